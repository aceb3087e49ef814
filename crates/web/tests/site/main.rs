//! The whole site in one process, asked as browsers ask: who may enter, what leaks, and a release's life through its forms.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

#[path = "../../../store/tests/databases/mod.rs"]
mod databases;

mod access;
mod affiliation;
mod agreement;
mod api;
mod api_coverage;
mod api_directory;
mod api_files;
mod api_import;
mod api_letterhead;
mod api_register;
mod approval;
mod bad_outlet;
mod check;
mod clock;
mod confirmations;
mod consultation;
mod consultation_canary;
mod corrections;
mod coverage;
mod directory;
mod dispatch;
mod embargo;
mod feeds;
mod figures;
mod guessing;
mod judgement;
mod kept;
mod letter;
mod life;
mod links;
mod matrix;
mod media;
mod moved_outlet;
mod offices;
mod operate;
mod outlet;
mod page_reading;
mod papers;
mod partner;
#[cfg(test)]
mod passkey;
mod people;
#[path = "../../../desk/tests/phone/mod.rs"]
mod phone;
mod photos;
mod poll;
mod programme;
mod public_outlet;
mod reading;
#[path = "../../../connect/tests/receiver/mod.rs"]
mod receiver;
mod record;
mod recovery;
mod register;
mod reported;
mod ruling;
#[path = "../../../desk/tests/sealed/mod.rs"]
mod sealed;
mod second_factor;
#[path = "../../../connect/tests/server/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of fetching")]
mod server;
mod several_pages;
mod signed;
mod site;
mod statements;
mod subjects;
mod takedown;
mod token;
mod visible;
mod weight;
