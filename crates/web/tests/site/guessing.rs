//! Guessing over HTTP: it ends with a page that says when to go on, for known and unknown addresses alike.

use axum::http::StatusCode;

use crate::site::{OFFICER, PASSWORD, Site};

#[tokio::test]
async fn after_some_wrong_passwords_the_form_says_when_to_try_again() {
    let site = Site::new().await;
    let mut told = Vec::new();
    for email in [OFFICER, "siapa@kominfo.example"] {
        let mut answers = Vec::new();
        for _ in 0..9 {
            let answer = site.stranger().post("/masuk", &[("email", email), ("password", "salah sekali ini")]).await;
            let wait = answer.headers.get("retry-after").map(|wait| wait.to_str().unwrap().to_owned());
            answers.push((answer.status, wait, answer.body.replace(email, "")));
        }
        told.push(answers);
    }
    assert_eq!(told[0], told[1], "known and unknown");
    let (status, wait, body) = &told[0][8];
    assert_eq!((*status, wait.as_deref()), (StatusCode::TOO_MANY_REQUESTS, Some("60")));
    assert!(body.contains("Terlalu banyak percobaan. Coba lagi sesudah 60 detik."), "{body}");
    let english = site.stranger().post("/en/masuk", &[("email", OFFICER), ("password", "x")]).await;
    assert!(english.body.contains("Too many attempts. Try again in 60 seconds."), "{}", english.body);
}

#[tokio::test]
async fn every_form_that_is_open_to_all_is_counted_for_its_client() {
    let site = Site::new().await;
    let forms = web::paths().into_iter().filter(|(_, signed_in)| !signed_in).map(|(path, _)| path);
    for path in forms.map(|path| path.replace("{key}", "abc").replace("{slug}", "x").replace("{name}", "x")) {
        let mut browser = site.stranger().of_client("203.0.113.80");
        let mut last = StatusCode::OK;
        for _ in 0..41 {
            last = browser.post(&path, &[("email", "bukan alamat"), ("password", "x")]).await.status;
            if last == StatusCode::METHOD_NOT_ALLOWED {
                break;
            }
        }
        assert!([StatusCode::TOO_MANY_REQUESTS, StatusCode::METHOD_NOT_ALLOWED].contains(&last), "{path}: {last}");
        site.clock.advance(24 * 3_600_000);
    }
}

#[tokio::test]
async fn an_office_behind_one_address_signs_in_and_another_client_s_guesses_are_not_theirs() {
    let site = Site::new().await;
    for _ in 0..50 {
        site.stranger().of_client("203.0.113.80").post("/masuk", &[("email", "x"), ("password", "x")]).await;
    }
    let shut = site.stranger().of_client("203.0.113.80").post("/masuk", &[("email", "x"), ("password", "x")]).await;
    assert_eq!(shut.status, StatusCode::TOO_MANY_REQUESTS);
    for _ in 0..45 {
        let fields = [("email", OFFICER), ("password", PASSWORD)];
        let answer = site.stranger().of_client("198.51.100.7").post("/masuk", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}
