//! Addresses of consultations: what offices and partners do, and what everybody reads.

use locale::Language;

use super::within;

/// Consultations of an office, and those that an organisation is asked in.
pub fn consultations(language: Language) -> String {
    within(language, "/meja/koordinasi")
}

/// The form for a new one; a POST makes it.
pub fn consultation_new(language: Language) -> String {
    within(language, "/meja/koordinasi/baru")
}

/// One of them, for its office or a partner.
pub fn consultation(language: Language, id: &str) -> String {
    within(language, &format!("/meja/koordinasi/{id}"))
}

/// Where something is done with it; the acts stand in the routes of consultations.
pub fn consultation_act(language: Language, id: &str, act: &str) -> String {
    within(language, &format!("/meja/koordinasi/{id}/{act}"))
}

/// The matrix as a table: `csv` or `xlsx`.
pub fn matrix_file(language: Language, id: &str, kind: &str) -> String {
    within(language, &format!("/meja/koordinasi/{id}/matriks.{kind}"))
}

/// The text as a file; `final` for the one that was set.
pub fn policy_text(id: &str, is_final: bool) -> String {
    format!("/meja/koordinasi/{id}/{}.txt", if is_final { "naskah-akhir" } else { "naskah" })
}

/// A meeting for a calendar, for its office and for partners.
pub fn meeting_calendar(id: &str, meeting: &str) -> String {
    format!("/meja/koordinasi/{id}/rapat/{meeting}.ics")
}

/// Where something is done with a meeting: `pembatalan`, `kehadiran`, `notula`.
pub fn meeting_act(language: Language, id: &str, meeting: &str, act: &str) -> String {
    within(language, &format!("/meja/koordinasi/{id}/rapat/{meeting}/{act}"))
}

/// Boards of the organisation; a POST enters one.
pub fn boards(language: Language) -> String {
    within(language, "/meja/koordinasi/kepengurusan")
}

/// Boards of another organisation, for who keeps the register.
pub fn boards_of(language: Language, organisation: &str) -> String {
    format!("{}?organisasi={organisation}", boards(language))
}

/// Where a board is struck out.
pub fn board_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/koordinasi/kepengurusan/{id}/pencoretan"))
}

/// What everybody reads of consultations.
pub fn public_consultations(language: Language) -> String {
    within(language, "/koordinasi")
}

/// The page with older ones.
pub fn older_consultations(language: Language, before: &str) -> String {
    format!("{}?before={before}", public_consultations(language))
}

/// One of them.
pub fn public_consultation(language: Language, slug: &str) -> String {
    within(language, &format!("/koordinasi/{slug}"))
}

/// Where everybody comments on it.
pub fn public_comment(language: Language, slug: &str) -> String {
    within(language, &format!("/koordinasi/{slug}/tanggapan"))
}

/// The public matrix as a table: `csv` or `xlsx`.
pub fn public_matrix_file(language: Language, slug: &str, kind: &str) -> String {
    within(language, &format!("/koordinasi/{slug}/matriks.{kind}"))
}

/// The public text as a file; `final` for the one that was set.
pub fn public_policy_text(slug: &str, is_final: bool) -> String {
    format!("/koordinasi/{slug}/{}.txt", if is_final { "naskah-akhir" } else { "naskah" })
}

/// What the record has about it.
pub fn record_of_consultation(language: Language, id: &str) -> String {
    within(language, &format!("/jejak?tentang=consultation/{id}"))
}
