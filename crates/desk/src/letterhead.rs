//! What stands above and below an office's letters. Each saving stays: a letter keeps the one it went out under.

use ::media::Kind;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{LetterheadId, OrganisationId};
use domain::letterhead::{Letterhead, TypedLetterhead};
use domain::media::FileFault;
use domain::right::Act;
use jiff::ToSpan;
use store::letterhead::{self, Logo, SavedLetterhead};
use store::organisation;
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
    let (words, logo) = match (Letterhead::parse(typed), ready(desk, logo).await) {
        (Ok(words), Ok(logo)) => (words, logo),
        (words, Err(Error::Fields(faults))) => {
            let mut errors = words.err().unwrap_or_default();
            errors.join(&faults);
            return Err(errors.into());
        }
        (_, Err(other)) => return Err(other),
        (Err(errors), _) => return Err(errors.into()),
    };
    hold(desk, actor, organisation, (Some(words), logo)).await
}

/// Changes the picture and nothing else; where no letterhead was set up, the office's name stands beside it.
pub async fn set_logo(desk: &Desk, actor: &Actor, organisation: OrganisationId, logo: LogoChange) -> Result<(), Error> {
    actor.must(Act::KeepLetterhead, organisation)?;
    let _naming = media::NAMING.read().await;
    let logo = ready(desk, logo).await?;
    hold(desk, actor, organisation, (None, logo)).await
}

/// The picture as it shall be.
enum Picture {
    Same,
    None,
    New(Logo),
}

async fn ready(desk: &Desk, logo: LogoChange) -> Result<Picture, Error> {
    match logo {
        LogoChange::Keep => Ok(Picture::Same),
        LogoChange::Remove => Ok(Picture::None),
        LogoChange::Put(content) => put(desk, content).await.map(Picture::New),
    }
}

/// Saves words and picture, each as before where it is not given; nothing where both are the same.
async fn hold(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    (given, picture): (Option<Letterhead>, Picture),
) -> Result<(), Error> {
    let (now, chance) = (desk.now(), desk.chance());
    transaction!(desk, tx => {
        let known = letterhead::newest(tx, organisation).await?;
        // The newest holds: it is later than the one before also where a program saves twice in a millisecond.
        let later = known.as_ref().and_then(|known| known.made_at.checked_add(1.millisecond()).ok());
        let now = later.map_or(now, |later| now.max(later));
        let logo = match &picture {
            Picture::Same => known.as_ref().and_then(|known| known.logo.clone()),
            Picture::None => None,
            Picture::New(logo) => Some(logo.clone()),
        };
        let words = match (&given, &known) {
            (Some(words), _) => words.clone(),
            (None, Some(known)) => known.words.clone(),
            (None, None) if logo.is_none() => return Ok(()),
            (None, None) => {
                Letterhead::of_office(&organisation::by_id(tx, organisation).await?.ok_or(Refusal::NotFound)?.name)
            }
        };
        if known.is_some_and(|known| known.words == words && known.logo == logo) {
            return Ok(());
        }
        let id = LetterheadId::new(now, chance);
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
