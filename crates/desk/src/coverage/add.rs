//! A page is given: nothing but its address is asked. It is fetched, kept, read, compared, and noted on the record.

use std::sync::Arc;

use ::coverage::article::PageKind;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{CoverageId, OrganisationId, ReleaseId, VersionId};
use domain::release::State;
use domain::right::Act;
use jiff::Timestamp;
use store::Conn;
use store::coverage::{self, New};
use store::release::{self, Release};

use super::capture::{self, Fetched, Kept};
use super::comparison::{self, Raw};
use super::difference::looks;
use super::index::Index;
use super::whole::whole;
use super::{Difference, NotTaken, Press, attention, visit};
use crate::media::NAMING;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Releases among which the origin of a page is looked for, those published last.
pub(super) const RELEASES: i64 = 2_000;
/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is there, compared.
    Kept(CoverageId),
    /// It could not be fetched.
    NotTaken(NotTaken),
    /// It was fetched, and is something else than an article that everybody reads.
    NoArticle(PageKind),
    /// It was fetched, and comes from no release that was published lately, or not clearly from one.
    Strange,
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
    let address = capture::address(given).map_err(|error| FieldErrors::one("address", error))?;
    let at = desk.now();
    // What may not be given is not fetched.
    let known = match release {
        Some(id) => Some(carried(&mut desk.db.read().await?, actor, id, at).await?),
        None => None,
    };
    let taken = match capture::fetched(press, &address, at).await {
        Ok(taken) => taken,
        Err(why) => return Ok(Added::NotTaken(why)),
    };
    if !capture::fits(&taken.sheet.address) {
        return Err(FieldErrors::one("address", FieldError::NotASite).into());
    }
    let release = match known {
        Some(known) => known,
        None => match origin(desk, organisation, Raw::of(taken.sheet.clone())).await? {
            (_, Some(id)) => carried(&mut desk.db.read().await?, actor, id, at).await?,
            (PageKind::Article, None) => return Ok(Added::Strange),
            (kind, None) => return Ok(Added::NoArticle(kind)),
        },
    };
    let fetched = whole(press, taken, at).await;
    keep(desk, Some(actor), &release, &capture::given(given), fetched).await
}

/// What a page is, and the release that it comes from, among those published last.
pub(super) async fn origin(
    desk: &Desk,
    organisation: OrganisationId,
    raw: Raw,
) -> Result<(PageKind, Option<ReleaseId>), Error> {
    let texts = coverage::texts(&mut desk.db.read().await?, organisation, desk.now(), RELEASES).await?;
    let work = tokio::task::spawn_blocking(move || comparison::origin_among(&raw, &Index::of(&texts)));
    Ok(work.await.map_or((PageKind::Article, None), |origin| (origin.kind, origin.release)))
}

/// Keeps a page as evidence, compared; without an actor it was found.
pub(super) async fn keep(
    desk: &Desk,
    actor: Option<&Actor>,
    release: &Release,
    given: &str,
    fetched: Fetched,
) -> Result<Added, Error> {
    let (id, organisation, now) = (release.id, release.organisation, fetched.at);
    let address = fetched.raw.first.address.clone();
    // Files are kept before a row names them, and none is erased between the two.
    let _naming = NAMING.read().await;
    let known = stood(desk, id, &address).await?;
    let stood = (known.map(|known| known.0), known.map_or(now, |known| known.1));
    let Kept { capture, compared, appeared, .. } = capture::keep(desk, release, stood, fetched, Vec::new()).await?;
    let new = CoverageId::new(now, desk.chance());
    let site = capture::site(&address);
    transaction!(desk, tx => {
        let known = coverage::of_address(tx, id, &address).await?;
        match (actor, known) {
            (Some(actor), _) => drop(carried(tx, actor, id, now).await?),
            // What is known the looks at it follow: nobody from outside puts another capture in the place of what they compare with.
            (None, Some(known)) => return Ok(Added::Kept(known)),
            (None, None) if release::by_id(tx, id).await?.is_none_or(|known| known.state == State::Withdrawn) => {
                return Ok(Added::Strange);
            }
            (None, None) => {}
        }
        let coverage = known.unwrap_or(new);
        if known.is_none() {
            let outlet = coverage::outlet(tx, organisation, &site).await?;
            let (of, reporter) = ((id, organisation), actor.map(|actor| actor.person.id));
            let new = New { id: new, release: of, given, address: &address, site: &site, outlet, reporter, appeared };
            coverage::insert(tx, &new, now).await?;
            store::visit::plan(tx, new.id, visit::due(now, now)).await?;
        }
        capture::note(tx, desk, (coverage, organisation), &capture).await?;
        let found = coverage::by_id(tx, coverage).await?.ok_or(Refusal::NotFound)?;
        let (page, public_from) = (&found.capture.page, release.public_from);
        let looks = looks(&store::visit::of_coverage(tx, coverage).await?, capture.taken_at);
        let differences = Difference::all(Some(&compared), page, (found.reported.1, public_from), &looks);
        let judged = store::judgement::of_coverage(tx, coverage).await?;
        coverage::set_attention(tx, coverage, attention(&differences, &judged)).await?;
        // What became of what was asked, the next look says.
        if judged.iter().any(|known| known.standing.is_open()) {
            store::visit::plan(tx, coverage, now).await?;
        }
        Ok(Added::Kept(coverage))
    })
}

/// The version that a page was compared with before, and since when it is known.
async fn stood(desk: &Desk, release: ReleaseId, address: &str) -> Result<Option<(VersionId, Timestamp)>, Error> {
    let mut conn = desk.db.read().await?;
    let Some(id) = coverage::of_address(&mut conn, release, address).await? else { return Ok(None) };
    Ok(coverage::by_id(&mut conn, id).await?.map(|known| (known.capture.version, known.reported.1)))
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
