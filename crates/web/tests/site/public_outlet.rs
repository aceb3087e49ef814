//! The public page of an outlet: what it carried, its corrections and answers, once it had its time; nothing of what is embargoed, withdrawn or not
//! listed.

use axum::http::StatusCode;

use crate::api::{Program, read};
use crate::coverage::{page, published, submitted};
use crate::outlet::{Outlet, press};
use crate::site::{Browser, OFFICER, Site, WRITER};

const HOUR: i64 = 3_600_000;
const PAGE: &str = "/direktori/media/kabarmerdu.example";
const JSON: &str = "/api/outlets/kabarmerdu.example";
const REWORDED: &str = "Sekarang anak sekolah hanya perlu berlari lima menit";

fn between<'t>(text: &'t str, from: &str) -> &'t str {
    text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}")).1.split('"').next().unwrap()
}

/// An outlet in the directory, listed.
async fn listed(officer: &mut Browser<'_>) -> String {
    let fields = [("outlet", "Kabar Merdu"), ("site", "kabarmerdu.example"), ("place", "Kota Hulu")];
    let at = officer.post("/meja/direktori", &fields).await.location;
    officer.post("/meja/direktori/tampilan", &[("outlet", at.rsplit('/').next().unwrap())]).await;
    at
}

/// The loopback address is no site that the directory takes: the pages are made those of the outlet behind the program's back.
async fn its_own(site: &Site) {
    let store::Db::Sqlite { writer, .. } = &site.app.desk.db else { panic!("not SQLite") };
    sqlx::raw_sql("UPDATE coverage SET outlet_id = (SELECT id FROM outlet)").execute(writer).await.unwrap();
}

#[tokio::test]
async fn an_outlet_s_page_shows_what_it_carried_and_its_correction_after_its_time() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    assert_eq!(site.stranger().get(PAGE).await.status, StatusCode::NOT_FOUND);
    let release = published(&mut writer, &mut officer).await;
    let held = listed(&mut officer).await;
    let body = site.stranger().get(PAGE).await.body;
    assert!(body.contains("<h1>Kabar Merdu</h1>") && body.contains("Kota Hulu"), "{body}");
    assert!(body.contains("Belum ada siaran pers yang diketahui dimuat"), "{body}");
    assert!(site.stranger().get("/direktori?part=outlet").await.body.contains(&format!("href=\"{PAGE}\"")));

    site.clock.advance(2 * HOUR);
    let outlet = Outlet::open(&page(REWORDED, "Rp4,2 miliar"));
    let compared = officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await.location;
    its_own(&site).await;
    let body = site.stranger().get(PAGE).await.body;
    assert!(body.contains("Jembatan gantung dibuka") && body.contains(&outlet.url("/a")), "{body}");
    assert!(
        site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await.body.contains(&format!("href=\"{PAGE}\""))
    );

    // Asked, told, answered and corrected: public only 2×24 hours after the outlet was told.
    let mark = between(&officer.get(&compared).await.body, "name=\"mark\" value=\"").to_owned();
    officer.post(&format!("{compared}/penilaian"), &[("mark", &mark), ("decision", "ask"), ("stood", "")]).await;
    let link =
        format!("/tanggapan/{}", between(&officer.post(&format!("{compared}/tautan"), &[]).await.body, "/tanggapan/"));
    site.clock.advance(HOUR);
    outlet.change("hanya perlu berlari", "cukup berjalan");
    outlet.change(
        "</article>",
        "<p>Ralat: kutipan kepala dinas diperbaiki. (Senin, 12 Mei 2025, 10.30 WITA)</p></article>",
    );
    let id = between(&site.stranger().get(&link).await.body, "name=\"judgement\" value=\"").to_owned();
    let words = "Terima kasih, sudah kami perbaiki.";
    let fields = [("judgement", &*id), ("answer", "corrected"), ("address", ""), ("words", words)];
    site.stranger().post(&link, &fields).await;
    site.clock.advance(HOUR);
    while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
    for hours in [0, 45] {
        site.clock.advance(hours * HOUR);
        let (body, json) = (site.stranger().get(PAGE).await.body, site.stranger().get(JSON).await.body);
        assert!(!body.contains("berlari") && !json.contains("berlari") && !body.contains(words), "{hours}: {body}");
    }
    site.clock.advance(HOUR);
    let body = site.stranger().get(PAGE).await.body;
    assert!(body.contains("berlari</ins>") && body.contains(words) && body.contains("Diralat"), "{body}");
    assert!(
        body.contains("Dijawab 1,0 jam sesudah disampaikan.") && body.contains("diralat paling lama 2,0 jam"),
        "{body}"
    );
    let english = site.stranger().get(&format!("/en{PAGE}")).await.body;
    assert!(english.contains("Corrections and answers") && english.contains("at most 2.0 hours"), "{english}");
    let json = read(&site.stranger().get(JSON).await);
    assert_eq!((&json["name"], json["carried"].as_array().unwrap().len()), (&"Kabar Merdu".into(), 1));
    let difference = &json["differences"][0];
    assert_eq!((&difference["standing"], &difference["corrected_after"]), (&"corrected".into(), &(2 * HOUR).into()));
    assert!(!body.contains("Ratna") && !json.to_string().contains("Ratna"), "{json}");

    gone(&site, &mut officer, (&release, &held)).await;
}

/// Withdrawn, or not listed any more: gone at once.
async fn gone(site: &Site, officer: &mut Browser<'_>, (release, held): (&str, &str)) {
    let reason = [("reason", "Nomor suratnya keliru, terbit ulang.")];
    officer.post(&format!("{release}/penarikan"), &reason).await;
    for path in [PAGE, JSON] {
        let body = site.stranger().get(path).await.body;
        assert!(!body.contains("berlari") && !body.contains("Jembatan gantung"), "{path}: {body}");
    }
    officer.post(&format!("{held}/tampilan/pengakhiran"), &[]).await;
    for path in [PAGE, JSON] {
        assert_eq!(site.stranger().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_is_carried_before_an_embargo_s_end_is_on_no_outlet_s_page() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    listed(&mut officer).await;
    let release = submitted(&mut writer).await;
    let fields = [("version", "2"), ("public_from", "2025-05-12T15:00")];
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &fields).await.status, StatusCode::SEE_OTHER);
    let id = release.rsplit('/').next().unwrap().to_owned();
    // Found by polling, as `poll` tests it; here the row alone counts.
    let other = published(&mut writer, &mut officer).await;
    let outlet = Outlet::open(&page(crate::coverage::SAID, "Rp4,2 miliar"));
    let given = [("address", &*outlet.url("/kenari")), ("release", other.rsplit('/').next().unwrap())];
    assert_eq!(officer.post("/meja/liputan", &given).await.status, StatusCode::SEE_OTHER);
    its_own(&site).await;
    let store::Db::Sqlite { writer: conn, .. } = &site.app.desk.db else { panic!("not SQLite") };
    sqlx::query("UPDATE coverage SET release_id = $1").bind(id).execute(conn).await.unwrap();
    for path in [PAGE, JSON, "/en/direktori/media/kabarmerdu.example"] {
        let body = site.stranger().get(path).await.body;
        assert!(body.contains("Kabar Merdu") && !body.contains("kenari"), "{path}: {body}");
    }
    site.clock.advance(25 * HOUR);
    assert!(site.stranger().get(PAGE).await.body.contains("/kenari"));
}

#[tokio::test]
async fn odd_addresses_and_places_are_no_pages_and_long_lists_are_turned() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    let held = listed(&mut officer).await;
    let outlet = Outlet::open(&page(crate::coverage::SAID, "Rp4,2 miliar"));
    for number in 0..23 {
        let address = outlet.url(&format!("/berita-{number}."));
        assert_eq!(officer.post("/meja/liputan", &[("address", &address)]).await.status, StatusCode::SEE_OTHER);
    }
    its_own(&site).await;
    let first = site.stranger().get(PAGE).await.body;
    assert_eq!(first.matches("Berita: ").count(), 20, "{first}");
    let next = between(&first, "rel=\"next\" href=\"");
    let second = site.stranger().get(next.split('#').next().unwrap()).await.body;
    assert_eq!(second.matches("Berita: ").count(), 3, "{second}");
    assert!(second.contains("noindex") && !first.contains("noindex"));
    let json = read(&site.stranger().get(JSON).await);
    let further = read(&site.stranger().get(json["carried_next"].as_str().unwrap()).await);
    assert_eq!((json["carried"].as_array().unwrap().len(), further["carried"].as_array().unwrap().len()), (20, 3));
    assert!(further["carried_next"].is_null());
    for path in [
        "/direktori/media/KabarMerdu.example",
        "/direktori/media/www.kabarmerdu.example",
        "/direktori/media/%27--",
        "/direktori/media/kabarmerdu.example?sebelum=x",
        "/direktori/media/lain.example",
    ] {
        assert_eq!(site.stranger().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [format!("{JSON}?before=x"), format!("{JSON}?after=2001"), format!("{JSON}?lain=1")] {
        assert_eq!(site.stranger().get(&path).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
    assert_eq!(site.stranger().get(&format!("{PAGE}?sesudah=99999")).await.status, StatusCode::OK);
    // Without a site it is found by its name.
    let fields = [("outlet", "Kabar Merdu"), ("site", ""), ("place", "Kota Hulu")];
    officer.post(&held, &fields).await;
    assert_eq!(site.stranger().get(PAGE).await.status, StatusCode::NOT_FOUND);
    assert!(site.stranger().get("/direktori/media/kabar-merdu").await.body.contains("<h1>Kabar Merdu</h1>"));
    let mut program = Program::of(&site, OFFICER).await;
    let known = read(&program.send("GET", &held.replace("/meja/direktori", "/api/desk/outlets"), &().into()).await);
    assert!(known["feed"].is_null() && known["name"] == "Kabar Merdu", "{known}");
}
