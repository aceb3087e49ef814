//! Gives the verdict: each clause met, not met or unknown with what decided it; each conflict open until it is ruled on; each outcome under
//! every reading that is left.

mod clause;
mod conflict;
mod exception;
mod known;
mod outcome;

pub use clause::{ClauseVerdict, Standing};
pub use conflict::Conflict;
pub use known::{Lack, NameVerdict};
pub use outcome::{OutcomeVerdict, Reading, StepVerdict};

use crate::act::Acts;
use crate::fact::{Facts, Moment};
use crate::rules::Rules;

/// A verdict. Places are those of [`Rules`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// When it is given.
    pub moment: Moment,
    /// Every name: its value, or why it has none.
    pub names: Vec<NameVerdict<'a>>,
    /// Every clause; none where it is not in force.
    pub clauses: Vec<Option<ClauseVerdict>>,
    /// Where sources disagree: a clause is met and another of the same subject is not.
    pub conflicts: Vec<Conflict>,
    /// What follows.
    pub outcomes: Vec<OutcomeVerdict>,
}

impl Rules {
    /// Judges what is known about one subject.
    pub fn judge<'a>(&'a self, facts: &'a Facts, acts: &Acts, moment: Moment) -> Verdict<'a> {
        let names = known::names(self, facts, acts, moment);
        let clauses = clause::clauses(self, &names, acts, moment);
        // What is ruled, and what may yet come out differently, is read in its ways too; as a disagreement only what is one is told.
        let conflicts = conflict::conflicts(self, &clauses, acts, moment);
        let outcomes = outcome::outcomes(self, &clauses, &conflicts, moment);
        let conflicts =
            conflicts.into_iter().filter(|conflict| conflict::is_disagreement(conflict, &clauses)).collect();
        Verdict { moment, names, clauses, conflicts, outcomes }
    }
}

impl Verdict<'_> {
    /// The verdict of a clause; none where it is not in force.
    pub fn clause(&self, place: usize) -> Option<&ClauseVerdict> {
        self.clauses.get(place)?.as_ref()
    }
}
