//! Which pairs stand elsewhere: all that are not in the longest row that keeps its order.

use super::pair::Pairs;

/// For each new node whether it moved.
pub(super) fn moved(pairs: &Pairs) -> Vec<bool> {
    let row: Vec<(usize, usize)> = pairs.in_order().collect();
    let mut moved = vec![false; row.last().map_or(0, |(_, new)| new + 1)];
    // Longest rising row: the ends of rows by their length, and where each came from.
    let mut ends: Vec<usize> = Vec::new();
    let mut from: Vec<Option<usize>> = vec![None; row.len()];
    let old = |at: usize| row.get(at).map_or(0, |(old, _)| *old);
    for at in 0..row.len() {
        let long = ends.partition_point(|end| old(*end) < old(at));
        if let Some(came) = from.get_mut(at) {
            *came = long.checked_sub(1).and_then(|before| ends.get(before)).copied();
        }
        match ends.get_mut(long) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    for (_, new) in &row {
        if let Some(place) = moved.get_mut(*new) {
            *place = true;
        }
    }
    let mut at = ends.last().copied();
    while let Some(here) = at {
        if let Some(place) = row.get(here).and_then(|(_, new)| moved.get_mut(*new)) {
            *place = false;
        }
        at = from.get(here).copied().flatten();
    }
    moved
}
