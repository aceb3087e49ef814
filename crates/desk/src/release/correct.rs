//! A correction: the text changes in the open, with its date and reason. Under an embargo it changes before anybody reads it.

use domain::Refusal;
use domain::dispatch::Kind;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ReleaseId, VersionId};
use domain::record::PublicAct;
use domain::release::{Reason, ReleaseText, Step};
use store::version::{self, Act};
use store::{correction_draft, release, search, subject};

use super::step;
use super::write::{Draft, as_first_written};
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, confirmation, dispatch};

/// A correction, as typed.
#[derive(Debug, Clone, Default)]
pub struct Correction {
    /// The whole text as it shall stand.
    pub text: Draft,
    /// What was wrong, for the reader.
    pub reason: String,
    /// Whoever has the release by mail hears of it.
    pub tell: bool,
    /// The revision of the kept correction that was seen, 0 for none: it is refused where another is kept. A program says none, and what is
    /// kept stays.
    pub kept: Option<i64>,
}

/// Corrects a published release that was read at `revision`. Its address stays.
pub async fn correct(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    revision: i64,
    correction: &Correction,
) -> Result<(), Error> {
    let Draft { headline, standfirst, place, subjects, body } = &correction.text;
    let text = ReleaseText::whole(headline, standfirst, place, subjects, body);
    let reason = Reason::parse(&correction.reason);
    let (typed, reason) = match (text, reason) {
        (Ok(text), Ok(reason)) => (text, reason),
        (text, reason) => {
            let mut errors = text.err().unwrap_or_default();
            errors.take("reason", reason);
            return Err(errors.into());
        }
    };
    let now = desk.now();
    let version = VersionId::new(now, desk.chance());
    transaction!(desk, tx => {
        let (stored, _) = step(tx, actor, id, Step::Correct).await?;
        if let Some(seen) = correction.kept {
            // Whoever publishes has seen what others typed of it.
            let kept = correction_draft::of_release(tx, id).await?;
            if kept.is_some_and(|kept| kept.revision != seen) {
                return Err(Refusal::ChangedMeanwhile.into());
            }
            correction_draft::remove(tx, id, None).await?;
        }
        let text = as_first_written(tx, stored.organisation, &typed).await?;
        if stored.text == text {
            return Err(FieldErrors::one("body", FieldError::Unchanged).into());
        }
        if !release::update_text(tx, (id, revision), &text, (actor.person.id, now)).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let act = (Act::Corrected, Some(reason.as_str()));
        version::insert(tx, (version, id), act, &text, (actor.person.id, now)).await?;
        release::correct(tx, id, version).await?;
        subject::used(tx, stored.organisation, &text.subjects, now).await?;
        confirmation::follow(tx, id, version, &text).await?;
        let about = version.to_string();
        append(tx, desk, &Deed::of_release(PublicAct::ReleaseCorrected, id, about, stored.organisation, now)).await?;
        if correction.tell {
            dispatch::tell(tx, &stored, version, Kind::Correction, (desk, actor, now)).await?;
        }
        Ok(search::put(tx, id, stored.public_from.unwrap_or(now), &text).await?)
    })
}
