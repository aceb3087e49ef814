//! The head of the tree: how many entries have a place, how far that is signed, and who gives places now.

use jiff::Timestamp;

use super::{read, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// The head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The log's name.
    pub origin: String,
    /// How many entries have a place.
    pub size: u64,
    /// The root over them, base64.
    pub root: String,
    /// How many of them a signed checkpoint covers.
    pub signed: u64,
    /// That checkpoint; empty before the first.
    pub checkpoint: String,
    /// Who gives places.
    pub holder: String,
    /// How often another took over.
    pub fence: i64,
    /// Until when nobody else does, in milliseconds.
    pub held_until: i64,
}

row! {
    struct HeadRow {
        origin: String,
        size: i64,
        root: String,
        signed: i64,
        checkpoint: String,
        holder: String,
        fence: i64,
        held_until: i64,
    }
}

/// The head; none before the first entry has a place.
pub async fn load(conn: &mut Conn) -> Result<Option<Head>, StoreError> {
    let sql = "SELECT origin, size, root, signed, checkpoint, holder, fence, held_until FROM record_head";
    let Some(row) = query(sql).fetch_optional::<HeadRow>(conn).await? else { return Ok(None) };
    let HeadRow { origin, size, root, signed, checkpoint, holder, fence, held_until } = row;
    let (size, signed) = (read(size, "record_head.size")?, read(signed, "record_head.signed")?);
    Ok(Some(Head { origin, size, root, signed, checkpoint, holder, fence, held_until }))
}

/// Begins a record: a name and the root of no entries.
pub async fn begin(conn: &mut Conn, origin: &str, root: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO record_head (one, origin, size, root, signed, checkpoint, holder, fence, held_until)
        VALUES (1, $1, 0, $2, 0, '', '', 0, 0)";
    execute!(conn, sql, origin, root).map(drop)
}

/// Somebody gives places from now on, until a moment.
pub async fn hold(conn: &mut Conn, holder: &str, fence: i64, until: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE record_head SET holder = $1, fence = $2, held_until = $3";
    execute!(conn, sql, holder, fence, until.as_millisecond()).map(drop)
}

/// The tree has grown.
pub async fn grow(conn: &mut Conn, size: u64, root: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE record_head SET size = $1, root = $2", stored(size), root).map(drop)
}

/// Publishes a signed checkpoint over so many entries; not where another took over, and never in place of a later one.
pub async fn publish(conn: &mut Conn, fence: i64, size: u64, checkpoint: &str) -> Result<bool, StoreError> {
    let sql = "UPDATE record_head SET signed = $1, checkpoint = $2 WHERE fence = $3 AND signed <= $1 AND size >= $1";
    execute!(conn, sql, stored(size), checkpoint, fence).map(|rows| rows > 0)
}

/// Adds a key that signs from now on.
pub async fn add_key(conn: &mut Conn, id: &str, verifier: &str, since: Timestamp) -> Result<(), StoreError> {
    // The newest is the last, whatever the clock said when the others were set.
    let last: Option<i64> = query("SELECT MAX(since) FROM record_key").fetch_one(conn).await?;
    let since = last.map_or(since.as_millisecond(), |last| since.as_millisecond().max(last + 1));
    let sql = "INSERT INTO record_key (id, verifier, since) VALUES ($1, $2, $3)";
    execute!(conn, sql, id, verifier, since).map(drop)
}

/// The keys, the newest last.
pub async fn keys(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    query("SELECT verifier FROM record_key ORDER BY since, id").fetch_all(conn).await
}
