//! Addresses of coverage: pages of outlets beside the releases that they carry.

use locale::Language;

use super::within;

/// The office's coverage; a POST gives a page.
pub fn coverage(language: Language) -> String {
    within(language, "/meja/liputan")
}

/// The coverage of one release.
pub fn coverage_of(language: Language, release: &str) -> String {
    format!("{}?siaran={release}", coverage(language))
}

/// A page beside its release.
pub fn compared(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}"))
}

/// The evidence of a page.
pub fn evidence(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/bukti.wacz"))
}
