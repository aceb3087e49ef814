//! Meetings of a consultation, and who came: organisations and how many people, no names.

use domain::id::{ConsultationId, MeetingId, OrganisationId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Which.
    pub id: MeetingId,
    /// Of which consultation.
    pub consultation: ConsultationId,
    /// What it is called.
    pub title: String,
    /// Where, or by which link.
    pub place: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it is meant to last.
    pub minutes: i64,
    /// When and why it was called off.
    pub cancelled: Option<(Timestamp, String)>,
}

row! {
    struct MeetingRow {
        id: String,
        consultation_id: String,
        title: String,
        place: String,
        starts_at: i64,
        minutes: i64,
        cancelled_at: Option<i64>,
        cancelled_reason: String,
    }
}

impl MeetingRow {
    fn meeting(self) -> Result<Meeting, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("meeting.at"));
        Ok(Meeting {
            id: self.id.parse().map_err(|_| bad("meeting.id"))?,
            consultation: self.consultation_id.parse().map_err(|_| bad("meeting.consultation_id"))?,
            title: self.title,
            place: self.place,
            starts_at: moment(self.starts_at)?,
            minutes: self.minutes,
            cancelled: self.cancelled_at.map(moment).transpose()?.map(|at| (at, self.cancelled_reason)),
        })
    }
}

macro_rules! meetings {
    ($rest:literal) => {
        concat!(
            "SELECT id, consultation_id, title, place, starts_at, minutes, cancelled_at, cancelled_reason FROM meeting ",
            $rest
        )
    };
}

/// Those of a consultation, by their time.
pub async fn of(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Meeting>, StoreError> {
    let sql = meetings!("WHERE consultation_id = $1 ORDER BY starts_at, id");
    let rows = query(sql).bind(of.to_string()).fetch_all::<MeetingRow>(conn).await?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: MeetingId) -> Result<Option<Meeting>, StoreError> {
    let row = query(meetings!("WHERE id = $1")).bind(id.to_string()).fetch_optional::<MeetingRow>(conn).await?;
    row.map(MeetingRow::meeting).transpose()
}

/// A new one.
pub async fn insert(conn: &mut Conn, new: &Meeting, (by, now): (PersonId, Timestamp)) -> Result<(), StoreError> {
    let sql = "INSERT INTO meeting (id, consultation_id, title, place, starts_at, minutes, made_by, made_at, cancelled_reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '')";
    let Meeting { id, consultation, title, place, starts_at, minutes, .. } = new;
    let (id, of, by, starts) = (id.to_string(), consultation.to_string(), by.to_string(), starts_at.as_millisecond());
    execute!(conn, sql, id, of, title, place, starts, *minutes, by, now.as_millisecond()).map(drop)
}

/// Calls one off; true where it was not.
pub async fn cancel(conn: &mut Conn, id: MeetingId, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE meeting SET cancelled_at = $2, cancelled_reason = $3 WHERE id = $1 AND cancelled_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), reason).map(|rows| rows > 0)
}

/// How many people of an organisation came; the last word holds, and none takes it off.
pub async fn attend(
    conn: &mut Conn,
    id: MeetingId,
    organisation: OrganisationId,
    people: i64,
) -> Result<(), StoreError> {
    let (id, organisation) = (id.to_string(), organisation.to_string());
    if people == 0 {
        let sql = "DELETE FROM attendance WHERE meeting_id = $1 AND organisation_id = $2";
        return execute!(conn, sql, id, organisation).map(drop);
    }
    let sql = "INSERT INTO attendance (meeting_id, organisation_id, people) VALUES ($1, $2, $3)
        ON CONFLICT (meeting_id, organisation_id) DO UPDATE SET people = excluded.people";
    execute!(conn, sql, id, organisation, people).map(drop)
}

/// Who came to the meetings of a consultation: the meeting, the organisation with its name, how many people.
pub async fn attendance(
    conn: &mut Conn,
    of: ConsultationId,
) -> Result<Vec<(MeetingId, OrganisationId, String, i64)>, StoreError> {
    let sql = "SELECT a.meeting_id, a.organisation_id, o.name, a.people FROM attendance a JOIN meeting m ON m.id = a.meeting_id
        JOIN organisation o ON o.id = a.organisation_id WHERE m.consultation_id = $1 ORDER BY o.name, a.meeting_id";
    let rows: Vec<(String, String, String, i64)> = query(sql).bind(of.to_string()).fetch_all(conn).await?;
    let bad = StoreError::Column;
    let read = |(meeting, organisation, name, people): (String, String, String, i64)| {
        let meeting = meeting.parse().map_err(|_| bad("attendance.meeting_id"))?;
        let organisation = organisation.parse().map_err(|_| bad("attendance.organisation_id"))?;
        Ok((meeting, organisation, name, people))
    };
    rows.into_iter().map(read).collect()
}
