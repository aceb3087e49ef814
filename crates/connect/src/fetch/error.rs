//! Why a page was not fetched: one variant for each thing a person can do something about.

use std::io;
use std::net::IpAddr;

use thiserror::Error;

use crate::message::PayloadError;

/// Why a page was not fetched. `host` is the name as in the address.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// The address is not one that can be fetched.
    #[error("{address}: not an address that can be fetched ({fault:?})")]
    Address {
        /// As given, or as a redirect gave it.
        address: String,
        /// What is wrong with it.
        fault: AddressFault,
    },
    /// The host's robots.txt forbids this page.
    #[error("{host}: robots.txt forbids {url}")]
    Robots {
        /// The host.
        host: String,
        /// The page.
        url: String,
    },
    /// The host's robots.txt could not be read, which forbids all its pages (RFC 9309, 2.3.1.4).
    #[error("{host}: robots.txt could not be read")]
    RobotsUnreachable {
        /// The host.
        host: String,
        /// The status of the answer, where there was one.
        status: Option<u16>,
    },
    /// The name has no address.
    #[error("{host}: no such name")]
    UnknownHost {
        /// The host.
        host: String,
    },
    /// All addresses of the host are private or otherwise special.
    #[error("{host}: {address} is a private or special address")]
    PrivateAddress {
        /// The host.
        host: String,
        /// The first of them.
        address: IpAddr,
    },
    /// No connection could be made.
    #[error("{host}: cannot connect ({kind})")]
    Connect {
        /// The host.
        host: String,
        /// Why.
        kind: io::ErrorKind,
    },
    /// No secure connection could be made.
    #[error("{host}: no secure connection ({fault:?})")]
    Tls {
        /// The host.
        host: String,
        /// Why.
        fault: TlsFault,
    },
    /// It took too long.
    #[error("{host}: too slow, more than {seconds} s")]
    Timeout {
        /// The host.
        host: String,
        /// The limit that was reached.
        seconds: u64,
    },
    /// The connection ended before the response did.
    #[error("{host}: the connection broke off")]
    Broken {
        /// The host.
        host: String,
    },
    /// What came is not HTTP.
    #[error("{host}: not an HTTP answer ({reason})")]
    NotHttp {
        /// The host.
        host: String,
        /// What the parser says.
        reason: String,
    },
    /// The response is larger than allowed.
    #[error("{host}: more than {limit} bytes")]
    TooLarge {
        /// The host.
        host: String,
        /// The bound, bytes.
        limit: u64,
    },
    /// The body could not be unpacked.
    #[error("{host}: {error}")]
    Payload {
        /// The host.
        host: String,
        /// Why.
        error: PayloadError,
    },
    /// The page leads back to an address it came from.
    #[error("{url}: redirects in a circle")]
    RedirectLoop {
        /// The address that came twice.
        url: String,
    },
    /// The page leads on and on.
    #[error("more than {limit} redirects")]
    TooManyRedirects {
        /// The bound.
        limit: usize,
    },
    /// The machine gives no threads or sockets to work with.
    #[error("no network runtime could be started")]
    NoRuntime,
}

/// What is wrong with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressFault {
    /// It cannot be parsed.
    Unreadable,
    /// Neither http nor https.
    Scheme(String),
    /// It carries a user name or password.
    Credentials,
    /// No host.
    NoHost,
}

/// Why no secure connection could be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TlsFault {
    /// The certificate is signed by nobody known.
    UnknownIssuer,
    /// The certificate is no longer valid.
    Expired,
    /// The certificate is not valid yet.
    NotYetValid,
    /// The certificate is for another name.
    OtherName,
    /// The certificate was revoked.
    Revoked,
    /// Anything else, as the TLS library names it.
    Other(String),
}
