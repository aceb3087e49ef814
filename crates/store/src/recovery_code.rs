//! Codes on paper for whoever lost their app: each opens once. Only their hashes are stored.

use domain::id::PersonId;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

const LEFT: &str = "SELECT COUNT(*) FROM recovery_code WHERE person_id = $1 AND used_at IS NULL";

/// New codes of a person in place of all they had.
pub async fn replace(conn: &mut Conn, person: PersonId, hashes: &[String]) -> Result<(), StoreError> {
    remove(conn, person).await?;
    for hash in hashes {
        let sql = "INSERT INTO recovery_code (code_hash, person_id) VALUES ($1, $2)";
        execute!(conn, sql, hash.as_str(), person.to_string())?;
    }
    Ok(())
}

/// Uses a code up; false where the person has no such code, or used it.
pub async fn spend(conn: &mut Conn, person: PersonId, hash: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL";
    execute!(conn, sql, person.to_string(), hash, now.as_millisecond()).map(|rows| rows > 0)
}

/// How many codes a person has left.
pub async fn left(conn: &mut Conn, person: PersonId) -> Result<i64, StoreError> {
    query(LEFT).bind(person.to_string()).fetch_one(conn).await
}

/// Forgets all codes of a person.
pub async fn remove(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM recovery_code WHERE person_id = $1", person.to_string()).map(drop)
}
