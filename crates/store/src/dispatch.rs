//! That a release goes out by mail, and to whom: each contact is named once, when the dispatch is due. The names come from one
//! statement, so that a second run adds only who is missing.

use domain::dispatch::{Audience, Kind};
use domain::id::{DispatchId, PersonId, ReleaseId, VersionId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A dispatch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispatch {
    /// Which.
    pub id: DispatchId,
    /// The address of its release.
    pub slug: String,
    /// What goes out.
    pub kind: Kind,
    /// To whom.
    pub audience: Audience,
    /// Who wanted it: name.
    pub by: String,
    /// When.
    pub made_at: Timestamp,
    /// From when on it goes.
    pub due_at: Timestamp,
    /// When the contacts were named.
    pub addressed_at: Option<Timestamp>,
    /// When they were named first.
    pub began_at: Option<Timestamp>,
}

row! {
    struct DispatchRow {
        id: String,
        slug: String,
        kind: String,
        audience: String,
        made_name: String,
        made_at: i64,
        due_at: i64,
        addressed_at: Option<i64>,
        began_at: Option<i64>,
    }
}

impl DispatchRow {
    fn dispatch(self) -> Result<Dispatch, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("dispatch.due_at"));
        Ok(Dispatch {
            id: self.id.parse().map_err(|_| StoreError::Column("dispatch.id"))?,
            slug: self.slug,
            kind: Kind::parse(&self.kind).ok_or(StoreError::Column("dispatch.kind"))?,
            audience: Audience::parse(&self.audience).ok_or(StoreError::Column("dispatch.audience"))?,
            by: self.made_name,
            made_at: moment(self.made_at)?,
            due_at: moment(self.due_at)?,
            addressed_at: self.addressed_at.map(moment).transpose()?,
            began_at: self.began_at.map(moment).transpose()?,
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, r.slug, d.kind, d.audience, p.name AS made_name, d.made_at, d.due_at, d.addressed_at,
            d.began_at
            FROM dispatch d JOIN release r ON r.id = d.release_id JOIN person p ON p.id = d.made_by WHERE ",
            $rest
        )
    };
}

const OF_RELEASE: &str = select!("d.release_id = $1 ORDER BY d.made_at, d.id");
const DUE: &str = select!("d.addressed_at IS NULL AND d.due_at <= $1 ORDER BY d.due_at, d.id LIMIT 1");

/// Who gets a release: the contacts of accredited outlets that did not stop the mail.
const ADDRESS: &str = "INSERT INTO delivery (dispatch_id, contact_id, outlet_id, state, reason, changed_at)
    SELECT d.id, c.id, c.outlet_id, 'waiting', '', $2 FROM dispatch d JOIN release r ON r.id = d.release_id
    JOIN contact c ON c.organisation_id = r.organisation_id AND c.stopped_at IS NULL
    JOIN accreditation a ON a.outlet_id = c.outlet_id AND a.ended_at IS NULL AND (a.ends_at IS NULL OR a.ends_at > $2)
    WHERE d.id = $1 AND (d.audience = 'accredited' OR EXISTS
        (SELECT 1 FROM chosen_outlet o WHERE o.release_id = d.release_id AND o.outlet_id = c.outlet_id))
    ON CONFLICT (dispatch_id, contact_id) DO NOTHING";

/// Who hears of a correction: those whose newest letter told an older text. Of a withdrawal: all who had a letter.
const FOLLOW: &str = "INSERT INTO delivery (dispatch_id, contact_id, outlet_id, state, reason, changed_at)
    SELECT d.id, c.id, c.outlet_id, 'waiting', '', $2 FROM dispatch d JOIN release_version v ON v.id = d.version_id
    JOIN (SELECT e.contact_id, MAX(e.told_at) AS told_at FROM delivery e JOIN dispatch o ON o.id = e.dispatch_id
        WHERE e.state = 'sent' AND o.release_id = (SELECT n.release_id FROM dispatch n WHERE n.id = $1)
        GROUP BY e.contact_id) AS got ON 1 = 1
    JOIN contact c ON c.id = got.contact_id AND c.stopped_at IS NULL
    WHERE d.id = $1 AND (d.kind = 'withdrawal' OR got.told_at < v.made_at)
    ON CONFLICT (dispatch_id, contact_id) DO NOTHING";

/// Who hears of it beside them, whether they had a letter or not: contacts of outlets whose newest capture carries an older version.
const CARRIED: &str = "INSERT INTO delivery (dispatch_id, contact_id, outlet_id, state, reason, changed_at)
    SELECT d.id, c.id, c.outlet_id, 'waiting', '', $2 FROM dispatch d JOIN release_version v ON v.id = d.version_id
    JOIN contact c ON c.stopped_at IS NULL AND c.outlet_id IN
        (SELECT g.outlet_id FROM coverage g JOIN capture p ON p.id = g.capture_id JOIN release_version w ON w.id = p.version_id
        WHERE g.release_id = d.release_id AND g.outcome <> 'unknown' AND (d.kind = 'withdrawal' OR w.number < v.number))
    WHERE d.id = $1 ON CONFLICT (dispatch_id, contact_id) DO NOTHING";

/// A new dispatch of a version.
pub async fn insert(
    conn: &mut Conn,
    (id, release, version): (DispatchId, ReleaseId, VersionId),
    (kind, audience): (Kind, Audience),
    due: Timestamp,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO dispatch (id, release_id, version_id, kind, audience, made_by, made_at, due_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (id, release, version, by) = (id.to_string(), release.to_string(), version.to_string(), by.to_string());
    let (now, due) = (now.as_millisecond(), due.as_millisecond());
    execute!(conn, sql, id, release, version, kind.as_str(), audience.as_str(), by, now, due).map(drop)
}

/// Those of a release, oldest first.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Vec<Dispatch>, StoreError> {
    let release = release.to_string();
    let rows = query(OF_RELEASE).bind(release).fetch_all::<DispatchRow>(conn).await?;
    rows.into_iter().map(DispatchRow::dispatch).collect()
}

/// The first one that is due and names nobody yet.
pub async fn due(conn: &mut Conn, now: Timestamp) -> Result<Option<Dispatch>, StoreError> {
    let now = now.as_millisecond();
    let row = query(DUE).bind(now).fetch_optional::<DispatchRow>(conn).await?;
    row.map(DispatchRow::dispatch).transpose()
}

/// Names everybody who gets it and is not named yet; how many were added.
pub async fn address(conn: &mut Conn, dispatch: &Dispatch, now: Timestamp) -> Result<u64, StoreError> {
    let (id, now) = (dispatch.id.to_string(), now.as_millisecond());
    if dispatch.kind == Kind::Release {
        return execute!(conn, ADDRESS, id, now);
    }
    let told = execute!(conn, FOLLOW, id.as_str(), now)?;
    Ok(told + execute!(conn, CARRIED, id, now)?)
}

/// Notes that everybody is named.
pub async fn set_addressed(conn: &mut Conn, id: DispatchId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE dispatch SET addressed_at = $2, began_at = COALESCE(began_at, $2) WHERE id = $1";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(drop)
}

/// Goes to these too: who is missing is named when it is due. All accredited outlets stay all, the chosen ones are among them.
pub async fn widen(conn: &mut Conn, id: DispatchId, audience: Audience) -> Result<(), StoreError> {
    let sql = "UPDATE dispatch SET audience = CASE WHEN audience = 'accredited' THEN audience ELSE $2 END,
        addressed_at = NULL WHERE id = $1";
    execute!(conn, sql, id.to_string(), audience.as_str()).map(drop)
}

/// Takes back the mail of a release that names nobody yet.
pub async fn cancel(conn: &mut Conn, release: ReleaseId) -> Result<bool, StoreError> {
    let sql = "DELETE FROM dispatch WHERE release_id = $1 AND kind = 'release' AND addressed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.dispatch_id = dispatch.id)";
    execute!(conn, sql, release.to_string()).map(|rows| rows > 0)
}

/// Looks again who hears of corrections and withdrawals, after a letter that was under way meanwhile.
pub async fn follow_again(conn: &mut Conn, release: ReleaseId) -> Result<(), StoreError> {
    let sql = "UPDATE dispatch SET addressed_at = NULL WHERE release_id = $1 AND kind <> 'release'";
    execute!(conn, sql, release.to_string()).map(drop)
}
