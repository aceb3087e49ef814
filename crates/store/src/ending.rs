//! Documents and agreements whose last day is near: whom to tell of them, each step once.

use std::collections::BTreeSet;

use domain::id::OrganisationId;
use domain::partner::CredentialKind;
use jiff::civil::Date;

use crate::statement::query;
use crate::{Conn, StoreError};

/// Documents that nothing took the place of.
const DOCUMENTS: &str =
    "UPDATE credential SET told_before = $3 WHERE ended_at IS NULL AND valid_until >= $1 AND valid_until <= $2
    AND (told_before IS NULL OR told_before > $3) RETURNING company_id";

/// Agreements that were not ended early: both sides are told.
const AGREEMENTS: &str =
    "UPDATE agreement SET told_before = $3 WHERE ended_at IS NULL AND until_day >= $1 AND until_day <= $2
    AND (told_before IS NULL OR told_before > $3) RETURNING office_id, other_id";

/// Notes that what ends between two days was told of `before` days ahead; the organisations that something of it is news to.
pub async fn tell(
    conn: &mut Conn,
    (from, until): (Date, Date),
    before: i64,
) -> Result<BTreeSet<OrganisationId>, StoreError> {
    let bound = |sql: &'static str| query(sql).bind(from.to_string()).bind(until.to_string()).bind(before);
    let mut concerned: Vec<String> = bound(DOCUMENTS).fetch_all(conn).await?;
    for (office, other) in bound(AGREEMENTS).fetch_all::<(String, String)>(conn).await? {
        concerned.extend([office, other]);
    }
    let id = |id: String| id.parse().map_err(|_| StoreError::Column("ending.organisation_id"));
    concerned.into_iter().map(id).collect()
}

/// What ends between two days for an organisation: documents, each with its outlet where it is of one; the next first.
pub async fn documents(
    conn: &mut Conn,
    of: OrganisationId,
    (from, until): (Date, Date),
) -> Result<Vec<(CredentialKind, Option<String>, Date)>, StoreError> {
    let sql = "SELECT c.kind, p.name, c.valid_until FROM credential c LEFT JOIN partner p ON p.id = c.partner_id
        WHERE c.company_id = $1 AND c.ended_at IS NULL AND c.valid_until >= $2 AND c.valid_until <= $3
        ORDER BY c.valid_until, c.kind, p.name";
    let bound = query(sql).bind(of.to_string()).bind(from.to_string()).bind(until.to_string());
    let read = |(kind, outlet, until): (String, Option<String>, String)| {
        let kind = CredentialKind::parse(&kind).ok_or(StoreError::Column("credential.kind"))?;
        Ok((kind, outlet, day(&until, "credential.valid_until")?))
    };
    bound.fetch_all(conn).await?.into_iter().map(read).collect()
}

/// Agreements of an organisation, of either side: number, subject and last day; the next first.
pub async fn agreements(
    conn: &mut Conn,
    of: OrganisationId,
    (from, until): (Date, Date),
) -> Result<Vec<(String, String, Date)>, StoreError> {
    let sql =
        "SELECT number, subject, until_day FROM agreement WHERE (office_id = $1 OR other_id = $1) AND ended_at IS NULL
        AND until_day >= $2 AND until_day <= $3 ORDER BY until_day, id";
    let bound = query(sql).bind(of.to_string()).bind(from.to_string()).bind(until.to_string());
    let read =
        |(number, subject, until): (String, String, String)| Ok((number, subject, day(&until, "agreement.until_day")?));
    bound.fetch_all(conn).await?.into_iter().map(read).collect()
}

fn day(stored: &str, column: &'static str) -> Result<Date, StoreError> {
    stored.parse().map_err(|_| StoreError::Column(column))
}
