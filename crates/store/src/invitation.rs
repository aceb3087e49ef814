//! One-time links that give a person a place in an organisation. The link's token is not stored, only its hash.

use domain::id::{OrganisationId, PersonId};
use domain::person::Email;
use domain::right::Right;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// SHA-256 of the token, hex.
    pub token_hash: String,
    /// Who is invited.
    pub email: Email,
    /// Where to.
    pub organisation: OrganisationId,
    /// With which right.
    pub right: Right,
    /// Their office there.
    pub office: String,
    /// By whom.
    pub invited_by: PersonId,
    /// When it ends.
    pub ends_at: Timestamp,
}

row! {
    struct InvitationRow {
        token_hash: String,
        email: String,
        organisation_id: String,
        right_name: String,
        office: String,
        invited_by: String,
        ends_at: i64,
    }
}

impl InvitationRow {
    fn invitation(self) -> Result<Invitation, StoreError> {
        Ok(Invitation {
            token_hash: self.token_hash,
            email: Email::parse(&self.email).map_err(|_| StoreError::Column("invitation.email"))?,
            organisation: self.organisation_id.parse().map_err(|_| StoreError::Column("invitation.organisation_id"))?,
            right: Right::parse(&self.right_name).ok_or(StoreError::Column("invitation.right_name"))?,
            office: self.office,
            invited_by: self.invited_by.parse().map_err(|_| StoreError::Column("invitation.invited_by"))?,
            ends_at: Timestamp::from_millisecond(self.ends_at).map_err(|_| StoreError::Column("invitation.ends_at"))?,
        })
    }
}

const OPEN: &str = "SELECT token_hash, email, organisation_id, right_name, office, invited_by, ends_at FROM invitation
    WHERE token_hash = $1 AND used_at IS NULL AND ends_at > $2";

/// The invitation of a token that can still be used.
pub async fn open(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<Invitation>, StoreError> {
    let now = now.as_millisecond();
    let row = query(OPEN).bind(hash).bind(now).fetch_optional::<InvitationRow>(conn).await?;
    row.map(InvitationRow::invitation).transpose()
}

const WAITING: &str =
    "SELECT token_hash, email, organisation_id, right_name, office, invited_by, ends_at FROM invitation
    WHERE organisation_id = $1 AND used_at IS NULL AND ends_at > $2 ORDER BY ends_at DESC, token_hash LIMIT 200";

/// The invitations of an organisation that can still be used, newest first; at most 200.
pub async fn of_organisation(
    conn: &mut Conn,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<Vec<Invitation>, StoreError> {
    let (organisation, now) = (organisation.to_string(), now.as_millisecond());
    let rows = query(WAITING).bind(organisation).bind(now).fetch_all::<InvitationRow>(conn).await?;
    rows.into_iter().map(InvitationRow::invitation).collect()
}

/// Withdraws what is open of an address and a right; false where nothing is.
pub async fn withdraw(
    conn: &mut Conn,
    organisation: OrganisationId,
    (email, right): (&Email, Right),
    now: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "UPDATE invitation SET ends_at = $4
        WHERE organisation_id = $1 AND email = $2 AND right_name = $3 AND used_at IS NULL AND ends_at > $4";
    let (organisation, now) = (organisation.to_string(), now.as_millisecond());
    execute!(conn, sql, organisation, email.as_str(), right.as_str(), now).map(|rows| rows > 0)
}

/// A new invitation.
pub async fn insert(conn: &mut Conn, invitation: &Invitation, now: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO invitation (token_hash, email, organisation_id, right_name, office, invited_by, created_at, ends_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Invitation { token_hash, email, organisation, right, office, invited_by, ends_at } = invitation;
    let (organisation, invited_by) = (organisation.to_string(), invited_by.to_string());
    let (now, ends_at) = (now.as_millisecond(), ends_at.as_millisecond());
    let (hash, email, office) = (token_hash.as_str(), email.as_str(), office.as_str());
    execute!(conn, sql, hash, email, organisation, right.as_str(), office, invited_by, now, ends_at).map(drop)
}

/// Gives an invitation another token; the old one opens nothing any more.
pub async fn set_hash(conn: &mut Conn, old: &str, new: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE invitation SET token_hash = $2 WHERE token_hash = $1", old, new).map(drop)
}

/// Uses an invitation up; false when somebody else was faster.
pub async fn spend(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE invitation SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL";
    execute!(conn, sql, hash, now.as_millisecond()).map(|rows| rows > 0)
}
