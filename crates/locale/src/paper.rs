//! What papers about coverage say of a look at a page, for those who never saw the desk.

use domain::coverage::Visit;

use crate::{Language, texts};

/// What was found when a page was looked at again.
#[must_use]
pub fn found(language: Language, visit: Visit) -> &'static str {
    match visit {
        Visit::Unchanged => texts::proof_found_unchanged(language),
        Visit::Edited => texts::proof_found_edited(language),
        Visit::LabelRemoved => texts::proof_found_label_removed(language),
        Visit::Redirected => texts::proof_found_redirected(language),
        Visit::Gone => texts::proof_found_gone(language),
        Visit::Unreachable => texts::proof_found_unreachable(language),
    }
}
