//! As what somebody approves, in words.

use domain::approval::Role;

use crate::{Language, texts};

/// The role: `Kepala bidang`.
#[must_use]
pub fn role(language: Language, role: Role) -> &'static str {
    match role {
        Role::Author => texts::approval_role_author(language),
        Role::Head => texts::approval_role_head(language),
        Role::Spokesperson => texts::approval_role_spokesperson(language),
    }
}
