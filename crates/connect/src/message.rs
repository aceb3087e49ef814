//! HTTP/1 responses as bytes: where they end, and the payload they carry. Fetching and archives read pages through this
//! same code, so a page read from the wire and from its archive is the same bytes.

use std::time::Duration;

use memchr::memmem;
use thiserror::Error;

use crate::unpack::{Bounds, Coding, UnpackError, unpack};

/// A response's parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response<'a> {
    /// The status code.
    pub status: u16,
    /// Field names as written, with their values, in order.
    pub fields: Vec<(String, String)>,
    /// What follows the head, still chunked and compressed.
    pub body: &'a [u8],
}

/// Why a response gave no payload.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PayloadError {
    /// It does not begin with an HTTP head.
    #[error("not an HTTP response")]
    NoHead,
    /// It ends early.
    #[error("only {got} of {expected} bytes came")]
    Incomplete {
        /// As declared.
        expected: u64,
        /// As found.
        got: u64,
    },
    /// The chunk framing is broken or ends early.
    #[error("broken chunk framing")]
    BadChunks,
    /// A content coding that is not known here.
    #[error("unknown content coding {0}")]
    UnknownCoding(String),
    /// The body could not be unpacked.
    #[error(transparent)]
    Unpack(#[from] UnpackError),
}

/// A media type and its character set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContentType {
    /// `text/html`, lower case.
    pub essence: String,
    /// As declared, without quotation marks.
    pub charset: Option<String>,
}

impl ContentType {
    /// Reads a Content-Type value.
    pub fn parse(value: &str) -> Self {
        let mut parts = value.split(';').map(str::trim);
        let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
        let charset = parts
            .filter_map(|part| part.split_once('='))
            .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
            .map(|(_, value)| value.trim().trim_matches(['"', '\'']).to_owned())
            .filter(|charset| !charset.is_empty());
        Self { essence, charset }
    }
}

impl<'a> Response<'a> {
    /// Reads the head; interim (1xx) responses before it are passed over. `None` where there is no whole head.
    pub fn parse(raw: &'a [u8]) -> Option<Self> {
        let mut rest = raw.get(interim_length(raw)..)?;
        let status = status_line(line(&mut rest)?)?;
        let mut fields: Vec<(String, String)> = Vec::new();
        loop {
            let text = String::from_utf8_lossy(line(&mut rest)?);
            if text.is_empty() {
                return Some(Self { status, fields, body: rest });
            }
            if text.starts_with([' ', '\t']) {
                if let Some((_, value)) = fields.last_mut() {
                    value.push(' ');
                    value.push_str(text.trim());
                }
            } else if let Some((name, value)) = text.split_once(':') {
                fields.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
    }

    /// The first field of this name, in any case.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// How long its host wants to be left alone (RFC 9110, 10.2.3), where it says so in seconds.
    pub fn retry_after(&self) -> Option<Duration> {
        self.field("retry-after")?.trim().parse().ok().map(Duration::from_secs)
    }

    /// The declared media type.
    pub fn content_type(&self) -> Option<ContentType> {
        self.field("content-type").map(ContentType::parse).filter(|kind| !kind.essence.is_empty())
    }

    /// The body without chunk framing and compression.
    ///
    /// Lenient where archives are known to be: a body already stored without the framing or gzip coding that its head
    /// names is taken as it is.
    pub fn payload(&self, bounds: Bounds) -> Result<Vec<u8>, PayloadError> {
        let mut body = self.framed_body()?;
        for coding in self.codings().into_iter().rev() {
            body = match coding.as_str() {
                "" | "identity" => body,
                "gzip" | "x-gzip" if !body.starts_with(&[0x1f, 0x8b]) => body,
                "gzip" | "x-gzip" => unpack(&body, Coding::Gzip, bounds)?,
                "deflate" => unpack(&body, Coding::Deflate, bounds)?,
                "br" => unpack(&body, Coding::Brotli, bounds)?,
                _ => return Err(PayloadError::UnknownCoding(coding)),
            };
        }
        if size(&body) > bounds.bytes {
            return Err(UnpackError::TooLarge { limit: bounds.bytes }.into());
        }
        Ok(body)
    }

    fn codings(&self) -> Vec<String> {
        let fields = self.fields.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-encoding"));
        fields.flat_map(|(_, value)| value.split(',')).map(|coding| coding.trim().to_ascii_lowercase()).collect()
    }

    fn chunked(&self) -> bool {
        let coding = self.field("transfer-encoding").unwrap_or_default();
        coding.rsplit(',').next().is_some_and(|last| last.trim().eq_ignore_ascii_case("chunked"))
    }

    /// The body without its chunk framing, where it has one.
    pub(crate) fn unframed(&self) -> Option<Vec<u8>> {
        self.framed_body().ok().filter(|_| self.chunked())
    }

    /// An error where the body is not whole.
    pub(crate) fn framing(&self) -> Result<(), PayloadError> {
        self.framed_body().map(drop)
    }

    fn framed_body(&self) -> Result<Vec<u8>, PayloadError> {
        let mut peek = self.body;
        if self.chunked() && chunk_size(&mut peek).is_some() {
            return dechunk(self.body).map(|(body, _)| body).ok_or(PayloadError::BadChunks);
        }
        let got = size(self.body);
        match self.declared_length() {
            Some(expected) if expected > got => Err(PayloadError::Incomplete { expected, got }),
            // A longer body was stored unpacked, with the packed length in its head.
            _ => Ok(self.body.to_vec()),
        }
    }

    fn declared_length(&self) -> Option<u64> {
        self.field("content-length").filter(|_| !self.chunked())?.parse().ok()
    }

    /// How many bytes of `body` belong to this response; all of them where nothing says so.
    pub(crate) fn body_length(&self) -> usize {
        if matches!(self.status, 204 | 304) {
            return 0;
        }
        if self.chunked() {
            return dechunk(self.body).map_or(self.body.len(), |(_, length)| length);
        }
        let declared = self.declared_length().and_then(|length| usize::try_from(length).ok());
        declared.map_or(self.body.len(), |length| length.min(self.body.len()))
    }
}

/// How many bytes of interim (1xx) responses stand before the response.
pub(crate) fn interim_length(raw: &[u8]) -> usize {
    let mut start = 0;
    loop {
        let rest = raw.get(start..).unwrap_or_default();
        let interim = rest.split(|byte| *byte == b'\n').next().and_then(status_line);
        let end = memmem::find(rest, b"\r\n\r\n");
        match (interim, end) {
            (Some(100 | 102..=199), Some(end)) => start += end + 4,
            _ => return start,
        }
    }
}

fn status_line(line: &[u8]) -> Option<u16> {
    let text = std::str::from_utf8(line.get(..line.len().min(13))?).ok()?;
    let mut words = text.split_ascii_whitespace();
    words.next().filter(|version| version.starts_with("HTTP/"))?;
    words.next()?.parse().ok().filter(|status| (100..=999).contains(status))
}

fn line<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let end = memchr::memchr(b'\n', rest)?;
    let (line, after) = rest.split_at_checked(end)?;
    *rest = after.get(1..)?;
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}

fn chunk_size(rest: &mut &[u8]) -> Option<usize> {
    let text = std::str::from_utf8(line(rest)?).ok()?;
    usize::from_str_radix(text.split(';').next()?.trim(), 16).ok()
}

/// The body without its framing (RFC 9112, 7.1), and how long the framed body is.
fn dechunk(framed: &[u8]) -> Option<(Vec<u8>, usize)> {
    let mut rest = framed;
    let mut body = Vec::new();
    loop {
        let length = chunk_size(&mut rest)?;
        if length == 0 {
            while !line(&mut rest)?.is_empty() {}
            return Some((body, framed.len() - rest.len()));
        }
        let (chunk, after) = rest.split_at_checked(length)?;
        body.extend_from_slice(chunk);
        rest = after;
        line(&mut rest).filter(|end| end.is_empty())?;
    }
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = Bounds { bytes: 1 << 20, ratio: 100 };

    fn payload(raw: &[u8]) -> Result<Vec<u8>, PayloadError> {
        Response::parse(raw).ok_or(PayloadError::NoHead)?.payload(BOUNDS)
    }

    #[test]
    fn chunks_are_joined_and_the_end_of_the_message_is_known() {
        let raw = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\
            Content-Type: text/html; Charset=\"windows-1252\"\r\n\r\n3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\nX: y\r\n\r\njunk";
        let response = Response::parse(raw).unwrap();
        assert_eq!(response.status, 200);
        assert_eq!(response.payload(BOUNDS).unwrap(), b"abc0123456789");
        assert_eq!(response.body.get(response.body_length()..), Some(&b"junk"[..]));
        let kind = ContentType { essence: "text/html".into(), charset: Some("windows-1252".into()) };
        assert_eq!(response.content_type(), Some(kind));
    }

    #[test]
    fn a_short_body_is_incomplete() {
        assert_eq!(
            payload(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"),
            Err(PayloadError::Incomplete { expected: 9, got: 3 })
        );
        assert_eq!(payload(b"HTTP/1.1 200 OK\nContent-Length: 3\n\nabc").unwrap(), b"abc");
        assert_eq!(
            payload(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc"),
            Err(PayloadError::BadChunks)
        );
    }

    #[test]
    fn a_body_stored_without_its_declared_coding_is_taken_as_it_is() {
        let raw = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n<html>";
        assert_eq!(payload(raw).unwrap(), b"<html>");
    }

    #[test]
    fn an_unknown_coding_is_named() {
        assert_eq!(
            payload(b"HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n\r\nx"),
            Err(PayloadError::UnknownCoding("zstd".into()))
        );
    }

    #[test]
    fn arbitrary_bytes_never_panic() {
        let seed = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for at in 0..seed.len() {
            for byte in 0..=255 {
                let mut raw = seed.to_vec();
                raw[at] = byte;
                drop(payload(&raw));
                drop(payload(&raw[..at]));
            }
        }
    }
}
