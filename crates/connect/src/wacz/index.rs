//! The index of a WARC file: one CDXJ line for each response, sorted, as replay tools read it.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::message::Response;

/// What a line says of its record. Numbers are text, as the format has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    pub(super) url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mime: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) digest: Option<String>,
    #[serde(default)]
    pub(super) length: String,
    pub(super) offset: String,
    pub(super) filename: String,
}

impl Line {
    /// The whole line, without its end.
    pub(super) fn written(&self, date: &str) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        format!("{} {} {json}", key(&self.url), timestamp(date))
    }
}

/// The line of a response; `date` as in its record.
pub(super) fn line(url: &str, response: &[u8], digest: &str, offset: u64, length: u64, filename: &str) -> Line {
    let response = Response::parse(response);
    let kind = response.as_ref().and_then(Response::content_type).map(|kind| kind.essence);
    Line {
        url: url.to_owned(),
        mime: kind,
        status: response.map(|response| response.status.to_string()),
        digest: Some(digest.to_owned()),
        length: length.to_string(),
        offset: offset.to_string(),
        filename: filename.to_owned(),
    }
}

/// The 14 digits of a record's date.
pub(super) fn timestamp(date: &str) -> String {
    date.chars().filter(char::is_ascii_digit).take(14).collect()
}

/// The address turned round for sorting (SURT): `com,example)/path?a&b`. Lower case, without scheme, `www.`, a default
/// port and a closing slash; the parts of the query sorted.
pub(super) fn key(address: &str) -> String {
    let Ok(url) = Url::parse(address) else { return address.to_ascii_lowercase() };
    let Some(host) = url.host_str() else { return address.to_ascii_lowercase() };
    let host = without_www(host);
    let turned = match url.host() {
        Some(url::Host::Domain(_)) => host.split('.').rev().collect::<Vec<_>>().join(","),
        _ => host.to_owned(),
    };
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = url.path();
    let path = if path.len() > 1 { path.strip_suffix('/').unwrap_or(path) } else { path };
    let mut parts: Vec<&str> = url.query().unwrap_or_default().split('&').filter(|part| !part.is_empty()).collect();
    parts.sort_unstable();
    let query = if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) };
    format!("{turned}{port}){path}{query}").to_lowercase()
}

fn without_www(host: &str) -> &str {
    let rest = host.strip_prefix("www").map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    rest.and_then(|rest| rest.strip_prefix('.')).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_turned_round_for_sorting() {
        assert_eq!(key("https://www.berita.example/Kaltim/?b=2&a=1#x"), "example,berita)/kaltim?a=1&b=2");
        assert_eq!(key("http://berita.example"), "example,berita)/");
        assert_eq!(key("http://berita.example:8080/a"), "example,berita:8080)/a");
        assert_eq!(key("http://127.0.0.1:81/a"), "127.0.0.1:81)/a");
        assert_eq!(timestamp("2025-05-11T08:30:00Z"), "20250511083000");
    }
}
