//! Photos that were taken down from a published release, as its office sees it, and the files that are to be erased for it.

use domain::id::{PersonId, PhotoId, ReleaseId};
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A photo that was taken down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoRemoval {
    /// When.
    pub at: Timestamp,
    /// Why, for everybody.
    pub reason: String,
    /// Who did it: name, for the office alone.
    pub removed_by: String,
}

const OF_RELEASE: &str =
    "SELECT m.removed_at, m.reason, p.name FROM photo_removal m JOIN person p ON p.id = m.removed_by
    WHERE m.release_id = $1 ORDER BY m.removed_at, m.id";
const NOTED: &str = "SELECT digest FROM file_erasure ORDER BY noted_at, digest LIMIT 100";
const NAMED: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM (
    SELECT id FROM photo WHERE original = $1
    UNION ALL SELECT photo_id FROM photo_size WHERE digest = $1
    UNION ALL SELECT id FROM document WHERE digest = $1
    UNION ALL SELECT id FROM capture WHERE archive = $1 OR picture = $1
    UNION ALL SELECT id FROM letterhead WHERE logo = $1
    UNION ALL SELECT id FROM credential WHERE digest = $1
    UNION ALL SELECT id FROM agreement WHERE digest = $1
    UNION ALL SELECT id FROM page_reading WHERE archive = $1
    UNION ALL SELECT id FROM roster_capture WHERE archive = $1
    UNION ALL SELECT id FROM ruling WHERE digest = $1
    UNION ALL SELECT id FROM rule_confirmation WHERE digest = $1) AS named";

/// Notes that a photo was taken down. Its rows are taken away by `photo::delete`.
pub async fn insert(
    conn: &mut Conn,
    (id, release): (PhotoId, ReleaseId),
    (name, reason): (&str, &str),
    (person, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO photo_removal (id, release_id, name, reason, removed_by, removed_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let (id, release, person) = (id.to_string(), release.to_string(), person.to_string());
    execute!(conn, sql, id, release, name, reason, person, now.as_millisecond()).map(drop)
}

/// All of a release, oldest first.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<PhotoRemoval>, StoreError> {
    let release = release.to_string();
    let rows: Vec<(i64, String, String)> = query(OF_RELEASE).bind(release).fetch_all(conn).await?;
    let removal = |(at, reason, removed_by)| {
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("photo_removal.removed_at"))?;
        Ok(PhotoRemoval { at, reason, removed_by })
    };
    rows.into_iter().map(removal).collect()
}

/// Notes a file that is to be erased.
pub async fn note(conn: &mut Conn, digest: &FileDigest, now: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO file_erasure (digest, noted_at) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING";
    execute!(conn, sql, digest.as_str(), now.as_millisecond()).map(drop)
}

/// The files that were noted, the first hundred.
pub async fn noted(conn: &mut Conn) -> Result<Vec<FileDigest>, StoreError> {
    let rows: Vec<String> = query(NOTED).fetch_all(conn).await?;
    rows.iter().map(|row| FileDigest::parse(row).ok_or(StoreError::Column("file_erasure.digest"))).collect()
}

/// Forgets that a file is to be erased.
pub async fn done(conn: &mut Conn, digest: &FileDigest) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM file_erasure WHERE digest = $1", digest.as_str()).map(drop)
}

/// Whether anything still names a file: a photo, one of its sizes, a document, a logo, a partner's document, the text of a rule.
pub async fn is_named(conn: &mut Conn, digest: &FileDigest) -> Result<bool, StoreError> {
    let count: i64 = query(NAMED).bind(digest.as_str()).fetch_one(conn).await?;
    Ok(count > 0)
}
