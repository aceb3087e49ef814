//! The sense of each known word. One table, built once; a word has one sense, and rules tell its uses apart by context.
//! The words stand in the files beside this one, by field.

mod calendar;
mod family;
mod function;
mod given;
mod institution;
mod name;
mod numeral;
pub(crate) mod people;
mod place;
mod plain;
mod speech;

use std::collections::{HashMap, HashSet};
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
    /// "satu" to "sembilan".
    Digit(u8),
    /// "belas": eleven to nineteen.
    Teen,
    /// "puluh".
    Ten,
    /// "ratus".
    Hundred,
    /// "sepuluh", "sebelas", "seratus".
    Whole(u8),
    /// A power of ten that multiplies: "juta" 6.
    Magnitude(u8),
    /// The same with one: "sejuta".
    OneMagnitude(u8),
    /// "ribuan": some thousands.
    Vague(u8),
    /// "pertiga" in "dua pertiga".
    Share(u8),
    /// "sepertiga", "setengah".
    OneShare(u8),
    /// "ketiga".
    Ordinal(u8),
    /// "sekitar", "hampir".
    Approximate,
    /// "peringkat", "juara".
    Ranking,
    /// "persen".
    Percent,
    /// Money, by its lower-case code.
    Currency(&'static str),
    /// Brings in speech.
    Cue(Cue),
    /// "ia", "dia", "beliau".
    Pronoun,
    /// Before a name: "Pak", or short and with a point, "Dr".
    Honorific { short: bool },
    /// "SE", "MSi": after a name.
    Degree,
    /// Ends in a point without ending a sentence: "Jl".
    Abbreviation,
    /// "Plt", "wakil", "mantan": before an office.
    OfficePrefix,
    /// "kepala", "gubernur".
    Office,
    /// "dinas", "PT": begins an organisation's name.
    Organisation,
    /// "DPRD": an organisation by itself.
    Acronym,
    /// "kabupaten", "jalan": begins a place's name.
    PlaceHead,
    /// Begins a name of the gazetteer, and is no other word of these lists.
    Place,
    /// Occurs inside institutions' names.
    Common,
    /// "Timur", "Hulu": after a word, the two name a place.
    Direction,
    /// Begins the names of persons.
    Given,
    /// Ends the names of persons.
    Family,
    /// An everyday word.
    Plain,
    /// Never part of a name.
    Function,
}

/// How a word brings in speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cue {
    /// "kata": the speaker follows.
    Stem,
    /// "ujarnya": the speaker was named before.
    Nya,
    /// "mengatakan": the speaker goes before.
    Active,
    /// "disampaikan": the speaker may follow.
    Passive,
    /// "menurut": the speaker follows, no verb.
    According,
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

/// Words counted in Indonesian news; what the lists beside this file say of a word goes before.
const COUNTED: &[Row] =
    &[(Sense::Given, include_str!("first_names.txt")), (Sense::Family, include_str!("last_names.txt"))];
/// Words of the language, in the forms in which they occur.
const WORDS: &str = include_str!("words.txt");

struct Table {
    senses: HashMap<&'static [u8], Sense, BuildHasherDefault<Fnv>>,
    /// Names of places by their first word, longest first.
    places: HashMap<&'static [u8], Vec<place::Entry>, BuildHasherDefault<Fnv>>,
    /// Everyday words that no list beside this file has.
    words: HashSet<&'static [u8], BuildHasherDefault<Fnv>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { senses: HashMap::default(), places: HashMap::default(), words: HashSet::default() };
    let rows = [
        calendar::ROWS,
        numeral::ROWS,
        speech::ROWS,
        name::ROWS,
        institution::ROWS,
        function::ROWS,
        given::ROWS,
        family::ROWS,
        plain::ROWS,
    ];
    for (sense, words) in rows.into_iter().flatten() {
        for word in words.split_ascii_whitespace() {
            table.senses.entry(word.as_bytes()).or_insert(*sense);
        }
    }
    for entry in place::entries() {
        let first = entry.words.first().map(|word| word.to_ascii_lowercase()).unwrap_or_default();
        // The table lives as long as the program, and so may its keys.
        let first: &'static [u8] = String::leak(first).as_bytes();
        table.senses.entry(first).or_insert(Sense::Place);
        table.places.entry(first).or_default().push(entry);
    }
    for (sense, words) in COUNTED {
        for word in words.split_ascii_whitespace() {
            table.senses.entry(word.as_bytes()).or_insert(*sense);
        }
    }
    let words = WORDS.split_ascii_whitespace().map(str::as_bytes);
    table.words = words.filter(|word| !table.senses.contains_key(word)).collect();
    for names in table.places.values_mut() {
        names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    }
    table
});

/// Names of places that begin with `word`: their words, and the full name; longest first.
pub(crate) fn places(word: &str) -> impl Iterator<Item = (&'static [&'static str], &'static str)> {
    let names = with_key(word, |key| TABLE.places.get(key)).flatten().map_or(&[][..], Vec::as_slice);
    names.iter().map(|entry| (entry.words.as_slice(), entry.full))
}

/// The sense of `word`, whatever its case.
pub(crate) fn sense(word: &str) -> Sense {
    let found = with_key(word, |key| {
        let plain = || TABLE.words.contains(key).then_some(Sense::Plain);
        TABLE.senses.get(key).copied().or_else(plain)
    });
    found.flatten().unwrap_or_else(|| if has_name_ending(word) { Sense::Given } else { Sense::None })
}

/// True for a word of the lists beside this file, not only counted.
pub(crate) fn is_listed(word: &str) -> bool {
    with_key(word, |key| TABLE.senses.contains_key(key)) == Some(true)
}

/// "Rusmiyanti", "Kamaruddin": endings of first names only.
fn has_name_ending(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "wati", "yanti", "yanto", "yono", "ningsih", "syah", "uddin", "udin", "iddin", "ullah", "entius", "ianus",
        "tinus", "orius", "ansius",
    ];
    let long = word.len() >= 7 && word.starts_with(char::is_uppercase);
    long && (ENDINGS.iter().any(|ending| word.ends_with(ending)) || has_name_beginning(word))
}

/// "Norhayati", "Nurhidayah": a short first name grown together with another.
fn has_name_beginning(word: &str) -> bool {
    let rest = ["Nur", "Nor", "Noor", "Siti", "Sri"].iter().find_map(|first| word.strip_prefix(first));
    let given = |rest: &str| with_key(rest, |key| TABLE.senses.get(key) == Some(&Sense::Given)) == Some(true);
    rest.is_some_and(|rest| rest.len() >= 3 && given(rest))
}

const PREFIXES: &[&str] = &[
    "", "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen", "pe", "ber", "be", "ter", "te", "di", "ke",
    "se", "per",
];
const SUFFIXES: &[&str] = &["", "nya", "lah", "pun", "kan", "an", "i", "annya", "kannya"];

/// True for a word of the everyday language, with its prefixes and suffixes: "Semalaman", "Pengelolaannya".
pub(crate) fn is_everyday(word: &str) -> bool {
    let word = word.to_lowercase();
    let name = |sense: &Sense| matches!(sense, Sense::Given | Sense::Family | Sense::Place);
    let listed =
        |word: &str| with_key(word, |key| TABLE.senses.get(key).is_some_and(|sense| !name(sense))) == Some(true);
    if sense(&word) == Sense::Plain {
        return true;
    }
    let abstraction =
        word.len() >= 7 && ["pe", "ke"].iter().any(|prefix| word.starts_with(prefix)) && word.ends_with("an");
    let verb = word.len() >= 6
        && ["me", "di", "ber", "ter"].iter().any(|prefix| word.starts_with(prefix))
        && (word.ends_with("kan") || word.ends_with("nya"));
    if abstraction || verb || word.ends_with("nya") && word.len() >= 6 {
        return true;
    }
    let stems = SUFFIXES.iter().filter_map(|suffix| word.strip_suffix(suffix));
    let roots =
        stems.flat_map(|stem| PREFIXES.iter().filter_map(move |prefix| Some((*prefix, stem.strip_prefix(prefix)?))));
    roots.filter(|(_, root)| root.len() >= 3).any(|(prefix, root)| {
        // The first letter of the root melts into the prefix: "penerima" is of "terima".
        let melted = match prefix {
            "men" | "pen" => Some('t'),
            "mem" | "pem" => Some('p'),
            "meng" | "peng" => Some('k'),
            "meny" | "peny" => Some('s'),
            _ => None,
        };
        listed(root) || melted.is_some_and(|first| listed(&format!("{first}{root}")))
    })
}

/// Calls `look` with the word in lower case, plain apostrophes, nothing invisible; none for words that are never listed.
fn with_key<T>(word: &str, look: impl FnOnce(&[u8]) -> T) -> Option<T> {
    let mut key = [0_u8; LONGEST];
    let mut length = 0;
    for c in word.chars().filter(|c| !is_invisible(*c)) {
        let c = if is_apostrophe(c) { '\'' } else { c.to_ascii_lowercase() };
        *key.get_mut(length)? = u8::try_from(c).ok()?;
        length += 1;
    }
    key.get(..length).map(look)
}

/// FNV-1a: quick for short keys, and the same on every run.
pub(crate) struct Fnv(u64);

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
