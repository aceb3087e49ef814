//! Attachments that are named and missing, or there and never named.

use std::collections::BTreeSet;

use super::{Words, fault, is_body};
use crate::draft::Draft;
use crate::fault::{Fault, FaultKind};
use crate::number::{arabic, roman};
use crate::reference::{Index, Pointer, Rank, Target};

pub(super) fn faults(draft: &Draft, index: &Index<'_>, words: &[Words<'_>]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut told = BTreeSet::new();
    for words in words.iter().filter(|words| is_body(draft, words.node)) {
        for pointer in words.pointers.iter().filter(|pointer| pointer.is_sure) {
            let Some(mark) = attachment(pointer) else { continue };
            if index.resolve(words.node, pointer) == Target::Missing && told.insert(mark.to_owned()) {
                let of = FaultKind::AttachmentMissing(mark.to_owned());
                faults.push(fault(draft, words.node, Some((pointer.start, pointer.end)), of));
            }
        }
    }
    faults.extend(unnamed(draft, index, words));
    faults
}

fn attachment(pointer: &Pointer) -> Option<&str> {
    pointer.steps.first().filter(|step| step.rank == Rank::Attachment).map(|step| step.mark.as_str())
}

/// Any word "lampiran" without a number names all of them; a range names what lies between.
fn unnamed(draft: &Draft, index: &Index<'_>, words: &[Words<'_>]) -> Vec<Fault> {
    let mut numbers = BTreeSet::new();
    for words in words.iter().filter(|words| is_body(draft, words.node)) {
        for (at, _) in words.tokens.iter().enumerate().filter(|(_, token)| token.is("lampiran")) {
            let next = words.tokens.get(at + 1).map(|next| next.text).unwrap_or_default();
            let Some(number) = roman(next).or_else(|| arabic(next).map(|place| place.number)) else {
                return Vec::new();
            };
            let reaches = words
                .tokens
                .get(at + 2)
                .is_some_and(|word| ["sampai", "hingga", "s"].iter().any(|range| word.is(range)));
            if reaches {
                return Vec::new();
            }
            numbers.insert(number);
        }
    }
    let is_named = |number: Option<u32>| number.map_or(!numbers.is_empty(), |number| numbers.contains(&number));
    let unnamed = index.attachments().iter().filter(|(place, _)| !is_named(place.map(|place| place.number)));
    let told = unnamed.map(|(_, at)| {
        let mark = draft.node(*at).map(|node| node.mark.clone()).unwrap_or_default();
        fault(draft, *at, None, FaultKind::AttachmentUnnamed(mark))
    });
    if index.is_excerpt() { Vec::new() } else { told.collect() }
}
