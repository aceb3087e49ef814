//! Writes WARC 1.1, one gzip member for each record. The same calls give the same bytes: record ids come from what is
//! recorded, and gzip's own time stays empty.

use std::fmt::Write as _;
use std::io::{self, Write};

use flate2::{Compression, GzBuilder};
use jiff::Timestamp;

use crate::capture::Exchange;
use crate::digest::Digest;
use crate::message::Response;

/// A response that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Byte of the file where its record begins.
    pub offset: u64,
    /// Bytes of its compressed record.
    pub length: u64,
    /// Hash of its payload as sent: all that follows its head, chunk framing and compression included.
    pub payload: Digest,
}

/// A WARC file being written.
pub struct Writer<W> {
    out: W,
    offset: u64,
    count: u64,
    info: String,
}

impl<W: Write> Writer<W> {
    /// Begins with the record that describes the file.
    pub fn new(out: W, name: &str, software: &str, created: Timestamp) -> io::Result<Self> {
        let mut writer = Self { out, offset: 0, count: 0, info: String::new() };
        let block = format!(
            "software: {}\r\nformat: WARC File Format 1.1\r\n\
             conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n",
            one_line(software)
        );
        let id = writer.next_id("warcinfo", name, block.as_bytes());
        let fields = [
            ("WARC-Type", "warcinfo"),
            ("WARC-Record-ID", &id),
            ("WARC-Date", &date(created)),
            ("WARC-Filename", &one_line(name)),
            ("Content-Type", "application/warc-fields"),
        ];
        writer.record(&fields, block.as_bytes())?;
        writer.info = id;
        Ok(writer)
    }

    /// Adds a response and the request that brought it.
    pub fn exchange(&mut self, exchange: &Exchange) -> io::Result<Written> {
        let url = one_line(&exchange.url);
        let (began, peer) = (date(exchange.began), exchange.peer.to_string());
        let response_id = self.next_id("response", &url, &exchange.response);
        let request_id = self.next_id("request", &url, &exchange.request);
        let payload = Digest::of(Response::parse(&exchange.response).map_or(&[], |response| response.body));
        let info = self.info.clone();
        let shared = |kind, id| {
            [
                ("WARC-Type", kind),
                ("WARC-Record-ID", id),
                ("WARC-Warcinfo-ID", info.as_str()),
                ("WARC-Date", began.as_str()),
                ("WARC-Target-URI", url.as_str()),
                ("WARC-IP-Address", peer.as_str()),
            ]
        };
        let offset = self.offset;
        let payload_text = payload.to_string();
        let of_response =
            [("WARC-Payload-Digest", payload_text.as_str()), ("Content-Type", "application/http; msgtype=response")];
        self.record(&[&shared("response", &response_id)[..], &of_response].concat(), &exchange.response)?;
        let length = self.offset.saturating_sub(offset);
        let of_request =
            [("WARC-Concurrent-To", response_id.as_str()), ("Content-Type", "application/http; msgtype=request")];
        self.record(&[&shared("request", &request_id)[..], &of_request].concat(), &exchange.request)?;
        Ok(Written { offset, length, payload })
    }

    /// Adds whole records of another file as they are, with the record that describes it; the byte where they begin.
    pub fn append(&mut self, records: &[u8]) -> io::Result<u64> {
        let offset = self.offset;
        self.out.write_all(records)?;
        self.offset = offset.saturating_add(u64::try_from(records.len()).unwrap_or(0));
        Ok(offset)
    }

    /// Ends the file.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }

    /// An id that depends on what is recorded and on its place in the file.
    fn next_id(&mut self, kind: &str, url: &str, block: &[u8]) -> String {
        self.count = self.count.saturating_add(1);
        let seed = format!("{}\n{kind}\n{url}\n{}", self.count, Digest::of(block));
        record_id(&Digest::of(seed.as_bytes()))
    }

    fn record(&mut self, fields: &[(&str, &str)], block: &[u8]) -> io::Result<()> {
        let mut head = String::from("WARC/1.1\r\n");
        for (name, value) in fields {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = write!(head, "WARC-Block-Digest: {}\r\nContent-Length: {}\r\n\r\n", Digest::of(block), block.len());
        let mut gzip = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::default());
        gzip.write_all(head.as_bytes())?;
        gzip.write_all(block)?;
        gzip.write_all(b"\r\n\r\n")?;
        let member = gzip.finish()?;
        self.out.write_all(&member)?;
        self.offset = self.offset.saturating_add(u64::try_from(member.len()).unwrap_or(0));
        Ok(())
    }
}

/// A UUID of version 8 (RFC 9562: made by a rule of one's own) from a hash.
fn record_id(digest: &Digest) -> String {
    let mut id = String::from("<urn:uuid:");
    for (place, byte) in digest.0.iter().take(16).enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        let byte = match place {
            6 => 0x80 | byte & 0x0f,
            8 => 0x80 | byte & 0x3f,
            _ => *byte,
        };
        let _ = write!(id, "{byte:02x}");
    }
    id.push('>');
    id
}

/// UTC, whole seconds.
pub(crate) fn date(time: Timestamp) -> String {
    Timestamp::from_second(time.as_second()).unwrap_or(time).to_string()
}

/// Nothing that goes into a field may end its line.
pub(crate) fn one_line(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect()
}
