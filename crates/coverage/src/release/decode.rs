//! Bytes of a release file to text that remembers its bytes: UTF-8, UTF-16 with a byte order mark, else windows-1252.

use encoding_rs::WINDOWS_1252;

use crate::span::{MappedText, Span};

/// The text; none for a binary file.
pub(super) fn decode(bytes: &[u8]) -> Option<MappedText> {
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => bytes_to_text(rest, 3),
        _ => bytes_to_text(bytes, 0),
    };
    let control = |c: char| c.is_control() && !c.is_whitespace();
    let strange = text.as_str().chars().filter(|c| control(*c)).count();
    let binary = text.as_str().contains('\0') || strange * 50 > text.len();
    (!binary).then_some(text)
}

fn bytes_to_text(bytes: &[u8], start: usize) -> MappedText {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return MappedText::verbatim(text, start);
    }
    let mut text = MappedText::default();
    for (i, byte) in bytes.iter().enumerate() {
        let one = [*byte];
        let (decoded, _) = WINDOWS_1252.decode_without_bom_handling(&one);
        let place = Span { start: start + i, end: start + i + 1 };
        text.push(&decoded, place, byte.is_ascii());
    }
    text
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> MappedText {
    let (pairs, _) = bytes.as_chunks::<2>();
    let mut text = MappedText::default();
    let mut start = 2;
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = decoded.unwrap_or(char::REPLACEMENT_CHARACTER);
        let end = start + c.len_utf16() * 2;
        text.push(c.encode_utf8(&mut [0; 4]), Span { start, end }, false);
        start = end;
    }
    text
}
