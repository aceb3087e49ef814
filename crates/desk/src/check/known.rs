//! What texts are recognised by: the newest public releases in memory, in every version that could be read, and beside them what came since. It
//! only grows until it is made anew: whether a release may be named, and whether it was withdrawn, is asked at the gate at each answer.

use std::sync::Arc;

use domain::id::ReleaseId;
use jiff::{Timestamp, ToSpan};
use store::public::Gate;

use super::{Checker, gate};
use crate::coverage::{Index, Making};
use crate::{Desk, Error};

/// Releases that are held in memory, the newest: about 3 kB each. Older ones are found where they are quoted word by word.
pub(super) const MOST: usize = 20_000;
/// Releases that are read at one time.
const PIECE: i64 = 500;
/// Texts beside the rest from which on all is made anew.
const BESIDE: usize = 500;
/// What came in the last minutes before the index was made is asked for again: clocks of several servers differ.
const MARGIN: i64 = 10;

/// What is held.
#[derive(Clone)]
pub(super) struct Known {
    /// The releases that were public when it was made.
    pub(super) all: Arc<Index>,
    /// What came since.
    pub(super) new: Arc<Index>,
    /// There are older releases, which are not in it.
    pub(super) cut: bool,
    made: Timestamp,
    texts: Arc<Vec<(ReleaseId, String)>>,
}

impl Checker {
    /// What is recognised now. Made at the first question; who asks meanwhile waits for it.
    pub(super) async fn known(&self, desk: &Desk) -> Result<Known, Error> {
        let mut held = self.known.lock().await;
        let mut gate = gate(desk).await?;
        let now = gate.moment();
        // A clock that was put back: what is held may know of more than there is; the gate decides anyway.
        if let Some(known) = held.as_mut().filter(|known| known.made <= now) {
            let since = known.made.checked_sub(MARGIN.minutes()).unwrap_or(Timestamp::UNIX_EPOCH);
            let mut texts = gate.texts_since(since).await?;
            texts.sort_unstable();
            if texts == *known.texts {
                return Ok(known.clone());
            }
            if texts.len() <= BESIDE {
                let (texts, all) = (Arc::new(texts), known.all.clone());
                let read = texts.clone();
                known.new = Arc::new(made(move || beside(&all, &read)).await);
                known.texts = texts;
                return Ok(known.clone());
            }
        }
        let known = whole(&mut gate, now).await?;
        *held = Some(known.clone());
        Ok(known)
    }
}

/// What came since: another version of a release has the number that the release has already.
fn beside(all: &Index, texts: &[(ReleaseId, String)]) -> Index {
    let mut making = Making::from(all.end());
    for (release, text) in texts {
        match all.number(*release) {
            Some(number) => making.add_as(number, text),
            None => making.add(*release, text),
        }
    }
    making.index()
}

/// Reads the newest releases, piece by piece: their texts are never all in memory.
async fn whole(gate: &mut Gate, now: Timestamp) -> Result<Known, Error> {
    let (mut making, mut behind) = (Making::default(), None);
    let cut = loop {
        let (texts, last) = gate.texts(behind.as_ref(), PIECE).await?;
        let Some(last) = last else { break false };
        behind = Some(last);
        making = made(move || {
            for (release, text) in &texts {
                making.add(*release, text);
            }
            making
        })
        .await;
        if making.len() >= MOST {
            break gate.texts(behind.as_ref(), 1).await?.1.is_some();
        }
    };
    let all = made(move || making.index()).await;
    Ok(Known { all: Arc::new(all), new: Arc::default(), cut, made: now, texts: Arc::default() })
}

/// Works on a thread that may wait.
async fn made<T: Default + Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap_or_default()
}
