//! What people of an office see of its releases.

use domain::Refusal;
use domain::id::{OrganisationId, ReleaseId};
use domain::right::Act;
use store::Conn;
use store::document::{self, Document};
use store::organisation::{self, Organisation};
use store::person;
use store::photo::{self, Photo};
use store::photo_removal::{self, PhotoRemoval};
use store::release::{self, Release};
use store::subject;
use store::version::{self, Version};

use crate::{Actor, Desk, Error};

/// A release with its versions.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The release.
    pub release: Release,
    /// Whose it is.
    pub office: Organisation,
    /// Its versions, oldest first.
    pub versions: Vec<Version>,
    /// Its photos, in their order.
    pub photos: Vec<Photo>,
    /// Its documents.
    pub documents: Vec<Document>,
    /// Photos that were taken down, oldest first.
    pub removals: Vec<PhotoRemoval>,
    /// The name of who withdrew it, where that is known.
    pub withdrawn_by: Option<String>,
}

/// A release of an organisation the actor belongs to, by itself.
pub async fn find(desk: &Desk, actor: &Actor, id: ReleaseId) -> Result<Release, Error> {
    found(&mut desk.db.read().await?, actor, id).await
}

async fn found(conn: &mut Conn, actor: &Actor, id: ReleaseId) -> Result<Release, Error> {
    let release = release::by_id(conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, release.organisation)?;
    Ok(release)
}

/// A release of an organisation the actor belongs to, with all that belongs to it.
pub async fn see(desk: &Desk, actor: &Actor, id: ReleaseId) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let release = found(&mut conn, actor, id).await?;
    let office = organisation::by_id(&mut conn, release.organisation).await?.ok_or(Refusal::NotFound)?;
    let versions = version::of_release(&mut conn, id).await?;
    let photos = photo::of_release(&mut conn, id).await?;
    let documents = document::of_release(&mut conn, id).await?;
    let removals = photo_removal::of_release(&mut conn, id).await?;
    let withdrawn_by = match release.withdrawn_by {
        Some(by) => person::by_id(&mut conn, by).await?.map(|by| by.name),
        None => None,
    };
    Ok(Seen { release, office, versions, photos, documents, removals, withdrawn_by })
}

/// Subjects that are offered to a writer.
const OFFERED: i64 = 12;

/// The subjects that an organisation used last, as it wrote them first.
pub async fn used_subjects(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Vec<String>, Error> {
    actor.must(Act::See, organisation)?;
    Ok(subject::latest(&mut desk.db.read().await?, organisation, OFFERED).await?)
}
