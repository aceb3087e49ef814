//! A clock that was a year ahead and is back: feeds, pages, pictures and time stamps go on in their usual time, and nothing that was let be
//! meanwhile is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::StatusCode;
use desk::coverage::{Pictured, Round};
use desk::record::{self, Notary, Stamped};
use jiff::Timestamp;

use crate::bad_outlet::{HOUR, looked};
use crate::coverage::{SAID, page, published};
use crate::databases::on_both;
use crate::dispatch;
use crate::moved_outlet::Feed;
use crate::outlet::{Outlet, article, at_the_loopback_address, press};
use crate::poll::CHILI;
use crate::record::placed;
use crate::site::{Browser, OFFICER, Site, WRITER};

const YEAR: i64 = 365 * 24 * HOUR;
/// Another release, published.
async fn another(writer: &mut Browser<'_>, officer: &mut Browser<'_>) {
    let form = writer.post("/meja/siaran-pers", &[]).await.location;
    let body = CHILI.join("\n\n");
    let fields = [("version", "1"), ("headline", "Harga cabai turun"), ("place", "Kota Merdu"), ("body", &*body)];
    let more = [("standfirst", "Tiga titik penjualan disiapkan di hulu."), ("then", "submission")];
    let fields: Vec<_> = fields.into_iter().chain(more).collect();
    assert_eq!(writer.post(&form, &fields).await.status, StatusCode::SEE_OTHER);
    let release = form.trim_end_matches("/naskah").to_owned();
    writer.post(&format!("{release}/pengajuan"), &[("version", "2")]).await;
    let issued = officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    assert_eq!(issued.status, StatusCode::SEE_OTHER);
}

/// Takes every picture that is due; how many.
async fn pictured(site: &Site) -> usize {
    let mut count = 0;
    while desk::coverage::take_picture(&site.app.desk, &press()).await.unwrap() == Pictured::Taken {
        count += 1;
        assert!(count < 50, "pictures are taken without end");
    }
    count
}

#[test]
fn after_a_clock_that_was_a_year_ahead_all_is_asked_again_in_its_usual_time_and_nothing_is_lost() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        published(&mut writer, &mut officer).await;
        let outlet = dispatch::outlet(&mut officer, "Kabar Merdu", &[], false).await;
        at_the_loopback_address(&site, &outlet).await;
        let bridge = Outlet::open(&page(SAID, "Rp4,2 miliar"));
        let chili = Outlet::open(&article("Cabai Turun", "2025-05-11T15:00:00+08:00", &CHILI));
        let feed = Feed::open(&[bridge.url("/a")]);
        let poller = feed.poller(&site);
        assert_eq!(poller.round().await.unwrap().found, 1);
        assert_eq!((pictured(&site).await, looked(&site).await), (1, 0));

        site.clock.advance(YEAR);
        feed.names(&[bridge.url("/a"), bridge.url("/b")]);
        let ahead = poller.round().await.unwrap();
        assert_eq!((ahead.articles, looked(&site).await), (0, 1), "what is a year old is let be");
        let mut away = site.browser(OFFICER).await;
        assert_eq!(away.post("/meja/liputan", &[("address", &bridge.url("/c"))]).await.status, StatusCode::SEE_OTHER);

        site.clock.advance(6 * 60_000 - YEAR);
        another(&mut writer, &mut officer).await;
        feed.names(&[bridge.url("/a"), bridge.url("/b"), chili.url("/d")]);
        // The first is read once more, since what is a year old was forgotten, and is known.
        assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 3, found: 2 });
        assert_eq!(poller.round().await.unwrap(), Round::default(), "and once");
        // The page that was looked at, and the one that was given while it was ahead.
        assert_eq!((looked(&site).await, looked(&site).await), (2, 0));
        assert_eq!((pictured(&site).await, pictured(&site).await), (3, 0));
        site.clock.advance(HOUR);
        assert_eq!(poller.round().await.unwrap().feeds, 1);
        assert_eq!(looked(&site).await, 3, "an hour after they were found");
    });
}

/// An authority whose clock is right, whatever ours says.
struct Right(AtomicI64);

impl Notary for Right {
    fn stamp(&self, _: &[u8], _: u64) -> Result<(Vec<u8>, Timestamp), String> {
        Ok((Vec::new(), Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()))
    }

    fn name(&self) -> String {
        "https://waktu.example/tsa".to_owned()
    }
}

#[tokio::test]
async fn after_a_clock_that_was_a_year_ahead_or_behind_heads_are_stamped_each_hour() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let right = Arc::new(Right(AtomicI64::new(site.now().as_millisecond())));
    let notary: Arc<dyn Notary> = right.clone();
    let hour_later = async || {
        site.clock.advance(HOUR);
        right.0.fetch_add(HOUR, Ordering::SeqCst);
        placed(&site).await;
        record::stamp(&site.app.desk, &notary).await.unwrap()
    };
    assert_eq!(hour_later().await, Stamped::Done);
    published(&mut writer, &mut officer).await;
    site.clock.advance(YEAR);
    assert_eq!(hour_later().await, Stamped::Done);
    site.clock.advance(-YEAR);
    another(&mut writer, &mut officer).await;
    assert_eq!(hour_later().await, Stamped::Done);
    assert_eq!(hour_later().await, Stamped::NotDue, "nothing has grown");
}
