//! Public lists of verification that offices have read, and each time one was.

use domain::id::{OrganisationId, PersonId, RosterCaptureId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A list that an office has read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    /// Whose.
    pub office: OrganisationId,
    /// Its first page.
    pub address: String,
    /// Who had it read.
    pub by: PersonId,
    /// When it is read next.
    pub due_at: Timestamp,
    /// Why it could not be read the last time; empty where it could.
    pub fault: String,
}

row! {
    struct RosterRow {
        office_id: String,
        address: String,
        set_by: String,
        due_at: i64,
        fault: String,
    }
}

impl RosterRow {
    fn roster(self) -> Result<Roster, StoreError> {
        Ok(Roster {
            office: self.office_id.parse().map_err(|_| StoreError::Column("roster.office_id"))?,
            address: self.address,
            by: self.set_by.parse().map_err(|_| StoreError::Column("roster.set_by"))?,
            due_at: Timestamp::from_millisecond(self.due_at).map_err(|_| StoreError::Column("roster.due_at"))?,
            fault: self.fault,
        })
    }
}

/// Each time a list was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterCapture {
    /// Which.
    pub id: RosterCaptureId,
    /// The first page.
    pub address: String,
    /// When.
    pub taken_at: Timestamp,
    /// All its pages, one WACZ archive.
    pub archive: FileDigest,
    /// Pages.
    pub pages: usize,
    /// Lines on them.
    pub lines: usize,
    /// Outlets that apply to the office and stand there.
    pub found: usize,
    /// Whether its last page was reached.
    pub whole: bool,
}

row! {
    struct CaptureRow {
        id: String,
        address: String,
        taken_at: i64,
        archive: String,
        pages: i64,
        lines: i64,
        found: i64,
        whole: bool,
    }
}

impl CaptureRow {
    fn capture(self) -> Result<RosterCapture, StoreError> {
        let bad = StoreError::Column;
        let count = |count| usize::try_from(count).map_err(|_| bad("roster_capture.count"));
        Ok(RosterCapture {
            id: self.id.parse().map_err(|_| bad("roster_capture.id"))?,
            address: self.address,
            taken_at: Timestamp::from_millisecond(self.taken_at).map_err(|_| bad("roster_capture.taken_at"))?,
            archive: FileDigest::parse(&self.archive).ok_or(bad("roster_capture.archive"))?,
            pages: count(self.pages)?,
            lines: count(self.lines)?,
            found: count(self.found)?,
            whole: self.whole,
        })
    }
}

/// The list of an office.
pub async fn of(conn: &mut Conn, office: OrganisationId) -> Result<Option<Roster>, StoreError> {
    let sql = "SELECT office_id, address, set_by, due_at, fault FROM roster WHERE office_id = $1";
    let row = query(sql).bind(office.to_string()).fetch_optional::<RosterRow>(conn).await?;
    row.map(RosterRow::roster).transpose()
}

/// Sets the list of an office; it is due now.
pub async fn set(
    conn: &mut Conn,
    office: OrganisationId,
    address: &str,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO roster (office_id, address, set_by, due_at, fault) VALUES ($1, $2, $3, $4, '')
        ON CONFLICT (office_id) DO UPDATE SET address = $2, set_by = $3, due_at = $4, fault = ''";
    let (office, by) = (office.to_string(), by.to_string());
    execute!(conn, sql, office, address, by, now.as_millisecond()).map(drop)
}

/// The list that is due the longest, put off until `next`: who took it reads it, and nobody else meanwhile.
pub async fn take(conn: &mut Conn, now: Timestamp, next: Timestamp) -> Result<Option<Roster>, StoreError> {
    let sql = "UPDATE roster SET due_at = $2 WHERE office_id = (SELECT r.office_id FROM roster r
        JOIN organisation o ON o.id = r.office_id AND o.closed_at IS NULL WHERE r.due_at <= $1 ORDER BY r.due_at LIMIT 1) AND due_at <= $1 RETURNING office_id, address, set_by, due_at, fault";
    let bound = query(sql).bind(now.as_millisecond()).bind(next.as_millisecond());
    bound.fetch_optional::<RosterRow>(conn).await?.map(RosterRow::roster).transpose()
}

/// How reading it went, and when it is read again.
pub async fn note(
    conn: &mut Conn,
    (office, address): (OrganisationId, &str),
    fault: &str,
    next: Timestamp,
) -> Result<(), StoreError> {
    let sql = "UPDATE roster SET fault = $3, due_at = $4 WHERE office_id = $1 AND address = $2";
    execute!(conn, sql, office.to_string(), address, fault, next.as_millisecond()).map(drop)
}

const CAPTURES: &str = "SELECT id, address, taken_at, archive, pages, lines, found, whole FROM roster_capture
    WHERE office_id = $1 ORDER BY id DESC LIMIT $2";

/// The last times it was read, the newest first.
pub async fn captures(conn: &mut Conn, office: OrganisationId, most: i64) -> Result<Vec<RosterCapture>, StoreError> {
    let rows = query(CAPTURES).bind(office.to_string()).bind(most).fetch_all::<CaptureRow>(conn).await?;
    rows.into_iter().map(CaptureRow::capture).collect()
}

/// One of them.
pub async fn capture(
    conn: &mut Conn,
    (office, id): (OrganisationId, RosterCaptureId),
) -> Result<Option<RosterCapture>, StoreError> {
    let sql = "SELECT id, address, taken_at, archive, pages, lines, found, whole FROM roster_capture
        WHERE office_id = $1 AND id = $2";
    let row = query(sql).bind(office.to_string()).bind(id.to_string()).fetch_optional::<CaptureRow>(conn).await?;
    row.map(CaptureRow::capture).transpose()
}

/// A new one.
pub async fn insert(conn: &mut Conn, office: OrganisationId, capture: &RosterCapture) -> Result<(), StoreError> {
    let sql = "INSERT INTO roster_capture (id, office_id, address, taken_at, archive, pages, lines, found, whole)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let RosterCapture { id, address, taken_at, archive, pages, lines, found, whole } = capture;
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (id, office, at) = (id.to_string(), office.to_string(), taken_at.as_millisecond());
    let (pages, lines, found) = (count(*pages), count(*lines), count(*found));
    execute!(conn, sql, id, office, address, at, archive.as_str(), pages, lines, found, *whole).map(drop)
}
