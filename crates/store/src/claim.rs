//! Claims: facts about partners that somebody says are so, and what offices made of them.

use domain::id::{ClaimId, CredentialId, OrganisationId, PageReadingId, PartnerId, PersonId};
use domain::partner::{ClaimDays, Standing};
use jiff::Timestamp;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub id: ClaimId,
    /// About which company.
    pub company: OrganisationId,
    /// About one outlet, or the company and so all its outlets.
    pub partner: Option<PartnerId>,
    /// The fact, as rule files name it.
    pub name: String,
    /// Its value as text.
    pub value: String,
    /// When it is so.
    pub days: ClaimDays,
    /// The document that shows it.
    pub credential: Option<CredentialId>,
    /// Or the page that says so.
    pub reading: Option<PageReadingId>,
    /// When it was made.
    pub made_at: Timestamp,
    /// Where it stands.
    pub standing: Standing,
    /// Why it was refused; empty otherwise.
    pub reason: String,
    /// Which office settled it, its short name, and when.
    pub settled: Option<(OrganisationId, String, Timestamp)>,
    /// When it ceased: its document was taken back, a newer one was confirmed, or it was revoked.
    pub ended_at: Option<Timestamp>,
    /// The short name of the office that revoked it; empty otherwise.
    pub revoked_by: String,
}

row! {
    struct ClaimRow {
        id: String,
        company_id: String,
        partner_id: Option<String>,
        name: String,
        value: String,
        from_day: String,
        until_day: String,
        credential_id: Option<String>,
        reading_id: Option<String>,
        made_at: i64,
        standing: String,
        reason: String,
        office_id: Option<String>,
        office_name: Option<String>,
        settled_at: Option<i64>,
        ended_at: Option<i64>,
        revoked_by: Option<String>,
    }
}

impl ClaimRow {
    fn claim(self) -> Result<Claim, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("claim.at"));
        let partner = self.partner_id.as_deref().map(str::parse).transpose();
        let credential = self.credential_id.as_deref().map(str::parse).transpose();
        let reading = self.reading_id.as_deref().map(str::parse).transpose();
        let office = self.office_id.as_deref().map(str::parse).transpose();
        let office = office.map_err(|_| StoreError::Column("claim.office_id"))?;
        let settled_at = self.settled_at.map(moment).transpose()?;
        let settled = office.zip(settled_at).map(|(office, at)| (office, self.office_name.unwrap_or_default(), at));
        let from = day(&self.from_day, "claim.from_day")?.ok_or(StoreError::Column("claim.from_day"))?;
        Ok(Claim {
            id: self.id.parse().map_err(|_| StoreError::Column("claim.id"))?,
            company: self.company_id.parse().map_err(|_| StoreError::Column("claim.company_id"))?,
            partner: partner.map_err(|_| StoreError::Column("claim.partner_id"))?,
            name: self.name,
            value: self.value,
            days: ClaimDays { from, until: day(&self.until_day, "claim.until_day")? },
            credential: credential.map_err(|_| StoreError::Column("claim.credential_id"))?,
            reading: reading.map_err(|_| StoreError::Column("claim.reading_id"))?,
            made_at: moment(self.made_at)?,
            standing: Standing::parse(&self.standing).ok_or(StoreError::Column("claim.standing"))?,
            reason: self.reason,
            settled,
            ended_at: self.ended_at.map(moment).transpose()?,
            revoked_by: self.revoked_by.unwrap_or_default(),
        })
    }
}

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.company_id, c.partner_id, c.name, c.value, c.from_day, c.until_day, c.credential_id, c.reading_id,
            c.made_at, c.standing, c.reason, c.office_id, o.short_name AS office_name, c.settled_at, c.ended_at,
            r.short_name AS revoked_by
            FROM claim c LEFT JOIN organisation o ON o.id = c.office_id LEFT JOIN organisation r ON r.id = c.revoked_by ",
            $rest
        )
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: ClaimId) -> Result<Option<Claim>, StoreError> {
    let row = query(columns!("WHERE c.id = $1")).bind(id.to_string()).fetch_optional::<ClaimRow>(conn).await?;
    row.map(ClaimRow::claim).transpose()
}

/// All about a company and its outlets, also those that were taken back: a verdict for a past day needs them. The oldest first.
pub async fn of_company(conn: &mut Conn, company: OrganisationId) -> Result<Vec<Claim>, StoreError> {
    let sql = columns!("WHERE c.company_id = $1 ORDER BY c.id");
    let rows = query(sql).bind(company.to_string()).fetch_all::<ClaimRow>(conn).await?;
    rows.into_iter().map(ClaimRow::claim).collect()
}

/// How many wait at an office, of companies that applied to it, and the moment of the oldest.
pub async fn waiting(conn: &mut Conn, office: OrganisationId) -> Result<Option<(i64, Timestamp)>, StoreError> {
    let sql = "SELECT COUNT(*), MIN(c.made_at) FROM claim c WHERE c.standing = 'open' AND c.ended_at IS NULL AND c.company_id IN
        (SELECT p.company_id FROM partner p JOIN application a ON a.partner_id = p.id
        WHERE a.office_id = $1 AND a.ended_at IS NULL AND (c.partner_id IS NULL OR c.partner_id = p.id))";
    let (count, oldest): (i64, Option<i64>) = query(sql).bind(office.to_string()).fetch_one(conn).await?;
    let oldest = oldest.map(Timestamp::from_millisecond).transpose();
    Ok(oldest.map_err(|_| StoreError::Column("claim.made_at"))?.map(|oldest| (count, oldest)))
}

/// A new one, open.
pub async fn insert(conn: &mut Conn, claim: &Claim, by: PersonId) -> Result<(), StoreError> {
    let sql = "INSERT INTO claim (id, company_id, partner_id, name, value, from_day, until_day, credential_id, reading_id, made_by, made_at,
        standing, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '')";
    let Claim { id, company, partner, name, value, days, credential, reading, made_at, standing, .. } = claim;
    let (id, company, by) = (id.to_string(), company.to_string(), by.to_string());
    let (partner, credential) = (partner.map(|one| one.to_string()), credential.map(|one| one.to_string()));
    let reading = reading.map(|one| one.to_string());
    let (from, until) = (stored(Some(days.from)), stored(days.until));
    let (made_at, standing) = (made_at.as_millisecond(), standing.as_str());
    execute!(conn, sql, id, company, partner, name, value, from, until, credential, reading, by, made_at, standing)
        .map(drop)
}

/// Settles an open one; true when it still was.
pub async fn settle(
    conn: &mut Conn,
    id: ClaimId,
    (standing, reason): (Standing, &str),
    (office, by, now): (OrganisationId, PersonId, Timestamp),
) -> Result<bool, StoreError> {
    let sql = "UPDATE claim SET standing = $2, reason = $3, office_id = $4, settled_by = $5, settled_at = $6
        WHERE id = $1 AND standing = 'open' AND ended_at IS NULL";
    let (id, office, by, now) = (id.to_string(), office.to_string(), by.to_string(), now.as_millisecond());
    execute!(conn, sql, id, standing.as_str(), reason, office, by, now).map(|rows| rows > 0)
}

/// Ends what was confirmed from the documents that the document of a claim replaced, where a claim was confirmed now: what is said anew,
/// and what the new document does not say at all. What the old one said of other outlets stays.
pub async fn end_before(conn: &mut Conn, claim: &Claim, now: Timestamp) -> Result<(), StoreError> {
    if let Some(reading) = claim.reading {
        return end_read_before(conn, claim, reading, now).await;
    }
    let Some(credential) = claim.credential else { return Ok(()) };
    let sql = "UPDATE claim SET ended_at = $4 WHERE standing = 'confirmed' AND ended_at IS NULL AND COALESCE(partner_id, $3) = $3
        AND credential_id IN (SELECT d.id FROM credential d JOIN credential given ON given.id = $1 AND given.company_id = d.company_id
            AND given.kind = d.kind AND COALESCE(given.partner_id, '') = COALESCE(d.partner_id, '') AND d.id < given.id)
        AND (name = $2 OR name NOT IN (SELECT said.name FROM claim said WHERE said.credential_id = $1))";
    let partner = claim.partner.map(|partner| partner.to_string()).unwrap_or_default();
    execute!(conn, sql, credential.to_string(), &claim.name, partner, now.as_millisecond()).map(drop)
}

/// The same of pages that were read before: what an earlier reading of that page said of it. What the new one does not say at all stays: it
/// may only not have been recognised.
async fn end_read_before(
    conn: &mut Conn,
    claim: &Claim,
    reading: PageReadingId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "UPDATE claim SET ended_at = $3 WHERE standing = 'confirmed' AND ended_at IS NULL AND name = $2
        AND reading_id IN (SELECT r.id FROM page_reading r JOIN page_reading given ON given.id = $1
            AND given.partner_id = r.partner_id AND given.kind = r.kind AND r.id < given.id
            AND (r.kind <> 'roster' OR r.address = given.address))";
    execute!(conn, sql, reading.to_string(), &claim.name, now.as_millisecond()).map(drop)
}

/// Whether an office confirmed something of an outlet itself, or signed a list that admits it: somebody looked at it.
pub async fn is_vouched(conn: &mut Conn, partner: PartnerId) -> Result<bool, StoreError> {
    let sql =
        "SELECT (SELECT COUNT(*) FROM claim WHERE partner_id = $1 AND standing = 'confirmed' AND ended_at IS NULL)
        + (SELECT COUNT(*) FROM determination_line WHERE partner_id = $1 AND admitted)";
    let found: i64 = query(sql).bind(partner.to_string()).fetch_one(conn).await?;
    Ok(found > 0)
}

/// Ends a confirmed claim, with a reason; true when it still counted.
pub async fn revoke(
    conn: &mut Conn,
    id: ClaimId,
    reason: &str,
    (office, now): (OrganisationId, Timestamp),
) -> Result<bool, StoreError> {
    let sql = "UPDATE claim SET standing = 'revoked', reason = $2, revoked_by = $3, ended_at = $4
        WHERE id = $1 AND standing = 'confirmed' AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), reason, office.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}
