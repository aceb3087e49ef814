//! Public answers that are kept ready. They hold for one era: nothing was written since, no embargo ended, and the hour is the
//! same. Whether it still lasts is asked at every request, so that nothing is shown early and nothing withdrawn stays.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Desk;
use jiff::Timestamp;
use store::public::Gate;
use store::{Db, Stamp, StoreError};

use crate::calendar::Counts;

/// Most bytes that are kept; beyond it all is forgotten, and what is asked for often comes back at once.
const MOST: usize = 16 << 20;

/// What an answer weighs beside its address and its body.
const BESIDE: usize = 1 << 10;

/// Milliseconds of an hour: the first page names the day, and days of all zones begin at a full hour.
const HOUR: i64 = 3_600_000;

/// An answer.
#[derive(Debug)]
pub(crate) struct Ready {
    /// The route that made it.
    pub(crate) route: &'static str,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Ready {
    /// The answer to somebody who perhaps has it already.
    pub(crate) fn answer(&self, asked: Option<&HeaderValue>) -> Response {
        let tag = self.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
        let asked = asked.and_then(|asked| asked.to_str().ok());
        if tag.zip(asked).is_some_and(|(tag, asked)| asked.contains(tag)) {
            let kept =
                [header::ETAG, header::CACHE_CONTROL].map(|name| (name.clone(), self.headers.get(name).cloned()));
            let kept = kept.into_iter().filter_map(|(name, value)| Some((name, value?)));
            return (StatusCode::NOT_MODIFIED, kept.collect::<HeaderMap>()).into_response();
        }
        (self.headers.clone(), self.body.clone()).into_response()
    }
}

/// A time in which the public sees the same.
#[derive(Debug)]
struct Era {
    stamp: Stamp,
    from: Timestamp,
    until: Timestamp,
    answers: HashMap<String, Arc<Ready>>,
    bytes: usize,
    counts: Option<Arc<Counts>>,
}

impl Era {
    fn lasts(&self, stamp: &Stamp, now: Timestamp) -> bool {
        self.stamp == *stamp && self.from <= now && now < self.until
    }
}

/// What is kept.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    era: Mutex<Option<Era>>,
    /// How many stamps were begun to be read.
    begun: AtomicU64,
    /// The newest one and its number.
    last: tokio::sync::Mutex<(u64, Option<Stamp>)>,
}

impl Kept {
    /// A stamp that was read after this was called; one reading serves all who wait for it.
    pub(crate) async fn stamp(&self, db: &Db) -> Result<Stamp, StoreError> {
        let begun = self.begun.load(Ordering::SeqCst);
        let mut last = self.last.lock().await;
        if let (number, Some(stamp)) = &*last
            && *number > begun
        {
            return Ok(stamp.clone());
        }
        let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
        let stamp = db.stamp().await?;
        *last = (number, Some(stamp.clone()));
        Ok(stamp)
    }

    /// The answer of an address, if it is kept and holds.
    pub(crate) async fn find(&self, desk: &Desk, address: &str) -> Option<Arc<Ready>> {
        let now = desk.now();
        // Most of what is not public is not asked further.
        self.held().as_ref().filter(|era| era.answers.contains_key(address))?;
        let stamp = self.stamp(&desk.db).await.ok()?;
        self.held().as_ref().filter(|era| era.lasts(&stamp, now))?.answers.get(address).cloned()
    }

    fn held(&self) -> MutexGuard<'_, Option<Era>> {
        self.era.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the archive has of each month and place, if it is kept and holds.
    pub(crate) fn counts(&self, stamp: &Stamp, now: Timestamp) -> Option<Arc<Counts>> {
        self.held().as_ref().filter(|era| era.lasts(stamp, now))?.counts.clone()
    }

    /// Keeps an answer that was made after the stamp was read, between two moments.
    pub(crate) async fn keep(&self, db: &Db, made: Made<'_>, address: String, ready: Ready) -> Result<(), StoreError> {
        let put = |era: &mut Era| {
            let weight = address.len() + ready.body.len() + BESIDE;
            if era.bytes + weight > MOST {
                era.answers.clear();
                era.bytes = 0;
            }
            if era.answers.insert(address, Arc::new(ready)).is_none() {
                era.bytes += weight;
            }
        };
        let due = async { Gate::new(db.read().await?, made.from).next_due().await };
        self.put(db, made, due, put).await
    }

    /// Keeps counts that were made through a gate: it has a connection already, and who waits for a second one while all hold
    /// their first would wait for ever.
    pub(crate) async fn keep_counts(
        &self,
        db: &Db,
        gate: &mut Gate,
        made: Made<'_>,
        counts: Arc<Counts>,
    ) -> Result<(), StoreError> {
        self.put(db, made, gate.next_due(), |era| era.counts = Some(counts)).await
    }

    /// `due`: when the next embargo ends.
    async fn put(
        &self,
        db: &Db,
        made: Made<'_>,
        due: impl Future<Output = Result<Option<Timestamp>, StoreError>>,
        put: impl FnOnce(&mut Era),
    ) -> Result<(), StoreError> {
        let Made { stamp, from, until } = made;
        let lasts = |era: &Option<Era>| era.as_ref().is_some_and(|era| era.lasts(stamp, from));
        let known = lasts(&self.held());
        let over = if known { from } else { end(from, due.await?) };
        // What was written meanwhile may stand in it, or not.
        if self.stamp(db).await? != *stamp {
            return Ok(());
        }
        let mut held = self.held();
        if !lasts(&held) {
            let answers = HashMap::new();
            *held = Some(Era { stamp: stamp.clone(), from, until: over, answers, bytes: 0, counts: None });
        }
        // So may an embargo have ended.
        if let Some(era) = held.as_mut().filter(|era| until < era.until) {
            put(era);
        }
        Ok(())
    }
}

/// How something was made that is to be kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made<'a> {
    /// Read before.
    pub(crate) stamp: &'a Stamp,
    /// The clock before.
    pub(crate) from: Timestamp,
    /// The clock afterwards.
    pub(crate) until: Timestamp,
}

/// When an era that begins now is over, if nothing is written.
fn end(now: Timestamp, due: Option<Timestamp>) -> Timestamp {
    let hour = (now.as_millisecond().div_euclid(HOUR) + 1).saturating_mul(HOUR);
    Timestamp::from_millisecond(hour).unwrap_or(now).min(due.unwrap_or(Timestamp::MAX))
}
