//! Who has which right in which organisation, and since when.

use std::collections::HashMap;

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
    /// Until when; none without an end.
    pub until: Option<Timestamp>,
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
        term_ends_at: Option<i64>,
    }
}

impl MembershipRow {
    fn membership(self) -> Result<Membership, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("membership.began_at"));
        Ok(Membership {
            id: self.id.parse().map_err(|_| StoreError::Column("membership.id"))?,
            person: self.person_id.parse().map_err(|_| StoreError::Column("membership.person_id"))?,
            name: self.name,
            email: self.email,
            organisation: self.organisation_id.parse().map_err(|_| StoreError::Column("membership.organisation_id"))?,
            right: Right::parse(&self.right_name).ok_or(StoreError::Column("membership.right_name"))?,
            office: self.office,
            began_at: moment(self.began_at)?,
            until: self.term_ends_at.map(moment).transpose()?,
        })
    }
}

/// What holds of a membership `m` that is not over at `$2`.
macro_rules! holds {
    () => {
        "m.ended_at IS NULL AND (m.term_ends_at IS NULL OR m.term_ends_at > $2)"
    };
}
pub(crate) use holds;

macro_rules! select {
    ($of:literal) => {
        concat!(
            "SELECT m.id, m.person_id, p.name, p.email, m.organisation_id, m.right_name, m.office, m.began_at, m.term_ends_at
            FROM membership m JOIN person p ON p.id = m.person_id WHERE ",
            $of,
            " AND ",
            holds!(),
            " ORDER BY m.id"
        )
    };
}

const OF_PERSON: &str = select!("m.person_id = $1");
const OF_ORGANISATION: &str = select!("m.organisation_id = $1");
const NAMES: &str = "SELECT DISTINCT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.organisation_id = $1";

/// The memberships that a person has now.
pub async fn of_person(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Membership>, StoreError> {
    let (person, now) = (person.to_string(), now.as_millisecond());
    let rows = query(OF_PERSON).bind(person).bind(now).fetch_all::<MembershipRow>(conn).await?;
    rows.into_iter().map(MembershipRow::membership).collect()
}

/// The memberships that an organisation has now.
pub async fn of_organisation(
    conn: &mut Conn,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<Vec<Membership>, StoreError> {
    let (organisation, now) = (organisation.to_string(), now.as_millisecond());
    let rows = query(OF_ORGANISATION).bind(organisation).bind(now).fetch_all::<MembershipRow>(conn).await?;
    rows.into_iter().map(MembershipRow::membership).collect()
}

/// The names of all who have or had a place in an organisation.
pub async fn names(conn: &mut Conn, organisation: OrganisationId) -> Result<HashMap<PersonId, String>, StoreError> {
    let rows: Vec<(String, String)> = query(NAMES).bind(organisation.to_string()).fetch_all(conn).await?;
    let named = |(id, name): (String, String)| Ok((id.parse().map_err(|_| StoreError::Column("person.id"))?, name));
    rows.into_iter().map(named).collect()
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

const ENDED: &str = "SELECT p.name, m.right_name, m.office, m.began_at, COALESCE(m.ended_at, m.term_ends_at) AS over_at
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.organisation_id = $1 AND (m.ended_at IS NOT NULL OR m.term_ends_at <= $2)
    ORDER BY over_at DESC, m.id DESC LIMIT $3";

/// The memberships that an organisation had, last ended first.
pub async fn ended(
    conn: &mut Conn,
    organisation: OrganisationId,
    now: Timestamp,
    most: i64,
) -> Result<Vec<Ended>, StoreError> {
    let (organisation, now) = (organisation.to_string(), now.as_millisecond());
    let rows: Vec<(String, String, String, i64, i64)> =
        query(ENDED).bind(organisation).bind(now).bind(most).fetch_all(conn).await?;
    let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("membership.ended_at"));
    let ended = |(name, right, office, began, ended): (String, String, String, i64, i64)| {
        let right = Right::parse(&right).ok_or(StoreError::Column("membership.right_name"))?;
        Ok(Ended { name, right, office, began_at: moment(began)?, ended_at: moment(ended)? })
    };
    rows.into_iter().map(ended).collect()
}

/// A new membership; the same one whose term is over makes room for it.
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
    let over = "UPDATE membership SET ended_at = term_ends_at WHERE person_id = $1 AND organisation_id = $2 AND right_name = $3
        AND ended_at IS NULL AND term_ends_at <= $4";
    let (whose, there) = (person.as_str(), organisation.as_str());
    execute!(conn, over, whose, there, right.as_str(), now.as_millisecond())?;
    execute!(conn, sql, id, person, organisation, right.as_str(), office, now.as_millisecond()).map(drop)
}

/// Sets until when a membership is held; none without an end.
pub async fn set_term(conn: &mut Conn, id: MembershipId, until: Option<Timestamp>) -> Result<(), StoreError> {
    let sql = "UPDATE membership SET term_ends_at = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), until.map(Timestamp::as_millisecond)).map(drop)
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
