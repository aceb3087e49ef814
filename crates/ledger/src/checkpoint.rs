//! Checkpoints (C2SP tlog-checkpoint): the head of a log in three lines, signed as a note. Whoever keeps one can prove later that the log
//! goes on from it.

use crate::Hash;
use crate::note::{self, Note, Signer, Verifier};

/// The head of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: a name like an address without its scheme, `pers.borneotimur.example/jejak`.
    pub origin: String,
    /// How many entries it has.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// A checkpoint that cannot be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// As a note.
    #[error(transparent)]
    Note(#[from] note::Fault),
    /// A note that says something else.
    #[error("not a checkpoint")]
    NotACheckpoint,
    /// Of another log.
    #[error("of another log")]
    Origin,
}

impl Checkpoint {
    /// Reads the text of a note. Lines after the third say more about it and are passed over.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let [origin, size, root] = [lines.next()?, lines.next()?, lines.next()?];
        let size: u64 = size.parse().ok().filter(|number: &u64| number.to_string() == size)?;
        let origin = Some(origin.to_owned()).filter(|origin| !origin.is_empty())?;
        Some(Self { origin, size, root: Hash::from_base64(root)? })
    }

    fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root.to_base64())
    }

    /// Signs it, with the key of its own log.
    pub fn signed(&self, signer: &Signer) -> Result<Note, Fault> {
        if self.origin != signer.name() {
            return Err(Fault::Origin);
        }
        let mut note = Note::new(&self.text())?;
        note.sign(signer);
        Ok(note)
    }

    /// Reads a signed one of the log `origin`, if one of the keys signed it.
    pub fn open(note: &str, origin: &str, keys: &[Verifier]) -> Result<Self, Fault> {
        let note = Note::parse(note)?;
        let head = Self::parse(note.verified(keys)?).ok_or(Fault::NotACheckpoint)?;
        if head.origin == origin { Ok(head) } else { Err(Fault::Origin) }
    }

    /// Reads one whoever signed it: what it claims.
    pub fn claimed(note: &str) -> Result<Self, Fault> {
        Self::parse(Note::parse(note)?.unverified()).ok_or(Fault::NotACheckpoint)
    }
}
