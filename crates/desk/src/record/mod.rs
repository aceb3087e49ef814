//! The record (jejak): each public act adds an entry in its own transaction; one sequencer gives entries their places, has the head
//! signed and publishes it; everybody may read and check all of it.

mod append;
mod check;
mod content;
mod erase;
mod evidence;
mod read;
mod seal;
mod sequence;
mod stamp;
mod tree;

pub use append::Deed;
pub(crate) use append::{append, page_subject};
pub use check::{Checked, Unfit, check};
pub use content::Shown;
pub use erase::erase;
pub use evidence::Evidence;
pub(crate) use evidence::evidence;
pub use read::{Found, Proof, checkpoint, entries, entry, file, keys, name, proof};
pub use seal::{Seal, SealError};
pub use sequence::{Sequencer, State, Unsigned, new_key};
pub use stamp::{Notary, Stamped, stamp, stamped, stamps};

use ledger::Hash;
use store::StoreError;

/// Hashes of a tile as they are stored: base64 one after the other, 44 signs each.
fn decoded(hashes: &str) -> Result<Vec<Hash>, StoreError> {
    let broken = StoreError::Column("record_tile.hashes");
    let (all, rest) = hashes.as_bytes().as_chunks::<44>();
    let hash = |signs: &[u8; 44]| str::from_utf8(signs).ok().and_then(Hash::from_base64);
    let decoded: Option<Vec<Hash>> = all.iter().map(hash).collect();
    decoded.filter(|_| rest.is_empty()).ok_or(broken)
}
