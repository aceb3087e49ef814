//! Tells by its bytes what an uploaded file is. Names and what a browser claims are not asked.

use domain::media::{FileFault, LARGEST};

use crate::office;

/// A kind of file that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A photo.
    Jpeg,
    /// A photo or drawing.
    Png,
    /// A photo.
    Webp,
    /// A document.
    Pdf,
    /// A Word document without macros.
    Docx,
    /// A spreadsheet without macros.
    Xlsx,
}

impl Kind {
    /// What a file is, or why it is not taken.
    pub fn of(bytes: &[u8]) -> Result<Self, FileFault> {
        if bytes.is_empty() {
            return Err(FileFault::Empty);
        }
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
            return Err(FileFault::TooLarge);
        }
        let at = |from: usize, mark: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(mark));
        if at(0, b"\xff\xd8\xff") {
            Ok(Self::Jpeg)
        } else if at(0, b"\x89PNG\r\n\x1a\n") {
            Ok(Self::Png)
        } else if at(0, b"RIFF") && at(8, b"WEBP") {
            Ok(Self::Webp)
        } else if at(0, b"%PDF-") {
            let whole = bytes.windows(5).rev().any(|end| end == b"%%EOF");
            if whole { Ok(Self::Pdf) } else { Err(FileFault::Damaged) }
        } else if at(0, b"PK\x03\x04") {
            office::kind(bytes)
        } else if at(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            Err(FileFault::OldOffice)
        } else if is_drawing(bytes) {
            Err(FileFault::Drawing)
        } else {
            Err(FileFault::UnknownKind)
        }
    }

    /// Whether a file is a PDF; else why it is not taken.
    pub fn must_be_pdf(bytes: &[u8]) -> Result<(), FileFault> {
        if Self::of(bytes)? == Self::Pdf { Ok(()) } else { Err(FileFault::NotPdf) }
    }

    /// The word in the database and the ending of its address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Jpeg, Self::Png, Self::Webp, Self::Pdf, Self::Docx, Self::Xlsx];
        all.into_iter().find(|kind| kind.as_str() == text)
    }

    /// True for a photo.
    pub fn is_photo(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// SVG, with or without an XML head.
fn is_drawing(bytes: &[u8]) -> bool {
    let head: Vec<u8> = bytes.iter().take(4096).filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let opens = head.iter().find(|byte| !byte.is_ascii_whitespace() && byte.is_ascii()) == Some(&b'<');
    opens && head.windows(4).any(|tag| tag == b"<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert_eq!(Kind::of(b"\xff\xd8\xff\xe0\x00\x10JFIF"), Ok(Kind::Jpeg));
        assert_eq!(Kind::of(b"%PDF-1.7\n...\n%%EOF\n"), Ok(Kind::Pdf));
        assert_eq!(Kind::of(b"%PDF-1.7\n..."), Err(FileFault::Damaged));
        assert_eq!(Kind::of(b""), Err(FileFault::Empty));
        assert_eq!(Kind::of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Err(FileFault::OldOffice));
        assert_eq!(Kind::of(b"GIF89a"), Err(FileFault::UnknownKind));
        assert_eq!(Kind::of(b"\x7fELF"), Err(FileFault::UnknownKind));
        for drawing in ["<svg onload='x'>", "\u{feff}<?xml version='1.0'?>\n<!-- a -->\n<SVG xmlns='…'>", " \n<svg/>"]
        {
            assert_eq!(Kind::of(drawing.as_bytes()), Err(FileFault::Drawing), "{drawing}");
        }
        assert_eq!(Kind::of(b"PK\x03\x04 and no more"), Err(FileFault::Damaged));
    }
}
