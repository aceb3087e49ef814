//! Tells by its bytes what an input is. Only clear cases are named; everything else is text.

use memchr::memmem;

use super::failure::Binary;
use super::{Format, SourceError};

/// The media type of a Word document.
pub(super) const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// How many bytes decide.
pub(super) const HEAD: usize = 8192;

/// What the first bytes of a file say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Gzip,
    Zip,
    Warc,
    Plain,
}

pub(super) fn container(head: &[u8]) -> Container {
    match head {
        [0x1f, 0x8b, ..] => Container::Gzip,
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Container::Zip,
        [b'W', b'A', b'R', b'C', b'/', ..] => Container::Warc,
        _ => Container::Plain,
    }
}

/// Markup or text; an error for what is neither.
pub(super) fn text(bytes: &[u8]) -> Result<Format, SourceError> {
    let head = bytes.get(..HEAD.min(bytes.len())).unwrap_or_default();
    if let Some(binary) = magic(head) {
        return Err(SourceError::Binary(binary));
    }
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || matches!(byte, 0xef | 0xbb | 0xbf)) {
        return Err(SourceError::Empty);
    }
    let markup = is_markup(head);
    let zeros = memchr::memchr_iter(0, head).count();
    // Browsers pass over a stray zero byte in markup.
    let stray = markup && zeros * 100 < head.len();
    if zeros > 0 && !stray && !is_utf16(head) {
        return Err(SourceError::Binary(Binary::Other));
    }
    Ok(if markup { Format::Html } else { Format::Text })
}

fn magic(head: &[u8]) -> Option<Binary> {
    let at = |from: usize, mark: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(mark));
    if at(0, b"%PDF-") {
        Some(Binary::Pdf)
    } else if at(0, b"\x89PNG\r\n") || at(0, b"\xff\xd8\xff") || at(0, b"GIF8") || at(8, b"WEBP") || at(8, b"avif") {
        Some(Binary::Image)
    } else if at(0, b"PK\x03\x04") {
        Some(Binary::Zip)
    } else if at(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        Some(Binary::OldWord)
    } else if at(4, b"ftyp") || at(0, b"OggS") || at(0, b"ID3") || at(0, b"\x1a\x45\xdf\xa3") {
        Some(Binary::Media)
    } else if at(0, b"\x7fELF") || at(0, b"7z\xbc\xaf") || at(0, b"Rar!\x1a") || at(0, b"SQLite format 3\0") {
        Some(Binary::Other)
    } else {
        None
    }
}

/// A byte order mark, or zero bytes in every second place only.
fn is_utf16(head: &[u8]) -> bool {
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return true;
    }
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = even.max(odd);
    even.min(odd) * 20 < most && most * 3 > head.len()
}

/// The first mark that is neither space nor a zero byte opens a tag, or a tag of a page's frame stands near the top.
pub(super) fn is_markup(head: &[u8]) -> bool {
    let lower: Vec<u8> = head.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let start =
        lower.iter().position(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xef | 0xbb | 0xbf | 0xfe | 0xff));
    let rest = lower.get(start.unwrap_or(lower.len())..).unwrap_or_default();
    let opens = match rest {
        [b'<', next, ..] => next.is_ascii_alphabetic() || matches!(next, b'!' | b'?'),
        _ => false,
    };
    opens || [&b"<html"[..], b"<body", b"<!doctype"].iter().any(|tag| memmem::find(&lower, tag).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binary_files_are_named_and_text_is_not() {
        assert_eq!(text(b"%PDF-1.7\n\0\0"), Err(SourceError::Binary(Binary::Pdf)));
        assert_eq!(text(b"\xff\xd8\xff\xe0"), Err(SourceError::Binary(Binary::Image)));
        assert_eq!(text(b"abc\0def\0\0"), Err(SourceError::Binary(Binary::Other)));
        assert_eq!(text(b" \r\n\t"), Err(SourceError::Empty));
        assert_eq!(text(b""), Err(SourceError::Empty));
        assert_eq!(text("SAMARINDA – Pemerintah".as_bytes()), Ok(Format::Text));
        assert_eq!(text(b"\xef\xbb\xbf <!DOCTYPE html><p>"), Ok(Format::Html));
        let stray = [&[b' '; 200][..], b"<p>isi\0"].concat();
        assert_eq!(text(&stray), Ok(Format::Html));
        assert_eq!(text(b"harga < 5 dan > 3"), Ok(Format::Text));
    }

    #[test]
    fn utf16_with_and_without_a_mark_is_text() {
        let text16: Vec<u8> = "<p>SAMARINDA \u{2013} isi berita".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&text16), Ok(Format::Html));
        assert_eq!(text(&[&[0xff, 0xfe][..], &text16].concat()), Ok(Format::Html));
    }
}
