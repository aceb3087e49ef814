//! A log that nobody can rewrite unseen: entries in a Merkle tree (RFC 6962), its head signed as a checkpoint, the tree laid out in
//! files that any web server can hand out, and proofs that need neither us nor our program. No I/O: bytes in, values out.

pub mod audit;
pub mod checkpoint;
pub mod entry;
mod frontier;
mod hash;
pub mod note;
pub mod proof;
mod subtree;
pub mod tile;

pub use audit::{Audit, Misfit};
pub use checkpoint::Checkpoint;
pub use entry::{Commitment, Entry};
pub use frontier::Frontier;
pub use hash::Hash;
pub use note::{Note, Signer, Verifier};
pub use subtree::{Hashes, Subtree};
pub use tile::Tile;
