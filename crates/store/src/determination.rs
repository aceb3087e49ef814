//! Determinations: lists of partners that an official signed. What stands on one stays.

use std::collections::HashMap;

use domain::id::{ApplicationId, DeterminationId, DeterminationLineId, OrganisationId, PartnerId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Determination {
    /// Which.
    pub id: DeterminationId,
    /// Whose.
    pub office: OrganisationId,
    /// The office's name.
    pub office_name: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// When it was signed here.
    pub signed_at: Timestamp,
}

/// A line of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeterminationLine {
    /// Which.
    pub id: DeterminationLineId,
    /// The application.
    pub application: ApplicationId,
    /// The outlet.
    pub partner: PartnerId,
    /// Its name then.
    pub outlet: String,
    /// Its company's name then.
    pub company: String,
    /// Admitted, or refused.
    pub admitted: bool,
    /// Empty where none is published.
    pub grade: String,
    /// The clauses as they stood, as JSON.
    pub verdict: String,
}

row! {
    struct DeterminationRow {
        id: String,
        office_id: String,
        office_name: String,
        number: String,
        day: String,
        signed_at: i64,
    }
}

row! {
    struct LineRow {
        id: String,
        determination_id: String,
        application_id: String,
        partner_id: String,
        outlet: String,
        company: String,
        admitted: bool,
        grade: String,
        verdict: String,
    }
}

impl DeterminationRow {
    fn determination(self) -> Result<Determination, StoreError> {
        Ok(Determination {
            id: self.id.parse().map_err(|_| StoreError::Column("determination.id"))?,
            office: self.office_id.parse().map_err(|_| StoreError::Column("determination.office_id"))?,
            office_name: self.office_name,
            number: self.number,
            day: day(&self.day, "determination.day")?.ok_or(StoreError::Column("determination.day"))?,
            signed_at: Timestamp::from_millisecond(self.signed_at)
                .map_err(|_| StoreError::Column("determination.signed_at"))?,
        })
    }
}

impl LineRow {
    fn line(self) -> Result<DeterminationLine, StoreError> {
        Ok(DeterminationLine {
            id: self.id.parse().map_err(|_| StoreError::Column("determination_line.id"))?,
            application: self
                .application_id
                .parse()
                .map_err(|_| StoreError::Column("determination_line.application_id"))?,
            partner: self.partner_id.parse().map_err(|_| StoreError::Column("determination_line.partner_id"))?,
            outlet: self.outlet,
            company: self.company,
            admitted: self.admitted,
            grade: self.grade,
            verdict: self.verdict,
        })
    }
}

macro_rules! lists {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.office_id, o.name AS office_name, d.number, d.day, d.signed_at
            FROM determination d JOIN organisation o ON o.id = d.office_id ",
            $rest
        )
    };
}

macro_rules! lines {
    ($rest:literal) => {
        concat!(
            "SELECT id, determination_id, application_id, partner_id, outlet, company, admitted, grade, verdict FROM determination_line ",
            $rest
        )
    };
}

/// All, newest first. Every list is public from when it is signed.
pub async fn newest(conn: &mut Conn, most: i64) -> Result<Vec<Determination>, StoreError> {
    let rows = query(lists!("ORDER BY d.id DESC LIMIT $1")).bind(most).fetch_all::<DeterminationRow>(conn).await?;
    rows.into_iter().map(DeterminationRow::determination).collect()
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: DeterminationId) -> Result<Option<Determination>, StoreError> {
    let row = query(lists!("WHERE d.id = $1")).bind(id.to_string()).fetch_optional::<DeterminationRow>(conn).await?;
    row.map(DeterminationRow::determination).transpose()
}

/// The lines of a list, by name.
pub async fn of_list(conn: &mut Conn, id: DeterminationId) -> Result<Vec<DeterminationLine>, StoreError> {
    let sql = lines!("WHERE determination_id = $1 ORDER BY outlet, id");
    let rows = query(sql).bind(id.to_string()).fetch_all::<LineRow>(conn).await?;
    rows.into_iter().map(LineRow::line).collect()
}

/// The lists that an outlet stands on, newest first, each with its line.
pub async fn of_partner(
    conn: &mut Conn,
    partner: PartnerId,
) -> Result<Vec<(Determination, DeterminationLine)>, StoreError> {
    let sql = lists!(
        "JOIN determination_line l ON l.determination_id = d.id WHERE l.partner_id = $1 ORDER BY d.id DESC LIMIT 20"
    );
    let lists = query(sql).bind(partner.to_string()).fetch_all::<DeterminationRow>(conn).await?;
    let sql = lines!("WHERE partner_id = $1 ORDER BY determination_id DESC LIMIT 20");
    let lines = query(sql).bind(partner.to_string()).fetch_all::<LineRow>(conn).await?;
    let mut lists = lists.into_iter().map(|list| (list.id.clone(), list)).collect::<HashMap<_, _>>();
    // A list may be signed between the two queries: lines find theirs by its id.
    let found = lines.into_iter().filter_map(|line| Some((lists.remove(&line.determination_id)?, line)));
    found.map(|(list, line)| Ok((list.determination()?, line.line()?))).collect()
}

/// Of each outlet that applies to an office now, its last list that the outlet stands on: number, day, whether it was admitted.
pub async fn last_of_office(
    conn: &mut Conn,
    office: OrganisationId,
) -> Result<HashMap<PartnerId, (String, Date, bool)>, StoreError> {
    let sql = "SELECT l.partner_id, d.number, d.day, l.admitted FROM determination_line l
        JOIN determination d ON d.id = l.determination_id WHERE d.office_id = $1
        AND l.partner_id IN (SELECT partner_id FROM application WHERE office_id = $1 AND ended_at IS NULL) ORDER BY d.id";
    let rows: Vec<(String, String, String, bool)> = query(sql).bind(office.to_string()).fetch_all(conn).await?;
    let read = |(partner, number, on, admitted): (String, String, String, bool)| {
        let partner = partner.parse().map_err(|_| StoreError::Column("determination_line.partner_id"))?;
        let on = day(&on, "determination.day")?.ok_or(StoreError::Column("determination.day"))?;
        Ok((partner, (number, on, admitted)))
    };
    // The later takes the place of the earlier.
    rows.into_iter().map(read).collect()
}

/// A new list; its number must be free in the office: see [`StoreError::is_taken`].
pub async fn insert(conn: &mut Conn, list: &Determination, by: PersonId) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO determination (id, office_id, number, day, signed_by, signed_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let Determination { id, office, number, day, signed_at, .. } = list;
    let (id, office, by) = (id.to_string(), office.to_string(), by.to_string());
    execute!(conn, sql, id, office, number, stored(Some(*day)), by, signed_at.as_millisecond()).map(drop)
}

/// Whether the office has a list of that number.
pub async fn has(conn: &mut Conn, office: OrganisationId, number: &str) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) FROM determination WHERE office_id = $1 AND number = $2";
    let found: i64 = query(sql).bind(office.to_string()).bind(number).fetch_one(conn).await?;
    Ok(found > 0)
}

/// A line of a new list.
pub async fn insert_line(conn: &mut Conn, list: DeterminationId, line: &DeterminationLine) -> Result<(), StoreError> {
    let sql = "INSERT INTO determination_line (id, determination_id, application_id, partner_id, outlet, company, admitted, grade, verdict)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let DeterminationLine { id, application, partner, outlet, company, admitted, grade, verdict } = line;
    let (id, list) = (id.to_string(), list.to_string());
    let (application, partner) = (application.to_string(), partner.to_string());
    execute!(conn, sql, id, list, application, partner, outlet, company, *admitted, grade, verdict).map(drop)
}
