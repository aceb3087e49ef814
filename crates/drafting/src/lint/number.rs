//! Numbering: gaps, doubles, order, mixed styles, letters that are none, the only ayat.

use std::collections::HashMap;

use super::fault;
use crate::draft::{Draft, Form, Node, Place};
use crate::fault::{Fault, FaultKind};
use crate::level::Level;
use crate::number::{write_ordinal, write_roman};

pub(super) fn faults(draft: &Draft) -> Vec<Fault> {
    if draft.form == Form::Free {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for sequence in sequences(draft) {
        faults.extend(row(draft, &sequence));
        faults.extend(mixed(draft, &sequence));
    }
    for (at, article) in draft.nodes.iter().enumerate().filter(|(_, node)| node.level == Level::Article) {
        let mut verses = draft.children(at).filter(|(_, node)| node.level == Level::Verse);
        let only = verses.next().filter(|_| verses.next().is_none());
        if only.is_some_and(|(_, verse)| verse.place == Some(Place::of(1))) && !draft.amends && !article.mixed {
            faults.push(fault(draft, at, None, FaultKind::OnlyVerse));
        }
    }
    faults
}

/// What is numbered one behind the other: articles through the whole draft, everything else below one parent.
fn sequences(draft: &Draft) -> Vec<Vec<usize>> {
    let mut sequences: Vec<Vec<usize>> = Vec::new();
    let mut open: HashMap<(Option<usize>, u8), usize> = HashMap::new();
    for (at, node) in draft.nodes.iter().enumerate() {
        let key = match node.level {
            Level::Article if !draft.amends => (None, 0),
            level if level.is_listed() && !draft.amends => (node.parent, 1),
            Level::Chapter | Level::Part | Level::Subpart if !draft.amends => (node.parent, 2),
            Level::Dictum => (node.parent, 3),
            Level::Attachment if !node.mark.is_empty() => (None, 4),
            _ => {
                // A paragraph between items ends their row.
                open.remove(&(node.parent, 1));
                continue;
            }
        };
        let place = *open.entry(key).or_insert_with(|| {
            sequences.push(Vec::new());
            sequences.len() - 1
        });
        if let Some(sequence) = sequences.get_mut(place) {
            sequence.push(at);
        }
    }
    sequences
}

fn write(level: Level, place: Place) -> String {
    let suffix = u32::from(b'A') + place.suffix.saturating_sub(1);
    let suffix = char::from_u32(suffix).filter(|_| place.suffix > 0).map_or_else(String::new, String::from);
    let letter = |first: u8| {
        let one = char::from_u32(u32::from(first) + (place.number.saturating_sub(1)) % 26).unwrap_or('?');
        let times = if place.number > 26 { 2 } else { 1 };
        one.to_string().repeat(times)
    };
    match level {
        Level::Chapter | Level::Roman | Level::Attachment => write_roman(place.number),
        Level::Part | Level::Dictum => write_ordinal(place.number),
        Level::Letter | Level::SubLetter => letter(b'a'),
        Level::Capital => letter(b'A'),
        _ => format!("{}{suffix}", place.number),
    }
}

/// One row of siblings: what is missing, stands twice, or stands behind a higher number.
fn row(draft: &Draft, sequence: &[usize]) -> Vec<Fault> {
    let nodes: Vec<(usize, &Node)> = sequence.iter().filter_map(|at| Some((*at, draft.node(*at)?))).collect();
    let numbers: std::collections::HashSet<u32> =
        nodes.iter().filter_map(|(_, node)| node.place).map(|place| place.number).collect();
    let mut seen: HashMap<Place, usize> = HashMap::new();
    let mut highest: Option<Place> = None;
    let mut excused = false;
    let mut faults = Vec::new();
    let is_article = nodes.first().is_some_and(|(_, node)| node.level == Level::Article);
    let is_sure =
        draft.form == Form::Articles || nodes.first().is_some_and(|(_, node)| node.place == Some(Place::of(1)));
    for (at, node) in nodes.iter().filter(|_| is_sure) {
        let Some(place) = node.place else {
            faults.push(fault(draft, *at, None, FaultKind::Broken(node.mark.clone())));
            excused = true;
            continue;
        };
        // A part of a regulation begins where it begins.
        let before = highest.or(is_article.then_some(place)).unwrap_or(Place::of(0));
        if let Some(line) = seen.get(&place) {
            faults.push(fault(draft, *at, None, FaultKind::Twice(node.level, node.mark.clone(), *line)));
            excused = true;
            continue;
        }
        seen.insert(place, node.line);
        if place < before {
            let higher = write(node.level, before);
            faults.push(fault(draft, *at, None, FaultKind::Order(node.level, node.mark.clone(), higher)));
            continue;
        }
        // A number that stands elsewhere in the row is out of order there, not missing here.
        let mut missing = (before.number + 1..place.number).take(200).filter(|number| !numbers.contains(number));
        let first = missing.next();
        let last = missing.next_back().or(first);
        if let Some((first, last)) = first.zip(last).filter(|(first, last)| !(excused && first == last)) {
            let name = |number| write(node.level, Place::of(number));
            faults.push(fault(draft, *at, None, FaultKind::Gap(node.level, name(first), name(last))));
        }
        highest = Some(place);
        excused = false;
    }
    faults
}

/// An item in another style: only the first of them is told.
fn mixed(draft: &Draft, sequence: &[usize]) -> Option<Fault> {
    let nodes = || sequence.iter().filter_map(|at| Some((*at, draft.node(*at)?)));
    let style = nodes().find(|(_, node)| !node.mixed)?.1.level;
    let (at, node) = nodes().find(|(_, node)| node.mixed)?;
    Some(fault(draft, at, None, FaultKind::Mixed(style, node.level)))
}
