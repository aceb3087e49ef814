//! Objection (keberatan) and appeal (banding) against a line of a signed list: UU 30/2014, whose articles 75 to 78 were not read. An
//! objection goes to the office that signed; an appeal to its superior, whose answer the office enters. No deadline refuses anybody here.

use crate::refusal::Refusal;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Keberatan.
    Objection,
    /// Banding.
    Appeal,
}

/// What became of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It waits.
    Open,
    /// The company is right: the office decides anew.
    Upheld,
    /// It is right in part.
    Partly,
    /// The decision stands.
    Dismissed,
}

impl Stage {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::Objection, Self::Appeal];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Appeal => "appeal",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == text)
    }

    /// What a company may file next, by what it filed before.
    pub fn next(filed: &[(Self, Answer)]) -> Option<Self> {
        let of = |stage| filed.iter().find(|(known, _)| *known == stage).map(|(_, answer)| *answer);
        match (of(Self::Objection), of(Self::Appeal)) {
            (None, _) => Some(Self::Objection),
            (Some(Answer::Partly | Answer::Dismissed), None) => Some(Self::Appeal),
            _ => None,
        }
    }
}

impl Answer {
    /// All.
    pub const ALL: [Self; 4] = [Self::Open, Self::Upheld, Self::Partly, Self::Dismissed];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Upheld => "upheld",
            Self::Partly => "partly",
            Self::Dismissed => "dismissed",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }

    /// Answers what waits; an answer stays.
    pub fn settle(self, to: Self) -> Result<Self, Refusal> {
        if self == Self::Open && to != Self::Open { Ok(to) } else { Err(Refusal::ChangedMeanwhile) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_appeal_follows_an_objection_that_was_not_upheld() {
        let next = |filed: &[(Stage, Answer)]| Stage::next(filed);
        assert_eq!(next(&[]), Some(Stage::Objection));
        for answer in Answer::ALL {
            let expected = matches!(answer, Answer::Partly | Answer::Dismissed).then_some(Stage::Appeal);
            assert_eq!(next(&[(Stage::Objection, answer)]), expected, "{answer:?}");
            for appeal in Answer::ALL {
                assert_eq!(next(&[(Stage::Objection, answer), (Stage::Appeal, appeal)]), None);
            }
        }
    }

    #[test]
    fn what_waits_is_answered_once() {
        for from in Answer::ALL {
            for to in Answer::ALL {
                let allowed = from == Answer::Open && to != Answer::Open;
                assert_eq!(from.settle(to).is_ok(), allowed, "{from:?} {to:?}");
                assert_eq!(Answer::parse(to.as_str()), Some(to));
            }
        }
    }
}
