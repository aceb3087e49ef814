//! What a WACZ file holds, read through its zip directory; other programs' files too.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use zip::CompressionMethod::Stored;
use zip::ZipArchive;

use super::WaczError;

/// A piece of a file, read from its own place whatever others read.
#[derive(Debug, Clone)]
pub struct Slice {
    file: Arc<File>,
    start: u64,
    length: u64,
    at: u64,
}

impl Slice {
    /// `length` bytes of `file` from `start` on.
    pub fn new(file: Arc<File>, start: u64, length: u64) -> Self {
        Self { file, start, length, at: 0 }
    }
}

impl Read for Slice {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let most = into.len().min(left);
        let into = into.get_mut(..most).unwrap_or_default();
        let count = self.file.read_at(into, self.start.saturating_add(self.at))?;
        self.at = self.at.saturating_add(u64::try_from(count).unwrap_or(0));
        Ok(count)
    }
}

impl Seek for Slice {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// The parts of a WACZ file that pages are read from.
#[derive(Debug)]
pub struct Contents {
    /// Its WARC files, in the order of their names.
    pub archives: Vec<Slice>,
    /// The addresses of its page lists; `None` where it has no list.
    pub pages: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct ListedPage {
    url: Option<String>,
}

/// Opens a WACZ file for reading its pages; hashes are not looked at.
pub fn contents(file: File) -> Result<Contents, WaczError> {
    let file = Arc::new(file);
    let length = file.metadata()?.len();
    let whole = BufReader::new(Slice::new(Arc::clone(&file), 0, length));
    let mut zip = ZipArchive::new(whole).map_err(|_| WaczError::Zip)?;
    let mut names: Vec<String> = zip.file_names().filter_map(Result::ok).map(Cow::into_owned).collect();
    names.sort_unstable();
    let (mut archives, mut pages) = (Vec::new(), None);
    for name in names {
        if is_archive(&name) {
            let entry = zip.by_name(&name).map_err(|_| WaczError::Zip)?;
            if entry.compression() != Stored {
                return Err(WaczError::NotStored(name));
            }
            let start = entry.data_start().ok_or(WaczError::Zip)?;
            archives.push(Slice::new(Arc::clone(&file), start, entry.size()));
        } else if name.starts_with("pages/") && ends(&name, &[".jsonl"]) {
            let entry = zip.by_name(&name).map_err(|_| WaczError::Zip)?;
            read_pages(BufReader::new(entry), pages.get_or_insert_with(Vec::new))?;
        }
    }
    if archives.is_empty() {
        return Err(WaczError::NoArchive);
    }
    Ok(Contents { archives, pages: pages.filter(|pages| !pages.is_empty()) })
}

/// A part of a WACZ file, at most `most` bytes of it; none where there is no such part, or it is larger.
pub fn part(path: &Path, name: &str, most: u64) -> Result<Option<Vec<u8>>, WaczError> {
    let mut zip = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(|_| WaczError::Zip)?;
    let Ok(entry) = zip.by_name(name) else { return Ok(None) };
    let mut bytes = Vec::new();
    entry.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(Some(bytes).filter(|bytes| u64::try_from(bytes.len()).is_ok_and(|length| length <= most)))
}

/// True for a part that holds records.
pub(super) fn is_archive(name: &str) -> bool {
    name.starts_with("archive/") && ends(name, &[".warc", ".warc.gz"])
}

/// True if a name has one of these endings, in any case.
pub(super) fn ends(name: &str, endings: &[&str]) -> bool {
    let name = name.to_ascii_lowercase();
    endings.iter().any(|ending| name.ends_with(ending))
}

/// The first line of a page list describes the list; it has no address.
fn read_pages(list: impl BufRead, pages: &mut Vec<String>) -> Result<(), WaczError> {
    for line in list.lines() {
        let page: Option<ListedPage> = serde_json::from_str(&line?).ok();
        pages.extend(page.and_then(|page| page.url));
    }
    Ok(())
}
