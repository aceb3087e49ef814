//! Tiles (C2SP tlog-tiles): the tree in files of up to 256 hashes, and its entries in files beside them. A full file never changes,
//! so any web server and any cache can hand the log out.

use std::fmt;

use crate::Hash;
use crate::subtree::{Hashes, Subtree, folded};

/// Hashes in a full tile, entries in a full bundle.
pub const WIDTH: u64 = 256;
/// Levels of the tree that a tile spans.
const HEIGHT: u8 = 8;

/// A file of the log: `width` hashes of subtrees of height `8 · level` from `256 · index` on; or, as [`Tile::bundle`], the entries of
/// a tile of level 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tile {
    level: u8,
    index: u64,
    width: u16,
}

impl Tile {
    /// The tile that holds a subtree's hash in a tree of `size` entries, and where in it; of a subtree between two levels of tiles,
    /// the first of those that make it up. None where the subtree is not whole.
    fn holding(subtree: Subtree, size: u64) -> Option<(Self, usize)> {
        let level = subtree.level / HEIGHT;
        let first = subtree.index.checked_mul(1 << (subtree.level % HEIGHT))?;
        let tile = Self::of(level, first / WIDTH, size)?;
        Some((tile, usize::try_from(first % WIDTH).ok()?))
    }

    /// The tile of the leaf at a place.
    pub fn of_leaf(place: u64, size: u64) -> Option<Self> {
        Self::of(0, place / WIDTH, size)
    }

    /// The tile at a place in a tree of `size` entries; none where the tree has none there.
    fn of(level: u8, index: u64, size: u64) -> Option<Self> {
        let hashes = size.checked_shr((u32::from(level)) * u32::from(HEIGHT)).unwrap_or(0);
        let width = hashes.saturating_sub(index.checked_mul(WIDTH)?).min(WIDTH);
        let width = u16::try_from(width).ok().filter(|width| *width > 0)?;
        Some(Self { level, index, width })
    }

    /// Which tiles a tree of `size` entries has that one of `earlier` had not, or had less full; the lowest level first.
    pub fn grown(earlier: u64, size: u64) -> impl Iterator<Item = Self> {
        let shift = |size: u64, level: u8| size.checked_shr(u32::from(level) * u32::from(HEIGHT)).unwrap_or(0);
        let levels = (0_u8..8).take_while(move |level| shift(size, *level) > 0);
        levels.flat_map(move |level| {
            let (from, to) = (shift(earlier, level), shift(size, level));
            let all = if from == to { 0..0 } else { from / WIDTH..to.div_ceil(WIDTH) };
            all.filter_map(move |index| Self::of(level, index, size))
        })
    }

    /// All tiles of a tree.
    pub fn all(size: u64) -> impl Iterator<Item = Self> {
        Self::grown(0, size)
    }

    /// The file of a path behind `tile/` in a tree of `size` entries, `0/x001/067.p/12`; true where it holds entries. A part of what is
    /// there is a file too, as it was when the tree was smaller.
    pub fn named(path: &str, size: u64) -> Option<(Self, bool)> {
        let (level, rest) = path.split_once('/')?;
        let entries = level == "entries";
        let level = if entries { 0 } else { level.parse().ok().filter(|level| *level < 8)? };
        let (number, width) = rest.split_once(".p/").unwrap_or((rest, "256"));
        let index = number.split('/').try_fold(0_u64, |index, group| {
            index.checked_mul(1000)?.checked_add(group.trim_start_matches('x').parse().ok()?)
        })?;
        let known = Self::of(level, index, size)?;
        let tile = Self { width: width.parse().ok().filter(|width| (1..=known.width).contains(width))?, ..known };
        let written = if entries { tile.bundle() } else { tile.to_string() };
        // Each file has one name.
        (written.strip_prefix("tile/") == Some(path)).then_some((tile, entries))
    }

    /// The same file when it is full.
    #[must_use]
    pub fn full(self) -> Self {
        Self { width: 256, ..self }
    }

    /// Its place among those of its level, from 0.
    pub fn index(self) -> u64 {
        self.index
    }

    /// Its level, from 0.
    pub fn level(self) -> u8 {
        self.level
    }

    /// How many hashes or entries it holds.
    pub fn width(self) -> usize {
        self.width.into()
    }

    /// The first of the subtrees whose hashes it holds, one after the other.
    pub fn subtrees(self) -> impl Iterator<Item = Subtree> {
        let (level, first) = (self.level * HEIGHT, self.index * WIDTH);
        (first..first + u64::from(self.width)).map(move |index| Subtree { level, index })
    }

    /// Where its entries are: `tile/entries/000.p/7`. Only tiles of level 0 have any.
    pub fn bundle(self) -> String {
        format!("tile/entries/{}{}", digits(self.index), self.part())
    }

    fn part(self) -> String {
        if u64::from(self.width) == WIDTH { String::new() } else { format!(".p/{}", self.width) }
    }
}

/// Where its hashes are: `tile/1/x001/x234/067`, of a tile that is not full `tile/0/000.p/7`.
impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tile/{}/{}{}", self.level, digits(self.index), self.part())
    }
}

/// A number in groups of three digits, `x` before all but the last.
fn digits(number: u64) -> String {
    let mut groups = vec![format!("{:03}", number % 1000)];
    let mut rest = number / 1000;
    while rest > 0 {
        groups.push(format!("x{:03}", rest % 1000));
        rest /= 1000;
    }
    groups.reverse();
    groups.join("/")
}

/// A bundle that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a bundle of entries")]
pub struct NotABundle;

/// Entries in a file: each after its length in two bytes, the larger first. None where one is longer than 65,535 bytes.
pub fn bundled<'e>(entries: impl IntoIterator<Item = &'e [u8]>) -> Option<Vec<u8>> {
    let mut file = Vec::new();
    for entry in entries {
        file.extend_from_slice(&u16::try_from(entry.len()).ok()?.to_be_bytes());
        file.extend_from_slice(entry);
    }
    Some(file)
}

/// The entries of a file.
pub fn unbundled(mut file: &[u8]) -> Result<Vec<&[u8]>, NotABundle> {
    let mut entries = Vec::new();
    while !file.is_empty() {
        let (length, rest) = file.split_first_chunk().ok_or(NotABundle)?;
        let (entry, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into()).ok_or(NotABundle)?;
        entries.push(entry);
        file = rest;
    }
    Ok(entries)
}

/// Where tiles come from: the hashes of one, as many as it is wide.
pub trait Tiles {
    /// Why one cannot be had.
    type Error: From<NotATile>;

    /// The bytes of a tile.
    fn tile(&self, tile: Tile) -> Result<Vec<u8>, Self::Error>;
}

/// A tile that does not hold what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a tile of its size")]
pub struct NotATile;

/// The hashes of a tree of a known size, read from its tiles.
#[derive(Debug, Clone, Copy)]
pub struct Tiled<'t, T> {
    /// The tiles.
    pub tiles: &'t T,
    /// How many entries the tree has.
    pub size: u64,
}

impl<T: Tiles> Hashes for Tiled<'_, T> {
    type Error = T::Error;

    fn hash(&self, subtree: Subtree) -> Result<Hash, T::Error> {
        let (tile, from) = Tile::holding(subtree, self.size).ok_or(NotATile)?;
        let bytes = self.tiles.tile(tile)?;
        let (all, rest) = bytes.as_chunks::<{ Hash::SIZE }>();
        let to = from + (1 << (subtree.level % HEIGHT));
        let hashes = all.get(from..to).filter(|_| rest.is_empty() && all.len() == tile.width()).ok_or(NotATile)?;
        // As many as a power of two: folded from the right they would make another tree.
        let mut hashes: Vec<Hash> = hashes.iter().filter_map(|bytes| Hash::from_slice(bytes)).collect();
        while hashes.len() > 1 {
            hashes = hashes.chunks(2).map(|pair| folded(pair.iter().copied())).collect();
        }
        Ok(hashes.first().copied().ok_or(NotATile)?)
    }
}
