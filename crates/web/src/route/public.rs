//! What everybody reads. All of it goes through the gate.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::id::ReleaseId;
use domain::slug::Slug;
use jiff::Timestamp;
use locale::{Language, format, texts};
use serde::Deserialize;
use store::public::{Gate, Place, PublicRelease};

use super::media::{self, Addresses};
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{
    ArchivePage, Attachment, Correction, Entry, HomePage, Month, ReleaseLine, ReleasePage, StylePage, Withdrawn,
};
use crate::visitor::Visitor;
use crate::{address, asset, markdown};

/// Releases on one page of the archive.
const PAGE: i64 = 30;

pub(super) async fn gate(app: &App) -> Result<Gate, Trouble> {
    Ok(Gate::new(app.desk.db.read().await?, app.desk.now()))
}

pub(super) async fn home(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let newest = gate(&app).await?.lines(None, 12).await?;
    let mut offices: Vec<&str> = newest.iter().map(|release| release.office[0].as_str()).collect();
    offices.sort_unstable();
    offices.dedup();
    let now = visitor.moment(app.desk.now());
    let newest = newest.iter().map(|release| line(&visitor, release)).collect();
    shown(&HomePage { layout: visitor.layout("", Entry::Home), now, offices, newest }, &headers)
}

fn shown(page: &impl askama::Template, headers: &HeaderMap) -> Answer {
    answer::public("text/html; charset=utf-8", page.render()?, headers.get(header::IF_NONE_MATCH))
}

pub(super) fn line<'a>(visitor: &Visitor, release: &'a PublicRelease) -> ReleaseLine<'a> {
    ReleaseLine {
        slug: &release.slug,
        headline: &release.headline,
        standfirst: &release.standfirst,
        office: &release.office[1],
        place: &release.place,
        published: visitor.moment(release.public_from),
        corrected: release.changed_at > release.public_from,
        withdrawn: release.withdrawn.is_some(),
    }
}

/// A place in the list, as it stands in an address: `1746943200000-01JV…`.
#[derive(Debug, Deserialize)]
pub(super) struct From {
    pub(super) before: Option<String>,
}

impl From {
    pub(super) fn place(&self) -> Option<Place> {
        let (at, id) = self.before.as_deref()?.split_once('-')?;
        let at = Timestamp::from_millisecond(at.parse().ok()?).ok()?;
        Some(Place { at, id: id.parse::<ReleaseId>().ok()?.to_string() })
    }
}

pub(super) async fn archive(
    State(app): State<App>,
    visitor: Visitor,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Answer {
    let language = visitor.language;
    let found = gate(&app).await?.lines(from.place().as_ref(), PAGE + 1).await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let older = found.get(most.saturating_sub(1)).filter(|_| found.len() > most).map(|last| {
        let place = format!("{}-{}", last.public_from.as_millisecond(), last.id);
        format!("{}?before={place}", address::releases(language))
    });
    let clock = |release: &PublicRelease| visitor.site.zone.clock(release.public_from);
    let keys: Vec<String> = found.iter().map(|release| clock(release).strftime("%Y-%m").to_string()).collect();
    let mut months: Vec<Month<'_>> = Vec::new();
    for (release, key) in found.iter().zip(&keys).take(most) {
        if months.last().is_none_or(|month| month.key != key) {
            let at = clock(release);
            let name = format!("{} {}", format::month(language, at.month()), at.year());
            months.push(Month { name, key, releases: Vec::new() });
        }
        months.last_mut().into_iter().for_each(|month| month.releases.push(line(&visitor, release)));
    }
    let layout = visitor.layout(texts::nav_archive(language), Entry::Archive);
    shown(&ArchivePage { layout, months, years: Vec::new(), older: older.as_deref(), newer: None }, &headers)
}

pub(super) async fn release(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let slug = Slug::parse(&slug).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let mut gate = gate(&app).await?;
    let found = gate.release(slug.as_str()).await?.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let corrections = gate.corrections(slug.as_str()).await?;
    let (photos, documents) = (gate.photos(slug.as_str()).await?, gate.documents(slug.as_str()).await?);
    let (addresses, places) = (Addresses::of(&found.slug, &photos), media::places(&found.slug, &documents));
    let texts = ["txt", "docx"].map(|kind| address::text_file(visitor.language, &found.slug, kind));
    let (body, number) = (markdown::render(&found.body), format!("{}/{}", found.number.1, found.number.0));
    let corrected = found.changed_at > found.public_from && !corrections.is_empty();
    let withdrawn = found.withdrawn.as_ref();
    let page = ReleasePage {
        layout: visitor.layout(&found.headline, Entry::None),
        number: &number,
        office: &found.office[0],
        headline: &found.headline,
        standfirst: &found.standfirst,
        place: &found.place,
        published: visitor.moment(found.public_from),
        changed: corrected.then(|| visitor.moment(found.changed_at)),
        body: &body,
        quotations: Vec::new(),
        facts: Vec::new(),
        photos: addresses.shown(&photos),
        attachments: media::attachments(&documents, &places),
        downloads: downloads(visitor.language, &texts),
        corrections: corrections
            .iter()
            .rev()
            .map(|made| Correction { at: visitor.moment(made.at), reason: &made.reason })
            .collect(),
        withdrawn: withdrawn.map(|(at, reason)| Withdrawn { at: visitor.moment(*at), reason }),
        record: None,
    };
    shown(&page, &headers)
}

/// The text as files, made when they are asked for.
fn downloads(language: Language, addresses: &[String; 2]) -> Vec<Attachment<'_>> {
    let name = texts::download_text(language);
    let kinds = [texts::download_kind_text(language), "DOCX"];
    addresses.iter().zip(kinds).map(|(address, kind)| Attachment { name, address, kind, bytes: None }).collect()
}

pub(super) async fn style(visitor: Visitor) -> Answer {
    answer::page(&StylePage { layout: visitor.layout(texts::nav_style(visitor.language), Entry::None) })
}

pub(super) async fn asset(Path(name): Path<String>) -> Answer {
    let found = asset::find(&name).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let headers = [(header::CONTENT_TYPE, found.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, found.bytes).into_response())
}
