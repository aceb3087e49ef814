//! The letterhead by a program: its words as JSON, its picture as a file, a sample as PDF, and changed by its keepers alone.

use axum::http::StatusCode;
use media::scene;
use serde_json::json;

use crate::api::{Program, is_problem, read};
use crate::api_directory::wrong;
use crate::site::{OFFICER, Site, WRITER};

const HEAD: &str = "/api/desk/letterhead";

#[tokio::test]
async fn a_letterhead_is_read_changed_and_seen_as_a_sample() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    let none = officer.done(StatusCode::OK, "GET", HEAD, &json!({})).await;
    assert_eq!((&none["words"]["name"], &none["saved_by"]), (&json!("Dinas Kominfo"), &json!(null)));
    assert_eq!((&none["logo"], &none["next_number"]), (&json!(null), &json!("1/2025")));
    let mut words = none["words"].clone();
    words["signer"] = json!("Murni Lestari");
    words["pattern"] = json!("{nomor-3}/SP/{bulan-romawi}/{tahun}");
    let saved = officer.done(StatusCode::OK, "PUT", HEAD, &words).await;
    assert_eq!((&saved["words"], &saved["saved_by"]), (&words, &json!("Ratna Wulandari")));
    assert_eq!(saved["next_number"], "001/SP/V/2025");
    let odd = json!({ "name": "a\nb\nc\nd", "pattern": "SP/{tahun}", "signer": "x".repeat(121) });
    assert_eq!(wrong(&officer.send("PUT", HEAD, &odd).await), ["name", "pattern", "signer"]);
    let unknown = json!({ "name": "Dinas Kominfo", "logo": "x" });
    is_problem(&officer.send("PUT", HEAD, &unknown).await, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    let sample = officer.send("GET", &format!("/en{HEAD}/sample.pdf"), &json!({})).await;
    assert_eq!((sample.status, sample.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "application/pdf"));
    assert!(sample.bytes.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn a_logo_is_put_kept_through_other_words_and_taken_away() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    let logo = format!("{HEAD}/logo");
    is_problem(&officer.send("GET", &logo, &json!({})).await, StatusCode::NOT_FOUND, "not-found");
    let nothing = officer.done(StatusCode::OK, "DELETE", &logo, &json!({})).await;
    assert!(nothing["saved_by"].is_null(), "where there is none nothing is saved: {nothing}");
    let token = officer.token.clone();
    for content in [
        b"".to_vec(),
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
        b"%PDF-1.7".to_vec(),
        vec![0; 25_000_001],
    ] {
        assert_eq!(wrong(&officer.browser.send_file("PUT", &logo, &token, &content).await), ["logo"]);
    }
    let put = officer.browser.send_file("PUT", &logo, &token, &scene(2)).await;
    assert_eq!(put.status, StatusCode::OK, "{}", put.body);
    assert!(read(&put)["logo"]["width"].as_u64().unwrap() > 0 && read(&put)["words"]["name"] == "Dinas Kominfo");
    let picture = officer.send("GET", &logo, &json!({})).await;
    assert!(picture.headers["content-type"] == "image/jpeg" && picture.bytes.starts_with(b"\xff\xd8\xff"));
    let words = json!({ "name": "Dinas Kominfo", "signer": "Murni Lestari" });
    let saved = officer.done(StatusCode::OK, "PUT", HEAD, &words).await;
    assert_eq!(saved["logo"], read(&put)["logo"], "it stays");
    let without = officer.done(StatusCode::OK, "DELETE", &logo, &json!({})).await;
    assert_eq!((&without["logo"], &without["words"]), (&json!(null), &saved["words"]));
}

#[tokio::test]
async fn a_writer_sees_the_letterhead_and_changes_nothing_of_it() {
    let site = Site::new().await;
    let mut writer = Program::of(&site, WRITER).await;
    let before = writer.done(StatusCode::OK, "GET", HEAD, &json!({})).await;
    assert_eq!(writer.send("GET", &format!("{HEAD}/sample.pdf"), &json!({})).await.status, StatusCode::OK);
    let logo = format!("{HEAD}/logo");
    is_problem(&writer.send("PUT", HEAD, &json!({ "name": "Dinas Lain" })).await, StatusCode::FORBIDDEN, "not-allowed");
    is_problem(&writer.send("DELETE", &logo, &json!({})).await, StatusCode::FORBIDDEN, "not-allowed");
    let token = writer.token.clone();
    let put = writer.browser.send_file("PUT", &logo, &token, &scene(2)).await;
    is_problem(&put, StatusCode::FORBIDDEN, "not-allowed");
    assert_eq!(writer.done(StatusCode::OK, "GET", HEAD, &json!({})).await, before);
}
