//! Links by which an outlet sees a page from its side and answers, without an account. Of a token only the hash is stored.

use domain::id::CoverageId;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// Adds a link of a page.
pub async fn insert(
    conn: &mut Conn,
    hash: &str,
    coverage: CoverageId,
    (now, ends_at): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO outlet_link (token_hash, coverage_id, made_at, ends_at) VALUES ($1, $2, $3, $4)";
    execute!(conn, sql, hash, coverage.to_string(), now.as_millisecond(), ends_at.as_millisecond()).map(drop)
}

/// The page that a link opens.
pub async fn open(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<CoverageId>, StoreError> {
    let sql = "SELECT coverage_id FROM outlet_link WHERE token_hash = $1 AND ends_at > $2";
    let found: Option<String> = query(sql).bind(hash).bind(now.as_millisecond()).fetch_optional(conn).await?;
    found.map(|id| id.parse().map_err(|_| StoreError::Column("outlet_link.coverage_id"))).transpose()
}
