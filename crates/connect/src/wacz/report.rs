//! What re-reading a WACZ file gives: how much was checked, and each place that does not fit.

use crate::digest::Digest;
use crate::warc::WarcError;

/// The result of re-reading a WACZ file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// True for a file that says it was written by this program: only then every byte of the zip file is accounted for.
    pub own: bool,
    /// Parts listed and hashed.
    pub parts: usize,
    /// WARC records read.
    pub records: usize,
    /// Pages listed.
    pub pages: usize,
    /// Findings whose payload was looked for.
    pub findings: usize,
    /// Hashes of a kind that is not known here (only in files of other programs).
    pub unchecked: usize,
    /// Bytes of the whole file.
    pub bytes: u64,
    /// Everything that does not fit, in the order it was found.
    pub faults: Vec<Fault>,
}

impl Report {
    /// True when everything fits.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    pub(crate) fn add(&mut self, part: &str, offset: Option<u64>, kind: FaultKind) {
        self.faults.push(Fault { part: part.to_owned(), offset, kind });
    }
}

/// A place that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The part's name inside the WACZ file; empty for the WACZ file itself.
    pub part: String,
    /// The byte of that part where the wrong thing begins, as near as it can be told: a record, a line, or the first byte
    /// that differs.
    pub offset: Option<u64>,
    /// What is wrong there.
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Not a zip file, or its directory is broken.
    Zip,
    /// The zip file is not laid out as this program writes it.
    Layout,
    /// A part that must be there is not.
    PartMissing,
    /// A part that the package does not list.
    PartUnlisted,
    /// A part's hash is another.
    Hash {
        /// As listed.
        listed: String,
        /// As found.
        found: Digest,
    },
    /// A part's length is another.
    Length {
        /// As listed, bytes.
        listed: u64,
        /// As found, bytes.
        found: u64,
    },
    /// Not the JSON that must stand there.
    Json,
    /// A broken record.
    Record(WarcError),
    /// A record's block has another hash than its head says.
    BlockDigest {
        /// As in the head.
        listed: String,
        /// As found.
        found: Digest,
    },
    /// A record's payload has another hash than its head says.
    PayloadDigest {
        /// As in the head.
        listed: String,
        /// As found.
        found: Digest,
    },
    /// A record or part without a SHA-256 hash.
    NoDigest,
    /// The index points where no such record begins, or says something else of it than it says itself.
    Index,
    /// A record that the index does not have.
    NotIndexed {
        /// Its address.
        url: String,
    },
    /// A listed page without a response.
    PageAbsent {
        /// Its address.
        url: String,
    },
    /// A finding made from a payload that no response of its page has.
    FindingPayload {
        /// Its page's address.
        url: String,
    },
}
