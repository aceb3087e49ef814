//! A feed's bytes as text. Order of belief: byte order mark, UTF-16 that shows itself, UTF-8 where it fits, then what the
//! XML declaration says. Feeds often declare a character set that they are not written in.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;

/// Within so many bytes the XML declaration ends.
const DECLARATION: usize = 200;

/// The text without a byte order mark; bytes that do not fit become U+FFFD.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    if Encoding::for_bom(bytes).is_some() {
        return UTF_8.decode(bytes).0;
    }
    match bytes {
        [b'<' | b'{' | b'[', 0, ..] => return UTF_16LE.decode(bytes).0,
        [0, b'<' | b'{' | b'[', ..] => return UTF_16BE.decode(bytes).0,
        _ => {}
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => declared(bytes).unwrap_or(UTF_8).decode(bytes).0,
    }
}

/// The character set of `<?xml … encoding="…"?>`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..DECLARATION.min(bytes.len()))?;
    let head = head.get(memmem::find(head, b"<?xml")?..)?;
    let head = head.get(..memmem::find(head, b"?>")?)?;
    let value = head.get(memmem::find(head, b"encoding")?..)?;
    let label = value.split(|byte| matches!(byte, b'"' | b'\'')).nth(1)?;
    Encoding::for_label(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declared_set_is_believed_only_where_utf_8_does_not_fit() {
        assert_eq!(text("<?xml version='1.0' encoding='ISO-8859-1'?>é".as_bytes()).chars().last(), Some('é'));
        assert_eq!(text(b"<?xml version='1.0' encoding='ISO-8859-1'?>\xe9").chars().last(), Some('é'));
        assert_eq!(text(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\xe9").chars().last(), Some('\u{fffd}'));
        assert_eq!(text(b"<?xml encoding='tidak-ada'?>\xe9").chars().last(), Some('\u{fffd}'));
        assert_eq!(text(b"\xef\xbb\xbf<a/>"), "<a/>");
    }

    #[test]
    fn utf_16_is_read_with_and_without_its_mark() {
        let little: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little.clone(), big, [&[0xff, 0xfe], little.as_slice()].concat()] {
            assert_eq!(text(&bytes), "<a/>");
        }
    }
}
