//! Who has which right in which organisation, and since when.

use domain::id::{MembershipId, OrganisationId, PersonId};
use domain::right::Right;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A person's place in an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Which.
    pub id: MembershipId,
    /// Who.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The address they sign in with.
    pub email: String,
    /// Where.
    pub organisation: OrganisationId,
    /// What it allows.
    pub right: Right,
    /// Their office there, as written: `Kepala Seksi Layanan Informasi`.
    pub office: String,
    /// Since when.
    pub began_at: Timestamp,
}

row! {
    struct MembershipRow {
        id: String,
        person_id: String,
        name: String,
        email: String,
        organisation_id: String,
        right_name: String,
        office: String,
        began_at: i64,
    }
}

impl MembershipRow {
    fn membership(self) -> Result<Membership, StoreError> {
        Ok(Membership {
            id: self.id.parse().map_err(|_| StoreError::Column("membership.id"))?,
            person: self.person_id.parse().map_err(|_| StoreError::Column("membership.person_id"))?,
            name: self.name,
            email: self.email,
            organisation: self.organisation_id.parse().map_err(|_| StoreError::Column("membership.organisation_id"))?,
            right: Right::parse(&self.right_name).ok_or(StoreError::Column("membership.right_name"))?,
            office: self.office,
            began_at: Timestamp::from_millisecond(self.began_at)
                .map_err(|_| StoreError::Column("membership.began_at"))?,
        })
    }
}

const OF_PERSON: &str = "SELECT m.id, m.person_id, p.name, p.email, m.organisation_id, m.right_name, m.office,
    m.began_at
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.person_id = $1 AND m.ended_at IS NULL ORDER BY m.id";
const OF_ORGANISATION: &str = "SELECT m.id, m.person_id, p.name, p.email, m.organisation_id, m.right_name, m.office,
    m.began_at
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.organisation_id = $1 AND m.ended_at IS NULL ORDER BY m.id";

/// The memberships that a person has now.
pub async fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Membership>, StoreError> {
    let person = person.to_string();
    let rows = query(OF_PERSON).bind(person).fetch_all::<MembershipRow>(conn).await?;
    rows.into_iter().map(MembershipRow::membership).collect()
}

/// The memberships that an organisation has now.
pub async fn of_organisation(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Membership>, StoreError> {
    let organisation = organisation.to_string();
    let rows = query(OF_ORGANISATION).bind(organisation).fetch_all::<MembershipRow>(conn).await?;
    rows.into_iter().map(MembershipRow::membership).collect()
}

/// A place that somebody had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The person's name.
    pub name: String,
    /// What it allowed.
    pub right: Right,
    /// Their office there.
    pub office: String,
    /// From when.
    pub began_at: Timestamp,
    /// Until when.
    pub ended_at: Timestamp,
}

const ENDED: &str = "SELECT p.name, m.right_name, m.office, m.began_at, m.ended_at
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.organisation_id = $1 AND m.ended_at IS NOT NULL ORDER BY m.ended_at DESC, m.id DESC LIMIT $2";

/// The memberships that an organisation had, last ended first.
pub async fn ended(conn: &mut Conn, organisation: OrganisationId, most: i64) -> Result<Vec<Ended>, StoreError> {
    let rows: Vec<(String, String, String, i64, i64)> =
        query(ENDED).bind(organisation.to_string()).bind(most).fetch_all(conn).await?;
    let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("membership.ended_at"));
    let ended = |(name, right, office, began, ended): (String, String, String, i64, i64)| {
        let right = Right::parse(&right).ok_or(StoreError::Column("membership.right_name"))?;
        Ok(Ended { name, right, office, began_at: moment(began)?, ended_at: moment(ended)? })
    };
    rows.into_iter().map(ended).collect()
}

/// A new membership.
pub async fn insert(
    conn: &mut Conn,
    id: MembershipId,
    (person, organisation): (PersonId, OrganisationId),
    (right, office): (Right, &str),
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO membership (id, person_id, organisation_id, right_name, office, began_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let (id, person, organisation) = (id.to_string(), person.to_string(), organisation.to_string());
    execute!(conn, sql, id, person, organisation, right.as_str(), office, now.as_millisecond()).map(drop)
}

/// Ends a membership of an organisation; true when it was one.
pub async fn end(
    conn: &mut Conn,
    id: MembershipId,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "UPDATE membership SET ended_at = $3 WHERE id = $1 AND organisation_id = $2 AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), organisation.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}
