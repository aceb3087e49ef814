//! A right is taken away, an open invitation withdrawn.

use domain::Refusal;
use domain::id::{EventId, MembershipId, OrganisationId};
use domain::person::Email;
use domain::record::PublicAct;
use domain::right::{Act, Right};
use store::event::{self, EventKind};
use store::{invitation, membership};

use super::{must_invite, stays_administered};
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Ends a membership. The last administrator of an organisation stays: nobody could give rights any more.
pub async fn remove(desk: &Desk, actor: &Actor, organisation: OrganisationId, id: MembershipId) -> Result<(), Error> {
    actor.must(Act::ManagePeople, organisation)?;
    let (now, event) = (desk.now(), EventId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let all = membership::of_organisation(tx, organisation, now).await?;
        let ended = all.iter().find(|place| place.id == id).ok_or(Refusal::NotFound)?;
        if ended.right == Right::Administrator && !stays_administered(&all, id) {
            return Err(Refusal::LastAdministrator.into());
        }
        membership::end(tx, id, organisation, now).await?;
        let detail = ended.right.as_str();
        event::insert(tx, event, (ended.person, Some(actor.person.id)), (EventKind::RightTaken, detail), now).await?;
        append(tx, desk, &Deed::of_right(PublicAct::RightTaken, id, event, organisation, now)).await
    })
}

/// Withdraws the open invitations of an address and a right: their links open nothing any more.
pub async fn withdraw(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    (email, right): (&str, &str),
) -> Result<(), Error> {
    let asked = Email::parse(email).ok().zip(Right::parse(right));
    transaction!(desk, tx => {
        let asked_right = asked.as_ref().map_or(Right::Viewer, |(_, right)| *right);
        must_invite(tx, actor, (organisation, asked_right), desk.now()).await?;
        let Some((email, right)) = &asked else { return Err(Refusal::NotFound.into()) };
        if !invitation::withdraw(tx, organisation, (email, *right), desk.now()).await? {
            return Err(Refusal::NotFound.into());
        }
        Ok(())
    })
}
