//! One-time links that let a person choose a new password. The link's token is not stored, only its hash.

use domain::id::PersonId;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

const OPEN: &str = "SELECT person_id FROM recovery WHERE token_hash = $1 AND used_at IS NULL AND ends_at > $2";

/// Whose password the link of a token may change, while it can be used.
pub async fn open(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<PersonId>, StoreError> {
    let now = now.as_millisecond();
    let row: Option<String> = query(OPEN).bind(hash).bind(now).fetch_optional(conn).await?;
    row.map(|person| person.parse().map_err(|_| StoreError::Column("recovery.person_id"))).transpose()
}

/// A new link, from `now` to `ends_at`; made by an administrator, or asked for by its owner.
pub async fn insert(
    conn: &mut Conn,
    hash: &str,
    (person, made_by): (PersonId, Option<PersonId>),
    (now, ends_at): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO recovery (token_hash, person_id, made_by, created_at, ends_at) VALUES ($1, $2, $3, $4, $5)";
    let (person, made_by) = (person.to_string(), made_by.map(|maker| maker.to_string()));
    execute!(conn, sql, hash, person, made_by, now.as_millisecond(), ends_at.as_millisecond()).map(drop)
}

/// Uses up all links of a person; how many could still be used.
pub async fn spend(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "UPDATE recovery SET used_at = $2 WHERE person_id = $1 AND used_at IS NULL AND ends_at > $2";
    execute!(conn, sql, person.to_string(), now.as_millisecond())
}
