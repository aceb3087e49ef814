//! Objections and appeals against lines of signed lists.

use domain::id::{DeterminationLineId, ObjectionId, OrganisationId, PartnerId, PersonId};
use domain::partner::{Answer, Stage};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An objection, or an appeal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// Which.
    pub id: ObjectionId,
    /// Against which line.
    pub line: DeterminationLineId,
    /// Of which office.
    pub office: OrganisationId,
    /// By which company.
    pub company: OrganisationId,
    /// Which of the two.
    pub stage: Stage,
    /// Why, between company and office.
    pub grounds: String,
    /// When.
    pub made_at: Timestamp,
    /// What became of it.
    pub answer: Answer,
    /// Why; empty while it waits.
    pub reason: String,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

row! {
    struct ObjectionRow {
        id: String,
        line_id: String,
        office_id: String,
        company_id: String,
        stage: String,
        grounds: String,
        made_at: i64,
        outcome: String,
        reason: String,
        answered_at: Option<i64>,
    }
}

impl ObjectionRow {
    fn objection(self) -> Result<Objection, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("objection.at"));
        Ok(Objection {
            id: self.id.parse().map_err(|_| StoreError::Column("objection.id"))?,
            line: self.line_id.parse().map_err(|_| StoreError::Column("objection.line_id"))?,
            office: self.office_id.parse().map_err(|_| StoreError::Column("objection.office_id"))?,
            company: self.company_id.parse().map_err(|_| StoreError::Column("objection.company_id"))?,
            stage: Stage::parse(&self.stage).ok_or(StoreError::Column("objection.stage"))?,
            grounds: self.grounds,
            made_at: moment(self.made_at)?,
            answer: Answer::parse(&self.outcome).ok_or(StoreError::Column("objection.outcome"))?,
            reason: self.reason,
            answered_at: self.answered_at.map(moment).transpose()?,
        })
    }
}

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "SELECT id, line_id, office_id, company_id, stage, grounds, made_at, outcome, reason, answered_at FROM objection ",
            $rest
        )
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: ObjectionId) -> Result<Option<Objection>, StoreError> {
    let row = query(columns!("WHERE id = $1")).bind(id.to_string()).fetch_optional::<ObjectionRow>(conn).await?;
    row.map(ObjectionRow::objection).transpose()
}

/// Those against a line, in order.
pub async fn of_line(conn: &mut Conn, line: DeterminationLineId) -> Result<Vec<Objection>, StoreError> {
    let sql = columns!("WHERE line_id = $1 ORDER BY id");
    let rows = query(sql).bind(line.to_string()).fetch_all::<ObjectionRow>(conn).await?;
    rows.into_iter().map(ObjectionRow::objection).collect()
}

/// Those that an office has not answered, the oldest first, each with the outlet that it is about: id and name.
pub async fn waiting(
    conn: &mut Conn,
    office: OrganisationId,
) -> Result<Vec<(Objection, PartnerId, String)>, StoreError> {
    let sql = columns!("WHERE office_id = $1 AND outcome = 'open' ORDER BY id LIMIT 50");
    let rows = query(sql).bind(office.to_string()).fetch_all::<ObjectionRow>(&mut *conn).await?;
    let mut all = Vec::new();
    for row in rows {
        let outlet = "SELECT partner_id, outlet FROM determination_line WHERE id = $1";
        let (partner, name): (String, String) = query(outlet).bind(&row.line_id).fetch_one(&mut *conn).await?;
        let partner = partner.parse().map_err(|_| StoreError::Column("determination_line.partner_id"))?;
        all.push((row.objection()?, partner, name));
    }
    Ok(all)
}

/// A new one; one of its stage must not be there: see [`StoreError::is_taken`].
pub async fn insert(conn: &mut Conn, objection: &Objection, by: PersonId) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO objection (id, line_id, office_id, company_id, stage, grounds, made_by, made_at, outcome, reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')";
    let Objection { id, line, office, company, stage, grounds, made_at, answer, .. } = objection;
    let (id, line, office) = (id.to_string(), line.to_string(), office.to_string());
    let (company, by, made_at) = (company.to_string(), by.to_string(), made_at.as_millisecond());
    execute!(conn, sql, id, line, office, company, stage.as_str(), grounds, by, made_at, answer.as_str()).map(drop)
}

/// Answers one that waits; true when it still did.
pub async fn answer(
    conn: &mut Conn,
    id: ObjectionId,
    (answer, reason): (Answer, &str),
    (by, now): (PersonId, Timestamp),
) -> Result<bool, StoreError> {
    let sql = "UPDATE objection SET outcome = $2, reason = $3, answered_by = $4, answered_at = $5
        WHERE id = $1 AND outcome = 'open'";
    let (id, by, now) = (id.to_string(), by.to_string(), now.as_millisecond());
    execute!(conn, sql, id, answer.as_str(), reason, by, now).map(|rows| rows > 0)
}
