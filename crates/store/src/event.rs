//! The audit list: each sign-in and change of rights, readable by the person it concerns.

pub use domain::event::EventKind;
use domain::id::{EventId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which.
    pub id: EventId,
    /// What.
    pub kind: EventKind,
    /// More of it: the device, the right.
    pub detail: String,
    /// Who did it, where another than the subject.
    pub actor: Option<String>,
    /// When.
    pub at: Timestamp,
}

row! {
    struct EventRow {
        id: String,
        kind: String,
        detail: String,
        actor: Option<String>,
        at: i64,
    }
}

const OF_PERSON: &str =
    "SELECT e.id, e.kind, e.detail, p.name AS actor, e.at FROM event e LEFT JOIN person p ON p.id = e.actor_id
    WHERE e.subject_id = $1 AND e.id < $2 ORDER BY e.id DESC LIMIT $3";

/// The newest events of a person.
pub async fn of_person(conn: &mut Conn, person: PersonId, most: i64) -> Result<Vec<Event>, StoreError> {
    page(conn, person, EventId::new(Timestamp::MAX, u128::MAX), most).await
}

/// The newest events of a person that are older than `before`.
pub async fn page(conn: &mut Conn, person: PersonId, before: EventId, most: i64) -> Result<Vec<Event>, StoreError> {
    let (person, before) = (person.to_string(), before.to_string());
    let rows = query(OF_PERSON).bind(person).bind(before).bind(most).fetch_all::<EventRow>(conn).await?;
    let event = |EventRow { id, kind, detail, actor, at }| {
        let id = id.parse().map_err(|_| StoreError::Column("event.id"))?;
        let kind = EventKind::parse(&kind).ok_or(StoreError::Column("event.kind"))?;
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("event.at"))?;
        Ok(Event { id, kind, detail, actor, at })
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
