//! The app that shows codes. Its secret has to be read to make codes, so it is no hash: it leaves this table only for the verb
//! that compares a code or draws the key, and never for the log or an export.

use std::fmt;

use domain::id::PersonId;
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A person's app.
#[derive(Clone, PartialEq, Eq)]
pub struct Authenticator {
    /// The key that the app and the desk share, in base32.
    pub secret: String,
    /// Since when it is asked for; none while it is being set up.
    pub confirmed_at: Option<Timestamp>,
    /// The step of the last code that was taken.
    pub last_step: i64,
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator").field("confirmed_at", &self.confirmed_at).finish_non_exhaustive()
    }
}

const OF_PERSON: &str = "SELECT secret, confirmed_at, last_step FROM authenticator WHERE person_id = $1";

/// The app of a person, set up or being set up.
pub async fn of_person(conn: &mut Conn, person: PersonId) -> Result<Option<Authenticator>, StoreError> {
    let row: Option<(String, Option<i64>, i64)> =
        query(OF_PERSON).bind(person.to_string()).fetch_optional(conn).await?;
    let moment =
        |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("authenticator.confirmed_at"));
    row.map(|(secret, confirmed_at, last_step)| {
        Ok(Authenticator { secret, confirmed_at: confirmed_at.map(moment).transpose()?, last_step })
    })
    .transpose()
}

/// Begins to set one up, in place of one that was never confirmed; false where one is in use.
pub async fn begin(conn: &mut Conn, person: PersonId, secret: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "INSERT INTO authenticator (person_id, secret, began_at, last_step) VALUES ($1, $2, $3, 0)
        ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, began_at = excluded.began_at
        WHERE authenticator.confirmed_at IS NULL";
    execute!(conn, sql, person.to_string(), secret, now.as_millisecond()).map(|rows| rows > 0)
}

/// Asks for its codes from now on; false where it was asked for already.
pub async fn confirm(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE authenticator SET confirmed_at = $2 WHERE person_id = $1 AND confirmed_at IS NULL";
    execute!(conn, sql, person.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}

/// Uses up the code of a step, and those of all steps before it; false where that was done already.
pub async fn take_step(conn: &mut Conn, person: PersonId, step: i64) -> Result<bool, StoreError> {
    let sql = "UPDATE authenticator SET last_step = $2 WHERE person_id = $1 AND last_step < $2";
    execute!(conn, sql, person.to_string(), step).map(|rows| rows > 0)
}

/// Forgets it; true when there was one.
pub async fn remove(conn: &mut Conn, person: PersonId) -> Result<bool, StoreError> {
    execute!(conn, "DELETE FROM authenticator WHERE person_id = $1", person.to_string()).map(|rows| rows > 0)
}
