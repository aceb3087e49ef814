//! Coverage: a page of an outlet is fetched, kept as evidence, read and compared with the release that it carries.

mod add;
mod bundle;
mod capture;
mod comparison;
mod difference;
mod index;
mod notice;
pub mod overview;
mod paper;
mod picture;
mod poll;
mod report;
mod see;
mod visit;
mod whole;

use std::time::Duration;

use jiff::Timestamp;

pub use add::{Added, add};
pub use bundle::{Bundle, bundle};
pub(crate) use capture::{address, fetched, home, site};
pub use comparison::Compared;
pub(crate) use comparison::{Raw, number, read as article, release as source};
pub use difference::Difference;
pub(crate) use difference::attention;
pub(crate) use index::{Index, Making};
pub use paper::{
    Clipping, Count, Dated, Labelled, Listed, Looks, MOST_CLIPPED, MOST_LISTED, Proved, Recap, clipping, counts,
    covered, outlets, proved, recap,
};
pub use picture::{Pictured, take_picture};
pub use poll::{Poller, Round};
pub use report::{Reported, report};
pub(crate) use see::read;
pub use see::{PAGE, Seen, archive, captures, list, picture, see, waiting};
pub use visit::look;

/// The world of pages: fetches them as evidence, and opens evidence again. Its calls block.
pub trait Press: Send + Sync {
    /// Fetches a page as it is now.
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken>;

    /// Fetches the first page of a site. The directory leaves out what stands before a site's name; some have no certificate.
    fn home(&self, site: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let mut why = NotTaken::Lost;
        for before in ["https://", "https://www.", "http://"] {
            match self.fetch(&format!("{before}{site}/"), now) {
                Ok(taken) => return Ok(taken),
                Err(refused) => why = refused,
            }
        }
        Err(why)
    }

    /// Where a site may have a feed, the likeliest first.
    fn feeds(&self, site: &str) -> Result<Vec<String>, NotTaken>;

    /// What a feed says now, where that changed since its host gave the two marks (either may be empty).
    fn news(&self, feed: &str, etag: &str, modified: &str) -> Result<News, NotTaken>;

    /// What is told of a site at which no feed is found.
    fn no_feed(&self) -> NotTaken {
        NotTaken::Lost
    }

    /// The pages in an archive as they came, in their order: one, or those of an article that has several. None where it cannot be read.
    fn open(&self, archive: &[u8]) -> Vec<Sheet>;

    /// Archives of the pages of one article as one archive, in their order.
    fn joined(&self, _archives: &[Vec<u8>], _now: Timestamp) -> Result<Vec<u8>, String> {
        Err("archives cannot be written here".to_owned())
    }

    /// A bundle of captures that is being made; `title` says what is in it.
    fn bundle(&self, _title: &str, _now: Timestamp) -> Result<Box<dyn Bundle>, String> {
        Err("archives cannot be written here".to_owned())
    }

    /// Whether there is a browser that takes pictures.
    fn can_picture(&self) -> bool {
        false
    }

    /// How a page looks, a JPEG file; or why there is none, for the log. The page is what is given, nothing is fetched in its place.
    fn picture(&self, _address: &str, _charset: Option<&str>, _page: &[u8]) -> Result<Vec<u8>, String> {
        Err("there is no browser".to_owned())
    }
}

/// A page as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Where it was in the end.
    pub address: String,
    /// The character set that the server named.
    pub charset: Option<String>,
    /// The page, without how it was sent.
    pub page: Vec<u8>,
}

/// A page, to be read.
pub(crate) fn input(sheet: &Sheet) -> ::coverage::Input<'_> {
    let (address, charset) = (sheet.address.as_str(), sheet.charset.as_deref());
    ::coverage::Input { name: address, url: Some(address), charset, bytes: &sheet.page, release: None }
}

/// A page as it was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The page.
    pub sheet: Sheet,
    /// All that went over the wire, as a WACZ archive.
    pub archive: Vec<u8>,
}

/// What a feed says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// What it said before.
    Unchanged,
    /// Something else.
    Changed {
        /// Its articles, the newest first.
        articles: Vec<NewsArticle>,
        /// By which its host knows its state; empty without.
        etag: String,
        /// The same, as a date.
        modified: String,
    },
}

/// An article in a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsArticle {
    /// Where it is.
    pub address: String,
    /// When it was published, where the feed says so.
    pub published: Option<Timestamp>,
}

/// A page that was not fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotTaken {
    /// For a reason of ours; it may go well later.
    Lost,
    /// For a reason of the page or its site, in words.
    Told {
        /// The site says that there is no such page (404, 410).
        gone: bool,
        /// How long the site wants to be left alone, where it says so.
        wait: Option<Duration>,
        /// In Indonesian.
        indonesian: String,
        /// In English.
        english: String,
    },
}
