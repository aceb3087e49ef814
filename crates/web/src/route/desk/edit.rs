//! Writing and correcting. A form that is refused, and one that comes too late, keep what was typed.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Form, Json};
use desk::Error;
use desk::release::{self, Correction, Draft, Seen};
use domain::id::{PersonId, ReleaseId};
use domain::release::{Reason, ReleaseText, State as Standing, subject};
use domain::{FieldErrors, Refusal};
use jiff::Timestamp;
use locale::{Language, texts};
use media::Manuscript;
use serde::Deserialize;
use serde_json::json;
use store::correction_draft::CorrectionDraft;
use store::person;
use store::release::Release;

use super::media::held_up;
use super::{dispatch, release_id, statement};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::markdown;
use crate::page::{Entry, Look, ReleaseEditPage, Saved};
use crate::visitor::Member;

#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct TextForm {
    #[serde(default)]
    version: i64,
    /// The revision of the kept correction that the form has; 0 for none.
    #[serde(default)]
    kept: i64,
    #[serde(default)]
    headline: String,
    #[serde(default)]
    standfirst: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    subjects: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    then: String,
    /// A subject that was used before, to go among the others.
    #[serde(default)]
    add: String,
    /// Ticked where those who have it by mail are told of the correction.
    #[serde(default)]
    tell: String,
    /// Why the Word document that should fill the form was not taken.
    #[serde(skip)]
    pub(super) file_refused: Option<String>,
    /// The form was filled from a Word document and is not saved.
    #[serde(skip)]
    taken: bool,
    /// What stands in the form is not what is stored.
    #[serde(skip)]
    unsaved: bool,
}

impl TextForm {
    /// How it will look.
    fn look(&self) -> String {
        let body = markdown::render(&self.body);
        Look { headline: self.headline.trim(), standfirst: self.standfirst.trim(), body: &body }.to_string()
    }

    /// The text as it is stored.
    pub(super) fn of(release: &Release) -> Self {
        let ReleaseText { headline, standfirst, place, subjects, body } = release.text.clone();
        let subjects = subjects.to_string();
        let headline = if is_untitled(&headline) { String::new() } else { headline };
        let (version, tell) = (release.revision, "yes".to_owned());
        Self { version, headline, standfirst, place, subjects, body, tell, ..Self::default() }
    }

    /// What the editor opens with: the text, or a correction of it that was begun.
    pub(super) async fn opened(app: &App, member: &Member, release: &Release) -> Result<Self, Trouble> {
        let kept = release::kept(&app.desk, &member.actor, release).await?;
        Ok(kept.map_or_else(|| Self::of(release), |kept| Self::begun(release, &kept)))
    }

    fn begun(release: &Release, kept: &CorrectionDraft) -> Self {
        let begun = Self::of(&Release { text: kept.text.clone(), ..release.clone() });
        let tell = if kept.tell { "yes".to_owned() } else { String::new() };
        Self { version: kept.base, kept: kept.revision, reason: kept.reason.clone(), tell, ..begun }
    }

    fn correction(&self, app: &App, text: Draft) -> Correction {
        let tell = app.has_mail && !self.tell.is_empty();
        Correction { text, reason: self.reason.clone(), tell, kept: Some(self.kept) }
    }

    /// Filled from a document; what it does not name stays.
    pub(super) fn taken(&mut self, manuscript: Manuscript) {
        let Manuscript { headline, place, body } = manuscript;
        self.headline = if headline.is_empty() { std::mem::take(&mut self.headline) } else { headline };
        self.place = if place.is_empty() { std::mem::take(&mut self.place) } else { place };
        self.body = body;
        self.taken = true;
        self.unsaved = true;
    }

    /// What a draft keeps: one without a headline yet has a stand-in, so that nothing typed is lost for want of it.
    fn kept(&self, language: Language) -> Draft {
        let mut draft = self.draft();
        if self.lacks_headline() && self.then != "submission" {
            texts::release_untitled(language).clone_into(&mut draft.headline);
        }
        draft
    }

    /// Whether there is no headline yet.
    pub(super) fn lacks_headline(&self) -> bool {
        self.headline.trim().is_empty()
    }

    /// Whether a subject stands in the form.
    fn has(&self, name: &str) -> bool {
        self.subjects.split(',').any(|typed| subject::key(typed) == subject::key(name))
    }

    /// Those of the subjects that do not stand in the form yet.
    fn offered(&self, used: Vec<String>) -> Vec<String> {
        used.into_iter().filter(|name| !self.has(name)).collect()
    }

    /// What keeps the text from being submitted.
    pub(super) fn wrong(&self) -> FieldErrors {
        let Self { headline, standfirst, place, subjects, body, .. } = self;
        ReleaseText::whole(headline, standfirst, place, subjects, body).err().unwrap_or_default()
    }

    fn draft(&self) -> Draft {
        let Self { headline, standfirst, place, subjects, body, .. } = self.clone();
        Draft { headline, standfirst, place, subjects, body }
    }
}

/// Puts a subject that the office used before among those of the form, for who has no script. Nothing is saved.
pub(crate) async fn add_subject(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(mut typed): Form<TextForm>,
) -> Answer {
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    if !typed.has(&typed.add) {
        let held = typed.subjects.trim().trim_end_matches(',').to_owned();
        typed.subjects = if held.is_empty() { typed.add.clone() } else { format!("{held}, {}", typed.add) };
    }
    typed.unsaved = true;
    let kept = release::kept(&app.desk, &member.actor, &seen.release).await?.map_or(0, |kept| kept.revision);
    let seen_all = typed.version == seen.release.revision && typed.kept == kept;
    let status = if seen_all { StatusCode::OK } else { StatusCode::CONFLICT };
    editor(&app, &member, &seen, &typed, &FieldErrors::default(), status).await
}

/// The stand-in for a headline, in either language.
fn is_untitled(headline: &str) -> bool {
    [Language::Indonesian, Language::English].into_iter().any(|language| texts::release_untitled(language) == headline)
}

pub(crate) async fn form(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let typed = TextForm::opened(&app, &member, &seen.release).await?;
    // A correction that somebody began, of a text that was changed since: both are shown.
    let status = if typed.version == seen.release.revision { StatusCode::OK } else { StatusCode::CONFLICT };
    editor(&app, &member, &seen, &typed, &FieldErrors::default(), status).await
}

/// What is stored beside what was typed, and which of it the form has seen when it is sent the next time.
struct Stands {
    text: ReleaseText,
    by: PersonId,
    at: Timestamp,
    version: i64,
    kept: i64,
    /// Whether it is shown beside the form, for another one changed it.
    meanwhile: bool,
}

impl Stands {
    fn of(known: &Release, kept: Option<&CorrectionDraft>, typed: &TextForm, late: bool) -> Self {
        let seen = kept.is_some_and(|kept| kept.revision == typed.kept);
        // One thing at a time: another's correction that is kept, then the text itself.
        let shown = kept.filter(|_| late != seen);
        let (text, by, at) = match shown {
            Some(kept) => (&kept.text, kept.edited_by, kept.edited_at),
            None => (&known.text, known.edited_by, known.edited_at),
        };
        let version = if late && shown.is_none() { known.revision } else { typed.version };
        // What the form saw, unless what is kept now is shown beside it, or nothing is any more.
        let kept = kept.map_or(0, |kept| if late { kept.revision } else { typed.kept });
        Self { text: text.clone(), by, at, version, kept, meanwhile: late }
    }
}

/// The editor with what was typed; where somebody else was faster, their text beside it.
pub(super) async fn editor(
    app: &App,
    member: &Member,
    seen: &Seen,
    typed: &TextForm,
    errors: &FieldErrors,
    status: StatusCode,
) -> Answer {
    let known = &seen.release;
    if !matches!(known.state, Standing::Draft | Standing::Published) {
        return Err(Trouble::Refused(Refusal::State));
    }
    let language = member.visitor.language;
    let kept = release::kept(&app.desk, &member.actor, known).await?;
    let stands = Stands::of(known, kept.as_ref(), typed, status == StatusCode::CONFLICT);
    let by = person::by_id(&mut app.desk.db.read().await?, stands.by).await?.map_or_else(String::new, |by| by.name);
    let (editor, own) = (by.as_str(), stands.by == member.actor.person.id);
    let (id, preview) = (known.id.to_string(), typed.look());
    let (version, revision) = (stands.version.to_string(), stands.kept.to_string());
    let ReleaseText { headline, standfirst, place, subjects, body } = &stands.text;
    let theirs = [headline, standfirst, place, &subjects.to_string(), body].map(String::as_str).join("\n\n");
    let used = typed.offered(release::used_subjects(&app.desk, &member.actor, known.organisation).await?);
    let title = if known.state == Standing::Published {
        texts::edit_correct_title(language)
    } else {
        texts::edit_title(language)
    };
    let page = ReleaseEditPage {
        layout: member.layout(title, Entry::Releases),
        id: &id,
        version: &version,
        kept: &revision,
        state: known.state,
        headline: &typed.headline,
        standfirst: &typed.standfirst,
        place: &typed.place,
        subjects: &typed.subjects,
        used: &used,
        body: &typed.body,
        reason: &typed.reason,
        told: dispatch::told(app, member, seen).await?,
        tell: !typed.tell.is_empty(),
        errors,
        preview: &preview,
        file_refused: typed.file_refused.as_deref(),
        taken: typed.taken,
        saved: (!typed.unsaved)
            .then(|| Saved { at: member.visitor.moment(stands.at), person: if own { "" } else { editor } }),
        meanwhile: stands.meanwhile.then_some((editor, theirs.as_str())),
    };
    answer::refused(&page, status)
}

/// Saves; asked by the editor's script it answers in JSON. It may go on to submit, where nothing wants to be looked at first:
/// afterwards a quotation cannot be confirmed any more.
pub(crate) async fn save(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(typed): Form<TextForm>,
) -> Answer {
    let (key, language) = (release_id(&id)?, member.visitor.language);
    let mut done = release::edit(&app.desk, &member.actor, key, typed.version, &typed.kept(language)).await;
    if let (Ok(revision), "submission") = (&done, typed.then.as_str())
        && (!typed.wrong().is_empty() || !wants_a_look(&app, &member, key).await?)
    {
        done = release::submit(&app.desk, &member.actor, key, *revision).await.map(|()| *revision);
    }
    if wants_json(&headers) {
        let saved = texts::edit_saved(language, &member.visitor.moment(app.desk.now()).brief(language));
        return Ok(told(language, (done?, 0), &saved, &typed.wrong()));
    }
    match done {
        Ok(_) => answer::onward(&address::desk_release(language, &id)),
        Err(error) => again(&app, &member, key, &typed, error).await,
    }
}

/// What the editor's script is told after a save: what it saw of text and kept correction, and which fields are still wrong.
fn told(language: Language, (version, kept): (i64, i64), saved: &str, wrong: &FieldErrors) -> Response {
    let wrong: Vec<&str> = wrong.iter().map(|(field, _)| field).collect();
    let (version, kept, summary) = (version.to_string(), kept.to_string(), texts::summary_title(language, wrong.len()));
    Json(json!({ "version": version, "kept": kept, "saved": saved, "wrong": wrong, "summary": summary }))
        .into_response()
}

/// Whether the saved draft has something to look at, which its page shows.
async fn wants_a_look(app: &App, member: &Member, id: ReleaseId) -> Result<bool, Trouble> {
    let release = release::find(&app.desk, &member.actor, id).await?;
    let statements = statement::all(app, member, &release, None).await?;
    Ok(!statements.to_look_at(member.visitor.language).is_empty())
}

/// The editor once more, with what was typed and what is wrong.
async fn again(app: &App, member: &Member, id: ReleaseId, typed: &TextForm, error: Error) -> Answer {
    let (errors, status) = match error {
        Error::Fields(errors) => (errors, StatusCode::UNPROCESSABLE_ENTITY),
        Error::Refusal(Refusal::ChangedMeanwhile) => (FieldErrors::default(), StatusCode::CONFLICT),
        Error::Refusal(Refusal::PhotoWords) => return held_up(app, member, id, Refusal::PhotoWords).await,
        other => return Err(other.into()),
    };
    let seen = release::see(&app.desk, &member.actor, id).await?;
    editor(app, member, &seen, typed, &errors, status).await
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"))
}

/// How the text will look.
pub(crate) async fn preview(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(typed): Form<TextForm>,
) -> Answer {
    release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    Ok(Json(json!({ "html": typed.look() })).into_response())
}

pub(crate) async fn correct(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(mut typed): Form<TextForm>,
) -> Answer {
    let (key, language) = (release_id(&id)?, member.visitor.language);
    let correction = typed.correction(&app, typed.draft());
    match release::correct(&app.desk, &member.actor, key, typed.version, &correction).await {
        Ok(()) => answer::onward(&address::desk_release(language, &id)),
        Err(error) => {
            // What was refused is kept, so that the page can be left.
            let kept = kept(&app, &member, key, &typed).await;
            typed.unsaved = kept.is_err();
            typed.kept = kept.unwrap_or(typed.kept);
            again(&app, &member, key, &typed, error).await
        }
    }
}

/// Keeps what was typed of a correction; gives its revision.
async fn kept(app: &App, member: &Member, id: ReleaseId, typed: &TextForm) -> Result<i64, Error> {
    let correction = typed.correction(app, typed.kept(member.visitor.language));
    let earlier = (typed.kept != 0).then_some(typed.kept);
    release::keep(&app.desk, &member.actor, id, (typed.version, earlier), &correction).await
}

/// Keeps a correction while it is written; asked by the editor's script alone.
pub(crate) async fn keep(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(typed): Form<TextForm>,
) -> Answer {
    let language = member.visitor.language;
    let kept = kept(&app, &member, release_id(&id)?, &typed).await?;
    let saved = texts::edit_kept(language, &member.visitor.moment(app.desk.now()).brief(language));
    let mut wrong = typed.wrong();
    wrong.take("reason", Reason::parse(&typed.reason));
    Ok(told(language, (typed.version, kept), &saved, &wrong))
}

/// Drops a correction that was begun; one that somebody went on with meanwhile is shown instead.
pub(crate) async fn drop_kept(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(typed): Form<TextForm>,
) -> Answer {
    let language = member.visitor.language;
    match release::drop_kept(&app.desk, &member.actor, release_id(&id)?, typed.kept).await {
        Ok(()) => answer::onward(&address::desk_release(language, &id)),
        Err(Error::Refusal(Refusal::ChangedMeanwhile)) => {
            answer::onward(&address::desk_act(language, &id, address::Act::Text))
        }
        Err(error) => Err(error.into()),
    }
}
