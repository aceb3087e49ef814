//! The whole site in one process, asked as browsers ask: who may enter, what leaks, and a release's life through its forms.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod access;
mod api;
mod embargo;
mod feeds;
mod guessing;
mod life;
mod media;
mod operate;
mod reading;
#[path = "../../../connect/tests/receiver/mod.rs"]
mod receiver;
mod recovery;
mod site;
mod statements;
mod visible;
