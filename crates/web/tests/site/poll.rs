//! Coverage that nobody reports: a feed is asked, its articles are read, what carries a release is kept; also before an embargo's end.

use axum::http::StatusCode;
use desk::coverage::{Poller, Round};

use crate::coverage::{SAID, page, published};
use crate::dispatch;
use crate::outlet::{Outlet, feed, press_with};
use crate::site::{Browser, OFFICER, Site, WRITER};

const HOUR: i64 = 3_600_000;
/// Of another matter than the bridge.
pub(crate) const CHILI: [&str; 3] = [
    "Harga cabai naik di pasar pagi Kota Merdu sejak awal pekan, sementara harga bawang dan tomat bertahan seperti bulan lalu.",
    "Pedagang menyebut kiriman dari dataran tinggi terlambat karena hujan, dan pembeli mengurangi belanja mereka setiap hari.",
    "Dinas perdagangan belum memberi keterangan, tetapi pasokan diperkirakan kembali lancar menjelang akhir bulan depan.",
];

/// An outlet in the directory whose site is the loopback address.
async fn listed(site: &Site, officer: &mut Browser<'_>) {
    dispatch::outlet(officer, "Kabar Merdu", &[], false).await;
    let store::Db::Sqlite { writer, .. } = &site.app.desk.db else { panic!("not SQLite") };
    sqlx::raw_sql("UPDATE outlet SET site = '127.0.0.1'").execute(writer).await.unwrap();
}

#[tokio::test]
async fn a_page_in_a_feed_is_found_once_and_an_article_of_another_matter_is_not() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    listed(&site, &mut officer).await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let other = Outlet::open(&crate::outlet::article("Cabai", "2025-05-11", &CHILI));
    // A notice quotes its story, and is none.
    let said = format!(
        "Kutipan kepala dinas semula keliru, yang benar: “{SAID},” kata Kepala Dinas Perhubungan Rahmat Hidayat."
    );
    let first = "Dalam berita jembatan gantung sepanjang 120 meter di hulu Sungai Merdu yang dibuka untuk warga empat kampung ada kekeliruan.";
    let cost = "Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar.";
    let notice = crate::outlet::article("Ralat: Jembatan Gantung Hulu", "2025-05-11", &[first, &said, cost]);
    let notice = Outlet::open(&notice);
    let (one, two, old, three) = (outlet.url("/a"), other.url("/b"), outlet.url("/lama"), notice.url("/ralat"));
    let date = "Sun, 11 May 2025 14:30:00 +0800";
    let feed = feed(&[
        (&one, date),
        (&two, date),
        (&three, date),
        (&old, "Sun, 02 Mar 2025 14:30:00 +0800"),
        ("https://lain.example/c", date),
    ]);
    let poller = Poller::new(site.app.desk.clone(), press_with(Some(feed.url("/feed"))));
    assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 3, found: 1 });
    let list = officer.get("/meja/liputan").await.body;
    assert!(
        list.contains("Jembatan Gantung Hulu Dibuka") && list.contains("Kabar Merdu") && !list.contains("Ralat:"),
        "{list}"
    );
    // Not due, then unchanged: nothing is read twice.
    assert_eq!(poller.round().await.unwrap(), Round::default());
    site.clock.advance(HOUR);
    assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 0, found: 0 });
}

#[tokio::test]
async fn a_page_before_the_end_of_an_embargo_waits_with_its_evidence_and_shows_nothing_to_the_public() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = crate::coverage::submitted(&mut writer).await;
    let from = [("version", "2"), ("public_from", "2025-05-13T10:00")];
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &from).await.status, StatusCode::SEE_OTHER);
    listed(&site, &mut officer).await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let address = outlet.url("/a");
    let feed = feed(&[(&address, "Sun, 11 May 2025 14:30:00 +0800")]);
    let poller = Poller::new(site.app.desk.clone(), press_with(Some(feed.url("/feed"))));
    assert_eq!(poller.round().await.unwrap().found, 1);
    let list = officer.get("/meja/liputan?perlu=look").await.body;
    let (_, at) = list.split_once("/meja/liputan/01").unwrap_or_else(|| panic!("no page waits: {list}"));
    let compared = format!("/meja/liputan/01{}", at.split('"').next().unwrap());
    let shown = officer.get(&compared).await.body;
    assert!(shown.contains("Terbit sebelum embargo berakhir") && shown.contains("bukti.wacz"), "{shown}");
    for path in ["/", "/jejak", "/siaran-pers/jembatan-gantung-dibuka", "/jejak?tindakan=page.captured"] {
        assert!(!site.stranger().get(path).await.body.contains(&address), "{path}");
    }
    let fields =
        [("mark", "embargo"), ("decision", "excuse"), ("reason", "Redaksi menarik halamannya dan minta maaf.")];
    assert_eq!(officer.post(&format!("{compared}/penilaian"), &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!officer.get("/meja/liputan?perlu=look").await.body.contains(&compared));
}
