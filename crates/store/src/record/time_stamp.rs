//! Checkpoints that an authority stamped.

use jiff::Timestamp;

use super::{read, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A stamped checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeStamp {
    /// How many entries it covers.
    pub size: u64,
    /// The checkpoint, byte for byte as it was stamped.
    pub checkpoint: String,
    /// The token (RFC 3161, DER), in base64.
    pub token: String,
    /// Who stamped it: an address.
    pub authority: String,
    /// When, as the token says.
    pub at: Timestamp,
}

row! {
    struct TimeStampRow {
        size: i64,
        checkpoint: String,
        token: String,
        authority: String,
        at: i64,
    }
}

impl TimeStampRow {
    fn stamp(self) -> Result<TimeStamp, StoreError> {
        let Self { size, checkpoint, token, authority, at } = self;
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("time_stamp.at"))?;
        Ok(TimeStamp { size: read(size, "time_stamp.size")?, checkpoint, token, authority, at })
    }
}

/// Keeps a stamp; where another server was earlier, its own stays.
pub async fn insert(conn: &mut Conn, stamp: &TimeStamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO time_stamp (size, checkpoint, token, authority, at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (size) DO NOTHING";
    let TimeStamp { size, checkpoint, token, authority, at } = stamp;
    let (size, at) = (stored(*size), at.as_millisecond());
    execute!(conn, sql, size, checkpoint.as_str(), token.as_str(), authority.as_str(), at).map(drop)
}

/// Stamps before a size, the newest first.
pub async fn before(conn: &mut Conn, size: u64, most: i64) -> Result<Vec<TimeStamp>, StoreError> {
    let sql =
        "SELECT size, checkpoint, token, authority, at FROM time_stamp WHERE size < $1 ORDER BY size DESC LIMIT $2";
    let rows = query(sql).bind(stored(size)).bind(most).fetch_all::<TimeStampRow>(conn).await?;
    rows.into_iter().map(TimeStampRow::stamp).collect()
}

/// The stamp of so many entries.
pub async fn of_size(conn: &mut Conn, size: u64) -> Result<Option<TimeStamp>, StoreError> {
    let sql = "SELECT size, checkpoint, token, authority, at FROM time_stamp WHERE size = $1";
    let row = query(sql).bind(stored(size)).fetch_optional::<TimeStampRow>(conn).await?;
    row.map(TimeStampRow::stamp).transpose()
}
