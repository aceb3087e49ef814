//! Entries that have a place, as they stand in the log's files.

use jiff::Timestamp;

use super::stored;
use crate::statement::query;
use crate::{Conn, StoreError};

/// The entries from one place on, as they are written.
pub async fn bundle(conn: &mut Conn, from: u64, most: i64) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT written FROM record_entry WHERE position >= $1 AND position < $2 ORDER BY position";
    query(sql).bind(stored(from)).bind(stored(from).saturating_add(most)).fetch_all(conn).await
}

/// Since when the oldest entry waits for a place.
pub async fn waiting_since(conn: &mut Conn) -> Result<Option<Timestamp>, StoreError> {
    let sql = "SELECT at FROM record_entry WHERE position IS NULL ORDER BY id LIMIT 1";
    let at: Option<i64> = query(sql).fetch_optional(conn).await?;
    at.map(|at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("record_entry.at"))).transpose()
}
