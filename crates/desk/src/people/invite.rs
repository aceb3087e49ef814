//! An administrator invites somebody by a one-time link.

use std::time::Duration;

use domain::field::{FieldError, FieldErrors};
use domain::id::OrganisationId;
use domain::person::Email;
use domain::right::{Act, Right};
use domain::text;
use jiff::Timestamp;
use store::invitation::{self, Invitation};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// How long the link can be used.
const LASTS: Duration = Duration::from_hours(24 * 7);

/// An invitation, as typed.
#[derive(Debug, Clone, Default)]
pub struct Invite {
    /// Whom.
    pub email: String,
    /// The right's word.
    pub right: String,
    /// Their office in the organisation; may be empty.
    pub office: String,
}

/// Invites; gives the link's token, to be shown or mailed once.
pub async fn invite(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    invite: &Invite,
) -> Result<String, Error> {
    actor.must(Act::ManagePeople, organisation)?;
    let mut errors = FieldErrors::default();
    let email = errors.take("email", Email::parse(&invite.email));
    let right = errors.take("right", Right::parse(&invite.right).ok_or(FieldError::NotAChoice));
    let office = errors.take("office", text::line(&invite.office, 0, 120));
    let (Some(email), Some(right), Some(office)) = (email, right, office) else { return Err(errors.into()) };
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    let ends_at = now.checked_add(LASTS).unwrap_or(Timestamp::MAX);
    let (token_hash, invited_by) = (secret::hash(&token), actor.person.id);
    let invitation = Invitation { token_hash, email, organisation, right, office, invited_by, ends_at };
    transaction!(desk, tx => { Ok(invitation::insert(tx, &invitation, now).await?) })?;
    Ok(token)
}
