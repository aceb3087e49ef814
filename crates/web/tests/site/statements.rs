//! Quotations and facts on the draft's page: proposed, confirmed with one click, gone with their words; warnings beside them.

use axum::http::StatusCode;

use crate::site::{OFFICER, Site, WRITER};

const BODY: &str =
    "Jembatan dibuka Senin (11/5/2025). “Sekarang cukup lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.";

/// Where the first form whose address holds `part` is sent.
fn form(page: &str, part: &str) -> Option<String> {
    page.split("action=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .find(|to| to.contains(part))
        .map(Into::into)
}

#[tokio::test]
async fn a_quotation_is_confirmed_with_one_click_and_shown_as_gone_with_its_words() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let release = draft.trim_end_matches("/naskah");
    let text =
        |version, body| [("version", version), ("headline", "Jembatan dibuka"), ("place", "Kota"), ("body", body)];
    assert_eq!(writer.post(&draft, &text("1", BODY)).await.status, StatusCode::SEE_OTHER);
    let page = writer.get(release).await.body;
    assert!(page.contains("jatuh pada hari Minggu, di naskah tertulis Senin"), "{page}");
    let confirm = form(&page, "/usulan/").unwrap();
    let empty = writer.post(&confirm, &[("said", ""), ("office", "Juru bicara")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("value=\"Juru bicara\"") && empty.body.contains("aria-invalid"), "{}", empty.body);
    let said = [("said", "Rahmat Hidayat"), ("office", "Kepala Dinas Perhubungan")];
    assert_eq!(writer.post(&confirm, &said).await.status, StatusCode::SEE_OTHER);
    let page = writer.get(&format!("/en{release}")).await.body;
    assert!(page.contains("Confirmed (1)") && page.contains("confirmed by "), "{page}");
    let shorter = BODY.replace("lima", "tujuh");
    assert_eq!(writer.post(&draft, &text("2", &shorter)).await.status, StatusCode::SEE_OTHER);
    let page = writer.get(release).await.body;
    assert!(page.contains("Kata-kata ini tidak ada lagi di naskah") && page.contains("cukup lima menit"), "{page}");
    let again = form(&page, "/usulan/").unwrap();
    assert_eq!(writer.post(&again, &said).await.status, StatusCode::SEE_OTHER);
    let submission = format!("{release}/pengajuan");
    assert_eq!(writer.post(&submission, &[]).await.status, StatusCode::SEE_OTHER);
    let published = officer.post(&format!("{release}/penerbitan"), &[("version", "3")]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "a warning does not block: {}", published.body);
    let public = site.stranger().get("/siaran-pers/jembatan-dibuka").await.body;
    assert!(public.contains("<figcaption>Rahmat Hidayat<span>, Kepala Dinas Perhubungan</span>"), "{public}");
    assert!(!public.contains("cukup lima menit"), "what is gone is not public");
}
