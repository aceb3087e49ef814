//! Agreements of offices with others, and what each side promised in them.

use domain::id::{AgreementId, CommitmentId, OrganisationId, PersonId, ProgrammeId};
use domain::partner::{AgreementDetails, AgreementKind, Side};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::credential::{day, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Which.
    pub id: AgreementId,
    /// The office.
    pub office: OrganisationId,
    /// The other side.
    pub other: OrganisationId,
    /// Its name.
    pub other_name: String,
    /// What is told of it.
    pub details: AgreementDetails,
    /// The signed paper.
    pub digest: FileDigest,
    /// When and why it was ended before its last day.
    pub ended: Option<(Timestamp, String)>,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Which.
    pub id: CommitmentId,
    /// In which agreement.
    pub agreement: AgreementId,
    /// Who promised.
    pub side: Side,
    /// What.
    pub what: String,
    /// By when.
    pub due: Date,
    /// The day on which it was kept, and what shows it.
    pub kept: Option<(Date, String)>,
}

row! {
    struct AgreementRow {
        id: String,
        office_id: String,
        other_id: String,
        other_name: String,
        kind: String,
        number: String,
        subject: String,
        from_day: String,
        until_day: String,
        ceiling: Option<i64>,
        signatories: String,
        digest: String,
        ended_at: Option<i64>,
        ended_reason: String,
    }
}

row! {
    struct CommitmentRow {
        id: String,
        agreement_id: String,
        side: String,
        what: String,
        due: String,
        kept_on: String,
        evidence: String,
    }
}

impl AgreementRow {
    fn agreement(self) -> Result<Agreement, StoreError> {
        let ended = self.ended_at.map(Timestamp::from_millisecond).transpose();
        let ended = ended.map_err(|_| StoreError::Column("agreement.ended_at"))?;
        Ok(Agreement {
            id: self.id.parse().map_err(|_| StoreError::Column("agreement.id"))?,
            office: self.office_id.parse().map_err(|_| StoreError::Column("agreement.office_id"))?,
            other: self.other_id.parse().map_err(|_| StoreError::Column("agreement.other_id"))?,
            other_name: self.other_name,
            details: AgreementDetails {
                kind: AgreementKind::parse(&self.kind).ok_or(StoreError::Column("agreement.kind"))?,
                number: self.number,
                subject: self.subject,
                from: day(&self.from_day, "agreement.from_day")?.ok_or(StoreError::Column("agreement.from_day"))?,
                until: day(&self.until_day, "agreement.until_day")?,
                ceiling: self.ceiling,
                signatories: self.signatories,
            },
            digest: FileDigest::parse(&self.digest).ok_or(StoreError::Column("agreement.digest"))?,
            ended: ended.map(|at| (at, self.ended_reason)),
        })
    }
}

impl CommitmentRow {
    fn commitment(self) -> Result<Commitment, StoreError> {
        let kept = day(&self.kept_on, "commitment.kept_on")?;
        Ok(Commitment {
            id: self.id.parse().map_err(|_| StoreError::Column("commitment.id"))?,
            agreement: self.agreement_id.parse().map_err(|_| StoreError::Column("commitment.agreement_id"))?,
            side: Side::parse(&self.side).ok_or(StoreError::Column("commitment.side"))?,
            what: self.what,
            due: day(&self.due, "commitment.due")?.ok_or(StoreError::Column("commitment.due"))?,
            kept: kept.map(|day| (day, self.evidence)),
        })
    }
}

macro_rules! agreements {
    ($rest:literal) => {
        agreements!("a.other_id", $rest)
    };
    ($named:literal, $rest:literal) => {
        concat!(
            "SELECT a.id, a.office_id, a.other_id, o.name AS other_name, a.kind, a.number, a.subject, a.from_day, a.until_day,
            a.ceiling, a.signatories, a.digest, a.ended_at, a.ended_reason
            FROM agreement a JOIN organisation o ON o.id = ",
            $named,
            " ",
            $rest
        )
    };
}

macro_rules! commitments {
    ($rest:literal) => {
        concat!("SELECT id, agreement_id, side, what, due, kept_on, evidence FROM commitment ", $rest)
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: AgreementId) -> Result<Option<Agreement>, StoreError> {
    let row = query(agreements!("WHERE a.id = $1")).bind(id.to_string()).fetch_optional::<AgreementRow>(conn).await?;
    row.map(AgreementRow::agreement).transpose()
}

/// Those of an office, the newest first.
pub async fn of_office(conn: &mut Conn, office: OrganisationId, most: i64) -> Result<Vec<Agreement>, StoreError> {
    let sql = agreements!("WHERE a.office_id = $1 ORDER BY a.id DESC LIMIT $2");
    let rows = query(sql).bind(office.to_string()).bind(most).fetch_all::<AgreementRow>(conn).await?;
    rows.into_iter().map(AgreementRow::agreement).collect()
}

/// Those of an organisation, of either side, the newest first; each with the name of who it has it with.
pub async fn of(conn: &mut Conn, organisation: OrganisationId, most: i64) -> Result<Vec<Agreement>, StoreError> {
    let sql = agreements!(
        "CASE WHEN a.office_id = $1 THEN a.other_id ELSE a.office_id END",
        "WHERE a.office_id = $1 OR a.other_id = $1 ORDER BY a.id DESC LIMIT $2"
    );
    let rows = query(sql).bind(organisation.to_string()).bind(most).fetch_all::<AgreementRow>(conn).await?;
    rows.into_iter().map(AgreementRow::agreement).collect()
}

/// Whether the office has one of that number.
pub async fn has(conn: &mut Conn, office: OrganisationId, number: &str) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) FROM agreement WHERE office_id = $1 AND number = $2";
    let found: i64 = query(sql).bind(office.to_string()).bind(number).fetch_one(conn).await?;
    Ok(found > 0)
}

/// A new one; its number must be free in the office: see [`StoreError::is_taken`].
pub async fn insert(
    conn: &mut Conn,
    agreement: &Agreement,
    (bytes, by, now): (u64, PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO agreement (id, office_id, other_id, kind, number, subject, from_day, until_day, ceiling, signatories, digest,
        bytes, made_by, made_at, ended_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '')";
    let Agreement { id, office, other, details, digest, .. } = agreement;
    let (id, office, other, by) = (id.to_string(), office.to_string(), other.to_string(), by.to_string());
    let (kind, number, subject) = (details.kind.as_str(), details.number.as_str(), details.subject.as_str());
    let (from, until) = (stored(Some(details.from)), stored(details.until));
    let (bytes, now) = (i64::try_from(bytes).unwrap_or(i64::MAX), now.as_millisecond());
    let (ceiling, signatories) = (details.ceiling, details.signatories.as_str());
    execute!(
        conn,
        sql,
        id,
        office,
        other,
        kind,
        number,
        subject,
        from,
        until,
        ceiling,
        signatories,
        digest.as_str(),
        bytes,
        by,
        now
    )
    .map(drop)
}

/// Ends one before its last day; true when it was open.
pub async fn end(conn: &mut Conn, id: AgreementId, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE agreement SET ended_at = $2, ended_reason = $3 WHERE id = $1 AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), reason).map(|rows| rows > 0)
}

/// The promises of an agreement, by their day.
pub async fn commitments(conn: &mut Conn, id: AgreementId) -> Result<Vec<Commitment>, StoreError> {
    let sql = commitments!("WHERE agreement_id = $1 ORDER BY due, id");
    let rows = query(sql).bind(id.to_string()).fetch_all::<CommitmentRow>(conn).await?;
    rows.into_iter().map(CommitmentRow::commitment).collect()
}

/// The promises of all agreements of an organisation, of either side, by their day.
pub async fn commitments_of(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Commitment>, StoreError> {
    let sql = commitments!(
        "WHERE agreement_id IN (SELECT id FROM agreement WHERE office_id = $1 OR other_id = $1) ORDER BY due, id"
    );
    let rows = query(sql).bind(organisation.to_string()).fetch_all::<CommitmentRow>(conn).await?;
    rows.into_iter().map(CommitmentRow::commitment).collect()
}

/// A promise.
pub async fn commitment(conn: &mut Conn, id: CommitmentId) -> Result<Option<Commitment>, StoreError> {
    let row = query(commitments!("WHERE id = $1")).bind(id.to_string()).fetch_optional::<CommitmentRow>(conn).await?;
    row.map(CommitmentRow::commitment).transpose()
}

/// A new promise.
pub async fn promise(
    conn: &mut Conn,
    commitment: &Commitment,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO commitment (id, agreement_id, side, what, due, made_by, made_at, kept_on, evidence)
        VALUES ($1, $2, $3, $4, $5, $6, $7, '', '')";
    let Commitment { id, agreement, side, what, due, .. } = commitment;
    let (id, agreement, by) = (id.to_string(), agreement.to_string(), by.to_string());
    let (due, now) = (stored(Some(*due)), now.as_millisecond());
    execute!(conn, sql, id, agreement, side.as_str(), what, due, by, now).map(drop)
}

/// A promise was kept, as a programme may show; true when it was open.
pub async fn keep(
    conn: &mut Conn,
    id: CommitmentId,
    (on, evidence, programme): (Date, &str, Option<ProgrammeId>),
    (by, now): (PersonId, Timestamp),
) -> Result<bool, StoreError> {
    let sql = "UPDATE commitment SET kept_on = $2, evidence = $3, kept_by = $4, kept_at = $5, programme_id = $6
        WHERE id = $1 AND kept_on = ''";
    let programme = programme.map(|id| id.to_string());
    let (id, on, by, now) = (id.to_string(), stored(Some(on)), by.to_string(), now.as_millisecond());
    execute!(conn, sql, id, on, evidence, by, now, programme).map(|rows| rows > 0)
}
