//! Looks at pages that were captured before, and which are due.

use domain::coverage::Visit as Found;
use domain::id::{CaptureId, CoverageId, VisitId};
use jiff::{SignedDuration, Timestamp};

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// The longest time between two looks: a quarter of a year. What is due later was planned by a clock that went wrong.
const LONGEST: SignedDuration = SignedDuration::from_hours(91 * 24);

/// A look at a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Which.
    pub id: VisitId,
    /// When.
    pub at: Timestamp,
    /// What was found.
    pub result: Found,
    /// Where it led.
    pub address: String,
    /// What the site said, in a few words.
    pub detail: String,
    /// The page itself, where one came.
    pub page: Option<FileDigest>,
    /// The capture that was kept of it.
    pub capture: Option<CaptureId>,
}

row! {
    struct VisitRow {
        id: String,
        at: i64,
        result: String,
        address: String,
        detail: String,
        page: String,
        capture_id: Option<String>,
    }
}

impl VisitRow {
    fn visit(self) -> Result<Visit, StoreError> {
        let wrong = StoreError::Column;
        let Self { id, at, result, address, detail, page, capture_id } = self;
        Ok(Visit {
            id: id.parse().map_err(|_| wrong("visit.id"))?,
            at: Timestamp::from_millisecond(at).map_err(|_| wrong("visit.at"))?,
            result: Found::parse(&result).ok_or(wrong("visit.result"))?,
            address,
            detail,
            page: FileDigest::parse(&page),
            capture: capture_id.map(|id| id.parse().map_err(|_| wrong("visit.capture_id"))).transpose()?,
        })
    }
}

/// Looks at a page, the oldest first.
pub async fn of_coverage(conn: &mut Conn, coverage: CoverageId) -> Result<Vec<Visit>, StoreError> {
    let sql = "SELECT id, at, result, address, detail, page, capture_id FROM visit WHERE coverage_id = $1 ORDER BY id";
    let rows = query(sql).bind(coverage.to_string()).fetch_all::<VisitRow>(conn).await?;
    rows.into_iter().map(VisitRow::visit).collect()
}

/// Adds a look, after which the page is due at `next`, and not later than a look ever is; where it was made due sooner since it was taken until `lease`, that stays.
pub async fn insert(
    conn: &mut Conn,
    coverage: CoverageId,
    visit: &Visit,
    (lease, next): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO visit (id, coverage_id, at, result, address, detail, page, capture_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Visit { id, at, result, address, detail, page, capture } = visit;
    let (id, of, at) = (id.to_string(), coverage.to_string(), at.as_millisecond());
    let page = page.as_ref().map_or("", FileDigest::as_str);
    let capture = capture.map(|id| id.to_string());
    let next = next.min(latest(visit.at));
    execute!(conn, sql, id, of, at, result.as_str(), address.as_str(), detail.as_str(), page, capture)?;
    put_off(conn, coverage, (lease, next)).await
}

/// The page is due at `next`, unless it was made due sooner since it was taken until `lease`.
pub async fn put_off(
    conn: &mut Conn,
    coverage: CoverageId,
    (lease, next): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let sql = "UPDATE coverage SET next_visit = $3 WHERE id = $1 AND next_visit = $2";
    execute!(conn, sql, coverage.to_string(), lease.as_millisecond(), next.as_millisecond()).map(drop)
}

/// Takes the page that is due first; it is due again at `lease` where who took it does not come back.
pub async fn take(conn: &mut Conn, now: Timestamp, lease: Timestamp) -> Result<Option<CoverageId>, StoreError> {
    let sql = "SELECT id FROM coverage WHERE next_visit <= $1 ORDER BY next_visit, id LIMIT 1";
    let due: Option<String> = query(sql).bind(now.as_millisecond()).fetch_optional(conn).await?;
    let late = "SELECT id FROM coverage WHERE next_visit > $1 ORDER BY next_visit DESC LIMIT 1";
    let found = match due {
        Some(id) => Some(id),
        None => query(late).bind(latest(now).as_millisecond()).fetch_optional(conn).await?,
    };
    let Some(id) = found else { return Ok(None) };
    execute!(conn, "UPDATE coverage SET next_visit = $2 WHERE id = $1", id.as_str(), lease.as_millisecond())?;
    id.parse().map(Some).map_err(|_| StoreError::Column("coverage.id"))
}

fn latest(now: Timestamp) -> Timestamp {
    now.checked_add(LONGEST).unwrap_or(Timestamp::MAX)
}

/// Has a page looked at when it is due.
pub async fn plan(conn: &mut Conn, coverage: CoverageId, at: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE coverage SET next_visit = $2 WHERE id = $1 AND (next_visit IS NULL OR next_visit > $2)";
    execute!(conn, sql, coverage.to_string(), at.as_millisecond()).map(drop)
}
