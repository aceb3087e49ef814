//! The sense of each known word. One table, built once; a word has one sense, and rules tell its uses apart by context.
//! The words stand in the files beside this one, by field.

mod calendar;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::token::{is_apostrophe, is_invisible};

/// What a word is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Not listed.
    None,
    /// A month's name: its number.
    Month(i8),
    /// A month's short name.
    MonthShort(i8),
    /// A weekday, Monday 1 to Sunday 7.
    Weekday(i8),
    /// A weekday's short name.
    WeekdayShort(i8),
    /// Part of the day.
    DayPart(DayPart),
    /// Hours ahead of UTC.
    Zone(i8),
    /// "pukul", "jam".
    Clock,
}

/// Part of the day: turns "8 malam" into 20:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayPart {
    /// pagi, am
    Morning,
    /// siang
    Noon,
    /// sore, petang, pm
    Afternoon,
    /// malam
    Night,
}

/// Words, separated by spaces, that share a sense.
type Row = (Sense, &'static str);

/// Longer words are not listed.
const LONGEST: usize = 24;

static TABLE: LazyLock<HashMap<&'static [u8], Sense, BuildHasherDefault<Fnv>>> = LazyLock::new(|| {
    let mut table = HashMap::default();
    for (sense, words) in calendar::ROWS {
        for word in words.split_ascii_whitespace() {
            table.entry(word.as_bytes()).or_insert(*sense);
        }
    }
    table
});

/// The sense of `word`, whatever its case.
pub(crate) fn sense(word: &str) -> Sense {
    let mut key = [0_u8; LONGEST];
    let mut length = 0;
    for c in word.chars().filter(|c| !is_invisible(*c)) {
        let c = if is_apostrophe(c) { '\'' } else { c.to_ascii_lowercase() };
        let (Some(slot), Ok(byte)) = (key.get_mut(length), u8::try_from(c)) else { return Sense::None };
        *slot = byte;
        length += 1;
    }
    key.get(..length).and_then(|key| TABLE.get(key)).copied().unwrap_or(Sense::None)
}

/// FNV-1a: quick for short keys, and the same on every run.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_usize(&mut self, length: usize) {
        let length = u64::try_from(length).unwrap_or(0);
        self.0 = (self.0 ^ length).wrapping_mul(0x0100_0000_01b3);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
