//! Pages are looked at again: after an hour, a day, a week, thirty days, then each quarter of a year; sooner while an outlet was asked for
//! something. What was changed is kept as a capture of its own.

use std::sync::Arc;

use coverage::page;
use coverage::{Input, article::PageKind};
use domain::coverage::Visit as Found;
use domain::id::VisitId;
use domain::judgement::{Standing, Step};
use domain::record::PublicAct;
use jiff::{Timestamp, ToSpan};
use store::coverage::{self as stored, Coverage};
use store::judgement::{self as judged, Notice};
use store::release::{self, Release};
use store::visit::{self, Visit};

use super::capture::{self, Fetched, Kept};
use super::comparison::{self, Raw};
use super::{Difference, NotTaken, Press, Taken, read};
use crate::judgement::{self, Seen};
use crate::media::NAMING;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Desk, Error};

/// Hours after the first capture; later looks come each quarter of a year.
const HOURS: [i64; 4] = [1, 24, 7 * 24, 30 * 24];
/// A quarter of a year, in hours.
const QUARTER: i64 = 91 * 24;
/// How long somebody who took a page has to come back with it, in minutes.
const LEASE: i64 = 10;
/// When a site that did not answer is asked again, in hours.
const AGAIN: i64 = 6;

/// When a page that was captured first at `first` is looked at next.
pub(super) fn due(first: Timestamp, now: Timestamp) -> Timestamp {
    let after = |hours: i64| first.checked_add(hours.hours()).unwrap_or(Timestamp::MAX);
    let planned = HOURS.into_iter().map(after).find(|at| *at > now);
    let quarters = || (1..400).map(|count| after(30 * 24 + count * QUARTER)).find(|at| *at > now);
    planned.or_else(quarters).unwrap_or(Timestamp::MAX)
}

/// What came of a look, before it is noted.
struct Came {
    found: Found,
    address: String,
    detail: String,
    raw: Option<Raw>,
    archive: Vec<u8>,
}

/// Looks at the page that is due first; false where none is.
pub async fn look(desk: &Desk, press: &Arc<dyn Press>) -> Result<bool, Error> {
    let now = desk.now();
    let lease = now.checked_add(LEASE.minutes()).unwrap_or(Timestamp::MAX);
    let Some(id) = transaction!(desk, tx => { Ok(visit::take(tx, now, lease).await?) })? else { return Ok(false) };
    let mut conn = desk.db.read().await?;
    let Some(coverage) = stored::by_id(&mut conn, id).await? else { return Ok(true) };
    let Some(release) = release::by_id(&mut conn, coverage.release.0).await? else { return Ok(true) };
    drop(conn);
    let came = came(desk, press, &coverage, now).await?;
    let notice = match &came.raw {
        Some(raw) => notice(desk, press, &coverage, raw).await?,
        None => None,
    };
    // A page that came back as it was says again what it said.
    let stands = if came.found == Found::Unchanged {
        read(desk, press, coverage.clone()).await?.differences().to_vec()
    } else {
        Vec::new()
    };
    note(desk, (&coverage, &release), (came, stands), notice).await.map(|()| true)
}

/// Fetches the page and says what became of it.
async fn came(desk: &Desk, press: &Arc<dyn Press>, coverage: &Coverage, now: Timestamp) -> Result<Came, Error> {
    let nothing = |found, detail: &str| {
        let (address, detail) =
            (coverage.address.clone(), detail.chars().filter(|c| !c.is_control()).take(300).collect());
        Came { found, address, detail, raw: None, archive: Vec::new() }
    };
    let Taken { address, page, charset, archive } = match capture::fetched(press, &coverage.address, now).await {
        Ok(taken) => taken,
        Err(NotTaken::Told { gone, indonesian, .. }) => {
            return Ok(nothing(if gone { Found::Gone } else { Found::Unreachable }, &indonesian));
        }
        Err(NotTaken::Lost) => return Ok(nothing(Found::Unreachable, "")),
    };
    let old = page_of(desk, press, coverage).await?;
    let raw = Raw { address, charset, page };
    let (was, is) = (old.map(|old| comparison::read(&old, None)), comparison::read(&raw, None));
    let moved = capture::site(&raw.address) != coverage.site || raw.address != coverage.address;
    let same = was.as_ref().is_some_and(|was| was.text.as_str() == is.text.as_str() && was.title == is.title);
    let labelled = was.as_ref().is_some_and(|was| was.label.is_some()) && is.label.is_none();
    let found = match () {
        () if is.kind == PageKind::NotFound => Found::Gone,
        () if same && labelled => Found::LabelRemoved,
        () if same => Found::Unchanged,
        () if moved && is.kind != PageKind::Article => Found::Redirected,
        () => Found::Edited,
    };
    let address = raw.address.clone();
    let there = !matches!(found, Found::Gone | Found::Redirected);
    Ok(Came { found, address, detail: String::new(), raw: there.then_some(raw), archive })
}

/// The page of the newest capture, as it came.
async fn page_of(desk: &Desk, press: &Arc<dyn Press>, coverage: &Coverage) -> Result<Option<Raw>, Error> {
    let archive = desk.files.read(&coverage.capture.archive).await?;
    let (press, address) = (press.clone(), coverage.address.clone());
    let charset = Some(coverage.capture.charset.clone()).filter(|charset| !charset.is_empty());
    let opened = tokio::task::spawn_blocking(move || press.open(&archive)).await.ok().flatten();
    Ok(opened.map(|page| Raw { address, charset, page }))
}

/// The notice of a correction: on the page itself, where the first capture had none, or on a page that the outlet named and that one of
/// the two leads to (Pedoman Pemberitaan Media Siber 4b).
async fn notice(desk: &Desk, press: &Arc<dyn Press>, coverage: &Coverage, raw: &Raw) -> Result<Option<Notice>, Error> {
    let mut conn = desk.db.read().await?;
    let waiting = |known: &judged::Judgement| {
        known.standing.is_open() || matches!(known.standing, Standing::Edited | Standing::Removed)
    };
    if !judged::of_coverage(&mut conn, coverage.id).await?.iter().any(waiting) {
        return Ok(None);
    }
    let first = stored::first_capture(&mut conn, coverage.id).await?;
    let steps = judged::steps(&mut conn, coverage.id).await?;
    drop(conn);
    let before = match first {
        Some(capture) => page_of(desk, press, &Coverage { capture, ..coverage.clone() }).await?,
        None => None,
    };
    let known: Vec<String> = before.iter().flat_map(capture::notices).map(|notice| notice.words).collect();
    if let Some(new) = capture::notices(raw).into_iter().find(|notice| !known.contains(&notice.words)) {
        return Ok(Some(new));
    }
    let named = steps.iter().rev().find(|taken| taken.step == Step::Answer && !taken.address.is_empty());
    let Some(named) = named else { return Ok(None) };
    let Ok(taken) = capture::fetched(press, &named.address, desk.now()).await else { return Ok(None) };
    Ok(linked(raw, &Raw { address: taken.address, charset: taken.charset, page: taken.page }))
}

/// The notice on a page of its own, where it and its story lead to each other at least one way.
fn linked(story: &Raw, notice: &Raw) -> Option<Notice> {
    let input = |raw: &'_ Raw| -> bool {
        let other = if std::ptr::eq(raw, story) { notice } else { story };
        let input =
            Input { url: Some(&raw.address), charset: raw.charset.as_deref(), bytes: &raw.page, ..Input::default() };
        page::leads_to(&input, &other.address)
    };
    if story.address == notice.address || !(input(notice) || input(story)) {
        return None;
    }
    let article = comparison::read(notice, None);
    let words: String = article.title.unwrap_or_default().chars().filter(|c| !c.is_control()).take(300).collect();
    let time = article.published.unwrap_or_default().chars().filter(|c| !c.is_control()).take(40).collect();
    Some(Notice { address: notice.address.clone(), words, time })
}

/// Notes a look, keeps what was changed, weighs what was judged.
async fn note(
    desk: &Desk,
    (coverage, release): (&Coverage, &Release),
    (came, mut differences): (Came, Vec<Difference>),
    notice: Option<Notice>,
) -> Result<(), Error> {
    let now = desk.now();
    let Came { found, address, detail, raw, archive } = came;
    let page = raw.as_ref().map(|raw| store::FileDigest::of(&raw.page));
    let keeps = matches!(found, Found::Edited | Found::LabelRemoved) || notice.is_some();
    let _naming = NAMING.read().await;
    let mut kept = None;
    match raw {
        Some(raw) if keeps => {
            // The page is the one that was given, wherever it stands now.
            let raw = Raw { address: coverage.address.clone(), ..raw };
            let new = capture::keep(desk, release, Fetched { raw, archive, at: now }).await?;
            differences = Difference::all(Some(&new.compared.check), coverage.reported.1, release.public_from);
            kept = Some(new);
        }
        _ => {}
    }
    let (id, of) = (VisitId::new(now, desk.chance()), (coverage.id, coverage.organisation, release.id));
    transaction!(desk, tx => {
        if let Some(Kept { capture, .. }) = &kept {
            capture::note(tx, desk, of, capture).await?;
        }
        let capture = kept.as_ref().map(|kept| kept.capture.id);
        let seen = match found {
            Found::Gone | Found::Redirected => Some(Seen::Gone),
            _ if kept.is_some() || found == Found::Unchanged => Some(Seen::Page { differences: &differences, notice: notice.clone() }),
            _ => None,
        };
        let known = stored::by_id(tx, coverage.id).await?.ok_or(domain::Refusal::NotFound)?;
        if let Some(seen) = seen {
            judgement::weigh(tx, desk, &known, &seen, now).await?;
        }
        let open = judged::of_coverage(tx, coverage.id).await?.iter().any(|known| known.standing.is_open());
        let (address, detail, page) = (address.clone(), detail.clone(), page.clone());
        let row = Visit { id, at: now, result: found, address, detail, page, capture };
        visit::insert(tx, coverage.id, &row, Some(next(coverage, found, open, now))).await?;
        let deed = Deed::of_release(PublicAct::PageVisited, release.id, id.to_string(), coverage.organisation, now);
        append(tx, desk, &deed).await
    })
}

/// When the page is looked at next.
fn next(coverage: &Coverage, found: Found, open: bool, now: Timestamp) -> Timestamp {
    let after = |hours: i64| now.checked_add(hours.hours()).unwrap_or(Timestamp::MAX);
    let planned = due(coverage.reported.1, now);
    match found {
        Found::Unreachable => planned.min(after(AGAIN)),
        _ if open => planned.min(after(24)),
        _ => planned,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_looked_at_after_an_hour_a_day_a_week_a_month_and_each_quarter() {
        let first = Timestamp::UNIX_EPOCH;
        let mut now = first;
        let mut hours = Vec::new();
        for _ in 0..6 {
            now = due(first, now);
            hours.push(now.as_second() / 3_600);
        }
        assert_eq!(hours, [1, 24, 168, 720, 720 + 91 * 24, 720 + 2 * 91 * 24]);
    }
}
