//! An outlet on the loopback address, fetched as any other: its page is what the test puts there.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect::clock::Clock;
use connect::evidence;
use connect::fetch::{FetchOptions, Fetcher, Polled, Validators};
use connect::source::{Limits, Opener, Page};
use desk::coverage::{Bundle, News, NewsArticle, NotTaken, Press, Sheet, Taken};
use jiff::Timestamp;

use crate::server::{Server, send};
use crate::site::Site;

struct Now;

impl Clock for Now {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

/// Fetches from the loopback address without a pause.
struct Local {
    opener: Opener,
    fetcher: Arc<Fetcher>,
    /// Where its outlet has a feed.
    feed: Option<String>,
}

/// The same for every test.
pub(crate) fn press() -> Arc<dyn Press> {
    press_with(None)
}

/// One that knows of a feed.
pub(crate) fn press_with(feed: Option<String>) -> Arc<dyn Press> {
    let allowed = vec![std::net::IpAddr::from([127, 0, 0, 1])];
    let options = FetchOptions {
        allowed,
        pause: Duration::ZERO,
        total_timeout: Duration::from_secs(5),
        ..FetchOptions::default()
    };
    let fetcher = Arc::new(Fetcher::new(options, Arc::new(Now)));
    Arc::new(Local { opener: Opener::new(fetcher.clone(), Limits::default()), fetcher, feed })
}

impl Press for Local {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let why = |error: connect::source::SourceError| NotTaken::Told {
            wait: None,
            gone: matches!(error, connect::source::SourceError::Status(404 | 410)),
            indonesian: format!("Tidak: {error}"),
            english: format!("No: {error}"),
        };
        let taken = evidence::fetched(&self.opener, address, "Ruhui/test", now).map_err(why)?;
        let sheet = Sheet { address: taken.address, charset: taken.page.charset, page: taken.page.bytes };
        Ok(Taken { sheet, archive: taken.archive })
    }

    /// The digits in the name of a site are the port at which it answers.
    fn home(&self, site: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let port: String = site.chars().filter(char::is_ascii_digit).collect();
        self.fetch(&format!("http://127.0.0.1:{port}/"), now)
    }

    fn feeds(&self, _: &str) -> Result<Vec<String>, NotTaken> {
        Ok(self.feed.iter().cloned().collect())
    }

    fn news(&self, feed: &str, etag: &str, _: &str) -> Result<News, NotTaken> {
        let known = Validators { etag: Some(etag.to_owned()).filter(|etag| !etag.is_empty()), modified: None };
        match self.fetcher.poll(feed, &known).map_err(|_| NotTaken::Lost)? {
            Polled::Unchanged => Ok(News::Unchanged),
            Polled::Status(..) => Err(NotTaken::Lost),
            Polled::Changed { address, bytes, etag, .. } => {
                let read = connect::feed::read(&bytes, &address.parse().unwrap()).map_err(|_| NotTaken::Lost)?;
                let article =
                    |item: connect::feed::Item| NewsArticle { address: item.address, published: item.published };
                let articles = read.items.into_iter().map(article).collect();
                Ok(News::Changed { articles, etag: etag.unwrap_or_default(), modified: String::new() })
            }
        }
    }

    fn open(&self, archive: &[u8]) -> Vec<Sheet> {
        let sheet =
            |page: Page| Sheet { address: page.url.unwrap_or_default(), charset: page.charset, page: page.bytes };
        evidence::opened(&self.opener, archive).into_iter().map(sheet).collect()
    }

    fn joined(&self, archives: &[Vec<u8>], now: Timestamp) -> Result<Vec<u8>, String> {
        evidence::joined(archives, "Ruhui/test", now).map_err(|error| error.to_string())
    }

    fn bundle(&self, title: &str, now: Timestamp) -> Result<Box<dyn Bundle>, String> {
        Ok(Box::new(Bundling(evidence::Bundle::new("Ruhui/test", title, now).map_err(|error| error.to_string())?)))
    }

    fn can_picture(&self) -> bool {
        true
    }

    /// What is drawn is looked at where a browser draws it.
    fn picture(&self, address: &str, _: Option<&str>, page: &[u8]) -> Result<Vec<u8>, String> {
        Ok(format!("{address} {}", page.len()).into_bytes())
    }
}

struct Bundling(evidence::Bundle);

impl Bundle for Bundling {
    fn add(&mut self, archive: &[u8], title: &str, page: &str, result: serde_json::Value) -> Result<(), String> {
        let page = format!("sha256:{page}").parse().unwrap();
        self.0.add(archive, title, page, result).map_err(|error| error.to_string())
    }

    fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        self.0.attach(name, bytes).map_err(|error| error.to_string())
    }

    fn finish(self: Box<Self>) -> Result<std::fs::File, String> {
        self.0.finish().map_err(|error| error.to_string())
    }
}

/// A feed that names pages of an outlet, as `/feed` of a server of its own; `ETag` and 304 as servers do it.
pub(crate) fn feed(items: &[(&str, &str)]) -> Server {
    let item = |(link, date): &(&str, &str)| {
        format!("<item><title>Kabar</title><link>{link}</link><pubDate>{date}</pubDate></item>")
    };
    let items: String = items.iter().map(item).collect();
    let body =
        format!("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Kabar</title>{items}</channel></rss>");
    Server::by_head(move |head, stream| {
        if head.contains("robots.txt") {
            send(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        } else if head.to_lowercase().contains("if-none-match") {
            send(stream, "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n");
        } else {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: \"a\"\r\nContent-Length:";
            send(stream, format!("{head} {}\r\n\r\n{body}", body.len()));
        }
    })
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

/// Gives an outlet in the directory the loopback address for its site, which no form takes.
pub(crate) async fn at_the_loopback_address(site: &Site, outlet: &str) {
    let id = outlet.rsplit('/').next().unwrap();
    let sql = format!("UPDATE outlet SET site = '127.0.0.1' WHERE id = '{id}'");
    match &site.app.desk.db {
        store::Db::Sqlite { writer, .. } => {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(writer).await.unwrap();
        }
        store::Db::Postgres { pool, .. } => {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap();
        }
    }
}
