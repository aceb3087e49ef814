//! An outlet on the loopback address, fetched as any other: its page is what the test puts there.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect::clock::Clock;
use connect::evidence;
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{Limits, Opener};
use desk::coverage::{NotTaken, Press, Taken};
use jiff::Timestamp;

use crate::server::{Server, send};

struct Now;

impl Clock for Now {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

/// Fetches from the loopback address without a pause.
struct Local(Opener);

/// The same for every test.
pub(crate) fn press() -> Arc<dyn Press> {
    let allowed = vec![std::net::IpAddr::from([127, 0, 0, 1])];
    let options = FetchOptions {
        allowed,
        pause: Duration::ZERO,
        total_timeout: Duration::from_secs(5),
        ..FetchOptions::default()
    };
    Arc::new(Local(Opener::new(Arc::new(Fetcher::new(options, Arc::new(Now))), Limits::default())))
}

impl Press for Local {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let why = |error: connect::source::SourceError| NotTaken::Told {
            gone: matches!(error, connect::source::SourceError::Status(404 | 410)),
            indonesian: format!("Tidak: {error}"),
            english: format!("No: {error}"),
        };
        let taken = evidence::fetched(&self.0, address, "Ruhui/test", now).map_err(why)?;
        Ok(Taken {
            address: taken.address,
            page: taken.page.bytes,
            charset: taken.page.charset,
            archive: taken.archive,
        })
    }

    fn open(&self, archive: &[u8]) -> Option<Vec<u8>> {
        Some(evidence::opened(&self.0, archive)?.bytes)
    }
}

/// An outlet.
pub(crate) struct Outlet {
    server: Server,
    page: Arc<Mutex<String>>,
    gone: Arc<AtomicBool>,
}

impl Outlet {
    /// With one page, whatever is asked; `/hilang` is not there.
    pub(crate) fn open(page: &str) -> Self {
        let page = Arc::new(Mutex::new(page.to_owned()));
        let shown = page.clone();
        let gone = Arc::new(AtomicBool::new(false));
        let absent = gone.clone();
        let server = Server::without_robots(move |path, stream| {
            let body = shown.lock().unwrap().clone();
            let status = if path == "/hilang" || absent.load(Ordering::SeqCst) { "404 Not Found" } else { "200 OK" };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            send(stream, &head);
            drop(stream.write_all(body.as_bytes()));
        });
        Self { server, page, gone }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        self.server.url(path)
    }

    /// The newsroom takes its page away, or puts it back.
    pub(crate) fn remove(&self, gone: bool) {
        self.gone.store(gone, Ordering::SeqCst);
    }

    /// The newsroom changes its page.
    pub(crate) fn change(&self, from: &str, to: &str) {
        let mut page = self.page.lock().unwrap();
        assert!(page.contains(from));
        *page = page.replace(from, to);
    }
}

/// A page as newsrooms build them.
pub(crate) fn article(title: &str, published: &str, paragraphs: &[&str]) -> String {
    let body: String = paragraphs.iter().map(|text| format!("<p>{text}</p>")).collect();
    format!(
        "<!DOCTYPE html><html lang=\"id\"><head><title>{title}</title><meta property=\"article:published_time\" content=\"{published}\">\
        </head><body><nav><a href=\"/\">Beranda</a></nav><main><article><h1>{title}</h1><p>Penulis: Tumini Lestari</p>{body}</article></main></body></html>"
    )
}
