//! Who is asked to approve a release, and what each has answered about one version of it.

use domain::approval::{Asked, Decision, Role};
use domain::id::{ApproverId, PersonId, ReleaseId, VersionId};
use domain::person::Email;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// Somebody who is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approver {
    /// Who.
    pub id: ApproverId,
    /// Of which release.
    pub release: ReleaseId,
    /// As what.
    pub role: Role,
    /// Name.
    pub name: String,
    /// Where links are mailed to.
    pub email: Option<Email>,
    /// Since when they are not asked any more.
    pub removed_at: Option<Timestamp>,
}

/// A question that was asked, with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Whom.
    pub approver: ApproverId,
    /// About which version.
    pub version: VersionId,
    /// Who asked: name.
    pub by: String,
    /// Mailed, or shown to who asked.
    pub by_mail: bool,
    /// When.
    pub asked_at: Timestamp,
    /// Until when the link opens.
    pub ends_at: Timestamp,
    /// When and what was answered.
    pub answer: Option<(Timestamp, Decision)>,
}

row! {
    pub(crate) struct ApproverRow {
        id: String,
        release_id: String,
        role: String,
        name: String,
        email: Option<String>,
        removed_at: Option<i64>,
    }
}

impl ApproverRow {
    pub(crate) fn approver(self) -> Result<Approver, StoreError> {
        let Self { id, release_id, role, name, email, removed_at } = self;
        let email = email.map(|email| Email::parse(&email)).transpose();
        let removed_at = removed_at.map(Timestamp::from_millisecond).transpose();
        Ok(Approver {
            id: id.parse().map_err(|_| StoreError::Column("approver.id"))?,
            release: release_id.parse().map_err(|_| StoreError::Column("approver.release_id"))?,
            role: Role::parse(&role).ok_or(StoreError::Column("approver.role"))?,
            name,
            email: email.map_err(|_| StoreError::Column("approver.email"))?,
            removed_at: removed_at.map_err(|_| StoreError::Column("approver.removed_at"))?,
        })
    }
}

row! {
    struct QuestionRow {
        approver_id: String,
        version_id: String,
        asked_by: String,
        by_mail: bool,
        asked_at: i64,
        ends_at: i64,
        decided_at: Option<i64>,
        decision: Option<String>,
        reason: Option<String>,
    }
}

impl QuestionRow {
    fn question(self) -> Result<Question, StoreError> {
        let moment = |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("approval.asked_at"));
        let decision = match self.decision.as_deref() {
            None => None,
            Some("approved") => Some(Decision::Approved),
            Some("refused") => Some(Decision::Refused(self.reason.unwrap_or_default())),
            Some(_) => return Err(StoreError::Column("approval.decision")),
        };
        Ok(Question {
            approver: self.approver_id.parse().map_err(|_| StoreError::Column("approval.approver_id"))?,
            version: self.version_id.parse().map_err(|_| StoreError::Column("approval.version_id"))?,
            by: self.asked_by,
            by_mail: self.by_mail,
            asked_at: moment(self.asked_at)?,
            ends_at: moment(self.ends_at)?,
            answer: self.decided_at.map(moment).transpose()?.zip(decision),
        })
    }
}

const OF_RELEASE: &str = "SELECT id, release_id, role, name, email, removed_at FROM approver
    WHERE release_id = $1 AND removed_at IS NULL ORDER BY id";
const QUESTIONS: &str = "SELECT q.approver_id, q.version_id, p.name AS asked_by, q.by_mail, q.asked_at, q.ends_at,
    q.decided_at, q.decision, q.reason FROM approver a JOIN approval q ON q.approver_id = a.id
    JOIN person p ON p.id = q.asked_by WHERE a.release_id = $1 ORDER BY q.asked_at, q.token_hash";
const EVER: &str = "SELECT id, release_id, role, name, email, removed_at FROM approver
    WHERE release_id = $1 ORDER BY id";

/// Who is asked now.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Approver>, StoreError> {
    let release = release.to_string();
    let rows = query(OF_RELEASE).bind(release).fetch_all::<ApproverRow>(conn).await?;
    rows.into_iter().map(ApproverRow::approver).collect()
}

/// Who was ever asked: the history names them too.
pub async fn ever(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Approver>, StoreError> {
    let release = release.to_string();
    let rows = query(EVER).bind(release).fetch_all::<ApproverRow>(conn).await?;
    rows.into_iter().map(ApproverRow::approver).collect()
}

/// Everything that was asked about a release, oldest first.
pub async fn questions(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Question>, StoreError> {
    let release = release.to_string();
    let rows = query(QUESTIONS).bind(release).fetch_all::<QuestionRow>(conn).await?;
    rows.into_iter().map(QuestionRow::question).collect()
}

/// Somebody more to ask.
pub async fn insert(
    conn: &mut Conn,
    (id, release): (ApproverId, ReleaseId),
    asked: &Asked,
    (person, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO approver (id, release_id, role, name, email, added_by, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let (id, release, person) = (id.to_string(), release.to_string(), person.to_string());
    let email = asked.email.as_ref().map(Email::as_str);
    execute!(conn, sql, id, release, asked.role.as_str(), asked.name.as_str(), email, person, now.as_millisecond())
        .map(drop)
}

/// Is not asked any more; what was answered stays.
pub async fn remove(conn: &mut Conn, id: ApproverId, now: Timestamp) -> Result<(), StoreError> {
    execute!(conn, "UPDATE approver SET removed_at = $2 WHERE id = $1", id.to_string(), now.as_millisecond()).map(drop)
}
