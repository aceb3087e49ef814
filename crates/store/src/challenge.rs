//! Doors half open: the password was right and a code is due, or a passkey was asked for. Short-lived; each opens once.

use domain::id::PersonId;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChallengeKind {
    /// A code, after the right password.
    Code,
    /// A new passkey of somebody who is signed in.
    NewPasskey,
    /// Any passkey, of somebody who is not.
    Passkey,
}

impl ChallengeKind {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::NewPasskey => "new_passkey",
            Self::Passkey => "passkey",
        }
    }
}

/// A challenge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// Whose, where that is known.
    pub person: Option<PersonId>,
    /// What the answer is compared with; empty for a code.
    pub state: String,
}

const OPEN: &str = "SELECT person_id, state FROM challenge WHERE token_hash = $1 AND kind = $2 AND ends_at > $3";

/// The challenge of a token, while it lasts.
pub async fn open(
    conn: &mut Conn,
    hash: &str,
    kind: ChallengeKind,
    now: Timestamp,
) -> Result<Option<Challenge>, StoreError> {
    let row: Option<(Option<String>, String)> =
        query(OPEN).bind(hash).bind(kind.as_str()).bind(now.as_millisecond()).fetch_optional(conn).await?;
    row.map(|(person, state)| {
        let person = person.map(|person| person.parse().map_err(|_| StoreError::Column("challenge.person_id")));
        Ok(Challenge { person: person.transpose()?, state })
    })
    .transpose()
}

/// A new challenge.
pub async fn insert(
    conn: &mut Conn,
    (hash, kind): (&str, ChallengeKind),
    challenge: &Challenge,
    ends_at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO challenge (token_hash, kind, person_id, state, ends_at) VALUES ($1, $2, $3, $4, $5)";
    let person = challenge.person.map(|person| person.to_string());
    execute!(conn, sql, hash, kind.as_str(), person, challenge.state.as_str(), ends_at.as_millisecond()).map(drop)
}

/// Uses a challenge up; false when somebody else was faster.
pub async fn spend(conn: &mut Conn, hash: &str) -> Result<bool, StoreError> {
    execute!(conn, "DELETE FROM challenge WHERE token_hash = $1", hash).map(|rows| rows > 0)
}

/// Forgets those of a person.
pub async fn remove(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM challenge WHERE person_id = $1", person.to_string()).map(drop)
}

/// Forgets what is over.
pub async fn sweep(conn: &mut Conn, now: Timestamp) -> Result<u64, StoreError> {
    execute!(conn, "DELETE FROM challenge WHERE ends_at <= $1", now.as_millisecond())
}
