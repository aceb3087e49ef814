//! What a public text is found by: its words, its place and its subjects. Written in the transaction that publishes, corrects or withdraws;
//! read by `public` alone.

use domain::id::ReleaseId;
use domain::release::{ReleaseText, Subjects};
use domain::search;
use domain::slug::Slug;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, Db, StoreError, subject};

/// Places for releases of the same millisecond.
const SAME_MOMENT: i64 = 1 << 20;

/// The first place of a moment, and the first behind it.
pub(crate) fn bounds(moment: Timestamp) -> (i64, i64) {
    let first = moment.as_millisecond().clamp(0, i64::MAX / SAME_MOMENT - 1) * SAME_MOMENT;
    (first, first + SAME_MOMENT)
}

const FREE: &str = "SELECT COALESCE(MAX(place) + 1, $1) FROM release_search WHERE place >= $1 AND place < $2";
const PLACE: &str = "SELECT place FROM release_search WHERE release_id = $1";

/// Makes a release found by the text that is public from a moment on, instead of any text before.
pub async fn put(conn: &mut Conn, release: ReleaseId, from: Timestamp, text: &ReleaseText) -> Result<(), StoreError> {
    let ReleaseText { headline, standfirst, place, subjects, body } = text;
    let words = search::words(&[headline, standfirst, place, &subjects.to_string(), body]).join(" ");
    remove(conn, release).await?;
    subject::put(conn, release, from, subjects).await?;
    let ((first, end), id) = (bounds(from), release.to_string());
    let free: i64 = query(FREE).bind(first).bind(end).fetch_one(conn).await?;
    if conn.is_sqlite() {
        execute!(conn, "INSERT INTO release_search (release_id, place) VALUES ($1, $2)", &id, free)?;
        execute!(conn, "INSERT INTO search_word (rowid, words) VALUES ($1, $2)", free, words)?;
    } else {
        let sql = "INSERT INTO release_search (release_id, place, words)
            VALUES ($1, $2, array_to_tsvector(string_to_array($3, ' ')))";
        execute!(conn, sql, &id, free, words)?;
    }
    let slug = Slug::from_title(place);
    execute!(conn, "UPDATE release SET public_place = $2 WHERE id = $1", &id, slug.as_str()).map(drop)
}

/// Makes it not found any more.
pub async fn remove(conn: &mut Conn, release: ReleaseId) -> Result<(), StoreError> {
    subject::remove(conn, release).await?;
    let id = release.to_string();
    let place: Option<i64> = query(PLACE).bind(&id).fetch_optional(conn).await?;
    if let Some(place) = place.filter(|_| conn.is_sqlite()) {
        execute!(conn, "DELETE FROM search_word WHERE rowid = $1", place)?;
    }
    execute!(conn, "DELETE FROM release_search WHERE release_id = $1", &id).map(drop)
}

row! {
    struct UnreadRow {
        id: String,
        public_from: i64,
        withdrawn_at: Option<i64>,
        headline: String,
        standfirst: String,
        place: String,
        subjects: String,
        body: String,
    }
}

const UNREAD: &str = "SELECT r.id, r.public_from, r.withdrawn_at, v.headline, v.standfirst, v.place, v.subjects, v.body
    FROM release r
    JOIN release_version v ON v.id = r.public_version WHERE r.public_place IS NULL AND r.public_from IS NOT NULL LIMIT 500";

/// Reads what was published before there was search; nothing is left to do after the first start.
pub(crate) async fn catch_up(db: &Db) -> Result<(), StoreError> {
    loop {
        let mut tx = db.begin().await?;
        let conn = &mut tx;
        let rows = query(UNREAD).fetch_all::<UnreadRow>(conn).await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            let release = row.id.parse().map_err(|_| StoreError::Column("release.id"))?;
            let from =
                Timestamp::from_millisecond(row.public_from).map_err(|_| StoreError::Column("release.public_from"))?;
            let UnreadRow { headline, standfirst, place, subjects, body, withdrawn_at, .. } = row;
            let subjects = Subjects::stored(&subjects);
            put(conn, release, from, &ReleaseText { headline, standfirst, place, subjects, body }).await?;
            if withdrawn_at.is_some() {
                remove(conn, release).await?;
            }
        }
        tx.commit().await?;
    }
}
