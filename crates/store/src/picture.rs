//! Captures of which a picture is to be taken, the oldest first, and what became of it.

use domain::id::CaptureId;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A capture that waits for its picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub capture: CaptureId,
    /// Where the page was.
    pub address: String,
    /// The character set that its server named; empty without.
    pub charset: String,
    /// Its archive.
    pub archive: FileDigest,
    /// How often it was tried.
    pub tries: i64,
}

row! {
    struct WaitingRow {
        id: String,
        address: String,
        charset: String,
        archive: String,
        picture_tries: i64,
    }
}

/// The first that is due. What is due later than `latest` was planned by a clock that went wrong, and is due too.
pub async fn due(conn: &mut Conn, now: Timestamp, latest: Timestamp) -> Result<Option<Waiting>, StoreError> {
    let sql = "SELECT p.id, c.address, p.charset, p.archive, p.picture_tries FROM capture p JOIN coverage c ON c.id = p.coverage_id
        WHERE p.picture_due <= $1 OR p.picture_due > $2 ORDER BY p.picture_due, p.id LIMIT 1";
    let (now, latest) = (now.as_millisecond(), latest.as_millisecond());
    let row = query(sql).bind(now).bind(latest).fetch_optional::<WaitingRow>(conn).await?;
    let waiting = |WaitingRow { id, address, charset, archive, picture_tries: tries }| {
        let capture = id.parse().map_err(|_| StoreError::Column("capture.id"))?;
        let archive = FileDigest::parse(&archive).ok_or(StoreError::Column("capture.archive"))?;
        Ok(Waiting { capture, address, charset, archive, tries })
    };
    row.map(waiting).transpose()
}

/// Keeps the picture of a capture.
pub async fn put(conn: &mut Conn, capture: CaptureId, picture: &FileDigest) -> Result<(), StoreError> {
    let sql = "UPDATE capture SET picture = $2, picture_due = NULL WHERE id = $1";
    execute!(conn, sql, capture.to_string(), picture.as_str()).map(drop)
}

/// Notes that it was not taken: it is tried at a moment, or given up.
pub async fn put_off(conn: &mut Conn, capture: CaptureId, until: Option<Timestamp>) -> Result<(), StoreError> {
    let sql = "UPDATE capture SET picture_due = $2, picture_tries = picture_tries + 1 WHERE id = $1";
    execute!(conn, sql, capture.to_string(), until.map(Timestamp::as_millisecond)).map(drop)
}
