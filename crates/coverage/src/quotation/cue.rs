//! Tells quotations from other words between marks, and finds the cue that brings each in. Without a cue only a whole
//! sentence is a quotation: names of programmes, titles and single words between marks are not.

use std::ops::Range;

use super::mark::Marked;
use crate::facts::naming::Naming;
use crate::indonesian::lexicon::{Cue, Sense};
use crate::indonesian::token::{Case, Kind, Tokens};

/// A quotation, as tokens.
#[derive(Debug, Clone)]
pub(super) struct Spoken {
    /// The first opening mark.
    pub(super) open: usize,
    /// After the last closing mark.
    pub(super) next: usize,
    /// The words between marks.
    pub(super) parts: Vec<Range<usize>>,
    /// A cue after the marks.
    pub(super) after: Option<usize>,
    /// A cue before them.
    pub(super) before: Option<usize>,
}

/// Longest way from a mark to its cue, in tokens.
const REACH: usize = 48;

/// Words that bring in a title or a name, not speech.
const TITLES: &[&str] = &[
    "tema",
    "bertema",
    "bertemakan",
    "temanya",
    "bertajuk",
    "tajuk",
    "berjudul",
    "judul",
    "program",
    "slogan",
    "moto",
    "motto",
    "buku",
    "film",
    "lagu",
    "istilah",
    "disebut",
    "dinamakan",
    "bernama",
    "jargon",
    "tagline",
    "spanduk",
    "bertuliskan",
    "tulisan",
    "aplikasi",
    "lomba",
    "acara",
    "kegiatan",
    "gerakan",
    "dijuluki",
    "julukan",
    "sebutan",
    "mengusung",
    "bertitel",
    "dokumen",
    "pantun",
    "semboyan",
    "tagar",
    "inovasi",
];

/// The quotations among the marked words; parts broken by a cue are joined.
pub(super) fn quotations(tokens: &Tokens, naming: &Naming, marked: Vec<Marked>) -> Vec<Spoken> {
    let mut spoken: Vec<Spoken> = Vec::new();
    let mut floor = 0;
    for passage in marked {
        let after = cue_after(tokens, naming, passage.next);
        let before = cue_before(tokens, naming, passage.open, floor);
        let joined = spoken.last().is_some_and(|last| broken(tokens, last, passage.open, after.is_some()));
        if joined {
            if let Some(last) = spoken.last_mut() {
                last.next = passage.next;
                last.parts.extend(passage.parts);
            }
            floor = passage.next;
            continue;
        }
        if is_quotation(tokens, &passage, after, before) {
            floor = passage.next;
            let before = before.map(|(cue, _)| cue);
            spoken.push(Spoken { open: passage.open, next: passage.next, parts: passage.parts, after, before });
        }
    }
    spoken
}

fn is_quotation(tokens: &Tokens, passage: &Marked, after: Option<usize>, before: Option<(usize, bool)>) -> bool {
    let words: Vec<usize> = passage.parts.iter().flat_map(Clone::clone).filter(|at| tokens.at(*at).is_word()).collect();
    let (Some(first), Some(part)) = (words.first(), passage.parts.last()) else { return false };
    let closing = tokens.back(part.end, 1).kind;
    let ended = matches!(closing, Kind::Mark('.' | ',' | '!' | '?' | '…' | ';'));
    let capital = tokens.at(*first).is_capital();
    if after.is_some() {
        return ended || tokens.is(passage.next, ',') || words.len() >= 4;
    }
    if let Some((_, true)) = before {
        return words.len() >= 2 && (capital || words.len() >= 4);
    }
    let titled = TITLES.iter().any(|word| tokens.says(passage.open.wrapping_sub(1), word));
    let capitals = words.iter().filter(|at| tokens.at(**at).is_capital()).count();
    let title_case = words.len() > 1 && capitals * 10 >= words.len() * 6;
    let sentence = capital && !title_case && !titled;
    let stopped =
        ended || matches!(tokens.at(passage.next).kind, Kind::Mark('.')) || tokens.at(passage.next).is_break();
    // "mengirim pesan: “Terminal penuh sejak pagi.”"
    if tokens.is(passage.open.wrapping_sub(1), ':') && ended && sentence {
        return words.len() >= 3;
    }
    // “Targetnya 95 persen sebelum Maret.” as a paragraph.
    let alone = tokens.back(passage.open, 1).is_break() && tokens.at(passage.next).is_break();
    if alone && ended && sentence && before.is_none() {
        return words.len() >= 3;
    }
    match before {
        // "Menurut dia, tim sudah memeriksa dan “tidak menemukan satu karung pun yang ditahan”."
        Some(_) => sentence && words.len() >= 4 || !capital && !titled && capitals == 0 && words.len() >= 6,
        // A sentence of its own between two others.
        None if ended && matches!(tokens.back(passage.open, 1).kind, Kind::Mark('.')) => sentence && words.len() >= 3,
        None => sentence && words.len() >= 6 && (ended || stopped && words.len() >= 10),
    }
}

/// The cue right after the marks at `next`: "kata Faisal", "ujarnya", "demikian", "Faisal menambahkan".
fn cue_after(tokens: &Tokens, naming: &Naming, next: usize) -> Option<usize> {
    let mut at = next + usize::from(matches!(tokens.at(next).kind, Kind::Mark(',' | '-' | '–' | '—')));
    let opening = at;
    while at < opening + 2 && ["demikian", "begitu", "lebih"].iter().any(|word| tokens.says(at, word)) {
        at += 1;
    }
    match tokens.sense(at) {
        Sense::Cue(Cue::Stem | Cue::Nya) if !tokens.at(at).is_capital() => return Some(at),
        Sense::Cue(Cue::According) if tokens.at(at).kind == Kind::Word(Case::Lower) => return Some(at),
        Sense::Cue(Cue::Passive | Cue::Active) if at > opening => return Some(at),
        _ if tokens.is(next.wrapping_sub(2), ',') && follows_comma(tokens, naming, at) => return Some(at),
        _ => {}
    }
    if at > opening {
        return tokens.says(at - 1, "demikian").then_some(at - 1);
    }
    // “…,” Faisal menambahkan. After a full stop only where nothing else follows.
    let goes_on = tokens.is(next.wrapping_sub(2), ',') || tokens.is(next, ',');
    let called = matches!(tokens.at(next.wrapping_sub(2)).kind, Kind::Mark('?' | '!' | '.'));
    if !goes_on && !called {
        return None;
    }
    let subject = if tokens.sense(at) == Sense::Pronoun {
        Some(at + 1)
    } else {
        let person = naming.persons.partition_point(|person| person.tokens.start < at);
        naming.persons.get(person).filter(|person| person.tokens.start == at).map(|person| person.tokens.end)
    };
    let closed = |verb: &usize| {
        let after = verb + 1 + 2 * usize::from(tokens.is(verb + 1, '-'));
        goes_on || matches!(tokens.at(after).kind, Kind::Mark('.') | Kind::Break | Kind::End)
    };
    subject.and_then(|end| verb_near(tokens, end)).filter(closed)
}

/// “…,” harapnya. “…,” seloroh Surya. “…,” Jelas Surya: where the quotation ends in a comma, a word that belongs to
/// somebody, or stands before somebody, brings it in whether or not it is a known verb.
fn follows_comma(tokens: &Tokens, naming: &Naming, at: usize) -> bool {
    let sense = tokens.sense(at);
    if tokens.at(at).is_capital() {
        return matches!(sense, Sense::Cue(Cue::Stem)) && is_somebody(tokens, naming, at + 1);
    }
    let word = tokens.at(at).kind == Kind::Word(Case::Lower) && matches!(sense, Sense::None | Sense::Plain);
    let text = tokens.text(at);
    let verb = ["me", "ber", "di"].iter().any(|prefix| text.starts_with(prefix)) && text.len() > 6;
    // "sambungya.": a slip of the pen.
    let closed = matches!(tokens.at(at + 1).kind, Kind::Mark('.') | Kind::Break | Kind::End)
        && !crate::indonesian::lexicon::is_everyday(text);
    word && (text.len() > 5 && (text.ends_with("nya") || closed) || !verb && is_somebody(tokens, naming, at + 1))
}

/// True where a person begins, with titles, or a pronoun stands.
fn is_somebody(tokens: &Tokens, naming: &Naming, at: usize) -> bool {
    let name = crate::facts::naming::after_titles(tokens, at);
    let person = naming.persons.partition_point(|person| person.tokens.start < name);
    tokens.sense(at) == Sense::Pronoun
        || naming.persons.get(person).is_some_and(|person| person.tokens.start == name)
        || naming.positions.binary_search_by_key(&at, |position| position.tokens.start).is_ok()
}

fn verb_near(tokens: &Tokens, from: usize) -> Option<usize> {
    let mut at = from;
    while at < from + 2 && crate::facts::naming::is_adverb(tokens, at) {
        at += 1;
    }
    (tokens.sense(at) == Sense::Cue(Cue::Active)).then_some(at)
}

/// The cue in front of the opening mark, and whether a comma or colon ties it to the marks.
fn cue_before(tokens: &Tokens, naming: &Naming, open: usize, floor: usize) -> Option<(usize, bool)> {
    let before = open.wrapping_sub(1);
    let tied = matches!(tokens.at(before).kind, Kind::Mark(',' | ':'));
    if tied && tokens.is(before, ':') {
        let person = naming.persons.partition_point(|person| person.tokens.end <= before);
        let named = person
            .checked_sub(1)
            .and_then(|index| naming.persons.get(index))
            .filter(|person| person.tokens.end == before);
        if let Some(person) = named.filter(|person| person.tokens.start >= floor) {
            return Some((person.tokens.start, true));
        }
    }
    let start = before.checked_sub(usize::from(tied))?;
    let mut at = start;
    while at >= floor && start - at < REACH {
        match tokens.at(at).kind {
            Kind::Break | Kind::End | Kind::Mark('!' | '?' | '”' | '"') => return None,
            Kind::Mark('.') if !tokens.glued(at + 1) && tokens.at(at + 1).is_capital() && !is_short(tokens, at) => {
                return None;
            }
            Kind::Word(_) => match tokens.sense(at) {
                Sense::Cue(Cue::Active | Cue::According) => return Some((at, tied && (start - at < 14))),
                Sense::Cue(Cue::Stem) if tied && tokens.at(at).is_capital() => return Some((at, true)),
                _ => {}
            },
            _ => {}
        }
        at = at.checked_sub(1)?;
    }
    None
}

/// The point of "Dr." ends no sentence.
fn is_short(tokens: &Tokens, point: usize) -> bool {
    let word = tokens.back(point, 1);
    matches!(word.sense, Sense::Honorific { short: true } | Sense::Abbreviation | Sense::Degree)
        || word.end - word.start <= 2
}

/// True when only a cue and its speaker stand between a quotation and the mark at `open`: “…,” kata Faisal, “…”. Where a
/// point closes the cue the first words must go on by their comma, and the second have no cue of their own.
fn broken(tokens: &Tokens, last: &Spoken, open: usize, own: bool) -> bool {
    let Some(cue) = last.after else { return false };
    let before = open.wrapping_sub(1);
    let pending = last.parts.last().is_some_and(|part| tokens.is(part.end.wrapping_sub(1), ','));
    let goes_on = tokens.is(before, ',') || tokens.is(before, '.') && pending && !own;
    if last.next > cue || open <= cue || open - last.next > REACH || !goes_on {
        return false;
    }
    (cue + 1..before).all(|at| match tokens.at(at).kind {
        Kind::Break | Kind::End => false,
        Kind::Mark(mark) => !matches!(mark, '.' | '!' | '?' | ':' | ';') || mark == '.' && is_short(tokens, at),
        _ => !matches!(tokens.sense(at), Sense::Cue(Cue::Active | Cue::Nya | Cue::Passive | Cue::According)),
    })
}
