//! What is not public appears nowhere: every open route is asked while a draft, a submitted and an embargoed release exist.

use axum::http::StatusCode;

use crate::life::submitted;
use crate::operate::metrics;
use crate::site::{OFFICER, Site, WRITER};

const CANARY: &str = "Kenari kuning";

#[tokio::test]
async fn nothing_of_an_embargoed_or_unpublished_release_is_seen_before_its_moment() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    submitted(&mut writer, &format!("{CANARY} menunggu")).await;
    let release = submitted(&mut writer, &format!("{CANARY} berembargo")).await;
    let fields = [("version", "2"), ("public_from", "2025-05-11T15:00")];
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &fields).await.status, StatusCode::SEE_OTHER);

    let slugs = ["kenari-kuning-menunggu", "kenari-kuning-berembargo"];
    let mut asked = 0;
    for (path, signed_in) in web::paths() {
        for slug in slugs {
            let path =
                path.replace("{slug}", slug).replace("{key}", slug).replace("{name}", slug).replace("{id}", slug);
            let query = if path.ends_with("/cari") || path.ends_with("/search") { "?q=kenari" } else { "" };
            for path in [format!("{path}{query}"), format!("/en{path}{query}")] {
                let answer = site.stranger().get(&path).await;
                // The address that was asked for is known to who asks.
                let said = answer.body.replace(slug, "").to_lowercase();
                let leaks = ["kenari kuning", "berembargo", "menunggu", "lima menit"].map(|word| said.contains(word));
                assert_eq!(leaks, [false; 4], "{path} (inside: {signed_in})");
                assert!(!format!("{:?}", answer.headers).to_lowercase().contains("kenari") || signed_in, "{path}");
                asked += 1;
            }
        }
    }
    assert!(asked > 80, "{asked}");
    let numbers = metrics(&site).await.to_lowercase();
    assert!(numbers.contains("route=\"/api/releases/{slug}\"") && !numbers.contains("kenari"), "{numbers}");

    site.clock.advance(3_600_000 - 1);
    assert_eq!(site.stranger().get("/siaran-pers/kenari-kuning-berembargo").await.status, StatusCode::NOT_FOUND);
    site.clock.advance(1);
    for path in [
        "/",
        "/siaran-pers",
        "/siaran-pers/kenari-kuning-berembargo",
        "/umpan/atom.xml",
        "/umpan/rss.xml",
        "/umpan/feed.json",
        "/cari?q=kenari",
        "/sitemap-berita.xml",
        "/api/releases",
        "/api/releases/kenari-kuning-berembargo",
        "/api/search?q=kenari",
    ] {
        assert!(site.stranger().get(path).await.body.contains(CANARY), "{path}");
    }
    assert!(site.stranger().get("/api/offices").await.body.contains("Dinas Kominfo"), "it has issued something now");
    assert!(site.stranger().get("/sitemap.xml").await.body.contains("kenari-kuning-berembargo"));
}
