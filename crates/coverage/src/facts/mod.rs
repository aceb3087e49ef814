//! Facts in Indonesian news text: who, where, how many, when. Each has a value that can be compared and a place.

mod amount;
mod gathering;
pub(crate) mod naming;
mod quantity;
mod rank;
mod unit;

use std::ops::Range;

use jiff::civil::Date;

use crate::check::FindingKind;
use crate::indonesian::token::Tokens;
use gathering::Gathering;
use naming::Naming;

/// A fact found in plain text; the range is bytes of that text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is (one of the fact kinds: person to time).
    pub kind: FindingKind,
    /// Where it stands.
    pub range: Range<usize>,
    /// What it means.
    pub value: Value,
}

/// A fact's meaning, free of how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A person's fullest name in the text, without titles and degrees, also where only a part of it stands; an
    /// organisation or place with its short forms written out (`Kaltim` is `Kalimantan Timur`).
    Name(String),
    /// An office held, and by whom where the text says so.
    Position {
        /// The office, normalised: `kepala dinas komunikasi dan informatika kalimantan timur`.
        office: String,
        /// The holder's fullest name in the text.
        holder: Option<String>,
    },
    /// A quantity: number, money (rupiah unless said), percentage.
    Quantity {
        /// Its exact value.
        amount: Decimal,
        /// The counted thing or unit, normalised (`orang`, `km`, `rp`, `%`); `nomor` for a statute's number, `/3` for
        /// thirds, which no decimal holds exactly.
        unit: Option<String>,
        /// True for "sekitar", "lebih dari", "hampir", "puluhan".
        approximate: bool,
    },
    /// `peringkat ketiga`, `Ke-II`, `tiga besar` (best = true).
    Rank {
        /// The number.
        ordinal: u32,
        /// True for "tiga besar": up to this rank.
        within: bool,
        /// True for "tahap pertama": a part of a whole, no place in a table.
        phase: bool,
    },
    /// A date, as exact as written.
    Date {
        /// Year, where written or implied by `reference`.
        year: Option<i16>,
        /// Month.
        month: Option<i8>,
        /// Day of month.
        day: Option<i8>,
    },
    /// A weekday (1 Monday to 7 Sunday), beside a date or alone.
    Weekday {
        /// As printed.
        printed: i8,
        /// Of the date beside it, where that is complete.
        computed: Option<i8>,
    },
    /// A time of day in minutes, to a later one where it is a range, with its zone (`WITA`).
    Time {
        /// Minutes after midnight.
        minutes: u16,
        /// End of a range.
        until: Option<u16>,
        /// `WIB`, `WITA`, `WIT`.
        zone: Option<String>,
    },
}

/// An exact decimal number: `digits × 10^-scale`, without trailing zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// All digits as one integer.
    pub digits: i128,
    /// How many of them stand behind the comma.
    pub scale: u32,
}

/// Every fact of `text` (paragraphs are lines), in order of start. `reference` is a date near which the text was
/// written: it completes dates without a year. An organisation may lie inside a position; no other facts
/// share text, and a place inside either is no fact of its own.
pub fn find(text: &str, reference: Option<Date>) -> Vec<Fact> {
    let tokens = Tokens::cut(text);
    find_in(&tokens, &Naming::scan(&tokens, &[]), reference)
}

/// The same, when the text was cut and its names were found already.
pub(crate) fn find_in(tokens: &Tokens, naming: &Naming, reference: Option<Date>) -> Vec<Fact> {
    let mut gathering = Gathering::new(tokens);
    gathering.calendar(reference);
    gathering.names(naming);
    gathering.weekdays();
    gathering.numbers();
    gathering.finish()
}

#[cfg(test)]
mod tests;
