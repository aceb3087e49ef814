//! The world of pages, for the desk: fetched within the guards of `connect`, packed as evidence, opened again.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use connect::capture::Capture;
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{Format, Limits, Opener, Page, SourceError};
use connect::wacz::{About, Packer, WaczError};
use desk::coverage::{NotTaken, Press, Taken};
use jiff::Timestamp;
use locale::{Language, texts};

use crate::clock::SystemClock;
use crate::unreadable;

/// Fetches pages and opens archives.
pub(crate) struct Newsstand(Opener);

impl Newsstand {
    /// One for the whole server; it keeps the pace that it owes to each site.
    pub(crate) fn new(options: FetchOptions) -> Self {
        Self(Opener::new(Arc::new(Fetcher::new(options, Arc::new(SystemClock))), Limits::default()))
    }

    fn page(&self, name: &str) -> Result<Page, SourceError> {
        let entry = self.0.entries(name).next().ok_or(SourceError::NoPages)?;
        let page = self.0.load(entry).map_err(|failure| failure.error)?;
        if page.format == Format::Docx { Err(SourceError::NotText("docx".to_owned())) } else { Ok(page) }
    }
}

impl Press for Newsstand {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let page = self.page(address).map_err(|error| told(&error))?;
        let capture = page.capture.ok_or_else(|| told(&SourceError::NoPages))?;
        let address = capture.page().map_or_else(|| address.to_owned(), |exchange| exchange.url.clone());
        let archive = packed(&capture, now).map_err(|error| told(&SourceError::Wacz(error)))?;
        Ok(Taken { address, page: page.bytes, charset: page.charset, archive })
    }

    fn open(&self, archive: &[u8]) -> Option<Vec<u8>> {
        let mut file = tempfile::Builder::new().suffix(".wacz").tempfile().ok()?;
        file.write_all(archive).ok()?;
        file.flush().ok()?;
        Some(self.page(file.path().to_str()?).ok()?.bytes)
    }
}

/// A capture as the bytes of a WACZ file.
pub(crate) fn packed(capture: &Capture, now: Timestamp) -> Result<Vec<u8>, WaczError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("capture.wacz");
    let software = format!("Ruhui/{}", env!("CARGO_PKG_VERSION"));
    let mut packer = Packer::create(&path, About { software, title: None, created: now })?;
    packer.page(capture, None)?;
    Ok(std::fs::read(Path::new(&packer.finish()?))?)
}

fn told(error: &SourceError) -> NotTaken {
    let [indonesian, english] = [Language::Indonesian, Language::English]
        .map(|language| texts::coverage_not_taken(language, &unreadable::source(language, error).message));
    NotTaken { indonesian, english }
}
