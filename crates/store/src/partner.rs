//! Partners: outlets as their press companies put them forward.

use std::collections::HashMap;

use domain::directory::Site;
use domain::id::{OrganisationId, PartnerId};
use domain::partner::{Medium, PartnerDetails};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A partner, or one that wants to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Which.
    pub id: PartnerId,
    /// Its press company.
    pub company: OrganisationId,
    /// The company's name.
    pub company_name: String,
    /// The outlet's name.
    pub name: String,
    /// Where it is on the web.
    pub site: Option<Site>,
    /// What it is published in.
    pub medium: Medium,
}

row! {
    struct PartnerRow {
        id: String,
        company_id: String,
        company_name: String,
        name: String,
        site: Option<String>,
        medium: String,
    }
}

impl PartnerRow {
    fn partner(self) -> Result<Partner, StoreError> {
        let site = self.site.as_deref().map(Site::parse).transpose();
        Ok(Partner {
            id: self.id.parse().map_err(|_| StoreError::Column("partner.id"))?,
            company: self.company_id.parse().map_err(|_| StoreError::Column("partner.company_id"))?,
            company_name: self.company_name,
            name: self.name,
            site: site.map_err(|_| StoreError::Column("partner.site"))?,
            medium: Medium::parse(&self.medium).ok_or(StoreError::Column("partner.medium"))?,
        })
    }
}

const BY_ID: &str = "SELECT p.id, p.company_id, o.name AS company_name, p.name, p.site, p.medium
    FROM partner p JOIN organisation o ON o.id = p.company_id WHERE p.id = $1";
const APPLYING: &str = "SELECT p.id, p.company_id, o.name AS company_name, p.name, p.site, p.medium
    FROM partner p JOIN organisation o ON o.id = p.company_id JOIN application a ON a.partner_id = p.id
    WHERE a.office_id = $1 AND a.ended_at IS NULL";
const AT_SITE: &str = "SELECT p.id, p.company_id, o.name AS company_name, p.name, p.site, p.medium
    FROM partner p JOIN organisation o ON o.id = p.company_id WHERE p.site = $1 ORDER BY p.id LIMIT 50";
const OF_COMPANY: &str = "SELECT p.id, p.company_id, o.name AS company_name, p.name, p.site, p.medium
    FROM partner p JOIN organisation o ON o.id = p.company_id WHERE p.company_id = $1 ORDER BY p.folded, p.id";

/// By id.
pub async fn by_id(conn: &mut Conn, id: PartnerId) -> Result<Option<Partner>, StoreError> {
    let row = query(BY_ID).bind(id.to_string()).fetch_optional::<PartnerRow>(conn).await?;
    row.map(PartnerRow::partner).transpose()
}

/// All of a company, by name.
pub async fn of_company(conn: &mut Conn, company: OrganisationId) -> Result<Vec<Partner>, StoreError> {
    let rows = query(OF_COMPANY).bind(company.to_string()).fetch_all::<PartnerRow>(conn).await?;
    rows.into_iter().map(PartnerRow::partner).collect()
}

/// All at a site, of whichever company.
pub async fn at_site(conn: &mut Conn, site: &Site) -> Result<Vec<Partner>, StoreError> {
    let rows = query(AT_SITE).bind(site.as_str()).fetch_all::<PartnerRow>(conn).await?;
    rows.into_iter().map(PartnerRow::partner).collect()
}

/// All that apply to an office.
pub async fn applying_to(conn: &mut Conn, office: OrganisationId) -> Result<HashMap<PartnerId, Partner>, StoreError> {
    let rows = query(APPLYING).bind(office.to_string()).fetch_all::<PartnerRow>(conn).await?;
    rows.into_iter().map(|row| row.partner().map(|partner| (partner.id, partner))).collect()
}

/// A new one. Its name must be free in the company: see [`StoreError::is_taken`].
pub async fn insert(
    conn: &mut Conn,
    (id, company): (PartnerId, OrganisationId),
    details: &PartnerDetails,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO partner (id, company_id, name, bare, folded, site, medium, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let site = details.site.as_ref().map(|site| site.as_str().to_owned());
    let (id, company, now) = (id.to_string(), company.to_string(), now.as_millisecond());
    let (bare, folded, medium) = (details.bare(), details.folded(), details.medium.as_str());
    execute!(conn, sql, id, company, &details.name, bare, folded, site, medium, now).map(drop)
}

/// Whether the company has another of that bare name.
pub async fn has(conn: &mut Conn, company: OrganisationId, bare: &str) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) FROM partner WHERE company_id = $1 AND bare = $2";
    let found: i64 = query(sql).bind(company.to_string()).bind(bare).fetch_one(conn).await?;
    Ok(found > 0)
}
