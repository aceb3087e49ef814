//! The API: the same life of a release in JSON, its problems, and its description held against the routes.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::site::{Answer, Browser, OFFICER, Site, WRITER};

const TEXT: &str = "Jembatan gantung dibuka untuk warga hulu. “Sekarang cukup lima menit,” kata Tumini.";

fn text(headline: &str) -> Value {
    json!({ "headline": headline, "standfirst": "Warga tidak memutar.", "place": "Hulu Seraya", "subjects": ["Jembatan", "Desa hulu"], "body": TEXT })
}

pub(crate) fn read(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|why| panic!("{why}: {answer:?}"))
}

/// A problem with this status and key.
pub(crate) fn is_problem(answer: &Answer, status: StatusCode, key: &str) {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    let problem = read(answer);
    assert_eq!(problem["type"], format!("urn:problem-type:ruhui:{key}"), "{problem}");
    assert_eq!(problem["status"], status.as_u16());
    assert!(problem["title"].as_str().unwrap().len() > 5 && problem["detail"].as_str().unwrap().len() > 5);
}

/// A program with somebody's token.
pub(crate) struct Program<'s> {
    pub(crate) browser: Browser<'s>,
    pub(crate) token: String,
}

impl Program<'_> {
    pub(crate) async fn of<'s>(site: &'s Site, email: &str) -> Program<'s> {
        Program { browser: site.stranger(), token: site.token(email).await }
    }

    pub(crate) async fn send(&mut self, method: &str, path: &str, body: &Value) -> Answer {
        self.browser.json(method, path, Some(&self.token), &body.to_string()).await
    }

    /// Does something that succeeds with 201.
    pub(crate) async fn act(&mut self, path: &str, body: Value) -> Value {
        let answer = self.send("POST", path, &body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{path}: {}", answer.body);
        let made = read(&answer);
        assert_eq!(answer.location, format!("/api/desk/releases/{}", made["id"].as_str().unwrap()));
        made
    }
}

#[tokio::test]
async fn a_release_is_written_returned_published_corrected_and_withdrawn_in_json() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    let draft = writer.act("/api/desk/releases", text("Jembatan gantung")).await;
    assert_eq!((&draft["state"], &draft["steps"]), (&json!("draft"), &json!(["edit", "submit"])));
    let at = format!("/api/desk/releases/{}", draft["id"].as_str().unwrap());
    writer.act(&format!("{at}/submission"), json!({ "revision": 1 })).await;
    let returned = officer.act(&format!("{at}/return"), json!({ "reason": "Judulnya terlalu pendek." })).await;
    assert_eq!(returned["returned_reason"], "Judulnya terlalu pendek.");
    let change = json!({ "revision": 1, "text": text("Jembatan gantung dibuka") });
    let changed = writer.send("PUT", &format!("{at}/text"), &change).await;
    assert_eq!((changed.status, &read(&changed)["revision"]), (StatusCode::OK, &json!(2)));
    is_problem(
        &writer.send("PUT", &format!("{at}/text"), &json!({ "revision": 1, "text": text("Lain lagi") })).await,
        StatusCode::CONFLICT,
        "changed-meanwhile",
    );
    writer.act(&format!("{at}/submission"), json!({ "revision": 2 })).await;
    is_problem(
        &writer.send("POST", &format!("{at}/publication"), &json!({ "revision": 2 })).await,
        StatusCode::FORBIDDEN,
        "not-allowed",
    );
    let published = officer.act(&format!("{at}/publication"), json!({ "revision": 2 })).await;
    assert_eq!(
        (&published["letter"], &published["state"]),
        (&json!({ "text": "1/2025", "year": 2025, "number": 1 }), &json!("published"))
    );

    let mut stranger = site.stranger();
    let public = read(&stranger.get("/api/releases/jembatan-gantung-dibuka").await);
    assert!(public["body"] == TEXT && public["body_html"].as_str().unwrap().starts_with("<p>Jembatan"), "{public}");
    assert_eq!((&public["subjects"], &draft["subjects"]), (&json!(["Jembatan", "Desa hulu"]), &public["subjects"]));
    for (subject, found) in [("jembatan", 1), ("DESA%20%20hulu", 1), ("desa", 0)] {
        let listed = read(&stranger.get(&format!("/api/releases?subject={subject}")).await);
        assert_eq!(listed["items"].as_array().unwrap().len(), found, "{subject}");
    }
    let nothing = stranger.get("/api/releases?subject=%2D").await;
    is_problem(&nothing, StatusCode::UNPROCESSABLE_ENTITY, "fields");
    assert_eq!(public["page"], "http://pers.example/siaran-pers/jembatan-gantung-dibuka");
    let mut right = text("Jembatan gantung dibuka");
    right["body"] = json!(TEXT.replace("lima", "tujuh"));
    let correction = json!({ "revision": 2, "text": right, "reason": "Waktu tempuh semula tertulis lima menit." });
    officer.act(&format!("{at}/correction"), correction).await;
    let public = read(&stranger.get("/api/releases/jembatan-gantung-dibuka").await);
    assert!(public["body"].as_str().unwrap().contains("tujuh menit"));
    assert_eq!(public["corrections"][0]["reason"], "Waktu tempuh semula tertulis lima menit.");
    officer.act(&format!("{at}/withdrawal"), json!({ "reason": "Izin ditunda oleh dinas." })).await;
    let public = read(&stranger.get("/api/releases/jembatan-gantung-dibuka").await);
    assert_eq!((&public["body"], &public["withdrawn"]["reason"]), (&json!(""), &json!("Izin ditunda oleh dinas.")));
    let listed = read(&stranger.get("/api/releases").await);
    assert!(listed["items"].as_array().unwrap().len() == 1 && listed["next"].is_null(), "{listed}");
}

#[tokio::test]
async fn pages_of_the_list_follow_each_other_without_gap_or_repetition() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    for number in 0..5 {
        let draft = writer.act("/api/desk/releases", text(&format!("Kabar nomor {number}"))).await;
        let at = format!("/api/desk/releases/{}", draft["id"].as_str().unwrap());
        writer.act(&format!("{at}/submission"), json!({ "revision": 1 })).await;
        officer.act(&format!("{at}/publication"), json!({ "revision": 1 })).await;
        site.clock.advance(if number == 2 { 0 } else { 60_000 });
    }
    let (mut next, mut seen) = (Some("/en/api/releases?limit=2".to_owned()), Vec::new());
    while let Some(path) = next {
        let page = read(&site.stranger().get(&path).await);
        seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["slug"].as_str().unwrap().to_owned()));
        next = page["next"].as_str().map(str::to_owned);
        assert!(next.iter().all(|next| next.starts_with("/en/api/")), "{next:?}");
    }
    assert_eq!(seen.len(), 5);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 5, "{seen:?}");
    assert_eq!((seen[0].as_str(), seen[4].as_str()), ("kabar-nomor-4", "kabar-nomor-0"));
}

#[tokio::test]
async fn whatever_is_wrong_is_told_as_a_problem_in_the_language_of_the_path() {
    let site = Site::new().await;
    let (mut stranger, mut writer) = (site.stranger(), Program::of(&site, WRITER).await);
    is_problem(&stranger.get("/api/releases/tidak-ada").await, StatusCode::NOT_FOUND, "not-found");
    is_problem(&stranger.get("/api/tidak/ada").await, StatusCode::NOT_FOUND, "not-found");
    is_problem(&stranger.get("/api").await, StatusCode::NOT_FOUND, "not-found");
    let method = stranger.json("DELETE", "/api/releases", None, "").await;
    is_problem(&method, StatusCode::METHOD_NOT_ALLOWED, "method");
    assert!(method.headers["allow"].to_str().unwrap().contains("GET"));
    for query in ["limit=0", "limit=101", "before=kemarin"] {
        is_problem(&stranger.get(&format!("/api/releases?{query}")).await, StatusCode::UNPROCESSABLE_ENTITY, "fields");
    }
    for query in ["limit=banyak", "halaman=2"] {
        let answer = stranger.get(&format!("/api/releases?{query}")).await;
        is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    }
    let nobody = stranger.get("/api/desk/releases").await;
    is_problem(&nobody, StatusCode::UNAUTHORIZED, "not-signed-in");
    assert_eq!(nobody.headers["www-authenticate"], "Bearer");
    is_problem(
        &stranger.json("POST", "/api/desk/releases", Some("salah"), "{}").await,
        StatusCode::UNAUTHORIZED,
        "not-signed-in",
    );
    let cut = writer.browser.json("POST", "/api/desk/releases", Some(&writer.token), "{\"headline\": \"Ter").await;
    is_problem(&cut, StatusCode::BAD_REQUEST, "unreadable");
    let unknown = writer.send("POST", "/api/desk/releases", &json!({ "headline": "Judul", "isi": "x" })).await;
    is_problem(&unknown, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    assert!(unknown.body.contains("`isi`"), "{}", unknown.body);

    let draft = writer.act("/api/desk/releases", json!({ "headline": "Judul" })).await;
    let at = format!("/en/api/desk/releases/{}/submission", draft["id"].as_str().unwrap());
    let answer = writer.send("POST", &at, &json!({ "revision": 1 })).await;
    is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "fields");
    let errors = read(&answer)["errors"].clone();
    let told: Vec<_> = errors.as_array().unwrap().iter().map(|error| (&error["field"], &error["key"])).collect();
    assert_eq!(
        told,
        [
            (&json!("headline"), &json!("too-short")),
            (&json!("place"), &json!("empty")),
            (&json!("body"), &json!("empty"))
        ]
    );
    assert!(errors[0]["message"].as_str().unwrap().starts_with("Write at least"), "{errors}");
}

/// A path of the document or the list with something in its gaps.
fn filled(path: &str) -> String {
    path.replace("{slug}", "tidak-ada").replace("{id}", "01JV0000000000000000000000")
}

#[tokio::test]
async fn the_document_describes_every_route_and_nothing_else() {
    let site = Site::new().await;
    let answer = site.stranger().get("/api/openapi.json").await;
    assert_eq!(answer.headers["content-type"], "application/json");
    let document = read(&answer);
    let described = document["paths"].as_object().unwrap();
    let routes: BTreeSet<_> =
        web::paths().into_iter().map(|(path, _)| path).filter(|path| path.starts_with("/api")).collect();
    assert_eq!(described.keys().map(String::as_str).collect::<BTreeSet<_>>(), routes);
    let mut writer = Program::of(&site, WRITER).await;
    for (path, inside) in web::paths().into_iter().filter(|(path, _)| path.starts_with("/api")) {
        for method in ["get", "post", "put", "delete", "patch"] {
            let answer = writer.send(&method.to_uppercase(), &filled(path), &json!({})).await;
            let operation = &described[path][method];
            assert_eq!(answer.status == StatusCode::METHOD_NOT_ALLOWED, operation.is_null(), "{method} {path}");
            assert_eq!(operation["security"].is_array(), inside && !operation.is_null(), "{method} {path}");
            let told = operation["responses"].as_object();
            let status = answer.status.as_u16().to_string();
            assert!(told.is_none_or(|told| told.contains_key(&status)), "{method} {path}: {status}");
        }
    }
}

#[tokio::test]
async fn approval_is_asked_for_read_and_withdrawn_in_json() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    let draft = writer.act("/api/desk/releases", text("Jembatan gantung")).await;
    let release = format!("/api/desk/releases/{}", draft["id"].as_str().unwrap());
    let approvals = format!("{release}/approvals");
    let person = json!({ "role": "head", "name": "Sinta Lestari" });
    is_problem(&writer.send("POST", &approvals, &person).await, StatusCode::FORBIDDEN, "not-allowed");
    let wrong = json!({ "role": "mayor", "name": "Sinta Lestari" });
    is_problem(&officer.send("POST", &approvals, &wrong).await, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    let named = officer.act(&approvals, person).await;
    assert_eq!(named["approvals"][0]["state"], "not_asked");
    let one = format!("{approvals}/{}", named["approvals"][0]["id"].as_str().unwrap());
    let early = officer.send("POST", &format!("{one}/request"), &json!({})).await;
    is_problem(&early, StatusCode::CONFLICT, "not-in-this-state");
    writer.act(&format!("{release}/submission"), json!({ "revision": 1 })).await;
    let asked = officer.send("POST", &format!("{one}/request"), &json!({})).await;
    assert_eq!(asked.status, StatusCode::CREATED, "{}", asked.body);
    let link = read(&asked)["link"].as_str().unwrap().replace("http://pers.example", "");
    let remark = [("answer", "refused"), ("reason", "Nama jembatannya belum benar.")];
    assert_eq!(site.stranger().post(&link, &remark).await.status, StatusCode::SEE_OTHER);
    let told = read(&writer.browser.json("GET", &release, Some(&writer.token), "").await)["approvals"][0].clone();
    assert_eq!((&told["state"], &told["version"]), (&json!("refused"), &json!(1)), "{told}");
    assert_eq!((&told["reason"], &told["asked_by"]), (&json!(remark[1].1), &json!("Ratna Wulandari")));
    let again = officer.send("POST", &format!("{one}/request"), &json!({})).await;
    is_problem(&again, StatusCode::CONFLICT, "not-in-this-state");
    let none = officer.act(&format!("{one}/withdrawal"), json!({})).await;
    assert_eq!(none["approvals"], json!([]));
}
