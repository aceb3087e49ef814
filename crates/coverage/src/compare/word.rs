//! Words in the form in which they are compared: lower case, NFC, without marks, soft hyphens and zero-width signs, usual
//! abbreviations written out, harmless spellings made one, numbers as values. Each keeps its place in the text.

use std::collections::HashSet;

use super::number::{self, Amount};
use super::spelling::{self, Known};

/// A word of a text. Two words are the same when their keys are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// Hash of the normal form.
    pub(crate) key: u64,
    /// First byte in the text.
    pub(crate) start: usize,
    /// After the last byte. Words that one abbreviation stands for share its place.
    pub(crate) end: usize,
    /// How much a match of this word tells: 1 for function words, 3 for others.
    pub(crate) weight: u32,
}

/// A word as scanned, before numbers are put together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raw {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) key: u64,
    /// Digits, as a value.
    pub(super) amount: Option<Amount>,
}

/// FNV-1a: small, and the same on every machine.
pub(crate) const fn key(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        hash = (hash ^ widen(*first)).wrapping_mul(0x0100_0000_01b3);
        rest = tail;
    }
    hash
}

/// The keys of a list of words, to look words of a text up in.
pub(crate) fn keys(words: &str) -> HashSet<u64> {
    words.split_whitespace().map(|word| key(word.as_bytes())).collect()
}

#[expect(clippy::as_conversions, reason = "u64::from is not const yet; a byte always fits")]
const fn widen(byte: u8) -> u64 {
    byte as u64
}

/// Every word of `text`, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let raws = scan(text);
    let mut words = Vec::with_capacity(raws.len() + raws.len() / 8);
    let mut rest = raws.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        let taken = if let Some(phrase) = number::phrase(text, rest) {
            phrase.push(rest, &mut words)
        } else {
            plain(first, &mut words);
            1
        };
        rest = rest.get(taken..).unwrap_or(tail);
    }
    words
}

/// The normal form of one word, for comparing letters.
pub(crate) fn normal(text: &str) -> String {
    let mut form = String::new();
    let mut marks = false;
    for c in text.chars() {
        add(c, &mut form, &mut marks);
    }
    compose(&mut form, marks);
    form
}

fn plain(raw: &Raw, words: &mut Vec<Word>) {
    let word = |key, weight| Word { key, start: raw.start, end: raw.end, weight };
    match spelling::known(raw.key) {
        Some(Known::Function) => words.push(word(raw.key, 1)),
        Some(Known::Written(forms)) => words.extend(forms.iter().map(|(key, weight)| word(*key, *weight))),
        None => words.push(word(raw.key, 3)),
    }
}

fn scan(text: &str) -> Vec<Raw> {
    let mut raws = Vec::with_capacity(text.len() / 6);
    let mut form = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let mut end = start + first.len_utf8();
        if first.is_ascii_digit() {
            while let Some((at, c)) = chars.next_if(|(at, c)| c.is_ascii_digit() || joins(text, *at, *c, digit)) {
                end = at + c.len_utf8();
            }
            let digits = text.get(start..end).unwrap_or_default();
            raws.push(Raw { start, end, key: key(digits.as_bytes()), amount: Amount::parse(digits) });
        } else if first.is_alphanumeric() {
            form.clear();
            let mut marks = false;
            add(first, &mut form, &mut marks);
            while let Some((at, c)) = chars.next_if(|(at, c)| inside(*c) || joins(text, *at, *c, char::is_alphabetic)) {
                end = at + c.len_utf8();
                add(c, &mut form, &mut marks);
            }
            compose(&mut form, marks);
            raws.push(Raw { start, end, key: key(form.as_bytes()), amount: None });
        } else if let Some(sign) = sign(first) {
            raws.push(Raw { start, end, key: key(sign.as_bytes()), amount: None });
        }
    }
    raws
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// True for a point inside a number or an apostrophe inside a word.
fn joins(text: &str, at: usize, c: char, same: fn(char) -> bool) -> bool {
    let fits = if same('0') { matches!(c, '.' | ',' | ':') } else { is_apostrophe(c) };
    fits && text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next()).is_some_and(same)
}

fn inside(c: char) -> bool {
    c.is_alphabetic() || is_combining(c) || is_ignorable(c)
}

fn add(c: char, form: &mut String, marks: &mut bool) {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            form.push(c.to_ascii_lowercase());
        }
    } else if c.is_alphanumeric() {
        form.extend(c.to_lowercase());
    } else if is_combining(c) {
        form.push(c);
        *marks = true;
    }
}

fn compose(form: &mut String, marks: bool) {
    if marks {
        *form = unicode_normalization::UnicodeNormalization::nfc(form.as_str()).collect();
    }
}

fn sign(c: char) -> Option<&'static str> {
    match c {
        '%' => Some("persen"),
        '&' => Some("dan"),
        _ => None,
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(left: &str, right: &str) {
        let keys = |text| words(text).iter().map(|word| word.key).collect::<Vec<_>>();
        assert_eq!(keys(left), keys(right), "{left} | {right}");
    }

    fn differ(left: &str, right: &str) {
        let keys = |text| words(text).iter().map(|word| word.key).collect::<Vec<_>>();
        assert_ne!(keys(left), keys(right), "{left} | {right}");
    }

    #[test]
    fn harmless_ways_of_writing_are_the_same_words() {
        for (left, right) in [
            ("“Kita bisa,”", "\"kita bisa.\""),
            ("Jum’at", "Jum'at"),
            ("media\u{ad}siber", "mediasiber"),
            ("zero\u{200b}width", "zerowidth"),
            ("sama\u{2011}sama", "sama-sama"),
            ("cafe\u{301}", "café"),
            ("praktek resiko silahkan", "praktik risiko silakan"),
            ("Rp 5 miliar", "Rp5 miliar"),
            ("Rp12,5 miliar", "Rp12.500.000.000"),
            ("12,5 miliar rupiah", "Rp12.500.000.000"),
            ("83,78%", "83,78 persen"),
            ("lima puluh dua", "52"),
            ("seratus dua puluh lima ribu", "125.000"),
            ("1,5 juta", "1.500.000"),
            ("Kaltim", "Kalimantan Timur"),
            ("Pemprov Kaltim", "Pemerintah Provinsi Kalimantan Timur"),
            ("ke-2", "kedua"),
            ("Ke-II", "kedua"),
            ("5km", "5 kilometer"),
            ("A & B", "A dan B"),
        ] {
            same(left, right);
        }
    }

    #[test]
    fn other_words_stay_other_words() {
        for (left, right) in [
            ("kita", "kami"),
            ("83,78", "83,7"),
            ("lima", "enam"),
            ("dua tiga hari", "23 hari"),
            ("1.500", "1,5"),
            ("ketiga", "tiga"),
            ("2021", "2022"),
        ] {
            differ(left, right);
        }
    }

    #[test]
    fn words_point_at_their_text() {
        let text = "Rp12,5 miliar untuk Kaltim.";
        let found: Vec<_> = words(text).iter().map(|word| text.get(word.start..word.end).unwrap()).collect();
        assert_eq!(found, ["Rp", "12,5 miliar", "untuk", "Kaltim", "Kaltim"]);
    }
}
