//! An administrator invites somebody by a one-time link.

use std::time::Duration;

use domain::field::{FieldError, FieldErrors};
use domain::id::{LetterId, OrganisationId};
use domain::person::Email;
use domain::right::{Act, Right};
use domain::text;
use jiff::Timestamp;
use store::invitation::{self, Invitation};
use store::outbox::{self, Letter, LetterKind};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret, throttle};

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

/// Invites by mail: the link is made when it is sent, and nobody here sees it.
pub async fn invite_by_mail(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    invite: &Invite,
    language: &str,
) -> Result<(), Error> {
    let invitation = invitation(desk, actor, organisation, invite, &secret::token(&*desk.random))?;
    let recipient = invitation.email.clone();
    throttle::charge(desk, &[(throttle::MAIL, &format!("{} {organisation}", recipient.as_str()))]).await?;
    let (now, about) = (desk.now(), invitation.token_hash.clone());
    let id = LetterId::new(now, desk.chance());
    let kind = LetterKind::Invitation;
    let letter = Letter { id, kind, recipient, language: language.to_owned(), about, attempts: 0 };
    transaction!(desk, tx => {
        invitation::insert(tx, &invitation, now).await?;
        Ok(outbox::insert(tx, &letter, now).await?)
    })
}

/// Invites; gives the link's token, to be shown once.
pub async fn invite(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    invite: &Invite,
) -> Result<String, Error> {
    let token = secret::token(&*desk.random);
    let invitation = invitation(desk, actor, organisation, invite, &token)?;
    transaction!(desk, tx => { Ok(invitation::insert(tx, &invitation, desk.now()).await?) })?;
    Ok(token)
}

fn invitation(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    invite: &Invite,
    token: &str,
) -> Result<Invitation, Error> {
    actor.must(Act::ManagePeople, organisation)?;
    let mut errors = FieldErrors::default();
    let email = errors.take("email", Email::parse(&invite.email));
    let right = errors.take("right", Right::parse(&invite.right).ok_or(FieldError::NotAChoice));
    let office = errors.take("office", text::line(&invite.office, 0, 120));
    let (Some(email), Some(right), Some(office)) = (email, right, office) else { return Err(errors.into()) };
    let ends_at = desk.now().checked_add(LASTS).unwrap_or(Timestamp::MAX);
    let (token_hash, invited_by) = (secret::hash(token), actor.person.id);
    Ok(Invitation { token_hash, email, organisation, right, office, invited_by, ends_at })
}
