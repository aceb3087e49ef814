//! Names that nothing but the word before them shows: an application or programme, a road between two places, a place where
//! somebody comes from. They are looked for last, among words that are part of no other name.

use std::ops::Range;

use super::ground::Ground;
use super::{Named, Naming};
use crate::indonesian::lexicon::{self, Sense};
use crate::indonesian::token::{Case, Kind};

/// What a word says of the name behind it.
#[derive(Clone, Copy)]
enum Head {
    /// It has a name of its own.
    Work,
    /// It leads from one place to another.
    Way,
    /// Somebody or something is from there.
    Origin,
}

impl Head {
    fn of(word: &str) -> Option<Self> {
        match word {
            "aplikasi" | "Aplikasi" | "program" | "Program" | "layanan" | "Layanan" | "sistem" | "Sistem"
            | "inovasi" | "Inovasi" | "platform" | "Platform" | "portal" | "Portal" | "gerakan" | "Gerakan" => {
                Some(Self::Work)
            }
            "jalan" | "ruas" | "jalur" | "rute" | "lintas" | "tol" | "trayek" | "penyeberangan" | "lintasan"
            | "perlintasan" | "jurusan" => Some(Self::Way),
            "di" | "asal" | "kelahiran" | "dari" => Some(Self::Origin),
            _ => None,
        }
    }
}

/// Longest name of a work, in words.
const LONGEST: usize = 4;

/// Adds them to `naming`.
pub(super) fn find(ground: &Ground, naming: &mut Naming) {
    let mut taken: Vec<Range<usize>> = naming.persons.iter().map(|person| person.tokens.clone()).collect();
    taken.extend(naming.positions.iter().map(|position| position.tokens.clone()));
    taken.extend(naming.organisations.iter().chain(&naming.places).map(|named| named.tokens.clone()));
    taken.sort_by_key(|range| range.start);
    let free = |range: &Range<usize>| {
        let after = taken.partition_point(|other| other.end <= range.start);
        taken.get(after).is_none_or(|other| other.start >= range.end)
    };
    let (mut works, mut places) = (Vec::new(), Vec::new());
    for before in 0..ground.len() {
        let Some(head) = Head::of(ground.text(before)) else { continue };
        let found = match head {
            Head::Work => work(ground, before),
            Head::Way => way(ground, before),
            Head::Origin => origin(ground, before),
        };
        let Some(range) = found.filter(free) else { continue };
        if matches!(head, Head::Work) { &mut works } else { &mut places }.push(named(ground, range));
    }
    merge(&mut naming.organisations, works);
    merge(&mut naming.places, places);
}

fn named(ground: &Ground, tokens: Range<usize>) -> Named {
    let (start, end) = (ground.at(tokens.start).start, ground.at(tokens.end.saturating_sub(1)).end);
    Named { name: ground.text.get(start..end).unwrap_or_default().to_owned(), tokens }
}

fn merge(all: &mut Vec<Named>, more: Vec<Named>) {
    all.extend(more);
    all.sort_by_key(|named| named.tokens.start);
}

/// "aplikasi antrean `SiTuru`", "layanan bernama Singgasana".
fn work(ground: &Ground, head: usize) -> Option<Range<usize>> {
    // "aplikasi menghabiskan Rp5 juta"
    let verb = |at: usize| {
        ["me", "di", "ber", "ter"].iter().any(|prefix| ground.text(at).starts_with(prefix))
            && !ground.says(at, "bernama")
    };
    let lower =
        |at: usize| ground.at(at).kind == Kind::Word(Case::Lower) && ground.sense(at) != Sense::Function && !verb(at);
    let at = (head + 1..head + 4).find(|at| !lower(*at))?;
    let part = |at: usize| {
        let other = matches!(
            ground.sense(at),
            Sense::Weekday(_) | Sense::Month(_) | Sense::Office | Sense::Currency(_) | Sense::Honorific { .. }
        );
        ground.at(at).is_capital() && !other && !(ground.glued(at + 1) && ground.at(at + 1).kind == Kind::Number)
    };
    let end = (at..=at + LONGEST).find(|index| !part(*index)).filter(|end| *end > at)?;
    // "program Pemerintah Provinsi" is the government's.
    let own = !matches!(ground.sense(at), Sense::Organisation | Sense::Acronym | Sense::PlaceHead | Sense::Place);
    (own && !ground.may_be_place(at)).then_some(at..end)
}

/// "ruas jalan Maruni–Oransbari".
fn way(ground: &Ground, head: usize) -> Option<Range<usize>> {
    let run = |from: usize| (from..from + 4).find(|index| !is_part(ground, *index)).unwrap_or(from);
    let at = head + 1;
    let dash = run(at);
    let second = run(dash + 1);
    let joined = matches!(ground.at(dash).kind, Kind::Mark('–' | '-' | '—')) && dash > at && second > dash + 1;
    joined.then_some(at..second)
}

/// "perajin di Sokaraja", "kelahiran Belinyu", "91 tahun, dari Belinyu".
fn origin(ground: &Ground, head: usize) -> Option<Range<usize>> {
    // "dari" brings in much else.
    let person = || {
        let before = head.wrapping_sub(1);
        ground.is(before, ',') || lexicon::people::CROWD.has(ground.text(before))
    };
    let at = head + 1;
    let end = (at..at + 3).find(|index| !is_part(ground, *index)).unwrap_or(at + 3);
    // "dari Genyem, Distrik Nimboran"
    let level = ground.is(end, ',') && ground.sense(end + 1) == Sense::PlaceHead && ground.at(end + 1).is_capital();
    if ground.says(head, "dari") && !level && !person() {
        return None;
    }
    let closed = !ground.at(end).is_capital() && !ground.is(end, '(') && ground.at(end).kind != Kind::Number;
    (end > at && end < at + 3 && closed).then_some(at..end)
}

/// A word that could be a part of a place's name, and is of no language.
fn is_part(ground: &Ground, at: usize) -> bool {
    let token = ground.at(at);
    token.kind == Kind::Word(Case::Capital)
        && token.end - token.start > 3
        && matches!(token.sense, Sense::None | Sense::Place)
        && !lexicon::is_everyday(ground.text(at))
}
