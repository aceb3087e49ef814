//! Feeds and sitemaps: what they hold, and for how long.

use crate::life::submitted;
use crate::site::{OFFICER, Site, WRITER};

const HOUR: i64 = 3_600_000;

#[tokio::test]
async fn news_is_what_was_issued_within_two_days_and_not_withdrawn() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let mut desk = Vec::new();
    for headline in ["Jembatan & dermaga dibuka", "Jadwal feri diubah"] {
        let release = submitted(&mut writer, headline).await;
        officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
        desk.push(release);
    }
    let news = site.stranger().get("/sitemap-berita.xml").await.body;
    assert!(news.contains("<news:title>Jembatan &amp; dermaga dibuka</news:title>"), "{news}");
    assert!(news.contains("<loc>http://pers.example/siaran-pers/jembatan-dermaga-dibuka</loc>"), "{news}");
    officer.post(&format!("{}/penarikan", desk[1]), &[("reason", "Jadwal berubah lagi.")]).await;
    site.clock.advance(47 * HOUR);
    let news = site.stranger().get("/sitemap-berita.xml").await.body;
    assert!(news.contains("Jembatan") && !news.contains("Jadwal feri"), "{news}");
    site.clock.advance(HOUR);
    assert!(!site.stranger().get("/sitemap-berita.xml").await.body.contains("<url>"));
    assert!(site.stranger().get("/robots.txt").await.body.contains("http://pers.example/sitemap-berita.xml\n"));
}
