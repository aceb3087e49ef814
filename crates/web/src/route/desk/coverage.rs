//! Coverage: a page is given by its address alone; what came of it, beside the release.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse as _;
use desk::coverage::{self, Added, Difference, NotTaken, PAGE, Press};
use desk::judgement::Post;
use desk::{Error, release};
use domain::Refusal;
use domain::coverage::{Attention, Whole};
use domain::id::{CoverageId, ReleaseId};
use domain::judgement::Standing;
use domain::release::State as ReleaseState;
use domain::right::Act;
use domain::slug::Slug;
use locale::{Language, desk as faults, judgement as asked, texts};
use serde::Deserialize;
use store::StoreError;
use store::coverage::{Coverage, Filter};
use store::judgement::Judgement;

use super::{judgement, known};
use crate::address;
use crate::answer::{self, Answer, Trouble, streamed};
use crate::app::App;
use crate::comparison::PageView;
use crate::page::{ComparisonPage, CoverageFilter, CoveragePage, CoverageRow, DifferenceView, Entry, Wrong};
use crate::visitor::Member;

/// What is looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    perlu: String,
    siaran: String,
    before: String,
}

/// A page that is given.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Given {
    address: String,
    release: String,
}

/// What was typed, and what was wrong with it.
#[derive(Debug, Default)]
struct Tried {
    typed: String,
    wrong: Option<String>,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    shown(&app, &member, &wanted, Tried::default()).await
}

async fn shown(app: &App, member: &Member, wanted: &Wanted, tried: Tried) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let of: Option<ReleaseId> = if wanted.siaran.is_empty() { None } else { Some(known(&wanted.siaran)?) };
    let release = match of {
        Some(id) => Some(release::find(&app.desk, &member.actor, id).await?),
        None => None,
    };
    let attention = Attention::parse(&wanted.perlu).filter(|wanted| *wanted != Attention::Quiet);
    let (filter, base, and) = match (of, attention) {
        (Some(id), _) => (Filter::Release(id), address::coverage_of(language, &id.to_string()), '&'),
        (None, Some(needs)) => (Filter::Attention(needs), address::coverage_to(language, needs), '&'),
        (None, None) => (Filter::All, address::coverage(language), '?'),
    };
    let before: Option<CoverageId> = wanted.before.parse().ok();
    let mut found = coverage::list(&app.desk, &member.actor, office, filter, before).await?;
    let more = usize::try_from(PAGE).is_ok_and(|most| found.len() > most);
    if more {
        found.pop();
    }
    let older = found.last().filter(|_| more).map(|last| format!("{base}{and}before={}", last.id));
    let ids: Vec<String> = found.iter().map(|one| one.id.to_string()).collect();
    let wrong = tried.wrong.is_some();
    let page = CoveragePage {
        layout: member.layout(texts::coverage_title(language), Entry::Coverage),
        filters: if of.is_some() { Vec::new() } else { filters(app, member, attention).await? },
        release: release.as_ref().map(|release| (wanted.siaran.as_str(), release.text.headline.as_str())),
        may_give: member.actor.may(Act::CheckCoverage, office),
        typed: &tried.typed,
        wrong: tried.wrong.as_deref(),
        rows: found.iter().zip(&ids).map(|(one, id)| row(member, one, id)).collect(),
        older: older.as_deref(),
    };
    let answer = answer::page(&page)?;
    Ok(if wrong { (StatusCode::UNPROCESSABLE_ENTITY, answer).into_response() } else { answer })
}

async fn filters(
    app: &App,
    member: &Member,
    current: Option<Attention>,
) -> Result<Vec<CoverageFilter<'static>>, Trouble> {
    let (language, office) = (member.visitor.language, member.office()?);
    let (look, waiting) = coverage::waiting(&app.desk, &member.actor, office).await?;
    let filter = |needs, many| CoverageFilter {
        label: asked::attention(language, needs),
        address: address::coverage_to(language, needs),
        count: usize::try_from(many).ok(),
        current: current == Some(needs),
    };
    let all = CoverageFilter {
        label: texts::coverage_all(language),
        address: address::coverage(language),
        count: None,
        current: current.is_none(),
    };
    Ok(vec![all, filter(Attention::Look, look), filter(Attention::Waiting, waiting)])
}

fn row<'a>(member: &Member, one: &'a Coverage, id: &'a str) -> CoverageRow<'a> {
    let capture = &one.capture;
    let number = |number: i64| usize::try_from(number).unwrap_or_default();
    CoverageRow {
        id,
        title: if capture.title.is_empty() { &one.address } else { &capture.title },
        outlet: one.outlet.as_deref().unwrap_or(&one.site),
        release: (one.release.0.to_string(), &one.release.1),
        outcome: capture.outcome,
        attention: one.attention,
        differs: number(capture.counts[0]),
        own: number(capture.own),
        taken: member.visitor.moment(capture.taken_at),
    }
}

pub(in crate::route) fn press(app: &App, language: Language) -> Result<&Arc<dyn Press>, String> {
    app.press.as_ref().ok_or_else(|| texts::coverage_off(language).to_owned())
}

/// Takes an address; nothing else is asked.
pub(crate) async fn give(State(app): State<App>, member: Member, Form(given): Form<Given>) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let release: Option<ReleaseId> = if given.release.is_empty() { None } else { Some(known(&given.release)?) };
    let added = match press(&app, language) {
        Ok(press) => coverage::add(&app.desk, &member.actor, press, (office, release), &given.address).await,
        Err(off) => return shown_again(&app, &member, given, off).await,
    };
    let wrong = match added.map(|added| kept(language, added)) {
        Ok(Ok(id)) => return answer::onward(&address::compared(language, &id.to_string())),
        Ok(Err(why)) => why,
        Err(Error::Fields(errors)) => {
            errors.iter().map(|(_, error)| faults::field_error(language, error)).collect::<Vec<_>>().join(" ")
        }
        Err(other) => return Err(other.into()),
    };
    shown_again(&app, &member, given, wrong).await
}

/// The page that is kept, or why there is none.
pub(in crate::route) fn kept(language: Language, added: Added) -> Result<CoverageId, String> {
    match added {
        Added::Kept(id) => Ok(id),
        Added::NotTaken(NotTaken::Told { indonesian, english, .. }) => Err(language.choose(indonesian, english)),
        Added::NotTaken(NotTaken::Lost) => Err(texts::coverage_lost(language).to_owned()),
        Added::NoArticle(kind) => Err(texts::coverage_no_article(language, locale::page::kind(language, kind))),
        Added::Strange => Err(texts::coverage_strange(language).to_owned()),
    }
}

async fn shown_again(app: &App, member: &Member, given: Given, wrong: String) -> Answer {
    let wanted = Wanted { siaran: given.release, ..Wanted::default() };
    shown(app, member, &wanted, Tried { typed: given.address, wrong: Some(wrong) }).await
}

pub(crate) async fn one(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    beside(&app, &member, &id, Wrong::default()).await
}

/// A page beside its release, with what was typed and is wrong.
pub(super) async fn beside(app: &App, member: &Member, id: &str, wrong: Wrong) -> Answer {
    let (language, visitor) = (member.visitor.language, &member.visitor);
    let press = press(app, language).map_err(Trouble::Failed)?;
    let seen = coverage::see(&app.desk, &member.actor, press, known(id)?).await?;
    let Coverage { release, capture, organisation, next, .. } = &seen.coverage;
    let withdrawn = release::find(&app.desk, &member.actor, release.0).await?.state == ReleaseState::Withdrawn;
    let title = if capture.title.is_empty() { &seen.coverage.address } else { &capture.title };
    let view =
        seen.compared.as_ref().map(|found| PageView::new(language, 1, &found.release, &found.article, &found.check));
    let corrected = seen.corrected.iter().map(|(at, reason)| (visitor.moment(*at), reason.as_str()));
    let now = app.desk.now();
    let (judgements, steps) = (&seen.judged.judgements, &seen.judged.steps);
    let of = |known: &Difference| judgements.iter().find(|one| known.is_of(one));
    let differences = seen.differences().iter().map(|known| DifferenceView {
        index: known.index,
        mark: &known.mark,
        whole: if known.index.is_some() { None } else { Whole::parse(&known.kind) },
        can_be_asked: known.can_be_asked(),
        is_over: withdrawn,
        judged: of(known).map(|one| judgement::judged(visitor, one, steps, now)),
    });
    let gone = |one: &&Judgement| !seen.differences().iter().any(|known| known.is_of(one));
    let untold = |one: &&Judgement| one.standing == Standing::Asked && one.told_at.is_none();
    let post = if app.has_mail {
        desk::judgement::post_of(&app.desk, &member.actor, &seen.coverage).await?
    } else {
        Post::default()
    };
    let told = !wrong.told.is_empty();
    let page = ComparisonPage {
        layout: member.layout(title, Entry::Coverage),
        id,
        address: &seen.coverage.address,
        outlet: seen.coverage.outlet.as_deref().unwrap_or(&seen.coverage.site),
        release: (address::desk_release(language, &release.0.to_string()), &release.1),
        withdrawn,
        version: seen.version,
        corrected: corrected.collect(),
        taken: visitor.moment(capture.taken_at),
        digest: capture.archive.as_str(),
        pictured: capture.picture.is_some(),
        view,
        differences: differences.collect(),
        before: judgements.iter().filter(gone).map(|one| judgement::judged(visitor, one, steps, now)).collect(),
        may_judge: member.actor.may(Act::CheckCoverage, *organisation),
        // Of a withdrawn release nobody is told.
        untold: if withdrawn { 0 } else { judgements.iter().filter(untold).count() },
        mailed: post.contacts,
        failed: post.failed,
        asked: !withdrawn && judgements.iter().any(|one| one.standing.is_open()),
        visits: seen.visits.iter().map(|visit| judgement::visited(visitor, &seen.coverage.address, visit)).collect(),
        // One that is due is looked at in a moment.
        next: next.filter(|at| *at > now).map(|at| visitor.moment(at)),
        wrong,
    };
    answer::refused(&page, if told { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK })
}

/// The archive, as other programs open it.
pub(crate) async fn evidence(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (coverage, bytes) = coverage::archive(&app.desk, &member.actor, known(&id)?).await?;
    let day = member.visitor.site.zone.clock(coverage.capture.taken_at).strftime("%Y-%m-%d");
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let site: String = coverage.site.chars().filter(plain).collect();
    Ok((as_file(&format!("{site}-{day}")), bytes).into_response())
}

/// A web archive that is saved under a name of plain letters.
fn as_file(name: &str) -> [(header::HeaderName, String); 2] {
    let named = format!("attachment; filename=\"{name}.wacz\"");
    [(header::CONTENT_TYPE, "application/wacz".to_owned()), (header::CONTENT_DISPOSITION, named)]
}

/// All captures of all pages that carry a release.
pub(crate) async fn bundle(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let press = app.press.as_ref().ok_or(Trouble::Refused(Refusal::NotFound))?;
    let (release, file) = coverage::bundle(&app.desk, &member.actor, press, super::release_id(&id)?).await?;
    let size = file.metadata().map(|about| about.len()).map_err(|error| StoreError::File(error.to_string()))?;
    let length = [(header::CONTENT_LENGTH, size.to_string())];
    let name = format!("bukti-{}", Slug::from_title(&release.text.headline));
    Ok((as_file(&name), length, streamed(file)).into_response())
}

/// How the page looked.
pub(crate) async fn picture(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let jpeg = coverage::picture(&app.desk, &member.actor, known(&id)?).await?;
    // The newest one of a page that may change.
    let headers = [(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "private, no-cache")];
    Ok((headers, jpeg).into_response())
}
