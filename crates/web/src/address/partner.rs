//! Addresses of partners: what companies and offices do, and what everybody reads.

use locale::Language;

use super::{escaped, within};

/// Outlets of a company, or applications to an office; a POST adds an outlet.
pub fn partners(language: Language) -> String {
    within(language, "/meja/mitra")
}

/// An outlet.
pub fn partner(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/{id}"))
}

/// Where an outlet applies.
pub fn partner_application(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/{id}/permohonan"))
}

/// Where an application is taken back.
pub fn application_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/permohonan/{id}/pencabutan"))
}

/// Where a document of a kind is given.
pub fn credential_new(language: Language, partner: &str, kind: &str) -> String {
    within(language, &format!("/meja/mitra/{partner}/berkas/{kind}"))
}

/// A document.
pub fn credential(id: &str) -> String {
    format!("/meja/mitra/berkas/{id}")
}

/// Where it is taken back.
pub fn credential_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/berkas/{id}/penarikan"))
}

/// Where a company objects.
pub fn objection_new(language: Language, partner: &str) -> String {
    within(language, &format!("/meja/mitra/{partner}/keberatan"))
}

/// Where an objection is answered.
pub fn objection(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/keberatan/{id}"))
}

/// Where a claim is settled.
pub fn claim(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/pernyataan/{id}"))
}

/// Where a list is signed.
pub fn determination(language: Language) -> String {
    within(language, "/meja/mitra/penetapan")
}

/// The rules of an office; a POST confirms a text.
pub fn partner_rules(language: Language) -> String {
    within(language, "/meja/mitra/aturan")
}

/// The text that was confirmed.
pub fn rule_text(rule: &str) -> String {
    format!("/meja/mitra/aturan/naskah.pdf?aturan={}", escaped(rule))
}

/// A POST has masthead and guideline of an outlet read.
pub fn partner_reading(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/{id}/pembacaan"))
}

/// A page that was read, as it came.
pub fn reading_archive(id: &str) -> String {
    format!("/meja/mitra/pembacaan/{id}/rekaman.wacz")
}

/// The list of verification that an office has read; a POST sets it and has it read.
pub fn roster(language: Language) -> String {
    within(language, "/meja/mitra/daftar-verifikasi")
}

/// One time that it was read, as it came.
pub fn roster_archive(id: &str) -> String {
    format!("/meja/mitra/daftar-verifikasi/{id}/rekaman.wacz")
}

/// The members of an association; a POST enters some.
pub fn affiliations(language: Language) -> String {
    within(language, "/meja/anggota")
}

/// A POST says that one is a member no more.
pub fn affiliation_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/anggota/{id}/pengakhiran"))
}

/// A POST of an outlet's company confirms or denies a membership.
pub fn affiliation_answer(language: Language, partner: &str) -> String {
    within(language, &format!("/meja/mitra/{partner}/keanggotaan"))
}

/// The trust.txt of a site.
pub fn trust(site: &str) -> String {
    format!("/trust/{}/trust.txt", escaped(site))
}

/// A POST enters a ruling.
pub fn rulings(language: Language) -> String {
    within(language, "/meja/mitra/aturan/putusan")
}

/// The file of a ruling.
pub fn ruling_paper(id: &str) -> String {
    format!("/meja/mitra/aturan/putusan/{id}/naskah.pdf")
}

/// A POST takes back what was entered about a rule.
pub fn rule_back(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/aturan/catatan/{id}/pencabutan"))
}

/// What everybody reads of partners.
pub fn public_partners(language: Language) -> String {
    within(language, "/mitra")
}

/// Lists that were signed before one.
pub fn older_partners(language: Language, list: &str) -> String {
    format!("{}?before={}", public_partners(language), escaped(list))
}

/// The rules, for everybody.
pub fn public_rules(language: Language) -> String {
    within(language, "/mitra/aturan")
}

/// Entries of the record about a signed list.
pub fn record_of_list(language: Language, list: &str) -> String {
    within(language, &format!("/jejak?tentang=determination/{list}"))
}

/// The agreements of an office; a POST enters one.
pub fn agreements(language: Language) -> String {
    within(language, "/meja/mitra/perjanjian")
}

/// An agreement.
pub fn agreement(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/perjanjian/{id}"))
}

/// Its signed paper.
pub fn agreement_paper(id: &str) -> String {
    format!("/meja/mitra/perjanjian/{id}/naskah.pdf")
}

/// Where it is ended.
pub fn agreement_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/perjanjian/{id}/pengakhiran"))
}

/// Where a promise is entered.
pub fn promise_new(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/perjanjian/{id}/janji"))
}

/// Where a promise is said to be kept.
pub fn promise_kept(language: Language, id: &str) -> String {
    within(language, &format!("/meja/mitra/janji/{id}/pemenuhan"))
}
