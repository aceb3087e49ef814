//! The record (jejak): its pages for people, and its files as C2SP tlog-tiles lays them out, for programs that check it.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use desk::record::{self, Found, Shown};
use domain::Refusal;
use domain::record::PublicAct;
use locale::{Language, record as words, texts};
use serde::Deserialize;
use store::public::Filter;

use super::public::gate;
use super::search::escaped;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{ActLink, Contents, Entry, RecordLine, RecordPage, RecordedPage, StampLine};
use crate::visitor::Visitor;

/// Entries on a page.
const PAGE: i64 = 50;

/// Which entries are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    tindakan: String,
    tentang: String,
    before: String,
}

impl Wanted {
    /// The one filter, with how it stands in an address; none of a subject that cannot be one.
    fn filter(&self) -> Option<(Filter<'_>, String)> {
        if let Some(act) = PublicAct::parse(&self.tindakan) {
            return Some((Filter::Act(act), format!("tindakan={}", act.as_str())));
        }
        match self.tentang.as_str() {
            "" => Some((Filter::All, String::new())),
            subject if is_subject(subject) => Some((Filter::Subject(subject), format!("tentang={}", escaped(subject)))),
            _ => None,
        }
    }
}

/// Kind and id, as entries write them.
pub(super) fn is_subject(text: &str) -> bool {
    text.len() <= 100 && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-'))
}

pub(super) async fn page(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Answer {
    let language = visitor.language;
    let (filter, part) = wanted.filter().ok_or(Trouble::Refused(Refusal::NotFound))?;
    let head = record::checkpoint(&app.desk).await?;
    let mut found = record::entries(&mut gate(&app).await?, filter, wanted.before.parse().ok(), PAGE + 1).await?;
    // One more than is shown tells that there are older ones.
    let more = usize::try_from(PAGE).is_ok_and(|most| found.len() > most);
    if more {
        found.pop();
    }
    let older = found.last().filter(|_| more).map(|last| last.public.position);
    let base = address::record(language);
    let older = older.map(|before| match part.as_str() {
        "" => format!("{base}?before={before}"),
        part => format!("{base}?{part}&before={before}"),
    });
    let stamp = record::stamps(&app.desk, 1).await?.pop();
    let whole = ActLink { label: texts::record_all(language), address: base.clone(), current: part.is_empty() };
    let acts = PublicAct::ALL.into_iter().map(|act| ActLink {
        label: words::act(language, act),
        address: format!("{base}?tindakan={}", act.as_str()),
        current: filter == Filter::Act(act),
    });
    let page = RecordPage {
        layout: visitor.layout(texts::record_title(language), Entry::None),
        signed: head.map(|head| usize::try_from(head.signed).unwrap_or(usize::MAX)),
        acts: std::iter::once(whole).chain(acts).collect(),
        about: matches!(filter, Filter::Subject(_)).then_some(wanted.tentang.as_str()),
        lines: found.iter().map(|found| line(&visitor, found)).collect(),
        older: older.as_deref(),
        stamp: stamp.as_ref().map(|stamp| StampLine {
            size: usize::try_from(stamp.size).unwrap_or(usize::MAX),
            at: visitor.moment(stamp.at),
            authority: &stamp.authority,
            files: ["checkpoint", "tsr"].map(|kind| format!("/jejak/stempel-waktu/{}.{kind}", stamp.size)),
        }),
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

fn line<'a>(visitor: &Visitor, found: &'a Found) -> RecordLine<'a> {
    let (entry, public, language) = (&found.entry, &found.public, visitor.language);
    let release = public.release.as_ref();
    let organisation = public.organisation.as_ref();
    RecordLine {
        number: public.position,
        address: address::recorded(language, public.position),
        act: found.act.map_or(entry.act.as_str(), |act| words::act(language, act)),
        about: release.map(|(slug, headline)| (address::release(language, slug), headline.as_str())),
        organisation: organisation.map(|(slug, name)| (address::organisation(language, slug), name.as_str())),
        at: visitor.moment(entry.at),
        hash: short(&found.leaf().to_string()),
    }
}

/// The first signs of a hash.
pub(super) fn short(hash: &str) -> String {
    hash.chars().take(12).collect()
}

pub(super) async fn entry(
    State(app): State<App>,
    visitor: Visitor,
    Path(number): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let language = visitor.language;
    let missing = || Trouble::Refused(Refusal::NotFound);
    let number: u64 = number.parse().map_err(|_| missing())?;
    let (found, shown) = record::entry(&app.desk, number).await?.ok_or_else(missing)?;
    let proof = record::proof(&app.desk, number).await?;
    let title = texts::record_entry(language, &number.to_string());
    let contents = match &shown {
        Shown::Closed => {
            Contents::Closed(found.act.map_or(texts::record_closed(language), |act| closed(language, act)))
        }
        Shown::Erased { reason, at } => Contents::Erased(reason, visitor.moment(*at)),
        Shown::Changed => Contents::Changed,
        Shown::Fits { content, .. } => {
            Contents::Fits(content.lines().filter_map(value).filter(|(_, value)| !value.is_empty()).collect())
        }
    };
    let path = address::recorded(language, number);
    let page = RecordedPage {
        layout: crate::page::Layout { path: &path, ..visitor.layout(&title, Entry::None) },
        line: line(&visitor, &found),
        written: &found.public.written,
        leaf: found.leaf().to_string(),
        proof: proof.as_ref().map(|proof| (proof.size, proof.root.to_base64())),
        contents,
        program: format!("/api/record/{number}"),
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

/// Why a content is not shown.
fn closed(language: Language, act: PublicAct) -> &'static str {
    match act {
        PublicAct::RightGiven | PublicAct::RightTerm | PublicAct::RightTaken => texts::record_closed_person(language),
        _ => texts::record_closed(language),
    }
}

/// A line of a content: its name and its value.
fn value(line: &str) -> Option<(&str, String)> {
    let (name, value) = line.split_once(' ')?;
    Some((name, serde_json::from_str(value).ok()?))
}

/// The signed head. It changes with each act: nobody keeps it.
pub(super) async fn checkpoint(State(app): State<App>) -> Answer {
    let head = record::checkpoint(&app.desk).await?.ok_or(Trouble::Refused(Refusal::NotFound))?;
    Ok(([(header::CONTENT_TYPE, TEXT), (header::CACHE_CONTROL, "no-cache")], head.checkpoint).into_response())
}

/// The keys, the newest last.
pub(super) async fn keys(State(app): State<App>) -> Answer {
    let keys = record::keys(&app.desk).await?;
    let text: String = keys.iter().map(|key| format!("{key}\n")).collect();
    Ok(([(header::CONTENT_TYPE, TEXT), (header::CACHE_CONTROL, "no-cache")], text).into_response())
}

/// A file of the log. A full one never changes; a part of one is soon of no use.
pub(super) async fn file(State(app): State<App>, Path(path): Path<String>) -> Answer {
    let found = record::file(&app.desk, &path).await?;
    let (bytes, full) = found.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let kept = if full { "public, max-age=31536000, immutable" } else { "public, max-age=60" };
    Ok(([(header::CONTENT_TYPE, "application/octet-stream"), (header::CACHE_CONTROL, kept)], bytes).into_response())
}

const TEXT: &str = "text/plain; charset=utf-8";

/// A stamped checkpoint, or the token about it, by the number of its entries: `1204.checkpoint`, `1204.tsr`. They never change.
pub(super) async fn stamp(State(app): State<App>, Path(name): Path<String>) -> Answer {
    let missing = || Trouble::Refused(Refusal::NotFound);
    let (size, kind) = name.split_once('.').ok_or_else(missing)?;
    let size: u64 = size.parse().map_err(|_| missing())?;
    let (stamp, token) = record::stamped(&app.desk, size).await?.ok_or_else(missing)?;
    let for_ever = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    match kind {
        "checkpoint" => {
            Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), for_ever], stamp.checkpoint).into_response())
        }
        // The token alone, not the whole answer of the authority (RFC 3161, 3.1).
        "tsr" => Ok(([(header::CONTENT_TYPE, "application/timestamp-token"), for_ever], token).into_response()),
        _ => Err(missing()),
    }
}
