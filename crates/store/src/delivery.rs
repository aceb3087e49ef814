//! The letters of a dispatch, one for each contact: those that wait for their turn, and what became of the others.

use domain::dispatch::{Kind, State};
use domain::id::{ContactId, DispatchId, LetterId, OrganisationId, ReleaseId};
use jiff::Timestamp;

use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// What a letter is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// To whom.
    pub contact: ContactId,
    /// The release.
    pub release: ReleaseId,
    /// Its office.
    pub organisation: OrganisationId,
    /// Its address.
    pub slug: String,
    /// What is told of it.
    pub kind: Kind,
    /// Another correction is told later.
    pub passed: bool,
}

/// A letter that could not be delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// Which.
    pub letter: LetterId,
    /// The outlet's name; none where it was removed.
    pub outlet: Option<String>,
    /// The address; none where it was erased.
    pub email: Option<String>,
    /// What the mail server said.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// A release with letters that could not be delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undelivered {
    /// Which.
    pub release: ReleaseId,
    /// Its headline.
    pub headline: String,
    /// How many.
    pub count: i64,
    /// When the last one came back.
    pub at: Timestamp,
}

/// Letters that were tried oftener make room for others.
const PATIENCE: i64 = 3;

const UNPOSTED: &str =
    "SELECT e.dispatch_id, e.contact_id, c.email FROM delivery e JOIN contact c ON c.id = e.contact_id
    WHERE e.state = 'waiting' AND e.letter_id IS NULL ORDER BY e.dispatch_id, e.contact_id LIMIT $1";
const BY_LETTER: &str = "SELECT e.contact_id, d.release_id, r.organisation_id, r.slug, d.kind, EXISTS (SELECT 1 FROM dispatch n
    WHERE n.release_id = d.release_id AND n.kind = 'correction' AND d.kind = 'correction' AND n.made_at > d.made_at) AS passed
    FROM delivery e JOIN dispatch d ON d.id = e.dispatch_id JOIN release r ON r.id = d.release_id WHERE e.letter_id = $1";
const COUNTS: &str = "SELECT e.dispatch_id, e.state, COUNT(*) FROM delivery e JOIN dispatch d ON d.id = e.dispatch_id
    WHERE d.release_id = $1 GROUP BY e.dispatch_id, e.state";
const FAILED: &str = "SELECT e.letter_id, o.name, c.email, e.reason, e.changed_at FROM delivery e
    JOIN dispatch d ON d.id = e.dispatch_id LEFT JOIN outlet o ON o.id = e.outlet_id LEFT JOIN contact c ON c.id = e.contact_id
    WHERE d.release_id = $1 AND e.state = 'failed' ORDER BY e.letter_id LIMIT $2";

// From the few that failed on: SQLite keeps the order of CROSS JOIN.
const UNDELIVERED: &str = "SELECT d.release_id, r.headline, COUNT(*), MAX(e.changed_at) FROM delivery e
    CROSS JOIN dispatch d CROSS JOIN release r
    WHERE e.state = 'failed' AND e.changed_at >= $2 AND d.id = e.dispatch_id AND r.id = d.release_id AND r.organisation_id = $1
    GROUP BY d.release_id, r.headline ORDER BY MAX(e.changed_at) DESC, d.release_id LIMIT $3";

/// The next ones that have no letter yet, with their addresses.
pub async fn unposted(conn: &mut Conn, most: i64) -> Result<Vec<(DispatchId, ContactId, String)>, StoreError> {
    let rows: Vec<(String, String, String)> = query(UNPOSTED).bind(most).fetch_all(conn).await?;
    let parsed = |(dispatch, contact, email): (String, String, String)| {
        let dispatch = dispatch.parse().map_err(|_| StoreError::Column("delivery.dispatch_id"))?;
        Ok((dispatch, contact.parse().map_err(|_| StoreError::Column("delivery.contact_id"))?, email))
    };
    rows.into_iter().map(parsed).collect()
}

/// How many letters are in the outbox that were not tried often.
pub async fn posted(conn: &mut Conn) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM outbox WHERE kind = 'release' AND given_up_at IS NULL AND attempts <= $1";
    query(sql).bind(PATIENCE).fetch_one(conn).await
}

/// Gives one its letter.
pub async fn set_letter(
    conn: &mut Conn,
    (dispatch, contact): (DispatchId, ContactId),
    letter: LetterId,
) -> Result<(), StoreError> {
    let sql = "UPDATE delivery SET letter_id = $3 WHERE dispatch_id = $1 AND contact_id = $2";
    execute!(conn, sql, dispatch.to_string(), contact.to_string(), letter.to_string()).map(drop)
}

/// What a letter is about.
pub async fn by_letter(conn: &mut Conn, letter: LetterId) -> Result<Option<Posted>, StoreError> {
    let letter = letter.to_string();
    let row: Option<(String, String, String, String, String, bool)> =
        query(BY_LETTER).bind(letter).fetch_optional(conn).await?;
    let Some((contact, release, organisation, slug, kind, passed)) = row else { return Ok(None) };
    Ok(Some(Posted {
        contact: contact.parse().map_err(|_| StoreError::Column("delivery.contact_id"))?,
        release: release.parse().map_err(|_| StoreError::Column("dispatch.release_id"))?,
        organisation: organisation.parse().map_err(|_| StoreError::Column("release.organisation_id"))?,
        slug,
        kind: Kind::parse(&kind).ok_or(StoreError::Column("dispatch.kind"))?,
        passed,
    }))
}

/// The mail server has taken a letter with the text of that age.
pub async fn sent(conn: &mut Conn, letter: LetterId, told: Timestamp, now: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE delivery SET state = 'sent', told_at = $2, reason = '', changed_at = $3 WHERE letter_id = $1";
    execute!(conn, sql, letter.to_string(), told.as_millisecond(), now.as_millisecond()).map(drop)
}

/// Notes what became of a letter that was not sent; of one that has gone, or shall not go any more, nothing is noted.
pub async fn set_state(
    conn: &mut Conn,
    letter: LetterId,
    (state, reason): (State, &str),
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "UPDATE delivery SET state = $2, reason = $3, changed_at = $4 WHERE letter_id = $1 AND state = 'waiting'";
    execute!(conn, sql, letter.to_string(), state.as_str(), reason, now.as_millisecond()).map(drop)
}

/// Sends nothing more to a contact; its letters that wait are gone.
pub async fn drop_those_of(conn: &mut Conn, contact: ContactId, now: Timestamp) -> Result<(), StoreError> {
    let contact = contact.to_string();
    let letters = "DELETE FROM outbox WHERE id IN
        (SELECT letter_id FROM delivery WHERE contact_id = $1 AND state IN ('waiting', 'failed') AND letter_id IS NOT NULL)";
    execute!(conn, letters, contact.as_str())?;
    let sql = "UPDATE delivery SET state = 'dropped', reason = '', changed_at = $2
        WHERE contact_id = $1 AND state IN ('waiting', 'failed')";
    execute!(conn, sql, contact, now.as_millisecond()).map(drop)
}

/// How many letters of a release's dispatches are in each state.
pub async fn counts(conn: &mut Conn, release: ReleaseId) -> Result<Vec<(DispatchId, State, i64)>, StoreError> {
    let release = release.to_string();
    let rows: Vec<(String, String, i64)> = query(COUNTS).bind(release).fetch_all(conn).await?;
    let parsed = |(dispatch, state, count): (String, String, i64)| {
        let dispatch = dispatch.parse().map_err(|_| StoreError::Column("delivery.dispatch_id"))?;
        Ok((dispatch, State::parse(&state).ok_or(StoreError::Column("delivery.state"))?, count))
    };
    rows.into_iter().map(parsed).collect()
}

/// How many contacts of outlets that carry a release have it not by mail.
pub async fn carriers(conn: &mut Conn, release: ReleaseId) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM contact c WHERE c.stopped_at IS NULL
        AND c.outlet_id IN (SELECT g.outlet_id FROM coverage g WHERE g.release_id = $1 AND g.outcome <> 'unknown')
        AND NOT EXISTS (SELECT 1 FROM delivery e JOIN dispatch d ON d.id = e.dispatch_id
            WHERE d.release_id = $1 AND d.kind = 'release' AND e.contact_id = c.id AND e.state IN ('sent', 'waiting'))";
    query(sql).bind(release.to_string()).fetch_one(conn).await
}

/// The first letters of a release that failed.
pub async fn failed(conn: &mut Conn, release: ReleaseId, most: i64) -> Result<Vec<Failed>, StoreError> {
    type Row = (String, Option<String>, Option<String>, String, i64);
    let release = release.to_string();
    let rows: Vec<Row> = query(FAILED).bind(release).bind(most).fetch_all(conn).await?;
    let parsed = |(letter, outlet, email, reason, at): Row| {
        let letter = letter.parse().map_err(|_| StoreError::Column("delivery.letter_id"))?;
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("delivery.changed_at"))?;
        Ok(Failed { letter, outlet, email, reason, at })
    };
    rows.into_iter().map(parsed).collect()
}

/// An office's releases with letters that failed since a moment, the last failure first.
pub async fn undelivered(
    conn: &mut Conn,
    organisation: OrganisationId,
    since: Timestamp,
    most: i64,
) -> Result<Vec<Undelivered>, StoreError> {
    let (organisation, since) = (organisation.to_string(), since.as_millisecond());
    let rows: Vec<(String, String, i64, i64)> =
        query(UNDELIVERED).bind(organisation).bind(since).bind(most).fetch_all(conn).await?;
    let parsed = |(release, headline, count, at): (String, String, i64, i64)| {
        let release = release.parse().map_err(|_| StoreError::Column("dispatch.release_id"))?;
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("delivery.changed_at"))?;
        Ok(Undelivered { release, headline, count, at })
    };
    rows.into_iter().map(parsed).collect()
}

/// Tries the letters of a release that failed once more: one of them, or all. They wait for their turn as at first.
pub async fn try_again(
    conn: &mut Conn,
    release: ReleaseId,
    letter: Option<LetterId>,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let release = release.to_string();
    let letter = letter.map_or_else(|| "%".to_owned(), |letter| letter.to_string());
    let letters = "DELETE FROM outbox WHERE id IN
        (SELECT e.letter_id FROM delivery e JOIN dispatch d ON d.id = e.dispatch_id
        WHERE d.release_id = $1 AND e.state = 'failed' AND e.letter_id LIKE $2)";
    execute!(conn, letters, release.as_str(), letter.as_str())?;
    let sql =
        "UPDATE delivery SET state = 'waiting', letter_id = NULL, reason = '', changed_at = $3 WHERE state = 'failed'
        AND letter_id LIKE $2 AND dispatch_id IN (SELECT id FROM dispatch WHERE release_id = $1)";
    execute!(conn, sql, release, letter, now.as_millisecond())
}
