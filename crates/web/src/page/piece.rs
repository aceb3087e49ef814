//! The shared pieces that need data of their own. How they look stands in `templates/piece/`; all are shown on `/gaya`.

use domain::judgement::Standing;
use domain::release::State;
use locale::{Language, desk, texts};

use super::Moment;

/// The shape and colour of a state; a word always stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// ● met, done, published.
    Met,
    /// ✕ not met, withdrawn.
    NotMet,
    /// ◌ unknown, not begun.
    Unknown,
    /// △ needs a look.
    Look,
}

impl Shape {
    /// The sign.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Met => "●",
            Self::NotMet => "✕",
            Self::Unknown => "◌",
            Self::Look => "△",
        }
    }

    /// The class.
    pub fn class(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Unknown => "unknown",
            Self::Look => "look",
        }
    }

    /// The word for it.
    pub fn word(self, language: Language) -> &'static str {
        match self {
            Self::Met => texts::shape_met(language),
            Self::NotMet => texts::shape_not_met(language),
            Self::Unknown => texts::shape_unknown(language),
            Self::Look => texts::shape_look(language),
        }
    }

    /// The shape of where a difference stands: what was asked and is not settled needs a look.
    pub fn of_standing(standing: Standing) -> Self {
        match standing {
            Standing::Excused | Standing::Corrected | Standing::Accepted => Self::Met,
            Standing::Asked | Standing::Refused | Standing::Answered | Standing::Edited | Standing::Removed => {
                Self::Look
            }
            Standing::Withdrawn => Self::Unknown,
        }
    }

    /// The shape of a release's state; `waiting` for one that is published from a later moment on.
    pub fn of_release(state: State, waiting: bool) -> Self {
        match state {
            State::Draft => Self::Unknown,
            State::Submitted => Self::Look,
            State::Published if waiting => Self::Look,
            State::Published => Self::Met,
            State::Withdrawn => Self::NotMet,
        }
    }
}

/// A release in a list.
#[derive(Debug, Clone, Copy)]
pub struct ReleaseLine<'a> {
    /// Its slug.
    pub slug: &'a str,
    /// Its headline.
    pub headline: &'a str,
    /// Its standfirst; may be empty.
    pub standfirst: &'a str,
    /// Who issued it.
    pub office: &'a str,
    /// The dateline's place.
    pub place: &'a str,
    /// Since when it is public.
    pub published: Moment,
    /// Corrected since.
    pub corrected: bool,
    /// Withdrawn since.
    pub withdrawn: bool,
}

/// Words of a speaker.
#[derive(Debug, Clone, Copy)]
pub struct Quotation<'a> {
    /// The words, without quotation marks.
    pub words: &'a str,
    /// Who said them.
    pub speaker: &'a str,
    /// What the speaker is; may be empty.
    pub position: &'a str,
}

/// What became of a piece of text between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// In both.
    Same,
    /// Only in the older.
    Gone,
    /// Only in the newer.
    New,
}

/// A piece of a word diff.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'a> {
    /// What became of it.
    pub mark: Mark,
    /// The text, with its spaces.
    pub text: &'a str,
}

/// Something that happened.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// When.
    pub at: Moment,
    /// Who; empty when nobody in particular.
    pub person: &'a str,
    /// What, as a sentence.
    pub what: &'a str,
    /// Headline and address of what it happened to, where that is not plain.
    pub about: Option<(&'a str, &'a str)>,
    /// The reason given; empty without.
    pub reason: &'a str,
    /// Its shape.
    pub shape: Shape,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Here.
    Current,
    /// Ahead.
    Ahead,
}

/// The steps of a release's life, with the one it is in.
#[derive(Debug, Clone, Copy)]
pub struct Steps {
    /// The state.
    pub state: State,
}

impl Steps {
    /// Name and standing of each step.
    pub fn list(&self, language: Language) -> Vec<(&'static str, StepState)> {
        let last = if self.state == State::Withdrawn { State::Withdrawn } else { State::Published };
        let steps = [State::Draft, State::Submitted, last];
        let here = steps.iter().position(|step| *step == self.state).unwrap_or_default();
        let standing = |i: usize| match i.cmp(&here) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal if i == 2 => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Current,
            std::cmp::Ordering::Greater => StepState::Ahead,
        };
        steps.iter().enumerate().map(|(i, step)| (desk::state(language, *step), standing(i))).collect()
    }

    /// True at the end that was not wanted.
    pub fn is_withdrawn(&self) -> bool {
        self.state == State::Withdrawn
    }

    /// True for the step the release is in.
    pub fn is_here(&self, name: &str, language: Language) -> bool {
        desk::state(language, self.state) == name
    }
}

/// A clause, what came of it, and by what.
#[derive(Debug, Clone, Copy)]
pub struct Verdict<'a> {
    /// The clause cited.
    pub clause: &'a str,
    /// Where it stands.
    pub source: &'a str,
    /// The shape of its state.
    pub shape: Shape,
    /// What it was decided by; empty without.
    pub evidence: &'a str,
}

/// Words of a release beside the words of an article.
#[derive(Debug, Clone, Copy)]
pub struct Finding<'a> {
    /// What it is about: `Angka`.
    pub kind: &'a str,
    /// What was seen: `berubah`.
    pub status: &'a str,
    /// Its shape.
    pub shape: Shape,
    /// The release's words.
    pub release: &'a [Piece<'a>],
    /// The article's words.
    pub article: &'a [Piece<'a>],
    /// Where.
    pub place: &'a str,
}

/// An entry of the record.
#[derive(Debug, Clone, Copy)]
pub struct RecordMark<'a> {
    /// Its number, as shown.
    pub number: &'a str,
    /// The first signs of its hash.
    pub hash: &'a str,
    /// Its page.
    pub address: &'a str,
}

/// Bars beside the table they draw.
#[derive(Debug, Clone)]
pub struct Chart<'a> {
    /// What is counted.
    pub title: &'a str,
    /// Heading of the first column.
    pub across: &'a str,
    /// Heading of the second column.
    pub up: &'a str,
    /// Name and count of each bar, at most 31.
    pub bars: Vec<(&'a str, u32)>,
}

/// A bar in a box of 100 × 40 per bar's share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Height.
    pub height: u32,
}

impl Chart<'_> {
    /// Width of the drawing.
    pub fn width(&self) -> u32 {
        u32::try_from(self.bars.len()).unwrap_or(31).saturating_mul(24)
    }

    /// The bars, scaled to a height of 64.
    pub fn drawn(&self) -> Vec<Bar> {
        let most = self.bars.iter().map(|(_, count)| *count).max().unwrap_or_default().max(1);
        let scaled = |count: u32| u32::try_from(u64::from(count) * 64 / u64::from(most)).unwrap_or(64);
        let bar = |(x, (_, count)): (u32, &(&str, u32))| {
            let height = scaled(*count).max(u32::from(*count > 0));
            Bar { x: x * 24 + 3, y: 66 - height, height }
        };
        (0..31).zip(&self.bars).map(bar).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_withdrawn_release_stands_at_the_end_of_its_steps() {
        let steps = Steps { state: State::Withdrawn }.list(Language::English);
        assert_eq!(steps.iter().map(|(_, state)| *state).collect::<Vec<_>>(), [StepState::Done; 3]);
        let steps = Steps { state: State::Submitted }.list(Language::English);
        assert_eq!(steps[1].1, StepState::Current);
        assert_eq!(steps[2].1, StepState::Ahead);
    }

    #[test]
    fn a_chart_of_nothing_has_flat_bars() {
        let chart = Chart { title: "", across: "", up: "", bars: vec![("a", 0), ("b", 0)] };
        assert!(chart.drawn().iter().all(|bar| bar.height == 0));
    }
}
