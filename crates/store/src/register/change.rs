//! What became of an organisation in the register: by whom and when, with its former name or the reason.

use domain::id::{OrganisationChangeId, OrganisationId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It was put into the register.
    Added,
    /// What is told of it was changed.
    Changed,
    /// It was closed.
    Closed,
    /// It was opened again.
    Reopened,
}

impl Act {
    const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Closed, Self::Reopened];

    fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
        }
    }
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub act: Act,
    /// The name it had, where that changed.
    pub former_name: Option<String>,
    /// Why; empty where nobody was asked.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

const OF: &str = "SELECT c.act, c.former_name, c.reason, p.name, c.made_at FROM organisation_change c
    JOIN person p ON p.id = c.made_by WHERE c.organisation_id = $1 ORDER BY c.id DESC LIMIT 200";

row! {
    struct ChangeRow {
        act: String,
        former_name: Option<String>,
        reason: Option<String>,
        name: String,
        made_at: i64,
    }
}

impl ChangeRow {
    fn change(self) -> Result<Change, StoreError> {
        let Self { act, former_name, reason, name, made_at } = self;
        let known = Act::ALL.into_iter().find(|known| known.as_str() == act);
        let act = known.ok_or(StoreError::Column("organisation_change.act"))?;
        let at = Timestamp::from_millisecond(made_at).map_err(|_| StoreError::Column("organisation_change.made_at"))?;
        Ok(Change { act, former_name, reason: reason.unwrap_or_default(), by: name, at })
    }
}

/// The changes of an organisation, newest first.
pub async fn changes(conn: &mut Conn, id: OrganisationId) -> Result<Vec<Change>, StoreError> {
    let id = id.to_string();
    let rows = query(OF).bind(id).fetch_all::<ChangeRow>(conn).await?;
    rows.into_iter().map(ChangeRow::change).collect()
}

/// Notes a change.
pub async fn note(
    conn: &mut Conn,
    (id, organisation): (OrganisationChangeId, OrganisationId),
    act: Act,
    (former_name, reason): (Option<&str>, Option<&str>),
    (by, at): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO organisation_change (id, organisation_id, act, former_name, reason, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let (id, organisation, by) = (id.to_string(), organisation.to_string(), by.to_string());
    execute!(conn, sql, id, organisation, act.as_str(), former_name, reason, by, at.as_millisecond()).map(drop)
}
