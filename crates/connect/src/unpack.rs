//! Decompression with bounds: a small input can never become a large allocation.

use std::io::{self, Read};

use flate2::bufread::GzDecoder;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use thiserror::Error;

/// How much one input may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Most bytes of the result.
    pub bytes: u64,
    /// Most bytes of result for each byte of compressed input; counts only beyond the first MiB of result.
    pub ratio: u64,
}

/// Below this size of result no ratio is too high: small pages of repeated markup compress very well.
const RATIO_FREE: u64 = 1 << 20;

/// A coding that a body may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Coding {
    /// RFC 1952.
    Gzip,
    /// RFC 1950, or RFC 1951 as some servers send it.
    Deflate,
    /// RFC 7932.
    Brotli,
}

/// Why something was not unpacked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UnpackError {
    /// The result is larger than allowed.
    #[error("larger than {limit} bytes when unpacked")]
    TooLarge {
        /// The bound, bytes.
        limit: u64,
    },
    /// Each input byte became more bytes than allowed.
    #[error("unpacks to more than {ratio} times its size")]
    Bomb {
        /// The bound.
        ratio: u64,
    },
    /// The data is not what its coding says.
    #[error("broken {0:?} data")]
    Corrupt(Coding),
}

/// Unpacks `packed`.
pub fn unpack(packed: &[u8], coding: Coding, bounds: Bounds) -> Result<Vec<u8>, UnpackError> {
    let size = u64::try_from(packed.len()).unwrap_or(u64::MAX);
    match coding {
        Coding::Gzip => read_within(GzipMembers(GzDecoder::new(packed)), size, coding, bounds),
        Coding::Brotli => read_within(brotli_decompressor::Decompressor::new(packed, 4096), size, coding, bounds),
        Coding::Deflate => match read_within(ZlibDecoder::new(packed), size, coding, bounds) {
            Err(UnpackError::Corrupt(_)) => read_within(DeflateDecoder::new(packed), size, coding, bounds),
            result => result,
        },
    }
}

/// One gzip member after another; what follows the last is ignored, as browsers do.
struct GzipMembers<'a>(GzDecoder<&'a [u8]>);

impl Read for GzipMembers<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = self.0.read(into)?;
            let rest = *self.0.get_ref();
            if count > 0 || into.is_empty() || !rest.starts_with(&[0x1f, 0x8b]) {
                return Ok(count);
            }
            self.0 = GzDecoder::new(rest);
        }
    }
}

fn read_within(mut from: impl Read, packed: u64, coding: Coding, bounds: Bounds) -> Result<Vec<u8>, UnpackError> {
    let by_ratio = packed.saturating_mul(bounds.ratio).max(RATIO_FREE);
    let most = bounds.bytes.min(by_ratio);
    let mut bytes = Vec::new();
    read_most(&mut from, most.saturating_add(1), &mut bytes).map_err(|_| UnpackError::Corrupt(coding))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) <= most {
        return Ok(bytes);
    }
    Err(if most == bounds.bytes {
        UnpackError::TooLarge { limit: bounds.bytes }
    } else {
        UnpackError::Bomb { ratio: bounds.ratio }
    })
}

/// Reads up to `most` bytes.
pub(crate) fn read_most(from: &mut impl Read, most: u64, into: &mut Vec<u8>) -> io::Result<usize> {
    from.take(most).read_to_end(into)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    const BOUNDS: Bounds = Bounds { bytes: 4 << 20, ratio: 100 };

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_bomb_is_refused_by_ratio_and_a_large_page_by_size() {
        assert_eq!(unpack(&gzip(&vec![0; 3 << 20]), Coding::Gzip, BOUNDS), Err(UnpackError::Bomb { ratio: 100 }));
        let noise: Vec<u8> = (0..5_u32 << 18).flat_map(|i| i.wrapping_mul(2_654_435_761).to_be_bytes()).collect();
        assert_eq!(unpack(&gzip(&noise), Coding::Gzip, BOUNDS), Err(UnpackError::TooLarge { limit: 4 << 20 }));
        assert_eq!(unpack(&gzip(&vec![7; 1 << 20]), Coding::Gzip, BOUNDS).map(|b| b.len()), Ok(1 << 20));
    }

    #[test]
    fn gzip_members_follow_each_other_and_what_is_no_member_is_ignored() {
        let packed = [gzip(b"satu "), gzip(b"dua"), b"\0\0\0".to_vec()].concat();
        assert_eq!(unpack(&packed, Coding::Gzip, BOUNDS).as_deref(), Ok(&b"satu dua"[..]));
    }

    #[test]
    fn both_forms_of_deflate_are_read() {
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(b"isi berita").unwrap();
        let mut raw = DeflateEncoder::new(Vec::new(), Compression::fast());
        raw.write_all(b"isi berita").unwrap();
        for packed in [zlib.finish().unwrap(), raw.finish().unwrap()] {
            assert_eq!(unpack(&packed, Coding::Deflate, BOUNDS).as_deref(), Ok(&b"isi berita"[..]));
        }
    }

    #[test]
    fn broken_data_is_named_with_its_coding() {
        let mut packed = gzip(b"isi berita yang cukup panjang untuk rusak");
        packed.truncate(packed.len() - 6);
        for coding in [Coding::Gzip, Coding::Deflate, Coding::Brotli] {
            assert_eq!(unpack(&packed, coding, BOUNDS), Err(UnpackError::Corrupt(coding)));
        }
    }
}
