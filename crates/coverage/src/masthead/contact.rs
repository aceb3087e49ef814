//! E-mail addresses and telephone numbers of a masthead. A number is one only behind a word or a link that says so: tax
//! and account numbers look alike.

use html5ever::local_name;

use super::Stated;
use crate::html::{Dom, NodeId};
use crate::sheet::{Sheet, quote, short_text};

/// Addresses or numbers of a page that are kept.
const MOST: usize = 12;
/// Lines and links that are read.
const MOST_LINES: usize = 20_000;

/// E-mail addresses, in the order of the page: visible ones, links, and those that a protection has veiled.
pub(super) fn emails(sheet: &Sheet<'_, '_>) -> Vec<Stated<String>> {
    let mut found = Vec::new();
    for line in sheet.lines.all.iter().take(MOST_LINES).filter(|line| line.as_str().len() <= 2_000) {
        let text = line.as_str().replace("[at]", "@").replace("(at)", "@").replace(" @ ", "@");
        for word in text.split(|c: char| c.is_whitespace() || ",;:()<>|/\"'".contains(c)).filter_map(email) {
            keep(&mut found, word, line.as_str());
        }
    }
    for id in elements(sheet.dom) {
        let veiled = sheet.dom.attribute(id, "data-cfemail").and_then(|hex| unveil(&hex));
        let href = sheet.dom.attribute(id, "href");
        let linked = href.as_ref().and_then(|href| href.trim().strip_prefix("mailto:"));
        let linked = linked.and_then(|rest| email(rest.split('?').next().unwrap_or_default()));
        if let Some(address) = veiled.as_deref().and_then(email).or(linked) {
            keep(&mut found, address.clone(), &address);
        }
    }
    found
}

fn elements<'d>(dom: &'d Dom<'_>) -> impl Iterator<Item = NodeId> + 'd {
    let veil = |id: &NodeId| matches!(dom.name(*id), local_name!("a") | local_name!("span"));
    dom.descendants(dom.root()).filter(veil).take(MOST_LINES)
}

fn keep(found: &mut Vec<Stated<String>>, value: String, line: &str) {
    let known = found.iter().any(|other| other.value == value);
    if !known && found.len() < MOST {
        found.push(Stated { value, quote: quote(line) });
    }
}

/// An address in lower case, when the word is one.
fn email(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_ascii_lowercase();
    let (name, host) = word.split_once('@')?;
    let signs = |text: &str, more: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c));
    let ends =
        host.rsplit('.').next().is_some_and(|end| end.len() >= 2 && end.bytes().all(|b| b.is_ascii_alphabetic()));
    let sound = !name.is_empty() && host.contains('.') && !host.contains("..") && ends && word.len() <= 100;
    (sound && signs(name, "._+-") && signs(host, ".-")).then_some(word)
}

/// What stands behind "[email protected]": the first byte is the key of all others.
fn unveil(hex: &str) -> Option<String> {
    if hex.len() > 400 {
        return None;
    }
    let pairs = hex.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok());
    let bytes: Vec<u8> = pairs.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect::<Option<_>>()?;
    let (key, rest) = bytes.split_first()?;
    String::from_utf8(rest.iter().map(|byte| byte ^ key).collect()).ok()
}

/// Words before a telephone number.
const LABELS: [&str; 16] = [
    "telp",
    "tlp",
    "tel",
    "telepon",
    "telpon",
    "phone",
    "hp",
    "wa",
    "whatsapp",
    "hotline",
    "kontak",
    "contact",
    "call",
    "handphone",
    "seluler",
    "mobile",
];

/// Telephone numbers as written, behind a word that says so, or linked as one.
pub(super) fn phones(sheet: &Sheet<'_, '_>) -> Vec<Stated<String>> {
    let mut found = Vec::new();
    for line in sheet.lines.all.iter().take(MOST_LINES).filter(|line| line.as_str().len() <= 2_000) {
        for number in numbers(line.as_str()) {
            keep_number(&mut found, &number, line.as_str());
        }
    }
    for id in elements(sheet.dom) {
        let Some(href) = sheet.dom.attribute(id, "href") else { continue };
        let number = href.trim().strip_prefix("tel:").filter(|number| is_number(number));
        if let Some(number) = number {
            keep_number(&mut found, number, &format!("{} {number}", short_text(sheet.dom, id)));
        }
    }
    found
}

/// Two ways to write one number are one: the last eight digits decide.
fn keep_number(found: &mut Vec<Stated<String>>, number: &str, line: &str) {
    let tail = |text: &str| text.chars().rev().filter(char::is_ascii_digit).take(8).collect::<String>();
    if !found.iter().any(|other| tail(&other.value) == tail(number)) {
        keep(found, number.to_owned(), line);
    }
}

/// The numbers of a line behind a label; "Fax" and others end what a label began.
fn numbers(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut labelled = false;
    let mut open = String::new();
    let spaced = text.replace([':', '/', ',', '|', '\t'], " , ");
    for word in spaced.split_whitespace().chain(["."]) {
        let digits = word.chars().any(|c| c.is_ascii_digit()) && word.chars().all(|c| "0123456789+()-.".contains(c));
        if digits && labelled {
            open = if open.is_empty() { word.to_owned() } else { format!("{open} {word}") };
            continue;
        }
        let ready = std::mem::take(&mut open);
        let ready = ready.trim_matches(|c: char| "-. ".contains(c));
        if is_number(ready) {
            out.push(ready.to_owned());
        }
        let letters: String = word.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
        if !letters.is_empty() && !matches!(letters.as_str(), "no" | "nomor" | "dan" | "redaksi" | "iklan" | "center") {
            labelled = LABELS.contains(&letters.as_str());
        }
    }
    out
}

/// Nine to fourteen digits, the first as numbers of the country begin.
fn is_number(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (9..=14).contains(&digits.len()) && (digits.starts_with('0') || digits.starts_with("62")) && text.len() <= 30
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_behind_their_words_only() {
        assert_eq!(numbers("Telp/WA: 0541-555 0101, 0812-5555-0102"), ["0541-555 0101", "0812-5555-0102"]);
        assert_eq!(numbers("WhatsApp +62 812 5555 0103 (Redaksi)"), ["+62 812 5555 0103"]);
        assert_eq!(numbers("NPWP: 01.234.567.8-901.000"), Vec::<String>::new());
        assert_eq!(numbers("Rekening 0123456789 Telp. 0541555010 Fax. 0541555011"), ["0541555010"]);
    }

    #[test]
    fn an_address_needs_both_its_halves() {
        assert_eq!(email("Redaksi@Etam.Example."), Some("redaksi@etam.example".to_owned()));
        assert_eq!(email("@kabaretam"), None);
        assert_eq!(email("a@b"), None);
    }

    #[test]
    fn a_veiled_address_is_read() {
        let veiled: String = b"a@etam.example".iter().map(|byte| format!("{:02x}", byte ^ 0x5a)).collect();
        assert_eq!(unveil(&format!("5a{veiled}")).as_deref(), Some("a@etam.example"));
        assert_eq!(unveil("zz"), None);
    }
}
