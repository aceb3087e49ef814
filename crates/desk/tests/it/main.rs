//! The verbs on both databases: who may, who may not, and what is left when two do it at once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../../store/tests/databases/mod.rs"]
mod databases;

mod approval;
mod cast;
mod concurrent;
mod confirmation;
mod doubles;
mod issue;
mod media;
mod people;
mod recovery;
mod rights;
mod session;
mod setup;
mod throttle;
mod write;
