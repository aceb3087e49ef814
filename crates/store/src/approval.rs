//! The links by which versions are approved. Of a link's token only the hash is stored; it opens one version for one person,
//! until it is answered, ends, or another one takes its place.

use domain::approval::Decision;
use domain::id::{ApproverId, PersonId, VersionId};
use jiff::Timestamp;

use crate::approver::{Approver, ApproverRow};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A question to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// SHA-256 of the token, hex.
    pub token_hash: String,
    /// Whom.
    pub approver: ApproverId,
    /// About which version.
    pub version: VersionId,
    /// Who asks.
    pub asked_by: PersonId,
    /// Mailed, or shown to who asks.
    pub by_mail: bool,
    /// When the link ends.
    pub ends_at: Timestamp,
}

/// A question that can still be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Who is asked.
    pub approver: Approver,
    /// About which version.
    pub version: VersionId,
    /// Who asks: name.
    pub by: String,
    /// Until when the link opens.
    pub ends_at: Timestamp,
}

row! {
    struct OpenRow {
        version_id: String,
        asked_by: String,
        ends_at: i64,
        ..approver: ApproverRow,
    }
}

impl OpenRow {
    fn open(self) -> Result<Open, StoreError> {
        let Self { version_id, asked_by, ends_at, approver } = self;
        Ok(Open {
            approver: approver.approver()?,
            version: version_id.parse().map_err(|_| StoreError::Column("approval.version_id"))?,
            by: asked_by,
            ends_at: Timestamp::from_millisecond(ends_at).map_err(|_| StoreError::Column("approval.ends_at"))?,
        })
    }
}

const OPEN: &str = "SELECT q.version_id, p.name AS asked_by, q.ends_at, a.id, a.release_id, a.role, a.name, a.email,
    a.removed_at FROM approval q JOIN approver a ON a.id = q.approver_id JOIN person p ON p.id = q.asked_by
    WHERE q.token_hash = $1 AND q.decided_at IS NULL AND q.ends_at > $2 AND a.removed_at IS NULL";

/// What a link opens that can still be answered.
pub async fn open(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<Open>, StoreError> {
    let now = now.as_millisecond();
    let row = query(OPEN).bind(hash).bind(now).fetch_optional::<OpenRow>(conn).await?;
    row.map(OpenRow::open).transpose()
}

/// Asks. Earlier links of the same person open nothing any more.
pub async fn insert(conn: &mut Conn, approval: &Approval, now: Timestamp) -> Result<(), StoreError> {
    let Approval { token_hash, approver, version, asked_by, by_mail, ends_at } = approval;
    let (approver, version, asked_by) = (approver.to_string(), version.to_string(), asked_by.to_string());
    let (now, ends_at) = (now.as_millisecond(), ends_at.as_millisecond());
    let sql = "UPDATE approval SET ends_at = $2 WHERE approver_id = $1 AND decided_at IS NULL AND ends_at > $2";
    execute!(conn, sql, &approver, now)?;
    let sql = "INSERT INTO approval (token_hash, approver_id, version_id, asked_by, by_mail, asked_at, ends_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    execute!(conn, sql, token_hash.as_str(), &approver, version, asked_by, *by_mail, now, ends_at).map(drop)
}

/// Gives a link another token; the old one opens nothing any more.
pub async fn set_hash(conn: &mut Conn, old: &str, new: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE approval SET token_hash = $2 WHERE token_hash = $1", old, new).map(drop)
}

/// Answers; false when that was done already.
pub async fn decide(conn: &mut Conn, hash: &str, decision: &Decision, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE approval SET decided_at = $2, decision = $3, reason = $4
        WHERE token_hash = $1 AND decided_at IS NULL";
    let (word, reason) = match decision {
        Decision::Approved => ("approved", None),
        Decision::Refused(reason) => ("refused", Some(reason.as_str())),
    };
    execute!(conn, sql, hash, now.as_millisecond(), word, reason).map(|rows| rows > 0)
}
