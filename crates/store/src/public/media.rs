//! Photos and documents at the gate: only those of a release that is public and was not withdrawn, asked anew for each file.

use crate::db::both;
use crate::document::{Document, DocumentRow};
use crate::photo::{Photo, PhotoRow, gathered};
use crate::public::Gate;
use crate::{FileDigest, StoreError};

const PHOTOS: &str = "SELECT p.id, p.name, p.original, p.kind, p.bytes, p.alternative, p.caption, p.credit, p.rights,
    s.width, s.height, s.digest FROM public_release r JOIN photo p ON p.release_id = r.id
    JOIN photo_size s ON s.photo_id = p.id
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL ORDER BY p.position, p.id, s.width";
const PHOTO: &str = "SELECT s.digest FROM public_release r JOIN photo p ON p.release_id = r.id
    JOIN photo_size s ON s.photo_id = p.id
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL AND p.name = $3 AND s.width = $4";
const DOCUMENTS: &str = "SELECT d.id, d.name, d.digest, d.kind, d.bytes, d.title
    FROM public_release r JOIN document d ON d.release_id = r.id
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL ORDER BY d.added_at, d.id";

impl Gate {
    /// The photos of an address, in their order.
    pub async fn photos(&mut self, slug: &str) -> Result<Vec<Photo>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        gathered(both!(conn, driver => sqlx::query_as::<_, PhotoRow>(PHOTOS).bind(slug).bind(now).fetch_all(driver))?)
    }

    /// The file of a photo in one width.
    pub async fn photo(&mut self, slug: &str, name: &str, width: u32) -> Result<Option<FileDigest>, StoreError> {
        let (now, width) = (self.now.as_millisecond(), i64::from(width));
        let conn = &mut self.conn;
        let digest: Option<String> = both!(conn, driver => sqlx::query_scalar(PHOTO)
            .bind(slug).bind(now).bind(name).bind(width).fetch_optional(driver))?;
        digest.map(|digest| FileDigest::parse(&digest).ok_or(StoreError::Column("photo_size.digest"))).transpose()
    }

    /// The documents of an address.
    pub async fn documents(&mut self, slug: &str) -> Result<Vec<Document>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows =
            both!(conn, driver => sqlx::query_as::<_, DocumentRow>(DOCUMENTS).bind(slug).bind(now).fetch_all(driver))?;
        rows.into_iter().map(DocumentRow::document).collect()
    }
}
