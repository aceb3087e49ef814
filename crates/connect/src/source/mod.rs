//! Opens what a person names: an address, a file, a folder, `-`, a web archive. One argument is any number of pages,
//! found one after another; a page that cannot be read never hides the next.

mod archive;
mod failure;
mod file;
mod folder;
mod sniff;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use failure::{Binary, Failure, SourceError};

use crate::capture::Capture;
use crate::fetch::{Fetched, Fetcher};
use crate::message::ContentType;
use crate::unpack::Bounds;

/// One page, as its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// As the caller named it: a path, an address, `-`; a page of an archive is `path#address`.
    pub name: String,
    /// Its address, where one is known.
    pub url: Option<String>,
    /// How its bytes are to be read.
    pub format: Format,
    /// The declared media type, without parameters, lower case; never guessed.
    pub content_type: Option<String>,
    /// The declared character set; never guessed.
    pub charset: Option<String>,
    /// The status of its response, where it came by HTTP.
    pub status: Option<u16>,
    /// Its payload.
    pub bytes: Vec<u8>,
    /// What went over the wire, where it was fetched now.
    pub capture: Option<Capture>,
}

/// How a page's bytes are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Markup.
    Html,
    /// Text or Markdown.
    Text,
    /// A Word document, for [`crate::docx::read`].
    Docx,
}

/// Bounds of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of a page.
    pub page_bytes: u64,
    /// Most unpacked bytes for each packed byte.
    pub ratio: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { page_bytes: 32 << 20, ratio: 200 }
    }
}

impl Limits {
    pub(crate) fn bounds(self) -> Bounds {
        Bounds { bytes: self.page_bytes, ratio: self.ratio }
    }
}

/// A page that has been found but not opened. Finding is quick and in order; [`Opener::load`] does the work and may run
/// on any thread.
#[derive(Debug)]
pub struct Entry {
    /// The page's name, as in [`Page::name`].
    pub name: String,
    origin: Origin,
}

#[derive(Debug)]
enum Origin {
    Address,
    File(PathBuf),
    Input(Vec<u8>),
    Record(archive::Record),
    Broken(SourceError),
}

/// Opens arguments.
#[derive(Clone)]
pub struct Opener {
    fetcher: Arc<Fetcher>,
    limits: Limits,
}

/// The pages of one argument, in order.
pub type Entries = Box<dyn Iterator<Item = Entry> + Send>;

impl Opener {
    /// Addresses are fetched by `fetcher`; nothing is opened yet.
    pub fn new(fetcher: Arc<Fetcher>, limits: Limits) -> Self {
        Self { fetcher, limits }
    }

    /// The pages of an argument, found as the iterator goes on; memory does not grow with their number.
    pub fn entries(&self, argument: &str) -> Entries {
        let argument = argument.to_owned();
        if is_address(&argument) {
            return once(Entry { name: argument, origin: Origin::Address });
        }
        if argument == "-" {
            return file::input(argument, std::io::stdin(), self.limits);
        }
        let path = PathBuf::from(&argument);
        if path.is_dir() {
            return folder::entries(argument, &path, self.limits);
        }
        file::entries(argument, path, self.limits)
    }

    /// As [`Opener::entries`] for `-`, from any reader.
    pub fn entries_of(&self, name: &str, input: impl Read + Send + 'static) -> Entries {
        file::input(name.to_owned(), input, self.limits)
    }

    /// Opens a page that was found.
    pub fn load(&self, entry: Entry) -> Result<Page, Box<Failure>> {
        let Entry { name, origin } = entry;
        let result = match origin {
            Origin::Address => return self.fetch(name),
            Origin::File(path) => file::load(&name, &path, self.limits),
            Origin::Input(bytes) => file::page(&name, Path::new(&name), bytes, self.limits),
            Origin::Record(record) => record.load(&name, self.limits),
            Origin::Broken(error) => Err(error),
        };
        result.map_err(|error| Box::new(Failure { name, error, capture: None }))
    }

    /// The opened pages of an argument, in order.
    pub fn pages(&self, argument: &str) -> impl Iterator<Item = Result<Page, Box<Failure>>> + Send + use<> {
        let opener = self.clone();
        self.entries(argument).map(move |entry| opener.load(entry))
    }

    fn fetch(&self, name: String) -> Result<Page, Box<Failure>> {
        let fetched = match self.fetcher.fetch(&name) {
            Ok(fetched) => fetched,
            Err(refused) => {
                let error = SourceError::Fetch(refused.error);
                return Err(Box::new(Failure { name, error, capture: Some(refused.capture) }));
            }
        };
        match format(fetched.status, fetched.content_type.as_ref(), &fetched.bytes) {
            Ok(format) => Ok(from_fetched(name, fetched, format)),
            Err(error) => Err(Box::new(Failure { name, error, capture: Some(fetched.capture) })),
        }
    }
}

fn from_fetched(name: String, fetched: Fetched, format: Format) -> Page {
    let kind = fetched.content_type;
    Page {
        name,
        url: Some(fetched.url),
        format,
        content_type: kind.as_ref().map(|kind| kind.essence.clone()),
        charset: kind.and_then(|kind| kind.charset),
        status: Some(fetched.status),
        bytes: fetched.bytes,
        capture: Some(fetched.capture),
    }
}

/// How a response is to be read, if it is a page at all.
fn format(status: u16, kind: Option<&ContentType>, bytes: &[u8]) -> Result<Format, SourceError> {
    if !(200..300).contains(&status) {
        return Err(SourceError::Status(status));
    }
    let declared = match kind.map(|kind| kind.essence.as_str()) {
        Some("text/html" | "application/xhtml+xml") => Some(Format::Html),
        Some("text/plain" | "text/markdown") => Some(Format::Text),
        Some(sniff::DOCX) => Some(Format::Docx),
        None | Some("application/octet-stream") => None,
        Some(other) => return Err(SourceError::NotText(other.to_owned())),
    };
    if declared == Some(Format::Docx) {
        return Ok(Format::Docx);
    }
    let seen = sniff::text(bytes)?;
    Ok(declared.unwrap_or(seen))
}

/// True for what is fetched rather than opened.
pub fn is_address(argument: &str) -> bool {
    let scheme = argument.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"))
}

fn once(entry: Entry) -> Entries {
    Box::new(std::iter::once(entry))
}

fn broken(name: String, error: SourceError) -> Entries {
    once(Entry { name, origin: Origin::Broken(error) })
}
