//! Consultations: what an office puts to partners, until when, in which text, and what was decided.

mod decision;
mod partner;
mod reply;
mod text;
mod voice;

pub use decision::{Decision, decide, decided, link_release, linked_releases, unlink_release};
pub use partner::{
    Consulted, Reach, ask, asked, asked_by, invite, leave_off, of_partner, reach, reached, reached_of, set_reached,
    waiting, with_people,
};
pub use reply::{Reply, replied, replies, reply, reply_to};
pub use text::{PolicyText, Stage, put_text, text};
pub use voice::{
    Contribution, Point, add, by_id as contribution, confirm, contributions, count_of, drop_prepared, end, lines_of,
    points, points_of, prepared, sign, standing, take_down, waits_for,
};

use domain::consultation::{ConsultationDetails, PolicyKind, State};
use domain::id::{ConsultationId, ConsultationTermId, OrganisationId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// Which.
    pub id: ConsultationId,
    /// Whose.
    pub office: OrganisationId,
    /// Its name.
    pub office_name: String,
    /// Its public address.
    pub slug: String,
    /// What it is about.
    pub details: ConsultationDetails,
    /// When it was written first.
    pub made_at: Timestamp,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// The last day for answers, and the first moment after it.
    pub closes: Option<(Date, Timestamp)>,
    /// When the office closed it.
    pub closed_at: Option<Timestamp>,
    /// When and why it was given up.
    pub dropped: Option<(Timestamp, String)>,
    /// When the decision was entered.
    pub decided_at: Option<Timestamp>,
}

impl Consultation {
    /// Where it stands.
    pub fn state(&self) -> State {
        match self {
            Self { decided_at: Some(_), .. } => State::Decided,
            Self { dropped: Some(_), .. } => State::Dropped,
            Self { closed_at: Some(_), .. } => State::Closed,
            Self { opened_at: Some(_), .. } => State::Open,
            _ => State::Draft,
        }
    }

    /// Whether the last day is over.
    pub fn is_over(&self, at: Timestamp) -> bool {
        self.closes.is_some_and(|(_, closes)| closes <= at)
    }

    /// Whether what is said at a moment comes late.
    pub fn is_late(&self, at: Timestamp) -> bool {
        self.closed_at.is_some_and(|closed| closed <= at) || self.is_over(at)
    }
}

row! {
    struct ConsultationRow {
        id: String,
        office_id: String,
        office_name: String,
        slug: String,
        kind: String,
        title: String,
        question: String,
        takes_public: bool,
        made_at: i64,
        opened_at: Option<i64>,
        last_day: Option<String>,
        closes_at: Option<i64>,
        closed_at: Option<i64>,
        dropped_at: Option<i64>,
        dropped_reason: String,
        decided_at: Option<i64>,
    }
}

impl ConsultationRow {
    fn consultation(self) -> Result<Consultation, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("consultation.at"));
        let last = day(&self.last_day.unwrap_or_default(), "consultation_term.last_day")?;
        Ok(Consultation {
            id: self.id.parse().map_err(|_| bad("consultation.id"))?,
            office: self.office_id.parse().map_err(|_| bad("consultation.office_id"))?,
            office_name: self.office_name,
            slug: self.slug,
            details: ConsultationDetails {
                kind: PolicyKind::parse(&self.kind).ok_or(bad("consultation.kind"))?,
                title: self.title,
                question: self.question,
                takes_public: self.takes_public,
            },
            made_at: moment(self.made_at)?,
            opened_at: self.opened_at.map(moment).transpose()?,
            closes: last.zip(self.closes_at.map(moment).transpose()?),
            closed_at: self.closed_at.map(moment).transpose()?,
            dropped: self.dropped_at.map(moment).transpose()?.map(|at| (at, self.dropped_reason)),
            decided_at: self.decided_at.map(moment).transpose()?,
        })
    }
}

macro_rules! consultations {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.office_id, o.name AS office_name, c.slug, c.kind, c.title, c.question, c.takes_public, c.made_at,
            c.opened_at, t.last_day, t.closes_at, c.closed_at, c.dropped_at, c.dropped_reason, d.made_at AS decided_at
            FROM consultation c JOIN organisation o ON o.id = c.office_id
            LEFT JOIN consultation_term t ON t.consultation_id = c.id AND NOT EXISTS
                (SELECT 1 FROM consultation_term n WHERE n.consultation_id = c.id
                AND (n.made_at > t.made_at OR (n.made_at = t.made_at AND n.id > t.id)))
            LEFT JOIN decision d ON d.consultation_id = c.id ",
            $rest
        )
    };
}
use consultations;

/// By id.
pub async fn by_id(conn: &mut Conn, id: ConsultationId) -> Result<Option<Consultation>, StoreError> {
    let sql = consultations!("WHERE c.id = $1");
    let row = query(sql).bind(id.to_string()).fetch_optional::<ConsultationRow>(conn).await?;
    row.map(ConsultationRow::consultation).transpose()
}

/// By its public address.
pub async fn by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Consultation>, StoreError> {
    let row = query(consultations!("WHERE c.slug = $1")).bind(slug).fetch_optional::<ConsultationRow>(conn).await?;
    row.map(ConsultationRow::consultation).transpose()
}

/// Those of an office, the newest first.
pub async fn of_office(conn: &mut Conn, office: OrganisationId, most: i64) -> Result<Vec<Consultation>, StoreError> {
    let sql = consultations!("WHERE c.office_id = $1 ORDER BY c.id DESC LIMIT $2");
    all(query(sql).bind(office.to_string()).bind(most), conn).await
}

/// Those that are open and whose last day ends between two moments, the oldest first.
pub async fn closing_between(
    conn: &mut Conn,
    (from, until): (Timestamp, Timestamp),
    most: i64,
) -> Result<Vec<Consultation>, StoreError> {
    let sql = consultations!(
        "WHERE c.opened_at IS NOT NULL AND c.closed_at IS NULL AND c.dropped_at IS NULL AND d.id IS NULL
        AND t.closes_at > $1 AND t.closes_at <= $2 ORDER BY c.id LIMIT $3"
    );
    all(query(sql).bind(from.as_millisecond()).bind(until.as_millisecond()).bind(most), conn).await
}

async fn all(statement: crate::statement::Statement, conn: &mut Conn) -> Result<Vec<Consultation>, StoreError> {
    let rows = statement.fetch_all::<ConsultationRow>(conn).await?;
    rows.into_iter().map(ConsultationRow::consultation).collect()
}

/// A new one; its address must be free: see [`StoreError::is_taken`].
pub async fn insert(conn: &mut Conn, new: &Consultation, by: PersonId) -> Result<(), StoreError> {
    let sql = "INSERT INTO consultation (id, office_id, slug, kind, title, question, takes_public, made_by, made_at, dropped_reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')";
    let Consultation { id, office, slug, details, made_at, .. } = new;
    let (id, office, by, made_at) = (id.to_string(), office.to_string(), by.to_string(), made_at.as_millisecond());
    let ConsultationDetails { kind, title, question, takes_public } = details;
    execute!(conn, sql, id, office, slug, kind.as_str(), title, question, *takes_public, by, made_at).map(drop)
}

/// Changes what a draft is about.
pub async fn tell(conn: &mut Conn, id: ConsultationId, details: &ConsultationDetails) -> Result<(), StoreError> {
    let sql = "UPDATE consultation SET kind = $2, title = $3, question = $4, takes_public = $5 WHERE id = $1";
    let ConsultationDetails { kind, title, question, takes_public } = details;
    execute!(conn, sql, id.to_string(), kind.as_str(), title, question, *takes_public).map(drop)
}

/// Opens it; true where it was not.
pub async fn open(conn: &mut Conn, id: ConsultationId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE consultation SET opened_at = $2 WHERE id = $1 AND opened_at IS NULL AND dropped_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}

/// Closes it; true where it was open.
pub async fn close(conn: &mut Conn, id: ConsultationId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE consultation SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL AND dropped_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}

/// Gives it up; true where it was not.
pub async fn give_up(conn: &mut Conn, id: ConsultationId, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE consultation SET dropped_at = $2, dropped_reason = $3 WHERE id = $1 AND dropped_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), reason).map(|rows| rows > 0)
}

/// Removes a draft that nobody outside the office has seen.
pub async fn remove(conn: &mut Conn, id: ConsultationId) -> Result<(), StoreError> {
    let id = id.to_string();
    execute!(conn, "DELETE FROM policy_text WHERE consultation_id = $1", &id)?;
    execute!(conn, "DELETE FROM consulted WHERE consultation_id = $1", &id)?;
    execute!(conn, "DELETE FROM consultation WHERE id = $1 AND opened_at IS NULL", &id).map(drop)
}

/// Of a list: organisations that said where they stand, and points that stand and are not answered.
pub async fn counts(conn: &mut Conn, id: ConsultationId) -> Result<(i64, i64), StoreError> {
    const SAID: &str = "SELECT COUNT(DISTINCT x.organisation_id) FROM contribution x
        JOIN consulted l ON l.consultation_id = x.consultation_id AND l.organisation_id = x.organisation_id
        WHERE x.consultation_id = $1 AND x.voice = 'position' AND x.signed_at IS NOT NULL AND x.ended_at IS NULL";
    const OPEN: &str = "SELECT COUNT(*) FROM point p JOIN contribution x ON x.id = p.contribution_id
        WHERE x.consultation_id = $1 AND x.signed_at IS NOT NULL AND x.ended_at IS NULL AND x.taken_down_at IS NULL
        AND p.reply_id IS NULL";
    let id = id.to_string();
    let said = query(SAID).bind(&id).fetch_one(conn).await?;
    Ok((said, query(OPEN).bind(&id).fetch_one(conn).await?))
}

/// Until when answers are taken from now on.
pub async fn set_term(
    conn: &mut Conn,
    (id, of): (ConsultationTermId, ConsultationId),
    (last, closes): (Date, Timestamp),
    reason: &str,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO consultation_term (id, consultation_id, last_day, closes_at, reason, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let (id, of, by) = (id.to_string(), of.to_string(), by.to_string());
    let (last, closes, now) = (stored(Some(last)), closes.as_millisecond(), now.as_millisecond());
    execute!(conn, sql, id, of, last, closes, reason, by, now).map(drop)
}

/// Each last day that was set, and why; the first has no reason.
pub async fn terms(conn: &mut Conn, id: ConsultationId) -> Result<Vec<(Date, String, Timestamp)>, StoreError> {
    let sql = "SELECT last_day, reason, made_at FROM consultation_term WHERE consultation_id = $1 ORDER BY made_at, id";
    let rows: Vec<(String, String, i64)> = query(sql).bind(id.to_string()).fetch_all(conn).await?;
    let bad = StoreError::Column;
    let read = |(last, reason, at): (String, String, i64)| {
        let last = day(&last, "consultation_term.last_day")?.ok_or(bad("consultation_term.last_day"))?;
        let at = Timestamp::from_millisecond(at).map_err(|_| bad("consultation_term.made_at"))?;
        Ok((last, reason, at))
    };
    rows.into_iter().map(read).collect()
}
