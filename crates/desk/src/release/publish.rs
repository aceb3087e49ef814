//! Publishing: at once, or under an embargo until a moment. Whoever changed the text last may not be who publishes it.

use domain::Refusal;
use domain::dispatch::{Audience, Kind};
use domain::field::{FieldError, FieldErrors};
use domain::id::{DispatchId, ReleaseId, VersionId};
use domain::record::PublicAct;
use domain::release::{LetterNumber, NumberPattern, ShortCode, Step};
use domain::slug::Slug;
use jiff::Timestamp;
use store::version::{self, Act};
use store::{Conn, StoreError, dispatch, letterhead, release, search};

use super::{barred, number, step};
use crate::record::{Deed, append};
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

/// How a release goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// When.
    pub when: Publication,
    /// Its number as the office's agenda book gives it; empty for the next one.
    pub number: String,
}

impl From<Publication> for Issue {
    fn from(when: Publication) -> Self {
        Self { when, number: String::new() }
    }
}

/// Publishes a submitted release that was looked at in `revision`, numbers its letter, and gives the moment from which it is
/// public. Where somebody is to get it by mail, that is noted in the same transaction.
pub async fn publish(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    revision: i64,
    issue: impl Into<Issue>,
    to: Option<Audience>,
) -> Result<Timestamp, Error> {
    let (now, issue) = (desk.now(), issue.into());
    let mut errors = FieldErrors::default();
    let number = errors.take("number", LetterNumber::parse(&issue.number));
    let from = errors.take("public_from", from(issue.when, now));
    let (Some(number), Some(from)) = (number, from) else { return Err(errors.into()) };
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
        let letterhead = letterhead::newest(tx, stored.organisation).await?;
        let pattern = letterhead.as_ref().map_or_else(NumberPattern::default, |known| known.words.pattern.clone());
        // Letters are numbered by the year in which they go out.
        let day = setup::zone(tx).await?.clock(from).date();
        let letter = number::letter(tx, (stored.organisation, day), &pattern, number.as_ref()).await?;
        let code = ShortCode::new(desk.chance());
        let slug = free_slug(tx, &stored.text.headline).await?;
        let issue = release::Issue { from, slug, letter, code, letterhead: letterhead.map(|known| known.id) };
        release::publish(tx, id, version, &issue).await?;
        search::put(tx, id, from, &stored.text).await?;
        if let Some(to) = to {
            let new = DispatchId::new(now, desk.chance());
            dispatch::insert(tx, (new, id, version), (Kind::Release, to), from, (actor.person.id, now)).await?;
        }
        let act = if from > now { PublicAct::ReleaseEmbargoed } else { PublicAct::ReleasePublished };
        let deed = Deed::of_release(act, id, version.to_string(), stored.organisation, now);
        append(tx, desk, &deed).await?;
        Ok(from)
    })
}

/// An address made from the headline that no other release has.
async fn free_slug(tx: &mut Conn, headline: &str) -> Result<String, StoreError> {
    let slug = Slug::from_title(headline);
    let mut candidate = slug.to_string();
    let mut number = 2;
    while release::has_slug(tx, &candidate).await? {
        candidate = slug.numbered(number).to_string();
        number += 1;
    }
    Ok(candidate)
}

fn from(when: Publication, now: Timestamp) -> Result<Timestamp, FieldError> {
    match when {
        Publication::Now => Ok(now),
        Publication::From(moment) if moment > now => Ok(moment),
        Publication::From(_) => Err(FieldError::Past),
    }
}
