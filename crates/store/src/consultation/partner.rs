//! Who is consulted, who is left out and why, and how each was reached.

use std::collections::BTreeSet;

use domain::consultation::{Purpose, Reached, Way};
use domain::id::{ConsultationId, ConsultedId, OrganisationId, ReachId};
use domain::right::{Act, Right};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Consultation, ConsultationRow, consultations};
use crate::credential::{day, stored};
use crate::membership::holds;
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A partner that is listed for the subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consulted {
    /// Which.
    pub id: ConsultedId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its public address.
    pub slug: String,
    /// Why it is left out, or was; empty where it was invited from the beginning.
    pub left_out: String,
    /// Since when it is invited; none where it is left out.
    pub invited_at: Option<Timestamp>,
    /// Since when it is listed.
    pub made_at: Timestamp,
}

/// That a partner was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Which.
    pub id: ReachId,
    /// Who.
    pub consulted: ConsultedId,
    /// What for.
    pub purpose: Purpose,
    /// The way.
    pub way: Way,
    /// The day.
    pub on: Date,
    /// Number of a letter, or what else shows it; why it failed. May be empty.
    pub note: String,
    /// Whether it arrived.
    pub state: Reached,
    /// When it was entered.
    pub made_at: Timestamp,
}

row! {
    struct ConsultedRow {
        id: String,
        organisation_id: String,
        name: String,
        slug: String,
        left_out: String,
        invited_at: Option<i64>,
        made_at: i64,
    }
}

row! {
    struct ReachRow {
        id: String,
        consulted_id: String,
        purpose: String,
        way: String,
        on_day: String,
        note: String,
        state: String,
        made_at: i64,
    }
}

impl ConsultedRow {
    fn consulted(self) -> Result<Consulted, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("consulted.at"));
        Ok(Consulted {
            id: self.id.parse().map_err(|_| bad("consulted.id"))?,
            organisation: self.organisation_id.parse().map_err(|_| bad("consulted.organisation_id"))?,
            name: self.name,
            slug: self.slug,
            left_out: self.left_out,
            invited_at: self.invited_at.map(moment).transpose()?,
            made_at: moment(self.made_at)?,
        })
    }
}

impl ReachRow {
    fn reach(self) -> Result<Reach, StoreError> {
        let bad = StoreError::Column;
        Ok(Reach {
            id: self.id.parse().map_err(|_| bad("reach.id"))?,
            consulted: self.consulted_id.parse().map_err(|_| bad("reach.consulted_id"))?,
            purpose: Purpose::parse(&self.purpose).ok_or(bad("reach.purpose"))?,
            way: Way::parse(&self.way).ok_or(bad("reach.way"))?,
            on: day(&self.on_day, "reach.on_day")?.ok_or(bad("reach.on_day"))?,
            note: self.note,
            state: Reached::parse(&self.state).ok_or(bad("reach.state"))?,
            made_at: Timestamp::from_millisecond(self.made_at).map_err(|_| bad("reach.made_at"))?,
        })
    }
}

macro_rules! consulted {
    ($rest:literal) => {
        concat!(
            "SELECT l.id, l.organisation_id, o.name, o.slug, l.left_out, l.invited_at, l.made_at FROM consulted l
            JOIN organisation o ON o.id = l.organisation_id ",
            $rest
        )
    };
}

/// Those listed for a consultation, by name.
pub async fn asked(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Consulted>, StoreError> {
    let sql = consulted!("WHERE l.consultation_id = $1 ORDER BY o.name, l.id");
    let rows = query(sql).bind(of.to_string()).fetch_all::<ConsultedRow>(conn).await?;
    rows.into_iter().map(ConsultedRow::consulted).collect()
}

/// A partner's own line; none where it is not listed.
pub async fn asked_by(
    conn: &mut Conn,
    of: ConsultationId,
    organisation: OrganisationId,
) -> Result<Option<Consulted>, StoreError> {
    let sql = consulted!("WHERE l.consultation_id = $1 AND l.organisation_id = $2");
    let asked = query(sql).bind(of.to_string()).bind(organisation.to_string());
    asked.fetch_optional::<ConsultedRow>(conn).await?.map(ConsultedRow::consulted).transpose()
}

/// Opened consultations to which an organisation is invited, the newest first.
pub async fn of_partner(
    conn: &mut Conn,
    organisation: OrganisationId,
    most: i64,
) -> Result<Vec<Consultation>, StoreError> {
    let sql = consultations!(
        "JOIN consulted l ON l.consultation_id = c.id AND l.organisation_id = $1 AND l.invited_at IS NOT NULL
        WHERE c.opened_at IS NOT NULL ORDER BY c.id DESC LIMIT $2"
    );
    let rows = query(sql).bind(organisation.to_string()).bind(most).fetch_all::<ConsultationRow>(conn).await?;
    rows.into_iter().map(ConsultationRow::consultation).collect()
}

/// Lists a partner of a draft, invited or left out for a reason; the last word holds.
pub async fn ask(
    conn: &mut Conn,
    (id, of): (ConsultedId, ConsultationId),
    (organisation, left_out): (OrganisationId, &str),
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO consulted (id, consultation_id, organisation_id, left_out, invited_at, made_at)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (consultation_id, organisation_id) DO UPDATE
        SET left_out = excluded.left_out, invited_at = excluded.invited_at";
    let (id, of, organisation) = (id.to_string(), of.to_string(), organisation.to_string());
    let (invited, now) = (left_out.is_empty().then(|| now.as_millisecond()), now.as_millisecond());
    execute!(conn, sql, id, of, organisation, left_out, invited, now).map(drop)
}

/// Invites one that was left out; true where it was.
pub async fn invite(conn: &mut Conn, id: ConsultedId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE consulted SET invited_at = $2 WHERE id = $1 AND invited_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}

/// Takes a partner off the list of a draft.
pub async fn leave_off(conn: &mut Conn, of: ConsultationId, organisation: OrganisationId) -> Result<(), StoreError> {
    let sql = "DELETE FROM consulted WHERE consultation_id = $1 AND organisation_id = $2";
    execute!(conn, sql, of.to_string(), organisation.to_string()).map(drop)
}

/// Listed organisations in which somebody's right allows an act now.
pub async fn with_people(
    conn: &mut Conn,
    of: ConsultationId,
    now: Timestamp,
    act: Act,
) -> Result<BTreeSet<OrganisationId>, StoreError> {
    let sql = concat!(
        "SELECT DISTINCT l.organisation_id, m.right_name FROM consulted l JOIN membership m ON m.organisation_id = l.organisation_id
        WHERE l.consultation_id = $1 AND ",
        holds!()
    );
    let asked = query(sql).bind(of.to_string()).bind(now.as_millisecond());
    let rows: Vec<(String, String)> = asked.fetch_all(conn).await?;
    let able = rows.into_iter().filter(|(_, right)| Right::parse(right).is_some_and(|right| right.allows(act)));
    able.map(|(id, _)| id.parse().map_err(|_| StoreError::Column("consulted.organisation_id"))).collect()
}

/// How the partners of a consultation were reached, in order.
pub async fn reached(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Reach>, StoreError> {
    let sql = "SELECT r.id, r.consulted_id, r.purpose, r.way, r.on_day, r.note, r.state, r.made_at FROM reach r
        JOIN consulted l ON l.id = r.consulted_id WHERE l.consultation_id = $1 ORDER BY r.id";
    let rows = query(sql).bind(of.to_string()).fetch_all::<ReachRow>(conn).await?;
    rows.into_iter().map(ReachRow::reach).collect()
}

/// How one partner was reached, in order.
pub async fn reached_of(conn: &mut Conn, id: ConsultedId) -> Result<Vec<Reach>, StoreError> {
    let sql = "SELECT id, consulted_id, purpose, way, on_day, note, state, made_at FROM reach WHERE consulted_id = $1 ORDER BY id";
    let rows = query(sql).bind(id.to_string()).fetch_all::<ReachRow>(conn).await?;
    rows.into_iter().map(ReachRow::reach).collect()
}

/// Enters that a partner was reached.
pub async fn reach(conn: &mut Conn, new: &Reach) -> Result<(), StoreError> {
    let sql = "INSERT INTO reach (id, consulted_id, purpose, way, on_day, note, state, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Reach { id, consulted, purpose, way, on, note, state, made_at } = new;
    let (id, consulted, on) = (id.to_string(), consulted.to_string(), stored(Some(*on)));
    let (purpose, way, state) = (purpose.as_str(), way.as_str(), state.as_str());
    execute!(conn, sql, id, consulted, purpose, way, on, note, state, made_at.as_millisecond()).map(drop)
}

/// What a letter that waits is about: consultation, partner and purpose; none where it waits no more.
pub async fn waiting(
    conn: &mut Conn,
    id: ReachId,
) -> Result<Option<(ConsultationId, OrganisationId, Purpose)>, StoreError> {
    let sql =
        "SELECT l.consultation_id, l.organisation_id, r.purpose FROM reach r JOIN consulted l ON l.id = r.consulted_id
        WHERE r.id = $1 AND r.state = 'waiting'";
    let found: Option<(String, String, String)> = query(sql).bind(id.to_string()).fetch_optional(conn).await?;
    let bad = StoreError::Column;
    let read = |(of, organisation, purpose): (String, String, String)| {
        Ok((
            of.parse().map_err(|_| bad("consulted.consultation_id"))?,
            organisation.parse().map_err(|_| bad("consulted.organisation_id"))?,
            Purpose::parse(&purpose).ok_or(bad("reach.purpose"))?,
        ))
    };
    found.map(read).transpose()
}

/// What became of a letter, and why.
pub async fn set_reached(conn: &mut Conn, id: ReachId, (state, note): (Reached, &str)) -> Result<(), StoreError> {
    let sql = "UPDATE reach SET state = $2, note = $3 WHERE id = $1";
    execute!(conn, sql, id.to_string(), state.as_str(), note).map(drop)
}
