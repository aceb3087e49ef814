//! Pages of the web that were read for outlets, with what they say and the people whom a masthead names.

use std::collections::HashMap;

use domain::id::{OrganisationId, PageReadingId, PartnerId, PersonId};
use domain::partner::ReadingKind;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageReading {
    /// Which.
    pub id: PageReadingId,
    /// For which outlet.
    pub partner: PartnerId,
    /// Which page.
    pub kind: ReadingKind,
    /// Where it was in the end.
    pub address: String,
    /// The page as it came, a WACZ archive.
    pub archive: FileDigest,
    /// What it says, as JSON.
    pub found: String,
    /// When it was fetched.
    pub taken_at: Timestamp,
    /// When it last said the same.
    pub seen_at: Timestamp,
}

row! {
    struct ReadingRow {
        id: String,
        partner_id: String,
        kind: String,
        address: String,
        archive: String,
        found: String,
        taken_at: i64,
        seen_at: i64,
    }
}

impl ReadingRow {
    fn reading(self) -> Result<PageReading, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("page_reading.at"));
        Ok(PageReading {
            id: self.id.parse().map_err(|_| bad("page_reading.id"))?,
            partner: self.partner_id.parse().map_err(|_| bad("page_reading.partner_id"))?,
            kind: ReadingKind::parse(&self.kind).ok_or(bad("page_reading.kind"))?,
            address: self.address,
            archive: FileDigest::parse(&self.archive).ok_or(bad("page_reading.archive"))?,
            found: self.found,
            taken_at: moment(self.taken_at)?,
            seen_at: moment(self.seen_at)?,
        })
    }
}

row! {
    struct StandingRow {
        outlet: String,
        ..reading: ReadingRow,
    }
}

macro_rules! readings {
    ($rest:literal) => {
        concat!("SELECT id, partner_id, kind, address, archive, found, taken_at, seen_at FROM page_reading ", $rest)
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: PageReadingId) -> Result<Option<PageReading>, StoreError> {
    let row = query(readings!("WHERE id = $1")).bind(id.to_string()).fetch_optional::<ReadingRow>(conn).await?;
    row.map(ReadingRow::reading).transpose()
}

/// Those of an outlet, the newest first.
pub async fn of_partner(conn: &mut Conn, partner: PartnerId) -> Result<Vec<PageReading>, StoreError> {
    let sql = readings!("WHERE partner_id = $1 ORDER BY id DESC");
    let rows = query(sql).bind(partner.to_string()).fetch_all::<ReadingRow>(conn).await?;
    rows.into_iter().map(ReadingRow::reading).collect()
}

/// Where the pages are on which claims about a company's outlets rest.
pub async fn addresses(conn: &mut Conn, company: OrganisationId) -> Result<HashMap<PageReadingId, String>, StoreError> {
    let sql = "SELECT DISTINCT r.id, r.address FROM page_reading r JOIN claim c ON c.reading_id = r.id
        WHERE c.company_id = $1";
    let rows: Vec<(String, String)> = query(sql).bind(company.to_string()).fetch_all(conn).await?;
    let read =
        |(id, address): (String, String)| Ok((id.parse().map_err(|_| StoreError::Column("page_reading.id"))?, address));
    rows.into_iter().map(read).collect()
}

/// The last one of an outlet at an address.
pub async fn last(
    conn: &mut Conn,
    (partner, kind): (PartnerId, ReadingKind),
    address: &str,
) -> Result<Option<PageReading>, StoreError> {
    let sql = readings!("WHERE partner_id = $1 AND kind = $2 AND address = $3 ORDER BY id DESC LIMIT 1");
    let row = query(sql).bind(partner.to_string()).bind(kind.as_str()).bind(address);
    row.fetch_optional::<ReadingRow>(conn).await?.map(ReadingRow::reading).transpose()
}

/// It says the same still.
pub async fn seen(conn: &mut Conn, id: PageReadingId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE page_reading SET seen_at = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(drop)
}

/// A new one.
pub async fn insert(conn: &mut Conn, reading: &PageReading, by: PersonId) -> Result<(), StoreError> {
    let sql = "INSERT INTO page_reading (id, partner_id, kind, address, archive, found, taken_at, seen_at, read_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let PageReading { id, partner, kind, address, archive, found, taken_at, seen_at } = reading;
    let (id, partner, by) = (id.to_string(), partner.to_string(), by.to_string());
    let (kind, archive) = (kind.as_str(), archive.as_str());
    let (taken, seen) = (taken_at.as_millisecond(), seen_at.as_millisecond());
    execute!(conn, sql, id, partner, kind, address, archive, found, taken, seen, by).map(drop)
}

/// Another takes the place of those of its kind, of a list those of the same list: what nobody looked at ends.
pub async fn replace(conn: &mut Conn, by: &PageReading) -> Result<(), StoreError> {
    let (partner, kind, at) = (by.partner.to_string(), by.kind.as_str(), by.taken_at.as_millisecond());
    let claims = "UPDATE claim SET ended_at = $3 WHERE standing = 'open' AND ended_at IS NULL AND reading_id IN
        (SELECT id FROM page_reading WHERE partner_id = $1 AND kind = $2 AND (kind <> 'roster' OR address = $4))";
    execute!(conn, claims, &partner, kind, at, &by.address).map(drop)?;
    let people = "DELETE FROM masthead_person
        WHERE reading_id IN (SELECT id FROM page_reading WHERE partner_id = $1 AND kind = $2)";
    execute!(conn, people, partner, kind).map(drop)
}

/// Somebody whom a masthead names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MastheadPerson {
    /// As written.
    pub name: String,
    /// Without case, degrees and marks.
    pub folded: String,
    /// The role as written.
    pub title: String,
    /// The number of the certificate; empty where none is stated.
    pub certificate: String,
}

/// Adds those whom a masthead names.
pub async fn name(
    conn: &mut Conn,
    (reading, partner): (PageReadingId, PartnerId),
    people: &[MastheadPerson],
) -> Result<(), StoreError> {
    let sql = "INSERT INTO masthead_person (reading_id, partner_id, place, name, folded, title, certificate)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let (reading, partner) = (reading.to_string(), partner.to_string());
    for (place, person) in (0_i64..).zip(people) {
        let MastheadPerson { name, folded, title, certificate } = person;
        execute!(conn, sql, &reading, &partner, place, name, folded, title, certificate).map(drop)?;
    }
    Ok(())
}

/// Those whom the last masthead of an outlet names, in its order.
pub async fn people(conn: &mut Conn, partner: PartnerId) -> Result<Vec<MastheadPerson>, StoreError> {
    let sql = "SELECT name, folded, title, certificate FROM masthead_person WHERE partner_id = $1 ORDER BY place";
    let rows: Vec<(String, String, String, String)> = query(sql).bind(partner.to_string()).fetch_all(conn).await?;
    let person = |(name, folded, title, certificate)| MastheadPerson { name, folded, title, certificate };
    Ok(rows.into_iter().map(person).collect())
}

/// Names of an outlet's masthead that stand on those of other outlets which apply to an office too: the name, the other outlet, the role
/// there. One name is not always one person.
pub async fn named_elsewhere(
    conn: &mut Conn,
    (partner, office): (PartnerId, OrganisationId),
) -> Result<Vec<(String, String, String)>, StoreError> {
    let sql = "SELECT own.name, p.name, other.title FROM masthead_person own
        JOIN masthead_person other ON other.folded = own.folded AND other.partner_id <> own.partner_id
        JOIN partner p ON p.id = other.partner_id
        JOIN application a ON a.partner_id = p.id AND a.office_id = $2 AND a.ended_at IS NULL
        WHERE own.partner_id = $1 AND own.folded <> ''
        AND (own.certificate = '' OR other.certificate = '' OR own.certificate = other.certificate)
        ORDER BY own.place, p.name, other.place LIMIT 300";
    query(sql).bind(partner.to_string()).bind(office.to_string()).fetch_all(conn).await
}

/// How each outlet that applies to an office stands on a list now, by name: the outlet's id and name, and its last reading.
pub async fn standing(
    conn: &mut Conn,
    office: OrganisationId,
    address: &str,
) -> Result<Vec<(String, PageReading)>, StoreError> {
    let sql =
        "SELECT p.name AS outlet, r.id, r.partner_id, r.kind, r.address, r.archive, r.found, r.taken_at, r.seen_at
        FROM page_reading r JOIN partner p ON p.id = r.partner_id
        JOIN application a ON a.partner_id = p.id AND a.office_id = $1 AND a.ended_at IS NULL
        WHERE r.kind = 'roster' AND r.address = $2 AND r.id =
        (SELECT MAX(last.id) FROM page_reading last WHERE last.partner_id = r.partner_id AND last.kind = 'roster'
        AND last.address = $2) ORDER BY p.folded, p.id";
    let rows = query(sql).bind(office.to_string()).bind(address).fetch_all::<StandingRow>(conn).await?;
    rows.into_iter().map(|row| Ok((row.outlet, row.reading.reading()?))).collect()
}
