//! The newsroom's address: behind a label ("Alamat Redaksi"), below one, or on a line that begins as addresses do.

use super::Stated;
use crate::page::line::Line;
use crate::sheet::{Sheet, fold, quote};

/// Labels before an address; the first are the newsroom's own.
const LABELS: [&str; 22] = [
    "alamat redaksi",
    "kantor redaksi",
    "alamat kantor redaksi",
    "alamat redaksi dan iklan",
    "alamat redaksi iklan",
    "alamat redaksi dan tata usaha",
    "alamat redaksi tata usaha",
    "redaksi",
    "alamat kantor",
    "alamat",
    "kantor pusat",
    "alamat perusahaan",
    "kantor",
    "sekretariat",
    "alamat sekretariat",
    "office",
    "head office",
    "address",
    "alamat kami",
    "alamat lengkap",
    "alamat dan kontak",
    "alamat kantor pusat",
];
/// How many of them say "redaksi".
const NEWSROOM: usize = 8;
/// Words with which an address begins.
const STREETS: [&str; 15] = [
    "jl",
    "jln",
    "jalan",
    "gedung",
    "ruko",
    "komplek",
    "kompleks",
    "perumahan",
    "perum",
    "gang",
    "gg",
    "graha",
    "wisma",
    "plaza",
    "menara",
];
/// What ends an address on its own line.
const CONTACTS: [&str; 20] = [
    "telp", "tlp", "tel", "telepon", "telpon", "phone", "hp", "wa", "whatsapp", "email", "e-mail", "e mail", "fax",
    "faks", "website", "kontak", "contact", "hotline", "npwp", "surel",
];
/// Lines of one address.
const MOST_ROWS: usize = 4;
/// Lines that are read.
const MOST_LINES: usize = 20_000;

/// The address the page states; one labelled as the newsroom's before any other.
pub(super) fn read(sheet: &Sheet<'_, '_>) -> Option<Stated<String>> {
    let lines = sheet.lines.all.get(..sheet.lines.all.len().min(MOST_LINES)).unwrap_or_default();
    let mut best: Option<(usize, Stated<String>)> = None;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.as_str().len() <= 600) {
        let Some((rank, found)) = labelled(sheet, at, line).or_else(|| alone(sheet, at, line)) else { continue };
        if best.as_ref().is_none_or(|(known, _)| rank < *known) {
            best = Some((rank, found));
        }
    }
    best.map(|(_, found)| found)
}

/// The label's rank, and what is stated behind or below it.
fn labelled(sheet: &Sheet<'_, '_>, at: usize, line: &Line) -> Option<(usize, Stated<String>)> {
    let text = line.as_str();
    let (label, rest) = text.split_once([':', '\t']).unwrap_or((text, ""));
    let place = LABELS.iter().position(|known| *known == fold(label))?;
    let rank = usize::from(place >= NEWSROOM);
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || c == ':');
    if !rest.is_empty() {
        return gather(sheet, at, rest).map(|found| (rank, found));
    }
    let below = sheet.lines.all.get(at + 1)?;
    let mut found = gather(sheet, at + 1, below.as_str())?;
    found.quote = quote(&format!("{} {}", quote(text), found.quote));
    Some((rank, found))
}

/// "Jl. Melati No. 5, Samarinda" on a line of its own, outside a sentence.
fn alone(sheet: &Sheet<'_, '_>, at: usize, line: &Line) -> Option<(usize, Stated<String>)> {
    let folded = fold(line.as_str());
    let mut words = folded.split(' ');
    let street = words.next().is_some_and(|word| ["jl", "jln", "jalan"].contains(&word));
    let placed =
        folded.split(' ').any(|word| matches!(word, "no" | "nomor" | "rt" | "kelurahan" | "kel" | "kecamatan" | "kec"));
    (street && placed && words.count() >= 3).then(|| gather(sheet, at, line.as_str())).flatten().map(|found| (2, found))
}

/// An address that begins with `text` on line `at`, and its next rows.
fn gather(sheet: &Sheet<'_, '_>, at: usize, text: &str) -> Option<Stated<String>> {
    let (first, ended) = until_contact(text);
    if !is_address(first) {
        return None;
    }
    let mut value = first.to_owned();
    let mut quoted = quote(sheet.lines.all.get(at)?.as_str());
    let rows = sheet.lines.all.iter().enumerate().skip(at + 1).take(if ended { 0 } else { MOST_ROWS - 1 });
    for (_, row) in rows.take_while(|(at, _)| sheet.is_next_row(*at)) {
        let (more, ended) = until_contact(row.as_str());
        if more.is_empty() || row.as_str().contains([':', '@']) && !ended || starts_other(more) {
            break;
        }
        value = format!("{}, {more}", value.trim_end_matches([',', '.', ' ']));
        quoted = quote(&format!("{quoted} {}", row.as_str()));
        if ended {
            break;
        }
    }
    let value: String = value.trim_end_matches([',', ';', '-', ' ']).chars().take(300).collect();
    Some(Stated { value, quote: quoted })
}

/// The text before a telephone number, an e-mail address or a bar, and whether there was one.
fn until_contact(text: &str) -> (&str, bool) {
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let folded = fold(word);
        let contact =
            CONTACTS.contains(&folded.as_str()) || CONTACTS.iter().any(|c| folded.split(' ').next() == Some(c));
        if contact || is_number(word) || word.contains('@') || word.trim() == "|" {
            let kept = text.get(..at).unwrap_or_default();
            return (kept.trim_matches(|c: char| c.is_whitespace() || ",;-–|(".contains(c)), true);
        }
        at += word.len();
    }
    (text.trim(), false)
}

/// "(022)", "+62…" or nine digits together: the beginning of a telephone number.
fn is_number(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    word.starts_with("(0") || word.starts_with("+62") || digits >= 9
}

/// Begins as addresses do, or has two of the words that only addresses have.
fn is_address(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let street = words.first().is_some_and(|word| STREETS.contains(word))
        || words.iter().any(|word| ["jl", "jln"].contains(word));
    let parts = [
        "jalan",
        "rt",
        "rw",
        "kelurahan",
        "kecamatan",
        "kota",
        "kabupaten",
        "provinsi",
        "no",
        "nomor",
        "lantai",
        "blok",
        "gang",
        "kel",
        "kec",
        "kab",
        "ruko",
        "gedung",
    ];
    let marks = words.iter().filter(|word| parts.contains(word)).count();
    let spoken = text.contains(['“', '”', '"']);
    let short = words.len() <= 14 && !text.contains(" - ");
    !spoken && (2..=40).contains(&words.len()) && (street || short && marks >= 2)
}

/// A row that begins something else: a label, a company, a person.
fn starts_other(text: &str) -> bool {
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    matches!(first, "pt" | "cv" | "redaksi" | "penerbit" | "diterbitkan" | "pedoman" | "copyright" | "iklan" | "bank")
        || super::role::read(text).is_some()
}
