//! The right edge of a growing tree: all that is needed to add entries and to name the root, a few hashes whatever the size.

use crate::Hash;
use crate::subtree::{Hashes, Subtree, folded, whole};

/// A tree that grows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    /// Of the whole subtrees that make it up, from the left.
    peaks: Vec<Hash>,
}

impl Frontier {
    /// A tree of so many entries, from its stored hashes.
    pub fn of<H: Hashes>(size: u64, hashes: &H) -> Result<Self, H::Error> {
        let peaks: Result<Vec<Hash>, _> = whole(0..size).map(|subtree| hashes.hash(subtree)).collect();
        Ok(Self { size, peaks: peaks? })
    }

    /// How many entries it has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Its root.
    pub fn root(&self) -> Hash {
        folded(self.peaks.iter().copied())
    }

    /// Adds a leaf by its hash. `store` is handed the hash of each subtree that is whole now, the leaf first.
    pub fn append(&mut self, leaf: Hash, mut store: impl FnMut(Subtree, Hash)) {
        let (mut subtree, mut hash) = (Subtree { level: 0, index: self.size }, leaf);
        store(subtree, hash);
        while let Some(parent) = subtree.completed() {
            let Some(left) = self.peaks.pop() else { break };
            (subtree, hash) = (parent, Hash::node(&left, &hash));
            store(subtree, hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::convert::Infallible;

    use super::*;

    struct Stored(HashMap<Subtree, Hash>);

    impl Hashes for Stored {
        type Error = Infallible;

        fn hash(&self, subtree: Subtree) -> Result<Hash, Infallible> {
            Ok(self.0[&subtree])
        }
    }

    #[test]
    fn a_tree_goes_on_from_what_is_stored_as_if_it_had_never_stopped() {
        let mut stored = Stored(HashMap::new());
        let mut tree = Frontier::default();
        assert_eq!(tree.root(), Hash::empty());
        for size in 1..=300 {
            tree.append(Hash::leaf(&[u8::try_from(size % 251).unwrap()]), |subtree, hash| {
                assert_eq!(stored.0.insert(subtree, hash), None, "each is stored once");
            });
            assert_eq!(Frontier::of(size, &stored).unwrap(), tree);
            assert_eq!(tree.peaks.len(), usize::try_from(size.count_ones()).unwrap());
        }
    }
}
