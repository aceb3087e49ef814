//! Takes a photo down from a published release, because a person asks for it or the rights were wrong: nobody sees it from here on,
//! the page says so, and the file is erased where nothing else names it.

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::ReleaseId;
use domain::record::PublicAct;
use domain::release::{Reason, State};
use domain::right::Act;
use store::{FileDigest, photo, photo_removal, release};
use tokio::sync::RwLock;

use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Whoever keeps files and names them afterwards reads; whoever looks whether a file is named and erases it writes.
pub(crate) static NAMING: RwLock<()> = RwLock::const_new(());

/// Takes a photo down, for a reason that everybody reads.
pub async fn take_down(desk: &Desk, actor: &Actor, id: ReleaseId, name: &str, reason: &str) -> Result<(), Error> {
    let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
    let now = desk.now();
    transaction!(desk, tx => {
        let release = release::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::IssueRelease, release.organisation)?;
        if !matches!(release.state, State::Published | State::Withdrawn) {
            return Err(Refusal::State.into());
        }
        let photos = photo::of_release(tx, id).await?;
        let photo = photos.into_iter().find(|photo| photo.name == name).ok_or(Refusal::NotFound)?;
        photo::delete(tx, photo.id).await?;
        photo_removal::insert(tx, (photo.id, id), (name, reason.as_str()), (actor.person.id, now)).await?;
        let about = photo.id.to_string();
        append(tx, desk, &Deed::of_release(PublicAct::PhotoTakenDown, id, about, release.organisation, now)).await?;
        let shown = photo.sizes.iter().map(|size| &size.digest);
        for digest in shown.chain([&photo.original]) {
            photo_removal::note(tx, digest, now).await?;
        }
        Ok(())
    })?;
    // It is down. What of the files cannot be erased now is noted, and erased later.
    drop(erase(desk).await);
    Ok(())
}

/// Erases the files that were noted, where nothing names them any more.
pub async fn erase(desk: &Desk) -> Result<(), Error> {
    let noted = photo_removal::noted(&mut desk.db.read().await?).await?;
    for digest in noted {
        erase_one(desk, &digest).await?;
    }
    Ok(())
}

async fn erase_one(desk: &Desk, digest: &FileDigest) -> Result<(), Error> {
    let _naming = NAMING.write().await;
    if !photo_removal::is_named(&mut desk.db.read().await?, digest).await? {
        desk.files.erase(digest).await?;
    }
    transaction!(desk, tx => { Ok(photo_removal::done(tx, digest).await?) })
}
