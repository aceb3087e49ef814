//! Who leads an organisation, by which decree and until when.

use domain::consultation::BoardDetails;
use domain::id::{BoardId, ConsultationId, OrganisationId, PersonId};
use jiff::Timestamp;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// Which.
    pub id: BoardId,
    /// Of which organisation.
    pub organisation: OrganisationId,
    /// What is told of it.
    pub details: BoardDetails,
    /// When it was entered.
    pub made_at: Timestamp,
}

row! {
    struct BoardRow {
        id: String,
        organisation_id: String,
        chair: String,
        decree: String,
        from_day: String,
        until_day: String,
        made_at: i64,
    }
}

impl BoardRow {
    fn board(self) -> Result<Board, StoreError> {
        let bad = StoreError::Column;
        Ok(Board {
            id: self.id.parse().map_err(|_| bad("board.id"))?,
            organisation: self.organisation_id.parse().map_err(|_| bad("board.organisation_id"))?,
            details: BoardDetails {
                chair: self.chair,
                decree: self.decree,
                from: day(&self.from_day, "board.from_day")?.ok_or(bad("board.from_day"))?,
                until: day(&self.until_day, "board.until_day")?.ok_or(bad("board.until_day"))?,
            },
            made_at: Timestamp::from_millisecond(self.made_at).map_err(|_| bad("board.made_at"))?,
        })
    }
}

macro_rules! boards {
    ($rest:literal) => {
        concat!("SELECT id, organisation_id, chair, decree, from_day, until_day, made_at FROM board ", $rest)
    };
}

/// Those of an organisation that were not struck out, in the order they were entered.
pub async fn of(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Board>, StoreError> {
    let sql = boards!("WHERE organisation_id = $1 AND ended_at IS NULL ORDER BY id");
    let rows = query(sql).bind(organisation.to_string()).fetch_all::<BoardRow>(conn).await?;
    rows.into_iter().map(BoardRow::board).collect()
}

/// By id, struck out or not.
pub async fn by_id(conn: &mut Conn, id: BoardId) -> Result<Option<Board>, StoreError> {
    let row = query(boards!("WHERE id = $1")).bind(id.to_string()).fetch_optional::<BoardRow>(conn).await?;
    row.map(BoardRow::board).transpose()
}

/// Those that something was signed for in a consultation, struck out or not.
pub async fn of_consultation(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Board>, StoreError> {
    let sql = boards!("WHERE id IN (SELECT board_id FROM contribution WHERE consultation_id = $1) ORDER BY id");
    let rows = query(sql).bind(of.to_string()).fetch_all::<BoardRow>(conn).await?;
    rows.into_iter().map(BoardRow::board).collect()
}

/// A new one.
pub async fn insert(conn: &mut Conn, board: &Board, by: PersonId) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO board (id, organisation_id, chair, decree, from_day, until_day, made_by, made_at, ended_reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '')";
    let Board { id, organisation, details, made_at } = board;
    let (id, organisation, by) = (id.to_string(), organisation.to_string(), by.to_string());
    let (from, until) = (stored(Some(details.from)), stored(Some(details.until)));
    let (chair, decree) = (details.chair.as_str(), details.decree.as_str());
    execute!(conn, sql, id, organisation, chair, decree, from, until, by, made_at.as_millisecond()).map(drop)
}

/// Strikes one out: it was entered in error, or another organ ruled; true where it stood.
pub async fn end(conn: &mut Conn, id: BoardId, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE board SET ended_at = $2, ended_reason = $3 WHERE id = $1 AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), reason).map(|rows| rows > 0)
}
