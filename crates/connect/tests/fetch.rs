//! Fetching from servers that behave well and badly.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "tests may panic")]

mod server;

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Shutdown, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use connect::fetch::{AddressFault, FetchError, FetchOptions, Fetched, Fetcher, TlsFault};
use connect::message::PayloadError;
use connect::unpack::{Coding, UnpackError};
use flate2::Compression;
use flate2::write::GzEncoder;
use server::{Names, Server, Still, fetcher, options, read_head, send};

fn page(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

fn fetch(server: &Server, path: &str) -> Result<Fetched, FetchError> {
    fetch_with(options(), server, path)
}

fn fetch_with(options: FetchOptions, server: &Server, path: &str) -> Result<Fetched, FetchError> {
    fetcher(options).fetch(&server.url(path)).map_err(|refused| refused.error)
}

fn host() -> String {
    "127.0.0.1".to_owned()
}

#[test]
fn a_page_is_read_and_its_bytes_are_kept_as_sent() {
    let answer = "HTTP/1.1 200 OK\r\nx-Odd:  kept \r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n\
        3\r\n<p>\r\n5;a=b\r\nhalo.\r\n0\r\n\r\n";
    let server =
        Server::without_robots(move |_, stream| send(stream, format!("HTTP/1.1 103 Early Hints\r\n\r\n{answer}")));
    let fetched = fetch(&server, "/a?b=c#d").unwrap();
    assert_eq!((fetched.status, fetched.bytes.as_slice()), (200, &b"<p>halo."[..]));
    let exchange = &fetched.capture.exchanges[0];
    assert_eq!(String::from_utf8_lossy(&exchange.response), answer);
    let request = String::from_utf8_lossy(&exchange.request);
    assert!(request.starts_with("GET /a?b=c HTTP/1.1\r\n"), "{request}");
    assert!(request.contains(&format!("\r\nHost: {}\r\n", server.address)), "{request}");
    assert!(request.contains("\r\nUser-Agent: Ruhui/"), "{request}");
    assert_eq!(exchange.peer, IpAddr::V4(Ipv4Addr::LOCALHOST));
    assert_eq!(exchange.url, server.url("/a?b=c"));
}

#[test]
fn every_coding_is_unpacked() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(b"<p>isi</p>").unwrap();
    let gzip = gzip.finish().unwrap();
    // The same text as a brotli stream of one uncompressed block.
    let brotli = [&[0x8b, 0x04, 0x80][..], b"<p>isi</p>", &[0x03]].concat();
    let server = Server::without_robots(move |path, stream| {
        let (coding, body) = if path == "/gzip" { ("gzip", &gzip) } else { ("br", &brotli) };
        send(
            stream,
            format!("HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nContent-Length: {}\r\n\r\n", body.len()),
        );
        send(stream, body);
    });
    assert_eq!(fetch(&server, "/gzip").unwrap().bytes, b"<p>isi</p>");
    assert_eq!(fetch(&server, "/br").unwrap().bytes, b"<p>isi</p>");
}

#[test]
fn redirects_are_followed_and_each_hop_is_kept() {
    let server = Server::without_robots(|path, stream| match path {
        "/lama" => send(stream, "HTTP/1.1 301 Moved\r\nLocation: baru?x=1#atas\r\nContent-Length: 0\r\n\r\n"),
        _ => send(stream, page("<p>baru")),
    });
    let fetched = fetch(&server, "/lama").unwrap();
    assert_eq!(fetched.url, server.url("/baru?x=1"));
    let urls: Vec<&String> = fetched.capture.exchanges.iter().map(|exchange| &exchange.url).collect();
    assert_eq!(urls, [&server.url("/lama"), &server.url("/baru?x=1")]);
}

#[test]
fn redirects_in_a_circle_and_without_end_stop() {
    let server = Server::without_robots(|path, stream| {
        let next = match path {
            "/a" => "/b".to_owned(),
            "/b" => "/a".to_owned(),
            other => format!("{other}1"),
        };
        send(stream, format!("HTTP/1.1 302 Found\r\nLocation: {next}\r\nContent-Length: 0\r\n\r\n"));
    });
    assert_eq!(fetch(&server, "/a"), Err(FetchError::RedirectLoop { url: server.url("/a") }));
    assert_eq!(fetch(&server, "/1"), Err(FetchError::TooManyRedirects { limit: 10 }));
}

#[test]
fn no_redirect_name_or_literal_leads_inside() {
    let server = Server::without_robots(|path, stream| {
        send(stream, format!("HTTP/1.1 302 Found\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n", &path[1..]));
    });
    let names = Names(vec![
        ("dalam.example", vec![Ipv4Addr::new(10, 0, 0, 5).into()]),
        ("terpetakan.example", vec!["::ffff:192.168.0.1".parse().unwrap()]),
    ]);
    let fetcher = Fetcher::with_resolver(options(), Arc::new(Still::default()), Arc::new(names));
    for target in [
        "http://127.0.0.2/",
        "http://0.0.0.0/",
        "http://2130706434/",
        "http://0x7f.2/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.2]/",
        "http://[64:ff9b::7f00:2]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://dalam.example/",
        "http://terpetakan.example/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
    ] {
        let through = fetcher.fetch(&server.url(&format!("/{target}"))).unwrap_err().error;
        assert!(matches!(through, FetchError::PrivateAddress { .. }), "{target}: {through:?}");
        let direct = fetcher.fetch(target).unwrap_err().error;
        assert!(matches!(direct, FetchError::PrivateAddress { .. }), "{target}: {direct:?}");
    }
    let local = fetcher.fetch(&server.url("/file:///etc/passwd")).unwrap_err().error;
    let fault = AddressFault::Scheme("file".into());
    assert_eq!(local, FetchError::Address { address: "file:///etc/passwd".into(), fault });
}

#[test]
fn a_name_is_resolved_once_and_stays() {
    struct Turning(std::sync::Mutex<Vec<IpAddr>>);
    impl connect::fetch::Resolve for Turning {
        fn resolve(&self, _: &str) -> std::io::Result<Vec<IpAddr>> {
            self.0.lock().unwrap().pop().map(|address| vec![address]).ok_or_else(|| std::io::ErrorKind::NotFound.into())
        }
    }
    let server = Server::without_robots(|_, stream| send(stream, page("<p>isi")));
    let answers = vec![Ipv4Addr::new(10, 0, 0, 1).into(), Ipv4Addr::LOCALHOST.into()];
    let resolver = Arc::new(Turning(answers.into()));
    let fetcher = Fetcher::with_resolver(options(), Arc::new(Still::default()), resolver);
    for _ in 0..3 {
        let url = format!("http://berita.example:{}/", server.address.port());
        assert_eq!(fetcher.fetch(&url).unwrap().bytes, b"<p>isi");
    }
}

#[test]
fn robots_rules_are_obeyed_and_read_once() {
    let server = Server::start(|path, stream| match path {
        "/robots.txt" => {
            send(stream, page("User-agent: ruhui\nDisallow: /tertutup\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /"));
        }
        _ => send(stream, page("<p>isi")),
    });
    let clock = Arc::new(Still::default());
    let fetcher = Fetcher::new(options(), clock.clone());
    assert_eq!(fetcher.fetch(&server.url("/terbuka")).unwrap().status, 200);
    let refused = fetcher.fetch(&server.url("/tertutup/1")).unwrap_err();
    assert_eq!(refused.error, FetchError::Robots { host: host(), url: server.url("/tertutup/1") });
    assert_eq!(fetcher.fetch(&server.url("/terbuka")).unwrap().status, 200);
    assert_eq!(server.asked(), ["/robots.txt", "/terbuka", "/terbuka"]);
    assert_eq!(*clock.waited.lock().unwrap(), [Duration::from_secs(7)]);
}

#[test]
fn robots_that_fail_forbid_and_robots_that_are_missing_allow() {
    for (status, allowed) in [(404, true), (403, true), (410, true), (500, false), (503, false)] {
        let server = Server::start(move |path, stream| match path {
            "/robots.txt" => send(stream, format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n")),
            _ => send(stream, page("<p>isi")),
        });
        match fetch(&server, "/") {
            Ok(_) => assert!(allowed, "{status}"),
            Err(error) => {
                assert!(!allowed, "{status}");
                assert_eq!(error, FetchError::RobotsUnreachable { host: host(), status: Some(status) });
            }
        }
    }
}

#[test]
fn slow_servers_are_left() {
    let drip = Server::without_robots(|_, stream| {
        send(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        for _ in 0..60 {
            send(stream, "x");
            thread::sleep(Duration::from_millis(100));
        }
    });
    let silent = Server::without_robots(|_, _| thread::sleep(Duration::from_secs(6)));
    let started = Instant::now();
    let short = FetchOptions { total_timeout: Duration::from_secs(1), ..options() };
    assert_eq!(fetch_with(short, &drip, "/"), Err(FetchError::Timeout { host: host(), seconds: 1 }));
    let short = FetchOptions { idle_timeout: Duration::from_secs(1), ..options() };
    assert_eq!(fetch_with(short, &silent, "/"), Err(FetchError::Timeout { host: host(), seconds: 1 }));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn bodies_without_end_and_bombs_are_refused() {
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![b' '; 30 << 20]).unwrap();
    let bomb = bomb.finish().unwrap();
    let server = Server::without_robots(move |path, stream| {
        if path == "/bom" {
            send(
                stream,
                format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", bomb.len()),
            );
            return send(stream, &bomb);
        }
        send(stream, "HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 8192]).is_ok() {}
    });
    let small = FetchOptions { max_bytes: 1 << 20, ..options() };
    assert_eq!(fetch_with(small, &server, "/"), Err(FetchError::TooLarge { host: host(), limit: 1 << 20 }));
    let error = PayloadError::Unpack(UnpackError::Bomb { ratio: 200 });
    assert_eq!(fetch(&server, "/bom"), Err(FetchError::Payload { host: host(), error }));
}

#[test]
fn broken_answers_are_named() {
    let server = Server::without_robots(|path, stream| match path {
        "/pendek" => send(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>isi"),
        "/potongan" => send(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        "/gzip" => send(stream, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\u{7f}ab"),
        "/bukan" => send(stream, "SSH-2.0-OpenSSH_9.2\r\n\r\n"),
        "/kepala" => send(stream, "HTTP/1.1 200 OK\r\nContent-"),
        _ => drop(stream.shutdown(Shutdown::Both)),
    });
    let payload = |error| Err(FetchError::Payload { host: host(), error });
    assert_eq!(fetch(&server, "/pendek"), payload(PayloadError::Incomplete { expected: 100, got: 6 }));
    assert_eq!(fetch(&server, "/potongan"), payload(PayloadError::BadChunks));
    assert!(matches!(fetch(&server, "/bukan"), Err(FetchError::NotHttp { .. })));
    assert_eq!(fetch(&server, "/kepala"), Err(FetchError::Broken { host: host() }));
    assert_eq!(fetch(&server, "/tutup"), Err(FetchError::Broken { host: host() }));
    let corrupt = Server::without_robots(|_, stream| {
        send(stream, b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\n\x1f\x8b\x08\0ab");
    });
    assert_eq!(fetch(&corrupt, "/"), payload(PayloadError::Unpack(UnpackError::Corrupt(Coding::Gzip))));
}

#[test]
fn what_follows_the_end_of_a_response_is_not_part_of_it() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nisi";
    let server = Server::without_robots(move |_, stream| send(stream, format!("{answer}lebih")));
    let fetched = fetch(&server, "/").unwrap();
    assert_eq!(fetched.bytes, b"isi");
    assert_eq!(fetched.capture.exchanges[0].response, answer.as_bytes());
}

#[test]
fn no_name_no_server_and_no_address_are_named() {
    let fetcher = fetcher(options());
    let error = |address: &str| fetcher.fetch(address).unwrap_err().error;
    assert_eq!(error("http://tidak-ada.example/"), FetchError::UnknownHost { host: "tidak-ada.example".into() });
    let closed = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let refused = FetchError::Connect { host: host(), kind: std::io::ErrorKind::ConnectionRefused };
    assert_eq!(error(&format!("http://{closed}/")), refused);
    let unreadable = |address: &str, fault| FetchError::Address { address: address.into(), fault };
    assert_eq!(error("http://"), unreadable("http://", AddressFault::Unreadable));
    assert_eq!(error("ftp://a.example/"), unreadable("ftp://a.example/", AddressFault::Scheme("ftp".into())));
    assert_eq!(error("http://u:p@a.example/"), unreadable("http://u:p@a.example/", AddressFault::Credentials));
}

#[test]
fn a_page_that_is_gone_is_still_evidence() {
    let server =
        Server::without_robots(|_, stream| send(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone"));
    let fetched = fetch(&server, "/hilang").unwrap();
    assert_eq!((fetched.status, fetched.bytes.as_slice()), (404, &b"gone"[..]));
    assert_eq!(fetched.capture.exchanges.len(), 1);
}

/// A secure host with a certificate for the loopback address that is valid in some years; its address, and the certificate.
fn secure(years: [i32; 2]) -> (String, Vec<u8>) {
    let mut made = rcgen::CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    [made.not_before, made.not_after] = years.map(|year| rcgen::date_time_ymd(year, 1, 1));
    let pair = rcgen::KeyPair::generate().unwrap();
    let certificate = made.self_signed(&pair).unwrap().der().clone();
    let key = rustls::pki_types::PrivateKeyDer::try_from(pair.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let session = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = rustls::StreamOwned::new(session, stream.unwrap());
            if read_head(&mut stream).is_some() {
                send(&mut stream, page("<p>aman"));
                stream.conn.send_close_notify();
                drop(stream.flush());
            }
        }
    });
    (url, certificate.to_vec())
}

#[test]
fn a_certificate_that_is_over_or_not_valid_yet_is_named_and_nothing_is_asked() {
    for (years, fault) in [([2001, 2002], TlsFault::Expired), ([4000, 4001], TlsFault::NotYetValid)] {
        let (url, certificate) = secure(years);
        // Trusted or not: that it is over is what its newsroom has to hear.
        for extra_roots in [vec![certificate], Vec::new()] {
            let failed = fetcher(FetchOptions { extra_roots, ..options() }).fetch(&url).unwrap_err();
            assert_eq!(failed.error, FetchError::Tls { host: host(), fault: fault.clone() });
            assert!(failed.capture.exchanges.is_empty());
        }
    }
}

#[test]
fn a_certificate_that_nobody_signed_is_refused_and_a_trusted_one_is_not() {
    let (url, certificate) = secure([2001, 4001]);
    let refused = fetcher(options()).fetch(&url).unwrap_err().error;
    assert_eq!(refused, FetchError::Tls { host: host(), fault: TlsFault::UnknownIssuer });
    let trusting = FetchOptions { extra_roots: vec![certificate], ..options() };
    let fetched = fetcher(trusting).fetch(&url).unwrap();
    assert_eq!(fetched.bytes, b"<p>aman");
    assert!(fetched.capture.exchanges[0].request.starts_with(b"GET / HTTP/1.1\r\n"));
}

#[test]
fn several_threads_share_one_fetcher_and_one_pause() {
    let server = Server::without_robots(|_, stream| send(stream, page("<p>isi")));
    let clock = Arc::new(Still::default());
    let fetcher = Fetcher::new(options(), clock.clone());
    thread::scope(|scope| {
        for i in 0..4 {
            let (fetcher, url) = (&fetcher, server.url(&format!("/{i}")));
            scope.spawn(move || assert_eq!(fetcher.fetch(&url).unwrap().bytes, b"<p>isi"));
        }
    });
    let mut waited = clock.waited.lock().unwrap().clone();
    waited.sort_unstable();
    assert_eq!(waited, [1, 2, 3].map(Duration::from_secs));
    assert_eq!(server.asked().iter().filter(|path| *path == "/robots.txt").count(), 1);
}

#[test]
fn a_connection_that_is_reset_is_named() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}/a", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, mut begin) = (stream.unwrap(), [0; 10]);
            stream.read_exact(&mut begin).unwrap();
            if &begin == b"GET /robot" {
                read_head(&mut stream);
                send(&mut stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            }
            // Closing with unread bytes resets the connection.
        }
    });
    assert_eq!(fetcher(options()).fetch(&url).unwrap_err().error, FetchError::Broken { host: host() });
}
