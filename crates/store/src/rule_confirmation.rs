//! Confirmations: that somebody of an office read the text of a rule, with the file that was read.

use domain::id::{OrganisationId, PersonId, RuleConfirmationId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleConfirmation {
    /// Which.
    pub id: RuleConfirmationId,
    /// `source/clause`, or a source.
    pub rule: String,
    /// What the rules said then, as a digest.
    pub wording: String,
    /// The file that was read.
    pub digest: FileDigest,
    /// `pdf`, …
    pub file_kind: String,
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

row! {
    struct RuleConfirmationRow {
        id: String,
        rule: String,
        wording: String,
        digest: String,
        file_kind: String,
        by: String,
        confirmed_at: i64,
    }
}

impl RuleConfirmationRow {
    fn confirmation(self) -> Result<RuleConfirmation, StoreError> {
        Ok(RuleConfirmation {
            id: self.id.parse().map_err(|_| StoreError::Column("rule_confirmation.id"))?,
            rule: self.rule,
            wording: self.wording,
            digest: FileDigest::parse(&self.digest).ok_or(StoreError::Column("rule_confirmation.digest"))?,
            file_kind: self.file_kind,
            by: self.by,
            at: Timestamp::from_millisecond(self.confirmed_at)
                .map_err(|_| StoreError::Column("rule_confirmation.confirmed_at"))?,
        })
    }
}

const OF_OFFICE: &str = "SELECT c.id, c.rule, c.wording, c.digest, c.file_kind, p.name AS by, c.confirmed_at
    FROM rule_confirmation c JOIN person p ON p.id = c.confirmed_by WHERE c.office_id = $1
    AND c.ended_at IS NULL ORDER BY c.id";

/// Those of an office that were not taken back, the oldest first.
pub async fn of_office(conn: &mut Conn, office: OrganisationId) -> Result<Vec<RuleConfirmation>, StoreError> {
    let rows = query(OF_OFFICE).bind(office.to_string()).fetch_all::<RuleConfirmationRow>(conn).await?;
    rows.into_iter().map(RuleConfirmationRow::confirmation).collect()
}

/// A new one, where the office has none of that rule in that wording: see [`StoreError::is_taken`].
pub async fn insert(
    conn: &mut Conn,
    (id, office): (RuleConfirmationId, OrganisationId),
    (rule, wording): (&str, &str),
    (digest, file_kind, bytes): (&FileDigest, &str, u64),
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO rule_confirmation (id, office_id, rule, wording, digest, file_kind, bytes, confirmed_by, confirmed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let (id, office, by, now) = (id.to_string(), office.to_string(), by.to_string(), now.as_millisecond());
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    execute!(conn, sql, id, office, rule, wording, digest.as_str(), file_kind, bytes, by, now).map(drop)
}
