//! Contacts of outlets: personal data. Removing one deletes its row, and its letters that wait.

use domain::directory::ContactDetails;
use domain::id::{ContactId, OrganisationId, OutletId};
use domain::person::Email;
use jiff::Timestamp;

use crate::outbox::{self, LetterKind};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError, delivery};

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
    /// Since when they want no mail of releases.
    pub stopped_at: Option<Timestamp>,
}

row! {
    struct ContactRow {
        id: String,
        organisation_id: String,
        outlet_id: String,
        name: String,
        office: String,
        email: String,
        stopped_at: Option<i64>,
    }
}

impl ContactRow {
    fn contact(self) -> Result<Contact, StoreError> {
        let Self { id, organisation_id, outlet_id, name, office, email, stopped_at } = self;
        let stopped_at = stopped_at.map(Timestamp::from_millisecond).transpose();
        let email = Email::parse(&email).map_err(|_| StoreError::Column("contact.email"))?;
        Ok(Contact {
            id: id.parse().map_err(|_| StoreError::Column("contact.id"))?,
            organisation: organisation_id.parse().map_err(|_| StoreError::Column("contact.organisation_id"))?,
            outlet: outlet_id.parse().map_err(|_| StoreError::Column("contact.outlet_id"))?,
            details: ContactDetails { name, office, email },
            stopped_at: stopped_at.map_err(|_| StoreError::Column("contact.stopped_at"))?,
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, organisation_id, outlet_id, name, office, email, stopped_at FROM contact WHERE ", $rest)
    };
}

const BY_ID: &str = select!("id = $1");
const OF_OUTLET: &str = select!("outlet_id = $1 ORDER BY id");
const OF_ORGANISATION: &str = select!("organisation_id = $1 ORDER BY outlet_id, id");
const HOLDER: &str = select!("organisation_id = $1 AND email = $2 AND id <> $3");
const BY_STOP_KEY: &str = select!("stop_key = $1");

/// By id.
pub async fn by_id(conn: &mut Conn, id: ContactId) -> Result<Option<Contact>, StoreError> {
    let row = query(BY_ID).bind(id.to_string()).fetch_optional::<ContactRow>(conn).await?;
    row.map(ContactRow::contact).transpose()
}

/// Those of an outlet, oldest first.
pub async fn of_outlet(conn: &mut Conn, outlet: OutletId) -> Result<Vec<Contact>, StoreError> {
    let outlet = outlet.to_string();
    let rows = query(OF_OUTLET).bind(outlet).fetch_all::<ContactRow>(conn).await?;
    rows.into_iter().map(ContactRow::contact).collect()
}

/// All of a directory, outlet by outlet.
pub async fn of_organisation(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Contact>, StoreError> {
    let organisation = organisation.to_string();
    let rows = query(OF_ORGANISATION).bind(organisation).fetch_all::<ContactRow>(conn).await?;
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
    let row = query(HOLDER).bind(organisation).bind(email.as_str()).bind(id).fetch_optional::<ContactRow>(conn).await?;
    row.map(ContactRow::contact).transpose()
}

/// A new contact.
pub async fn insert(conn: &mut Conn, contact: &Contact, now: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO contact (id, organisation_id, outlet_id, name, office, email, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Contact { id, organisation, outlet, details: ContactDetails { name, office, email }, .. } = contact;
    let (id, organisation, outlet) = (id.to_string(), organisation.to_string(), outlet.to_string());
    let (name, office, email) = (name.as_str(), office.as_str(), email.as_str());
    execute!(conn, sql, id, organisation, outlet, name, office, email, now.as_millisecond()).map(drop)
}

/// Changes what is told of a contact. Another address is another mailbox: it has stopped nothing, and links that were sent to the
/// old one open nothing.
pub async fn update(conn: &mut Conn, id: ContactId, details: &ContactDetails) -> Result<(), StoreError> {
    let sql =
        "UPDATE contact SET name = $2, office = $3, email = $4, stop_key = CASE WHEN email = $4 THEN stop_key END,
        stopped_at = CASE WHEN email = $4 THEN stopped_at END WHERE id = $1";
    let ContactDetails { name, office, email } = details;
    execute!(conn, sql, id.to_string(), name.as_str(), office.as_str(), email.as_str()).map(drop)
}

/// Whose link to stop the mail it is.
pub async fn by_stop_key(conn: &mut Conn, key: &str) -> Result<Option<Contact>, StoreError> {
    let row = query(BY_STOP_KEY).bind(key).fetch_optional::<ContactRow>(conn).await?;
    row.map(ContactRow::contact).transpose()
}

/// The key of the link to stop; made from `new` where there was none.
pub async fn stop_key(conn: &mut Conn, id: ContactId, new: &str) -> Result<Option<String>, StoreError> {
    let id = id.to_string();
    execute!(conn, "UPDATE contact SET stop_key = $2 WHERE id = $1 AND stop_key IS NULL", id.as_str(), new)?;
    query("SELECT stop_key FROM contact WHERE id = $1").bind(id).fetch_optional(conn).await
}

/// Stops the mail at a moment, or lets it go on.
pub async fn set_stopped(conn: &mut Conn, id: ContactId, at: Option<Timestamp>) -> Result<(), StoreError> {
    let sql = "UPDATE contact SET stopped_at = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), at.map(Timestamp::as_millisecond)).map(drop)
}

/// Removes a contact.
pub async fn remove(conn: &mut Conn, id: ContactId, now: Timestamp) -> Result<(), StoreError> {
    delivery::drop_those_of(conn, id, now).await?;
    if let Some(contact) = by_id(conn, id).await? {
        outbox::drop_to(conn, LetterKind::Correction, contact.details.email.as_str()).await?;
    }
    execute!(conn, "DELETE FROM contact WHERE id = $1", id.to_string()).map(drop)
}
