//! Proofs (RFC 6962, sections 2.1.1 and 2.1.2): that an entry is in a tree, and that a tree goes on from an earlier one. They are
//! checked as RFC 9162 writes it down (sections 2.1.3.2 and 2.1.4.2), with the proof alone.

use std::ops::Range;

use crate::Hash;
use crate::subtree::{Hashes, of_range, split};

/// A proof that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is no such entry, or no such earlier tree.
    #[error("out of the tree")]
    OutOfTree,
    /// It has more or fewer hashes than it needs.
    #[error("wrong length")]
    Length,
    /// It leads to another root.
    #[error("another root")]
    Root,
}

/// That the entry at `index` is in the tree of `size` entries; empty where there is no such entry.
pub fn inclusion<H: Hashes>(hashes: &H, index: u64, size: u64) -> Result<Vec<Hash>, H::Error> {
    let mut range = 0..size;
    let mut beside = Vec::new();
    while index < size && range.end - range.start > 1 {
        let middle = split(&range);
        let (own, other) = if index < middle {
            (range.start..middle, middle..range.end)
        } else {
            (middle..range.end, range.start..middle)
        };
        beside.push(other);
        range = own;
    }
    gathered(hashes, beside)
}

/// That the tree of `size` entries begins with the tree of `earlier` ones; empty where there is nothing to prove.
pub fn consistency<H: Hashes>(hashes: &H, earlier: u64, size: u64) -> Result<Vec<Hash>, H::Error> {
    let mut range = 0..size;
    let mut parts = Vec::new();
    while earlier > 0 && earlier < size && range.end != earlier {
        let middle = split(&range);
        if earlier <= middle {
            parts.push(middle..range.end);
            range.end = middle;
        } else {
            parts.push(range.start..middle);
            range.start = middle;
        }
    }
    // The last part is the earlier tree itself where it is a whole left side, which the asker knows.
    if earlier > 0 && earlier < size && range.start > 0 {
        parts.push(range);
    }
    gathered(hashes, parts)
}

/// Hashes of ranges, the last one first.
fn gathered<H: Hashes>(hashes: &H, ranges: Vec<Range<u64>>) -> Result<Vec<Hash>, H::Error> {
    ranges.into_iter().rev().map(|range| of_range(hashes, range)).collect()
}

/// Checks that a leaf is the entry at `index` of the tree with this size and root.
pub fn verify_inclusion(leaf: Hash, index: u64, (size, root): (u64, Hash), proof: &[Hash]) -> Result<(), Fault> {
    if index >= size {
        return Err(Fault::OutOfTree);
    }
    let (mut node, mut last, mut hash) = (index, size - 1, leaf);
    for beside in proof {
        if last == 0 {
            return Err(Fault::Length);
        }
        if node % 2 == 1 || node == last {
            hash = Hash::node(beside, &hash);
            // As long as it is the right end it has no neighbour on its right.
            while node % 2 == 0 && node != 0 {
                (node, last) = (node / 2, last / 2);
            }
        } else {
            hash = Hash::node(&hash, beside);
        }
        (node, last) = (node / 2, last / 2);
    }
    if last != 0 { Err(Fault::Length) } else { same(hash, root) }
}

/// Checks that a tree begins with an earlier one: each a size and a root.
pub fn verify_consistency(earlier: (u64, Hash), later: (u64, Hash), proof: &[Hash]) -> Result<(), Fault> {
    let ((earlier, before), (size, root)) = (earlier, later);
    if earlier > size {
        return Err(Fault::OutOfTree);
    }
    if earlier == 0 || earlier == size {
        let known = if earlier == 0 { Hash::empty() } else { root };
        return if proof.is_empty() { same(before, known) } else { Err(Fault::Length) };
    }
    // A tree whose size is a power of two is a part by itself, and left out of the proof.
    let whole = earlier.is_power_of_two().then_some(before);
    let mut parts = whole.iter().chain(proof);
    let (mut node, mut last) = (earlier - 1, size - 1);
    while node % 2 == 1 {
        (node, last) = (node / 2, last / 2);
    }
    let first = parts.next().ok_or(Fault::Length)?;
    let (mut old, mut new) = (*first, *first);
    for part in parts {
        if last == 0 {
            return Err(Fault::Length);
        }
        if node % 2 == 1 || node == last {
            old = Hash::node(part, &old);
            new = Hash::node(part, &new);
            while node % 2 == 0 && node != 0 {
                (node, last) = (node / 2, last / 2);
            }
        } else {
            new = Hash::node(&new, part);
        }
        (node, last) = (node / 2, last / 2);
    }
    if last != 0 {
        return Err(Fault::Length);
    }
    same(old, before).and_then(|()| same(new, root))
}

fn same(found: Hash, wanted: Hash) -> Result<(), Fault> {
    if found == wanted { Ok(()) } else { Err(Fault::Root) }
}
