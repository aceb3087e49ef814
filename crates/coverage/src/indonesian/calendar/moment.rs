//! A point in time as exact as it is written.

use std::fmt;

use jiff::civil::{Date, Time};

use super::TimeMention;

/// A date, with time and offset where they are known. Displayed as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss][±hh:mm]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time of day.
    pub time: Option<Time>,
    /// True when the seconds were written.
    pub seconds: bool,
    /// Minutes ahead of UTC.
    pub offset: Option<i16>,
}

impl Moment {
    /// `date` with the time beside it.
    pub(super) fn new(date: Date, time: Option<&TimeMention>) -> Self {
        let part = |number: u16| i8::try_from(number).ok();
        let clock =
            time.and_then(|t| Time::new(part(t.minutes / 60)?, part(t.minutes % 60)?, t.seconds.unwrap_or(0), 0).ok());
        let seconds = clock.is_some() && time.is_some_and(|t| t.seconds.is_some());
        Self { date, time: clock, seconds, offset: clock.and(time).and_then(|t| t.offset) }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.date.year(), self.date.month(), self.date.day())?;
        let Some(time) = self.time else { return Ok(()) };
        write!(out, "T{:02}:{:02}", time.hour(), time.minute())?;
        if self.seconds {
            write!(out, ":{:02}", time.second())?;
        }
        match self.offset {
            Some(offset) => {
                let sign = if offset < 0 { '-' } else { '+' };
                write!(out, "{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
            }
            None => Ok(()),
        }
    }
}
