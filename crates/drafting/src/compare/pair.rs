//! Which clause of the old draft is which of the new: first the same words in the same order, then words that are alike between
//! them, then the same words anywhere.

use std::collections::HashMap;

use imara_diff::{Algorithm, Diff, InternedInput};

use super::unit::{Unit, Units};

/// Up to so many pairs each is held against each; beyond, only neighbours.
const MOST_PAIRS: usize = 4096;
/// How far neighbours reach.
const REACH: usize = 12;
/// How alike words must be, of 100, when the number is the same and when it is another.
const ALIKE_HERE: usize = 35;
const ALIKE: usize = 55;
const ALIKE_ELSEWHERE: usize = 70;
/// Shorter clauses are found elsewhere by accident.
const SHORTEST: usize = 6;

/// Pairs of nodes.
pub(super) struct Pairs {
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
    pub(super) steps: usize,
}

impl Pairs {
    pub(super) fn new(old: usize, new: usize) -> Self {
        Self { old: vec![None; old], new: vec![None; new], steps: 0 }
    }

    pub(super) fn new_of(&self, old: usize) -> Option<usize> {
        self.old.get(old).copied().flatten()
    }

    pub(super) fn old_of(&self, new: usize) -> Option<usize> {
        self.new.get(new).copied().flatten()
    }

    /// Pairs two nodes that are both alone.
    pub(super) fn join(&mut self, old: usize, new: usize) -> bool {
        let (Some(first @ None), Some(second @ None)) = (self.old.get_mut(old), self.new.get_mut(new)) else {
            return false;
        };
        *first = Some(new);
        *second = Some(old);
        true
    }

    /// The new nodes in order, with their old ones.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (usize, usize)> {
        self.new.iter().enumerate().filter_map(|(new, old)| Some(((*old)?, new)))
    }
}

/// Clauses with words, by their place.
fn said(units: &Units<'_>) -> Vec<usize> {
    units.all.iter().enumerate().filter(|(_, unit)| !unit.is_empty()).map(|(at, _)| at).collect()
}

/// The same words in the same order.
pub(super) fn same(before: &Units<'_>, after: &Units<'_>, pairs: &mut Pairs) {
    let (old, new) = (said(before), said(after));
    let masked = |units: &Units<'_>, at: usize| units.all.get(at).map(|unit| unit.masked.clone()).unwrap_or_default();
    let mut input = InternedInput::default();
    input.update_before(old.iter().map(|at| masked(before, *at)));
    input.update_after(new.iter().map(|at| masked(after, *at)));
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_no_heuristic(&input);
    pairs.steps += old.len() + new.len();
    let mut stayed = new.iter().zip(0..).filter(|(_, at)| !diff.is_added(*at));
    for (from, at) in old.iter().zip(0..) {
        if !diff.is_removed(at)
            && let Some((to, _)) = stayed.next()
        {
            pairs.join(*from, *to);
        }
    }
}

/// Words that are alike, between what is the same before and behind them.
pub(super) fn alike(before: &Units<'_>, after: &Units<'_>, pairs: &mut Pairs) {
    let (old, new) = (said(before), said(after));
    let mut olds = old.iter().copied().peekable();
    let mut news = new.iter().copied().peekable();
    loop {
        let from: Vec<usize> = std::iter::from_fn(|| olds.next_if(|at| pairs.new_of(*at).is_none())).collect();
        let to: Vec<usize> = std::iter::from_fn(|| news.next_if(|at| pairs.old_of(*at).is_none())).collect();
        let is_over = olds.next().is_none() & news.next().is_none();
        between(before, after, (&from, &to), pairs);
        if is_over {
            break;
        }
    }
}

fn between(before: &Units<'_>, after: &Units<'_>, (from, to): (&[usize], &[usize]), pairs: &mut Pairs) {
    let is_small = from.len().saturating_mul(to.len()) <= MOST_PAIRS;
    let mut scores = Vec::new();
    for (row, old) in from.iter().enumerate() {
        let middle = row * to.len() / from.len().max(1);
        let first = if is_small { 0 } else { middle.saturating_sub(REACH) };
        let count = if is_small { to.len() } else { 2 * REACH };
        for new in to.iter().skip(first).take(count) {
            pairs.steps += 1;
            let (Some(one), Some(other)) = (before.all.get(*old), after.all.get(*new)) else { continue };
            // Of very different lengths nothing is alike; it needs no look at the words.
            if 200 * one.bag.len().min(other.bag.len()) < ALIKE_HERE * (one.bag.len() + other.bag.len()) {
                continue;
            }
            let here = super::kind::same_place(before.draft, after.draft, *old, *new);
            let score = likeness(one, other);
            if score >= if here { ALIKE_HERE } else { ALIKE } {
                scores.push((score + if here { 10 } else { 0 }, *old, *new));
            }
        }
    }
    scores.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)).then(one.2.cmp(&other.2)));
    for (_, old, new) in scores {
        pairs.join(old, new);
    }
}

/// Words that both have, of 100.
fn likeness(one: &Unit<'_>, other: &Unit<'_>) -> usize {
    let (mut left, mut right) = (one.bag.iter().peekable(), other.bag.iter().peekable());
    let mut both = 0;
    while let (Some(first), Some(second)) = (left.peek(), right.peek()) {
        match first.cmp(second) {
            std::cmp::Ordering::Less => left.next(),
            std::cmp::Ordering::Greater => right.next(),
            std::cmp::Ordering::Equal => {
                both += 1;
                left.next();
                right.next()
            }
        };
    }
    200 * both / (one.bag.len() + other.bag.len()).max(1)
}

/// What is still alone: the same or nearly the same words anywhere.
pub(super) fn elsewhere(before: &Units<'_>, after: &Units<'_>, pairs: &mut Pairs) {
    const ALIKE_MOST: usize = 8;
    let mut places: HashMap<&[u32], Vec<usize>> = HashMap::new();
    let is_long = |unit: &Unit<'_>| unit.masked.len() >= SHORTEST;
    for (at, unit) in before.all.iter().enumerate().filter(|(at, unit)| is_long(unit) && pairs.new_of(*at).is_none()) {
        for three in unit.masked.windows(3) {
            let known = places.entry(three).or_default();
            if known.len() < ALIKE_MOST && known.last() != Some(&at) {
                known.push(at);
            }
        }
    }
    for (at, unit) in after.all.iter().enumerate().filter(|(_, unit)| is_long(unit)) {
        if pairs.old_of(at).is_some() {
            continue;
        }
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for old in unit.masked.windows(3).filter_map(|three| places.get(three)).flatten() {
            pairs.steps += 1;
            *shared.entry(*old).or_default() += 1;
        }
        let mut candidates: Vec<(usize, usize)> = shared
            .into_iter()
            .map(|(old, count)| (count, old))
            .filter(|(_, old)| pairs.new_of(*old).is_none())
            .collect();
        candidates.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let alike = candidates
            .into_iter()
            .take(ALIKE_MOST)
            .find(|(_, old)| before.all.get(*old).is_some_and(|known| likeness(known, unit) >= ALIKE_ELSEWHERE));
        if let Some((_, old)) = alike {
            pairs.join(old, at);
        }
    }
}
