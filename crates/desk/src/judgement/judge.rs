//! The office judges: asks for the correction of a difference, says that it is no fault, takes the outlet's answer, asks no more.

use std::sync::Arc;
use std::time::Duration;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{CoverageId, JudgementId, LetterId};
use domain::judgement::{Step, Way};
use domain::release::{Reason, State};
use domain::right::Act;
use jiff::Timestamp;
use store::Conn;
use store::coverage::{self, Coverage};
use store::judgement::{self, Judgement, Notice};
use store::outbox::{self, Letter, LetterKind};
use store::{contact, release};

use super::{Said, note, take};
use crate::coverage::{Difference, Press, Seen, attention, see};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// How long a letter waits before it goes, so that more can be asked in it, and what was asked by mistake is taken back.
const WAITS: Duration = Duration::from_mins(10);
/// Longest text that an outlet is asked to publish, in characters.
const LONGEST: usize = 6_000;

/// What somebody says of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision<'a> {
    /// It is no fault, and why.
    Excuse {
        /// Why.
        reason: &'a str,
    },
    /// The outlet is asked.
    Ask {
        /// By which way.
        way: Way,
        /// What is to be published; nothing for a plain correction.
        wanted: &'a str,
        /// Whether letters leave from here.
        mailed: bool,
    },
}

/// Judges a difference of a page's newest capture.
pub async fn judge(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    (id, mark): (CoverageId, &str),
    decision: Decision<'_>,
) -> Result<(), Error> {
    let seen = see(desk, actor, press, id).await?;
    actor.must(Act::CheckCoverage, seen.coverage.organisation)?;
    let difference =
        seen.differences().iter().find(|known| known.mark == mark).ok_or(Refusal::ChangedMeanwhile)?.clone();
    let (step, way, wanted, reason, mailed) = match &decision {
        Decision::Excuse { reason } => {
            let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
            (Step::Excuse, Way::Correction, String::new(), reason.as_str().to_owned(), false)
        }
        // Of a page that cannot be read, or came early, no correction can be asked.
        Decision::Ask { .. } if difference.index.is_none() => return Err(Refusal::State.into()),
        Decision::Ask { way, wanted, mailed } => {
            let wanted = self::wanted(*way, wanted)?;
            (Step::Ask, *way, wanted.clone(), wanted, *mailed)
        }
    };
    let (now, new) = (desk.now(), JudgementId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let coverage = unchanged(tx, &seen).await?;
        let said = Said { by: Some(actor.person.id), reason: &reason, address: "" };
        let mut judged = judgement::of_coverage(tx, id).await?;
        if let Some(known) = judged.iter_mut().find(|known| known.mark == mark) {
            (known.way, known.wanted) = (way, wanted.clone());
            take(tx, desk, (&coverage, known), (step, said), now).await?;
        } else {
            let standing = step.from(None).ok_or(Refusal::State)?;
            let known = begun(&coverage, &difference, (new, way, wanted.clone(), standing));
            judgement::insert(tx, &known).await?;
            note(tx, desk, (&coverage, &known), (step, said), now).await?;
            judged.push(known);
        }
        if step == Step::Ask && mailed {
            post(tx, desk, &coverage, now).await?;
        }
        settle(tx, &coverage, &seen, &judged).await
    })
}

/// What is to be published: a right of reply or of correction needs its words.
fn wanted(way: Way, typed: &str) -> Result<String, Error> {
    if way == Way::Correction {
        return Ok(String::new());
    }
    let typed = typed.trim();
    let length = typed.chars().count();
    if length < 20 {
        return Err(FieldErrors::one("wanted", FieldError::TooShort { least: 20 }).into());
    }
    if length > LONGEST {
        return Err(FieldErrors::one("wanted", FieldError::TooLong { most: LONGEST }).into());
    }
    Ok(typed.to_owned())
}

fn begun(
    coverage: &Coverage,
    difference: &Difference,
    (id, way, wanted, standing): (JudgementId, Way, String, domain::judgement::Standing),
) -> Judgement {
    let Difference { mark, kind, rule, source_words, page_words, .. } = difference.clone();
    let (capture, coverage) = (coverage.capture.id, coverage.id);
    let (told_at, public_from, notice) = (None, None, Notice::default());
    Judgement {
        id,
        coverage,
        capture,
        mark,
        kind,
        rule,
        source_words,
        page_words,
        way,
        wanted,
        standing,
        told_at,
        public_from,
        notice,
    }
}

/// The page, if it is still as it was judged, and its release still stands.
async fn unchanged(tx: &mut Conn, seen: &Seen) -> Result<Coverage, Error> {
    let coverage = coverage::by_id(tx, seen.coverage.id).await?.ok_or(Refusal::NotFound)?;
    if coverage.capture.id != seen.coverage.capture.id {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let release = release::by_id(tx, coverage.release.0).await?.ok_or(Refusal::NotFound)?;
    if release.state == State::Withdrawn { Err(Refusal::State.into()) } else { Ok(coverage) }
}

/// Stores what the page needs now.
pub(super) async fn settle(tx: &mut Conn, coverage: &Coverage, seen: &Seen, judged: &[Judgement]) -> Result<(), Error> {
    let needs = attention(seen.differences(), judged);
    Ok(coverage::set_attention(tx, coverage.id, needs).await?)
}

/// A letter to each contact of the outlet, unless one about this page waits already.
async fn post(tx: &mut Conn, desk: &Desk, coverage: &Coverage, now: Timestamp) -> Result<(), Error> {
    let Some(outlet) = coverage.outlet_id else { return Ok(()) };
    let about = coverage.id.to_string();
    if outbox::waits(tx, LetterKind::Correction, &about).await? {
        return Ok(());
    }
    let due = now.checked_add(WAITS).unwrap_or(Timestamp::MAX);
    for contact in contact::of_outlet(tx, outlet).await? {
        let (id, recipient) = (LetterId::new(now, desk.chance()), contact.details.email);
        let (kind, language, about) = (LetterKind::Correction, "id".to_owned(), about.clone());
        outbox::insert(tx, &Letter { id, kind, recipient, language, about, attempts: 0 }, now).await?;
        outbox::put_off(tx, id, due).await?;
    }
    Ok(())
}

/// Takes the outlet's answer: the difference is settled as it is.
pub async fn accept(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    id: JudgementId,
    reason: &str,
) -> Result<(), Error> {
    end(desk, actor, press, id, (Step::Accept, reason)).await
}

/// Asks no more, and says why.
pub async fn withdraw(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    id: JudgementId,
    reason: &str,
) -> Result<(), Error> {
    end(desk, actor, press, id, (Step::Withdraw, reason)).await
}

async fn end(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    id: JudgementId,
    (step, reason): (Step, &str),
) -> Result<(), Error> {
    let known = judgement::by_id(&mut desk.db.read().await?, id).await?.ok_or(Refusal::NotFound)?;
    let seen = see(desk, actor, press, known.coverage).await?;
    actor.must(Act::CheckCoverage, seen.coverage.organisation)?;
    let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
    let now = desk.now();
    transaction!(desk, tx => {
        let said = Said { by: Some(actor.person.id), reason: reason.as_str(), address: "" };
        let mut judged = judgement::of_coverage(tx, known.coverage).await?;
        let one = judged.iter_mut().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
        take(tx, desk, (&seen.coverage, one), (step, said), now).await?;
        settle(tx, &seen.coverage, &seen, &judged).await
    })
}
