//! Answers of `/periksa` that were given an address of their own. Of both keys only the hash is stored; of who asked nothing is.

use domain::check::Kind;
use domain::id::ReleaseId;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An answer that is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckAnswer {
    /// What was asked about.
    pub kind: Kind,
    /// The text, the address, the photo's name.
    pub content: String,
    /// What it comes from.
    pub release: ReleaseId,
    /// Which version of it, among those that everybody could read, from 1; none where that could not be told.
    pub version: Option<i64>,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it is erased.
    pub ends_at: Timestamp,
}

row! {
    struct CheckAnswerRow {
        kind: String,
        content: String,
        release_id: String,
        version: Option<i64>,
        made_at: i64,
        ends_at: i64,
    }
}

impl CheckAnswerRow {
    fn answer(self) -> Result<CheckAnswer, StoreError> {
        let Self { kind, content, release_id, version, made_at, ends_at } = self;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("check_answer.made_at"));
        Ok(CheckAnswer {
            kind: Kind::parse(&kind).ok_or(StoreError::Column("check_answer.kind"))?,
            content,
            release: release_id.parse().map_err(|_| StoreError::Column("check_answer.release_id"))?,
            version,
            made_at: moment(made_at)?,
            ends_at: moment(ends_at)?,
        })
    }
}

macro_rules! select {
    ($column:literal) => {
        concat!(
            "SELECT kind, content, release_id, version, made_at, ends_at FROM check_answer WHERE ",
            $column,
            " = $1 AND ends_at > $2"
        )
    };
}

/// Adds an answer: the hash of its key, and of the key that erases it.
pub async fn insert(conn: &mut Conn, (key, removal): (&str, &str), answer: &CheckAnswer) -> Result<(), StoreError> {
    let sql = "INSERT INTO check_answer (key_hash, removal_hash, kind, content, release_id, version, made_at, ends_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let CheckAnswer { kind, content, release, version, made_at, ends_at } = answer;
    let (kind, content, release) = (kind.as_str(), content.as_str(), release.to_string());
    let (made_at, ends_at) = (made_at.as_millisecond(), ends_at.as_millisecond());
    execute!(conn, sql, key, removal, kind, content, release, *version, made_at, ends_at).map(drop)
}

/// The answer of a key.
pub async fn open(conn: &mut Conn, key: &str, now: Timestamp) -> Result<Option<CheckAnswer>, StoreError> {
    let asked = query(select!("key_hash")).bind(key).bind(now.as_millisecond());
    asked.fetch_optional::<CheckAnswerRow>(conn).await?.map(CheckAnswerRow::answer).transpose()
}

/// The answer that a key erases.
pub async fn of_removal(conn: &mut Conn, removal: &str, now: Timestamp) -> Result<Option<CheckAnswer>, StoreError> {
    let asked = query(select!("removal_hash")).bind(removal).bind(now.as_millisecond());
    asked.fetch_optional::<CheckAnswerRow>(conn).await?.map(CheckAnswerRow::answer).transpose()
}

/// Erases it; false where there is none.
pub async fn remove(conn: &mut Conn, removal: &str) -> Result<bool, StoreError> {
    execute!(conn, "DELETE FROM check_answer WHERE removal_hash = $1", removal).map(|rows| rows > 0)
}

/// Erases those whose time is over.
pub async fn sweep(conn: &mut Conn, now: Timestamp) -> Result<u64, StoreError> {
    execute!(conn, "DELETE FROM check_answer WHERE ends_at <= $1", now.as_millisecond())
}
