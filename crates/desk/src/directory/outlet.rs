//! An outlet is added, seen, changed, removed.

use domain::Refusal;
use domain::directory::{OutletDetails, fold};
use domain::field::{FieldError, FieldErrors};
use domain::id::{OrganisationId, OutletId};
use domain::organisation::Kind;
use domain::right::Act;
use store::accreditation::Accreditation;
use store::contact::Contact;
use store::outlet::Outlet;
use store::{Conn, accreditation, contact, feed, outlet, register};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// An outlet as its office sees it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The outlet.
    pub outlet: Outlet,
    /// Its contacts; empty for who does not keep the directory.
    pub contacts: Vec<Contact>,
    /// Its accreditations, newest first.
    pub accreditations: Vec<Accreditation>,
    /// How its feed stands; none until it is looked for.
    pub feed: Option<feed::Standing>,
}

/// Adds an outlet.
pub async fn add(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    details: &OutletDetails,
) -> Result<OutletId, Error> {
    actor.must(Act::KeepDirectory, organisation)?;
    let (now, id) = (desk.now(), OutletId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        must_be_free(tx, organisation, details, id).await?;
        must_be_registered(tx, details, "").await?;
        outlet::insert(tx, (id, organisation), details, now).await?;
        Ok(id)
    })
}

/// An outlet of the actor's office.
pub async fn see(desk: &Desk, actor: &Actor, id: OutletId) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let outlet = outlet::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, outlet.organisation)?;
    let keeps = actor.may(Act::KeepDirectory, outlet.organisation);
    let contacts = if keeps { contact::of_outlet(&mut conn, id).await? } else { Vec::new() };
    let accreditations = accreditation::of_outlet(&mut conn, id).await?;
    let feed = feed::standing(&mut conn, id).await?;
    Ok(Seen { outlet, contacts, accreditations, feed })
}

/// Changes what is told of an outlet.
pub async fn change(desk: &Desk, actor: &Actor, id: OutletId, details: &OutletDetails) -> Result<(), Error> {
    transaction!(desk, tx => {
        let known = kept(tx, actor, id).await?;
        must_be_free(tx, known.organisation, details, id).await?;
        must_be_registered(tx, details, &known.details.company).await?;
        Ok(outlet::update(tx, id, details).await?)
    })
}

/// Removes an outlet and its contacts. Nothing of it stays.
pub async fn remove(desk: &Desk, actor: &Actor, id: OutletId) -> Result<(), Error> {
    transaction!(desk, tx => {
        kept(tx, actor, id).await?;
        Ok(outlet::remove(tx, id, desk.now()).await?)
    })
}

/// The outlet, where the actor keeps its directory.
pub(super) async fn kept(tx: &mut Conn, actor: &Actor, id: OutletId) -> Result<Outlet, Error> {
    let outlet = outlet::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::KeepDirectory, outlet.organisation)?;
    Ok(outlet)
}

/// Its press company is in the register and open, or the one that was named before.
async fn must_be_registered(tx: &mut Conn, details: &OutletDetails, before: &str) -> Result<(), Error> {
    let folded = fold(&details.company);
    if folded.is_empty() || folded == fold(before) {
        return Ok(());
    }
    let found = register::by_folded(tx, &folded).await?;
    let fits = found.is_some_and(|found| found.organisation.kind == Kind::PressCompany && found.closed.is_none());
    if fits { Ok(()) } else { Err(FieldErrors::one("company", FieldError::NoSuchOrganisation).into()) }
}

async fn must_be_free(
    tx: &mut Conn,
    organisation: OrganisationId,
    details: &OutletDetails,
    id: OutletId,
) -> Result<(), Error> {
    match outlet::holder(tx, organisation, details, id).await? {
        Some(other) if other.details.bare() == details.bare() => {
            Err(FieldErrors::one("outlet", FieldError::Taken).into())
        }
        Some(_) => Err(FieldErrors::one("site", FieldError::Taken).into()),
        None => Ok(()),
    }
}
