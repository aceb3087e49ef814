//! Outlets in an office's directory.

use domain::directory::{OutletDetails, Site, fold};
use domain::id::{OrganisationId, OutletId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError, contact, delivery, feed};

/// An outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlet {
    /// Which.
    pub id: OutletId,
    /// Whose directory.
    pub organisation: OrganisationId,
    /// What is told of it.
    pub details: OutletDetails,
    /// How many contacts it has.
    pub contacts: i64,
    /// How many of them want no mail of releases.
    pub stopped: i64,
    /// The end of its open accreditation, where it has one; none for without an end.
    pub accredited: Option<Option<Timestamp>>,
    /// Since when everybody sees it in the public directory.
    pub listed: Option<Timestamp>,
}

row! {
    struct OutletRow {
        id: String,
        organisation_id: String,
        name: String,
        site: Option<String>,
        place: String,
        company: Option<String>,
        listed_at: Option<i64>,
        contacts: i64,
        stopped: i64,
        accreditations: i64,
        accredited_until: Option<i64>,
    }
}

impl OutletRow {
    fn outlet(self) -> Result<Outlet, StoreError> {
        let Self { id, organisation_id, name, site, place, contacts, stopped, accreditations, .. } = self;
        let site = site.map(|site| Site::parse(&site)).transpose().map_err(|_| StoreError::Column("outlet.site"))?;
        let until = self.accredited_until.map(Timestamp::from_millisecond).transpose();
        let until = until.map_err(|_| StoreError::Column("accreditation.ends_at"))?;
        let listed = self.listed_at.map(Timestamp::from_millisecond).transpose();
        Ok(Outlet {
            id: id.parse().map_err(|_| StoreError::Column("outlet.id"))?,
            organisation: organisation_id.parse().map_err(|_| StoreError::Column("outlet.organisation_id"))?,
            details: OutletDetails { name, site, place, company: self.company.unwrap_or_default() },
            contacts,
            stopped,
            accredited: (accreditations > 0).then_some(until),
            listed: listed.map_err(|_| StoreError::Column("outlet.listed_at"))?,
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT o.id, o.organisation_id, o.name, o.site, o.place, o.listed_at,
            (SELECT r.name FROM organisation r WHERE r.id = o.company_id) AS company,
            (SELECT COUNT(*) FROM contact c WHERE c.outlet_id = o.id) AS contacts,
            (SELECT COUNT(*) FROM contact c WHERE c.outlet_id = o.id AND c.stopped_at IS NOT NULL) AS stopped,
            (SELECT COUNT(*) FROM accreditation a WHERE a.outlet_id = o.id AND a.ended_at IS NULL) AS accreditations,
            (SELECT a.ends_at FROM accreditation a WHERE a.outlet_id = o.id AND a.ended_at IS NULL) AS accredited_until
            FROM outlet o WHERE ",
            $rest
        )
    };
}

const BY_ID: &str = select!("o.id = $1");
const PAGE: &str = select!(
    "o.organisation_id = $1 AND (o.folded, o.id) > ($2, $3) AND o.words LIKE $4 ORDER BY o.folded, o.id LIMIT $5"
);

/// By id.
pub async fn by_id(conn: &mut Conn, id: OutletId) -> Result<Option<Outlet>, StoreError> {
    let row = query(BY_ID).bind(id.to_string()).fetch_optional::<OutletRow>(conn).await?;
    row.map(OutletRow::outlet).transpose()
}

/// A page of the list in the order of the names, after a folded name and id. `words` is folded; empty for all.
pub async fn page(
    conn: &mut Conn,
    organisation: OrganisationId,
    words: &str,
    after: (&str, &str),
    most: i64,
) -> Result<Vec<Outlet>, StoreError> {
    let (organisation, pattern) = (organisation.to_string(), format!("%{words}%"));
    let rows = query(PAGE)
        .bind(organisation)
        .bind_all([after.0, after.1])
        .bind(pattern)
        .bind(most)
        .fetch_all::<OutletRow>(conn)
        .await?;
    rows.into_iter().map(OutletRow::outlet).collect()
}

/// How many outlets and how many contacts there are.
pub async fn count(conn: &mut Conn, organisation: OrganisationId) -> Result<(i64, i64), StoreError> {
    let sql = "SELECT (SELECT COUNT(*) FROM outlet WHERE organisation_id = $1),
        (SELECT COUNT(*) FROM contact WHERE organisation_id = $1)";
    let organisation = organisation.to_string();
    query(sql).bind(organisation).fetch_one(conn).await
}

/// How many outlets name a press company.
pub async fn count_of_company(conn: &mut Conn, company: OrganisationId) -> Result<i64, StoreError> {
    let (sql, company) = ("SELECT COUNT(*) FROM outlet WHERE company_id = $1", company.to_string());
    query(sql).bind(company).fetch_one(conn).await
}

/// The outlet, other than `id`, that has the name or the site already.
pub async fn holder(
    conn: &mut Conn,
    organisation: OrganisationId,
    details: &OutletDetails,
    id: OutletId,
) -> Result<Option<Outlet>, StoreError> {
    const HOLDER: &str = select!("o.organisation_id = $1 AND (o.bare = $2 OR o.site = $3) AND o.id <> $4 LIMIT 1");
    let (organisation, bare, id) = (organisation.to_string(), details.bare(), id.to_string());
    let site = details.site.as_ref().map(Site::as_str);
    let row = query(HOLDER).bind(organisation).bind(bare).bind(site).bind(id).fetch_optional::<OutletRow>(conn).await?;
    row.map(OutletRow::outlet).transpose()
}

/// A new outlet.
pub async fn insert(
    conn: &mut Conn,
    (id, organisation): (OutletId, OrganisationId),
    details: &OutletDetails,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO outlet (id, organisation_id, name, bare, folded, words, site, place, created_at, company_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
        (SELECT r.id FROM organisation r WHERE r.folded = $10 AND r.kind = 'press_company'))";
    let (id, organisation, name) = (id.to_string(), organisation.to_string(), details.name.as_str());
    let (site, place) = (details.site.as_ref().map(Site::as_str), details.place.as_str());
    let (bare, folded, words) = (details.bare(), details.folded(), details.words());
    let (now, company) = (now.as_millisecond(), fold(&details.company));
    execute!(conn, sql, id.as_str(), organisation, name, bare, folded, words, site, place, now, company)?;
    claim(conn, &id).await.map(drop)
}

/// Pages on the outlet's site that were given before it was in the directory are its pages.
async fn claim(conn: &mut Conn, id: &str) -> Result<u64, StoreError> {
    let sql = "UPDATE coverage SET outlet_id = $1 WHERE outlet_id IS NULL
        AND organisation_id = (SELECT organisation_id FROM outlet WHERE id = $1) AND site = (SELECT site FROM outlet WHERE id = $1)";
    execute!(conn, sql, id)
}

/// Changes what is told of an outlet.
pub async fn update(conn: &mut Conn, id: OutletId, details: &OutletDetails) -> Result<(), StoreError> {
    let sql = "UPDATE outlet SET name = $2, bare = $3, folded = $4, words = $5, site = $6, place = $7, company_id =
        (SELECT r.id FROM organisation r WHERE r.folded = $8 AND r.kind = 'press_company') WHERE id = $1";
    let (site, place) = (details.site.as_ref().map(Site::as_str), details.place.as_str());
    let (id, bare, folded, words) = (id.to_string(), details.bare(), details.folded(), details.words());
    let company = fold(&details.company);
    execute!(conn, sql, id.as_str(), details.name.as_str(), bare, folded, words, site, place, company)?;
    claim(conn, &id).await.map(drop)
}

/// Shows an outlet to everybody from a moment on, by whom; one that is shown stays as it is.
pub async fn list(conn: &mut Conn, id: OutletId, by: PersonId, at: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE outlet SET listed_at = $2, listed_by = $3 WHERE id = $1 AND listed_at IS NULL";
    execute!(conn, sql, id.to_string(), at.as_millisecond(), by.to_string()).map(drop)
}

/// Shows it to its office alone.
pub async fn unlist(conn: &mut Conn, id: OutletId) -> Result<(), StoreError> {
    execute!(conn, "UPDATE outlet SET listed_at = NULL, listed_by = NULL WHERE id = $1", id.to_string()).map(drop)
}

/// Removes an outlet with its contacts and accreditations; nothing of them stays. Its pages that carry releases are named by their host.
pub async fn remove(conn: &mut Conn, id: OutletId, now: Timestamp) -> Result<(), StoreError> {
    for contact in contact::of_outlet(conn, id).await? {
        delivery::drop_those_of(conn, contact.id, now).await?;
    }
    execute!(conn, "DELETE FROM chosen_outlet WHERE outlet_id = $1", id.to_string())?;
    execute!(conn, "DELETE FROM contact WHERE outlet_id = $1", id.to_string())?;
    execute!(conn, "DELETE FROM accreditation WHERE outlet_id = $1", id.to_string())?;
    feed::remove(conn, &id.to_string()).await?;
    execute!(conn, "UPDATE coverage SET outlet_id = NULL WHERE outlet_id = $1", id.to_string())?;
    execute!(conn, "DELETE FROM outlet WHERE id = $1", id.to_string()).map(drop)
}
