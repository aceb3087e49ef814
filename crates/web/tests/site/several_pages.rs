//! An article on several pages: read as one, kept as one, and a page of it that does not come is no edit.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::http::StatusCode;

use crate::coverage::{SAID, published};
use crate::outlet::{article, press};
use crate::server::{Server, send};
use crate::site::{OFFICER, Site, WRITER};

const STORY: &str = "/berita/42/jembatan";
const LENGTH: &str = "Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung.";
const MONEY: &str = "Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar.";

/// Links as portals have them below each page.
fn pages() -> String {
    let link = |number: u32| format!("<a href=\"{STORY}?page={number}\">{number}</a> ");
    format!("<div class=\"paging\">{}{}</div>", link(1), link(2))
}

fn page(paragraphs: &[&str]) -> String {
    let whole = article("Jembatan Gantung Hulu Dibuka", "2025-05-11T15:00:00+08:00", paragraphs);
    whole.replace("</article>", &format!("{}</article>", pages()))
}

/// An outlet with an article on two pages, and whether its second one comes.
fn outlet(said: Arc<Mutex<String>>, comes: Arc<AtomicBool>) -> Server {
    Server::without_robots(move |path, stream| {
        let quotation = format!("“{},” kata Kepala Dinas Perhubungan Rahmat Hidayat.", said.lock().unwrap());
        let (status, body) = match path {
            STORY => ("200 OK", page(&[LENGTH, "Warga berkumpul sejak pagi di kedua tepinya."])),
            _ if path.ends_with("?page=2") && comes.load(Ordering::SeqCst) => ("200 OK", page(&[&quotation, MONEY])),
            _ => ("503 Service Unavailable", String::new()),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        send(stream, &head);
        drop(stream.write_all(body.as_bytes()));
    })
}

#[tokio::test]
async fn an_article_on_two_pages_is_one_article_and_one_archive() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let said = Arc::new(Mutex::new("Sekarang anak sekolah hanya perlu berlari lima menit".to_owned()));
    let comes = Arc::new(AtomicBool::new(true));
    let server = outlet(said.clone(), comes.clone());
    let given = officer.post("/meja/liputan", &[("address", &server.url(STORY))]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
    let compared = officer.get(&given.location).await.body;
    assert!(compared.contains("<ins>hanya perlu berlari</ins>") && compared.contains("Warga berkumpul"), "{compared}");
    assert!(!compared.contains("halaman lanjutan"), "{compared}");

    let evidence = officer.get(&format!("{}/bukti.wacz", given.location)).await;
    let file = tempfile::NamedTempFile::with_suffix(".wacz").unwrap();
    std::fs::write(file.path(), &evidence.bytes).unwrap();
    let report = connect::wacz::verify(file.path()).unwrap();
    assert!(report.is_sound(), "{report:?}");
    let listed = connect::wacz::contents(file.reopen().unwrap()).unwrap().pages.unwrap();
    assert_eq!(listed, [server.url(STORY), server.url(&format!("{STORY}?page=2"))]);
    let bundle = officer.get(&format!("{}/bukti.wacz", release_of(&compared))).await;
    std::fs::write(file.path(), &bundle.bytes).unwrap();
    assert!(connect::wacz::verify(file.path()).unwrap().is_sound());

    // The second page does not come for a while: nothing of what it said was taken away.
    let look = async || {
        site.clock.advance(26 * 3_600_000);
        while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
    };
    comes.store(false, Ordering::SeqCst);
    look().await;
    let page = officer.get(&given.location).await.body;
    assert!(page.contains("<ins>hanya perlu berlari</ins>") && page.contains("Tidak terjangkau"), "{page}");
    comes.store(true, Ordering::SeqCst);
    said.lock().unwrap().replace_range(.., SAID);
    look().await;
    let page = officer.get(&given.location).await.body;
    assert!(page.contains("Tidak ditemukan perbedaan"), "{page}");
}

#[tokio::test]
async fn of_an_article_whose_second_page_never_came_the_first_is_kept_and_it_says_so() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let comes = Arc::new(AtomicBool::new(false));
    let server = outlet(Arc::new(Mutex::new(SAID.to_owned())), comes.clone());
    let given = officer.post("/meja/liputan", &[("address", &server.url(STORY))]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
    let page = officer.get(&given.location).await.body;
    assert!(page.contains("Warga berkumpul") && page.contains("halaman lanjutan"), "{page}");

    // An hour later it comes: it is read, and nobody is told to have changed anything.
    comes.store(true, Ordering::SeqCst);
    site.clock.advance(2 * 3_600_000);
    while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
    let page = officer.get(&given.location).await.body;
    assert!(page.contains("Rp4,2 miliar") && page.contains("Berita 2 halaman"), "{page}");
    assert!(page.contains("Tidak berubah") && !page.contains("halaman lanjutan"), "{page}");
}

fn release_of(page: &str) -> String {
    let (_, rest) = page.split_once("href=\"/meja/siaran-pers/").unwrap();
    format!("/meja/siaran-pers/{}", rest.split('"').next().unwrap())
}

/// An outlet with an article on three pages, of which the first so many come.
fn three(come: Arc<AtomicUsize>) -> Server {
    let link = |number: u32| format!("<a href=\"{STORY}?page={number}\">{number}</a> ");
    let links = format!("<div class=\"paging\">{}{}{}</div>", link(1), link(2), link(3));
    Server::without_robots(move |path, stream| {
        let said = format!("“{SAID},” kata Kepala Dinas Perhubungan Rahmat Hidayat di tepi sungai, Minggu pagi.");
        let texts = [LENGTH, &said, MONEY];
        let number = path.rsplit_once("?page=").map_or(1, |(_, number)| number.parse().unwrap());
        let whole = article("Jembatan Gantung Hulu Dibuka", "2025-05-11T15:00:00+08:00", &[texts[number - 1]]);
        let body = whole.replace("</article>", &format!("{links}</article>"));
        let status = if number <= come.load(Ordering::SeqCst) { "200 OK" } else { "503 Service Unavailable" };
        let length = body.len();
        send(
            stream,
            format!("HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n"),
        );
        drop(stream.write_all(body.as_bytes()));
    })
}

#[tokio::test]
async fn however_many_of_its_pages_come_nobody_is_told_to_have_changed_an_article() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let come = Arc::new(AtomicUsize::new(2));
    let server = three(come.clone());
    let id = release.rsplit('/').next().unwrap();
    let given = officer.post("/meja/liputan", &[("address", &server.url(STORY)), ("release", id)]).await.location;
    for (pages, told) in [(1, "Tidak terjangkau"), (3, "Tidak berubah"), (1, "Tidak terjangkau"), (3, "Tidak berubah")]
    {
        come.store(pages, Ordering::SeqCst);
        site.clock.advance(26 * 3_600_000);
        while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
        let page = officer.get(&given).await.body;
        assert!(page.contains(told) && !page.contains("Diubah"), "{pages}: {page}");
    }
    assert!(officer.get(&given).await.body.contains("Berita 3 halaman"));
}
