//! Why a page was not fetched, in words.

use connect::fetch::{AddressFault, FetchError, TlsFault};
use locale::{Language, texts};

use super::payload;
use crate::failure::Reason;

pub(super) fn reason(language: Language, error: &FetchError) -> Reason {
    match error {
        FetchError::Address { address, fault } => Reason::new("address", self::address(language, address, fault)),
        FetchError::Robots { .. } => Reason::new("robots", texts::unreadable_robots(language)),
        FetchError::RobotsUnreachable { .. } => {
            Reason::new("robots_unreachable", texts::unreadable_robots_unreachable(language))
        }
        FetchError::UnknownHost { host } => Reason::new("unknown_host", texts::unreadable_unknown_host(language, host)),
        FetchError::PrivateAddress { host, address } => {
            Reason::new("private_address", texts::unreadable_private(language, &address.to_string(), host))
        }
        FetchError::Connect { host, kind } => {
            Reason::new("connect", texts::unreadable_connect(language, host, &kind.to_string()))
        }
        FetchError::Tls { host, fault } => {
            Reason::new("tls", texts::unreadable_tls(language, host, &tls(language, fault)))
        }
        FetchError::Timeout { host, seconds } => {
            Reason::new("timeout", texts::unreadable_timeout(language, host, &seconds.to_string()))
        }
        FetchError::Broken { host } => Reason::new("broken_off", texts::unreadable_broken_off(language, host)),
        FetchError::NotHttp { host, .. } => Reason::new("not_http", texts::unreadable_not_http(language, host)),
        FetchError::TooLarge { limit, .. } => Reason::new("too_large", texts::unreadable_too_large(language, *limit)),
        FetchError::Payload { error, .. } => payload(language, error),
        FetchError::RedirectLoop { .. } => Reason::new("redirect_loop", texts::unreadable_redirect_loop(language)),
        FetchError::TooManyRedirects { limit } => {
            Reason::new("too_many_redirects", texts::unreadable_redirects(language, *limit))
        }
        FetchError::NoRuntime => Reason::new("no_runtime", texts::unreadable_runtime(language)),
    }
}

fn address(language: Language, address: &str, fault: &AddressFault) -> String {
    match fault {
        AddressFault::Unreadable | AddressFault::NoHost => texts::unreadable_address(language, address),
        AddressFault::Scheme(_) => texts::unreadable_address_scheme(language, address),
        AddressFault::Credentials => texts::unreadable_address_credentials(language).to_owned(),
    }
}

fn tls(language: Language, fault: &TlsFault) -> String {
    match fault {
        TlsFault::UnknownIssuer => texts::unreadable_tls_issuer(language).to_owned(),
        TlsFault::Expired => texts::unreadable_tls_expired(language).to_owned(),
        TlsFault::NotYetValid => texts::unreadable_tls_early(language).to_owned(),
        TlsFault::OtherName => texts::unreadable_tls_name(language).to_owned(),
        TlsFault::Revoked => texts::unreadable_tls_revoked(language).to_owned(),
        TlsFault::Other(reason) => reason.clone(),
    }
}
