//! How partners are reached: mail of this program, their desk, or what the office did by hand.

use domain::Refusal;
use domain::consultation::{Purpose, Reached, Step, Way};
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, ConsultedId, ReachId};
use domain::right::Act;
use domain::text;
use jiff::{Timestamp, ToSpan as _};
use store::Conn;
use store::consultation::{self, Consulted, Reach};
use store::outbox::LetterKind;

use super::at_step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, mail, partner, setup};

/// Hours between two reminders.
const PAUSE: i64 = 20;

/// Asks a partner to confirm what minutes have of it: by mail, unless a letter about it waits already.
pub(super) async fn tell_minutes(tx: &mut Conn, desk: &Desk, one: &Consulted, mail: bool) -> Result<(), Error> {
    let reached = consultation::reached_of(tx, one.id).await?;
    let waits = reached.iter().any(|reach| reach.purpose == Purpose::Minutes && reach.state == Reached::Waiting);
    if mail && !waits { tell(tx, desk, one, (Purpose::Minutes, mail)).await } else { Ok(()) }
}

/// Tells every partner that is invited and was not yet told.
pub(super) async fn invite_all(tx: &mut Conn, desk: &Desk, id: ConsultationId, mail: bool) -> Result<(), Error> {
    for one in consultation::asked(tx, id).await? {
        if one.invited_at.is_some() {
            tell(tx, desk, &one, (Purpose::Invitation, mail)).await?;
        }
    }
    Ok(())
}

/// A letter to each person who may answer for the partner; without mail it stands on their desk. A partner that nobody has an account of
/// is not reached so.
pub(super) async fn tell(
    tx: &mut Conn,
    desk: &Desk,
    one: &Consulted,
    (purpose, mail): (Purpose, bool),
) -> Result<(), Error> {
    // Nobody answers for an organisation that was closed meanwhile.
    if partner::must_be_open(tx, one.organisation).await.is_err() {
        return Ok(());
    }
    let (now, on) = (desk.now(), partner::today(tx, desk).await?);
    let mailboxes = mail::mailboxes(tx, (one.organisation, Act::PreparePosition), now).await?;
    let new = |way, state| Reach {
        id: ReachId::new(now, desk.chance()),
        consulted: one.id,
        purpose,
        way,
        on,
        note: String::new(),
        state,
        made_at: now,
    };
    if !mail {
        if !mailboxes.is_empty() {
            consultation::reach(tx, &new(Way::Desk, Reached::Arrived)).await?;
        }
        return Ok(());
    }
    for recipient in mailboxes {
        let reach = new(Way::Mail, Reached::Waiting);
        consultation::reach(tx, &reach).await?;
        mail::post(tx, desk, (LetterKind::Consultation, reach.id.to_string()), recipient).await?;
    }
    Ok(())
}

/// A listed partner of a consultation that is open.
async fn listed(tx: &mut Conn, actor: &Actor, (id, which): (ConsultationId, ConsultedId)) -> Result<Consulted, Error> {
    at_step(tx, actor, (id, Step::Reach)).await?;
    let mut asked = consultation::asked(tx, id).await?.into_iter();
    Ok(asked.find(|one| one.id == which).ok_or(Refusal::NotFound)?)
}

/// Invites one that was left out.
pub async fn invite_later(
    desk: &Desk,
    actor: &Actor,
    (id, which): (ConsultationId, ConsultedId),
    mail: bool,
) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let one = listed(tx, actor, (id, which)).await?;
        if !consultation::invite(tx, which, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        tell(tx, desk, &one, (Purpose::Invitation, mail)).await
    })
}

/// Enters how a partner was reached otherwise: way, day, and what shows it (0 to 200 characters).
pub async fn reach_by_hand(
    desk: &Desk,
    actor: &Actor,
    (id, which): (ConsultationId, ConsultedId),
    [way, on, note]: [&str; 3],
) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    let way = Way::parse(way).filter(|way| Way::BY_HAND.contains(way));
    let way = errors.take("way", way.ok_or(FieldError::NotAChoice));
    let on = errors.take("on", domain::partner::day(on).and_then(|on| on.ok_or(FieldError::Empty)));
    let note = errors.take("note", text::line(note, 0, 200));
    let (now, row) = (desk.now(), ReachId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let one = listed(tx, actor, (id, which)).await?;
        if one.invited_at.is_none() {
            return Err(Refusal::State.into());
        }
        let (Some(way), Some(on), Some(note)) = (way, on, note.clone()) else { return Err(errors.clone().into()) };
        let opened = setup::zone(tx).await?.clock(one.invited_at.unwrap_or(now)).date();
        if on < opened || partner::today(tx, desk).await? < on {
            return Err(FieldErrors::one("on", FieldError::NotADay).into());
        }
        let (purpose, state) = (Purpose::Invitation, Reached::Arrived);
        Ok(consultation::reach(tx, &Reach { id: row, consulted: which, purpose, way, on, note, state, made_at: now }).await?)
    })
}

/// Reminds every invited partner that has not said where it stands.
pub async fn remind(desk: &Desk, actor: &Actor, id: ConsultationId, mail: bool) -> Result<(), Error> {
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Reach)).await?;
        remind_all(tx, desk, id, mail).await
    })
}

/// A reminder to each that is invited and silent; nobody gets two within a day.
pub(super) async fn remind_all(tx: &mut Conn, desk: &Desk, id: ConsultationId, mail: bool) -> Result<(), Error> {
    let since = desk.now().checked_sub(PAUSE.hours()).unwrap_or(Timestamp::MIN);
    let recent: Vec<Reach> =
        consultation::reached(tx, id).await?.into_iter().filter(|reach| reach.made_at > since).collect();
    for one in consultation::asked(tx, id).await? {
        let has_said = !consultation::standing(tx, id, one.organisation).await?.is_empty();
        let was_reminded = recent.iter().any(|reach| reach.consulted == one.id && reach.purpose == Purpose::Reminder);
        if one.invited_at.is_some() && !has_said && !was_reminded {
            tell(tx, desk, &one, (Purpose::Reminder, mail)).await?;
        }
    }
    Ok(())
}
