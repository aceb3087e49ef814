//! How often a door was tried lately: for each door and visitor the moment until which the attempts count. Shared by all
//! servers of a desk, and as old as the last attempt.

use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

const BY_NAME: &str = "SELECT counts_until FROM throttle WHERE name = $1";

/// Until when the attempts under a name count; none without attempts.
pub async fn counts_until(conn: &mut Conn, name: &str) -> Result<Option<Timestamp>, StoreError> {
    let row: Option<i64> = query(BY_NAME).bind(name).fetch_optional(conn).await?;
    row.map(|until| Timestamp::from_millisecond(until).map_err(|_| StoreError::Column("throttle.counts_until")))
        .transpose()
}

/// Notes until when they count.
pub async fn set(conn: &mut Conn, name: &str, until: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO throttle (name, counts_until) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET counts_until = excluded.counts_until";
    execute!(conn, sql, name, until.as_millisecond()).map(drop)
}

/// Forgets what no longer counts.
pub async fn sweep(conn: &mut Conn, now: Timestamp) -> Result<u64, StoreError> {
    execute!(conn, "DELETE FROM throttle WHERE counts_until < $1", now.as_millisecond())
}
