//! A page as evidence: what went over the wire, packed as a WACZ file in memory, and the page read from one again.

use std::fs::File;
use std::io::{Cursor, Write as _};

use jiff::Timestamp;

use crate::capture::Capture;
use crate::digest::Digest;
use crate::source::{Entry, Format, Opener, Page, SourceError};
use crate::wacz::{About, Finding, Packer, WaczError};

/// A page that was fetched, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where it was in the end.
    pub address: String,
    /// The page.
    pub page: Page,
    /// The WACZ file.
    pub archive: Vec<u8>,
}

/// Fetches a page; `software` is what the file says that made it.
pub fn fetched(opener: &Opener, address: &str, software: &str, now: Timestamp) -> Result<Evidence, SourceError> {
    let page = page(opener, address)?;
    let capture = page.capture.as_ref().ok_or(SourceError::NoPages)?;
    let address = capture.page().map_or_else(|| address.to_owned(), |exchange| exchange.url.clone());
    let archive = packed(capture, software, now).map_err(SourceError::Wacz)?;
    Ok(Evidence { address, page, archive })
}

/// The pages in a WACZ file, in their order; none where it cannot be read.
pub fn opened(opener: &Opener, archive: &[u8]) -> Vec<Page> {
    pages(opener, archive).unwrap_or_default()
}

fn pages(opener: &Opener, archive: &[u8]) -> Option<Vec<Page>> {
    let mut file = tempfile::Builder::new().suffix(".wacz").tempfile().ok()?;
    file.write_all(archive).ok()?;
    file.flush().ok()?;
    let read = opener.entries(file.path().to_str()?).map(|entry| loaded(opener, entry));
    read.collect::<Result<_, _>>().ok()
}

/// Files with one page each as one file with all of them, in their order.
pub fn joined(archives: &[Vec<u8>], software: &str, now: Timestamp) -> Result<Vec<u8>, WaczError> {
    let folder = tempfile::tempdir()?;
    let about = About { software: software.to_owned(), title: None, created: now };
    let mut packer = Packer::create(&folder.path().join("article.wacz"), about)?;
    for archive in archives {
        packer.include(Cursor::new(archive), None)?;
    }
    Ok(std::fs::read(packer.finish()?)?)
}

/// A capture as a WACZ file.
pub fn packed(capture: &Capture, software: &str, now: Timestamp) -> Result<Vec<u8>, WaczError> {
    let folder = tempfile::tempdir()?;
    let about = About { software: software.to_owned(), title: None, created: now };
    let mut packer = Packer::create(&folder.path().join("capture.wacz"), about)?;
    packer.page(capture, None)?;
    Ok(std::fs::read(packer.finish()?)?)
}

/// A bundle of captures: their files in one, with what was found on each page.
pub struct Bundle {
    packer: Packer,
    /// Holds the file until it is whole.
    folder: tempfile::TempDir,
}

impl Bundle {
    /// An empty one; `title` says what is in it.
    pub fn new(software: &str, title: &str, now: Timestamp) -> Result<Self, WaczError> {
        let folder = tempfile::tempdir()?;
        let about = About { software: software.to_owned(), title: Some(title.to_owned()), created: now };
        let packer = Packer::create(&folder.path().join("bundle.wacz"), about)?;
        Ok(Self { packer, folder })
    }

    /// Adds a capture: its file, what its page is called, the hash of its page, and what was found there.
    pub fn add(
        &mut self,
        archive: &[u8],
        title: &str,
        payload: Digest,
        result: serde_json::Value,
    ) -> Result<(), WaczError> {
        let title = Some(title).filter(|title| !title.is_empty());
        let url = self.packer.include(Cursor::new(archive), title)?;
        self.packer.finding(&Finding { url, payload, result })
    }

    /// Adds a file beside them.
    pub fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<(), WaczError> {
        self.packer.attach(name, bytes)
    }

    /// The whole file, which has no name any more.
    pub fn finish(self) -> Result<File, WaczError> {
        let file = File::open(self.packer.finish()?)?;
        drop(self.folder);
        Ok(file)
    }
}

fn page(opener: &Opener, name: &str) -> Result<Page, SourceError> {
    loaded(opener, opener.entries(name).next().ok_or(SourceError::NoPages)?)
}

/// A page that was found; a document of a word processor is none.
fn loaded(opener: &Opener, entry: Entry) -> Result<Page, SourceError> {
    let page = opener.load(entry).map_err(|failure| failure.error)?;
    if page.format == Format::Docx { Err(SourceError::NotText("docx".to_owned())) } else { Ok(page) }
}
