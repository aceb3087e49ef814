//! Fuzz and property targets for everything that reads what strangers wrote: sound pages and releases with damage, markup
//! and Indonesian text put together at random, and plain noise. `make soak` runs each for minutes; a test run gives each a
//! second. What a run finds is kept in `inputs/TARGET/` and tried first, for ever.
#![expect(clippy::unwrap_used, reason = "tests may panic")]
#![expect(clippy::indexing_slicing, clippy::needless_for_each, reason = "a test that indexes wrongly fails")]

mod alike;
mod compare;
mod damage;
mod decode;
mod keep;
mod language;
mod masthead;
mod material;
mod proposal;
mod read;
mod release;
mod sound;
