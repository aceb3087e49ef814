//! What the matrix of a consultation costs: 500 and 5,000 answers of organisations and members, three points each, a third of them the same
//! letter. `cargo run --release -p web --example answers -- FOLDER [postgres://…]` fills an empty database, then asks for the desk’s matrix,
//! its workbook, the consultation on the desk and the public page 50 times each, one after another, in the same process.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "a measurement")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Request, header};
use desk::consultation;
use desk::session::{self, Visit};
use desk::setup::{self, Setup};
use desk::{Clock, Desk, Random};
use domain::consultation::{PointText, Stance, Term, TypedConsultation, Voice};
use domain::id::{ConsultationId, ConsultedId, ContributionId, OrganisationId, PointId};
use domain::organisation::{Kind, OrganisationName};
use domain::slug::Slug;
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use store::consultation::{self as stored, Contribution};
use store::{Db, Files, organisation};
use tower::ServiceExt as _;
use web::{App, Around};

const PASSWORD: &str = "perahu di hulu sungai";
const EMAIL: &str = "sari@kominfo.example";
const TEXT: &str = "PERATURAN TENTANG KEMITRAAN\n\nPasal 1\nMedia memberi tahu perubahan alamat.\n\nPasal 2\n(1) Pengajuan diperiksa dalam 14 hari.\n(2) Hasilnya diumumkan.\n";
const LETTER: &str = "Kepada kantor yang terhormat, kami meminta agar pemeriksaan pengajuan diselesaikan lebih cepat karena media kecil menunggu \
    kepastian sebelum menyusun anggaran tahun berikutnya, dan agar hasilnya diumumkan bersama alasannya. Hormat kami,";
const WORDS: [&str; 24] = [
    "media",
    "kecil",
    "hulu",
    "pemeriksaan",
    "pengajuan",
    "berkas",
    "alasan",
    "pengumuman",
    "anggaran",
    "wartawan",
    "perjalanan",
    "kabupaten",
    "redaksi",
    "siaran",
    "jadwal",
    "laman",
    "kantor",
    "mitra",
    "kegiatan",
    "liputan",
    "surat",
    "asosiasi",
    "pelatihan",
    "tenggat",
];

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
            let mixed = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            *byte = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB).to_be_bytes()[0];
        }
    }
}

/// Some words that are other ones for each number.
fn words(number: usize, count: usize) -> String {
    let at = |place: usize| WORDS[(number * 31 + place * (number % 7 + 3) + place * place) % WORDS.len()];
    (0..count).map(at).collect::<Vec<_>>().join(" ")
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
    let desk = Desk { db, files, clock: Arc::new(Now(now)), random: Arc::new(Count(AtomicU64::new(1))) };
    let key = setup::key(&desk).await.unwrap().unwrap();
    let [region, zone, office, name] =
        ["Provinsi Borneo Timur", "WITA", "Dinas Kominfo", "Sari Wulan"].map(str::to_owned);
    let setup = Setup { region, zone, office, name, email: EMAIL.to_owned(), password: PASSWORD.to_owned() };
    let office = setup::finish(&desk, &key, &setup).await.unwrap();
    let token = session::sign_in(&desk, EMAIL, PASSWORD, Visit::default()).await.unwrap().inside().unwrap();
    let officer = session::actor(&desk, &token).await.unwrap().unwrap();
    let app = App::new(desk.clone(), "http://pers.example", Around::default());
    for count in [500, 5_000] {
        let title = format!("Kemitraan dengan {count} jawaban");
        let typed =
            TypedConsultation { kind: "regulation", title: &title, question: "Dapatkah dijalankan?", public: "" };
        let id = consultation::create(&desk, &officer, office, (typed, ("", TEXT))).await.unwrap();
        fill(&desk, id, count).await;
        let mut tx = desk.db.begin().await.unwrap();
        stored::open(&mut tx, id, now).await.unwrap();
        stored::close(&mut tx, id, now).await.unwrap();
        tx.commit().await.unwrap();
        println!("{count} answers, {} points", count * 3);
        let slug = Slug::from_title(&title);
        let paths = [
            format!("/meja/koordinasi/{id}/matriks"),
            format!("/meja/koordinasi/{id}/matriks.xlsx"),
            format!("/meja/koordinasi/{id}"),
            format!("/koordinasi/{}", slug.as_str()),
        ];
        for path in paths {
            measure(&app, &token, &path.replace(&id.to_string(), "…"), &path).await;
        }
    }
}

/// Answers: an organisation for every ten, its members' comments for the rest.
async fn fill(desk: &Desk, id: ConsultationId, count: usize) {
    let now = desk.now();
    let mut tx = desk.db.begin().await.unwrap();
    let mut own = None;
    for number in 0..count {
        let is_position = number % 10 == 0;
        if is_position {
            let organisation = OrganisationId::new(now, desk.chance());
            let name = OrganisationName::parse(&format!("Serikat {count} {number}")).unwrap();
            let slug = Slug::from_title(name.as_str());
            organisation::insert(&mut tx, (organisation, Kind::Association), (&name, &name), &slug, now).await.unwrap();
            let listed = ConsultedId::new(now, desk.chance());
            stored::ask(&mut tx, (listed, id), (organisation, ""), now).await.unwrap();
            own = Some(organisation);
        }
        let said = Contribution {
            id: ContributionId::new(now, desk.chance()),
            consultation: id,
            voice: if is_position { Voice::Position } else { Voice::Comment },
            organisation: own,
            organisation_name: String::new(),
            board: None,
            meeting: None,
            term: Term::Unknown,
            name: String::new(),
            signer: String::new(),
            made_at: now,
            signed_at: Some(now),
            late: false,
            confirmed_at: None,
            ended: None,
            taken_down: None,
        };
        let letter = if number % 3 == 0 { format!("{LETTER} {}", words(number, 2)) } else { words(number, 40) };
        let point = |clause: &str, stance, text: String, wanted: String| {
            (PointId::new(now, desk.chance()), PointText { clause: clause.to_owned(), stance, text, wanted })
        };
        let points = [
            point("", Stance::Changes, letter, String::new()),
            point("Pasal 1", Stance::Agree, String::new(), String::new()),
            point("Pasal 2 ayat (1)", Stance::Changes, words(number + 7, 25), words(number + 3, 15)),
        ];
        stored::add(&mut tx, &said, &points, None).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn measure(app: &App, token: &str, named: &str, path: &str) {
    let mut took: Vec<Duration> = Vec::new();
    let mut bytes = 0;
    for _ in 0..50 {
        let request =
            Request::builder().uri(path).header(header::COOKIE, format!("ruhui={token}")).body(Body::empty()).unwrap();
        let began = Instant::now();
        let answer = web::service(app.clone()).oneshot(request).await.unwrap();
        assert!(answer.status().is_success(), "{path}: {}", answer.status());
        bytes = answer.into_body().collect().await.unwrap().to_bytes().len();
        took.push(began.elapsed());
    }
    took.sort_unstable();
    let at = |share: usize| took[(took.len() - 1) * share / 100].as_secs_f64() * 1_000.0;
    println!("  {named}: median {:.1} ms, 95 % {:.1} ms, {} kB", at(50), at(95), bytes / 1_000);
}
