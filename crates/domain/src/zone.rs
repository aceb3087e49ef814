//! Indonesia's three time zones. None of them has summer time, so an offset is the whole of it.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Western, central or eastern Indonesian time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// UTC+7.
    Wib,
    /// UTC+8.
    Wita,
    /// UTC+9.
    Wit,
}

impl Zone {
    /// All, from west to east.
    pub const ALL: [Self; 3] = [Self::Wib, Self::Wita, Self::Wit];

    /// Its name, the same in both languages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wib => "WIB",
            Self::Wita => "WITA",
            Self::Wit => "WIT",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|zone| zone.name() == text)
    }

    /// Hours before UTC.
    pub fn hours(self) -> i8 {
        match self {
            Self::Wib => 7,
            Self::Wita => 8,
            Self::Wit => 9,
        }
    }

    /// What its clocks show at a moment.
    pub fn clock(self, moment: Timestamp) -> DateTime {
        Offset::constant(self.hours()).to_datetime(moment)
    }

    /// The moment at which its clocks show this; none beyond the calendar.
    pub fn moment(self, clock: DateTime) -> Option<Timestamp> {
        Offset::constant(self.hours()).to_timestamp(clock).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_and_its_moment_are_the_same() {
        let clock: DateTime = "2025-05-11T14:00".parse().unwrap();
        let moment = Zone::Wita.moment(clock).unwrap();
        assert_eq!(moment.to_string(), "2025-05-11T06:00:00Z");
        assert_eq!(Zone::Wita.clock(moment), clock);
        assert!(Zone::ALL.into_iter().all(|zone| Zone::parse(zone.name()) == Some(zone)));
    }
}
