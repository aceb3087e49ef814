//! Photos and documents of a release. They change as its text does, while it is a draft; whoever changes them has changed the
//! release, and a second person publishes it. Afterwards a photo can only be taken down,
//! and the signed letter is attached.

mod add;
mod remove;
mod sign;
mod take_down;
mod tell;

use domain::Refusal;
use domain::id::ReleaseId;
use domain::right::Act;
use store::document::{self, Document};
use store::photo::{self, Photo};
use store::photo_removal::{self, PhotoRemoval};
use store::release::{self, Release};
use store::{Conn, FileDigest};

pub use add::add;
pub(crate) use add::decoded;
pub use remove::{remove_document, remove_photo};
pub use sign::{may_sign, sign, unsign};
pub(crate) use take_down::NAMING;
pub use take_down::{erase, take_down};
pub use tell::{name_document, put_photo_first, tell_photo};

use crate::{Actor, Desk, Error};

/// A release with what it carries.
#[derive(Debug, Clone)]
pub struct Carried {
    /// The release.
    pub release: Release,
    /// Its photos, in their order.
    pub photos: Vec<Photo>,
    /// Its documents.
    pub documents: Vec<Document>,
    /// Photos that were taken down, oldest first.
    pub removals: Vec<PhotoRemoval>,
}

/// What a release of an organisation the actor belongs to carries.
pub async fn see(desk: &Desk, actor: &Actor, id: ReleaseId) -> Result<Carried, Error> {
    let mut conn = desk.db.read().await?;
    let release = release::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, release.organisation)?;
    let photos = photo::of_release(&mut conn, id).await?;
    let documents = document::of_release(&mut conn, id).await?;
    let removals = photo_removal::of_release(&mut conn, id).await?;
    Ok(Carried { release, photos, documents, removals })
}

/// The content of a file.
pub async fn content(desk: &Desk, digest: &FileDigest) -> Result<Vec<u8>, Error> {
    Ok(desk.files.read(digest).await?)
}

/// Refuses a release with a photo that lacks its alternative text or its credit.
pub(crate) async fn must_be_whole(conn: &mut Conn, release: ReleaseId) -> Result<(), Error> {
    let photos = photo::of_release(conn, release).await?;
    if photos.iter().all(|photo| photo.words.are_whole()) { Ok(()) } else { Err(Refusal::PhotoWords.into()) }
}
