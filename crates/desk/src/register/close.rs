//! An organisation that is no more is closed, with a reason and a date, and stays to be seen. Removed is only what nothing refers to.

use domain::id::{OrganisationChangeId, OrganisationId};
use domain::{FieldErrors, Refusal, text};
use store::Conn;
use store::register::{self, Registered};

use super::must_keep;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Closes it, from now on.
pub async fn close(desk: &Desk, actor: &Actor, id: OrganisationId, reason: &str) -> Result<(), Error> {
    let reason = text::line(reason, 10, 500).map_err(|error| FieldErrors::one("reason", error));
    let (now, note) = (desk.now(), OrganisationChangeId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let known = other(tx, actor, id).await?;
        if known.closed.is_some() {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let reason = reason.clone()?;
        register::close(tx, id, &reason, now).await?;
        let by = (actor.person.id, now);
        Ok(register::note(tx, (note, id), register::Act::Closed, (None, Some(&reason)), by).await?)
    })
}

/// Opens it again.
pub async fn reopen(desk: &Desk, actor: &Actor, id: OrganisationId) -> Result<(), Error> {
    let (now, note) = (desk.now(), OrganisationChangeId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let known = other(tx, actor, id).await?;
        if known.closed.is_none() {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        register::reopen(tx, id).await?;
        let by = (actor.person.id, now);
        Ok(register::note(tx, (note, id), register::Act::Reopened, (None, None), by).await?)
    })
}

/// Removes what was put in by mistake, as long as nothing refers to it.
pub async fn remove(desk: &Desk, actor: &Actor, id: OrganisationId) -> Result<(), Error> {
    transaction!(desk, tx => {
        other(tx, actor, id).await?;
        match register::remove(tx, id).await {
            Err(error) if error.is_referred_to() => Err(Refusal::InUse.into()),
            done => Ok(done?),
        }
    })
}

/// One other than the office that keeps the register.
async fn other(tx: &mut Conn, actor: &Actor, id: OrganisationId) -> Result<Registered, Error> {
    let keeper = must_keep(tx, actor).await?;
    let known = register::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    if id == keeper { Err(Refusal::KeepsRegister.into()) } else { Ok(known) }
}
