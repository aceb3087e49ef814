//! Photos of a release as its office sees them, with what must stand beside each. The public sees them through `public`.

use domain::id::{PersonId, PhotoId, ReleaseId};
use domain::media::PhotoWords;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Which; the empty place of a photo that is not stored yet is never seen.
    pub id: PhotoId,
    /// Its name in addresses.
    pub name: String,
    /// What was uploaded: never public.
    pub original: FileDigest,
    /// `jpg`, `png` or `webp`.
    pub kind: String,
    /// The original's size.
    pub bytes: u64,
    /// What stands beside it.
    pub words: PhotoWords,
    /// What is shown, smallest first.
    pub sizes: Vec<PhotoSize>,
}

/// A photo in one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoSize {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Its file.
    pub digest: FileDigest,
}

row! {
    /// A photo joined to one of its sizes.
    pub(crate) struct PhotoRow {
        id: String,
        name: String,
        original: String,
        kind: String,
        bytes: i64,
        alternative: String,
        caption: String,
        credit: String,
        rights: String,
        width: i64,
        height: i64,
        digest: String,
    }
}

impl PhotoRow {
    fn size(&self) -> Result<PhotoSize, StoreError> {
        let pixels = |value: i64| u32::try_from(value).map_err(|_| StoreError::Column("photo_size.width"));
        let digest = FileDigest::parse(&self.digest).ok_or(StoreError::Column("photo_size.digest"))?;
        Ok(PhotoSize { width: pixels(self.width)?, height: pixels(self.height)?, digest })
    }

    fn photo(self) -> Result<Photo, StoreError> {
        let sizes = vec![self.size()?];
        let Self { id, name, original, kind, bytes, alternative, caption, credit, rights, .. } = self;
        Ok(Photo {
            id: id.parse().map_err(|_| StoreError::Column("photo.id"))?,
            name,
            original: FileDigest::parse(&original).ok_or(StoreError::Column("photo.original"))?,
            kind,
            bytes: u64::try_from(bytes).map_err(|_| StoreError::Column("photo.bytes"))?,
            words: PhotoWords { alternative, caption, credit, rights },
            sizes,
        })
    }
}

/// Rows in the order of photos and widths, one photo for each run of the same.
pub(crate) fn gathered(rows: Vec<PhotoRow>) -> Result<Vec<Photo>, StoreError> {
    let mut photos: Vec<Photo> = Vec::new();
    for row in rows {
        match photos.last_mut().filter(|photo| photo.id.to_string() == row.id) {
            Some(photo) => photo.sizes.push(row.size()?),
            None => photos.push(row.photo()?),
        }
    }
    Ok(photos)
}

const OF_RELEASE: &str =
    "SELECT p.id, p.name, p.original, p.kind, p.bytes, p.alternative, p.caption, p.credit, p.rights,
    s.width, s.height, s.digest FROM photo p JOIN photo_size s ON s.photo_id = p.id
    WHERE p.release_id = $1 ORDER BY p.position, p.id, s.width";

/// All photos of a release, in their order.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Photo>, StoreError> {
    let release = release.to_string();
    gathered(query(OF_RELEASE).bind(release).fetch_all::<PhotoRow>(conn).await?)
}

/// A new photo, behind the others.
pub async fn insert(
    conn: &mut Conn,
    release: ReleaseId,
    photo: &Photo,
    (person, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO photo (id, release_id, position, name, original, kind, bytes, alternative, caption, credit, rights,
        added_by, added_at) SELECT $1, $2, COALESCE(MAX(position), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
        FROM photo WHERE release_id = $2";
    let id = photo.id.to_string();
    let (name, original, kind) = (photo.name.as_str(), photo.original.as_str(), photo.kind.as_str());
    let bytes = i64::try_from(photo.bytes).unwrap_or(i64::MAX);
    let PhotoWords { alternative, caption, credit, rights } = &photo.words;
    let [alternative, caption, credit, rights] = [alternative, caption, credit, rights].map(String::as_str);
    let (release, person, now) = (release.to_string(), person.to_string(), now.as_millisecond());
    execute!(conn, sql, &id, release, name, original, kind, bytes, alternative, caption, credit, rights, person, now)?;
    let sql = "INSERT INTO photo_size (photo_id, width, height, digest) VALUES ($1, $2, $3, $4)";
    for size in &photo.sizes {
        execute!(conn, sql, &id, i64::from(size.width), i64::from(size.height), size.digest.as_str())?;
    }
    Ok(())
}

/// Changes what stands beside a photo.
pub async fn update_words(conn: &mut Conn, id: PhotoId, words: &PhotoWords) -> Result<(), StoreError> {
    let sql = "UPDATE photo SET alternative = $2, caption = $3, credit = $4, rights = $5 WHERE id = $1";
    let PhotoWords { alternative, caption, credit, rights } = words;
    let [alternative, caption, credit, rights] = [alternative, caption, credit, rights].map(String::as_str);
    execute!(conn, sql, id.to_string(), alternative, caption, credit, rights).map(drop)
}

/// Photos of which it is not noted yet by what they are recognised, with the file of their smallest size.
pub async fn unprinted(conn: &mut Conn, most: i64) -> Result<Vec<(PhotoId, FileDigest)>, StoreError> {
    let sql = "SELECT p.id, s.digest FROM photo p JOIN photo_size s ON s.photo_id = p.id
        WHERE p.print = '' AND s.width = (SELECT MIN(width) FROM photo_size WHERE photo_id = p.id) ORDER BY p.id LIMIT $1";
    let rows: Vec<(String, String)> = query(sql).bind(most).fetch_all(conn).await?;
    let photo = |(id, digest): (String, String)| {
        let id = id.parse().map_err(|_| StoreError::Column("photo.id"))?;
        Ok((id, FileDigest::parse(&digest).ok_or(StoreError::Column("photo_size.digest"))?))
    };
    rows.into_iter().map(photo).collect()
}

/// Notes by what a photo is recognised; `-` where there is nothing to know it by.
pub async fn set_print(conn: &mut Conn, id: PhotoId, print: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE photo SET print = $2 WHERE id = $1", id.to_string(), print).map(drop)
}

/// Puts a photo before all others of its release.
pub async fn put_first(conn: &mut Conn, release: ReleaseId, id: PhotoId) -> Result<(), StoreError> {
    let sql = "UPDATE photo SET position = (SELECT MIN(position) - 1 FROM photo WHERE release_id = $2) WHERE id = $1";
    execute!(conn, sql, id.to_string(), release.to_string()).map(drop)
}

/// Takes a photo away. Its files stay: another release may have the same.
pub async fn delete(conn: &mut Conn, id: PhotoId) -> Result<(), StoreError> {
    let id = id.to_string();
    execute!(conn, "DELETE FROM photo_size WHERE photo_id = $1", &id)?;
    execute!(conn, "DELETE FROM photo WHERE id = $1", &id).map(drop)
}
