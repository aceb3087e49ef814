//! Tokens of programs over HTTP: shown once, good for the API alone, and gone when they are revoked.

use axum::http::StatusCode;

use crate::site::{PASSWORD, Site, WRITER};

#[tokio::test]
async fn a_token_is_shown_once_opens_the_api_alone_and_is_revoked() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    assert!(writer.get("/meja/token-akses").await.body.contains("Belum ada token akses"));
    let fields = [("name", "Kalender kantor"), ("days", "90"), ("password", PASSWORD)];
    let made = writer.post("/meja/token-akses", &fields).await;
    assert_eq!((made.status, made.headers["cache-control"].to_str().unwrap()), (StatusCode::OK, "no-store"));
    let token = made.body.split("readonly value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = writer.get("/meja/token-akses").await.body;
    assert!(page.contains("Kalender kantor") && page.contains("Dinas Kominfo") && !page.contains(&token));
    assert!(page.contains("Belum dipakai"), "nobody used it yet");
    assert!(!writer.get("/meja/sesi").await.body.contains("Kalender kantor"));
    site.clock.advance(1);
    for (path, status) in [
        ("/api/desk/releases", StatusCode::OK),
        ("/en/api/desk/releases", StatusCode::OK),
        ("/meja", StatusCode::SEE_OTHER),
        ("/meja/token-akses", StatusCode::SEE_OTHER),
        ("/meja/kunci-sandi", StatusCode::SEE_OTHER),
    ] {
        assert_eq!(site.stranger().json("GET", path, Some(&token), "").await.status, status, "{path}");
        let as_cookie = site.stranger().get_as(path, &format!("ruhui={token}")).await.status;
        assert!([StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED].contains(&as_cookie), "{path} as a browser");
    }
    let text = r#"{"headline":"Jembatan dibuka","place":"Samarinda","body":"Isi yang cukup."}"#;
    let drafted = site.stranger().json("POST", "/api/desk/releases", Some(&token), text).await;
    assert_eq!(drafted.status, StatusCode::CREATED, "{}", drafted.body);
    assert!(!writer.get("/meja/token-akses").await.body.contains("Belum dipakai"), "its first use is noted at once");
    let act = page.split("action=\"").find(|rest| rest.contains("/pencabutan")).unwrap().split('"').next().unwrap();
    assert_eq!(writer.post(act, &[]).await.location, "/meja/token-akses");
    let answer = site.stranger().json("GET", "/api/desk/releases", Some(&token), "").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(writer.get("/meja/riwayat").await.body.contains("Token akses dicabut"));
}

#[tokio::test]
async fn a_wrong_form_keeps_the_name_and_not_the_password() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let fields = [("name", "Kalender kantor"), ("days", "90"), ("password", "perahu di hilir sungai")];
    let answer = writer.post("/meja/token-akses", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"Kalender kantor\"") && !answer.body.contains("perahu di hilir"));
    assert!(answer.body.contains("Belum ada token akses"));
    assert_eq!(writer.post("/meja/token-akses/abc/pencabutan", &[]).await.status, StatusCode::NOT_FOUND);
}
