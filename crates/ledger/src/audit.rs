//! Checking a whole record: each entry against the tree, the tree against the signed head. Where something was changed it is told what,
//! since the head says which of two that disagree is the one that was signed.

use std::fmt;

use crate::subtree::Subtree;
use crate::tile::{WIDTH, unbundled};
use crate::{Checkpoint, Entry, Frontier, Hash, Tile};

/// What does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// An entry is not the one whose head was signed.
    Entry(u64),
    /// An entry is not written as entries are.
    Form(u64),
    /// A file holds more or less than it should.
    Length(String),
    /// A file of hashes does not fit what is below it, while the entries fit the head.
    Tile(String),
    /// An entry and the hash kept of it differ, and neither fits the head.
    Both(u64),
    /// Entries and hashes agree, and make another head than was signed.
    Head,
}

/// A tile of leaves with its entries, read.
#[derive(Debug, Clone)]
pub struct Part {
    tile: Tile,
    entries: Vec<Hash>,
    hashes: Vec<Hash>,
    misfits: Vec<Misfit>,
}

impl Part {
    /// Reads a tile of level 0 and the bundle of its entries; each may be longer than the tile is wide now. `each` is handed the
    /// entries that can be read, with their places.
    pub fn read(tile: Tile, bundle: &[u8], hashes: &[u8], mut each: impl FnMut(u64, &Entry)) -> Self {
        let mut part = Self { tile, entries: Vec::new(), hashes: decoded(hashes), misfits: Vec::new() };
        let first = tile.index() * WIDTH;
        let written = unbundled(bundle).unwrap_or_default();
        for (number, written) in (first..).zip(written.iter().take(tile.width())) {
            match Entry::parse(written) {
                Ok(entry) => each(number, &entry),
                Err(_) => part.misfits.push(Misfit::Form(number)),
            }
            part.entries.push(Hash::leaf(written));
        }
        part.hashes.truncate(tile.width());
        for (found, path) in [(part.entries.len(), tile.bundle()), (part.hashes.len(), tile.to_string())] {
            if found != tile.width() {
                part.misfits.push(Misfit::Length(path));
            }
        }
        part
    }
}

/// A whole record, read.
#[derive(Debug, Clone, Default)]
pub struct Audit {
    entries: Tree,
    hashes: Tree,
    /// Places at which the two differ.
    differing: Vec<u64>,
    misfits: Vec<Misfit>,
    /// The size that is looked back to, and the root over so many entries.
    back: Option<(u64, Option<Hash>)>,
}

/// A tree with the tiles above its leaves.
#[derive(Debug, Clone, Default)]
struct Tree {
    frontier: Frontier,
    /// From level 1.
    upper: Vec<Vec<Hash>>,
}

impl Tree {
    fn append(&mut self, leaf: Hash) {
        let Self { frontier, upper } = self;
        frontier.append(leaf, |Subtree { level, .. }, hash| {
            if level > 0 && level.is_multiple_of(8) {
                let above = usize::from(level / 8) - 1;
                if upper.len() <= above {
                    upper.resize(above + 1, Vec::new());
                }
                upper.get_mut(above).into_iter().for_each(|hashes| hashes.push(hash));
            }
        });
    }
}

impl Audit {
    /// One that notes the root over the first `size` entries, to be compared with an earlier checkpoint.
    pub fn looking_back(size: Option<u64>) -> Self {
        let root = |size| (size == 0).then(Hash::empty);
        Self { back: size.map(|size| (size, root(size))), ..Self::default() }
    }

    /// The root over as many entries as are looked back to; none where there are fewer.
    pub fn earlier(&self) -> Option<Hash> {
        self.back.and_then(|(_, root)| root)
    }

    /// Adds the next part.
    pub fn add(&mut self, part: Part) {
        let first = part.tile.index() * WIDTH;
        for (place, hash) in (first..).zip(&part.hashes) {
            let entry = part.entries.get(usize::try_from(place - first).unwrap_or_default());
            // Of a file that holds too little that is told, once.
            if entry.is_some_and(|entry| entry != hash) {
                self.differing.push(place);
            }
            self.hashes.append(*hash);
        }
        for entry in part.entries {
            self.entries.append(entry);
            if let Some((size, root)) = &mut self.back
                && self.entries.frontier.size() == *size
            {
                *root = Some(self.entries.frontier.root());
            }
        }
        self.misfits.extend(part.misfits);
    }

    /// The root over the first entries, where that many are there: of what is written, not of what is kept beside it.
    pub fn root(&self) -> Hash {
        self.entries.frontier.root()
    }

    /// How many entries were added.
    pub fn size(&self) -> u64 {
        self.entries.frontier.size()
    }

    /// What does not fit, when all parts were added. `upper` reads the tiles above the leaves.
    pub fn finish<E>(
        mut self,
        head: &Checkpoint,
        mut upper: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<Vec<Misfit>, E> {
        let written = self.size() == head.size && self.root() == head.root;
        let kept = self.hashes.frontier.size() == head.size && self.hashes.frontier.root() == head.root;
        for place in std::mem::take(&mut self.differing) {
            self.misfits.push(match (written, kept) {
                (true, _) => {
                    Misfit::Tile(Tile::of_leaf(place, head.size).map_or_else(String::new, |tile| tile.to_string()))
                }
                (false, true) => Misfit::Entry(place),
                (false, false) => Misfit::Both(place),
            });
        }
        if !written && !kept && self.misfits.is_empty() {
            self.misfits.push(Misfit::Head);
        }
        let right = if written { &self.entries } else { &self.hashes };
        for tile in Tile::all(head.size).filter(|tile| tile.level() > 0) {
            let hashes = decoded(&upper(tile)?);
            let first = usize::try_from(tile.index() * WIDTH).unwrap_or(usize::MAX);
            let level = right.upper.get(usize::from(tile.level()) - 1).map_or(&[][..], Vec::as_slice);
            let known = level.get(first..first.saturating_add(tile.width()));
            if known.is_none() || hashes.get(..tile.width()) != known {
                self.misfits.push(Misfit::Tile(tile.to_string()));
            }
        }
        self.misfits.dedup();
        Ok(self.misfits)
    }
}

fn decoded(bytes: &[u8]) -> Vec<Hash> {
    bytes.as_chunks::<{ Hash::SIZE }>().0.iter().filter_map(|hash| Hash::from_slice(hash)).collect()
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(place) => write!(f, "entry {place} is not the one that was signed"),
            Self::Form(place) => write!(f, "entry {place} is not written as entries are"),
            Self::Length(path) => write!(f, "{path} does not hold as much as it should"),
            Self::Tile(path) => write!(f, "{path} does not fit what is below it"),
            Self::Both(place) => write!(f, "entry {place} and its hash differ, and neither fits the head"),
            Self::Head => write!(f, "the entries make another head than was signed"),
        }
    }
}
