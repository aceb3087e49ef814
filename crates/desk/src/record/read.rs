//! Reading the record, for everybody. What an entry is about is shown where that is public, and checked each time it is shown.

use domain::record::PublicAct;
use ledger::tile::bundled;
use ledger::{Checkpoint, Entry, Hash, Tile};
use store::StoreError;
use store::public::{Content, Filter, Gate, PublicEntry};
use store::record::{self, Head};

use super::content::{self, Shown};
use super::{decoded, tree};
use crate::{Desk, Error};

/// An entry with its place.
#[derive(Debug, Clone)]
pub struct Found {
    /// As the gate gives it.
    pub public: PublicEntry,
    /// The same, read.
    pub entry: Entry,
    /// The act, where this program knows it.
    pub act: Option<PublicAct>,
}

impl Found {
    fn new(public: PublicEntry) -> Result<Self, StoreError> {
        let entry = Entry::parse(public.written.as_bytes()).map_err(|_| StoreError::Column("record_entry.written"))?;
        Ok(Self { public, act: PublicAct::parse(&entry.act), entry })
    }

    /// The hash of its leaf.
    pub fn leaf(&self) -> Hash {
        Hash::leaf(self.public.written.as_bytes())
    }
}

/// That an entry is in the tree of the published checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How many entries that has.
    pub size: u64,
    /// Its root.
    pub root: Hash,
    /// The hashes beside the entry's way up.
    pub beside: Vec<Hash>,
}

/// Entries before a place, the newest first.
pub async fn entries(gate: &mut Gate, filter: Filter<'_>, before: Option<u64>, most: i64) -> Result<Vec<Found>, Error> {
    let entries = gate.entries(filter, before, most).await?;
    Ok(entries.into_iter().map(Found::new).collect::<Result<_, _>>()?)
}

/// The entry at a place, and what can be shown of its content.
pub async fn entry(desk: &Desk, position: u64) -> Result<Option<(Found, Shown)>, Error> {
    let mut gate = Gate::new(desk.db.snapshot().await?, desk.now());
    let Some(before) = position.checked_add(1) else { return Ok(None) };
    let entries = gate.entries(Filter::All, Some(before), 1).await?;
    let Some(public) = entries.into_iter().find(|entry| entry.position == position) else { return Ok(None) };
    let found = Found::new(public)?;
    let Some(act) = found.act else { return Ok(Some((found, Shown::Closed))) };
    let shown = match gate.content(act, found.public.id).await? {
        // That a row is gone is told, whoever may read it.
        Content::Closed(about) => match content::of(&mut gate.into_conn(), act, &about).await? {
            Some(_) => Shown::Closed,
            None => Shown::Changed,
        },
        Content::Erased(reason, at) => Shown::Erased { reason, at },
        Content::Lost => Shown::Changed,
        Content::Open { about, salt } => {
            content::shown(&mut gate.into_conn(), act, (&about, salt), found.entry.content).await?
        }
    };
    Ok(Some((found, shown)))
}

/// The proof that an entry is in the published tree; none while it is not in it yet.
pub async fn proof(desk: &Desk, position: u64) -> Result<Option<Proof>, Error> {
    let mut conn = desk.db.snapshot().await?;
    let Some(head) = record::load(&mut conn).await?.filter(|head| position < head.signed) else { return Ok(None) };
    let signed = Checkpoint::claimed(&head.checkpoint).map_err(|_| StoreError::Column("record_head.checkpoint"))?;
    let beside = tree::inclusion(&mut conn, position, signed.size).await?;
    Ok(Some(Proof { size: signed.size, root: signed.root, beside }))
}

/// The published head with its checkpoint; none before the first.
pub async fn checkpoint(desk: &Desk) -> Result<Option<Head>, Error> {
    let head = record::load(&mut desk.db.read().await?).await?;
    Ok(head.filter(|head| !head.checkpoint.is_empty()))
}

/// The record's name; none before it began.
pub async fn name(desk: &Desk) -> Result<Option<String>, Error> {
    Ok(record::load(&mut desk.db.read().await?).await?.map(|head| head.origin))
}

/// The keys that signed, the newest last.
pub async fn keys(desk: &Desk) -> Result<Vec<String>, Error> {
    Ok(record::keys(&mut desk.db.read().await?).await?)
}

/// A file of the log by its path behind `tile/`, as of the published checkpoint; whether it is full, and will never change.
pub async fn file(desk: &Desk, path: &str) -> Result<Option<(Vec<u8>, bool)>, Error> {
    let mut conn = desk.db.read().await?;
    let Some(Head { signed: size, .. }) = record::load(&mut conn).await? else { return Ok(None) };
    let Some((tile, entries)) = Tile::named(path, size) else { return Ok(None) };
    let full = u64::try_from(tile.width()) == Ok(ledger::tile::WIDTH);
    let width = i64::try_from(tile.width()).unwrap_or_default();
    if entries {
        let first = tile.index() * ledger::tile::WIDTH;
        let written = record::bundle(&mut conn, first, width).await?;
        let bundle = bundled(written.iter().map(String::as_bytes)).ok_or(StoreError::Column("record_entry.written"))?;
        return Ok(Some((bundle, full)));
    }
    let hashes = decoded(&record::tile(&mut conn, tile.level(), tile.index()).await?)?;
    let first = hashes.get(..tile.width()).ok_or(StoreError::Column("record_tile.hashes"))?;
    Ok(Some((first.iter().flat_map(|hash| *hash.as_bytes()).collect(), full)))
}
