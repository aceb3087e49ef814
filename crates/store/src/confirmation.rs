//! Quotations and facts that somebody confirmed in a release. The public reads those of its version through `public`.

use domain::confirmation::{Beside, Kind};
use domain::id::{ConfirmationId, PersonId, ReleaseId, VersionId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// Something that was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Which.
    pub id: ConfirmationId,
    /// What it is.
    pub kind: Kind,
    /// Its words as the draft had them.
    pub words: String,
    /// What the engine read beside them then.
    pub read: String,
    /// What was confirmed in its place.
    pub beside: Beside,
    /// Who confirmed it: name.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

row! {
    struct ConfirmationRow {
        id: String,
        kind: String,
        words: String,
        read_beside: String,
        said: String,
        office: String,
        confirmed_by: String,
        confirmed_at: i64,
    }
}

impl ConfirmationRow {
    fn confirmation(self) -> Result<Confirmation, StoreError> {
        let Self { id, kind, words, read_beside, said, office, confirmed_by, confirmed_at } = self;
        Ok(Confirmation {
            id: id.parse().map_err(|_| StoreError::Column("confirmation.id"))?,
            kind: Kind::parse(&kind).ok_or(StoreError::Column("confirmation.kind"))?,
            words,
            read: read_beside,
            beside: Beside { said, office },
            by: confirmed_by,
            at: Timestamp::from_millisecond(confirmed_at)
                .map_err(|_| StoreError::Column("confirmation.confirmed_at"))?,
        })
    }
}

const OF_RELEASE: &str = "SELECT c.id, c.kind, c.words, c.read_beside, c.said, c.office, p.name AS confirmed_by,
    c.confirmed_at FROM confirmation c JOIN person p ON p.id = c.confirmed_by WHERE c.release_id = $1 ORDER BY c.id";

/// All of a release, in the order they were confirmed.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Confirmation>, StoreError> {
    let release = release.to_string();
    let rows = query(OF_RELEASE).bind(release).fetch_all::<ConfirmationRow>(conn).await?;
    rows.into_iter().map(ConfirmationRow::confirmation).collect()
}

/// A new one.
pub async fn insert(
    conn: &mut Conn,
    (id, release): (ConfirmationId, ReleaseId),
    (kind, words, read): (Kind, &str, &str),
    beside: &Beside,
    (person, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO confirmation (id, release_id, kind, words, read_beside, said, office, confirmed_by, confirmed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let (id, release, person) = (id.to_string(), release.to_string(), person.to_string());
    let (said, office) = (beside.said.as_str(), beside.office.as_str());
    execute!(conn, sql, id, release, kind.as_str(), words, read, said, office, person, now.as_millisecond()).map(drop)
}

/// Mends what stands beside the words; whoever mends it has confirmed it.
pub async fn update(
    conn: &mut Conn,
    id: ConfirmationId,
    beside: &Beside,
    (person, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "UPDATE confirmation SET said = $2, office = $3, confirmed_by = $4, confirmed_at = $5 WHERE id = $1";
    let (said, office) = (beside.said.as_str(), beside.office.as_str());
    execute!(conn, sql, id.to_string(), said, office, person.to_string(), now.as_millisecond()).map(drop)
}

/// Takes one back.
pub async fn delete(conn: &mut Conn, id: ConfirmationId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM confirmation WHERE id = $1", id.to_string()).map(drop)
}

/// Makes one public with a version, or with none.
pub async fn set_public(conn: &mut Conn, id: ConfirmationId, version: Option<VersionId>) -> Result<(), StoreError> {
    let version = version.map(|version| version.to_string());
    execute!(conn, "UPDATE confirmation SET public_version = $2 WHERE id = $1", id.to_string(), version).map(drop)
}
