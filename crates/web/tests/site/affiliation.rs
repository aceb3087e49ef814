//! Members of an association: it says so, the outlet's company confirms or denies, and both sides' trust.txt follows; an independent reader
//! looks at what is served.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use desk::affiliation;
use domain::right::Right;

use crate::consultation::{SECRETARY, association};
use crate::page_reading::applied_with;
use crate::partner::{EDITOR, after, company, confirm_all, give};
use crate::site::{Browser, OFFICER, Site};

/// An association whose site is known, with its secretary.
async fn serikat(site: &Site) -> Browser<'_> {
    let id = association(site, "Serikat Media Hulu", 310).await;
    at_site(site, &id.to_string()).await;
    site.browser(SECRETARY).await
}

async fn at_site(site: &Site, id: &str) {
    let store::Db::Sqlite { writer, .. } = &site.app.desk.db else { panic!("not SQLite") };
    let sql = "UPDATE organisation SET site = 'serikat.example' WHERE id = ?";
    sqlx::query(sql).bind(id).execute(writer).await.unwrap();
}

/// Things of the table of rights; its association is there already.
pub(crate) async fn made(site: &Site, secretary: &mut Browser<'_>) -> BTreeMap<&'static str, String> {
    let typed = "Merdu Dua; merdudua.example\nWarta Hulu; wartahulu.example";
    assert_eq!(secretary.post("/meja/anggota", &[("members", typed)]).await.status, StatusCode::SEE_OTHER);
    let actor = site.actor(SECRETARY).await;
    let own = actor.memberships[0].organisation;
    at_site(site, &own.to_string()).await;
    let known = affiliation::members(&site.app.desk, &actor, own).await.unwrap();
    let id = |name: &str| known.iter().find(|one| one.details.name == name).unwrap().id.to_string();
    let token = site.token(SECRETARY).await;
    BTreeMap::from([
        ("affiliation", id("Merdu Dua")),
        ("affiliation-gone", id("Warta Hulu")),
        ("affiliation-gone-owner", token.clone()),
        ("keeps-members", String::new()),
        ("keeps-members-owner", token),
        ("trust-site", "serikat.example".to_owned()),
    ])
}

/// Attributes and values of a trust.txt, by the draft's own words: lines, comments, one `=`.
fn lines(file: &str) -> Vec<(&str, &str)> {
    file.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once('=').unwrap()).collect()
}

/// What was denied stays so when it is entered again, and after it was ended.
async fn ended(site: &Site, secretary: &mut Browser<'_>, list: &str) {
    // Entered again, it is denied still.
    assert!(
        secretary.post("/meja/anggota", &[("members", "Kenari; kenari.example")]).await.status == StatusCode::SEE_OTHER
    );
    // A member no more, and entered anew: what was denied is not undone by that.
    let gone = after(list, "/meja/anggota/").to_owned();
    assert_eq!(secretary.post(&format!("/meja/anggota/{gone}/pengakhiran"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(secretary.get("/meja/anggota").await.body.matches("Bukan anggota lagi<span").count(), 1);
    secretary.post("/meja/anggota", &[("members", "Kenari; kenari.example")]).await;
    assert!(secretary.get("/meja/anggota").await.body.contains("dibantah"));
    assert!(!site.stranger().get("/direktori/serikat-media-hulu").await.body.contains("kenari.example"));
}

#[tokio::test]
async fn both_sides_say_so_and_everybody_can_check_it() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let mut secretary = serikat(&site).await;
    let outlet = applied_with(&site, &mut editor, &mut officer, "kenari.example").await;
    let bad = secretary.post("/meja/anggota", &[("members", "Kenari; kenari.example\nWarta")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        bad.body.contains("Baris 2 tidak dapat dibaca") && bad.body.contains("Kenari; kenari.example"),
        "{}",
        bad.body
    );
    let typed = "Kenari; https://www.kenari.example/; 17/8/2020\nWarta Hulu; wartahulu.example";
    for _ in 0..2 {
        assert_eq!(secretary.post("/meja/anggota", &[("members", typed)]).await.status, StatusCode::SEE_OTHER);
    }
    let list = secretary.get("/meja/anggota").await.body;
    assert_eq!(list.matches("belum dijawab").count(), 2, "entered twice, there once: {list}");
    assert!(list.contains("anggota sejak 17 Agustus 2020"), "{list}");
    // The company and the office read it beside the outlet; the company answers.
    let own = editor.get(&outlet).await.body;
    assert!(own.contains("Serikat Media Hulu menyebut situs ini sebagai anggotanya sejak 17 Agustus 2020"), "{own}");
    // A site is typed by whoever likes: the company answers once an office looked at the outlet.
    assert!(own.contains("Dapat dijawab sesudah kantor") && !own.contains("name=\"affiliation\""), "{own}");
    give(&mut editor, &outlet, "masthead", &[("outlet.masthead_published", "true")]).await;
    confirm_all(&mut officer, &outlet).await;
    let own = editor.get(&outlet).await.body;
    let id = after(&own, "name=\"affiliation\" value=\"").to_owned();
    let answered =
        editor.post(&format!("{outlet}/keanggotaan"), &[("affiliation", &id), ("answer", "confirmed")]).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.body);
    assert!(officer.get(&outlet).await.body.contains("dibenarkan 11 Mei 2025"));
    let stranger = |path: &'static str| async { site.stranger().get(path).await };
    let whole = stranger("/trust/serikat.example/trust.txt").await;
    assert_eq!(
        lines(&whole.body),
        [("member", "https://kenari.example/"), ("member", "https://wartahulu.example/")],
        "{}",
        whole.body
    );
    assert_eq!(whole.headers["content-type"], "text/plain; charset=utf-8");
    let member = stranger("/trust/kenari.example/trust.txt").await.body;
    assert_eq!(lines(&member), [("belongto", "https://serikat.example/")], "{member}");
    assert_eq!(stranger("/trust/wartahulu.example/trust.txt").await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger("/trust/bukan%20situs/trust.txt").await.status, StatusCode::NOT_FOUND);
    let public = stranger("/direktori/serikat-media-hulu").await.body;
    assert!(public.contains("diakui kedua pihak") && public.contains("menurut asosiasinya"), "{public}");
    let here = stranger("/.well-known/trust.txt").await.body;
    assert!(lines(&here).iter().any(|(name, _)| *name == "disclosure"), "{here}");
    // Denied, it is shown as a member nowhere, and the association reads why.
    editor.post(&format!("{outlet}/keanggotaan"), &[("affiliation", &id), ("answer", "denied")]).await;
    assert!(!stranger("/trust/serikat.example/trust.txt").await.body.contains("kenari"));
    assert!(!stranger("/direktori/serikat-media-hulu").await.body.contains("kenari.example"));
    let list = secretary.get("/meja/anggota").await.body;
    assert!(list.contains("dibantah 11 Mei 2025"), "{list}");
    ended(&site, &mut secretary, &list).await;
}

#[tokio::test]
async fn a_company_answers_for_its_own_site_alone() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let mut secretary = serikat(&site).await;
    secretary.post("/meja/anggota", &[("members", "Warta Hulu; wartahulu.example")]).await;
    let outlet = applied_with(&site, &mut editor, &mut officer, "kenari.example").await;
    let actor = site.actor(SECRETARY).await;
    let known = affiliation::members(&site.app.desk, &actor, actor.memberships[0].organisation).await.unwrap();
    let fields = [("affiliation", known[0].id.to_string()), ("answer", "confirmed".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(editor.post(&format!("{outlet}/keanggotaan"), &fields).await.status, StatusCode::NOT_FOUND);
    assert_eq!(officer.post(&format!("{outlet}/keanggotaan"), &fields).await.status, StatusCode::NOT_FOUND);
    // An office keeps no members.
    assert_eq!(officer.get("/meja/anggota").await.status, StatusCode::NOT_FOUND);
}
