//! The office judges: asks for the correction of a difference, says that it is no fault, takes the outlet's answer, asks no more.

use std::sync::Arc;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{CoverageId, JudgementId, StepId};
use domain::judgement::{Standing, Step, Way};
use domain::release::{Reason, State};
use domain::right::Act;
use store::Conn;
use store::coverage::{self, Coverage};
use store::judgement::{self, Judgement, Notice};
use store::release;

use super::{Said, note, post, take};
use crate::coverage::{Difference, Press, Seen, attention, see};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

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

/// Judges a difference of a page's newest capture that stood as the judge saw it.
pub async fn judge(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    (id, mark, stood): (CoverageId, &str, Option<Standing>),
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
        // Nothing can be asked of a page that cannot be read, or where the source said nothing of its own.
        Decision::Ask { .. } if !difference.can_be_asked() => return Err(Refusal::State.into()),
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
        let known = judged.iter_mut().find(|known| difference.is_of(known));
        if known.as_ref().map(|known| known.standing) != stood {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if let Some(known) = known {
            // What everybody reads is asked again as it was, or not at all.
            if known.public_from.is_some_and(|from| from <= now) {
                return Err(Refusal::State.into());
            }
            (known.way, known.wanted) = (way, wanted.clone());
            take(tx, desk, (&coverage, known), (step, said), now).await?;
        } else {
            let standing = step.from(None).ok_or(Refusal::State)?;
            let step_id = StepId::new(now, desk.chance());
            let mut known = begun(&coverage, &difference, (new, way, wanted.clone(), standing));
            super::mark(&mut known, step, now);
            judgement::insert(tx, &known).await?;
            note(tx, desk, (&coverage, &known), (step_id, step, said), now).await?;
            judged.push(known);
        }
        if step == Step::Ask && mailed {
            post(tx, desk, &coverage, now).await?;
        }
        settle(tx, &seen, &judged).await
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
    (id, way, wanted, standing): (JudgementId, Way, String, Standing),
) -> Judgement {
    let Difference { mark, kind, rule, source_words, page_words, .. } = difference.clone();
    let (capture, coverage) = (coverage.capture.id, coverage.id);
    let notice = Notice::default();
    let (since, seen_at, told_at, public_from) = (None, None, None, None);
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
        held: standing,
        since,
        seen_at,
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

/// Stores what the page needs now, if it is still as it was read.
pub(super) async fn settle(tx: &mut Conn, seen: &Seen, judged: &[Judgement]) -> Result<(), Error> {
    let coverage = coverage::by_id(tx, seen.coverage.id).await?.ok_or(Refusal::NotFound)?;
    if coverage.capture.id == seen.coverage.capture.id {
        coverage::set_attention(tx, coverage.id, attention(seen.differences(), judged)).await?;
    }
    Ok(())
}

/// How the office ends a difference, or opens it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It is settled.
    Accept,
    /// Nothing is asked any more.
    Withdraw,
    /// It is not settled: it is asked again.
    Reopen {
        /// Whether letters leave from here.
        mailed: bool,
    },
}

/// Ends a difference or opens it again, and says why.
pub async fn end(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    id: JudgementId,
    (ending, reason): (Ending, &str),
) -> Result<(), Error> {
    let known = judgement::by_id(&mut desk.db.read().await?, id).await?.ok_or(Refusal::NotFound)?;
    let seen = see(desk, actor, press, known.coverage).await?;
    actor.must(Act::CheckCoverage, seen.coverage.organisation)?;
    let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
    let now = desk.now();
    let step = match ending {
        Ending::Accept => Step::Accept,
        Ending::Withdraw => Step::Withdraw,
        Ending::Reopen { .. } => Step::Reopen,
    };
    transaction!(desk, tx => {
        let said = Said { by: Some(actor.person.id), reason: reason.as_str(), address: "" };
        let mut judged = judgement::of_coverage(tx, known.coverage).await?;
        let one = judged.iter_mut().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
        take(tx, desk, (&seen.coverage, one), (step, said), now).await?;
        if ending == (Ending::Reopen { mailed: true }) {
            post(tx, desk, &seen.coverage, now).await?;
        }
        settle(tx, &seen, &judged).await
    })
}
