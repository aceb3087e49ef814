//! What a news outlet names as its newest articles: RSS, Atom, JSON Feed, WordPress posts, sitemaps. The kind is told by
//! the content, never by its declared type. Everything here was written by strangers: sizes are bounded, nothing is
//! followed by recursion, and a date without a zone is no date.

mod address;
mod attribute;
mod date;
mod decode;
mod discover;
mod draft;
mod element;
mod item;
mod json;
mod title;
mod usual;
mod value;
mod xml;

use thiserror::Error;
use url::Url;

pub use discover::{Found, discover};
pub use item::{Item, MOST_ITEMS};
pub use usual::usual;

use crate::unpack::{Bounds, Coding, UnpackError, unpack};

/// Most bytes of a feed, packed and unpacked.
pub const MOST_BYTES: usize = 4 << 20;

/// Most unpacked bytes for each byte of a sitemap that is a gzip file.
const MOST_RATIO: u64 = 200;

/// What was read from one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What it is.
    pub kind: Kind,
    /// Its articles, newest first, those without a date last; each address once, at most [`MOST_ITEMS`].
    pub items: Vec<Item>,
    /// The sitemaps that a sitemap index names, newest first, at most [`MOST_ITEMS`].
    pub further: Vec<String>,
}

/// What a feed is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// RSS 0.9x, 1.0 or 2.0.
    Rss,
    /// Atom 0.3 or 1.0 (RFC 4287).
    Atom,
    /// JSON Feed 1.x.
    Json,
    /// Posts of WordPress's REST interface.
    WordPress,
    /// A sitemap, with the fields for news or without.
    Sitemap,
    /// A list of sitemaps.
    SitemapIndex,
}

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FeedError {
    /// It has more than [`MOST_BYTES`].
    #[error("larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// It is a page for people.
    #[error("a page, not a feed")]
    Html,
    /// It is nothing that is known here.
    #[error("not a feed")]
    Unknown,
    /// It breaks off or is damaged before its first article.
    #[error("a broken feed")]
    Broken,
}

/// Reads a feed. `base` is the address that it came from, against which relative addresses are resolved.
pub fn read(bytes: &[u8], base: &Url) -> Result<Feed, FeedError> {
    if bytes.len() > MOST_BYTES {
        return Err(FeedError::TooLarge);
    }
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let bounds = Bounds { bytes: u64::try_from(MOST_BYTES).unwrap_or(u64::MAX), ratio: MOST_RATIO };
        return plain(&unpack(bytes, Coding::Gzip, bounds).map_err(|error| unpacking(&error))?, base);
    }
    plain(bytes, base)
}

fn unpacking(error: &UnpackError) -> FeedError {
    match error {
        UnpackError::TooLarge { .. } | UnpackError::Bomb { .. } => FeedError::TooLarge,
        UnpackError::Corrupt(_) => FeedError::Broken,
    }
}

fn plain(bytes: &[u8], base: &Url) -> Result<Feed, FeedError> {
    let text = decode::text(bytes);
    let (kind, items) = match text.trim_start().chars().next() {
        Some('[') => (Kind::WordPress, json::posts(&text, base)?),
        Some('{') => (Kind::Json, json::feed(&text, base)?),
        Some(_) => xml::read(&text, base)?,
        None => return Err(FeedError::Unknown),
    };
    let items = item::newest(items);
    Ok(match kind {
        Kind::SitemapIndex => {
            Feed { kind, items: Vec::new(), further: items.into_iter().map(|item| item.address).collect() }
        }
        _ => Feed { kind, items, further: Vec::new() },
    })
}
