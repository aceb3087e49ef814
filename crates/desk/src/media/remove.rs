//! Takes a photo or a document off a draft. The files stay: another release may carry the same.

use domain::Refusal;
use domain::id::ReleaseId;
use domain::release::Step;
use store::{document, photo, release};

use crate::release::step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Removes a photo.
pub async fn remove_photo(desk: &Desk, actor: &Actor, id: ReleaseId, name: &str) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let photos = photo::of_release(tx, id).await?;
        let photo = photos.iter().find(|photo| photo.name == name).ok_or(Refusal::NotFound)?;
        photo::delete(tx, photo.id).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

/// Removes a document.
pub async fn remove_document(desk: &Desk, actor: &Actor, id: ReleaseId, name: &str) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        let documents = document::of_release(tx, id).await?;
        let document = documents.iter().find(|document| document.name == name).ok_or(Refusal::NotFound)?;
        document::delete(tx, document.id).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}
