//! Quotations and facts in JSON: proposed, confirmed, mended, taken back; who may, and what nobody outside reads. On both databases.

use axum::http::StatusCode;
use desk::people::{self, Acceptance, Invite};
use serde_json::{Value, json};
use store::Db;

use crate::api::{Program, is_problem, read};
use crate::databases::on_both;
use crate::offices::{choose, second_office};
use crate::site::{OFFICER, PASSWORD, Site, WRITER};

const BODY: &str =
    "Jembatan dibuka Senin (11/5/2025). “Sekarang cukup lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.";
const VIEWER: &str = "tono@kominfo.example";

async fn site(db: Db) -> Site {
    Site::on(db, tempfile::tempdir().unwrap()).await
}

fn text(body: &str) -> Value {
    json!({ "headline": "Jembatan gantung dibuka", "place": "Hulu Seraya", "body": body })
}

/// A draft with a quotation: its address.
async fn draft(writer: &mut Program<'_>) -> String {
    let made = writer.act("/api/desk/releases", text(BODY)).await;
    format!("/api/desk/releases/{}", made["id"].as_str().unwrap())
}

/// The first of a list that is a quotation.
fn quotation(all: &Value) -> &Value {
    all.as_array().unwrap().iter().find(|one| one["kind"] == "quotation").unwrap()
}

/// What is sent to confirm a proposal as it is.
fn as_proposed(proposal: &Value) -> Value {
    json!({ "proposal": proposal["key"], "said": proposal["said"], "office": proposal["office"] })
}

#[test]
fn a_quotation_is_proposed_confirmed_mended_and_taken_back_in_json() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
        let release = draft(&mut writer).await;
        let at = format!("{release}/confirmations");
        let open = read(&writer.send("GET", &format!("/en{at}"), &json!({})).await);
        let proposal = quotation(&open["proposals"]);
        let sentence = "“Sekarang cukup lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.";
        let place = json!({ "part": "paragraph", "paragraph": 1, "sentence": sentence });
        assert_eq!(
            (&proposal["words"], &proposal["said"], &proposal["office"], &proposal["place"]),
            (&json!("Sekarang cukup lima menit"), &json!("Rahmat Hidayat"), &json!("Kepala Dinas Perhubungan"), &place)
        );
        let warning = &open["warnings"][0];
        assert_eq!(warning["kind"], "weekday");
        assert!(warning["message"].as_str().unwrap().contains("Sunday"), "in the language of the path: {warning}");

        let confirmed = writer.send("POST", &at, &as_proposed(proposal)).await;
        assert_eq!(confirmed.status, StatusCode::CREATED, "{}", confirmed.body);
        let confirmed = read(&confirmed);
        let one = &confirmed["confirmations"][0];
        assert_eq!(
            (&one["words"], &one["standing"], &one["confirmed_by"], &one["confirmed_at"]),
            (&proposal["words"], &json!("stands"), &json!("Bagas Prakoso"), &json!("2025-05-11T06:00:00Z"))
        );
        let still = confirmed["proposals"].as_array().unwrap();
        assert!(still.iter().all(|other| other["key"] != proposal["key"]), "{confirmed}");

        site.clock.advance(60_000);
        let path = format!("{at}/{}", one["id"].as_str().unwrap());
        let mended = officer.send("PUT", &path, &json!({ "said": "Dr. Rahmat Hidayat" })).await;
        assert_eq!(mended.status, StatusCode::OK, "{}", mended.body);
        let one = read(&mended)["confirmations"][0].clone();
        assert_eq!(
            (&one["said"], &one["office"], &one["confirmed_by"], &one["confirmed_at"]),
            (&json!("Dr. Rahmat Hidayat"), &json!(""), &json!("Ratna Wulandari"), &json!("2025-05-11T06:01:00Z"))
        );

        let change = json!({ "revision": 1, "text": text(&BODY.replace("lima", "tujuh")) });
        assert_eq!(writer.send("PUT", &format!("{release}/text"), &change).await.status, StatusCode::OK);
        let changed = read(&writer.send("GET", &at, &json!({})).await);
        assert_eq!(changed["confirmations"][0]["standing"], "gone");
        assert_eq!(quotation(&changed["proposals"])["words"], "Sekarang cukup tujuh menit");
        let back = writer.send("POST", &format!("{path}/withdrawal"), &json!({})).await;
        assert_eq!((back.status, &read(&back)["confirmations"]), (StatusCode::CREATED, &json!([])));
        let again = writer.send("POST", &format!("{path}/withdrawal"), &json!({})).await;
        is_problem(&again, StatusCode::NOT_FOUND, "not-found");
    });
}

/// Somebody of the office who may only read.
async fn viewer(site: &Site) -> Program<'_> {
    let officer = site.actor(OFFICER).await;
    let (text, office) = (str::to_owned, officer.memberships[0].organisation);
    let invite = Invite { email: text(VIEWER), right: text("viewer"), office: String::new() };
    let link = people::invite(&site.app.desk, &officer, office, &invite).await.unwrap();
    let accepted = Acceptance { name: text("Tono Hutan"), password: text(PASSWORD) };
    people::accept(&site.app.desk, &link, &accepted).await.unwrap();
    Program::of(site, VIEWER).await
}

/// Everything that can be sent to the confirmations of a release, of which there is one.
fn requests(at: &str, proposal: &Value, confirmed: &Value) -> [(&'static str, String, Value); 4] {
    let one = format!("{at}/{}", confirmed["id"].as_str().unwrap());
    [
        ("GET", at.to_owned(), json!({})),
        ("POST", at.to_owned(), as_proposed(proposal)),
        ("PUT", one.clone(), json!({ "said": "Rahmat Hidayat" })),
        ("POST", format!("{one}/withdrawal"), json!({})),
    ]
}

#[test]
fn only_who_may_write_confirms_and_another_office_sees_nothing() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut viewer) = (Program::of(&site, WRITER).await, viewer(&site).await);
        let release = draft(&mut writer).await;
        let at = format!("{release}/confirmations");
        let proposal = quotation(&read(&writer.send("GET", &at, &json!({})).await)["proposals"]).clone();
        let confirmed = read(&writer.send("POST", &at, &as_proposed(&proposal)).await)["confirmations"][0].clone();
        let second = second_office(&site).await;
        choose(&mut site.browser(OFFICER).await, second).await;
        let mut elsewhere = Program::of(&site, OFFICER).await;
        for (method, path, body) in requests(&at, &proposal, &confirmed) {
            let nobody = site.stranger().json(method, &path, None, &body.to_string()).await;
            is_problem(&nobody, StatusCode::UNAUTHORIZED, "not-signed-in");
            let other = elsewhere.send(method, &path, &body).await;
            is_problem(&other, StatusCode::NOT_FOUND, "not-found");
            let seen = viewer.send(method, &path, &body).await;
            if method == "GET" {
                assert!(seen.status == StatusCode::OK && seen.body.contains("lima menit"), "{}", seen.body);
            } else {
                is_problem(&seen, StatusCode::FORBIDDEN, "not-allowed");
            }
            let none = path.replace(release.rsplit('/').next().unwrap(), "01JV0000000000000000000000");
            is_problem(&writer.send(method, &none, &body).await, StatusCode::NOT_FOUND, "not-found");
        }
        let now = read(&writer.send("GET", &at, &json!({})).await)["confirmations"].clone();
        assert_eq!(now, json!([confirmed]), "nothing changed");
    });
}

#[test]
fn what_does_not_fit_is_told_and_a_submitted_draft_is_only_read() {
    on_both(async |db| {
        let site = site(db).await;
        let mut writer = Program::of(&site, WRITER).await;
        let release = draft(&mut writer).await;
        let at = format!("{release}/confirmations");
        let proposal = quotation(&read(&writer.send("GET", &at, &json!({})).await)["proposals"]).clone();
        for (body, key) in [
            (json!({ "proposal": proposal["key"], "said": " " }), "fields"),
            (json!({ "proposal": proposal["key"], "said": "Rahmat", "office": "x".repeat(201) }), "fields"),
            (json!({ "proposal": proposal["key"] }), "unreadable"),
            (json!({ "proposal": proposal["key"], "said": "Rahmat", "speaker": "Rahmat" }), "unreadable"),
        ] {
            is_problem(&writer.send("POST", &at, &body).await, StatusCode::UNPROCESSABLE_ENTITY, key);
        }
        let cut = writer.browser.json("POST", &at, Some(&writer.token), "{\"proposal\":").await;
        is_problem(&cut, StatusCode::BAD_REQUEST, "unreadable");
        let unknown = json!({ "proposal": "0000000000000000", "said": "Rahmat Hidayat" });
        is_problem(&writer.send("POST", &at, &unknown).await, StatusCode::CONFLICT, "changed-meanwhile");
        let confirmed = read(&writer.send("POST", &at, &as_proposed(&proposal)).await)["confirmations"][0].clone();
        let wrong = format!("{at}/bukan-id");
        is_problem(&writer.send("PUT", &wrong, &json!({ "said": "Ya" })).await, StatusCode::NOT_FOUND, "not-found");
        writer.act(&format!("{release}/submission"), json!({ "revision": 1 })).await;
        for (method, path, body) in requests(&at, &proposal, &confirmed) {
            let answer = writer.send(method, &path, &body).await;
            if method == "GET" {
                assert_eq!(read(&answer)["confirmations"], json!([confirmed]), "it is still read");
            } else {
                is_problem(&answer, StatusCode::CONFLICT, "not-in-this-state");
            }
        }
    });
}

#[test]
fn whoever_confirms_does_not_publish_and_nothing_confirmed_is_seen_before_the_embargo_ends() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
        let release = draft(&mut writer).await;
        let at = format!("{release}/confirmations");
        let publication = json!({ "revision": 1, "public_from": "2025-05-11T07:00:00Z" });
        let proposal = quotation(&read(&writer.send("GET", &at, &json!({})).await)["proposals"]).clone();
        let known = json!({ "proposal": proposal["key"], "said": "Kenari Kuning", "office": "Kepala Dinas Satwa" });
        assert_eq!(officer.send("POST", &at, &known).await.status, StatusCode::CREATED);
        writer.act(&format!("{release}/submission"), json!({ "revision": 1 })).await;
        let own = officer.send("POST", &format!("{release}/publication"), &publication).await;
        is_problem(&own, StatusCode::FORBIDDEN, "a-second-person-is-needed");
        officer.act(&format!("{release}/return"), json!({ "reason": "Konfirmasinya dibaca lagi." })).await;
        let one = read(&officer.send("GET", &at, &json!({})).await)["confirmations"][0].clone();
        let path = format!("{at}/{}", one["id"].as_str().unwrap());
        let mend = json!({ "said": one["said"], "office": one["office"] });
        let mended = writer.send("PUT", &path, &mend).await;
        assert_eq!((mended.status, &read(&mended)["revision"]), (StatusCode::OK, &json!(2)), "it was sent back");
        writer.act(&format!("{release}/submission"), json!({ "revision": 2 })).await;
        let publication = json!({ "revision": 2, "public_from": publication["public_from"] });
        officer.act(&format!("{release}/publication"), publication).await;
        let published = read(&writer.send("GET", &at, &json!({})).await);
        assert_eq!(published, json!({ "revision": 2, "proposals": [], "confirmations": [], "warnings": [] }));

        let page = "/siaran-pers/jembatan-gantung-dibuka";
        site.clock.advance(3_600_000 - 1);
        for path in [page, "/", "/siaran-pers", "/umpan/atom.xml", "/api/releases", "/api/search?q=kenari", &at] {
            let seen = site.stranger().get(path).await.body;
            assert!(!seen.contains("Kenari") && !seen.contains("Satwa"), "{path}: {seen}");
        }
        site.clock.advance(1);
        assert!(site.stranger().get(page).await.body.contains("<figcaption>Kenari Kuning<span>, Kepala Dinas Satwa"));
    });
}
