//! Where the page of an address comes from. It is fetched for who asks, within the same guards as any page, and nothing of it is kept. What is said of
//! it is what its release's page says too; beside that both texts stand, and whoever asked reads them.

use std::sync::Arc;
use std::time::Duration;

use coverage::Article;
use coverage::article::PageKind;
use domain::field::{FieldError, FieldErrors};
use store::public::{Gate, PublicDifference};
use tokio::sync::Semaphore;

use super::{Checker, Found, Origin, beside, find, fit, gate, on_its_turn};
use crate::coverage::{NotTaken, Press, Raw, Taken, address, article, site};
use crate::throttle::{CHECKED_ANYWHERE, CHECKED_PAGE, CHECKED_SITE, charge};
use crate::{Desk, Error};

/// Pages that are fetched at the same time for everybody; those of offices have their own turn.
static FETCHING: Semaphore = Semaphore::const_new(2);
/// How long an address waits for its turn.
const PATIENCE: Duration = Duration::from_secs(10);
/// Public differences of a page that are shown.
const DIFFERENCES: i64 = 50;

/// What is known of a page.
#[derive(Debug, Clone)]
pub struct OfPage {
    /// Where it is.
    pub address: String,
    /// The outlet, where it is known that it carries the release; else the host.
    pub outlet: String,
    /// It is named on its release's page.
    pub known: bool,
    /// Where it comes from. Without a comparison: what differs is said once a person judged it and the outlet could answer.
    pub origin: Origin,
    /// What the page says, as it was read; none where it was not fetched, or is no article.
    pub article: Option<Article>,
    /// Why it was not fetched.
    pub not_taken: Option<NotTaken>,
    /// It was fetched, and is no article.
    pub strange: bool,
    /// What everybody reads of what differs in it.
    pub differences: Vec<PublicDifference>,
}

/// Where a page comes from; `client` asks.
pub async fn page(
    desk: &Desk,
    checker: &Checker,
    press: Option<&Arc<dyn Press>>,
    (given, client): (&str, &str),
) -> Result<OfPage, Error> {
    let wrong = |error: FieldError| FieldErrors::one("address", error);
    let address = address(given).map_err(wrong)?;
    let host = site(&address);
    let fetched = match press {
        Some(press) => {
            let attempts = [(CHECKED_PAGE, client), (CHECKED_SITE, host.as_str()), (CHECKED_ANYWHERE, "")];
            charge(desk, &attempts).await?;
            fetched(desk, press, &address).await
        }
        None => Err(NotTaken::Lost),
    };
    let mut found = OfPage {
        outlet: host,
        known: false,
        origin: Origin::None,
        article: None,
        not_taken: None,
        strange: false,
        differences: Vec::new(),
        address,
    };
    match fetched {
        Ok(taken) => read(desk, checker, taken, &mut found).await?,
        Err(why) => found.not_taken = Some(why),
    }
    known(&mut gate(desk).await?, given, &mut found).await?;
    Ok(found)
}

/// Fetches a page, when it is its turn.
pub(crate) async fn fetched(desk: &Desk, press: &Arc<dyn Press>, address: &str) -> Result<Taken, NotTaken> {
    let turn = tokio::time::timeout(PATIENCE, FETCHING.acquire()).await;
    let place = turn.ok().and_then(Result::ok).ok_or(NotTaken::Lost)?;
    let (press, address, now) = (press.clone(), address.to_owned(), desk.now());
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        press.fetch(&address, now)
    });
    work.await.unwrap_or(Err(NotTaken::Lost))
}

/// Reads what was fetched.
async fn read(desk: &Desk, checker: &Checker, taken: Taken, found: &mut OfPage) -> Result<(), Error> {
    found.address.clone_from(&taken.sheet.address);
    found.outlet = site(&found.address);
    let raw = Raw::of(taken.sheet);
    let read = raw.clone();
    let Some(article) = on_its_turn(move || article(&read, None)).await else { return Ok(()) };
    if article.kind != PageKind::Article {
        found.strange = true;
        return Ok(());
    }
    found.origin = match find::release(desk, checker, article.text.as_str()).await? {
        find::Likely::One(release) => {
            let mut beside = beside(desk, *release, fit::Given::Page(raw)).await?;
            // The release's text is shown, what was found in the comparison is not.
            if let Some(compared) = &mut beside.compared {
                compared.check.findings.clear();
            }
            Origin::Found(Box::new(beside))
        }
        find::Likely::Several(releases) => Origin::Several(releases),
        find::Likely::None => Origin::None,
    };
    found.article = Some(article);
    Ok(())
}

/// Adds what a release's page says of it.
async fn known(gate: &mut Gate, given: &str, found: &mut OfPage) -> Result<(), Error> {
    let mut carries = gate.carrying(&found.address).await?;
    if carries.is_empty() && given != found.address {
        carries = gate.carrying(given.trim()).await?;
    }
    let own = match &found.origin {
        Origin::Found(own) => carries.iter().find(|(slug, _)| *slug == own.release.slug),
        // What was noted when it could be read, or by an officer who knows better.
        _ => carries.first(),
    };
    let Some((slug, outlet)) = own.cloned() else { return Ok(()) };
    found.known = true;
    found.outlet = outlet;
    if !matches!(found.origin, Origin::Found(_))
        && let Some(release) = gate.release(&slug).await?
    {
        found.origin = Origin::Found(Box::new(Found { release, fit: None, compared: None }));
    }
    found.differences = differences(gate, &slug, &found.address).await?;
    Ok(())
}

/// What everybody reads of what differs in a page.
pub(super) async fn differences(gate: &mut Gate, slug: &str, address: &str) -> Result<Vec<PublicDifference>, Error> {
    let mut all = gate.differences(slug, DIFFERENCES).await?;
    all.retain(|one| one.address == address);
    Ok(all)
}
