//! Erasing what an entry is about: its salt is forgotten, so that the hash in the record says nothing any more, and the record stays whole (UU
//! 27/2022 on personal data). The erasure is itself an entry, with its reason.

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::EntryId;
use domain::record::PublicAct;
use ledger::Entry;
use store::record;

use super::content::{self, Shown};
use super::{Deed, append};
use crate::transaction::transaction;
use crate::{Desk, Error};

/// Erases the content of the entry at a place. Not of those that the record itself stands on: its set-up, its keys, other erasures.
pub async fn erase(desk: &Desk, position: u64, reason: &str) -> Result<(), Error> {
    let (now, reason) = (desk.now(), reason.trim());
    if reason.is_empty() {
        return Err(FieldErrors::one("reason", FieldError::Empty).into());
    }
    let id = EntryId::new(now, desk.chance());
    transaction!(desk, tx => {
        let found = record::stored_from(tx, position, 1).await?.into_iter().next();
        let found = found.filter(|found| found.position == position).ok_or(Refusal::NotFound)?;
        let act = PublicAct::parse(&found.columns.0).ok_or(Refusal::State)?;
        let stands = matches!(act, PublicAct::SiteSetUp | PublicAct::KeySet | PublicAct::ContentErased);
        let Some((about, salt)) = found.kept.clone().filter(|_| !stands) else { return Err(Refusal::State.into()) };
        // What was changed by hand is not made to look erased.
        let entry = Entry::parse(found.written.as_bytes()).map_err(|_| Refusal::State)?;
        if content::shown(tx, act, (&about, salt), entry.content).await? == Shown::Changed {
            return Err(Refusal::State.into());
        }
        record::erase(tx, (found.id, act), (id, reason), now).await?;
        let (act, subject) = (PublicAct::ContentErased, format!("entry/{}", found.id));
        append(tx, desk, &Deed { act, subject, about: id.to_string(), organisation: None, at: now }).await
    })
}
