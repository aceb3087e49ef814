//! An outlet tells by itself that it carries a release: with the address of its article and nothing else, without an account. It is taken of
//! outlets in the office's directory alone, fetched within the guards of any page, and kept only where its text comes from that release.

use std::sync::Arc;

use ::coverage::article::PageKind;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use store::StoreError;
use store::coverage;
use store::public::Gate;
use store::release;

use super::add::{Added, keep, origin};
use super::comparison::Raw;
use super::whole::whole;
use super::{NotTaken, Press, capture};
use crate::check::fetched;
use crate::throttle::{CHECKED_ANYWHERE, CHECKED_PAGE, CHECKED_SITE, charge};
use crate::{Desk, Error};

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reported {
    /// It is kept, or was known already.
    Known,
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
    let mut conn = desk.db.read().await?;
    let id = public.id.parse().map_err(|_| StoreError::Column("release.id"))?;
    let release = release::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let host = capture::site(&address);
    if coverage::outlet(&mut conn, release.organisation, &host).await?.is_none() {
        return Ok(Reported::NotListed(host));
    }
    if coverage::of_address(&mut conn, release.id, &address).await?.is_some() {
        return Ok(Reported::Known);
    }
    drop(conn);
    charge(desk, &[(CHECKED_PAGE, client), (CHECKED_SITE, host.as_str()), (CHECKED_ANYWHERE, "")]).await?;
    let taken = match fetched(desk, press, &address).await {
        Ok(taken) => taken,
        Err(why) => return Ok(Reported::NotTaken(why)),
    };
    // Where it led: to the same outlet, or to one that is listed as well.
    let led = capture::site(&taken.sheet.address);
    if coverage::outlet(&mut desk.db.read().await?, release.organisation, &led).await?.is_none() {
        return Ok(Reported::NotListed(led));
    }
    if !capture::fits(&taken.sheet.address) {
        return Err(wrong(FieldError::NotASite).into());
    }
    match origin(desk, release.organisation, Raw::of(taken.sheet.clone())).await? {
        (_, Some(id)) if id == release.id => {}
        (PageKind::Article, _) => return Ok(Reported::Strange),
        (kind, _) => return Ok(Reported::NoArticle(kind)),
    }
    let fetched = whole(press, taken, now).await;
    match keep(desk, None, &release, &given.trim().replace(char::is_control, ""), fetched).await? {
        Added::Kept(_) => Ok(Reported::Known),
        Added::NotTaken(why) => Ok(Reported::NotTaken(why)),
        Added::NoArticle(kind) => Ok(Reported::NoArticle(kind)),
        Added::Strange => Ok(Reported::Strange),
    }
}
