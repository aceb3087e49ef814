//! Approval by a one-time link that needs no account: asked of a person about one version, answered once. A change afterwards
//! makes another version, about which everybody is asked again.

use std::time::Duration;

use domain::Refusal;
use domain::approval::{Asked, Decision, Role};
use domain::field::FieldErrors;
use domain::id::{ApproverId, LetterId, ReleaseId, VersionId};
use domain::release::{Reason, State};
use domain::right::Act;
use jiff::Timestamp;
use store::Conn;
use store::approval::{self, Approval};
use store::approver::{self, Approver, Question};
use store::organisation::{self, Organisation};
use store::outbox::{self, Letter, LetterKind};
use store::photo::{self, Photo};
use store::release::{self, Release};
use store::version::{self, Version};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// How long a link can be used.
pub const LASTS: Duration = Duration::from_hours(24 * 3);

/// Who is asked about a release, and what was asked and answered.
#[derive(Debug, Clone, Default)]
pub struct Approvals {
    /// Who is asked now.
    pub approvers: Vec<Approver>,
    /// Who was ever asked.
    pub ever: Vec<Approver>,
    /// All questions, oldest first.
    pub questions: Vec<Question>,
    /// The version that is asked about, while the release waits for the second pair of eyes.
    pub version: Option<VersionId>,
}

impl Approvals {
    /// The newest question to somebody about the version that is asked about now.
    pub fn current(&self, approver: ApproverId) -> Option<&Question> {
        let version = self.version?;
        self.questions.iter().rev().find(|question| question.approver == approver && question.version == version)
    }
}

/// Everything about the approvals of a release that the caller may see.
pub async fn read(desk: &Desk, release: &Release) -> Result<Approvals, Error> {
    let mut conn = desk.db.read().await?;
    let approvers = approver::of_release(&mut conn, release.id).await?;
    let ever = approver::ever(&mut conn, release.id).await?;
    let questions = approver::questions(&mut conn, release.id).await?;
    let version = waiting(&mut conn, release).await?.map(|version| version.id);
    Ok(Approvals { approvers, ever, questions, version })
}

/// The version that waits; none in another state.
async fn waiting(conn: &mut Conn, release: &Release) -> Result<Option<Version>, Error> {
    if release.state != State::Submitted {
        return Ok(None);
    }
    Ok(version::of_release(conn, release.id).await?.pop())
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

/// What a link opens.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Who is asked.
    pub approver: Approver,
    /// The office that asks.
    pub office: Organisation,
    /// The one version.
    pub version: Version,
    /// Its photos; they cannot change while it waits.
    pub photos: Vec<Photo>,
}

/// Opens a link that can still be answered. Opening it uses nothing up: programs that show a preview of a link open it too.
pub async fn open(desk: &Desk, token: &str) -> Result<Opened, Error> {
    let mut conn = desk.db.read().await?;
    opened(&mut conn, &secret::hash(token), desk.now()).await
}

async fn opened(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Opened, Error> {
    let (approver, version) = approval::open(conn, hash, now).await?.ok_or(Refusal::Link)?;
    let release = release::by_id(conn, approver.release).await?.ok_or(Refusal::Link)?;
    // It was given back, changed or published meanwhile: this is not the text that would go out.
    let waiting = waiting(conn, &release).await?.filter(|waiting| waiting.id == version);
    let version = waiting.ok_or(Refusal::VersionPassed)?;
    let office = organisation::by_id(conn, release.organisation).await?.ok_or(Refusal::Link)?;
    let photos = photo::of_release(conn, release.id).await?;
    Ok(Opened { approver, office, version, photos })
}

/// Approves, or refuses with a reason; the link is used up.
pub async fn decide(desk: &Desk, token: &str, approved: bool, reason: &str) -> Result<Opened, Error> {
    let decision = if approved {
        Decision::Approved
    } else {
        let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
        Decision::Refused(reason.as_str().to_owned())
    };
    let (now, hash) = (desk.now(), secret::hash(token));
    transaction!(desk, tx => {
        let opened = opened(tx, &hash, now).await?;
        if !approval::decide(tx, &hash, &decision, now).await? {
            return Err(Refusal::Link.into());
        }
        Ok(opened)
    })
}

/// What a letter about a question says: the office, the headline, who asks; none where there is nothing to ask any more.
pub(crate) async fn letter(
    tx: &mut Conn,
    letter: &Letter,
    hash: &str,
    now: Timestamp,
) -> Result<Option<(Role, String, String)>, Error> {
    let opened = match opened(tx, &letter.about, now).await {
        Err(Error::Refusal(_)) => return Ok(None),
        opened => opened?,
    };
    approval::set_hash(tx, &letter.about, hash).await?;
    outbox::set_about(tx, letter.id, hash).await?;
    Ok(Some((opened.approver.role, opened.office.name, opened.version.text.headline)))
}
