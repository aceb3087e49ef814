//! Embargoes under a clock that jumps and a server that starts anew: nothing early, nothing lost, nothing twice.
//! `CLOCK_RUNS` says how many; the seed that is printed repeats them by `CLOCK_SEED`.

use std::env;
use std::hash::{BuildHasher, RandomState};

use axum::http::StatusCode;
use desk::release::{self, Draft, Publication};
use jiff::Timestamp;
use store::Db;

use crate::databases::on_both;
use crate::site::{OFFICER, Site, WRITER};

/// A small generator whose seed repeats the run (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: i64) -> i64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        i64::try_from(drawn).unwrap() % most
    }
}

#[expect(clippy::disallowed_methods, reason = "a test is told how long to run")]
fn number(name: &str) -> Option<u64> {
    env::var(name).ok().and_then(|text| text.parse().ok())
}

/// Where a public release is named once.
const LISTS: [&str; 6] =
    ["/siaran-pers", "/umpan/atom.xml", "/umpan/rss.xml", "/umpan/feed.json", "/api/releases", "/sitemap-berita.xml"];

/// How often the release's own address stands on a page.
fn times(body: &str, slug: &str) -> usize {
    let address = format!("/siaran-pers/{slug}");
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '/');
    body.split(&address).skip(1).filter(|rest| ends(rest)).count()
}

/// Asks for the release's page and one list, and holds them against what must be.
async fn ask(site: &Site, slug: &str, list: &str, public: bool) {
    let now = site.now();
    let page = site.stranger().get(&format!("/siaran-pers/{slug}")).await;
    let expected = if public { StatusCode::OK } else { StatusCode::NOT_FOUND };
    assert_eq!(page.status, expected, "{slug} at {now}");
    let listed = site.stranger().get(list).await;
    assert_eq!(listed.status, StatusCode::OK, "{list}");
    let most = times(&listed.body, slug);
    assert_eq!(most > 0, public, "{slug} in {list} at {now}");
    // A feed names an entry by its link and its id.
    assert!(most <= 2, "{slug} stands {most} times in {list}");
}

#[test]
fn an_embargo_ends_at_its_moment_whatever_the_clock_and_the_server_do() {
    on_both(async |db| {
        let site = match db {
            Db::Sqlite { .. } => Site::new().await,
            server @ Db::Postgres { .. } => Site::on(server, tempfile::tempdir().unwrap()).await,
        };
        clock_runs(site).await;
    });
}

async fn clock_runs(mut site: Site) {
    let seed = number("CLOCK_SEED").unwrap_or_else(|| RandomState::new().hash_one(1)).max(1);
    let runs = number("CLOCK_RUNS").unwrap_or(500);
    println!("CLOCK_SEED={seed}");
    let mut chance = Chance(seed);
    let (writer, officer) = (site.actor(WRITER).await, site.actor(OFFICER).await);
    for run in 0..runs {
        let slug = format!("uji-waktu-{run}");
        let text = str::to_owned;
        let draft = Draft {
            headline: slug.clone(),
            standfirst: text("Warga diminta menjauh dari tepi sungai."),
            place: text("Hulu Seraya"),
            subjects: String::new(),
            body: text("Air sungai naik sejak pagi, warga diminta menjauh dari tepiannya."),
        };
        let (id, revision) =
            (release::create(&site.app.desk, &writer, writer.memberships[0].organisation, &draft).await.unwrap(), 1);
        release::submit(&site.app.desk, &writer, id, revision).await.unwrap();
        let wait = 1 + chance.below(86_400_000);
        let due = Timestamp::from_millisecond(site.now().as_millisecond() + wait).unwrap();
        release::publish(&site.app.desk, &officer, id, revision, Publication::From(due), None).await.unwrap();
        // Moments before the end in order, the last millisecond before it, the end itself, and one after.
        let mut moments: Vec<i64> = (0..chance.below(3)).map(|_| chance.below(wait)).collect();
        moments.extend([wait - 1, wait, wait + chance.below(600_000)]);
        moments.sort_unstable();
        let mut passed = 0;
        for moment in moments {
            site.clock.advance(moment - passed);
            passed = moment;
            if chance.below(4) == 0 {
                site.restart().await;
            }
            let list = LISTS[usize::try_from(chance.below(6)).unwrap()];
            ask(&site, &slug, list, moment >= wait).await;
        }
    }
}
