//! A picture of a page as a browser shows it. The browser (Debian's chromium, headless) is told over a pipe and has no network of its own:
//! whatever it asks for is answered here, the page from its capture, the rest by who called, within the guards of fetching, or not at all.
//! Scripts are off: the picture shows the page that was captured, not what it makes of itself later.

mod pipe;
mod requests;
mod shot;

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Names under which the browser is looked for.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// A browser on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    program: PathBuf,
}

/// The page that is pictured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Where it was.
    pub address: &'a str,
    /// The character set that its server named.
    pub charset: Option<&'a str>,
    /// As it came.
    pub page: &'a [u8],
}

/// Something that a page is made of: a picture, a style sheet, a font.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The status of the response.
    pub status: u16,
    /// The declared media type; empty without.
    pub content_type: String,
    /// The payload.
    pub bytes: Vec<u8>,
}

/// A page as it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// A JPEG file.
    pub jpeg: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels; a long page ends there.
    pub height: u32,
}

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BrowserError {
    /// The browser cannot be started, or ended.
    #[error("the browser cannot be used: {0}")]
    Gone(io::ErrorKind),
    /// It did not answer in time.
    #[error("the browser did not answer in time")]
    Slow,
    /// It answered something else than was asked.
    #[error("the browser said: {0}")]
    Said(String),
}

impl From<io::Error> for BrowserError {
    fn from(error: io::Error) -> Self {
        Self::Gone(error.kind())
    }
}

impl Browser {
    /// The browser of this machine, if it has one.
    pub fn find() -> Option<Self> {
        let folders = env::var_os("PATH")?;
        let all = env::split_paths(&folders).flat_map(|folder| NAMES.map(|name| folder.join(name)));
        all.into_iter().find(|path| path.is_file()).map(|program| Self { program })
    }

    /// A browser that is named.
    pub fn at(program: &Path) -> Self {
        Self { program: program.to_owned() }
    }

    /// Pictures a page, 1,080 pixels wide, at most 4,000 high, within a minute. `piece` is asked for what it is made of, from several threads
    /// at once; what it does not give is missing in the picture. Blocks the thread.
    pub fn picture(
        &self,
        shown: Shown<'_>,
        piece: &(dyn Fn(&str) -> Option<Piece> + Sync),
    ) -> Result<Picture, BrowserError> {
        shot::take(&self.program, shown, piece)
    }
}
