//! A claim: a fact about a partner that somebody says is so. Machines and applicants propose; a person of an office confirms or refuses.

use jiff::civil::Date;

use crate::refusal::Refusal;

/// Where a claim stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nobody looked at it yet.
    Open,
    /// An office confirmed it: it is a fact.
    Confirmed,
    /// An office refused it, with a reason.
    Refused,
    /// An office had confirmed it, and an office revoked that with a reason.
    Revoked,
}

impl Standing {
    /// All.
    pub const ALL: [Self; 4] = [Self::Open, Self::Confirmed, Self::Refused, Self::Revoked];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Confirmed => "confirmed",
            Self::Refused => "refused",
            Self::Revoked => "revoked",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.as_str() == text)
    }

    /// Whether it is or was a fact.
    pub fn counted(self) -> bool {
        matches!(self, Self::Confirmed | Self::Revoked)
    }

    /// Settles an open one, or revokes a confirmed one; what was refused stays, and another claim takes its place.
    pub fn settle(self, to: Self) -> Result<Self, Refusal> {
        match (self, to) {
            (Self::Open, Self::Confirmed | Self::Refused) | (Self::Confirmed, Self::Revoked) => Ok(to),
            _ => Err(Refusal::ChangedMeanwhile),
        }
    }
}

/// The days on which it is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClaimDays {
    /// The first.
    pub from: Date,
    /// The last, where it is known.
    pub until: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_claim_is_settled_and_a_confirmed_one_revoked() {
        for from in Standing::ALL {
            for to in Standing::ALL {
                let settled = from == Standing::Open && matches!(to, Standing::Confirmed | Standing::Refused);
                let allowed = settled || (from == Standing::Confirmed && to == Standing::Revoked);
                assert_eq!(from.settle(to).is_ok(), allowed, "{from:?} {to:?}");
            }
        }
    }
}
