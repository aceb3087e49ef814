//! Who takes part in joint programmes. Names stay until they are taken out, or two years have passed.

use domain::id::{OrganisationId, ParticipantId, PersonId, ProgrammeId};
use domain::partner::{Attendance, compared};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::stored;
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Who.
    pub id: ParticipantId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// The name; none once it was erased.
    pub name: Option<String>,
    /// The organisation or outlet; may be empty.
    pub outlet: String,
    /// What became of them.
    pub attendance: Attendance,
    /// The organiser that entered them, and its name.
    pub by: (OrganisationId, String),
}

row! {
    struct ParticipantRow {
        id: String,
        programme_id: String,
        name: String,
        outlet: String,
        attendance: String,
        organisation_id: String,
        organisation_name: String,
    }
}

impl ParticipantRow {
    fn participant(self) -> Result<Participant, StoreError> {
        let bad = StoreError::Column;
        let by = self.organisation_id.parse().map_err(|_| bad("participant.organisation_id"))?;
        Ok(Participant {
            id: self.id.parse().map_err(|_| bad("participant.id"))?,
            programme: self.programme_id.parse().map_err(|_| bad("participant.programme_id"))?,
            name: Some(self.name).filter(|name| !name.is_empty()),
            outlet: self.outlet,
            attendance: Attendance::parse(&self.attendance).ok_or(bad("participant.attendance"))?,
            by: (by, self.organisation_name),
        })
    }
}

macro_rules! participants {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.programme_id, p.name, p.outlet, p.attendance, p.organisation_id, o.name AS organisation_name
            FROM participant p JOIN organisation o ON o.id = p.organisation_id ",
            $rest
        )
    };
}

/// Those of a programme, by name; those whose name was erased last.
pub async fn of(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Participant>, StoreError> {
    let sql = participants!(
        "WHERE p.programme_id = $1 ORDER BY CASE WHEN p.compared = '' THEN 1 ELSE 0 END, p.compared, p.id"
    );
    let rows = query(sql).bind(programme.to_string()).fetch_all::<ParticipantRow>(conn).await?;
    rows.into_iter().map(ParticipantRow::participant).collect()
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: ParticipantId) -> Result<Option<Participant>, StoreError> {
    let sql = participants!("WHERE p.id = $1");
    let row = query(sql).bind(id.to_string()).fetch_optional::<ParticipantRow>(conn).await?;
    row.map(ParticipantRow::participant).transpose()
}

/// How many each programme of an organisation has.
pub async fn numbers(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<(ProgrammeId, i64)>, StoreError> {
    let sql = "SELECT p.programme_id, COUNT(*) FROM participant p WHERE p.programme_id IN (SELECT id FROM programme WHERE office_id = $1
        UNION SELECT programme_id FROM programme_organiser WHERE organisation_id = $1) GROUP BY p.programme_id";
    let rows: Vec<(String, i64)> = query(sql).bind(organisation.to_string()).fetch_all(conn).await?;
    let read = |(id, number): (String, i64)| {
        id.parse().map(|id| (id, number)).map_err(|_| StoreError::Column("participant.programme_id"))
    };
    rows.into_iter().map(read).collect()
}

/// A new one, whose name must be free in the programme: see [`StoreError::is_taken`].
pub async fn insert(
    conn: &mut Conn,
    participant: &Participant,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO participant (id, programme_id, name, compared, outlet, attendance, organisation_id, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let Participant { id, programme, name, outlet, attendance, by: (organisation, _) } = participant;
    let name = name.as_deref().unwrap_or_default();
    let (id, programme, organisation) = (id.to_string(), programme.to_string(), organisation.to_string());
    let (attendance, by, now) = (attendance.as_str(), by.to_string(), now.as_millisecond());
    execute!(conn, sql, id, programme, name, compared(name, outlet), outlet, attendance, organisation, by, now)
        .map(drop)
}

/// Notes what became of one.
pub async fn note(conn: &mut Conn, id: ParticipantId, attendance: Attendance) -> Result<(), StoreError> {
    let sql = "UPDATE participant SET attendance = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), attendance.as_str()).map(drop)
}

/// Erases a name and its outlet; true when they were there.
pub async fn erase(conn: &mut Conn, id: ParticipantId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE participant SET name = '', compared = '', outlet = '', erased_at = $2 WHERE id = $1 AND erased_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}

/// Erases all names of programmes whose last day was before one; how many.
pub async fn sweep(conn: &mut Conn, before: Date, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "UPDATE participant SET name = '', compared = '', outlet = '', erased_at = $2 WHERE erased_at IS NULL
        AND programme_id IN (SELECT p.id FROM programme p JOIN programme_days d ON d.id = p.days_id WHERE d.last_day < $1)";
    execute!(conn, sql, stored(Some(before)), now.as_millisecond())
}
