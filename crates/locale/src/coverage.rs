//! What a comparison came to, in words.

use domain::coverage::Outcome;

use crate::{Language, texts};

/// `2 hal berbeda`, `tidak ada yang berbeda`, `belum dapat dipastikan`.
#[must_use]
pub fn outcome(language: Language, outcome: Outcome, differs: usize) -> String {
    match outcome {
        Outcome::Differs => texts::coverage_differs(language, differs),
        Outcome::Same => texts::coverage_same(language).to_owned(),
        Outcome::Unknown => texts::coverage_unknown(language).to_owned(),
    }
}
