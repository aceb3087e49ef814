//! Documents attached to a release, as its office sees them. The public gets them through `public`.

use domain::id::{DocumentId, PersonId, ReleaseId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Which.
    pub id: DocumentId,
    /// Its name in addresses, without an ending.
    pub name: String,
    /// Its file.
    pub digest: FileDigest,
    /// `pdf`, `docx` or `xlsx`.
    pub kind: String,
    /// Its size.
    pub bytes: u64,
    /// What it is, for readers.
    pub title: String,
    /// Since when it stands here as the signed and stamped letter; none for what is only attached.
    pub signed: Option<Timestamp>,
}

row! {
    pub(crate) struct DocumentRow {
        id: String,
        name: String,
        digest: String,
        kind: String,
        bytes: i64,
        title: String,
        signed_at: Option<i64>,
    }
}

impl DocumentRow {
    pub(crate) fn document(self) -> Result<Document, StoreError> {
        let Self { id, name, digest, kind, bytes, title, signed_at } = self;
        let signed = signed_at.map(Timestamp::from_millisecond).transpose();
        Ok(Document {
            id: id.parse().map_err(|_| StoreError::Column("document.id"))?,
            name,
            digest: FileDigest::parse(&digest).ok_or(StoreError::Column("document.digest"))?,
            kind,
            bytes: u64::try_from(bytes).map_err(|_| StoreError::Column("document.bytes"))?,
            title,
            signed: signed.map_err(|_| StoreError::Column("document.signed_at"))?,
        })
    }
}

const OF_RELEASE: &str =
    "SELECT id, name, digest, kind, bytes, title, signed_at FROM document WHERE release_id = $1 ORDER BY added_at, id";

/// All documents of a release, in the order they were added.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Document>, StoreError> {
    let release = release.to_string();
    let rows = query(OF_RELEASE).bind(release).fetch_all::<DocumentRow>(conn).await?;
    rows.into_iter().map(DocumentRow::document).collect()
}

/// A new document.
pub async fn insert(
    conn: &mut Conn,
    release: ReleaseId,
    document: &Document,
    (person, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO document (id, release_id, name, digest, kind, bytes, title, added_by, added_at, signed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let Document { id, name, digest, kind, bytes, title, signed } = document;
    let signed = signed.map(Timestamp::as_millisecond);
    let (id, release, person) = (id.to_string(), release.to_string(), person.to_string());
    let (bytes, now) = (i64::try_from(*bytes).unwrap_or(i64::MAX), now.as_millisecond());
    let (name, kind, title) = (name.as_str(), kind.as_str(), title.as_str());
    execute!(conn, sql, id, release, name, digest.as_str(), kind, bytes, title, person, now, signed).map(drop)
}

/// Names a document anew.
pub async fn update_title(conn: &mut Conn, id: DocumentId, title: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE document SET title = $2 WHERE id = $1", id.to_string(), title).map(drop)
}

/// Takes a document away; its file stays.
pub async fn delete(conn: &mut Conn, id: DocumentId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM document WHERE id = $1", id.to_string()).map(drop)
}
