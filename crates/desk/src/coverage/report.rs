//! An outlet tells by itself that it carries a release: with the address of its article and nothing else, without an account. It is taken of
//! outlets in the office's directory alone, fetched within the guards of any page, and kept only where its text comes from that release.

use std::sync::Arc;

use ::coverage::article::PageKind;
use ::coverage::page::is_same_page;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::ReleaseId;
use store::coverage;
use store::public::Gate;
use store::release;
use store::{Conn, StoreError};

use super::add::{Added, keep, origin};
use super::capture::{self, Fetched};
use super::comparison::Raw;
use super::{NotTaken, Press, Taken};
use crate::check::fetched;
use crate::throttle::{CHECKED_ANYWHERE, CHECKED_PAGE, CHECKED_SITE, charge};
use crate::{Desk, Error};

/// Pages of one site that carry one release; whoever has more gives them to the office.
const MOST_OF_A_SITE: usize = 5;

/// Of so many pages that an office was given of one site, one is recognised.
const READ_OF_A_SITE: i64 = 100;

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reported {
    /// It is kept, or was known already.
    Known,
    /// The release has so many pages of that site that no more are taken from outside.
    Enough(String),
    /// Its host is not in the office's directory.
    NotListed(String),
    /// It could not be fetched.
    NotTaken(NotTaken),
    /// It was fetched, and is something else than an article that everybody reads.
    NoArticle(PageKind),
    /// It was fetched, and does not come from this release, or not clearly.
    Strange,
}

/// Takes the address of an article that carries the public release of an address (`slug`); `client` asks.
pub async fn report(
    desk: &Desk,
    press: &Arc<dyn Press>,
    slug: &str,
    (given, client): (&str, &str),
) -> Result<Reported, Error> {
    let now = desk.now();
    let public = Gate::new(desk.db.read().await?, now).release(slug).await?.ok_or(Refusal::NotFound)?;
    if public.withdrawn.is_some() {
        return Err(Refusal::State.into());
    }
    let wrong = |error: FieldError| FieldErrors::one("address", error);
    let address = capture::address(given).map_err(wrong)?;
    // Whom an office lists only for itself nobody else is told; and who asks too often is told nothing.
    let host = capture::site(&address);
    charge(desk, &[(CHECKED_PAGE, client), (CHECKED_SITE, host.as_str()), (CHECKED_ANYWHERE, "")]).await?;
    let mut conn = desk.db.read().await?;
    let id = public.id.parse().map_err(|_| StoreError::Column("release.id"))?;
    let release = release::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    if !coverage::is_listed(&mut conn, release.organisation, &host).await? {
        return Ok(Reported::NotListed(host));
    }
    if let Some(known) = known(&mut conn, release.id, &address).await? {
        return Ok(known);
    }
    drop(conn);
    let taken = match fetched(desk, press, &address).await {
        Ok(taken) => taken,
        Err(why) => return Ok(Reported::NotTaken(why)),
    };
    // Where it led: to the same outlet, or to one that is listed as well.
    let (led, at) = (capture::site(&taken.sheet.address), taken.sheet.address.clone());
    let mut conn = desk.db.read().await?;
    if !coverage::is_listed(&mut conn, release.organisation, &led).await? {
        return Ok(Reported::NotListed(led));
    }
    if let Some(known) = known(&mut conn, release.id, &at).await? {
        return Ok(known);
    }
    drop(conn);
    if !capture::fits(&at) {
        return Err(wrong(FieldError::NotASite).into());
    }
    match origin(desk, release.organisation, Raw::of(taken.sheet.clone())).await? {
        (_, Some(id)) if id == release.id => {}
        (PageKind::Article, _) => return Ok(Reported::Strange),
        (kind, _) => return Ok(Reported::NoArticle(kind)),
    }
    // Further pages of it come with the first look: whoever asks from outside has no more than one fetched.
    let Taken { sheet, archive } = taken;
    let fetched = Fetched { raw: Raw::of(sheet), archive, at: now };
    match keep(desk, None, &release, &address, fetched).await? {
        Added::Kept(_) => Ok(Reported::Known),
        Added::NotTaken(why) => Ok(Reported::NotTaken(why)),
        Added::NoArticle(kind) => Ok(Reported::NoArticle(kind)),
        Added::Strange => Ok(Reported::Strange),
    }
}

/// Whether a page of that address is known, or as many of its site as are taken from outside.
async fn known(conn: &mut Conn, release: ReleaseId, address: &str) -> Result<Option<Reported>, Error> {
    let site = capture::site(address);
    let of_site = coverage::of_site(conn, release, &site, READ_OF_A_SITE).await?;
    if of_site.iter().any(|known| is_same_page(known, address)) {
        return Ok(Some(Reported::Known));
    }
    Ok((of_site.len() >= MOST_OF_A_SITE).then_some(Reported::Enough(site)))
}
