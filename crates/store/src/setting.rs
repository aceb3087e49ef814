//! What is set once for the whole desk: the region's name, the key of the first set-up.

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// The value of a setting.
pub async fn value(conn: &mut Conn, name: &str) -> Result<Option<String>, StoreError> {
    query("SELECT value FROM setting WHERE name = $1").bind(name).fetch_optional(conn).await
}

/// Sets it.
pub async fn set(conn: &mut Conn, name: &str, value: &str) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    execute!(conn, sql, name, value).map(drop)
}

/// Takes it away; true when it was there.
pub async fn remove(conn: &mut Conn, name: &str) -> Result<bool, StoreError> {
    execute!(conn, "DELETE FROM setting WHERE name = $1", name).map(|rows| rows > 0)
}
