//! Fetches a page over HTTP/1.1 and keeps the exact bytes of every request and response; asks feeds for what is new.
//! Names are resolved, addresses checked and connections made here on every hop, so that no redirect, name or literal
//! address leads to a machine that must not be reached.

mod address;
mod error;
mod pace;
mod poll;
mod resolve;
mod robots;
mod tee;
mod tls;
mod visit;
mod wire;

use std::net::IpAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rustls::ClientConfig;
use tokio::runtime::Runtime;

pub use address::is_public;
pub use error::{AddressFault, FetchError, TlsFault};
pub use poll::{Polled, Validators};
pub use resolve::{Resolve, SystemResolver};

use crate::browser::Piece;
use crate::capture::Capture;
use crate::clock::Clock;
use crate::message::ContentType;

/// Most bytes of something that a page is made of.
const LARGEST_PIECE: u64 = 6 << 20;
/// How long it may take.
const LONGEST_PIECE: Duration = Duration::from_secs(10);

/// How long an answer to something sent may take.
const LONGEST_POST: Duration = Duration::from_secs(30);

/// How pages are fetched.
#[derive(Debug, Clone)]
pub struct FetchOptions {
    /// The User-Agent field: `Name/version (+where to read about it)`. Robots rules are looked up by the name.
    pub agent: String,
    /// True reaches private, loopback and other special addresses too.
    pub allow_private: bool,
    /// Special addresses that are reached although `allow_private` is false.
    pub allowed: Vec<IpAddr>,
    /// Certificates (DER) trusted beside the usual roots.
    pub extra_roots: Vec<Vec<u8>>,
    /// Least time between two requests to one host; a longer Crawl-delay of the host counts instead.
    pub pause: Duration,
    /// Longest Crawl-delay that is obeyed by waiting; a longer one counts as this.
    pub longest_pause: Duration,
    /// For one connection, until it can be used (TLS included).
    pub connect_timeout: Duration,
    /// Longest silence while a response is read.
    pub idle_timeout: Duration,
    /// For one page with all its redirects, pauses and robots.txt not counted.
    pub total_timeout: Duration,
    /// Most bytes of a response, on the wire and unpacked.
    pub max_bytes: u64,
    /// Most unpacked bytes for each packed byte.
    pub max_ratio: u64,
    /// Most redirects of one page.
    pub max_redirects: usize,
}

impl Default for FetchOptions {
    fn default() -> Self {
        Self {
            agent: format!("Ruhui/{}", env!("CARGO_PKG_VERSION")),
            allow_private: false,
            allowed: Vec::new(),
            extra_roots: Vec::new(),
            pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(15),
            total_timeout: Duration::from_mins(1),
            max_bytes: 20 << 20,
            max_ratio: 200,
            max_redirects: 10,
        }
    }
}

/// A page that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its address after all redirects.
    pub url: String,
    /// The status of the last response; any but a redirect.
    pub status: u16,
    /// The declared media type.
    pub content_type: Option<ContentType>,
    /// The payload, without chunk framing and compression.
    pub bytes: Vec<u8>,
    /// Every request and response.
    pub capture: Capture,
}

/// A page that was not fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub error: FetchError,
    /// What was exchanged before.
    pub capture: Capture,
}

/// Fetches pages; one for the whole program, used from any number of threads. It remembers each host's addresses, rules
/// and turn until it is told to [forget](Self::forget).
pub struct Fetcher {
    options: FetchOptions,
    clock: Arc<dyn Clock>,
    resolver: Arc<dyn Resolve>,
    pins: resolve::Pins,
    robots: robots::Known,
    pace: pace::Pace,
    runtime: OnceLock<Option<Runtime>>,
    tls: OnceLock<Result<Arc<ClientConfig>, TlsFault>>,
}

impl Fetcher {
    /// Nothing is opened before the first page.
    pub fn new(options: FetchOptions, clock: Arc<dyn Clock>) -> Self {
        Self::with_resolver(options, clock, Arc::new(SystemResolver))
    }

    /// As `new`, with names resolved by `resolver`.
    pub fn with_resolver(options: FetchOptions, clock: Arc<dyn Clock>, resolver: Arc<dyn Resolve>) -> Self {
        Self {
            options,
            clock,
            resolver,
            pins: resolve::Pins::default(),
            robots: robots::Known::default(),
            pace: pace::Pace::default(),
            runtime: OnceLock::new(),
            tls: OnceLock::new(),
        }
    }

    /// Fetches one page, waiting for its host's turn first. An answer with any status is a page fetched. Blocks the thread;
    /// not to be called from within an asynchronous runtime.
    pub fn fetch(&self, address: &str) -> Result<Fetched, Box<Refused>> {
        let mut capture = Capture::default();
        let ask = wire::Ask::page(self.options.max_bytes);
        let visited = visit::page(self, address, &ask, &mut capture).and_then(|url| {
            let last = visit::last(&capture)?;
            Ok((url, last.status, last.content_type(), visit::payload(self, &last, &ask, &capture)?))
        });
        match visited {
            Ok((url, status, content_type, bytes)) => Ok(Fetched { url, status, content_type, bytes, capture }),
            Err(error) => Err(Box::new(Refused { error, capture })),
        }
    }

    /// Fetches something that a page is made of: a picture, a style sheet, a font. It comes with its page, so it takes no turn and asks
    /// no rules of its own, as in a reader's browser; the guards are the same, the bounds lower. Blocks the thread as `fetch` does.
    pub fn piece(&self, address: &str) -> Result<Piece, FetchError> {
        let max_bytes = self.options.max_bytes.min(LARGEST_PIECE);
        let within = Some(LONGEST_PIECE);
        let ask =
            wire::Ask { accept: "*/*", known: &Validators::NONE, max_bytes, takes_turn: false, within, sent: None };
        let mut capture = Capture::default();
        visit::page(self, address, &ask, &mut capture)?;
        let last = visit::last(&capture)?;
        let content_type = last.field("content-type").unwrap_or_default().to_owned();
        Ok(Piece { status: last.status, content_type, bytes: visit::payload(self, &last, &ask, &capture)? })
    }

    /// Sends something to a service that takes it, without rules for robots; its status, and at most `most` bytes of its answer. Blocks
    /// the thread as `fetch` does.
    pub fn post(&self, address: &str, kind: &str, sent: Vec<u8>, most: u64) -> Result<(u16, Vec<u8>), FetchError> {
        let (within, sent) = (Some(LONGEST_POST), Some((kind, sent.into())));
        let ask =
            wire::Ask { accept: "*/*", known: &Validators::NONE, max_bytes: most, takes_turn: false, within, sent };
        let mut capture = Capture::default();
        visit::page(self, address, &ask, &mut capture)?;
        let last = visit::last(&capture)?;
        Ok((last.status, visit::payload(self, &last, &ask, &capture)?))
    }

    /// Forgets addresses and rules of hosts: they are looked up and read anew. Whoever runs for long does so at least each day (RFC 9309,
    /// 2.4); what a host was denied for once is not held against it for ever.
    pub fn forget(&self) {
        self.pins.forget();
        self.robots.forget();
    }

    /// Asks for a feed again, within the same guards as a page: its bytes come only where they have changed since it
    /// gave the validators. At most [`MOST_BYTES`](crate::feed::MOST_BYTES) are taken. Blocks the thread as `fetch` does.
    pub fn poll(&self, address: &str, known: &Validators) -> Result<Polled, FetchError> {
        poll::feed(self, address, known)
    }
}

impl Drop for Fetcher {
    fn drop(&mut self) {
        // A resolver that hangs must not hold up the end of the program.
        if let Some(Some(runtime)) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
