//! The office's papers about coverage: clippings, proof of publication, recap; PDFs read by poppler, Word files by our reader.

use std::process::Command;

use axum::http::{StatusCode, header};
use connect::docx::ParagraphKind;
use media::{Kind, scene};

use crate::coverage::{SAID, page, published};
use crate::outlet::{Outlet, press};
use crate::record;
use crate::site::{Browser, OFFICER, Site, WRITER};

const HOUR: i64 = 3_600_000;
const REWORDED: &str = "Sekarang anak sekolah hanya perlu berlari lima menit";
const PAPERS: &str = "/meja/liputan/kertas";

/// What poppler says of a PDF: of each page the text (with form feeds between), or what it knows of the file.
fn told(program: &str, arguments: &[&str], document: &[u8]) -> String {
    assert!(document.starts_with(b"%PDF-1.7"), "{}", String::from_utf8_lossy(document));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), document).unwrap();
    let path = file.path().to_str().unwrap();
    let arguments = arguments.iter().map(|argument| if *argument == "FILE" { path } else { argument });
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// All its words in a line.
fn words(document: &[u8]) -> String {
    let text = told("pdftotext", &["-layout", "FILE", "-"], document);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without what breaks lines: an address that goes over several is whole.
fn joined(document: &[u8]) -> String {
    told("pdftotext", &["-raw", "FILE", "-"], document).split_whitespace().collect()
}

/// The paragraphs of a Word file, a line each.
fn paragraphs(document: &[u8]) -> String {
    assert_eq!(Kind::of(document), Ok(Kind::Docx));
    let read = connect::docx::read(document).unwrap();
    assert!(read.paragraphs.iter().any(|paragraph| paragraph.kind == ParagraphKind::TableRow));
    read.paragraphs.iter().map(|paragraph| format!("{}\n", paragraph.text)).collect()
}

async fn pdf(browser: &mut Browser<'_>, path: &str) -> Vec<u8> {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    let headers = &answer.headers;
    assert!(headers[header::CONTENT_TYPE] == "application/pdf" && headers[header::CACHE_CONTROL] == "no-store");
    answer.bytes
}

fn dated(headline: &str, published: &str, quotation: &str) -> String {
    page(quotation, "Rp4,2 miliar")
        .replace("Jembatan Gantung Hulu Dibuka", headline)
        .replace("2025-05-11T15:00:00+08:00", published)
}

/// A published release, and pages that carry it: with an altered quotation, as it is, and without a time.
struct Story<'s> {
    officer: Browser<'s>,
    outlets: Vec<Outlet>,
    /// The comparisons' pages.
    compared: Vec<String>,
}

impl<'s> Story<'s> {
    async fn begin(site: &'s Site, pages: &[String]) -> Self {
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        published(&mut writer, &mut officer).await;
        site.clock.advance(2 * HOUR);
        let (mut outlets, mut compared) = (Vec::new(), Vec::new());
        for (number, page) in pages.iter().enumerate() {
            let outlet = Outlet::open(page);
            let given = officer.post("/meja/liputan", &[("address", &outlet.url(&format!("/berita/{number}")))]).await;
            assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
            outlets.push(outlet);
            compared.push(given.location);
        }
        Self { officer, outlets, compared }
    }
}

/// Pages of two days, as they are told apart.
fn days() -> [String; 5] {
    [
        dated("Jembatan Hulu", "2025-05-11T15:00:00+08:00", REWORDED),
        dated("Jembatan Sabtu", "2025-05-10T22:30:00+07:00", SAID),
        // Half past eleven in the west is the next day here.
        dated("Jembatan Malam", "2025-05-10T23:30:00+07:00", SAID),
        dated("Jembatan Tanpa Waktu", "", SAID),
        // Nobody captures what is published tomorrow: it belongs to the day of its capture.
        dated("Jembatan Besok", "2025-05-12T09:00:00+08:00", SAID),
    ]
}

#[tokio::test]
async fn clippings_hold_the_articles_of_a_day_beside_what_differs_and_what_became_of_it() {
    let site = Site::new().await;
    let mut story = Story::begin(&site, &days()).await;
    record::placed(&site).await;
    let officer = &mut story.officer;
    let logo = scene(2);
    let head = [
        ("authority", "Pemerintah Provinsi Borneo Timur"),
        ("name", "Dinas Kominfo"),
        ("pattern", "{nomor}/SP/{tahun}"),
    ];
    officer.form("/meja/kop", &head, ("logo", "logo.jpg", &logo)).await;

    let day = pdf(officer, "/meja/liputan/kliping.pdf?hari=2025-05-11").await;
    let text = words(&day);
    for said in [
        "PEMERINTAH PROVINSI BORNEO TIMUR",
        "Kliping berita – Minggu, 11 Mei 2025",
        "4 berita · 1 media · 1 siaran pers Daftar isi No. Media Judul Terbit",
        "1/2025 – Jembatan gantung dibuka",
        "1. Jembatan Malam",
        "Jembatan Hulu",
        "Minggu, 11 Mei 2025, 15.00 WITA",
        "Siaran pers: Sekarang anak sekolah cukup berjalan lima menit",
        "Berita: Sekarang anak sekolah hanya perlu berlari lima menit",
        "Belum dinilai orang.",
        "Sabtu, 10 Mei 2025, 23.30 WIB (11 Mei 2025, 00.30 WITA)",
        "waktu terbit tidak disebut; diambil Minggu, 11 Mei 2025,",
        "menurut halaman Senin, 12 Mei 2025, 09.00 WITA, yang tidak cocok dengan siaran persnya atau saat diambil; diambil Minggu, 11 Mei 2025,",
        "Pembangunannya memakan waktu delapan bulan",
        "untuk kalangan sendiri",
        "Halaman 1 dari",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Jembatan Sabtu") && !text.contains("skor"), "{text}");
    let links = told("pdfinfo", &["-url", "FILE"], &day);
    assert!(links.contains(&story.outlets[0].url("/berita/0")), "{links}");
    let info = told("pdfinfo", &["FILE"], &day);
    assert!(info.contains("Tagged:          yes") && info.contains("Kliping berita – Minggu, 11 Mei 2025"), "{info}");
    let parts = told("pdfinfo", &["-struct-text", "FILE"], &day);
    assert!(["H1", "H2", "H3", "THead", "TH", "Link"].iter().all(|part| parts.contains(part)), "{parts}");
}

#[tokio::test]
async fn each_page_is_in_the_clippings_of_one_day_and_its_week() {
    let site = Site::new().await;
    let mut story = Story::begin(&site, &days()).await;
    let officer = &mut story.officer;
    let week = words(&pdf(officer, "/meja/liputan/kliping.pdf?pekan=2025-05-11").await);
    assert!(week.contains("Kliping berita – 5–11 Mei 2025") && week.contains("Jembatan Sabtu"), "{week}");
    assert!(week.find("Jembatan Sabtu") < week.find("Jembatan Hulu"), "{week}");
    let saturday = words(&pdf(officer, "/meja/liputan/kliping.pdf?hari=2025-05-10").await);
    assert!(saturday.contains("Jembatan Sabtu") && saturday.contains("1 berita"), "{saturday}");
    let none = words(&pdf(officer, "/meja/liputan/kliping.pdf?hari=2025-05-09").await);
    assert!(none.contains("Jumat, 9 Mei 2025") && none.contains("Tidak ada berita yang diketahui"), "{none}");
    let english = words(&pdf(officer, "/en/meja/liputan/kliping.pdf?pekan=2025-W19").await);
    assert!(english.contains("Press clippings – 5–11 May 2025") && english.contains("5 articles"), "{english}");

    let answer = officer.get("/meja/liputan/kliping.docx?pekan=2025-W19").await;
    assert!(answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("kliping-2025-W19.docx"));
    let word = paragraphs(&answer.bytes);
    for said in [
        "Kliping berita – 5–11 Mei 2025",
        "1. Jembatan Sabtu",
        "Berita: Sekarang anak sekolah hanya perlu berlari lima menit",
        "Pembangunannya memakan waktu delapan bulan",
    ] {
        assert!(word.contains(said), "{said}: {word}");
    }
}

/// Text after the first `from`, up to the next quotation mark.
fn between<'t>(text: &'t str, from: &str) -> &'t str {
    text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}")).1.split('"').next().unwrap()
}

#[tokio::test]
async fn what_was_asked_and_answered_stands_beside_the_words() {
    let site = Site::new().await;
    let pages = [dated("Jembatan Hulu", "2025-05-11T15:00:00+08:00", REWORDED)];
    let mut story = Story::begin(&site, &pages).await;
    let (officer, compared) = (&mut story.officer, story.compared[0].clone());
    let body = officer.get(&compared).await.body;
    let mark = between(&body, "name=\"mark\" value=\"").to_owned();
    officer.post(&format!("{compared}/penilaian"), &[("mark", &mark), ("decision", "ask"), ("stood", "")]).await;
    let clipping = "/meja/liputan/kliping.pdf?hari=2025-05-11";
    let text = words(&pdf(officer, clipping).await);
    assert!(
        text.contains("Ralat diminta, belum disampaikan – belum selesai.") && !text.contains("Jawaban media"),
        "{text}"
    );
    let handed = officer.post(&format!("{compared}/tautan"), &[]).await.body;
    let link = format!("/tanggapan/{}", between(&handed, "/tanggapan/"));
    let text = words(&pdf(officer, clipping).await);
    assert!(text.contains("Diminta kantor: Ralat.") && text.contains("Jawaban media: belum ada."), "{text}");
    let mut outlet = site.stranger();
    let judgement = between(&outlet.get(&link).await.body, "name=\"judgement\" value=\"").to_owned();
    let refused = [("judgement", judgement.as_str()), ("answer", "refused"), ("reason", "Kutipan kami dari rekaman.")];
    let answered = outlet.post(&link, &refused).await;
    assert!(answered.status.is_success() || answered.status == StatusCode::SEE_OTHER, "{}", answered.body);
    let text = words(&pdf(officer, clipping).await);
    assert!(text.contains("Tidak diubah, menurut media – belum selesai."), "{text}");
    assert!(text.contains("Jawaban media 11 Mei 2025,") && text.contains("“Kutipan kami dari rekaman.”"), "{text}");

    // The newsroom mends it: it is not there any more, and what was asked is told all the same.
    story.outlets[0].change("hanya perlu berlari", "cukup berjalan");
    site.clock.advance(3 * HOUR);
    while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
    let text = words(&pdf(&mut story.officer, clipping).await);
    assert!(text.contains("Tidak ada lagi di halaman sekarang."), "{text}");
}

#[tokio::test]
async fn proof_of_publication_is_one_page_that_leads_to_its_entry() {
    let site = Site::new().await;
    let labelled =
        dated("Jembatan Hulu", "2025-05-11T15:00:00+08:00", SAID).replace("</h1>", "</h1><p>Advertorial</p>");
    let mut story = Story::begin(&site, &[labelled, dated("Jembatan Lain", "", SAID)]).await;
    let (officer, path) = (&mut story.officer, format!("{}/bukti-tayang.pdf", story.compared[0]));
    assert!(officer.get(&story.compared[0]).await.body.contains(&path));
    let before = words(&pdf(officer, &path).await);
    assert!(before.contains("belum bernomor") && !before.contains("/jejak/"), "{before}");
    record::placed(&site).await;
    let answer = officer.get(&path).await;
    let named = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    assert!(named.contains("bukti-tayang-127.0.0.1-2025-05-11.pdf"), "{named}");
    let text = words(&answer.bytes);
    for said in [
        "BUKTI TAYANG",
        "Jembatan Hulu",
        "tidak tercatat di direktori",
        "Minggu, 11 Mei 2025, 15.00 WITA",
        "Advertorial",
        "1/2025 – Jembatan gantung dibuka",
        "belum diperiksa ulang",
        "Tangkapan layar: tidak ada.",
        "Jembatan gantung sepanjang 120 meter",
        "ruhui verify",
        "Halaman 1 dari 1",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("berbeda"), "what differs is no part of the proof: {text}");
    // The archive's digest is the one of the file that is handed out, and the entry it leads to is about it.
    let archive = officer.get(&format!("{}/bukti.wacz", story.compared[0])).await.bytes;
    let digest = store::FileDigest::of(&archive);
    assert!(joined(&answer.bytes).contains(digest.as_str()), "{text}");
    let links = told("pdfinfo", &["-url", "FILE"], &answer.bytes);
    let link = links.split_whitespace().find(|word| word.contains("/jejak/")).unwrap_or_else(|| panic!("{links}"));
    let entry = site.stranger().get(link.strip_prefix(&site.app.origin).unwrap()).await.body;
    assert!(entry.contains(digest.as_str()), "{entry}");

    story.outlets[0].remove(true);
    site.clock.advance(25 * HOUR);
    while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
    let text = words(&pdf(&mut story.officer, &path).await);
    assert!(text.contains("1 kali; terakhir 12 Mei 2025") && text.contains("tidak ada lagi"), "{text}");
    let other = words(&pdf(&mut story.officer, &format!("{}/bukti-tayang.pdf", story.compared[1])).await);
    assert!(other.contains("waktu terbit tidak disebut") && other.contains("tidak ada label"), "{other}");
    assert!(other.contains("masih ada, tidak berubah"), "{other}");
    let english = words(&pdf(&mut story.officer, &format!("/en{path}")).await);
    assert!(english.contains("PROOF OF PUBLICATION") && english.contains("not there any more"), "{english}");
}

#[tokio::test]
async fn a_recap_lists_counts_and_is_signed() {
    let site = Site::new().await;
    let pages = [
        dated("Jembatan Hulu", "2025-05-11T15:00:00+08:00", REWORDED),
        dated("Jembatan Sabtu", "2025-05-10", SAID),
        dated("Jembatan Senin", "2025-05-05T22:00:00+08:00", SAID),
    ];
    let mut story = Story::begin(&site, &pages).await;
    let officer = &mut story.officer;
    let list = officer.get(PAPERS).await.body;
    assert!(list.contains("Kemarin") && list.contains("1 berita") && list.contains("value=\"2025-05-01\""), "{list}");
    let recap = pdf(officer, "/meja/liputan/rekap.pdf?dari=2025-05-06&sampai=2025-05-31").await;
    let text = words(&recap);
    for said in
        ["Rekap bukti tayang – 6–31 Mei 2025", "Jumlah tiap media", "Semua 2", "Yang membuat rekap,", "11 Mei 2025"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Senin") && !text.contains("Rp"), "{text}");
    assert!(told("pdfinfo", &["-url", "FILE"], &recap).contains(&story.outlets[0].url("/berita/0")), "{text}");
    assert!(told("pdfinfo", &["FILE"], &recap).contains("841.89 x 595.28 pts (A4)"));
    let answer = officer.get("/meja/liputan/rekap.docx?dari=2025-05-05&sampai=2025-05-10&media=127.0.0.1").await;
    let word = paragraphs(&answer.bytes);
    assert!(word.contains("Jembatan Senin") && word.contains("Jembatan Sabtu") && word.contains("127.0.0.1"), "{word}");
    assert!(!word.contains("Jembatan Hulu"), "{word}");
    let none =
        words(&pdf(officer, "/meja/liputan/rekap.pdf?dari=2025-05-01&sampai=2025-05-31&media=lain.example").await);
    assert!(none.contains("Tidak ada berita yang diketahui"), "{none}");
}

#[tokio::test]
async fn days_that_cannot_be_read_are_told_where_they_were_typed() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let empty = officer.get(PAPERS).await;
    assert_eq!(empty.status, StatusCode::OK);
    assert!(empty.body.contains("Belum ada liputan"), "{}", empty.body);
    assert!(officer.get("/meja/liputan").await.body.contains(PAPERS));
    for (path, field, told) in [
        ("/meja/liputan/kliping.pdf?hari=kemarin", "hari", "value=\"kemarin\""),
        ("/meja/liputan/kliping.docx", "hari", "hari-error"),
        ("/meja/liputan/kliping.pdf?pekan=2025-W60", "pekan", "value=\"2025-W60\""),
        ("/meja/liputan/kliping.pdf?hari=2025-02-30", "hari", "hari-error"),
        ("/meja/liputan/rekap.pdf?dari=2025-05-11&sampai=2025-05-10", "sampai", "Tanggal akhir mendahului"),
        ("/en/meja/liputan/rekap.docx?dari=2025-05-11&sampai=2025-05-10", "sampai", "The last day comes before"),
        ("/meja/liputan/rekap.pdf?dari=2025-01-01&sampai=2025-12-31", "sampai", "paling banyak 92 hari"),
        ("/meja/liputan/rekap.pdf?sampai=2025-12-31", "dari", "dari-error"),
        ("/meja/liputan/rekap.pdf?dari=%00&sampai=%F0%9F%91%8D", "dari", "dari-error"),
    ] {
        let answer = officer.get(path).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(
            answer.body.contains(&format!("id=\"{field}-error\"")) && answer.body.contains(told),
            "{path}: {}",
            answer.body
        );
    }
    for path in ["/meja/liputan/x/bukti-tayang.pdf", "/meja/liputan/01KB5N0Z7Q3W5X9Y2C4D6F8G0H/bukti-tayang.pdf"] {
        assert_eq!(officer.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_hostile_headline_and_address_break_no_paper() {
    let site = Site::new().await;
    let hostile = [
        "\u{202e}\u{7}akuB \u{200f}Jembatan".to_owned(),
        format!("Jembatan{}", "x".repeat(10_000)),
        "جسر جديد في الشمال".to_owned(),
        "<script>alert(1)</script> & ]]> \u{fffe}Jembatan".to_owned(),
    ];
    let pages: Vec<String> = hostile
        .iter()
        .map(|headline| {
            let headline = headline.replace('&', "&amp;").replace('<', "&lt;");
            dated(&headline, "2025-05-11T15:00:00+08:00", SAID)
        })
        .collect();
    let mut story = Story::begin(&site, &pages).await;
    let long = story.outlets[0].url(&format!("/{}", "panjang-sekali/".repeat(110)));
    let given = story.officer.post("/meja/liputan", &[("address", &long)]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
    story.compared.push(given.location);
    for path in ["kliping.pdf?hari=2025-05-11", "rekap.pdf?dari=2025-05-11&sampai=2025-05-11"] {
        let document = pdf(&mut story.officer, &format!("/meja/liputan/{path}")).await;
        told("qpdf", &["--check", "FILE"], &document);
        let links = told("pdfinfo", &["-url", "FILE"], &document);
        assert!(links.contains(&long), "{path}: {links}");
    }
    for (number, compared) in story.compared.clone().iter().enumerate() {
        let document = pdf(&mut story.officer, &format!("{compared}/bukti-tayang.pdf")).await;
        told("qpdf", &["--check", "FILE"], &document);
        // An address of 1,700 characters takes a page of its own.
        let pages = if number < hostile.len() { "Pages:           1" } else { "Pages:           2" };
        assert!(told("pdfinfo", &["FILE"], &document).contains(pages), "{}", words(&document));
    }
    for path in ["kliping.docx?hari=2025-05-11", "rekap.docx?dari=2025-05-11&sampai=2025-05-11"] {
        let answer = story.officer.get(&format!("/meja/liputan/{path}")).await;
        let word = paragraphs(&answer.bytes);
        assert!(word.contains("alert(1)") && !word.contains(['\u{202e}', '\u{7}']), "{word}");
    }
}

#[tokio::test]
async fn a_page_with_a_picture_is_proved_with_it() {
    let site = Site::new().await;
    let mut story = Story::begin(&site, &[dated("Jembatan Hulu", "2025-05-11T15:00:00+08:00", SAID)]).await;
    let path = format!("{}/bukti-tayang.pdf", story.compared[0]);
    let id = story.compared[0].rsplit('/').next().unwrap().parse().unwrap();
    let desk = &site.app.desk;
    let mut conn = desk.db.read().await.unwrap();
    let capture = store::coverage::by_id(&mut conn, id).await.unwrap().unwrap().capture.id;
    drop(conn);
    let picture = media::picture(&scene(3)).unwrap().sizes.remove(0).bytes;
    for (bytes, shown) in [(picture, true), (b"no picture".to_vec(), false)] {
        let digest = desk.files.keep(bytes).await.unwrap();
        let mut tx = desk.db.begin().await.unwrap();
        store::picture::put(&mut tx, capture, &digest).await.unwrap();
        tx.commit().await.unwrap();
        let document = pdf(&mut story.officer, &path).await;
        let text = words(&document);
        assert_eq!(text.contains("dibuat dari arsip yang diambil Minggu, 11 Mei 2025, 16.00.00 WITA"), shown, "{text}");
        assert_eq!(text.contains("Tangkapan layar: tidak ada."), !shown, "{text}");
        assert_eq!(told("pdfimages", &["-list", "FILE"], &document).contains("jpeg"), shown);
        assert!(text.contains("Halaman 1 dari 1"), "{text}");
    }
}

/// Pages without evidence any more, given at minutes of a day.
async fn many(site: &Site, like: &str, count: usize) {
    let desk = &site.app.desk;
    let id = like.rsplit('/').next().unwrap().parse().unwrap();
    let known = store::coverage::by_id(&mut desk.db.read().await.unwrap(), id).await.unwrap().unwrap();
    let mut tx = desk.db.begin().await.unwrap();
    for number in 0..count {
        let id = domain::id::CoverageId::new(site.now(), u128::try_from(number).unwrap() + 9);
        let address = format!("https://media.example/{number}");
        let new = store::coverage::New {
            id,
            release: (known.release.0, known.organisation),
            given: &address,
            address: &address,
            site: "media.example",
            outlet: None,
            reporter: None,
            appeared: domain::appearance::Appearance { at: site.now(), by: domain::appearance::KnownBy::Found },
        };
        store::coverage::insert(&mut tx, &new, site.now()).await.unwrap();
        let capture = store::coverage::Capture {
            id: domain::id::CaptureId::new(site.now(), u128::try_from(number).unwrap()),
            archive: store::FileDigest::of(address.as_bytes()),
            title: format!("Judul {number}"),
            published: String::new(),
            ..known.capture.clone()
        };
        store::coverage::add_capture(&mut tx, id, &capture).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_large_day_is_bounded_and_says_what_is_left_out() {
    let site = Site::new().await;
    let mut story = Story::begin(&site, &[dated("Jembatan Hulu", "2025-05-11T15:00:00+08:00", SAID)]).await;
    many(&site, &story.compared[0].clone(), 519).await;
    let text = words(&pdf(&mut story.officer, "/meja/liputan/kliping.pdf?hari=2025-05-11").await);
    assert!(text.contains("320 berita sesudahnya tidak dimuat") && text.contains("paling banyak 200"), "{text}");
    assert!(text.contains("200. Judul 198") && !text.contains("Judul 199"), "{text}");
    // What cannot be read any more is said to be so, and is in the paper all the same.
    assert!(text.contains("tidak dapat dibaca lagi"), "{text}");
    let recap = words(&pdf(&mut story.officer, "/meja/liputan/rekap.pdf?dari=2025-05-01&sampai=2025-05-11").await);
    assert!(recap.contains("20 berita sesudahnya tidak dimuat dalam tabel"), "{recap}");
    assert!(recap.contains("media.example 519") && recap.contains("Semua 520"), "{recap}");
    assert!(
        recap.contains("tidak dapat dibaca") && recap.contains("Judul 498") && !recap.contains("Judul 499"),
        "{recap}"
    );
}

/// How long clippings of forty articles take; `cargo test -p web --test site -- --ignored --nocapture forty`.
#[tokio::test]
#[ignore = "a measurement"]
async fn what_forty_articles_take() {
    let site = Site::new().await;
    let clutter = format!(
        "<aside>{}</aside>",
        "<p><a href=\"/lain\">Berita lain yang panjang judulnya sekali</a></p>".repeat(2_000)
    );
    let text = format!(
        "<p>{}</p>",
        "Warga empat kampung menyambut jembatan itu dengan doa bersama di tepi sungai. ".repeat(12)
    )
    .repeat(3);
    let page = |n: usize| {
        dated(&format!("Jembatan {n}"), "2025-05-11T15:00:00+08:00", if n.is_multiple_of(4) { REWORDED } else { SAID })
            .replace("</article>", &format!("{text}</article>{clutter}"))
    };
    let pages: Vec<String> = (0..40).map(page).collect();
    println!("{} bytes a page", pages[0].len());
    let mut story = Story::begin(&site, &pages).await;
    for path in
        ["kliping.pdf?hari=2025-05-11", "kliping.docx?hari=2025-05-11", "rekap.pdf?dari=2025-05-11&sampai=2025-05-11"]
    {
        for _ in 0..3 {
            let began = std::time::Instant::now();
            let answer = story.officer.get(&format!("/meja/liputan/{path}")).await;
            println!("{path}: {:?}, {} bytes", began.elapsed(), answer.bytes.len());
        }
    }
}
