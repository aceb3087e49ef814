//! The texts of a release as they stood when it was submitted, published or corrected. They are never changed.

use domain::id::{PersonId, ReleaseId, VersionId};
use domain::release::{ReleaseText, Subjects};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// What made a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Given to the second pair of eyes.
    Submitted,
    /// Published.
    Published,
    /// Corrected, in the open.
    Corrected,
}

impl Act {
    const ALL: [Self; 3] = [Self::Submitted, Self::Published, Self::Corrected];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Published => "published",
            Self::Corrected => "corrected",
        }
    }
}

/// A version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Which.
    pub id: VersionId,
    /// From 1, in the order they were made.
    pub number: i64,
    /// What made it.
    pub act: Act,
    /// The text.
    pub text: ReleaseText,
    /// Why it was corrected.
    pub reason: Option<String>,
    /// Who made it: name.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
}

row! {
    struct VersionRow {
        id: String,
        number: i64,
        act: String,
        headline: String,
        standfirst: String,
        place: String,
        subjects: String,
        body: String,
        reason: Option<String>,
        made_by: String,
        made_at: i64,
    }
}

impl VersionRow {
    fn version(self) -> Result<Version, StoreError> {
        let Self { id, number, act, headline, standfirst, place, subjects, body, reason, made_by, made_at } = self;
        let subjects = Subjects::stored(&subjects);
        Ok(Version {
            id: id.parse().map_err(|_| StoreError::Column("release_version.id"))?,
            number,
            act: Act::ALL
                .into_iter()
                .find(|known| known.as_str() == act)
                .ok_or(StoreError::Column("release_version.act"))?,
            text: ReleaseText { headline, standfirst, place, subjects, body },
            reason,
            made_by,
            made_at: Timestamp::from_millisecond(made_at).map_err(|_| StoreError::Column("release_version.made_at"))?,
        })
    }
}

const OF_RELEASE: &str =
    "SELECT v.id, v.number, v.act, v.headline, v.standfirst, v.place, v.subjects, v.body, v.reason,
    p.name AS made_by, v.made_at FROM release_version v JOIN person p ON p.id = v.made_by
    WHERE v.release_id = $1 ORDER BY v.number";
const INSERT: &str = "INSERT INTO release_version
    (id, release_id, number, act, headline, standfirst, place, subjects, body, reason, made_by, made_at)
    SELECT $1, $2, COALESCE(MAX(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM release_version WHERE release_id = $2";

/// All versions of a release, oldest first.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Version>, StoreError> {
    let release = release.to_string();
    let rows = query(OF_RELEASE).bind(release).fetch_all::<VersionRow>(conn).await?;
    rows.into_iter().map(VersionRow::version).collect()
}

/// A new version, numbered after the last.
pub async fn insert(
    conn: &mut Conn,
    (id, release): (VersionId, ReleaseId),
    (act, reason): (Act, Option<&str>),
    text: &ReleaseText,
    (maker, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let ReleaseText { headline, standfirst, place, subjects, body } = text;
    let (headline, standfirst, place, body) = (headline.as_str(), standfirst.as_str(), place.as_str(), body.as_str());
    let (subjects, act) = (subjects.to_string(), act.as_str());
    let (id, release, maker, now) = (id.to_string(), release.to_string(), maker.to_string(), now.as_millisecond());
    execute!(conn, INSERT, id, release, act, headline, standfirst, place, subjects, body, reason, maker, now).map(drop)
}
