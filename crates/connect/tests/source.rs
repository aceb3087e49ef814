//! Opening inputs: files, folders, archives, standard input; one bad page never stops the rest.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "tests may panic")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use connect::clock::Clock;
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{Binary, Failure, Format, Limits, Opener, Page, SourceError};
use connect::warc::WarcError;
use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

struct Still;

impl Clock for Still {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::UNIX_EPOCH
    }
}

fn opener() -> Opener {
    let limits = Limits { page_bytes: 1 << 20, ratio: 50 };
    Opener::new(Arc::new(Fetcher::new(FetchOptions::default(), Arc::new(Still))), limits)
}

fn pages(path: &Path) -> Vec<Result<Page, Box<Failure>>> {
    opener().pages(path.to_str().unwrap()).collect()
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn error_of(bytes: &[u8]) -> SourceError {
    let folder = folder(&[("halaman.html", bytes)]);
    pages(&folder.path().join("halaman.html")).remove(0).unwrap_err().error
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn response(url: &str, http: &str) -> Vec<u8> {
    let length = http.len();
    format!(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-05-11T00:00:00Z\r\n\
         WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nWARC-Payload-Digest: sha1:{url}\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n{http}\r\n\r\n"
    )
    .into_bytes()
}

fn html(url: &str) -> Vec<u8> {
    response(url, &format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{url}</p>"))
}

fn names(path: &Path) -> Vec<String> {
    pages(path)
        .into_iter()
        .map(|page| page.map_or_else(|f| format!("!{}", f.name), |p| p.url.unwrap_or(p.name)))
        .collect()
}

#[test]
fn a_folder_gives_its_pages_in_the_order_of_their_names() {
    let packed = gzip(b"<p>dua</p>");
    let folder = folder(&[
        ("b.html", b"<p>b</p>"),
        ("a/2.html.gz", &packed),
        ("a/1.txt", b"satu"),
        ("a/1.json", b"{}"),
        (".tersembunyi.html", b"<p>x</p>"),
        ("c", b"<!doctype html><p>c</p>"),
        ("gambar", b"\xff\xd8\xff"),
    ]);
    let read: Vec<_> = pages(folder.path()).into_iter().map(Result::unwrap).collect();
    let ends: Vec<&str> = read.iter().map(|page| &page.name[folder.path().to_str().unwrap().len()..]).collect();
    assert_eq!(ends, ["/a/1.txt", "/a/2.html.gz", "/b.html", "/c"]);
    assert_eq!(read[1].bytes, b"<p>dua</p>");
    assert_eq!((read[0].format, read[1].format), (Format::Text, Format::Html));
}

#[test]
fn what_cannot_be_a_page_is_named() {
    assert_eq!(error_of(b""), SourceError::Empty);
    assert_eq!(error_of(b"%PDF-1.4"), SourceError::Binary(Binary::Pdf));
    assert_eq!(error_of(&vec![b'a'; (1 << 20) + 1]), SourceError::TooLarge { limit: 1 << 20 });
    assert_eq!(error_of(&gzip(&vec![b'a'; 2 << 20])), SourceError::TooLarge { limit: 1 << 20 });
    assert!(matches!(error_of(&gzip(&[b'a'; 2000])[..20]), SourceError::Unpack(_)));
    let zip = fs::read("tests/documents/pandoc.docx").unwrap();
    assert_eq!(error_of(&zip[..zip.len() - 30]), SourceError::DamagedZip);
    let piped = |bytes: &[u8]| {
        let entry = opener().entries_of("-", std::io::Cursor::new(bytes.to_vec())).next().unwrap();
        opener().load(entry)
    };
    assert_eq!(piped(&zip[..zip.len() / 2]).unwrap_err().error, SourceError::DamagedZip);
    assert_eq!(piped(&zip).unwrap().bytes, zip);
    let none = tempfile::tempdir().unwrap();
    assert_eq!(pages(none.path()).remove(0).unwrap_err().error, SourceError::NoPages);
    assert_eq!(pages(&none.path().join("tidak-ada.html")).remove(0).unwrap_err().error, SourceError::NotFound);
}

#[test]
fn an_archive_gives_its_pages_and_leaves_out_the_rest() {
    let archive = [
        html("https://berita.example/1"),
        response(
            "https://berita.example/robots.txt",
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *",
        ),
        response("https://berita.example/lama", "HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n"),
        response("https://berita.example/a.jpg", "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\nxxx"),
        response("https://berita.example/hilang", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>404"),
        html("https://berita.example/2"),
    ];
    let members: Vec<u8> = archive.iter().flat_map(|record| gzip(record)).collect();
    let all = archive.concat();
    let folder = folder(&[("a.warc", &all), ("b.warc.gz", &members), ("c.warc.gz", &gzip(&all))]);
    for name in ["a.warc", "b.warc.gz", "c.warc.gz"] {
        let path = folder.path().join(name);
        let missing = format!("!{}#https://berita.example/hilang", path.display());
        assert_eq!(names(&path), ["https://berita.example/1", &missing, "https://berita.example/2"], "{name}");
        let bytes = fs::read(&path).unwrap();
        let piped = opener().entries_of("-", std::io::Cursor::new(bytes)).count();
        assert_eq!(piped, 3, "{name} from the standard input");
    }
    assert_eq!(pages(&folder.path().join("a.warc")).remove(1).unwrap_err().error, SourceError::Status(404));
}

#[test]
fn broken_lengths_and_cut_ends_cost_one_page_each() {
    let [one, two, three] = ["https://a.example/1", "https://a.example/2", "https://a.example/3"];
    let length = |by: i64| {
        let record = String::from_utf8(html(two)).unwrap();
        let found: i64 = record.split("Content-Length: ").nth(1).unwrap().split('\r').next().unwrap().parse().unwrap();
        let wrong = record.replace(&format!("Content-Length: {found}"), &format!("Content-Length: {}", found + by));
        [html(one), wrong.into_bytes(), html(three)]
    };
    for by in [-7, 3, 40, 700, 1 << 40] {
        let records = length(by);
        let gzipped: Vec<u8> = records.iter().flat_map(|record| gzip(record)).collect();
        let folder = folder(&[("a.warc", &records.concat()), ("b.warc.gz", &gzipped)]);
        for name in ["a.warc", "b.warc.gz"] {
            let path = folder.path().join(name);
            let found = names(&path);
            let whole: Vec<&String> = found.iter().filter(|name| !name.starts_with('!')).collect();
            assert_eq!(whole, [one, three], "{name}, length wrong by {by}");
            assert_eq!(found.len(), 3, "{name}, by {by}: {found:?}");
        }
    }
    let mut cut = [html(one), html(two)].concat();
    cut.truncate(cut.len() - 20);
    let at = u64::try_from(html(one).len()).unwrap();
    let packed = [gzip(&html(one)), gzip(&html(two))[..100].to_vec()].concat();
    let folder = folder(&[("a.warc", &cut), ("b.warc.gz", &packed)]);
    let read = pages(&folder.path().join("a.warc"));
    assert_eq!((read.len(), pages(&folder.path().join("b.warc.gz")).len()), (2, 2));
    assert_eq!(read[1].as_ref().unwrap_err().error, SourceError::Warc(WarcError::Truncated { offset: at }));
}

#[test]
fn a_broken_gzip_member_hides_no_other() {
    let urls: Vec<String> = (0..5).map(|i| format!("https://a.example/{i}")).collect();
    let members: Vec<Vec<u8>> = urls.iter().map(|url| gzip(&html(url))).collect();
    let start = members[0].len() + members[1].len();
    let whole = members.concat();
    for at in start..start + members[2].len() {
        let mut broken = whole.clone();
        broken[at] ^= 0x10;
        let folder = folder(&[("a.warc.gz", &broken)]);
        let found = names(&folder.path().join("a.warc.gz"));
        for url in [&urls[0], &urls[1], &urls[3], &urls[4]] {
            assert!(found.contains(url), "byte {at}: {found:?}");
        }
    }
}

#[test]
fn a_record_that_points_back_gives_the_page_it_points_to() {
    let revisit = "WARC/1.1\r\nWARC-Type: revisit\r\nWARC-Target-URI: https://a.example/lagi\r\n\
        WARC-Payload-Digest: sha1:https://a.example/1\r\nContent-Length: 0\r\n\r\n\r\n\r\n";
    let records = [html("https://a.example/1"), revisit.into(), html("https://a.example/2")];
    let members: Vec<u8> = records.iter().flat_map(|record| gzip(record)).collect();
    let folder = folder(&[("a.warc", &records.concat()), ("b.warc.gz", &members)]);
    for name in ["a.warc", "b.warc.gz"] {
        let read: Vec<Page> = pages(&folder.path().join(name)).into_iter().map(Result::unwrap).collect();
        assert_eq!(read.len(), 3, "{name}");
        assert_eq!((read[1].url.as_deref(), &read[1].bytes), (Some("https://a.example/lagi"), &read[0].bytes));
    }
}

#[test]
fn arbitrary_damage_to_an_archive_never_panics_or_hangs() {
    let whole = [html("https://a.example/1"), html("https://a.example/2")].concat();
    for at in 0..whole.len() {
        for byte in [0, b'9', 0xff, b'\n'] {
            let mut broken = whole.clone();
            broken[at] = byte;
            assert!(opener().entries_of("-", std::io::Cursor::new(broken)).take(50).count() < 50);
        }
    }
}
