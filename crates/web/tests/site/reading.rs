//! Reading at any depth: the archive by month and place, page by page and back, and search by any form of a word.

use axum::http::StatusCode;
use desk::Actor;
use desk::release::{self, Draft, Publication};
use desk::session::{self, Visit};

use crate::site::{Browser, OFFICER, PASSWORD, Site, WRITER};

async fn actor(site: &Site, email: &str) -> Actor {
    let token = session::sign_in(&site.app.desk, email, PASSWORD, Visit::default()).await.unwrap().inside().unwrap();
    session::actor(&site.app.desk, &token).await.unwrap().unwrap()
}

/// Publishes as many releases, a day apart, and gives their headlines from the newest on.
async fn publish(site: &Site, count: usize) -> Vec<String> {
    let (officer, writer) = (actor(site, OFFICER).await, actor(site, WRITER).await);
    let office = officer.memberships.first().unwrap().organisation;
    let mut headlines = Vec::new();
    for number in 0..count {
        site.clock.advance(86_400_000);
        let text = str::to_owned;
        let place = if number % 2 == 0 { "Hulu Seraya" } else { "Muara Lindung" };
        let draft = Draft {
            headline: format!("Jembatan ke-{number} selesai dibangun"),
            standfirst: String::new(),
            place: text(place),
            subjects: text(if number % 2 == 0 { "Jembatan, Air bersih" } else { "jembatan" }),
            body: format!("{place}: jembatan ke-{number} diresmikan, dan warga menyeberang lima menit lebih cepat."),
        };
        let id = release::create(&site.app.desk, &writer, office, &draft).await.unwrap();
        release::submit(&site.app.desk, &writer, id, 1).await.unwrap();
        release::publish(&site.app.desk, &officer, id, 1, Publication::Now, None).await.unwrap();
        headlines.insert(0, draft.headline);
    }
    headlines
}

/// The headlines on a page, in its order.
fn headlines(html: &str) -> Vec<String> {
    let lines = html.split("<h3><a href=\"").skip(1).filter_map(|line| line.split_once('>')?.1.split("</a>").next());
    lines.map(str::to_owned).collect()
}

fn link(html: &str, rel: &str) -> Option<String> {
    let rest = html.split(&format!("rel=\"{rel}\" href=\"")).nth(1)?;
    Some(rest.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&"))
}

/// All headlines from a page on to the last one, and the addresses of the pages.
async fn walk(browser: &mut Browser<'_>, first: &str) -> (Vec<String>, Vec<String>) {
    let (mut seen, mut pages, mut next) = (Vec::new(), Vec::new(), Some(first.to_owned()));
    while let Some(path) = next {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        seen.extend(headlines(&page.body));
        pages.push(path);
        assert!(pages.len() < 50, "the pages do not end");
        next = link(&page.body, "next");
    }
    (seen, pages)
}

#[tokio::test]
async fn the_archive_leads_to_the_last_release_and_back() {
    let site = Site::new().await;
    let all = publish(&site, 100).await;
    let mut browser = site.stranger();
    let (seen, pages) = walk(&mut browser, "/siaran-pers").await;
    assert_eq!((seen, pages.len()), (all.clone(), 4));
    let mut path = pages[3].clone();
    let mut back = 0;
    while let Some(newer) = link(&browser.get(&path).await.body, "prev") {
        path = newer;
        back += 1;
    }
    assert_eq!(back, 3);
    assert_eq!(headlines(&browser.get(&path).await.body), all[..30]);
    // From 12 May on, a day each: 20 in May, 30 in June, 31 in July, 19 in August.
    for (month, count) in [("2025-05", 20), ("2025-06", 30), ("2025-07", 31), ("2025-08", 19)] {
        let (seen, _) = walk(&mut browser, &format!("/arsip/{month}")).await;
        assert_eq!(seen.len(), count, "{month}");
        let part = browser.get(&format!("/sitemap/{month}.xml")).await.body;
        assert_eq!(part.matches("<loc>").count(), 2 * count, "{month}");
        assert!(browser.get("/sitemap.xml").await.body.contains(&format!("/sitemap/{month}.xml</loc>")));
        let margin = browser.get("/siaran-pers").await.body;
        assert!(margin.contains(&format!("href=\"/arsip/{month}\"")), "{month}");
        assert!(margin.contains(&format!("<span class=\"quiet\" aria-hidden=\"true\">{count}</span>")), "{month}");
    }
    let (seen, _) = walk(&mut browser, "/tempat/muara-lindung").await;
    assert_eq!(seen, all.iter().step_by(2).cloned().collect::<Vec<_>>());
    let (seen, _) = walk(&mut browser, "/en/siaran-pers?topik=air-bersih").await;
    assert_eq!(seen, all.iter().skip(1).step_by(2).cloned().collect::<Vec<_>>());
    let (seen, pages) = walk(&mut browser, "/siaran-pers?topik=JEMBATAN").await;
    assert_eq!((seen, pages.len()), (all.clone(), 4));
    assert!(pages[1].starts_with("/siaran-pers?topik=jembatan&before="), "{pages:?}");
    let page = browser.get("/siaran-pers?topik=jembatan").await.body;
    assert!(page.contains("<h1>Siaran pers tentang Jembatan</h1>") && page.contains(">100</span>"), "{page}");
    assert!(page.contains("href=\"/siaran-pers?topik=jembatan\" aria-current=\"page\""), "{page}");
    assert!(page.contains("href=\"/en/siaran-pers?topik=jembatan\""), "the other language is about the same");
    assert!(browser.get("/sitemap/daftar.xml").await.body.contains("/siaran-pers?topik=air-bersih</loc>"));
    for nothing in [
        "/siaran-pers?topik=pabrik",
        "/siaran-pers?topik=%25%27",
        "/arsip/2025-04",
        "/arsip/2025-13",
        "/arsip/2025-5",
        "/arsip/x",
        "/tempat/kota",
        "/sitemap/2025-04.xml",
    ] {
        assert_eq!(browser.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    for bad in ["?before=x", "?before=1-2", "?after=99999999999999999999-0", "?before=-9223372036854775808-x"] {
        assert_eq!(headlines(&browser.get(&format!("/siaran-pers{bad}")).await.body), all[..30], "{bad}");
    }
}

#[tokio::test]
async fn a_search_finds_any_form_of_a_word_on_all_pages() {
    let site = Site::new().await;
    let all = publish(&site, 50).await;
    let mut browser = site.stranger();
    let (seen, pages) = walk(&mut browser, "/cari?q=pembangunan+jembatan").await;
    assert_eq!((seen, pages.len()), (all.clone(), 3));
    let second = browser.get(&pages[1]).await.body;
    let first = browser.get(&link(&second, "prev").unwrap()).await.body;
    assert_eq!(headlines(&first), all[..20]);
    assert!(first.contains("<mark>jembatan</mark>"), "{first}");
    assert!(browser.get("/cari?q=sebrang").await.body.contains("sebrang"));
    for nothing in ["/cari?q=pabrik", "/cari?q=bang", "/cari?q=%27%22%28%2A", "/cari?q=", "/cari"] {
        let page = browser.get(nothing).await;
        assert_eq!((page.status, headlines(&page.body).len()), (StatusCode::OK, 0), "{nothing}");
    }
    assert_eq!(headlines(&browser.get("/cari?q=49+diresmikan").await.body), ["Jembatan ke-49 selesai dibangun"]);
}
