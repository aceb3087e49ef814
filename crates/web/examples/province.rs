//! What the overview of coverage costs in a province of real size: 600 outlets, 1,825 releases a year of which half are carried by 20 outlets each,
//! seven years, 127,750 pages, and later eight captures of each. `cargo run --release -p web --example province -- FOLDER [postgres://…]` fills an
//! empty database, then asks for each page 200 times, one after another, in the same process.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "a measurement")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Request, header};
use desk::session::{self, Visit};
use desk::setup::{self, Setup};
use desk::{Clock, Desk, Random};
use domain::appearance::{Appearance, KnownBy};
use domain::coverage::{Attention, Outcome};
use domain::directory::OutletDetails;
use domain::id::{
    CaptureId, CoverageId, JudgementId, OrganisationId, OutletId, PersonId, ReleaseId, StepId, VersionId,
};
use domain::judgement::{Standing, Step, Way};
use domain::release::{ReleaseText, ShortCode, Subjects};
use http_body_util::BodyExt as _;
use jiff::{Timestamp, ToSpan as _};
use sqlx::AssertSqlSafe;
use store::coverage::{self, Capture, New};
use store::judgement::{Judgement, Notice, Taken};
use store::version::{self, Act};
use store::{Conn, Db, FileDigest, Files, judgement, outlet, release};
use tower::ServiceExt as _;
use web::{App, Around};

const YEARS: i64 = 7;
const RELEASES: i64 = 1_825;
const OUTLETS: u64 = 600;
const CARRIED_BY: u64 = 20;
const PASSWORD: &str = "perahu di hulu sungai";
const EMAIL: &str = "sari@kominfo.example";

struct Now(Timestamp);

impl Clock for Now {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// Counts: no secret is kept here.
struct Count(AtomicU64);

impl Random for Count {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.0.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes()[0];
        }
    }
}

/// Where everything goes.
struct Province {
    office: OrganisationId,
    person: PersonId,
    outlets: Vec<OutletId>,
    now: Timestamp,
}

async fn run(db: &Db, sql: String) {
    match db {
        Db::Sqlite { writer, .. } => drop(sqlx::raw_sql(AssertSqlSafe(sql)).execute(writer).await.unwrap()),
        Db::Postgres { pool, .. } => drop(sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await.unwrap()),
    }
}

#[tokio::main]
async fn main() {
    let mut given = std::env::args().skip(1);
    let folder = PathBuf::from(given.next().unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let db = match given.next() {
        Some(address) => Db::postgres(&address).await.unwrap(),
        None => Db::sqlite(&folder.join("ruhui.sqlite")).await.unwrap(),
    };
    let now = "2026-11-29T06:00:00Z".parse().unwrap();
    let files = Files::folder(&folder.join("files")).unwrap();
    let desk = Desk { db: db.clone(), files, clock: Arc::new(Now(now)), random: Arc::new(Count(AtomicU64::new(1))) };
    let (began, province) = (Instant::now(), open(&desk, now).await);
    for day in 0..YEARS * 365 {
        let mut tx = db.begin().await.unwrap();
        for hour in 0..RELEASES / 365 {
            issue(&mut tx, &province, day, hour).await;
        }
        tx.commit().await.unwrap();
    }
    run(&db, "ANALYZE".to_owned()).await;
    println!("filled in {:.0} s", began.elapsed().as_secs_f64());
    let token = session::sign_in(&desk, EMAIL, PASSWORD, Visit::default()).await.unwrap().inside().unwrap();
    let app = App::new(desk, "http://pers.example", Around::default());
    measure(&app, &token, &province, "127,750 pages, one capture each").await;
    for copy in 1..=7 {
        run(&db, format!(
            "INSERT INTO capture (id, coverage_id, taken_at, archive, page, charset, version_id, title, published, verdict, differs, unknown,
            same, own) SELECT '{copy}' || substr(id, 2), coverage_id, taken_at, archive, page, charset, version_id, title, published, verdict,
            differs, unknown, same, own FROM capture WHERE id LIKE '0%'"
        ))
        .await;
    }
    run(&db, "ANALYZE".to_owned()).await;
    measure(&app, &token, &province, "the same with 1,022,000 captures").await;
}

async fn open(desk: &Desk, now: Timestamp) -> Province {
    let key = setup::key(desk).await.unwrap().unwrap();
    let [region, zone, office, name] =
        ["Provinsi Borneo Timur", "WITA", "Dinas Kominfo", "Sari Wulan"].map(str::to_owned);
    let setup = Setup { region, zone, office, name, email: EMAIL.to_owned(), password: PASSWORD.to_owned() };
    let office = setup::finish(desk, &key, &setup).await.unwrap();
    let token = session::sign_in(desk, EMAIL, PASSWORD, Visit::default()).await.unwrap().inside().unwrap();
    let person = session::actor(desk, &token).await.unwrap().unwrap().person.id;
    let mut tx = desk.db.begin().await.unwrap();
    let mut outlets = Vec::new();
    for number in 0..OUTLETS {
        let id = OutletId::new(now, number.into());
        let (name, site) = (format!("Kabar Hilir {number}"), format!("kabar{number}.example"));
        let details = OutletDetails::parse([&name, &site, "Kota Hulu"]).unwrap();
        outlet::insert(&mut tx, (id, office), &details, now).await.unwrap();
        outlet::list(&mut tx, id, person, now).await.unwrap();
        outlets.push(id);
    }
    tx.commit().await.unwrap();
    Province { office, person, outlets, now }
}

/// A release of an hour of a day; each second one is carried.
async fn issue(tx: &mut Conn, province: &Province, day: i64, hour: i64) {
    let number = u64::try_from(day * (RELEASES / 365) + hour).unwrap();
    let at = province.now.checked_sub(((YEARS * 365 - day) * 24 - hour).hours()).unwrap();
    let (id, version) = (ReleaseId::new(at, number.into()), VersionId::new(at, number.into()));
    let text = ReleaseText {
        headline: format!("Jembatan ke-{number} dibuka untuk warga hulu"),
        standfirst: "Warga tidak memutar lagi.".to_owned(),
        place: "Hulu Seraya".to_owned(),
        subjects: Subjects::default(),
        body: format!("Jembatan ke-{number} dibuka. ").repeat(60),
    };
    let (by, slug) = ((province.person, at), format!("jembatan-{number}"));
    release::insert(tx, (id, province.office), &slug, &text, by).await.unwrap();
    version::insert(tx, (version, id), (Act::Published, None), &text, by).await.unwrap();
    let letter =
        release::Letter { text: format!("{number}"), year: 2026, number: Some(i64::try_from(number).unwrap()) };
    let code = ShortCode::new(number.into());
    let issue = release::Issue { from: at, slug, letter, code, letterhead: None };
    release::publish(tx, id, version, &issue).await.unwrap();
    if number.is_multiple_of(2) {
        for carried in 0..CARRIED_BY {
            page(tx, province, (id, version, at), number * CARRIED_BY + carried).await;
        }
    }
}

/// A page that carries it; one of six has a difference that was judged.
async fn page(tx: &mut Conn, province: &Province, (id, version, at): (ReleaseId, VersionId, Timestamp), number: u64) {
    let which = usize::try_from((number * 37 + number / 600) % OUTLETS).unwrap();
    let appeared = at.checked_add(i64::try_from(number % 2_900).unwrap().minutes()).unwrap();
    let (of, taken) = (CoverageId::new(appeared, number.into()), CaptureId::new(appeared, number.into()));
    let address = format!("https://kabar{which}.example/2026/11/29/jembatan-{number}-dibuka-untuk-warga-hulu");
    let by = if number.is_multiple_of(9) { KnownBy::Found } else { KnownBy::Time };
    let new = New {
        id: of,
        release: (id, province.office),
        given: &address,
        address: &address,
        site: &format!("kabar{which}.example"),
        outlet: province.outlets.get(which).copied(),
        reporter: None,
        appeared: Appearance { at: appeared, by },
    };
    coverage::insert(tx, &new, appeared).await.unwrap();
    let judged = number.is_multiple_of(6);
    let digest = FileDigest::of(address.as_bytes());
    let capture = Capture {
        id: taken,
        taken_at: appeared,
        archive: digest.clone(),
        page: digest,
        charset: "utf-8".to_owned(),
        version,
        title: format!("Jembatan {number} Dibuka, Warga Hulu Tidak Perlu Memutar Lagi"),
        published: appeared.to_string(),
        outcome: if judged { Outcome::Differs } else { Outcome::Same },
        counts: [i64::from(judged), 0, 5],
        own: i64::try_from(number % 100).unwrap(),
        picture: None,
    };
    coverage::add_capture(tx, of, &capture).await.unwrap();
    let attention = if number.is_multiple_of(60) { Attention::Look } else { Attention::Quiet };
    coverage::set_attention(tx, of, attention).await.unwrap();
    if judged {
        difference(tx, (of, taken, appeared), number).await;
    }
}

async fn difference(tx: &mut Conn, (of, capture, at): (CoverageId, CaptureId, Timestamp), number: u64) {
    let standing = Standing::ALL[usize::try_from(number / 6 % 9).unwrap()];
    let id = JudgementId::new(at, number.into());
    let judged = Judgement {
        id,
        coverage: of,
        capture,
        mark: format!("{number:064x}"),
        kind: ["quotation", "money", "person", "date"][usize::try_from(number / 6 % 4).unwrap()].to_owned(),
        rule: "fact_value".to_owned(),
        source_words: "Sekarang anak sekolah cukup berjalan lima menit".to_owned(),
        page_words: "Sekarang anak sekolah hanya perlu berlari lima menit".to_owned(),
        way: Way::Correction,
        wanted: String::new(),
        standing,
        held: standing,
        since: Some(at),
        seen_at: None,
        told_at: Some(at),
        public_from: Some(at.checked_add(48.hours()).unwrap()),
        notice: Notice::default(),
    };
    judgement::insert(tx, &judged).await.unwrap();
    judgement::update(tx, &judged).await.unwrap();
    for (count, step) in (0_u64..).zip([Step::Tell, Step::Answer]) {
        let id = StepId::new(at, (number * 2 + count).into());
        let (reason, address) = ("Terima kasih, sudah kami perbaiki.".to_owned(), String::new());
        let taken = Taken { id, judgement: judged.id, step, way: Way::Correction, by: None, reason, address, at };
        judgement::add_step(tx, &taken, None, Some(capture)).await.unwrap();
    }
}

async fn measure(app: &App, token: &str, province: &Province, what: &str) {
    println!("\n| {what} | median, ms | p99, ms | kB |\n|---|---|---|---|");
    let overview = "/meja/liputan/ikhtisar";
    let outlet = format!("/meja/direktori/{}/liputan", province.outlets[7]);
    let months: Vec<String> = (1..=12).map(|month| format!("2025-{month:02}")).collect();
    for (name, address) in [
        ("coverage", "/meja/liputan?x=MONTH".to_owned()),
        ("overview", format!("{overview}?bulan=MONTH")),
        ("overview: releases", format!("{overview}?bulan=MONTH&bagian=siaran-pers")),
        ("overview: outlets", format!("{overview}?bulan=MONTH&bagian=media&dari=550")),
        ("overview for programs", "/api/desk/coverage/overview?month=MONTH".to_owned()),
        ("overview: CSV of pages", format!("{overview}.csv?bulan=MONTH")),
        ("overview: workbook", format!("{overview}.xlsx?bulan=MONTH")),
        ("an outlet's overview", format!("{outlet}?bulan=MONTH")),
        ("an outlet's pages", format!("{outlet}?bulan=MONTH&bagian=halaman")),
        ("an outlet's public page", "/direktori/media/kabar7.example?x=MONTH".to_owned()),
    ] {
        let (mut times, mut size) = (Vec::new(), 0);
        for turn in 0..212 {
            let path = address.replace("MONTH", &months[turn % 12]) + &format!("&n={turn}");
            let path = if path.starts_with("/api") { path.split("&n").next().unwrap().to_owned() } else { path };
            let cookie = format!("ruhui={token}");
            let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
            let service = web::service(app.clone());
            let began = Instant::now();
            let (parts, body) = service.oneshot(request).await.unwrap().into_parts();
            let body = body.collect().await.unwrap().to_bytes();
            assert!(parts.status.is_success(), "{name}: {}", parts.status);
            size = body.len();
            // The first of each month finds nothing in memory yet.
            if turn >= 12 {
                times.push(began.elapsed());
            }
        }
        times.sort_unstable();
        let milliseconds = |time: Duration| time.as_secs_f64() * 1_000.0;
        let (median, late) = (milliseconds(times[times.len() / 2]), milliseconds(times[times.len() * 99 / 100]));
        println!("| {name} | {median:.1} | {late:.1} | {} |", size / 1_000);
    }
}
