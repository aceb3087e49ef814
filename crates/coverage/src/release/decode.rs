//! Bytes of a release file to text that remembers its bytes.

use crate::decode::decode as decode_any;
use crate::span::MappedText;

/// The text, in whatever character set it is; none for a binary file.
pub(super) fn decode(bytes: &[u8]) -> Option<MappedText> {
    let decoded = decode_any(bytes, None);
    let control = |c: &char| c.is_control() && !c.is_whitespace();
    let strange = decoded.text.chars().filter(control).count();
    if decoded.text.contains('\0') || strange * 50 > decoded.text.len() {
        return None;
    }
    let mut text = MappedText::default();
    for (at, c) in decoded.text.char_indices() {
        let end = at + c.len_utf8();
        let place = decoded.span(at, end);
        let exact = bytes.get(place.start..place.end) == decoded.text.as_bytes().get(at..end);
        text.push(decoded.text.get(at..end).unwrap_or_default(), place, exact);
    }
    Some(text)
}
