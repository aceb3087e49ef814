//! Somebody is invited by a one-time link: by an administrator, or, to be the first of them, by who keeps the register.

use std::time::Duration;

use domain::id::{LetterId, OrganisationId};
use domain::invitation::Invitee;
use domain::right::{Act, Right};
use jiff::Timestamp;
use store::Conn;
use store::invitation::{self, Invitation};
use store::outbox::{self, Letter, LetterKind};

use super::may_invite;
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

/// How the link reaches who is invited.
#[derive(Debug, Clone, Copy)]
pub enum Way<'a> {
    /// By mail, in the language of this tag: the link is made when it is sent, and nobody here sees it.
    Mail(&'a str),
    /// Who invites hands it over.
    Hand,
}

/// Invites; gives the link's token, to be shown once.
pub async fn invite(desk: &Desk, actor: &Actor, there: OrganisationId, invite: &Invite) -> Result<String, Error> {
    Ok(invite_by(desk, actor, there, invite, Way::Hand).await?.unwrap_or_default())
}

/// Invites; gives the link's token where it is to be handed over.
pub async fn invite_by(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    invite: &Invite,
    way: Way<'_>,
) -> Result<Option<String>, Error> {
    let right = Right::told(&invite.right).unwrap_or(Right::Viewer);
    let invitee = Invitee::parse([&invite.email, &invite.right, &invite.office]);
    transaction!(desk, tx => {
        // Who may not invite learns nothing of what is wrong with it.
        must_invite(tx, actor, (organisation, right), desk.now()).await?;
        let invitee = invitee.as_ref().map_err(Clone::clone)?;
        put(tx, (desk, actor), organisation, invitee, way).await
    })
}

/// Refuses who may not invite there.
pub(crate) async fn must_invite(
    conn: &mut Conn,
    actor: &Actor,
    (organisation, right): (OrganisationId, Right),
    now: Timestamp,
) -> Result<(), Error> {
    if may_invite(conn, &actor.memberships, organisation, right, now).await? {
        return Ok(());
    }
    Ok(actor.must(Act::ManagePeople, organisation)?)
}

/// Writes an invitation; gives the link's token where it is to be handed over.
pub(crate) async fn put(
    tx: &mut Conn,
    (desk, actor): (&Desk, &Actor),
    organisation: OrganisationId,
    invitee: &Invitee,
    way: Way<'_>,
) -> Result<Option<String>, Error> {
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    let (token_hash, invited_by) = (secret::hash(&token), actor.person.id);
    let Invitee { email, right, office } = invitee.clone();
    let ends_at = now.checked_add(LASTS).unwrap_or(Timestamp::MAX);
    let invitation = Invitation { token_hash, email, organisation, right, office, invited_by, ends_at };
    invitation::insert(tx, &invitation, now).await?;
    let Way::Mail(language) = way else { return Ok(Some(token)) };
    let subject = format!("{} {organisation}", invitation.email.as_str());
    throttle::count(tx, (throttle::MAIL, &subject), now).await?;
    let (id, kind, language) = (LetterId::new(now, desk.chance()), LetterKind::Invitation, language.to_owned());
    let Invitation { email: recipient, token_hash: about, .. } = invitation;
    outbox::insert(tx, &Letter { id, kind, recipient, language, about, attempts: 0 }, now).await?;
    Ok(None)
}
