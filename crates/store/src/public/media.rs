//! Photos and documents at the gate: only those of a release that is public and was not withdrawn, asked anew for each file. Of a
//! photo that was taken down: that it was.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::document::{Document, DocumentRow};
use crate::photo::{Photo, PhotoRow, gathered};
use crate::public::Gate;
use crate::row::row;
use crate::statement::query;
use crate::{FileDigest, StoreError};

const PHOTOS: &str = "SELECT p.id, p.name, p.original, p.kind, p.bytes, p.alternative, p.caption, p.credit, p.rights,
    s.width, s.height, s.digest FROM public_release r JOIN photo p ON p.release_id = r.id
    JOIN photo_size s ON s.photo_id = p.id
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL ORDER BY p.position, p.id, s.width";
const PHOTO: &str = "SELECT s.digest FROM public_release r JOIN photo p ON p.release_id = r.id
    JOIN photo_size s ON s.photo_id = p.id
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL AND p.name = $3 AND s.width = $4";
/// Releases that are asked about at once; a list is asked about in pieces of so many.
const TOGETHER: usize = 10;
const PHOTOS_OF: &str =
    "SELECT r.id AS of, p.id, p.name, p.original, p.kind, p.bytes, p.alternative, p.caption, p.credit,
    p.rights, s.width, s.height, s.digest FROM public_release r JOIN photo p ON p.release_id = r.id
    JOIN photo_size s ON s.photo_id = p.id
    WHERE r.id IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11) AND r.public_from <= $1 AND r.withdrawn_at IS NULL
    ORDER BY r.id, p.position, p.id, s.width";
/// What was taken down before anybody could see it is not told.
const REMOVALS: &str = "SELECT m.removed_at, m.reason, m.name FROM public_release r
    JOIN photo_removal m ON m.release_id = r.id AND m.removed_at >= r.public_from
    WHERE r.slug = $1 AND r.public_from <= $2
    AND (r.withdrawn_at IS NULL OR m.removed_at < r.withdrawn_at) ORDER BY m.removed_at, m.id";
const DOCUMENTS: &str = "SELECT d.id, d.name, d.digest, d.kind, d.bytes, d.title, d.signed_at
    FROM public_release r JOIN document d ON d.release_id = r.id
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL
    ORDER BY CASE WHEN d.signed_at IS NULL THEN 1 ELSE 0 END, d.added_at, d.id";

/// A photo that was taken down from a release that everybody reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenDown {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// Its name in addresses.
    pub name: String,
}

row! {
    struct PhotoOfRow {
        of: String,
        ..photo: PhotoRow,
    }
}

impl Gate {
    /// The photos of an address, in their order.
    pub async fn photos(&mut self, slug: &str) -> Result<Vec<Photo>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        gathered(query(PHOTOS).bind(slug).bind(now).fetch_all::<PhotoRow>(conn).await?)
    }

    /// The photos of the releases of a list, in their order, by the releases' ids.
    pub async fn photos_of(&mut self, ids: &[&str]) -> Result<HashMap<String, Vec<Photo>>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let mut rows: HashMap<String, Vec<PhotoRow>> = HashMap::new();
        for piece in ids.chunks(TOGETHER) {
            // No release has the empty id.
            let ids = (0..TOGETHER).map(|place| piece.get(place).copied().unwrap_or_default());
            let found = query(PHOTOS_OF).bind(now).bind_all(ids).fetch_all::<PhotoOfRow>(conn).await?;
            for PhotoOfRow { of, photo } in found {
                rows.entry(of).or_default().push(photo);
            }
        }
        rows.into_iter().map(|(id, rows)| Ok((id, gathered(rows)?))).collect()
    }

    /// The photos that were taken down from an address since it is public, oldest first.
    pub async fn taken_down(&mut self, slug: &str) -> Result<Vec<TakenDown>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows: Vec<(i64, String, String)> = query(REMOVALS).bind(slug).bind(now).fetch_all(conn).await?;
        let taken_down = |(at, reason, name)| {
            let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("photo_removal.removed_at"))?;
            Ok(TakenDown { at, reason, name })
        };
        rows.into_iter().map(taken_down).collect()
    }

    /// The file of a photo in one width.
    pub async fn photo(&mut self, slug: &str, name: &str, width: u32) -> Result<Option<FileDigest>, StoreError> {
        let (now, width) = (self.now.as_millisecond(), i64::from(width));
        let conn = &mut self.conn;
        let digest: Option<String> =
            query(PHOTO).bind(slug).bind(now).bind(name).bind(width).fetch_optional(conn).await?;
        digest.map(|digest| FileDigest::parse(&digest).ok_or(StoreError::Column("photo_size.digest"))).transpose()
    }

    /// The documents of an address.
    pub async fn documents(&mut self, slug: &str) -> Result<Vec<Document>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows = query(DOCUMENTS).bind(slug).bind(now).fetch_all::<DocumentRow>(conn).await?;
        rows.into_iter().map(DocumentRow::document).collect()
    }
}
