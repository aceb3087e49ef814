//! Addresses of checking where something comes from.

use locale::Language;

use super::within;

/// The form; a POST checks.
pub fn check(language: Language) -> String {
    within(language, "/periksa")
}

/// Where an answer is given an address of its own.
pub fn check_sharing(language: Language) -> String {
    within(language, "/periksa/tautan")
}

/// Where all answers are that were given one.
pub(super) const ANSWERS: &str = "/periksa/jawaban/";

/// An answer that was given one.
pub fn check_answer(language: Language, key: &str) -> String {
    within(language, &format!("{ANSWERS}{key}"))
}

/// Where all links are by which such answers are erased.
pub(super) const REMOVALS: &str = "/periksa/penghapusan/";

/// The link by which one is erased.
pub fn check_removal(language: Language, key: &str) -> String {
    within(language, &format!("{REMOVALS}{key}"))
}
