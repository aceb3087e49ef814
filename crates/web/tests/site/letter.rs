//! A release as a letter: the office's letterhead through its form, the number on every surface, the PDF read by poppler, sharing.

use std::process::Command;

use axum::http::{StatusCode, header};
use media::scene;
use serde_json::Value;

use crate::life::submitted_with;
use crate::site::{Browser, OFFICER, Site, WRITER};

const FIELDS: [(&str, &str); 6] = [
    ("authority", "Pemerintah Provinsi Borneo Timur"),
    ("name", "Dinas Komunikasi\r\ndan Informatika"),
    ("contact", "Yohana Laing\r\n0800 111 222"),
    ("signer_office", "Kepala Dinas"),
    ("signer", "Murni Lestari"),
    ("pattern", "{nomor-3}/SP/{bulan-romawi}/{tahun}"),
];

/// What poppler reads in a PDF.
fn read(document: &[u8]) -> String {
    assert!(document.starts_with(b"%PDF-1.7"), "{}", String::from_utf8_lossy(document));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), document).unwrap();
    let output = Command::new("pdftotext").arg("-layout").arg(file.path()).arg("-").output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page's value of an attribute.
fn attribute(page: &str, name: &str) -> String {
    let value = page.split(&format!(" {name}=\"")).nth(1).unwrap().split('"').next().unwrap();
    value.replace("&#38;", "&").replace("&#34;", "\"").replace("&#39;", "'")
}

async fn published(site: &Site, officer: &mut Browser<'_>, fields: &[(&str, &str)]) -> String {
    let mut writer = site.browser(WRITER).await;
    let scene = scene(1);
    let release = submitted_with(&mut writer, "Dermaga lama dibuka", &[("a.jpg", &scene)]).await;
    let fields: Vec<_> = [("version", "2")].iter().chain(fields).copied().collect();
    let answer = officer.post(&format!("{release}/penerbitan"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    release
}

#[tokio::test]
async fn a_release_has_its_number_and_letterhead_on_every_surface() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let saved = officer.form("/meja/kop", &FIELDS, ("logo", "logo.jpg", &scene(2))).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, "/meja/kop"), "{}", saved.body);
    let page = officer.get("/meja/kop").await.body;
    assert!(page.contains("Murni Lestari") && page.contains("001/SP/V/2025") && page.contains("/meja/kop/logo.jpg"));
    assert!(officer.get("/meja/kop/logo.jpg").await.bytes.starts_with(b"\xff\xd8\xff"));
    let sample = read(&officer.get("/meja/kop/contoh.pdf").await.bytes);
    assert!(sample.contains("Nomor: 001/SP/V/2025") && sample.contains("Murni Lestari"), "{sample}");

    let release = published(&site, &mut officer, &[]).await;
    let mut stranger = site.stranger();
    let page = stranger.get("/siaran-pers/dermaga-lama-dibuka").await.body;
    assert!(page.contains("No. 001/SP/V/2025") && page.contains("/siaran-pers/dermaga-lama-dibuka/naskah.pdf"));
    assert!(officer.get(&release).await.body.contains("No. 001/SP/V/2025"));
    assert!(stranger.get("/siaran-pers/dermaga-lama-dibuka/naskah.txt").await.body.contains("No. 001/SP/V/2025"));
    let api: Value = serde_json::from_str(&stranger.get("/api/releases/dermaga-lama-dibuka").await.body).unwrap();
    assert_eq!((&api["letter"]["text"], &api["letter"]["number"]), (&"001/SP/V/2025".into(), &1.into()));
    let short = api["short_link"].as_str().unwrap().to_owned();

    let answer = stranger.get("/siaran-pers/dermaga-lama-dibuka/naskah.pdf").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/pdf");
    assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"dermaga-lama-dibuka.pdf\"");
    let text = read(&answer.bytes);
    for words in [
        "PEMERINTAH PROVINSI BORNEO TIMUR",
        "DINAS KOMUNIKASI DAN INFORMATIKA",
        "SIARAN PERS Nomor: 001/SP/V/2025 Dermaga lama dibuka",
        "HULU SERAYA, 11 Mei 2025",
        "Foto: Agus Salim",
        short.trim_start_matches("http://"),
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert_eq!(stranger.get("/siaran-pers/dermaga-lama-dibuka/naskah.pdf").await.bytes, answer.bytes);
    let tag = answer.headers[header::ETAG].to_str().unwrap();
    let again = stranger.get_again("/siaran-pers/dermaga-lama-dibuka/naskah.pdf", tag).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    let english = read(&stranger.get("/en/siaran-pers/dermaga-lama-dibuka/naskah.pdf").await.bytes);
    assert!(english.contains("PRESS RELEASE Number: 001/SP/V/2025") && english.contains("Page 1 of 1"), "{english}");
}

#[tokio::test]
async fn a_number_given_by_hand_is_kept_and_one_that_is_taken_is_told_with_the_form() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let first = published(&site, &mut officer, &[("number", "365/sipers/A6/V/2025")]).await;
    assert!(officer.get(&first).await.body.contains("No. 365/sipers/A6/V/2025"));
    let mut writer = site.browser(WRITER).await;
    let second = submitted_with(&mut writer, "Dermaga baru dibuka", &[]).await;
    let fields = [("version", "2"), ("number", "365/sipers/A6/V/2025")];
    let refused = officer.post(&format!("{second}/penerbitan"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Sudah dipakai") && refused.body.contains("value=\"365/sipers/A6/V/2025\""));
    assert!(refused.body.contains("Kosongkan untuk 1/2025"), "what it gets without");
}

#[tokio::test]
async fn a_draft_is_printed_for_its_office_as_a_draft_and_for_nobody_else() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let release = submitted_with(&mut writer, "Dermaga baru dibuka", &[]).await;
    let text = read(&writer.get(&format!("{release}/naskah.pdf")).await.bytes);
    assert!(text.contains("RANCANGAN") && text.contains("Nomor: belum diberikan") && text.contains("DINAS KOMINFO"));
    assert!(site.stranger().get(&format!("{release}/naskah.pdf")).await.location.contains("/masuk"));
    assert_eq!(site.stranger().get("/siaran-pers/dermaga-baru-dibuka/naskah.pdf").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_correction_stands_on_the_letter_and_a_withdrawn_release_has_none() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let release = published(&site, &mut officer, &[]).await;
    site.clock.advance(60_000);
    let before = site.stranger().get("/siaran-pers/dermaga-lama-dibuka/naskah.pdf").await;
    let fields = [
        ("version", "2"),
        ("headline", "Dermaga lama dibuka"),
        ("standfirst", ""),
        ("place", "Hulu Seraya"),
        ("body", "Dermaga lama dibuka kembali pekan ini setelah tujuh bulan diperbaiki."),
        ("reason", "Lama perbaikan semula keliru."),
    ];
    let answer = officer.post(&format!("{release}/ralat"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let after = site.stranger().get("/siaran-pers/dermaga-lama-dibuka/naskah.pdf").await;
    let text = read(&after.bytes);
    assert!(text.contains("tujuh bulan") && text.contains("Diralat") && text.contains("Lama perbaikan semula keliru."));
    assert_ne!(before.headers[header::ETAG], after.headers[header::ETAG]);
    let page = site.stranger().get("/siaran-pers/dermaga-lama-dibuka").await.body;
    let short = attribute(&page, "data-text").rsplit('/').next().unwrap().to_owned();
    officer.post(&format!("{release}/penarikan"), &[("version", "3"), ("reason", "Izin ditunda oleh dinas.")]).await;
    let own = read(&officer.get(&format!("{release}/naskah.pdf")).await.bytes);
    assert!(own.contains("DITARIK") && own.contains("Nomor: 1/2025") && own.contains("Diralat"), "{own}");
    let gone = site.stranger().get("/siaran-pers/dermaga-lama-dibuka/naskah.pdf").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let page = site.stranger().get("/siaran-pers/dermaga-lama-dibuka").await.body;
    assert!(!page.contains("wa.me") && !page.contains("share-") && !page.contains("naskah.pdf"));
    // The short link still leads to the page that says so.
    let answer = site.stranger().get(&format!("/s/{short}")).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::FOUND, "/siaran-pers/dermaga-lama-dibuka"));
}

#[tokio::test]
async fn a_release_is_shared_by_a_plain_link_with_its_text_and_its_short_link() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let release = published(&site, &mut officer, &[]).await;
    for (page, language) in [("/siaran-pers/dermaga-lama-dibuka", ""), ("/en/siaran-pers/dermaga-lama-dibuka", "/en")] {
        let html = site.stranger().get(page).await.body;
        let text = attribute(&html, "data-text");
        assert!(text.starts_with('*') && text.contains("Dinas Kominfo*\n*Dermaga lama dibuka*\n\n"), "{text}");
        let short = text.rsplit("http://pers.example").next().unwrap();
        assert!(short.starts_with(&format!("{language}/s/")), "{short}");
        let address = html.split("href=\"https://wa.me/?text=").nth(1).unwrap().split('"').next().unwrap();
        assert!(address.contains("%2ADermaga%20lama%20dibuka%2A%0A%0A") && address.len() < 2_500, "{address}");
        assert!(html.contains("src=\"/aset/share-"));
        let answer = site.stranger().get(short).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::FOUND, page));
        assert_eq!(
            site.stranger().get(&short.to_uppercase().replace("/EN/S/", "/en/s/").replace("/S/", "/s/")).await.location,
            page
        );
        for photo in attribute(&html, "data-photos").split(' ') {
            assert_eq!(site.stranger().get(photo).await.status, StatusCode::OK, "{photo}");
        }
    }
    let public = site.stranger().get("/siaran-pers/dermaga-lama-dibuka").await.body;
    assert_eq!(attribute(&officer.get(&release).await.body, "data-text"), attribute(&public, "data-text"));
    for unknown in ["/s/bcdfghj", "/s/a", "/s/..%2f..", "/s/bcdfghjkmnpq", "/s/%00bcdfgh"] {
        assert_eq!(site.stranger().get(unknown).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}

#[tokio::test]
async fn the_letterhead_form_keeps_what_was_typed_and_lets_only_its_keepers_save() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let wrong = [("name", "a\nb\nc\nd"), ("signer", "Murni Lestari"), ("pattern", "SP/{tahun}")];
    let refused =
        officer.form("/meja/kop", &wrong, ("logo", "a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["paling banyak 3 baris", "perlu tanda nomor urut", "SVG", "value=\"Murni Lestari\"", "value=\"SP/{tahun}\""]
    {
        assert!(refused.body.contains(words), "{words}");
    }
    let none = officer.form("/meja/kop", &FIELDS, ("logo", "", b"")).await;
    assert_eq!(none.status, StatusCode::SEE_OTHER, "an empty file field is no picture");
    let mut writer = site.browser(WRITER).await;
    let page = writer.get("/meja/kop").await;
    assert!(page.status == StatusCode::OK && !page.body.contains("<fieldset>"));
    assert_eq!(writer.form("/meja/kop", &FIELDS, ("logo", "", b"")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(officer.post("/meja/kop", &[("name", "x")]).await.status, StatusCode::BAD_REQUEST);
}
