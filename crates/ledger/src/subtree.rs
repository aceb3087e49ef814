//! Whole subtrees, the only hashes that are stored: their leaves never change. Every other hash of a tree is made of a few of them.

use std::ops::Range;

use crate::Hash;

/// A whole subtree: the `2^level` leaves from `index · 2^level` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subtree {
    /// Its height; 0 for a leaf.
    pub level: u8,
    /// Its place among those of its height, from 0.
    pub index: u64,
}

impl Subtree {
    /// The subtree of which this is the right half; none of a left half, whose other half may not be there yet.
    pub(crate) fn completed(self) -> Option<Self> {
        (self.index % 2 == 1).then_some(Self { level: self.level + 1, index: self.index / 2 })
    }
}

/// Where hashes of whole subtrees come from.
pub trait Hashes {
    /// Why one cannot be had.
    type Error;

    /// The hash of a subtree whose leaves are all there.
    fn hash(&self, subtree: Subtree) -> Result<Hash, Self::Error>;
}

/// The whole subtrees that a range of leaves is made of, from the left. The range begins where one of its length may begin, as all
/// ranges do into which RFC 6962 divides a tree.
pub(crate) fn whole(range: Range<u64>) -> impl Iterator<Item = Subtree> {
    let mut begin = range.start;
    std::iter::from_fn(move || {
        let level = range.end.checked_sub(begin).and_then(u64::checked_ilog2)?;
        let subtree = Subtree { level: u8::try_from(level).ok()?, index: begin >> level };
        begin += 1 << level;
        Some(subtree)
    })
}

/// The hash of a range of leaves, of the hashes of its whole subtrees from the left; of an empty tree where there are none.
pub(crate) fn folded(hashes: impl DoubleEndedIterator<Item = Hash>) -> Hash {
    hashes.rev().reduce(|right, left| Hash::node(&left, &right)).unwrap_or_else(Hash::empty)
}

/// The same, asked for one by one.
pub(crate) fn of_range<H: Hashes>(hashes: &H, range: Range<u64>) -> Result<Hash, H::Error> {
    let all: Result<Vec<Hash>, _> = whole(range).map(|subtree| hashes.hash(subtree)).collect();
    Ok(folded(all?.into_iter()))
}

/// Where a range of two or more leaves is divided: after the largest power of two that is less than its length.
pub(crate) fn split(range: &Range<u64>) -> u64 {
    let length = range.end.saturating_sub(range.start);
    range.start + (1 << (length.saturating_sub(1)).checked_ilog2().unwrap_or(0))
}
