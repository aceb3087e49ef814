//! Applications: which outlet applies to which office.

use domain::id::{ApplicationId, OrganisationId, PartnerId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Which.
    pub id: ApplicationId,
    /// Whose.
    pub partner: PartnerId,
    /// The office it goes to, with its name.
    pub office: OrganisationId,
    /// The office's name.
    pub office_name: String,
    /// When.
    pub made_at: Timestamp,
    /// When it was taken back.
    pub ended_at: Option<Timestamp>,
}

row! {
    struct ApplicationRow {
        id: String,
        partner_id: String,
        office_id: String,
        office_name: String,
        made_at: i64,
        ended_at: Option<i64>,
    }
}

impl ApplicationRow {
    fn application(self) -> Result<Application, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("application.at"));
        Ok(Application {
            id: self.id.parse().map_err(|_| StoreError::Column("application.id"))?,
            partner: self.partner_id.parse().map_err(|_| StoreError::Column("application.partner_id"))?,
            office: self.office_id.parse().map_err(|_| StoreError::Column("application.office_id"))?,
            office_name: self.office_name,
            made_at: moment(self.made_at)?,
            ended_at: self.ended_at.map(moment).transpose()?,
        })
    }
}

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.partner_id, a.office_id, o.name AS office_name, a.made_at, a.ended_at
            FROM application a JOIN organisation o ON o.id = a.office_id ",
            $rest
        )
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: ApplicationId) -> Result<Option<Application>, StoreError> {
    let row = query(columns!("WHERE a.id = $1")).bind(id.to_string()).fetch_optional::<ApplicationRow>(conn).await?;
    row.map(ApplicationRow::application).transpose()
}

/// Those of an outlet, newest first.
pub async fn of_partner(conn: &mut Conn, partner: PartnerId) -> Result<Vec<Application>, StoreError> {
    let sql = columns!("WHERE a.partner_id = $1 ORDER BY a.id DESC LIMIT 50");
    let rows = query(sql).bind(partner.to_string()).fetch_all::<ApplicationRow>(conn).await?;
    rows.into_iter().map(ApplicationRow::application).collect()
}

/// Open ones to an office, the oldest first, after one of them.
pub async fn to_office(
    conn: &mut Conn,
    office: OrganisationId,
    after: Option<ApplicationId>,
    most: i64,
) -> Result<Vec<Application>, StoreError> {
    let sql = columns!("WHERE a.office_id = $1 AND a.ended_at IS NULL AND a.id > $2 ORDER BY a.id LIMIT $3");
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let rows = query(sql).bind(office.to_string()).bind(after).bind(most).fetch_all::<ApplicationRow>(conn).await?;
    rows.into_iter().map(ApplicationRow::application).collect()
}

/// Whether an outlet of the company applies to the office, which is open; where one is named, that one.
pub async fn has_applied(
    conn: &mut Conn,
    (company, partner): (OrganisationId, Option<PartnerId>),
    office: OrganisationId,
) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) FROM application a JOIN partner p ON p.id = a.partner_id JOIN organisation o ON o.id = a.office_id
        WHERE p.company_id = $1 AND a.office_id = $2 AND a.ended_at IS NULL AND o.closed_at IS NULL AND ($3 = '' OR p.id = $3)";
    let partner = partner.map(|partner| partner.to_string()).unwrap_or_default();
    let (company, office) = (company.to_string(), office.to_string());
    let found: i64 = query(sql).bind(company).bind(office).bind(partner).fetch_one(conn).await?;
    Ok(found > 0)
}

/// Whether an outlet applies to an office now.
pub async fn is_open(conn: &mut Conn, partner: PartnerId, office: OrganisationId) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) FROM application WHERE partner_id = $1 AND office_id = $2 AND ended_at IS NULL";
    let found: i64 = query(sql).bind(partner.to_string()).bind(office.to_string()).fetch_one(conn).await?;
    Ok(found > 0)
}

/// A new one, where none is open: see [`StoreError::is_taken`].
pub async fn insert(
    conn: &mut Conn,
    (id, partner, office): (ApplicationId, PartnerId, OrganisationId),
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO application (id, partner_id, office_id, made_by, made_at) VALUES ($1, $2, $3, $4, $5)";
    let (id, partner, office) = (id.to_string(), partner.to_string(), office.to_string());
    execute!(conn, sql, id, partner, office, by.to_string(), now.as_millisecond()).map(drop)
}

/// Takes one back; true when it was open.
pub async fn end(conn: &mut Conn, id: ApplicationId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE application SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}
