//! Addresses of an office's directory of outlets, and of what is imported into it.

use domain::table::Sheet;
use locale::Language;

use super::within;

/// The office's outlets; a POST adds one.
pub fn directory(language: Language) -> String {
    within(language, "/meja/direktori")
}

/// The whole directory as a table.
pub fn directory_file(language: Language) -> String {
    within(language, "/meja/direktori/daftar.csv")
}

/// An outlet; a POST changes it.
pub fn outlet(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}"))
}

/// The overview of an outlet's coverage.
pub fn outlet_overview(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/liputan"))
}

/// Where an outlet is removed.
pub fn outlet_removal(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/penghapusan"))
}

/// Where an outlet is accredited.
pub fn accreditation(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/akreditasi"))
}

/// Where that is ended.
pub fn accreditation_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/akreditasi/pengakhiran"))
}

/// Where a contact is added to an outlet.
pub fn contacts(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/kontak"))
}

/// Where a contact is changed.
pub fn contact(language: Language, id: &str, contact: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/kontak/{contact}"))
}

/// Where a contact is removed.
pub fn contact_removal(language: Language, id: &str, contact: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/kontak/{contact}/penghapusan"))
}

/// Where a table of a kind is uploaded.
pub fn imports(language: Language, sheet: Sheet) -> String {
    match sheet {
        Sheet::Outlets => within(language, "/meja/impor"),
        Sheet::Organisations => within(language, "/meja/impor?sheet=organisations"),
        Sheet::People => within(language, "/meja/impor?sheet=people"),
    }
}

/// A table that waits; a POST takes it.
pub fn import(language: Language, id: &str) -> String {
    within(language, &format!("/meja/impor/{id}"))
}

/// Where a table is dropped.
pub fn import_removal(language: Language, id: &str) -> String {
    within(language, &format!("/meja/impor/{id}/pembatalan"))
}

/// The lines of a table that cannot be taken.
pub fn import_left(language: Language, id: &str) -> String {
    within(language, &format!("/meja/impor/{id}/sisa.csv"))
}

/// Where outlets are put into the public directory.
pub fn listing(language: Language) -> String {
    within(language, "/meja/direktori/tampilan")
}

/// Where one is taken out of it.
pub fn listing_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/direktori/{id}/tampilan/pengakhiran"))
}
