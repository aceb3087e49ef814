//! The states of a consultation and the steps that lead on. Closing is an act of the office; what comes after the last day is late all the same.

use super::words;
use crate::refusal::Refusal;

words! {
    /// Where a consultation stands.
    State {
        /// It is prepared: nobody but the office sees it.
        Draft = "draft",
        /// Partners answer.
        Open = "open",
        /// The office answers; what comes now is late.
        Closed = "closed",
        /// The policy was set.
        Decided = "decided",
        /// It was given up, for a reason that everybody reads.
        Dropped = "dropped",
    }
}

/// What an office does with a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Changes what is put to the partners, and to whom.
    Write,
    /// Opens it.
    Open,
    /// Moves its last day.
    Extend,
    /// Closes it.
    Close,
    /// Invites one more, reminds, holds a meeting.
    Reach,
    /// Answers points.
    Answer,
    /// Enters what was decided. Never blocked.
    Decide,
    /// Gives it up.
    Drop,
}

impl State {
    /// Refuses a step that does not lead on from here.
    pub fn must(self, step: Step) -> Result<(), Refusal> {
        if self.allows(step) { Ok(()) } else { Err(Refusal::State) }
    }

    /// Whether a step leads on from here.
    pub fn allows(self, step: Step) -> bool {
        match step {
            Step::Write | Step::Open => self == Self::Draft,
            Step::Extend | Step::Close | Step::Reach => self == Self::Open,
            Step::Answer => matches!(self, Self::Open | Self::Closed),
            Step::Decide => matches!(self, Self::Open | Self::Closed),
            Step::Drop => matches!(self, Self::Draft | Self::Open | Self::Closed),
        }
    }

    /// Whether partners can still say something; once it is closed, late.
    pub fn hears(self) -> bool {
        matches!(self, Self::Open | Self::Closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_allows_what_its_row_says() {
        use Step::{Answer, Close, Decide, Drop, Extend, Open, Reach, Write};
        let row = |state: State| {
            [Write, Open, Extend, Close, Reach, Answer, Decide, Drop]
                .map(|step| if state.allows(step) { 'x' } else { '-' })
                .into_iter()
                .collect::<String>()
        };
        let table: Vec<_> = State::ALL.iter().map(|state| format!("{} {}", state.as_str(), row(*state))).collect();
        assert_eq!(
            table,
            ["draft xx-----x", "open --xxxxxx", "closed -----xxx", "decided --------", "dropped --------"]
        );
        assert_eq!(State::Decided.must(Step::Answer), Err(Refusal::State));
        assert_eq!(State::parse("open"), Some(State::Open));
        assert!(State::Closed.hears() && !State::Draft.hears());
    }
}
