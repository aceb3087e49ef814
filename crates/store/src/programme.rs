//! Joint programmes of an office and its partners, their days, and how many were there.

use std::collections::BTreeMap;

use domain::id::{AgreementId, CommitmentId, OrganisationId, PersonId, ProgrammeDaysId, ProgrammeId};
use domain::partner::{ProgrammeDays, ProgrammeDetails, ProgrammeKind, ProgrammeStage};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Which.
    pub id: ProgrammeId,
    /// The office, and its name.
    pub office: (OrganisationId, String),
    /// The other organisers with their names, by name.
    pub organisers: Vec<(OrganisationId, String)>,
    /// What is told of it.
    pub details: ProgrammeDetails,
    /// The agreement that it carries out.
    pub agreement: Option<AgreementId>,
    /// The promise in it.
    pub commitment: Option<CommitmentId>,
    /// When and why it was called off.
    pub called_off: Option<(Timestamp, String)>,
    /// Who was there, once that was counted.
    pub counted: Option<Counted>,
}

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// When they were counted.
    pub at: Timestamp,
    /// Who was on the list.
    pub listed: i64,
    /// Who was there.
    pub present: i64,
    /// Who passed the test.
    pub passed: i64,
}

impl Programme {
    /// Where it stands on a day.
    pub fn stage(&self, today: Date) -> ProgrammeStage {
        ProgrammeStage::on(today, self.details.days, self.called_off.is_some(), self.counted.is_some())
    }
}

row! {
    struct ProgrammeRow {
        id: String,
        office_id: String,
        office_name: String,
        kind: String,
        title: String,
        place: String,
        note: String,
        first_day: String,
        last_day: String,
        agreement_id: Option<String>,
        commitment_id: Option<String>,
        called_off_at: Option<i64>,
        called_off_reason: String,
        counted_at: Option<i64>,
        listed: Option<i64>,
        present: Option<i64>,
        passed: Option<i64>,
    }
}

/// Days as they are stored; both must be there.
pub(crate) fn days(first: &str, last: &str) -> Result<ProgrammeDays, StoreError> {
    let read = |stored: &str| {
        day(stored, "programme_days.day").and_then(|day| day.ok_or(StoreError::Column("programme_days.day")))
    };
    Ok(ProgrammeDays { first: read(first)?, last: read(last)? })
}

impl ProgrammeRow {
    fn programme(self) -> Result<Programme, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("programme.at"));
        let counted = |at| {
            Ok(Counted {
                at: moment(at)?,
                listed: self.listed.unwrap_or_default(),
                present: self.present.unwrap_or_default(),
                passed: self.passed.unwrap_or_default(),
            })
        };
        let counted: Result<Option<Counted>, StoreError> = self.counted_at.map(counted).transpose();
        let agreement = self.agreement_id.map(|id| id.parse()).transpose();
        let commitment = self.commitment_id.map(|id| id.parse()).transpose();
        Ok(Programme {
            id: self.id.parse().map_err(|_| bad("programme.id"))?,
            office: (self.office_id.parse().map_err(|_| bad("programme.office_id"))?, self.office_name),
            organisers: Vec::new(),
            details: ProgrammeDetails {
                kind: ProgrammeKind::parse(&self.kind).ok_or(bad("programme.kind"))?,
                title: self.title,
                place: self.place,
                days: days(&self.first_day, &self.last_day)?,
                note: self.note,
            },
            agreement: agreement.map_err(|_| bad("programme.agreement_id"))?,
            commitment: commitment.map_err(|_| bad("programme.commitment_id"))?,
            called_off: self.called_off_at.map(moment).transpose()?.map(|at| (at, self.called_off_reason)),
            counted: counted?,
        })
    }
}

macro_rules! programmes {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.office_id, o.name AS office_name, p.kind, p.title, p.place, p.note, d.first_day, d.last_day, p.agreement_id,
            p.commitment_id, p.called_off_at, p.called_off_reason, p.counted_at, p.listed, p.present, p.passed FROM programme p
            JOIN organisation o ON o.id = p.office_id JOIN programme_days d ON d.id = p.days_id WHERE ",
            $rest
        )
    };
}

macro_rules! organisers {
    ($rest:literal) => {
        concat!(
            "SELECT r.programme_id, r.organisation_id, o.name FROM programme_organiser r
            JOIN organisation o ON o.id = r.organisation_id WHERE r.programme_id IN (",
            $rest,
            ") ORDER BY o.name, o.id"
        )
    };
}

/// Rows with their organisers: each of these is its programme, its organisation and that one's name.
fn whole(rows: Vec<ProgrammeRow>, organisers: Vec<(String, String, String)>) -> Result<Vec<Programme>, StoreError> {
    let mut all: Vec<Programme> = rows.into_iter().map(ProgrammeRow::programme).collect::<Result<_, _>>()?;
    let mut own: BTreeMap<String, Vec<(OrganisationId, String)>> = BTreeMap::new();
    for (programme, organisation, name) in organisers {
        let organisation =
            organisation.parse().map_err(|_| StoreError::Column("programme_organiser.organisation_id"))?;
        own.entry(programme).or_default().push((organisation, name));
    }
    for programme in &mut all {
        programme.organisers = own.remove(&programme.id.to_string()).unwrap_or_default();
    }
    Ok(all)
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: ProgrammeId) -> Result<Option<Programme>, StoreError> {
    let id = id.to_string();
    let rows = query(programmes!("p.id = $1")).bind(&id).fetch_all(conn).await?;
    let organisers = query(organisers!("$1")).bind(&id).fetch_all(conn).await?;
    Ok(whole(rows, organisers)?.pop())
}

/// Those of an organisation, as the office or beside it, the newest first.
pub async fn of(conn: &mut Conn, organisation: OrganisationId, most: i64) -> Result<Vec<Programme>, StoreError> {
    const OWN: &str = programmes!(
        "p.office_id = $1 OR p.id IN (SELECT programme_id FROM programme_organiser WHERE organisation_id = $1)
        ORDER BY p.id DESC LIMIT $2"
    );
    const ORGANISERS: &str = organisers!(
        "SELECT id FROM programme WHERE office_id = $1
        UNION SELECT programme_id FROM programme_organiser WHERE organisation_id = $1"
    );
    let id = organisation.to_string();
    let rows = query(OWN).bind(&id).bind(most).fetch_all(conn).await?;
    let organisers = query(ORGANISERS).bind(&id).fetch_all(conn).await?;
    whole(rows, organisers)
}

/// Those that carry out an agreement, the newest first.
pub async fn under(conn: &mut Conn, agreement: AgreementId, most: i64) -> Result<Vec<Programme>, StoreError> {
    const OWN: &str = programmes!("p.agreement_id = $1 ORDER BY p.id DESC LIMIT $2");
    const ORGANISERS: &str = organisers!("SELECT id FROM programme WHERE agreement_id = $1");
    let id = agreement.to_string();
    let rows = query(OWN).bind(&id).bind(most).fetch_all(conn).await?;
    let organisers = query(ORGANISERS).bind(&id).fetch_all(conn).await?;
    whole(rows, organisers)
}

/// A new one, with its organisers and its days, which have that id.
pub async fn insert(
    conn: &mut Conn,
    programme: &Programme,
    (days, by, now): (ProgrammeDaysId, PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO programme (id, office_id, kind, title, place, note, agreement_id, commitment_id, days_id, made_by, made_at,
        called_off_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '')";
    let Programme { id, office: (office, _), organisers, details, agreement, commitment, .. } = programme;
    let (id, office) = (id.to_string(), office.to_string());
    let ProgrammeDetails { kind, title, place, note, .. } = details;
    let (agreement, commitment) = (agreement.map(|id| id.to_string()), commitment.map(|id| id.to_string()));
    let (person, made_at) = (by.to_string(), now.as_millisecond());
    query(sql)
        .bind_all([&id, &office, kind.as_str(), title, place, note])
        .bind_all([agreement, commitment])
        .bind_all([days.to_string(), person])
        .bind(made_at)
        .execute(conn)
        .await?;
    for (organisation, _) in organisers {
        let sql = "INSERT INTO programme_organiser (programme_id, organisation_id) VALUES ($1, $2)";
        execute!(conn, sql, &id, organisation.to_string())?;
    }
    add_days(conn, (days, programme.id), details.days, (by, now)).await
}

async fn add_days(
    conn: &mut Conn,
    (id, programme): (ProgrammeDaysId, ProgrammeId),
    days: ProgrammeDays,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO programme_days (id, programme_id, first_day, last_day, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let (first, last) = (stored(Some(days.first)), stored(Some(days.last)));
    let (id, programme, by, now) = (id.to_string(), programme.to_string(), by.to_string(), now.as_millisecond());
    execute!(conn, sql, id, programme, first, last, by, now).map(drop)
}

/// Other days, with an id of their own.
pub async fn move_to(
    conn: &mut Conn,
    (new, id): (ProgrammeDaysId, ProgrammeId),
    days: ProgrammeDays,
    made: (PersonId, Timestamp),
) -> Result<(), StoreError> {
    add_days(conn, (new, id), days, made).await?;
    let sql = "UPDATE programme SET days_id = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), new.to_string()).map(drop)
}

/// Calls one off; true when it was open.
pub async fn call_off(conn: &mut Conn, id: ProgrammeId, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE programme SET called_off_at = $2, called_off_reason = $3
        WHERE id = $1 AND called_off_at IS NULL AND counted_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), reason).map(|rows| rows > 0)
}

/// Keeps how many were there; true when it was open.
pub async fn count(conn: &mut Conn, id: ProgrammeId, counted: Counted) -> Result<bool, StoreError> {
    let sql = "UPDATE programme SET counted_at = $2, listed = $3, present = $4, passed = $5
        WHERE id = $1 AND called_off_at IS NULL AND counted_at IS NULL";
    let Counted { at, listed, present, passed } = counted;
    execute!(conn, sql, id.to_string(), at.as_millisecond(), listed, present, passed).map(|rows| rows > 0)
}
