//! Pages are looked at again: after an hour, a day, a week, thirty days, then each quarter of a year; each day while an outlet was asked for
//! something. What was changed is kept as a capture of its own. What cannot be seen is no step against anybody.

use std::sync::Arc;

use coverage::article::PageKind;
use coverage::page::{is_same_page, without_notices};
use domain::coverage::{Outcome, Visit as Found};
use domain::id::{CoverageId, VisitId};
use domain::record::PublicAct;
use jiff::{Timestamp, ToSpan};
use store::coverage as stored;
use store::release::{self, Release};
use store::visit::{self, Visit};

use super::capture::{self, Fetched, Kept};
use super::comparison::{self, Raw};
use super::difference::{Look, looks};
use super::notice::{self, Waiting};
use super::whole::{is_part, sheets, whole};
use super::{Difference, NotTaken, Press, Seen, Sheet, read};
use crate::judgement::{self, Noticed, Page};
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
/// When a site that did not answer is asked again, in hours; each further time twice as late.
const AGAIN: i64 = 6;
/// Days in which a page of which something is asked is looked at each day.
const DAILY: i64 = 30;

/// When a page that was captured first at `first` is looked at next.
pub(super) fn due(first: Timestamp, now: Timestamp) -> Timestamp {
    let planned = HOURS.into_iter().map(|hours| after(first, hours)).find(|at| *at > now);
    let quarters = || (1..400).map(|count| after(first, 30 * 24 + count * QUARTER)).find(|at| *at > now);
    planned.or_else(quarters).unwrap_or(Timestamp::MAX)
}

fn after(at: Timestamp, hours: i64) -> Timestamp {
    at.checked_add(hours.hours()).unwrap_or(Timestamp::MAX)
}

/// What came of a look, before it is noted.
struct Came {
    found: Found,
    address: String,
    detail: String,
    /// The page, where it can be read.
    raw: Option<Raw>,
    archive: Vec<u8>,
    noticed: Noticed,
    /// Further pages of it came that did not come before, or what was kept of it is lost; nobody changed anything.
    completed: bool,
}

/// Looks at the page that is due first; false where none is. `mailed`: letters leave from here.
pub async fn look(desk: &Desk, press: &Arc<dyn Press>, mailed: bool) -> Result<bool, Error> {
    let now = desk.now();
    let lease = now.checked_add(LEASE.minutes()).unwrap_or(Timestamp::MAX);
    let Some(id) = transaction!(desk, tx => { Ok(visit::take(tx, now, lease).await?) })? else { return Ok(false) };
    let looked = one(desk, press, id, (now, lease, mailed)).await;
    if looked.is_err() {
        // A fault of ours: the site is not asked again and again for it.
        transaction!(desk, tx => { Ok(visit::put_off(tx, id, (lease, after(now, AGAIN))).await?) })?;
    }
    looked.map(|()| true)
}

async fn one(
    desk: &Desk,
    press: &Arc<dyn Press>,
    id: CoverageId,
    (now, lease, mailed): (Timestamp, Timestamp, bool),
) -> Result<(), Error> {
    let mut conn = desk.db.read().await?;
    let coverage = stored::by_id(&mut conn, id).await?.ok_or(domain::Refusal::NotFound)?;
    let release = release::by_id(&mut conn, coverage.release.0).await?.ok_or(domain::Refusal::NotFound)?;
    let waiting = notice::waiting(&mut conn, id).await?;
    drop(conn);
    // What is kept is read before anybody is asked for anything.
    let seen = read(desk, press, coverage).await?;
    let Some(mut came) = came(press, &seen, now).await else {
        // It was not our turn; nothing is said of the page.
        return transaction!(desk, tx => { Ok(visit::put_off(tx, id, (lease, after(now, 1))).await?) });
    };
    if let (Some(raw), Some(waiting)) = (&came.raw, &waiting) {
        came.noticed = notice::find(desk, press, waiting, raw).await?;
    }
    note(desk, (&seen, &release, waiting), came, (now, lease, mailed)).await
}

/// Fetches the page and says what became of it; none where it was not fetched for a reason of ours.
async fn came(press: &Arc<dyn Press>, seen: &Seen, now: Timestamp) -> Option<Came> {
    let coverage = &seen.coverage;
    let nothing = |found, detail: &str| {
        let detail = detail.chars().filter(|c| !c.is_control()).take(300).collect();
        let (address, noticed) = (coverage.address.clone(), Noticed::None);
        Came { found, address, detail, raw: None, archive: Vec::new(), noticed, completed: false }
    };
    let Fetched { raw, archive, .. } = match capture::fetched(press, &coverage.address, now).await {
        Ok(taken) => whole(press, taken, now).await,
        Err(NotTaken::Told { gone, indonesian, .. }) => {
            return Some(nothing(if gone { Found::Gone } else { Found::Unreachable }, &indonesian));
        }
        Err(NotTaken::Lost) => return None,
    };
    let read = tokio::task::spawn_blocking(move || {
        let is = comparison::read(&raw, None);
        (raw, is)
    });
    let (raw, is) = read.await.ok()?;
    let was = seen.compared.as_ref().map(|compared| &compared.article);
    let moved = !is_same_page(&raw.first.address, &coverage.address);
    let same = was.is_some_and(|was| was.text.as_str() == is.text.as_str() && was.title == is.title);
    let more = was.is_some_and(|was| is_part(was) && sheets(&is) > sheets(was));
    let more = more && was.is_some_and(|was| is.text.as_str().starts_with(was.text.as_str()));
    // What was kept cannot be read any more, and the page is as it was: it is kept again.
    let lost = was.is_none() && store::FileDigest::of(&raw.first.page) == coverage.capture.page;
    let completed = more || lost;
    let labels = was.map(|was| (was.label.is_some(), is.label.is_some()));
    let found = match is.kind {
        PageKind::NotFound => Found::Gone,
        // A further page did not come that did before: what it said is not known to be taken away.
        PageKind::Article if is_part(&is) && was.is_some_and(|was| sheets(&is) < sheets(was)) => Found::Unreachable,
        PageKind::Article if same && labels == Some((true, false)) => Found::LabelRemoved,
        PageKind::Article if same && labels == Some((false, true)) => Found::Edited,
        PageKind::Article if same || completed => Found::Unchanged,
        PageKind::Article => Found::Edited,
        PageKind::Listing if moved => Found::Redirected,
        // A wall, a challenge, a notice of maintenance: nothing is said of the page.
        _ => Found::Unreachable,
    };
    let address = raw.first.address.clone();
    let there = matches!(found, Found::Unchanged | Found::Edited | Found::LabelRemoved);
    Some(Came { address, raw: there.then_some(raw), archive, completed, ..nothing(found, "") })
}

/// Keeps a page that was changed, or is known whole for the first time; none where it was not, or cannot be told any more and takes no place of what could.
async fn changed(
    desk: &Desk,
    seen: &Seen,
    release: &Release,
    came: &mut Came,
    now: Timestamp,
) -> Result<Option<Kept>, Error> {
    if !came.completed && !matches!(came.found, Found::Edited | Found::LabelRemoved) {
        return Ok(None);
    }
    let (Some(raw), coverage) = (came.raw.clone(), &seen.coverage) else { return Ok(None) };
    // The page is the one that was given, wherever it stands now.
    let first = Sheet { address: coverage.address.clone(), ..raw.first };
    let raw = Raw { first, ..raw };
    let fetched = Fetched { raw, archive: std::mem::take(&mut came.archive), at: now };
    let stood = (Some(coverage.capture.version), coverage.reported.1);
    let before = stored::captures(&mut desk.db.read().await?, coverage.id).await?;
    let kept = capture::keep(desk, release, stood, fetched, before).await?;
    if kept.capture.outcome == Outcome::Unknown && coverage.capture.outcome != Outcome::Unknown {
        came.found = Found::Unreachable;
        return Ok(None);
    }
    Ok(Some(kept))
}

/// What is read in a page as it is now.
struct Now {
    differences: Vec<Difference>,
    doubtful: Vec<(String, String)>,
    /// Without notices: they may quote what was wrong.
    text: String,
}

impl Now {
    fn of(seen: &Seen, release: &Release, kept: Option<&Kept>, found: Found) -> Self {
        let coverage = &seen.coverage;
        let compared = kept.map(|kept| &kept.compared).or(seen.compared.as_ref());
        let page = kept.map_or(&coverage.capture.page, |kept| &kept.capture.page);
        let check = compared.map(|compared| &compared.check);
        let mut looks = looks(&seen.visits, coverage.capture.taken_at);
        looks.push(Look { found, is_later: true });
        Self {
            differences: Difference::all(compared, page, (coverage.reported.1, release.public_from), &looks),
            doubtful: check.map(Difference::doubtful).unwrap_or_default(),
            text: compared.map(|compared| without_notices(compared.article.text.as_str())).unwrap_or_default(),
        }
    }

    /// What that says of what was judged. That a page is gone may once be an accident of its site.
    fn seen(&self, came: &Came, gone_before: bool) -> judgement::Seen<'_> {
        match came.found {
            Found::Gone | Found::Redirected if gone_before => judgement::Seen::Gone(&self.differences),
            Found::Unchanged | Found::Edited | Found::LabelRemoved if !self.text.is_empty() => {
                let (differences, doubtful, noticed) = (&self.differences, &self.doubtful, came.noticed.clone());
                let fresh = came.found != Found::Unchanged;
                judgement::Seen::Page(Page { differences, doubtful, text: &self.text, noticed, fresh })
            }
            _ => judgement::Seen::Unclear,
        }
    }
}

/// Notes a look, keeps what was changed, weighs what was judged.
async fn note(
    desk: &Desk,
    (seen, release, waiting): (&Seen, &Release, Option<Waiting>),
    mut came: Came,
    (now, lease, mailed): (Timestamp, Timestamp, bool),
) -> Result<(), Error> {
    let coverage = &seen.coverage;
    let _naming = NAMING.read().await;
    let kept = changed(desk, seen, release, &mut came, now).await?;
    let is = Now::of(seen, release, kept.as_ref(), came.found);
    let absent = |found| matches!(found, Found::Gone | Found::Redirected);
    let gone_before = seen.visits.iter().rev().map(|visit| visit.result).find(|found| *found != Found::Unreachable);
    let gone_before = gone_before.is_some_and(absent);
    let weighed = is.seen(&came, gone_before);
    let month = now.checked_sub((DAILY * 24).hours()).unwrap_or(now);
    let open = waiting.as_ref().is_some_and(|waiting| waiting.told_after(month));
    // What was seen once is looked at again soon; that words were changed, while somebody waits for it.
    let changed = kept.is_some() || came.noticed == Noticed::Unsure;
    let unsure = absent(came.found) && !gone_before || open && changed;
    let next = next(seen, came.found, (open, unsure), now);
    let (id, of) = (VisitId::new(now, desk.chance()), (coverage.id, coverage.organisation));
    transaction!(desk, tx => {
        let known = stored::by_id(tx, coverage.id).await?.ok_or(domain::Refusal::NotFound)?;
        // Something was done meanwhile: it is looked at with that in mind.
        if known.capture.id != coverage.capture.id || notice::waiting(tx, coverage.id).await? != waiting {
            return Ok(visit::put_off(tx, coverage.id, (lease, now)).await?);
        }
        match &kept {
            Some(Kept { capture, is_known: true, .. }) => stored::stand(tx, coverage.id, capture).await?,
            Some(Kept { capture, .. }) => capture::note(tx, desk, of, capture).await?,
            None => {}
        }
        let known = stored::by_id(tx, coverage.id).await?.ok_or(domain::Refusal::NotFound)?;
        let asks = judgement::weigh(tx, desk, &known, &weighed, now).await?;
        if asks && mailed {
            judgement::post(tx, desk, &known, now).await?;
        }
        let row = Visit {
            id,
            at: now,
            result: came.found,
            address: came.address.clone(),
            detail: came.detail.clone(),
            page: came.raw.as_ref().map(|raw| store::FileDigest::of(&raw.first.page)),
            capture: kept.as_ref().map(|kept| kept.capture.id),
        };
        visit::insert(tx, coverage.id, &row, (lease, next)).await?;
        let deed = Deed::of_page(PublicAct::PageVisited, coverage.id, id.to_string(), coverage.organisation, now);
        append(tx, desk, &deed).await
    })
}

/// When the page is looked at next.
fn next(seen: &Seen, found: Found, (open, unsure): (bool, bool), now: Timestamp) -> Timestamp {
    let planned = due(seen.coverage.reported.1, now);
    let silent = seen.visits.iter().rev().take_while(|visit| visit.result == Found::Unreachable).count();
    match found {
        Found::Unreachable => {
            let doublings = u32::try_from(silent).unwrap_or(u32::MAX).min(10);
            planned.min(after(now, AGAIN * 2i64.pow(doublings))).max(after(now, AGAIN))
        }
        _ if unsure => planned.min(after(now, AGAIN)),
        _ if open => planned.min(after(now, 24)),
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
