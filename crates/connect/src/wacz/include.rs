//! Puts what one file of this program holds into another, byte for byte: gzip members stand on their own, so that records can follow
//! those that are there already, and only their places in the index move.

use std::io::{Read, Seek};

use serde::Deserialize;
use zip::ZipArchive;

use super::index::Line;
use super::pack::{ARCHIVE, INDEX, PAGES};
use super::{Packer, WaczError};

/// A line of the page list that is about a page.
#[derive(Deserialize)]
struct Page {
    url: String,
    ts: String,
}

impl Packer {
    /// Adds the records and pages of a file that this program made; `title` is what its pages are called. Pages keep their times. Gives
    /// the address of its first page.
    pub fn include(&mut self, file: impl Read + Seek, title: Option<&str>) -> Result<String, WaczError> {
        let mut zip = ZipArchive::new(file).map_err(|_| WaczError::Zip)?;
        let mut part = |name: &str| {
            let mut bytes = Vec::new();
            let mut entry = zip.by_name(name).map_err(|_| WaczError::NoArchive)?;
            entry.read_to_end(&mut bytes)?;
            Ok::<_, WaczError>(bytes)
        };
        let (records, index, pages) = (part(ARCHIVE)?, part(INDEX)?, part(PAGES)?);
        // All of it is read before any of it is added.
        let lines = text(&index)?.lines().map(placed).collect::<Option<Vec<_>>>().ok_or(WaczError::NoArchive)?;
        let pages: Vec<Page> = text(&pages)?.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let first = pages.first().map(|page| page.url.clone()).ok_or(WaczError::NoArchive)?;
        let base = self.append(&records)?;
        for (time, offset, line) in lines {
            let moved = Line { offset: base.saturating_add(offset).to_string(), ..line };
            self.list(moved.written(time));
        }
        for Page { url, ts } in pages {
            self.list_page(&url, &ts, title)?;
        }
        Ok(first)
    }
}

fn text(bytes: &[u8]) -> Result<&str, WaczError> {
    str::from_utf8(bytes).map_err(|_| WaczError::NoArchive)
}

/// An index line: its time, the place of its record, its fields.
fn placed(line: &str) -> Option<(&str, u64, Line)> {
    let mut parts = line.splitn(3, ' ').skip(1);
    let (time, fields) = (parts.next()?, parts.next()?);
    let line: Line = serde_json::from_str(fields).ok()?;
    Some((time, line.offset.parse().ok()?, line))
}
