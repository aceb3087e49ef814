//! Some days of the calendar, one after another: a day, a week from Monday to Sunday (ISO 8601), or any two dates.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::FieldError;
use crate::zone::Zone;

/// The most at once: a quarter of a year.
pub const MOST_DAYS: usize = 92;

/// The first and the last, both with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    first: Date,
    last: Date,
}

impl Days {
    /// One.
    pub fn one(day: Date) -> Self {
        Self { first: day, last: day }
    }

    /// The week that a day is in. At the ends of the calendar it is as long as that goes.
    pub fn week_of(day: Date) -> Self {
        let step = |days: i8| day.checked_add(i32::from(days).days());
        let after = day.weekday().to_monday_zero_offset();
        Self { first: step(-after).unwrap_or(Date::MIN), last: step(6 - after).unwrap_or(Date::MAX) }
    }

    /// The month that a day is in.
    pub fn month_of(day: Date) -> Self {
        Self { first: day.first_of_month(), last: day.last_of_month() }
    }

    /// Reads a day: `2025-05-11`.
    pub fn day(text: &str) -> Result<Self, FieldError> {
        date(text).map(Self::one)
    }

    /// Reads a week: `2025-W19`, or a day that is in it.
    pub fn week(text: &str) -> Result<Self, FieldError> {
        let Some((year, week)) = text.trim().split_once("-W") else { return date(text).map(Self::week_of) };
        let number = |digits: &str, length: usize| {
            (digits.len() == length && digits.bytes().all(|digit| digit.is_ascii_digit())).then(|| digits.parse().ok())
        };
        let (year, week) = (number(year, 4).flatten(), number(week, 2).flatten());
        let (Some(year), Some(week)) = (year, week) else { return Err(FieldError::NotADay) };
        let week = i8::try_from(week).map_err(|_| FieldError::NotADay)?;
        let monday = ISOWeekDate::new(year, week, Weekday::Monday).map_err(|_| FieldError::NotADay)?;
        Ok(Self::week_of(monday.date()))
    }

    /// Reads two dates.
    pub fn between(first: &str, last: &str) -> Result<Self, (bool, FieldError)> {
        let first = date(first).map_err(|error| (false, error))?;
        let last = date(last).map_err(|error| (true, error))?;
        if last < first {
            return Err((true, FieldError::BeforeFirst));
        }
        let days = Self { first, last };
        if days.count() > MOST_DAYS { Err((true, FieldError::TooManyDays { most: MOST_DAYS })) } else { Ok(days) }
    }

    /// The first.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last.
    pub fn last(self) -> Date {
        self.last
    }

    /// How many.
    pub fn count(self) -> usize {
        let days = self.first.until(self.last).map(|span| span.get_days()).unwrap_or_default();
        usize::try_from(days).unwrap_or_default().saturating_add(1)
    }

    /// From their first moment on, until the first that is not theirs, on the clocks of a zone.
    pub fn moments(self, zone: Zone) -> (Timestamp, Timestamp) {
        let begin = |day: Date| zone.moment(day.at(0, 0, 0, 0));
        let since = begin(self.first).unwrap_or(Timestamp::MIN);
        (since, self.last.tomorrow().ok().and_then(begin).unwrap_or(Timestamp::MAX))
    }

    /// The week's number as it is typed: `2025-W19`.
    pub fn week_text(self) -> String {
        let week = self.first.iso_week_date();
        format!("{:04}-W{:02}", week.year(), week.week())
    }
}

/// `YYYY-MM-DD`, of a year with four digits.
fn date(text: &str) -> Result<Date, FieldError> {
    match text.trim() {
        "" => Err(FieldError::Empty),
        text if text.len() == 10 => text.parse().map_err(|_| FieldError::NotADay),
        _ => Err(FieldError::NotADay),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_goes_from_monday_to_sunday_however_it_is_typed() {
        let told =
            |text: &str| Days::week(text).map(|days| format!("{} {} {}", days.first, days.last, days.week_text()));
        assert_eq!(told("2025-W19").as_deref(), Ok("2025-05-05 2025-05-11 2025-W19"));
        assert_eq!(told(" 2025-05-11 ").as_deref(), Ok("2025-05-05 2025-05-11 2025-W19"));
        assert_eq!(told("2025-05-05").as_deref(), Ok("2025-05-05 2025-05-11 2025-W19"));
        // The first week of a year begins in the one before.
        assert_eq!(told("2026-W01").as_deref(), Ok("2025-12-29 2026-01-04 2026-W01"));
        assert_eq!(told("2026-W53").as_deref(), Ok("2026-12-28 2027-01-03 2026-W53"));
        for wrong in ["2025-W53", "2025-W00", "2025-W1", "2025-W-1", "25-W01", "2025-W١٩", "-W", "minggu", "2025-02-30"]
        {
            assert_eq!(Days::week(wrong), Err(FieldError::NotADay), "{wrong}");
        }
        assert_eq!(Days::week(""), Err(FieldError::Empty));
        assert_eq!(Days::week_of(Date::MAX).last, Date::MAX);
        assert_eq!(Days::week_of(Date::MIN).count(), 7);
    }

    #[test]
    fn two_dates_are_in_order_and_not_too_far_apart() {
        let days = Days::between("2025-05-01", "2025-05-31").unwrap();
        assert_eq!((days.count(), days), (31, Days::month_of(date("2025-05-11").unwrap())));
        assert_eq!(Days::between("2025-01-01", "2025-04-02").map(Days::count), Ok(92));
        assert_eq!(Days::between("2025-01-01", "2025-04-03"), Err((true, FieldError::TooManyDays { most: MOST_DAYS })));
        assert_eq!(Days::between("2025-05-02", "2025-05-01"), Err((true, FieldError::BeforeFirst)));
        assert_eq!(Days::between("x", ""), Err((false, FieldError::NotADay)));
        assert_eq!(Days::between("2025-05-01", ""), Err((true, FieldError::Empty)));
        assert_eq!(Days::day("+002025-05-01"), Err(FieldError::NotADay));
    }

    #[test]
    fn days_begin_and_end_on_the_office_s_clock() {
        let (since, until) = Days::day("2025-05-11").unwrap().moments(Zone::Wita);
        assert_eq!(
            (since.to_string(), until.to_string()),
            ("2025-05-10T16:00:00Z".into(), "2025-05-11T16:00:00Z".into())
        );
        let days = Days::day("9999-12-31").unwrap();
        assert_eq!(days.moments(Zone::Wib).1, Timestamp::MAX);
    }
}
