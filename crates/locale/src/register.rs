//! The register's keys in words: kinds, levels, what became of an organisation.

use domain::organisation::{Kind, Level};

use crate::{Language, texts};

/// What an organisation is: `Asosiasi`.
#[must_use]
pub fn kind(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Office => texts::kind_office(language),
        Kind::Association => texts::kind_association(language),
        Kind::PressCompany => texts::kind_press_company(language),
        Kind::Other => texts::kind_other(language),
    }
}

/// Several of them, as a heading.
#[must_use]
pub fn kinds(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Office => texts::kinds_office(language),
        Kind::Association => texts::kinds_association(language),
        Kind::PressCompany => texts::kinds_press_company(language),
        Kind::Other => texts::kinds_other(language),
    }
}

/// What the button says that adds one.
#[must_use]
pub fn add(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Office => texts::add_office(language),
        Kind::Association => texts::add_association(language),
        Kind::PressCompany => texts::add_press_company(language),
        Kind::Other => texts::add_other(language),
    }
}

/// A level: `provinsi (daerah)`.
#[must_use]
pub fn level(language: Language, level: Level) -> &'static str {
    match level {
        Level::National => texts::level_national(language),
        Level::Provincial => texts::level_provincial(language),
        Level::Local => texts::level_local(language),
    }
}
