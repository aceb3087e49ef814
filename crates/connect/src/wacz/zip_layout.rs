//! The one way in which this program lays out a zip file: parts stored as they are, no times, no comments, nothing
//! between them. Given the parts, every other byte follows; that is what lets `verify` account for all of them.

use std::io::{self, Read, Write};

use flate2::Crc;

/// From this size or place on, zip needs its 64-bit fields.
const WIDE: u64 = 0xffff_ffff;
/// Names are UTF-8.
const FLAGS: u16 = 0x0800;
/// 1 January 1980, the first day that zip knows.
const DATE: u16 = 0x0021;
/// A file that its owner may write and all may read, as Unix has it.
const MODE: u32 = 0o100_644 << 16;

/// What the layout needs to know of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) length: u64,
    pub(super) crc: u32,
}

/// The bytes around the parts, made as the parts go by.
#[derive(Default)]
pub(super) struct Layout {
    position: u64,
    directory: Vec<u8>,
    count: u64,
}

fn narrow(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn short(value: usize) -> u16 {
    u16::try_from(value).unwrap_or(u16::MAX)
}

fn count(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

impl Layout {
    /// The bytes before a part.
    pub(super) fn head(&mut self, part: &Part) -> Vec<u8> {
        let offset = self.position;
        let wide_size = part.length >= WIDE;
        let mut local_extra = Vec::new();
        let mut extra = Vec::new();
        if wide_size {
            let sizes = [part.length.to_le_bytes(), part.length.to_le_bytes()].concat();
            local_extra = [&[1, 0, 16, 0], sizes.as_slice()].concat();
            extra.extend(sizes);
        }
        if offset >= WIDE {
            extra.extend(offset.to_le_bytes());
        }
        if !extra.is_empty() {
            extra = [&[1, 0][..], &short(extra.len()).to_le_bytes(), &extra].concat();
        }
        let version: u16 = if extra.is_empty() { 20 } else { 45 };
        let shared = [
            &version.to_le_bytes()[..],
            &FLAGS.to_le_bytes(),
            &[0, 0, 0, 0],
            &DATE.to_le_bytes(),
            &part.crc.to_le_bytes(),
            &narrow(part.length).to_le_bytes(),
            &narrow(part.length).to_le_bytes(),
            &short(part.name.len()).to_le_bytes(),
        ]
        .concat();
        let extra_length = short(local_extra.len()).to_le_bytes();
        let head = [b"PK\x03\x04", shared.as_slice(), &extra_length, part.name.as_bytes(), &local_extra].concat();
        self.directory.extend(
            [
                b"PK\x01\x02\x2d\x03",
                shared.as_slice(),
                &short(extra.len()).to_le_bytes(),
                &[0; 6],
                &MODE.to_le_bytes(),
                &narrow(offset).to_le_bytes(),
                part.name.as_bytes(),
                &extra,
            ]
            .concat(),
        );
        self.count = self.count.saturating_add(1);
        self.position = offset.saturating_add(count(&head)).saturating_add(part.length);
        head
    }

    /// The bytes after the last part.
    pub(super) fn end(self) -> Vec<u8> {
        let (start, length) = (self.position, count(&self.directory));
        let mut end = self.directory;
        if start >= WIDE || length >= WIDE || self.count >= 0xffff {
            let numbers = [self.count, self.count, length, start].map(u64::to_le_bytes).concat();
            end.extend([b"PK\x06\x06\x2c\0\0\0\0\0\0\0\x2d\x03\x2d\0\0\0\0\0\0\0\0\0", numbers.as_slice()].concat());
            let place = start.saturating_add(length).to_le_bytes();
            end.extend([b"PK\x06\x07\0\0\0\0", &place[..], &[1, 0, 0, 0]].concat());
        }
        let entries = u16::try_from(self.count).unwrap_or(u16::MAX).to_le_bytes();
        end.extend([b"PK\x05\x06\0\0\0\0", &entries[..], &entries].concat());
        end.extend([narrow(length).to_le_bytes(), narrow(start).to_le_bytes()].concat());
        end.extend([0, 0]);
        end
    }
}

/// Reads a part to its end, handing each piece on; its length and checksum.
pub(super) fn measure(from: &mut impl Read, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<(u64, u32)> {
    let (mut crc, mut length) = (Crc::new(), 0_u64);
    let mut buffer = vec![0; 64 << 10];
    loop {
        let read = from.read(&mut buffer)?;
        let piece = buffer.get(..read).unwrap_or_default();
        if piece.is_empty() {
            return Ok((length, crc.sum()));
        }
        crc.update(piece);
        length = length.saturating_add(count(piece));
        each(piece)?;
    }
}

/// Writes a part that is in memory.
pub(super) fn write_part(out: &mut impl Write, layout: &mut Layout, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut crc = Crc::new();
    crc.update(bytes);
    let part = Part { name: name.to_owned(), length: count(bytes), crc: crc.sum() };
    out.write_all(&layout.head(&part))?;
    out.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Seek, SeekFrom};

    use zip::ZipArchive;

    use super::*;

    /// The parts are holes: only the bytes around them are written.
    #[test]
    fn a_file_of_more_than_four_gigabytes_has_the_wide_fields() {
        let mut file: File = tempfile::tempfile().unwrap();
        let mut layout = Layout::default();
        let parts = [("archive/data.warc.gz", 5_u64 << 30), ("indexes/index.cdxj", 7), ("pages/pages.jsonl", 9)];
        for (name, length) in parts {
            let head = layout.head(&Part { name: name.to_owned(), length, crc: 0 });
            file.write_all(&head).unwrap();
            file.seek(SeekFrom::Current(i64::try_from(length).unwrap())).unwrap();
        }
        file.write_all(&layout.end()).unwrap();
        let mut zip = ZipArchive::new(file).unwrap();
        let mut end_of_last = 0;
        for (name, length) in parts {
            let entry = zip.by_name(name).unwrap();
            assert_eq!(entry.size(), length);
            assert!(entry.data_start().unwrap() > end_of_last);
            end_of_last = entry.data_start().unwrap() + length;
        }
    }
}
