//! Organisations and places: a head word and the capitals that follow it, or a listed name.

use super::ground::Ground;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::sentence;
use crate::indonesian::token::{Case, Kind, Token, Tokens};

/// Names are not longer than this many tokens.
const LONGEST: usize = 24;

/// The end of the organisation that begins at `at`.
pub(super) fn organisation(ground: &Ground, at: usize) -> Option<usize> {
    let head = ground.at(at);
    if !head.is_capital() {
        return None;
    }
    match head.sense {
        Sense::Acronym if is_acronym(ground, at) => Some(tail(ground, at + 1, at, true)),
        Sense::Organisation => {
            let hall = ground.says(at, "balai")
                && ["pertemuan", "desa", "kota", "warga", "kampung", "adat"]
                    .iter()
                    .any(|word| ground.says(at + 1, word));
            let next = tail(ground, at + 1, at, false);
            (next > at + 1 && !hall).then_some(next)
        }
        Sense::Common if ground.says(at, "pusat") => {
            let field = ["studi", "kajian", "penelitian", "riset", "layanan", "pelatihan", "informasi", "kesehatan"]
                .iter()
                .any(|word| ground.says(at + 1, word));
            (field && ground.at(at + 1).is_capital()).then(|| tail(ground, at + 2, at, false))
        }
        // "Tim Penggerak PKK", "Tim SAR", but not "Tim Mawar".
        Sense::Common if ground.says(at, "tim") => {
            let next = ground.at(at + 1);
            let named = matches!(next.sense, Sense::Common | Sense::Acronym | Sense::Organisation)
                || next.kind == Kind::Word(Case::Upper);
            (named && next.is_capital()).then(|| tail(ground, at + 1, at, false)).filter(|end| *end > at + 1)
        }
        _ if ground.says(at, "pangkalan")
            && ["armada", "tni", "udara", "militer", "utama", "laut"].iter().any(|word| ground.says(at + 1, word)) =>
        {
            Some(tail(ground, at + 2, at, false))
        }
        _ => ship(ground, at),
    }
}

/// "KM Bukit Raya", "KMP Selat Madu 2"; "12 KM" is a length.
fn ship(ground: &Ground, at: usize) -> Option<usize> {
    let class = matches!(ground.text(at), "KM" | "KMP" | "KRI" | "KLM" | "KN" | "MV" | "KMT" | "LCT");
    if !class || ground.back(at, 1).kind == Kind::Number {
        return None;
    }
    let named = |at: usize| {
        let token = ground.at(at);
        let other = matches!(token.sense, Sense::Function | Sense::Office | Sense::OfficePrefix | Sense::Weekday(_));
        token.is_capital() && !other
    };
    let end = (at + 1..at + 4).find(|at| !named(*at)).unwrap_or(at + 4);
    let number = ground.at(end).kind == Kind::Number && ground.text(end).len() <= 2;
    (end > at + 1).then(|| end + usize::from(number))
}

/// "DPRD" and "Diskominfo", but not the words "Pan" and "Ki".
pub(super) fn is_acronym(ground: &Ground, at: usize) -> bool {
    let token = ground.at(at);
    token.kind == Kind::Word(Case::Upper) || token.is_capital() && token.end - token.start >= 5
}

/// The end of the place that begins at `at`.
pub(super) fn place(ground: &Ground, at: usize) -> Option<usize> {
    if let Some((next, _)) = ground.place(at) {
        return Some(next);
    }
    let head = ground.at(at);
    // "Alun-Alun Tugu"
    if ground.says(at, "alun") && ground.is(at + 1, '-') && ground.says(at + 2, "alun") && head.is_capital() {
        let end = (at + 3..at + 6).find(|index| !may_continue(ground, *index, at)).unwrap_or(at + 6);
        return (end > at + 3).then_some(end);
    }
    // "di Balai Kota", "di Kali Angke": otherwise an institute, or a word that counts.
    let heads = ground.says(at, "balai") || ground.says(at, "kali") && !sentence::opens(ground, at);
    if !head.is_capital() || head.sense != Sense::PlaceHead && !heads {
        return None;
    }
    let level = ["provinsi", "kota", "kabupaten"].iter().any(|word| ground.says(at, word));
    if level && let Some((end, _)) = ground.place(at + 1) {
        return Some(end);
    }
    let mut next = at + 1;
    while next < at + 8 {
        next = match ground.at(next).kind {
            Kind::Mark('-') if ground.glued(next) && ground.glued(next + 1) && ground.at(next + 1).is_capital() => {
                next + 2
            }
            _ if may_continue(ground, next, at) => ground.place(next).map_or(next + 1, |(end, _)| end),
            _ => break,
        };
    }
    (next > at + 1).then(|| with_number(ground, next))
}

/// Words that tell places of one name apart.
pub(super) fn is_suffix(tokens: &Tokens, at: usize) -> bool {
    let word = ["atas", "bawah", "dalam", "permai", "besar", "kecil"].iter().any(|word| tokens.says(at, word));
    tokens.at(at).is_capital() && (word || tokens.sense(at) == Sense::Direction)
}

/// "Jalan Cempaka Nomor 5", "Jl. Cempaka No. 5".
fn with_number(ground: &Ground, at: usize) -> usize {
    if !ground.says(at, "Nomor") && !ground.says(at, "No") {
        return at;
    }
    let number = at + 1 + usize::from(ground.is(at + 1, '.'));
    if ground.at(number).kind == Kind::Number { number + 1 } else { at }
}

fn may_continue(ground: &Ground, at: usize, head: usize) -> bool {
    let office = ground.says(head, "kantor") || ground.says(head, "pendopo") || ground.says(head, "ruang");
    let stops = match ground.sense(at) {
        Sense::Office => !office,
        Sense::Function => !ground.says(at, "bersama") && !is_suffix(ground, at),
        Sense::OfficePrefix | Sense::Weekday(_) | Sense::Clock | Sense::Ranking => true,
        Sense::Honorific { .. } => ground.text(at).len() < 4,
        _ => false,
    };
    // After a known place only "Lama", "Atas" and the like belong to it.
    let settled = ground.after_place(at) && at > head + 1 && !is_suffix(ground, at);
    ground.at(at).is_capital() && !stops && !settled
}

/// Where the words after the head end. `office`: somebody's name may follow, so unknown words end the phrase.
pub(super) fn tail(ground: &Ground, from: usize, head: usize, office: bool) -> usize {
    if let Some(end) = ground.body(head) {
        return end;
    }
    let mut at = from;
    while at < head + LONGEST {
        if let Some(end) = ground.body(at) {
            return end;
        }
        let token = ground.at(at);
        let next = match token.kind {
            Kind::Word(Case::Lower) => connected(ground, at),
            Kind::Word(_) => word(ground, at, head, office),
            Kind::Number => numbered(ground, at),
            Kind::Mark('(') => bracketed(ground, at, head),
            Kind::Mark(',') => listed(ground, at),
            Kind::Mark('.')
                if at == head + 1
                    && ground.glued(at)
                    && is_legal_form(ground, head)
                    && ground.at(at + 1).is_capital() =>
            {
                Some(at + 1)
            }
            Kind::Mark('-' | '/') if ground.glued(at) && ground.glued(at + 1) && ground.at(at + 1).is_capital() => {
                Some(at + 1)
            }
            // "Denpom IM/1"
            Kind::Mark('/') if ground.glued(at) && ground.glued(at + 1) && ground.text(at + 1).len() == 1 => {
                Some(at + 2)
            }
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

fn word(ground: &Ground, at: usize, head: usize, office: bool) -> Option<usize> {
    if let Some((next, _)) = ground.place(at) {
        return Some(next);
    }
    let token = ground.at(at);
    match token.sense {
        _ if super::person::opens_local_name(ground, at) => None,
        // "Bea dan Cukai Tipe B"
        _ if token.end - token.start == 1
            && ["tipe", "kelas", "golongan", "blok", "zona"]
                .iter()
                .any(|word| ground.says(at.wrapping_sub(1), word)) =>
        {
            Some(at + 1)
        }
        Sense::Acronym if ground.says(at, "aji") && token.kind == Kind::Word(Case::Capital) => None,
        // "Bupati Hulu Kelian": the direction comes first.
        Sense::Direction if is_part_of_place(ground, at + 1) && !is_part_of_place(ground, at.wrapping_sub(1)) => {
            Some(at + 2)
        }
        Sense::OfficePrefix if ground.says(at, "pelaksana") => Some(at + 1),
        Sense::Digit(1) if ground.says(at + 1, "pintu") && ground.at(at + 1).is_capital() => Some(at + 2),
        Sense::Honorific { .. } if is_general(ground, at) => Some(at + 1),
        Sense::Common if ground.says(at, "agung") && !super::person::is_high_office(ground, at) => None,
        // "RSUD Sultan Sulaiman", "Persatuan Guru", "Forum Pemimpin Redaksi".
        Sense::Common | Sense::Acronym | Sense::Organisation | Sense::PlaceHead | Sense::Direction => Some(at + 1),
        Sense::Honorific { short: false } if of_organisation(ground, at) && ground.at(at + 1).is_capital() => {
            Some(at + 2)
        }
        Sense::Office if of_organisation(ground, at) => Some(at + 1),
        Sense::Function
        | Sense::Office
        | Sense::OfficePrefix
        | Sense::Honorific { .. }
        | Sense::Weekday(_)
        | Sense::Pronoun => None,
        _ if is_roman(ground.text(at)) || token.kind == Kind::Word(Case::Upper) && token.end - token.start <= 6 => {
            Some(at + 1)
        }
        _ if office || is_settled(ground, at, head) => None,
        _ => Some(at + 1),
    }
}

/// "Direktur Jenderal Pajak": the second word of an office or a body, not a rank.
fn is_general(tokens: &Tokens, at: usize) -> bool {
    const BEFORE: &[&str] =
        &["direktur", "sekretaris", "inspektur", "konsul", "direktorat", "sekretariat", "inspektorat", "konsulat"];
    tokens.says(at, "jenderal") && BEFORE.iter().any(|word| tokens.says(at.wrapping_sub(1), word))
}

fn is_part_of_place(tokens: &Tokens, at: usize) -> bool {
    tokens.at(at).is_capital() && matches!(tokens.sense(at), Sense::None | Sense::Place)
}

fn of_organisation(tokens: &Tokens, at: usize) -> bool {
    tokens.sense(at.wrapping_sub(1)) == Sense::Organisation
}

/// True after a place or a bracket: what follows is no longer the organisation's name.
fn is_settled(ground: &Ground, at: usize, head: usize) -> bool {
    at > head + 1 && (ground.after_place(at) || ground.back(at, 1).kind == Kind::Mark(')'))
}

/// "Komunikasi dan Informatika".
fn connected(ground: &Ground, at: usize) -> Option<usize> {
    let joins = ["dan", "serta", "untuk", "bagi", "atas"].iter().any(|word| ground.says(at, word));
    let before = ground.back(at, 1);
    let inside = before.is_capital()
        && matches!(before.sense, Sense::Common | Sense::None | Sense::Plain | Sense::PlaceHead | Sense::Direction);
    let goes_on = matches!(ground.sense(at + 1), Sense::Common)
        || matches!(ground.sense(at + 1), Sense::PlaceHead | Sense::Plain)
            && ground.at(at + 2).is_capital()
            && !ground.may_be_place(at + 2);
    (joins && inside && ground.at(at + 1).is_capital() && goes_on && !ground.may_be_place(at + 1)).then_some(at + 2)
}

/// "Komisi 2", "SMAN 2", "Kodim 0901".
fn numbered(ground: &Ground, at: usize) -> Option<usize> {
    let before = ground.back(at, 1);
    // "P2KB", "DP3A"
    if ground.glued(at) && before.is_capital() && before.end - before.start <= 3 {
        let letters = ground.glued(at + 1) && ground.at(at + 1).is_capital();
        return Some(at + 1 + usize::from(letters));
    }
    let open = matches!(before.sense, Sense::Organisation | Sense::Acronym | Sense::Common | Sense::Abbreviation)
        && before.is_capital();
    let short = ground.text(at).len() <= 3 || ground.text(at).starts_with('0');
    let digits = ground.text(at).bytes().all(|byte| byte.is_ascii_digit());
    let counted = ground.at(at + 1).kind == Kind::Word(Case::Lower) && ground.sense(at + 1) != Sense::Function;
    let date = matches!(ground.sense(at + 1), Sense::Month(_) | Sense::MonthShort(_))
        || ground.says(at.wrapping_sub(1), "tahun")
        || ground.is(at + 1, '%');
    (open && short && digits && !counted && !date).then_some(at + 1)
}

/// "(Diskominfo)" after the name it shortens.
fn bracketed(ground: &Ground, at: usize, head: usize) -> Option<usize> {
    // "Kementerian Koordinator Bidang Infrastruktur (Kemenko Infra)", "(Menko IPK)"
    let two = ground.is(at + 3, ')') && ground.at(at + 1).is_capital() && ground.at(at + 2).is_capital();
    if two && at > head + 1 && ground.text(head).chars().next() == ground.text(at + 1).chars().next() {
        return Some(at + 4);
    }
    if !ground.is(at + 2, ')') || at <= head + 1 {
        return None;
    }
    let inner = ground.at(at + 1);
    let same = ground.text(head).chars().next().zip(ground.text(at + 1).chars().next());
    let initial = same.is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b));
    (inner.kind == Kind::Word(Case::Upper) || inner.sense == Sense::Acronym || inner.is_capital() && initial)
        .then_some(at + 3)
}

/// "Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat": commas of one name, where "dan" follows.
fn listed(ground: &Ground, at: usize) -> Option<usize> {
    let common = |token: Token| {
        token.is_capital() && matches!(token.sense, Sense::Common | Sense::PlaceHead)
            || token.kind == Kind::Word(Case::Upper) && token.end - token.start <= 5
    };
    let mut next = at + 1;
    for _ in 0..8 {
        let start = next;
        while common(ground.at(next)) && next < start + 4 {
            next += 1;
        }
        if next == start {
            return None;
        }
        let dan = next + usize::from(ground.is(next, ','));
        if ground.says(dan, "dan") && common(ground.at(dan + 1)) {
            return Some(dan + 2);
        }
        if !ground.is(next, ',') {
            return None;
        }
        next += 1;
    }
    None
}

/// "PT. Maju Jaya".
fn is_legal_form(ground: &Ground, at: usize) -> bool {
    matches!(ground.text(at), "PT" | "CV" | "UD" | "PD" | "RS" | "TK")
}

/// Letters of a Roman number below forty.
pub(super) fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}
