//! Who takes part in a joint programme: names as they are pasted, a line each, and what became of each. Names are never public.

use std::collections::BTreeMap;

use crate::field::FieldError;
use crate::text;

/// Participants of one programme.
pub const MOST_PARTICIPANTS: usize = 500;

/// Below this many nobody is told how many passed: who they are could be guessed.
pub const FEWEST_TOLD: i64 = 3;

/// What became of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attendance {
    /// Nothing was noted yet.
    Registered,
    /// Was not there.
    Absent,
    /// Was there.
    Present,
    /// Passed a competence test as young (muda).
    Junior,
    /// Passed as middle (madya).
    Intermediate,
    /// Passed as senior (utama).
    Senior,
    /// Took the test and is not yet competent.
    NotYet,
}

impl Attendance {
    /// All.
    pub const ALL: [Self; 7] =
        [Self::Registered, Self::Absent, Self::Present, Self::Junior, Self::Intermediate, Self::Senior, Self::NotYet];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Absent => "absent",
            Self::Present => "present",
            Self::Junior => "junior",
            Self::Intermediate => "intermediate",
            Self::Senior => "senior",
            Self::NotYet => "not-yet",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }

    /// Whether it is an outcome of a competence test.
    pub fn is_outcome(self) -> bool {
        self.has_passed() || self == Self::NotYet
    }

    /// Whether the participant was there.
    pub fn was_there(self) -> bool {
        self == Self::Present || self.is_outcome()
    }

    /// Whether the participant passed the test.
    pub fn has_passed(self) -> bool {
        matches!(self, Self::Junior | Self::Intermediate | Self::Senior)
    }
}

/// Somebody who takes part, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedParticipant {
    /// On which line, from 1.
    pub line: usize,
    /// The name.
    pub name: String,
    /// The organisation or outlet; may be empty.
    pub outlet: String,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineError {
    /// Its name.
    Name(FieldError),
    /// Its outlet.
    Outlet(FieldError),
    /// The same name stands on an earlier line, this one.
    Repeated(usize),
    /// Somebody of that name is a participant already.
    Known,
}

/// Lines that are wrong: each with its number, from 1.
pub type LineErrors = Vec<(usize, LineError)>;

/// A name with its outlet as two are compared: in lower case, with single spaces. Two people may have one name.
pub fn compared(name: &str, outlet: &str) -> String {
    let bare = |text: &str| text::line(text, 0, usize::MAX).unwrap_or_default().to_lowercase();
    format!("{}; {}", bare(name), bare(outlet))
}

/// Reads pasted lines, `name; outlet` each, and tells which are wrong; a tab parts them as well, as a table pastes it. Empty lines are
/// left out and counted.
pub fn participants(typed: &str) -> (Vec<TypedParticipant>, LineErrors) {
    let (mut all, mut errors, mut seen) = (Vec::new(), LineErrors::new(), BTreeMap::new());
    for (number, line) in (1..).zip(typed.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let (name, outlet) = line.split_once([';', '\t']).unwrap_or((line, ""));
        let name = text::line(name, 2, 120).map_err(|error| errors.push((number, LineError::Name(error))));
        let outlet = text::line(outlet, 0, 120).map_err(|error| errors.push((number, LineError::Outlet(error))));
        let (Ok(name), Ok(outlet)) = (name, outlet) else { continue };
        let first = *seen.entry(compared(&name, &outlet)).or_insert(number);
        if first == number {
            all.push(TypedParticipant { line: number, name, outlet });
        } else {
            errors.push((number, LineError::Repeated(first)));
        }
    }
    (all, errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_became_of_a_participant_is_read_back_and_only_a_test_has_outcomes() {
        for one in Attendance::ALL {
            assert_eq!(Attendance::parse(one.as_str()), Some(one));
        }
        let row = |one: Attendance| [one.was_there(), one.is_outcome(), one.has_passed()];
        assert_eq!(row(Attendance::Registered), [false; 3]);
        assert_eq!(row(Attendance::Absent), [false; 3]);
        assert_eq!(row(Attendance::Present), [true, false, false]);
        assert_eq!(row(Attendance::NotYet), [true, true, false]);
        assert_eq!(row(Attendance::Senior), [true; 3]);
    }

    #[test]
    fn lines_are_read_with_their_numbers() {
        let read = participants("Siti  Aminah; Kabar Merdu\r\n\n Budi\tPena; Hilir \nRara;").0;
        let told: Vec<_> = read.iter().map(|one| (one.line, one.name.as_str(), one.outlet.as_str())).collect();
        assert_eq!(told, [(1, "Siti Aminah", "Kabar Merdu"), (3, "Budi", "Pena; Hilir"), (4, "Rara", "")]);
        assert_eq!(participants(" \n\n"), (Vec::new(), Vec::new()));
    }

    #[test]
    fn every_wrong_line_is_told_with_its_number() {
        let long = "x".repeat(121);
        let (read, errors) = participants(&format!("Siti Aminah\nX\n; Merdu\nsiti   AMINAH\nBudi; {long}\n{long}"));
        let told = [
            (2, LineError::Name(FieldError::TooShort { least: 2 })),
            (3, LineError::Name(FieldError::Empty)),
            (4, LineError::Repeated(1)),
            (5, LineError::Outlet(FieldError::TooLong { most: 120 })),
            (6, LineError::Name(FieldError::TooLong { most: 120 })),
        ];
        assert_eq!(errors, told);
        assert_eq!(read.len(), 1, "what is right is read all the same");
        let (two, none) = participants("Siti Aminah; Pena\nSiti Aminah; Merdu");
        assert_eq!((two.len(), none), (2, Vec::new()), "two people may have one name");
    }
}
