//! What the desk's list and first page ask of an office's releases: parts of the list by key, counts, what waits, what is issued
//! when. Each question walks one index.

use domain::id::{OrganisationId, PersonId};
use domain::release::State;
use jiff::Timestamp;

use crate::release::{Release, ReleaseRow};
use crate::statement::query;
use crate::{Conn, StoreError};

/// Which releases of an office.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// Only in this state.
    pub state: Option<State>,
    /// Only with this in the headline; empty for all.
    pub headline: &'a str,
}

const LIST: &str = "SELECT * FROM release WHERE organisation_id = $1 AND (edited_at, id) < ($2, $3)
    AND LOWER(headline) LIKE LOWER($4) ESCAPE '!' ORDER BY edited_at DESC, id DESC LIMIT $5";
const LIST_IN_STATE: &str = "SELECT * FROM release WHERE organisation_id = $1 AND (edited_at, id) < ($2, $3)
    AND LOWER(headline) LIKE LOWER($4) ESCAPE '!' AND state = $6 ORDER BY edited_at DESC, id DESC LIMIT $5";
const COUNTS: &str = "SELECT state, COUNT(*) FROM release WHERE organisation_id = $1 GROUP BY state";
const CHECKS: &str = "SELECT * FROM release WHERE organisation_id = $1 AND state = 'submitted' AND edited_by <> $2
    ORDER BY edited_at, id LIMIT $3";
const CHECKS_COUNT: &str =
    "SELECT COUNT(*) FROM release WHERE organisation_id = $1 AND state = 'submitted' AND edited_by <> $2";
const DRAFTS: &str = "SELECT * FROM release WHERE organisation_id = $1 AND state = 'draft'
    AND (edited_by = $2 OR (created_by = $2 AND returned_reason IS NOT NULL)) ORDER BY edited_at DESC, id DESC LIMIT $3";
const DRAFTS_COUNT: &str = "SELECT COUNT(*) FROM release WHERE organisation_id = $1 AND state = 'draft'
    AND (edited_by = $2 OR (created_by = $2 AND returned_reason IS NOT NULL))";
const ISSUED: &str = "SELECT * FROM release WHERE organisation_id = $1 AND public_from >= $2 AND public_from < $3
    ORDER BY public_from, id LIMIT $4";
const DAYS: &str = "SELECT (public_from + $4) / 86400000 AS day, COUNT(*) FROM release
    WHERE organisation_id = $1 AND public_from >= $2 AND public_from < $3 GROUP BY 1 ORDER BY 1";

/// A page of the list, last changed first, after the one that was changed at `before.0`.
pub async fn page(
    conn: &mut Conn,
    organisation: OrganisationId,
    wanted: &Wanted<'_>,
    before: (Timestamp, &str),
    most: i64,
) -> Result<Vec<Release>, StoreError> {
    let (organisation, at) = (organisation.to_string(), before.0.as_millisecond());
    let pattern = format!("%{}%", wanted.headline.replace('!', "!!").replace('%', "!%").replace('_', "!_"));
    let sql = if wanted.state.is_some() { LIST_IN_STATE } else { LIST };
    let statement = query(sql).bind(organisation).bind(at).bind(before.1).bind(pattern).bind(most);
    let rows = statement.bind_all(wanted.state.map(State::as_str)).fetch_all::<ReleaseRow>(conn).await?;
    rows.into_iter().map(ReleaseRow::release).collect()
}

/// How many releases are in each state; a state that has none is left out.
pub async fn counts(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<(State, i64)>, StoreError> {
    let organisation = organisation.to_string();
    let rows: Vec<(String, i64)> = query(COUNTS).bind(organisation).fetch_all(conn).await?;
    let known =
        |(state, count): (String, i64)| Ok((State::parse(&state).ok_or(StoreError::Column("release.state"))?, count));
    rows.into_iter().map(known).collect()
}

/// What another has submitted, longest waiting first, and how many there are.
pub async fn checks(
    conn: &mut Conn,
    (organisation, person): (OrganisationId, PersonId),
    most: i64,
) -> Result<(Vec<Release>, i64), StoreError> {
    waiting(conn, [CHECKS, CHECKS_COUNT], (organisation, person), most).await
}

/// Drafts whose text the person changed last, or that came back to them; last changed first, and how many there are.
pub async fn drafts(
    conn: &mut Conn,
    (organisation, person): (OrganisationId, PersonId),
    most: i64,
) -> Result<(Vec<Release>, i64), StoreError> {
    waiting(conn, [DRAFTS, DRAFTS_COUNT], (organisation, person), most).await
}

async fn waiting(
    conn: &mut Conn,
    [list, count]: [&'static str; 2],
    (organisation, person): (OrganisationId, PersonId),
    most: i64,
) -> Result<(Vec<Release>, i64), StoreError> {
    let (organisation, person) = (organisation.to_string(), person.to_string());
    let rows = query(list).bind(&organisation).bind(&person).bind(most).fetch_all::<ReleaseRow>(conn).await?;
    let count = query(count).bind(&organisation).bind(&person).fetch_one(conn).await?;
    Ok((rows.into_iter().map(ReleaseRow::release).collect::<Result<_, _>>()?, count))
}

/// What became or becomes public between two moments, in that order.
pub async fn issued(
    conn: &mut Conn,
    organisation: OrganisationId,
    (from, until): (Timestamp, Timestamp),
    most: i64,
) -> Result<Vec<Release>, StoreError> {
    let (organisation, from, until) = (organisation.to_string(), from.as_millisecond(), until.as_millisecond());
    let rows = query(ISSUED).bind(organisation).bind(from).bind(until).bind(most).fetch_all::<ReleaseRow>(conn).await?;
    rows.into_iter().map(ReleaseRow::release).collect()
}

/// How many became public on each day between two moments: days since 1970 on a clock that is `hours` ahead of UTC, in order.
pub async fn days(
    conn: &mut Conn,
    organisation: OrganisationId,
    (from, until): (Timestamp, Timestamp),
    hours: i8,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let (organisation, from, until) = (organisation.to_string(), from.as_millisecond(), until.as_millisecond());
    let ahead = i64::from(hours) * 3_600_000;
    query(DAYS).bind(organisation).bind(from).bind(until).bind(ahead).fetch_all(conn).await
}
