//! Who is signed in where. The token itself is only in the browser; here is its hash.

use domain::id::{OrganisationId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token, hex.
    pub token_hash: String,
    /// Whose.
    pub person: PersonId,
    /// The organisation worked for, once one was chosen.
    pub organisation: Option<OrganisationId>,
    /// What a program's token is called; empty for a person's session.
    pub name: String,
    /// What the browser said it is, shortened.
    pub device: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to some minutes.
    pub seen_at: Timestamp,
    /// When it ends by itself.
    pub ends_at: Timestamp,
}

row! {
    struct SessionRow {
        token_hash: String,
        person_id: String,
        organisation_id: Option<String>,
        name: String,
        device: String,
        created_at: i64,
        seen_at: i64,
        ends_at: i64,
    }
}

impl SessionRow {
    fn session(self) -> Result<Session, StoreError> {
        let moment = |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("session.created_at"));
        let organisation = self.organisation_id.map(|id| id.parse()).transpose();
        Ok(Session {
            token_hash: self.token_hash,
            person: self.person_id.parse().map_err(|_| StoreError::Column("session.person_id"))?,
            organisation: organisation.map_err(|_| StoreError::Column("session.organisation_id"))?,
            name: self.name,
            device: self.device,
            created_at: moment(self.created_at)?,
            seen_at: moment(self.seen_at)?,
            ends_at: moment(self.ends_at)?,
        })
    }
}

const BY_HASH: &str =
    "SELECT token_hash, person_id, organisation_id, name, device, created_at, seen_at, ends_at FROM session
    WHERE token_hash = $1 AND ends_at > $2";
const OF_PERSON: &str =
    "SELECT token_hash, person_id, organisation_id, name, device, created_at, seen_at, ends_at FROM session
    WHERE person_id = $1 AND ends_at > $2 ORDER BY created_at DESC";

/// The session of a token, while it lasts.
pub async fn by_hash(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<Session>, StoreError> {
    let now = now.as_millisecond();
    let row = query(BY_HASH).bind(hash).bind(now).fetch_optional::<SessionRow>(conn).await?;
    row.map(SessionRow::session).transpose()
}

/// A person's sessions that last, newest first.
pub async fn of_person(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Session>, StoreError> {
    let (person, now) = (person.to_string(), now.as_millisecond());
    let rows = query(OF_PERSON).bind(person).bind(now).fetch_all::<SessionRow>(conn).await?;
    rows.into_iter().map(SessionRow::session).collect()
}

/// A new session.
pub async fn insert(conn: &mut Conn, session: &Session) -> Result<(), StoreError> {
    let sql = "INSERT INTO session (token_hash, person_id, organisation_id, name, device, created_at, seen_at, ends_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let [began, seen, ends] = [session.created_at, session.seen_at, session.ends_at].map(Timestamp::as_millisecond);
    let Session { token_hash, person, organisation, name, device, .. } = session;
    let (person, organisation) = (person.to_string(), organisation.map(|id| id.to_string()));
    execute!(conn, sql, token_hash.as_str(), person, organisation, name.as_str(), device.as_str(), began, seen, ends)
        .map(drop)
}

/// Sets the organisation worked for.
pub async fn set_organisation(conn: &mut Conn, hash: &str, organisation: OrganisationId) -> Result<(), StoreError> {
    let sql = "UPDATE session SET organisation_id = $2 WHERE token_hash = $1";
    execute!(conn, sql, hash, organisation.to_string()).map(drop)
}

/// Ends one session of a person by its hash; true when it was there.
pub async fn end(conn: &mut Conn, person: PersonId, hash: &str) -> Result<bool, StoreError> {
    let sql = "DELETE FROM session WHERE token_hash = $1 AND person_id = $2";
    execute!(conn, sql, hash, person.to_string()).map(|rows| rows > 0)
}

/// Ends all sessions of a person but the one of the hash; how many there were.
pub async fn end_all(conn: &mut Conn, person: PersonId, but: &str) -> Result<u64, StoreError> {
    let sql = "DELETE FROM session WHERE person_id = $1 AND token_hash <> $2";
    execute!(conn, sql, person.to_string(), but)
}

/// Notes that it was used.
pub async fn set_seen(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    execute!(conn, "UPDATE session SET seen_at = $2 WHERE token_hash = $1", hash, now.as_millisecond()).map(drop)
}

/// Forgets sessions that ended, and those of people that were not used since `idle`.
pub async fn sweep(conn: &mut Conn, now: Timestamp, idle: Timestamp) -> Result<u64, StoreError> {
    let sql = "DELETE FROM session WHERE ends_at <= $1 OR (seen_at < $2 AND name = '')";
    execute!(conn, sql, now.as_millisecond(), idle.as_millisecond())
}
