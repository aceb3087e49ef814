//! Until when somebody holds a place: a day known ahead, after which it is over by itself.

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{EventId, MembershipId, OrganisationId};
use domain::record::PublicAct;
use domain::right::{Act, Right};
use domain::zone::Zone;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::event::{self, EventKind};
use store::membership;

use super::stays_administered;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

/// Sets the last day of a membership, `2029-12-31`; nothing typed is without an end. One administrator at least has no end.
pub async fn set_term(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    (id, typed): (MembershipId, &str),
) -> Result<(), Error> {
    actor.must(Act::ManagePeople, organisation)?;
    let (now, event) = (desk.now(), EventId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let zone = setup::zone(tx).await?;
        let until = end(zone, now, typed).map_err(|error| FieldErrors::one("until", error))?;
        let all = membership::of_organisation(tx, organisation, now).await?;
        let place = all.iter().find(|place| place.id == id).ok_or(Refusal::NotFound)?;
        // Nobody sets the end of their own power.
        if place.person == actor.person.id && place.right == Right::Administrator {
            return Err(Refusal::NotAllowed.into());
        }
        if until.is_some() && place.right == Right::Administrator && !stays_administered(&all, id) {
            return Err(Refusal::LastAdministrator.into());
        }
        membership::set_term(tx, id, until).await?;
        let (who, detail) = ((place.person, Some(actor.person.id)), place.right.as_str());
        event::insert(tx, event, who, (EventKind::RightTerm, detail), now).await?;
        append(tx, desk, &Deed::of_right(PublicAct::RightTerm, id, event, organisation, now)).await
    })
}

/// The end of the day, on the office's clock.
fn end(zone: Zone, now: Timestamp, typed: &str) -> Result<Option<Timestamp>, FieldError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day = day(typed.trim()).ok_or(FieldError::NotADay)?;
    let next = day.checked_add(1.day()).map_err(|_| FieldError::NotADay)?;
    let end = zone.moment(next.at(0, 0, 0, 0)).ok_or(FieldError::NotADay)?;
    if end > now { Ok(Some(end)) } else { Err(FieldError::Past) }
}

/// A day as browsers send it, `2029-12-31`, or as people write it, `31/12/2029`.
fn day(typed: &str) -> Option<Date> {
    if let Ok(day) = typed.parse() {
        return Some(day);
    }
    let mut parts = typed.split('/').map(str::trim);
    let (day, month, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    if parts.next().is_some() { None } else { Date::new(year, month, day).ok() }
}
