//! What stands above and below an office's letters. Each saving stays: a letter keeps the one it went out under.

use ::media::Kind;
use domain::field::{FieldError, FieldErrors};
use domain::id::{LetterheadId, OrganisationId};
use domain::letterhead::{Letterhead, TypedLetterhead};
use domain::media::FileFault;
use domain::right::Act;
use store::letterhead::{self, Logo, SavedLetterhead};
use store::release::Release;

use crate::transaction::transaction;
use crate::{Actor, Desk, Error, media};

/// What is done with the picture beside the letterhead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum LogoChange {
    /// It stays, or there is none still.
    #[default]
    Keep,
    /// It goes.
    Remove,
    /// Another takes its place: an uploaded file.
    Put(Vec<u8>),
}

/// The letterhead that holds now, if one was set up.
pub async fn see(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Option<SavedLetterhead>, Error> {
    actor.must(Act::See, organisation)?;
    Ok(letterhead::newest(&mut desk.db.read().await?, organisation).await?)
}

/// The letterhead that a release went out under, or would.
pub async fn of_release(desk: &Desk, actor: &Actor, release: &Release) -> Result<Option<SavedLetterhead>, Error> {
    actor.must(Act::See, release.organisation)?;
    Ok(letterhead::of_release(&mut desk.db.read().await?, release.id).await?)
}

/// Sets the letterhead of an office.
pub async fn save(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    typed: &TypedLetterhead,
    logo: LogoChange,
) -> Result<(), Error> {
    actor.must(Act::KeepLetterhead, organisation)?;
    let _naming = media::NAMING.read().await;
    let (words, keeps) = (Letterhead::parse(typed), logo == LogoChange::Keep);
    let put = match logo {
        LogoChange::Put(content) => Some(put(desk, content).await),
        LogoChange::Keep | LogoChange::Remove => None,
    };
    let (words, put) = match (words, put.transpose()) {
        (Ok(words), Ok(put)) => (words, put),
        (words, Err(Error::Fields(faults))) => {
            let mut errors = words.err().unwrap_or_default();
            faults.iter().for_each(|(field, error)| errors.add(field, error));
            return Err(errors.into());
        }
        (_, Err(other)) => return Err(other),
        (Err(errors), _) => return Err(errors.into()),
    };
    let now = desk.now();
    let id = LetterheadId::new(now, desk.chance());
    transaction!(desk, tx => {
        let known = letterhead::newest(tx, organisation).await?;
        let kept = known.as_ref().and_then(|known| known.logo.clone()).filter(|_| keeps);
        let logo = put.clone().or(kept);
        if known.is_some_and(|known| known.words == words && known.logo == logo) {
            return Ok(());
        }
        Ok(letterhead::insert(tx, (id, organisation), &words, logo.as_ref(), (actor.person.id, now)).await?)
    })
}

/// Makes a picture ready to be printed: a seal is small on paper.
async fn put(desk: &Desk, content: Vec<u8>) -> Result<Logo, Error> {
    let refused = |fault| Error::from(FieldErrors::one("logo", FieldError::File(fault)));
    let kind = Kind::of(&content).map_err(refused)?;
    if !kind.is_photo() {
        return Err(refused(FileFault::NotAPicture));
    }
    let picture = media::decoded(content).await.map_err(refused)?.1;
    let size = picture.sizes.into_iter().next().ok_or_else(|| refused(FileFault::Damaged))?;
    let digest = desk.files.keep(size.bytes).await?;
    Ok(Logo { digest, width: size.width, height: size.height })
}
