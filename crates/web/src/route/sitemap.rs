//! The sitemap: an index of months, so that no part grows beyond the 50,000 addresses a sitemap may hold (sitemaps.org).

use std::fmt::Write as _;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use domain::Refusal;
use locale::Language;
use store::public::Turn;
use store::register::Shelf;

use super::archive;
use super::feed::changed;
use super::public::gate;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::visitor::Visitor;
use crate::{address, calendar};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

/// Most releases of a part: each has two addresses.
const MOST: usize = 25_000;

/// The same of organisations; those behind them are found from page to page.
const MOST_ORGANISATIONS: i64 = 25_000;

/// The part that names the lists.
const LISTS: &str = "daftar";

/// The part that names the organisations.
const DIRECTORY: &str = "direktori";

fn answered(out: String, headers: &HeaderMap) -> Answer {
    answer::public("application/xml; charset=utf-8", out, headers.get(header::IF_NONE_MATCH))
}

pub(super) async fn index(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let counts = calendar::count(&app, &mut gate(&app).await?, visitor.site.zone).await?;
    let parts = counts.months.iter().map(|(month, _)| address::month_key(*month));
    let mut out = format!("{HEAD}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for part in [LISTS, DIRECTORY].map(str::to_owned).into_iter().chain(parts) {
        let _ = writeln!(out, "<sitemap><loc>{}/sitemap/{part}.xml</loc></sitemap>", app.origin);
    }
    answered(out + "</sitemapindex>\n", &headers)
}

pub(super) async fn part(
    State(app): State<App>,
    visitor: Visitor,
    Path(part): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let missing = Trouble::Refused(Refusal::NotFound);
    let name = part.strip_suffix(".xml").ok_or(missing.clone())?;
    let mut gate = gate(&app).await?;
    let mut out = format!("{HEAD}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    if name == LISTS {
        let counts = calendar::count(&app, &mut gate, visitor.site.zone).await?;
        let lists = [Language::Indonesian, Language::English].into_iter().flat_map(|language| {
            let places = counts.places.iter().map(move |place| address::place(language, &place.slug));
            let subjects = counts.subjects.iter().map(move |subject| address::subject(language, &subject.key));
            let first = [address::home(language), address::releases(language), address::public_directory(language)];
            first.into_iter().chain(places).chain(subjects)
        });
        for path in lists {
            let _ = writeln!(out, "<url><loc>{}{path}</loc></url>", app.origin);
        }
        return answered(out + "</urlset>\n", &headers);
    }
    if name == DIRECTORY {
        let organisations = gate.organisations(None, "", &Shelf::default(), MOST_ORGANISATIONS).await?;
        for organisation in &organisations {
            for language in [Language::Indonesian, Language::English] {
                let path = address::organisation(language, &organisation.slug);
                let _ = writeln!(out, "<url><loc>{}{path}</loc></url>", app.origin);
            }
        }
        return answered(out + "</urlset>\n", &headers);
    }
    let section = archive::parse(name).and_then(|month| archive::section(&visitor, month)).ok_or(missing.clone())?;
    let releases = gate.page(&section, &Turn::Newest, MOST).await?.lines;
    if releases.is_empty() {
        return Err(missing);
    }
    for release in &releases {
        for language in [Language::Indonesian, Language::English] {
            let path = address::release(language, &release.slug);
            let _ = writeln!(out, "<url><loc>{}{path}</loc><lastmod>{}</lastmod></url>", app.origin, changed(release));
        }
    }
    answered(out + "</urlset>\n", &headers)
}
