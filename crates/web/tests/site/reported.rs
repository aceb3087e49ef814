//! An outlet tells where it carries a release: one address, no account, and nothing is kept that does not come from that release.

use axum::http::StatusCode;

use crate::coverage::{SAID, page, published};
use crate::outlet::{Outlet, article, at_the_loopback_address};
use crate::site::{Browser, OFFICER, Site, WRITER};

const FORM: &str = "/siaran-pers/jembatan-gantung-dibuka/pemuatan";

async fn told(browser: &mut Browser<'_>, address: &str) -> (StatusCode, String) {
    let answer = browser.post(FORM, &[("address", address)]).await;
    (answer.status, if answer.location.is_empty() { answer.body } else { answer.location })
}

/// A listed outlet whose site is the loopback address.
async fn listed(site: &Site, officer: &mut Browser<'_>) {
    let fields = [("outlet", "Kabar Merdu"), ("site", "kabarmerdu.example"), ("place", "")];
    let outlet = officer.post("/meja/direktori", &fields).await.location;
    let id = outlet.rsplit('/').next().unwrap();
    assert_eq!(officer.post("/meja/direktori/tampilan", &[("outlet", id)]).await.status, StatusCode::SEE_OTHER);
    at_the_loopback_address(site, &outlet).await;
}

#[tokio::test]
async fn an_outlet_of_the_directory_tells_its_article_and_stands_among_those_that_carry_it() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let outlet = Outlet::open(&page("Sekarang anak sekolah hanya perlu berlari lima menit", "Rp4,2 miliar"));
    let (mut editor, address) = (site.stranger(), outlet.url("/berita/jembatan"));
    let (status, body) = told(&mut editor, &address).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && body.contains("127.0.0.1 belum ada dalam direktori publik"),
        "{body}"
    );
    assert!(body.contains(&address), "what was typed stays");

    listed(&site, &mut officer).await;
    let public = "/siaran-pers/jembatan-gantung-dibuka";
    assert!(editor.get(public).await.body.contains(FORM));
    // Twice, or under another name of the same page, is as good as once; and takes no place of what the looks compare with.
    for typed in [address.clone(), address.clone(), format!("{address}?utm_source=wa"), format!("{address}/#atas")] {
        let done = told(&mut editor, &typed).await;
        assert_eq!(done, (StatusCode::SEE_OTHER, format!("{public}#carried")), "{typed}");
    }
    for number in 0..4 {
        let done = told(&mut editor, &outlet.url(&format!("/salinan/{number}"))).await;
        assert_eq!(done.0, StatusCode::SEE_OTHER, "{}", done.1);
    }
    // The sixth page of a site is the office's to take, and that is said; one that is known is still known.
    let (status, body) = told(&mut editor, &outlet.url("/salinan/4")).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && body.contains("beberapa halaman dari 127.0.0.1"), "{body}");
    let mut colleague = site.stranger().of_client("198.51.100.7");
    assert_eq!(told(&mut colleague, &address).await.0, StatusCode::SEE_OTHER);
    let known = officer.get("/api/desk/coverage").await.body;
    assert_eq!(known.matches("\"is_readable\"").count().max(known.matches("\"address\"").count()), 5, "{known}");
    let shown = editor.get(public).await.body;
    assert!(shown.contains("Dimuat oleh") && shown.contains(&address) && !shown.contains("berlari"), "{shown}");
    let list = officer.get("/meja/liputan?perlu=look").await.body;
    assert!(list.contains("Jembatan Gantung Hulu Dibuka"), "{list}");
}

#[tokio::test]
async fn what_does_not_come_from_the_release_is_not_kept_and_says_why() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    listed(&site, &mut officer).await;
    let strange = Outlet::open(&article(
        "Harga cabai naik",
        "2025-05-11",
        &["Harga cabai di pasar pagi naik lagi sejak pekan lalu, kata para pedagang yang mengeluh sepi pembeli."],
    ));
    let mut editor = site.stranger();
    for (typed, why) in [
        (strange.url("/cabai"), "tidak tampak berasal dari siaran pers ini"),
        (strange.url("/hilang"), "Tidak:"),
        (String::new(), "Isi bagian ini"),
        ("bukan alamat".to_owned(), "Tulis alamat"),
        ("https://10.0.0.1/a".to_owned(), "belum ada dalam direktori"),
    ] {
        let (status, body) = told(&mut editor, &typed).await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && body.contains(why), "{typed}: {body}");
    }
    assert!(officer.get("/meja/liputan").await.body.contains("Belum ada liputan"));
    // One client has a bounded number of tries, and is told when to come again.
    let mut last = StatusCode::OK;
    for number in 0..20 {
        last = told(&mut editor, &strange.url(&format!("/{number}"))).await.0;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    // Of a withdrawn release nothing is told any more.
    officer.post(&format!("{release}/penarikan"), &[("reason", "Angkanya keliru seluruhnya.")]).await;
    assert_eq!(editor.get(FORM).await.status, StatusCode::NOT_FOUND);
    let honest = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let late = told(&mut site.stranger().of_client("198.51.100.9"), &honest.url("/a")).await;
    assert_eq!(late.0, StatusCode::CONFLICT, "{}", late.1);
}

#[tokio::test]
async fn a_program_tells_at_the_same_door() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    published(&mut writer, &mut officer).await;
    site.clock.advance(7_200_000);
    let outlet = Outlet::open(&page(SAID, "Rp4,2 miliar"));
    let tell = async |slug: &str, address: &str| {
        let given = serde_json::json!({ "address": address }).to_string();
        let answer = site.stranger().json("POST", &format!("/api/releases/{slug}/coverage"), None, &given).await;
        (answer.status, serde_json::from_str::<serde_json::Value>(&answer.body).unwrap())
    };
    let (slug, address) = ("jembatan-gantung-dibuka", outlet.url("/berita/jembatan"));
    let (status, problem) = tell(slug, &address).await;
    assert_eq!(
        (status, &problem["type"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &"urn:problem-type:ruhui:page-not-taken".into())
    );
    assert!(problem["detail"].as_str().unwrap().contains("127.0.0.1"), "{problem}");
    listed(&site, &mut officer).await;
    for _ in 0..2 {
        let (status, known) = tell(slug, &address).await;
        assert_eq!(status, StatusCode::OK, "{known}");
        assert!(known["page"].as_str().unwrap().ends_with(&format!("/siaran-pers/{slug}#carried")), "{known}");
    }
    let public = site.stranger().get(&format!("/siaran-pers/{slug}")).await.body;
    assert_eq!(public.matches(address.as_str()).count(), 1, "{public}");
    let (status, wrong) = tell(slug, "bukan alamat").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && wrong["errors"][0]["field"] == "address", "{wrong}");
    assert_eq!(tell("tidak-ada", &address).await.0, StatusCode::NOT_FOUND);
}
