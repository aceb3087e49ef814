//! Contacts of outlets: personal data. Removing one deletes its row.

use domain::directory::ContactDetails;
use domain::id::{ContactId, OrganisationId, OutletId};
use domain::person::Email;
use jiff::Timestamp;

use crate::db::{both, execute};
use crate::{Conn, StoreError};

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Which.
    pub id: ContactId,
    /// Whose directory.
    pub organisation: OrganisationId,
    /// Where.
    pub outlet: OutletId,
    /// What is told of them.
    pub details: ContactDetails,
}

#[derive(sqlx::FromRow)]
struct ContactRow {
    id: String,
    organisation_id: String,
    outlet_id: String,
    name: String,
    office: String,
    email: String,
}

impl ContactRow {
    fn contact(self) -> Result<Contact, StoreError> {
        let Self { id, organisation_id, outlet_id, name, office, email } = self;
        let email = Email::parse(&email).map_err(|_| StoreError::Column("contact.email"))?;
        Ok(Contact {
            id: id.parse().map_err(|_| StoreError::Column("contact.id"))?,
            organisation: organisation_id.parse().map_err(|_| StoreError::Column("contact.organisation_id"))?,
            outlet: outlet_id.parse().map_err(|_| StoreError::Column("contact.outlet_id"))?,
            details: ContactDetails { name, office, email },
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, organisation_id, outlet_id, name, office, email FROM contact WHERE ", $rest)
    };
}

const BY_ID: &str = select!("id = $1");
const OF_OUTLET: &str = select!("outlet_id = $1 ORDER BY id");
const OF_ORGANISATION: &str = select!("organisation_id = $1 ORDER BY outlet_id, id");
const HOLDER: &str = select!("organisation_id = $1 AND email = $2 AND id <> $3");

/// By id.
pub async fn by_id(conn: &mut Conn, id: ContactId) -> Result<Option<Contact>, StoreError> {
    let row =
        both!(conn, driver => sqlx::query_as::<_, ContactRow>(BY_ID).bind(id.to_string()).fetch_optional(driver))?;
    row.map(ContactRow::contact).transpose()
}

/// Those of an outlet, oldest first.
pub async fn of_outlet(conn: &mut Conn, outlet: OutletId) -> Result<Vec<Contact>, StoreError> {
    let outlet = outlet.to_string();
    let rows = both!(conn, driver => sqlx::query_as::<_, ContactRow>(OF_OUTLET).bind(outlet).fetch_all(driver))?;
    rows.into_iter().map(ContactRow::contact).collect()
}

/// All of a directory, outlet by outlet.
pub async fn of_organisation(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Contact>, StoreError> {
    let organisation = organisation.to_string();
    let rows =
        both!(conn, driver => sqlx::query_as::<_, ContactRow>(OF_ORGANISATION).bind(organisation).fetch_all(driver))?;
    rows.into_iter().map(ContactRow::contact).collect()
}

/// The contact, other than `id`, that has the address already.
pub async fn holder(
    conn: &mut Conn,
    organisation: OrganisationId,
    email: &Email,
    id: ContactId,
) -> Result<Option<Contact>, StoreError> {
    let (organisation, id) = (organisation.to_string(), id.to_string());
    let row = both!(conn, driver => sqlx::query_as::<_, ContactRow>(HOLDER)
        .bind(organisation).bind(email.as_str()).bind(id).fetch_optional(driver))?;
    row.map(ContactRow::contact).transpose()
}

/// A new contact.
pub async fn insert(conn: &mut Conn, contact: &Contact, now: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO contact (id, organisation_id, outlet_id, name, office, email, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Contact { id, organisation, outlet, details: ContactDetails { name, office, email } } = contact;
    let (id, organisation, outlet) = (id.to_string(), organisation.to_string(), outlet.to_string());
    let (name, office, email) = (name.as_str(), office.as_str(), email.as_str());
    execute!(conn, sql, id, organisation, outlet, name, office, email, now.as_millisecond()).map(drop)
}

/// Changes what is told of a contact.
pub async fn update(conn: &mut Conn, id: ContactId, details: &ContactDetails) -> Result<(), StoreError> {
    let sql = "UPDATE contact SET name = $2, office = $3, email = $4 WHERE id = $1";
    let ContactDetails { name, office, email } = details;
    execute!(conn, sql, id.to_string(), name.as_str(), office.as_str(), email.as_str()).map(drop)
}

/// Removes a contact.
pub async fn remove(conn: &mut Conn, id: ContactId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM contact WHERE id = $1", id.to_string()).map(drop)
}
