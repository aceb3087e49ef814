//! A photo is taken down in JSON: who may, when, with which reason, and what is told of it. On both databases.

use axum::http::StatusCode;
use media::scene;
use serde_json::{Value, json};
use store::Db;

use crate::api::{Program, is_problem, read};
use crate::databases::on_both;
use crate::life::submitted_with;
use crate::offices::{choose, second_office};
use crate::site::{OFFICER, Site, WRITER};

const PUBLIC: &str = "/api/releases/dermaga-lama-dibuka";
const REASON: &str = "Kenari kuning di foto ini belum boleh tampil.";

async fn site(db: Db) -> Site {
    Site::on(db, tempfile::tempdir().unwrap()).await
}

/// A submitted release with two photos: its address, and the names of the photos.
async fn submitted(site: &Site) -> (String, Vec<String>) {
    let mut writer = site.browser(WRITER).await;
    let files = [("a.jpg", &scene(1)[..]), ("b.png", &scene(2)[..])];
    let page = submitted_with(&mut writer, "Dermaga lama dibuka", &files).await;
    let release = format!("/api/desk/releases/{}", page.rsplit('/').next().unwrap());
    let known = read(&Program::of(site, WRITER).await.send("GET", &format!("{release}/files"), &json!({})).await);
    let names = known["photos"].as_array().unwrap().iter().map(|photo| photo["name"].as_str().unwrap().to_owned());
    (release, names.collect())
}

fn down(release: &str, name: &str) -> String {
    format!("{release}/photos/{name}/takedown")
}

fn why(reason: &str) -> Value {
    json!({ "reason": reason })
}

#[test]
fn a_photo_is_taken_down_once_for_a_reason_that_everybody_reads() {
    on_both(async |db| {
        let site = site(db).await;
        let (release, names) = submitted(&site).await;
        let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
        let listed = read(&writer.send("GET", &format!("{release}/files"), &json!({})).await);
        let first = &listed["photos"][0];
        assert_eq!((&first["kind"], &first["credit"]), (&json!("jpg"), &json!("Agus Salim")), "{listed}");
        assert_eq!(listed["taken_down"], json!([]));
        let early = officer.send("POST", &down(&release, &names[0]), &why(REASON)).await;
        is_problem(&early, StatusCode::CONFLICT, "not-in-this-state");
        officer.act(&format!("{release}/publication"), json!({ "revision": 2 })).await;

        let page = PUBLIC.trim_start_matches("/api/releases");
        let picture = format!("/siaran-pers{page}/foto/{}-480.jpg", names[0]);
        assert_eq!(site.stranger().get(&picture).await.status, StatusCode::OK);
        let desk = release.replace("/api/desk/releases", "/meja/siaran-pers");
        let mut browser = site.browser(OFFICER).await;
        let refused = browser.post(&format!("{desk}/foto/{}/penurunan", names[0]), &[("reason", "")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Agus Salim") && !refused.body.contains("perlu kredit"), "{}", refused.body);
        site.clock.advance(60_000);
        let taken = officer.send("POST", &down(&release, &names[0]), &why(REASON)).await;
        assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.body);
        let taken = read(&taken);
        let told = json!([{ "at": "2025-05-11T06:01:00Z", "reason": REASON, "by": "Ratna Wulandari" }]);
        assert_eq!((&taken["photos"].as_array().unwrap().len(), &taken["taken_down"]), (&1, &told));
        assert_eq!(taken["photos"][0]["name"], names[1]);
        assert_eq!(site.stranger().get(&picture).await.status, StatusCode::GONE);
        let public = read(&site.stranger().get(PUBLIC).await);
        assert_eq!(public["photos_taken_down"], json!([{ "at": "2025-05-11T06:01:00Z", "reason": REASON }]));
        let again = officer.send("POST", &down(&release, &names[0]), &why(REASON)).await;
        is_problem(&again, StatusCode::NOT_FOUND, "not-found");
    });
}

#[test]
fn only_who_may_issue_takes_down_and_another_office_sees_nothing() {
    on_both(async |db| {
        let site = site(db).await;
        let (release, names) = submitted(&site).await;
        let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
        officer.act(&format!("{release}/publication"), json!({ "revision": 2 })).await;
        let (list, path) = (format!("{release}/files"), down(&release, &names[0]));
        is_problem(&writer.send("POST", &path, &why(REASON)).await, StatusCode::FORBIDDEN, "not-allowed");
        for body in [why("salah"), why(""), why(&"x".repeat(1001))] {
            is_problem(&officer.send("POST", &path, &body).await, StatusCode::UNPROCESSABLE_ENTITY, "fields");
        }
        for body in [json!({}), json!({ "reason": REASON, "photo": names[0] })] {
            is_problem(&officer.send("POST", &path, &body).await, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
        }
        let cut = officer.browser.json("POST", &path, Some(&officer.token), "{").await;
        is_problem(&cut, StatusCode::BAD_REQUEST, "unreadable");
        let none = "/api/desk/releases/01JV0000000000000000000000";
        for unknown in [down(&release, "x"), down(none, &names[0])] {
            is_problem(&officer.send("POST", &unknown, &why(REASON)).await, StatusCode::NOT_FOUND, "not-found");
        }
        is_problem(
            &officer.send("GET", &format!("{none}/files"), &json!({})).await,
            StatusCode::NOT_FOUND,
            "not-found",
        );
        let second = second_office(&site).await;
        choose(&mut site.browser(OFFICER).await, second).await;
        let mut elsewhere = Program::of(&site, OFFICER).await;
        for (method, path) in [("GET", &list), ("POST", &path)] {
            let body = why(REASON);
            let nobody = site.stranger().json(method, path, None, &body.to_string()).await;
            is_problem(&nobody, StatusCode::UNAUTHORIZED, "not-signed-in");
            is_problem(&elsewhere.send(method, path, &body).await, StatusCode::NOT_FOUND, "not-found");
        }
        let known = read(&writer.send("GET", &list, &json!({})).await);
        assert_eq!((known["photos"].as_array().unwrap().len(), &known["taken_down"]), (2, &json!([])));
    });
}

#[test]
fn what_is_taken_down_under_an_embargo_is_told_to_nobody_outside() {
    on_both(async |db| {
        let site = site(db).await;
        let (release, names) = submitted(&site).await;
        let mut officer = Program::of(&site, OFFICER).await;
        let waits = json!({ "revision": 2, "public_from": "2025-05-11T07:00:00Z" });
        officer.act(&format!("{release}/publication"), waits).await;
        let taken = officer.send("POST", &down(&release, &names[0]), &why(REASON)).await;
        assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.body);
        let unseen = async || {
            let page = PUBLIC.replace("/api/releases", "/siaran-pers");
            for path in ["/", "/siaran-pers", "/umpan/feed.json", "/api/releases", PUBLIC, &page] {
                let seen = site.stranger().get(path).await.body;
                assert!(!seen.contains("Kenari kuning") && !seen.contains(&names[0]), "{path}: {seen}");
            }
        };
        unseen().await;
        site.clock.advance(3_600_000);
        unseen().await;
        let public = read(&site.stranger().get(PUBLIC).await);
        assert_eq!((public["photos"].as_array().unwrap().len(), &public["photos_taken_down"]), (1, &json!([])));
    });
}
