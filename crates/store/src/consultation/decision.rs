//! What was decided, and the releases that tell of it.

use domain::id::{ConsultationId, DecisionId, PersonId, ReleaseId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Which.
    pub id: DecisionId,
    /// Of which consultation.
    pub consultation: ConsultationId,
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// The clauses of the standard as they stood, as JSON.
    pub verdict: String,
    /// The step of the standard that was reached with certainty; empty for none.
    pub step: String,
    /// When it was entered.
    pub made_at: Timestamp,
}

row! {
    struct DecisionRow {
        id: String,
        consultation_id: String,
        number: String,
        day: String,
        verdict: String,
        step: String,
        made_at: i64,
    }
}

/// The decision of a consultation.
pub async fn decided(conn: &mut Conn, of: ConsultationId) -> Result<Option<Decision>, StoreError> {
    let sql =
        "SELECT id, consultation_id, number, day, verdict, step, made_at FROM decision WHERE consultation_id = $1";
    let bad = StoreError::Column;
    let read = |row: DecisionRow| {
        Ok(Decision {
            id: row.id.parse().map_err(|_| bad("decision.id"))?,
            consultation: row.consultation_id.parse().map_err(|_| bad("decision.consultation_id"))?,
            number: row.number,
            day: day(&row.day, "decision.day")?.ok_or(bad("decision.day"))?,
            verdict: row.verdict,
            step: row.step,
            made_at: Timestamp::from_millisecond(row.made_at).map_err(|_| bad("decision.made_at"))?,
        })
    };
    query(sql).bind(of.to_string()).fetch_optional::<DecisionRow>(conn).await?.map(read).transpose()
}

/// Enters it; a consultation has one: see [`StoreError::is_taken`].
pub async fn decide(conn: &mut Conn, new: &Decision, by: PersonId) -> Result<(), StoreError> {
    let sql = "INSERT INTO decision (id, consultation_id, number, day, verdict, step, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Decision { id, consultation, number, day, verdict, step, made_at } = new;
    let (id, of, by, day) = (id.to_string(), consultation.to_string(), by.to_string(), stored(Some(*day)));
    execute!(conn, sql, id, of, number, day, verdict, step, by, made_at.as_millisecond()).map(drop)
}

/// A release tells of it.
pub async fn link_release(
    conn: &mut Conn,
    of: ConsultationId,
    release: ReleaseId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO consultation_release (consultation_id, release_id, made_at) VALUES ($1, $2, $3)
        ON CONFLICT (consultation_id, release_id) DO NOTHING";
    execute!(conn, sql, of.to_string(), release.to_string(), now.as_millisecond()).map(drop)
}

/// It does not any more.
pub async fn unlink_release(conn: &mut Conn, of: ConsultationId, release: ReleaseId) -> Result<(), StoreError> {
    let sql = "DELETE FROM consultation_release WHERE consultation_id = $1 AND release_id = $2";
    execute!(conn, sql, of.to_string(), release.to_string()).map(drop)
}

/// The releases that tell of it, with their headlines.
pub async fn linked_releases(conn: &mut Conn, of: ConsultationId) -> Result<Vec<(ReleaseId, String)>, StoreError> {
    let sql = "SELECT r.id, r.headline FROM consultation_release l JOIN release r ON r.id = l.release_id
        WHERE l.consultation_id = $1 ORDER BY r.id";
    let rows: Vec<(String, String)> = query(sql).bind(of.to_string()).fetch_all(conn).await?;
    let read = |(id, headline): (String, String)| {
        Ok((id.parse().map_err(|_| StoreError::Column("consultation_release.release_id"))?, headline))
    };
    rows.into_iter().map(read).collect()
}
