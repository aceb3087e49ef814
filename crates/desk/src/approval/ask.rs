//! Asking: who shall approve, a link for each, by mail or handed over. Only who may issue the release asks.

use std::time::Duration;

use domain::Refusal;
use domain::approval::Asked;
use domain::field::FieldErrors;
use domain::id::{ApproverId, LetterId, ReleaseId};
use domain::release::State;
use domain::right::Act;
use jiff::Timestamp;
use store::Conn;
use store::approval::{self, Approval};
use store::approver::{self, Approver, Question};
use store::outbox::{self, Letter, LetterKind};
use store::release::{self, Release};

use super::waiting;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// How long a link can be used.
pub const LASTS: Duration = Duration::from_hours(24 * 3);

/// Somebody more to ask, as typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The role’s word.
    pub role: String,
    /// Name.
    pub name: String,
    /// Where the link is mailed to.
    pub email: String,
}

/// Names somebody to ask; `mailed` where links go by mail.
pub async fn name(desk: &Desk, actor: &Actor, id: ReleaseId, typed: &Typed, mailed: bool) -> Result<ApproverId, Error> {
    let asked = Asked::parse(&typed.role, &typed.name, &typed.email, mailed)?;
    let now = desk.now();
    let new = ApproverId::new(now, desk.chance());
    transaction!(desk, tx => {
        asking(tx, actor, id).await?;
        approver::insert(tx, (new, id), &asked, (actor.person.id, now)).await?;
        Ok(new)
    })
}

/// Asks somebody no more; what was answered stays in the history.
pub async fn drop_approver(desk: &Desk, actor: &Actor, id: ReleaseId, whom: ApproverId) -> Result<(), Error> {
    transaction!(desk, tx => {
        asking(tx, actor, id).await?;
        found(tx, id, whom).await?;
        Ok(approver::remove(tx, whom, desk.now()).await?)
    })
}

/// A release whose approvals the actor may ask for.
async fn asking(tx: &mut Conn, actor: &Actor, id: ReleaseId) -> Result<Release, Error> {
    let release = release::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::IssueRelease, release.organisation)?;
    match release.state {
        State::Draft | State::Submitted => Ok(release),
        State::Published | State::Withdrawn => Err(Refusal::State.into()),
    }
}

async fn found(tx: &mut Conn, id: ReleaseId, whom: ApproverId) -> Result<Approver, Error> {
    let approvers = approver::of_release(tx, id).await?;
    Ok(approvers.into_iter().find(|approver| approver.id == whom).ok_or(Refusal::NotFound)?)
}

/// A question about the version that waits, and who is asked.
async fn question(
    tx: &mut Conn,
    actor: &Actor,
    (id, whom): (ReleaseId, ApproverId),
    (token_hash, by_mail): (String, bool),
    now: Timestamp,
) -> Result<(Approval, Approver), Error> {
    let release = asking(tx, actor, id).await?;
    let approver = found(tx, id, whom).await?;
    let version = waiting(tx, &release).await?.ok_or(Refusal::State)?.id;
    let asked = approver::questions(tx, id).await?;
    let done = |known: &Question| known.approver == whom && known.version == version && known.answer.is_some();
    if asked.iter().any(done) {
        return Err(Refusal::State.into());
    }
    let ends_at = now.checked_add(LASTS).unwrap_or(Timestamp::MAX);
    let asked_by = actor.person.id;
    Ok((Approval { token_hash, approver: whom, version, asked_by, by_mail, ends_at }, approver))
}

/// Makes a link and gives its token, to be handed over. The history says that it was.
pub async fn hand_over(desk: &Desk, actor: &Actor, id: ReleaseId, whom: ApproverId) -> Result<String, Error> {
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    transaction!(desk, tx => {
        let (asked, _) = question(tx, actor, (id, whom), (secret::hash(&token), false), now).await?;
        Ok(approval::insert(tx, &asked, now).await?)
    })?;
    Ok(token)
}

/// Has a link mailed: it is made when the letter goes, and nobody here sees it.
pub async fn send(desk: &Desk, actor: &Actor, id: ReleaseId, whom: ApproverId, language: &str) -> Result<(), Error> {
    let (now, about) = (desk.now(), secret::hash(&secret::token(&*desk.random)));
    let letter = LetterId::new(now, desk.chance());
    transaction!(desk, tx => {
        let (asked, approver) = question(tx, actor, (id, whom), (about.clone(), true), now).await?;
        let recipient = approver.email.ok_or_else(|| FieldErrors::one("email", domain::FieldError::Empty))?;
        approval::insert(tx, &asked, now).await?;
        let kind = LetterKind::Approval;
        let (language, about) = (language.to_owned(), about.clone());
        Ok(outbox::insert(tx, &Letter { id: letter, kind, recipient, language, about, attempts: 0 }, now).await?)
    })
}
