//! A release for its office: where it stands, what can be done, all versions.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::approval as asked;
use desk::media;
use desk::release::{self, Seen};
use domain::FieldErrors;
use domain::release::{State as Standing, Step, next};
use domain::right::Act;
use jiff::Timestamp;
use locale::Language;
use locale::{desk as words, texts};
use store::document::Document;
use store::person;
use store::photo::{Photo as Stored, PhotoSize};
use store::photo_removal::PhotoRemoval;
use store::release::Release;
use store::version::{self, Version};

use super::approval::{self, Happened};
use super::{dispatch, release_id, statement};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::difference::{self, Run};
use crate::markdown;
use crate::page::{Entry, Event, Mark, Offered, Photo, Piece, ReleaseViewPage, Shape, Share, Version as Shown};
use crate::route::letter;
use crate::route::media::attachments;
use crate::visitor::Member;

/// A step's form that was refused.
#[derive(Debug, Clone, Default)]
pub(super) struct Tried {
    pub(super) step: Option<Step>,
    pub(super) reason: String,
    pub(super) public_from: String,
    pub(super) number: String,
    /// Who gets it by mail; empty where nothing was marked.
    pub(super) to: String,
    /// Those who have it by mail are not told.
    pub(super) silent: bool,
    pub(super) errors: FieldErrors,
    /// A quotation or fact was not confirmed as typed.
    pub(super) statement: Option<statement::Refused>,
    /// Somebody was not named as typed.
    pub(super) approver: approval::NameForm,
    pub(super) naming: FieldErrors,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    shown(&app, &member, &seen, &Tried::default(), StatusCode::OK).await
}

/// The likeliest step first.
const ORDER: [Step; 6] = [Step::Publish, Step::Submit, Step::Edit, Step::Return, Step::Correct, Step::Withdraw];

fn offered(member: &Member, seen: &Seen) -> Vec<Offered> {
    let release = &seen.release;
    let steps = ORDER.into_iter().filter(|step| next(release.state, *step).is_ok());
    let offer = |step| Offered { step, refusal: release::barred(&member.actor, release, step) };
    // Who may not even write is not shown a row of closed doors.
    let writes = member.actor.may(Act::WriteRelease, release.organisation);
    steps.map(offer).filter(|offer| writes || offer.refusal.is_none()).collect()
}

pub(super) async fn shown(app: &App, member: &Member, seen: &Seen, tried: &Tried, status: StatusCode) -> Answer {
    let release = &seen.release;
    let (id, body, visitor) = (release.id.to_string(), markdown::render(&release.text.body), &member.visitor);
    let (revision, offered) = (release.revision.to_string(), offered(member, seen));
    let waits = release.public_from.filter(|from| *from > app.desk.now());
    let photos = addresses(&id, seen);
    let documents = places(&id, seen);
    let differences: Vec<Vec<Vec<Run>>> = std::iter::once(Vec::new())
        .chain(seen.versions.windows(2).map(|pair| match pair {
            [before, after] => difference::paragraphs(&whole(before), &whole(after)),
            _ => Vec::new(),
        }))
        .collect();
    let number_hint = number_hint(app, member, seen, &offered).await?;
    let statements = statement::all(app, member, release, tried.statement.as_ref()).await?;
    let approvals = asked::read(&app.desk, release).await?;
    let happened = approval::happened(visitor.language, seen, &approvals);
    let mailing = dispatch::all(app, member, seen, &tried.to).await?;
    let begun = begun(app, member, release).await?;
    let page = ReleaseViewPage {
        statements,
        layout: member.layout(&release.text.headline, Entry::Releases),
        id: &id,
        version: &revision,
        slug: release.seen_from().filter(|_| waits.is_none()).map(|_| release.slug.as_str()),
        number: release.letter.as_ref().map(|letter| letter.text.as_str()),
        number_hint,
        share: shared(app, member, seen, waits.is_some()),
        given_number: &tried.number,
        state: release.state,
        waits_until: waits.map(|from| visitor.moment(from)),
        zone: visitor.site.zone,
        headline: &release.text.headline,
        standfirst: &release.text.standfirst,
        place: &release.text.place,
        subjects: release.text.subjects.to_string(),
        body: &body,
        photos: seen.photos.iter().zip(&photos).map(photo).collect(),
        documents: attachments(visitor.language, &seen.documents, &documents, corrected_at(seen)),
        may_sign: media::may_sign(&member.actor, release) && seen.documents.iter().all(|known| known.signed.is_none()),
        approvals: approval::all(app, member, seen, &approvals, tried),
        mailing,
        tell: !tried.silent,
        begun,
        offered,
        tried: tried.step,
        reason: &tried.reason,
        public_from: &tried.public_from,
        errors: &tried.errors,
        events: events(member, seen, &happened),
        versions: seen
            .versions
            .iter()
            .zip(&differences)
            .rev()
            .map(|(made, runs)| version(member, made, runs))
            .collect(),
    };
    answer::refused(&page, status)
}

/// Who began a correction that is not published, and when it was kept, in a sentence.
async fn begun(app: &App, member: &Member, release: &Release) -> Result<Option<String>, Trouble> {
    let Some(kept) = release::kept(&app.desk, &member.actor, release).await? else { return Ok(None) };
    let by = person::by_id(&mut app.desk.db.read().await?, kept.edited_by).await?.map_or(String::new(), |by| by.name);
    let moment = member.visitor.moment(kept.edited_at).brief(member.visitor.language);
    Ok(Some(texts::view_correction_begun(member.visitor.language, &moment, &by)))
}

/// Beside the field of the number: the one it gets without, where it may go out.
async fn number_hint(app: &App, member: &Member, seen: &Seen, offered: &[Offered]) -> Result<String, Trouble> {
    if !offered.iter().any(|offer| offer.step == Step::Publish) {
        return Ok(String::new());
    }
    let next = release::next_number(&app.desk, &member.actor, seen.release.organisation).await?;
    Ok(texts::field_number_hint(member.visitor.language, &next))
}

/// How it is shared, while everybody reads it.
fn shared(app: &App, member: &Member, seen: &Seen, waits: bool) -> Option<Share> {
    let (release, text) = (&seen.release, &seen.release.text);
    let code = release.code.as_deref().filter(|_| release.state == Standing::Published && !waits)?;
    let shared = letter::Shared {
        office: &seen.office.short_name,
        slug: &release.slug,
        code,
        headline: &text.headline,
        standfirst: &text.standfirst,
        place: &text.place,
        body: &text.body,
    };
    Some(letter::share(app, &member.visitor, &shared, &seen.photos))
}

/// Where each photo is, in the size that is shown and in its largest.
fn addresses(id: &str, seen: &Seen) -> Vec<[String; 2]> {
    let address = |photo: &Stored, size: Option<&PhotoSize>| {
        size.map(|size| address::desk_photo(id, &photo.name, size.width)).unwrap_or_default()
    };
    let both = |photo: &Stored| {
        [address(photo, photo.sizes.get(1).or(photo.sizes.first())), address(photo, photo.sizes.last())]
    };
    seen.photos.iter().map(both).collect()
}

/// Where each document is, with its kind as it is read.
fn places(id: &str, seen: &Seen) -> Vec<[String; 2]> {
    let place = |known: &Document| [address::desk_document(id, &known.name), known.kind.to_uppercase()];
    seen.documents.iter().map(place).collect()
}

/// A photo as pages show it.
pub(in crate::route) fn photo<'a>((photo, [address, large]): (&'a Stored, &'a [String; 2])) -> Photo<'a> {
    Photo {
        address,
        sources: "",
        alternative: &photo.words.alternative,
        caption: &photo.words.caption,
        credit: &photo.words.credit,
        rights: &photo.words.rights,
        large,
        width: photo.sizes.last().map_or(0, |size| size.width),
        height: photo.sizes.last().map_or(0, |size| size.height),
        later: true,
    }
}

fn whole(version: &Version) -> String {
    let text = &version.text;
    [&text.headline, &text.standfirst, &text.place, &text.subjects.to_string(), &text.body]
        .map(String::as_str)
        .join("\n")
}

fn version<'a>(member: &Member, made: &'a Version, runs: &'a [Vec<Run>]) -> Shown<'a> {
    let piece = |run: &'a Run| Piece { mark: run.mark, text: &run.text };
    Shown {
        number: usize::try_from(made.number).unwrap_or_default(),
        at: member.visitor.moment(made.made_at),
        person: &made.made_by,
        reason: made.reason.as_deref().unwrap_or_default(),
        changes: runs
            .iter()
            .filter(|line| line.iter().any(|run| run.mark != Mark::Same))
            .map(|line| line.iter().map(piece).collect())
            .collect(),
    }
}

fn events<'a>(member: &Member, seen: &'a Seen, happened: &'a [Happened]) -> Vec<Event<'a>> {
    let (language, moment) = (member.visitor.language, |at| member.visitor.moment(at));
    let made = seen.versions.iter().map(|made| (made.made_at, version_event(member, made)));
    let asked = happened.iter().map(|Happened { at, by, what, reason, shape }| {
        (*at, Event { at: moment(*at), person: by, what, about: None, reason, shape: *shape })
    });
    let withdrawn = seen.release.withdrawn.as_ref().map(|(at, reason)| {
        let (what, by) =
            (words::state(language, Standing::Withdrawn), seen.withdrawn_by.as_deref().unwrap_or_default());
        (*at, Event { at: moment(*at), person: by, what, about: None, reason, shape: Shape::NotMet })
    });
    let taken_down = seen.removals.iter().map(|made| {
        let PhotoRemoval { at, reason, removed_by } = made;
        let what = texts::photo_taken_down_event(language);
        (*at, Event { at: moment(*at), person: removed_by, what, about: None, reason, shape: Shape::Look })
    });
    let mut events: Vec<(Timestamp, Event<'a>)> = made.chain(asked).chain(withdrawn).chain(taken_down).collect();
    events.sort_by_key(|(at, _)| *at);
    let returned = seen.release.returned_reason.as_deref().map(|reason| Event {
        at: moment(seen.release.edited_at),
        person: "",
        what: texts::event_returned(language),
        about: None,
        reason,
        shape: Shape::Look,
    });
    returned.into_iter().chain(events.into_iter().rev().map(|(_, event)| event)).collect()
}

/// When it was corrected last.
fn corrected_at(seen: &Seen) -> Option<Timestamp> {
    let corrected = seen.versions.iter().filter(|version| version.act == version::Act::Corrected);
    corrected.map(|version| version.made_at).max()
}

fn version_event<'a>(member: &Member, made: &'a Version) -> Event<'a> {
    Event {
        at: member.visitor.moment(made.made_at),
        person: &made.made_by,
        what: act(member.visitor.language, made.act),
        about: None,
        reason: made.reason.as_deref().unwrap_or_default(),
        shape: Shape::Met,
    }
}

fn act(language: Language, act: version::Act) -> &'static str {
    match act {
        version::Act::Submitted => texts::event_submitted(language),
        version::Act::Published => texts::event_published(language),
        version::Act::Corrected => texts::event_corrected(language),
    }
}
