//! Feeds of outlets, when each is asked next, and which of its articles were looked at.

use domain::id::{OrganisationId, OutletId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A feed that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Whose.
    pub outlet: OutletId,
    /// In whose directory.
    pub organisation: OrganisationId,
    /// Its site.
    pub site: String,
    /// Where it is; empty until it is found.
    pub address: String,
    /// What the host gave with it to know its state by; empty without.
    pub etag: String,
    /// The same, as a date.
    pub modified: String,
    /// It was read before.
    pub read: bool,
    /// How often it could not be read since.
    pub failures: i64,
    /// The site of its articles, where none stands on the outlet's own; empty otherwise.
    pub elsewhere: String,
}

/// How a feed stands, for its office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Where it is; empty where none was found.
    pub address: String,
    /// When it was read last.
    pub read_at: Option<Timestamp>,
    /// Why it could not be read since; empty where it could.
    pub trouble: String,
    /// The site of its articles, where none stands on the outlet's own; empty otherwise.
    pub elsewhere: String,
}

row! {
    struct FeedRow {
        outlet_id: String,
        organisation_id: String,
        site: String,
        address: String,
        etag: String,
        modified: String,
        read_at: Option<i64>,
        failures: i64,
        elsewhere: String,
        next_at: i64,
    }
}

impl FeedRow {
    fn feed(self) -> Result<Feed, StoreError> {
        Ok(Feed {
            outlet: self.outlet_id.parse().map_err(|_| StoreError::Column("outlet_feed.outlet_id"))?,
            organisation: self.organisation_id.parse().map_err(|_| StoreError::Column("outlet.organisation_id"))?,
            site: self.site,
            address: self.address,
            etag: self.etag,
            modified: self.modified,
            read: self.read_at.is_some(),
            failures: self.failures,
            elsewhere: self.elsewhere,
        })
    }
}

/// Begins a feed for each outlet that has a site and none yet, and anew where the site is another.
pub async fn begin(conn: &mut Conn, now: Timestamp) -> Result<(), StoreError> {
    let moved = "UPDATE outlet_feed SET address = '', etag = '', modified = '', failures = 0, trouble = '', elsewhere = '', next_at = $1,
        site = (SELECT o.site FROM outlet o WHERE o.id = outlet_feed.outlet_id) WHERE EXISTS
        (SELECT 1 FROM outlet o WHERE o.id = outlet_feed.outlet_id AND o.site IS NOT NULL AND o.site <> outlet_feed.site)";
    execute!(conn, moved, now.as_millisecond())?;
    let new = "INSERT INTO outlet_feed (outlet_id, site, address, etag, modified, next_at, failures, trouble)
        SELECT o.id, o.site, '', '', '', $1, 0, '' FROM outlet o WHERE o.site IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM outlet_feed f WHERE f.outlet_id = o.id)";
    execute!(conn, new, now.as_millisecond()).map(drop)
}

/// Takes feeds that are due; they are due again at `lease` where who took them does not come back. What is due later than `latest` was
/// planned by a clock that went wrong: it is due too, and read whole, since what seemed old then was let be.
pub async fn take(
    conn: &mut Conn,
    (now, latest): (Timestamp, Timestamp),
    lease: Timestamp,
    most: i64,
) -> Result<Vec<Feed>, StoreError> {
    let sql = "SELECT f.outlet_id, o.organisation_id, f.site, f.address, f.etag, f.modified, f.read_at, f.failures, f.elsewhere, f.next_at
        FROM outlet_feed f JOIN outlet o ON o.id = f.outlet_id
        WHERE (f.next_at <= $1 OR f.next_at > $2) AND o.site IS NOT NULL ORDER BY f.next_at LIMIT $3";
    let (now, latest) = (now.as_millisecond(), latest.as_millisecond());
    let mut rows = query(sql).bind(now).bind(latest).bind(most).fetch_all::<FeedRow>(conn).await?;
    for row in &mut rows {
        if row.next_at > latest {
            row.etag.clear();
            row.modified.clear();
        }
        let sql = "UPDATE outlet_feed SET next_at = $2 WHERE outlet_id = $1";
        execute!(conn, sql, row.outlet_id.as_str(), lease.as_millisecond())?;
    }
    rows.into_iter().map(FeedRow::feed).collect()
}

/// It was read: where it is, its state, and when it is read next.
pub async fn read(conn: &mut Conn, feed: &Feed, now: Timestamp, next: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE outlet_feed SET address = $2, etag = $3, modified = $4, read_at = $5, next_at = $6, failures = 0,
        trouble = '', elsewhere = $7 WHERE outlet_id = $1";
    let Feed { outlet, address, etag, modified, elsewhere, .. } = feed;
    let (outlet, now, next) = (outlet.to_string(), now.as_millisecond(), next.as_millisecond());
    let state = (address.as_str(), etag.as_str(), modified.as_str(), elsewhere.as_str());
    execute!(conn, sql, outlet, state.0, state.1, state.2, now, next, state.3).map(drop)
}

/// It could not be read, and why; a feed that is gone is looked for anew.
pub async fn failed(
    conn: &mut Conn,
    feed: &Feed,
    (gone, why): (bool, &str),
    next: Timestamp,
) -> Result<(), StoreError> {
    let sql = "UPDATE outlet_feed SET failures = failures + 1, trouble = $2, next_at = $3,
        address = CASE WHEN $4 THEN '' ELSE address END, elsewhere = $5 WHERE outlet_id = $1";
    let (outlet, next) = (feed.outlet.to_string(), next.as_millisecond());
    execute!(conn, sql, outlet, why, next, gone, feed.elsewhere.as_str()).map(drop)
}

/// Whether an article was looked at, or tried so often that it is let be.
pub async fn is_over(conn: &mut Conn, outlet: OutletId, mark: &str, most: i64) -> Result<bool, StoreError> {
    let sql = "SELECT tries FROM feed_article WHERE outlet_id = $1 AND mark = $2";
    let tries: Option<i64> = query(sql).bind(outlet.to_string()).bind(mark).fetch_optional(conn).await?;
    Ok(tries.is_some_and(|tries| tries == 0 || tries >= most))
}

/// An article was looked at, or did not come.
pub async fn note(
    conn: &mut Conn,
    outlet: OutletId,
    (mark, came): (&str, bool),
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO feed_article (outlet_id, mark, seen_at, tries) VALUES ($1, $2, $3, $4) ON CONFLICT (outlet_id, mark)
        DO UPDATE SET tries = CASE WHEN $4 = 0 THEN 0 ELSE feed_article.tries + 1 END";
    execute!(conn, sql, outlet.to_string(), mark, now.as_millisecond(), i64::from(!came)).map(drop)
}

/// Forgets articles that no feed names any more.
pub async fn forget(conn: &mut Conn, before: Timestamp) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM feed_article WHERE seen_at < $1", before.as_millisecond()).map(drop)
}

/// Removes the feed of an outlet.
pub(crate) async fn remove(conn: &mut Conn, outlet: &str) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM feed_article WHERE outlet_id = $1", outlet)?;
    execute!(conn, "DELETE FROM outlet_feed WHERE outlet_id = $1", outlet).map(drop)
}

/// How the feed of an outlet stands.
pub async fn standing(conn: &mut Conn, outlet: OutletId) -> Result<Option<Standing>, StoreError> {
    type Row = (String, Option<i64>, String, String);
    let sql = "SELECT address, read_at, trouble, elsewhere FROM outlet_feed WHERE outlet_id = $1";
    let row: Option<Row> = query(sql).bind(outlet.to_string()).fetch_optional(conn).await?;
    let standing = |(address, read_at, trouble, elsewhere): Row| {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("outlet_feed.read_at"));
        Ok(Standing { address, read_at: read_at.map(moment).transpose()?, trouble, elsewhere })
    };
    row.map(standing).transpose()
}
