//! Addresses of joint programmes.

use locale::Language;

use super::{public_partners, within};

/// The programmes of an office and its partners; a POST enters one.
pub fn programmes(language: Language) -> String {
    within(language, "/meja/mitra/program")
}

/// A programme.
pub fn programme(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}"))
}

/// Where participants are added.
pub fn programme_participants(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}/peserta"))
}

/// Where it is noted who was there.
pub fn programme_attendance(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}/kehadiran"))
}

/// Where a participant's name is erased.
pub fn programme_erasure(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}/penghapusan"))
}

/// Where its days are mended.
pub fn programme_days(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}/hari"))
}

/// Where it is called off.
pub fn programme_call_off(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}/pembatalan"))
}

/// Where its list is closed.
pub fn programme_count(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/program/{id}/penutupan"))
}

/// Entries of the record about a programme.
pub fn record_of_programme(language: Language, id: &str) -> String {
    within(language, &format!("/jejak?tentang=programme/{id}"))
}

/// Where everybody reads of a programme.
pub fn public_programme(language: Language, id: &str) -> String {
    format!("{}#p-{id}", public_partners(language))
}
