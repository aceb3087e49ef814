//! Which release's photo a picture is. The picture is looked at and thrown away. Text in pictures is not read.

use ::media::{Print, print};
use domain::field::{FieldError, FieldErrors};
use domain::media::FileFault;
use store::photo::{self, Photo};
use store::public::PublicRelease;
use tokio::sync::Semaphore;

use super::gate;
use crate::throttle::{CHECKED_PICTURE, charge};
use crate::transaction::transaction;
use crate::{Desk, Error};

/// Pictures are decoded one after another: each takes hundreds of MB.
static LOOKING: Semaphore = Semaphore::const_new(1);
/// Photos that a picture is compared with, the newest.
const MOST: i64 = 50_000;
/// Photos whose print is made at one time.
const PIECE: i64 = 50;
/// Where there is nothing in a photo to know it by.
const NONE: &str = "-";

/// Where a picture comes from.
#[derive(Debug, Clone)]
pub struct OfPhoto {
    /// The release and its photo.
    pub found: Option<(PublicRelease, Photo)>,
    /// There is nothing in the picture to know it by.
    pub plain: bool,
}

/// Which public photo a picture is; `client` asks.
pub async fn photo(desk: &Desk, content: Vec<u8>, client: &str) -> Result<OfPhoto, Error> {
    charge(desk, &[(CHECKED_PICTURE, client)]).await?;
    let Some(own) = printed(content).await.map_err(|fault| FieldErrors::one("file", FieldError::File(fault)))? else {
        return Ok(OfPhoto { found: None, plain: true });
    };
    // What was uploaded since the last round of the job.
    print_some(desk).await?;
    let mut gate = gate(desk).await?;
    let all = gate.prints(MOST).await?;
    let near = all.iter().filter_map(|known| Some((own.apart(&Print::parse(&known.print)?)?, known)));
    // The same photo may stand in several releases: the newest.
    let nearest = near.min_by_key(|(apart, _)| *apart).map(|(_, known)| (known.slug.clone(), known.name.clone()));
    let Some((slug, name)) = nearest else { return Ok(OfPhoto { found: None, plain: false }) };
    let release = gate.release(&slug).await?.filter(|release| release.withdrawn.is_none());
    let photo = gate.photos(&slug).await?.into_iter().find(|photo| photo.name == name);
    Ok(OfPhoto { found: release.zip(photo), plain: false })
}

/// Decodes on a thread that may wait. A decoder that panics has met bytes that are no photo.
async fn printed(content: Vec<u8>) -> Result<Option<Print>, FileFault> {
    let place = LOOKING.acquire().await.map_err(|_| FileFault::Damaged)?;
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        print(&content)
    });
    work.await.map_err(|_| FileFault::Damaged)?
}

/// Notes by what photos are recognised that have it not noted yet: all there are.
pub async fn print_all(desk: &Desk) -> Result<(), Error> {
    while print_some(desk).await? {}
    Ok(())
}

/// The same for some of them; whether there may be more.
async fn print_some(desk: &Desk) -> Result<bool, Error> {
    let waiting = photo::unprinted(&mut desk.db.read().await?, PIECE).await?;
    let all = i64::try_from(waiting.len()).is_ok_and(|many| many == PIECE);
    for (id, digest) in waiting {
        // A file that cannot be read now is asked for again.
        let Ok(content) = desk.files.read(&digest).await else { return Ok(false) };
        let print = printed(content).await.ok().flatten();
        let written = print.map_or_else(|| NONE.to_owned(), |print| print.to_string());
        transaction!(desk, tx => { Ok(photo::set_print(tx, id, &written).await?) })?;
    }
    Ok(all)
}
