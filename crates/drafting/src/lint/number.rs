//! Numbering: gaps, doubles, order, mixed styles, letters that are none, the only ayat.

use std::collections::{HashMap, HashSet};

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
        // "(2)" in the middle of a line is an ayat that lost its line.
        let holds_more = draft.below(at).any(|(_, node)| node.text.contains("(2"));
        let is_first = only.is_some_and(|(_, verse)| verse.place == Some(Place::of(1)));
        if is_first && !holds_more && !draft.amends && !article.mixed {
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

/// One row of siblings: what is missing, stands twice, or stands out of order. Out of order is what is not in the longest rising row,
/// so that one wrong number is one fault.
fn row(draft: &Draft, sequence: &[usize]) -> Vec<Fault> {
    let nodes: Vec<(usize, &Node)> = sequence.iter().filter_map(|at| Some((*at, draft.node(*at)?))).collect();
    let Some((_, first)) = nodes.first() else { return Vec::new() };
    if draft.form != Form::Articles && first.place != Some(Place::of(1)) {
        return Vec::new();
    }
    let numbers: HashSet<u32> = nodes.iter().filter_map(|(_, node)| node.place).map(|place| place.number).collect();
    let mut seen: HashMap<Place, usize> = HashMap::new();
    let fresh = |(_, node): &(usize, &Node)| {
        let place = node.place?;
        seen.insert(place, node.line).is_none().then_some(place)
    };
    let places: Vec<Option<Place>> = nodes.iter().map(fresh).collect();
    let rising = rising(&places);
    let mut lines: HashMap<Place, usize> = HashMap::new();
    // A part of a regulation begins where it begins.
    let start = if first.level == Level::Article { first.place } else { None };
    let (mut before, mut odd) = (start.unwrap_or(Place::of(0)), 0);
    let mut faults = Vec::new();
    for (place, (at, node)) in nodes.iter().enumerate() {
        let of = match (node.place, places.get(place)) {
            (None, _) => FaultKind::Broken(node.mark.clone()),
            (Some(number), Some(None)) => {
                FaultKind::Twice(node.level, node.mark.clone(), lines.get(&number).copied().unwrap_or(node.line))
            }
            (Some(number), _) if rising.contains(&place) => {
                faults.extend(gap(&numbers, before, number, odd).map(|(first, last)| {
                    let name = |number| write(node.level, Place::of(number));
                    fault(draft, *at, None, FaultKind::Gap(node.level, name(first), name(last)))
                }));
                lines.insert(number, node.line);
                (before, odd) = (number, 0);
                continue;
            }
            (Some(number), _) => {
                lines.insert(number, node.line);
                FaultKind::Order(node.level, node.mark.clone(), write(node.level, before))
            }
        };
        odd += 1;
        faults.push(fault(draft, *at, None, of));
    }
    faults
}

/// The first and the last number that stand nowhere, where more are missing than `odd` items with wrong numbers explain.
fn gap(numbers: &HashSet<u32>, before: Place, number: Place, odd: usize) -> Option<(u32, u32)> {
    let mut missing = (before.number + 1..number.number).take(200).filter(|number| !numbers.contains(number)).skip(odd);
    let first = missing.next()?;
    Some((first, missing.last().unwrap_or(first)))
}

/// The items of the longest row that rises; of two rows as long, the one with the earlier items.
fn rising(places: &[Option<Place>]) -> HashSet<usize> {
    let mut ends: Vec<(Place, usize)> = Vec::new();
    let mut from: HashMap<usize, usize> = HashMap::new();
    for (at, place) in places.iter().enumerate().rev() {
        let Some(place) = *place else { continue };
        let long = ends.partition_point(|(end, _)| *end > place);
        if let Some((_, before)) = long.checked_sub(1).and_then(|before| ends.get(before)) {
            from.insert(at, *before);
        }
        match ends.get_mut(long) {
            Some(end) => *end = (place, at),
            None => ends.push((place, at)),
        }
    }
    let last = ends.last().map(|(_, at)| *at);
    std::iter::successors(last, |at| from.get(at).copied()).collect()
}

/// An item in another style: only the first of them is told.
fn mixed(draft: &Draft, sequence: &[usize]) -> Option<Fault> {
    let nodes = || sequence.iter().filter_map(|at| Some((*at, draft.node(*at)?)));
    let style = nodes().find(|(_, node)| !node.mixed)?.1.level;
    let (at, node) = nodes().find(|(_, node)| node.mixed)?;
    Some(fault(draft, at, None, FaultKind::Mixed(style, node.level)))
}
