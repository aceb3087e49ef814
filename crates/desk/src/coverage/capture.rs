//! A capture: a page is fetched, kept as evidence, read and compared with the version of its release that stood when it was published.

use std::sync::Arc;
use std::time::Duration;

use domain::Refusal;
use domain::appearance::{self, Appearance};
use domain::coverage::Outcome;
use domain::field::FieldError;
use domain::id::{CaptureId, CoverageId, OrganisationId, VersionId};
use domain::record::PublicAct;
use domain::zone::Zone;
use jiff::Timestamp;
use store::coverage::{self as stored, Capture};
use store::release::Release;
use store::version::{self, Version};
use store::{Conn, FileDigest};
use tokio::sync::Semaphore;
use url::Url;

use super::comparison::{self, Compared, Raw};
use super::{NotTaken, Press, Taken};
use crate::record::{Deed, append};
use crate::{Desk, Error, setup};

/// Pages that are fetched at the same time.
static FETCHING: Semaphore = Semaphore::const_new(4);
/// How long an address waits for its turn.
const PATIENCE: Duration = Duration::from_secs(20);
/// Longest address, as it is sent; longer ones do not fit the index of a database.
const LONGEST: usize = 2_000;
/// Longest line that is kept of what a page says of itself.
const LONGEST_LINE: usize = 300;

/// An article that was fetched, with all its pages in one archive, and when.
pub(super) struct Fetched {
    pub(super) raw: Raw,
    pub(super) archive: Vec<u8>,
    pub(super) at: Timestamp,
}

/// A capture whose file is kept and whose row is to be added.
pub(super) struct Kept {
    pub(super) capture: Capture,
    pub(super) compared: Compared,
    /// When the page appeared, if this is its first capture.
    pub(super) appeared: Appearance,
    /// The page was captured before as it is now: nothing was kept again.
    pub(super) is_known: bool,
}

/// Fetches a page, when it is its turn.
pub(crate) async fn fetched(press: &Arc<dyn Press>, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
    let address = address.to_owned();
    in_turn(press, move |press| press.fetch(&address, now)).await
}

/// Fetches the first page of a site, when it is its turn.
pub(crate) async fn home(press: &Arc<dyn Press>, site: &str, now: Timestamp) -> Result<Taken, NotTaken> {
    let site = site.to_owned();
    in_turn(press, move |press| press.home(&site, now)).await
}

async fn in_turn(
    press: &Arc<dyn Press>,
    fetch: impl FnOnce(&dyn Press) -> Result<Taken, NotTaken> + Send + 'static,
) -> Result<Taken, NotTaken> {
    let turn = tokio::time::timeout(PATIENCE, FETCHING.acquire()).await;
    let place = turn.ok().and_then(Result::ok).ok_or(NotTaken::Lost)?;
    let press = press.clone();
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        fetch(press.as_ref())
    });
    work.await.unwrap_or(Err(NotTaken::Lost))
}

/// Keeps a page's archive, compared. Whoever calls it holds `media::NAMING` until the row is there.
/// `stood`: the version that it was compared with before; none for a page that is new. `given`: since when the page is known. `before`: captures
/// of it one of which may be the same, as of a page that says now this, now that.
pub(super) async fn keep(
    desk: &Desk,
    release: &Release,
    (stood, given): (Option<VersionId>, Timestamp),
    fetched: Fetched,
    before: Vec<Capture>,
) -> Result<Kept, Error> {
    let Fetched { raw, archive, at: now } = fetched;
    let mut conn = desk.db.read().await?;
    let (versions, zone) = (version::of_release(&mut conn, release.id).await?, setup::zone(&mut conn).await?);
    drop(conn);
    // Of an article on several pages, those of the first.
    let (charset, page) = (line(raw.first.charset.as_deref()), FileDigest::of(&raw.first.page));
    // What an outlet had under embargo is what it can be held to, though the office corrected it before the embargo's end.
    let from = release.public_from.unwrap_or(now).min(given);
    let whole = raw.further.is_empty();
    let (compared, version) = compared(raw, versions, (from, now, stood), zone).await?;
    let same = |known: &Capture| known.page == page && known.charset == charset && known.version == version;
    let known = before.into_iter().find(|known| whole && same(known));
    // One whose file is lost is no evidence: the page is kept anew.
    if let Some(capture) = known
        && desk.files.read(&capture.archive).await.is_ok()
    {
        let appeared = Appearance::new(&capture.published, zone, now, release.public_from);
        return Ok(Kept { capture, compared, appeared, is_known: true });
    }
    let capture = Capture {
        id: CaptureId::new(now, desk.chance()),
        taken_at: now,
        archive: desk.files.keep(archive).await?,
        page,
        charset,
        version,
        title: line(compared.article.title.as_deref()),
        published: line(compared.article.published.as_deref()),
        outcome: compared.outcome(),
        counts: compared.counts(),
        own: compared.own(),
        picture: None,
    };
    let appeared = Appearance::new(&capture.published, zone, now, release.public_from);
    Ok(Kept { capture, compared, appeared, is_known: false })
}

/// Adds the row of a capture, and its entry.
pub(super) async fn note(
    tx: &mut Conn,
    desk: &Desk,
    (coverage, organisation): (CoverageId, OrganisationId),
    capture: &Capture,
) -> Result<(), Error> {
    stored::add_capture(tx, coverage, capture).await?;
    let about = capture.id.to_string();
    append(tx, desk, &Deed::of_page(PublicAct::PageCaptured, coverage, about, organisation, capture.taken_at)).await
}

/// Reads and compares on a thread that may wait. A page is judged by the version that stood when it was published; where the office
/// corrected the release since and the newsroom followed it, by the one that it has least against.
async fn compared(
    raw: Raw,
    versions: Vec<Version>,
    (public_from, now, stood): (Timestamp, Timestamp, Option<VersionId>),
    zone: Zone,
) -> Result<(Compared, VersionId), Error> {
    let work = tokio::task::spawn_blocking(move || {
        let public = comparison::public(&versions, public_from);
        let newest = comparison::standing(&public, now)?;
        let first = Compared::new(&raw, newest)?;
        let at = first.article.published.as_deref().and_then(|published| Some(appearance::told(published, zone)?.0));
        let known = public.iter().find(|version| Some(version.id) == stood).copied();
        let from = known.or_else(|| comparison::standing(&public, at.unwrap_or(now).min(now)))?;
        let until = public.iter().position(|version| version.id == newest.id)?;
        let since = public.iter().take(until + 1).skip_while(|version| version.id != from.id);
        let mut all = since.filter_map(|version| Some((Compared::new(&raw, version)?, version.id)));
        let mut best = all.next().unwrap_or((first, newest.id));
        for other in all {
            let (held, against) = (&best.0, &other.0);
            let better = against.outcome() != Outcome::Unknown && against.counts()[0] < held.counts()[0];
            if better {
                best = other;
            }
        }
        Some(best)
    });
    Ok(work.await.ok().flatten().ok_or(Refusal::State)?)
}

/// An address of the web as it was typed, without what the browser keeps for itself.
pub(crate) fn address(given: &str) -> Result<String, FieldError> {
    let given = given.trim();
    if given.is_empty() {
        return Err(FieldError::Empty);
    }
    let whole = if given.contains("://") { given.to_owned() } else { format!("https://{given}") };
    let mut url = Url::parse(&whole).map_err(|_| FieldError::NotASite)?;
    let named = url.host_str().is_some_and(|host| host.contains('.'));
    url.set_fragment(None);
    if !matches!(url.scheme(), "http" | "https") || !named || !fits(url.as_str()) {
        return Err(FieldError::NotASite);
    }
    Ok(url.into())
}

/// An address as it was given, as much of it as is kept.
pub(super) fn given(typed: &str) -> String {
    typed.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// Whether an address can be kept.
pub(super) fn fits(address: &str) -> bool {
    address.len() <= LONGEST
}

/// What a page says of itself, as a list can hold it.
fn line(said: Option<&str>) -> String {
    said.unwrap_or_default().chars().filter(|c| !c.is_control()).take(LONGEST_LINE).collect()
}

/// The host of an address as the directory writes it.
pub(crate) fn site(address: &str) -> String {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}
