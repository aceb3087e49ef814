//! Addresses of the archive and its parts, and of search.

use locale::Language;

use super::{escaped, within};

/// The newest releases, with everything older behind them.
pub fn releases(language: Language) -> String {
    within(language, "/siaran-pers")
}

/// The releases of a month.
pub fn month(language: Language, month: (i16, i8)) -> String {
    within(language, &format!("/arsip/{}", month_key(month)))
}

/// A month in an address: `2025-05`.
pub fn month_key((year, month): (i16, i8)) -> String {
    format!("{year:04}-{month:02}")
}

/// The releases from a place.
pub fn place(language: Language, slug: &str) -> String {
    within(language, &format!("/tempat/{slug}"))
}

/// The releases about a subject, by its key.
pub fn subject(language: Language, key: &str) -> String {
    format!("{}?topik={}", releases(language), escaped(key))
}

/// The record.
pub fn record(language: Language) -> String {
    within(language, "/jejak")
}

/// Its entries about a page that carries a release.
pub fn record_of_page(language: Language, coverage: &str) -> String {
    format!("{}?tentang=coverage/{coverage}", record(language))
}

/// An entry of the record.
pub fn recorded(language: Language, number: u64) -> String {
    within(language, &format!("/jejak/{number}"))
}

/// The search page.
pub fn search(language: Language) -> String {
    within(language, "/cari")
}
