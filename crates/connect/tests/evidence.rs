//! Archives that are written, read back and verified: every damage is told, and no half file ever appears.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::fs;
use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use connect::capture::{Capture, Exchange};
use connect::clock::Clock;
use connect::digest::Digest;
use connect::evidence::Bundle;
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{Limits, Opener, Page};
use connect::wacz::{About, FaultKind, Finding, Packer, Report, WaczError, verify};
use jiff::Timestamp;

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

const BODY: &str = "<!doctype html><title>Judul</title><p>SAMARINDA \u{2013} Isi berita.";

fn exchange(url: &str, response: &str) -> Exchange {
    Exchange {
        url: url.to_owned(),
        peer: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
        began: Timestamp::from_second(1_746_921_600).unwrap(),
        request: b"GET / HTTP/1.1\r\nHost: berita.example\r\n\r\n".to_vec(),
        response: response.as_bytes().to_vec(),
    }
}

fn capture(url: &str) -> Capture {
    let length = BODY.len();
    let moved = format!("HTTP/1.1 302 Found\r\nLocation: {url}\r\nContent-Length: 0\r\n\r\n");
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{length:x}\r\n{BODY}\r\n0\r\n\r\n"
    );
    Capture { exchanges: vec![exchange("http://berita.example/lama", &moved), exchange(url, &chunked)] }
}

fn about() -> About {
    let created = Timestamp::from_second(1_746_930_000).unwrap();
    About { software: "Ruhui/0.1.0".into(), title: Some("Bukti".into()), created }
}

fn pack(path: &Path, pages: usize) -> Result<PathBuf, WaczError> {
    let mut packer = Packer::create(path, about())?;
    for number in 0..pages {
        let url = format!("https://www.berita.example/{number}?b=1&a=2");
        packer.page(&capture(&url), Some("Judul"))?;
        let payload = Digest::of(BODY.as_bytes());
        packer.finding(&Finding { url, payload, result: serde_json::json!({ "verdict": "differs" }) })?;
    }
    packer.attach("rilis.md", b"# Rilis\n")?;
    packer.finish()
}

fn report_of(bytes: &[u8]) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wacz");
    fs::write(&path, bytes).unwrap();
    verify(&path).unwrap()
}

#[test]
fn the_same_captures_give_the_same_sound_file() {
    let folder = tempfile::tempdir().unwrap();
    let one = pack(&folder.path().join("a/satu.wacz"), 2).unwrap();
    let two = pack(&folder.path().join("dua.wacz"), 2).unwrap();
    assert_eq!(fs::read(&one).unwrap(), fs::read(&two).unwrap());
    let report = verify(&one).unwrap();
    assert_eq!(report.faults, []);
    assert!(report.own);
    // One record about the file, and a response and a request for each of two hops of two pages.
    assert_eq!((report.parts, report.records, report.pages, report.findings, report.unchecked), (5, 9, 2, 2, 0));
    assert_eq!(pack(&one, 1), Err(WaczError::Exists));
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing else is left behind: {names:?}");
}

#[test]
fn the_pages_of_an_archive_are_read_as_they_were_fetched() {
    let folder = tempfile::tempdir().unwrap();
    let path = pack(&folder.path().join("a.wacz"), 3).unwrap();
    let opener = Opener::new(Arc::new(Fetcher::new(FetchOptions::default(), Arc::new(Still))), Limits::default());
    let pages: Vec<Page> = opener.pages(path.to_str().unwrap()).map(Result::unwrap).collect();
    assert_eq!(pages.len(), 3);
    for (number, page) in pages.iter().enumerate() {
        assert_eq!(page.url, Some(format!("https://www.berita.example/{number}?b=1&a=2")));
        assert_eq!((page.bytes.as_slice(), page.charset.as_deref()), (BODY.as_bytes(), Some("utf-8")));
        assert_eq!((page.status, page.content_type.as_deref()), (Some(200), Some("text/html")));
    }
}

#[test]
fn every_changed_byte_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::read(pack(&folder.path().join("a.wacz"), 1).unwrap()).unwrap();
    for at in 0..whole.len() {
        let mask = [0x01, 0x20, 0xff][at % 3];
        let mut broken = whole.clone();
        broken[at] ^= mask;
        assert!(!report_of(&broken).is_sound(), "byte {at} of {} changed by {mask:#x} is not seen", whole.len());
    }
}

#[test]
fn every_missing_added_or_moved_piece_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::read(pack(&folder.path().join("a.wacz"), 1).unwrap()).unwrap();
    let sound = |bytes: &[u8]| report_of(bytes).is_sound();
    assert!(sound(&whole));
    for at in (0..=whole.len()).step_by(3) {
        assert!(!sound(&[&whole[..at], b"\0", &whole[at..]].concat()), "a byte added at {at}");
        if at < whole.len() {
            assert!(!sound(&whole[..at]), "cut at {at}");
            assert!(!sound(&[&whole[..at], &whole[at + 1..]].concat()), "byte {at} taken out");
        }
    }
    assert!(!sound(&[b"lain", whole.as_slice()].concat()));
    assert!(!sound(&[whole.as_slice(), b"lain"].concat()));
    assert!(!sound(&[whole.as_slice(), whole.as_slice()].concat()));
}

#[test]
fn a_fault_names_its_part_and_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wacz");
    let mut packer = Packer::create(&path, about()).unwrap();
    packer.page(&capture("https://berita.example/1"), None).unwrap();
    let payload = Digest::of(b"lain");
    packer
        .finding(&Finding { url: "https://berita.example/1".into(), payload, result: serde_json::Value::Null })
        .unwrap();
    packer.finish().unwrap();
    let fault = &verify(&path).unwrap().faults[0];
    assert_eq!((fault.part.as_str(), fault.offset), ("findings/findings.jsonl", Some(0)));
    assert_eq!(fault.kind, FaultKind::FindingPayload { url: "https://berita.example/1".into() });

    let mut bytes = fs::read(&path).unwrap();
    let length = u64::try_from(bytes.len()).unwrap();
    bytes.push(0);
    let faults = report_of(&bytes).faults;
    assert!(faults.iter().any(|fault| fault.kind == FaultKind::Layout && fault.offset.is_some()), "{faults:?}");
    assert!(faults.iter().all(|fault| fault.offset.is_none_or(|offset| offset <= length)), "{faults:?}");
    assert_eq!(report_of(b"bukan zip").faults[0].kind, FaultKind::Zip);
}

const CHILD: &str = "RUHUI_TEST_PACKS_INTO";

/// Run again by the next test, in a process of its own that is killed.
#[test]
#[expect(clippy::disallowed_methods, reason = "the parent says by the environment that this is the child")]
fn child_that_packs_without_end() {
    let Ok(folder) = std::env::var(CHILD) else { return };
    for number in 0..10_000 {
        pack(&Path::new(&folder).join(format!("{number}.wacz")), 20).unwrap();
    }
}

#[test]
fn a_killed_process_leaves_whole_files_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut whole = 0;
    for round in 0..10_u64 {
        let into = folder.path().join(round.to_string());
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_packs_without_end"])
            .env(CHILD, &into)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(60 + round * 37));
        child.kill().unwrap();
        child.wait().unwrap();
        for entry in fs::read_dir(&into).into_iter().flatten() {
            let path = entry.unwrap().path();
            if !path.file_name().unwrap().to_str().unwrap().starts_with('.') {
                assert_eq!(verify(&path).unwrap().faults, [], "{}", path.display());
                whole += 1;
            }
        }
    }
    assert!(whole > 0, "the child packed something before it was killed");
}

#[test]
fn a_full_disk_is_named_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"]).arg(folder.path()).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        println!("skipped: a small file system can only be mounted by root");
        return;
    }
    let path = folder.path().join("a.wacz");
    let result = Packer::create(&path, about()).and_then(|mut packer| {
        let mut noise = 1_u64;
        for number in 0..40 {
            let mut page = capture(&format!("https://berita.example/{number}"));
            for _ in 0..4000 {
                noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                page.exchanges[1].response.extend(noise.to_be_bytes());
            }
            packer.page(&page, None)?;
        }
        packer.finish()
    });
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    // Lazily: a program that another test starts meanwhile holds for a moment what was open here.
    let unmount = Command::new("umount").arg("--lazy").arg(folder.path()).status().unwrap();
    assert!(unmount.success());
    assert_eq!(result, Err(WaczError::DiskFull));
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_bundle_holds_other_files_byte_for_byte_and_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, pages| fs::read(pack(&folder.path().join(name), pages).unwrap()).unwrap();
    let (one, two) = (made("satu.wacz", 1), made("dua.wacz", 2));
    let mut bundle = Bundle::new("Ruhui/0.1.0", "Siaran pers", Timestamp::UNIX_EPOCH).unwrap();
    let payload = Digest::of(BODY.as_bytes());
    for (archive, title) in [(&one, "Satu"), (&two, ""), (&one, "Satu lagi")] {
        bundle.add(archive, title, payload, serde_json::json!({ "outcome": "same" })).unwrap();
    }
    bundle.attach("checkpoint", b"jejak\n").unwrap();
    let mut whole = Vec::new();
    bundle.finish().unwrap().read_to_end(&mut whole).unwrap();
    let report = report_of(&whole);
    assert_eq!(report.faults, []);
    // One record about the bundle; of each file the one about it, and four for each page.
    assert_eq!((report.records, report.pages, report.findings), (1 + 5 + 9 + 5, 4, 3));
    let path = folder.path().join("bundel.wacz");
    fs::write(&path, &whole).unwrap();
    let opener = Opener::new(Arc::new(Fetcher::new(FetchOptions::default(), Arc::new(Still))), Limits::default());
    let pages: Vec<Page> = opener.pages(path.to_str().unwrap()).map(Result::unwrap).collect();
    assert!(pages.len() >= 2 && pages.iter().all(|page| page.bytes == BODY.as_bytes()), "{}", pages.len());

    // What is no file of ours is refused, and leaves nothing half done behind.
    let mut bundle = Bundle::new("Ruhui/0.1.0", "Siaran pers", Timestamp::UNIX_EPOCH).unwrap();
    for broken in [&b"bukan arsip"[..], &one[..one.len() / 2], &[]] {
        assert!(bundle.add(broken, "", payload, serde_json::json!({})).is_err());
    }
    bundle.add(&one, "", payload, serde_json::json!({})).unwrap();
    let mut whole = Vec::new();
    bundle.finish().unwrap().read_to_end(&mut whole).unwrap();
    assert_eq!(report_of(&whole).faults, []);
}
