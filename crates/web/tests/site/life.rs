//! A release's life through the forms of two people.

use axum::http::StatusCode;

use crate::site::{Browser, OFFICER, Site, WRITER};

const BODY: &str =
    "Jembatan gantung dibuka untuk warga hulu. “Sekarang cukup lima menit,” kata Tumini <script>alert(1)</script>.";

/// A submitted release; its address on the desk.
pub(crate) async fn submitted(writer: &mut Browser<'_>, headline: &str) -> String {
    submitted_with(writer, headline, &[]).await
}

/// The same, with a photo or document whose words are filled in.
pub(crate) async fn submitted_with(writer: &mut Browser<'_>, headline: &str, files: &[(&str, &[u8])]) -> String {
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let subject = subject(headline);
    let fields = [
        ("version", "1"),
        ("headline", headline),
        ("standfirst", "Warga tidak memutar."),
        ("place", "Hulu Seraya"),
        ("subjects", &subject),
        ("body", BODY),
        ("then", "submission"),
    ];
    let release = draft.trim_end_matches("/naskah");
    if !files.is_empty() {
        let answer = writer.upload(&format!("{release}/berkas"), files).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
    for name in photos(&writer.get(&format!("{release}/berkas")).await.body) {
        let words = [("alternative", headline), ("credit", "Agus Salim"), ("caption", headline)];
        let answer = writer.post(&format!("{release}/foto/{name}/keterangan"), &words).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
    let answer = writer.post(&draft, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    // A quotation wants to be looked at first.
    let page = writer.get(release).await.body;
    assert!(page.contains("Tersimpan, belum diajukan: 1 kutipan belum dikonfirmasi."), "{page}");
    let answer = writer.post(&format!("{release}/pengajuan"), &[("version", "2")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    release.to_owned()
}

/// What such a release is about: `Topik` and the first two words of its headline.
pub(crate) fn subject(headline: &str) -> String {
    let words: Vec<&str> = headline.split(' ').take(2).collect();
    format!("Topik {}", words.join(" "))
}

/// The names of the photos on a release's page of photos and documents.
pub(crate) fn photos(page: &str) -> Vec<String> {
    page.split("id=\"foto-").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_release_is_written_published_corrected_and_withdrawn() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = submitted(&mut writer, "Jembatan gantung dibuka").await;
    assert!(
        officer.get("/meja").await.body.contains("Jembatan gantung dibuka"),
        "it waits for the second pair of eyes"
    );
    let published = officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
    let page = site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await;
    assert!(page.body.contains("Sekarang cukup lima menit") && !page.body.contains("<script>alert"), "{}", page.body);
    let tag = page.headers["etag"].to_str().unwrap().to_owned();

    let corrected = BODY.replace("lima menit", "tujuh menit");
    let fields = [
        ("version", "2"),
        ("headline", "Jembatan gantung dibuka"),
        ("place", "Hulu Seraya"),
        ("body", &corrected),
        ("reason", "Waktu tempuh semula tertulis lima menit."),
    ];
    let answer = officer.post(&format!("{release}/ralat"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = site.stranger().get("/en/siaran-pers/jembatan-gantung-dibuka").await;
    assert!(page.body.contains("tujuh menit") && page.body.contains("semula tertulis lima menit"));
    assert_ne!(page.headers["etag"].to_str().unwrap(), tag);

    let short = officer.post(&format!("{release}/penarikan"), &[("reason", "salah")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        short.body.contains(">salah</textarea>") || short.body.contains("\nsalah</textarea>"),
        "what was typed stays"
    );
    let reason = "Izin jembatan ditunda oleh dinas.";
    assert_eq!(
        officer.post(&format!("{release}/penarikan"), &[("reason", reason)]).await.status,
        StatusCode::SEE_OTHER
    );
    let page = site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(reason) && !page.body.contains("tujuh menit,”"), "the page says so, the text is gone");
    assert!(!page.body.contains("Warga tidak memutar."), "the standfirst too");
}

#[tokio::test]
async fn who_saves_too_late_keeps_what_was_typed_and_sees_the_other_text() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let mut second = site.browser(OFFICER).await;
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let fields = |body| [("version", "1"), ("headline", "Judul bersama"), ("place", "Kota"), ("body", body)];
    assert_eq!(writer.post(&draft, &fields("Teks pertama.")).await.status, StatusCode::SEE_OTHER);
    let late = second.post(&draft, &fields("Teks kedua yang panjang.")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Teks kedua yang panjang.") && late.body.contains("Teks pertama."), "{}", late.body);
}

#[tokio::test]
async fn who_changed_the_text_last_does_not_publish_it() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let release = submitted(&mut officer, "Ditulis sendiri").await;
    let answer = officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(site.stranger().get("/siaran-pers/ditulis-sendiri").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_draft_without_headline_is_not_submitted_from_its_page() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let draft = writer.post("/en/meja/siaran-pers", &[]).await.location;
    let fields = [("version", "1"), ("headline", ""), ("place", "Hulu Seraya"), ("body", BODY)];
    assert_eq!(writer.post(&draft, &fields).await.status, StatusCode::SEE_OTHER);
    let release = draft.trim_end_matches("/naskah");
    for (prefix, told) in [("", "Isi bagian ini."), ("/en", "Fill this in.")] {
        let path = format!("{prefix}{}/pengajuan", release.trim_start_matches("/en"));
        let refused = writer.post(&path, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("href=\"#headline\"") && refused.body.contains(told), "{}", refused.body);
        assert!(!refused.body.contains("href=\"#place\""), "only what is wrong is named");
    }
    let saved = writer.autosave(&draft, &[("version", "2"), ("headline", "Jembatan dibuka"), ("body", BODY)]).await;
    let saved: serde_json::Value = serde_json::from_str(&saved.body).unwrap();
    assert_eq!(saved["wrong"], serde_json::json!(["place"]), "the editor takes the red off the headline");
    let whole = [("version", "3"), ("headline", "Jembatan dibuka"), ("place", "Hulu Seraya"), ("body", BODY)];
    assert_eq!(writer.post(&draft, &whole).await.status, StatusCode::SEE_OTHER);
    assert_eq!(writer.post(&format!("{release}/pengajuan"), &[]).await.status, StatusCode::SEE_OTHER);
}
