//! The writer gives a draft to the second pair of eyes.

use domain::Refusal;
use domain::id::{ReleaseId, VersionId};
use domain::release::{ReleaseText, Step};
use store::release;
use store::version::{self, Act};

use super::step;
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
        let text = &stored.text;
        let text = ReleaseText::whole(&text.headline, &text.standfirst, &text.place, &text.body)?;
        version::insert(tx, (version, id), (Act::Submitted, None), &text, (actor.person.id, now)).await?;
        Ok(release::update_state(tx, id, state, None).await?)
    })
}
