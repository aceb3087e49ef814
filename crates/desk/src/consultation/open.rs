//! Opening, extending, closing and giving up: each an act of the record.

use domain::Refusal;
use domain::consultation::Step;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, ConsultationTermId};
use domain::record::PublicAct;
use domain::text;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::Conn;
use store::consultation::{self, Stage};

use super::reach::invite_all;
use super::{at_step, deed};
use crate::record::append;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

/// The longest time for answers, in days.
const LONGEST: usize = 366;

/// A last day that is ahead, and the first moment after it.
async fn term(tx: &mut Conn, desk: &Desk, last: Date) -> Result<(Date, Timestamp), Error> {
    let zone = setup::zone(tx).await?;
    let today = zone.clock(desk.now()).date();
    let refused = |error| FieldErrors::one("last_day", error);
    if last <= today {
        return Err(refused(FieldError::Past).into());
    }
    let far = today.checked_add(i64::try_from(LONGEST).unwrap_or(i64::MAX).days());
    if far.is_ok_and(|far| far < last) {
        return Err(refused(FieldError::TooManyDays { most: LONGEST }).into());
    }
    let next = last.tomorrow().map_err(|_| refused(FieldError::NotADay))?;
    let closes = zone.moment(next.at(0, 0, 0, 0)).ok_or_else(|| refused(FieldError::NotADay))?;
    Ok((last, closes))
}

fn typed(last: &str) -> Result<Date, FieldErrors> {
    let day = domain::partner::day(last).and_then(|day| day.ok_or(FieldError::Empty));
    day.map_err(|error| FieldErrors::one("last_day", error))
}

/// Opens it until a last day: from now on it is public, and every partner that is invited is told, by mail where `mail` leaves from here.
pub async fn open(desk: &Desk, actor: &Actor, id: ConsultationId, (last, mail): (&str, bool)) -> Result<(), Error> {
    let (last, now) = (typed(last), desk.now());
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Open)).await?;
        let term = term(tx, desk, last.clone()?).await?;
        if consultation::text(tx, id, Stage::Consulted).await?.is_none() {
            return Err(FieldErrors::one("content", FieldError::Empty).into());
        }
        let asked = consultation::asked(tx, id).await?;
        if !asked.iter().any(|one| one.invited_at.is_some()) {
            return Err(FieldErrors::one("name", FieldError::Empty).into());
        }
        let row = ConsultationTermId::new(now, desk.chance());
        consultation::set_term(tx, (row, id), term, "", (actor.person.id, now)).await?;
        consultation::open(tx, id, now).await?;
        invite_all(tx, desk, id, mail).await?;
        append(tx, desk, &deed(PublicAct::ConsultationOpened, id, row.to_string(), (known.office, now))).await
    })
}

/// Gives partners more days, for a reason of 5 to 300 characters.
pub async fn extend(desk: &Desk, actor: &Actor, id: ConsultationId, [last, reason]: [&str; 2]) -> Result<(), Error> {
    let (last, now) = (typed(last), desk.now());
    let reason = text::line(reason, 5, 300).map_err(|error| FieldErrors::one("reason", error));
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Extend)).await?;
        // What was said is public by now: nobody gets more time to answer it.
        if known.is_late(now) {
            return Err(Refusal::State.into());
        }
        let term = term(tx, desk, last.clone()?).await?;
        if known.closes.is_some_and(|(before, _)| term.0 <= before) {
            return Err(FieldErrors::one("last_day", FieldError::BeforeFirst).into());
        }
        let row = ConsultationTermId::new(now, desk.chance());
        consultation::set_term(tx, (row, id), term, &reason.clone()?, (actor.person.id, now)).await?;
        append(tx, desk, &deed(PublicAct::ConsultationExtended, id, row.to_string(), (known.office, now))).await
    })
}

/// Closes it: what was said is public, what comes now is late.
pub async fn close(desk: &Desk, actor: &Actor, id: ConsultationId) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Close)).await?;
        consultation::close(tx, id, now).await?;
        append(tx, desk, &deed(PublicAct::ConsultationClosed, id, id.to_string(), (known.office, now))).await
    })
}

/// Gives it up, for a reason of 10 to 500 characters that everybody reads. A draft is removed instead.
pub async fn give_up(desk: &Desk, actor: &Actor, id: ConsultationId, reason: &str) -> Result<(), Error> {
    let (now, reason) = (desk.now(), text::line(reason, 10, 500).map_err(|error| FieldErrors::one("reason", error)));
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Drop)).await?;
        if known.opened_at.is_none() {
            return Ok(consultation::remove(tx, id).await?);
        }
        consultation::give_up(tx, id, &reason.clone()?, now).await?;
        append(tx, desk, &deed(PublicAct::ConsultationDropped, id, id.to_string(), (known.office, now))).await
    })
}
