//! Addresses of coverage: pages of outlets beside the releases that they carry.

use domain::coverage::Outcome;
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

/// What came to an outcome.
pub fn coverage_to(language: Language, outcome: Outcome) -> String {
    format!("{}?hasil={}", coverage(language), outcome.as_str())
}

/// A page beside its release.
pub fn compared(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}"))
}

/// The evidence of a page.
pub fn evidence(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/bukti.wacz"))
}
