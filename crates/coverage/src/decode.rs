//! Bytes into text: which character set, and where each piece of the text stands in the bytes.
//! Order of belief: byte order mark, then the caller's word (HTTP header), then `<meta>`, then UTF-8 if it fits, then a
//! guess. A declared set that does not fit the bytes is not believed.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Decoder, DecoderResult, Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};
use memchr::memmem;

use crate::span::Span;

/// Decoded text with the way back to the bytes.
#[derive(Debug)]
pub struct Decoded<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// Name of the character set.
    pub charset: &'static str,
    /// True when it was guessed, or when the declared set did not fit.
    pub doubtful: bool,
    /// Pairs of text offset and byte offset where the two run apart; between two pairs both advance together or the
    /// text stands for all bytes up to the next pair.
    anchors: Vec<(usize, usize)>,
    bytes: &'a [u8],
}

impl Decoded<'_> {
    /// Where text `start..end` stands in the bytes.
    pub fn span(&self, start: usize, end: usize) -> Span {
        Span { start: self.byte_offset(start), end: self.byte_offset(end) }
    }

    /// True when text and bytes are the same from `start` to `end`.
    pub fn is_exact(&self, start: usize, end: usize) -> bool {
        self.anchors.is_empty() || {
            let span = self.span(start, end);
            // Lengths alone can agree by chance: `“a` is four bytes in UTF-8 and in UTF-16.
            self.text.as_bytes().get(start..end) == self.bytes.get(span.start..span.end)
        }
    }

    fn byte_offset(&self, at: usize) -> usize {
        let after = self.anchors.partition_point(|anchor| anchor.0 <= at);
        let base = after.checked_sub(1).and_then(|n| self.anchors.get(n)).copied().unwrap_or((0, 0));
        let limit = self.anchors.get(after).map_or(usize::MAX, |next| next.1);
        (base.1 + (at - base.0)).min(limit)
    }
}

/// Decodes a page. `declared` is the charset of the HTTP header, if the caller has one.
pub fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> Decoded<'a> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(bytes, encoding, mark, false);
    }
    let named = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes())).or_else(|| from_meta(bytes));
    match named {
        Some(encoding) if encoding == UTF_8 => utf8_or_guess(bytes, true),
        Some(encoding) if encoding == WINDOWS_1252 && is_utf8_text(bytes) => decode_as(bytes, UTF_8, 0, true),
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => match utf16_without_mark(bytes) {
            Some(real) => decode_as(bytes, real, 0, real != encoding),
            None => utf8_or_guess(bytes, true),
        },
        Some(encoding) => decode_as(bytes, encoding, 0, false),
        None => match utf16_without_mark(bytes) {
            Some(encoding) => decode_as(bytes, encoding, 0, true),
            None => utf8_or_guess(bytes, false),
        },
    }
}

/// Valid UTF-8 with at least one character beyond ASCII: no single-byte text looks like that by chance.
fn is_utf8_text(bytes: &[u8]) -> bool {
    !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok()
}

/// Every second byte of the beginning is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(256))?;
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|b| **b == 0).count();
    let most = head.len() * 2 / 5;
    match (head.len() >= 16, zeros(0) > most, zeros(1) > most) {
        (true, false, true) => Some(UTF_16LE),
        (true, true, false) => Some(UTF_16BE),
        _ => None,
    }
}

fn utf8_or_guess(bytes: &[u8], declared: bool) -> Decoded<'_> {
    let Err(error) = std::str::from_utf8(bytes) else { return decode_as(bytes, UTF_8, 0, false) };
    // A file cut inside a character, or a few broken bytes in a text that is otherwise UTF-8, is still UTF-8.
    let cut_at_end = error.error_len().is_none();
    if cut_at_end || broken(bytes) * 20 < beyond_ascii(bytes) {
        return decode_as(bytes, UTF_8, 0, true);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    decode_as(bytes, detector.guess(None, Utf8Detection::Deny), 0, declared || !bytes.is_ascii())
}

fn broken(bytes: &[u8]) -> usize {
    bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count()
}

fn beyond_ascii(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| **b >= 0xc0).count()
}

/// The charset a `<meta>` in the first bytes names.
fn from_meta(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096))?.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = memmem::find(head.get(from..)?, b"charset") {
        let after = head.get(from + found + 7..)?;
        from += found + 7;
        let is_meta = head.get(..from).is_some_and(|before| {
            memmem::rfind(before, b"<").is_some_and(|open| before.get(open..open + 5) == Some(b"<meta"))
        });
        let value = after.trim_ascii_start().strip_prefix(b"=").map(<[u8]>::trim_ascii_start);
        if let (true, Some(value)) = (is_meta, value) {
            let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
            let end = value.iter().position(|b| matches!(b, b'"' | b'\'' | b' ' | b';' | b'>' | b'/'));
            let encoding = Encoding::for_label(value.get(..end.unwrap_or(value.len()))?)?;
            // A page that a byte search can read is not UTF-16, whatever it says.
            return Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding });
        }
    }
    None
}

fn decode_as<'a>(bytes: &'a [u8], encoding: &'static Encoding, mark: usize, doubtful: bool) -> Decoded<'a> {
    let rest = bytes.get(mark..).unwrap_or_default();
    if encoding == UTF_8
        && let Ok(text) = std::str::from_utf8(rest)
    {
        let anchors = if mark == 0 { Vec::new() } else { vec![(0, mark)] };
        return Decoded { text: Cow::Borrowed(text), charset: encoding.name(), doubtful, anchors, bytes };
    }
    let (mut text, mut anchors) = (String::with_capacity(rest.len() + rest.len() / 8), vec![(0, mark)]);
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let ascii_compatible = encoding.is_ascii_compatible();
    let has_modes = encoding == ISO_2022_JP || encoding == REPLACEMENT;
    let mut at = 0;
    while at < rest.len() {
        let plain = if ascii_compatible { ascii_run(rest, at) } else { 0 };
        if plain > 0 {
            text.push_str(rest.get(at..at + plain).and_then(|run| std::str::from_utf8(run).ok()).unwrap_or_default());
            at += plain;
            continue;
        }
        at += one_character(&mut decoder, rest, at, &mut text, has_modes);
        if !has_modes {
            // After an error a decoder still holds bytes that were read already; they are read again instead.
            decoder = encoding.new_decoder_without_bom_handling();
        }
        anchors.push((text.len(), mark + at));
    }
    Decoded { text: Cow::Owned(text), charset: encoding.name(), doubtful, anchors, bytes }
}

fn ascii_run(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|b| b.is_ascii() && **b != 0x1b).count()
}

/// Feeds bytes one at a time until a character comes out; returns how many it took.
fn one_character(decoder: &mut Decoder, bytes: &[u8], at: usize, text: &mut String, has_modes: bool) -> usize {
    for taken in 1..=8 {
        let Some(byte) = bytes.get(at + taken - 1..at + taken) else { break };
        let last = at + taken == bytes.len();
        let before = text.len();
        text.reserve(16);
        let (result, read) = decoder.decode_to_string_without_replacement(byte, text, last);
        if let DecoderResult::Malformed(_, beyond) = result {
            text.push('\u{fffd}');
            // What the malformed bytes do not include begins the next character.
            let read = taken - usize::from(read == 0);
            let beyond = if has_modes { 0 } else { usize::from(beyond) };
            return read.saturating_sub(beyond).max(1);
        }
        if text.len() > before {
            return taken;
        }
    }
    8.min(bytes.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn windows_1252_labelled_utf_8_is_read_and_doubted() {
        let page = b"<meta charset=utf-8><p>\x93Kata\x94 \x96 Rp5 \xe9\xe8</p>";
        let decoded = decode(page, Some("utf-8"));
        assert!(decoded.text.contains("“Kata” – Rp5"), "{}", decoded.text);
        assert!(decoded.doubtful);
        let at = decoded.text.find("Kata").unwrap();
        assert_eq!(&page[decoded.span(at, at + 4).start..decoded.span(at, at + 4).end], b"Kata");
        let quote = decoded.text.find('”').unwrap();
        assert_eq!(&page[decoded.span(quote, quote + 3).start..decoded.span(quote, quote + 3).end], b"\x94");
    }

    #[test]
    fn utf_16_and_marks_keep_their_places() {
        for bytes in
            [[b"\xff\xfe".to_vec(), utf16("<p>Aula “Ruhui”</p>")].concat(), utf16("<p>Aula “Ruhui” Rahayu</p>")]
        {
            let decoded = decode(&bytes, None);
            let at = decoded.text.find("Ruhui").unwrap();
            let span = decoded.span(at, at + 5);
            assert_eq!(bytes[span.start..span.end], utf16("Ruhui"));
        }
        let marked = decode(b"\xef\xbb\xbf<p>a", None);
        assert_eq!(marked.span(0, 3), Span { start: 3, end: 6 });
    }

    #[test]
    fn a_file_cut_inside_a_character_stays_utf_8() {
        let whole = "<p>“Koordinasi selalu kita lakukan”".as_bytes();
        assert!(decode(&whole[..whole.len() - 1], None).text.contains("“Koordinasi"));
    }

    #[test]
    fn utf_8_labelled_latin_1_is_utf_8() {
        assert!(decode("<meta charset=iso-8859-1>“ya”".as_bytes(), None).text.contains("“ya”"));
    }

    #[test]
    fn any_bytes_decode_and_every_offset_maps_inside() {
        let mut state = 1_u64;
        for label in
            ["utf-8", "gbk", "shift_jis", "utf-16le", "iso-2022-jp", "big5", "windows-1252", "euc-kr", "replacement"]
        {
            for length in 0..200 {
                let bytes: Vec<u8> = (0..length)
                    .map(|_| {
                        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                        u8::try_from(state >> 56).unwrap()
                    })
                    .collect();
                let decoded = decode(&bytes, Some(label));
                for (at, c) in decoded.text.char_indices() {
                    let span = decoded.span(at, at + c.len_utf8());
                    assert!(span.start <= span.end && span.end <= bytes.len(), "{label} {length}");
                }
            }
        }
    }
}
