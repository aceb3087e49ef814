//! Time stamps (RFC 3161): an authority signs that some bytes were there at a moment. What it gave is kept as it came; whether its signature
//! holds is for `openssl ts -verify`, with the certificates of those who trust it.

mod der;

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::fetch::{FetchError, Fetcher};

/// Largest answer that is taken, bytes: a token with its certificates has a few thousand.
const LARGEST: u64 = 64 << 10;

/// A time stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeStamp {
    /// The token: DER of a `ContentInfo`, as in RFC 3161, 2.4.2.
    pub token: Vec<u8>,
    /// When the authority says that it had the bytes' hash.
    pub at: Timestamp,
}

/// Why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StampError {
    /// The authority was not reached.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// It answered with another HTTP status than success.
    #[error("the authority answers with HTTP {0}")]
    Status(u16),
    /// It refuses; the number of its `PKIStatus`.
    #[error("the authority refuses (PKIStatus {0})")]
    Refused(u8),
    /// What came is no time stamp.
    #[error("the answer is no time stamp")]
    Unreadable,
    /// It is about other bytes, or an answer to another question.
    #[error("the time stamp is about something else")]
    Other,
}

/// Asks an authority to stamp bytes, of which it is told the SHA-256. `nonce` is by chance: an old answer is not taken for this one.
/// Blocks the thread.
pub fn ask(fetcher: &Fetcher, authority: &str, bytes: &[u8], nonce: u64) -> Result<TimeStamp, StampError> {
    let digest = Sha256::digest(bytes);
    let question = der::question(&digest, nonce).ok_or(StampError::Unreadable)?;
    let (status, answer) = fetcher.post(authority, "application/timestamp-query", question, LARGEST)?;
    if status != 200 {
        return Err(StampError::Status(status));
    }
    let (granted, token) = der::answer(&answer).ok_or(StampError::Unreadable)?;
    // Granted, or granted with other terms (2.4.2).
    if granted > 1 {
        return Err(StampError::Refused(granted));
    }
    let token = token.ok_or(StampError::Unreadable)?;
    let told = der::told(&token).ok_or(StampError::Unreadable)?;
    if told.digest != digest.as_slice() || told.nonce != Some(nonce) {
        return Err(StampError::Other);
    }
    Ok(TimeStamp { token, at: told.at })
}

/// When a token says that bytes were there; none where it is about others, or cannot be read.
pub fn moment(token: &[u8], bytes: &[u8]) -> Option<Timestamp> {
    let told = der::told(token)?;
    (told.digest == Sha256::digest(bytes).as_slice()).then_some(told.at)
}
