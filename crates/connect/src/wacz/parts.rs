//! Opens the parts of a WACZ file for `verify`: where each stands, its hash, and whether the bytes around them are as
//! this program lays them out.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::sync::Arc;

use zip::CompressionMethod::Stored;
use zip::ZipArchive;

use super::contents::Slice;
use super::zip_layout::{Layout, Part, measure};
use crate::digest::{Digest, Hasher};

/// Most bytes of a part that is read into memory.
const MEMORY: u64 = 256 << 20;

/// A part as it was found.
pub(super) struct Found {
    pub(super) part: Part,
    pub(super) digest: Digest,
    start: u64,
    stored: bool,
}

/// An open WACZ file.
pub(super) struct Parts {
    file: Arc<File>,
    pub(super) length: u64,
    zip: ZipArchive<BufReader<Slice>>,
    /// In the order of the zip directory.
    pub(super) found: Vec<Found>,
}

impl Parts {
    /// Reads every part once. `None` where the file is no zip file, or a part cannot be read.
    pub(super) fn open(file: File) -> io::Result<Option<Self>> {
        let file = Arc::new(file);
        let length = file.metadata()?.len();
        let whole = BufReader::with_capacity(64 << 10, Slice::new(Arc::clone(&file), 0, length));
        let Ok(mut zip) = ZipArchive::new(whole) else { return Ok(None) };
        let mut found = Vec::new();
        for place in 0..zip.len() {
            let Some(part) = read_part(&mut zip, &file, place) else { return Ok(None) };
            found.push(part);
        }
        found.sort_by_key(|found| found.start);
        Ok(Some(Self { file, length, zip, found }))
    }

    pub(super) fn get(&self, name: &str) -> Option<&Found> {
        self.found.iter().find(|found| found.part.name == name)
    }

    /// A part's bytes, if they are not too many.
    pub(super) fn bytes(&mut self, name: &str) -> Option<Vec<u8>> {
        let mut entry = self.zip.by_name(name).ok()?;
        let mut bytes = Vec::new();
        entry.by_ref().take(MEMORY).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// A part that stands in the file as it is.
    pub(super) fn slice(&self, name: &str) -> Option<Slice> {
        let found = self.get(name).filter(|found| found.stored)?;
        Some(Slice::new(Arc::clone(&self.file), found.start, found.part.length))
    }

    /// The first byte of the file that is not as this program lays it out around these parts.
    pub(super) fn first_odd_byte(&self) -> io::Result<Option<u64>> {
        let mut layout = Layout::default();
        let mut place = 0;
        for found in &self.found {
            let head = layout.head(&found.part);
            if let Some(odd) = self.compare(place, &head)? {
                return Ok(Some(odd));
            }
            place = place.saturating_add(size(&head));
            if found.start != place || !found.stored {
                return Ok(Some(place));
            }
            place = place.saturating_add(found.part.length);
        }
        let end = layout.end();
        if let Some(odd) = self.compare(place, &end)? {
            return Ok(Some(odd));
        }
        let place = place.saturating_add(size(&end));
        Ok(Some(place).filter(|place| *place != self.length))
    }

    fn compare(&self, place: u64, expected: &[u8]) -> io::Result<Option<u64>> {
        let mut bytes = Vec::new();
        Slice::new(Arc::clone(&self.file), place, size(expected)).read_to_end(&mut bytes)?;
        let differs = expected.iter().zip(&bytes).position(|(one, other)| one != other);
        let short = (bytes.len() < expected.len()).then_some(bytes.len());
        let at = differs.or(short).and_then(|at| u64::try_from(at).ok());
        Ok(at.map(|at| place.saturating_add(at)))
    }
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn read_part(zip: &mut ZipArchive<BufReader<Slice>>, file: &Arc<File>, place: usize) -> Option<Found> {
    let (name, start, stored, length) = {
        let entry = zip.by_index_raw(place).ok()?;
        let name = entry.name().map(Cow::into_owned).ok()?;
        (name, entry.data_start()?, entry.compression() == Stored, entry.size())
    };
    let mut hasher = Hasher::default();
    let each = |piece: &[u8]| {
        hasher.add(piece);
        Ok(())
    };
    // A stored part is read without the zip library, whose own checksum would hide where the fault is.
    let measured = if stored {
        measure(&mut Slice::new(Arc::clone(file), start, length), each)
    } else {
        measure(&mut zip.by_index(place).ok()?, each)
    };
    let (length, crc) = measured.ok()?;
    Some(Found { part: Part { name, length, crc }, digest: hasher.finish().0, start, stored })
}
