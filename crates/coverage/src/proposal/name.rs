//! A name in two spellings: people by the rule that compares speakers, organisations and places by a slip in one word.

use super::Warning;
use super::text::Text;
use crate::check::FindingKind;
use crate::compare::person::{Likeness, likeness};
use crate::compare::slip::is_slip;
use crate::facts::{Fact, Value};

/// More names than a release has; each is compared with each.
const MOST: usize = 200;

struct Written<'a> {
    kind: FindingKind,
    name: &'a str,
    at: usize,
    times: usize,
}

pub(super) fn warnings(text: &Text, facts: &[Fact]) -> Vec<Warning> {
    let names = written(text, facts);
    let mut found = Vec::new();
    for (index, first) in names.iter().enumerate() {
        for second in names.iter().skip(index + 1).filter(|other| other.kind == first.kind) {
            if !is_other_spelling(first, second) {
                continue;
            }
            let (usual, rare) = if second.times > first.times { (second, first) } else { (first, second) };
            let place = text.place(rare.at);
            found.push(Warning::Name { first: usual.name.to_owned(), second: rare.name.to_owned(), place });
        }
    }
    found
}

/// Every spelling once, in the order they first stand.
fn written<'a>(text: &'a Text, facts: &[Fact]) -> Vec<Written<'a>> {
    let mut names: Vec<Written<'_>> = Vec::new();
    for fact in facts.iter().filter(|fact| matches!(fact.value, Value::Name(_))) {
        let (kind, name) = (fact.kind, text.words(&fact.range));
        if let Some(known) = names.iter_mut().find(|known| known.name == name && known.kind == kind) {
            known.times += 1;
        } else if names.len() < MOST {
            names.push(Written { kind, name, at: fact.range.start, times: 1 });
        }
    }
    names
}

fn is_other_spelling(first: &Written<'_>, second: &Written<'_>) -> bool {
    match first.kind {
        FindingKind::Person => likeness(first.name, second.name) == Likeness::Slip,
        _ => slips(first.name, second.name),
    }
}

/// As many words, all the same but one, and that one a slip.
fn slips(first: &str, second: &str) -> bool {
    if first.split_whitespace().count() != second.split_whitespace().count() {
        return false;
    }
    let pairs = first.split_whitespace().zip(second.split_whitespace());
    let mut different = pairs.filter(|(one, other)| one.to_lowercase() != other.to_lowercase());
    matches!((different.next(), different.next()), (Some((one, other)), None) if is_slip(one, other))
}
