//! When a page of an outlet appeared: as it says of itself where that can be believed, else when it was found. A page tells its time, only
//! its day, or nothing that can be read; which of them it was is told beside every figure that is made of it.

use std::time::Duration;

use jiff::{Timestamp, civil};

use crate::zone::Zone;

/// How long before its release a page may say that it was published; what is older is a date of something else. A rule of this house.
const BEFORE: Duration = Duration::from_hours(7 * 24);

/// By what it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KnownBy {
    /// The page says day and time.
    Time,
    /// The page says the day alone: it was there at the end of it at the latest, or when it was found.
    Day,
    /// It was found or reported then, and was there before.
    Found,
}

impl KnownBy {
    /// All, the most exact first.
    pub const ALL: [Self; 3] = [Self::Time, Self::Day, Self::Found];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Day => "day",
            Self::Found => "found",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == text)
    }
}

/// When a page appeared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance {
    /// The moment; except by the page's own time the latest that it can have been.
    pub at: Timestamp,
    /// By what that is known.
    pub by: KnownBy,
}

impl Appearance {
    /// Of a page that says that it was `published` and was found at a moment, and whose release is public since another. What is said of the
    /// time after it was found, or long before there was anything to carry, is not believed.
    pub fn new(published: &str, zone: Zone, found: Timestamp, public_from: Option<Timestamp>) -> Self {
        let earliest = public_from.unwrap_or(found).min(found).checked_sub(BEFORE).unwrap_or(Timestamp::MIN);
        let unknown = Self { at: found, by: KnownBy::Found };
        match told(published, zone) {
            Some((at, true)) if (earliest..=found).contains(&at) => Self { at, by: KnownBy::Time },
            Some((end, false)) if end >= earliest => {
                let begin = end.checked_sub(Duration::from_secs(86_399)).unwrap_or(end);
                if begin > found { unknown } else { Self { at: end.min(found), by: KnownBy::Day } }
            }
            _ => unknown,
        }
    }
}

/// When a page says that it was published, and whether to the minute: `YYYY-MM-DD` is the end of that day, a time without zone is on the
/// office's clock.
pub fn told(published: &str, zone: Zone) -> Option<(Timestamp, bool)> {
    if let Ok(moment) = published.parse() {
        return Some((moment, true));
    }
    match published.parse::<civil::DateTime>() {
        Ok(local) if published.contains('T') => Some((zone.moment(local)?, true)),
        _ => Some((zone.moment(published.parse::<civil::Date>().ok()?.at(23, 59, 59, 0))?, false)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_says_of_its_time_is_a_moment() {
        let told = |text| told(text, Zone::Wita).map(|(moment, exact)| (moment.to_string(), exact));
        let exact = |text: &str| Some((text.to_owned(), true));
        assert_eq!(told("2025-05-11T14:00:00+08:00"), exact("2025-05-11T06:00:00Z"));
        assert_eq!(told("2025-05-11T14:00+07:00"), exact("2025-05-11T07:00:00Z"));
        assert_eq!(told("2025-05-11T14:00"), exact("2025-05-11T06:00:00Z"));
        assert_eq!(told("2025-05-11"), Some(("2025-05-11T15:59:59Z".to_owned(), false)));
        assert_eq!(told("kemarin"), None);
    }

    #[test]
    fn a_page_is_believed_within_what_can_be() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (public, found) = (at("2025-05-11T06:00:00Z"), at("2025-05-11T09:00:00Z"));
        let appeared = |text| {
            let Appearance { at, by } = Appearance::new(text, Zone::Wita, found, Some(public));
            (at.to_string(), by)
        };
        let unknown = || ("2025-05-11T09:00:00Z".to_owned(), KnownBy::Found);
        assert_eq!(appeared("2025-05-11T15:30:00+08:00"), ("2025-05-11T07:30:00Z".to_owned(), KnownBy::Time));
        // A newsroom that had the text in hand before it stood here.
        assert_eq!(appeared("2025-05-10T15:30:00+08:00"), ("2025-05-10T07:30:00Z".to_owned(), KnownBy::Time));
        assert_eq!(appeared("2025-05-10"), ("2025-05-10T15:59:59Z".to_owned(), KnownBy::Day));
        assert_eq!(appeared("2025-05-11"), ("2025-05-11T09:00:00Z".to_owned(), KnownBy::Day));
        // After it was found, years before, nothing: not believed.
        for text in
            ["2025-05-11T18:00:00+08:00", "2025-05-12", "2019-01-01", "2019-01-01T08:00:00+08:00", "", "kemarin"]
        {
            assert_eq!(appeared(text), unknown(), "{text}");
        }
    }

    #[test]
    fn words_are_read_back() {
        assert!(KnownBy::ALL.iter().all(|known| KnownBy::parse(known.as_str()) == Some(*known)));
    }
}
