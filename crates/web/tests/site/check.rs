//! Checking where something comes from, without an account: texts, addresses, photos; what is shared of it; what must not be told.

use axum::http::{StatusCode, header};
use image::DynamicImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use media::scene;
use store::Db;

use crate::coverage::{BODY, SAID, page, published, submitted};
use crate::databases::on_both;
use crate::life::{photos, submitted_with};
use crate::outlet::{Outlet, article};
use crate::site::{Answer, Browser, OFFICER, Site, WRITER};

const RELEASE: &str = "/siaran-pers/jembatan-gantung-dibuka";
const DAY: i64 = 86_400_000;

/// Sends the form with what is not given left empty.
async fn check(site: &Site, text: &str, address: &str) -> Answer {
    site.stranger().form("/periksa", &[("text", text), ("address", address)], ("file", "", b"")).await
}

async fn check_photo(site: &Site, content: &[u8]) -> Answer {
    site.stranger().form("/periksa", &[("text", ""), ("address", "")], ("file", "foto.jpg", content)).await
}

/// The part of the page that is the answer.
fn answer(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    between(&answer.body, "<section class=\"answer\"", "<section class=\"asking\"")
}

fn between(text: &str, from: &str, until: &str) -> String {
    let rest = text.split_once(from).unwrap_or_else(|| panic!("no {from}: {text}")).1;
    rest.split(until).next().unwrap().to_owned()
}

/// A message that passes a release on, with other words in it.
fn altered() -> String {
    let body = BODY.replace("cukup berjalan", "hanya perlu berlari").replace("Rp4,2", "Rp2,4");
    format!("*INFO WARGA* <script>alert(1)</script>\n\n{body}\n\nSebarkan ke grup lain!")
}

async fn open() -> Site {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site
}

#[tokio::test]
async fn a_text_is_led_to_its_release_and_what_differs_stands_beside_it() {
    let site = open().await;
    let found = check(&site, &altered(), "").await;
    assert!(!found.body.contains("<script>alert") && found.body.contains("&#60;script&#62;alert"), "{}", found.body);
    let shown = answer(&found);
    assert!(shown.contains("Teks ini berasal dari siaran pers") && shown.contains(RELEASE), "{shown}");
    assert!(shown.contains("Versi 1, terbit") && shown.contains("2 hal dalam teks ini lain"), "{shown}");
    for words in ["<del>cukup berjalan</del>", "<ins>hanya perlu berlari</ins>", "<del>Rp4,2</del>", "<ins>Rp2,4</ins>"]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let same = answer(&check(&site, BODY, "").await);
    assert!(same.contains("tidak ditemukan perbedaan") && !same.contains("<ins>"), "{same}");
    let english = site.stranger().form("/en/periksa", &[("text", BODY)], ("file", "", b"")).await;
    assert!(answer(&english).contains("This text comes from the release"), "{}", english.body);
}

#[tokio::test]
async fn what_is_passed_on_from_the_release_s_own_page_differs_in_nothing() {
    let site = open().await;
    let shared = between(&site.stranger().get(RELEASE).await.body, "data-text=\"", "\"");
    let message = shared.replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    let shown = answer(&check(&site, &message, "").await);
    assert!(shown.contains(RELEASE) && shown.contains("tidak ditemukan perbedaan"), "{message}\n{shown}");
}

/// Corrects the release: another amount.
async fn corrected(officer: &mut Browser<'_>, release: &str) {
    let mended = BODY.replace("Rp4,2 miliar", "Rp4,6 miliar");
    let fields = [
        ("version", "2"),
        ("headline", "Jembatan gantung dibuka"),
        ("standfirst", "Empat kampung di hulu tidak perlu memutar lagi."),
        ("place", "Hulu Seraya"),
        ("body", mended.as_str()),
        ("reason", "Anggarannya salah ketik."),
    ];
    assert_eq!(officer.post(&format!("{release}/ralat"), &fields).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_version_that_a_text_has_is_told_with_what_its_office_corrected_since() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    // Known before it is corrected, so that what is held must be brought up to date.
    assert!(answer(&check(&site, BODY, "").await).contains("Itu versi yang berlaku sekarang"));
    site.clock.advance(DAY);
    corrected(&mut officer, &release).await;
    let old = answer(&check(&site, BODY, "").await);
    assert!(old.contains("Versi 1, terbit Minggu, 11 Mei 2025") && old.contains("Anggarannya salah ketik."), "{old}");
    assert!(old.contains("Sesudah itu kantor meralatnya") && old.contains("tidak ditemukan perbedaan"), "{old}");
    let new = answer(&check(&site, &BODY.replace("Rp4,2", "Rp4,6"), "").await);
    assert!(new.contains("Versi 2, terbit Senin, 12 Mei 2025") && new.contains("berlaku sekarang"), "{new}");
    assert!(!new.contains("salah ketik"), "{new}");
    let either = answer(&check(&site, BODY.split(" Pembangunannya").next().unwrap(), "").await);
    assert!(either.contains("Versi 2") && either.contains("versi lain sama cocoknya"), "{either}");
}

#[tokio::test]
async fn a_withdrawn_release_is_found_and_said_to_be_and_its_text_is_not_shown() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    officer.post(&format!("{release}/penarikan"), &[("reason", "Nomor suratnya keliru, terbit ulang.")]).await;
    let shown = answer(&check(&site, &altered(), "").await);
    assert!(shown.contains("sudah ditarik") && shown.contains("Nomor suratnya keliru"), "{shown}");
    assert!(!shown.contains("cukup berjalan") && !shown.contains("Versi"), "{shown}");
    let short = site.stranger().form("/periksa", &[("text", SAID)], ("file", "", b"")).await;
    assert!(!short.body.contains("cukup berjalan lima menit,"), "a search does not find it");
    // Issued anew it is the new one.
    published(&mut writer, &mut officer).await;
    let shown = answer(&check(&site, BODY, "").await);
    assert!(shown.contains("jembatan-gantung-dibuka-2") && !shown.contains("sudah ditarik"), "{shown}");
}

#[tokio::test]
async fn of_few_words_no_more_is_said_than_can_be_told() {
    let site = open().await;
    for (text, told) in [
        ("Sekarang anak sekolah", "Terlalu pendek"),
        ("jembatan?", "Terlalu pendek"),
        ("Harga cabai di pasar pagi naik lagi", "Terlalu pendek"),
        ("!!! *** ???", "Terlalu pendek"),
        ("anak sekolah cukup berjalan", "Kata-kata ini ada, persis"),
        ("“ANAK sekolah… cukup berjalan”", "Kata-kata ini ada, persis"),
        (
            "Harga cabai di pasar pagi naik lagi sejak pekan lalu, kata para pedagang yang mengeluh sepi pembeli di kota.",
            "Tidak ditemukan di sini",
        ),
    ] {
        let shown = answer(&check(&site, text, "").await);
        assert!(shown.contains(told), "{text}: {shown}");
        assert_eq!(shown.contains(RELEASE), told.contains("persis"), "{text}: {shown}");
    }
    assert!(answer(&check(&Site::new().await, BODY, "").await).contains("Tidak ditemukan di sini"), "an empty server");
}

#[test]
fn nothing_of_a_text_under_embargo_is_told_before_its_moment() {
    on_both(async |db| {
        let site = match db {
            Db::Sqlite { .. } => Site::new().await,
            server @ Db::Postgres { .. } => Site::on(server, tempfile::tempdir().unwrap()).await,
        };
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = submitted(&mut writer).await;
        let quoted = "anak sekolah cukup berjalan lima menit";
        let silent = async |when: &str| {
            let none = answer(&check(&site, BODY, "").await);
            assert!(none.contains("Tidak ditemukan di sini") && !none.contains("jembatan-gantung"), "{when}: {none}");
            let short = answer(&check(&site, quoted, "").await);
            assert!(short.contains("Terlalu pendek") && !short.contains("jembatan-gantung"), "{when}: {short}");
            for body in [BODY, quoted] {
                let told = site.stranger().json("POST", "/api/check", None, &json(&[("text", body)])).await.body;
                assert!(told.contains("\"releases\":[]"), "{when}: {told}");
            }
            let shared = site.stranger().post("/periksa/tautan", &[("text", BODY)]).await;
            assert_eq!(shared.status, StatusCode::NOT_FOUND, "{when}");
        };
        silent("submitted").await;
        let fields = [("version", "2"), ("public_from", "2025-05-11T15:00")];
        assert_eq!(officer.post(&format!("{release}/penerbitan"), &fields).await.status, StatusCode::SEE_OTHER);
        silent("under embargo").await;
        let address = format!("http://pers.example{RELEASE}");
        let own = check(&site, "", &address).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        site.clock.advance(3_600_000 - 1);
        silent("a moment before").await;
        site.clock.advance(1);
        assert!(answer(&check(&site, BODY, "").await).contains(RELEASE));
        assert!(answer(&check(&site, quoted, "").await).contains(RELEASE));
        assert!(answer(&check(&site, "", &address).await).contains(RELEASE));
    });
}

/// Text fields as JSON.
fn json(fields: &[(&str, &str)]) -> String {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), serde_json::Value::from(*value)));
    serde_json::Value::Object(fields.collect()).to_string()
}

#[tokio::test]
async fn what_cannot_be_read_is_told_at_its_field_and_what_was_typed_stays() {
    let site = open().await;
    for (text, address, told) in [
        ("", "", "Tempel teks atau alamat, atau pilih foto."),
        (BODY, "https://media.example/a", "Isi satu saja"),
        ("", "bukan alamat", "address-error"),
        ("", "ftp://media.example/a", "address-error"),
        ("", "http://10.0.0.1/a", "Tidak:"),
        ("", "http://pers.example/meja", "bukan alamat siaran pers"),
        ("", "http://pers.example/siaran-pers/tidak-ada", "bukan alamat siaran pers"),
    ] {
        let refused = check(&site, text, address).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(
            refused.body.contains(told) && refused.body.contains(&format!("value=\"{address}\"")),
            "{}",
            refused.body
        );
    }
    for long in ["kata ".repeat(4_001), "é".repeat(20_001), "x".repeat(10 << 20)] {
        let refused = check(&site, &long, "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("20.000"), "{:.3000}", refused.body);
    }
    let mut bomb = scene(1)[..200].to_vec();
    bomb.extend([0; 64]);
    for file in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"%PDF-1.7 %%EOF", b"PK\x03\x04", &bomb] {
        let refused = check_photo(&site, file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
        assert!(refused.body.contains("id=\"file-error\""), "{}", refused.body);
    }
    assert_eq!(check_photo(&site, &vec![0; 25_000_001]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let foreign = site.stranger().post_from("cross-site", "/periksa", &[("text", BODY)]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_address_of_this_site_is_known_without_fetching() {
    let site = open().await;
    let public = site.stranger().get(RELEASE).await.body;
    let code = between(&public, "http://pers.example/s/", "\"");
    for address in [
        format!("http://pers.example{RELEASE}"),
        format!("https://www.pers.example/en{RELEASE}?fbclid=1#corrections"),
        format!("pers.example/s/{code}"),
        format!("http://pers.example{RELEASE}/naskah.pdf"),
    ] {
        let shown = answer(&check(&site, "", &address).await);
        assert!(shown.contains("Ini alamat siaran pers") && shown.contains(RELEASE), "{address}: {shown}");
        assert!(shown.contains("Versi 1"), "{shown}");
        // Many paste an address where a text goes.
        assert_eq!(check(&site, &address, "").await.body.contains("Ini alamat"), address.contains("://"), "{address}");
    }
}

#[tokio::test]
async fn a_page_is_set_beside_its_release_without_a_mark_and_nothing_of_it_is_kept() {
    let site = open().await;
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp2,4 miliar"));
    let url = outlet.url("/berita/jembatan");
    let shown = answer(&check(&site, "", &url).await);
    assert!(shown.contains("Halaman ini berasal dari siaran pers") && shown.contains("Versi 1"), "{shown}");
    assert!(shown.contains("hanya perlu berlari") && shown.contains("cukup berjalan"), "{shown}");
    for mark in ["<ins>", "<del>", "class=\"found", "lain dari", "berbeda", "Dimuat oleh", "dimuat oleh"] {
        assert!(!shown.contains(mark), "{mark}: {shown}");
    }
    let mut officer = site.browser(OFFICER).await;
    assert!(officer.get("/meja/liputan").await.body.contains("Belum ada liputan"), "nothing of it is kept");
    // What is shared says less than who asked reads.
    let handed = site.stranger().post("/periksa/tautan", &[("address", &url)]).await;
    let link = between(&handed.body, "id=\"link\" readonly value=\"http://pers.example", "\"");
    let shared = site.stranger().get(&link).await.body;
    assert!(shared.contains(RELEASE) && shared.contains("Versi 1") && shared.contains(&url), "{shared}");
    assert!(!shared.contains("berlari") && !shared.contains("Rp2,4") && !shared.contains("Rp4,2"), "{shared}");
    let strange = Outlet::open(&article(
        "Harga cabai naik",
        "2025-05-11",
        &["Harga cabai di pasar pagi naik lagi sejak pekan lalu, kata para pedagang yang mengeluh sepi pembeli."],
    ));
    let none = answer(&check(&site, "", &strange.url("/cabai")).await);
    assert!(none.contains("Tidak ditemukan di sini"), "{none}");
}

#[tokio::test]
async fn what_differs_in_a_known_page_is_told_when_its_outlet_had_its_time() {
    let site = open().await;
    site.clock.advance(7_200_000);
    let mut officer = site.browser(OFFICER).await;
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp4,2 miliar"));
    let url = outlet.url("/berita/jembatan");
    let compared = officer.post("/meja/liputan", &[("address", &url)]).await.location;
    let shown = answer(&check(&site, "", &url).await);
    assert!(shown.contains("dimuat oleh 127.0.0.1") && !shown.contains("<ins>"), "{shown}");
    let handed = site.stranger().post("/periksa/tautan", &[("address", &url)]).await;
    let link = between(&handed.body, "id=\"link\" readonly value=\"http://pers.example", "\"");
    let mark = between(&officer.get(&compared).await.body, "name=\"mark\" value=\"", "\"");
    let fields = [("mark", &*mark), ("stood", ""), ("decision", "ask")];
    officer.post(&format!("{compared}/penilaian"), &fields).await;
    officer.post(&format!("{compared}/tautan"), &[]).await;
    site.clock.advance(2 * DAY - 1);
    assert!(!check(&site, "", &url).await.body.contains("<ins>"));
    assert!(!site.stranger().get(&link).await.body.contains("<ins>"));
    site.clock.advance(1);
    for shown in [check(&site, "", &url).await.body, site.stranger().get(&link).await.body] {
        assert!(shown.contains("<ins>hanya</ins>") && shown.contains("Belum ada jawaban"), "{shown}");
    }
    // Where the page does not come, what is known is told all the same.
    outlet.remove(true);
    let shown = answer(&check(&site, "", &url).await);
    assert!(shown.contains(RELEASE) && shown.contains("tidak terambil sekarang"), "{shown}");
}

#[tokio::test]
async fn opening_a_link_fetches_nothing_and_a_visitor_cannot_have_many_pages_fetched() {
    let site = open().await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let url = outlet.url("/a");
    let opened = site.stranger().get(&format!("/periksa?address={url}")).await;
    assert!(opened.status == StatusCode::OK && !opened.body.contains("class=\"answer\""));
    let ask = async |client: &str| {
        let mut browser = site.stranger().of_client(client);
        browser.form("/periksa", &[("address", &url)], ("file", "", b"")).await
    };
    for _ in 0..10 {
        assert_eq!(ask("203.0.113.80").await.status, StatusCode::OK);
    }
    let refused = ask("203.0.113.80").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers[header::RETRY_AFTER], "60");
    assert!(refused.body.contains(&format!("value=\"{url}\"")), "what was typed stays");
    // Nor can many together have one site fetched.
    let mut last = StatusCode::OK;
    for number in 1..5 {
        last = ask(&format!("198.51.100.{number}")).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[test]
fn an_answer_is_shared_by_a_key_until_it_is_erased_or_its_time_is_over() {
    on_both(async |db| {
        let site = match db {
            Db::Sqlite { .. } => Site::new().await,
            server @ Db::Postgres { .. } => Site::on(server, tempfile::tempdir().unwrap()).await,
        };
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = published(&mut writer, &mut officer).await;
        let made = async || {
            let handed = site.stranger().post("/periksa/tautan", &[("text", &altered())]).await;
            assert_eq!(handed.status, StatusCode::OK, "{}", handed.body);
            assert!(handed.body.contains("wa.me"), "{}", handed.body);
            ["link", "removal"]
                .map(|id| between(&handed.body, &format!("id=\"{id}\" readonly value=\"http://pers.example"), "\""))
        };
        let [link, removal] = made().await;
        let shared = site.stranger().get(&link).await;
        assert_eq!(shared.headers["x-robots-tag"], "noindex, nofollow");
        assert_eq!(shared.headers[header::CACHE_CONTROL], "no-store");
        assert!(shared.body.contains("<ins>hanya perlu berlari</ins>") && !shared.body.contains("<script>alert"));
        assert!(!shared.body.contains(&removal), "whoever reads it cannot erase it");
        // A correction later is told in it.
        site.clock.advance(DAY);
        corrected(&mut officer, &release).await;
        let shared = site.stranger().get(&link).await.body;
        assert!(shared.contains("Versi 1") && shared.contains("Anggarannya salah ketik."), "{shared}");
        // Guessed keys open nothing.
        for wrong in ["/periksa/jawaban/", "/periksa/penghapusan/"] {
            let key = removal.rsplit('/').next().unwrap();
            for key in ["0".repeat(64).as_str(), "", "%00", if wrong.contains("jawaban") { key } else { "x" }] {
                let status = site.stranger().get(&format!("{wrong}{key}")).await.status;
                assert!([StatusCode::NOT_FOUND, StatusCode::GONE].contains(&status), "{wrong}{key}: {status}");
            }
        }
        assert!(site.stranger().get(&removal).await.body.contains("Hapus jawaban ini"));
        assert_eq!(site.stranger().get(&link).await.status, StatusCode::OK, "reading the link erases nothing");
        assert!(site.stranger().post(&removal, &[]).await.body.contains("sudah dihapus"));
        assert_eq!(site.stranger().get(&link).await.status, StatusCode::GONE);
        assert_eq!(site.stranger().post(&removal, &[]).await.status, StatusCode::GONE);
        let [link, _] = made().await;
        officer.post(&format!("{release}/penarikan"), &[("reason", "Nomor suratnya keliru, terbit ulang.")]).await;
        let shared = site.stranger().get(&link).await.body;
        assert!(shared.contains("sudah ditarik") && !shared.contains("berlari"), "{shared}");
        site.clock.advance(90 * DAY);
        assert_eq!(site.stranger().get(&link).await.status, StatusCode::GONE);
        desk::check::sweep(&site.app.desk).await.unwrap();
        let none = store::check_answer::sweep(&mut site.app.desk.db.begin().await.unwrap(), jiff::Timestamp::MAX).await;
        assert_eq!(none.unwrap(), 0, "all are erased");
    });
}

#[tokio::test]
async fn programs_are_told_the_same() {
    let site = open().await;
    let ask = async |body: String| site.stranger().json("POST", "/api/check", None, &body).await;
    let told: serde_json::Value = serde_json::from_str(&ask(json(&[("text", &altered())])).await.body).unwrap();
    assert_eq!(told["result"], "found");
    assert_eq!(told["releases"][0]["slug"], "jembatan-gantung-dibuka");
    assert_eq!((&told["version"]["number"], &told["comparison"]["verdict"]), (&1.into(), &"differs".into()));
    assert_eq!(told["comparison"]["findings"][0]["status"], "altered", "{told}");
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp2,4 miliar"));
    let page = ask(json(&[("address", &outlet.url("/a"))])).await.body;
    let told: serde_json::Value = serde_json::from_str(&page).unwrap();
    assert_eq!((&told["result"], &told["page"]["carried"]), (&"found".into(), &false.into()));
    assert!(!page.contains("berlari") && told["comparison"].is_null(), "{page}");
    for (body, status) in [
        ("{}".to_owned(), 422),
        (json(&[("text", "")]), 422),
        (json(&[("text", BODY), ("address", "x")]), 422),
        (json(&[("text", &"x".repeat(20_001))]), 422),
        (json(&[("address", "http://10.0.0.1/")]), 422),
        (json(&[("berkas", "x")]), 422),
        ("teks".to_owned(), 400),
    ] {
        let refused = ask(body.clone()).await;
        assert_eq!(refused.status, status, "{body:.80}: {}", refused.body);
        assert_eq!(refused.headers[header::CONTENT_TYPE], "application/problem+json");
    }
}

/// A photo as a chat passes it on: smaller, packed again.
fn passed_on(bytes: &[u8]) -> Vec<u8> {
    let photo = image::load_from_memory(bytes).unwrap();
    let small = photo.resize_exact(photo.width() / 2, photo.height() / 2, FilterType::Triangle);
    let small: DynamicImage = small.crop_imm(8, 6, small.width() - 16, small.height() - 12);
    let mut packed = Vec::new();
    JpegEncoder::new_with_quality(&mut packed, 40).encode_image(&small.to_rgb8()).unwrap();
    packed
}

#[test]
fn a_photo_is_led_to_its_release_until_it_is_taken_down() {
    on_both(async |db| {
        let site = match db {
            Db::Sqlite { .. } => Site::new().await,
            server @ Db::Postgres { .. } => Site::on(server, tempfile::tempdir().unwrap()).await,
        };
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let files = [("a.jpg", &scene(1)[..]), ("b.jpg", &scene(2)[..])];
        let release = submitted_with(&mut writer, "Dermaga lama dibuka", &files).await;
        let sent = passed_on(&scene(2));
        let none = answer(&check_photo(&site, &sent).await);
        assert!(none.contains("Tidak ditemukan di antara foto") && none.contains("tulisan di dalam gambar"), "{none}");
        officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
        let names = photos(&officer.get(&format!("{release}/berkas")).await.body);
        let found = answer(&check_photo(&site, &sent).await);
        assert!(found.contains("Ini foto siaran pers") && found.contains("Agus Salim"), "{found}");
        assert!(found.contains(&names[1]) && !found.contains(&names[0]), "{found}");
        assert!(answer(&check_photo(&site, &passed_on(&scene(5))).await).contains("Tidak ditemukan"));
        let fields = [("release", "dermaga-lama-dibuka"), ("photo", names[1].as_str())];
        let handed = site.stranger().post("/periksa/tautan", &fields).await.body;
        let link = between(&handed, "id=\"link\" readonly value=\"http://pers.example", "\"");
        assert!(site.stranger().get(&link).await.body.contains(&names[1]));
        let reason = [("reason", "Orang di foto ini meminta fotonya tidak ditampilkan.")];
        officer.post(&format!("{release}/foto/{}/penurunan", names[1]), &reason).await;
        assert!(answer(&check_photo(&site, &sent).await).contains("Tidak ditemukan"));
        let shared = site.stranger().get(&link).await.body;
        assert!(shared.contains("tidak ditampilkan lagi") && !shared.contains(&names[1]), "{shared}");
        assert_eq!(site.stranger().post("/periksa/tautan", &fields).await.status, StatusCode::NOT_FOUND);
    });
}
