//! An outlet is accredited with the office, for a term or without an end; a new one takes the place of the one before.

use domain::Refusal;
use domain::directory::TERMS;
use domain::field::{FieldError, FieldErrors};
use domain::id::{AccreditationId, OutletId};
use domain::right::Act;
use jiff::{Timestamp, ToSpan};
use store::{Conn, accreditation, outlet};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

/// Accredits an outlet for so many months from now on the office's clock, as chosen; `0` for without an end.
pub async fn give(desk: &Desk, actor: &Actor, id: OutletId, months: &str) -> Result<(), Error> {
    let term = TERMS.into_iter().find(|term| term.unwrap_or(0).to_string() == months);
    let term = term.ok_or_else(|| FieldErrors::one("months", FieldError::NotAChoice));
    let (now, new) = (desk.now(), AccreditationId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        may(tx, actor, id).await?;
        let until = match term.clone()? {
            Some(months) => Some(after(tx, now, months).await?),
            None => None,
        };
        accreditation::end(tx, id, actor.person.id, now).await?;
        Ok(accreditation::insert(tx, (new, id), (now, until), actor.person.id).await?)
    })
}

/// The same clock time, months later.
async fn after(tx: &mut Conn, now: Timestamp, months: u8) -> Result<Timestamp, Error> {
    let zone = setup::zone(tx).await?;
    let later = zone.clock(now).checked_add(i32::from(months).months()).ok();
    Ok(later.and_then(|later| zone.moment(later)).ok_or(Refusal::NotFound)?)
}

/// Ends the accreditation of an outlet.
pub async fn end(desk: &Desk, actor: &Actor, id: OutletId) -> Result<(), Error> {
    transaction!(desk, tx => {
        may(tx, actor, id).await?;
        // Where somebody else was faster it is ended all the same.
        accreditation::end(tx, id, actor.person.id, desk.now()).await?;
        Ok(())
    })
}

async fn may(tx: &mut Conn, actor: &Actor, id: OutletId) -> Result<(), Error> {
    let outlet = outlet::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    Ok(actor.must(Act::Accredit, outlet.organisation)?)
}
