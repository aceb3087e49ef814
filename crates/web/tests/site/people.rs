//! The people of an office on their page: who is here, and who is invited and has not come yet.

use axum::http::StatusCode;

use crate::databases::on_both;
use crate::site::{OFFICER, Site, WRITER};

const INVITED: &str = "tono@kominfo.example";

#[test]
fn an_open_invitation_is_listed_until_it_is_used_or_ends() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let mut officer = site.browser(OFFICER).await;
        assert!(!officer.get("/meja/orang").await.body.contains("Diundang"), "the writer has come");
        let invite = [("email", INVITED), ("right", "viewer")];
        let shown = officer.post("/meja/orang", &invite).await.body;
        let link = shown.split("http://pers.example").nth(1).unwrap().split('"').next().unwrap();
        let page = officer.get("/meja/orang").await.body;
        assert!(page.contains(INVITED) && page.contains("<option value=\"writer\" selected>"), "{page}");
        assert!(!page.contains(link), "once");
        let wrong = officer.post("/meja/orang", &[("email", "tono"), ("right", "raja")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("<option value=\"writer\" selected>"), "never the greatest right by accident");
        assert!(!site.browser(WRITER).await.get("/meja/orang").await.body.contains(INVITED), "who may not invite");
        let fields = [("name", "Tono Hutan"), ("password", "bekantan di tepi rawa")];
        assert_eq!(site.stranger().post(link, &fields).await.status, StatusCode::SEE_OTHER);
        let page = officer.get("/meja/orang").await.body;
        assert!(page.contains("Tono Hutan") && !page.contains("Diundang"), "{page}");
        officer.post("/meja/orang", &[("email", "rina@kominfo.example"), ("right", "viewer")]).await;
        assert!(officer.get("/en/meja/orang").await.body.contains("rina@kominfo.example"));
        site.clock.advance(60 * 86_400_000);
        let mut officer = site.browser(OFFICER).await;
        assert!(!officer.get("/meja/orang").await.body.contains("rina@kominfo.example"), "it ended");
    });
}

#[test]
fn a_right_is_taken_away_and_an_invitation_withdrawn_on_the_page() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let mut officer = site.browser(OFFICER).await;
        let mut writer = site.browser(WRITER).await;
        assert_eq!(writer.get("/meja/siaran-pers").await.status, StatusCode::OK);
        let page = officer.get("/meja/orang").await.body;
        let take = page.split("action=\"").find(|rest| rest.contains("/pencabutan\"")).unwrap();
        let take = take.split('"').next().unwrap().to_owned();
        assert_eq!(page.matches("/pencabutan\"").count(), 2, "not the last administrator's: {page}");
        assert_eq!(writer.post(&take, &[]).await.status, StatusCode::FORBIDDEN);
        assert!(!writer.get("/meja/orang").await.body.contains("/pencabutan\""));
        let mut told = Vec::new();
        for path in page.split("action=\"").filter_map(|rest| rest.split('"').next()) {
            if path.ends_with("/pencabutan") {
                told.push(officer.post(path, &[]).await.location);
            }
        }
        assert_eq!(told, ["/meja/orang"; 2]);
        assert_ne!(writer.get("/meja/siaran-pers").await.status, StatusCode::OK, "at once");
        assert_eq!(officer.post(&take, &[]).await.status, StatusCode::NOT_FOUND);
        let page = officer.get("/en/meja/orang").await.body;
        let (_, former) = page.split_once("Were here before").unwrap();
        assert!(former.contains("11 May 2025</time> – <time"), "with their term: {former}");
        officer.post("/meja/orang", &[("email", INVITED), ("right", "viewer"), ("office", "Staf <b>")]).await;
        let page = officer.get("/en/meja/orang").await.body;
        assert!(page.contains("Withdraw the invitation") && page.contains("Staf &#60;b&#62;"), "{page}");
        let withdrawn =
            officer.post("/meja/orang/undangan/pembatalan", &[("email", INVITED), ("right", "viewer")]).await;
        assert_eq!(withdrawn.location, "/meja/orang");
        assert!(!officer.get("/meja/orang").await.body.contains(INVITED));
    });
}

#[tokio::test]
async fn a_table_of_people_gives_their_links_once() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    assert!(officer.get("/meja/orang").await.body.contains("/meja/impor?sheet=people"));
    assert_eq!(site.browser(WRITER).await.get("/meja/impor?sheet=people").await.status, StatusCode::FORBIDDEN);
    let table = "nama,surel,hak\nTono <i>,tono@kominfo.example,Penulis\n,bukan surel,penulis\n";
    let uploaded = officer.upload("/en/meja/impor?sheet=people", &[("orang.csv", table.as_bytes())]).await;
    let preview = officer.get(&uploaded.location).await.body;
    for told in ["invited as Writer", "Tono &#60;i&#62;", "Everybody on a line marked", "Import 1 line"] {
        assert!(preview.contains(told), "{told}: {preview}");
    }
    let seal = preview.split("name=\"seal\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let taken = officer.post(&uploaded.location, &[("seal", &seal)]).await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.body);
    let link = taken.body.split("http://pers.example").nth(1).unwrap().split('"').next().unwrap();
    assert!(taken.body.contains("tono@kominfo.example") && taken.body.contains(&uploaded.location), "{}", taken.body);
    assert!(site.stranger().get(link).await.body.contains("tono@kominfo.example"));
    assert!(!officer.get(&uploaded.location).await.body.contains("tono@"), "what is done waits no more");
}

#[tokio::test]
async fn the_first_administrator_is_invited_from_the_register() {
    let site = Site::new().await;
    let mut keeper = site.browser(OFFICER).await;
    let fields = [("kind", "association"), ("name", "Serikat Media"), ("level", "national")];
    let there = keeper.post("/en/meja/organisasi", &fields).await.location;
    assert!(keeper.get(&there).await.body.contains("Nobody runs this organisation here yet"));
    let invite = format!("{there}/administrator");
    let wrong = keeper.post(&invite, &[("email", "ketua")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"ketua\"") && wrong.body.contains("value=\"Serikat Media\""), "{}", wrong.body);
    assert_eq!(site.browser(WRITER).await.post(&invite, &[("email", INVITED)]).await.status, StatusCode::NOT_FOUND);
    let handed = keeper.post(&invite, &[("email", INVITED)]).await.body;
    let link = handed.split("http://pers.example").nth(1).unwrap().split('"').next().unwrap();
    assert!(keeper.get(&there).await.body.contains(INVITED));
    let fields = [("name", "Tono Hutan"), ("password", "bekantan di tepi rawa")];
    assert_eq!(site.stranger().post(link, &fields).await.status, StatusCode::SEE_OTHER);
    let page = keeper.get(&there).await.body;
    assert!(page.contains("has an administrator of its own") && !page.contains("/administrator\""), "{page}");
    assert_eq!(keeper.post(&invite, &[("email", "lain@kominfo.example")]).await.status, StatusCode::NOT_FOUND);
}
