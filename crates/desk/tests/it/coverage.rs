//! Coverage on both databases: found in a feed, judged, told, answered, seen again, public after its time. The network is a table of pages; an
//! archive is the page itself.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use desk::coverage::overview::{self, Depth};
use desk::coverage::{
    self, Labelled, Looks, News, NewsArticle, NotTaken, Pictured, Poller, Press, Round, Sheet, Taken,
};
use desk::judgement::{self, Answer, Decision, Ending};
use desk::record::Sequencer;
use desk::release::{self, Draft, Publication};
use domain::appearance::KnownBy;
use domain::coverage::{Attention, Visit};
use domain::days::Days;
use domain::directory::OutletDetails;
use domain::id::{CoverageId, OutletId};
use domain::judgement::{Standing, Way};
use domain::zone::Zone;
use jiff::Timestamp;
use store::Db;
use store::coverage::{Coverage, Filter};
use store::public::Gate;

use crate::cast::{self, Cast};
use crate::databases::on_both;
use crate::sealed::Kept;

const BODY: &str = "Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung. “Sekarang anak sekolah cukup berjalan lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat. Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar.";
pub(crate) const STORY: &str = "https://kabarmerdu.example/jembatan";
pub(crate) const HOUR: i64 = 3_600_000;
/// Stands between the pages of an archive of this world.
const BETWEEN: u8 = 0x1e;

/// Pages by their addresses.
#[derive(Default)]
pub(crate) struct World(pub(crate) Mutex<HashMap<String, String>>, AtomicBool);

impl World {
    pub(crate) fn put(&self, address: &str, paragraphs: &[&str]) {
        let body: String = paragraphs.iter().map(|text| format!("<p>{text}</p>")).collect();
        let page = format!(
            "<!DOCTYPE html><html lang=id><head><title>Jembatan Hulu Dibuka</title></head><body><article><h1>Jembatan Hulu Dibuka</h1>{body}</article></body></html>"
        );
        self.put_whole(address, &page);
    }

    pub(crate) fn put_whole(&self, address: &str, page: &str) {
        self.0.lock().unwrap().insert(address.to_owned(), page.to_owned());
    }

    pub(crate) fn remove(&self, address: &str) {
        self.0.lock().unwrap().remove(address);
    }
}

impl Press for World {
    fn fetch(&self, address: &str, _: Timestamp) -> Result<Taken, NotTaken> {
        let silent = self.1.load(Ordering::SeqCst);
        let told = || NotTaken::Told {
            gone: !silent,
            wait: None,
            indonesian: "tidak ada".to_owned(),
            english: "gone".to_owned(),
        };
        let page = self.0.lock().unwrap().get(address).cloned().filter(|_| !silent).ok_or_else(told)?.into_bytes();
        let archive = [address.as_bytes(), b"\n", &page].concat();
        Ok(Taken { sheet: Sheet { address: address.to_owned(), charset: Some("utf-8".to_owned()), page }, archive })
    }

    fn feeds(&self, site: &str) -> Result<Vec<String>, NotTaken> {
        Ok(vec![format!("https://{site}/feed")])
    }

    fn news(&self, _: &str, _: &str, _: &str) -> Result<News, NotTaken> {
        let pages = self.0.lock().unwrap();
        let articles = pages.keys().map(|address| NewsArticle { address: address.clone(), published: None }).collect();
        Ok(News::Changed { articles, etag: String::new(), modified: String::new() })
    }

    fn open(&self, archive: &[u8]) -> Vec<Sheet> {
        let pages =
            archive.split(|byte| *byte == BETWEEN).filter_map(|page| str::from_utf8(page).ok()?.split_once('\n'));
        let sheet =
            |(address, page): (&str, &str)| Sheet { address: address.to_owned(), charset: None, page: page.into() };
        pages.map(sheet).collect()
    }

    fn joined(&self, archives: &[Vec<u8>], _: Timestamp) -> Result<Vec<u8>, String> {
        Ok(archives.join(&BETWEEN))
    }

    fn can_picture(&self) -> bool {
        true
    }

    /// While the world is silent, the browser is broken.
    fn picture(&self, address: &str, charset: Option<&str>, page: &[u8]) -> Result<Vec<u8>, String> {
        let drawn = format!("{address} {charset:?} {}", page.len());
        if self.1.load(Ordering::SeqCst) { Err("broken".to_owned()) } else { Ok(drawn.into_bytes()) }
    }
}

pub(crate) fn story(said: &str) -> Vec<String> {
    BODY.replace("cukup berjalan", said)
        .split(". ")
        .map(|sentence| format!("{}.", sentence.trim_end_matches('.')))
        .collect()
}

/// A published release, an outlet in the directory, and its page.
pub(crate) async fn begun(cast: &Cast, said: &str) -> Arc<World> {
    let draft = Draft { body: BODY.to_owned(), ..cast::draft("Jembatan gantung dibuka") };
    let id = release::create(&cast.desk, &cast.writer, cast.office, &draft).await.unwrap();
    let revision = release::find(&cast.desk, &cast.writer, id).await.unwrap().revision;
    release::submit(&cast.desk, &cast.writer, id, revision).await.unwrap();
    release::publish(&cast.desk, &cast.officer, id, revision, Publication::Now, None).await.unwrap();
    let details = OutletDetails::parse(["Kabar Merdu", "kabarmerdu.example", ""]).unwrap();
    desk::directory::outlet::add(&cast.desk, &cast.officer, cast.office, &details).await.unwrap();
    let world = Arc::new(World::default());
    world.put(STORY, &story(said).iter().map(String::as_str).collect::<Vec<_>>());
    cast.clock.advance(HOUR);
    world
}

#[test]
fn what_is_found_in_a_feed_is_judged_answered_seen_again_and_public_after_its_time() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "harus berlari").await;
        let press: Arc<dyn Press> = world.clone();
        let (desk, officer) = (&cast.desk, &cast.officer);
        let poller = Poller::new(desk.clone(), press.clone());
        assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 1, found: 1 });
        cast.clock.advance(6 * 60_000);
        assert_eq!(poller.round().await.unwrap(), Round { feeds: 1, articles: 0, found: 0 });

        let list = |filter| coverage::list(desk, officer, cast.office, filter, None);
        let found = list(Filter::Attention(Attention::Look)).await.unwrap().remove(0);
        assert_eq!((found.reported.0, found.outlet.as_deref()), (None, Some("Kabar Merdu")));
        let seen = coverage::see(desk, officer, &press, found.id).await.unwrap();
        let difference = seen.differences()[0].clone();
        let ask = Decision::Ask { way: Way::Correction, wanted: "", mailed: true };
        judgement::judge(desk, officer, &press, (found.id, &difference.mark, None), ask).await.unwrap();
        let token = judgement::hand_over(desk, officer, found.id).await.unwrap();
        assert_eq!(coverage::waiting(desk, officer, cast.office).await.unwrap(), (0, 1));
        let opened = judgement::open(desk, &press, &token).await.unwrap();
        let asked = opened.seen.judged.judgements[0].id;
        judgement::answer(desk, &press, (&token, asked), Answer::Corrected { address: "", words: "" }).await.unwrap();

        world.put(STORY, &story("cukup berjalan").iter().map(String::as_str).collect::<Vec<_>>());
        while coverage::look(desk, &press, true).await.unwrap() {}
        let seen = coverage::see(desk, officer, &press, found.id).await.unwrap();
        assert_eq!(seen.judged.judgements[0].standing, Standing::Answered);
        assert_eq!(seen.visits.last().unwrap().result, Visit::Edited);
        cast.clock.advance(7 * HOUR);
        while coverage::look(desk, &press, true).await.unwrap() {}
        let seen = coverage::see(desk, officer, &press, found.id).await.unwrap();
        assert_eq!(seen.judged.judgements[0].standing, Standing::Edited);

        // Asked, as the outlet had its time for that; edited, only two days after it was seen so.
        let slug = opened.slug;
        let public = async |hours: i64| {
            let now = Timestamp::from_millisecond(desk.now().as_millisecond() + hours * HOUR).unwrap();
            let mut gate = Gate::new(desk.db.read().await.unwrap(), now);
            let shown = gate.differences(&slug, 10).await.unwrap();
            (shown.first().map(|one| (one.standing, one.steps.len())), gate.next_due().await.unwrap().is_some())
        };
        assert_eq!(public(0).await, (None, true));
        assert_eq!(public(42).await.0, Some((Standing::Answered, 2)));
        assert_eq!(public(49).await.0, Some((Standing::Edited, 3)));
        assert!(!public(49).await.1);
        judgement::end(desk, officer, &press, asked, (Ending::Accept, "Katanya sudah benar sekarang.")).await.unwrap();
        assert_eq!(public(49).await.0, None);

        // What was done stands in the record, and fits.
        let sequencer = Sequencer::new(desk.clone(), Arc::new(Kept::new(1)));
        sequencer.round().await.unwrap();
        let head = desk::record::checkpoint(desk).await.unwrap().unwrap();
        for number in 0..head.size {
            let (entry, shown) = desk::record::entry(desk, number).await.unwrap().unwrap();
            assert_ne!(shown, desk::record::Shown::Changed, "{:?}", entry.act);
        }
    });
}

/// The page, found in its feed; the correction of its first difference is asked and the outlet told.
async fn asked(cast: &Cast, press: &Arc<dyn Press>) -> Coverage {
    let (desk, officer) = (&cast.desk, &cast.officer);
    Poller::new(desk.clone(), press.clone()).round().await.unwrap();
    let found = coverage::list(desk, officer, cast.office, Filter::All, None).await.unwrap().remove(0);
    let seen = coverage::see(desk, officer, press, found.id).await.unwrap();
    let ask = Decision::Ask { way: Way::Correction, wanted: "", mailed: false };
    judgement::judge(desk, officer, press, (found.id, &seen.differences()[0].mark, None), ask).await.unwrap();
    judgement::hand_over(desk, officer, found.id).await.unwrap();
    found
}

#[test]
fn a_page_that_is_gone_twice_is_gone() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "harus berlari").await;
        let press: Arc<dyn Press> = world.clone();
        let (desk, officer) = (&cast.desk, &cast.officer);
        let found = asked(&cast, &press).await;
        world.remove(STORY);
        let standing =
            async || coverage::see(desk, officer, &press, found.id).await.unwrap().judged.judgements[0].standing;
        cast.clock.advance(2 * HOUR);
        assert!(coverage::look(desk, &press, false).await.unwrap());
        assert_eq!(standing().await, Standing::Asked);
        assert!(!coverage::look(desk, &press, false).await.unwrap());
        cast.clock.advance(7 * HOUR);
        assert!(coverage::look(desk, &press, false).await.unwrap());
        assert_eq!(standing().await, Standing::Removed);
    });
}

#[test]
fn a_site_that_never_answers_is_asked_ever_less_and_accused_of_nothing() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "harus berlari").await;
        let press: Arc<dyn Press> = world.clone();
        let (desk, officer) = (&cast.desk, &cast.officer);
        let found = asked(&cast, &press).await;
        world.1.store(true, Ordering::SeqCst);
        let mut hours = Vec::new();
        for hour in 0..200 {
            if coverage::look(desk, &press, false).await.unwrap() {
                hours.push(hour);
            }
            cast.clock.advance(HOUR);
        }
        // After an hour, six later, then twice as late each time, where a planned look does not come before.
        assert_eq!(hours[..3], [1, 7, 19]);
        assert!(hours.len() < 10, "{hours:?}");
        let seen = coverage::see(desk, officer, &press, found.id).await.unwrap();
        assert_eq!(seen.judged.judgements[0].standing, Standing::Asked);
        assert!(seen.visits.iter().all(|visit| visit.result == Visit::Unreachable));
    });
}

#[test]
fn a_picture_is_taken_once_for_each_capture_and_tried_four_times() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "cukup berjalan").await;
        let press: Arc<dyn Press> = world.clone();
        let (desk, officer) = (&cast.desk, &cast.officer);
        let turn = async || coverage::take_picture(desk, &press).await.unwrap();
        assert_eq!(turn().await, Pictured::Nothing);
        Poller::new(desk.clone(), press.clone()).round().await.unwrap();
        let found = coverage::list(desk, officer, cast.office, Filter::All, None).await.unwrap().remove(0);
        assert!(coverage::picture(desk, officer, found.id).await.is_err());
        assert_eq!(turn().await, Pictured::Taken);
        assert_eq!(turn().await, Pictured::Nothing);
        let picture = coverage::picture(desk, officer, found.id).await.unwrap();
        assert!(picture.starts_with(format!("{STORY} Some(\"utf-8\")").as_bytes()));

        // Another capture, and a browser that is broken.
        world.put(STORY, &story("harus berlari").iter().map(String::as_str).collect::<Vec<_>>());
        cast.clock.advance(2 * HOUR);
        while coverage::look(desk, &press, true).await.unwrap() {}
        world.1.store(true, Ordering::SeqCst);
        for hours in [0, 1, 7, 37] {
            cast.clock.advance(hours * HOUR);
            assert_eq!(turn().await, Pictured::Missed("broken".to_owned()), "{hours}");
            assert_eq!(turn().await, Pictured::Nothing, "{hours}");
        }
        world.1.store(false, Ordering::SeqCst);
        cast.clock.advance(1_000 * HOUR);
        assert_eq!(turn().await, Pictured::Nothing);
        assert!(coverage::picture(desk, officer, found.id).await.is_err());
    });
}

/// When the pages appeared is forgotten, as if they were there before it was kept.
async fn forgotten(db: &Db) {
    let sql = "UPDATE coverage SET appeared_at = NULL, appeared_by = 'found'";
    match db {
        Db::Sqlite { writer, .. } => drop(sqlx::query(sql).execute(writer).await.unwrap()),
        Db::Postgres { pool, .. } => drop(sqlx::query(sql).execute(pool).await.unwrap()),
    }
}

/// Two pages that appeared two days apart: one of an outlet in the directory, whose correction was asked and refused, one that says its day alone.
/// The outlet, the other's address, and what the first said.
async fn two_pages(cast: &Cast) -> (OutletId, &'static str, &'static str) {
    let world = begun(cast, "harus berlari").await;
    let press: Arc<dyn Press> = world.clone();
    let (desk, officer) = (&cast.desk, &cast.officer);
    Poller::new(desk.clone(), press.clone()).round().await.unwrap();
    // Two days later one that nobody's outlet has, and says its day alone.
    cast.clock.advance(48 * HOUR);
    let other = "https://lain.example/jembatan";
    let day = desk.now().to_string().split('T').next().unwrap().to_owned();
    world.put(other, &story("cukup berjalan").iter().map(String::as_str).collect::<Vec<_>>());
    let page = world.0.lock().unwrap().remove(other).unwrap();
    let said = format!("<head><meta property=\"article:published_time\" content=\"{day}\">");
    world.0.lock().unwrap().insert(other.to_owned(), page.replace("<head>", &said));
    coverage::add(desk, officer, &press, (cast.office, None), other).await.unwrap();
    let found = coverage::list(desk, officer, cast.office, Filter::Attention(Attention::Look), None).await.unwrap();
    let (id, outlet) = (found[0].id, found[0].outlet_id.unwrap());
    let seen = coverage::see(desk, officer, &press, id).await.unwrap();
    let ask = Decision::Ask { way: Way::Correction, wanted: "", mailed: false };
    judgement::judge(desk, officer, &press, (id, &seen.differences()[0].mark, None), ask).await.unwrap();
    let token = judgement::hand_over(desk, officer, id).await.unwrap();
    let asked = coverage::see(desk, officer, &press, id).await.unwrap().judged.judgements[0].id;
    let reason = "Kutipan kami dari rekaman wawancara.";
    judgement::answer(desk, &press, (&token, asked), Answer::Refused { reason }).await.unwrap();
    (outlet, other, reason)
}

#[test]
fn a_month_is_counted_of_the_office_and_of_its_outlet_on_both_databases() {
    on_both(async |db| {
        let cast = Cast::new(db.clone()).await;
        let (outlet, other, reason) = two_pages(&cast).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        for step in ["as kept", "read again at the start"] {
            let month = overview::of_office(desk, officer, cast.office, (None, Depth::Words)).await.unwrap();
            let figures = month.figures();
            let counts = (figures.pages, figures.outlets, figures.releases, figures.known_by);
            assert_eq!(counts, (2, 2, 1, [0, 1, 1]), "{step}");
            assert_eq!((figures.open, figures.settled, figures.before), (1, 0, 0), "{step}");
            let soon = figures.soon.unwrap();
            assert!(soon.lower >= HOUR && soon.upper <= 50 * HOUR && soon.lower < soon.upper, "{step}: {soon:?}");
            let names: Vec<String> = month.by_outlet().into_iter().map(|known| known.name).collect();
            assert_eq!(names, ["Kabar Merdu", "lain.example"], "{step}");
            assert_eq!(month.names.iter().map(|named| named.address.as_str()).collect::<Vec<_>>(), [STORY, other]);
            assert_eq!(month.answers.values().map(String::as_str).collect::<Vec<_>>(), [reason]);
            assert_eq!(month.days.iter().map(|(_, count)| count).sum::<i64>(), 2);
            assert_eq!((month.months.iter().sum::<i64>(), month.by_release().len()), (2, 1));
            let (known, own) = overview::of_outlet(desk, officer, outlet, (None, Depth::Words)).await.unwrap();
            assert_eq!((known.details.name.as_str(), own.pages.len(), own.findings.len()), ("Kabar Merdu", 1, 1));
            assert_eq!((own.pages[0].appeared.by, own.answers.len()), (KnownBy::Found, 1));
            let past = Some((month.month.0 - 1, month.month.1));
            let past = overview::of_office(desk, officer, cast.office, (past, Depth::Figures)).await.unwrap();
            assert!(past.pages.is_empty() && past.releases.is_empty() && past.years.1 == month.month.0, "{step}");
            forgotten(&db).await;
            db.migrate().await.unwrap();
        }
        stands_at_the_gate(&cast, outlet).await;
    });
}

/// Nothing of it passes the gate before the outlet is listed, and then by its time.
async fn stands_at_the_gate(cast: &Cast, outlet: OutletId) {
    let (desk, officer) = (&cast.desk, &cast.officer);
    let gate = async |hours: i64| {
        let now = Timestamp::from_millisecond(desk.now().as_millisecond() + hours * HOUR).unwrap();
        Gate::new(desk.db.read().await.unwrap(), now)
    };
    assert!(gate(0).await.outlet("kabarmerdu.example").await.unwrap().is_none());
    desk::directory::listing::list(desk, officer, cast.office, &[outlet]).await.unwrap();
    let (shown, ids) = gate(0).await.outlet("kabarmerdu.example").await.unwrap().unwrap();
    assert_eq!((shown.key().as_str(), ids.as_slice()), ("kabarmerdu.example", [outlet.to_string()].as_slice()));
    let carried = gate(0).await.carried_by(&ids, None, 20).await.unwrap();
    assert_eq!(carried.iter().map(|one| one.address.as_str()).collect::<Vec<_>>(), [STORY]);
    let before = Some(CoverageId::new(Timestamp::UNIX_EPOCH, 0));
    assert!(gate(0).await.carried_by(&ids, before, 20).await.unwrap().is_empty());
    assert!(gate(47).await.differences_by(&ids, (0, 20)).await.unwrap().is_empty());
    let public = gate(49).await.differences_by(&ids, (0, 20)).await.unwrap();
    assert_eq!((public.len(), public[0].standing, public[0].steps.len()), (1, Standing::Refused, 2));
    assert!(gate(49).await.differences_by(&ids, (1, 20)).await.unwrap().is_empty());
    let nobody = [OutletId::new(Timestamp::UNIX_EPOCH, 0).to_string()];
    assert!(gate(49).await.differences_by(&nobody, (0, 20)).await.unwrap().is_empty());
}

#[test]
fn papers_hold_what_is_known_on_both_databases_and_only_for_the_office() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "harus berlari").await;
        let press: Arc<dyn Press> = world.clone();
        let (desk, officer) = (&cast.desk, &cast.officer);
        Poller::new(desk.clone(), press.clone()).round().await.unwrap();
        let found = coverage::list(desk, officer, cast.office, Filter::All, None).await.unwrap().remove(0);
        // The page says no day: it belongs to the one on which it was captured, on the office's clock.
        let day = Days::one(Zone::Wita.clock(desk.now()).date());
        let dated = coverage::covered(desk, officer, cast.office, day).await.unwrap();
        assert_eq!((dated.len(), dated[0].said, dated[0].day), (1, false, day.first()));
        let before = Days::one(day.first().yesterday().unwrap());
        assert!(coverage::covered(desk, officer, cast.office, before).await.unwrap().is_empty());
        let week = Days::week_of(day.first());
        let clipping = coverage::clipping(desk, officer, &press, cast.office, week).await.unwrap();
        let page = &clipping.groups[0][0];
        assert_eq!((clipping.left_out, page.entry, page.label()), (0, None, Labelled::None));
        assert_eq!(page.seen.differences().len(), 1);
        Sequencer::new(desk.clone(), Arc::new(Kept::new(1))).round().await.unwrap();
        let proved = coverage::proved(desk, officer, &press, found.id).await.unwrap();
        let (entry, _) = desk::record::entry(desk, proved.entry.unwrap()).await.unwrap().unwrap();
        assert_eq!(entry.entry.subject, format!("coverage/{}", found.id));

        world.remove(STORY);
        cast.clock.advance(2 * HOUR);
        assert!(coverage::look(desk, &press, false).await.unwrap());
        let outlets = coverage::outlets(desk, officer, cast.office).await.unwrap();
        assert_eq!((outlets.len(), outlets[0].1.as_str()), (1, "Kabar Merdu"));
        for (of, many) in [(None, 1), (Some(outlets[0].0.as_str()), 1), (Some("lain.example"), 0)] {
            let recap = coverage::recap(desk, officer, &press, cast.office, (week, of)).await.unwrap();
            assert_eq!((recap.rows.len(), recap.counts.len(), recap.left_out), (many, many, 0), "{of:?}");
        }
        let recap = coverage::recap(desk, officer, &press, cast.office, (week, None)).await.unwrap();
        let looks = Looks::of(&recap.rows[0].coverage, &recap.rows[0].visits);
        assert_eq!((looks.count, looks.last.unwrap().result), (1, Visit::Gone));
        assert_eq!(looks.there, found.capture.taken_at);

        let stranger = cast.stranger().await;
        let refused = [
            coverage::covered(desk, &stranger, cast.office, week).await.map(drop),
            coverage::clipping(desk, &stranger, &press, cast.office, week).await.map(drop),
            coverage::recap(desk, &stranger, &press, cast.office, (week, None)).await.map(drop),
            coverage::outlets(desk, &stranger, cast.office).await.map(drop),
            coverage::proved(desk, &stranger, &press, found.id).await.map(drop),
        ];
        assert!(refused.iter().all(Result::is_err), "{refused:?}");
    });
}
