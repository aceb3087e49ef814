//! Bytes that mean harm: no panic, no endless reading, no endless answer.

use std::time::{Duration, Instant};

use coverage::Input;
use coverage::{guideline, masthead, roster};

/// Generous for a debug build on a busy machine; what is quadratic takes minutes.
const LONGEST: Duration = Duration::from_secs(20);

fn all(bytes: &[u8]) -> (masthead::Masthead, roster::Roster) {
    let page = Input { name: "page", url: Some("https://kabarrimba.example/redaksi"), bytes, ..Input::default() };
    let start = Instant::now();
    let found = (masthead::read(&page), roster::read(&page));
    let _ = (masthead::links(&page), guideline::read(&page));
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    assert!(found.0.people.len() <= masthead::MOST_PEOPLE && found.1.rows.len() <= roster::MOST_ROWS);
    found
}

#[test]
fn five_megabytes_of_anything_are_read_in_time() {
    let size = 5 << 20;
    let of = |piece: &str| piece.repeat(size / piece.len()).into_bytes();
    for piece in [
        "<b>",
        "<div>",
        "<table><tr><td>",
        "<p>Reporter</p><p>Rina Dewi</p>",
        "Reporter<br>Rina Dewi<br>",
        "<p>Reporter: Rina Dewi, Budi Hartono</p>",
        "Rina Dewi, Budi Hartono dan ",
        "<div><div>Kabar</div><div>Terverifikasi Faktual</div></div>",
        "<tr><td>Kabar</td><td>Terverifikasi Faktual</td></tr>",
        "<a href=/redaksi/x>Redaksi</a>",
        "<a href=/r><p>Redaksi ",
        "1. Iklan advertorial ",
        "/ 1 - ",
        "PT Rimba ",
        "Jl. ",
        "a@b.c ",
        "Telp 0812",
        "[",
        "{\"data\":[",
        "(",
    ] {
        all(&of(piece));
    }
    let rows = format!("[{}{{}}]", "{\"nama_media\":\"<b>K\",\"status\":\"Dalam proses\"},".repeat(100_000));
    assert_eq!(all(rows.as_bytes()).1.rows.len(), roster::MOST_ROWS);
}

#[test]
fn more_people_than_a_newsroom_has_are_cut() {
    let names: String = (0..500_u32).map(|n| format!("<li>Rina {}</li>", letters(n))).collect();
    let page = format!("<html><h1>Redaksi</h1><h3>Reporter</h3><ul>{names}</ul>");
    assert_eq!(all(page.as_bytes()).0.people.len(), masthead::MOST_PEOPLE);
}

fn letters(n: u32) -> String {
    n.to_string()
        .chars()
        .map(|c| char::from(b'a' + u8::try_from(c.to_digit(10).unwrap()).unwrap()))
        .collect::<String>()
        .replacen(|_: char| true, "Z", 1)
}

const PIECES: &[&str] = &[
    "Pemimpin Redaksi",
    ": ",
    "Rina Dewi",
    ", S.H.",
    " dan ",
    "<br>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "UKW Utama No. ",
    "12-A/WU/DP/2020",
    "PT ",
    "Jl. ",
    "\u{a0}",
    "é",
    "“",
    "\u{130}",
    "ß",
    "1. ",
    "Ralat Koreksi",
    "Terverifikasi Faktual",
    "<a href=",
    "//x",
    ">",
    "@",
    ".",
    "/",
    "-",
    "(",
    ")",
    "\t",
    "\n",
    "{",
    "[",
    "\"",
    "\0",
    "Pasal 1",
    "Alamat:",
    "Telp",
    "0812",
    "İ",
    "𝒜",
    "<h1>Redaksi</h1>",
    "data-cfemail=",
    "0a",
    "&#8211;",
    "｜",
    "：",
];

#[test]
fn pieces_put_together_at_random_never_panic() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut chance = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % most
    };
    for _ in 0..3_000 {
        let mut page: Vec<u8> = Vec::new();
        for _ in 0..chance(60) {
            page.extend(PIECES.get(chance(PIECES.len())).unwrap().bytes());
            if chance(20) == 0 {
                page.push(u8::try_from(chance(256)).unwrap());
            }
        }
        all(&page);
    }
}
