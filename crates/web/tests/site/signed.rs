//! The signed letter of a release: attached once it went out, found by everybody, told apart from a text that was corrected later.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::api::{Program, is_problem, read};
use crate::api_directory::wrong;
use crate::databases::on_both;
use crate::site::{OFFICER, Site, WRITER};

const SCAN: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const OTHER: &[u8] = b"%PDF-1.4\n1 0 obj\n<</Kind (Other)>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const BODY: &str = "Jembatan gantung dibuka untuk warga hulu pada Senin pagi, kata kepala dinas.";

/// A published release; its id.
async fn published(writer: &mut Program<'_>, officer: &mut Program<'_>) -> String {
    let text = json!({ "headline": "Jembatan dibuka", "place": "Hulu Seraya", "body": BODY });
    let made = writer.act("/api/desk/releases", text).await;
    let id = made["id"].as_str().unwrap().to_owned();
    writer.act(&format!("/api/desk/releases/{id}/submission"), json!({ "revision": 1 })).await;
    officer.act(&format!("/api/desk/releases/{id}/publication"), json!({ "revision": 1 })).await;
    id
}

#[test]
fn a_signed_letter_is_attached_replaced_told_from_a_correction_and_taken_away() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
        let id = published(&mut writer, &mut officer).await;
        let mut desk = site.browser(OFFICER).await;
        let (page, at) =
            (format!("/meja/siaran-pers/{id}/berkas"), format!("/meja/siaran-pers/{id}/naskah-bertanda-tangan"));
        assert!(desk.get(&format!("/meja/siaran-pers/{id}")).await.body.contains("Lampirkan naskah bertanda tangan"));
        assert!(desk.get(&page).await.body.contains("Belum ada. Yang dibaca"));
        site.clock.advance(60_000);
        assert_eq!(desk.upload(&at, &[("pindai.pdf", SCAN)]).await.location, page);
        let public = site.stranger().get("/siaran-pers/jembatan-dibuka").await.body;
        let (_, link) = public
            .split_once(">Siaran pers bertanda tangan<")
            .map(|(before, _)| before.rsplit_once("href=\"").unwrap())
            .unwrap();
        let link = link.trim_end_matches('"').to_owned();
        let scan = site.stranger().get(&link).await;
        assert_eq!((scan.status, scan.body.as_bytes()), (StatusCode::OK, SCAN));
        let disposition = scan.headers["content-disposition"].to_str().unwrap();
        assert!(disposition.contains("siaran-pers-bertanda-tangan.pdf"), "{disposition}");

        site.clock.advance(60_000);
        let text = json!({ "headline": "Jembatan dibuka", "place": "Hulu Seraya", "body": format!("{BODY} Biayanya Rp2 miliar.") });
        let correction = json!({ "revision": 1, "text": text, "reason": "Biayanya belum disebut." });
        officer.act(&format!("/api/desk/releases/{id}/correction"), correction).await;
        let public = site.stranger().get("/en/siaran-pers/jembatan-dibuka").await.body;
        assert!(public.contains("Release, signed, before its correction"), "{public}");
        site.clock.advance(60_000);
        let token = officer.token.clone();
        let signed = format!("/api/desk/releases/{id}/signed");
        let answer = officer.browser.send_file("PUT", &signed, &token, OTHER).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(read(&answer)["documents"].as_array().unwrap().len(), 1, "in the place of the first");
        assert_eq!(site.stranger().get(&link).await.status, StatusCode::NOT_FOUND);
        let told = read(&site.stranger().get("/api/releases/jembatan-dibuka").await);
        assert!(told["documents"][0]["signed_at"].is_string(), "{told}");
        assert!(site.stranger().get("/en/siaran-pers/jembatan-dibuka").await.body.contains(">Release, signed<"));

        assert_eq!(desk.post(&format!("{at}/penghapusan"), &[]).await.location, page);
        assert!(!site.stranger().get("/siaran-pers/jembatan-dibuka").await.body.contains("bertanda tangan"));
        is_problem(&officer.send("DELETE", &signed, &Value::Null).await, StatusCode::NOT_FOUND, "not-found");
    });
}

#[tokio::test]
async fn only_who_issues_a_release_attaches_a_pdf_and_only_once_it_went_out() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    let id = published(&mut writer, &mut officer).await;
    let signed = format!("/api/desk/releases/{id}/signed");
    let (own, token) = (writer.token.clone(), officer.token.clone());
    let refused = writer.browser.send_file("PUT", &signed, &own, SCAN).await;
    is_problem(&refused, StatusCode::FORBIDDEN, "not-allowed");
    is_problem(&writer.send("DELETE", &signed, &Value::Null).await, StatusCode::FORBIDDEN, "not-allowed");
    for content in [b"\x89PNG\r\n\x1a\n".as_slice(), b"", b"PK\x03\x04", b"%PDF"] {
        assert_eq!(wrong(&officer.browser.send_file("PUT", &signed, &token, content).await), ["file"], "{content:?}");
    }
    let mut desk = site.browser(OFFICER).await;
    let at = format!("/meja/siaran-pers/{id}/naskah-bertanda-tangan");
    let refused = desk.upload(&at, &[("foto.txt", b"halo")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("foto.txt"), "{}", refused.body);
    let text = json!({ "headline": "Naskah lain", "place": "Hulu Seraya", "body": BODY });
    let draft = writer.act("/api/desk/releases", text).await;
    let early = format!("/api/desk/releases/{}/signed", draft["id"].as_str().unwrap());
    is_problem(
        &officer.browser.send_file("PUT", &early, &token, SCAN).await,
        StatusCode::CONFLICT,
        "not-in-this-state",
    );
}
