//! Reads records one after another, in memory of one block at most. Behind a broken record it looks for the next head,
//! so that one bad record never hides the rest.

use std::io::{Read, Seek};

use super::stream::Stream;
use super::{Head, RecordType, WarcError};

/// Most bytes of a record's head.
const HEAD_LIMIT: usize = 256 << 10;

enum State {
    /// A record begins here.
    Ready,
    /// Behind a head; this much of its block is unread.
    Block { offset: u64, behind_head: u64, left: u64 },
    /// The record at `offset` is broken; a plain file is searched from `from`.
    Lost { from: u64 },
    /// No more.
    Done,
}

/// A WARC file being read; any mix of whole and broken records.
pub struct Reader<R> {
    stream: Stream<R>,
    state: State,
}

impl<R: Read + Seek> Reader<R> {
    /// Begins at the file's first byte.
    pub fn new(file: R) -> Result<Self, WarcError> {
        Ok(Self { stream: Stream::new(file)?, state: State::Ready })
    }

    /// Goes to the record at a byte of the file.
    pub fn seek(&mut self, offset: u64) -> Result<(), WarcError> {
        self.stream.seek(offset)?;
        self.state = State::Ready;
        Ok(())
    }

    /// Where the next record begins, once the last one has been read whole.
    pub fn offset(&self) -> u64 {
        self.stream.offset()
    }

    /// The next record's head; what is left of the last record is passed over. After an error the next call goes on
    /// behind the broken record.
    pub fn next_head(&mut self) -> Option<Result<Head, WarcError>> {
        let result = self.find_head();
        match &result {
            Ok(None) | Err(WarcError::Io(_)) => self.state = State::Done,
            Ok(Some(_)) | Err(_) => {}
        }
        result.transpose()
    }

    /// The block of the head just read, if it has at most `limit` bytes.
    pub fn block(&mut self, limit: u64) -> Result<Vec<u8>, WarcError> {
        if let State::Block { offset, left, .. } = self.state
            && left > limit
        {
            return Err(WarcError::TooLarge { offset, length: left, limit });
        }
        let mut block = Vec::new();
        self.block_into(&mut |bytes| block.extend_from_slice(bytes))?;
        Ok(block)
    }

    /// The first bytes of the block of the head just read, `most` at most, without passing over them.
    pub fn peek(&mut self, most: usize) -> Result<&[u8], WarcError> {
        let State::Block { left, .. } = self.state else { return Ok(&[]) };
        let most = most.min(usize::try_from(left).unwrap_or(usize::MAX));
        let bytes = self.stream.at_least(most)?;
        Ok(bytes.get(..most.min(bytes.len())).unwrap_or_default())
    }

    /// Hands the block of the head just read to `sink`, piece by piece. What came is only good once this returns `Ok`.
    pub fn block_into(&mut self, sink: &mut dyn FnMut(&[u8])) -> Result<(), WarcError> {
        let State::Block { offset, behind_head, left } = self.state else { return Ok(()) };
        self.state = State::Lost { from: behind_head };
        self.read_block(offset, left, sink)?;
        self.read_end(offset)?;
        self.state = State::Ready;
        Ok(())
    }

    fn read_block(&mut self, offset: u64, mut left: u64, sink: &mut dyn FnMut(&[u8])) -> Result<(), WarcError> {
        while left > 0 {
            let bytes = self.stream.fill()?;
            let most = usize::try_from(left).unwrap_or(usize::MAX);
            let piece = bytes.get(..most.min(bytes.len())).unwrap_or_default();
            if piece.is_empty() {
                self.cross(offset)?;
                continue;
            }
            sink(piece);
            let count = piece.len();
            left = left.saturating_sub(u64::try_from(count).unwrap_or(0));
            self.stream.consume(count);
        }
        Ok(())
    }

    /// Inside a block, at the end of a gzip member: the block may go on in the next, unless a record begins there.
    fn cross(&mut self, offset: u64) -> Result<(), WarcError> {
        if !self.stream.next_member()? {
            return Err(WarcError::Truncated { offset });
        }
        if self.stream.at_least(5)?.starts_with(b"WARC/") {
            self.state = State::Ready;
            return Err(WarcError::BrokenLength { offset });
        }
        Ok(())
    }

    /// Two line ends close a record. A file may end without them, and some writers leave them out or write more.
    fn read_end(&mut self, offset: u64) -> Result<(), WarcError> {
        let gzip = self.stream.is_gzip();
        match self.stream.at_least(7)? {
            [b'\r', b'\n', b'\r', b'\n', ..] | [b'\n', b'\n', ..] | [] => {}
            [b'\r' | b'\n'] | [b'\r', b'\n'] | [b'\r', b'\n', b'\r'] if !gzip => {}
            bytes if bytes.starts_with(b"WARC/1.") => {}
            _ => return Err(WarcError::BrokenLength { offset }),
        }
        while let [b'\r' | b'\n', ..] = self.stream.fill()? {
            self.stream.consume(1);
        }
        // Reading to the end of the gzip member checks its checksum.
        match self.stream.at_least(5)? {
            [] => Ok(()),
            bytes if bytes.starts_with(b"WARC/") => Ok(()),
            _ => Err(WarcError::BrokenLength { offset }),
        }
    }

    fn find_head(&mut self) -> Result<Option<Head>, WarcError> {
        match self.state {
            State::Done => return Ok(None),
            State::Block { .. } => self.block_into(&mut |_| {})?,
            State::Lost { from } => {
                if !self.recover(from)? {
                    return Ok(None);
                }
            }
            State::Ready => {}
        }
        self.state = State::Ready;
        if !self.skip_blank()? {
            return Ok(None);
        }
        let offset = self.stream.offset();
        let head = self.read_head(offset);
        self.state = match &head {
            Ok(head) => State::Block { offset, behind_head: self.stream.offset(), left: head.length },
            Err(_) => State::Lost { from: offset.saturating_add(1) },
        };
        head.map(Some)
    }

    /// To the next byte that is no line end; false at the end of the file.
    fn skip_blank(&mut self) -> Result<bool, WarcError> {
        loop {
            let bytes = match self.stream.fill() {
                Ok(bytes) => bytes,
                Err(error) => {
                    self.state = State::Lost { from: self.stream.offset() };
                    return Err(error);
                }
            };
            if bytes.is_empty() {
                if !self.stream.next_member()? {
                    return Ok(false);
                }
                continue;
            }
            let blank = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n' | 0)).count();
            if blank < bytes.len() {
                self.stream.consume(blank);
                return Ok(true);
            }
            self.stream.consume(blank);
        }
    }

    fn read_head(&mut self, offset: u64) -> Result<Head, WarcError> {
        let version = self.read_line(offset)?;
        if !version.starts_with("WARC/") {
            return Err(WarcError::BadHead { offset });
        }
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut total = version.len();
        loop {
            let line = self.read_line(offset)?;
            total = total.saturating_add(line.len());
            if line.is_empty() {
                break;
            }
            if total > HEAD_LIMIT {
                return Err(WarcError::BadHead { offset });
            }
            match line.split_once(':') {
                _ if line.starts_with([' ', '\t']) => {
                    if let Some((_, value)) = fields.last_mut() {
                        value.push(' ');
                        value.push_str(line.trim());
                    }
                }
                Some((name, value)) => fields.push((name.trim().to_owned(), value.trim().to_owned())),
                None => return Err(WarcError::BadHead { offset }),
            }
        }
        let mut head = Head { offset, kind: RecordType::Other, length: 0, fields };
        head.kind = head.field("WARC-Type").map_or(RecordType::Other, RecordType::parse);
        head.length = head.field("Content-Length").and_then(|n| n.parse().ok()).ok_or(WarcError::BadHead { offset })?;
        Ok(head)
    }

    fn read_line(&mut self, offset: u64) -> Result<String, WarcError> {
        let mut line = Vec::new();
        loop {
            let bytes = self.stream.fill()?;
            if bytes.is_empty() {
                return Err(WarcError::Truncated { offset });
            }
            let end = memchr::memchr(b'\n', bytes);
            let piece = bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default();
            line.extend_from_slice(piece);
            let count = piece.len().saturating_add(usize::from(end.is_some()));
            self.stream.consume(count);
            if line.len() > HEAD_LIMIT {
                return Err(WarcError::BadHead { offset });
            }
            if end.is_some() {
                break;
            }
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(String::from_utf8_lossy(&line).into_owned())
    }

    /// Looks for the next head: in a plain file line by line, in a compressed one also at the next gzip member.
    fn recover(&mut self, from: u64) -> Result<bool, WarcError> {
        if !self.stream.is_gzip() {
            self.stream.seek(from)?;
            return self.find_line();
        }
        match self.find_line() {
            Ok(true) => return Ok(true),
            Ok(false) => {
                if !self.stream.next_member()? {
                    return Ok(false);
                }
                if self.stream.at_least(5).is_ok_and(|bytes| bytes.starts_with(b"WARC/")) {
                    return Ok(true);
                }
            }
            // What a broken member has eaten of the file is not to be trusted: the search begins inside it.
            Err(_) => {}
        }
        self.stream.find_member()
    }

    /// To the next line of this member that begins like a head.
    fn find_line(&mut self) -> Result<bool, WarcError> {
        loop {
            let bytes = self.stream.fill()?;
            if bytes.is_empty() {
                return Ok(false);
            }
            let end = memchr::memchr(b'\n', bytes);
            let count = end.map_or(bytes.len(), |end| end.saturating_add(1));
            self.stream.consume(count);
            if end.is_some() && self.stream.at_least(7)?.starts_with(b"WARC/1.") {
                return Ok(true);
            }
        }
    }
}
