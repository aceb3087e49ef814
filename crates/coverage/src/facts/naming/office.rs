//! Offices: "Plt Kepala Dinas Komunikasi dan Informatika (Diskominfo) Kaltim", up to where the holder's name begins.

use super::institution::{gazetteer, is_acronym, tail};
use super::person;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Kind, Tokens};

/// The end of the office that begins at `at`.
pub(super) fn parse(tokens: &Tokens, at: usize) -> Option<usize> {
    if !matches!(tokens.sense(at), Sense::Office | Sense::OfficePrefix) {
        return None;
    }
    let mut head = at;
    while tokens.sense(head) == Sense::OfficePrefix && head < at + 3 {
        head += 1;
        head += usize::from(tokens.is(head, '.') || tokens.says(head, "tugas") || tokens.says(head, "harian"));
    }
    if tokens.sense(head) != Sense::Office {
        return None;
    }
    let mut next = head + 1;
    if tokens.says(head, "wali") || tokens.says(head, "juru") || tokens.says(head, "penanggung") {
        let second = ["kota", "bicara", "jawab"].iter().any(|word| tokens.says(next, word));
        next = second.then_some(next + 1)?;
    }
    if !tokens.at(at).is_capital() {
        next = lower_tail(tokens, next);
    }
    let end = phrase_end(tokens, next, head);
    // "Anggota", "Kepala", "Guru" alone are no office.
    let alone = end == head + 1;
    let weak = ["anggota", "kepala", "staf", "dosen", "guru", "tokoh", "pengurus", "pimpinan", "pengawas", "pakar"];
    let weak = alone && weak.iter().any(|word| tokens.says(head, word));
    (!weak).then_some(end)
}

/// "kepala dinas kesehatan" in lower case.
fn lower_tail(tokens: &Tokens, from: usize) -> usize {
    let mut at = from;
    while at < from + 6
        && !tokens.at(at).is_capital()
        && matches!(tokens.sense(at), Sense::Common | Sense::Organisation | Sense::PlaceHead)
    {
        at += 1;
    }
    at
}

/// Unknown words belong to the office where a name follows after a comma ("Bupati Sukaraya, Andi Wijaya,"), and are the
/// holder's name otherwise.
fn phrase_end(tokens: &Tokens, from: usize, head: usize) -> usize {
    let end = tail(tokens, from, head, true);
    let run = person::run(tokens, end);
    if run == end {
        return end;
    }
    let place_before =
        matches!(tokens.back(end, 1).sense, Sense::Place) || gazetteer(tokens, end.wrapping_sub(1)).is_some();
    let named = tokens.sense(end.wrapping_sub(1)) == Sense::Organisation
        || tokens.sense(end.wrapping_sub(1)) == Sense::PlaceHead;
    let follows = tokens.is(run, ',') && {
        let name = person::after_titles(tokens, run + 1);
        let close = person::run(tokens, name);
        close > name && close <= name + 5 && !matches!(tokens.sense(run + 1), Sense::Degree) && ends_name(tokens, close)
    };
    if !place_before
        && follows
        && run - end <= 4
        && tokens.sense(person::after_titles(tokens, run + 1)) != Sense::Office
    {
        return tail(tokens, run, head, true);
    }
    // "Direktur PT Maju Jaya mengatakan": the words name the company.
    if named && !is_acronym(tokens, end.wrapping_sub(1)) { run } else { end }
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
