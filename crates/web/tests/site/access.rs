//! Who may enter: every route of the list, by nobody, by a stranger's form, and by people without the right.

use axum::http::StatusCode;

use crate::site::{OFFICER, Site, WRITER};

/// A path of the list with something in its gaps.
fn filled(path: &str) -> String {
    path.replace("{slug}", "tidak-ada")
        .replace("{id}", "01JV0000000000000000000000")
        .replace("{key}", "abc")
        .replace("{name}", "x.css")
        .replace("{code}", "bcdfghj")
}

#[tokio::test]
async fn nobody_enters_a_route_for_people_who_are_signed_in() {
    let site = Site::new().await;
    let (mut stranger, mut inside) = (site.stranger(), 0);
    for (path, signed_in) in web::paths() {
        for path in [filled(path), format!("/en{}", filled(path))] {
            let (got, posted) = (stranger.get(&path).await, stranger.post(&path, &[("reason", "x")]).await);
            if signed_in {
                inside += 1;
                // People are led to the door, programs are told.
                let program = path.contains("/api/") && got.status == StatusCode::UNAUTHORIZED;
                let led = program || got.status == StatusCode::SEE_OTHER && got.location.contains("/masuk?next=");
                assert!(led || got.status == StatusCode::METHOD_NOT_ALLOWED, "GET {path}: {}", got.status);
                let refused = [StatusCode::UNAUTHORIZED, StatusCode::METHOD_NOT_ALLOWED].contains(&posted.status);
                assert!(refused, "POST {path}: {}", posted.status);
            } else {
                assert!(!got.location.contains("/masuk"), "GET {path} is open");
            }
        }
    }
    assert!(inside > 20, "{inside}");
}

#[tokio::test]
async fn nothing_is_put_or_deleted_by_nobody_or_from_another_site() {
    let site = Site::new().await;
    let (mut stranger, mut officer) = (site.stranger(), site.browser(OFFICER).await);
    for (path, signed_in) in web::paths().into_iter().filter(|(path, _)| path.starts_with("/api")) {
        for method in ["PUT", "DELETE"] {
            let nobody = stranger.json(method, &filled(path), None, "{}").await.status;
            let allowed = nobody == StatusCode::METHOD_NOT_ALLOWED || signed_in && nobody == StatusCode::UNAUTHORIZED;
            assert!(allowed, "{method} {path}: {nobody}");
            for site in ["cross-site", "same-site", "none"] {
                let foreign = officer.script(site, method, &filled(path), "{}").await;
                assert_eq!(foreign.status, StatusCode::FORBIDDEN, "{method} {path} {site}");
            }
        }
    }
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    for (path, _) in web::paths() {
        let answer = officer.post_from("cross-site", &filled(path), &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_look_the_same() {
    let site = Site::new().await;
    let wrong = site.stranger().post("/masuk", &[("email", OFFICER), ("password", "salah sekali ini")]).await;
    let unknown =
        site.stranger().post("/masuk", &[("email", "siapa@kominfo.example"), ("password", "salah sekali ini")]).await;
    assert_eq!((wrong.status, unknown.status), (StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED));
    assert_eq!(wrong.body.replace(OFFICER, ""), unknown.body.replace("siapa@kominfo.example", ""));
}

#[tokio::test]
async fn signing_in_leads_only_to_this_site_and_signing_out_ends_the_session() {
    let site = Site::new().await;
    for (next, target) in [
        ("/meja/orang", "/meja/orang"),
        ("//jahat.example", "/meja"),
        ("https://jahat.example", "/meja"),
        ("/\\jahat", "/meja"),
    ] {
        let fields = [("email", WRITER), ("password", crate::site::PASSWORD), ("next", next)];
        let answer = site.stranger().post("/masuk", &fields).await;
        assert_eq!(answer.location, target, "{next}");
        let cookie = answer.headers["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    }
    let mut writer = site.browser(WRITER).await;
    assert_eq!(writer.get("/meja").await.status, StatusCode::OK);
    assert_eq!(writer.post("/keluar", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(writer.get("/meja").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_writer_neither_publishes_nor_invites() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let release = draft.trim_end_matches("/naskah");
    for act in ["penerbitan", "pengembalian", "ralat", "penarikan"] {
        let fields = [
            ("reason", "Alasan yang cukup panjang."),
            ("headline", "Judul yang cukup"),
            ("place", "Kota"),
            ("body", &"kata ".repeat(20)),
            ("version", "1"),
        ];
        let answer = writer.post(&format!("{release}/{act}"), &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{act}");
    }
    let answer = writer.post("/meja/orang", &[("email", "x@y.example"), ("right", "viewer")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_safety() {
    let site = Site::new().await;
    for path in ["/", "/siaran-pers", "/masuk", "/tidak/ada", "/umpan/atom.xml"] {
        let answer = site.stranger().get(path).await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    }
}
