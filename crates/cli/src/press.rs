//! The world of pages, for the desk: fetched within the guards of `connect`, packed as evidence, opened again.

use std::fs::File;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use connect::browser::{Browser, Shown};
use connect::clock::Clock as _;
use connect::evidence::{self, Evidence};
use connect::feed;
use connect::fetch::{FetchOptions, Fetcher, Polled, Validators};
use connect::message::Response;
use connect::source::{Limits, Opener, Page, SourceError};
use desk::coverage::{Bundle, News, NewsArticle, NotTaken, Press, Sheet, Taken};
use jiff::{SignedDuration, Timestamp};
use locale::{Language, texts};
use url::Url;

use crate::clock::SystemClock;
use crate::unreadable;

/// What an archive says that made it.
pub(crate) const SOFTWARE: &str = concat!("Ruhui/", env!("CARGO_PKG_VERSION"));

/// Addresses that are tried for a feed of a site.
const MOST_FEEDS: usize = 6;
/// How long rules and addresses of hosts are believed.
const BELIEVED: SignedDuration = SignedDuration::from_hours(1);

/// Fetches pages and feeds, and opens archives.
pub(crate) struct Newsstand {
    opener: Opener,
    fetcher: Arc<Fetcher>,
    /// Takes pictures.
    browser: Option<Browser>,
    /// When hosts were forgotten last.
    since: Mutex<Timestamp>,
}

impl Newsstand {
    /// One for the whole server; it keeps the pace that it owes to each site.
    pub(crate) fn new(options: FetchOptions, browser: Option<Browser>) -> Self {
        let fetcher = Arc::new(Fetcher::new(options, Arc::new(SystemClock)));
        let opener = Opener::new(fetcher.clone(), Limits::default());
        Self { opener, fetcher, browser, since: Mutex::new(SystemClock.now()) }
    }

    fn forget(&self) {
        let now = SystemClock.now();
        let mut since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        // Also where the clock was ahead then.
        if now.duration_since(*since).abs() > BELIEVED {
            *since = now;
            self.fetcher.forget();
        }
    }
}

impl Press for Newsstand {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        self.forget();
        let Evidence { address, page, archive } =
            evidence::fetched(&self.opener, address, SOFTWARE, now).map_err(|error| told(&error))?;
        Ok(Taken { sheet: Sheet { address, charset: page.charset, page: page.bytes }, archive })
    }

    fn feeds(&self, site: &str) -> Result<Vec<String>, NotTaken> {
        self.forget();
        // The directory leaves out what stands before a site's name; some have no certificate.
        let homes = ["https://", "https://www.", "http://"].map(|before| format!("{before}{site}/"));
        let mut fetched = Err(NotTaken::Lost);
        for home in homes {
            fetched = self.fetcher.fetch(&home).map_err(|refused| told(&SourceError::Fetch(refused.error)));
            if fetched.is_ok() {
                break;
            }
        }
        let fetched = fetched?;
        // A host that refuses us, or has no time, is not asked for one place after another.
        if matches!(fetched.status, 401 | 403 | 429 | 503) {
            let page = fetched.capture.page().and_then(|exchange| Response::parse(&exchange.response));
            return Err(refused(fetched.status, page.and_then(|page| page.retry_after())));
        }
        let Ok(base) = Url::parse(&fetched.url) else { return Err(NotTaken::Lost) };
        let named = feed::discover(&fetched.bytes, &base).into_iter().map(|found| found.address);
        let mut all: Vec<String> = Vec::new();
        for address in named.chain(feed::usual(&base)) {
            if !all.contains(&address) {
                all.push(address);
            }
        }
        all.truncate(MOST_FEEDS);
        Ok(all)
    }

    fn news(&self, address: &str, etag: &str, modified: &str) -> Result<News, NotTaken> {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let known = Validators { etag: some(etag), modified: some(modified) };
        let polled = self.fetcher.poll(address, &known).map_err(|error| told(&SourceError::Fetch(error)))?;
        let (address, bytes, etag, modified) = match polled {
            Polled::Unchanged => return Ok(News::Unchanged),
            Polled::Status(status, after) => return Err(refused(status, after)),
            Polled::Changed { address, bytes, etag, modified } => (address, bytes, etag, modified),
        };
        let Ok(base) = Url::parse(&address) else { return Err(NotTaken::Lost) };
        let read = feed::read(&bytes, &base).map_err(|_| no_feed())?;
        let article = |item: feed::Item| NewsArticle { address: item.address, published: item.published };
        Ok(News::Changed {
            articles: read.items.into_iter().map(article).collect(),
            etag: etag.unwrap_or_default(),
            modified: modified.unwrap_or_default(),
        })
    }

    fn no_feed(&self) -> NotTaken {
        no_feed()
    }

    fn open(&self, archive: &[u8]) -> Vec<Sheet> {
        let sheet =
            |page: Page| Sheet { address: page.url.unwrap_or_default(), charset: page.charset, page: page.bytes };
        evidence::opened(&self.opener, archive).into_iter().map(sheet).collect()
    }

    fn joined(&self, archives: &[Vec<u8>], now: Timestamp) -> Result<Vec<u8>, String> {
        evidence::joined(archives, SOFTWARE, now).map_err(|error| error.to_string())
    }

    fn bundle(&self, title: &str, now: Timestamp) -> Result<Box<dyn Bundle>, String> {
        let bundle = evidence::Bundle::new(SOFTWARE, title, now).map_err(|error| error.to_string())?;
        Ok(Box::new(Bundling(bundle)))
    }

    fn can_picture(&self) -> bool {
        self.browser.is_some()
    }

    fn picture(&self, address: &str, charset: Option<&str>, page: &[u8]) -> Result<Vec<u8>, String> {
        let browser = self.browser.as_ref().ok_or("there is no browser")?;
        let piece = |address: &str| self.fetcher.piece(address).ok();
        let picture = browser.picture(Shown { address, charset, page }, &piece).map_err(|error| error.to_string())?;
        Ok(picture.jpeg)
    }
}

/// A bundle that is being made.
struct Bundling(evidence::Bundle);

impl Bundle for Bundling {
    fn add(&mut self, archive: &[u8], title: &str, page: &str, result: serde_json::Value) -> Result<(), String> {
        let payload = format!("sha256:{page}").parse().map_err(|()| "no hash of the page".to_owned())?;
        self.0.add(archive, title, payload, result).map_err(|error| error.to_string())
    }

    fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        self.0.attach(name, bytes).map_err(|error| error.to_string())
    }

    fn finish(self: Box<Self>) -> Result<File, String> {
        self.0.finish().map_err(|error| error.to_string())
    }
}

/// What is there is no feed: it is looked for anew.
fn no_feed() -> NotTaken {
    let [indonesian, english] =
        [Language::Indonesian, Language::English].map(|language| texts::feed_none(language).to_owned());
    NotTaken::Told { gone: true, wait: None, indonesian, english }
}

/// Why a page was not fetched, in both languages.
pub(crate) fn told(error: &SourceError) -> NotTaken {
    let [indonesian, english] = [Language::Indonesian, Language::English]
        .map(|language| texts::coverage_not_taken(language, &unreadable::source(language, error).message));
    NotTaken::Told { gone: matches!(error, SourceError::Status(404 | 410)), wait: None, indonesian, english }
}

/// A status that is no success, and how long its host wants to be left alone.
fn refused(status: u16, after: Option<Duration>) -> NotTaken {
    match told(&SourceError::Status(status)) {
        NotTaken::Told { gone, indonesian, english, .. } => NotTaken::Told { gone, wait: after, indonesian, english },
        NotTaken::Lost => NotTaken::Lost,
    }
}
