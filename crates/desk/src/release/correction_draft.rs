//! A correction that is being written is kept as it is typed, so that neither a closed window nor a second editor costs a word.

use domain::Refusal;
use domain::id::ReleaseId;
use domain::release::{ReleaseText, Step};
use store::correction_draft::{self, CorrectionDraft};
use store::release::Release;

use super::correct::Correction;
use super::write::Draft;
use super::{step, steps};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Characters of a reason that are kept; one that is sent may be no longer.
const REASON: usize = 1_000;

/// Keeps a correction of the text that was read at `base`, in the place of the kept revision `earlier`; gives the new one.
pub async fn keep(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    (base, earlier): (i64, Option<i64>),
    typed: &Correction,
) -> Result<i64, Error> {
    let Draft { headline, standfirst, place, subjects, body } = &typed.text;
    let text = ReleaseText::draft(headline, standfirst, place, subjects, body)?;
    let reason: String = typed.reason.trim().chars().take(REASON).collect();
    let (edited_by, edited_at) = (actor.person.id, desk.now());
    // By chance: the number of a draft that was dropped is not met again.
    let revision = i64::try_from(desk.chance() & 0x7fff_ffff_ffff_fffe).unwrap_or_default() + 1;
    let kept = CorrectionDraft { base, revision, text, reason, tell: typed.tell, edited_by, edited_at };
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Correct).await?;
        if !correction_draft::put(tx, id, earlier, &kept).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(revision)
    })
}

/// The correction of a release that was begun, for who may correct it now.
pub async fn kept(desk: &Desk, actor: &Actor, release: &Release) -> Result<Option<CorrectionDraft>, Error> {
    if !steps(actor, release).contains(&Step::Correct) {
        return Ok(None);
    }
    Ok(correction_draft::of_release(&mut desk.db.read().await?, release.id).await?)
}

/// Drops the revision of it that was looked at.
pub async fn drop_kept(desk: &Desk, actor: &Actor, id: ReleaseId, revision: i64) -> Result<(), Error> {
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Correct).await?;
        if !correction_draft::remove(tx, id, Some(revision)).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(())
    })
}
