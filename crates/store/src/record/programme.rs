//! What entries about joint programmes say: no name, and no number by which one could be guessed.

use domain::partner::FEWEST_TOLD;

use super::content::Content;
use crate::statement::query;
use crate::{Conn, StoreError};

/// A programme that was announced, by the days that were set then.
pub async fn programme(conn: &mut Conn, days: &str) -> Result<Option<Content>, StoreError> {
    const WHAT: &str =
        "SELECT p.id, p.office_id, p.kind, p.title, COALESCE(p.agreement_id, ''), COALESCE(p.commitment_id, '')
        FROM programme p JOIN programme_days d ON d.programme_id = p.id WHERE d.id = $1";
    const BESIDE: &str =
        "SELECT r.organisation_id FROM programme_organiser r JOIN programme_days d ON d.programme_id = r.programme_id
        WHERE d.id = $1 ORDER BY r.organisation_id";
    let what: Option<(String, String, String, String, String, String)> =
        query(WHAT).bind(days).fetch_optional(conn).await?;
    let Some((id, office, kind, title, agreement, commitment)) = what else { return Ok(None) };
    let beside: Vec<String> = query(BESIDE).bind(days).fetch_all(conn).await?;
    let named = [("programme", id), ("office", office), ("kind", kind), ("title", title)];
    let under = [("agreement", agreement), ("commitment", commitment)];
    let told = named.into_iter().chain(under).chain(beside.into_iter().map(|organiser| ("organiser", organiser)));
    let told: Content = told.collect();
    Ok(programme_days(conn, days).await?.map(|days| told.into_iter().chain(days).collect()))
}

/// The days that were set for one.
pub async fn programme_days(conn: &mut Conn, days: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT first_day, last_day, made_at FROM programme_days WHERE id = $1";
    let found: Option<(String, String, i64)> = query(sql).bind(days).fetch_optional(conn).await?;
    Ok(found.map(|(first, last, at)| vec![("first_day", first), ("last_day", last), ("set_at", at.to_string())]))
}

/// A programme that was called off.
pub async fn programme_called_off(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT called_off_at, called_off_reason FROM programme WHERE id = $1 AND called_off_at IS NOT NULL";
    let found: Option<(i64, String)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(at, reason)| vec![("called_off_at", at.to_string()), ("reason", reason)]))
}

/// How many were at one. Of fewer than three who passed it says only that.
pub async fn programme_counted(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql =
        "SELECT kind, counted_at, listed, present, passed FROM programme WHERE id = $1 AND counted_at IS NOT NULL";
    let found: Option<(String, i64, i64, i64, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(kind, at, listed, present, passed)| {
        let few = format!("fewer than {FEWEST_TOLD}");
        let passed = if passed < FEWEST_TOLD { few } else { passed.to_string() };
        let passed = (kind == "competence-test").then_some(("passed", passed));
        let counts = [("counted_at", at.to_string()), ("listed", listed.to_string()), ("present", present.to_string())];
        counts.into_iter().chain(passed).collect()
    }))
}
