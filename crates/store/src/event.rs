//! The audit list: each sign-in and change of rights, readable by the person it concerns.

use domain::id::{EventId, PersonId};
use jiff::Timestamp;

use crate::db::{both, execute};
use crate::{Conn, StoreError};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// Signed in.
    SignedIn,
    /// A wrong password was given.
    SignInRefused,
    /// Signed out, or a session was ended from afar.
    SessionEnded,
    /// A password was chosen.
    PasswordChosen,
    /// A right was given.
    RightGiven,
    /// A right was taken.
    RightTaken,
}

impl EventKind {
    const ALL: [Self; 6] = [
        Self::SignedIn,
        Self::SignInRefused,
        Self::SessionEnded,
        Self::PasswordChosen,
        Self::RightGiven,
        Self::RightTaken,
    ];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed_in",
            Self::SignInRefused => "sign_in_refused",
            Self::SessionEnded => "session_ended",
            Self::PasswordChosen => "password_chosen",
            Self::RightGiven => "right_given",
            Self::RightTaken => "right_taken",
        }
    }
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub kind: EventKind,
    /// More of it: the device, the right.
    pub detail: String,
    /// Who did it, where another than the subject.
    pub actor: Option<String>,
    /// When.
    pub at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct EventRow {
    kind: String,
    detail: String,
    actor: Option<String>,
    at: i64,
}

const OF_PERSON: &str =
    "SELECT e.kind, e.detail, p.name AS actor, e.at FROM event e LEFT JOIN person p ON p.id = e.actor_id
    WHERE e.subject_id = $1 ORDER BY e.id DESC LIMIT $2";

/// The newest events of a person.
pub async fn of_person(conn: &mut Conn, person: PersonId, most: i64) -> Result<Vec<Event>, StoreError> {
    let person = person.to_string();
    let rows =
        both!(conn, driver => sqlx::query_as::<_, EventRow>(OF_PERSON).bind(person).bind(most).fetch_all(driver))?;
    let event = |EventRow { kind, detail, actor, at }| {
        let kind =
            EventKind::ALL.into_iter().find(|known| known.as_str() == kind).ok_or(StoreError::Column("event.kind"))?;
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("event.at"))?;
        Ok(Event { kind, detail, actor, at })
    };
    rows.into_iter().map(event).collect()
}

/// Adds an event.
pub async fn insert(
    conn: &mut Conn,
    id: EventId,
    (subject, actor): (PersonId, Option<PersonId>),
    (kind, detail): (EventKind, &str),
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO event (id, subject_id, actor_id, kind, detail, at) VALUES ($1, $2, $3, $4, $5, $6)";
    let actor = actor.map(|actor| actor.to_string());
    execute!(conn, sql, id.to_string(), subject.to_string(), actor, kind.as_str(), detail, now.as_millisecond())
        .map(drop)
}
