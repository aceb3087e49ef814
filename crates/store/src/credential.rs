//! Documents of partners. Only the company and the offices that it applies to see them.

use domain::id::{CredentialId, OrganisationId, PartnerId, PersonId};
use domain::partner::{CredentialDetails, CredentialKind};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Which.
    pub id: CredentialId,
    /// Whose.
    pub company: OrganisationId,
    /// Of one outlet, or of the company.
    pub partner: Option<PartnerId>,
    /// What it is.
    pub kind: CredentialKind,
    /// What is told of it.
    pub details: CredentialDetails,
    /// Its file; none once it was erased.
    pub digest: Option<FileDigest>,
    /// `pdf`, `jpeg`, …
    pub file_kind: String,
    /// Its size.
    pub bytes: u64,
    /// When it was added.
    pub added_at: Timestamp,
    /// When another took its place or it was taken back.
    pub ended_at: Option<Timestamp>,
}

row! {
    struct CredentialRow {
        id: String,
        company_id: String,
        partner_id: Option<String>,
        kind: String,
        number: String,
        issuer: String,
        dated: String,
        valid_until: String,
        digest: String,
        file_kind: String,
        bytes: i64,
        added_at: i64,
        ended_at: Option<i64>,
    }
}

/// A day as it is stored; empty for none.
pub(crate) fn day(stored: &str, column: &'static str) -> Result<Option<Date>, StoreError> {
    if stored.is_empty() { Ok(None) } else { stored.parse().map(Some).map_err(|_| StoreError::Column(column)) }
}

pub(crate) fn stored(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

impl CredentialRow {
    fn credential(self) -> Result<Credential, StoreError> {
        let partner = self.partner_id.as_deref().map(str::parse).transpose();
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("credential.at"));
        let digest = Some(self.digest).filter(|digest| !digest.is_empty());
        let digest = digest.map(|digest| FileDigest::parse(&digest).ok_or(StoreError::Column("credential.digest")));
        Ok(Credential {
            id: self.id.parse().map_err(|_| StoreError::Column("credential.id"))?,
            company: self.company_id.parse().map_err(|_| StoreError::Column("credential.company_id"))?,
            partner: partner.map_err(|_| StoreError::Column("credential.partner_id"))?,
            kind: CredentialKind::parse(&self.kind).ok_or(StoreError::Column("credential.kind"))?,
            details: CredentialDetails {
                number: self.number,
                issuer: self.issuer,
                dated: day(&self.dated, "credential.dated")?,
                valid_until: day(&self.valid_until, "credential.valid_until")?,
            },
            digest: digest.transpose()?,
            file_kind: self.file_kind,
            bytes: u64::try_from(self.bytes).map_err(|_| StoreError::Column("credential.bytes"))?,
            added_at: moment(self.added_at)?,
            ended_at: self.ended_at.map(moment).transpose()?,
        })
    }
}

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "SELECT id, company_id, partner_id, kind, number, issuer, dated, valid_until, digest, file_kind, bytes, added_at, ended_at
            FROM credential ",
            $rest
        )
    };
}

macro_rules! alike {
    () => {
        "company_id = $1 AND kind = $2 AND COALESCE(partner_id, '') = $3"
    };
}

macro_rules! idle {
    () => {
        concat!(
            alike!(),
            " AND digest <> '' AND ended_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.credential_id = credential.id
            AND claim.ended_at IS NULL AND claim.standing <> 'refused')"
        )
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: CredentialId) -> Result<Option<Credential>, StoreError> {
    let row = query(columns!("WHERE id = $1")).bind(id.to_string()).fetch_optional::<CredentialRow>(conn).await?;
    row.map(CredentialRow::credential).transpose()
}

/// Those of a company that were not ended: its own, and all its outlets'; the newest last.
pub async fn of_company(conn: &mut Conn, company: OrganisationId) -> Result<Vec<Credential>, StoreError> {
    let sql = columns!("WHERE company_id = $1 AND ended_at IS NULL ORDER BY kind, id");
    let rows = query(sql).bind(company.to_string()).fetch_all::<CredentialRow>(conn).await?;
    rows.into_iter().map(CredentialRow::credential).collect()
}

/// All that a company ever gave: what is confirmed rests on its document also after another took its place.
pub async fn history(conn: &mut Conn, company: OrganisationId) -> Result<Vec<Credential>, StoreError> {
    let sql = columns!("WHERE company_id = $1 ORDER BY kind, id");
    let rows = query(sql).bind(company.to_string()).fetch_all::<CredentialRow>(conn).await?;
    rows.into_iter().map(CredentialRow::credential).collect()
}

/// Companies that gave the same file to an office that they applied to.
pub async fn same_file(
    conn: &mut Conn,
    (company, office): (OrganisationId, OrganisationId),
    digest: &FileDigest,
) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT DISTINCT o.name FROM credential c JOIN organisation o ON o.id = c.company_id
        JOIN partner p ON p.company_id = c.company_id
        JOIN application a ON a.partner_id = p.id AND a.office_id = $3 AND a.ended_at IS NULL
        WHERE c.digest = $1 AND c.company_id <> $2 AND c.ended_at IS NULL ORDER BY o.name LIMIT 20";
    query(sql).bind(digest.as_str()).bind(company.to_string()).bind(office.to_string()).fetch_all(conn).await
}

/// Outlets that applied to an office and gave a document of that kind and number; spaces and case do not count.
pub async fn same_number(
    conn: &mut Conn,
    (partner, office): (PartnerId, OrganisationId),
    (kind, number): (CredentialKind, &str),
) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT DISTINCT p.name FROM credential c JOIN partner p ON p.id = c.partner_id
        JOIN application a ON a.partner_id = p.id AND a.office_id = $4 AND a.ended_at IS NULL
        WHERE c.kind = $1 AND UPPER(REPLACE(c.number, ' ', '')) = UPPER(REPLACE($2, ' ', ''))
        AND c.partner_id <> $3 AND c.ended_at IS NULL ORDER BY p.name LIMIT 20";
    let (partner, office) = (partner.to_string(), office.to_string());
    query(sql).bind(kind.as_str()).bind(number).bind(partner).bind(office).fetch_all(conn).await
}

/// A new one.
pub async fn insert(conn: &mut Conn, credential: &Credential, by: PersonId) -> Result<(), StoreError> {
    let sql = "INSERT INTO credential (id, company_id, partner_id, kind, number, issuer, dated, valid_until, digest, file_kind, bytes,
        added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    let Credential { id, company, partner, kind, details, digest, file_kind, bytes, added_at, .. } = credential;
    let (id, company, by) = (id.to_string(), company.to_string(), by.to_string());
    let partner = partner.map(|partner| partner.to_string());
    let (dated, until) = (stored(details.dated), stored(details.valid_until));
    let digest = digest.as_ref().map_or("", FileDigest::as_str);
    let (bytes, added_at) = (i64::try_from(*bytes).unwrap_or(i64::MAX), added_at.as_millisecond());
    let (number, issuer, file_kind) = (details.number.as_str(), details.issuer.as_str(), file_kind.as_str());
    let kind = kind.as_str();
    execute!(
        conn, sql, id, company, partner, kind, number, issuer, dated, until, digest, file_kind, bytes, by, added_at
    )
    .map(drop)
}

/// Another takes its place. What was confirmed from it holds until the other is confirmed; what nobody looked at ends, except what it says
/// of other outlets than the one that the other is given for.
pub async fn replace(
    conn: &mut Conn,
    (id, partner): (CredentialId, PartnerId),
    now: Timestamp,
) -> Result<(), StoreError> {
    let (id, partner, now) = (id.to_string(), partner.to_string(), now.as_millisecond());
    let claims = "UPDATE claim SET ended_at = $3 WHERE credential_id = $1 AND standing = 'open' AND ended_at IS NULL
        AND COALESCE(partner_id, $2) = $2";
    execute!(conn, claims, &id, partner, now).map(drop)?;
    execute!(conn, "UPDATE credential SET ended_at = $2 WHERE id = $1", id, now).map(drop)
}

/// Ends one and all that it replaced, with everything that was claimed from them.
pub async fn end(conn: &mut Conn, credential: &Credential, now: Timestamp) -> Result<(), StoreError> {
    let claims = concat!(
        "UPDATE claim SET ended_at = $4 WHERE ended_at IS NULL AND credential_id IN (SELECT id FROM credential WHERE ",
        alike!(),
        ")"
    );
    let (company, kind, partner) = of_kind(credential);
    execute!(conn, claims, &company, kind, &partner, now.as_millisecond()).map(drop)?;
    let sql = concat!("UPDATE credential SET ended_at = $4 WHERE ended_at IS NULL AND ", alike!());
    execute!(conn, sql, company, kind, partner, now.as_millisecond()).map(drop)
}

/// Forgets file, number and issuer of every ended document alike on which nothing rests any more. Returns the files.
pub async fn forget_idle(conn: &mut Conn, credential: &Credential) -> Result<Vec<FileDigest>, StoreError> {
    let (company, kind, partner) = of_kind(credential);
    let find = concat!("SELECT digest FROM credential WHERE ", idle!());
    let files: Vec<String> = query(find).bind(&company).bind(kind).bind(&partner).fetch_all(conn).await?;
    let forget = concat!("UPDATE credential SET digest = '', number = '', issuer = '' WHERE ", idle!());
    execute!(conn, forget, company, kind, partner).map(drop)?;
    let file = |digest: &String| FileDigest::parse(digest).ok_or(StoreError::Column("credential.digest"));
    files.iter().map(file).collect()
}

/// What tells documents alike: company, kind, outlet.
fn of_kind(credential: &Credential) -> (String, &'static str, String) {
    let partner = credential.partner.map(|partner| partner.to_string()).unwrap_or_default();
    (credential.company.to_string(), credential.kind.as_str(), partner)
}
