//! One file or the standard input: a page, or an archive of pages, told apart by its bytes and not by its name.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

use super::sniff::{self, Container};
use super::{Entries, Entry, Format, Limits, Origin, Page, SourceError, archive, broken, once};
use crate::unpack::{Coding, read_most, unpack};

/// The pages of a file.
pub(super) fn entries(name: String, path: PathBuf, limits: Limits) -> Entries {
    let opened = File::open(&path).and_then(|mut file| {
        let head = head_of(&mut file)?;
        file.seek(SeekFrom::Start(0))?;
        Ok((file, head))
    });
    match opened {
        Err(error) => broken(name, error.into()),
        Ok((file, head)) if holds_records(&head) => archive::warc_entries(name, file, limits),
        Ok((file, head)) => match zip_kind(&head, &file) {
            Zip::Wacz => archive::wacz_entries(name, file, limits),
            Zip::Damaged => broken(name, SourceError::DamagedZip),
            Zip::Word | Zip::Other | Zip::None => once(Entry { name, origin: Origin::File(path) }),
        },
    }
}

/// The pages of the standard input. An archive is put into an unnamed file first: reading one goes back and forth.
pub(super) fn input(name: String, mut input: impl Read + Send + 'static, limits: Limits) -> Entries {
    let read = head_of(&mut input).and_then(|head| {
        if holds_records(&head) || sniff::container(&head) == Container::Zip {
            return spool(&head, &mut input).map(|file| (head, Some(file)));
        }
        let mut bytes = head;
        let most = limits.page_bytes.saturating_add(1);
        read_most(&mut input, most, &mut bytes)?;
        Ok((bytes, None))
    });
    match read {
        Err(error) => broken(name, error.into()),
        Ok((head, Some(file))) if holds_records(&head) => archive::warc_entries(name, file, limits),
        Ok((head, Some(file))) if zip_kind(&head, &file) == Zip::Wacz => archive::wacz_entries(name, file, limits),
        Ok((_, Some(mut file))) => {
            let mut bytes = Vec::new();
            // Looking for the zip file's parts has moved on in it.
            let read = file.seek(SeekFrom::Start(0));
            match read.and_then(|_| read_most(&mut file, limits.page_bytes.saturating_add(1), &mut bytes)) {
                Ok(_) => once(Entry { name, origin: Origin::Input(bytes) }),
                Err(error) => broken(name, error.into()),
            }
        }
        Ok((bytes, None)) => once(Entry { name, origin: Origin::Input(bytes) }),
    }
}

fn spool(head: &[u8], input: &mut impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    file.write_all(head)?;
    io::copy(input, &mut file)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}

fn head_of(file: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    read_most(file, u64::try_from(sniff::HEAD).unwrap_or(0), &mut head)?;
    Ok(head)
}

fn holds_records(head: &[u8]) -> bool {
    match sniff::container(head) {
        Container::Warc => true,
        Container::Gzip => {
            let mut begin = [0; 5];
            MultiGzDecoder::new(head).read_exact(&mut begin).is_ok() && &begin == b"WARC/"
        }
        Container::Zip | Container::Plain => false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Zip {
    Wacz,
    Word,
    Other,
    Damaged,
    None,
}

fn zip_kind(head: &[u8], file: impl Read + Seek) -> Zip {
    if sniff::container(head) != Container::Zip {
        return Zip::None;
    }
    let Ok(zip) = zip::ZipArchive::new(file) else { return Zip::Damaged };
    let has = |part| zip.index_for_name(part).is_some();
    if has("datapackage.json") {
        Zip::Wacz
    } else if has("word/document.xml") {
        Zip::Word
    } else {
        Zip::Other
    }
}

/// Opens a page that is a file.
pub(super) fn load(name: &str, path: &Path, limits: Limits) -> Result<Page, SourceError> {
    let mut bytes = Vec::new();
    read_most(&mut File::open(path)?, limits.page_bytes.saturating_add(1), &mut bytes)?;
    page(name, path, bytes, limits)
}

/// A page from the bytes of a file; the name's ending decides only between text and markup.
pub(super) fn page(name: &str, path: &Path, bytes: Vec<u8>, limits: Limits) -> Result<Page, SourceError> {
    within(&bytes, limits)?;
    let packed = sniff::container(&bytes) == Container::Gzip;
    let bytes = if packed { unpack(&bytes, Coding::Gzip, limits.bounds())? } else { bytes };
    let format = match zip_kind(&bytes, Cursor::new(&bytes)) {
        Zip::Word => Format::Docx,
        Zip::Damaged => return Err(SourceError::DamagedZip),
        Zip::Wacz | Zip::Other | Zip::None => text_format(path, &bytes)?,
    };
    Ok(Page {
        name: name.to_owned(),
        url: None,
        format,
        content_type: None,
        charset: None,
        status: None,
        bytes,
        capture: None,
    })
}

fn within(bytes: &[u8], limits: Limits) -> Result<(), SourceError> {
    let limit = limits.page_bytes;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit { Err(SourceError::TooLarge { limit }) } else { Ok(()) }
}

fn text_format(path: &Path, bytes: &[u8]) -> Result<Format, SourceError> {
    let seen = sniff::text(bytes)?;
    let name = path.to_string_lossy().to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    let markup = [".html", ".htm", ".xhtml"].iter().any(|ending| name.ends_with(ending));
    let markdown = [".md", ".markdown"].iter().any(|ending| name.ends_with(ending));
    Ok(if markup {
        Format::Html
    } else if markdown {
        Format::Text
    } else {
        seen
    })
}
