//! Differences and what becomes of them: the office judges, the outlet answers, the page changes. Every step is kept, and stands in the
//! record.

mod answer;
mod judge;
mod tell;
mod weigh;

use domain::Refusal;
use domain::id::{PersonId, StepId};
use domain::judgement::{Standing, Step, TO_ANSWER};
use domain::record::PublicAct;
use jiff::Timestamp;
use store::Conn;
use store::coverage::Coverage;
use store::judgement::{self, Judgement, Notice, Taken};

pub use answer::{Answer, Opened, answer, open};
pub use judge::{Decision, Ending, end, judge};
pub use tell::{Post, hand_over, post_of};
pub(crate) use tell::{letter, post, told};
pub(crate) use weigh::{Noticed, Page, Seen, weigh};

use crate::record::{Deed, append};
use crate::{Desk, Error};

/// The judgements of a page, and all that was done about them.
#[derive(Debug, Clone, Default)]
pub struct Judged {
    /// The oldest first.
    pub judgements: Vec<Judgement>,
    /// The oldest first.
    pub steps: Vec<Taken>,
}

/// What is known of a step beside the judgement.
#[derive(Debug, Clone, Default)]
struct Said<'a> {
    /// Who of the office.
    by: Option<PersonId>,
    /// Why.
    reason: &'a str,
    /// An address given with it.
    address: &'a str,
}

/// The judgements of a page as its office sees them.
pub(crate) async fn of_coverage(conn: &mut Conn, coverage: &Coverage) -> Result<Judged, Error> {
    let judgements = judgement::of_coverage(conn, coverage.id).await?;
    Ok(Judged { judgements, steps: judgement::steps(conn, coverage.id).await? })
}

/// Takes a step: the judgement stands where it leads, the step is kept, the record has it.
async fn take(
    tx: &mut Conn,
    desk: &Desk,
    (coverage, judged): (&Coverage, &mut Judgement),
    (step, said): (Step, Said<'_>),
    now: Timestamp,
) -> Result<(), Error> {
    let held = judged.standing;
    judged.standing = step.from(Some(held)).ok_or(Refusal::State)?;
    if matches!(step, Step::SeeEdited | Step::SeeRemoved) && !matches!(held, Standing::Edited | Standing::Removed) {
        judged.held = held;
    }
    let id = StepId::new(now, desk.chance());
    mark(judged, step, now);
    judgement::update(tx, judged).await?;
    note(tx, desk, (coverage, judged), (id, step, said), now).await
}

/// What a step changes beside the standing.
fn mark(judged: &mut Judgement, step: Step, now: Timestamp) {
    let is_public = judged.public_from.is_some_and(|from| from <= now);
    match step {
        Step::Tell => {
            judged.told_at = Some(now);
            // What everybody reads already stays.
            if !is_public {
                judged.public_from = Some(now.checked_add(TO_ANSWER).unwrap_or(Timestamp::MAX));
            }
        }
        // What the office gives up, or takes as settled, before anybody could read it stays between the two.
        Step::Accept | Step::Withdraw if !is_public => judged.public_from = None,
        Step::Ask | Step::Reopen => {
            judged.notice = Notice::default();
            // What everybody reads already stays, and the outlet, whose link shows it, can answer at once.
            if !is_public {
                judged.told_at = None;
                judged.public_from = None;
                judged.since = Some(now);
            }
        }
        Step::SeeAgain => judged.notice = Notice::default(),
        Step::SeeEdited | Step::SeeRemoved => judged.seen_at = Some(now),
        _ => {}
    }
}

/// Keeps a step and adds its entry.
async fn note(
    tx: &mut Conn,
    desk: &Desk,
    (coverage, judged): (&Coverage, &Judgement),
    (id, step, said): (StepId, Step, Said<'_>),
    now: Timestamp,
) -> Result<(), Error> {
    let Said { by, reason, address } = said;
    let (way, reason, address) = (judged.way, reason.to_owned(), address.to_owned());
    let taken = Taken { id, judgement: judged.id, step, way, by: None, reason, address, at: now };
    judgement::add_step(tx, &taken, by, Some(coverage.capture.id)).await?;
    let deed = Deed::of_page(PublicAct::CoverageStep, coverage.id, id.to_string(), coverage.organisation, now);
    append(tx, desk, &deed).await
}
