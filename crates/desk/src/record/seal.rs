//! The key that signs, kept apart from the database: whoever has one of them cannot rewrite the record unseen.

use std::fmt;

use ledger::{Checkpoint, Hash};

/// Signs heads. It remembers the last one, so that a database put back to an earlier state, or changed by hand, is not signed.
pub trait Seal: Send + Sync {
    /// The log's name.
    fn origin(&self) -> &str;

    /// The public key.
    fn verifier(&self) -> Result<String, SealError>;

    /// The last head it signed: size and root.
    fn last(&self) -> Result<Option<(u64, Hash)>, SealError>;

    /// Remembers a head for good, and then signs it.
    fn sign(&self, head: &Checkpoint) -> Result<String, SealError>;
}

/// A head that could not be signed; what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealError(pub String);

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
