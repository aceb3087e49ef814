//! A record's key in memory, for tests of this crate and of those above it: it keeps all that it ever signed, and fails when it is told to.

use std::sync::{Mutex, MutexGuard};

use desk::record::{Seal, SealError};
use ledger::{Checkpoint, Hash, Signer};

/// How the next signing ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fails {
    /// Well.
    Not,
    /// Before anything is remembered.
    Before,
    /// Remembered and signed, and nobody gets it.
    After,
}

/// A key.
pub(crate) struct Kept {
    signer: Signer,
    inside: Mutex<Inside>,
}

pub(crate) struct Inside {
    /// The last head.
    pub(crate) last: Option<(u64, Hash)>,
    /// Every head that was ever signed.
    pub(crate) signed: Vec<Checkpoint>,
    /// What happens next.
    pub(crate) fails: Fails,
}

impl Kept {
    pub(crate) fn new(seed: u8) -> Self {
        let inside = Mutex::new(Inside { last: None, signed: Vec::new(), fails: Fails::Not });
        Self { signer: Signer::new("pers.example/jejak", &[seed; 32]).unwrap(), inside }
    }

    /// What it remembers.
    pub(crate) fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap()
    }
}

impl Seal for Kept {
    fn origin(&self) -> &str {
        self.signer.name()
    }

    fn verifier(&self) -> Result<String, SealError> {
        Ok(self.signer.verifier().unwrap().to_string())
    }

    fn last(&self) -> Result<Option<(u64, Hash)>, SealError> {
        Ok(self.inside().last)
    }

    fn sign(&self, head: &Checkpoint) -> Result<String, SealError> {
        let mut inside = self.inside();
        let fails = std::mem::replace(&mut inside.fails, Fails::Not);
        if fails == Fails::Before {
            return Err(SealError("the disk is full".to_owned()));
        }
        inside.last = Some((head.size, head.root));
        inside.signed.push(head.clone());
        if fails == Fails::After {
            return Err(SealError("the machine went away".to_owned()));
        }
        Ok(head.signed(&self.signer).unwrap().to_string())
    }
}
