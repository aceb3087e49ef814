//! The record beside a running desk: its key, and who gives entries their places.

mod authority;
mod key;

use std::sync::Arc;
use std::time::Duration;

use desk::record::{Sequencer, State, Unsigned};
use desk::{Desk, Error};

pub(crate) use authority::{Authority, stamps};
pub(crate) use key::{Folder, Rotation};

use crate::config::Config;
use crate::failure::Fault;

/// Time between two looks for entries that wait; with the work itself, well below the second in which each is signed.
const LOOK: Duration = Duration::from_millis(200);
/// The same where something has to be mended first.
const LATER: Duration = Duration::from_secs(5);
/// Rounds at the end of a server, for what was done in its last moment.
const LAST: usize = 10;

/// The name of a log reached at an origin: `pers.borneotimur.example/jejak`.
pub(crate) fn name(origin: &str) -> String {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    format!("{}/jejak", host.trim_end_matches('/'))
}

/// The sequencer of a desk, with the key that lies in the configured folder. A record keeps the name it began with.
pub(crate) async fn sequencer(config: &Config, desk: &Desk, origin: &str) -> Result<Sequencer, Fault> {
    let told = |error: Error| Fault::Storage(error.to_string());
    let origin = desk::record::name(desk).await.map_err(told)?.unwrap_or_else(|| name(origin));
    let folder = Folder::open(&config.record_key(), &origin, &*desk.random)?;
    Ok(Sequencer::new(desk.clone(), Arc::new(folder)))
}

/// Gives places and has them signed, again and again.
pub(crate) async fn keep(sequencer: Sequencer) {
    let mut told = None;
    loop {
        let wait = match sequencer.round().await {
            Ok(State::More) => continue,
            Ok(State::Done | State::Elsewhere) => {
                told = None;
                LOOK
            }
            Ok(State::Unsigned(why)) => {
                // Said once, not every few seconds.
                if told.as_ref() != Some(&why) {
                    tracing::error!(why = %reason(&why), "the record is not signed");
                    told = Some(why);
                }
                LATER
            }
            Err(error) => {
                tracing::warn!(%error, "entries of the record wait for their places");
                LATER
            }
        };
        tokio::time::sleep(wait).await;
    }
}

/// What was done last gets its place before the server ends; where that fails, the next start does it.
pub(crate) async fn finish(sequencer: &Sequencer) {
    for _ in 0..LAST {
        if !matches!(sequencer.round().await, Ok(State::More)) {
            return;
        }
    }
}

fn reason(why: &Unsigned) -> String {
    match why {
        Unsigned::Broken => {
            "the database does not go on from what was signed last: it was put back to an earlier state or \
            changed by hand; see docs/operate.md, The record"
                .to_owned()
        }
        Unsigned::Name => "the key is of another record".to_owned(),
        Unsigned::Stranger => "the key is not one of this record: put its own in its folder, or set a new one by \
            `ruhui admin new-key`"
            .to_owned(),
        Unsigned::Retired => {
            "the key was replaced by another, which is not in its folder: run `ruhui admin new-key`, which also \
            finishes a change that was cut off"
                .to_owned()
        }
        Unsigned::Key(said) => said.clone(),
    }
}
