//! The verbs on both databases: who may, who may not, and what is left when two do it at once.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

#[path = "../../../store/tests/databases/mod.rs"]
mod databases;
#[path = "../phone/mod.rs"]
mod phone;

mod affiliation;
mod approval;
mod bundle;
mod cast;
mod concurrent;
mod confirmation;
mod consultation;
mod consultation_odd;
mod coverage;
mod deed;
mod device;
mod directory;
mod dispatch;
mod doubles;
mod endings;
mod erasure;
mod issue;
mod letter;
mod looks;
mod media;
mod offices;
mod overview;
mod page_reading;
mod partner;
mod partner_papers;
mod passkey;
mod people;
mod programme;
mod recipients;
mod record;
mod recovery;
mod register;
mod reset;
mod rights;
#[path = "../sealed/mod.rs"]
mod sealed;
mod second_factor;
mod session;
mod setup;
mod throttle;
mod token;
mod write;
