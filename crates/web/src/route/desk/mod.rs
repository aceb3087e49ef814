//! The workspace: what needs me now, releases, people, my sign-ins.

pub(super) mod act;
pub(super) mod affiliation;
pub(super) mod approval;
pub(in crate::route) mod consultation;
pub(super) mod contact;
pub(in crate::route) mod coverage;
pub(super) mod coverage_paper;
pub(in crate::route) mod directory;
pub(super) mod dispatch;
pub(super) mod edit;
pub(super) mod figures;
pub(super) mod figures_file;
pub(super) mod file;
pub(super) mod history;
pub(super) mod home;
pub(in crate::route) mod import;
pub(in crate::route) mod judgement;
pub(super) mod letterhead;
pub(super) mod list;
pub(super) mod listing;
pub(super) mod manuscript;
pub(in crate::route) mod media;
pub(super) mod outlet;
pub(super) mod paper;
pub(in crate::route) mod partner;
pub(super) mod passkey;
pub(in crate::route) mod people;
pub(super) mod recipients;
pub(super) mod register;
pub(super) mod saved;
pub(super) mod second_factor;
mod sent;
pub(super) mod sessions;
pub(super) mod signed;
pub(super) mod statement;
pub(super) mod token;
pub(super) mod view;

use domain::Refusal;
use domain::id::ReleaseId;

use crate::answer::Trouble;

/// A release's id in an address.
fn release_id(text: &str) -> Result<ReleaseId, Trouble> {
    known(text)
}

/// Any other id in an address.
fn known<I: std::str::FromStr>(text: &str) -> Result<I, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}
