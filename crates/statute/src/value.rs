//! What a fact or a parameter can be: yes or no, a whole number, a word, a day, a share. Nothing here is ever a floating-point number.

use std::fmt;

use jiff::civil::Date;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Yes or no.
    Truth(bool),
    /// A whole number: people, outlets, days, rupiah.
    Whole(i64),
    /// A word of a known list, or free text.
    Text(String),
    /// A day.
    Day(Date),
    /// A share of a whole, such as two thirds.
    Share(Share),
}

/// Which kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Yes or no.
    Truth,
    /// A whole number.
    Whole,
    /// Text.
    Text,
    /// A day.
    Day,
    /// A share.
    Share,
}

/// A share of a whole: 0 < `part` ≤ `whole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    part: i64,
    whole: i64,
}

impl Value {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Truth(_) => Kind::Truth,
            Self::Whole(_) => Kind::Whole,
            Self::Text(_) => Kind::Text,
            Self::Day(_) => Kind::Day,
            Self::Share(_) => Kind::Share,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truth(truth) => write!(to, "{truth}"),
            Self::Whole(number) => write!(to, "{number}"),
            Self::Text(text) => to.write_str(text),
            Self::Day(day) => write!(to, "{day}"),
            Self::Share(share) => write!(to, "{share}"),
        }
    }
}

impl Share {
    /// A share that is one: more than nothing, at most the whole.
    pub fn new(part: i64, whole: i64) -> Option<Self> {
        (0 < part && part <= whole).then_some(Self { part, whole })
    }

    /// Reads `2/3`.
    pub fn parse(text: &str) -> Option<Self> {
        let (part, whole) = text.split_once('/')?;
        Self::new(part.trim().parse().ok()?, whole.trim().parse().ok()?)
    }

    /// Whether `part` of `of` is at least this share, exactly; none where `of` is not more than nothing.
    pub fn is_reached(self, part: i64, of: i64) -> Option<bool> {
        let [had, needed] = self.beside(part, of)?;
        Some(had >= needed)
    }

    /// Whether `part` of `of` is more than this share, exactly; none where `of` is not more than nothing.
    pub fn is_passed(self, part: i64, of: i64) -> Option<bool> {
        let [had, needed] = self.beside(part, of)?;
        Some(had > needed)
    }

    /// Both sides over one denominator. Two numbers of 64 bits multiplied always fit into 128.
    fn beside(self, part: i64, of: i64) -> Option<[i128; 2]> {
        let times = |left: i64, right: i64| i128::from(left) * i128::from(right);
        (of > 0).then(|| [times(part, self.whole), times(of, self.part)])
    }
}

impl fmt::Display for Share {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}", self.part, self.whole)
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn two_thirds_of_thirty_one_are_twenty_one() {
        let two_thirds = Share::new(2, 3).unwrap();
        assert_eq!(two_thirds.is_reached(20, 31), Some(false));
        assert_eq!(two_thirds.is_reached(21, 31), Some(true));
        assert_eq!(two_thirds.is_passed(20, 30), Some(false));
        assert_eq!(two_thirds.is_reached(20, 30), Some(true));
    }

    #[test]
    fn of_nothing_no_share_is_reached_and_the_largest_numbers_do_not_overflow() {
        let half = Share::new(1, 2).unwrap();
        assert_eq!(half.is_reached(0, 0), None);
        assert_eq!(half.is_passed(1, -1), None);
        assert_eq!(Share::new(i64::MAX, i64::MAX).unwrap().is_reached(i64::MAX, i64::MAX), Some(true));
        assert_eq!(half.is_passed(i64::MIN, i64::MAX), Some(false));
    }

    #[test]
    fn a_share_is_more_than_nothing_and_at_most_the_whole() {
        for wrong in ["0/3", "4/3", "-1/2", "1/-2", "1/0", "1", "a/b", "1/2/3", ""] {
            assert_eq!(Share::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Share::parse(" 1 / 2 ").unwrap().to_string(), "1/2");
    }
}
