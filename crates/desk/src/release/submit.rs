//! The writer gives a draft to the second pair of eyes.

use domain::Refusal;
use domain::id::{ReleaseId, VersionId};
use domain::release::{ReleaseText, Step};
use store::version::{self, Act};
use store::{release, subject};

use super::step;
use super::write::as_first_written;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, media};

/// Submits the text that was read at `revision`. From here on it must be whole.
pub async fn submit(desk: &Desk, actor: &Actor, id: ReleaseId, revision: i64) -> Result<(), Error> {
    let now = desk.now();
    let version = VersionId::new(now, desk.chance());
    transaction!(desk, tx => {
        let (stored, state) = step(tx, actor, id, Step::Submit).await?;
        if stored.revision != revision {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        media::must_be_whole(tx, id).await?;
        let ReleaseText { headline, standfirst, place, subjects, body } = &stored.text;
        let text = ReleaseText::whole(headline, standfirst, place, &subjects.to_string(), body)?;
        // Another text may have been submitted since this one was saved.
        let text = as_first_written(tx, stored.organisation, &text).await?;
        release::update_subjects(tx, id, &text.subjects).await?;
        subject::used(tx, stored.organisation, &text.subjects, now).await?;
        version::insert(tx, (version, id), (Act::Submitted, None), &text, (actor.person.id, now)).await?;
        Ok(release::update_state(tx, id, state, None).await?)
    })
}
