//! The tree as it is stored: its hashes are fetched first, then counted with.

use std::collections::{BTreeMap, HashMap};

use ledger::tile::{NotATile, Tiled, Tiles, WIDTH};
use ledger::{Frontier, Hash, Subtree, Tile};
use store::{Conn, StoreError, record};

use super::decoded;

/// Tiles of the right edge of a tree, which grows.
#[derive(Debug)]
pub(super) struct Edge {
    frontier: Frontier,
    /// By level and number.
    tiles: BTreeMap<(u8, u64), Vec<Hash>>,
    changed: Vec<(u8, u64)>,
}

impl Edge {
    /// Of a tree of so many entries.
    pub(super) async fn load(conn: &mut Conn, size: u64) -> Result<Self, StoreError> {
        let mut tiles = BTreeMap::new();
        for level in 0..8_u8 {
            let hashes = size.checked_shr(u32::from(level) * 8).unwrap_or(0);
            if hashes == 0 {
                break;
            }
            let last = hashes / WIDTH;
            tiles.insert((level, last), decoded(&record::tile(conn, level, last).await?)?);
        }
        let stored = Stored(tiles.iter().map(|(at, hashes)| (*at, hashes.clone())).collect());
        let frontier = Frontier::of(size, &Tiled { tiles: &stored, size })?;
        Ok(Self { frontier, tiles, changed: Vec::new() })
    }

    /// Adds an entry.
    pub(super) fn append(&mut self, entry: &str) {
        let Self { frontier, tiles, changed } = self;
        frontier.append(Hash::leaf(entry.as_bytes()), |Subtree { level, index }, hash| {
            if level.is_multiple_of(8) {
                let at = (level / 8, index / WIDTH);
                tiles.entry(at).or_default().push(hash);
                if !changed.contains(&at) {
                    changed.push(at);
                }
            }
        });
    }

    /// Stores what was added; gives size and root.
    pub(super) async fn store(self, conn: &mut Conn) -> Result<(u64, Hash), StoreError> {
        for at in self.changed {
            let hashes = self.tiles.get(&at).into_iter().flatten();
            let text: String = hashes.map(ledger::Hash::to_base64).collect();
            record::put(conn, at.0, at.1, &text).await?;
        }
        Ok((self.frontier.size(), self.frontier.root()))
    }
}

/// The root of the first entries of the stored tree.
pub(super) async fn root(conn: &mut Conn, size: u64) -> Result<Hash, StoreError> {
    Ok(Edge::load(conn, size).await?.frontier.root())
}

/// The proof that an entry is in the tree of so many entries.
pub(super) async fn inclusion(conn: &mut Conn, index: u64, size: u64) -> Result<Vec<Hash>, StoreError> {
    // Which tiles it takes is asked of the proof itself, with a stand-in for each hash.
    let asked = Asked::default();
    drop(ledger::proof::inclusion(&Tiled { tiles: &asked, size }, index, size));
    let stored = asked.stored(conn).await?;
    Ok(ledger::proof::inclusion(&Tiled { tiles: &stored, size }, index, size)?)
}

/// The proof that the tree of so many entries goes on from an earlier one.
pub(super) async fn consistency(conn: &mut Conn, earlier: u64, size: u64) -> Result<Vec<Hash>, StoreError> {
    let asked = Asked::default();
    drop(ledger::proof::consistency(&Tiled { tiles: &asked, size }, earlier, size));
    let stored = asked.stored(conn).await?;
    Ok(ledger::proof::consistency(&Tiled { tiles: &stored, size }, earlier, size)?)
}

/// Tiles that were fetched.
struct Stored(HashMap<(u8, u64), Vec<Hash>>);

/// Notes which tiles are asked for.
#[derive(Default)]
struct Asked(std::cell::RefCell<Vec<Tile>>);

impl Asked {
    /// The tiles that were asked for.
    async fn stored(self, conn: &mut Conn) -> Result<Stored, StoreError> {
        let mut stored = HashMap::new();
        for tile in self.0.into_inner() {
            let at = (tile.level(), tile.index());
            stored.insert(at, decoded(&record::tile(conn, at.0, at.1).await?)?);
        }
        Ok(Stored(stored))
    }
}

/// A tile that is not there, or shorter than it must be.
#[derive(Debug)]
pub(super) struct Missing;

impl From<NotATile> for Missing {
    fn from(_: NotATile) -> Self {
        Self
    }
}

impl From<Missing> for StoreError {
    fn from(_: Missing) -> Self {
        Self::Column("record_tile.hashes")
    }
}

impl Tiles for Stored {
    type Error = Missing;

    fn tile(&self, tile: Tile) -> Result<Vec<u8>, Missing> {
        let hashes = self.0.get(&(tile.level(), tile.index())).ok_or(Missing)?;
        // A tile grows; of an earlier tree it is the first part.
        let first = hashes.get(..tile.width()).ok_or(Missing)?;
        Ok(first.iter().flat_map(|hash| *hash.as_bytes()).collect())
    }
}

impl Tiles for Asked {
    type Error = Missing;

    fn tile(&self, tile: Tile) -> Result<Vec<u8>, Missing> {
        self.0.borrow_mut().push(tile);
        Ok(vec![0; tile.width() * Hash::SIZE])
    }
}
