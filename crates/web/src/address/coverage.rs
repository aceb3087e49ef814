//! Addresses of coverage: pages of outlets beside the releases that they carry.

use domain::coverage::Attention;
use locale::Language;

use super::within;

/// The office's coverage; a POST gives a page.
pub fn coverage(language: Language) -> String {
    within(language, "/meja/liputan")
}

/// The coverage of one release.
pub fn coverage_of(language: Language, release: &str) -> String {
    format!("{}?siaran={release}", coverage(language))
}

/// Where an outlet tells that it carries a release.
pub fn report(language: Language, slug: &str) -> String {
    format!("{}/pemuatan", super::release(language, slug))
}

/// What needs something.
pub fn coverage_to(language: Language, attention: Attention) -> String {
    format!("{}?perlu={}", coverage(language), attention.as_str())
}

/// The overview of the office's coverage.
pub fn coverage_overview(language: Language) -> String {
    within(language, "/meja/liputan/ikhtisar")
}

/// A page beside its release.
pub fn compared(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}"))
}

/// How a page looked.
pub fn page_picture(language: Language, id: &str) -> String {
    format!("{}/gambar.jpg", compared(language, id))
}

/// The evidence of all pages that carry a release.
pub fn bundle(language: Language, release: &str) -> String {
    format!("{}/bukti.wacz", super::desk_release(language, release))
}

/// The evidence of a page.
pub fn evidence(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/bukti.wacz"))
}

/// Proof of publication of a page.
pub fn proof(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/bukti-tayang.pdf"))
}

/// Where papers about coverage are chosen.
pub fn coverage_papers(language: Language) -> String {
    within(language, "/meja/liputan/kertas")
}

/// Clippings, as a file that ends so; a query says of which days.
pub fn clipping(language: Language, ending: &str) -> String {
    within(language, &format!("/meja/liputan/kliping.{ending}"))
}

/// A recap of publication, as a file that ends so; a query says of which days.
pub fn recap(language: Language, ending: &str) -> String {
    within(language, &format!("/meja/liputan/rekap.{ending}"))
}

/// Where a difference of a page is judged.
pub fn judging(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/penilaian"))
}

/// Where a judgement is ended.
pub fn judged(language: Language, id: &str, judgement: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/penilaian/{judgement}"))
}

/// Where a link for the outlet is made.
pub fn outlet_link(language: Language, id: &str) -> String {
    within(language, &format!("/meja/liputan/{id}/tautan"))
}

/// Where all links are by which outlets answer.
pub(super) const ANSWERS: &str = "/tanggapan/";

/// What an outlet's link opens.
pub fn outlet_answer(language: Language, key: &str) -> String {
    within(language, &format!("{ANSWERS}{key}"))
}
