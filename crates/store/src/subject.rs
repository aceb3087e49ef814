//! Subjects: what an office has used before, and under which ones a public version is found. The second is written in the
//! transaction that publishes, corrects or withdraws, and read by `public` alone.

use domain::id::{OrganisationId, ReleaseId};
use domain::release::Subjects;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

const LATEST: &str = "SELECT name FROM subject WHERE organisation_id = $1 ORDER BY used_at DESC, key LIMIT $2";
const FIRST: &str = "SELECT name FROM subject WHERE organisation_id = $1 AND key = $2";
const KEYS: &str = "SELECT key FROM release_subject WHERE release_id = $1";

/// The names that an office used last.
pub async fn latest(conn: &mut Conn, organisation: OrganisationId, most: i64) -> Result<Vec<String>, StoreError> {
    let organisation = organisation.to_string();
    query(LATEST).bind(organisation).bind(most).fetch_all(conn).await
}

/// The same subjects, each as the office wrote it first.
pub async fn as_first_written(
    conn: &mut Conn,
    organisation: OrganisationId,
    subjects: &Subjects,
) -> Result<Subjects, StoreError> {
    let organisation = organisation.to_string();
    let mut known = Vec::new();
    for key in subjects.iter().map(domain::release::Subject::key) {
        let name: Option<String> = query(FIRST).bind(&organisation).bind(&key).fetch_optional(conn).await?;
        known.extend(name.map(|name| (key, name)));
    }
    Ok(subjects.written_as(&known))
}

/// Notes that an office used them.
pub async fn used(
    conn: &mut Conn,
    organisation: OrganisationId,
    subjects: &Subjects,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO subject (organisation_id, key, name, used_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (organisation_id, key) DO UPDATE SET used_at = $4";
    for subject in subjects.iter() {
        let organisation = organisation.to_string();
        execute!(conn, sql, organisation, subject.key(), subject.as_str(), now.as_millisecond())?;
    }
    Ok(())
}

/// Makes a release found under its subjects from a moment on, instead of any before.
pub(crate) async fn put(
    conn: &mut Conn,
    release: ReleaseId,
    from: Timestamp,
    subjects: &Subjects,
) -> Result<(), StoreError> {
    remove(conn, release).await?;
    let (id, from) = (release.to_string(), from.as_millisecond());
    let row = "INSERT INTO release_subject (key, public_from, release_id, name) VALUES ($1, $2, $3, $4)";
    let more = "INSERT INTO subject_total (key, releases) VALUES ($1, 1)
        ON CONFLICT (key) DO UPDATE SET releases = subject_total.releases + 1";
    for subject in subjects.iter() {
        execute!(conn, row, subject.key(), from, &id, subject.as_str())?;
        execute!(conn, more, subject.key())?;
    }
    Ok(())
}

/// Makes it found under none.
pub(crate) async fn remove(conn: &mut Conn, release: ReleaseId) -> Result<(), StoreError> {
    let id = release.to_string();
    let keys: Vec<String> = query(KEYS).bind(&id).fetch_all(conn).await?;
    for key in keys {
        execute!(conn, "UPDATE subject_total SET releases = releases - 1 WHERE key = $1", &key)?;
        execute!(conn, "DELETE FROM subject_total WHERE key = $1 AND releases <= 0", &key)?;
    }
    execute!(conn, "DELETE FROM release_subject WHERE release_id = $1", &id).map(drop)
}
