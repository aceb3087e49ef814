//! The bytes of a WARC file behind its compression: plain, or gzip members one after another, with the place of each
//! member. A read never crosses the end of a member unseen.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use flate2::bufread::GzDecoder;

use super::WarcError;

const CHUNK: usize = 64 << 10;

/// The file, with the byte it has reached.
struct Counted<R> {
    inner: BufReader<R>,
    position: u64,
}

impl<R: Seek> Counted<R> {
    fn go(&mut self, offset: u64) -> io::Result<()> {
        self.position = offset;
        self.inner.seek(SeekFrom::Start(offset)).map(drop)
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.position = self.position.saturating_add(u64::try_from(count).unwrap_or(0));
        Ok(count)
    }
}

impl<R: Read> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.inner.consume(count);
        self.position = self.position.saturating_add(u64::try_from(count).unwrap_or(0));
    }
}

/// The file, which can be taken out of a decoder and put back: a decoder made anew for each record would cost time, and
/// memory that the allocator cannot use again.
struct Slot<R>(Option<Counted<R>>);

impl<R: Read> Read for Slot<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.as_mut().map_or(Ok(0), |file| file.read(into))
    }
}

impl<R: Read> BufRead for Slot<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.as_mut().map_or(Ok(&[]), Counted::fill_buf)
    }

    fn consume(&mut self, count: usize) {
        if let Some(file) = &mut self.0 {
            file.consume(count);
        }
    }
}

enum Coding<R> {
    Plain(Counted<R>),
    Gzip(Box<GzDecoder<Slot<R>>>),
}

/// Unpacked bytes of a WARC file.
pub(super) struct Stream<R> {
    coding: Coding<R>,
    buffer: Vec<u8>,
    /// Where the unread bytes of `buffer` begin.
    at: usize,
    /// Where the current gzip member begins.
    member: u64,
    /// The current gzip member has been read to its end.
    ended: bool,
    /// The current gzip member cannot be read on.
    failed: Option<WarcError>,
}

impl<R: Read + Seek> Stream<R> {
    pub(super) fn new(file: R) -> Result<Self, WarcError> {
        let mut file = Counted { inner: BufReader::with_capacity(CHUNK, file), position: 0 };
        let gzip = file.fill_buf().map_err(|error| WarcError::Io(error.kind()))?.starts_with(&[0x1f, 0x8b]);
        let coding = if gzip { Coding::Gzip(Box::new(GzDecoder::new(Slot(Some(file))))) } else { Coding::Plain(file) };
        Ok(Self { coding, buffer: Vec::with_capacity(CHUNK), at: 0, member: 0, ended: false, failed: None })
    }

    pub(super) fn is_gzip(&self) -> bool {
        matches!(self.coding, Coding::Gzip(_))
    }

    /// Where in the file the next unread byte, or its gzip member, begins.
    pub(super) fn offset(&self) -> u64 {
        let unread = u64::try_from(self.unread().len()).unwrap_or(0);
        match &self.coding {
            Coding::Plain(file) => file.position.saturating_sub(unread),
            Coding::Gzip(decoder) if unread == 0 && self.ended => {
                decoder.get_ref().0.as_ref().map_or(self.member, |file| file.position)
            }
            Coding::Gzip(_) => self.member,
        }
    }

    pub(super) fn unread(&self) -> &[u8] {
        self.buffer.get(self.at..).unwrap_or_default()
    }

    pub(super) fn consume(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.buffer.len());
    }

    /// Unread bytes, read on if there are none; empty at the end of a member and of the file.
    pub(super) fn fill(&mut self) -> Result<&[u8], WarcError> {
        if self.unread().is_empty() {
            self.read_on()?;
        }
        Ok(self.unread())
    }

    /// At least `count` unread bytes, unless the member ends before.
    pub(super) fn at_least(&mut self, count: usize) -> Result<&[u8], WarcError> {
        while self.unread().len() < count && self.read_on()? > 0 {}
        Ok(self.unread())
    }

    fn read_on(&mut self) -> Result<usize, WarcError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        self.buffer.drain(..self.at.min(self.buffer.len()));
        self.at = 0;
        let from: &mut dyn Read = match &mut self.coding {
            Coding::Plain(file) => file,
            Coding::Gzip(_) if self.ended => return Ok(0),
            Coding::Gzip(file) => file,
        };
        let before = self.buffer.len();
        self.buffer.resize(before + CHUNK, 0);
        let count = from.read(self.buffer.get_mut(before..).unwrap_or_default());
        self.buffer.truncate(before + count.as_ref().map_or(0, |count| *count));
        self.ended = matches!(count, Ok(0));
        count.map_err(|error| {
            let error = match error.kind() {
                io::ErrorKind::UnexpectedEof => WarcError::Truncated { offset: self.member },
                io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => WarcError::BadGzip { offset: self.member },
                kind => WarcError::Io(kind),
            };
            self.failed = Some(error.clone());
            error
        })
    }

    /// Goes on to the next gzip member; false at the end of the file, and always in a plain file.
    pub(super) fn next_member(&mut self) -> Result<bool, WarcError> {
        let Some(mut file) = self.take_from_decoder() else { return Ok(false) };
        let more = file.fill_buf().map(|bytes| !bytes.is_empty());
        self.open_member(file);
        more.map_err(|error| WarcError::Io(error.kind()))
    }

    fn take_from_decoder(&mut self) -> Option<Counted<R>> {
        match &mut self.coding {
            Coding::Plain(_) => None,
            Coding::Gzip(decoder) => decoder.get_mut().0.take(),
        }
    }

    fn open_member(&mut self, file: Counted<R>) {
        self.restart(file.position);
        if let Coding::Gzip(decoder) = &mut self.coding {
            decoder.reset(Slot(Some(file)));
        }
    }

    fn restart(&mut self, position: u64) {
        (self.member, self.ended, self.at, self.failed) = (position, false, 0, None);
        self.buffer.clear();
    }

    /// Moves to a byte of the file; in a compressed file a gzip member must begin there.
    pub(super) fn seek(&mut self, offset: u64) -> Result<(), WarcError> {
        let moved = if let Some(mut file) = self.take_from_decoder() {
            let moved = file.go(offset);
            self.open_member(file);
            moved
        } else if let Coding::Plain(file) = &mut self.coding {
            let moved = file.go(offset);
            self.restart(offset);
            moved
        } else {
            Ok(())
        };
        moved.map_err(|error| WarcError::Io(error.kind()))
    }

    /// Moves to the first gzip member behind the current one's first byte that begins with a record; false if none does.
    pub(super) fn find_member(&mut self) -> Result<bool, WarcError> {
        let mut from = self.member.saturating_add(1);
        while let Some(candidate) = self.find_magic(from)? {
            self.seek(candidate)?;
            if self.at_least(5).is_ok_and(|bytes| bytes.starts_with(b"WARC/")) {
                return Ok(true);
            }
            from = candidate.saturating_add(1);
        }
        Ok(false)
    }

    /// Where gzip's first three bytes stand next, from a byte of the file on.
    fn find_magic(&mut self, from: u64) -> Result<Option<u64>, WarcError> {
        let Some(mut file) = self.take_from_decoder() else { return Ok(None) };
        let found = file.go(from).and_then(|()| read_to_magic(&mut file));
        self.open_member(file);
        found.map_err(|error| WarcError::Io(error.kind()))
    }
}

fn read_to_magic<R: Read>(file: &mut Counted<R>) -> io::Result<Option<u64>> {
    let mut matched = 0;
    loop {
        let bytes = file.fill_buf()?;
        if bytes.is_empty() {
            return Ok(None);
        }
        let mut count = 0;
        for byte in bytes {
            count += 1;
            matched = match (matched, byte) {
                (_, 0x1f) => 1,
                (1, 0x8b) => 2,
                (2, 0x08) => 3,
                _ => 0,
            };
            if matched == 3 {
                break;
            }
        }
        file.consume(count);
        if matched == 3 {
            return Ok(Some(file.position.saturating_sub(3)));
        }
    }
}
