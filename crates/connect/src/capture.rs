//! What went over the wire: one exchange per request, redirects first, the page last.
//! The bytes are those inside TLS, exactly as sent and received; nothing is decoded here.

use std::net::IpAddr;

use jiff::Timestamp;

/// Everything that was sent and received for one page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Capture {
    /// Each request with its response, in order; the last one is the page.
    pub exchanges: Vec<Exchange>,
}

/// One request and its response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The address asked for.
    pub url: String,
    /// The machine that answered.
    pub peer: IpAddr,
    /// When the request began.
    pub began: Timestamp,
    /// The request's bytes.
    pub request: Vec<u8>,
    /// The response's bytes: status line, fields and body with its chunk framing and compression. Interim (1xx) responses
    /// before it and bytes after its end are not part of it.
    pub response: Vec<u8>,
}

impl Capture {
    /// The exchange that brought the page itself.
    pub fn page(&self) -> Option<&Exchange> {
        self.exchanges.last()
    }
}
