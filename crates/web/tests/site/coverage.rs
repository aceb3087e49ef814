//! Coverage from an address to the page beside its release, with a real outlet at the other end of a connection.

use axum::http::{StatusCode, header};

use crate::dispatch;
use crate::life::submitted_with;
use crate::outlet::{Outlet, article};
use crate::record;
use crate::site::{Browser, OFFICER, Site, WRITER};

pub(crate) const BODY: &str = "Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung. “Sekarang anak sekolah cukup berjalan lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat. Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar.";

/// A submitted release with text enough to be known by; its address on the desk.
pub(crate) async fn submitted(writer: &mut Browser<'_>) -> String {
    let form = writer.post("/meja/siaran-pers", &[]).await.location;
    let fields = [
        ("version", "1"),
        ("headline", "Jembatan gantung dibuka"),
        ("standfirst", "Empat kampung di hulu tidak perlu memutar lagi."),
        ("place", "Hulu Seraya"),
        ("body", BODY),
        ("then", "submission"),
    ];
    assert_eq!(writer.post(&form, &fields).await.status, StatusCode::SEE_OTHER);
    let release = form.trim_end_matches("/naskah").to_owned();
    assert_eq!(writer.post(&format!("{release}/pengajuan"), &[("version", "2")]).await.status, StatusCode::SEE_OTHER);
    release
}

/// The same, published.
pub(crate) async fn published(writer: &mut Browser<'_>, officer: &mut Browser<'_>) -> String {
    let release = submitted(writer).await;
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await.status, StatusCode::SEE_OTHER);
    release
}

pub(crate) fn page(quotation: &str, money: &str) -> String {
    let first = "Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung.";
    let said = format!("“{quotation},” kata Kepala Dinas Perhubungan Rahmat Hidayat.");
    let cost = format!("Pembangunannya memakan waktu delapan bulan dengan anggaran {money}.");
    article("Jembatan Gantung Hulu Dibuka", "2025-05-11T15:00:00+08:00", &[first, &said, &cost])
}

pub(crate) const SAID: &str = "Sekarang anak sekolah cukup berjalan lima menit";

#[tokio::test]
async fn an_address_is_all_that_is_asked_and_what_differs_is_shown_with_its_evidence() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let other = submitted_with(&mut writer, "Dermaga diperluas", &[]).await;
    officer.post(&format!("{other}/penerbitan"), &[("version", "2")]).await;
    published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp2,4 miliar"));
    assert!(officer.get("/meja/liputan").await.body.contains("Belum ada liputan"));

    let address = outlet.url("/berita/jembatan");
    let answer = officer.post("/meja/liputan", &[("address", &address)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let compared = officer.get(&answer.location).await.body;
    assert!(compared.contains("Jembatan gantung dibuka") && compared.contains("2 hal berbeda"), "{compared}");
    for (tag, words) in [("del", "cukup berjalan"), ("ins", "hanya perlu berlari"), ("del", "Rp4,2"), ("ins", "Rp2,4")]
    {
        assert!(compared.contains(&format!("<{tag}>{words}</{tag}>")), "{tag} {words}: {compared}");
    }
    let list = officer.get("/meja/liputan?perlu=look").await.body;
    assert!(list.contains("2 hal berbeda") && list.contains("Jembatan Gantung Hulu Dibuka"), "{list}");
    assert!(!officer.get("/meja/liputan?perlu=waiting").await.body.contains("Jembatan Gantung Hulu Dibuka"));

    let evidence = officer.get(&format!("{}/bukti.wacz", answer.location)).await;
    assert!(evidence.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("127.0.0.1-2025-05-11.wacz"));
    let file = tempfile::NamedTempFile::with_suffix(".wacz").unwrap();
    std::fs::write(file.path(), &evidence.bytes).unwrap();
    assert!(connect::wacz::verify(file.path()).unwrap().is_sound());

    // Its picture is there when it was taken.
    assert!(!compared.contains("gambar.jpg"));
    let picture = format!("{}/gambar.jpg", answer.location);
    assert_eq!(officer.get(&picture).await.status, StatusCode::NOT_FOUND);
    desk::coverage::take_picture(&site.app.desk, &crate::outlet::press()).await.unwrap();
    assert!(officer.get(&answer.location).await.body.contains(&picture));
    assert_eq!(officer.get(&picture).await.headers[header::CONTENT_TYPE], "image/jpeg");

    // The public reads who carried it, and nothing of what was found.
    let public = site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await.body;
    assert!(public.contains("Dimuat oleh") && public.contains(&address) && !public.contains("berbeda"), "{public}");

    // Given again after the newsroom mended it: the same page, another capture.
    outlet.change("hanya perlu berlari", "cukup berjalan");
    outlet.change("Rp2,4", "Rp4,2");
    let again = officer.post("/meja/liputan", &[("address", &address)]).await;
    assert_eq!(again.location, answer.location);
    assert!(officer.get(&again.location).await.body.contains("Tidak ditemukan perbedaan"));
}

#[tokio::test]
async fn a_page_is_judged_by_the_version_that_stood_when_it_was_published() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    site.clock.advance(86_400_000);
    let mended = BODY.replace("Rp4,2 miliar", "Rp4,6 miliar");
    let text = [
        ("version", "2"),
        ("headline", "Jembatan gantung dibuka"),
        ("standfirst", "Empat kampung di hulu tidak perlu memutar lagi."),
    ];
    let more = [("place", "Hulu Seraya"), ("body", mended.as_str()), ("reason", "Anggarannya salah ketik.")];
    let fields: Vec<_> = text.into_iter().chain(more).collect();
    let answer = officer.post(&format!("{release}/ralat"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let given = officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await;
    let compared = officer.get(&given.location).await.body;
    assert!(compared.contains("Tidak ditemukan perbedaan") && compared.contains("versi 1"), "{compared}");
    assert!(compared.contains("Anggarannya salah ketik."), "{compared}");
    // The public reads that it is the office that changed its words; of a page that carries the newest version nothing is said.
    let public = async || site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await.body;
    assert!(public().await.contains("memuat versi 1, yang kemudian diralat kantor"), "{}", public().await);
    outlet.change("Rp4,2", "Rp4,6");
    site.clock.advance(7_200_000);
    officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await;
    assert!(!public().await.contains("memuat versi"), "{}", public().await);
}

#[tokio::test]
async fn what_cannot_be_compared_is_told_and_what_was_typed_stays() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    let strange = Outlet::open(&article(
        "Harga cabai naik",
        "2025-05-11",
        &["Harga cabai di pasar pagi naik lagi sejak pekan lalu, kata para pedagang yang mengeluh sepi pembeli."],
    ));
    let closed = strange.url("/x").replace("127.0.0.1", "10.0.0.1");
    for (typed, told) in [
        (strange.url("/cabai"), "tidak mirip"),
        (strange.url("/hilang"), "Tidak:"),
        (closed, "Tidak:"),
        (String::new(), "kosong"),
        ("bukan alamat".to_owned(), "error"),
        ("ftp://media.example/a".to_owned(), "error"),
    ] {
        let answer = officer.post("/meja/liputan", &[("address", &typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(answer.body.contains(told) || answer.body.contains("id=\"address-error\""), "{typed}: {}", answer.body);
        assert!(answer.body.contains(&format!("value=\"{typed}\"")), "{typed}");
    }
    let wall = "<!DOCTYPE html><html><head><title>Terlindungi: Rapat</title></head><body><main><article><h1>Terlindungi: Rapat</h1>\
        <p>Konten ini dilindungi kata sandi.</p><form><input type=\"password\" name=\"post_password\"></form></article></main></body></html>";
    let answer = officer.post("/meja/liputan", &[("address", &Outlet::open(wall).url("/rapat"))]).await;
    assert!(answer.body.contains("halaman dengan kewajiban masuk"), "{}", answer.body);
    let long = format!("https://media.example/{}", "é".repeat(700));
    assert_eq!(officer.post("/meja/liputan", &[("address", &long)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // From the release's own page anything can be given: what has nothing of it is told as that, and accuses nobody.
    let id = release.rsplit('/').next().unwrap();
    let given = officer.post("/meja/liputan", &[("address", &strange.url("/cabai")), ("release", id)]).await;
    let compared = officer.get(&given.location).await.body;
    assert!(compared.contains("tidak memuat apa pun dari siaran pers ini"), "{compared}");
    // What it was given for stays with the office: it is on the record, and its address is nobody's business.
    record::placed(&site).await;
    let listed = site.stranger().get("/api/record?act=page.captured").await.body;
    let number = listed.split("\"position\":").nth(1).unwrap().split(',').next().unwrap();
    let entry = site.stranger().get(&format!("/api/record/{number}")).await.body;
    assert!(entry.contains("\"closed\"") && !entry.contains("cabai"), "{entry}");
}

#[tokio::test]
async fn a_page_of_a_release_that_was_issued_anew_is_of_the_new_one_and_the_stamp_stays_the_office_s() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let old = published(&mut writer, &mut officer).await;
    let reason = [("reason", "Nomor suratnya keliru, terbit ulang.")];
    assert_eq!(officer.post(&format!("{old}/penarikan"), &reason).await.status, StatusCode::SEE_OTHER);
    let new = published(&mut writer, &mut officer).await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let given = officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await;
    let compared = officer.get(&given.location).await.body;
    assert!(compared.contains(&new) && !compared.contains(&old), "{compared}");
    record::placed(&site).await;
    let public = site.stranger().get("/siaran-pers/jembatan-gantung-dibuka-2").await.body;
    let entry = public.split("href=\"/jejak/").nth(1).unwrap().split('"').next().unwrap();
    let entry = site.stranger().get(&format!("/jejak/{entry}")).await.body;
    assert!(entry.contains("act release.published"), "{entry}");
}

#[tokio::test]
async fn a_page_that_was_there_before_its_outlet_is_the_outlet_s() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await;
    // The loopback address is no site that the directory takes.
    let store::Db::Sqlite { writer: conn, .. } = &site.app.desk.db else { panic!("not SQLite") };
    sqlx::raw_sql("UPDATE coverage SET site = 'kabarmerdu.example'").execute(conn).await.unwrap();
    let fields = |name, site| [("outlet", name), ("site", site), ("place", "")];
    let other = officer.post("/meja/direktori", &fields("Suara Hulu", "suarahulu.example")).await.location;
    assert!(!officer.get("/meja/liputan").await.body.contains("Suara Hulu"));
    // Noted at first without its site.
    let held = officer.post("/meja/direktori", &fields("Kabar Merdu", "")).await.location;
    assert!(!officer.get("/meja/liputan").await.body.contains("Kabar Merdu"));
    officer.post(&held, &fields("Kabar Merdu", "kabarmerdu.example")).await;
    assert!(officer.get("/meja/liputan").await.body.contains("Kabar Merdu"));
    officer.post(&other, &fields("Suara Hulu", "hulu.example")).await;
    assert!(officer.get("/meja/liputan").await.body.contains("Kabar Merdu"));
}

#[tokio::test]
async fn an_outlet_that_leaves_the_directory_leaves_its_pages() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let held = dispatch::outlet(&mut officer, "Kabar Merdu", &[], false).await;
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let given = officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await.location;
    // The loopback address is no site that the directory takes.
    let store::Db::Sqlite { writer: conn, .. } = &site.app.desk.db else { panic!("not SQLite") };
    sqlx::raw_sql("UPDATE coverage SET outlet_id = (SELECT id FROM outlet)").execute(conn).await.unwrap();
    assert!(officer.get("/meja/liputan").await.body.contains("Kabar Merdu"));
    assert_eq!(officer.post(&format!("{held}/penghapusan"), &[]).await.status, StatusCode::SEE_OTHER);
    let list = officer.get("/meja/liputan").await.body;
    assert!(!list.contains("Kabar Merdu") && list.contains("127.0.0.1"), "{list}");
    assert_eq!(officer.get(&given).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_bundle_is_sound_with_its_stamp_and_names_what_is_lost() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp4,2 miliar"));
    let given = [("address", outlet.url("/a"))];
    let given = given.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(officer.post("/meja/liputan", &given).await.status, StatusCode::SEE_OTHER);
    // Stamped after the first capture; the tree goes on with the second.
    record::placed(&site).await;
    record::stamped(&site).await;
    site.clock.advance(60_000);
    outlet.change("hanya perlu berlari", "cukup berjalan");
    assert_eq!(officer.post("/meja/liputan", &given).await.status, StatusCode::SEE_OTHER);
    record::placed(&site).await;
    let file = tempfile::NamedTempFile::with_suffix(".wacz").unwrap();
    let address = format!("{release}/bukti.wacz");
    let parts = async |officer: &mut Browser<'_>| {
        let answer = officer.get(&address).await;
        assert_eq!(answer.headers[header::CONTENT_LENGTH], answer.bytes.len().to_string().as_str());
        std::fs::write(file.path(), &answer.bytes).unwrap();
        connect::wacz::verify(file.path()).unwrap()
    };
    let part = |name: &str| {
        let bytes = connect::wacz::part(file.path(), &format!("findings/{name}"), 1 << 20).unwrap();
        bytes.map(|bytes| String::from_utf8(bytes).unwrap())
    };
    let report = parts(&mut officer).await;
    assert!(report.is_sound() && (report.pages, report.findings) == (2, 2), "{report:?}");
    assert!(part("missing.json").is_none() && part("release-1.md").unwrap().contains("Rp4,2 miliar"));
    let head = |name: &str| {
        let signed = ledger::Checkpoint::claimed(&part(name).unwrap()).unwrap();
        (signed.size, signed.root)
    };
    let about: serde_json::Value = serde_json::from_str(&part("time-stamp.json").unwrap()).unwrap();
    let hash = |one: &serde_json::Value| ledger::Hash::from_base64(one.as_str().unwrap()).unwrap();
    let proof: Vec<ledger::Hash> = about["consistency"].as_array().unwrap().iter().map(hash).collect();
    let (earlier, later) = (head("time-stamp.checkpoint"), head("checkpoint"));
    assert!(earlier.0 < later.0 && !proof.is_empty());
    ledger::proof::verify_consistency(earlier, later, &proof).unwrap();
    assert_eq!(part("record.jsonl").unwrap().matches("page.captured").count(), 2);

    // A file that is lost stops nothing, and is named.
    let first = part("findings.jsonl").unwrap();
    let archive = first.split("\"archive\":\"sha256:").nth(1).unwrap().split('"').next().unwrap();
    site.app.desk.files.erase(&store::FileDigest::parse(archive).unwrap()).await.unwrap();
    let report = parts(&mut officer).await;
    assert!(report.is_sound() && report.findings == 1, "{report:?}");
    assert!(part("missing.json").unwrap().contains(archive));
}
