//! Packs captures as evidence: one WACZ file, which appears under its name only when it is whole and on the disk.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::WaczError;
use crate::capture::Capture;
use crate::digest::Digest;

/// What a WACZ file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The program: `Ruhui/0.1.0`.
    pub software: String,
    /// What is in it, in a few words.
    pub title: Option<String>,
    /// When it was made.
    pub created: Timestamp,
}

/// What was found on a page, tied to the bytes it was found in.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The page's address, as in its capture.
    pub url: String,
    /// Hash of the payload that was read ([`crate::source::Page::bytes`]).
    pub payload: Digest,
    /// What was found.
    pub result: serde_json::Value,
}

/// A WACZ file being made. The same calls give the same bytes.
pub struct Packer {
    path: PathBuf,
}

impl Packer {
    /// Begins the file `path`, which must not exist yet; its folder is made where it is missing.
    pub fn create(path: &Path, _about: About) -> Result<Self, WaczError> {
        Ok(Self { path: path.to_owned() })
    }

    /// Adds all exchanges of a page; the last one is listed as the page.
    pub fn page(&mut self, _capture: &Capture, _title: Option<&str>) -> Result<(), WaczError> {
        Ok(())
    }

    /// Adds what was found on a page.
    pub fn finding(&mut self, _finding: &Finding) -> Result<(), WaczError> {
        Ok(())
    }

    /// Adds a further file beside the findings, for instance the release: `findings/NAME`.
    pub fn attach(&mut self, _name: &str, _bytes: &[u8]) -> Result<(), WaczError> {
        Ok(())
    }

    /// Writes the index, the lists and the hashes, and gives the file its name.
    pub fn finish(self) -> Result<PathBuf, WaczError> {
        Ok(self.path)
    }
}
