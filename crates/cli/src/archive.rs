//! `--archive`: each fetched article kept as evidence, one WACZ file with all its pages and what was found on them.
//! Files from the local disk are not fetched, so there is nothing to keep of them.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use connect::capture::Capture;
use connect::clock::Clock;
use connect::digest::Digest;
use connect::source::Page;
use connect::wacz::{About, Finding, Packer, WaczError};
use jiff::Timestamp;
use locale::Language;
use serde::Serialize;

use crate::clock::SystemClock;
use crate::failure::{Failure, Reason};
use crate::unreadable;

/// Keeps evidence in a folder.
pub(crate) struct Keeper {
    language: Language,
    folder: PathBuf,
    /// The release's bytes and the end of its name, put beside the findings.
    release: Option<(Vec<u8>, String)>,
    taken: Mutex<HashSet<PathBuf>>,
}

impl Keeper {
    pub(crate) fn new(language: Language, folder: &Path, release: Option<(Vec<u8>, &Path)>) -> Self {
        let release = release.map(|(bytes, path)| {
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("txt");
            (bytes, format!("release.{ending}"))
        });
        Self { language, folder: folder.to_owned(), release, taken: Mutex::default() }
    }

    /// Keeps the pages of an article with what was found on them; gives the file's name, or nothing for pages that were not
    /// fetched.
    pub(crate) fn keep(
        &self,
        pages: &[Page],
        title: Option<&str>,
        found: &impl Serialize,
    ) -> Result<Option<String>, Failure> {
        let captures: Vec<&Capture> = pages.iter().filter_map(|page| page.capture.as_ref()).collect();
        let Some(page) = pages.first().filter(|_| !captures.is_empty()) else { return Ok(None) };
        let capture = page.capture.as_ref().and_then(Capture::page);
        let url = capture.map_or_else(|| page.name.clone(), |exchange| exchange.url.clone());
        let result = serde_json::to_value(found).unwrap_or_default();
        let finding = Finding { url, payload: Digest::of(&page.bytes), result };
        let path = self.pack(&captures, title, Some(&finding)).map_err(|error| self.refuse(&page.name, &error))?;
        Ok(Some(path.display().to_string()))
    }

    /// Keeps what came instead of a page: a refusal is evidence too.
    pub(crate) fn keep_refusal(&self, name: &str, capture: Option<&Capture>) -> Result<(), Failure> {
        let Some(capture) = capture.filter(|capture| capture.page().is_some()) else { return Ok(()) };
        self.pack(&[capture], None, None).map(drop).map_err(|error| self.refuse(name, &error))
    }

    fn pack(
        &self,
        captures: &[&Capture],
        title: Option<&str>,
        finding: Option<&Finding>,
    ) -> Result<PathBuf, WaczError> {
        let first = captures.first().and_then(|capture| capture.page());
        let began = first.map_or(Timestamp::UNIX_EPOCH, |exchange| exchange.began);
        let address = first.map_or("", |exchange| exchange.url.as_str());
        let software = format!("Ruhui/{}", env!("CARGO_PKG_VERSION"));
        let about = About { software, title: title.map(str::to_owned), created: SystemClock.now() };
        let mut packer = Packer::create(&self.reserve(&file_name(address, began)), about)?;
        for capture in captures {
            packer.page(capture, title)?;
        }
        if let Some(finding) = finding {
            packer.finding(finding)?;
        }
        if let Some((bytes, name)) = &self.release {
            packer.attach(name, bytes)?;
        }
        packer.finish()
    }

    /// A path that no other page of this run and no file on the disk has.
    fn reserve(&self, name: &str) -> PathBuf {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let numbered = |number: u32| if number == 1 { format!("{name}.wacz") } else { format!("{name}-{number}.wacz") };
        let mut paths = (1..).map(|number| self.folder.join(numbered(number)));
        let path = paths.find(|path| !path.exists() && !taken.contains(path)).unwrap_or_default();
        taken.insert(path.clone());
        path
    }

    fn refuse(&self, name: &str, error: &WaczError) -> Failure {
        let error = Reason::new("archive_write", unreadable::wacz(self.language, error));
        Failure { input: format!("{name} → {}", self.folder.display()), error }
    }
}

/// `media.example-berita-42-20250511T060000Z`: site, the address's words, time of the capture.
fn file_name(address: &str, began: Timestamp) -> String {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest);
    let bare = bare.split(['?', '#']).next().unwrap_or(bare);
    let mut name = String::new();
    for c in bare.chars().take(120) {
        match c {
            'a'..='z' | '0'..='9' | '.' => name.push(c),
            'A'..='Z' => name.push(c.to_ascii_lowercase()),
            _ if name.ends_with('-') || name.is_empty() => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_matches(['-', '.']);
    let name = if name.is_empty() { "page" } else { name };
    format!("{name}-{}", began.strftime("%Y%m%dT%H%M%SZ"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_site_address_and_time() {
        let began: Timestamp = "2025-05-11T06:00:00Z".parse().unwrap();
        let name = |address| file_name(address, began);
        assert_eq!(name("https://media.example/Berita/42/?a=b"), "media.example-berita-42-20250511T060000Z");
        assert_eq!(name("http://127.0.0.1:80/../../etc"), "127.0.0.1-80-..-..-etc-20250511T060000Z");
        assert_eq!(name(""), "page-20250511T060000Z");
        assert!(name(&"https://a.example/é".repeat(50)).len() < 150);
    }
}
