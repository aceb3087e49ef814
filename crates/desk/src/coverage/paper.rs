//! What an office's papers about its coverage hold: the pages of some days, each read again from its archive; what proves that a page
//! was published; a list of that for a month. Nothing here ranks: pages stand in the order of time, outlets in that of the alphabet.

use std::collections::BTreeMap;
use std::sync::Arc;

use coverage::Article;
use coverage::article::PageKind;
use domain::FieldErrors;
use domain::appearance::{Appearance, KnownBy};
use domain::coverage::Visit as Found;
use domain::days::Days;
use domain::directory::fold;
use domain::field::FieldError;
use domain::id::{CoverageId, OrganisationId, ReleaseId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::zone::Zone;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::coverage::{self as stored, Coverage};
use store::visit::{self, Visit};
use store::{Conn, outlet, record, release};

use super::Press;
use super::see::{self, Seen};
use crate::record::page_subject;
use crate::{Actor, Desk, Error, setup};

/// Most articles in a kliping, and rows in a list; each is read from its archive.
pub const MOST_CLIPPED: usize = 200;
/// Most rows in a list.
pub const MOST_LISTED: usize = 500;
/// Most pages of some days that are looked at.
const MOST: usize = 10_000;
/// Outlets to choose from had coverage since so many days.
const RECENT: i64 = 366;

/// A page with the day that it belongs to.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The page.
    pub coverage: Coverage,
    /// The day, on the office's clock.
    pub day: Date,
    /// Its place in the order of time.
    pub at: Timestamp,
    /// The page says that day; else it is the one on which the page was captured first.
    pub said: bool,
}

impl Dated {
    /// A page belongs to the day on which it appeared, on the office's clock.
    fn new(coverage: Coverage, zone: Zone) -> Self {
        let Appearance { at, by } = coverage.appeared;
        Self { day: zone.clock(at).date(), at, said: by != KnownBy::Found, coverage }
    }
}

/// The pages of some days, in the order of time.
pub async fn covered(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    days: Days,
) -> Result<Vec<Dated>, Error> {
    actor.must(Act::See, organisation)?;
    let mut conn = desk.db.read().await?;
    let zone = setup::zone(&mut conn).await?;
    let most = i64::try_from(MOST).unwrap_or(i64::MAX) + 1;
    let found = stored::within(&mut conn, organisation, days.moments(zone), most).await?;
    if found.len() > MOST {
        return Err(FieldErrors::one("dari", FieldError::TooManyPages { most: MOST }).into());
    }
    Ok(found.into_iter().map(|coverage| Dated::new(coverage, zone)).collect())
}

/// What is known of a page for a paper.
#[derive(Debug, Clone)]
pub struct Proved {
    /// The page beside its release.
    pub seen: Seen,
    /// The release's number; none before it was published.
    pub number: Option<String>,
    /// The press company of the outlet; empty where it is not known.
    pub company: String,
    /// The place of the capture's entry in the record; none while it has none.
    pub entry: Option<u64>,
    /// The day that the page says can be: it is not after the capture.
    pub said: bool,
}

impl Proved {
    /// How it is marked as paid.
    pub fn label(&self) -> Labelled {
        Labelled::of(self.seen.compared.as_ref().map(|compared| &compared.article))
    }

    /// What was seen of it since.
    pub fn looks(&self) -> Looks<'_> {
        Looks::of(&self.seen.coverage, &self.seen.visits)
    }
}

/// How a page is marked as paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Labelled {
    /// It cannot be read, or is no article: nothing is said.
    Unknown,
    /// No word of that kind was found.
    None,
    /// The word.
    With(String),
}

impl Labelled {
    fn of(article: Option<&Article>) -> Self {
        match article {
            Some(article) if article.kind == PageKind::Article => article.label.clone().map_or(Self::None, Self::With),
            _ => Self::Unknown,
        }
    }
}

/// What was seen of a page since it was captured.
#[derive(Debug, Clone, Copy)]
pub struct Looks<'a> {
    /// How often it was looked at again.
    pub count: usize,
    /// The last look.
    pub last: Option<&'a Visit>,
    /// When it was seen there last.
    pub there: Timestamp,
}

impl<'a> Looks<'a> {
    /// Of a page's looks, the oldest first.
    pub fn of(coverage: &Coverage, visits: &'a [Visit]) -> Self {
        let is_there = |visit: &&Visit| matches!(visit.result, Found::Unchanged | Found::Edited | Found::LabelRemoved);
        let seen = visits.iter().rev().find(is_there).map(|visit| visit.at);
        let captured = coverage.capture.taken_at;
        Self { count: visits.len(), last: visits.last(), there: seen.map_or(captured, |seen| seen.max(captured)) }
    }
}

/// A page with what proves that it was published.
pub async fn proved(desk: &Desk, actor: &Actor, press: &Arc<dyn Press>, id: CoverageId) -> Result<Proved, Error> {
    let seen = see::see(desk, actor, press, id).await?;
    let zone = setup::zone(&mut desk.db.read().await?).await?;
    let said = Dated::new(seen.coverage.clone(), zone).said;
    known(&mut desk.db.read().await?, seen, said).await
}

async fn known(conn: &mut Conn, seen: Seen, said: bool) -> Result<Proved, Error> {
    let Coverage { release: (release, _), outlet_id, .. } = &seen.coverage;
    let number = release::by_id(conn, *release).await?.and_then(|release| release.letter).map(|letter| letter.text);
    let company = match outlet_id {
        Some(id) => outlet::by_id(conn, *id).await?.map(|outlet| outlet.details.company).unwrap_or_default(),
        None => String::new(),
    };
    let entry = entry(conn, &seen.coverage).await?;
    Ok(Proved { seen, number, company, entry, said })
}

async fn entry(conn: &mut Conn, coverage: &Coverage) -> Result<Option<u64>, Error> {
    let about = coverage.capture.id.to_string();
    Ok(record::place_of(conn, PublicAct::PageCaptured, &page_subject(coverage.id), &about).await?)
}

/// The pages of some days by release, each release where its first page stands.
#[derive(Debug, Clone)]
pub struct Clipping {
    /// The releases' pages, in the order of time.
    pub groups: Vec<Vec<Proved>>,
    /// Pages that are not in it because it would be too long: the last in time.
    pub left_out: usize,
}

/// The kliping of some days. Archives are read one after another, on a thread that may wait.
pub async fn clipping(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    organisation: OrganisationId,
    days: Days,
) -> Result<Clipping, Error> {
    let mut pages = covered(desk, actor, organisation, days).await?;
    let left_out = pages.len().saturating_sub(MOST_CLIPPED);
    pages.truncate(MOST_CLIPPED);
    let mut order: Vec<ReleaseId> = Vec::new();
    let mut of: BTreeMap<ReleaseId, Vec<Proved>> = BTreeMap::new();
    for Dated { coverage, said, .. } in pages {
        let release = coverage.release.0;
        if !order.contains(&release) {
            order.push(release);
        }
        let seen = see::read(desk, press, coverage).await?;
        of.entry(release).or_default().push(known(&mut desk.db.read().await?, seen, said).await?);
    }
    Ok(Clipping { groups: order.iter().filter_map(|release| of.remove(release)).collect(), left_out })
}

/// A page in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The page.
    pub coverage: Coverage,
    /// The day that it says can be.
    pub said: bool,
    /// How it is marked as paid.
    pub label: Labelled,
    /// When it was looked at again, the oldest first.
    pub visits: Vec<Visit>,
    /// The place of the capture's entry in the record.
    pub entry: Option<u64>,
}

/// An outlet, and how many pages it has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// By which it is asked for: its id in the directory, else its host.
    pub key: String,
    /// Its name, else its host.
    pub name: String,
    /// How many.
    pub pages: usize,
}

/// A list of what was published in some days.
#[derive(Debug, Clone)]
pub struct Recap {
    /// The pages, in the order of time.
    pub rows: Vec<Listed>,
    /// How many there are, by outlet in the order of the alphabet; those that are left out too.
    pub counts: Vec<Count>,
    /// Pages without a row because it would be too long: the last in time.
    pub left_out: usize,
}

/// By which an outlet is asked for.
fn key(coverage: &Coverage) -> String {
    coverage.outlet_id.map_or_else(|| coverage.site.clone(), |id| id.to_string())
}

/// How many pages each outlet has, in the order of the alphabet.
pub fn counts<'a>(pages: impl IntoIterator<Item = &'a Coverage>) -> Vec<Count> {
    let mut counted: BTreeMap<(String, String), Count> = BTreeMap::new();
    for page in pages {
        let (key, name) = (key(page), page.outlet.as_ref().unwrap_or(&page.site));
        let none = || Count { key: key.clone(), name: name.clone(), pages: 0 };
        counted.entry((fold(name), key.clone())).or_insert_with(none).pages += 1;
    }
    counted.into_values().collect()
}

/// The list of some days, of all outlets or of one.
pub async fn recap(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    organisation: OrganisationId,
    (days, of): (Days, Option<&str>),
) -> Result<Recap, Error> {
    let mut pages = covered(desk, actor, organisation, days).await?;
    pages.retain(|page| of.is_none_or(|of| key(&page.coverage) == of));
    let counts = counts(pages.iter().map(|page| &page.coverage));
    let left_out = pages.len().saturating_sub(MOST_LISTED);
    pages.truncate(MOST_LISTED);
    let mut rows = Vec::new();
    for Dated { coverage, said, .. } in pages {
        let label = Labelled::of(see::article(desk, press, &coverage).await.as_ref());
        let mut conn = desk.db.read().await?;
        let visits = visit::of_coverage(&mut conn, coverage.id).await?;
        let entry = entry(&mut conn, &coverage).await?;
        rows.push(Listed { coverage, said, label, visits, entry });
    }
    Ok(Recap { rows, counts, left_out })
}

/// The outlets that had coverage in the last year, in the order of the alphabet: key and name.
pub async fn outlets(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Vec<(String, String)>, Error> {
    actor.must(Act::See, organisation)?;
    let since = desk.now().checked_sub((RECENT * 24).hours()).unwrap_or(Timestamp::MIN);
    let found = stored::outlets(&mut desk.db.read().await?, organisation, since).await?;
    let named = found.into_iter().map(|(id, site, name)| (id.unwrap_or_else(|| site.clone()), name.unwrap_or(site)));
    let sorted: BTreeMap<(String, String), (String, String)> =
        named.map(|(key, name)| ((fold(&name), key.clone()), (key, name))).collect();
    Ok(sorted.into_values().collect())
}
