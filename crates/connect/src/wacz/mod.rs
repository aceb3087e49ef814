//! WACZ 1.1.1: a zip file with a WARC file, its index, the list of pages, and the hash of every part.

mod contents;
mod include;
mod index;
mod pack;
mod parts;
mod records;
mod report;
mod verify;
mod zip_layout;

use std::io;

use thiserror::Error;

pub use contents::{Contents, Slice, contents, part};
pub use pack::{About, Finding, Packer};
pub use report::{Fault, FaultKind, Report};
pub use verify::verify;

/// Why a WACZ file could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WaczError {
    /// Not a zip file, or a broken one.
    #[error("not a zip file, or a broken one")]
    Zip,
    /// A WARC file in it is compressed by the zip file, so that its records have no place of their own.
    #[error("{0} is not stored as it is")]
    NotStored(String),
    /// There is no WARC file in it.
    #[error("no archive in it")]
    NoArchive,
    /// A file of this name is there already.
    #[error("the file is there already")]
    Exists,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The file cannot be read or written.
    #[error("cannot be read or written: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for WaczError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            kind => Self::Io(kind),
        }
    }
}
