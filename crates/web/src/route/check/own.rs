//! Addresses of this site: a release's page, its files, its short link. They are known without fetching anything.

use desk::Error;
use desk::check::{self, Found};
use domain::release::ShortCode;
use domain::slug::Slug;
use store::public::Gate;
use url::Url;

use crate::app::App;

/// What an address of this site is.
#[derive(Debug)]
pub(in crate::route) enum Own {
    /// A release that everybody can read.
    Release(Box<Found>),
    /// Something else of this site; it is not fetched.
    Other,
    /// It is of another site.
    No,
}

/// What an address is on this site.
pub(in crate::route) async fn find(app: &App, given: &str) -> Result<Own, Error> {
    let Some(path) = path(&app.origin, given) else { return Ok(Own::No) };
    let mut gate = Gate::new(app.desk.db.read().await?, app.desk.now());
    let mut parts = path.trim_start_matches('/').split('/').filter(|part| !part.is_empty());
    let mut kind = parts.next();
    if kind == Some("en") {
        kind = parts.next();
    }
    let named = parts.next().unwrap_or_default();
    let slug = match kind {
        Some("siaran-pers") => Slug::parse(named).map(|slug| slug.as_str().to_owned()),
        Some("s") => match ShortCode::parse(named) {
            Some(code) => gate.slug(&code).await?,
            None => None,
        },
        _ => None,
    };
    drop(gate);
    let Some(slug) = slug else { return Ok(Own::Other) };
    Ok(check::release(&app.desk, &slug).await?.map_or(Own::Other, |found| Own::Release(Box::new(found))))
}

/// The path of an address of this site; none of another.
fn path(origin: &str, given: &str) -> Option<String> {
    let given = given.trim();
    let whole = if given.contains("://") { given.to_owned() } else { format!("https://{given}") };
    let (own, url) = (Url::parse(origin).ok()?, Url::parse(&whole).ok()?);
    let host = |url: &Url| url.host_str().map(|host| host.strip_prefix("www.").unwrap_or(host).to_owned());
    // A scheme that was left out, or is the other one, leads to the same place; another port does not.
    let port = |url: &Url| url.port();
    let same = host(&own) == host(&url) && (port(&own) == port(&url) || !given.contains("://"));
    same.then(|| url.path().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_this_site_is_known_however_it_is_written() {
        let own = |given| path("https://pers.example", given);
        for given in ["https://pers.example/s/abc", "pers.example/s/abc", "http://www.PERS.example/s/abc?x#y"] {
            assert_eq!(own(given).as_deref(), Some("/s/abc"), "{given}");
        }
        for given in [
            "https://pers.example.media.example/s/abc",
            "https://pers.example@media.example/s/abc",
            "https://pers.example:81/s/abc",
            "media.example/pers.example",
            "x",
            "",
        ] {
            assert_eq!(own(given), None, "{given}");
        }
        assert_eq!(path("http://127.0.0.1:8080", "127.0.0.1:8080/s/abc").as_deref(), Some("/s/abc"));
    }
}
