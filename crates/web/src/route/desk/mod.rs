//! The workspace: what needs me now, releases, people, my sign-ins.

pub(super) mod act;
pub(super) mod approval;
pub(super) mod contact;
pub(in crate::route) mod directory;
pub(super) mod dispatch;
pub(super) mod edit;
pub(super) mod file;
pub(super) mod history;
pub(super) mod home;
pub(in crate::route) mod import;
pub(super) mod letterhead;
pub(super) mod list;
pub(super) mod listing;
pub(super) mod manuscript;
pub(super) mod media;
pub(super) mod outlet;
pub(super) mod paper;
pub(super) mod passkey;
pub(in crate::route) mod people;
pub(super) mod recipients;
pub(super) mod register;
pub(super) mod saved;
pub(super) mod second_factor;
pub(super) mod sessions;
pub(super) mod signed;
pub(super) mod statement;
pub(super) mod token;
pub(super) mod view;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use domain::Refusal;
use domain::id::{PersonId, ReleaseId};
use store::person;
use store::release::Release;

use crate::answer::Trouble;
use crate::app::App;

/// A release's id in an address.
fn release_id(text: &str) -> Result<ReleaseId, Trouble> {
    known(text)
}

/// Any other id in an address.
fn known<I: std::str::FromStr>(text: &str) -> Result<I, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// Who changed releases last, by name; also those who are not here any more.
async fn editors(app: &App, releases: &[Release]) -> Result<HashMap<PersonId, String>, Trouble> {
    let mut conn = app.desk.db.read().await?;
    let mut names = HashMap::new();
    for release in releases {
        if let Entry::Vacant(unknown) = names.entry(release.edited_by) {
            let known = person::by_id(&mut conn, release.edited_by).await?;
            unknown.insert(known.map_or_else(String::new, |person| person.name));
        }
    }
    Ok(names)
}
