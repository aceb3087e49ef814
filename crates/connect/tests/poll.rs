//! Asking for feeds again, from hosts that answer well and badly.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

mod server;

use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use connect::feed::MOST_BYTES;
use connect::fetch::{FetchError, FetchOptions, Fetcher, Polled, Validators};
use connect::message::PayloadError;
use connect::unpack::UnpackError;
use flate2::Compression;
use flate2::write::GzEncoder;
use server::{Names, Server, Still, fetcher, options, path, send};

const FEED: &str = "<rss><channel></channel></rss>";
const ETAG: &str = "W/\"3-kabar\"";
const DATE: &str = "Tue, 03 Nov 2026 03:00:00 GMT";

fn feed(stream: &mut TcpStream) {
    let length = FEED.len();
    send(
        stream,
        format!("HTTP/1.1 200 OK\r\nETag: {ETAG}\r\nLast-Modified: {DATE}\r\nContent-Length: {length}\r\n\r\n{FEED}"),
    );
}

fn poll(server: &Server, path: &str) -> Result<Polled, FetchError> {
    fetcher(options()).poll(&server.url(path), &Validators::default())
}

fn known() -> Validators {
    Validators { etag: Some(ETAG.to_owned()), modified: Some(DATE.to_owned()) }
}

fn changed(server: &Server, path: &str) -> Polled {
    let (etag, modified) = (Some(ETAG.to_owned()), Some(DATE.to_owned()));
    Polled::Changed { address: server.url(path), bytes: FEED.into(), etag, modified }
}

fn host() -> String {
    "127.0.0.1".to_owned()
}

/// Answers 304 to whom it gave the validators.
fn conditional() -> Server {
    Server::by_head(|head, stream| match path(head) {
        Some("/robots.txt") => send(stream, "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n"),
        Some("/lama") => send(stream, "HTTP/1.1 301 X\r\nLocation: /umpan\r\nContent-Length: 0\r\n\r\n"),
        _ if head.contains(&format!("\r\nIf-None-Match: {ETAG}\r\nIf-Modified-Since: {DATE}\r\n")) => {
            // The length is that of the feed (RFC 9110, 8.6), and nothing follows.
            send(stream, format!("HTTP/1.1 304 Not Modified\r\nContent-Length: 30\r\nETag: {ETAG}\r\n\r\n"));
        }
        _ => {
            assert!(head.contains("\r\nAccept: application/rss+xml,") && !head.contains("\r\nIf-"), "{head}");
            feed(stream);
        }
    })
}

#[test]
fn a_feed_comes_once_and_again_only_when_it_has_changed() {
    let server = conditional();
    assert_eq!(poll(&server, "/umpan"), Ok(changed(&server, "/umpan")));
    let fetcher = fetcher(options());
    assert_eq!(fetcher.poll(&server.url("/umpan"), &known()), Ok(Polled::Unchanged));
    assert_eq!(fetcher.poll(&server.url("/umpan"), &Validators::default()), Ok(changed(&server, "/umpan")));
}

#[test]
fn a_redirect_keeps_the_validators_and_names_the_new_address() {
    let server = conditional();
    assert_eq!(poll(&server, "/lama"), Ok(changed(&server, "/umpan")));
    assert_eq!(fetcher(options()).poll(&server.url("/lama"), &known()), Ok(Polled::Unchanged));
}

#[test]
fn validators_that_cannot_be_sent_are_left_out() {
    let server = conditional();
    let bad = Validators { etag: Some("\"a\r\nX: y\"".to_owned()), modified: Some("é".repeat(300)) };
    assert_eq!(fetcher(options()).poll(&server.url("/umpan"), &bad), Ok(changed(&server, "/umpan")));
    let odd = Server::without_robots(|_, stream| {
        let long = "a".repeat(600);
        send(stream, format!("HTTP/1.1 200 OK\r\nETag: \"é\"\r\nLast-Modified: {long}\r\nContent-Length: 0\r\n\r\n"));
    });
    let plain = Polled::Changed { address: odd.url("/"), bytes: Vec::new(), etag: None, modified: None };
    assert_eq!(poll(&odd, "/"), Ok(plain));
}

#[test]
fn a_status_other_than_success_is_told() {
    let server = Server::without_robots(|path, stream| {
        let status = path.trim_start_matches('/').to_owned();
        send(stream, format!("HTTP/1.1 {status} X\r\nContent-Encoding: rusak\r\nConnection: close\r\n\r\n"));
    });
    // Without validators sent, `304` is no answer.
    for status in [304, 404, 410, 429, 500, 503] {
        assert_eq!(poll(&server, &format!("/{status}")), Ok(Polled::Status(status, None)));
    }
}

#[test]
fn a_packed_feed_is_unpacked_and_a_bomb_is_refused() {
    let gzip = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let (small, bomb) = (gzip(FEED.as_bytes()), gzip(&vec![b' '; 50 << 20]));
    let server = Server::without_robots(move |path, stream| {
        let body = if path == "/bom" { &bomb } else { &small };
        send(stream, format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", body.len()));
        send(stream, body);
    });
    let plain = Polled::Changed { address: server.url("/"), bytes: FEED.into(), etag: None, modified: None };
    assert_eq!(poll(&server, "/"), Ok(plain));
    let limit = u64::try_from(MOST_BYTES).unwrap();
    let error = PayloadError::Unpack(UnpackError::TooLarge { limit });
    assert_eq!(poll(&server, "/bom"), Err(FetchError::Payload { host: host(), error }));
}

#[test]
fn fifty_megabytes_are_cut_off() {
    let server = Server::without_robots(|_, stream| {
        send(stream, format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", 50 << 20));
        for _ in 0..50 << 7 {
            if stream.write_all(&[b'x'; 8192]).is_err() {
                return;
            }
        }
    });
    let limit = u64::try_from(MOST_BYTES).unwrap();
    assert_eq!(poll(&server, "/"), Err(FetchError::TooLarge { host: host(), limit }));
}

#[test]
fn a_host_that_hangs_is_left() {
    let silent = Server::without_robots(|_, _| thread::sleep(Duration::from_secs(6)));
    let short = FetchOptions { idle_timeout: Duration::from_secs(1), ..options() };
    let answer = fetcher(short).poll(&silent.url("/"), &known());
    assert_eq!(answer, Err(FetchError::Timeout { host: host(), seconds: 1 }));
}

#[test]
fn the_guards_of_pages_hold_for_feeds() {
    let server = Server::start(|path, stream| match path {
        "/robots.txt" => send(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nUser-agent: *\nDisallow: /tertutup\nCrawl-delay: 7\n  ",
        ),
        "/dalam" => send(stream, "HTTP/1.1 302 X\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n"),
        _ => feed(stream),
    });
    let clock = Arc::new(Still::default());
    let fetcher = Fetcher::with_resolver(options(), clock.clone(), Arc::new(Names(Vec::new())));
    let poll = |path: &str| fetcher.poll(&server.url(path), &Validators::default());
    assert_eq!(poll("/umpan"), Ok(changed(&server, "/umpan")));
    assert_eq!(poll("/tertutup"), Err(FetchError::Robots { host: host(), url: server.url("/tertutup") }));
    let address = "10.0.0.1".parse().unwrap();
    assert_eq!(poll("/dalam"), Err(FetchError::PrivateAddress { host: "10.0.0.1".to_owned(), address }));
    assert_eq!(server.asked(), ["/robots.txt", "/umpan", "/dalam"]);
    assert_eq!(*clock.waited.lock().unwrap(), [Duration::from_secs(7)]);
}
