//! An account in two offices over HTTP: it works in one at a time, and every route of a release is shut to whoever works elsewhere.

use axum::http::StatusCode;
use desk::people::{self, Acceptance, Invite};
use domain::id::{MembershipId, OrganisationId};
use domain::organisation::{Kind, OrganisationName};
use domain::right::Right;
use domain::slug::Slug;
use store::{membership, organisation};

use crate::site::{Browser, OFFICER, PASSWORD, Site, WRITER};

/// A second office with the officer in it, and every right; the officer's browser still works in the first.
pub(crate) async fn second_office(site: &Site) -> OrganisationId {
    let officer = site.actor(OFFICER).await;
    site.clock.advance(1);
    let id = OrganisationId::new(site.now(), 77);
    let (name, slug) = (OrganisationName::parse("Badan Penghubung").unwrap(), Slug::from_title("badan penghubung"));
    let mut tx = site.app.desk.db.begin().await.unwrap();
    organisation::insert(&mut tx, (id, Kind::Office), (&name, &name), &slug, site.now()).await.unwrap();
    for (number, right) in (900..).zip(Right::ALL) {
        let place = MembershipId::new(site.now(), number);
        membership::insert(&mut tx, place, (officer.person.id, id), (right, ""), site.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    id
}

pub(crate) async fn choose(browser: &mut Browser<'_>, office: OrganisationId) {
    let answer = browser.post("/meja/kantor", &[("organisation", &office.to_string())]).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/meja"), "{}", answer.body);
}

#[tokio::test]
async fn the_head_of_the_desk_leads_from_one_office_to_the_other() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    assert!(!officer.get("/meja").await.body.contains("/meja/kantor"), "there is only one");
    let first = site.actor(OFFICER).await.memberships[0].organisation;
    let second = second_office(&site).await;
    let head = officer.get("/meja").await.body;
    assert!(
        head.contains("<span>Dinas Kominfo</span>") && head.contains(&format!("value=\"{second}\">Badan Penghubung"))
    );
    choose(&mut officer, second).await;
    let head = officer.get("/meja").await.body;
    assert!(
        head.contains("<span>Badan Penghubung</span>") && head.contains(&format!("value=\"{first}\">Dinas Kominfo"))
    );
    let people = officer.get("/meja/orang").await.body;
    assert!(people.contains(OFFICER) && !people.contains(WRITER));
    for wrong in ["", "x", "01JV0000000000000000000000"] {
        let answer = officer.post("/meja/kantor", &[("organisation", wrong)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let mut writer = site.browser(WRITER).await;
    let answer = writer.post("/meja/kantor", &[("organisation", &second.to_string())]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "another's office");
}

#[tokio::test]
async fn every_route_of_a_release_is_shut_to_whoever_works_in_another_office() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let id = draft.trim_end_matches("/naskah").rsplit('/').next().unwrap().to_owned();
    let first = site.actor(OFFICER).await.memberships[0].organisation;
    let second = second_office(&site).await;
    let mut officer = site.browser(OFFICER).await;
    let fields = [("reason", "Alasan yang cukup panjang."), ("version", "1"), ("headline", "Judul yang cukup")];
    let json = r#"{"revision":1,"reason":"Alasan yang cukup panjang.","text":{"headline":"x","place":"y","body":"z"}}"#;
    let releases = |path: &&str| path.contains("siaran-pers/{id}") || path.contains("releases/{id}");
    let paths: Vec<String> = web::paths()
        .into_iter()
        .map(|(path, _)| path)
        .filter(releases)
        .map(|path| path.replace("{id}", &id).replace("{name}", "x"))
        .collect();
    assert!(paths.len() > 20, "{}", paths.len());
    choose(&mut officer, second).await;
    let token = site.token(OFFICER).await;
    for path in &paths {
        let mut answers = vec![officer.get(path).await, officer.post(path, &fields).await];
        for method in ["GET", "POST", "PUT"] {
            answers.push(site.stranger().json(method, path, Some(&token), json).await);
        }
        for answer in answers {
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
            assert!(!answer.body.contains("Judul yang cukup"), "{path}");
        }
        let seen = officer.get(path).await.status;
        assert!([StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED].contains(&seen), "{path}: {seen}");
    }
    choose(&mut officer, first).await;
    for path in [
        format!("/meja/siaran-pers/{id}"),
        format!("/meja/siaran-pers/{id}/naskah"),
        format!("/api/desk/releases/{id}"),
    ] {
        assert_eq!(officer.get(&path).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn a_known_address_accepts_with_the_password_it_has() {
    let site = Site::new().await;
    let second = second_office(&site).await;
    let mut officer = site.browser(OFFICER).await;
    choose(&mut officer, second).await;
    let actor = site.actor(OFFICER).await;
    let invite = Invite { email: WRITER.to_owned(), right: "editor".to_owned(), office: String::new() };
    let link = people::invite(&site.app.desk, &actor, second, &invite).await.unwrap();
    let path = format!("/undangan/{link}");
    let page = site.stranger().get(&path).await.body;
    assert!(page.contains("current-password") && !page.contains("new-password") && !page.contains("name=\"name\""));
    let wrong = site.stranger().post(&path, &[("password", "perahu di hilir sungai")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains(&format!("action=\"{path}\"")), "the form is still there");
    let mut writer = site.stranger();
    let answer = writer.post(&path, &[("password", PASSWORD)]).await;
    assert_eq!(answer.location, "/meja");
    assert!(writer.get("/meja").await.body.contains("Badan Penghubung"));
    let nobody = Acceptance { name: "Siapa".to_owned(), password: PASSWORD.to_owned() };
    assert!(people::accept(&site.app.desk, &link, &nobody).await.is_err(), "the link is used up");
}
