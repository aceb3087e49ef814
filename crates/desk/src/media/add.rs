//! An uploaded file becomes a photo or a document, by what its bytes are. The files are kept first, the row is written last:
//! a row without its file is never seen.

use ::media::{Kind, Picture, picture};
use domain::field::{FieldError, FieldErrors};
use domain::id::{DocumentId, PhotoId, ReleaseId};
use domain::media::{FileFault, MOST_DOCUMENTS, MOST_PHOTOS, PhotoWords};
use domain::release::{Step, next};
use domain::text;
use store::document::{self, Document};
use store::photo::{self, Photo, PhotoSize};
use store::{FileDigest, release};
use tokio::sync::Semaphore;

use super::NAMING;
use crate::release::step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Photos are decoded one after another: each takes hundreds of MB.
static PLACE: Semaphore = Semaphore::const_new(1);

/// Adds a file to a draft; `file_name` is only what a document is called until somebody names it.
pub async fn add(desk: &Desk, actor: &Actor, id: ReleaseId, file_name: &str, content: Vec<u8>) -> Result<(), Error> {
    let carried = super::see(desk, actor, id).await?;
    actor.must(Step::Edit.needs(), carried.release.organisation)?;
    next(carried.release.state, Step::Edit)?;
    let kind = Kind::of(&content).map_err(refused)?;
    let name = FileDigest::of(&content).name();
    let known = carried.photos.iter().any(|photo| photo.name == name)
        || carried.documents.iter().any(|document| document.name == name);
    if known {
        return Err(refused(FileFault::Known));
    }
    if kind.is_photo() {
        add_photo(desk, actor, id, content).await
    } else {
        add_document(desk, actor, id, (kind, file_name), content).await
    }
}

fn refused(fault: FileFault) -> Error {
    FieldErrors::one("file", FieldError::File(fault)).into()
}

/// Decodes on a thread that may wait. A decoder that panics has met bytes that are no photo.
pub(crate) async fn decoded(content: Vec<u8>) -> Result<(Vec<u8>, Picture), FileFault> {
    let place = PLACE.acquire().await.map_err(|_| FileFault::Damaged)?;
    // The work holds its place also when whoever asked has gone.
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        picture(&content).map(|picture| (content, picture))
    });
    work.await.map_err(|_| FileFault::Damaged)?
}

async fn add_photo(desk: &Desk, actor: &Actor, id: ReleaseId, content: Vec<u8>) -> Result<(), Error> {
    let (content, picture) = decoded(content).await.map_err(refused)?;
    let bytes = u64::try_from(content.len()).unwrap_or(u64::MAX);
    let _naming = NAMING.read().await;
    let mut sizes = Vec::new();
    for size in picture.sizes {
        let digest = desk.files.keep(size.bytes).await?;
        sizes.push(PhotoSize { width: size.width, height: size.height, digest });
    }
    let original = desk.files.keep(content).await?;
    let now = desk.now();
    let photo = Photo {
        id: PhotoId::new(now, desk.chance()),
        name: original.name(),
        original,
        kind: picture.kind.as_str().to_owned(),
        bytes,
        words: PhotoWords::default(),
        sizes,
    };
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        if photo::of_release(tx, id).await?.len() >= MOST_PHOTOS {
            return Err(refused(FileFault::TooMany));
        }
        photo::insert(tx, id, &photo, (actor.person.id, now)).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

async fn add_document(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    (kind, file_name): (Kind, &str),
    content: Vec<u8>,
) -> Result<(), Error> {
    let bytes = u64::try_from(content.len()).unwrap_or(u64::MAX);
    let _naming = NAMING.read().await;
    let digest = desk.files.keep(content).await?;
    let now = desk.now();
    let document = Document {
        id: DocumentId::new(now, desk.chance()),
        name: digest.name(),
        digest,
        kind: kind.as_str().to_owned(),
        bytes,
        title: title(file_name),
        signed: None,
    };
    transaction!(desk, tx => {
        step(tx, actor, id, Step::Edit).await?;
        if document::of_release(tx, id).await?.len() >= MOST_DOCUMENTS {
            return Err(refused(FileFault::TooMany));
        }
        document::insert(tx, id, &document, (actor.person.id, now)).await?;
        Ok(release::touch(tx, id, actor.person.id, now).await?)
    })
}

/// `C:\rekap_ruas-jalan.PDF` gives `rekap ruas jalan`.
fn title(file_name: &str) -> String {
    let own = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = own.rsplit_once('.').map_or(own, |(stem, _)| stem);
    let words: String = stem.replace(['_', '-'], " ").chars().take(120).collect();
    text::line(&words, 1, 120).unwrap_or_else(|_| "Dokumen".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_called_after_its_file() {
        assert_eq!(title("C:\\data\\rekap_ruas-jalan.v2.PDF"), "rekap ruas jalan.v2");
        assert_eq!(title("../../.pdf"), "Dokumen");
        assert_eq!(title(&"x".repeat(400)).len(), 120);
    }
}
