//! Passkeys over HTTP, as far as no device is needed: what a browser is asked, what is refused and how, and a desk without a name.
//! With a device they are tried in a real browser (`tools/check-accounts`).

use axum::http::StatusCode;
use web::{App, Around};

use crate::site::{PASSWORD, Site, WRITER};

#[tokio::test]
async fn a_browser_is_asked_for_a_passkey_of_this_host_and_nothing_is_told_of_accounts() {
    let site = Site::new().await;
    let asked = site.stranger().post("/masuk/kunci-sandi/permintaan", &[]).await;
    let question: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(question["options"]["publicKey"]["rpId"], "pers.example");
    assert_eq!(question["options"]["publicKey"]["userVerification"], "required");
    assert_eq!(question["options"]["publicKey"]["allowCredentials"].as_array().map(Vec::len), Some(0));
    let token = question["token"].as_str().unwrap();
    for credential in ["", "{}", "[]", "\u{0}", &"[".repeat(100_000)] {
        let fields = [("token", token), ("credential", credential), ("next", "/meja/orang")];
        let answer = site.stranger().post("/en/masuk/kunci-sandi", &fields).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.body.contains("That passkey cannot be used here") && answer.body.contains("/meja/orang"));
    }
}

#[tokio::test]
async fn a_passkey_is_asked_for_only_after_the_password_and_the_answer_says_why_not() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let wrong = [("name", "Ponsel"), ("password", "perahu di hilir sungai")];
    let refused = writer.post("/meja/kunci-sandi/permintaan", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.body, "{\"message\":\"Tidak cocok. Periksa, lalu ketik sekali lagi.\"}");
    let asked = writer.post("/meja/kunci-sandi/permintaan", &[("name", "Ponsel"), ("password", PASSWORD)]).await;
    let question: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(question["options"]["publicKey"]["user"]["name"], WRITER);
    let token = question["token"].as_str().unwrap();
    let fields = [("token", token), ("credential", "{}"), ("name", "Ponsel")];
    assert_eq!(writer.post("/meja/kunci-sandi", &fields).await.status, StatusCode::UNAUTHORIZED);
    for act in ["nama", "penghapusan"] {
        for id in ["01JV0000000000000000000000", "x"] {
            let answer = writer.post(&format!("/meja/kunci-sandi/{id}/{act}"), &[("name", "Milik saya")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act} {id}");
        }
    }
}

#[tokio::test]
async fn a_desk_reached_by_a_number_says_that_there_are_no_passkeys() {
    let mut site = Site::new().await;
    assert!(site.stranger().get("/masuk").await.body.contains("Masuk dengan kunci sandi"));
    site.app = App::new(site.app.desk.clone(), "http://127.0.0.1:8080", Around::default());
    assert!(!site.stranger().get("/masuk").await.body.contains("Masuk dengan kunci sandi"));
    let asked = site.stranger().post("/masuk/kunci-sandi/permintaan", &[]).await;
    assert_eq!(asked.status, StatusCode::NOT_FOUND);
    let mut writer = site.browser(WRITER).await;
    let page = writer.get("/meja/kunci-sandi").await.body;
    assert!(page.contains("Kunci sandi memerlukan alamat dengan nama") && !page.contains("id=\"passkey\""));
}
