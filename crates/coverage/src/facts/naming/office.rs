//! Offices: "Plt Kepala Dinas Komunikasi dan Informatika (Diskominfo) Kaltim", up to where the holder's name begins.

use super::ground::Ground;
use super::institution::{is_acronym, tail};
use super::person;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Kind, Tokens};

/// Offices over a place, whose name follows at once.
const TERRITORIAL: &[&str] =
    &["gubernur", "wagub", "bupati", "wabup", "walikota", "wawali", "wali", "camat", "lurah", "kades"];

/// Words that are no office by themselves.
const WEAK: &[&str] = &[
    "anggota",
    "kepala",
    "staf",
    "dosen",
    "guru",
    "tokoh",
    "pengurus",
    "pimpinan",
    "pengawas",
    "pakar",
    "bidan",
    "perawat",
    "pelatih",
    "penyuluh",
    "operator",
    "sopir",
    "kapten",
    "manajer",
    "manager",
    "pembina",
    "pemimpin",
    "penasihat",
    "hakim",
    "jaksa",
    "aktivis",
    "ulama",
    "pengamat",
    "peneliti",
];

/// The end of the office that begins at `at`.
pub(super) fn parse(ground: &Ground, at: usize) -> Option<usize> {
    if !matches!(ground.sense(at), Sense::Office | Sense::OfficePrefix) {
        return None;
    }
    let mut head = at;
    while ground.sense(head) == Sense::OfficePrefix && head < at + 3 {
        head += 1;
        head += usize::from(ground.is(head, '.') || ground.says(head, "tugas") || ground.says(head, "harian"));
    }
    if ground.sense(head) != Sense::Office {
        return None;
    }
    let mut next = head + 1;
    if ground.says(head, "wali") || ground.says(head, "juru") || ground.says(head, "penanggung") {
        let second = ["kota", "bicara", "jawab"].iter().any(|word| ground.says(next, word));
        next = second.then_some(next + 1)?;
    }
    if !ground.at(at).is_capital() {
        next = lower_tail(ground, next);
    }
    let end = phrase_end(ground, next, head, is_apposed(ground, at));
    let weak = end == head + 1 && WEAK.iter().any(|word| ground.says(head, word));
    (!weak || is_named(ground, end)).then_some(end)
}

/// True after "Maria, " or "selaku": the office is somebody's who is already named.
fn is_apposed(ground: &Ground, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let name =
        ground.is(before, ',') && person::is_name_word(ground, before.wrapping_sub(1)) && !ground.after_place(before);
    name || ["selaku", "sebagai", "menjabat", "adalah"].iter().any(|word| ground.says(before, word))
}

/// "Dosen, Budi Santoso,": a name follows, so the word is an office here.
fn is_named(ground: &Ground, end: usize) -> bool {
    let name = person::after_titles(ground, end + usize::from(ground.is(end, ',')));
    ground.at(name).is_capital() && (ground.sense(name) == Sense::Given || name > end + 1)
}

/// "kepala dinas kesehatan" in lower case.
fn lower_tail(tokens: &Tokens, from: usize) -> usize {
    let mut at = from;
    let common =
        |at: usize| matches!(tokens.sense(at), Sense::Common | Sense::Organisation | Sense::PlaceHead | Sense::Plain);
    while at < from + 6
        && !tokens.at(at).is_capital()
        && (common(at) || tokens.says(at, "dan") && common(at + 1) && !tokens.at(at + 1).is_capital())
    {
        at += 1;
    }
    at
}

/// Unknown words after the office are the holder's name, or name what the office is of. A word that often begins names
/// decides; else a name after a comma does ("Bupati Sukaraya, Andi Wijaya,"); else what kind of office it is.
fn phrase_end(ground: &Ground, from: usize, head: usize, apposed: bool) -> usize {
    let mut end = tail(ground, from, head, true);
    for _ in 0..3 {
        let run = person::run(ground, end);
        if run == end || ground.after_place(end) || ground.sense(end) == Sense::Given {
            return end;
        }
        if let Some(given) = (end..run).find(|at| ground.sense(*at) == Sense::Given) {
            return given;
        }
        let closed = matches!(ground.at(run).kind, Kind::Mark(',' | '.'))
            || !ground.at(run).is_capital() && ground.at(run).is_word();
        let next =
            if names_after_comma(ground, run) || apposed && closed { run } else { of_office(ground, end, run, head) };
        if next == end {
            return end;
        }
        end = tail(ground, next, head, true);
    }
    end
}

/// How much of the unknown words `end..run` the office is of.
fn of_office(ground: &Ground, end: usize, run: usize, head: usize) -> usize {
    let before = ground.sense(end.wrapping_sub(1));
    let words = (end..run).filter(|at| ground.at(*at).is_word()).count();
    let everyday = (end..run).take_while(|at| ground.sense(*at) == Sense::Plain).count();
    let directly = end == head + 1 || ground.says(head, "wali") && end == head + 2;
    let territorial = directly && TERRITORIAL.iter().any(|word| ground.says(head, word));
    let place_head = before == Sense::PlaceHead && !ground.says(end.wrapping_sub(2), "wali");
    if before == Sense::Organisation && !is_acronym(ground, end.wrapping_sub(1))
        || before == Sense::Organisation && words < 4
    {
        run
    } else if place_head || territorial && words != 2 {
        end + 1
    } else {
        end + everyday
    }
}

/// True when a comma and a person's name follow at `at`.
fn names_after_comma(ground: &Ground, at: usize) -> bool {
    if !ground.is(at, ',') {
        return false;
    }
    let name = person::after_titles(ground, at + 1);
    let close = person::run(ground, name);
    close > name
        && close <= name + 5
        && !ground.may_be_place(name)
        && ends_name(ground, person::after_degrees(ground, close))
}

/// A name in apposition is closed by a comma, a verb or the sentence.
fn ends_name(tokens: &Tokens, at: usize) -> bool {
    match tokens.at(at).kind {
        Kind::Mark(mark) => matches!(mark, ',' | '.' | ';' | ')' | '”' | '"' | '“' | ':'),
        Kind::Word(_) => !tokens.says(at, "dan") && !tokens.at(at).is_capital(),
        Kind::Break | Kind::End => true,
        Kind::Number => false,
    }
}
