//! A person confirms what the engine proposes, mends what stands beside it, or takes a confirmation back. Whoever does has
//! changed the release: a second person publishes it.

use coverage::proposal::Standing;
use domain::Refusal;
use domain::confirmation::Beside;
use domain::id::{ConfirmationId, ReleaseId};
use domain::release::Step;
use store::{confirmation, release};

use super::reading::{engine, proposed, standing};
use crate::release::step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// What stands beside the words, as typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// Speaker, or what a fact is about.
    pub said: String,
    /// The speaker’s office.
    pub office: String,
}

/// Confirms a proposal of the draft as it stands now. What was confirmed of the same words and does not fit any more gives way.
pub async fn confirm(desk: &Desk, actor: &Actor, id: ReleaseId, key: &str, typed: &Typed) -> Result<(), Error> {
    let now = desk.now();
    let new = ConfirmationId::new(now, desk.chance());
    transaction!(desk, tx => {
        let (stored, _) = step(tx, actor, id, Step::Edit).await?;
        let proposal = engine(&stored.text, None).await;
        let all = proposed(&proposal);
        let found = all.iter().find(|proposed| proposed.key == key).ok_or(Refusal::ChangedMeanwhile)?;
        let beside = Beside::parse(found.kind, &typed.said, &typed.office)?;
        for known in confirmation::of_release(tx, id).await? {
            let same = known.kind == found.kind && known.words == found.words;
            if same && (known.read == found.beside.said || standing(&proposal, &known) != Standing::Stands) {
                confirmation::delete(tx, known.id).await?;
            }
        }
        let object = (found.kind, found.words.as_str(), found.beside.said.as_str());
        confirmation::insert(tx, (new, id), object, &beside, (actor.person.id, now)).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

/// Mends what stands beside confirmed words.
pub async fn mend(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    which: ConfirmationId,
    typed: &Typed,
) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let known = confirmation::of_release(tx, id).await?;
        let known = known.iter().find(|known| known.id == which).ok_or(Refusal::NotFound)?;
        let beside = Beside::parse(known.kind, &typed.said, &typed.office)?;
        confirmation::update(tx, which, &beside, (actor.person.id, now)).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

/// Takes a confirmation back.
pub async fn remove(desk: &Desk, actor: &Actor, id: ReleaseId, which: ConfirmationId) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let known = confirmation::of_release(tx, id).await?;
        known.iter().find(|known| known.id == which).ok_or(Refusal::NotFound)?;
        confirmation::delete(tx, which).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}
