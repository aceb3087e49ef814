//! A correction that is being written is kept as it is typed, so that neither a closed window nor a second editor costs a word.

use domain::Refusal;
use domain::id::ReleaseId;
use domain::release::{ReleaseText, Step};
use store::correction_draft::{self, CorrectionDraft};

use super::write::Draft;
use super::{barred, find, step};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Characters of a reason that are kept; one that is sent may be no longer.
const REASON: usize = 1_000;

/// Keeps a correction of the text that was read at `base`, in the place of the kept `revision` (0 for none); gives the new one.
pub async fn keep(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    (base, revision): (i64, i64),
    (draft, reason): (&Draft, &str),
) -> Result<i64, Error> {
    let Draft { headline, standfirst, place, subjects, body } = draft;
    let text = ReleaseText::draft(headline, standfirst, place, subjects, body)?;
    let reason: String = reason.trim().chars().take(REASON).collect();
    let (edited_by, edited_at, revision) = (actor.person.id, desk.now(), revision.saturating_add(1));
    let kept = CorrectionDraft { base, revision, text, reason, edited_by, edited_at };
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Correct).await?;
        if !correction_draft::put(tx, id, &kept).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(revision)
    })
}

/// The correction of a release that was begun, for who may correct it.
pub async fn kept(desk: &Desk, actor: &Actor, id: ReleaseId) -> Result<Option<CorrectionDraft>, Error> {
    let release = find(desk, actor, id).await?;
    if barred(actor, &release, Step::Correct).is_some() {
        return Ok(None);
    }
    Ok(correction_draft::of_release(&mut desk.db.read().await?, id).await?)
}

/// Drops it.
pub async fn drop_kept(desk: &Desk, actor: &Actor, id: ReleaseId) -> Result<(), Error> {
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Correct).await?;
        Ok(correction_draft::remove(tx, id, None).await?)
    })
}
