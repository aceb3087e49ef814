//! The outlet's side: what its link opens, and what it answers, without an account.

use std::sync::Arc;
use std::time::Duration;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::JudgementId;
use domain::judgement::{ANSWERS, Standing, Step};
use domain::release::{Reason, State};
use store::judgement::{self, Taken};
use store::organisation::{self, Organisation};
use store::{coverage, outlet_link, release, visit};

use super::judge::settle;
use super::{Said, take};
use crate::coverage::{Press, Seen, address, read, site};
use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// Time between two looks at a page because an outlet answered.
const PAUSE: Duration = Duration::from_mins(10);

/// What a link opens.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The page, compared, with what was asked.
    pub seen: Seen,
    /// The office that asks.
    pub office: Organisation,
    /// The release's address.
    pub slug: String,
}

/// What an outlet answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<'a> {
    /// It was corrected.
    Corrected {
        /// Where the notice stands, if that is another page.
        address: &'a str,
        /// What there is to say to it; may be empty.
        words: &'a str,
    },
    /// It will not be, and why.
    Refused {
        /// Why.
        reason: &'a str,
    },
}

/// Opens a link. Opening it uses nothing up. What the office excused or has not told is not shown.
pub async fn open(desk: &Desk, press: &Arc<dyn Press>, token: &str) -> Result<Opened, Error> {
    let mut conn = desk.db.read().await?;
    let id = outlet_link::open(&mut conn, &secret::hash(token), desk.now()).await?.ok_or(Refusal::Link)?;
    let coverage = coverage::by_id(&mut conn, id).await?.ok_or(Refusal::Link)?;
    let office = organisation::by_id(&mut conn, coverage.organisation).await?.ok_or(Refusal::Link)?;
    let release = release::by_id(&mut conn, coverage.release.0).await?.ok_or(Refusal::Link)?;
    if release.state == State::Withdrawn {
        return Err(Refusal::Link.into());
    }
    drop(conn);
    let mut seen = read(desk, press, coverage).await?;
    seen.judged.judgements.retain(|known| known.told_at.is_some() && known.standing != Standing::Excused);
    let shown: Vec<JudgementId> = seen.judged.judgements.iter().map(|known| known.id).collect();
    seen.judged.steps.retain(|taken| shown.contains(&taken.judgement) && taken.step != Step::Excuse);
    Ok(Opened { seen, office, slug: release.slug })
}

/// Answers one thing that was asked. What is said to be corrected is looked at soon.
pub async fn answer(
    desk: &Desk,
    press: &Arc<dyn Press>,
    (token, id): (&str, JudgementId),
    answer: Answer<'_>,
) -> Result<(), Error> {
    let Opened { seen, .. } = open(desk, press, token).await?;
    let (step, reason, notice) = match answer {
        Answer::Refused { reason } => {
            let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
            (Step::Refuse, reason.as_str().to_owned(), String::new())
        }
        Answer::Corrected { address, words } => (Step::Answer, said(words)?, notice(address, &seen.coverage.site)?),
    };
    let now = desk.now();
    transaction!(desk, tx => {
        let mut judged = judgement::of_coverage(tx, seen.coverage.id).await?;
        let known = judged.iter_mut().find(|known| known.id == id && known.told_at.is_some()).ok_or(Refusal::Link)?;
        let said_before = |taken: &&Taken| taken.judgement == id && matches!(taken.step, Step::Refuse | Step::Answer);
        if judgement::steps(tx, seen.coverage.id).await?.iter().filter(said_before).count() >= ANSWERS {
            return Err(Refusal::State.into());
        }
        let said = Said { by: None, reason: &reason, address: &notice };
        take(tx, desk, (&seen.coverage, known), (step, said), now).await?;
        if step == Step::Answer {
            // Soon, and not as often as somebody presses a button.
            let last = seen.visits.last().and_then(|visit| visit.at.checked_add(PAUSE).ok());
            visit::plan(tx, seen.coverage.id, last.map_or(now, |last| last.max(now))).await?;
        }
        settle(tx, &seen, &judged).await
    })
}

/// What may be said beside; nothing has to be.
fn said(words: &str) -> Result<String, Error> {
    if words.trim().is_empty() {
        return Ok(String::new());
    }
    let words = Reason::parse(words).map_err(|error| FieldErrors::one("words", error))?;
    Ok(words.as_str().to_owned())
}

/// The address of a notice: on the outlet's own site.
fn notice(typed: &str, own: &str) -> Result<String, Error> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    let address = address(typed).map_err(|error| FieldErrors::one("address", error))?;
    if site(&address) == own { Ok(address) } else { Err(FieldErrors::one("address", FieldError::NotASite).into()) }
}
