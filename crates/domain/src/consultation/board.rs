//! Who leads an organisation, by which decree and until when. A position is signed for a board; whether that board's term ran, and whether
//! another claims the same organisation, stands beside it.

use jiff::civil::Date;

use super::words;
use crate::field::{FieldError, FieldErrors};
use crate::partner::day;
use crate::text;

words! {
    /// How a board stood on the day it signed.
    Term {
        /// Its term ran.
        InTerm = "in-term",
        /// Its term had not begun, or was over: what it says is its people's view, not the organisation's position.
        Lapsed = "lapsed",
        /// Two boards claim the organisation: both stand, none is its position.
        Contested = "contested",
        /// No board is entered.
        Unknown = "unknown",
    }
}

impl Term {
    /// By the boards of an organisation that were entered and not ended; the one that signs is among them.
    pub fn of(own: Option<&BoardDetails>, others: &[BoardDetails], today: Date) -> Self {
        match own {
            None => Self::Unknown,
            Some(own) if !own.runs(today) => Self::Lapsed,
            Some(_) if others.iter().any(|other| other.runs(today)) => Self::Contested,
            Some(_) => Self::InTerm,
        }
    }
}

/// What is told of a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardDetails {
    /// Who leads it.
    pub chair: String,
    /// Number of the decree that ratified it.
    pub decree: String,
    /// The first day of its term.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// The same, as typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedBoard<'a> {
    /// Who leads it.
    pub chair: &'a str,
    /// Number of the decree.
    pub decree: &'a str,
    /// The first day.
    pub from: &'a str,
    /// The last day.
    pub until: &'a str,
}

impl BoardDetails {
    /// Reads all of it.
    pub fn parse(typed: TypedBoard<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let chair = errors.take("chair", text::line(typed.chair, 3, 120));
        let decree = errors.take("decree", text::line(typed.decree, 1, 120));
        let sound = |day: Date| if (1900..2200).contains(&day.year()) { Ok(day) } else { Err(FieldError::NotADay) };
        let day = |typed| day(typed).and_then(|day| day.ok_or(FieldError::Empty)).and_then(sound);
        let from = errors.take("from", day(typed.from));
        let until = errors.take("until", day(typed.until));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            errors.add("until", FieldError::BeforeFirst);
        }
        match (chair, decree, from, until) {
            (Some(chair), Some(decree), Some(from), Some(until)) if errors.is_empty() => {
                Ok(Self { chair, decree, from, until })
            }
            _ => Err(errors),
        }
    }

    /// Whether its term runs on a day.
    pub fn runs(&self, on: Date) -> bool {
        self.from <= on && on <= self.until
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn board(from: i16, until: i16) -> BoardDetails {
        BoardDetails {
            chair: "Jamal Rasyid".to_owned(),
            decree: "12/SK/2021".to_owned(),
            from: date(from, 3, 1),
            until: date(until, 2, 28),
        }
    }

    #[test]
    fn a_board_stands_by_its_days_and_by_who_else_claims_the_organisation() {
        let (own, today) = (board(2021, 2026), date(2025, 6, 1));
        assert_eq!(Term::of(None, &[], today), Term::Unknown);
        assert_eq!(Term::of(Some(&own), &[], today), Term::InTerm);
        assert_eq!(Term::of(Some(&own), &[], date(2026, 3, 1)), Term::Lapsed);
        assert_eq!(Term::of(Some(&own), &[], date(2021, 2, 28)), Term::Lapsed);
        assert_eq!(Term::of(Some(&own), &[board(2024, 2029)], today), Term::Contested);
        assert_eq!(Term::of(Some(&own), &[board(2016, 2021)], today), Term::InTerm);
    }

    #[test]
    fn all_that_is_wrong_with_a_board_is_told_at_once() {
        let typed = TypedBoard { from: "2025-02-01", until: "2025-01-01", ..TypedBoard::default() };
        let errors = BoardDetails::parse(typed).unwrap_err();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["chair", "decree", "until"]);
    }
}
