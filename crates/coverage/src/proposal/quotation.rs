//! Quotations as they are proposed: the words, who speaks, and as what. A term or a title in quotation marks is none.

use super::text::{Part, Text};
use super::{Quotation, Warning};
use crate::facts::{Fact, Value};
use crate::quotation::Quotation as Found;

/// Fewer words are a term in quotation marks, unless somebody is said to speak them.
const FEWEST: usize = 5;

pub(super) fn proposed(text: &Text, found: &[Found], facts: &[Fact]) -> Vec<Quotation> {
    let mut proposed: Vec<Quotation> = Vec::new();
    for quotation in found.iter().filter(|quotation| is_spoken(text, quotation)) {
        let words = words(text, quotation);
        if proposed.iter().any(|known| known.words == words) {
            continue;
        }
        let speaker = quotation.speaker.as_ref().map(|speaker| speaker.name.clone()).unwrap_or_default();
        let position = position(text, facts, &speaker);
        proposed.push(Quotation { words, speaker, position, place: text.place(quotation.range.start) });
    }
    proposed
}

pub(super) fn warnings(text: &Text, found: &[Found]) -> Vec<Warning> {
    let nameless = found.iter().filter(|quotation| quotation.speaker.is_none() && is_spoken(text, quotation));
    let warning = |quotation: &Found| Warning::Speaker {
        words: beginning(&words(text, quotation)),
        place: text.place(quotation.range.start),
    };
    nameless.map(warning).collect()
}

fn words(text: &Text, quotation: &Found) -> String {
    quotation.words(&text.whole).trim().trim_end_matches(',').to_owned()
}

/// Said by somebody, or a whole sentence of the body.
fn is_spoken(text: &Text, quotation: &Found) -> bool {
    if !matches!(text.part(quotation.range.start), Part::Paragraph(_)) {
        return false;
    }
    let words = quotation.words(&text.whole);
    let whole = words.split_whitespace().count() >= FEWEST && words.trim_end().ends_with([',', '.', '!', '?', '…']);
    (quotation.speaker.is_some() && quotation.cue.is_some()) || whole
}

/// The first office that the text gives the speaker, as written.
fn position(text: &Text, facts: &[Fact], speaker: &str) -> String {
    let held = |fact: &&Fact| matches!(&fact.value, Value::Position { holder: Some(holder), .. } if holder == speaker);
    facts.iter().find(held).map(|fact| text.words(&fact.range).to_owned()).unwrap_or_default()
}

fn beginning(words: &str) -> String {
    let first: Vec<&str> = words.split_whitespace().take(8).collect();
    let more = if words.split_whitespace().count() > first.len() { " …" } else { "" };
    format!("{}{more}", first.join(" "))
}
