//! Coverage as its office sees it: the list, and one page beside its release. What is shown is read again from the archive that was kept.

use std::sync::Arc;

use domain::Refusal;
use domain::id::{CoverageId, OrganisationId};
use domain::right::Act;
use jiff::Timestamp;
use store::coverage::{self, Capture, Coverage, Filter};
use store::release;
use store::version::{self, Version};
use store::visit::{self, Visit};

use super::comparison::{self, Compared, Raw};
use super::difference::looks;
use super::{Difference, Press};
use crate::judgement::{self, Judged};
use crate::{Actor, Desk, Error};

/// Pages in a list.
pub const PAGE: i64 = 30;

/// A page beside its release.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The page.
    pub coverage: Coverage,
    /// Its comparison; none where the archive cannot be read any more.
    pub compared: Option<Compared>,
    /// The number of the version that it is compared with, among those that everybody could read, from 1.
    pub version: usize,
    /// When the office corrected the release after that, and why.
    pub corrected: Vec<(Timestamp, String)>,
    /// What was judged, and what was done about it.
    pub judged: Judged,
    /// When it was looked at again, and what was found.
    pub visits: Vec<Visit>,
    differences: Vec<Difference>,
}

impl Seen {
    /// What can be judged in it now.
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }
}

/// The coverage of an organisation before an id, the newest first; one more than a page where there are older ones.
pub async fn list(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    filter: Filter,
    before: Option<CoverageId>,
) -> Result<Vec<Coverage>, Error> {
    actor.must(Act::See, organisation)?;
    let before = before.unwrap_or(CoverageId::new(Timestamp::MAX, u128::MAX));
    Ok(coverage::page(&mut desk.db.read().await?, organisation, filter, before, PAGE + 1).await?)
}

/// How many wait for a look, and for an outlet's answer.
pub async fn waiting(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<(i64, i64), Error> {
    actor.must(Act::See, organisation)?;
    Ok(coverage::count(&mut desk.db.read().await?, organisation).await?)
}

/// A page beside the version that it is compared with.
pub async fn see(desk: &Desk, actor: &Actor, press: &Arc<dyn Press>, id: CoverageId) -> Result<Seen, Error> {
    let coverage = found(&mut desk.db.read().await?, actor, id).await?;
    read(desk, press, coverage).await
}

/// Reads a page again from its archive, for whom it may be shown to.
pub(crate) async fn read(desk: &Desk, press: &Arc<dyn Press>, coverage: Coverage) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let judged = judgement::of_coverage(&mut conn, &coverage).await?;
    let visits = visit::of_coverage(&mut conn, coverage.id).await?;
    let versions = version::of_release(&mut conn, coverage.release.0).await?;
    let release = release::by_id(&mut conn, coverage.release.0).await?.ok_or(Refusal::NotFound)?;
    drop(conn);
    let from = release.public_from.unwrap_or(Timestamp::MAX).min(coverage.reported.1);
    let public: Vec<Version> = comparison::public(&versions, from).into_iter().cloned().collect();
    let at = public.iter().position(|version| version.id == coverage.capture.version).unwrap_or(public.len());
    let later = public.iter().skip(at + 1).map(|version| (version.made_at, version.reason.clone().unwrap_or_default()));
    let corrected = later.collect();
    // Where the file cannot be read, what was judged can be dealt with all the same.
    let archive = desk.files.read(&coverage.capture.archive).await.ok();
    let (press, version, capture) = (press.clone(), public.into_iter().nth(at), coverage.capture.clone());
    let address = coverage.address.clone();
    let read = move || Compared::new(&Raw::opened(&press, &archive?, &address, &capture.charset)?, &version?);
    let compared = tokio::task::spawn_blocking(read).await.ok().flatten();
    let looks = looks(&visits, coverage.capture.taken_at);
    let times = (coverage.reported.1, release.public_from);
    let differences = Difference::all(compared.as_ref(), &coverage.capture.page, times, &looks);
    Ok(Seen { coverage, compared, version: at + 1, corrected, judged, visits, differences })
}

/// Each time that a page was captured, the oldest first.
pub async fn captures(desk: &Desk, actor: &Actor, id: CoverageId) -> Result<Vec<Capture>, Error> {
    let mut conn = desk.db.read().await?;
    found(&mut conn, actor, id).await?;
    Ok(coverage::captures(&mut conn, id).await?)
}

/// The article in the archive of a page, without its comparison; none where that cannot be read.
pub(super) async fn article(desk: &Desk, press: &Arc<dyn Press>, coverage: &Coverage) -> Option<::coverage::Article> {
    let archive = desk.files.read(&coverage.capture.archive).await.ok()?;
    let (press, address, charset) = (press.clone(), coverage.address.clone(), coverage.capture.charset.clone());
    let read = move || Some(comparison::read(&Raw::opened(&press, &archive, &address, &charset)?, None));
    tokio::task::spawn_blocking(read).await.ok().flatten()
}

/// The archive of the newest capture, and what it is called.
pub async fn archive(desk: &Desk, actor: &Actor, id: CoverageId) -> Result<(Coverage, Vec<u8>), Error> {
    let coverage = found(&mut desk.db.read().await?, actor, id).await?;
    let bytes = desk.files.read(&coverage.capture.archive).await?;
    Ok((coverage, bytes))
}

/// How the page looked at its newest capture; a JPEG file.
pub async fn picture(desk: &Desk, actor: &Actor, id: CoverageId) -> Result<Vec<u8>, Error> {
    let coverage = found(&mut desk.db.read().await?, actor, id).await?;
    let digest = coverage.capture.picture.ok_or(Refusal::NotFound)?;
    Ok(desk.files.read(&digest).await?)
}

async fn found(conn: &mut store::Conn, actor: &Actor, id: CoverageId) -> Result<Coverage, Error> {
    let coverage = coverage::by_id(conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, coverage.organisation)?;
    Ok(coverage)
}
