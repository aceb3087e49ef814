//! Rulings: of sources that disagree an organ said which holds, and an office entered that with its file.

use domain::id::{OrganisationId, PersonId, RulingId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A ruling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// Which.
    pub id: RulingId,
    /// What the clauses speak of.
    pub subject: String,
    /// The clause that holds: `source/clause`.
    pub holds: String,
    /// What all its clauses said then, as a digest.
    pub wording: String,
    /// The organ, as the source names it in Indonesian.
    pub organ: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// Its file, a PDF.
    pub digest: FileDigest,
    /// Who entered it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

row! {
    struct RulingRow {
        id: String,
        subject: String,
        holds: String,
        wording: String,
        organ: String,
        number: String,
        day: String,
        digest: String,
        by: String,
        entered_at: i64,
    }
}

impl RulingRow {
    fn ruling(self) -> Result<Ruling, StoreError> {
        let bad = StoreError::Column;
        Ok(Ruling {
            id: self.id.parse().map_err(|_| bad("ruling.id"))?,
            subject: self.subject,
            holds: self.holds,
            wording: self.wording,
            organ: self.organ,
            number: self.number,
            day: day(&self.day, "ruling.day")?.ok_or(bad("ruling.day"))?,
            digest: FileDigest::parse(&self.digest).ok_or(bad("ruling.digest"))?,
            by: self.by,
            at: Timestamp::from_millisecond(self.entered_at).map_err(|_| bad("ruling.entered_at"))?,
        })
    }
}

const OF_OFFICE: &str = "SELECT r.id, r.subject, r.holds, r.wording, r.organ, r.number, r.day, r.digest,
    p.name AS by, r.entered_at FROM ruling r JOIN person p ON p.id = r.entered_by
    WHERE r.office_id = $1 AND r.ended_at IS NULL ORDER BY r.id";

/// Those of an office that were not taken back, in the order they were entered.
pub async fn of_office(conn: &mut Conn, office: OrganisationId) -> Result<Vec<Ruling>, StoreError> {
    let rows = query(OF_OFFICE).bind(office.to_string()).fetch_all::<RulingRow>(conn).await?;
    rows.into_iter().map(RulingRow::ruling).collect()
}

/// A new one.
pub async fn insert(conn: &mut Conn, office: OrganisationId, ruling: &Ruling, by: PersonId) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO ruling (id, office_id, subject, holds, wording, organ, number, day, digest, entered_by, entered_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let Ruling { id, subject, holds, wording, organ, number, digest, .. } = ruling;
    let (id, office, by, day) = (id.to_string(), office.to_string(), by.to_string(), stored(Some(ruling.day)));
    let (file, at) = (digest.as_str(), ruling.at.as_millisecond());
    execute!(conn, sql, id, office, subject, holds, wording, organ, number, day, file, by, at).map(drop)
}

/// What an office entered about rules, in either table: each is taken back alike.
const ENTRIES: [&str; 2] = [
    "UPDATE ruling SET ended_by = $4, ended_at = $5, ended_reason = $3
        WHERE office_id = $1 AND id = $2 AND ended_at IS NULL",
    "UPDATE rule_confirmation SET ended_by = $4, ended_at = $5, ended_reason = $3
        WHERE office_id = $1 AND id = $2 AND ended_at IS NULL",
];

/// Takes back a ruling, or that a text was confirmed, with the reason; true where it stood.
pub async fn end(
    conn: &mut Conn,
    (office, id): (OrganisationId, &str),
    reason: &str,
    (by, now): (PersonId, Timestamp),
) -> Result<bool, StoreError> {
    let (office, by) = (office.to_string(), by.to_string());
    for sql in ENTRIES {
        if execute!(conn, sql, &office, id, reason, &by, now.as_millisecond())? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether an office entered such a ruling, or such a confirmation of a text, taken back or not.
pub async fn is_of(conn: &mut Conn, office: OrganisationId, id: &str) -> Result<bool, StoreError> {
    let sql = "SELECT id FROM ruling WHERE office_id = $1 AND id = $2
        UNION ALL SELECT id FROM rule_confirmation WHERE office_id = $1 AND id = $2";
    let found: Option<String> = query(sql).bind(office.to_string()).bind(id).fetch_optional(conn).await?;
    Ok(found.is_some())
}
