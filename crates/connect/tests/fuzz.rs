//! Fuzz targets: everything that reads what strangers wrote, given sound inputs with random damage. Nothing may panic,
//! hang or grow without bound. `BOLERO_RANDOM_TEST_TIME_MS=600000 cargo test -p connect --test fuzz --release` runs each
//! for ten minutes.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::io::{Cursor, Read, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use connect::capture::{Capture, Exchange};
use connect::clock::Clock;
use connect::docx;
use connect::fetch::{FetchOptions, Fetcher};
use connect::message::Response;
use connect::source::{Limits, Opener};
use connect::unpack::Bounds;
use connect::wacz::{About, Packer, verify};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Where, what, and how: a byte put in place of another, put before it, or everything from there on cut off.
type Damage = Vec<(u16, u8, u8)>;

fn damaged(sound: &[u8], damage: &Damage) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for (place, value, how) in damage.iter().take(12) {
        let at = usize::from(*place) * (bytes.len() + 1) / 65536;
        match how % 16 {
            0 => bytes.truncate(at),
            1..4 => bytes.insert(at, *value),
            4..6 if at < bytes.len() => drop(bytes.remove(at)),
            // A piece said twice: lengths and boundaries go wrong together.
            6 => {
                let piece: Vec<u8> = bytes.iter().skip(at).take(usize::from(*value)).copied().collect();
                bytes.splice(at..at, piece);
            }
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = *value),
        }
    }
    bytes
}

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

fn opener() -> Opener {
    let limits = Limits { page_bytes: 1 << 20, ratio: 50 };
    Opener::new(Arc::new(Fetcher::new(FetchOptions::default(), Arc::new(Still))), limits)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn wacz() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let about = About { software: "Ruhui/0".into(), title: None, created: Timestamp::UNIX_EPOCH };
    let mut packer = Packer::create(&folder.path().join("a.wacz"), about).unwrap();
    let response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\r\n<p>isi\r\n".to_vec();
    let exchange = Exchange {
        url: "https://a.example/1".into(),
        peer: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
        began: Timestamp::UNIX_EPOCH,
        request: b"GET /1 HTTP/1.1\r\n\r\n".to_vec(),
        response,
    };
    packer.page(&Capture { exchanges: vec![exchange] }, Some("Judul")).unwrap();
    std::fs::read(packer.finish().unwrap()).unwrap()
}

#[test]
fn responses() {
    let chunked =
        b"HTTP/1.1 103 E\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n\
        3\r\nabc\r\n10;x=y\r\n0123456789abcdef\r\n0\r\nX: y\r\n\r\n";
    let packed = gzip(b"<p>isi berita");
    let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", packed.len());
    let seeds = [chunked.to_vec(), [head.as_bytes(), &packed].concat()];
    bolero::check!().with_type::<Damage>().for_each(|damage| {
        for seed in &seeds {
            let bytes = damaged(seed, damage);
            let payload = Response::parse(&bytes).map(|response| response.payload(Bounds { bytes: 4096, ratio: 100 }));
            if let Some(Ok(payload)) = payload {
                assert!(payload.len() <= 4096);
            }
        }
    });
}

#[test]
fn archives() {
    let record = |url: &str| {
        let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>isi";
        let length = http.len();
        format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Payload-Digest: sha1:A\r\n\
             Content-Length: {length}\r\n\r\n{http}\r\n\r\nWARC/1.0\r\nWARC-Type: revisit\r\nWARC-Target-URI: {url}/2\r\n\
             WARC-Payload-Digest: sha1:A\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
        )
    };
    let plain = ["http://a.example/1", "http://a.example/2"].map(record).concat();
    let members = plain.split_inclusive("\r\n\r\n\r\n").flat_map(|record| gzip(record.as_bytes())).collect();
    let seeds = [plain.into_bytes(), members, wacz()];
    bolero::check!().with_type::<Damage>().for_each(|damage| {
        let opener = opener();
        for seed in &seeds {
            let entries = opener.entries_of("-", Cursor::new(damaged(seed, damage)));
            // More entries than bytes would mean that it goes round in circles.
            let count = entries.map(|entry| opener.load(entry)).take(20_000).count();
            assert!(count < 20_000);
        }
    });
}

#[test]
fn evidence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wacz");
    let sound = wacz();
    bolero::check!().with_type::<Damage>().for_each(|damage| {
        let bytes = damaged(&sound, damage);
        std::fs::write(&path, &bytes).unwrap();
        let report = verify(&path).unwrap();
        assert_eq!(report.is_sound(), bytes == sound);
    });
}

#[test]
fn documents() {
    let mut zip = ZipArchive::new(Cursor::new(include_bytes!("documents/pandoc.docx"))).unwrap();
    let mut part = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let (body, styles, notes) = (part("word/document.xml"), part("word/styles.xml"), part("word/footnotes.xml"));
    let (relations, lists) = (part("word/_rels/document.xml.rels"), part("word/numbering.xml"));
    let whole = include_bytes!("documents/libreoffice.docx");
    bolero::check!().with_type::<Damage>().for_each(|damage| {
        drop(docx::read(&damaged(whole, damage)));
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let parts =
            [("document.xml", &body), ("styles.xml", &styles), ("numbering.xml", &lists), ("footnotes.xml", &notes)];
        for (name, bytes) in parts.into_iter().chain([("_rels/document.xml.rels", &relations)]) {
            zip.start_file(format!("word/{name}"), options).unwrap();
            zip.write_all(&damaged(bytes, damage)).unwrap();
        }
        drop(docx::read(&zip.finish().unwrap().into_inner()).map(|document| document.draft_text()));
    });
}
