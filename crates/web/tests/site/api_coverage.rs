//! Coverage in JSON: a page is given, read, judged and settled by a program, counted in a month; what is wrong is told as a problem.

use axum::http::StatusCode;
use serde_json::json;

use crate::api::{Program, is_problem, read};
use crate::api_directory::wrong;
use crate::coverage::{page, published};
use crate::outlet::Outlet;
use crate::site::{OFFICER, Site, WRITER};

const ALL: &str = "/api/desk/coverage";

#[tokio::test]
async fn a_program_gives_a_page_and_asks_for_its_correction() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    let release = release.rsplit('/').next().unwrap();
    site.clock.advance(7_200_000);
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp4,2 miliar"));
    let mut program = Program::of(&site, OFFICER).await;
    let made = program.send("POST", ALL, &json!({ "address": outlet.url("/a") })).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let at = made.location.clone();
    let made = read(&made);
    assert_eq!((at.as_str(), &made["release"]), (&*format!("{ALL}/{}", made["id"].as_str().unwrap()), &json!(release)));
    assert_eq!(
        (&made["outcome"], &made["attention"], &made["differs"]),
        (&json!("differs"), &json!("look"), &json!(1))
    );
    assert_eq!(
        (made["captures"].as_array().unwrap().len(), &made["published"]),
        (1, &json!("2025-05-11T15:00:00+08:00"))
    );
    let difference = &made["differences"][0];
    assert_eq!((&difference["kind"], &difference["can_be_asked"]), (&json!("quotation"), &json!(true)));

    let judgements = format!("{at}/judgements");
    let ask = json!({ "mark": difference["mark"], "decision": "ask" });
    let asked = program.done(StatusCode::CREATED, "POST", &judgements, &ask).await;
    assert_eq!((&asked["judgements"][0]["standing"], &asked["attention"]), (&json!("asked"), &json!("waiting")));
    is_problem(&program.send("POST", &judgements, &ask).await, StatusCode::CONFLICT, "changed-meanwhile");
    let link = program.done(StatusCode::CREATED, "POST", &format!("{at}/outlet-link"), &json!({})).await;
    let link = link["address"].as_str().unwrap().trim_start_matches("http://pers.example");
    assert_eq!(site.stranger().get(link).await.status, StatusCode::OK);
    let listed = program.done(StatusCode::OK, "GET", &format!("{ALL}?attention=waiting"), &json!({})).await;
    assert_eq!((listed["items"].as_array().unwrap().len(), &listed["waiting"]), (1, &json!(1)));
    let none = program.done(StatusCode::OK, "GET", &format!("{ALL}?attention=look"), &json!({})).await;
    assert!(none["items"].as_array().unwrap().is_empty() && none["next"].is_null(), "{none}");

    let one = format!("{judgements}/{}", asked["judgements"][0]["id"].as_str().unwrap());
    assert_eq!(wrong(&program.send("POST", &one, &json!({ "decision": "accept", "reason": "ya" })).await), ["reason"]);
    let why = json!({ "decision": "withdraw", "reason": "Rekamannya sudah kami dengar." });
    let ended = program.done(StatusCode::CREATED, "POST", &one, &why).await;
    assert_eq!((&ended["judgements"][0]["standing"], &ended["attention"]), (&json!("withdrawn"), &json!("quiet")));
    let overview = program.done(StatusCode::OK, "GET", &format!("{ALL}/overview?month=2025-05"), &json!({})).await;
    let figures = &overview["figures"];
    assert_eq!(
        (&figures["pages"], &figures["soon"]["median"], &figures["dropped"]),
        (&json!(1), &json!(3_600_000), &json!(1))
    );
    assert_eq!(overview["findings"], json!([{ "kind": "quotation", "standing": "withdrawn", "count": 1 }]));
    assert_eq!((overview["days"].as_array().unwrap().len(), &overview["months"][4]), (31, &json!(1)));
}

#[tokio::test]
async fn what_cannot_be_given_or_judged_is_a_problem() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp4,2 miliar"));
    let mut program = Program::of(&site, OFFICER).await;
    let gone = program.send("POST", ALL, &json!({ "address": outlet.url("/hilang") })).await;
    is_problem(&gone, StatusCode::UNPROCESSABLE_ENTITY, "page-not-taken");
    for body in [json!({ "address": "bukan alamat" }), json!({ "address": "" })] {
        assert_eq!(wrong(&program.send("POST", ALL, &body).await), ["address"], "{body}");
    }
    assert_eq!(
        wrong(&program.send("POST", ALL, &json!({ "address": "https://a.example", "release": "x" })).await),
        ["release"]
    );
    is_problem(
        &program.send("POST", ALL, &json!({ "url": "x" })).await,
        StatusCode::UNPROCESSABLE_ENTITY,
        "unreadable",
    );
    for (path, field) in [("?attention=quiet", "attention"), ("?release=x", "release"), ("?before=x", "before")] {
        assert_eq!(wrong(&program.send("GET", &format!("{ALL}{path}"), &json!({})).await), [field], "{path}");
    }
    for month in ["2025-13", "2025-5", "mei", "9999-12", ""] {
        assert_eq!(wrong(&program.send("GET", &format!("{ALL}/overview?month={month}"), &json!({})).await), ["month"]);
    }
    let made = program.send("POST", ALL, &json!({ "address": outlet.url("/a") })).await;
    let (at, mark) = (made.location.clone(), read(&made)["differences"][0]["mark"].clone());
    let judge = async |body| program_sends(&site, &format!("{at}/judgements"), &body).await;
    assert_eq!(judge(json!({ "mark": mark, "decision": "blame" })).await, ["decision"]);
    assert_eq!(judge(json!({ "mark": mark, "decision": "ask", "way": "x" })).await, ["way"]);
    assert_eq!(judge(json!({ "mark": mark, "decision": "ask", "way": "right_of_reply" })).await, ["wanted"]);
    assert_eq!(judge(json!({ "mark": mark, "decision": "excuse" })).await, ["reason"]);
    assert_eq!(judge(json!({ "mark": mark, "decision": "ask", "stood": "x" })).await, ["stood"]);
    let invented = program.send("POST", &format!("{at}/judgements"), &json!({ "mark": "x", "decision": "ask" })).await;
    is_problem(&invented, StatusCode::CONFLICT, "changed-meanwhile");
    for id in ["x", "01JV0000000000000000000000"] {
        let end = json!({ "decision": "accept", "reason": "Rekamannya sudah kami dengar." });
        let answer = program.send("POST", &format!("{at}/judgements/{id}"), &end).await;
        is_problem(&answer, StatusCode::NOT_FOUND, "not-found");
        is_problem(&program.send("GET", &format!("{ALL}/{id}"), &json!({})).await, StatusCode::NOT_FOUND, "not-found");
    }
    let mut other = Program::of(&site, WRITER).await;
    let refused = other.send("POST", ALL, &json!({ "address": outlet.url("/b") })).await;
    is_problem(&refused, StatusCode::FORBIDDEN, "not-allowed");
}

/// The fields that are wrong with what is sent.
async fn program_sends(site: &Site, path: &str, body: &serde_json::Value) -> Vec<String> {
    wrong(&Program::of(site, OFFICER).await.send("POST", path, body).await)
}
