//! The bundle of a release: every capture of every page that carries it, how each compares, what was judged and seen since, the release as
//! it stood, and the entries of the record with their proofs. One web archive that other programs open.

use std::fs::File;
use std::sync::Arc;

use domain::Refusal;
use domain::id::{CoverageId, ReleaseId};
use domain::right::Act;
use jiff::Timestamp;
use serde_json::{Value, json};
use store::coverage::{self, Capture, Coverage, Filter};
use store::release::{self, Release};
use store::version::{self, Version};
use store::{FileDigest, StoreError};
use tokio::sync::Semaphore;

use super::{Press, Seen, comparison, read};
use crate::record::Evidence;
use crate::{Actor, Desk, Error, record};

/// Bundles that are made at the same time: each holds one page in memory, and its files on the disk.
static MAKING: Semaphore = Semaphore::const_new(2);
/// Pages that are read from the database at once.
const SOME: i64 = 100;

/// A bundle that is being made. Its calls block.
pub trait Bundle: Send {
    /// Adds a capture: its archive, what the page is called, the SHA-256 of the page, and what is told of it.
    fn add(&mut self, archive: &[u8], title: &str, page: &str, result: Value) -> Result<(), String>;

    /// Adds a file beside them.
    fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<(), String>;

    /// The whole of it.
    fn finish(self: Box<Self>) -> Result<File, String>;
}

/// What is under way.
type Making = Box<dyn Bundle>;

/// The release's bundle, as a file without a name. A capture whose archive is lost or was changed is named in `missing.json`.
pub async fn bundle(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    id: ReleaseId,
) -> Result<(Release, File), Error> {
    let mut conn = desk.db.read().await?;
    let release = release::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, release.organisation)?;
    let versions = version::of_release(&mut conn, id).await?;
    drop(conn);
    let _place = MAKING.acquire().await;
    let mut making = press.bundle(&release.text.headline, desk.now()).map_err(broken)?;
    let pages = pages(desk, &release).await?;
    let subjects = pages.iter().map(|page| format!("coverage/{page}"));
    let subjects: Vec<String> = std::iter::once(format!("release/{id}")).chain(subjects).collect();
    // Before the captures: what is recorded while they are read has no page in the file.
    let evidence = record::evidence(desk, &subjects).await?;
    let mut missing = Vec::new();
    for page in pages {
        making = page_into(desk, press, making, page, &mut missing).await?;
    }
    let from = release.public_from.unwrap_or(Timestamp::MAX);
    let versions = comparison::public(&versions, from).into_iter().cloned().collect::<Vec<_>>();
    let work = move || {
        attach(&mut making, &versions, &evidence, &missing)?;
        making.finish()
    };
    Ok((release, done(tokio::task::spawn_blocking(work).await)?))
}

/// The pages that carry it, the newest first.
async fn pages(desk: &Desk, release: &Release) -> Result<Vec<CoverageId>, Error> {
    let (mut all, mut before) = (Vec::new(), CoverageId::new(Timestamp::MAX, u128::MAX));
    loop {
        let filter = Filter::Release(release.id);
        let some = coverage::page(&mut desk.db.read().await?, release.organisation, filter, before, SOME).await?;
        let Some(last) = some.last() else { return Ok(all) };
        before = last.id;
        all.extend(some.iter().map(|page| page.id));
    }
}

/// Adds a page with all its captures, the oldest first.
async fn page_into(
    desk: &Desk,
    press: &Arc<dyn Press>,
    mut making: Making,
    id: CoverageId,
    missing: &mut Vec<Value>,
) -> Result<Making, Error> {
    let mut conn = desk.db.read().await?;
    let page = coverage::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let captures = coverage::captures(&mut conn, id).await?;
    drop(conn);
    let seen = read(desk, press, page).await?;
    for capture in captures {
        let is_newest = capture.id == seen.coverage.capture.id;
        let told = told(&seen, &capture, is_newest);
        let archive = desk.files.read(&capture.archive).await.ok();
        let picture = match &capture.picture {
            Some(digest) => desk.files.read(digest).await.ok(),
            None => None,
        };
        let work = move || {
            let lost = json!({ "capture": capture.id.to_string(), "archive": capture.archive.as_str() });
            let sound = archive.filter(|bytes| FileDigest::of(bytes) == capture.archive);
            let Some(archive) = sound else { return Ok((making, Some(lost))) };
            if let Err(why) = making.add(&archive, &capture.title, capture.page.as_str(), told) {
                return Ok((making, Some(with(lost, "why", why.into()))));
            }
            if let Some(picture) = picture {
                making.attach(&format!("picture-{}.jpg", capture.id), &picture)?;
            }
            Ok((making, None))
        };
        let (back, lost) = done(tokio::task::spawn_blocking(work).await)?;
        making = back;
        missing.extend(lost);
    }
    Ok(making)
}

/// What is told of a capture. Who of the office did something is not named.
fn told(seen: &Seen, capture: &Capture, is_newest: bool) -> Value {
    let Coverage { id, release, address, site, outlet, reported, .. } = &seen.coverage;
    let [differs, unknown, same] = capture.counts;
    let told = json!({
        "coverage": id.to_string(), "capture": capture.id.to_string(), "release": release.0.to_string(),
        "version": capture.version.to_string(), "outlet": outlet.as_deref().unwrap_or(site), "address": address,
        "known_since": reported.1.to_string(), "taken_at": capture.taken_at.to_string(), "title": capture.title,
        "published": capture.published, "archive": format!("sha256:{}", capture.archive.as_str()),
        "outcome": capture.outcome.as_str(), "differs": differs, "unknown": unknown, "same": same, "own_words_percent": capture.own,
    });
    if !is_newest {
        return told;
    }
    let visit = |visit: &store::visit::Visit| json!({ "at": visit.at.to_string(), "result": visit.result.as_str(), "led_to": visit.address });
    let check = seen.compared.as_ref().map(|compared| json!(compared.check)).unwrap_or_default();
    let told = with(told, "check", check);
    let told = with(told, "differences", seen.judged.judgements.iter().map(|judged| judgement(seen, judged)).collect());
    with(told, "visits", seen.visits.iter().map(visit).collect())
}

/// An object with one more value.
fn with(mut object: Value, name: &str, value: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
    object
}

/// A difference that was judged, with every step since.
fn judgement(seen: &Seen, judged: &store::judgement::Judgement) -> Value {
    let moment = |at: Option<Timestamp>| at.map(|at| at.to_string());
    let step = |step: &store::judgement::Taken| {
        json!({ "step": step.step.as_str(), "way": step.way.as_str(), "at": step.at.to_string(), "reason": step.reason,
            "address": step.address })
    };
    let steps = seen.judged.steps.iter().filter(|step| step.judgement == judged.id).map(step).collect::<Vec<_>>();
    json!({
        "id": judged.id.to_string(), "kind": judged.kind, "rule": judged.rule, "source_words": judged.source_words,
        "page_words": judged.page_words, "way": judged.way.as_str(), "wanted": judged.wanted,
        "standing": judged.standing.as_str(), "told_at": moment(judged.told_at),
        "public_from": moment(judged.public_from),
        "notice": { "address": judged.notice.address, "words": judged.notice.words, "time": judged.notice.time },
        "steps": steps,
    })
}

/// The release as it stood, the record's part, and what is missing.
fn attach(making: &mut Making, versions: &[Version], evidence: &Evidence, missing: &[Value]) -> Result<(), String> {
    for (version, number) in versions.iter().zip(1..) {
        let text = &version.text;
        let paragraphs = [&format!("# {}", text.headline), &text.standfirst, &text.place, &text.body];
        let written: Vec<&str> = paragraphs.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        making.attach(&format!("release-{number}.md"), format!("{}\n", written.join("\n\n")).as_bytes())?;
    }
    if !evidence.checkpoint.is_empty() {
        making.attach("checkpoint", evidence.checkpoint.as_bytes())?;
        making.attach("keys", evidence.keys.as_bytes())?;
        making.attach("record.jsonl", evidence.lines.as_bytes())?;
    }
    if let Some(stamp) = &evidence.stamp {
        making.attach("time-stamp.json", stamp.about.as_bytes())?;
        making.attach("time-stamp.tsr", &stamp.token)?;
        making.attach("time-stamp.checkpoint", stamp.checkpoint.as_bytes())?;
    }
    if !missing.is_empty() {
        making.attach("missing.json", json!(missing).to_string().as_bytes())?;
    }
    Ok(())
}

fn done<T>(work: Result<Result<T, String>, tokio::task::JoinError>) -> Result<T, Error> {
    work.map_err(|error| broken(error.to_string()))?.map_err(broken)
}

fn broken(why: String) -> Error {
    StoreError::File(why).into()
}
