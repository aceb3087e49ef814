//! Publishing: at once, or under an embargo until a moment. Whoever changed the text last may not be who publishes it.

use domain::Refusal;
use domain::dispatch::{Audience, Kind};
use domain::field::{FieldError, FieldErrors};
use domain::id::{DispatchId, ReleaseId, VersionId};
use domain::release::Step;
use jiff::Timestamp;
use store::version::{self, Act};
use store::{dispatch, release, search};

use super::{barred, step};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, confirmation, media, setup};

/// When a release becomes public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Publication {
    /// At once.
    Now,
    /// From a moment on.
    From(Timestamp),
}

/// Publishes a submitted release that was looked at in `revision`, numbers its letter, and gives the moment from which it is
/// public. Where somebody is to get it by mail, that is noted in the same transaction.
pub async fn publish(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    revision: i64,
    when: Publication,
    to: Option<Audience>,
) -> Result<Timestamp, Error> {
    let now = desk.now();
    let from = match when {
        Publication::Now => now,
        Publication::From(moment) if moment > now => moment,
        Publication::From(_) => return Err(FieldErrors::one("public_from", FieldError::Past).into()),
    };
    let version = VersionId::new(now, desk.chance());
    transaction!(desk, tx => {
        let (stored, _) = step(tx, actor, id, Step::Publish).await?;
        if stored.revision != revision {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if let Some(refusal) = barred(actor, &stored, Step::Publish) {
            return Err(refusal.into());
        }
        media::must_be_whole(tx, id).await?;
        version::insert(tx, (version, id), (Act::Published, None), &stored.text, (actor.person.id, now)).await?;
        confirmation::follow(tx, id, version, &stored.text).await?;
        // Letters are numbered by the year in which they go out.
        let year = i64::from(setup::zone(tx).await?.clock(from).year());
        let number = release::next_number(tx, stored.organisation, year).await?;
        release::publish(tx, id, version, from, (year, number)).await?;
        search::put(tx, id, from, &stored.text).await?;
        if let Some(to) = to {
            let new = DispatchId::new(now, desk.chance());
            dispatch::insert(tx, (new, id, version), (Kind::Release, to), from, (actor.person.id, now)).await?;
        }
        Ok(from)
    })
}
