//! The directory in JSON: an outlet's whole life, what is wrong by its field's name, and shut to whoever does not keep it.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::api::{Program, is_problem, read};
use crate::offices::{choose, second_office};
use crate::site::{Answer, OFFICER, PASSWORD, Site, WRITER};

const OUTLETS: &str = "/api/desk/outlets";

impl Program<'_> {
    /// Does something that succeeds with this status, and reads what stands there afterwards.
    pub(crate) async fn done(&mut self, status: StatusCode, method: &str, path: &str, body: &Value) -> Value {
        let answer = self.send(method, path, body).await;
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.body);
        read(&answer)
    }
}

/// An outlet; its address.
async fn added(program: &mut Program<'_>, name: &str) -> String {
    let answer = program.send("POST", OUTLETS, &json!({ "name": name })).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    assert_eq!(answer.location, format!("{OUTLETS}/{}", read(&answer)["id"].as_str().unwrap()));
    answer.location
}

/// Names of the fields that are wrong.
pub(crate) fn wrong(answer: &Answer) -> Vec<String> {
    is_problem(answer, StatusCode::UNPROCESSABLE_ENTITY, "fields");
    let errors = read(answer)["errors"].clone();
    errors.as_array().unwrap().iter().map(|error| error["field"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn an_outlet_is_added_changed_accredited_listed_and_removed_by_a_program() {
    let site = Site::new().await;
    let fields = [("name", "Buku alamat"), ("days", "90"), ("password", PASSWORD)];
    let page = site.browser(OFFICER).await.post("/meja/token-akses", &fields).await.body;
    let token = page.split("readonly value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut program = Program { browser: site.stranger(), token };
    let company = json!({ "kind": "press_company", "name": "PT Merdu Utama" });
    program.done(StatusCode::CREATED, "POST", "/api/desk/organisations", &company).await;
    let at = added(&mut program, "Kabar Merdu").await;
    let change = json!({ "name": "Kabar Merdu", "site": "https://www.KabarMerdu.example/", "place": "Kota Hulu", "company": "pt merdu utama" });
    let outlet = program.done(StatusCode::OK, "PUT", &at, &change).await;
    assert_eq!((&outlet["site"], &outlet["company"]), (&json!("kabarmerdu.example"), &json!("PT Merdu Utama")));
    assert_eq!(
        (&outlet["contacts"], &outlet["accredited"], &outlet["listed_at"]),
        (&json!([]), &json!("not"), &json!(null))
    );

    let contact = json!({ "name": "Tumini", "position": "Redaktur", "email": "Tumini@KabarMerdu.example" });
    let outlet = program.done(StatusCode::CREATED, "POST", &format!("{at}/contacts"), &contact).await;
    let known = &outlet["contacts"][0];
    assert_eq!((&known["email"], &outlet["addresses"]), (&json!("tumini@kabarmerdu.example"), &json!(1)));
    let one = format!("{at}/contacts/{}", known["id"].as_str().unwrap());
    let mailbox = json!({ "email": "redaksi@kabarmerdu.example" });
    let outlet = program.done(StatusCode::OK, "PUT", &one, &mailbox).await;
    assert_eq!((&outlet["contacts"][0]["name"], &outlet["contacts"][0]["email"]), (&json!(""), &mailbox["email"]));
    let outlet = program.done(StatusCode::OK, "DELETE", &one, &json!({})).await;
    assert_eq!((&outlet["contacts"], &outlet["addresses"]), (&json!([]), &json!(0)));
    is_problem(&program.send("DELETE", &one, &json!({})).await, StatusCode::NOT_FOUND, "not-found");

    let accreditation = format!("{at}/accreditation");
    let outlet = program.done(StatusCode::OK, "PUT", &accreditation, &json!({ "months": 6 })).await;
    assert_eq!(
        (&outlet["accredited"], &outlet["accredited_until"]),
        (&json!("accredited"), &json!("2025-11-11T06:00:00Z"))
    );
    let outlet = program.done(StatusCode::OK, "PUT", &accreditation, &json!({ "months": 0 })).await;
    assert_eq!((&outlet["accredited"], &outlet["accredited_until"]), (&json!("accredited"), &json!(null)));
    let outlet = program.done(StatusCode::OK, "DELETE", &accreditation, &json!({})).await;
    assert_eq!(outlet["accredited"], "not");
    let past = outlet["accreditations"].as_array().unwrap();
    assert!(past.len() == 2 && past.iter().all(|known| known["ended_by"] == "Ratna Wulandari"), "{outlet}");

    let shown = || async { read(&site.stranger().get("/api/outlets").await)["items"].as_array().unwrap().len() };
    let listing = format!("{at}/listing");
    let outlet = program.done(StatusCode::OK, "PUT", &listing, &json!({})).await;
    assert!(outlet["listed_at"] == "2025-05-11T06:00:00Z" && shown().await == 1, "{outlet}");
    let outlet = program.done(StatusCode::OK, "DELETE", &listing, &json!({})).await;
    assert!(outlet["listed_at"].is_null() && shown().await == 0, "{outlet}");

    let removed = program.send("DELETE", &at, &json!({})).await;
    assert_eq!((removed.status, removed.body.as_str()), (StatusCode::NO_CONTENT, ""));
    is_problem(&program.send("GET", &at, &json!({})).await, StatusCode::NOT_FOUND, "not-found");
}

#[tokio::test]
async fn what_is_wrong_with_an_outlet_is_told_by_the_names_that_fields_have_here() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    let at = added(&mut officer, "Kabar Merdu").await;
    let taken = officer.send("POST", OUTLETS, &json!({ "name": "PT Kabar Merdu" })).await;
    assert_eq!((wrong(&taken), &read(&taken)["errors"][0]["key"]), (vec!["name".to_owned()], &json!("taken")));
    let odd = json!({ "name": "=1", "site": "merdu", "place": "x".repeat(81) });
    assert_eq!(wrong(&officer.send("PUT", &at, &odd).await), ["name", "site", "place"]);
    let unknown = json!({ "name": "Kabar Merdu", "company": "PT Entah" });
    assert_eq!(wrong(&officer.send("PUT", &at, &unknown).await), ["company"]);
    let contacts = format!("{at}/contacts");
    let odd = json!({ "name": "=1", "position": "@x", "email": "tumini" });
    assert_eq!(wrong(&officer.send("POST", &contacts, &odd).await), ["name", "position", "email"]);
    officer.done(StatusCode::CREATED, "POST", &contacts, &json!({ "email": "redaksi@merdu.example" })).await;
    let again = officer.send("POST", &contacts, &json!({ "email": "redaksi@merdu.example" })).await;
    assert_eq!((wrong(&again), &read(&again)["errors"][0]["key"]), (vec!["email".to_owned()], &json!("taken")));
    for months in [1, 99, 1_000] {
        let answer = officer.send("PUT", &format!("{at}/accreditation"), &json!({ "months": months })).await;
        assert_eq!(wrong(&answer), ["months"], "{months}");
    }
    for body in [json!({ "months": -1 }), json!({ "months": "6" }), json!({}), json!({ "months": 6, "bulan": 6 })] {
        let answer = officer.send("PUT", &format!("{at}/accreditation"), &body).await;
        is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    }
    let unknown = officer.send("POST", OUTLETS, &json!({ "name": "Suara Hilir", "situs": "x.example" })).await;
    is_problem(&unknown, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    for id in ["x", "01JV0000000000000000000000", "%00"] {
        for (method, rest) in [("GET", ""), ("DELETE", ""), ("PUT", "/listing"), ("DELETE", "/accreditation")] {
            let answer = officer.send(method, &format!("{OUTLETS}/{id}{rest}"), &json!({})).await;
            is_problem(&answer, StatusCode::NOT_FOUND, "not-found");
        }
    }
    assert_eq!(wrong(&officer.send("GET", &format!("{OUTLETS}?q={}", "x".repeat(101)), &json!({})).await), ["q"]);
}

#[tokio::test]
async fn the_directory_is_read_page_by_page_and_searched() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    for number in 1..=52 {
        added(&mut officer, &format!("Kabar {number:02}")).await;
    }
    let gone = added(&mut officer, "Suara Hilir & Hulu").await;
    let first = officer.done(StatusCode::OK, "GET", &format!("/en{OUTLETS}?q=kabar"), &json!({})).await;
    assert_eq!((first["items"].as_array().unwrap().len(), &first["outlets"]), (50, &json!(53)));
    let next = first["next"].as_str().unwrap();
    assert!(next.starts_with("/en/api/desk/outlets?q=kabar&after="), "{next}");
    let second = officer.done(StatusCode::OK, "GET", next, &json!({})).await;
    let names: Vec<_> = second["items"].as_array().unwrap().iter().map(|item| item["name"].clone()).collect();
    assert!(names == ["Kabar 51", "Kabar 52"] && second["next"].is_null(), "{second}");
    let found = officer.done(StatusCode::OK, "GET", &format!("{OUTLETS}?q=hilir%20%26"), &json!({})).await;
    assert_eq!(found["items"][0]["name"], "Suara Hilir & Hulu");
    // The place of what was removed would be the first page again, for ever.
    officer.send("DELETE", &gone, &json!({})).await;
    for after in [gone.rsplit('/').next().unwrap(), "x", ""] {
        let answer = officer.send("GET", &format!("{OUTLETS}?after={after}"), &json!({})).await;
        assert_eq!(wrong(&answer), ["after"], "{after}");
    }
}

/// Every act on an outlet, with what would do it.
fn acts(at: &str, contact: &str) -> Vec<(&'static str, String, Value)> {
    let (outlet, person) = (json!({ "name": "Pena Seraya" }), json!({ "email": "x@seraya.example" }));
    vec![
        ("PUT", at.to_owned(), outlet),
        ("POST", format!("{at}/contacts"), person.clone()),
        ("PUT", contact.to_owned(), person),
        ("DELETE", contact.to_owned(), json!({})),
        ("PUT", format!("{at}/accreditation"), json!({ "months": 6 })),
        ("DELETE", format!("{at}/accreditation"), json!({})),
        ("PUT", format!("{at}/listing"), json!({})),
        ("DELETE", format!("{at}/listing"), json!({})),
        ("DELETE", at.to_owned(), json!({})),
    ]
}

#[tokio::test]
async fn a_writer_sees_no_address_and_another_office_no_outlet() {
    let site = Site::new().await;
    let mut officer = Program::of(&site, OFFICER).await;
    let at = added(&mut officer, "Kabar Merdu").await;
    let contact = json!({ "name": "Tumini", "email": "kenari@merdu.example" });
    let before = officer.done(StatusCode::CREATED, "POST", &format!("{at}/contacts"), &contact).await;
    let one = format!("{at}/contacts/{}", before["contacts"][0]["id"].as_str().unwrap());

    let mut writer = Program::of(&site, WRITER).await;
    let seen = writer.send("GET", &at, &json!({})).await;
    assert!(
        seen.status == StatusCode::OK && !seen.body.contains("kenari@") && !seen.body.contains("Tumini"),
        "{seen:?}"
    );
    assert_eq!((&read(&seen)["contacts"], &read(&seen)["addresses"]), (&json!(null), &json!(1)));
    assert!(!writer.send("GET", OUTLETS, &json!({})).await.body.contains("kenari@"));
    for (method, path, body) in acts(&at, &one) {
        is_problem(&writer.send(method, &path, &body).await, StatusCode::FORBIDDEN, "not-allowed");
    }
    let outlet = json!({ "name": "Pena Seraya" });
    is_problem(&writer.send("POST", OUTLETS, &outlet).await, StatusCode::FORBIDDEN, "not-allowed");

    let second = second_office(&site).await;
    let mut browser = site.browser(OFFICER).await;
    choose(&mut browser, second).await;
    let mut elsewhere = Program::of(&site, OFFICER).await;
    is_problem(&elsewhere.send("GET", &at, &json!({})).await, StatusCode::NOT_FOUND, "not-found");
    for (method, path, body) in acts(&at, &one) {
        is_problem(&elsewhere.send(method, &path, &body).await, StatusCode::NOT_FOUND, "not-found");
    }
    assert_eq!(elsewhere.done(StatusCode::OK, "GET", OUTLETS, &json!({})).await["outlets"], 0);
    // A contact is found at its own outlet alone.
    let other = added(&mut elsewhere, "Pena Seraya").await;
    let astray = one.replace(&at, &other);
    is_problem(&elsewhere.send("DELETE", &astray, &json!({})).await, StatusCode::NOT_FOUND, "not-found");
    assert_eq!(officer.done(StatusCode::OK, "GET", &at, &json!({})).await, before, "nothing has changed");
}

#[tokio::test]
async fn a_browsers_session_works_too_and_only_from_this_site() {
    let site = Site::new().await;
    let mut browser = site.browser(OFFICER).await;
    let added = browser.script("same-origin", "POST", OUTLETS, "{\"name\":\"Kabar Merdu\"}").await;
    assert_eq!(added.status, StatusCode::CREATED, "{}", added.body);
    for path in
        [added.location.clone(), format!("{}/listing", added.location), format!("{}/accreditation", added.location)]
    {
        let foreign = browser.script("cross-site", "DELETE", &path, "").await;
        is_problem(&foreign, StatusCode::FORBIDDEN, "other-site");
        is_problem(&browser.json("DELETE", &path, None, "").await, StatusCode::FORBIDDEN, "other-site");
    }
    assert_eq!(browser.get(&added.location).await.status, StatusCode::OK);
    let removed = browser.script("same-origin", "DELETE", &added.location, "").await;
    assert_eq!(removed.status, StatusCode::NO_CONTENT);
}
