//! An outlet that moves to another domain: its pages lead there, and its feed names only what stands there. Nothing is lost without a word.

use std::sync::{Arc, Mutex};

use desk::coverage::{Poller, Round};
use domain::coverage::Visit;
use domain::judgement::Standing;
use serde_json::{Value, json};

use crate::api::{Program, read};
use crate::bad_outlet::{HOUR, Host, REWORDED, asked, html, looked, seen};
use crate::coverage::{SAID, page, published};
use crate::databases::on_both;
use crate::outlet::{Outlet, press_with};
use crate::server::{Server, send};
use crate::site::{OFFICER, Site, WRITER};

/// A feed that changes: what it names, each with the date of the first test day. It has an `ETag` and says when it is as it was.
pub(crate) struct Feed {
    server: Server,
    links: Arc<Mutex<Vec<String>>>,
}

impl Feed {
    pub(crate) fn open(links: &[String]) -> Self {
        let links = Arc::new(Mutex::new(links.to_vec()));
        let named = links.clone();
        let server = Server::by_head(move |head, stream| {
            let item = |link: &String| {
                let date = "Sun, 11 May 2025 14:30:00 +0800";
                format!("<item><title>Kabar</title><link>{link}</link><pubDate>{date}</pubDate></item>")
            };
            let items: String = named.lock().unwrap().iter().map(item).collect();
            let body = format!("<rss version=\"2.0\"><channel><title>Kabar</title>{items}</channel></rss>");
            let tag = format!("\"{}\"", store::FileDigest::of(body.as_bytes()).name());
            if head.contains("robots.txt") {
                send(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            } else if head.contains(&tag) {
                send(stream, format!("HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n"));
            } else {
                let kind = format!("Content-Type: application/rss+xml\r\nETag: {tag}");
                send(stream, format!("HTTP/1.1 200 OK\r\n{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len()));
            }
        });
        Self { server, links }
    }

    pub(crate) fn names(&self, links: &[String]) {
        *self.links.lock().unwrap() = links.to_vec();
    }

    pub(crate) fn poller(&self, site: &Site) -> Poller {
        Poller::new(site.app.desk.clone(), press_with(Some(self.server.url("/feed"))))
    }
}

#[tokio::test]
async fn a_page_that_leads_to_its_outlet_s_new_domain_is_the_same_page_and_says_where_it_stands_now() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(2 * HOUR);
    let text = page(REWORDED, "Rp4,2 miliar");
    let (old, new) = (Host::open(&html("200 OK", &text)), Host::open(&html("200 OK", &text)));
    let given = officer.post("/meja/liputan", &[("address", &old.url("/jembatan"))]).await.location;
    asked(&mut officer, &given).await;
    let moved = new.url("/2025/jembatan");
    old.answers(&format!("HTTP/1.1 301 Moved Permanently\r\nLocation: {moved}\r\nContent-Length: 0\r\n\r\n"));
    site.clock.advance(2 * HOUR);
    assert_eq!(looked(&site).await, 1);
    let now = seen(&site, &given).await;
    assert_eq!((now.visits[0].result, &now.visits[0].address), (Visit::Unchanged, &moved));
    assert_eq!((now.judged.judgements[0].standing, now.differences().len()), (Standing::Asked, 1));
    let body = officer.get(&given).await.body;
    assert!(body.contains("Tidak berubah") && body.contains(&moved), "{body}");
    // It is mended at its new place: that is seen from the old one.
    new.answers(&html("200 OK", &page(SAID, "Rp4,2 miliar")));
    for _ in 0..2 {
        site.clock.advance(25 * HOUR);
        looked(&site).await;
    }
    let now = seen(&site, &given).await;
    assert_eq!((now.visits[1].result, now.judged.judgements[0].standing), (Visit::Edited, Standing::Edited));
    assert_eq!(now.coverage.address, old.url("/jembatan"), "the page is the one that was given");
}

/// Gives the outlet another site in the directory; the loopback address is none that a form takes, or that its page can be shown with.
async fn moves(site: &Site, outlet: &str, to: &str) {
    let sql = format!("UPDATE outlet SET site = '{to}' WHERE id = '{}'", outlet.rsplit('/').next().unwrap());
    match &site.app.desk.db {
        store::Db::Sqlite { writer, .. } => {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(writer).await.unwrap();
        }
        store::Db::Postgres { pool, .. } => {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap();
        }
    }
}

/// The outlet's page.
async fn shown(site: &Site, outlet: &str) -> String {
    moves(site, outlet, "kabarlama.example").await;
    let body = site.browser(OFFICER).await.get(outlet).await.body;
    moves(site, outlet, "127.0.0.1").await;
    body
}

/// What programs are told of the feed.
async fn told(site: &Site, outlet: &str) -> Value {
    let address = format!("/api/desk/outlets/{}", outlet.rsplit('/').next().unwrap());
    read(&Program::of(site, OFFICER).await.send("GET", &address, &json!({})).await)["feed"].clone()
}

#[test]
fn a_feed_whose_articles_stand_on_another_site_says_so_until_the_directory_is_mended() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        published(&mut writer, &mut officer).await;
        let fields = [("outlet", "Kabar Merdu"), ("site", "kabarlama.example"), ("place", "")];
        let outlet = officer.post("/meja/direktori", &fields).await.location;
        let story = Outlet::open(&page(SAID, "Rp4,2 miliar"));
        let feed = Feed::open(&[story.url("/a"), story.url("/b")]);
        let poller = feed.poller(&site);
        // Found for the first time, and again: the directory has the old domain.
        for _ in 0..2 {
            assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 0, found: 0 });
            let body = officer.get(&outlet).await.body;
            assert!(
                body.contains("Umpan berita belum ditemukan")
                    && body.contains("ada di situs lain, 127.0.0.1, dan tidak dibaca"),
                "{body}"
            );
            site.clock.advance(HOUR);
        }
        let english = officer.get(&format!("/en{outlet}")).await.body;
        assert!(english.contains("are on another site, 127.0.0.1, and are not read"), "{english}");
        assert_eq!(told(&site, &outlet).await["elsewhere"], "127.0.0.1");
        // Mended: nothing is left of it, and what was named is found.
        moves(&site, &outlet, "127.0.0.1").await;
        assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 2, found: 2 });
        let body = shown(&site, &outlet).await;
        assert!(body.contains("Umpan berita:") && !body.contains("situs lain"), "{body}");
        // A feed that is known, and names another domain from one day on.
        feed.names(&["https://kabarbaru.example/c".to_owned(), "https://kabarbaru.example/d".to_owned()]);
        for step in ["changed", "unchanged"] {
            site.clock.advance(HOUR);
            assert_eq!(poller.round().await.unwrap().articles, 0);
            let body = shown(&site, &outlet).await;
            assert!(body.contains("ada di situs lain, kabarbaru.example") && body.contains("dibaca"), "{step}: {body}");
        }
        // One article of its own is enough; what stands elsewhere may be somebody else's.
        feed.names(&["https://kabarbaru.example/c".to_owned(), story.url("/e")]);
        site.clock.advance(HOUR);
        assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 1, found: 1 });
        assert!(!shown(&site, &outlet).await.contains("situs lain"));
    });
}
