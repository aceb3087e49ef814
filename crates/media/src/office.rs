//! Whether a zip file is a Word document or a spreadsheet, and whether it carries what could run: macros, `ActiveX`, objects of
//! other programs, a template fetched from elsewhere. Parts are looked at by name and within bounds.

use std::io::{Cursor, Read};

use domain::media::FileFault;
use zip::ZipArchive;

use crate::kind::Kind;

/// Most parts of a document.
const PARTS: usize = 10_000;
/// Most bytes of all parts together.
const UNPACKED: u64 = 512 << 20;
/// Most unpacked bytes for each packed one, beyond the first MiB.
const RATIO: u64 = 300;
/// Most bytes of a part that is read here.
const READ: u64 = 4 << 20;

/// What names of parts and types of content must not hold.
const RUNS: [&str; 5] = ["vbaproject", "macrosheet", "activex", "oleobject", "macroenabled"];

/// Which kind of office document it is.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, FileFault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileFault::Damaged)?;
    if zip.len() > PARTS {
        return Err(FileFault::Bomb);
    }
    let mut unpacked = 0_u64;
    let mut runs = false;
    for index in 0..zip.len() {
        let part = zip.by_index_raw(index).map_err(|_| FileFault::Damaged)?;
        let free = part.compressed_size().saturating_mul(RATIO).max(1 << 20);
        unpacked = unpacked.saturating_add(part.size());
        if part.size() > free || unpacked > UNPACKED {
            return Err(FileFault::Bomb);
        }
        let name = part.name().map_err(|_| FileFault::Damaged)?.to_ascii_lowercase();
        runs = runs || RUNS.iter().any(|word| name.contains(word));
    }
    let types = part(&mut zip, "[Content_Types].xml")?.ok_or(FileFault::UnknownKind)?;
    let settings = part(&mut zip, "word/_rels/settings.xml.rels")?.unwrap_or_default();
    let fetched = settings.contains("attachedtemplate") && settings.contains("://");
    if runs || fetched || RUNS.iter().any(|word| types.contains(word)) {
        return Err(FileFault::Macros);
    }
    if types.contains("wordprocessingml.document.main+xml") {
        Ok(Kind::Docx)
    } else if types.contains("spreadsheetml.sheet.main+xml") {
        Ok(Kind::Xlsx)
    } else {
        Err(FileFault::UnknownKind)
    }
}

/// A part's text in lower case.
fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, FileFault> {
    if zip.index_for_name(name).is_none() {
        return Ok(None);
    }
    let entry = zip.by_name(name).map_err(|_| FileFault::Damaged)?;
    let mut bytes = Vec::new();
    entry.take(READ).read_to_end(&mut bytes).map_err(|_| FileFault::Damaged)?;
    Ok(Some(String::from_utf8_lossy(&bytes).to_ascii_lowercase()))
}
