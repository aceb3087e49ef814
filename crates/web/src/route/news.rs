//! The news sitemap, in the form that news search engines read: what was issued within the last two days, without what was
//! withdrawn. The texts are Indonesian, so each stands here once.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use jiff::ToSpan;
use locale::{Language, texts};

use super::feed::{link, xml};
use super::public::gate;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::visitor::Visitor;

/// Most addresses in a news sitemap.
const MOST: usize = 1_000;

/// Hours that are news.
const FRESH: i64 = 48;

pub(super) async fn sitemap(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let releases = gate(&app).await?.lines(MOST).await?;
    let since = app.desk.now().checked_sub(FRESH.hours()).unwrap_or_default();
    let name = xml(&texts::site_name(Language::Indonesian, &visitor.site.region));
    let mut out =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
        xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"
            .to_owned();
    let fresh = releases.iter().take_while(|release| release.public_from > since);
    for release in fresh.filter(|release| release.withdrawn.is_none()) {
        let _ = write!(
            out,
            "<url>\n<loc>{}</loc>\n<news:news>\n<news:publication><news:name>{name}</news:name><news:language>id</news:language>\
             </news:publication>\n<news:publication_date>{}</news:publication_date>\n<news:title>{}</news:title>\n</news:news>\n</url>\n",
            link(&app, release),
            release.public_from,
            xml(&release.headline),
        );
    }
    answer::public("application/xml; charset=utf-8", out + "</urlset>\n", headers.get(header::IF_NONE_MATCH))
}
