//! Photos, documents and texts from elsewhere by the API: a release is made whole without a page, and the public reads all of it.

use axum::http::StatusCode;
use desk::people::{self, Acceptance, Invite};
use media::{Letter, scene, word};
use serde_json::{Value, json};
use store::Db;

use crate::api::{Program, is_problem, read};
use crate::databases::on_both;
use crate::offices::second_office;
use crate::site::{Answer, OFFICER, PASSWORD, Site, WRITER};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const BODY: &str = "Dermaga dibuka Senin. “Sekarang cukup lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.";
const VIEWER: &str = "tono@kominfo.example";

async fn site(db: Db) -> Site {
    Site::on(db, tempfile::tempdir().unwrap()).await
}

async fn draft(writer: &mut Program<'_>) -> String {
    let text = json!({ "headline": "Dermaga lama dibuka", "place": "Hulu Seraya", "body": BODY });
    let made = writer.act("/api/desk/releases", text).await;
    format!("/api/desk/releases/{}", made["id"].as_str().unwrap())
}

async fn sent(program: &mut Program<'_>, path: &str, content: &[u8]) -> Answer {
    let token = program.token.clone();
    program.browser.send_file("POST", path, &token, content).await
}

/// Adds a file that is taken; gives all that the release carries then.
async fn added(program: &mut Program<'_>, release: &str, name: &str, content: &[u8]) -> Value {
    let answer = sent(program, &format!("{release}/files?name={name}"), content).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{name}: {}", answer.body);
    read(&answer)
}

fn names(files: &Value, kind: &str) -> Vec<String> {
    files[kind].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

async fn put(program: &mut Program<'_>, path: &str, body: &Value) -> Value {
    let answer = program.send("PUT", path, body).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    read(&answer)
}

/// Somebody who reads what the office writes, and writes nothing.
async fn viewer(site: &Site) -> Program<'_> {
    let (officer, text) = (site.actor(OFFICER).await, str::to_owned);
    let invite = Invite { email: text(VIEWER), right: text("viewer"), office: String::new() };
    let office = officer.memberships[0].organisation;
    let token = people::invite(&site.app.desk, &officer, office, &invite).await.unwrap();
    let acceptance = Acceptance { name: text("Tono Wijaya"), password: text(PASSWORD) };
    people::accept(&site.app.desk, &token, &acceptance).await.unwrap();
    Program::of(site, VIEWER).await
}

/// What the public reads of it.
async fn is_read_whole(site: &Site) {
    let public = read(&site.stranger().get("/api/releases/dermaga-lama-dibuka").await);
    let quotation = json!({ "words": "Sekarang cukup lima menit", "speaker": "Rahmat Hidayat", "position": "Kepala Dinas Perhubungan" });
    assert_eq!((&public["quotations"], &public["facts"]), (&json!([quotation]), &json!([])));
    let document = &public["documents"][0];
    assert_eq!(
        (&document["title"], &document["kind"], &document["bytes"]),
        (&json!("Rekap ruas"), &json!("pdf"), &json!(PDF.len()))
    );
    let address = document["address"].as_str().unwrap().strip_prefix("http://pers.example").unwrap();
    assert_eq!(site.stranger().get(address).await.bytes, PDF);
    let archive = read(&site.stranger().get("/api/archive").await);
    assert_eq!((&archive["months"][0]["releases"], &archive["places"][0]["name"]), (&json!(1), &json!("Hulu Seraya")));
    for page in [&archive["months"][0]["page"], &archive["places"][0]["page"]] {
        let path = page.as_str().unwrap().strip_prefix("http://pers.example").unwrap();
        assert!(site.stranger().get(path).await.body.contains("Dermaga lama dibuka"), "{path}");
    }
}

#[test]
fn a_release_gets_its_photos_and_documents_and_the_public_reads_all_of_it() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
        let release = draft(&mut writer).await;
        added(&mut writer, &release, "perahu.jpg", &scene(1)).await;
        added(&mut writer, &release, "bukit.png", &scene(2)).await;
        added(&mut writer, &release, "keliru.pdf", &[PDF, b"%"].concat()).await;
        site.clock.advance(1_000);
        let files = added(&mut writer, &release, "rekap_ruas-jalan.pdf", PDF).await;
        let (photos, documents) = (names(&files, "photos"), names(&files, "documents"));
        assert_eq!((photos.len(), documents.len()), (2, 2), "{files}");
        assert_eq!(
            (&files["documents"][1]["title"], &files["documents"][1]["kind"]),
            (&json!("rekap ruas jalan"), &json!("pdf"))
        );

        let unready = writer.send("POST", &format!("{release}/submission"), &json!({ "revision": 1 })).await;
        is_problem(&unready, StatusCode::CONFLICT, "a-photo-lacks-words");
        for name in &photos {
            let words = json!({ "alternative": "Perahu di dermaga", "credit": "Agus Salim" });
            put(&mut writer, &format!("{release}/photos/{name}"), &words).await;
        }
        let first = writer.send("POST", &format!("{release}/photos/{}/first", photos[1]), &json!({})).await;
        assert_eq!((first.status, &names(&read(&first), "photos")[0]), (StatusCode::CREATED, &photos[1]));
        let gone = writer.send("DELETE", &format!("{release}/photos/{}", photos[0]), &json!({})).await;
        assert_eq!((gone.status, names(&read(&gone), "photos")), (StatusCode::OK, vec![photos[1].clone()]));
        let gone = writer.send("DELETE", &format!("{release}/documents/{}", documents[0]), &json!({})).await;
        assert_eq!((gone.status, names(&read(&gone), "documents")), (StatusCode::OK, vec![documents[1].clone()]));
        let named = json!({ "title": "Rekap ruas" });
        let files = put(&mut writer, &format!("{release}/documents/{}", documents[1]), &named).await;
        assert_eq!(files["documents"][0]["title"], "Rekap ruas");
        let original = writer.send("GET", &format!("{release}/photos/{}/original", photos[1]), &json!({})).await;
        assert_eq!((original.status, original.bytes), (StatusCode::OK, scene(2)));
        let file = writer.send("GET", &format!("{release}/documents/{}/file", documents[1]), &json!({})).await;
        assert_eq!((file.status, file.bytes.as_slice()), (StatusCode::OK, PDF));
        let letter = officer.send("GET", &format!("{release}/letter.pdf"), &json!({})).await;
        assert!(letter.status == StatusCode::OK && letter.bytes.starts_with(b"%PDF-"), "{}", letter.status);

        let open = read(&writer.send("GET", &format!("{release}/confirmations"), &json!({})).await);
        let said = open["proposals"].as_array().unwrap().iter().find(|one| one["kind"] == "quotation").unwrap();
        let confirmed = json!({ "proposal": said["key"], "said": said["said"], "office": said["office"] });
        assert_eq!(
            writer.send("POST", &format!("{release}/confirmations"), &confirmed).await.status,
            StatusCode::CREATED
        );
        let revision = read(&writer.send("GET", &release, &json!({})).await)["revision"].clone();
        writer.act(&format!("{release}/submission"), json!({ "revision": revision })).await;
        let late = sent(&mut writer, &format!("{release}/files?name=x.pdf"), PDF).await;
        is_problem(&late, StatusCode::CONFLICT, "not-in-this-state");
        officer.act(&format!("{release}/publication"), json!({ "revision": revision })).await;

        is_read_whole(&site).await;
    });
}

#[test]
fn what_is_no_file_or_not_for_this_person_is_refused_with_its_reason() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut viewer) = (Program::of(&site, WRITER).await, viewer(&site).await);
        let release = draft(&mut writer).await;
        for content in [&b""[..], b"<svg onload='alert(1)'/>", b"MZ\x90\0", &scene(1)[..40]] {
            let answer = sent(&mut writer, &format!("{release}/files?name=a.jpg"), content).await;
            is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "fields");
            assert!(answer.body.contains("\"file\""), "{}", answer.body);
        }
        let huge = sent(&mut writer, &format!("{release}/files"), &vec![0; 27 << 20]).await;
        is_problem(&huge, StatusCode::PAYLOAD_TOO_LARGE, "unreadable");
        let photo = names(&added(&mut writer, &release, "a.jpg", &scene(1)).await, "photos").remove(0);
        let long = json!({ "alternative": "a".repeat(301) });
        let refused = writer.send("PUT", &format!("{release}/photos/{photo}"), &long).await;
        is_problem(&refused, StatusCode::UNPROCESSABLE_ENTITY, "fields");
        for path in ["photos/tidak-ada", "documents/tidak-ada"] {
            let refused = writer.send("DELETE", &format!("{release}/{path}"), &json!({})).await;
            is_problem(&refused, StatusCode::NOT_FOUND, "not-found");
        }

        second_office(&site).await;
        assert_eq!(viewer.send("GET", &format!("{release}/files"), &json!({})).await.status, StatusCode::OK);
        is_problem(&sent(&mut viewer, &format!("{release}/files"), PDF).await, StatusCode::FORBIDDEN, "not-allowed");
        for (method, path) in [("PUT", "photos"), ("DELETE", "photos")] {
            let refused = viewer.send(method, &format!("{release}/{path}/{photo}"), &json!({})).await;
            is_problem(&refused, StatusCode::FORBIDDEN, "not-allowed");
        }
        let refused = viewer.send("POST", &format!("{release}/photos/{photo}/first"), &json!({})).await;
        is_problem(&refused, StatusCode::FORBIDDEN, "not-allowed");
        for path in ["files", "letter.pdf", &format!("photos/{photo}/original")] {
            let stranger = site.stranger().get(&format!("{release}/{path}")).await;
            is_problem(&stranger, StatusCode::UNAUTHORIZED, "not-signed-in");
        }
    });
}

#[tokio::test]
async fn texts_from_elsewhere_become_markdown_and_nothing_is_saved() {
    let site = Site::new().await;
    let (mut writer, mut viewer) = (Program::of(&site, WRITER).await, viewer(&site).await);
    let letter = Letter {
        kicker: "Dinas Kominfo",
        headline: "Dermaga lama dibuka",
        standfirst: "",
        place: "Hulu Seraya",
        body: "Dermaga dibuka Senin pagi oleh warga yang menunggu sejak subuh di tepi sungai.",
        citation: "",
        language: "id-ID",
    };
    let document = word(&letter).unwrap();
    let got = sent(&mut writer, "/api/desk/manuscript", &document).await;
    assert_eq!(got.status, StatusCode::OK, "{}", got.body);
    assert!(read(&got)["body"].as_str().unwrap().contains("Senin pagi"), "{}", got.body);
    is_problem(&sent(&mut writer, "/api/desk/manuscript", PDF).await, StatusCode::UNPROCESSABLE_ENTITY, "fields");
    let html = json!({ "html": "<p onclick=x>Dermaga <b>dibuka</b><script>alert(1)</script></p>" });
    let clean = read(&writer.send("POST", "/api/desk/markdown", &html).await);
    assert_eq!(clean, json!({ "body": "Dermaga **dibuka**" }));
    let shown = read(&writer.send("POST", "/api/desk/preview", &json!({ "body": "**a** <script>b</script>" })).await);
    assert!(shown["body_html"].as_str().unwrap().contains("<strong>a</strong>"), "{shown}");
    assert!(!shown["body_html"].as_str().unwrap().contains("<script"), "{shown}");
    is_problem(&sent(&mut viewer, "/api/desk/manuscript", &document).await, StatusCode::FORBIDDEN, "not-allowed");
    for (path, body) in [("markdown", &html), ("preview", &json!({ "body": "a" }))] {
        let refused = viewer.send("POST", &format!("/api/desk/{path}"), body).await;
        is_problem(&refused, StatusCode::FORBIDDEN, "not-allowed");
    }
    let none = read(&writer.send("GET", "/api/desk/releases", &json!({})).await);
    assert_eq!(none["items"], json!([]));
}
