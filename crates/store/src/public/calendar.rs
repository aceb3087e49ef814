//! How many releases are public: by day, and by place.

use jiff::Timestamp;

use super::Gate;
use crate::StoreError;
use crate::statement::query;

/// Counts of what became public in a time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Days since 1970 on the clock that was asked for, newest first, with the number of releases.
    pub days: Vec<(i64, i64)>,
    /// Places by their slug, most releases first.
    pub places: Vec<(String, i64)>,
}

const DAYS: &str = "SELECT (public_from + $4) / 86400000 AS day, COUNT(*) FROM public_moment
    WHERE public_from <= $1 AND public_from >= $2 AND public_from < $3 GROUP BY 1 ORDER BY 1 DESC";
const PLACES: &str = "SELECT public_place, COUNT(*) FROM public_moment
    WHERE public_from <= $1 AND public_from >= $2 AND public_from < $3 AND public_place IS NOT NULL
    GROUP BY public_place ORDER BY COUNT(*) DESC, public_place";

impl Gate {
    /// Counts what became public from a moment until before another, by the days of a clock that is `hours` ahead of UTC.
    /// Reads one row for each release in between.
    pub async fn tally(&mut self, from: Timestamp, until: Timestamp, hours: i8) -> Result<Tally, StoreError> {
        let (now, from, until) = (self.now.as_millisecond(), from.as_millisecond(), until.as_millisecond());
        let ahead = i64::from(hours) * 3_600_000;
        let conn = &mut self.conn;
        let days = query(DAYS).bind(now).bind(from).bind(until).bind(ahead).fetch_all::<(i64, i64)>(conn).await?;
        let places = query(PLACES).bind(now).bind(from).bind(until).fetch_all::<(String, i64)>(conn).await?;
        Ok(Tally { days, places })
    }
}
