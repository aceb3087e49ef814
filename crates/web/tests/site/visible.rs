//! What is not public appears nowhere: every open route is asked while a draft, a submitted and an embargoed release exist.

use axum::http::StatusCode;
use media::scene;

use crate::dispatch;
use crate::life::{photos, subject, submitted_with};
use crate::operate::metrics;
use crate::site::{OFFICER, Site, WRITER};

const CANARY: &str = "Kenari kuning";
const PDF: &[u8] = b"%PDF-1.7 kenari kuning %%EOF";

/// What stands for `{name}`: a slug, the photo in one width, the document, the photo's bare name.
fn media_names(page: &str) -> Vec<String> {
    let photo = photos(page).remove(0);
    let document = page.split("id=\"dokumen-").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    vec!["kenari-kuning".to_owned(), format!("{photo}-480.jpg"), format!("{document}.pdf"), photo]
}

/// What files answer to everybody.
async fn answer(site: &Site, files: &[String], status: StatusCode) {
    for file in files {
        assert_eq!(site.stranger().get(file).await.status, status, "{file}");
    }
}

/// The code of a release's short link, known to its office alone until it is public.
async fn code(site: &Site, release: &str) -> String {
    let id = release.rsplit('/').next().unwrap().parse().unwrap();
    let seen = desk::release::see(&site.app.desk, &site.actor(OFFICER).await, id).await.unwrap();
    seen.release.code.unwrap()
}

#[tokio::test]
async fn nothing_of_an_embargoed_or_unpublished_release_is_seen_before_its_moment() {
    let site = Site::with_mail().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    dispatch::outlet(&mut officer, "Kabar Merdu", &["redaksi@merdu.example"], true).await;
    let files = [("kenari-kuning.jpg", &scene(1)[..]), ("kenari kuning.pdf", PDF)];
    let waiting = submitted_with(&mut writer, &format!("{CANARY} menunggu"), &files).await;
    let release = submitted_with(&mut writer, &format!("{CANARY} berembargo"), &files).await;
    let fields = [("version", "2"), ("public_from", "2025-05-11T15:00"), ("to", "accredited")];
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &fields).await.status, StatusCode::SEE_OTHER);

    let slugs = ["kenari-kuning-menunggu", "kenari-kuning-berembargo"];
    let code = code(&site, &release).await;
    let names = media_names(&writer.get(&format!("{waiting}/berkas")).await.body);
    let mut asked = 0;
    for (path, signed_in) in web::paths() {
        let fillings = slugs.iter().flat_map(|slug| names.iter().map(move |name| (*slug, name)));
        for (slug, name) in fillings {
            let path =
                path.replace("{slug}", slug).replace("{key}", slug).replace("{name}", name).replace("{id}", slug);
            let path =
                path.replace("{month}", "2025-05").replace("{part}", "2025-05.xml").replace("{place}", "hulu-seraya");
            let path = path.replace("{code}", &code);
            let query = if path.ends_with("/cari") || path.ends_with("/search") { "?q=kenari" } else { "" };
            let about = format!("?{}=topik-{slug}", if path.contains("/api/") { "subject" } else { "topik" });
            for path in [format!("{path}{query}"), format!("/en{path}{query}"), format!("{path}{about}")] {
                let answer = site.stranger().get(&path).await;
                // The address that was asked for is known to who asks.
                let said = answer.body.replace(slug, "").to_lowercase();
                let file = path.contains("/foto/") || path.contains("/dokumen/") || path.contains("/naskah.");
                let file = file || path.contains("/s/");
                assert!(!file || signed_in || answer.status == StatusCode::NOT_FOUND, "{path}: {}", answer.status);
                assert!(answer.location.is_empty() || signed_in, "{path} leads to {}", answer.location);
                assert!(!answer.bytes.starts_with(b"\xff\xd8\xff") && !answer.bytes.starts_with(b"%PDF"), "{path}");
                let leaks = ["kenari kuning", "berembargo", "menunggu", "lima menit"].map(|word| said.contains(word));
                assert_eq!(leaks, [false; 4], "{path} (inside: {signed_in})");
                assert!(!format!("{:?}", answer.headers).to_lowercase().contains("kenari") || signed_in, "{path}");
                asked += 1;
            }
        }
    }
    assert!(asked > 80, "{asked}");
    let numbers = metrics(&site).await.to_lowercase();
    assert!(numbers.contains("route=\"/api/releases/{slug}\"") && !numbers.contains("kenari"), "{numbers}");

    // The office sees its own files all the while.
    let inside = format!("{release}/foto/{}", names[1]);
    assert_eq!(writer.get(&inside).await.status, StatusCode::OK);
    assert_eq!(site.stranger().get(&inside).await.status, StatusCode::SEE_OTHER);
    let files = [format!("foto/{}", names[1]), format!("dokumen/{}", names[2]), "naskah.pdf".to_owned()]
        .map(|file| format!("/siaran-pers/kenari-kuning-berembargo/{file}"));
    let short = format!("/s/{code}");
    assert_eq!(dispatch::carried(&site).await, Vec::<String>::new(), "mail too");
    site.clock.advance(3_600_000 - 1);
    assert_eq!(dispatch::carried(&site).await, Vec::<String>::new(), "mail too");
    answer(&site, &files, StatusCode::NOT_FOUND).await;
    assert_eq!(site.stranger().get("/siaran-pers/kenari-kuning-berembargo").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.stranger().get(&short).await.status, StatusCode::NOT_FOUND);
    site.clock.advance(1);
    answer(&site, &files, StatusCode::OK).await;
    assert_eq!(site.stranger().get(&short).await.location, "/siaran-pers/kenari-kuning-berembargo");
    let mail = dispatch::carried(&site).await;
    assert!(mail.len() == 1 && mail[0].contains("berembargo") && !mail[0].contains("menunggu"), "{mail:?}");
    stands_everywhere(&site).await;
    officer.post(&format!("{release}/penarikan"), &[("reason", "Burungnya terbang lagi.")]).await;
    stands_under_no_subject(&site).await;
}

/// What shows a release beside its own page.
const LISTS: [&str; 12] = [
    "/",
    "/siaran-pers",
    "/arsip/2025-05",
    "/tempat/hulu-seraya",
    "/siaran-pers/kenari-kuning-berembargo",
    "/umpan/atom.xml",
    "/umpan/rss.xml",
    "/umpan/feed.json",
    "/cari?q=kenari",
    "/sitemap-berita.xml",
    "/api/releases",
    "/api/search?q=kenari",
];

/// What shows its subject.
const ABOUT: [&str; 4] = [
    "/siaran-pers?topik=topik-kenari-kuning",
    "/api/releases?subject=Topik%20Kenari%20kuning",
    "/api/releases/kenari-kuning-berembargo",
    "/api/subjects",
];

/// What was withdrawn is about nothing any more, wherever it is named.
async fn stands_under_no_subject(site: &Site) {
    for path in LISTS.into_iter().chain(ABOUT) {
        let said = site.stranger().get(path).await.body.replace("topik=topik-kenari", "");
        assert!(!said.to_lowercase().contains("topik kenari") && !said.contains("topik-kenari"), "{path}: {said}");
    }
}

/// What was under embargo is named on every surface now.
async fn stands_everywhere(site: &Site) {
    for path in LISTS.into_iter().chain(ABOUT) {
        let body = site.stranger().get(path).await.body;
        assert!(body.contains(CANARY), "{path}");
        let silent = ["/", "/cari?q=kenari", "/sitemap-berita.xml"].contains(&path);
        assert!(silent || body.contains(&subject(CANARY)), "{path} does not name its subject");
    }
    assert!(site.stranger().get("/api/offices").await.body.contains("Dinas Kominfo"), "it has issued something now");
    assert!(site.stranger().get("/sitemap/2025-05.xml").await.body.contains("kenari-kuning-berembargo"));
}
