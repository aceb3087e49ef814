//! Where a text, a page or a picture comes from: asked by everybody, without an account. All that is known of releases is asked at the one
//! gate; nothing of what was asked about is kept, unless its answer is given an address of its own.

mod find;
mod fit;
mod known;
mod page;
mod photo;
mod quoted;
mod share;

use std::sync::Arc;

use domain::check::LONGEST;
use domain::field::FieldErrors;
use domain::text;
use jiff::Timestamp;
use store::public::{Gate, PublicRelease};
use tokio::sync::Semaphore;

pub use fit::Fit;
pub(crate) use page::fetched;
pub use page::{OfPage, page};
pub use photo::{OfPhoto, photo, print_all};
pub use share::{Handed, Opened, Shown, open, removable, remove, share_page, share_photo, share_text, sweep};

use crate::coverage::Compared;
use crate::{Desk, Error};

/// Comparisons that are made at the same time for everybody.
static COMPARING: Semaphore = Semaphore::const_new(2);

/// Knows the texts of public releases; one for the whole server. It reads none before it is asked.
#[derive(Clone, Default)]
pub struct Checker {
    known: Arc<tokio::sync::Mutex<Option<known::Known>>>,
}

/// Where a text comes from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// Too little to tell.
    Short,
    /// From no public release of this server, or not recognisably. Whether it is true is another matter.
    None,
    /// Its words stand in these, one behind the other; more is not known.
    Quoted(Vec<PublicRelease>),
    /// These all have what it says; from which it comes cannot be told.
    Several(Vec<PublicRelease>),
    /// From this one.
    Found(Box<Found>),
}

/// The release that a text comes from.
#[derive(Debug, Clone)]
pub struct Found {
    /// The release as everybody reads it now; without its text where it was withdrawn.
    pub release: PublicRelease,
    /// Which version of it; none where that cannot be told, or the release was withdrawn.
    pub fit: Option<Fit>,
    /// The text beside that version, or beside the newest; none where the release was withdrawn.
    pub compared: Option<Compared>,
}

/// Where a text comes from.
pub async fn text(desk: &Desk, checker: &Checker, given: &str) -> Result<Origin, Error> {
    let text = text::lines(given, 1, LONGEST).map_err(|error| FieldErrors::one("text", error))?;
    match find::release(desk, checker, &text).await? {
        find::Likely::One(release) => {
            Ok(Origin::Found(Box::new(beside(desk, *release, fit::Given::Text(text)).await?)))
        }
        find::Likely::Several(releases) => Ok(Origin::Several(releases)),
        find::Likely::None => quoted::look(&mut gate(desk).await?, &text).await,
    }
}

/// A release that is asked about by its own address, with the version that stands now.
pub async fn release(desk: &Desk, slug: &str) -> Result<Option<Found>, Error> {
    let mut gate = gate(desk).await?;
    let Some(release) = gate.release(slug).await? else { return Ok(None) };
    let versions = gate.versions(slug).await?;
    Ok(Some(Found { release, fit: Fit::of(&versions, versions.len(), false), compared: None }))
}

/// The versions of a release that everybody could read: when each became public, and why it was made.
pub async fn corrections(desk: &Desk, slug: &str) -> Result<Vec<(Timestamp, String)>, Error> {
    let versions = gate(desk).await?.versions(slug).await?;
    Ok(versions.into_iter().skip(1).map(|version| (version.made_at, version.reason)).collect())
}

/// Puts what was given beside the version of a release that it fits best.
async fn beside(desk: &Desk, release: PublicRelease, given: fit::Given) -> Result<Found, Error> {
    if release.withdrawn.is_some() {
        return Ok(Found { release, fit: None, compared: None });
    }
    let versions = gate(desk).await?.versions(&release.slug).await?;
    let fitted = on_its_turn(move || fit::best(&versions, &given)).await.flatten();
    let (fit, compared) = fitted.map_or((None, None), |(fit, compared)| (fit, Some(compared)));
    Ok(Found { release, fit, compared })
}

/// Works on a thread that may wait, not many at once; none where it broke.
async fn on_its_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let place = COMPARING.acquire().await.ok()?;
    let work = move || {
        let _place = place;
        work()
    };
    tokio::task::spawn_blocking(work).await.ok()
}

async fn gate(desk: &Desk) -> Result<Gate, Error> {
    Ok(Gate::new(desk.db.read().await?, desk.now()))
}
