//! Meetings, where most answers are really given: who came, and each point as the minute-taker has it. It is marked so until the organisation
//! confirms it, or gives its own words.

use domain::Refusal;
use domain::consultation::{PointText, Step, Voice};
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, ContributionId, MeetingId, OrganisationId, PointId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use jiff::{Timestamp, ToSpan as _};
use store::Conn;
use store::consultation::{self, Contribution};
use store::meeting::{self, Meeting};

use super::position::{blank, cited};
use super::reach::tell_minutes;
use super::{at_step, deed, heard};
use crate::record::append;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

/// Meetings of one consultation, and lines of minutes of one meeting.
const MOST: usize = 100;
const MOST_LINES: usize = 500;

/// What is typed of a meeting.
#[derive(Debug, Clone, Copy, Default)]
pub struct Held<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Where, or by which link.
    pub place: &'a str,
    /// When, on the site's clock: `2025-03-14T09:00`.
    pub starts: &'a str,
    /// How many minutes.
    pub minutes: &'a str,
}

/// A new meeting, from the day it was opened to a year ahead. One that is over may be entered as well, also after closing: what was said in it
/// counts.
pub async fn hold(desk: &Desk, actor: &Actor, id: ConsultationId, typed: Held<'_>) -> Result<MeetingId, Error> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::line(typed.title, 3, 160));
    let place = errors.take("place", text::line(typed.place, 3, 200));
    let starts = errors.take("starts", typed.starts.trim().parse().map_err(|_| FieldError::NotAMoment));
    let minutes = typed.minutes.trim().parse().ok().filter(|minutes| (5..=1_440).contains(minutes));
    let minutes: Option<i64> = errors.take("minutes", minutes.ok_or(FieldError::NotANumber));
    let (now, new) = (desk.now(), MeetingId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Answer)).await?;
        let (Some(title), Some(place), Some(starts), Some(minutes)) = (title.clone(), place.clone(), starts, minutes)
        else {
            return Err(errors.clone().into());
        };
        if meeting::of(tx, id).await?.len() >= MOST {
            return Err(FieldErrors::one("title", FieldError::TooMany { most: MOST }).into());
        }
        let zone = setup::zone(tx).await?;
        let refused = |error| FieldErrors::one("starts", error);
        let starts_at = zone.moment(starts).ok_or_else(|| refused(FieldError::NotAMoment))?;
        let opened = known.opened_at.map(|at| zone.clock(at).date());
        let far = now.checked_add((24 * 366).hours()).unwrap_or(Timestamp::MAX);
        let is_ahead = starts_at > now;
        if opened.is_some_and(|opened| zone.clock(starts_at).date() < opened) || starts_at > far {
            return Err(refused(FieldError::NotADay).into());
        }
        if is_ahead {
            known.state().must(Step::Reach)?;
        }
        let meeting = Meeting { id: new, consultation: id, title, place, starts_at, minutes, cancelled: None };
        meeting::insert(tx, &meeting, (actor.person.id, now)).await?;
        Ok(new)
    })
}

/// A meeting of a consultation at a step.
async fn known(tx: &mut Conn, actor: &Actor, (id, step): (MeetingId, Step)) -> Result<Meeting, Error> {
    let known = meeting::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    at_step(tx, actor, (known.consultation, step)).await?;
    Ok(known)
}

/// Calls it off, for a reason of 5 to 300 characters.
pub async fn call_off(desk: &Desk, actor: &Actor, id: MeetingId, reason: &str) -> Result<ConsultationId, Error> {
    let (now, reason) = (desk.now(), text::line(reason, 5, 300).map_err(|error| FieldErrors::one("reason", error)));
    transaction!(desk, tx => {
        let meeting = known(tx, actor, (id, Step::Reach)).await?;
        if meeting.starts_at <= now {
            return Err(Refusal::State.into());
        }
        if !meeting::cancel(tx, id, &reason.clone()?, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(meeting.consultation)
    })
}

/// A meeting that took place: it is not called off, and it began.
fn must_be_held(meeting: &Meeting, now: Timestamp) -> Result<(), Refusal> {
    if meeting.cancelled.is_none() && meeting.starts_at <= now { Ok(()) } else { Err(Refusal::State) }
}

/// How many people of each organisation came; 0 for none.
pub async fn attend(
    desk: &Desk,
    actor: &Actor,
    id: MeetingId,
    came: &[(OrganisationId, &str)],
) -> Result<ConsultationId, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let meeting = known(tx, actor, (id, Step::Answer)).await?;
        must_be_held(&meeting, now)?;
        let asked = consultation::asked(tx, meeting.consultation).await?;
        for (organisation, people) in came {
            let people = people.trim();
            let people = if people.is_empty() { Some(0) } else { people.parse().ok().filter(|count| (0..=500).contains(count)) };
            let people = people.ok_or_else(|| FieldErrors::one("people", FieldError::NotANumber))?;
            if !asked.iter().any(|one| one.organisation == *organisation) {
                return Err(FieldErrors::one("people", FieldError::NotAChoice).into());
            }
            meeting::attend(tx, id, *organisation, people).await?;
        }
        Ok(meeting.consultation)
    })
}

/// Enters a point of a meeting: under which organisation, who spoke, and clause, stance, text and wanted words. The organisation is told, by
/// mail where `mail` leaves from here.
pub async fn note(
    desk: &Desk,
    actor: &Actor,
    (id, organisation, speaker): (MeetingId, Option<OrganisationId>, &str),
    (typed, mail): ([&str; 4], bool),
) -> Result<ConsultationId, Error> {
    let mut errors = FieldErrors::default();
    let organisation = errors.take("organisation", organisation.ok_or(FieldError::NotAChoice));
    let speaker = errors.take("speaker", text::line(speaker, 2, 120));
    let point =
        PointText::parse(typed).and_then(|point| point.ok_or_else(|| FieldErrors::one("text", FieldError::Empty)));
    if let Err(wrong) = &point {
        errors.join(wrong);
    }
    let now = desk.now();
    let (new, of) = (ContributionId::new(now, desk.chance()), PointId::new(now, desk.chance()));
    transaction!(desk, tx => {
        let meeting = known(tx, actor, (id, Step::Answer)).await?;
        must_be_held(&meeting, now)?;
        let (Some(organisation), Some(speaker), Ok(point)) = (organisation, speaker.clone(), point.clone()) else {
            return Err(errors.clone().into());
        };
        let at = consultation::by_id(tx, meeting.consultation).await?.ok_or(Refusal::NotFound)?;
        let asked = consultation::asked_by(tx, at.id, organisation).await?.filter(|one| one.invited_at.is_some());
        let asked = asked.ok_or_else(|| FieldErrors::one("organisation", FieldError::NotAChoice))?;
        if !point.clause.is_empty() && !cited(tx, &at).await?.contains(&point.clause) {
            return Err(FieldErrors::one("clause", FieldError::NotAChoice).into());
        }
        let lines = consultation::lines_of(tx, (at.id, id)).await?;
        if usize::try_from(lines).unwrap_or(MOST_LINES) >= MOST_LINES {
            return Err(FieldErrors::one("text", FieldError::TooMany { most: MOST_LINES }).into());
        }
        let said = Contribution {
            organisation: Some(organisation),
            meeting: Some(id),
            name: speaker,
            signed_at: Some(now),
            // It was said in the meeting, whenever it is entered.
            late: at.is_late(meeting.starts_at),
            ..blank((new, at.id), Voice::Minutes, now)
        };
        consultation::add(tx, &said, &[(of, point)], Some(actor.person.id)).await?;
        tell_minutes(tx, desk, &asked, mail).await?;
        Ok(at.id)
    })
}

/// Strikes a line that was entered in error, while its organisation has not confirmed it.
pub async fn strike(desk: &Desk, actor: &Actor, which: ContributionId) -> Result<ConsultationId, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let line = consultation::contribution(tx, which).await?.ok_or(Refusal::NotFound)?;
        at_step(tx, actor, (line.consultation, Step::Answer)).await?;
        if line.voice != Voice::Minutes || line.confirmed_at.is_some() || !consultation::end(tx, which, "struck", now).await? {
            return Err(Refusal::State.into());
        }
        Ok(line.consultation)
    })
}

/// A line of minutes of an organisation that it has not confirmed.
async fn unconfirmed(
    tx: &mut Conn,
    (id, organisation): (ConsultationId, OrganisationId),
    which: ContributionId,
) -> Result<Contribution, Error> {
    let known = consultation::contribution(tx, which).await?.ok_or(Refusal::NotFound)?;
    if known.consultation != id || known.organisation != Some(organisation) || known.voice != Voice::Minutes {
        return Err(Refusal::NotFound.into());
    }
    if known.stands() && known.confirmed_at.is_none() { Ok(known) } else { Err(Refusal::State.into()) }
}

/// The organisation confirms what the minutes have of it.
pub async fn confirm_minutes(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
    which: ContributionId,
) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        heard(tx, actor, (id, organisation, Act::SignPosition)).await?;
        unconfirmed(tx, (id, organisation), which).await?;
        consultation::confirm(tx, which, now).await?;
        append(tx, desk, &deed(PublicAct::PositionSigned, id, which.to_string(), (organisation, now))).await
    })
}

/// The organisation gives its own words instead: stance, text and wanted words. Those of the minutes stand no more.
pub async fn correct_minutes(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
    (which, [stance, said, wanted]): (ContributionId, [&str; 3]),
) -> Result<(), Error> {
    let now = desk.now();
    let (new, of) = (ContributionId::new(now, desk.chance()), PointId::new(now, desk.chance()));
    transaction!(desk, tx => {
        heard(tx, actor, (id, organisation, Act::SignPosition)).await?;
        let before = unconfirmed(tx, (id, organisation), which).await?;
        let points = consultation::points_of(tx, which).await?;
        let clause = points.first().map(|point| point.said.clause.clone()).unwrap_or_default();
        let point = PointText::parse([&clause, stance, said, wanted])?;
        let point = point.ok_or_else(|| FieldErrors::one("text", FieldError::Empty))?;
        consultation::end(tx, which, "replaced", now).await?;
        let corrected = Contribution { id: new, made_at: now, signed_at: Some(now), confirmed_at: None, ended: None, ..before };
        consultation::add(tx, &corrected, &[(of, point)], Some(actor.person.id)).await?;
        consultation::confirm(tx, new, now).await?;
        append(tx, desk, &deed(PublicAct::PositionSigned, id, new.to_string(), (organisation, now))).await
    })
}
