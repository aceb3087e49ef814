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
        assert!(shown.contains(INVITED) && shown.contains("<option value=\"writer\" selected>"), "{shown}");
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
