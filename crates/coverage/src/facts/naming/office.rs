//! Offices: "Plt Kepala Dinas Komunikasi dan Informatika (Diskominfo) Kaltim", up to where the holder's name begins.

use super::ground::Ground;
use super::institution::{is_acronym, is_suffix, tail};
use super::person;
use crate::indonesian::lexicon::{self, Cue, Sense};
use crate::indonesian::sentence;
use crate::indonesian::token::{Case, Kind, Tokens};

/// Offices over a place, whose name follows at once.
const TERRITORIAL: &[&str] = &[
    "gubernur",
    "wagub",
    "bupati",
    "wabup",
    "walikota",
    "wawali",
    "wali",
    "camat",
    "lurah",
    "kades",
    "perbekel",
    "keuchik",
    "geuchik",
    "peratin",
    "pambakal",
    "pembakal",
    "sangadi",
    "kuwu",
    "reje",
    "bendesa",
    "walkot",
    "wawalkot",
    "cabup",
    "cawabup",
    "cagub",
    "cawagub",
    "cawalkot",
    "walinagari",
    "sekcam",
    "sekdes",
];

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
    "pengelola",
    "pemilik",
    "pengasuh",
    "takmir",
    "mantri",
    "auditor",
    "kurator",
    "masinis",
    "nakhoda",
    "nahkoda",
    "penghulu",
    "pustakawan",
    "apoteker",
    "widyaiswara",
    "budayawan",
    "sejarawan",
    "sosiolog",
    "psikolog",
    "arkeolog",
    "antropolog",
    "epidemiolog",
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
        let second = ["kota", "nagari", "jorong", "bicara", "jawab"].iter().any(|word| ground.says(next, word));
        next = second.then_some(next + 1)?;
    }
    next += usize::from(ground.says(head, "panglima") && ground.says(next, "laot"));
    // "Pelatih Kepala", "Asisten Manajer".
    next += usize::from(
        ground.sense(next) == Sense::Office
            && ["pelatih", "asisten", "guru"].iter().any(|word| ground.says(head, word)),
    );
    next = military_unit(ground, next);
    next = lower_tail(ground, next, ground.at(at).is_capital());
    let end = phrase_end(ground, next, head, is_apposed(ground, at));
    let weak = end == head + 1 && WEAK.iter().any(|word| ground.says(head, word));
    (!weak || is_named(ground, end) || names_opening(ground, at, end)).then_some(end)
}

/// "Dandim 0102/Pidie": after the unit's number and place.
fn military_unit(tokens: &Tokens, at: usize) -> usize {
    let number = tokens.at(at).kind == Kind::Number && tokens.text(at).starts_with('0') && tokens.text(at).len() <= 4;
    let place = tokens.is(at + 1, '/') && tokens.at(at + 2).is_capital();
    at + usize::from(number) + 2 * usize::from(number && place)
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

/// "Pustakawan Kardi Wiranto sudah menduganya", "tutur pustakawan Kardi Wiranto.": what somebody is, and two words of a
/// name.
fn names_opening(ground: &Ground, at: usize, end: usize) -> bool {
    let run = person::run(ground, end);
    let name = |at: usize| matches!(ground.sense(at), Sense::None | Sense::Given | Sense::Family);
    let words = (end..run).filter(|at| ground.at(*at).is_word()).count();
    let goes_on =
        ground.at(run).kind == Kind::Word(Case::Lower) || matches!(ground.at(run).kind, Kind::Mark(',' | '.'));
    let spoken = matches!(ground.sense(at.wrapping_sub(1)), Sense::Cue(Cue::Stem));
    words >= 2
        && goes_on
        && (sentence::opens(ground, at) || spoken)
        && (end..run).all(|at| !ground.at(at).is_word() || name(at) || at + 1 == run)
        && !lexicon::is_everyday(ground.text(end))
        && !ground.may_be_place(end)
}

/// "kepala dinas kesehatan" in lower case, "Ketua panitia".
fn lower_tail(tokens: &Tokens, from: usize, capital: bool) -> usize {
    let mut at = from;
    let common = |at: usize| match tokens.sense(at) {
        Sense::Common | Sense::Organisation => true,
        Sense::PlaceHead => !capital,
        // "kepala dinas pariwisata setempat"
        Sense::Plain => !capital && lexicon::is_listed(tokens.text(at)),
        _ => false,
    };
    // "kata Bupati dalam sambutannya"
    let lower = |at: usize| tokens.at(at).kind == Kind::Word(Case::Lower) && !tokens.says(at, "dalam");
    while at < from + 6
        && lower(at)
        && (common(at) || tokens.says(at, "dan") && at > from && common(at + 1) && lower(at + 1))
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
        let closed =
            matches!(ground.at(run).kind, Kind::Mark(',' | '.')) || ground.at(run).kind == Kind::Word(Case::Lower);
        let meant = ["itu", "ini", "tersebut"].iter().any(|word| ground.says(run, word));
        let of_all = run > end
            && (apposed && closed
                || meant
                || goes_on_as_body(ground, end, run)
                || is_apposition_after(ground, run)
                || speaks_after_comma(ground, head, run));
        // "Direktur Bank Mega Syariah Rasmoro Pramono": a company has a name, whatever it sounds like.
        let company =
            ["bank", "pt", "cv", "yayasan", "hotel"].iter().any(|word| ground.says(end.wrapping_sub(1), word));
        if company && !of_all && run > end + 2 {
            end = tail(ground, end + 1, head, true);
            continue;
        }
        if run == end || !of_all && (ground.after_place(end) || person::opens_name(ground, end)) {
            return end;
        }
        if let Some(start) = name_inside(ground, end, run).filter(|_| !of_all) {
            return start;
        }
        let next = if of_all || names_after_comma(ground, run) {
            run
        } else if is_suffix(ground, run) {
            run + 1
        } else {
            of_office(ground, end, run, head)
        };
        if next == end {
            return end;
        }
        end = tail(ground, next, head, true);
    }
    end
}

/// "Densus 88 Antiteror AKBP Budi", "Riset Hijau Lestari (RHL) Budi", "Penerangan Hukum": what follows shows that the
/// words are of the office, since a name ends it.
fn goes_on_as_body(ground: &Ground, from: usize, at: usize) -> bool {
    let next = ground.at(at);
    let first = ground.sense(from);
    let rank = matches!(next.sense, Sense::Honorific { short: true })
        && ground.at(at + 1).is_word()
        && person::after_titles(ground, at) < person::run(ground, person::after_titles(ground, at));
    let company = ground.sense(from.wrapping_sub(1)) == Sense::Organisation;
    let short = (first != Sense::Given || company)
        && ground.is(at, '(')
        && ground.is(at + 2, ')')
        && ground.at(at + 1).kind == Kind::Word(Case::Upper)
        && ground.text(at + 1).chars().next() == ground.text(from).chars().next();
    let short = short || explains_more(ground, from, at);
    let part = next.is_capital() && matches!(next.sense, Sense::Common | Sense::Acronym | Sense::Organisation)
        || next.kind == Kind::Number && !ground.is(at, '(');
    rank || short || part && first != Sense::Given
}

/// "Riset Indonesia Presidential Studies (IPS)": the letters in brackets are of words that begin before `from`.
fn explains_more(ground: &Ground, from: usize, at: usize) -> bool {
    if !ground.is(at, '(') || !ground.is(at + 2, ')') || ground.at(at + 1).kind != Kind::Word(Case::Upper) {
        return false;
    }
    let mut word = at;
    for letter in ground.text(at + 1).chars().rev() {
        word = word.wrapping_sub(1);
        let initial = ground.text(word).chars().next();
        if !ground.at(word).is_capital() || initial.is_none_or(|initial| !initial.eq_ignore_ascii_case(&letter)) {
            return false;
        }
    }
    word < from
}

/// "Pelatih Gracella, Meylani Rumokoy, belum puas": the name between commas holds the office.
fn is_apposition_after(ground: &Ground, at: usize) -> bool {
    let name = person::after_titles(ground, at + 1);
    let close = person::after_degrees(ground, person::run(ground, name));
    let verb = ground.at(close + 1).kind == Kind::Word(Case::Lower)
        && !["dan", "serta", "atau"].iter().any(|word| ground.says(close + 1, word));
    names_after_comma(ground, at) && ground.is(close, ',') && verb
}

/// "kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti, Selasa": whoever speaks is one person, named after the
/// comma, and the words before it name what the office is of.
fn speaks_after_comma(ground: &Ground, head: usize, at: usize) -> bool {
    let spoken = (1..4).any(|steps| matches!(ground.sense(head.wrapping_sub(steps)), Sense::Cue(Cue::Stem)));
    let name = person::after_titles(ground, at + 1);
    let run = person::run(ground, name);
    let close = person::after_degrees(ground, run);
    let after = close + 1;
    let listed = ["dan", "serta", "atau"].iter().any(|word| ground.says(after, word));
    let closed = match ground.at(close).kind {
        Kind::Mark(',') => {
            !listed
                && (ground.at(after).kind == Kind::Word(Case::Lower)
                    || matches!(ground.sense(after), Sense::Weekday(_)))
        }
        Kind::Mark('.') | Kind::Break | Kind::End => true,
        _ => false,
    };
    spoken && run > name + 1 && names_after_comma(ground, at) && closed
}

/// Where a person's name begins among unknown words: at a usual first name, or one word earlier where it would be alone,
/// or one word before a usual last name.
fn name_inside(ground: &Ground, from: usize, run: usize) -> Option<usize> {
    let first = (from..run).find(|at| person::opens_name(ground, *at));
    // "Kelompok Tani Pusuk Lestari Baiq Nurmiati"
    let local = (from + 1..run).find(|at| person::opens_local_name(ground, *at));
    if local.is_some() && run - from > 2 {
        return local;
    }
    let last = (from + 1..run).find(|at| ground.sense(*at) == Sense::Family).map(|at| at - 1);
    let start = first.into_iter().chain(last).min()?;
    // "Kepala Dinas Perumahan Syafri Malin Sutan": after a whole name of an office three words are one person's.
    let word = |at: usize| ground.at(at).is_word() && ground.sense(at) == Sense::None && !ground.may_be_place(at);
    let plain = |at: usize| word(at) && !lexicon::is_everyday(ground.text(at));
    if start > from
        && run - from <= 3
        && matches!(ground.sense(from.wrapping_sub(1)), Sense::Common | Sense::Acronym)
        && (from..start).all(plain)
    {
        return Some(from);
    }
    let before = start.wrapping_sub(1);
    let earlier =
        start > from && run - start == 1 && !lexicon::is_everyday(ground.text(before)) && !ground.may_be_place(before);
    Some(start - usize::from(earlier))
}

/// How much of the unknown words `end..run` the office is of.
fn of_office(ground: &Ground, end: usize, run: usize, head: usize) -> usize {
    let before = ground.sense(end.wrapping_sub(1));
    let words = (end..run).filter(|at| ground.at(*at).is_word()).count();
    let everyday = (end..run).take_while(|at| ground.sense(*at) == Sense::Plain).count();
    let directly = end == head + 1 || ground.says(head, "wali") && end == head + 2;
    // "Walkot Agung": his name.
    let agung = words == 1 && ground.says(end, "agung");
    let territorial = directly && !agung && TERRITORIAL.iter().any(|word| ground.says(head, word));
    let place_head = before == Sense::PlaceHead && !ground.says(end.wrapping_sub(2), "wali");
    let company = before == Sense::Organisation && (words < 4 || !is_acronym(ground, end.wrapping_sub(1)));
    // "ujar Ketua Koperasi Orpa Tegay.": who speaks has a name, and these are words of no language.
    let spoken = (1..4).any(|steps| matches!(ground.sense(head.wrapping_sub(steps)), Sense::Cue(Cue::Stem)));
    let unknown = (end..run).all(|at| ground.sense(at) == Sense::None && !lexicon::is_everyday(ground.text(at)));
    let named = company && words == 2 && spoken && unknown && ground.is(run, '.') && !ground.may_be_place(end);
    if named {
        end
    } else if company {
        run
    } else if place_head || territorial && words != 2 || !directly && words > 3 {
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
