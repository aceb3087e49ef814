//! The text's words together with the places in it: the listed ones, and those the text itself shows to be places
//! ("Provinsi Borneo Timur", "TEPIAN RAYA –"), which are then known wherever they stand.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::{Deref, Range};

use super::body::{self, Bodies};
use super::institution::is_suffix;
use crate::indonesian::lexicon::{self, Fnv, Sense};
use crate::indonesian::token::{Case, Kind, Tokens};

/// Names with the same first word that are remembered.
const NAMESAKES: usize = 16;

/// Tokens and places.
pub(crate) struct Ground<'a, 't> {
    tokens: &'a Tokens<'t>,
    places: Vec<Spot>,
    /// Names of organisations that stand alone somewhere in the text, by their first word.
    bodies: Bodies<'t>,
}

/// A place in the text.
struct Spot {
    start: usize,
    next: usize,
    full: String,
    /// Shown only by "di": enough to end a person's name, not enough for a fact.
    weak: bool,
}

impl<'t> Deref for Ground<'_, 't> {
    type Target = Tokens<'t>;

    fn deref(&self) -> &Self::Target {
        self.tokens
    }
}

type Names<'t> = HashMap<String, Vec<(Vec<&'t str>, bool)>, BuildHasherDefault<Fnv>>;

impl<'a, 't> Ground<'a, 't> {
    /// Learns the text's places and marks all of them.
    pub(crate) fn new(tokens: &'a Tokens<'t>) -> Self {
        let names = learn(tokens);
        let (mut places, mut at) = (Vec::new(), 0);
        while at < tokens.len() {
            match listed(tokens, at).into_iter().chain(learned(tokens, &names, at)).max_by_key(|spot| spot.next) {
                Some(mut spot) => {
                    // "Sendawar Lama" is not Sendawar.
                    while !spot.weak && is_suffix(tokens, spot.next) {
                        spot.full = format!("{} {}", spot.full, title_case(&[tokens.text(spot.next)]));
                        spot.next += 1;
                    }
                    at = spot.next;
                    places.push(spot);
                }
                None => at += 1,
            }
        }
        let mut ground = Self { tokens, places, bodies: Bodies::default() };
        ground.bodies = body::learn(&ground);
        ground
    }

    /// The end of the organisation at `at` that the text names elsewhere with nothing behind it: "Koperasi Palolo Makmur"
    /// in "Ketua Koperasi Palolo Makmur Nurhayati".
    pub(super) fn body(&self, at: usize) -> Option<usize> {
        body::known(self.tokens, &self.bodies, at)
    }

    /// The place that begins at `at`: the token after it and its full name.
    pub(super) fn place(&self, at: usize) -> Option<(usize, &str)> {
        let spot = self.spot(at)?;
        (!spot.weak).then_some((spot.next, spot.full.as_str()))
    }

    /// True where a place begins, however weakly shown.
    pub(super) fn may_be_place(&self, at: usize) -> bool {
        self.spot(at).is_some()
    }

    /// True when a place ends right before `at`.
    pub(super) fn after_place(&self, at: usize) -> bool {
        let after = self.places.partition_point(|spot| spot.next < at);
        self.places.get(after).is_some_and(|spot| spot.next == at && !spot.weak)
    }

    fn spot(&self, at: usize) -> Option<&Spot> {
        let index = self.places.partition_point(|spot| spot.start < at);
        self.places.get(index).filter(|spot| spot.start == at)
    }
}

/// A place of the gazetteer.
fn listed(tokens: &Tokens, at: usize) -> Option<Spot> {
    let first = tokens.at(at);
    let open = matches!(
        first.sense,
        Sense::Place
            | Sense::PlaceHead
            | Sense::Common
            | Sense::Acronym
            | Sense::Digit(4)
            | Sense::Honorific { .. }
            | Sense::Direction
            | Sense::Plain
    );
    if !open || !first.is_capital() {
        return None;
    }
    lexicon::places(tokens.text(at)).find_map(|(words, full)| {
        let next = matches_words(tokens, at, words)?;
        let upper = words.first().is_some_and(|word| word.len() <= 3 && word.chars().all(char::is_uppercase));
        let fits = !upper || first.kind == Kind::Word(Case::Upper);
        fits.then(|| Spot { start: at, next, full: full.to_owned(), weak: false })
    })
}

fn learned(tokens: &Tokens, names: &Names, at: usize) -> Option<Spot> {
    if !tokens.at(at).is_capital()
        || tokens.back(at, 1).is_capital() && tokens.sense(at.wrapping_sub(1)) == Sense::Given
    {
        return None;
    }
    let namesakes = names.get(&tokens.text(at).to_lowercase())?;
    let fitting = namesakes.iter().filter_map(|(words, weak)| Some((matches_words(tokens, at, words)?, words, *weak)));
    let (next, words, weak) = fitting.max_by_key(|(next, _, _)| *next)?;
    Some(Spot { start: at, next, full: title_case(words), weak })
}

pub(super) fn matches_words(tokens: &Tokens, at: usize, words: &[&str]) -> Option<usize> {
    let mut next = at;
    for word in words {
        next += usize::from(next > at && tokens.is(next, '-') && tokens.glued(next));
        if !tokens.at(next).is_capital() || !tokens.says(next, word) {
            return None;
        }
        next += 1;
    }
    Some(next)
}

/// "TEPIAN RAYA" and "Tepian Raya" are one name.
pub(super) fn title_case(words: &[&str]) -> String {
    let upper = |word: &&str| word.chars().all(char::is_uppercase);
    // Short capitals alone may be an abbreviation.
    let shouted = words.iter().all(upper) && (words.len() > 1 || words.iter().any(|word| word.chars().count() > 4));
    let written: Vec<String> =
        words.iter().map(|word| if shouted { capitalised(word) } else { (*word).to_owned() }).collect();
    written.join(" ")
}

/// "RAYA" as "Raya".
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + &letters.as_str().to_lowercase()
}

fn learn<'t>(tokens: &Tokens<'t>) -> Names<'t> {
    let mut names: Names<'t> = HashMap::default();
    for at in 0..tokens.len() {
        let found = match (tokens.at(at).kind, tokens.sense(at)) {
            (Kind::Word(_), Sense::PlaceHead) if is_level(tokens, at) => {
                name(tokens, at + 1, 3).map(|range| (range, false))
            }
            (Kind::Word(_), Sense::Acronym) if is_government(tokens, at) => {
                name(tokens, at + 1, 3).map(|range| (range, false))
            }
            (Kind::Word(Case::Lower), Sense::Function) if tokens.says(at, "di") => {
                name(tokens, at + 1, 2).map(|range| (range, true))
            }
            (Kind::Word(Case::Capital | Case::Upper), _) if tokens.back(at, 1).is_break() => {
                dateline(tokens, at).map(|range| (range, false))
            }
            _ => None,
        };
        let found =
            found.or_else(|| directed(tokens, at).or_else(|| enumerated(tokens, at)).map(|range| (range, false)));
        let Some((range, weak)) = found else { continue };
        let words: Vec<&str> = range.map(|index| tokens.text(index)).collect();
        let first = words.first().map(|word| word.to_lowercase()).unwrap_or_default();
        let namesakes = names.entry(first).or_default();
        let same = |known: &[&str]| {
            known.len() == words.len() && known.iter().zip(&words).all(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        if let Some(known) = namesakes.iter_mut().find(|(known, _)| same(known)) {
            known.1 &= weak;
        } else if namesakes.len() < NAMESAKES {
            namesakes.push((words, weak));
        }
    }
    drop_longer(&mut names);
    names
}

/// Where "Kutalama" is known, "Kutalama Emiliana" is that place and a person.
fn drop_longer(names: &mut Names) {
    for namesakes in names.values_mut() {
        let known: Vec<Vec<&str>> =
            namesakes.iter().filter(|(_, weak)| !weak).map(|(words, _)| words.clone()).collect();
        namesakes.retain(|(words, _)| {
            let shorter = |other: &Vec<&str>| {
                other.len() < words.len() && other.iter().zip(words).all(|(a, b)| a.eq_ignore_ascii_case(b))
            };
            let suffixed = words.last().is_some_and(|last| lexicon::sense(last) == Sense::Direction);
            suffixed || !known.iter().any(shorter)
        });
    }
}

/// A word that could be a part of a place's name.
fn is_part(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.at(at);
    token.is_capital()
        && token.end - token.start > 2
        && matches!(token.sense, Sense::None | Sense::Given | Sense::Plain | Sense::Direction)
}

/// At most `most` capitals from `at`, where no further capital follows. A first name ends the place ("Kabupaten Sangatan
/// Bernadus Lawing"), and so does a direction.
fn name(tokens: &Tokens, at: usize, most: usize) -> Option<Range<usize>> {
    let mut next = at;
    while next < at + most && is_part(tokens, next) && (next == at || tokens.sense(next) != Sense::Given) {
        next += 1;
        if next > at + 1 && tokens.sense(next - 1) == Sense::Direction && !is_suffix(tokens, next) {
            return Some(at..next);
        }
    }
    let closed = !tokens.at(next).is_capital() && !tokens.is(next, '(') || tokens.sense(next) == Sense::Given;
    // "Sekda Provinsi Jamaludin Arsyad".
    let person = tokens.sense(at) == Sense::Given && tokens.sense(next) == Sense::Given;
    // Inside a longer title a person may be named next: "Dinas Pariwisata Kabupaten Kutalama Emiliana Usat".
    let title = tokens.back(at, 2).is_capital() && next > at + 1 && !tokens.is(next, ',');
    (closed && next > at && !title && !person).then_some(at..next)
}

/// "Provinsi", "Kota", but not in "Wali Kota".
fn is_level(tokens: &Tokens, at: usize) -> bool {
    let large = ["provinsi", "propinsi", "kabupaten", "kota", "kecamatan", "kelurahan"];
    // "genset kampung Rosina" is hers, not a village.
    let small = ["desa", "kampung", "dusun"].iter().any(|word| tokens.says(at, word)) && tokens.at(at).is_capital();
    // "ujar Kepala Desa Sugeng": his name.
    let head = tokens.says(at.wrapping_sub(1), "kepala") && tokens.sense(at + 1) == Sense::Given;
    !head && (small || large.iter().any(|word| tokens.says(at, word))) && !tokens.says(at.wrapping_sub(1), "wali")
}

fn is_government(tokens: &Tokens, at: usize) -> bool {
    ["pemprov", "pemkab", "pemkot", "pemda", "pemdes"].iter().any(|word| tokens.says(at, word))
}

/// "TEPIAN RAYA –", "TEPIAN RAYA, nama-situs.com –" at the start of a paragraph.
fn dateline(tokens: &Tokens, at: usize) -> Option<Range<usize>> {
    let mut next = at;
    while next < at + 3 && is_part(tokens, next) {
        next += 1;
    }
    let upper = (at..next).all(|index| tokens.at(index).kind == Kind::Word(Case::Upper));
    let comma = tokens.is(next, ',');
    let dash = |index: usize| {
        matches!(tokens.at(index).kind, Kind::Mark('–' | '—' | '-')) && !tokens.glued(index) && !tokens.glued(index + 1)
    };
    let near = if comma { next + 1..next + 8 } else { next..next + 1 };
    let dashed = near.clone().find(|index| dash(*index));
    let one_line = dashed.is_some_and(|dash| !(next..dash).any(|index| tokens.at(index).is_break()));
    (next > at && one_line && (upper || !comma || next - at <= 2)).then_some(at..next)
}

/// "tiga kecamatan, yakni Dukun, Srumbung, dan Sawangan": one of a list of places.
fn enumerated(tokens: &Tokens, at: usize) -> Option<Range<usize>> {
    const LISTED: usize = 40;
    let parts = |index: usize| tokens.is(index, ',') || tokens.says(index, "dan") || tokens.says(index, "serta");
    let opens = |index: usize| ["yakni", "yaitu", "meliputi"].iter().any(|word| tokens.says(index, word));
    let first = at.checked_sub(1)?;
    if !tokens.at(at).is_capital() || !parts(first) && !opens(first) {
        return None;
    }
    let back = (1..LISTED).map(|steps| at.wrapping_sub(steps));
    let open = back
        .take_while(|index| parts(*index) || opens(*index) || is_part(tokens, *index))
        .find(|index| opens(*index))?;
    let head = open.wrapping_sub(1 + usize::from(tokens.is(open.wrapping_sub(1), ',')));
    let level = ["kecamatan", "kelurahan", "desa", "kabupaten", "distrik", "nagari", "gampong", "pekon", "kampung"];
    if !level.iter().any(|word| tokens.says(head, word)) {
        return None;
    }
    let end = (at..at + 4).find(|index| !is_part(tokens, *index))?;
    let closed = !tokens.at(end).is_capital() && !tokens.is(end, '(');
    (end > at && closed).then_some(at..end)
}

/// "Borneo Timur".
fn directed(tokens: &Tokens, at: usize) -> Option<Range<usize>> {
    let first = tokens.at(at);
    let unknown = first.is_capital() && first.sense == Sense::None && first.end - first.start > 3;
    let second = tokens.at(at + 1);
    (unknown && second.is_capital() && second.sense == Sense::Direction).then_some(at..at + 2)
}
