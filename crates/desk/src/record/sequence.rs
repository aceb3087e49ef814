//! The sequencer. Each step begins from what is stored and can be left out, repeated or cut off at any point: places are given and the
//! tree stored in one transaction; only a head that is stored is signed; a signed one is published where nobody took over meanwhile.

use std::sync::Arc;
use std::time::Duration;

use domain::record::PublicAct;
use jiff::Timestamp;
use ledger::{Checkpoint, Hash};
use store::record::{self, Head};
use store::{Conn, StoreError};

use super::tree::{self, Edge};
use super::{Deed, Seal, SealError, append};
use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// Entries that are given a place at once.
const MOST: i64 = 2_000;
/// How long who gives places is left alone.
const LEASE: Duration = Duration::from_secs(2);

/// Gives places, and has heads signed.
#[derive(Clone)]
pub struct Sequencer {
    desk: Desk,
    seal: Arc<dyn Seal>,
    /// Its own name among others of the same database.
    holder: String,
}

/// How a round ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// All entries have a place under a signed head.
    Done,
    /// There is more to do at once.
    More,
    /// Another gives places.
    Elsewhere,
    /// The head is not signed: why.
    Unsigned(Unsigned),
}

/// Why a head is not signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsigned {
    /// The database does not go on from what was signed last: it was put back to an earlier state, or changed by hand.
    Broken,
    /// The record has another name than the key.
    Name,
    /// The record does not know the key.
    Stranger,
    /// Another key was set after it.
    Retired,
    /// The key cannot sign: what it said.
    Key(String),
}

/// Sets a key that may sign from here on, as an entry. One that is set already stays as it is.
pub async fn new_key(desk: &Desk, verifier: &str) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        if record::keys(tx).await?.iter().any(|known| known == verifier) {
            return Ok(());
        }
        set_key(tx, desk, verifier, now).await
    })
}

async fn set_key(tx: &mut Conn, desk: &Desk, verifier: &str, now: Timestamp) -> Result<(), Error> {
    let id = verifier.split('+').nth(1).unwrap_or_default().to_owned();
    record::add_key(tx, &id, verifier, now).await?;
    let (act, subject) = (PublicAct::KeySet, format!("key/{id}"));
    append(tx, desk, &Deed { act, subject, about: id, organisation: None, at: now }).await
}

impl Sequencer {
    /// A sequencer with a key.
    pub fn new(desk: Desk, seal: Arc<dyn Seal>) -> Self {
        let holder = secret::token(&*desk.random).chars().take(16).collect();
        Self { desk, seal, holder }
    }

    /// All steps once.
    pub async fn round(&self) -> Result<State, Error> {
        let mut conn = self.desk.db.read().await?;
        let waiting = record::is_waiting(&mut conn).await?;
        let head = record::load(&mut conn).await?;
        drop(conn);
        if !waiting && head.is_none_or(|head| head.signed == head.size) {
            return Ok(State::Done);
        }
        match self.place().await? {
            Some(head) => self.sign(&head).await,
            None => Ok(State::Elsewhere),
        }
    }

    /// Gives places to entries that wait, and stores the tree over them, in one transaction; none where another does it.
    pub async fn place(&self) -> Result<Option<Head>, Error> {
        let now = self.desk.now();
        transaction!(self.desk, tx => {
            let head = self.begun(tx, now).await?;
            let Some(fence) = self.fence(&head, now) else { return Ok(None) };
            record::hold(tx, &self.holder, fence, now.checked_add(LEASE).unwrap_or(now)).await?;
            let entries = record::place(tx, head.size, MOST).await?;
            let mut edge = Edge::load(tx, head.size).await?;
            for entry in &entries {
                edge.append(entry);
            }
            let (size, root) = edge.store(tx).await?;
            let root = root.to_base64();
            if size > head.size {
                record::grow(tx, size, &root).await?;
            }
            Ok(Some(Head { size, root, holder: self.holder.clone(), fence, ..head }))
        })
    }

    /// Has a stored head signed and publishes it.
    pub async fn sign(&self, head: &Head) -> Result<State, Error> {
        if head.origin != self.seal.origin() {
            return Ok(State::Unsigned(Unsigned::Name));
        }
        let told = |error: SealError| Ok(State::Unsigned(Unsigned::Key(error.to_string())));
        let (verifier, last) = match self.seal.verifier().and_then(|verifier| Ok((verifier, self.seal.last()?))) {
            Ok(known) => known,
            Err(error) => return told(error),
        };
        let keys = record::keys(&mut self.desk.db.read().await?).await?;
        if keys.last() != Some(&verifier) {
            let why = if keys.contains(&verifier) { Unsigned::Retired } else { Unsigned::Stranger };
            return Ok(State::Unsigned(why));
        }
        if let Some((size, root)) = last {
            if !self.goes_on(size, root).await? {
                return Ok(State::Unsigned(Unsigned::Broken));
            }
            if size > head.size {
                return Ok(State::Elsewhere);
            }
        }
        let root = Hash::from_base64(&head.root).ok_or(StoreError::Column("record_head.root"))?;
        let checkpoint = Checkpoint { origin: head.origin.clone(), size: head.size, root };
        let note = match self.seal.sign(&checkpoint) {
            Ok(note) => note,
            Err(error) => return told(error),
        };
        transaction!(self.desk, tx => {
            if !record::publish(tx, head.fence, head.size, &note).await? {
                return Ok(State::Elsewhere);
            }
            Ok(if record::is_waiting(tx).await? { State::More } else { State::Done })
        })
    }

    /// Whether the stored tree begins with what was signed last.
    async fn goes_on(&self, size: u64, root: Hash) -> Result<bool, Error> {
        let mut conn = self.desk.db.snapshot().await?;
        let stored = record::load(&mut conn).await?.map_or(0, |head| head.size);
        Ok(size <= stored && tree::root(&mut conn, size).await.is_ok_and(|stored| stored == root))
    }

    /// The head; where there is none a record begins, with the entry of its first key.
    async fn begun(&self, tx: &mut Conn, now: Timestamp) -> Result<Head, Error> {
        if let Some(head) = record::load(tx).await? {
            return Ok(head);
        }
        // Without its key a record would begin that nobody could ever sign.
        let verifier = self.seal.verifier().map_err(|error| StoreError::File(error.to_string()))?;
        record::begin(tx, self.seal.origin(), &Hash::empty().to_base64()).await?;
        set_key(tx, &self.desk, &verifier, now).await?;
        Ok(record::load(tx).await?.ok_or(StoreError::Column("record_head.one"))?)
    }

    /// The number under which it may give places now: its own as long as it holds the lease, the next one where nobody does.
    fn fence(&self, head: &Head, now: Timestamp) -> Option<i64> {
        let left = head.held_until.saturating_sub(now.as_millisecond());
        // A clock that jumped back does not make a lease longer than any that was given.
        let taken = left > 0 && left <= i64::try_from(LEASE.as_millis()).unwrap_or(i64::MAX);
        match (head.holder == self.holder, taken) {
            (true, _) => Some(head.fence),
            (false, true) => None,
            (false, false) => Some(head.fence + 1),
        }
    }
}
