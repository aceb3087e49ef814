//! Differences and what becomes of them: the office judges, the outlet answers, the page changes. Every step is kept, and stands in the
//! record.

mod answer;
mod judge;
mod tell;
mod weigh;

use domain::Refusal;
use domain::id::{PersonId, StepId};
use domain::judgement::{Step, TO_ANSWER};
use domain::record::PublicAct;
use jiff::Timestamp;
use store::Conn;
use store::coverage::Coverage;
use store::judgement::{self, Judgement, Taken};

pub use answer::{Answer, Opened, answer, open};
pub use judge::{Decision, accept, judge, withdraw};
pub use tell::{hand_over, reachable};
pub(crate) use tell::{letter, told};
pub(crate) use weigh::{Seen, weigh};

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
    judged.standing = step.from(Some(judged.standing)).ok_or(Refusal::State)?;
    let never = judged.public_from.is_none_or(|from| from > now);
    match step {
        Step::Tell => {
            judged.told_at = Some(now);
            judged.public_from = Some(now.checked_add(TO_ANSWER).unwrap_or(Timestamp::MAX));
        }
        // What the office gives up before anybody could read it stays between the two.
        Step::Accept | Step::Withdraw if never => judged.public_from = None,
        Step::Ask => (judged.told_at, judged.public_from) = (None, None),
        _ => {}
    }
    judgement::update(tx, judged).await?;
    note(tx, desk, (coverage, judged), (step, said), now).await
}

/// Keeps a step and adds its entry.
async fn note(
    tx: &mut Conn,
    desk: &Desk,
    (coverage, judged): (&Coverage, &Judgement),
    (step, said): (Step, Said<'_>),
    now: Timestamp,
) -> Result<(), Error> {
    let id = StepId::new(now, desk.chance());
    let Said { by, reason, address } = said;
    let (reason, address) = (reason.to_owned(), address.to_owned());
    let taken = Taken { id, judgement: judged.id, step, by: None, reason, address, at: now };
    judgement::add_step(tx, &taken, by, Some(coverage.capture.id)).await?;
    let deed = Deed::of_release(act(step), coverage.release.0, id.to_string(), coverage.organisation, now);
    append(tx, desk, &deed).await
}

/// What the record calls a step.
fn act(step: Step) -> PublicAct {
    match step {
        Step::Excuse | Step::Ask | Step::Accept | Step::Withdraw => PublicAct::DifferenceJudged,
        Step::Tell => PublicAct::CorrectionAsked,
        Step::Refuse | Step::Answer => PublicAct::CorrectionAnswered,
        Step::SeeCorrected | Step::SeeEdited | Step::SeeRemoved | Step::SeeAgain => PublicAct::CorrectionSeen,
    }
}
