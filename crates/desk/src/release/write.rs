//! Writing: a new draft, and each change of it. Who saves an older text than the stored one is told, and loses nothing.

use domain::Refusal;
use domain::id::{OrganisationId, ReleaseId};
use domain::release::{ReleaseText, Step};
use domain::right::Act;
use store::{Conn, StoreError, release, subject};

use super::step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// A draft, as typed.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Headline.
    pub headline: String,
    /// Standfirst.
    pub standfirst: String,
    /// Place.
    pub place: String,
    /// Subjects, with commas between.
    pub subjects: String,
    /// Body, Markdown.
    pub body: String,
}

impl Draft {
    fn text(&self) -> Result<ReleaseText, Error> {
        let Self { headline, standfirst, place, subjects, body } = self;
        Ok(ReleaseText::draft(headline, standfirst, place, subjects, body)?)
    }
}

/// Begins a release of an organisation.
pub async fn create(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    draft: &Draft,
) -> Result<ReleaseId, Error> {
    actor.must(Act::WriteRelease, organisation)?;
    let typed = draft.text()?;
    let now = desk.now();
    let id = ReleaseId::new(now, desk.chance());
    transaction!(desk, tx => {
        let text = as_first_written(tx, organisation, &typed).await?;
        // Its address is made when it goes out: one made of the headline would tell of others that say the same.
        let slug = id.to_string().to_lowercase();
        release::insert(tx, (id, organisation), &slug, &text, (actor.person.id, now)).await?;
        Ok(id)
    })
}

/// Changes a draft that was read at `revision`; gives the new revision.
pub async fn edit(desk: &Desk, actor: &Actor, id: ReleaseId, revision: i64, draft: &Draft) -> Result<i64, Error> {
    let typed = draft.text()?;
    let now = desk.now();
    transaction!(desk, tx => {
        let (stored, _) = step(tx, actor, id, Step::Edit).await?;
        let text = as_first_written(tx, stored.organisation, &typed).await?;
        if stored.text == text {
            return Ok(stored.revision);
        }
        if !release::update_text(tx, (id, revision), &text, (actor.person.id, now)).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(revision + 1)
    })
}

/// The text with its subjects as the office wrote them first.
pub(super) async fn as_first_written(
    tx: &mut Conn,
    organisation: OrganisationId,
    text: &ReleaseText,
) -> Result<ReleaseText, StoreError> {
    let subjects = subject::as_first_written(tx, organisation, &text.subjects).await?;
    Ok(ReleaseText { subjects, ..text.clone() })
}
