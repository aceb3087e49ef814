//! Organisations.

use domain::directory::fold;
use domain::id::{OrganisationId, PersonId};
use domain::organisation::{Kind, OrganisationName};
use domain::slug::Slug;
use jiff::Timestamp;

use crate::membership::holds;
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Which.
    pub id: OrganisationId,
    /// What it is.
    pub kind: Kind,
    /// Full name.
    pub name: String,
    /// Name as used in a byline: `Diskominfo`.
    pub short_name: String,
    /// Its address.
    pub slug: String,
}

row! {
    struct OrganisationRow {
        id: String,
        kind: String,
        name: String,
        short_name: String,
        slug: String,
    }
}

impl OrganisationRow {
    fn organisation(self) -> Result<Organisation, StoreError> {
        let Self { id, kind, name, short_name, slug } = self;
        let id = id.parse().map_err(|_| StoreError::Column("organisation.id"))?;
        let kind = Kind::parse(&kind).ok_or(StoreError::Column("organisation.kind"))?;
        Ok(Organisation { id, kind, name, short_name, slug })
    }
}

const BY_ID: &str = "SELECT id, kind, name, short_name, slug FROM organisation WHERE id = $1";
const OF_PERSON: &str = concat!(
    "SELECT o.id, o.kind, o.name, o.short_name, o.slug FROM organisation o
    WHERE EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = o.id AND m.person_id = $1 AND ",
    holds!(),
    ") ORDER BY o.slug"
);
const ALL: &str = "SELECT id, kind, name, short_name, slug FROM organisation WHERE slug > $1 ORDER BY slug LIMIT $2";

/// By id.
pub async fn by_id(conn: &mut Conn, id: OrganisationId) -> Result<Option<Organisation>, StoreError> {
    let row = query(BY_ID).bind(id.to_string()).fetch_optional::<OrganisationRow>(conn).await?;
    row.map(OrganisationRow::organisation).transpose()
}

/// Those in which a person has a place now, in the order of their addresses.
pub async fn of_person(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Organisation>, StoreError> {
    let (person, now) = (person.to_string(), now.as_millisecond());
    let rows = query(OF_PERSON).bind(person).bind(now).fetch_all::<OrganisationRow>(conn).await?;
    rows.into_iter().map(OrganisationRow::organisation).collect()
}

/// True when one of this address exists.
pub async fn has_slug(conn: &mut Conn, slug: &Slug) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) FROM organisation WHERE slug = $1";
    let found: i64 = query(sql).bind(slug.as_str()).fetch_one(conn).await?;
    Ok(found > 0)
}

/// A page of all, in the order of their addresses, after `after`.
pub async fn list(conn: &mut Conn, after: &str, most: i64) -> Result<Vec<Organisation>, StoreError> {
    let rows = query(ALL).bind(after).bind(most).fetch_all::<OrganisationRow>(conn).await?;
    rows.into_iter().map(OrganisationRow::organisation).collect()
}

/// A new organisation, which stands in the register under its name alone.
pub async fn insert(
    conn: &mut Conn,
    (id, kind): (OrganisationId, Kind),
    (name, short_name): (&OrganisationName, &OrganisationName),
    slug: &Slug,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO organisation (id, kind, name, short_name, slug, folded, shelf_1, words, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)";
    let (name, short_name) = (name.as_str(), short_name.as_str());
    let (folded, words) = (fold(name), fold(&[name, short_name].join(" ")));
    let (id, kind, slug) = (id.to_string(), kind.as_str(), slug.as_str());
    execute!(conn, sql, id, kind, name, short_name, slug, folded, words, now.as_millisecond()).map(drop)
}
