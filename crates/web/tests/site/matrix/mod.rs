//! Every route and method of the list against everybody who may ask: nobody, somebody with all rights in another office, and a member
//! of the office for each right. Who may stands in the tables beside this; a route that stands in none fails.

mod accounts;
mod consultations;
mod directory;
mod expected;
mod line;
mod partners;
mod programs;
mod releases;
mod request;
mod stage;
mod things;

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::right::Right;
use expected::{Asker, Expected, expected};
use line::{Line, Things, Who};
use serde_json::json;
use stage::Stage;
pub(crate) use stage::{foreigner, member};

use crate::api::{Program, read};
use crate::site::Site;

fn lines() -> impl Iterator<Item = &'static Line> {
    releases::LINES
        .iter()
        .chain(directory::LINES)
        .chain(accounts::LINES)
        .chain(partners::LINES)
        .chain(consultations::LINES)
        .chain(programs::LINES)
}

/// Every route of the list with each method that it answers.
async fn answered(site: &Site) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (path, _) in web::paths() {
        // No route answers this; what it does answer is told.
        let request = Request::builder().method("PROBE").uri(path.replace(['{', '}'], "")).body(Body::empty()).unwrap();
        let told = site.answer(request).await;
        assert_eq!(told.status, StatusCode::METHOD_NOT_ALLOWED, "{path} answers every method");
        let methods = told.headers["allow"].to_str().unwrap().split(',').filter(|method| *method != "HEAD");
        all.extend(methods.map(|method| format!("{method} {path}")));
    }
    all
}

#[tokio::test]
async fn every_route_has_a_decision_about_who_may() {
    let decided: BTreeSet<String> = lines().map(|(route, ..)| (*route).to_owned()).collect();
    let answered = answered(&Site::new().await).await;
    let missing: Vec<_> = answered.difference(&decided).collect();
    assert!(missing.is_empty(), "nothing says who may: {missing:#?}");
    let superfluous: Vec<_> = decided.difference(&answered).collect();
    assert!(superfluous.is_empty(), "no such route: {superfluous:#?}");
}

/// The things, where every key is one that was never given.
fn without_keys(things: &Things) -> Things {
    let mut wrong = things.clone();
    for key in ["invitation", "recovery", "approval", "stop", "outlet-key", "checked-answer", "checked-removal"] {
        wrong.insert(key, things[key].chars().rev().collect());
    }
    wrong
}

/// Asks everybody's question about every line.
async fn asked(lines: impl Iterator<Item = &'static Line>) {
    let mut stage = Stage::new().await;
    let things = stage.things.clone();
    let (wrong, mut faults) = (without_keys(&things), Vec::new());
    for line in lines {
        // What is open is the same for all of an office.
        let open = matches!(line.1, Who::Everybody | Who::Door | Who::Key);
        for asker in 0..stage.askers.len() {
            let name = stage.askers[asker].0;
            let asks = match name {
                Asker::Owner => line.1 == Who::Owner,
                Asker::Member(right) => !open || right == Right::Viewer,
                _ => true,
            };
            if asks {
                faults.extend(stage.ask(line, &things, asker, expected(line, name)).await);
            }
        }
        if line.1 == Who::Key {
            faults.extend(stage.ask(line, &wrong, 0, Expected::Closed).await);
        }
    }
    assert!(faults.is_empty(), "{} faults: {faults:#?}", faults.len());
}

#[tokio::test]
async fn each_page_is_open_to_who_may_and_shut_to_everybody_else() {
    asked(lines().filter(|(route, ..)| !route.contains(" /api/"))).await;
}

#[tokio::test]
async fn each_answer_to_programs_is_open_to_who_may_and_shut_to_everybody_else() {
    asked(lines().filter(|(route, ..)| route.contains(" /api/"))).await;
}

/// The things, where releases and outlets are those of the other office.
async fn with_own(stage: &Stage) -> Things {
    let mut things = stage.things.clone();
    let token = stage.askers[1].1.clone().unwrap();
    let mut program = Program { browser: stage.now.stranger(), token };
    let text = json!({ "headline": "Judul sendiri", "place": "Kota", "body": "Isi." });
    let draft = read(&program.send("POST", "/api/desk/releases", &text).await);
    let outlet = read(&program.send("POST", "/api/desk/outlets", &json!({ "name": "Media sendiri" })).await);
    let id = |made: &serde_json::Value| made["id"].as_str().unwrap().to_owned();
    things.extend([
        ("draft", id(&draft)),
        ("submitted", id(&draft)),
        ("published", id(&draft)),
        ("outlet", id(&outlet)),
    ]);
    things
}

#[tokio::test]
async fn what_another_office_has_is_not_found_under_what_one_has_oneself() {
    let mut stage = Stage::new().await;
    let own = with_own(&stage).await;
    is_left_alone_where_a_form_names_it(&stage, &own).await;
    let (mut faults, mut asked) = (Vec::new(), 0);
    for line in lines().filter(|(route, who, ..)| matches!(who, Who::May(_)) && route.matches('{').count() == 2) {
        asked += 1;
        faults.extend(stage.ask(line, &own, 1, Expected::Nothing).await);
    }
    assert!(faults.is_empty() && asked > 20, "{asked}: {faults:#?}");
}

/// An outlet of one office, named in forms of another.
async fn is_left_alone_where_a_form_names_it(stage: &Stage, own: &Things) {
    let mut browser = stage.now.stranger();
    browser.get_as("/meja", &format!("ruhui={}", stage.askers[1].1.clone().unwrap())).await;
    let (theirs, path) = (stage.things["outlet"].as_str(), format!("/meja/siaran-pers/{}/penerima", own["published"]));
    let named = [("shown", theirs), ("outlet", theirs)];
    for path in [path.as_str(), "/meja/direktori/tampilan"] {
        assert_eq!(browser.post(path, &named).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    for read in [path.as_str(), "/meja/direktori", "/direktori", "/api/outlets"] {
        let answer = browser.get(read).await;
        assert!(answer.status == StatusCode::OK && !answer.body.contains("Kenari"), "{read}: {}", answer.status);
    }
}
