//! How a page looked: a picture of each capture, taken from its archive when nobody waits for it.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use store::picture::{self, Waiting};

use super::Press;
use crate::media::NAMING;
use crate::transaction::transaction;
use crate::{Desk, Error};

/// How often it is tried.
const TRIES: i64 = 4;
/// Time from the first try to the second; to each further one six times as long.
const FIRST: SignedDuration = SignedDuration::from_mins(10);
/// The longest time between two tries.
const LONGEST: SignedDuration = SignedDuration::from_hours(6);

/// What came of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pictured {
    /// Nothing is due, or there is no browser.
    Nothing,
    /// A picture was taken.
    Taken,
    /// None was taken, and why. The page is evidence without it.
    Missed(String),
}

/// Takes the picture that is due first.
pub async fn take_picture(desk: &Desk, press: &Arc<dyn Press>) -> Result<Pictured, Error> {
    if !press.can_picture() {
        return Ok(Pictured::Nothing);
    }
    let now = desk.now();
    // The longest that a picture is put off, see `again`.
    let latest = now.checked_add(LONGEST).unwrap_or(Timestamp::MAX);
    let waiting = picture::due(&mut desk.db.read().await?, now, latest).await?;
    let Some(waiting) = waiting else { return Ok(Pictured::Nothing) };
    let (id, until) = (waiting.capture, again(now, waiting.tries));
    // Counted before it is tried: a page that ends the program is not tried for ever, and no other server takes it meanwhile.
    transaction!(desk, tx => { Ok(picture::put_off(tx, id, until).await?) })?;
    let jpeg = match taken(desk, press, waiting).await {
        Ok(jpeg) => jpeg,
        Err(why) => return Ok(Pictured::Missed(why)),
    };
    // Files are kept before a row names them, and none is erased between the two.
    let _naming = NAMING.read().await;
    let digest = desk.files.keep(jpeg).await?;
    transaction!(desk, tx => { Ok(picture::put(tx, id, &digest).await?) })?;
    Ok(Pictured::Taken)
}

async fn taken(desk: &Desk, press: &Arc<dyn Press>, waiting: Waiting) -> Result<Vec<u8>, String> {
    let archive = desk.files.read(&waiting.archive).await.map_err(|error| error.to_string())?;
    let press = press.clone();
    let work = move || {
        let first = press.open(&archive).into_iter().next().ok_or("the archive cannot be read")?;
        let charset = Some(waiting.charset.as_str()).filter(|charset| !charset.is_empty());
        press.picture(&waiting.address, charset, &first.page)
    };
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(error.to_string()))
}

/// When it is tried again.
fn again(now: Timestamp, tries: i64) -> Option<Timestamp> {
    let wait = (0..tries).try_fold(FIRST, |wait, _| wait.checked_mul(6));
    if tries + 1 < TRIES { now.checked_add(wait?).ok() } else { None }
}
