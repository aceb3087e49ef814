//! Clauses without words of their own, such as an article of verses: they are the same when what stands below them is.

use std::collections::{HashMap, VecDeque};

use super::pair::Pairs;
use super::unit::Units;
use crate::draft::Draft;
use crate::level::Level;

/// From the innermost out: most votes of what stands below; then the same number at the same place.
pub(super) fn pair(old: &Draft, new: &Draft, before: &Units<'_>, after: &Units<'_>, pairs: &mut Pairs) {
    let mut votes: HashMap<usize, HashMap<usize, usize>> = HashMap::new();
    for at in (0..new.nodes.len()).rev() {
        pairs.steps += 1;
        if pairs.old_of(at).is_none()
            && after.all.get(at).is_some_and(super::unit::Unit::is_empty)
            && let Some(chosen) = votes.get(&at).and_then(|votes| elected(old, new, before, pairs, at, votes))
        {
            pairs.join(chosen, at);
        }
        let parents =
            pairs.old_of(at).and_then(|from| old.node(from)?.parent).zip(new.node(at).and_then(|node| node.parent));
        if let Some((from, to)) = parents {
            *votes.entry(to).or_default().entry(from).or_default() += 1;
        }
    }
    numbered(old, new, before, after, pairs);
}

fn elected(
    old: &Draft,
    new: &Draft,
    before: &Units<'_>,
    pairs: &Pairs,
    at: usize,
    votes: &HashMap<usize, usize>,
) -> Option<usize> {
    let level = new.node(at)?.level;
    let fits = |from: usize| {
        pairs.new_of(from).is_none()
            && old.node(from).is_some_and(|node| node.level == level)
            && before.all.get(from).is_some_and(super::unit::Unit::is_empty)
    };
    let best =
        votes.iter().filter(|(from, _)| fits(**from)).max_by_key(|(from, count)| (**count, std::cmp::Reverse(**from)));
    best.map(|(from, _)| *from)
}

/// What nothing voted for: the same level and number below the same parent.
fn numbered(old: &Draft, new: &Draft, before: &Units<'_>, after: &Units<'_>, pairs: &mut Pairs) {
    let empty = |units: &Units<'_>, at: usize| units.all.get(at).is_some_and(super::unit::Unit::is_empty);
    let mut known: HashMap<(Option<usize>, Level, &str), VecDeque<usize>> = HashMap::new();
    for (at, node) in old.nodes.iter().enumerate().filter(|(at, _)| empty(before, *at)) {
        if pairs.new_of(at).is_none() {
            known.entry((node.parent, node.level, node.mark.as_str())).or_default().push_back(at);
        }
    }
    for (at, node) in new.nodes.iter().enumerate().filter(|(at, _)| empty(after, *at)) {
        if pairs.old_of(at).is_some() {
            continue;
        }
        let parent = node.parent.map(|parent| pairs.old_of(parent));
        if parent == Some(None) {
            continue;
        }
        let alike = known.get_mut(&(parent.flatten(), node.level, node.mark.as_str()));
        if let Some(from) = alike.and_then(VecDeque::pop_front) {
            pairs.join(from, at);
        }
    }
}
