//! What stands beside a photo or names a document, and which photo comes first.

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::ReleaseId;
use domain::media::PhotoWords;
use domain::release::Step;
use domain::text;
use store::{document, photo, release};

use crate::release::step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Says what a photo shows, who took it, who may use it.
pub async fn tell_photo(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    name: &str,
    words: &PhotoWords,
) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let photo = photo::of_release(tx, id).await?.into_iter().find(|photo| photo.name == name);
        let photo = photo.ok_or(Refusal::NotFound)?;
        if photo.words == *words {
            return Ok(());
        }
        photo::update_words(tx, photo.id, words).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

/// Puts a photo before the others: it stands above the text.
pub async fn put_photo_first(desk: &Desk, actor: &Actor, id: ReleaseId, name: &str) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let photos = photo::of_release(tx, id).await?;
        let photo = photos.iter().find(|photo| photo.name == name).ok_or(Refusal::NotFound)?;
        if photos.first() == Some(photo) {
            return Ok(());
        }
        photo::put_first(tx, id, photo.id).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

/// Names a document for readers, 3 to 120 characters.
pub async fn name_document(desk: &Desk, actor: &Actor, id: ReleaseId, name: &str, title: &str) -> Result<(), Error> {
    let title = text::line(title, 3, 120).map_err(|error| FieldErrors::one("title", error))?;
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let documents = document::of_release(tx, id).await?;
        let document = documents.iter().find(|document| document.name == name).ok_or(Refusal::NotFound)?;
        if document.title == title {
            return Ok(());
        }
        document::update_title(tx, document.id, &title).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}
