//! What an element's attributes say.

use quick_xml::escape::unescape;
use quick_xml::events::BytesStart;
use url::Url;

/// The value of an attribute by its full name.
pub(super) fn value(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found = attributes.with_checks(false).flatten().find(|attribute| attribute.key.0 == name)?;
    // An ampersand that stands for itself is common in addresses.
    Some(unescape(&found.value).unwrap_or_else(|_| found.value.clone()).into_owned())
}

/// The base that an element sets (XML Base), or the one around it.
pub(super) fn base(start: &BytesStart<'_>, around: &Url) -> Url {
    value(start, "xml:base").and_then(|base| around.join(&base).ok()).unwrap_or_else(|| around.clone())
}
