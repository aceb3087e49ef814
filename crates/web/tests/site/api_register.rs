//! The register in JSON: an organisation's whole life, and shut to whoever does not keep it.

use axum::http::StatusCode;
use serde_json::json;

use crate::api::{Program, is_problem, read};
use crate::api_directory::wrong;
use crate::offices::{choose, second_office};
use crate::site::{OFFICER, Site, WRITER};

const ORGANISATIONS: &str = "/api/desk/organisations";

#[tokio::test]
async fn an_organisation_is_added_renamed_closed_opened_and_removed_in_json() {
    let site = Site::new().await;
    let mut keeper = Program::of(&site, OFFICER).await;
    let given = json!({ "kind": "association", "name": "Serikat Media", "level": "national", "site": "sm.example" });
    let added = keeper.send("POST", ORGANISATIONS, &given).await;
    assert_eq!(added.status, StatusCode::CREATED, "{}", added.body);
    let (at, national) = (added.location.clone(), read(&added));
    assert_eq!(at, format!("{ORGANISATIONS}/{}", national["id"].as_str().unwrap()));
    assert_eq!((&national["slug"], &national["short_name"]), (&json!("serikat-media"), &json!("Serikat Media")));
    let given =
        json!({ "kind": "association", "name": "Serikat Borneo", "level": "provincial", "parent": "SERIKAT MEDIA" });
    let child = keeper.done(StatusCode::CREATED, "POST", ORGANISATIONS, &given).await;
    assert_eq!((&child["parent"], &child["changes"][0]["act"]), (&json!("Serikat Media"), &json!("added")));

    let given = json!({ "kind": "association", "name": "Ikatan Media", "short_name": "IM", "level": "national" });
    // What became of it is told in the order of time.
    site.clock.advance(1);
    let renamed = keeper.done(StatusCode::OK, "PUT", &at, &given).await;
    assert_eq!((&renamed["slug"], &renamed["site"]), (&json!("serikat-media"), &json!(null)));
    assert_eq!(
        (&renamed["changes"][0]["former_name"], &renamed["below"][0]["name"]),
        (&json!("Serikat Media"), &child["name"])
    );
    site.clock.advance(1);
    let reason = json!({ "reason": "Bubar menurut kongres." });
    let closed = keeper.done(StatusCode::CREATED, "POST", &format!("{at}/closure"), &reason).await;
    assert_eq!((&closed["closed"]["reason"], &closed["changes"][0]["reason"]), (&reason["reason"], &reason["reason"]));
    let public = read(&site.stranger().get("/api/organisations/serikat-media").await);
    assert_eq!(public["closed"], closed["closed"]);
    let again = keeper.send("POST", &format!("{at}/closure"), &reason).await;
    is_problem(&again, StatusCode::CONFLICT, "changed-meanwhile");
    site.clock.advance(1);
    let open = keeper.done(StatusCode::OK, "DELETE", &format!("{at}/closure"), &json!({})).await;
    assert!(open["closed"].is_null() && open["changes"][0]["act"] == "reopened", "{open}");
    let again = keeper.send("DELETE", &format!("{at}/closure"), &json!({})).await;
    is_problem(&again, StatusCode::CONFLICT, "changed-meanwhile");

    is_problem(&keeper.send("DELETE", &at, &json!({})).await, StatusCode::CONFLICT, "in-use");
    let child = format!("{ORGANISATIONS}/{}", child["id"].as_str().unwrap());
    for path in [&child, &at] {
        assert_eq!(keeper.send("DELETE", path, &json!({})).await.status, StatusCode::NO_CONTENT, "{path}");
        is_problem(&keeper.send("GET", path, &json!({})).await, StatusCode::NOT_FOUND, "not-found");
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_organisation_is_told_by_field_and_the_keeper_stays() {
    let site = Site::new().await;
    let mut keeper = Program::of(&site, OFFICER).await;
    let odd = json!({ "kind": "press_company", "name": "=1", "level": "local", "parent": "x", "place": "@x", "site": "merdu" });
    let answer = keeper.send("POST", ORGANISATIONS, &odd).await;
    assert_eq!(wrong(&answer), ["name", "level", "parent", "place", "site"]);
    let own = json!({ "kind": "office", "name": "dinas kominfo" });
    assert_eq!(wrong(&keeper.send("POST", ORGANISATIONS, &own).await), ["name"]);
    let forum =
        keeper.done(StatusCode::CREATED, "POST", ORGANISATIONS, &json!({ "kind": "other", "name": "Forum" })).await;
    let closure = format!("{ORGANISATIONS}/{}/closure", forum["id"].as_str().unwrap());
    assert_eq!(wrong(&keeper.send("POST", &closure, &json!({ "reason": "x" })).await), ["reason"]);
    let orphan = json!({ "kind": "association", "name": "Serikat Hilir", "level": "local", "parent": "Serikat Mana" });
    assert_eq!(wrong(&keeper.send("POST", ORGANISATIONS, &orphan).await), ["parent"]);
    for odd in [
        json!({ "kind": "partai", "name": "Partai" }),
        json!({ "name": "PT Merdu" }),
        json!({ "kind": "other", "name": "x", "nama": "y" }),
    ] {
        is_problem(&keeper.send("POST", ORGANISATIONS, &odd).await, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
    }
    let found = keeper.done(StatusCode::OK, "GET", &format!("{ORGANISATIONS}?kind=office&q=kominfo"), &json!({})).await;
    let at = format!("{ORGANISATIONS}/{}", found["items"][0]["id"].as_str().unwrap());
    assert_eq!(keeper.done(StatusCode::OK, "GET", &at, &json!({})).await["keeps_register"], true);
    let other = json!({ "kind": "other", "name": "Dinas Kominfo" });
    assert_eq!(wrong(&keeper.send("PUT", &at, &other).await), ["kind"]);
    let reason = json!({ "reason": "Digabung dengan badan lain." });
    is_problem(
        &keeper.send("POST", &format!("{at}/closure"), &reason).await,
        StatusCode::CONFLICT,
        "keeps-the-register",
    );
    is_problem(&keeper.send("DELETE", &at, &json!({})).await, StatusCode::CONFLICT, "keeps-the-register");
}

#[tokio::test]
async fn the_register_is_read_page_by_page() {
    let site = Site::new().await;
    let mut keeper = Program::of(&site, OFFICER).await;
    for number in 1..=51 {
        let given = json!({ "kind": "press_company", "name": format!("PT Merdu {number:02}") });
        keeper.done(StatusCode::CREATED, "POST", ORGANISATIONS, &given).await;
    }
    let first =
        keeper.done(StatusCode::OK, "GET", &format!("{ORGANISATIONS}?kind=press_company&q=merdu"), &json!({})).await;
    let next = first["next"].as_str().unwrap();
    assert!(next.starts_with("/api/desk/organisations?kind=press_company&q=merdu&after="), "{next}");
    let second = keeper.done(StatusCode::OK, "GET", next, &json!({})).await;
    assert_eq!((&second["items"][0]["name"], &second["next"]), (&json!("PT Merdu 51"), &json!(null)));
    for after in ["x", "01JV0000000000000000000000"] {
        let answer = keeper.send("GET", &format!("{ORGANISATIONS}?after={after}"), &json!({})).await;
        assert_eq!(wrong(&answer), ["after"], "{after}");
    }
    let answer = keeper.send("GET", &format!("{ORGANISATIONS}?kind=partai"), &json!({})).await;
    is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "unreadable");
}

#[tokio::test]
async fn the_register_is_shut_to_a_writer_and_not_there_for_another_office() {
    let site = Site::new().await;
    let mut keeper = Program::of(&site, OFFICER).await;
    let given = json!({ "kind": "other", "name": "Forum Warta" });
    let before = keeper.done(StatusCode::CREATED, "POST", ORGANISATIONS, &given).await;
    let at = format!("{ORGANISATIONS}/{}", before["id"].as_str().unwrap());
    let second = second_office(&site).await;
    choose(&mut site.browser(OFFICER).await, second).await;
    let (mut writer, mut elsewhere) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    for (method, path, body) in [
        ("GET", ORGANISATIONS.to_owned(), json!({})),
        ("GET", format!("{ORGANISATIONS}?after={}", before["id"].as_str().unwrap()), json!({})),
        ("POST", ORGANISATIONS.to_owned(), given.clone()),
        ("GET", at.clone(), json!({})),
        ("PUT", at.clone(), given),
        ("DELETE", at.clone(), json!({})),
        ("POST", format!("{at}/closure"), json!({ "reason": "Bubar menurut kongres." })),
        ("DELETE", format!("{at}/closure"), json!({})),
    ] {
        is_problem(&writer.send(method, &path, &body).await, StatusCode::FORBIDDEN, "not-allowed");
        if !path.contains("after=") {
            is_problem(&elsewhere.send(method, &path, &body).await, StatusCode::NOT_FOUND, "not-found");
        }
    }
    assert_eq!(keeper.done(StatusCode::OK, "GET", &at, &json!({})).await, before, "nothing has changed");
}
