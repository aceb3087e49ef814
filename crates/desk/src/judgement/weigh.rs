//! What a new capture says of differences that were judged before: the words stand, are mended with a notice or without one, or the page
//! is gone.

use domain::coverage::Outcome;
use domain::judgement::{Standing, Step, Way};
use jiff::Timestamp;
use store::Conn;
use store::coverage::{self, Coverage};
use store::judgement::{self, Judgement, Notice};

use super::{Said, take};
use crate::coverage::{Difference, attention};
use crate::{Desk, Error};

/// What was seen of a page.
#[derive(Debug, Clone)]
pub(crate) enum Seen<'a> {
    /// It is there.
    Page {
        /// What differs now.
        differences: &'a [Difference],
        /// A notice that was not there when it was captured first.
        notice: Option<Notice>,
    },
    /// It is not there any more.
    Gone,
}

/// Weighs what was seen: steps are taken, the page's need is stored. `coverage` has its newest capture.
pub(crate) async fn weigh(
    tx: &mut Conn,
    desk: &Desk,
    coverage: &Coverage,
    seen: &Seen<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    let mut judged = judgement::of_coverage(tx, coverage.id).await?;
    for known in &mut judged {
        let Some(step) = step(known, coverage.capture.outcome, seen) else { continue };
        let mut address = String::new();
        if let (Step::SeeCorrected, Seen::Page { notice: Some(notice), .. }) = (step, seen) {
            known.notice = notice.clone();
            address.clone_from(&notice.address);
        }
        let said = Said { address: &address, ..Said::default() };
        take(tx, desk, (coverage, known), (step, said), now).await?;
    }
    let differences = match seen {
        Seen::Page { differences, .. } => *differences,
        Seen::Gone => &[],
    };
    let needs = attention(differences, &judged);
    Ok(coverage::set_attention(tx, coverage.id, needs).await?)
}

fn step(known: &Judgement, outcome: Outcome, seen: &Seen<'_>) -> Option<Step> {
    let step = match seen {
        Seen::Gone => Step::SeeRemoved,
        // What cannot be read says nothing.
        Seen::Page { .. } if outcome == Outcome::Unknown => return None,
        Seen::Page { differences, notice } => {
            let stands = differences.iter().any(|difference| difference.is_of(known));
            let by_notice = known.way != Way::Correction;
            match (stands, notice) {
                (false, Some(_)) => Step::SeeCorrected,
                // Who has the right to be heard has it whether the words stand or not.
                (true, Some(_)) if by_notice => Step::SeeCorrected,
                (_, None) if by_notice => return None,
                (false, None) => Step::SeeEdited,
                (true, _) => Step::SeeAgain,
            }
        }
    };
    let taken = step.from(Some(known.standing)).is_some();
    // A right of reply that was published stays so, though the page keeps its words.
    let settled = known.way != Way::Correction && known.standing == Standing::Corrected;
    (taken && !settled).then_some(step)
}
