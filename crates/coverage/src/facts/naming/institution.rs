//! Organisations and places: a head word and the capitals that follow it, or a listed name.

use crate::indonesian::lexicon::{self, Sense};
use crate::indonesian::token::{Case, Kind, Token, Tokens};

/// Names are not longer than this many tokens.
const LONGEST: usize = 24;

/// The end of the organisation that begins at `at`.
pub(super) fn organisation(tokens: &Tokens, at: usize) -> Option<usize> {
    let head = tokens.at(at);
    if !head.is_capital() {
        return None;
    }
    match head.sense {
        Sense::Acronym if is_acronym(tokens, at) => Some(tail(tokens, at + 1, at, true)),
        Sense::Organisation => {
            let next = tail(tokens, at + 1, at, false);
            (next > at + 1).then_some(next)
        }
        _ => None,
    }
}

/// "DPRD" and "Diskominfo", but not the words "Pan" and "Ki".
pub(super) fn is_acronym(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.at(at);
    token.kind == Kind::Word(Case::Upper) || token.is_capital() && token.end - token.start >= 5
}

/// The end of the place that begins at `at`.
pub(super) fn place(tokens: &Tokens, at: usize) -> Option<usize> {
    if let Some((next, _)) = gazetteer(tokens, at) {
        return Some(next);
    }
    let head = tokens.at(at);
    if !head.is_capital() || head.sense != Sense::PlaceHead {
        return None;
    }
    let mut next = at + 1;
    if let Some((end, _)) = gazetteer(tokens, next) {
        return Some(end);
    }
    while next < at + 6 && may_continue(tokens, next) {
        next += 1;
    }
    (next > at + 1).then(|| with_number(tokens, next))
}

/// "Jalan Cempaka Nomor 5", "Jl. Cempaka No. 5".
fn with_number(tokens: &Tokens, at: usize) -> usize {
    if !tokens.says(at, "Nomor") && !tokens.says(at, "No") {
        return at;
    }
    let number = at + 1 + usize::from(tokens.is(at + 1, '.'));
    if tokens.at(number).kind == Kind::Number { number + 1 } else { at }
}

fn may_continue(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.at(at);
    token.is_capital()
        && !matches!(
            token.sense,
            Sense::Function
                | Sense::Office
                | Sense::OfficePrefix
                | Sense::Weekday(_)
                | Sense::Honorific { .. }
                | Sense::Clock
                | Sense::Ranking
        )
}

/// The listed place that begins at `at`: its end and full name.
pub(super) fn gazetteer(tokens: &Tokens, at: usize) -> Option<(usize, &'static str)> {
    let first = tokens.at(at);
    let open = matches!(
        first.sense,
        Sense::Place | Sense::PlaceHead | Sense::Common | Sense::Acronym | Sense::Digit(4) | Sense::Honorific { .. }
    );
    if !open || !first.is_capital() {
        return None;
    }
    lexicon::places(tokens.text(at)).find_map(|(words, full)| {
        let mut next = at;
        for word in words {
            next += usize::from(next > at && tokens.is(next, '-'));
            if !tokens.at(next).is_capital() || !tokens.says(next, word) {
                return None;
            }
            next += 1;
        }
        let upper = words.first().is_some_and(|word| word.len() <= 3 && word.chars().all(char::is_uppercase));
        (!upper || first.kind == Kind::Word(Case::Upper)).then_some((next, full))
    })
}

/// Where the words after the head end. `office`: somebody's name may follow, so unknown words end the phrase.
pub(super) fn tail(tokens: &Tokens, from: usize, head: usize, office: bool) -> usize {
    let mut at = from;
    while at < head + LONGEST {
        let token = tokens.at(at);
        let next = match token.kind {
            Kind::Word(Case::Lower) => connected(tokens, at),
            Kind::Word(_) => word(tokens, at, head, office),
            Kind::Number => numbered(tokens, at),
            Kind::Mark('(') => bracketed(tokens, at, head),
            Kind::Mark(',') => listed(tokens, at),
            Kind::Mark('.')
                if at == head + 1
                    && tokens.glued(at)
                    && is_legal_form(tokens, head)
                    && tokens.at(at + 1).is_capital() =>
            {
                Some(at + 1)
            }
            Kind::Mark('-') if tokens.glued(at) && tokens.glued(at + 1) && tokens.at(at + 1).is_capital() => {
                Some(at + 1)
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

fn word(tokens: &Tokens, at: usize, head: usize, office: bool) -> Option<usize> {
    if let Some((next, _)) = gazetteer(tokens, at) {
        return Some(next);
    }
    let token = tokens.at(at);
    match token.sense {
        Sense::Common | Sense::Acronym | Sense::Organisation | Sense::PlaceHead => Some(at + 1),
        Sense::Function
        | Sense::Office
        | Sense::OfficePrefix
        | Sense::Honorific { .. }
        | Sense::Weekday(_)
        | Sense::Pronoun => None,
        _ if is_roman(tokens.text(at)) || token.kind == Kind::Word(Case::Upper) && token.end - token.start <= 6 => {
            Some(at + 1)
        }
        _ if office || is_settled(tokens, at, head) => None,
        _ => Some(at + 1),
    }
}

/// True after a listed place, a bracket or an acronym: what follows is no longer the organisation's name.
fn is_settled(tokens: &Tokens, at: usize, head: usize) -> bool {
    let before = tokens.back(at, 1);
    let place = before.sense == Sense::Place || before.kind == Kind::Mark(')');
    place && at > head + 1
}

/// "Komunikasi dan Informatika".
fn connected(tokens: &Tokens, at: usize) -> Option<usize> {
    let joins = ["dan", "serta", "untuk", "bagi", "atas"].iter().any(|word| tokens.says(at, word));
    (joins && tokens.at(at + 1).is_capital() && tokens.sense(at + 1) == Sense::Common).then_some(at + 2)
}

/// "Komisi 2", "SMAN 2", "Kodim 0901".
fn numbered(tokens: &Tokens, at: usize) -> Option<usize> {
    let before = tokens.back(at, 1);
    let open = matches!(before.sense, Sense::Organisation | Sense::Acronym | Sense::Common) && before.is_capital();
    let short = (tokens.text(at).len() <= 3 || tokens.text(at).starts_with('0'))
        && tokens.text(at).bytes().all(|byte| byte.is_ascii_digit());
    let counted = tokens.at(at + 1).kind == Kind::Word(Case::Lower) && tokens.sense(at + 1) != Sense::Function;
    let date = matches!(tokens.sense(at + 1), Sense::Month(_) | Sense::MonthShort(_))
        || tokens.says(at.wrapping_sub(1), "tahun")
        || tokens.is(at + 1, '%');
    (open && short && !counted && !date).then_some(at + 1)
}

/// "(Diskominfo)" after the name it shortens.
fn bracketed(tokens: &Tokens, at: usize, head: usize) -> Option<usize> {
    if !tokens.is(at + 2, ')') || at <= head + 1 {
        return None;
    }
    let inner = tokens.at(at + 1);
    let same = tokens.text(head).chars().next().zip(tokens.text(at + 1).chars().next());
    let initial = same.is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b));
    (inner.kind == Kind::Word(Case::Upper) || inner.sense == Sense::Acronym || inner.is_capital() && initial)
        .then_some(at + 3)
}

/// "Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat": commas of one name, where "dan" follows.
fn listed(tokens: &Tokens, at: usize) -> Option<usize> {
    let common = |token: Token| token.is_capital() && token.sense == Sense::Common;
    let mut next = at + 1;
    for _ in 0..8 {
        let start = next;
        while common(tokens.at(next)) && next < start + 4 {
            next += 1;
        }
        if next == start {
            return None;
        }
        let dan = next + usize::from(tokens.is(next, ','));
        if tokens.says(dan, "dan") && common(tokens.at(dan + 1)) {
            return Some(dan + 2);
        }
        if !tokens.is(next, ',') {
            return None;
        }
        next += 1;
    }
    None
}

/// "PT. Maju Jaya".
fn is_legal_form(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.text(at), "PT" | "CV" | "UD" | "PD" | "RS" | "TK")
}

/// I to XXXIX.
pub(super) fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}
