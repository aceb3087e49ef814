//! Tiles: hashes of whole subtrees as they are handed out, the last one of each level growing.

use super::stored;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// The hashes of a tile, base64 one after the other; empty where there are none yet.
pub async fn tile(conn: &mut Conn, level: u8, number: u64) -> Result<String, StoreError> {
    let sql = "SELECT hashes FROM record_tile WHERE level = $1 AND number = $2";
    let found = query(sql).bind(i64::from(level)).bind(stored(number)).fetch_optional(conn).await?;
    Ok(found.unwrap_or_default())
}

/// Puts a tile in place of what it was.
pub async fn put(conn: &mut Conn, level: u8, number: u64, hashes: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO record_tile (level, number, hashes) VALUES ($1, $2, $3)
        ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes";
    execute!(conn, sql, i64::from(level), stored(number), hashes).map(drop)
}
