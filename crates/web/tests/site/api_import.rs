//! Tables by the API: looked at and then taken, never otherwise than seen, and no people. And what the desk's lists answer.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::api::{Program, is_problem, read};
use crate::api_directory::wrong;
use crate::offices::{choose, second_office};
use crate::site::{Answer, OFFICER, Site, WRITER};

const OUTLETS: &str = "/api/desk/imports?about=outlets";
const TABLE: &str = "media;situs;kota;nama;jabatan;surel;telepon\n\
    Kabar <b>Merdu</b>;kabarmerdu.example;Kota Merdu;Tumini;Redaktur;tumini@kabarmerdu.example;1\n\
    Suara Hilir;;;;;bukan surel;\n";

async fn sent(program: &mut Program<'_>, path: &str, content: &[u8]) -> Answer {
    let token = program.token.clone();
    program.browser.send_file("POST", path, &token, content).await
}

async fn waiting(program: &mut Program<'_>, about: &str) -> usize {
    let answer = program.send("GET", &format!("/api/desk/imports?about={about}"), &Value::Null).await;
    read(&answer)["items"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_table_is_sent_looked_at_taken_and_what_is_wrong_is_left() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    let answer = sent(&mut officer, &format!("/en{OUTLETS}&name=media.csv"), TABLE.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    let (at, seen) = (answer.location.trim_start_matches("/en").to_owned(), read(&answer));
    assert_eq!(at, format!("/api/desk/imports/{}", seen["id"].as_str().unwrap()));
    let counted = ["adds", "known", "wrong"].map(|part| seen[part].as_u64().unwrap());
    assert_eq!((counted, &seen["unread"], &seen["file_name"]), ([1, 0, 1], &json!(["telepon"]), &json!("media.csv")));
    let lines = seen["lines"].as_array().unwrap();
    assert_eq!((&lines[0]["number"], &lines[0]["outcome"]), (&json!(2), &json!("adds")));
    assert_eq!((&lines[0]["told"], &lines[0]["faults"]), (&json!("new outlet with its contact"), &json!([])));
    assert!(lines[1]["outcome"] == "wrong" && lines[1]["faults"][0].as_str().unwrap().contains("E-mail"), "{seen}");
    assert_eq!(read(&officer.send("GET", "/api/desk/outlets", &Value::Null).await)["outlets"], 0, "looked at only");

    let only = officer.done(StatusCode::OK, "GET", &format!("{at}?outcome=wrong"), &Value::Null).await;
    assert_eq!(only["lines"].as_array().unwrap().len(), 1);
    assert_eq!(only["seal"], seen["seal"]);
    assert_eq!(waiting(&mut officer, "outlets").await, 1);
    let stale = officer.send("POST", &format!("{at}/taking"), &json!({ "seal": "0" })).await;
    is_problem(&stale, StatusCode::CONFLICT, "changed-meanwhile");
    let take = json!({ "seal": seen["seal"] });
    let taken = officer.done(StatusCode::OK, "POST", &format!("{at}/taking"), &take).await;
    assert_eq!(taken, json!({ "outlets": 1, "contacts": 1, "organisations": 0, "left": 1 }));
    is_problem(&officer.send("POST", &format!("{at}/taking"), &take).await, StatusCode::CONFLICT, "changed-meanwhile");
    let table = officer.send("GET", "/api/desk/outlets.csv", &Value::Null).await;
    assert!(table.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
    assert!(table.body.contains("tumini@kabarmerdu.example"), "{}", table.body);
    let again = read(&sent(&mut officer, OUTLETS, table.body.as_bytes()).await);
    assert_eq!(
        ["adds", "known", "wrong"].map(|part| again[part].as_u64().unwrap()),
        [0, 1, 0],
        "it comes back the same"
    );

    let removed = officer.send("DELETE", &at, &Value::Null).await;
    assert_eq!((removed.status, waiting(&mut officer, "outlets").await), (StatusCode::NO_CONTENT, 1));
    is_problem(&officer.send("GET", &at, &Value::Null).await, StatusCode::NOT_FOUND, "not-found");
}

#[tokio::test]
async fn a_long_table_is_looked_at_line_by_line_and_organisations_come_in_the_same_way() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    let table: String = (0..250).map(|number| format!("\nperusahaan pers,PT Kabar {number}")).collect();
    let table = format!("jenis,nama{table}");
    let answer = sent(&mut officer, "/en/api/desk/imports?about=organisations", table.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    let (mut page, mut seen) = (read(&answer), Vec::new());
    let at = format!("/api/desk/imports/{}", page["id"].as_str().unwrap());
    let seal = page["seal"].clone();
    loop {
        seen.extend(page["lines"].as_array().unwrap().iter().map(|line| line["number"].as_u64().unwrap()));
        let Some(next) = page["next"].as_str() else { break };
        assert!(next.starts_with("/en/api/"), "{next}");
        page = officer.done(StatusCode::OK, "GET", next, &Value::Null).await;
    }
    assert_eq!(seen, (2..252).collect::<Vec<_>>());
    let taken = officer.done(StatusCode::OK, "POST", &format!("{at}/taking"), &json!({ "seal": seal })).await;
    assert_eq!((&taken["organisations"], &taken["left"]), (&json!(250), &json!(0)));
    is_problem(&officer.send("GET", &at, &Value::Null).await, StatusCode::NOT_FOUND, "not-found");
}

#[tokio::test]
async fn nobody_takes_a_table_who_may_not_and_no_program_invites_people() {
    let site = Site::new().await;
    let (mut officer, mut writer) = (Program::of(&site, OFFICER).await, Program::of(&site, WRITER).await);
    let mut keeper = site.browser(OFFICER).await;
    let mine = read(&sent(&mut officer, OUTLETS, TABLE.as_bytes()).await);
    let at = format!("/api/desk/imports/{}", mine["id"].as_str().unwrap());
    let take = json!({ "seal": mine["seal"] });
    is_problem(&sent(&mut writer, OUTLETS, TABLE.as_bytes()).await, StatusCode::FORBIDDEN, "not-allowed");
    is_problem(&writer.send("GET", &at, &Value::Null).await, StatusCode::FORBIDDEN, "not-allowed");
    is_problem(&writer.send("POST", &format!("{at}/taking"), &take).await, StatusCode::FORBIDDEN, "not-allowed");
    is_problem(&writer.send("DELETE", &at, &Value::Null).await, StatusCode::FORBIDDEN, "not-allowed");
    is_problem(&writer.send("GET", "/api/desk/outlets.csv", &Value::Null).await, StatusCode::FORBIDDEN, "not-allowed");
    let second = second_office(&site).await;
    let mut browser = site.browser(OFFICER).await;
    choose(&mut browser, second).await;
    let mut other = Program::of(&site, OFFICER).await;
    is_problem(&other.send("GET", &at, &Value::Null).await, StatusCode::NOT_FOUND, "not-found");
    let people = "nama,surel,hak\nTumini,tumini@kominfo.example,penulis\n";
    let answer = sent(&mut officer, "/api/desk/imports?about=people", people.as_bytes()).await;
    is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    let page = keeper.upload("/meja/impor?sheet=people", &[("orang.csv", people.as_bytes())]).await.location;
    let people = format!("/api/desk/imports/{}", page.rsplit('/').next().unwrap());
    is_problem(&officer.send("GET", &people, &Value::Null).await, StatusCode::NOT_FOUND, "not-found");
    let taking = officer.send("POST", &format!("{people}/taking"), &take).await;
    is_problem(&taking, StatusCode::NOT_FOUND, "not-found");
    for content in [b"\x89PNG\r\n\x1a\n".as_slice(), b"", b"nomor;alamat\n1;2\n"] {
        assert_eq!(wrong(&sent(&mut officer, OUTLETS, content).await), ["file"]);
    }
    let enormous = sent(&mut officer, OUTLETS, &vec![b'x'; 9 << 20]).await;
    is_problem(&enormous, StatusCode::PAYLOAD_TOO_LARGE, "unreadable");
}

#[tokio::test]
async fn the_office_s_releases_are_found_by_state_and_headline_and_what_waits_is_told() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    for headline in ["Jembatan gantung", "Dermaga lama", "Jembatan beton"] {
        let text = json!({ "headline": headline, "place": "Hulu Seraya", "body": "x".repeat(60) });
        let made = writer.act("/api/desk/releases", text).await;
        if headline.ends_with("beton") {
            let at = format!("/api/desk/releases/{}/submission", made["id"].as_str().unwrap());
            writer.act(&at, json!({ "revision": 1 })).await;
        }
    }
    for (asked, found) in [("q=JEMBATAN", 2), ("state=draft", 2), ("state=submitted&q=beton", 1), ("q=%25", 0), ("", 3)]
    {
        let page = officer.done(StatusCode::OK, "GET", &format!("/api/desk/releases?{asked}"), &Value::Null).await;
        assert_eq!(page["items"].as_array().unwrap().len(), found, "{asked}");
    }
    for asked in ["state=baru", &format!("q={}", "x".repeat(101))] {
        let answer = officer.send("GET", &format!("/api/desk/releases?{asked}"), &Value::Null).await;
        assert_eq!(wrong(&answer).len(), 1, "{asked}");
    }
    let seen = officer.done(StatusCode::OK, "GET", "/api/desk/overview", &Value::Null).await;
    assert_eq!((&seen["checks"][0]["headline"], &seen["checks_count"]), (&json!("Jembatan beton"), &json!(1)));
    assert_eq!((&seen["drafts_count"], seen["week"].as_array().unwrap().len()), (&json!(0), 7));
    let seen = writer.done(StatusCode::OK, "GET", "/api/desk/overview", &Value::Null).await;
    assert_eq!((&seen["checks_count"], &seen["drafts_count"]), (&json!(0), &json!(2)));
}
