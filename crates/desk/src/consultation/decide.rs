//! The decision: the text that was set, its number and day, and the clauses of the standard as they stood. Nothing blocks it.

use domain::Refusal;
use domain::consultation::{State, Step};
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, DecisionId, ReleaseId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use jiff::ToSpan as _;
use statute::{OutcomeVerdict, Verdict};
use store::consultation::{self, Decision, Stage};
use store::release;

use super::rules::{COORDINATED, facts, rules, set_before, verdict};
use super::see::Seen;
use super::{at_step, deed, write};
use crate::partner::{office_acts, told};
use crate::record::append;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

/// Gives the text that is set, in the place of the one before.
pub async fn put_final(desk: &Desk, actor: &Actor, id: ConsultationId, text: (&str, &str)) -> Result<(), Error> {
    let text = write::given(text, desk.now()).map_err(|error| FieldErrors::one("content", error));
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Decide)).await?;
        Ok(consultation::put_text(tx, (id, Stage::Final), &text.clone()?, actor.person.id).await?)
    })
}

/// Enters what was decided: number (1 to 80 characters) and day, not ahead. From now on nothing about it changes.
pub async fn decide(desk: &Desk, actor: &Actor, id: ConsultationId, [number, day]: [&str; 2]) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    let number = errors.take("number", text::line(number, 1, 80));
    let day = errors.take("day", domain::partner::day(day).and_then(|day| day.ok_or(FieldError::Empty)));
    let (now, new) = (desk.now(), DecisionId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Decide)).await?;
        let (Some(number), Some(day)) = (number.clone(), day) else { return Err(errors.clone().into()) };
        let zone = setup::zone(tx).await?;
        let first = zone.clock(known.made_at).date().checked_sub(1.year()).unwrap_or(day);
        if day < first || zone.clock(now).date() < day {
            return Err(FieldErrors::one("day", FieldError::NotADay).into());
        }
        let office = known.office;
        let seen = Seen::of(tx, desk, known).await?;
        let mut acts = office_acts(tx, Some(office), zone).await?;
        set_before(&mut acts, &seen, zone);
        let facts = facts(&seen, Some(day), zone);
        let verdict = verdict(&facts, &acts, zone.clock(now).date());
        let decision = Decision {
            id: new,
            consultation: id,
            number,
            day,
            verdict: told(rules(), &[COORDINATED], (&verdict, &acts.rulings)),
            step: reached(&verdict),
            made_at: now,
        };
        consultation::decide(tx, &decision, actor.person.id).await?;
        append(tx, desk, &deed(PublicAct::PolicyDecided, id, new.to_string(), (office, now))).await
    })
}

/// The step that is reached with certainty, under every reading: only what an office set as its standard lets a policy call itself
/// coordinated. Empty for none.
fn reached(verdict: &Verdict<'_>) -> String {
    let of = |judged: &&OutcomeVerdict| rules().outcomes.get(judged.outcome).is_some_and(|one| one.key == COORDINATED);
    let Some(judged) = verdict.outcomes.iter().find(of) else { return String::new() };
    let first = judged.readings.first().and_then(|reading| reading.certain);
    let certain = first.filter(|first| judged.readings.iter().all(|reading| reading.certain == Some(*first)));
    let steps = rules().outcomes.get(judged.outcome).map(|outcome| outcome.steps.as_slice()).unwrap_or_default();
    certain.and_then(|step| steps.get(step)).map(|step| step.id.clone()).unwrap_or_default()
}

/// A release of the office that tells of the policy, once it is set.
async fn telling(tx: &mut store::Conn, actor: &Actor, (id, release): (ConsultationId, ReleaseId)) -> Result<(), Error> {
    let known = consultation::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::Consult, known.office)?;
    if known.state() != State::Decided {
        return Err(Refusal::State.into());
    }
    let is_told =
        |release: &store::release::Release| release.organisation == known.office && release.public_from.is_some();
    let release = release::by_id(tx, release).await?.filter(is_told);
    release.map(drop).ok_or_else(|| FieldErrors::one("release", FieldError::NotAChoice).into())
}

/// A release tells of it: each links to the other.
pub async fn link_release(desk: &Desk, actor: &Actor, (id, release): (ConsultationId, ReleaseId)) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        telling(tx, actor, (id, release)).await?;
        Ok(consultation::link_release(tx, id, release, now).await?)
    })
}

/// It does not any more.
pub async fn unlink_release(
    desk: &Desk,
    actor: &Actor,
    (id, release): (ConsultationId, ReleaseId),
) -> Result<(), Error> {
    transaction!(desk, tx => {
        telling(tx, actor, (id, release)).await?;
        Ok(consultation::unlink_release(tx, id, release).await?)
    })
}
