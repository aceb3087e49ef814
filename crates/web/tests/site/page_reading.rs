//! An outlet's masthead and guideline are read from its site, and a list of verification week after week: what they say is proposed with the
//! page as it came, and only what a person confirmed counts.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use desk::partner;
use domain::right::Right;

use crate::outlet::press;
use crate::partner::{EDITOR, after, company, office};
use crate::server::{Server, send};
use crate::site::{Browser, OFFICER, Site, WRITER};

const WEEK: i64 = 7 * 24 * 3_600_000;
const HOME: &str = "<html><title>Kenari Merdu</title><body><nav><a href=/redaksi>Redaksi</a> <a href=/pedoman-media-siber>Pedoman Media Siber</a></nav><article><h2><a href=/kabar/1>Pasar pagi dibuka</a></h2></article></body></html>";
const MASTHEAD: &str = "<html><title>Redaksi - Kenari Merdu</title><body><h1>Redaksi</h1><p>Diterbitkan oleh PT Merdu Media</p>\
    <p>Pemimpin Redaksi/Penanggung Jawab: Mardiana Lubis, S.Sos (UKW Utama No. 1234-PWI/WU/DP/V/2019)</p>\
    <p>Redaktur Pelaksana: Yoga Prasetya</p><p>Reporter: Tiara Anjani, Gilang Ramadan</p>\
    <p>Alamat Redaksi: Jl. Kenanga No. 12 RT 03, Samarinda</p></body></html>";
/// Headings of the guideline, each with a sentence of our own.
const POINTS: [[&str; 2]; 9] = [
    ["Ruang Lingkup", "Yang diatur: media di internet menurut standar perusahaan pers, dan isi buatan pengguna."],
    [
        "Verifikasi dan keberimbangan berita",
        "Demi akurasi, kabar yang merugikan diperiksa; kepentingan publik mendesak dikecualikan.",
    ],
    [
        "Isi Buatan Pengguna (User Generated Content)",
        "Pengguna wajib registrasi; isi sadis disunting; ada mekanisme pengaduan.",
    ],
    ["Ralat, Koreksi, dan Hak Jawab", "Perbaikan ditautkan pada berita yang dikoreksi, dengan waktu pemuatan."],
    ["Pencabutan Berita", "Tidak atas penyensoran dari luar, kecuali kesusilaan atau pengalaman traumatik."],
    ["Iklan", "Redaksi membedakan berita dari isi berbayar dengan tulisan advertorial."],
    ["Hak Cipta", "Kami menghormati karya orang menurut peraturan."],
    ["Pencantuman Pedoman", "Media mencantumkan ini dengan terang dan jelas."],
    ["Sengketa", "Penilaian akhir ada pada Dewan Pers."],
];

fn guideline(points: usize) -> String {
    let said = POINTS
        .iter()
        .take(points)
        .enumerate()
        .map(|(n, [head, text])| format!("<h3>{}. {head}</h3><p>{text}</p>", n + 1));
    format!(
        "<html><title>Pedoman Media Siber</title><body><h1>Pedoman Media Siber</h1>{}</body></html>",
        said.collect::<String>()
    )
}

type Pages = Arc<Mutex<BTreeMap<String, String>>>;

/// A site whose pages the test changes.
fn serve(pages: &[(&str, &str)]) -> (Server, Pages) {
    let pages: Pages =
        Arc::new(Mutex::new(pages.iter().map(|(path, page)| ((*path).to_owned(), (*page).to_owned())).collect()));
    let shown = pages.clone();
    let server = Server::without_robots(move |path, stream| {
        let body = shown.lock().unwrap().get(path).cloned();
        let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
        let body = body.unwrap_or_default();
        send(
            stream,
            format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
                body.len()
            ),
        );
        drop(stream.write_all(body.as_bytes()));
    });
    (server, pages)
}

/// An outlet with that site that applied with one document.
pub(crate) async fn applied_with(
    site: &Site,
    editor: &mut Browser<'_>,
    officer: &mut Browser<'_>,
    host: &str,
) -> String {
    let fields = [("outlet", host), ("site", host), ("medium", "cyber")];
    let added = editor.post("/meja/mitra", &fields).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    editor.post(&format!("{}/permohonan", added.location), &[("office", &office(site).await)]).await;
    assert_eq!(officer.get(&added.location).await.status, StatusCode::OK);
    added.location
}

/// The site of an outlet that answers at the port of a server: the press of these tests finds it there.
fn host(server: &Server) -> String {
    let port = server.url("/").trim_end_matches('/').rsplit(':').next().unwrap().to_owned();
    format!("kenari-{port}.example")
}

/// Confirms every open claim of a name; how many there were.
async fn confirm(officer: &mut Browser<'_>, outlet: &str, label: &str) -> usize {
    let page = officer.get(outlet).await.body;
    let partner = outlet.rsplit('/').next().unwrap().to_owned();
    let claims: Vec<String> = page
        .split("<li id=\"")
        .skip(1)
        .filter(|rest| rest.starts_with("01") && rest.split("</li>").next().unwrap().contains(label))
        .filter(|rest| rest.split("</li>").next().unwrap().contains("value=\"confirmed\""))
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    for claim in &claims {
        let fields = [("partner", partner.as_str()), ("standing", "confirmed")];
        let done = officer.post(&format!("/meja/mitra/pernyataan/{claim}"), &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    }
    claims.len()
}

/// Things of the table of rights: a page that was read, and a time that the list was.
pub(crate) async fn made(
    site: &Site,
    editor: &mut Browser<'_>,
    officer: &mut Browser<'_>,
) -> [(&'static str, String); 2] {
    let (server, _) = serve(&[
        ("/", HOME),
        ("/redaksi", MASTHEAD),
        ("/daftar", &list(&[("Warta", "warta.example", "Dalam proses")], "")),
    ]);
    let outlet = applied_with(site, editor, officer, &host(&server)).await;
    let read = officer.post(&format!("{outlet}/pembacaan"), &[]).await.body;
    officer.post("/meja/mitra/daftar-verifikasi", &[("address", &server.url("/daftar"))]).await;
    assert!(partner::read_roster(&site.app.desk, &press()).await.unwrap());
    let roster = officer.get("/meja/mitra/daftar-verifikasi").await.body;
    [
        ("page-reading", after(&read, "/meja/mitra/pembacaan/").to_owned()),
        ("roster-capture", after(&roster, "/meja/mitra/daftar-verifikasi/").to_owned()),
    ]
}

#[tokio::test]
async fn masthead_and_guideline_are_read_proposed_and_confirmed_by_a_person() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let (server, pages) = serve(&[("/", HOME), ("/redaksi", MASTHEAD), ("/pedoman-media-siber", &guideline(9))]);
    let outlet = applied_with(&site, &mut editor, &mut officer, &host(&server)).await;
    let read = officer.post(&format!("{outlet}/pembacaan"), &[]).await;
    assert_eq!(read.status, StatusCode::OK, "{}", read.body);
    for said in [
        "Boks redaksi dibaca.",
        "Halaman Pedoman dibaca.",
        "PT Merdu Media",
        "Nama perusahaannya sama dengan yang terdaftar di sini.",
        "Jl. Kenanga No. 12 RT 03, Samarinda",
        "Mardiana Lubis, S.Sos (1234-PWI/WU/DP/V/2019)",
        "9 dari 9 bagian Pedoman dikenali.",
        "4 nama dalam boks redaksi",
    ] {
        assert!(read.body.contains(said), "{said}: {}", read.body);
    }
    let met = async |officer: &mut Browser<'_>, what: &str| officer.get(&outlet).await.body.contains(what);
    let shown = "Pedoman Media Siber dicantumkan jelas di medianya: ya (http://127.0.0.1";
    assert!(!met(&mut officer, shown).await, "nothing counts before a person confirmed it");
    assert_eq!(confirm(&mut officer, &outlet, "Pedoman Media Siber dicantumkan").await, 1);
    assert!(met(&mut officer, shown).await, "{}", officer.get(&outlet).await.body);
    // The capture is the page as it came, for those who may; nobody else learns that there is one.
    let archive = format!(
        "/meja/mitra/pembacaan/{}/rekaman.wacz",
        after(&officer.get(&outlet).await.body, "/meja/mitra/pembacaan/")
    );
    let kept = editor.get(&archive).await;
    assert_eq!(kept.status, StatusCode::OK);
    assert!(kept.bytes.starts_with(b"PK"));
    company(&site, "PT Lain", 301, &[Right::Administrator]).await;
    let (mut writer, mut rival) = (site.browser(WRITER).await, site.browser("anggota301@kominfo.example").await);
    for (asker, status) in [(&mut writer, StatusCode::FORBIDDEN), (&mut rival, StatusCode::NOT_FOUND)] {
        assert_eq!(asker.get(&archive).await.status, status);
        assert_eq!(asker.post(&format!("{outlet}/pembacaan"), &[]).await.status, status);
    }
    // Read again: what waited ends, what was confirmed stays until the new reading is confirmed.
    pages.lock().unwrap().insert("/pedoman-media-siber".to_owned(), guideline(5));
    site.clock.advance(WEEK);
    (editor, officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let again = editor.post(&format!("{outlet}/pembacaan"), &[]).await.body;
    assert!(again.contains("5 dari 9 bagian Pedoman dikenali. Tidak dikenali: bagian 6, 7, 8, 9."), "{again}");
    assert_eq!(again.matches("Penerbit menurut boks redaksi").count(), 1, "{again}");
    assert!(met(&mut officer, shown).await);
}

#[tokio::test]
async fn what_is_not_recognised_says_nothing_of_the_outlet() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let (server, pages) = serve(&[("/", HOME), ("/redaksi", "<html><body><div id=app></div></body></html>")]);
    let outlet = applied_with(&site, &mut editor, &mut officer, &host(&server)).await;
    let read = officer.post(&format!("{outlet}/pembacaan"), &[]).await.body;
    assert!(
        read.contains("tidak dikenali sebagai boks redaksi") && read.contains("Pedoman belum dapat dibuka"),
        "{read}"
    );
    assert!(!read.contains("menurut boks redaksi"), "nothing is claimed: {read}");
    pages.lock().unwrap().insert("/".to_owned(), "<html><body><p>Selamat datang.</p></body></html>".to_owned());
    let none = officer.post(&format!("{outlet}/pembacaan"), &[]).await.body;
    assert!(none.contains("Tautan ke boks redaksi tidak ditemukan"), "{none}");
    pages.lock().unwrap().clear();
    let lost = officer.post(&format!("{outlet}/pembacaan"), &[]).await;
    assert!(lost.status == StatusCode::OK && lost.body.contains("Boks redaksi belum dapat dibuka"), "{}", lost.body);
}

#[tokio::test]
async fn a_name_on_two_mastheads_is_shown_to_the_office_alone() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let other = MASTHEAD
        .replace("Mardiana Lubis, S.Sos", "Hj. Sabrina Mahesa")
        .replace("Tiara Anjani, ", "TIARA ANJANI, S.I.Kom., ");
    let (one, _) = serve(&[("/", HOME), ("/redaksi", MASTHEAD)]);
    let (two, _) = serve(&[("/", HOME), ("/redaksi", &other)]);
    let first = applied_with(&site, &mut editor, &mut officer, &host(&one)).await;
    let second = applied_with(&site, &mut editor, &mut officer, &host(&two)).await;
    for outlet in [&first, &second] {
        officer.post(&format!("{outlet}/pembacaan"), &[]).await;
    }
    let page = officer.get(&first).await.body;
    assert_eq!(page.matches("Nama yang sama ada di boks redaksi").count(), 3, "{page}");
    assert!(page.contains("belum tentu orang yang sama"), "{page}");
    assert!(!editor.get(&first).await.body.contains("Nama yang sama ada"), "its company is not told of others");
}

fn list(rows: &[(&str, &str, &str)], next: &str) -> String {
    let row = |(name, site, status): &(&str, &str, &str)| {
        format!(
            "<tr><td>{name}</td><td>PT Apa Saja</td><td><a href=\"https://{site}/\">{site}</a></td><td>{status}</td></tr>"
        )
    };
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<html><title>Data Perusahaan Pers</title><body><h1>Data Perusahaan Pers</h1><table><thead><tr><th>Nama Media</th><th>Perusahaan</th><th>Situs</th><th>Status</th></tr></thead><tbody>{rows}</tbody></table>{next}</body></html>"
    )
}

#[tokio::test]
async fn a_status_that_vanished_from_the_list_is_seen_as_vanished() {
    let site = Site::new().await;
    company(&site, "PT Apa Saja", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let (own, _) = serve(&[("/", HOME)]);
    let name = host(&own);
    let outlet = applied_with(&site, &mut editor, &mut officer, &name).await;
    let others = [
        ("Warta Sungai", "wartasungai.example", "Terverifikasi Faktual"),
        ("Suara Ulu", "suaraulu.example", "Dalam proses"),
    ];
    let second = list(&[("Kenari", &name, "Terverifikasi Administratif"), others[1]], "");
    let (server, pages) = serve(&[
        ("/daftar", &list(&[others[0], others[1]], "<a rel=next href=/daftar2>Berikutnya</a>")),
        ("/daftar2", &second),
    ]);
    let press = press();
    let page = "/meja/mitra/daftar-verifikasi";
    assert_eq!(officer.post(page, &[("address", "bukan alamat")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!partner::read_roster(&site.app.desk, &press).await.unwrap(), "none is set");
    assert_eq!(officer.post(page, &[("address", &server.url("/daftar"))]).await.status, StatusCode::SEE_OTHER);
    let round = async || partner::read_roster(&site.app.desk, &press).await.unwrap();
    assert!(round().await && !round().await, "once, and then not before a week");
    let seen = officer.get(page).await.body;
    assert!(
        seen.contains("terverifikasi administratif") && seen.contains("2 halaman, 4 baris, 1 media ditemukan"),
        "{seen}"
    );
    assert_eq!(confirm(&mut officer, &outlet, "status verifikasi Dewan Pers").await, 1);
    // Seen again a week later, and the week after not any more.
    site.clock.advance(WEEK);
    officer = site.browser(OFFICER).await;
    assert!(round().await);
    assert_eq!(confirm(&mut officer, &outlet, "status verifikasi Dewan Pers").await, 0, "nothing new");
    // A list that was not read to its end says nothing of who was not found.
    pages.lock().unwrap().remove("/daftar2");
    site.clock.advance(WEEK);
    officer = site.browser(OFFICER).await;
    assert!(round().await);
    let part = officer.get(page).await.body;
    assert!(part.contains("Tidak sampai halaman terakhir") && part.contains("terverifikasi administratif"), "{part}");
    assert!(!part.contains("tidak ada lagi"), "{part}");
    pages.lock().unwrap().insert("/daftar2".to_owned(), list(&[others[1], others[0]], ""));
    site.clock.advance(WEEK);
    officer = site.browser(OFFICER).await;
    assert!(round().await);
    let gone = officer.get(page).await.body;
    assert!(gone.contains("tidak ada lagi dalam daftar") && !gone.contains("Terakhir kali"), "{gone}");
    let history = officer.get(&outlet).await.body;
    assert!(
        history.contains("tidak ada lagi dalam daftar") && history.contains("terverifikasi administratif"),
        "{history}"
    );
    // The standing is as it was until a person says that it ended.
    assert_eq!(confirm(&mut officer, &outlet, "tidak terdaftar").await, 1);
    let archive = after(&gone, "/meja/mitra/daftar-verifikasi/").to_owned();
    let kept = officer.get(&format!("/meja/mitra/daftar-verifikasi/{archive}/rekaman.wacz")).await;
    assert!(kept.status == StatusCode::OK && kept.bytes.starts_with(b"PK"));
    // No list at all.
    officer.post(page, &[("address", &own.url("/"))]).await;
    assert!(round().await);
    assert!(officer.get(page).await.body.contains("tidak dikenali sebagai daftar perusahaan pers"));
}
