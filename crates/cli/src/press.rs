//! The world of pages, for the desk: fetched within the guards of `connect`, packed as evidence, opened again.

use std::sync::Arc;

use connect::evidence::{self, Evidence};
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{Limits, Opener, SourceError};
use desk::coverage::{NotTaken, Press, Taken};
use jiff::Timestamp;
use locale::{Language, texts};

use crate::clock::SystemClock;
use crate::unreadable;

/// What an archive says that made it.
pub(crate) const SOFTWARE: &str = concat!("Ruhui/", env!("CARGO_PKG_VERSION"));

/// Fetches pages and opens archives.
pub(crate) struct Newsstand(Opener);

impl Newsstand {
    /// One for the whole server; it keeps the pace that it owes to each site.
    pub(crate) fn new(options: FetchOptions) -> Self {
        Self(Opener::new(Arc::new(Fetcher::new(options, Arc::new(SystemClock))), Limits::default()))
    }
}

impl Press for Newsstand {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let Evidence { address, page, archive } =
            evidence::fetched(&self.0, address, SOFTWARE, now).map_err(|error| told(&error))?;
        Ok(Taken { address, page: page.bytes, charset: page.charset, archive })
    }

    fn open(&self, archive: &[u8]) -> Option<Vec<u8>> {
        Some(evidence::opened(&self.0, archive)?.bytes)
    }
}

/// Why a page was not fetched, in both languages.
pub(crate) fn told(error: &SourceError) -> NotTaken {
    let [indonesian, english] = [Language::Indonesian, Language::English]
        .map(|language| texts::coverage_not_taken(language, &unreadable::source(language, error).message));
    NotTaken::Told { gone: matches!(error, SourceError::Status(404 | 410)), indonesian, english }
}
