//! Outlets that are members of associations.

use domain::affiliation::{Affiliated, Answered, TrustFile};
use domain::directory::Site;
use domain::id::{AffiliationId, OrganisationId, PersonId};
use jiff::Timestamp;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A membership of an outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affiliation {
    /// Which.
    pub id: AffiliationId,
    /// In which association.
    pub association: OrganisationId,
    /// The association's name.
    pub association_name: String,
    /// The association's site.
    pub association_site: Option<Site>,
    /// What the association tells.
    pub details: Affiliated,
    /// What the outlet's company says to it, and when.
    pub answer: (Answered, Option<Timestamp>),
    /// What the outlet's trust.txt says, and when it was looked at.
    pub trust: (TrustFile, Option<Timestamp>),
}

row! {
    struct AffiliationRow {
        id: String,
        association_id: String,
        association_name: String,
        association_site: Option<String>,
        name: String,
        site: String,
        since_day: String,
        answer: String,
        answered_at: Option<i64>,
        trust_file: String,
        read_at: Option<i64>,
    }
}

impl AffiliationRow {
    fn affiliation(self) -> Result<Affiliation, StoreError> {
        let bad = StoreError::Column;
        let moment =
            |at: Option<i64>| at.map(Timestamp::from_millisecond).transpose().map_err(|_| bad("affiliation.at"));
        let site = |text: &str| Site::parse(text).map_err(|_| bad("affiliation.site"));
        Ok(Affiliation {
            id: self.id.parse().map_err(|_| bad("affiliation.id"))?,
            association: self.association_id.parse().map_err(|_| bad("affiliation.association_id"))?,
            association_name: self.association_name,
            association_site: self.association_site.as_deref().map(site).transpose()?,
            details: Affiliated {
                name: self.name,
                site: site(&self.site)?,
                since: day(&self.since_day, "affiliation.since_day")?,
            },
            answer: (Answered::parse(&self.answer).ok_or(bad("affiliation.answer"))?, moment(self.answered_at)?),
            trust: (TrustFile::parse(&self.trust_file).ok_or(bad("affiliation.trust_file"))?, moment(self.read_at)?),
        })
    }
}

macro_rules! affiliations {
    ($rest:literal) => {
        concat!(
            "SELECT f.id, f.association_id, o.name AS association_name, o.site AS association_site, f.name, f.site,
            f.since_day, f.answer, f.answered_at, f.trust_file, f.read_at
            FROM affiliation f JOIN organisation o ON o.id = f.association_id WHERE f.ended_at IS NULL ",
            $rest
        )
    };
}

/// The members of an association, by name.
pub async fn of_association(conn: &mut Conn, association: OrganisationId) -> Result<Vec<Affiliation>, StoreError> {
    let sql = affiliations!("AND f.association_id = $1 ORDER BY LOWER(f.name), f.id");
    let rows = query(sql).bind(association.to_string()).fetch_all::<AffiliationRow>(conn).await?;
    rows.into_iter().map(AffiliationRow::affiliation).collect()
}

/// The associations that name a site as a member's.
pub async fn of_site(conn: &mut Conn, site: &Site) -> Result<Vec<Affiliation>, StoreError> {
    let sql = affiliations!("AND f.site = $1 AND o.closed_at IS NULL ORDER BY o.name, f.id");
    let rows = query(sql).bind(site.as_str()).fetch_all::<AffiliationRow>(conn).await?;
    rows.into_iter().map(AffiliationRow::affiliation).collect()
}

/// By id, where it did not end.
pub async fn by_id(conn: &mut Conn, id: AffiliationId) -> Result<Option<Affiliation>, StoreError> {
    let row = query(affiliations!("AND f.id = $1")).bind(id.to_string()).fetch_optional::<AffiliationRow>(conn).await?;
    row.map(AffiliationRow::affiliation).transpose()
}

/// A new one, where the association has none of that site: see [`StoreError::is_taken`].
pub async fn insert(
    conn: &mut Conn,
    (id, association): (AffiliationId, OrganisationId),
    details: &Affiliated,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO affiliation (id, association_id, name, site, since_day, stated_by, stated_at, answer, trust_file,
        due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', 'unread', $7)";
    let (id, association, by) = (id.to_string(), association.to_string(), by.to_string());
    let (site, since) = (details.site.as_str(), stored(details.since));
    execute!(conn, sql, id, association, &details.name, site, since, by, now.as_millisecond()).map(drop)
}

/// Where the last one of this association and site was denied, this one is.
pub async fn still_denied(conn: &mut Conn, id: AffiliationId) -> Result<(), StoreError> {
    let sql =
        "UPDATE affiliation SET answer = 'denied' WHERE id = $1 AND 'denied' = (SELECT f.answer FROM affiliation f
        WHERE f.association_id = affiliation.association_id AND f.site = affiliation.site AND f.ended_at IS NOT NULL
        ORDER BY f.ended_at DESC, f.id DESC LIMIT 1)";
    execute!(conn, sql, id.to_string()).map(drop)
}

/// What the association tells of a member now.
pub async fn mend(conn: &mut Conn, id: AffiliationId, details: &Affiliated) -> Result<(), StoreError> {
    let sql = "UPDATE affiliation SET name = $2, since_day = $3 WHERE id = $1";
    execute!(conn, sql, id.to_string(), &details.name, stored(details.since)).map(drop)
}

/// The company of the outlet confirms or denies it.
pub async fn answer(
    conn: &mut Conn,
    id: AffiliationId,
    (answer, company): (Answered, OrganisationId),
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "UPDATE affiliation SET answer = $2, company_id = $3, answered_by = $4, answered_at = $5 WHERE id = $1";
    let (id, company, by) = (id.to_string(), company.to_string(), by.to_string());
    execute!(conn, sql, id, answer.as_str(), company, by, now.as_millisecond()).map(drop)
}

/// It is a member no more; true where it was.
pub async fn end(conn: &mut Conn, id: AffiliationId, (by, now): (PersonId, Timestamp)) -> Result<bool, StoreError> {
    let sql = "UPDATE affiliation SET ended_by = $2, ended_at = $3 WHERE id = $1 AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), by.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}

/// The one whose trust.txt is due to be looked at the longest, put off until `next`; of associations that are open and have a site.
pub async fn take(conn: &mut Conn, now: Timestamp, next: Timestamp) -> Result<Option<Affiliation>, StoreError> {
    let sql = "UPDATE affiliation SET due_at = $2 WHERE ended_at IS NULL AND due_at <= $1 AND id = (SELECT f.id FROM affiliation f
        JOIN organisation o ON o.id = f.association_id AND o.closed_at IS NULL AND o.site IS NOT NULL
        WHERE f.ended_at IS NULL AND f.due_at <= $1 ORDER BY f.due_at, f.id LIMIT 1) RETURNING id";
    let bound = query(sql).bind(now.as_millisecond()).bind(next.as_millisecond());
    let Some(id) = bound.fetch_optional::<String>(conn).await? else { return Ok(None) };
    by_id(conn, id.parse().map_err(|_| StoreError::Column("affiliation.id"))?).await
}

/// What the outlet's trust.txt says, and when it is looked at again.
pub async fn looked(
    conn: &mut Conn,
    id: AffiliationId,
    file: TrustFile,
    (now, next): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let sql = "UPDATE affiliation SET trust_file = $2, read_at = $3, due_at = $4 WHERE id = $1";
    execute!(conn, sql, id.to_string(), file.as_str(), now.as_millisecond(), next.as_millisecond()).map(drop)
}
