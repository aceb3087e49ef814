//! WARC 1.0 and 1.1 (ISO 28500): a streaming reader that goes on behind broken records, and a writer whose output
//! depends on its input alone.

mod reader;
mod stream;
mod writer;

use std::io;

use thiserror::Error;

pub use reader::Reader;
pub(crate) use writer::date;
pub use writer::{Writer, Written};

/// What a record holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecordType {
    /// What was received.
    Response,
    /// What was sent.
    Request,
    /// A file without its transfer.
    Resource,
    /// Says that a response was the same as an earlier one.
    Revisit,
    /// About the file.
    Warcinfo,
    /// About another record.
    Metadata,
    /// Any other.
    Other,
}

impl RecordType {
    fn parse(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "response" => Self::Response,
            "request" => Self::Request,
            "resource" => Self::Resource,
            "revisit" => Self::Revisit,
            "warcinfo" => Self::Warcinfo,
            "metadata" => Self::Metadata,
            _ => Self::Other,
        }
    }
}

/// A record's head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Byte of the file where the record begins; for records that share one gzip member, where that member begins.
    pub offset: u64,
    /// What it holds.
    pub kind: RecordType,
    /// Bytes of its block.
    pub length: u64,
    /// Field names as written, with their values, in order.
    pub fields: Vec<(String, String)>,
}

impl Head {
    /// The first field of this name, in any case.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The address that the record is about, without the angle brackets that some writers put around it.
    pub fn target(&self) -> Option<&str> {
        let value = self.field("WARC-Target-URI")?;
        Some(value.strip_prefix('<').and_then(|value| value.strip_suffix('>')).unwrap_or(value))
    }
}

/// What is wrong with an archive; `offset` is the byte of the file where the record begins.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WarcError {
    /// The file ends inside a record.
    #[error("the record at byte {offset} is cut off")]
    Truncated {
        /// Where.
        offset: u64,
    },
    /// The record's length does not lead to its end.
    #[error("the record at byte {offset} has a wrong length")]
    BrokenLength {
        /// Where.
        offset: u64,
    },
    /// No WARC head where one must begin, or one without a usable length.
    #[error("no record begins at byte {offset}")]
    BadHead {
        /// Where.
        offset: u64,
    },
    /// The compressed data is broken.
    #[error("the compressed record at byte {offset} is broken")]
    BadGzip {
        /// Where.
        offset: u64,
    },
    /// The block is larger than asked for.
    #[error("the record at byte {offset} has {length} bytes, more than {limit}")]
    TooLarge {
        /// Where.
        offset: u64,
        /// Bytes of its block.
        length: u64,
        /// The bound.
        limit: u64,
    },
    /// The file cannot be read.
    #[error("cannot be read: {0}")]
    Io(io::ErrorKind),
}
