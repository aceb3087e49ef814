//! What it costs to ask 1,000 outlets' feeds, five new pages each: `cargo run --release -p desk --example feeds -- FOLDER OUTLETS ROUNDS`. The outlets
//! are servers of this machine, in a program of their own (`… -- serve PORT`), so that only the desk's own work is counted. A round is what comes
//! each five minutes; the clock jumps from one to the next.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "a measurement")]

#[path = "../tests/it/cast.rs"]
#[expect(dead_code, reason = "the tests' people, of whom two are needed")]
mod cast;
#[path = "../tests/it/doubles.rs"]
#[expect(dead_code, reason = "the tests' clock and chance")]
mod doubles;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use cast::Cast;
use connect::feed;
use connect::fetch::{FetchOptions, Fetcher, Polled, Validators};
use connect::source::{Limits, Opener};
use desk::coverage::{News, NewsArticle, NotTaken, Poller, Press, Sheet, Taken};
use desk::release::{self, Draft, Publication};
use domain::id::OutletId;
use jiff::Timestamp;
use store::Db;

struct System;

impl connect::clock::Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The outlets' side: any feed names five articles that no round before named; any page is an article of some 170 kB.
fn serve(port: &str) {
    let listener = TcpListener::bind(format!("0.0.0.0:{port}")).unwrap();
    let asked = Arc::new(Mutex::new(std::collections::HashMap::<String, u64>::new()));
    for stream in listener.incoming() {
        let asked = asked.clone();
        std::thread::spawn(move || {
            let mut stream = stream.unwrap();
            let mut line = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            reader.read_line(&mut line).unwrap();
            let path = line.split(' ').nth(1).unwrap_or("/").to_owned();
            while reader.read_line(&mut line).is_ok_and(|read| read > 2) {}
            let (kind, body) = if path.starts_with("/robots") {
                ("text/plain", String::new())
            } else if let Some(outlet) = path.strip_prefix("/feed/") {
                let mut asked = asked.lock().unwrap();
                let round = asked.entry(outlet.to_owned()).or_default();
                *round += 1;
                let item = |n: u64| {
                    format!(
                        "<item><title>Kabar {n}</title><link>http://{}/a/{outlet}/{round}/{n}</link></item>",
                        stream.local_addr().unwrap()
                    )
                };
                let items: String = (0..5).map(item).collect();
                ("application/rss+xml", format!("<rss version=\"2.0\"><channel>{items}</channel></rss>"))
            } else {
                ("text/html; charset=utf-8", page(&path))
            };
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            drop(stream.write_all(head.as_bytes()));
            drop(stream.write_all(body.as_bytes()));
        });
    }
}

/// A page as heavy as those of the field (the mean page of 181 weighs 174 kB), of a matter of its own.
fn page(path: &str) -> String {
    let words = ["pasar", "jalan", "kampung", "sungai", "panen", "sekolah", "kapal", "warga", "jembatan", "listrik"];
    let number: usize = path.bytes().map(usize::from).sum();
    let sentence = |at: usize| {
        let word = |n: usize| words[(number + at * 7 + n * (at + 3)) % words.len()];
        format!("{} {} {at} {} {} {} {} {} {}. ", word(0), word(1), word(2), word(3), word(4), word(5), word(6), path)
    };
    let paragraph = |p: usize| format!("<p>{}</p>\n", (0..4).map(|s| sentence(p * 4 + s)).collect::<String>());
    let body: String = (0..12).map(paragraph).collect();
    let clutter: String = (0..900).map(|n| format!("<li class=\"menu-item menu-item-{n}\"><a href=\"/tag/{n}\" title=\"Lihat {n}\"><span>Topik {n}</span></a></li>\n")).collect();
    let script = format!("<script>{}</script>", "var a=1;".repeat(9_000));
    format!(
        "<!DOCTYPE html><html lang=id><head><title>Kabar {path}</title>{script}</head><body><nav><ul>{clutter}</ul></nav><article><h1>Kabar {path}</h1>{body}</article></body></html>"
    )
}

/// Every outlet is on this machine.
struct Local {
    opener: Opener,
    fetcher: Arc<Fetcher>,
    port: u16,
}

impl Press for Local {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let taken =
            connect::evidence::fetched(&self.opener, address, "Ruhui/bench", now).map_err(|_| NotTaken::Lost)?;
        let (page, charset) = (taken.page.bytes, taken.page.charset);
        Ok(Taken { sheet: Sheet { address: taken.address, charset, page }, archive: taken.archive })
    }

    fn feeds(&self, site: &str) -> Result<Vec<String>, NotTaken> {
        Ok(vec![format!("http://{site}:{}/feed/{}", self.port, site.replace('.', "-"))])
    }

    fn news(&self, address: &str, etag: &str, _: &str) -> Result<News, NotTaken> {
        let known = Validators { etag: Some(etag.to_owned()).filter(|etag| !etag.is_empty()), modified: None };
        let Ok(Polled::Changed { address, bytes, .. }) = self.fetcher.poll(address, &known) else {
            return Err(NotTaken::Lost);
        };
        let read = feed::read(&bytes, &address.parse().unwrap()).map_err(|_| NotTaken::Lost)?;
        let article = |item: feed::Item| NewsArticle { address: item.address, published: item.published };
        let articles = read.items.into_iter().map(article).collect();
        Ok(News::Changed { articles, etag: String::new(), modified: String::new() })
    }

    fn open(&self, archive: &[u8]) -> Vec<Sheet> {
        let sheet = |page: connect::source::Page| Sheet {
            address: page.url.unwrap_or_default(),
            charset: page.charset,
            page: page.bytes,
        };
        connect::evidence::opened(&self.opener, archive).into_iter().map(sheet).collect()
    }
}

/// Seconds of processor time of this process, and the most memory that it ever held, MB.
fn spent() -> (f64, u64) {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<f64>().unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    ((ticks(11) + ticks(12)) / 100.0, peak.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1_024)
}

#[tokio::main]
async fn main() {
    let mut given = std::env::args().skip(1);
    let first = given.next().unwrap();
    if first == "serve" {
        return serve(&given.next().unwrap());
    }
    let (folder, outlets) = (PathBuf::from(first), given.next().unwrap().parse::<usize>().unwrap());
    let rounds: usize = given.next().unwrap().parse().unwrap();
    let port: u16 = given.next().unwrap().parse().unwrap();
    let db = Db::sqlite(&folder.join("ruhui.sqlite")).await.unwrap();
    let cast = Cast::new(db).await;
    fill(&cast, outlets).await;
    let options = FetchOptions { allow_private: true, pause: Duration::ZERO, ..FetchOptions::default() };
    let fetcher = Arc::new(Fetcher::new(options, Arc::new(System)));
    let press = Local { opener: Opener::new(fetcher.clone(), Limits::default()), fetcher, port };
    let poller = Poller::new(cast.desk.clone(), Arc::new(press));
    for round in 0..rounds {
        let (began, before) = (Instant::now(), spent().0);
        let came = poller.round().await.unwrap();
        let (after, peak) = spent();
        let busy = (after - before) / 300.0 * 100.0;
        println!(
            "round {round}: {came:?} in {:.1} s; {:.1} s of processor, {busy:.1} % of one core; {peak} MB at most",
            began.elapsed().as_secs_f64(),
            after - before
        );
        cast.clock.advance(301_000);
    }
}

/// An office with 500 releases and its outlets, each on an address of the loopback network.
async fn fill(cast: &Cast, outlets: usize) {
    for number in 0..500 {
        let headline = format!("Kabar nomor {number} dari Sungai Merdu");
        let body = format!(
            "Pemerintah menyerahkan {number} perahu kepada warga kampung ke-{number}. “Perahu ini untuk {number} keluarga,” kata Kepala Dinas Perhubungan Rahmat Hidayat di dermaga nomor {number}."
        );
        let draft = Draft { body, ..cast::draft(&headline) };
        let id = release::create(&cast.desk, &cast.writer, cast.office, &draft).await.unwrap();
        let revision = release::find(&cast.desk, &cast.writer, id).await.unwrap().revision;
        release::submit(&cast.desk, &cast.writer, id, revision).await.unwrap();
        release::publish(&cast.desk, &cast.officer, id, revision, Publication::Now, None).await.unwrap();
    }
    let Db::Sqlite { writer, .. } = &cast.desk.db else { panic!("SQLite is measured") };
    for number in 0..outlets {
        let id = OutletId::new(cast.desk.now(), cast.desk.chance()).to_string();
        let (office, name) = (cast.office.to_string(), format!("Kabar {number}"));
        let site = format!("127.1.{}.{}", number / 200, number % 200 + 1);
        let sql = "INSERT INTO outlet (id, organisation_id, name, bare, folded, words, site, place, created_at)
            VALUES ($1, $2, $3, $3, $3, $3, $4, '', 0)";
        sqlx::query(sql).bind(id).bind(office).bind(name).bind(site).execute(writer).await.unwrap();
    }
}
