//! Passkeys: the public half of each, and what its owner calls it. Nothing here opens a door.

use domain::id::{PasskeyId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Which.
    pub id: PasskeyId,
    /// Whose.
    pub person: PersonId,
    /// What the device calls it, in hex; nobody else has the same.
    pub credential_id: String,
    /// What its owner calls it.
    pub name: String,
    /// Its public key and counter, as JSON.
    pub credential: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it last opened.
    pub used_at: Option<Timestamp>,
}

row! {
    struct PasskeyRow {
        id: String,
        person_id: String,
        credential_id: String,
        name: String,
        credential: String,
        created_at: i64,
        used_at: Option<i64>,
    }
}

impl PasskeyRow {
    fn passkey(self) -> Result<Passkey, StoreError> {
        let moment = |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("passkey.created_at"));
        Ok(Passkey {
            id: self.id.parse().map_err(|_| StoreError::Column("passkey.id"))?,
            person: self.person_id.parse().map_err(|_| StoreError::Column("passkey.person_id"))?,
            credential_id: self.credential_id,
            name: self.name,
            credential: self.credential,
            created_at: moment(self.created_at)?,
            used_at: self.used_at.map(moment).transpose()?,
        })
    }
}

const OF_PERSON: &str = "SELECT id, person_id, credential_id, name, credential, created_at, used_at FROM passkey
    WHERE person_id = $1 ORDER BY id";
const BY_CREDENTIAL: &str = "SELECT id, person_id, credential_id, name, credential, created_at, used_at FROM passkey
    WHERE credential_id = $1";

/// All of a person, the oldest first.
pub async fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Passkey>, StoreError> {
    let person = person.to_string();
    let rows = query(OF_PERSON).bind(person).fetch_all::<PasskeyRow>(conn).await?;
    rows.into_iter().map(PasskeyRow::passkey).collect()
}

/// The one that a device calls so.
pub async fn by_credential(conn: &mut Conn, credential_id: &str) -> Result<Option<Passkey>, StoreError> {
    let row = query(BY_CREDENTIAL).bind(credential_id).fetch_optional::<PasskeyRow>(conn).await?;
    row.map(PasskeyRow::passkey).transpose()
}

/// A new one.
pub async fn insert(conn: &mut Conn, passkey: &Passkey) -> Result<(), StoreError> {
    let sql = "INSERT INTO passkey (id, person_id, credential_id, name, credential, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let Passkey { id, person, credential_id, name, credential, created_at, .. } = passkey;
    let (id, person, created_at) = (id.to_string(), person.to_string(), created_at.as_millisecond());
    execute!(conn, sql, id, person, credential_id.as_str(), name.as_str(), credential.as_str(), created_at).map(drop)
}

/// Notes that it opened, with what changed of it.
pub async fn set_used(conn: &mut Conn, id: PasskeyId, credential: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE passkey SET credential = $2, used_at = $3 WHERE id = $1";
    execute!(conn, sql, id.to_string(), credential, now.as_millisecond()).map(drop)
}

/// Gives one of a person another name; false where they have no such.
pub async fn rename(conn: &mut Conn, person: PersonId, id: PasskeyId, name: &str) -> Result<bool, StoreError> {
    let sql = "UPDATE passkey SET name = $3 WHERE id = $1 AND person_id = $2";
    execute!(conn, sql, id.to_string(), person.to_string(), name).map(|rows| rows > 0)
}

/// Removes one of a person; false where they have no such.
pub async fn remove(conn: &mut Conn, person: PersonId, id: PasskeyId) -> Result<bool, StoreError> {
    let sql = "DELETE FROM passkey WHERE id = $1 AND person_id = $2";
    execute!(conn, sql, id.to_string(), person.to_string()).map(|rows| rows > 0)
}

/// Removes all of a person; how many there were.
pub async fn remove_all(conn: &mut Conn, person: PersonId) -> Result<u64, StoreError> {
    execute!(conn, "DELETE FROM passkey WHERE person_id = $1", person.to_string())
}
