//! Facts as they are proposed: the words as written, and what they are about by the words beside them.

use std::ops::Range;

use super::Fact;
use super::text::{Part, Text};
use crate::check::FindingKind;
use crate::facts::{Fact as Found, Value};
use crate::indonesian::lexicon::{Sense, sense};

/// Most words of what a fact is about.
const MOST: usize = 7;

/// Most words beside them of a name that would be cut.
const NAME: usize = 6;

/// Words that stand with a day or an hour.
const WHEN: [&str; 15] = [
    "pada", "hari", "tanggal", "pukul", "sejak", "hingga", "sampai", "mulai", "tahun", "lalu", "ini", "kemarin",
    "besok", "wib", "wita",
];

/// Words that lead to a value and say nothing of what it is about.
const LEADING: [&str; 38] = [
    "sebesar",
    "sebanyak",
    "menjadi",
    "mencapai",
    "yakni",
    "yaitu",
    "pada",
    "di",
    "ke",
    "dari",
    "tanggal",
    "sekitar",
    "hampir",
    "lebih",
    "kurang",
    "hingga",
    "sampai",
    "dengan",
    "total",
    "senilai",
    "seluas",
    "sepanjang",
    "adalah",
    "ialah",
    "dan",
    "untuk",
    "tercatat",
    "hanya",
    "baru",
    "sudah",
    "telah",
    "dalam",
    "oleh",
    "atau",
    "bagi",
    "tepat",
    "kini",
    "yang",
];

pub(super) fn proposed(text: &Text, found: &[Found]) -> Vec<Fact> {
    let mut proposed: Vec<Fact> = Vec::new();
    for (index, fact) in found.iter().enumerate() {
        // The headline says again what the text says.
        if text.part(fact.range.start) == Part::Headline {
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| found.get(index));
        let Some((kind, words, about)) = object(text, fact, before) else { continue };
        if !proposed.iter().any(|known| (known.kind, &known.words, &known.about) == (kind, &words, &about)) {
            proposed.push(Fact { kind, words, about, place: text.place(fact.range.start) });
        }
    }
    proposed
}

fn object(text: &Text, fact: &Found, before: Option<&Found>) -> Option<(FindingKind, String, String)> {
    let words = text.words(&fact.range).to_owned();
    match &fact.value {
        Value::Position { holder: Some(holder), .. } => Some((FindingKind::Person, holder.clone(), words)),
        Value::Quantity { unit: Some(unit), .. } if unit != "nomor" => {
            Some((fact.kind, words, about(text, &fact.range)))
        }
        Value::Rank { .. } => Some((FindingKind::Rank, words, about(text, &fact.range))),
        Value::Date { day: Some(_), .. } => {
            // The weekday beside it is no part of what it is about.
            let weekday = before.filter(|before| before.kind == FindingKind::Weekday);
            let near = weekday.filter(|weekday| fact.range.start.saturating_sub(weekday.range.end) < 4);
            let start = near.map_or(fact.range.start, |weekday| weekday.range.start);
            Some((FindingKind::Date, words, about(text, &(start..fact.range.end))))
        }
        _ => None,
    }
}

/// The words of the sentence before the value, else those after it.
fn about(text: &Text, value: &Range<usize>) -> String {
    let sentence = text.sentence(value.start);
    let before = text.words(&(sentence.start..value.start));
    if let Some(row) = before.trim_end().strip_suffix('|') {
        // A cell of a table is about the one before it.
        return row.rsplit('|').next().unwrap_or_default().trim().to_owned();
    }
    let before = clause(before);
    let mut words: Vec<&str> = before.split_whitespace().collect();
    while words.last().is_some_and(|last| LEADING.contains(&last.to_lowercase().as_str())) {
        words.pop();
    }
    if words.is_empty() {
        let after = text.words(&(value.end..sentence.end)).trim_start_matches([')', ',', ' ', '”', '"']);
        let after = after.split([',', '.', ';', '(', '“', '”', '"']).next().unwrap_or_default();
        return after.split_whitespace().take(MOST).collect::<Vec<_>>().join(" ");
    }
    let from = whole_name(&words, words.len().saturating_sub(MOST));
    words.split_off(from).join(" ").trim_end_matches(',').to_owned()
}

/// Where to begin so that no name is cut in two: with it, or behind it where it is very long.
fn whole_name(words: &[&str], from: usize) -> usize {
    let named = |at: usize| words.get(at).is_some_and(|word| word.chars().next().is_some_and(char::is_uppercase));
    if !named(from) {
        return from;
    }
    let begin = (0..from).rev().take_while(|at| named(*at)).last().unwrap_or(from);
    if from - begin <= NAME {
        return begin;
    }
    (from..words.len()).find(|at| !named(*at)).unwrap_or(from)
}

/// What stands behind the last mark that parts a sentence; with nothing there, what stands before it.
fn clause(text: &str) -> &str {
    let text = text.trim_end().trim_end_matches(['(', ',', '–', '-']).trim_end();
    let marks = [',', ';', ':', '(', ')', '“', '”', '"', '–', '—'];
    text.rsplit(marks).map(str::trim).find(|part| !part.is_empty() && !says_when(part)).unwrap_or_default()
}

/// Nothing but a day or an hour: `Pada Senin`, `11/5/2026`.
fn says_when(part: &str) -> bool {
    let figures = |word: &str| word.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '.' | '-'));
    let named = |word: &str| matches!(sense(word), Sense::Weekday(_) | Sense::Month(_)) || WHEN.contains(&word);
    part.split_whitespace().all(|word| figures(word) || named(&word.to_lowercase()))
}
