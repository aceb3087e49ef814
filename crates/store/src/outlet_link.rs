//! Links by which an outlet sees a page from its side and answers, without an account. Of a token only the hash is stored.

use domain::id::CoverageId;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// Adds a link of a page; of those that were handed over only the newest opens anything.
pub async fn insert(
    conn: &mut Conn,
    (hash, mailed): (&str, bool),
    coverage: CoverageId,
    (now, ends_at): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let (coverage, now, ends_at) = (coverage.to_string(), now.as_millisecond(), ends_at.as_millisecond());
    execute!(conn, "DELETE FROM outlet_link WHERE ends_at <= $1", now)?;
    if !mailed {
        execute!(conn, "DELETE FROM outlet_link WHERE coverage_id = $1 AND NOT mailed", coverage.as_str())?;
    }
    let sql = "INSERT INTO outlet_link (token_hash, coverage_id, mailed, made_at, ends_at) VALUES ($1, $2, $3, $4, $5)";
    execute!(conn, sql, hash, coverage, mailed, now, ends_at).map(drop)
}

/// The page that a link opens.
pub async fn open(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<CoverageId>, StoreError> {
    let sql = "SELECT coverage_id FROM outlet_link WHERE token_hash = $1 AND ends_at > $2";
    let found: Option<String> = query(sql).bind(hash).bind(now.as_millisecond()).fetch_optional(conn).await?;
    found.map(|id| id.parse().map_err(|_| StoreError::Column("outlet_link.coverage_id"))).transpose()
}
