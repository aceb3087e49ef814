//! A feed that is asked for again and again: the host is told what is known already (RFC 9110, 13.1), and sends the feed
//! only where it has changed since.

use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH};

use super::wire::Ask;
use super::{FetchError, Fetcher, visit};
use crate::capture::Capture;
use crate::feed::MOST_BYTES;
use crate::message::Response;

/// The Accept field for feeds.
const FEED: &str = "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,\
    application/json;q=0.9,*/*;q=0.5";

/// Longest validator that is kept and sent back, bytes.
const LONGEST: usize = 500;

/// What a host gave with a feed to know its state by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Validators {
    /// The `ETag` field, as it came.
    pub etag: Option<String>,
    /// The `Last-Modified` field, as it came.
    pub modified: Option<String>,
}

/// What became of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Polled {
    /// It is as it was when the validators were given.
    Unchanged,
    /// Here it is; the validators are for the next time.
    Changed {
        /// Its address after all redirects.
        address: String,
        /// The feed, unpacked.
        bytes: Vec<u8>,
        /// The `ETag` field.
        etag: Option<String>,
        /// The `Last-Modified` field.
        modified: Option<String>,
    },
    /// The host answered with another status than success, and wants to be left alone for so long.
    Status(u16, Option<Duration>),
}

impl Validators {
    pub(super) const NONE: Self = Self { etag: None, modified: None };

    /// The request's fields; what cannot be sent is left out, and the feed comes whole.
    pub(super) fn fields(&self) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
        let fields = [(IF_NONE_MATCH, &self.etag), (IF_MODIFIED_SINCE, &self.modified)];
        fields.into_iter().filter_map(|(name, value)| {
            let value = value.as_deref().filter(|value| can_be_sent(value))?;
            Some((name, HeaderValue::from_str(value).ok()?))
        })
    }
}

pub(super) fn feed(fetcher: &Fetcher, address: &str, known: &Validators) -> Result<Polled, FetchError> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let ask = Ask {
        accept: FEED,
        known,
        max_bytes: fetcher.options.max_bytes.min(most),
        takes_turn: true,
        within: None,
        sent: None,
    };
    let mut capture = Capture::default();
    let address = visit::page(fetcher, address, &ask, &mut capture)?;
    let last = visit::last(&capture)?;
    match last.status {
        200..300 => Ok(Polled::Changed {
            address,
            bytes: visit::payload(fetcher, &last, &ask, &capture)?,
            etag: validator(&last, "etag"),
            modified: validator(&last, "last-modified"),
        }),
        304 if known.fields().next().is_some() => Ok(Polled::Unchanged),
        status => Ok(Polled::Status(status, last.retry_after())),
    }
}

fn validator(response: &Response<'_>, name: &str) -> Option<String> {
    response.field(name).filter(|value| can_be_sent(value)).map(str::to_owned)
}

fn can_be_sent(value: &str) -> bool {
    let printable = value.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    printable && !value.is_empty() && value.len() <= LONGEST
}
