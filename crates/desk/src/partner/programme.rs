//! Joint programmes: an office announces one with its partners, mends its days, calls it off, and counts who was there. Place, note and
//! everybody's name are for the office and the organisers alone.

use std::collections::BTreeMap;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{AgreementId, CommitmentId, OrganisationId, ProgrammeDaysId, ProgrammeId};
use domain::partner::{ProgrammeDays, ProgrammeDetails, ProgrammeStage, TypedProgramme, Under};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use jiff::Timestamp;
use jiff::civil::Date;
use store::agreement::{self, Agreement, Commitment};
use store::participant::{self, Participant};
use store::programme::{self, Counted, Programme};
use store::{Conn, register};

use super::participant::Noted;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Programmes that are listed.
const MOST: i64 = 200;

/// A programme in a list.
#[derive(Debug, Clone)]
pub struct Programmed {
    /// The programme.
    pub programme: Programme,
    /// How many participants it has.
    pub listed: i64,
    /// Today.
    pub today: Date,
}

/// A programme as its office and its organisers see it.
#[derive(Debug, Clone)]
pub struct Joint {
    /// The programme.
    pub programme: Programme,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// The agreement that it carries out, and the promise in it.
    pub under: Option<(Agreement, Option<Commitment>)>,
    /// Today.
    pub today: Date,
}

impl Joint {
    /// Whether the days may be mended: nobody was noted as present.
    pub fn may_move(&self) -> bool {
        self.programme.stage(self.today).is_open() && !self.participants.iter().any(|one| one.attendance.was_there())
    }
}

/// Those of an organisation, as the office or beside it, the newest first.
pub async fn programmes(desk: &Desk, actor: &Actor, of: OrganisationId) -> Result<Vec<Programmed>, Error> {
    actor.must(Act::See, of)?;
    let mut conn = desk.db.read().await?;
    let today = super::rules::today(&mut conn, desk).await?;
    let numbers: BTreeMap<ProgrammeId, i64> = participant::numbers(&mut conn, of).await?.into_iter().collect();
    let all = programme::of(&mut conn, of, MOST).await?.into_iter();
    let line = |programme: Programme| {
        let listed = numbers.get(&programme.id).copied().unwrap_or_default();
        Programmed { programme, listed, today }
    };
    Ok(all.map(line).collect())
}

/// Those that carry out an agreement, for both of its sides.
pub async fn programmes_under(desk: &Desk, actor: &Actor, id: AgreementId) -> Result<Vec<Programme>, Error> {
    super::agreed(desk, actor, id).await?;
    Ok(programme::under(&mut desk.db.read().await?, id, MOST).await?)
}

/// One of them, for its office and its organisers.
pub async fn programme(desk: &Desk, actor: &Actor, id: ProgrammeId) -> Result<Joint, Error> {
    let mut conn = desk.db.read().await?;
    let programme = programme::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    if !programme.organisers.iter().any(|(organiser, _)| actor.may(Act::See, *organiser)) {
        actor.must(Act::See, programme.office.0)?;
    }
    let participants = participant::of(&mut conn, id).await?;
    let promise = match programme.commitment {
        Some(id) => agreement::commitment(&mut conn, id).await?,
        None => None,
    };
    let under = match programme.agreement {
        Some(id) => agreement::by_id(&mut conn, id).await?.map(|agreement| (agreement, promise)),
        None => None,
    };
    let today = super::rules::today(&mut conn, desk).await?;
    Ok(Joint { programme, participants, under, today })
}

/// Announces a programme with organisations of the register, named as there.
pub async fn enter_programme(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    typed: TypedProgramme<'_>,
) -> Result<ProgrammeId, Error> {
    actor.must(Act::CheckPartners, office)?;
    let (now, by) = (desk.now(), actor.person.id);
    let (id, days) = (ProgrammeId::new(now, desk.chance()), ProgrammeDaysId::new(now, desk.chance()));
    transaction!(desk, tx => {
        super::must_be_office(tx, office).await?;
        super::must_be_open(tx, office).await?;
        let mut errors = FieldErrors::default();
        let details = ProgrammeDetails::parse(typed).map_err(|wrong| errors.join(&wrong)).ok();
        let today = super::rules::today(tx, desk).await?;
        if details.as_ref().is_some_and(|details| details.days.last < today) {
            errors.add("last", FieldError::Past);
        }
        let organisers = errors.take("organisers", organisers(tx, office, typed).await?);
        let under = match &organisers {
            Some(organisers) => errors.take("under", under(tx, (office, organisers), typed.under).await?),
            None => None,
        };
        let (Some(details), Some(organisers), Some((agreement, commitment)), true) =
            (details, organisers, under, errors.is_empty())
        else {
            return Err(errors.into());
        };
        let office_name = (office, String::new());
        let new = Programme {
            id, office: office_name, organisers, details, agreement, commitment, called_off: None, counted: None,
        };
        programme::insert(tx, &new, (days, by, now)).await?;
        append(tx, desk, &deed(PublicAct::ProgrammeAnnounced, id, days.to_string(), (office, now))).await?;
        Ok(id)
    })
}

/// The organisations that run it beside the office.
async fn organisers(
    tx: &mut Conn,
    office: OrganisationId,
    typed: TypedProgramme<'_>,
) -> Result<Result<Vec<(OrganisationId, String)>, FieldError>, Error> {
    let names = match typed.organisers() {
        Ok(names) => names,
        Err(error) => return Ok(Err(error)),
    };
    let mut all = Vec::new();
    for (line, name) in names {
        let known = register::by_folded(tx, &name).await?;
        match known.filter(|known| known.organisation.id != office && known.closed.is_none()) {
            Some(known) => all.push((known.organisation.id, known.organisation.name)),
            None => return Ok(Err(FieldError::NoSuchOrganisationAt { line })),
        }
    }
    Ok(Ok(all))
}

type Carried = (Option<AgreementId>, Option<CommitmentId>);

/// What it carries out: an agreement of the office with one of the organisers that was not ended, and a promise in it.
async fn under(
    tx: &mut Conn,
    (office, organisers): (OrganisationId, &[(OrganisationId, String)]),
    typed: &str,
) -> Result<Result<Carried, FieldError>, Error> {
    let (agreement, commitment) = match Under::parse(typed) {
        Ok(None) => return Ok(Ok((None, None))),
        Ok(Some(Under::Agreement(id))) => (Some(id), None),
        Ok(Some(Under::Commitment(id))) => {
            (agreement::commitment(tx, id).await?.map(|commitment| commitment.agreement), Some(id))
        }
        Err(error) => return Ok(Err(error)),
    };
    let known = match agreement {
        Some(id) => agreement::by_id(tx, id).await?,
        None => None,
    };
    Ok(match known.filter(|known| known.office == office && known.ended.is_none()) {
        Some(known) if organisers.iter().any(|(id, _)| *id == known.other) => Ok((Some(known.id), commitment)),
        Some(_) => Err(FieldError::NotWithThem),
        None => Err(FieldError::NotAChoice),
    })
}

fn deed(act: PublicAct, id: ProgrammeId, about: String, (office, at): (OrganisationId, Timestamp)) -> Deed {
    Deed { act, subject: format!("programme/{id}"), about, organisation: Some(office), at }
}

/// A programme that its office may still change, and where it stands.
pub(super) async fn open(
    tx: &mut Conn,
    (desk, actor): (&Desk, &Actor),
    id: ProgrammeId,
) -> Result<(Programme, ProgrammeStage), Error> {
    let known = programme::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::CheckPartners, known.office.0)?;
    super::must_be_open(tx, known.office.0).await?;
    let stage = known.stage(super::rules::today(tx, desk).await?);
    if stage.is_open() { Ok((known, stage)) } else { Err(Refusal::State.into()) }
}

/// Mends the days, while nobody was noted as present.
pub async fn move_programme(desk: &Desk, actor: &Actor, id: ProgrammeId, typed: [&str; 2]) -> Result<(), Error> {
    let days = ProgrammeDays::parse(typed);
    let (now, new) = (desk.now(), ProgrammeDaysId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let (known, _) = open(tx, (desk, actor), id).await?;
        if participant::of(tx, id).await?.iter().any(|one| one.attendance.was_there()) {
            return Err(Refusal::State.into());
        }
        let days = days.clone()?;
        if days == known.details.days {
            return Err(FieldErrors::one("first", FieldError::Unchanged).into());
        }
        if days.last < super::rules::today(tx, desk).await? {
            return Err(FieldErrors::one("last", FieldError::Past).into());
        }
        programme::move_to(tx, (new, id), days, (actor.person.id, now)).await?;
        append(tx, desk, &deed(PublicAct::ProgrammeMoved, id, new.to_string(), (known.office.0, now))).await
    })
}

/// Calls it off, for a reason of 10 to 500 characters that everybody reads.
pub async fn call_off_programme(desk: &Desk, actor: &Actor, id: ProgrammeId, reason: &str) -> Result<(), Error> {
    let reason = text::line(reason, 10, 500).map_err(|error| FieldErrors::one("reason", error));
    let now = desk.now();
    transaction!(desk, tx => {
        let (known, _) = open(tx, (desk, actor), id).await?;
        if !programme::call_off(tx, id, &reason.clone()?, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        append(tx, desk, &deed(PublicAct::ProgrammeCalledOff, id, id.to_string(), (known.office.0, now))).await
    })
}

/// Closes the list once the last day is over, with what is noted last: how many were there is public from now on, and nothing but names
/// changes any more.
pub async fn count_programme(desk: &Desk, actor: &Actor, id: ProgrammeId, notes: &[Noted]) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let (known, stage) = open(tx, (desk, actor), id).await?;
        if stage != ProgrammeStage::Over {
            return Err(Refusal::State.into());
        }
        super::participant::note(tx, &known, notes).await?;
        let all = participant::of(tx, id).await?;
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let counted = Counted {
            at: now,
            listed: number(super::participant::takes_place(&all)),
            present: number(all.iter().filter(|one| one.attendance.was_there()).count()),
            passed: number(all.iter().filter(|one| one.attendance.has_passed()).count()),
        };
        if !programme::count(tx, id, counted).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        append(tx, desk, &deed(PublicAct::ProgrammeCounted, id, id.to_string(), (known.office.0, now))).await
    })
}

/// The programme that shows on a day that a promise of an agreement was kept, and what it says as evidence; none where none was chosen.
pub(super) async fn shown(
    tx: &mut Conn,
    (agreement, on): (AgreementId, Date),
    typed: &str,
) -> Result<Option<(ProgrammeId, String)>, Error> {
    if typed.is_empty() {
        return Ok(None);
    }
    let known = match typed.parse() {
        Ok(id) => programme::by_id(tx, id).await?,
        Err(_) => None,
    };
    let known = known.filter(|known| known.agreement == Some(agreement) && known.called_off.is_none());
    match known.filter(|known| known.details.days.first <= on) {
        Some(known) => Ok(Some((known.id, known.details.as_evidence()))),
        None => Err(FieldErrors::one("programme", FieldError::NotAChoice).into()),
    }
}
