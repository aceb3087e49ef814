//! Codes after the password over HTTP: from the page that sets them up to the form that asks for one, and what the pages show.

use axum::http::StatusCode;

use crate::phone;
use crate::site::{Browser, PASSWORD, Site, WRITER};

/// The key on the page, and the recovery codes that confirming it gives.
pub(crate) async fn set_up(site: &Site, browser: &mut Browser<'_>) -> (String, Vec<String>) {
    assert_eq!(browser.post("/meja/kode", &[]).await.location, "/meja/kode/penyiapan");
    let page = browser.get("/meja/kode/penyiapan").await.body;
    let key = page.split("<p class=\"key\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(
        page.contains("<svg class=\"qr\"") && !page.contains(&key.replace(' ', "")),
        "the key is drawn, not linked"
    );
    let code = phone::code(&key, site.now().as_second());
    let answer = browser.post("/meja/kode/penyiapan", &[("password", PASSWORD), ("code", &code)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers["cache-control"], "no-store");
    let codes = answer.body.split("<li>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect();
    site.clock.advance(60_000);
    (key, codes)
}

#[tokio::test]
async fn a_password_leads_to_a_code_and_the_code_to_where_one_wanted_to_go() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let (key, codes) = set_up(&site, &mut writer).await;
    assert_eq!(codes.len(), 10);
    let mut browser = site.stranger();
    let fields = [("email", WRITER), ("password", PASSWORD), ("next", "/meja/orang")];
    let answer = browser.post("/masuk", &fields).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/masuk/kode?next=/meja/orang"));
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("ruhui-kode=") && cookie.contains("HttpOnly") && cookie.contains("Max-Age=600"));
    assert_eq!(browser.get("/meja").await.status, StatusCode::SEE_OTHER, "not inside yet");
    let page = browser.get("/masuk/kode?next=/meja/orang").await.body;
    assert!(page.contains("autocomplete=\"one-time-code\"") && page.contains("value=\"/meja/orang\""));
    let wrong = browser.post("/masuk/kode", &[("code", "abc"), ("next", "/meja/orang")]).await;
    assert_eq!(wrong.status, StatusCode::UNAUTHORIZED);
    assert!(wrong.body.contains("Kode itu tidak cocok"), "{}", wrong.body);
    let code = phone::code(&key, site.now().as_second());
    let answer = browser.post("/masuk/kode", &[("code", &code), ("next", "/meja/orang")]).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/meja/orang"));
    assert_eq!(browser.get("/meja/orang").await.status, StatusCode::OK);
    let history = browser.get("/meja/riwayat").await.body;
    assert!(history.contains("Kode aplikasi diaktifkan") && history.contains("Kata sandi benar, kode salah"));
}

#[tokio::test]
async fn a_code_without_its_password_leads_back_to_the_password() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let (key, codes) = set_up(&site, &mut writer).await;
    for code in [phone::code(&key, site.now().as_second()), codes[0].clone()] {
        let answer = site.stranger().post("/masuk/kode", &[("code", &code)]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.body.contains("href=\"/masuk\""), "{}", answer.body);
    }
    let mut browser = site.stranger();
    browser.post("/en/masuk", &[("email", WRITER), ("password", PASSWORD)]).await;
    let answer = browser.post("/en/masuk/kode", &[("code", &codes[0]), ("next", "//jahat.example")]).await;
    assert_eq!(answer.location, "/en/meja");
    let page = browser.get("/en/meja/kode").await.body;
    assert!(page.contains("9 backup codes are left."), "{page}");
}

#[tokio::test]
async fn codes_are_renewed_and_turned_off_by_password_and_code() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let (key, codes) = set_up(&site, &mut writer).await;
    for path in ["/meja/kode/cadangan", "/meja/kode/penghentian"] {
        let answer = writer.post(path, &[("password", "perahu di hilir sungai"), ("code", &codes[0])]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.body.contains("Tidak cocok.") && !answer.body.contains(&codes[0]),
            "what was typed is not shown"
        );
    }
    let code = phone::code(&key, site.now().as_second());
    let answer = writer.post("/meja/kode/cadangan", &[("password", PASSWORD), ("code", &code)]).await;
    assert!(answer.body.contains("Simpan kode cadangan") && !answer.body.contains(&codes[0]));
    site.clock.advance(60_000);
    let code = phone::code(&key, site.now().as_second());
    let answer = writer.post("/meja/kode/penghentian", &[("password", PASSWORD), ("code", &code)]).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/meja/kode"));
    assert!(writer.get("/meja/kode").await.body.contains("Belum aktif"));
    let answer = site.stranger().post("/masuk", &[("email", WRITER), ("password", PASSWORD)]).await;
    assert_eq!(answer.location, "/meja");
}
