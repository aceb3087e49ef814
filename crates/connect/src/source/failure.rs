//! Why an input gave no page.

use std::io;

use thiserror::Error;

use crate::capture::Capture;
use crate::fetch::FetchError;
use crate::message::PayloadError;
use crate::unpack::UnpackError;
use crate::wacz::WaczError;
use crate::warc::WarcError;

/// An input that gave no page.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{name}: {error}")]
pub struct Failure {
    /// Its name, as a page's.
    pub name: String,
    /// Why.
    pub error: SourceError,
    /// What went over the wire, where something did: a 404 is evidence too.
    pub capture: Option<Capture>,
}

/// Why an input gave no page.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SourceError {
    /// No such file.
    #[error("no such file")]
    NotFound,
    /// The file may not be read.
    #[error("may not be read")]
    PermissionDenied,
    /// The file cannot be read.
    #[error("cannot be read: {0}")]
    Io(io::ErrorKind),
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Larger than a page may be.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The bound, bytes.
        limit: u64,
    },
    /// Compressed data that cannot be unpacked, or would become too large.
    #[error(transparent)]
    Unpack(UnpackError),
    /// Not text.
    #[error("not text but {0:?}")]
    Binary(Binary),
    /// A zip file (so a WACZ or a Word document too) whose directory, which stands at its end, cannot be read.
    #[error("a zip file that is cut off or damaged")]
    DamagedZip,
    /// Not a page, by its declared media type.
    #[error("not a page but {0}")]
    NotText(String),
    /// The server answered, but not with the page.
    #[error("the server answered {0}")]
    Status(u16),
    /// The page was not fetched.
    #[error(transparent)]
    Fetch(FetchError),
    /// A response in an archive carries no readable payload.
    #[error(transparent)]
    Payload(PayloadError),
    /// A record of an archive is broken.
    #[error(transparent)]
    Warc(WarcError),
    /// A packed archive is broken.
    #[error(transparent)]
    Wacz(WaczError),
    /// An archive names the page but does not hold it.
    #[error("{url} is not in the archive")]
    NotInArchive {
        /// The page's address.
        url: String,
    },
    /// A folder or archive without any page.
    #[error("no pages in it")]
    NoPages,
}

impl From<io::Error> for SourceError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::PermissionDenied,
            kind => Self::Io(kind),
        }
    }
}

impl From<UnpackError> for SourceError {
    fn from(error: UnpackError) -> Self {
        match error {
            UnpackError::TooLarge { limit } => Self::TooLarge { limit },
            other => Self::Unpack(other),
        }
    }
}

impl From<PayloadError> for SourceError {
    fn from(error: PayloadError) -> Self {
        match error {
            PayloadError::Unpack(error) => error.into(),
            other => Self::Payload(other),
        }
    }
}

/// What an input is that is not text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Binary {
    /// A PDF document.
    Pdf,
    /// A picture.
    Image,
    /// A zip file that is neither a WACZ nor a Word document.
    Zip,
    /// A Word document of the old binary form.
    OldWord,
    /// Sound or moving pictures.
    Media,
    /// Any other.
    Other,
}
