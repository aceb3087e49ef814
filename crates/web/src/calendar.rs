//! How many releases each month, place and subject has. Months that are over do not change: what is published is published at its moment
//! or later, and a withdrawn release keeps its page. So they are counted once, and only the running month at each question.

use std::sync::Arc;

use domain::zone::Zone;
use jiff::civil::{Date, DateTime, date};
use jiff::{Timestamp, ToSpan};
use store::public::{Gate, Only, PublicSubject, Section, Tally, Turn};
use tokio::sync::Mutex;

use crate::answer::Trouble;
use crate::app::App;
use crate::kept::Made;

/// How long past months are believed: releases may be brought in from another program.
const BELIEVED: i64 = 10 * 60_000;

/// Places and subjects that are named.
const NAMED: usize = 24;

/// What is known of the months that are over.
#[derive(Debug, Default)]
pub(crate) struct Calendar(Mutex<Option<Arc<Past>>>);

#[derive(Debug)]
struct Past {
    /// The first moment that is not over.
    until: Timestamp,
    counted_at: Timestamp,
    months: Vec<((i16, i8), i64)>,
    places: Vec<Place>,
}

/// A place that releases come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) count: i64,
}

/// Months with their counts, newest first, places and subjects, most releases first.
#[derive(Debug)]
pub(crate) struct Counts {
    pub(crate) months: Vec<((i16, i8), i64)>,
    pub(crate) places: Vec<Place>,
    pub(crate) subjects: Vec<PublicSubject>,
}

/// The first moment of a month.
pub(crate) fn begin(zone: Zone, (year, month): (i16, i8)) -> Option<Timestamp> {
    zone.moment(DateTime::from(Date::new(year, month, 1).ok()?))
}

/// The month after.
pub(crate) fn next((year, month): (i16, i8)) -> (i16, i8) {
    if month >= 12 { (year.saturating_add(1), 1) } else { (year, month + 1) }
}

/// What is public at the gate's moment, counted; once, as long as nothing changes.
pub(crate) async fn count(app: &App, gate: &mut Gate, zone: Zone) -> Result<Arc<Counts>, Trouble> {
    let (db, from) = (&app.desk.db, gate.moment());
    // A database that gives no stamp is counted each time.
    let Ok(stamp) = app.kept.stamp(db).await else { return Ok(Arc::new(counted(app, gate, zone).await?)) };
    if let Some(counts) = app.kept.counts(&stamp, from) {
        return Ok(counts);
    }
    let counts = Arc::new(counted(app, gate, zone).await?);
    let made = Made { stamp: &stamp, from, until: app.desk.now() };
    app.kept.keep_counts(db, gate, made, counts.clone()).await?;
    Ok(counts)
}

async fn counted(app: &App, gate: &mut Gate, zone: Zone) -> Result<Counts, Trouble> {
    let now = gate.moment();
    let clock = zone.clock(now);
    let until = begin(zone, (clock.year(), clock.month())).unwrap_or(now);
    let past = past(app, gate, zone, until, now).await?;
    let running = gate.tally(until, Timestamp::MAX, zone.hours()).await?;
    let mut months = by_month(&running);
    months.extend(past.months.iter().copied());
    let mut places = past.places.clone();
    for (slug, count) in running.places {
        if let Some(place) = places.iter_mut().find(|place| place.slug == slug) {
            place.count += count;
        } else if places.len() < NAMED {
            places.extend(named(gate, slug, count).await?);
        }
    }
    places.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    // The database keeps their totals: a correction or a withdrawal changes also those of months that are over.
    let subjects = gate.subjects(NAMED).await?;
    Ok(Counts { months, places, subjects })
}

/// The months that are over, counted anew where what is known is of another month, too old, or of a later time.
async fn past(app: &App, gate: &mut Gate, zone: Zone, until: Timestamp, now: Timestamp) -> Result<Arc<Past>, Trouble> {
    let mut known = app.calendar.0.lock().await;
    let age = |past: &Past| now.as_millisecond().saturating_sub(past.counted_at.as_millisecond());
    if let Some(past) = known.as_ref().filter(|past| past.until == until && (0..BELIEVED).contains(&age(past))) {
        return Ok(past.clone());
    }
    let tally = gate.tally(Timestamp::MIN, until, zone.hours()).await?;
    let mut places = Vec::new();
    for (slug, count) in tally.places.iter().take(NAMED) {
        places.extend(named(gate, slug.clone(), *count).await?);
    }
    let past = Arc::new(Past { until, counted_at: now, months: by_month(&tally), places });
    *known = Some(past.clone());
    Ok(past)
}

/// A place under the name that its newest release gives it.
async fn named(gate: &mut Gate, slug: String, count: i64) -> Result<Option<Place>, Trouble> {
    let section = Section { only: Only::Place(&slug), ..Section::ALL };
    let newest = gate.page(&section, &Turn::Newest, 1).await?.lines;
    Ok(newest.into_iter().next().map(|release| Place { slug, name: release.place, count }))
}

fn by_month(tally: &Tally) -> Vec<((i16, i8), i64)> {
    let mut months: Vec<((i16, i8), i64)> = Vec::new();
    for (day, count) in &tally.days {
        let Ok(day) = date(1970, 1, 1).checked_add(day.days()) else { continue };
        let month = (day.year(), day.month());
        match months.last_mut() {
            Some((last, sum)) if *last == month => *sum += count,
            _ => months.push((month, *count)),
        }
    }
    months
}
