//! What everybody reads. All of it goes through the gate.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::confirmation::Kind;
use domain::release::Subject;
use domain::slug::Slug;
use ledger::Hash;
use locale::{Language, texts};
use store::public::{self as stored, Carried, Confirmed, Gate, PublicDifference, PublicRelease};

use super::media::{self, Addresses};
use super::{letter, record};
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{
    self, Attachment, Carrier, Correction, Entry, Fact, HomePage, JudgedView, Quotation, RecordMark, ReleaseLine,
    ReleasePage, StepView, StylePage, Withdrawn,
};
use crate::visitor::Visitor;
use crate::{address, asset, markdown};

/// Outlets that are named on a release's page.
const CARRIED: i64 = 50;

pub(super) async fn gate(app: &App) -> Result<Gate, Trouble> {
    Ok(Gate::new(app.desk.db.read().await?, app.desk.now()))
}

pub(super) async fn home(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let mut gate = gate(&app).await?;
    let newest = gate.lines(12).await?;
    let first: Vec<&str> = newest.iter().take(1).map(|release| release.id.as_str()).collect();
    let photos = gate.photos_of(&first).await?.into_values().next().unwrap_or_default();
    let addresses = Addresses::of(newest.first().map_or("", |release| &release.slug), &photos);
    let lead = addresses.shown(&photos).into_iter().next();
    let mut offices: Vec<&str> = newest.iter().map(|release| release.office[0].as_str()).collect();
    offices.sort_unstable();
    offices.dedup();
    let now = visitor.moment(app.desk.now());
    let newest = newest.iter().map(|release| line(&visitor, release)).collect();
    shown(&HomePage { layout: visitor.layout("", Entry::Home), now, offices, newest, lead }, &headers)
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
    let taken_down = gate.taken_down(slug.as_str()).await?;
    let confirmed = in_order(gate.confirmed(slug.as_str()).await?, &found.body);
    let carried = gate.carried(slug.as_str(), CARRIED).await?;
    let differences = if carried.is_empty() { Vec::new() } else { gate.differences(slug.as_str(), CARRIED).await? };
    let mark = gate.mark(&format!("release/{}", found.id)).await?;
    let mark = mark.map(|(number, written)| {
        let hash = record::short(&Hash::leaf(written.as_bytes()).to_string());
        (number.to_string(), hash, address::recorded(visitor.language, number))
    });
    let policies = gate.policies_of(slug.as_str()).await?;
    let (photos, documents) = (gate.photos(slug.as_str()).await?, gate.documents(slug.as_str()).await?);
    let (addresses, places) = (Addresses::of(&found.slug, &photos), media::places(&found.slug, &documents));
    let texts = ["pdf", "docx", "txt"].map(|kind| address::text_file(visitor.language, &found.slug, kind));
    let body = markdown::render(&found.body);
    let share = letter::share(&app, &visitor, &letter::Shared::of(&found), &photos);
    let corrected = found.changed_at > found.public_from && !corrections.is_empty();
    let corrected_at = corrections.iter().map(|made| made.at).max();
    let withdrawn = found.withdrawn.as_ref();
    let page = ReleasePage {
        layout: visitor.layout(&found.headline, Entry::None),
        number: &found.letter.text,
        office: &found.office[0],
        slug: &found.slug,
        headline: &found.headline,
        standfirst: &found.standfirst,
        place: &found.place,
        subjects: found.subjects.iter().map(|about| (about.as_str(), subject(&visitor, about))).collect(),
        published: visitor.moment(found.public_from),
        changed: corrected.then(|| visitor.moment(found.changed_at)),
        body: &body,
        quotations: quotations(&confirmed),
        facts: facts(&confirmed),
        photos: addresses.shown(&photos),
        attachments: media::attachments(visitor.language, &documents, &places, corrected_at),
        downloads: downloads(visitor.language, &texts),
        corrections: corrections.iter().rev().map(|made| told(&visitor, made.at, &made.reason)).collect(),
        taken_down: taken_down.iter().rev().map(|made| told(&visitor, made.at, &made.reason)).collect(),
        withdrawn: withdrawn.map(|(at, reason)| Withdrawn { at: visitor.moment(*at), reason }),
        share: withdrawn.is_none().then_some(share),
        carried: carried.iter().map(|one| carrier(&visitor, one, &corrections)).collect(),
        differs: differences.iter().map(|one| differs(&visitor, one)).collect(),
        policies: policies
            .into_iter()
            .map(|(policy, title)| (address::public_consultation(visitor.language, &policy), title))
            .collect(),
        record: mark.as_ref().map(|(number, hash, address)| RecordMark { number, hash, address }),
    };
    shown(&page, &headers)
}

/// When something was done, and why.
fn told<'a>(visitor: &Visitor, at: jiff::Timestamp, reason: &'a str) -> Correction<'a> {
    Correction { at: visitor.moment(at), reason }
}

/// An outlet with its article, and its own page where it is listed. That it carries a version which the office corrected later is no fault of
/// it, whatever else is found: it is said of each in the same words.
fn carrier<'a>(visitor: &Visitor, one: &'a Carried, corrections: &[stored::Correction]) -> Carrier<'a> {
    let earlier = corrections.iter().filter(|made| made.at <= one.version_made_at).count();
    let version = (earlier < corrections.len()).then_some(earlier + 1);
    let own = one.site.as_ref().map(|site| address::public_outlet(visitor.language, site));
    Carrier { outlet: &one.outlet, address: &one.address, own, version }
}

/// A difference that the outlet had time to answer.
pub(super) fn differs<'a>(visitor: &Visitor, one: &'a PublicDifference) -> JudgedView<'a> {
    let language = visitor.language;
    let [words, place, time] = &one.notice;
    let [source, page] = page::beside(&one.words[0], &one.words[1]);
    let steps = one.steps.iter().map(|taken| {
        let said = [taken.reason.as_str(), taken.address.as_str()];
        StepView::new(language, (one.way, taken.step), "", said, visitor.moment(taken.at))
    });
    JudgedView {
        id: String::new(),
        outlet: Some((&one.outlet, &one.address)),
        seen: Some(visitor.moment(one.taken_at)),
        kind: page::kind_of(language, &one.kind),
        rule: super::desk::judgement::rule(language, &one.rule),
        source,
        page,
        way: one.way,
        wanted: &one.wanted,
        standing: one.standing,
        told: one.told_at.map(|at| visitor.moment(at)),
        public: Some((visitor.moment(one.public_from), true)),
        notice: page::found_notice(language, [words, place, time]),
        steps: steps.collect(),
    }
}

/// Where the other releases about it are.
fn subject(visitor: &Visitor, about: &Subject) -> String {
    address::subject(visitor.language, &about.key())
}

/// In the order in which the text says it.
pub(super) fn in_order(mut confirmed: Vec<Confirmed>, body: &str) -> Vec<Confirmed> {
    confirmed.sort_by_key(|confirmed| body.find(&confirmed.words).unwrap_or(usize::MAX));
    confirmed
}

fn quotations(confirmed: &[Confirmed]) -> Vec<Quotation<'_>> {
    let quotations = confirmed.iter().filter(|confirmed| confirmed.kind == Kind::Quotation);
    quotations
        .map(|Confirmed { words, beside, .. }| Quotation { words, speaker: &beside.said, position: &beside.office })
        .collect()
}

fn facts(confirmed: &[Confirmed]) -> Vec<Fact<'_>> {
    let facts = confirmed.iter().filter(|confirmed| confirmed.kind != Kind::Quotation);
    facts.map(|Confirmed { words, beside, .. }| Fact { name: &beside.said, value: words }).collect()
}

/// The text as files, made when they are asked for.
fn downloads(language: Language, addresses: &[String; 3]) -> Vec<Attachment<'_>> {
    let text = texts::download_text(language);
    let kinds =
        [(texts::download_letter(language), "PDF"), (text, "DOCX"), (text, texts::download_kind_text(language))];
    let download = |(address, (name, kind))| Attachment { name, address, kind, bytes: None };
    addresses.iter().map(String::as_str).zip(kinds).map(download).collect()
}

pub(super) async fn style(visitor: Visitor) -> Answer {
    answer::page(&StylePage { layout: visitor.layout(texts::nav_style(visitor.language), Entry::None) })
}

pub(super) async fn asset(Path(name): Path<String>) -> Answer {
    let found = asset::find(&name).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let headers = [(header::CONTENT_TYPE, found.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, found.bytes).into_response())
}
