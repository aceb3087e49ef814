//! Approvals of a release for its office: shown on its page and in its history, asked for, asked again, withdrawn there.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::approval::{self, Approvals, Standing, Typed};
use desk::release::{self, Seen};
use domain::Refusal;
use domain::approval::Decision;
use domain::id::{ApproverId, ReleaseId};
use domain::release::State as ReleaseState;
use domain::right::Act;
use jiff::Timestamp;
use locale::{Language, approval as words, texts};
use serde::Deserialize;
use store::approver::{Approver, Question};
use store::version;

use super::release_id;
use super::view::{Tried, shown};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{self, Entry, HandedPage, Shape};
use crate::visitor::Member;

/// What was typed to name somebody.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct NameForm {
    #[serde(default)]
    pub(super) role: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) email: String,
}

/// What the page shows of them; nothing of a release that nobody was asked about before it was published.
pub(super) fn all<'a>(
    app: &App,
    member: &Member,
    seen: &Seen,
    known: &Approvals,
    tried: &'a Tried,
) -> Option<page::Approvals<'a>> {
    let (release, language) = (&seen.release, member.visitor.language);
    let before = matches!(release.state, ReleaseState::Draft | ReleaseState::Submitted);
    if !before && known.approvers.is_empty() {
        return None;
    }
    let may_ask = before && member.actor.may(Act::IssueRelease, release.organisation);
    let lines = known.approvers.iter().map(|whom| line(app, member, seen, known, whom)).collect();
    let missing = if known.open { missing(language, known, app.desk.now()) } else { String::new() };
    let NameForm { role, name, email } = &tried.approver;
    Some(page::Approvals {
        lines,
        missing,
        may_ask,
        submitted: known.open,
        has_mail: app.has_mail,
        typed: [if role.is_empty() { "spokesperson" } else { role }, name, email],
        errors: &tried.naming,
    })
}

/// Names of those whose approval the text lacks, with their roles.
fn missing(language: Language, known: &Approvals, now: Timestamp) -> String {
    let named = |whom: &Approver| format!("{} ({})", whom.name, words::role(language, whom.role).to_lowercase());
    known.missing(now).map(named).collect::<Vec<_>>().join(", ")
}

fn line(app: &App, member: &Member, seen: &Seen, known: &Approvals, whom: &Approver) -> page::Approver {
    let (language, which) = (member.visitor.language, whom.id.to_string());
    let act = |act| address::approver(language, &seen.release.id.to_string(), &which, act);
    let standing = known.standing(whom.id, app.desk.now());
    let (shape, told, reason) = told(member, seen, standing);
    let mails = app.has_mail && whom.email.is_some();
    let ask = match (standing, mails) {
        (Standing::Approved(..) | Standing::Refused(..), _) => None,
        (Standing::NotAsked | Standing::Passed(_), true) => Some(texts::approval_send(language)),
        (Standing::NotAsked | Standing::Passed(_), false) => Some(texts::approval_make(language)),
        (Standing::Waiting(_) | Standing::Ended(_), true) => Some(texts::approval_send_again(language)),
        (Standing::Waiting(_) | Standing::Ended(_), false) => Some(texts::approval_make_again(language)),
    };
    let withdrawal = match standing {
        Standing::Waiting(_) => texts::approval_withdraw(language),
        _ => texts::approval_remove(language),
    };
    page::Approver {
        name: whom.name.clone(),
        role: words::role(language, whom.role),
        email: whom.email.as_ref().filter(|_| app.has_mail).map(|email| email.as_str().to_owned()).unwrap_or_default(),
        shape,
        told,
        reason,
        ask: ask.filter(|_| known.open).map(|label| (act("permintaan"), label)),
        withdrawal: (act("pencabutan"), withdrawal),
    }
}

/// Where an approval stands: shape, sentence, remark.
fn told(member: &Member, seen: &Seen, standing: Standing<'_>) -> (Shape, String, String) {
    let language = member.visitor.language;
    let when = |at| member.visitor.moment(at).brief(language);
    let number = |asked: &Question| {
        let version = seen.versions.iter().find(|version| version.id == asked.version);
        version.and_then(|version| usize::try_from(version.number).ok()).unwrap_or_default()
    };
    let (shape, told) = match standing {
        Standing::NotAsked => (Shape::Unknown, texts::approval_not_asked(language).to_owned()),
        Standing::Waiting(asked) => {
            (Shape::Unknown, texts::approval_waiting(language, &when(asked.asked_at), &when(asked.ends_at)))
        }
        Standing::Ended(asked) => (Shape::Look, texts::approval_ended(language, &when(asked.asked_at))),
        Standing::Approved(_, at) => (Shape::Met, texts::approval_approved(language, &when(at))),
        Standing::Refused(_, at, reason) => {
            return (Shape::NotMet, texts::approval_refused(language, &when(at)), reason.to_owned());
        }
        Standing::Passed(asked) => {
            let at = asked.answer.as_ref().map(|(at, _)| when(*at)).unwrap_or_default();
            let approved = matches!(asked.answer, Some((_, Decision::Approved)));
            let told = if approved { texts::approval_passed_approved } else { texts::approval_passed_refused };
            (Shape::Look, told(language, number(asked), &at))
        }
    };
    (shape, told, String::new())
}

/// Something of them in the history.
pub(super) struct Happened {
    pub(super) at: Timestamp,
    pub(super) by: String,
    pub(super) what: String,
    pub(super) reason: String,
    pub(super) shape: Shape,
}

/// All that was asked, answered and withdrawn, and whose approval the publication went without.
pub(super) fn happened(language: Language, seen: &Seen, known: &Approvals) -> Vec<Happened> {
    let mut all = Vec::new();
    let mut add = |at, by: &str, what, reason: &str, shape| {
        all.push(Happened { at, by: by.to_owned(), what, reason: reason.to_owned(), shape });
    };
    for question in &known.questions {
        let whom = known.ever.iter().find(|whom| whom.id == question.approver);
        let name = whom.map(|whom| whom.name.as_str()).unwrap_or_default();
        let asked = if question.by_mail { texts::approval_event_mailed } else { texts::approval_event_handed };
        add(question.asked_at, &question.by, asked(language, name), "", Shape::Unknown);
        match &question.answer {
            Some((at, Decision::Approved)) => {
                add(*at, "", texts::approval_event_approved(language, name), "", Shape::Met);
            }
            Some((at, Decision::Refused(reason))) => {
                add(*at, "", texts::approval_event_refused(language, name), reason, Shape::NotMet);
            }
            None => {}
        }
    }
    for whom in &known.ever {
        let asked = known.questions.iter().any(|question| question.approver == whom.id);
        if let Some(at) = whom.removed_at.filter(|_| asked) {
            add(at, "", texts::approval_event_withdrawn(language, &whom.name), "", Shape::Look);
        }
    }
    let published = seen.versions.iter().find(|version| version.act == version::Act::Published);
    if let Some(published) = published {
        let names = missing(language, known, published.made_at);
        if !names.is_empty() {
            add(published.made_at, "", texts::approval_event_without(language, &names), "", Shape::Look);
        }
    }
    all
}

pub(crate) async fn name(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<NameForm>,
) -> Answer {
    let id = release_id(&id)?;
    let typed = Typed { role: form.role.clone(), name: form.name.clone(), email: form.email.clone() };
    match approval::name(&app.desk, &member.actor, id, &typed, app.has_mail).await {
        Ok(whom) if release::see(&app.desk, &member.actor, id).await?.release.state == ReleaseState::Submitted => {
            asked(&app, &member, id, whom).await
        }
        Ok(_) => back(&member, id),
        Err(Error::Fields(naming)) => {
            let seen = release::see(&app.desk, &member.actor, id).await?;
            let tried = Tried { naming, approver: form, ..Tried::default() };
            shown(&app, &member, &seen, &tried, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn ask(State(app): State<App>, member: Member, Path((id, which)): Path<(String, String)>) -> Answer {
    asked(&app, &member, release_id(&id)?, approver_id(&which)?).await
}

/// Asks by mail where there is an address; else shows the link, once.
async fn asked(app: &App, member: &Member, id: ReleaseId, whom: ApproverId) -> Answer {
    let language = member.visitor.language;
    let seen = release::see(&app.desk, &member.actor, id).await?;
    let known = approval::read(&app.desk, &seen.release).await?;
    let approver = known.approvers.iter().find(|known| known.id == whom).ok_or(Trouble::Refused(Refusal::NotFound))?;
    if app.has_mail && approver.email.is_some() {
        approval::send(&app.desk, &member.actor, id, whom, language.tag()).await?;
        return back(member, id);
    }
    let token = approval::hand_over(&app.desk, &member.actor, id, whom).await?;
    let link = format!("{}{}", app.origin, address::approval(language, &token));
    let title = texts::approval_handed(language, &approver.name);
    let layout = member.layout(&title, Entry::Releases);
    let advice = texts::approval_handed_advice(language, &approver.name);
    let back = (&*page::Approvals::anchor(language, &id.to_string()), texts::approval_handed_back(language));
    answer::page(&HandedPage { layout, advice: &advice, links: &[(title.clone(), link)], share: None, back })
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
) -> Answer {
    let id = release_id(&id)?;
    approval::drop_approver(&app.desk, &member.actor, id, approver_id(&which)?).await?;
    back(&member, id)
}

fn approver_id(text: &str) -> Result<ApproverId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// Back to the list.
fn back(member: &Member, id: ReleaseId) -> Answer {
    answer::onward(&page::Approvals::anchor(member.visitor.language, &id.to_string()))
}
