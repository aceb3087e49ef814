//! The newest releases for programs: Atom (RFC 4287), RSS 2.0, JSON Feed 1.1, robots.txt.

use std::collections::HashMap;
use std::fmt::Write as _;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use domain::release::Subject;
use jiff::Timestamp;
use locale::{Language, texts};
use serde_json::json;
use store::public::PublicRelease;

use super::enclosure::{Enclosure, enclosures};
use super::public::gate;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::visitor::Visitor;
use crate::{address, markdown};

/// Releases in a feed.
const NEWEST: i64 = 40;
const LINES: usize = 40;

pub(super) fn link(app: &App, release: &PublicRelease) -> String {
    format!("{}{}", app.origin, address::release(Language::Indonesian, &release.slug))
}

/// What a feed shows of a release: a withdrawn one says so.
fn summary(release: &PublicRelease) -> String {
    match &release.withdrawn {
        Some((_, reason)) => format!("{}: {reason}", texts::release_withdrawn(Language::Indonesian)),
        None => release.standfirst.clone(),
    }
}

/// Where a feed's categories are explained: the archive of a subject.
fn scheme(app: &App) -> String {
    format!("{}{}", app.origin, address::subject(Language::Indonesian, ""))
}

/// Each subject of a release, written by `each` from its key and its name as XML.
fn categories(release: &PublicRelease, each: impl Fn(&str, &str) -> String) -> String {
    release.subjects.iter().map(|subject| each(&xml(&subject.key()), &xml(subject.as_str()))).collect()
}

/// Each photo of a release, up to so many, written by `each`.
fn each_photo(
    photos: &HashMap<String, Vec<Enclosure>>,
    release: &PublicRelease,
    most: usize,
    each: impl Fn(&Enclosure) -> String,
) -> String {
    photos.get(&release.id).into_iter().flatten().take(most).map(each).collect()
}

pub(super) fn changed(release: &PublicRelease) -> Timestamp {
    let withdrawn = release.withdrawn.as_ref().map(|(at, _)| *at);
    withdrawn.unwrap_or(release.changed_at).max(release.public_from)
}

/// Text as XML content; what XML cannot hold is left out.
pub(super) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\t' | '\n' => out.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

pub(super) async fn atom(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let mut gate = gate(&app).await?;
    let releases = gate.latest(NEWEST).await?;
    let photos = enclosures(&app, &mut gate, &releases).await?;
    let updated = releases.iter().map(changed).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let title = texts::site_name(Language::Indonesian, &visitor.site.region);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"id\">\n\
         <title>{}</title>\n<id>{origin}/</id>\n<updated>{updated}</updated>\n<link href=\"{origin}/\"/>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{origin}/umpan/atom.xml\"/>\n",
        xml(&title),
        origin = app.origin,
    );
    for release in &releases {
        let address = link(&app, release);
        let content = markdown::render(&release.body);
        let pictures = each_photo(&photos, release, usize::MAX, |photo| {
            let Enclosure { address, kind, bytes, alternative } = photo;
            let title = xml(alternative);
            format!(
                "<link rel=\"enclosure\" type=\"{kind}\" length=\"{bytes}\" title=\"{title}\" href=\"{address}\"/>\n"
            )
        });
        let about = categories(release, |key, name| {
            format!("<category term=\"{key}\" scheme=\"{}\" label=\"{name}\"/>\n", scheme(&app))
        });
        let _ = write!(
            out,
            "<entry>\n<title>{}</title>\n<id>{address}</id>\n<link href=\"{address}\"/>\n<published>{}</published>\n\
             <updated>{}</updated>\n<author><name>{}</name></author>\n{about}{pictures}<summary>{}</summary>\n<content type=\"html\">{}</content>\n</entry>\n",
            xml(&release.headline),
            release.public_from,
            changed(release),
            xml(&release.office[0]),
            xml(&summary(release)),
            xml(&content),
        );
    }
    answer::public("application/atom+xml; charset=utf-8", out + "</feed>\n", headers.get(header::IF_NONE_MATCH))
}

pub(super) async fn rss(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let mut gate = gate(&app).await?;
    let releases = gate.lines(LINES).await?;
    let photos = enclosures(&app, &mut gate, &releases).await?;
    let title = xml(&texts::site_name(Language::Indonesian, &visitor.site.region));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n\
         <title>{title}</title>\n<link>{origin}/</link>\n<description>{title}</description>\n<language>id</language>\n\
         <atom:link rel=\"self\" type=\"application/rss+xml\" href=\"{origin}/umpan/rss.xml\"/>\n",
        origin = app.origin,
    );
    for release in &releases {
        let address = link(&app, release);
        // Readers of RSS expect one at most.
        let picture = each_photo(&photos, release, 1, |Enclosure { address, kind, bytes, .. }| {
            format!("<enclosure url=\"{address}\" length=\"{bytes}\" type=\"{kind}\"/>\n")
        });
        let about = categories(release, |_, name| format!("<category>{name}</category>\n"));
        let _ = write!(
            out,
            "<item>\n<title>{}</title>\n<link>{address}</link>\n<guid isPermaLink=\"true\">{address}</guid>\n<pubDate>{}</pubDate>\n\
             <description>{}</description>\n{about}{picture}</item>\n",
            xml(&release.headline),
            release.public_from.strftime("%a, %d %b %Y %H:%M:%S +0000"),
            xml(&summary(release)),
        );
    }
    answer::public(
        "application/rss+xml; charset=utf-8",
        out + "</channel>\n</rss>\n",
        headers.get(header::IF_NONE_MATCH),
    )
}

pub(super) async fn json(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let mut gate = gate(&app).await?;
    let releases = gate.latest(NEWEST).await?;
    let photos = enclosures(&app, &mut gate, &releases).await?;
    let items = releases.iter().map(|release| {
        let address = link(&app, release);
        let own = photos.get(&release.id).map(Vec::as_slice).unwrap_or_default();
        let attachment = |photo: &Enclosure| {
            json!({ "url": photo.address, "mime_type": photo.kind, "size_in_bytes": photo.bytes, "title": photo.alternative })
        };
        let mut item = json!({
            "id": address, "url": address, "title": release.headline, "summary": summary(release),
            "content_html": markdown::render(&release.body), "date_published": release.public_from.to_string(),
            "date_modified": changed(release).to_string(), "authors": [{ "name": release.office[0] }], "language": "id",
            "tags": release.subjects.iter().map(Subject::as_str).collect::<Vec<_>>(),
        });
        if let (Some(first), Some(item)) = (own.first(), item.as_object_mut()) {
            item.insert("image".to_owned(), first.address.clone().into());
            item.insert("attachments".to_owned(), own.iter().map(attachment).collect());
        }
        item
    });
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": texts::site_name(Language::Indonesian, &visitor.site.region),
        "home_page_url": format!("{}/", app.origin), "feed_url": format!("{}/umpan/feed.json", app.origin), "language": "id",
        "items": items.collect::<Vec<_>>(),
    });
    answer::public("application/feed+json; charset=utf-8", feed.to_string(), headers.get(header::IF_NONE_MATCH))
}

pub(super) async fn robots(State(app): State<App>, headers: HeaderMap) -> Answer {
    let out = format!(
        "User-agent: *\nDisallow: /meja\nDisallow: /en/meja\nDisallow: /api/desk\nSitemap: {origin}/sitemap.xml\n\
         Sitemap: {origin}/sitemap-berita.xml\n",
        origin = app.origin
    );
    answer::public("text/plain; charset=utf-8", out, headers.get(header::IF_NONE_MATCH))
}
