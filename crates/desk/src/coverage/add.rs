//! A page is given: nothing but its address is asked. It is fetched, kept, read, compared, and noted on the record.

use std::sync::Arc;
use std::time::Duration;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{CaptureId, CoverageId, OrganisationId, ReleaseId, VersionId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::zone::Zone;
use jiff::Timestamp;
use store::coverage::{self, Capture, New};
use store::release::{self, Release};
use store::version::{self, Version};
use store::{Conn, FileDigest};
use tokio::sync::Semaphore;
use url::Url;

use super::comparison::{self, Compared, Raw};
use super::{NotTaken, Press, Taken};
use crate::media::NAMING;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

/// Pages that are fetched at the same time.
static FETCHING: Semaphore = Semaphore::const_new(4);
/// Releases among which the origin of a page is looked for, those published last.
const RELEASES: i64 = 2_000;
/// Longest address, as it is sent; longer ones do not fit the index of a database.
const LONGEST: usize = 2_000;

/// Longest line that is kept of what a page says of itself.
const LONGEST_LINE: usize = 300;
/// How long an address waits for its turn.
const PATIENCE: Duration = Duration::from_secs(20);

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is there, compared.
    Kept(CoverageId),
    /// It could not be fetched.
    NotTaken(NotTaken),
    /// It was fetched, and comes from no release that was published lately, or not clearly from one.
    Strange,
}

/// A page that was fetched, and when.
struct Fetched {
    given: String,
    raw: Raw,
    archive: Vec<u8>,
    at: Timestamp,
}

/// Gives a page that carries a release of an organisation. Which one is found by its text, unless it is told.
pub async fn add(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    (organisation, release): (OrganisationId, Option<ReleaseId>),
    given: &str,
) -> Result<Added, Error> {
    actor.must(Act::CheckCoverage, organisation)?;
    let address = address(given).map_err(|error| FieldErrors::one("address", error))?;
    let at = desk.now();
    // What may not be given is not fetched.
    let known = match release {
        Some(id) => Some(carried(&mut desk.db.read().await?, actor, id, at).await?),
        None => None,
    };
    let Taken { address, page, charset, archive } = match fetched(press, &address, at).await {
        Ok(taken) => taken,
        Err(why) => return Ok(Added::NotTaken(why)),
    };
    if address.len() > LONGEST {
        return Err(FieldErrors::one("address", FieldError::NotASite).into());
    }
    let fetched =
        Fetched { given: given.trim().replace(char::is_control, ""), raw: Raw { address, charset, page }, archive, at };
    let release = match known {
        Some(known) => known,
        None => match origin(desk, organisation, &fetched.raw).await? {
            Some(id) => carried(&mut desk.db.read().await?, actor, id, at).await?,
            None => return Ok(Added::Strange),
        },
    };
    keep(desk, actor, &release, fetched).await
}

/// The release that a page comes from, among those published last.
async fn origin(desk: &Desk, organisation: OrganisationId, raw: &Raw) -> Result<Option<ReleaseId>, Error> {
    let texts = coverage::texts(&mut desk.db.read().await?, organisation, desk.now(), RELEASES).await?;
    let raw = raw.clone();
    let work = tokio::task::spawn_blocking(move || {
        let words: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
        comparison::origin(&raw, &words).and_then(|at| texts.get(at)).map(|(id, _)| *id)
    });
    Ok(work.await.ok().flatten())
}

/// Keeps a page as evidence, compared.
async fn keep(desk: &Desk, actor: &Actor, release: &Release, fetched: Fetched) -> Result<Added, Error> {
    let Fetched { given, raw, archive, at: now } = fetched;
    let (id, organisation) = (release.id, release.organisation);
    let mut conn = desk.db.read().await?;
    let (versions, zone) = (version::of_release(&mut conn, id).await?, setup::zone(&mut conn).await?);
    drop(conn);
    let (address, charset, page) = (raw.address.clone(), line(raw.charset.as_deref()), FileDigest::of(&raw.page));
    let (compared, version) = compared(raw, versions, (release.public_from.unwrap_or(now), now), zone).await?;
    // Files are kept before a row names them, and none is erased between the two.
    let _naming = NAMING.read().await;
    let archive = desk.files.keep(archive).await?;
    let capture = Capture {
        id: CaptureId::new(now, desk.chance()),
        taken_at: now,
        archive,
        page,
        charset,
        version,
        title: line(compared.article.title.as_deref()),
        published: line(compared.article.published.as_deref()),
        outcome: compared.outcome(),
        counts: compared.counts(),
        own: compared.own(),
    };
    let new = CoverageId::new(now, desk.chance());
    let site = site(&address);
    transaction!(desk, tx => {
        carried(tx, actor, id, now).await?;
        let known = coverage::of_address(tx, id, &address).await?;
        let coverage = known.unwrap_or(new);
        if known.is_none() {
            let outlet = coverage::outlet(tx, organisation, &site).await?;
            let (of, reporter) = ((id, organisation), actor.person.id);
            let new = New { id: new, release: of, given: &given, address: &address, site: &site, outlet, reporter };
            coverage::insert(tx, &new, now).await?;
        }
        coverage::add_capture(tx, coverage, &capture).await?;
        let about = capture.id.to_string();
        let deed = Deed::of_release(PublicAct::PageCaptured, id, about, organisation, now);
        append(tx, desk, &deed).await?;
        Ok(Added::Kept(coverage))
    })
}

/// A release that everybody reads or read; only such a one can be carried.
async fn carried(conn: &mut Conn, actor: &Actor, id: ReleaseId, now: Timestamp) -> Result<Release, Error> {
    let release = release::by_id(conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::CheckCoverage, release.organisation)?;
    if release.seen_from().is_none_or(|from| from > now) {
        return Err(Refusal::State.into());
    }
    Ok(release)
}

async fn fetched(press: &Arc<dyn Press>, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
    let turn = tokio::time::timeout(PATIENCE, FETCHING.acquire()).await;
    let place = turn.ok().and_then(Result::ok).ok_or(NotTaken::Lost)?;
    let (press, address) = (press.clone(), address.to_owned());
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        press.fetch(&address, now)
    });
    work.await.unwrap_or(Err(NotTaken::Lost))
}

/// Reads and compares on a thread that may wait; a page is judged by the version that stood when it was published.
async fn compared(
    raw: Raw,
    versions: Vec<Version>,
    (public_from, now): (Timestamp, Timestamp),
    zone: Zone,
) -> Result<(Compared, VersionId), Error> {
    let work = tokio::task::spawn_blocking(move || {
        let public = comparison::public(&versions, public_from);
        let newest = comparison::standing(&public, now)?;
        let first = Compared::new(&raw, newest)?;
        let at = first.article.published.as_deref().and_then(|published| comparison::moment(published, zone));
        let stood = comparison::standing(&public, at.unwrap_or(now).min(now))?;
        let compared = if stood.id == newest.id { first } else { Compared::new(&raw, stood)? };
        Some((compared, stood.id))
    });
    Ok(work.await.ok().flatten().ok_or(Refusal::State)?)
}

/// An address of the web as it was typed, without what the browser keeps for itself.
fn address(given: &str) -> Result<String, FieldError> {
    let given = given.trim();
    if given.is_empty() {
        return Err(FieldError::Empty);
    }
    let whole = if given.contains("://") { given.to_owned() } else { format!("https://{given}") };
    let mut url = Url::parse(&whole).map_err(|_| FieldError::NotASite)?;
    let named = url.host_str().is_some_and(|host| host.contains('.'));
    url.set_fragment(None);
    if !matches!(url.scheme(), "http" | "https") || !named || url.as_str().len() > LONGEST {
        return Err(FieldError::NotASite);
    }
    Ok(url.into())
}

/// What a page says of itself, as a list can hold it.
fn line(said: Option<&str>) -> String {
    said.unwrap_or_default().chars().filter(|c| !c.is_control()).take(LONGEST_LINE).collect()
}

/// The host of an address as the directory writes it.
fn site(address: &str) -> String {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}
