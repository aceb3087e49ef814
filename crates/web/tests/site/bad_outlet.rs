//! What outlets answer that is no article: frames, refusals, a check for robots, another text each time; and evidence that was changed. Each
//! has an outcome that the desk sees, and none is held against anybody.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use desk::coverage::{Poller, Round};
use desk::record::Sequencer;
use domain::coverage::Visit;
use domain::judgement::Standing;
use domain::record::PublicAct;
use store::Db;
use store::public::{Filter, Gate};

use crate::coverage::{SAID, page, published};
use crate::outlet::{Outlet, at_the_loopback_address, feed, press, press_with};
use crate::sealed::Kept;
use crate::server::{Server, send};
use crate::site::{Browser, OFFICER, Site, WRITER};

pub(crate) const HOUR: i64 = 3_600_000;
pub(crate) const REWORDED: &str = "Sekarang anak sekolah hanya perlu berlari lima menit";
const FRAMES: &str = "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Frameset//EN\"><html><head><title>Jembatan Gantung Hulu \
    Dibuka</title></head><frameset cols=\"20%,80%\"><frame src=\"/menu\"><frame src=\"/isi\"><noframes><body><p>Peramban Anda \
    tidak mendukung bingkai.</p></body></noframes></frameset></html>";
const CHALLENGE: &str = "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title></head><body><div \
    class=\"main-wrapper\"><h1>kabarmerdu.example</h1><p>Verifying you are human. This may take a few seconds.</p><noscript>\
    Enable JavaScript and cookies to continue</noscript><p>kabarmerdu.example needs to review the security of your connection \
    before proceeding.</p></div></body></html>";

/// A host that answers every path with what it was told last.
pub(crate) struct Host {
    server: Server,
    answer: Arc<Mutex<String>>,
}

impl Host {
    pub(crate) fn open(answer: &str) -> Self {
        let answer = Arc::new(Mutex::new(answer.to_owned()));
        let given = answer.clone();
        let server = Server::without_robots(move |_, stream| send(stream, given.lock().unwrap().as_bytes()));
        Self { server, answer }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        self.server.url(path)
    }

    pub(crate) fn answers(&self, answer: &str) {
        answer.clone_into(&mut self.answer.lock().unwrap());
    }
}

/// An answer with a page.
pub(crate) fn html(status: &str, body: &str) -> String {
    let kind = "Content-Type: text/html; charset=utf-8";
    format!("HTTP/1.1 {status}\r\n{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

/// Looks at every page that is due; how often.
pub(crate) async fn looked(site: &Site) -> usize {
    let mut count = 0;
    while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {
        count += 1;
        assert!(count < 50, "it is looked at without end");
    }
    count
}

/// The page as the office sees it.
pub(crate) async fn seen(site: &Site, compared: &str) -> desk::coverage::Seen {
    let id = compared.rsplit('/').next().unwrap().parse().unwrap();
    desk::coverage::see(&site.app.desk, &site.actor(OFFICER).await, &press(), id).await.unwrap()
}

/// Asks for the correction of the first difference, and tells the outlet.
pub(crate) async fn asked(officer: &mut Browser<'_>, compared: &str) {
    let body = officer.get(compared).await.body;
    let mark = body.split("name=\"mark\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let fields = [("mark", mark), ("decision", "ask"), ("stood", "")];
    assert_eq!(officer.post(&format!("{compared}/penilaian"), &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(officer.post(&format!("{compared}/tautan"), &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_page_in_frames_is_told_as_no_article_and_accuses_nobody() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    let host = Host::open(&html("200 OK", FRAMES));
    let given = officer.post("/meja/liputan", &[("address", &host.url("/a"))]).await;
    assert_eq!(given.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(given.body.contains("bukan halaman berita") && given.body.contains("Berikan alamat satu berita"));
    assert!(officer.get("/meja/liputan").await.body.contains("Belum ada liputan"));
    // Given for a release all the same, it is kept, and nothing is said of what nobody read.
    let id = release.rsplit('/').next().unwrap();
    let given = officer.post("/meja/liputan", &[("address", &host.url("/a")), ("release", id)]).await;
    let compared = officer.get(&given.location).await.body;
    assert!(compared.contains("tidak dapat dipastikan"), "{compared}");
    assert!(!compared.contains("<ins>") && !compared.contains("<del>") && !compared.contains("value=\"ask\""));
    assert_eq!(seen(&site, &given.location).await.coverage.capture.counts[0], 0);
    // A page that goes into frames later is not a page that was changed.
    host.answers(&html("200 OK", &page(REWORDED, "Rp4,2 miliar")));
    let given = officer.post("/meja/liputan", &[("address", &host.url("/b"))]).await.location;
    asked(&mut officer, &given).await;
    host.answers(&html("200 OK", FRAMES));
    for _ in 0..4 {
        site.clock.advance(25 * HOUR);
        looked(&site).await;
    }
    let seen = seen(&site, &given).await;
    assert!(seen.visits.len() > 1 && seen.visits.iter().all(|visit| visit.result == Visit::Unreachable));
    assert_eq!(seen.judged.judgements[0].standing, Standing::Asked);
}

#[tokio::test]
async fn a_host_that_refuses_or_asks_for_a_person_is_told_and_nothing_is_said_of_its_page() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let list = crate::dispatch::outlet(&mut officer, "Kabar Merdu", &[], false).await;
    at_the_loopback_address(&site, &list).await;
    let host = Host::open(&html("200 OK", &page(REWORDED, "Rp4,2 miliar")));
    let compared = officer.post("/meja/liputan", &[("address", &host.url("/a"))]).await.location;
    asked(&mut officer, &compared).await;
    let slow = "429 Too Many Requests\r\nRetry-After: 3600";
    for (answer, told) in [
        (html("403 Forbidden", "<h1>403 Forbidden</h1>"), "403"),
        (html(slow, "<p>Terlalu sering.</p>"), "429"),
        (html("200 OK", CHALLENGE), "terbaca sebagai"),
        (html("403 Forbidden", CHALLENGE), "403"),
        (html("503 Service Unavailable", "<p>Situs dalam perawatan.</p>"), "503"),
    ] {
        host.answers(&answer);
        let given = officer.post("/meja/liputan", &[("address", &host.url("/lain"))]).await;
        assert_eq!(given.status, StatusCode::UNPROCESSABLE_ENTITY, "{answer}");
        assert!(given.body.contains(told) && !given.body.contains("tidak mirip"), "{answer}: {}", given.body);
        site.clock.advance(49 * HOUR);
        assert_eq!(looked(&site).await, 1, "{answer}");
        let seen = seen(&site, &compared).await;
        assert_eq!(seen.visits.last().unwrap().result, Visit::Unreachable, "{answer}");
        assert_eq!(seen.judged.judgements[0].standing, Standing::Asked, "{answer}");
    }
    assert!(officer.get(&compared).await.body.contains("Tidak terjangkau"));
    // Found in a feed, it is tried four times, and nothing comes of it.
    host.answers(&html("403 Forbidden", CHALLENGE));
    let polite = Host::open(&html("200 OK", CHALLENGE));
    let (story, other, date) = (host.url("/b"), polite.url("/c"), "Sun, 11 May 2025 14:30:00 +0800");
    let feed = feed(&[(&story, date), (&other, date)]);
    let poller = Poller::new(site.app.desk.clone(), press_with(Some(feed.url("/feed"))));
    let mut rounds = Vec::new();
    site.clock.advance(-5 * 49 * HOUR);
    for _ in 0..6 {
        rounds.push(poller.round().await.unwrap().articles);
        site.clock.advance(HOUR);
    }
    assert_eq!(rounds, [2, 2, 2, 2, 0, 0]);
    assert_eq!(officer.get("/meja/liputan").await.body.matches("/meja/liputan/01").count(), 1);
}

/// A host that says by turns what the pattern says: A with the altered words, B without.
fn flapping(pattern: &'static str) -> Server {
    let count = AtomicUsize::new(0);
    Server::without_robots(move |_, stream| {
        let turn = count.fetch_add(1, Ordering::SeqCst) % pattern.len();
        let said = if pattern.as_bytes()[turn] == b'A' { REWORDED } else { SAID };
        send(stream, html("200 OK", &page(said, "Rp4,2 miliar")));
    })
}

/// Ten looks at a page that flaps; the standings after each, how often it was kept, and what everybody read after each.
async fn ten_looks(pattern: &'static str) -> (Vec<Standing>, usize, Vec<String>) {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(2 * HOUR);
    let server = flapping(pattern);
    let compared = officer.post("/meja/liputan", &[("address", &server.url("/a"))]).await.location;
    asked(&mut officer, &compared).await;
    let (mut standings, mut public) = (Vec::new(), Vec::new());
    for _ in 0..10 {
        site.clock.advance(25 * HOUR);
        assert_eq!(looked(&site).await, 1);
        standings.push(seen(&site, &compared).await.judged.judgements[0].standing);
        public.push(site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await.body);
    }
    let id = compared.rsplit('/').next().unwrap().parse().unwrap();
    let officer = site.actor(OFFICER).await;
    let kept = desk::coverage::captures(&site.app.desk, &officer, id).await.unwrap().len();
    (standings, kept, public)
}

#[tokio::test]
async fn a_page_that_says_another_thing_each_time_was_not_changed_in_silence() {
    let (standings, _, public) = ten_looks("AB").await;
    assert_eq!(standings, [Standing::Asked; 10]);
    assert!(public.iter().all(|page| !page.contains("catatan ralat tidak ditemukan")));
    assert!(public[9].contains("Ralat diminta"), "{}", public[9]);
}

#[tokio::test]
async fn a_page_that_says_another_thing_for_a_day_and_goes_back_was_in_public_never_changed_in_silence() {
    let (standings, _, public) = ten_looks("AABB").await;
    // Mended at two looks, it counts as mended for the office, until the words are seen again.
    assert!(standings.contains(&Standing::Edited) && standings.contains(&Standing::Asked), "{standings:?}");
    assert!(public.iter().all(|page| !page.contains("catatan ralat tidak ditemukan")));
}

#[tokio::test]
async fn a_page_that_says_another_thing_each_time_is_not_kept_each_time() {
    let (_, kept, _) = ten_looks("AB").await;
    assert!(kept <= 4, "{kept} captures of two texts");
}

#[tokio::test]
async fn two_outlets_with_the_same_text_are_two_pages_and_neither_stands_for_the_other() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(2 * HOUR);
    let text = page(REWORDED, "Rp4,2 miliar");
    let (first, second) = (Outlet::open(&text), Outlet::open(&text));
    let mut given = Vec::new();
    for outlet in [&first, &second] {
        given.push(officer.post("/meja/liputan", &[("address", &outlet.url("/jembatan"))]).await.location);
        site.clock.advance(60_000);
    }
    assert_ne!(given[0], given[1]);
    asked(&mut officer, &given[0]).await;
    first.change("hanya perlu berlari", "cukup berjalan");
    for _ in 0..3 {
        site.clock.advance(25 * HOUR);
        looked(&site).await;
    }
    let (one, other) = (seen(&site, &given[0]).await, seen(&site, &given[1]).await);
    assert_eq!(one.judged.judgements[0].standing, Standing::Edited);
    assert!(other.judged.judgements.is_empty() && other.differences().len() == 1);
    assert!(other.visits.iter().all(|visit| visit.result == Visit::Unchanged));
    // What was asked of the first is public, and names the first alone.
    let public = site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await.body;
    let (_, differs) = public.split_once("Perbedaan yang sudah ditanyakan").unwrap();
    assert!(differs.contains(&first.url("/jembatan")) && !differs.contains(&second.url("/jembatan")), "{differs}");
    assert!(site.browser(OFFICER).await.get("/meja/liputan?perlu=look").await.body.contains(&given[1]));
}

#[tokio::test]
async fn evidence_that_was_changed_is_shown_to_nobody_and_named_in_the_bundle() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    site.clock.advance(2 * HOUR);
    let (honest, other) = (Outlet::open(&page(SAID, "Rp4,2 miliar")), Outlet::open(&page(REWORDED, "Rp9,9 miliar")));
    let given = officer.post("/meja/liputan", &[("address", &honest.url("/a"))]).await.location;
    let forged = officer.post("/meja/liputan", &[("address", &other.url("/b"))]).await.location;
    let place = async |compared: &str| {
        let digest = seen(&site, compared).await.coverage.capture.archive;
        let (folder, name) = digest.as_str().split_at(2);
        (site.files().join(folder).join(name), digest)
    };
    let ((path, digest), (from, _)) = (place(&given).await, place(&forged).await);
    // A sound archive of another page in the place of the one that was kept.
    std::fs::remove_file(&path).unwrap();
    std::fs::copy(from, &path).unwrap();
    let compared = officer.get(&given).await;
    assert_eq!(compared.status, StatusCode::OK);
    assert!(compared.body.contains("Bukti halaman ini tidak dapat dibaca lagi"), "{}", compared.body);
    assert!(!compared.body.contains("Rp9,9") && !compared.body.contains("berlari"), "{}", compared.body);
    let download = officer.get(&format!("{given}/bukti.wacz")).await;
    assert_eq!(download.status, StatusCode::SERVICE_UNAVAILABLE);
    // What cannot be read is not compared: the next look neither accuses nor clears.
    site.clock.advance(25 * HOUR);
    looked(&site).await;
    assert_eq!(seen(&site, &given).await.coverage.capture.counts[0], 0);
    let file = tempfile::NamedTempFile::with_suffix(".wacz").unwrap();
    std::fs::write(file.path(), &officer.get(&format!("{release}/bukti.wacz")).await.bytes).unwrap();
    assert!(connect::wacz::verify(file.path()).unwrap().is_sound());
    let missing = connect::wacz::part(file.path(), "findings/missing.json", 1 << 20).unwrap().unwrap();
    assert!(String::from_utf8(missing).unwrap().contains(digest.as_str()));
}

/// From here on no entry can be written; or it can again.
async fn recordable(site: &Site, can: bool) {
    let Db::Sqlite { writer, .. } = &site.app.desk.db else { panic!("not SQLite") };
    let no = "CREATE TRIGGER fault BEFORE INSERT ON record_entry BEGIN SELECT RAISE(ABORT, 'fault'); END";
    sqlx::raw_sql(if can { "DROP TRIGGER fault" } else { no }).execute(writer).await.unwrap();
}

/// The subjects of the entries of looks.
async fn looks(site: &Site) -> Vec<String> {
    Sequencer::new(site.app.desk.clone(), Arc::new(Kept::new(1))).round().await.unwrap();
    let mut gate = Gate::new(site.app.desk.db.read().await.unwrap(), site.now());
    let found = desk::record::entries(&mut gate, Filter::Act(PublicAct::PageVisited), None, 100).await.unwrap();
    found.into_iter().map(|found| found.entry.subject).collect()
}

#[tokio::test]
async fn a_look_is_one_entry_of_its_page_and_one_that_cannot_be_recorded_is_none() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let given = officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await.location;
    assert_eq!((looked(&site).await, looks(&site).await), (0, Vec::new()));
    site.clock.advance(2 * HOUR);
    recordable(&site, false).await;
    assert!(desk::coverage::look(&site.app.desk, &press(), false).await.is_err());
    recordable(&site, true).await;
    assert!(seen(&site, &given).await.visits.is_empty() && looks(&site).await.is_empty());
    site.clock.advance(7 * HOUR);
    let subject = format!("coverage/{}", given.rsplit('/').next().unwrap());
    assert_eq!((looked(&site).await, looks(&site).await), (1, vec![subject]));
    // A page that is gone is a look too.
    outlet.remove(true);
    site.clock.advance(25 * HOUR);
    assert_eq!((looked(&site).await, looks(&site).await.len()), (1, 2));
    assert_eq!(seen(&site, &given).await.visits.len(), 2);
    let round = Poller::new(site.app.desk.clone(), press()).round().await.unwrap();
    assert_eq!((round, looks(&site).await.len()), (Round::default(), 2));
}

/// A page with a mark of paid content.
pub(crate) fn paid(mark: &str) -> String {
    let text = page(SAID, "Rp4,2 miliar");
    text.replace("<p>Penulis", &format!("{mark}<p>Penulis"))
}

#[tokio::test]
async fn a_mark_of_paid_content_that_is_taken_away_is_noted_and_kept() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let host = Host::open(&html("200 OK", &paid("<p class=\"label\">ADVERTORIAL</p>")));
    let given = officer.post("/meja/liputan", &[("address", &host.url("/a"))]).await.location;
    host.answers(&html("200 OK", &paid("")));
    site.clock.advance(2 * HOUR);
    assert_eq!(looked(&site).await, 1);
    let now = seen(&site, &given).await;
    assert_eq!(now.visits[0].result, Visit::LabelRemoved);
    assert_eq!(now.visits[0].capture, Some(now.coverage.capture.id), "the page without its mark is kept");
    let body = officer.get(&given).await.body;
    assert!(body.contains("Label iklan hilang") && body.contains("Tidak ditemukan perbedaan"), "{body}");
    // It is noted once, and is there again when the newsroom puts it back.
    site.clock.advance(25 * HOUR);
    looked(&site).await;
    assert_eq!(seen(&site, &given).await.visits[1].result, Visit::Unchanged);
}

#[tokio::test]
async fn a_page_that_leads_to_the_front_page_is_told_with_where_it_led() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let headlines =
        ["Harga cabai naik", "Kapal tertahan ombak", "Pasar pagi dipindah", "Sekolah libur sehari", "Jalan ditutup"];
    let items: String =
        headlines.iter().map(|text| format!("<article><h2><a href='/x'>{text}</a></h2></article>")).collect();
    let front = Host::open(&html(
        "200 OK",
        &format!(
            "<html><head><title>Kabar Merdu</title><meta property='og:type' content='website'></head><body class='home'><main>{items}</main></body></html>"
        ),
    ));
    let host = Host::open(&html("200 OK", &page(REWORDED, "Rp4,2 miliar")));
    let given = officer.post("/meja/liputan", &[("address", &host.url("/a"))]).await.location;
    host.answers(&format!("HTTP/1.1 302 Found\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n", front.url("/")));
    site.clock.advance(2 * HOUR);
    assert_eq!(looked(&site).await, 1);
    let now = seen(&site, &given).await;
    assert_eq!((now.visits[0].result, &now.visits[0].address), (Visit::Redirected, &front.url("/")));
    assert!(now.visits[0].capture.is_none() && now.differences().len() == 1, "the page stands as it was kept");
    let body = officer.get(&given).await.body;
    assert!(body.contains("Dialihkan ke alamat lain") && body.contains(&front.url("/")), "{body}");
}
