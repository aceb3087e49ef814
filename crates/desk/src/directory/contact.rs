//! Somebody at an outlet is added, changed, erased.

use domain::Refusal;
use domain::directory::ContactDetails;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ContactId, OrganisationId, OutletId};
use domain::person::Email;
use store::Conn;
use store::contact::{self, Contact};

use super::outlet::kept;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Adds a contact to an outlet.
pub async fn add(desk: &Desk, actor: &Actor, outlet: OutletId, details: &ContactDetails) -> Result<ContactId, Error> {
    let (now, id) = (desk.now(), ContactId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let organisation = kept(tx, actor, outlet).await?.organisation;
        must_be_free(tx, organisation, &details.email, id).await?;
        contact::insert(tx, &Contact { id, organisation, outlet, details: details.clone(), stopped_at: None }, now).await?;
        Ok(id)
    })
}

/// Changes what is told of a contact.
pub async fn change(
    desk: &Desk,
    actor: &Actor,
    (outlet, id): (OutletId, ContactId),
    details: &ContactDetails,
) -> Result<(), Error> {
    transaction!(desk, tx => {
        let organisation = at(tx, actor, outlet, id).await?.organisation;
        must_be_free(tx, organisation, &details.email, id).await?;
        Ok(contact::update(tx, id, details).await?)
    })
}

/// Erases a contact: name, office and address are gone.
pub async fn remove(desk: &Desk, actor: &Actor, (outlet, id): (OutletId, ContactId)) -> Result<(), Error> {
    transaction!(desk, tx => {
        at(tx, actor, outlet, id).await?;
        Ok(contact::remove(tx, id, desk.now()).await?)
    })
}

/// The contact at the outlet, where the actor keeps its directory.
async fn at(tx: &mut Conn, actor: &Actor, outlet: OutletId, id: ContactId) -> Result<Contact, Error> {
    kept(tx, actor, outlet).await?;
    let found = contact::by_id(tx, id).await?.filter(|contact| contact.outlet == outlet);
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn must_be_free(tx: &mut Conn, organisation: OrganisationId, email: &Email, id: ContactId) -> Result<(), Error> {
    match contact::holder(tx, organisation, email, id).await? {
        Some(_) => Err(FieldErrors::one("email", FieldError::Taken).into()),
        None => Ok(()),
    }
}
