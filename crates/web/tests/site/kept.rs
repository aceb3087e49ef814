//! Answers that are kept ready are those that would be made anew: whatever is written, whoever writes it, whatever the clock
//! does. On both databases.

use axum::http::StatusCode;
use desk::release::{self, Correction, Draft, Publication};
use domain::id::ReleaseId;
use jiff::ToSpan;
use store::Db;
use web::{App, Around};

use crate::databases::on_both;
use crate::site::{OFFICER, Site, WRITER};

/// Everything that is kept.
const KEPT: [&str; 16] = [
    "/",
    "/en/",
    "/siaran-pers",
    "/en/siaran-pers",
    "/siaran-pers/kenari-terlihat",
    "/siaran-pers?topik=satwa-liar",
    "/en/siaran-pers?topik=satwa-liar",
    "/arsip/2025-05",
    "/tempat/hulu-seraya",
    "/umpan/atom.xml",
    "/umpan/rss.xml",
    "/umpan/feed.json",
    "/api/releases",
    "/api/releases?subject=Satwa%20liar",
    "/api/releases/kenari-terlihat",
    "/api/subjects",
];

async fn site(db: Db) -> Site {
    Site::on(db, tempfile::tempdir().unwrap()).await
}

fn draft(body: &str) -> Draft {
    let text = str::to_owned;
    Draft {
        headline: text("Kenari terlihat"),
        standfirst: text("Kenari kuning terlihat lagi."),
        place: text("Hulu Seraya"),
        subjects: text("Satwa liar"),
        body: format!("{body} Warga diminta tidak menangkapnya dan melapor kepada dinas."),
    }
}

/// A release that waits for the second pair of eyes.
async fn submitted(site: &Site) -> (ReleaseId, desk::Actor) {
    let (writer, officer) = (site.actor(WRITER).await, site.actor(OFFICER).await);
    let office = writer.memberships[0].organisation;
    let id = release::create(&site.app.desk, &writer, office, &draft("Teks pertama.")).await.unwrap();
    release::submit(&site.app.desk, &writer, id, 1).await.unwrap();
    (id, officer)
}

/// Asks twice, so that the second answer is a kept one, and holds both against a server that keeps nothing.
async fn same(site: &Site, step: &str) {
    for path in KEPT {
        let anew = site.anew(path).await;
        for time in ["first", "second"] {
            let answer = site.stranger().get(path).await;
            assert_eq!((answer.status, answer.body), anew, "{step}: {path}, {time}");
        }
    }
}

#[test]
fn what_is_published_corrected_and_withdrawn_is_so_at_once() {
    on_both(async |db| {
        let site = site(db).await;
        same(&site, "empty").await;
        let (id, officer) = submitted(&site).await;
        same(&site, "submitted").await;
        assert_eq!(site.stranger().get("/siaran-pers/kenari-terlihat").await.status, StatusCode::NOT_FOUND);
        release::publish(&site.app.desk, &officer, id, 1, Publication::Now, None).await.unwrap();
        same(&site, "published").await;
        assert!(site.stranger().get("/siaran-pers/kenari-terlihat").await.body.contains("Teks pertama"));
        site.clock.advance(60_000);
        let correction = Correction {
            text: draft("Teks kedua."),
            reason: "Jumlah semula tertulis keliru.".to_owned(),
            tell: false,
            kept: None,
        };
        release::correct(&site.app.desk, &officer, id, 1, &correction).await.unwrap();
        same(&site, "corrected").await;
        let page = site.stranger().get("/siaran-pers/kenari-terlihat").await.body;
        assert!(page.contains("Teks kedua") && !page.contains("Teks pertama"));
        release::withdraw(&site.app.desk, &officer, id, "Izin penelitian belum ada.", false).await.unwrap();
        for path in KEPT {
            let body = site.stranger().get(path).await.body;
            assert!(!body.contains("Teks kedua") && !body.contains("kuning") && !body.contains("Satwa"), "{path}");
        }
        same(&site, "withdrawn").await;
    });
}

#[test]
fn an_embargo_ends_for_kept_answers_at_its_millisecond_and_begins_again_when_the_clock_is_put_back() {
    on_both(async |db| {
        let site = site(db).await;
        let (id, officer) = submitted(&site).await;
        let due = site.now().checked_add(90.minutes()).unwrap();
        release::publish(&site.app.desk, &officer, id, 1, Publication::From(due), None).await.unwrap();
        let public = async |expected: bool, step: &str| {
            same(&site, step).await;
            for path in KEPT {
                let answer = site.stranger().get(path).await;
                let named = ["Kenari", "Satwa"].iter().any(|word| answer.body.contains(word));
                assert_eq!(answer.status == StatusCode::OK && named, expected, "{step}: {path}");
            }
        };
        public(false, "long before").await;
        site.clock.advance(90 * 60_000 - 1);
        public(false, "a millisecond before").await;
        site.clock.advance(1);
        public(true, "at its moment").await;
        site.clock.advance(-1);
        public(false, "put back").await;
        site.clock.advance(12 * 3_600_000);
        public(true, "the next day").await;
    });
}

#[test]
fn what_another_server_writes_is_seen_at_once() {
    on_both(async |db| {
        let site = site(db).await;
        let other = App::new(site.app.desk.clone(), "http://pers.example", Around::default());
        let (id, officer) = submitted(&site).await;
        release::publish(&other.desk, &officer, id, 1, Publication::Now, None).await.unwrap();
        same(&site, "published elsewhere").await;
        release::withdraw(&other.desk, &officer, id, "Izin penelitian belum ada.", false).await.unwrap();
        assert!(!site.stranger().get("/siaran-pers/kenari-terlihat").await.body.contains("Teks pertama"));
        same(&site, "withdrawn elsewhere").await;
    });
}

#[test]
fn readers_who_ask_while_it_is_withdrawn_never_get_the_text_afterwards() {
    on_both(async |db| {
        let site = site(db).await;
        let (id, officer) = submitted(&site).await;
        release::publish(&site.app.desk, &officer, id, 1, Publication::Now, None).await.unwrap();
        let ask = async || {
            for _ in 0..40 {
                site.stranger().get("/siaran-pers/kenari-terlihat").await;
            }
        };
        let withdraw = async {
            release::withdraw(&site.app.desk, &officer, id, "Izin penelitian belum ada.", false).await.unwrap();
            for _ in 0..40 {
                assert!(!site.stranger().get("/siaran-pers/kenari-terlihat").await.body.contains("Teks pertama"));
            }
        };
        tokio::join!(ask(), ask(), withdraw, ask());
    });
}

#[test]
fn who_has_it_already_is_told_so_and_who_asks_for_the_head_gets_no_body() {
    on_both(async |db| {
        let site = site(db).await;
        let (id, officer) = submitted(&site).await;
        release::publish(&site.app.desk, &officer, id, 1, Publication::Now, None).await.unwrap();
        let first = site.stranger().get("/siaran-pers/kenari-terlihat").await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        for time in ["first", "second"] {
            let again = site.stranger().get_again("/siaran-pers/kenari-terlihat", &tag).await;
            assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{time}");
            assert_eq!(again.headers["etag"], tag.as_str());
            let head = site.stranger().json("HEAD", "/siaran-pers/kenari-terlihat", None, "").await;
            assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""), "{time}");
        }
        let second = site.stranger().get("/siaran-pers/kenari-terlihat").await;
        assert_eq!((second.headers, second.body), (first.headers, first.body));
    });
}
