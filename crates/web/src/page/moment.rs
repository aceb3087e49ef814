//! A moment as people read it: the clock of one of Indonesia's three zones, named. Nothing here knows what time it is now.

use domain::zone::Zone;
use jiff::Timestamp;
use jiff::civil::DateTime;
use locale::{Language, format};

/// A moment on the clock of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    at: DateTime,
    zone: Zone,
}

impl Moment {
    /// From UTC milliseconds; a number beyond all calendars gives the first moment of 1970.
    pub fn new(milliseconds: i64, zone: Zone) -> Self {
        let stamp = Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH);
        Self { at: zone.clock(stamp), zone }
    }

    /// `Minggu, 11 Mei 2025, 14.00 WITA`.
    pub fn full(&self, language: Language) -> String {
        format!("{}, {}", self.date(language), self.clock(language))
    }

    /// `Minggu, 11 Mei 2025, 14.00.05 WITA`: evidence is told to the second.
    pub fn second(&self, language: Language) -> String {
        let (mark, second) = (language.choose('.', ':'), self.at.second());
        format!(
            "{}, {}{mark}{second:02} {}",
            self.date(language),
            format::time(language, self.at.time()),
            self.zone.name()
        )
    }

    /// `Minggu, 11 Mei 2025`.
    pub fn date(&self, language: Language) -> String {
        format::date(language, self.at.date())
    }

    /// `11 Mei 2025`.
    pub fn day(&self, language: Language) -> String {
        format!("{} {} {}", self.at.day(), format::month(language, self.at.month()), self.at.year())
    }

    /// `11 Mei`.
    pub fn short_day(&self, language: Language) -> String {
        format!("{} {}", self.at.day(), format::month(language, self.at.month()))
    }

    /// `14.00 WITA`.
    pub fn clock(&self, language: Language) -> String {
        format!("{} {}", format::time(language, self.at.time()), self.zone.name())
    }

    /// `11 Mei 2025, 14.00 WITA`.
    pub fn brief(&self, language: Language) -> String {
        format!("{}, {}", self.day(language), self.clock(language))
    }

    /// `2025-05-11T14:00:00+08:00`, for machines.
    pub fn iso(&self) -> String {
        format!("{}+{:02}:00", self.at.strftime("%Y-%m-%dT%H:%M:%S"), self.zone.hours())
    }

    /// `2025-05-11`, for machines.
    pub fn iso_date(&self) -> String {
        self.at.strftime("%Y-%m-%d").to_string()
    }

    /// `2025-05-11T14:00`, as a `datetime-local` field takes it.
    pub fn local(&self) -> String {
        self.at.strftime("%Y-%m-%dT%H:%M").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_on_the_clock_of_its_zone() {
        let moment = Moment::new(1_746_943_200_000, Zone::Wita);
        assert_eq!(moment.full(Language::Indonesian), "Minggu, 11 Mei 2025, 14.00 WITA");
        assert_eq!(moment.second(Language::Indonesian), "Minggu, 11 Mei 2025, 14.00.00 WITA");
        assert_eq!(moment.brief(Language::English), "11 May 2025, 14:00 WITA");
        assert_eq!(moment.iso(), "2025-05-11T14:00:00+08:00");
        assert_eq!(moment.iso_date(), "2025-05-11");
        assert_eq!(moment.local(), "2025-05-11T14:00");
        assert_eq!(Moment::new(i64::MAX, Zone::Wib).iso(), "1970-01-01T07:00:00+07:00");
    }
}
