//! The tables on both databases: what is written is read back, what must not be there twice is refused, and nothing but the
//! public passes the gate.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../databases/mod.rs"]
mod databases;

mod export;
mod file;
mod gate;
mod office;
mod paging;
mod people;
mod release;
mod search;
mod second_factor;
mod session;
mod stamp;
mod subject;
mod transaction;
