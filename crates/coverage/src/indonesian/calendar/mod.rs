//! Dates and times as Indonesian newsrooms write them: "Minggu (11/05/2025)", "5 dan 6 Mei 2025", "pukul 09.00 WITA",
//! and the lines of page templates, "Minggu, 11 Mei 2025 | 14:05 WITA". Days come before months.
//! "Minggu" is a weekday only beside a date; "minggu lalu" and "dua minggu" are weeks.

mod clock;
mod day;
mod moment;

use std::ops::Range;

use jiff::civil::Date;

pub use moment::Moment;

use super::token::Tokens;

/// A date in a text, with the weekday and time written beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateMention {
    /// Everything this mention holds: weekday, date, time.
    pub range: Range<usize>,
    /// The date alone.
    pub date_range: Range<usize>,
    /// Year, as written or completed from the reference.
    pub year: Option<i16>,
    /// True when the year was not written.
    pub year_implied: bool,
    /// Month, 1 to 12.
    pub month: Option<i8>,
    /// Day of month as written, 1 to 31; "31 Juni" is kept as it stands.
    pub day: Option<i8>,
    /// The weekday beside it.
    pub weekday: Option<WeekdayMention>,
    /// The time beside it.
    pub time: Option<TimeMention>,
}

/// A weekday beside a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekdayMention {
    /// Where it stands.
    pub range: Range<usize>,
    /// Monday 1 to Sunday 7.
    pub number: i8,
}

/// A time of day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeMention {
    /// From "pukul" to the zone.
    pub range: Range<usize>,
    /// Minutes after midnight, 0 to 1440.
    pub minutes: u16,
    /// Seconds, where written.
    pub seconds: Option<i8>,
    /// End of a range, minutes after midnight.
    pub until: Option<u16>,
    /// `WIB`, `WITA` or `WIT`, where written.
    pub zone: Option<&'static str>,
    /// Minutes ahead of UTC, where a zone or offset is written.
    pub offset: Option<i16>,
    /// True without "pukul", zone or range: a time only because a date stands beside it.
    pub(crate) bare: bool,
}

impl DateMention {
    /// The date, where it is complete and exists.
    pub fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?).ok()
    }

    /// Date and time, where the date is complete and exists.
    pub fn moment(&self) -> Option<Moment> {
        let time = self.time.as_ref();
        Some(Moment::new(self.date()?, time))
    }
}

/// Every date of `text`, in order. `reference` is a date near which the text was written: it completes dates without a
/// year to the nearest such day.
pub fn find(text: &str, reference: Option<Date>) -> Vec<DateMention> {
    scan(&Tokens::cut(text), reference).0
}

/// Every time of day of `text` that is written as one, in order.
pub fn times(text: &str) -> Vec<TimeMention> {
    scan(&Tokens::cut(text), None).1
}

/// The first complete date of a line, with its time: "Diterbitkan: 11/05/2025 14:05", "May 11, 2025",
/// "2025-05-11T14:05:00+08:00". None for "5 jam yang lalu".
pub fn moment(line: &str) -> Option<Moment> {
    find(line, None).iter().find_map(DateMention::moment)
}

/// Dates, and times that are times without a date too; each in order.
pub(crate) fn scan(tokens: &Tokens, reference: Option<Date>) -> (Vec<DateMention>, Vec<TimeMention>) {
    let mut dates = day::scan(tokens);
    let mut times = clock::scan(tokens);
    if let Some(reference) = reference {
        for date in &mut dates {
            day::complete(date, reference);
        }
    }
    drop_overlaps(&dates, &mut times);
    clock::attach(tokens, &mut dates, &mut times);
    (dates, times)
}

/// "pukul 5 Mei" holds a date and no time.
fn drop_overlaps(dates: &[DateMention], times: &mut Vec<TimeMention>) {
    times.retain(|time| {
        let next = dates.partition_point(|date| date.date_range.end <= time.range.start);
        dates.get(next).is_none_or(|date| date.date_range.start >= time.range.end)
    });
}

#[cfg(test)]
mod tests;
