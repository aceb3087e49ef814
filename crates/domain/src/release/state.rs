//! The states of a release and the steps between them: one table. An embargo is no state: a published release has a moment from
//! which it is public, and nothing has to happen at that moment.

use crate::refusal::Refusal;
use crate::right::Act;

/// Where a release stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Being written.
    Draft,
    /// Waits for a second pair of eyes.
    Submitted,
    /// Published, perhaps under an embargo.
    Published,
    /// Withdrawn; its page stays and says so.
    Withdrawn,
}

/// What can be done with a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Change the text.
    Edit,
    /// Give it to a second person.
    Submit,
    /// Give it back to the writer, with a reason.
    Return,
    /// Publish it, at once or from a moment on.
    Publish,
    /// Correct the published text, in the open.
    Correct,
    /// Withdraw it, with a reason.
    Withdraw,
}

impl State {
    /// All, in the order of a release's life.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Submitted, Self::Published, Self::Withdrawn];

    /// The word in the database and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Step {
    /// All steps.
    pub const ALL: [Self; 6] = [Self::Edit, Self::Submit, Self::Return, Self::Publish, Self::Correct, Self::Withdraw];

    /// What a membership must allow for it.
    pub fn needs(self) -> Act {
        match self {
            Self::Edit | Self::Submit => Act::WriteRelease,
            Self::Return | Self::Publish | Self::Correct | Self::Withdraw => Act::IssueRelease,
        }
    }
}

/// The state that `step` leads to from `state`.
pub fn next(state: State, step: Step) -> Result<State, Refusal> {
    match (state, step) {
        (State::Draft, Step::Edit) | (State::Submitted, Step::Return) => Ok(State::Draft),
        (State::Draft, Step::Submit) => Ok(State::Submitted),
        (State::Submitted, Step::Publish) | (State::Published, Step::Correct) => Ok(State::Published),
        (State::Published, Step::Withdraw) => Ok(State::Withdrawn),
        _ => Err(Refusal::State),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_allowed_and_every_refused_step() {
        let table = State::ALL.map(|state| {
            let steps = Step::ALL.map(|step| next(state, step).map_or("-", State::as_str));
            format!("{}: {}", state.as_str(), steps.join(" "))
        });
        assert_eq!(
            table,
            [
                "draft: draft submitted - - - -",
                "submitted: - - draft published - -",
                "published: - - - - published withdrawn",
                "withdrawn: - - - - - -",
            ]
        );
    }
}
