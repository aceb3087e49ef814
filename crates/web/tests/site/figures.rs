//! The overview of coverage: figures of a month on the page and in tables, of the office and of one outlet; nothing of another office, no rank.

use std::io::Cursor;

use axum::http::{StatusCode, header};
use calamine::{Data, Reader as _, Xlsx};

use crate::coverage::{SAID, page, published};
use crate::dispatch;
use crate::matrix::foreigner;
use crate::outlet::Outlet;
use crate::site::{Answer, Browser, OFFICER, Site, WRITER};

const HOUR: i64 = 3_600_000;
const OVERVIEW: &str = "/meja/liputan/ikhtisar";
/// What a newsroom may call its story.
const FORMULA: &str = "=HYPERLINK(\"http://x.example\")";

/// Writes to the database behind the program's back: the loopback address is no site that the directory takes.
async fn sql(site: &Site, text: &'static str) {
    let store::Db::Sqlite { writer, .. } = &site.app.desk.db else { panic!("not SQLite") };
    sqlx::raw_sql(text).execute(writer).await.unwrap();
}

/// A published release, and two pages: one that says a time and differs, one that says no time and is as it should be. The differing one is of
/// an outlet in the directory, and its correction is asked.
async fn covered(site: &Site) -> (Browser<'_>, String) {
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let held = dispatch::outlet(&mut officer, "Kabar Merdu", &[], false).await;
    site.clock.advance(2 * HOUR);
    // Published at 15.00 WITA, an hour after the release.
    let differs = page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp4,2 miliar");
    let differs = Outlet::open(&differs.replace("Jembatan Gantung Hulu Dibuka", FORMULA));
    let compared = officer.post("/meja/liputan", &[("address", &differs.url("/a"))]).await.location;
    sql(site, "UPDATE coverage SET outlet_id = (SELECT id FROM outlet)").await;
    let body = officer.get(&compared).await.body;
    let mark = body.split("name=\"mark\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    officer.post(&format!("{compared}/penilaian"), &[("mark", &mark), ("decision", "ask"), ("stood", "")]).await;
    site.clock.advance(2 * HOUR);
    let same = Outlet::open(&page(SAID, "Rp4,2 miliar").replace("2025-05-11T15:00:00+08:00", "kemarin"));
    assert_eq!(officer.post("/meja/liputan", &[("address", &same.url("/b"))]).await.status, StatusCode::SEE_OTHER);
    (officer, held)
}

#[tokio::test]
async fn a_month_is_counted_by_when_pages_were_published_and_says_how_that_is_known() {
    let site = Site::new().await;
    let (mut officer, held) = covered(&site).await;
    let body = officer.get(OVERVIEW).await.body;
    assert!(body.contains("Ikhtisar liputan, Mei 2025") && body.contains("2 halaman"), "{body}");
    assert!(body.contains("dari 2 media, memuat 1 siaran pers"), "{body}");
    // One hour by the page's own time, four by when it was found.
    assert!(body.contains("nilai tengah 2,5 jam") && body.contains("1,7 sampai 3,2 jam"), "{body}");
    assert!(
        body.contains("1 halaman menurut halamannya sendiri, 0 hanya menurut harinya, 1 menurut saat ditemukan"),
        "{body}"
    );
    assert!(body.contains("1 terbuka") && body.contains("kutipan") && body.contains("Ralat diminta"), "{body}");
    assert!(!body.to_lowercase().contains("skor") && !body.contains("terburuk"), "{body}");
    let releases = officer.get(&format!("{OVERVIEW}?bagian=siaran-pers")).await.body;
    assert!(releases.contains("Jembatan gantung dibuka") && releases.contains("dari 2 media"), "{releases}");
    let outlets = officer.get(&format!("{OVERVIEW}?bulan=2025-05&bagian=media")).await.body;
    // By name: a host among names.
    let (host, name) = (outlets.find(">127.0.0.1").unwrap(), outlets.find("Kabar Merdu").unwrap());
    assert!(host < name && outlets.contains(&format!("{held}/liputan?bulan=2025-05")), "{outlets}");
    let english = officer.get(&format!("/en{OVERVIEW}")).await.body;
    assert!(english.contains("Overview of coverage, May 2025") && english.contains("median 2.5 hours"), "{english}");

    let empty = officer.get(&format!("{OVERVIEW}?bulan=2025-04")).await.body;
    assert!(empty.contains("Belum ada halaman pada April 2025") && empty.contains("bulan=2025-05"), "{empty}");
    for month in ["2025-13", "2025-5", "mei", "9999-12", "-001-05"] {
        assert_eq!(officer.get(&format!("{OVERVIEW}?bulan={month}")).await.status, StatusCode::NOT_FOUND, "{month}");
    }
    assert_eq!(officer.get(&format!("{OVERVIEW}?bagian=media&dari=999999")).await.status, StatusCode::OK);
    assert_ne!(officer.get(&format!("{OVERVIEW}?dari=-1")).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    let own = site.stranger().get_as(OVERVIEW, &format!("ruhui={}", foreigner(&site).await)).await.body;
    assert!(own.contains("Belum ada halaman") && !own.contains("Kabar Merdu"), "{own}");
}

#[tokio::test]
async fn one_outlet_has_its_pages_its_findings_and_answers() {
    let site = Site::new().await;
    let (mut officer, held) = covered(&site).await;
    let at = format!("{held}/liputan");
    assert!(officer.get(&held).await.body.contains(&format!("href=\"{at}\"")));
    let body = officer.get(&at).await.body;
    assert!(
        body.contains("Kabar Merdu") && body.contains("1 halaman") && body.contains("nilai tengah 1,0 jam"),
        "{body}"
    );
    let pages = officer.get(&format!("{at}?bagian=halaman")).await.body;
    assert!(pages.contains("=HYPERLINK") && pages.contains("Jembatan gantung dibuka"), "{pages}");
    let findings = officer.get(&format!("{at}?bagian=perbedaan")).await.body;
    assert!(findings.contains("berlari</ins>") && findings.contains("Belum ada jawaban"), "{findings}");
    let reason = "Kutipan kami dari rekaman wawancara di lokasi.";
    let compared = pages.split("href=\"").find(|part| part.starts_with("/meja/liputan/01")).unwrap();
    let compared = compared.split('"').next().unwrap();
    let link = officer.post(&format!("{compared}/tautan"), &[]).await.body;
    let link = format!("/tanggapan/{}", link.split("/tanggapan/").nth(1).unwrap().split('"').next().unwrap());
    let id = site.stranger().get(&link).await.body;
    let id = id.split("name=\"judgement\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    site.stranger().post(&link, &[("judgement", id), ("answer", "refused"), ("reason", reason)]).await;
    let findings = officer.get(&format!("{at}?bagian=perbedaan")).await.body;
    assert!(findings.contains(reason) && findings.contains("Tidak diubah, menurut media"), "{findings}");
    let table = officer.get(&format!("{at}.csv?tabel=temuan")).await.body;
    assert!(table.contains(reason) && table.contains("hanya perlu berlari"), "{table}");
    let foreign = site.stranger().get_as(&at, &format!("ruhui={}", foreigner(&site).await)).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

fn rows(answer: &Answer, sheet: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(answer.bytes.clone())).unwrap();
    assert_eq!(book.sheet_names(), ["siaran pers", "media", "temuan", "halaman"]);
    book.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[tokio::test]
async fn every_number_on_the_page_can_be_saved_and_nothing_saved_runs() {
    let site = Site::new().await;
    let (mut officer, _) = covered(&site).await;
    let book = officer.get(&format!("{OVERVIEW}.xlsx?bulan=2025-05")).await;
    assert!(book.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("ikhtisar-2025-05.xlsx"));
    let releases = rows(&book, "siaran pers");
    assert_eq!(releases.len(), 2);
    assert_eq!((&releases[1][2], &releases[1][3]), (&Data::Float(2.0), &Data::Float(2.0)));
    // Hours in quartiles, as the page has them.
    assert_eq!(&releases[1][4..7], [Data::Float(1.7), Data::Float(2.5), Data::Float(3.2)]);
    let outlets = rows(&book, "media");
    let names: Vec<String> = outlets.iter().skip(1).map(|row| row[0].to_string()).collect();
    assert_eq!(names, ["127.0.0.1", "Kabar Merdu"]);
    assert_eq!(rows(&book, "temuan")[1][3], Data::String("kutipan".to_owned()));
    let pages = rows(&book, "halaman");
    assert!(pages[1].contains(&Data::String(FORMULA.to_owned())), "{pages:?}");
    assert_eq!(pages[1][1], Data::String("halaman".to_owned()));
    assert_eq!(pages[2][1], Data::String("saat ditemukan".to_owned()));
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(book.bytes.clone())).unwrap();
    assert!(read.worksheet_formula("halaman").unwrap().is_empty());

    let table = officer.get(&format!("{OVERVIEW}.csv?bulan=2025-05")).await;
    assert!(table.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("ikhtisar-2025-05-halaman.csv"));
    assert!(table.body.contains("\"'=HYPERLINK(\"\"http"), "{}", table.body);
    assert!(officer.get(&format!("{OVERVIEW}.csv?tabel=media")).await.body.contains("Kabar Merdu;1;1;1,0;1,0;1,0;0;"));
    assert!(officer.get(&format!("/en{OVERVIEW}.csv?tabel=media")).await.body.contains("Kabar Merdu;1;1;1.0;"));
    assert_eq!(officer.get(&format!("{OVERVIEW}.csv?tabel=orang")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(officer.get(&format!("{OVERVIEW}.xlsx?bulan=x")).await.status, StatusCode::NOT_FOUND);
}
