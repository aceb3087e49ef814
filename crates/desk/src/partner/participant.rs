//! Who takes part in a joint programme. The office and the organisers enter them, the office notes who was there; names are erased when an
//! officer takes one out, and all of them two years after the last day.

use std::collections::BTreeMap;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{OrganisationId, ParticipantId, ProgrammeId};
use domain::partner::{Attendance, LineError, LineErrors, MOST_PARTICIPANTS, ProgrammeKind, compared, participants};
use domain::right::Act;
use jiff::ToSpan as _;
use store::Conn;
use store::participant::{self, Participant};
use store::programme::{self, Programme};

use super::programme::open;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Years after the last day until names are erased.
const YEARS: i32 = 2;

/// What became of a participant, as somebody notes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noted {
    /// Who.
    pub id: ParticipantId,
    /// What was noted before, as it was shown.
    pub seen: Attendance,
    /// What is noted now.
    pub now: Attendance,
}

/// The organisation for which somebody may enter participants: the office, or an organiser where they answer for it.
pub fn enters_for(actor: &Actor, programme: &Programme) -> Result<OrganisationId, Refusal> {
    let office = programme.office.0;
    if actor.may(Act::CheckPartners, office) {
        return Ok(office);
    }
    let mut sees = actor.may(Act::See, office);
    for (organiser, _) in &programme.organisers {
        if actor.may(Act::PutForward, *organiser) || actor.may(Act::CheckPartners, *organiser) {
            return Ok(*organiser);
        }
        sees |= actor.may(Act::See, *organiser);
    }
    Err(if sees { Refusal::NotAllowed } else { Refusal::NotFound })
}

/// Adds pasted participants, `name; outlet` on each line, until the last day is over; how many. Where a line is wrong none is added.
pub async fn add_participants(
    desk: &Desk,
    actor: &Actor,
    id: ProgrammeId,
    typed: &str,
) -> Result<Result<usize, LineErrors>, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let known = programme::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        let by = enters_for(actor, &known)?;
        super::must_be_open(tx, by).await?;
        if !known.stage(super::rules::today(tx, desk).await?).takes_participants() {
            return Err(Refusal::State.into());
        }
        let there = participant::of(tx, id).await?;
        let with_name = there.iter().filter_map(|one| Some(compared(one.name.as_deref()?, &one.outlet)));
        let names: Vec<String> = with_name.collect();
        let (new, mut errors) = participants(typed);
        let is_known = new.iter().filter(|one| names.contains(&compared(&one.name, &one.outlet)));
        errors.extend(is_known.map(|one| (one.line, LineError::Known)));
        errors.sort_by_key(|(line, _)| *line);
        if !errors.is_empty() {
            return Ok(Err(errors));
        }
        if new.is_empty() {
            return Err(FieldErrors::one("lines", FieldError::Empty).into());
        }
        if takes_place(&there) + new.len() > MOST_PARTICIPANTS {
            return Err(FieldErrors::one("lines", FieldError::TooMany { most: MOST_PARTICIPANTS }).into());
        }
        for one in &new {
            let one = Participant {
                id: ParticipantId::new(now, desk.chance()),
                programme: id,
                name: Some(one.name.clone()),
                outlet: one.outlet.clone(),
                attendance: Attendance::Registered,
                by: (by, String::new()),
            };
            participant::insert(tx, &one, (actor.person.id, now)).await?;
        }
        Ok(Ok(new.len()))
    })
}

/// Who counts for the most that a programme has: whoever was taken out before anything was noted leaves a place.
pub(super) fn takes_place(all: &[Participant]) -> usize {
    all.iter().filter(|one| one.name.is_some() || one.attendance != Attendance::Registered).count()
}

/// Notes who was there, and what came of a test; from the first day until the list is closed, by the office alone. What somebody else noted
/// meanwhile is not written over.
pub async fn note_participants(desk: &Desk, actor: &Actor, id: ProgrammeId, notes: &[Noted]) -> Result<(), Error> {
    transaction!(desk, tx => {
        let (known, stage) = open(tx, (desk, actor), id).await?;
        if stage.takes_notes() { note(tx, &known, notes).await } else { Err(Refusal::State.into()) }
    })
}

/// Notes these in a programme that takes notes.
pub(super) async fn note(tx: &mut Conn, known: &Programme, notes: &[Noted]) -> Result<(), Error> {
    let is_test = known.details.kind == ProgrammeKind::CompetenceTest;
    let there: BTreeMap<ParticipantId, Participant> =
        participant::of(tx, known.id).await?.into_iter().map(|one| (one.id, one)).collect();
    for note in notes.iter().filter(|note| note.seen != note.now) {
        let one = there.get(&note.id).ok_or(Refusal::NotFound)?;
        if note.now.is_outcome() && !is_test {
            return Err(FieldErrors::one("attendance", FieldError::NotAChoice).into());
        }
        if one.name.is_none() || (one.attendance != note.seen && one.attendance != note.now) {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        participant::note(tx, note.id, note.now).await?;
    }
    Ok(())
}

/// Erases the name and the outlet of a participant, also once the programme is closed or called off; the count stays.
pub async fn erase_participant(desk: &Desk, actor: &Actor, id: ParticipantId) -> Result<ProgrammeId, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let one = participant::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        let known = programme::by_id(tx, one.programme).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::CheckPartners, known.office.0)?;
        if !participant::erase(tx, id, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(known.id)
    })
}

/// Erases the names of programmes whose last day is two years ago; how many.
pub async fn sweep_participants(desk: &Desk) -> Result<u64, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let today = super::rules::today(tx, desk).await?;
        let Ok(before) = today.checked_sub(YEARS.years()) else { return Ok(0) };
        Ok(participant::sweep(tx, before, now).await?)
    })
}
