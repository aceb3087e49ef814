//! What is not public appears nowhere: every open route is asked, by nobody and by somebody of another office, while a draft, a
//! submitted and an embargoed release exist. On both databases.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use domain::id::ReleaseId;
use media::scene;
use store::Db;
use web::App;

use crate::databases::on_both;
use crate::dispatch;
use crate::life::{photos, subject, submitted_with};
use crate::links;
use crate::matrix::foreigner;
use crate::operate::metrics;
use crate::record;
use crate::site::{Browser, OFFICER, Site, WRITER, with_mail};

const CANARY: &str = "Kenari kuning";
const PDF: &[u8] = b"%PDF-1.7 kenari kuning %%EOF";
const CAGED: &[u8] = b"%PDF-1.7 murai batu %%EOF";

/// What a draft says that was never submitted: in headline, text, beside a photo, and as the name of a document.
const DRAFT: [&str; 4] = ["Murai batu terkurung", "Sangkarnya kosong sejak pagi.", "Paruh jingga", "daftar pakan"];
const LEAKS: [&str; 8] = [
    "kenari kuning",
    "kuning berembargo",
    "kuning menunggu",
    "lima menit",
    "murai batu",
    "sangkarnya",
    "paruh jingga",
    "daftar pakan",
];

/// What stands for `{name}`: a slug, the photo in one width, the document, the photo's bare name.
fn media_names(page: &str) -> Vec<String> {
    let photo = photos(page).remove(0);
    let document = page.split("id=\"dokumen-").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    vec!["kenari-kuning".to_owned(), format!("{photo}-480.jpg"), format!("{document}.pdf"), photo, document.to_owned()]
}

/// What files answer to everybody.
async fn answer(site: &Site, files: &[String], status: StatusCode) {
    for file in files {
        assert_eq!(site.stranger().get(file).await.status, status, "{file}");
    }
}

/// The code of a release's short link, known to its office alone until it is public.
async fn code(site: &Site, release: &str) -> String {
    let id: ReleaseId = release.rsplit('/').next().unwrap().parse().unwrap();
    let seen = desk::release::see(&site.app.desk, &site.actor(OFFICER).await, id).await.unwrap();
    seen.release.code.unwrap()
}

/// A draft that is never submitted; its address on the desk.
async fn drafted(writer: &mut Browser<'_>) -> String {
    let form = writer.post("/meja/siaran-pers", &[]).await.location;
    let release = form.trim_end_matches("/naskah").to_owned();
    let [headline, body, caption, name] = DRAFT;
    let files = [("burung.jpg", &scene(7)[..]), (&format!("{name}.pdf"), CAGED)];
    assert_eq!(writer.upload(&format!("{release}/berkas"), &files).await.status, StatusCode::SEE_OTHER);
    let photo = photos(&writer.get(&format!("{release}/berkas")).await.body).remove(0);
    let words = [("alternative", caption), ("credit", caption), ("caption", caption)];
    writer.post(&format!("{release}/foto/{photo}/keterangan"), &words).await;
    let text = [("version", "1"), ("headline", headline), ("place", "Hulu Seraya"), ("body", body)];
    assert_eq!(writer.post(&form, &text).await.status, StatusCode::SEE_OTHER);
    for (path, told) in [("", headline), ("", body), ("/berkas", caption), ("/berkas", name)] {
        let page = writer.get(&format!("{release}{path}")).await.body;
        assert!(page.contains(told), "its office reads {told}: {page}");
    }
    release
}

/// Every path of the list, filled in each way, with whether it is for signed-in people only.
fn filled(
    releases: &[[String; 2]],
    names: [&[String]; 3],
    keys: &[String],
    [code, number, size]: [&str; 3],
) -> BTreeSet<(String, bool)> {
    let mut all = BTreeSet::new();
    for (path, signed_in) in web::paths() {
        for ([slug, id], names) in releases.iter().zip(names) {
            for name in names {
                for key in keys.iter().chain([slug]) {
                    let path = path.replace("{slug}", slug).replace("{id}", id).replace("{name}", name);
                    let path = path.replace("{key}", key).replace("{which}", id).replace("{code}", code);
                    let path = path.replace("{month}", "2025-05").replace("{part}", "2025-05.xml");
                    let path = path.replace("{number}", number).replace("{position}", number);
                    let path = path.replace("{*path}", &format!("entries/000.p/{size}"));
                    all.insert((path.replace("{place}", "hulu-seraya"), signed_in));
                }
            }
        }
    }
    all
}

/// Asks for each path, in both languages and about each subject; nothing of the releases may be read.
async fn walked(site: &Site, asker: Option<&str>, paths: &BTreeSet<(String, bool)>, slugs: &[[String; 2]]) {
    let mut browser = site.stranger();
    for (path, signed_in) in paths {
        let sought = path.ends_with("/cari") || path.ends_with("/search");
        let name = if path.contains("/api/") { "subject" } else { "topik" };
        // Only what lists releases has subjects to choose.
        let lists = web::paths().iter().any(|(known, _)| known == path);
        let about = slugs.iter().filter(|_| lists).map(|[slug, _]| format!("{path}?{name}=topik-{slug}"));
        let words = ["?q=kenari", "?q=murai"].into_iter().filter(|_| sought).map(|query| format!("{path}{query}"));
        for path in [path.clone(), format!("/en{path}")].into_iter().chain(about).chain(words) {
            let answer = match asker {
                Some(token) => browser.get_as(&path, &format!("ruhui={token}")).await,
                None => browser.get(&path).await,
            };
            // The address that was asked for is known to who asks.
            let said = slugs.iter().fold(answer.body.clone(), |said, [slug, _]| said.replace(slug, "")).to_lowercase();
            let file = ["/foto/", "/dokumen/", "/naskah.", "/s/"].iter().any(|part| path.contains(part));
            assert!(!file || *signed_in || answer.status == StatusCode::NOT_FOUND, "{path}: {}", answer.status);
            assert!(answer.location.is_empty() || *signed_in, "{path} leads to {}", answer.location);
            let own = path.contains("/contoh.pdf") || path.contains("/sample.pdf");
            let shown = answer.bytes.starts_with(b"\xff\xd8\xff") || answer.bytes.starts_with(b"%PDF");
            assert!(!shown || own && asker.is_some(), "{path}");
            let leaks: Vec<_> = LEAKS.into_iter().filter(|word| said.contains(word)).collect();
            assert!(leaks.is_empty(), "{path} ({asker:?}): {leaks:?}");
            let heads = format!("{:?}", answer.headers).to_lowercase();
            assert!(!heads.contains("kenari") && !heads.contains("murai") || *signed_in, "{path}");
        }
    }
}

#[test]
fn nothing_of_an_embargoed_or_unpublished_release_is_seen_before_its_moment() {
    on_both(async |db| unseen(db).await);
}

async fn unseen(db: Db) {
    let mut site = Site::on(db, tempfile::tempdir().unwrap()).await;
    site.app = App::new(site.app.desk.clone(), "http://pers.example", with_mail());
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    dispatch::outlet(&mut officer, "Kabar Merdu", &["redaksi@merdu.example"], true).await;
    let keys = links::of_others(&site, &mut writer, &mut officer).await;
    let files = [("kenari-kuning.jpg", &scene(1)[..]), ("kenari kuning.pdf", PDF)];
    let waiting = submitted_with(&mut writer, &format!("{CANARY} menunggu"), &files).await;
    let release = submitted_with(&mut writer, &format!("{CANARY} berembargo"), &files).await;
    let draft = drafted(&mut writer).await;
    let fields = [("version", "2"), ("public_from", "2025-05-11T15:00"), ("to", "accredited")];
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &fields).await.status, StatusCode::SEE_OTHER);

    let of = |slug: &str, at: &str| [slug.to_owned(), at.rsplit('/').next().unwrap().to_owned()];
    let releases = [
        of("kenari-kuning-menunggu", &waiting),
        of("kenari-kuning-berembargo", &release),
        of("murai-batu-terkurung", &draft),
    ];
    let code = code(&site, &release).await;
    let names = media_names(&writer.get(&format!("{waiting}/berkas")).await.body);
    let caged = media_names(&writer.get(&format!("{draft}/berkas")).await.body);
    let entries = record::placed(&site).await;
    let listed = site.stranger().get("/api/record?act=release.embargoed").await.body;
    let number = listed.split("\"position\":").nth(1).unwrap().split(',').next().unwrap();
    let paths = filled(&releases, [&names, &names, &caged], &keys, [&code, number, &entries.to_string()]);
    let told = site.stranger().get(&format!("/api/record/{number}")).await.body;
    assert!(told.contains("\"closed\""), "{told}");
    assert!(paths.len() > 300, "{}", paths.len());
    walked(&site, None, &paths, &releases).await;
    walked(&site, Some(&foreigner(&site).await), &paths, &releases).await;
    links::are_open(&site, &keys).await;
    let numbers = metrics(&site).await.to_lowercase();
    let silent = !numbers.contains("kenari") && !numbers.contains("murai");
    assert!(numbers.contains("route=\"/api/releases/{slug}\"") && silent, "{numbers}");
    until_its_moment(&site, (&mut writer, &mut officer), &release, &names, &code).await;
}

async fn until_its_moment(
    site: &Site,
    (writer, officer): (&mut Browser<'_>, &mut Browser<'_>),
    release: &str,
    names: &[String],
    code: &str,
) {
    // The office sees its own files all the while.
    let inside = format!("{release}/foto/{}", names[1]);
    assert_eq!(writer.get(&inside).await.status, StatusCode::OK);
    assert_eq!(site.stranger().get(&inside).await.status, StatusCode::SEE_OTHER);
    let files = [format!("foto/{}", names[1]), format!("dokumen/{}", names[2]), "naskah.pdf".to_owned()]
        .map(|file| format!("/siaran-pers/kenari-kuning-berembargo/{file}"));
    let short = format!("/s/{code}");
    assert_eq!(dispatch::carried(site).await, Vec::<String>::new(), "mail too");
    site.clock.advance(3_600_000 - 1);
    assert_eq!(dispatch::carried(site).await, Vec::<String>::new(), "mail too");
    answer(site, &files, StatusCode::NOT_FOUND).await;
    assert_eq!(site.stranger().get("/siaran-pers/kenari-kuning-berembargo").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.stranger().get(&short).await.status, StatusCode::NOT_FOUND);
    site.clock.advance(1);
    answer(site, &files, StatusCode::OK).await;
    assert_eq!(site.stranger().get(&short).await.location, "/siaran-pers/kenari-kuning-berembargo");
    let mail = dispatch::carried(site).await;
    assert!(mail.len() == 1 && mail[0].contains("berembargo") && !mail[0].contains("menunggu"), "{mail:?}");
    stands_everywhere(site).await;
    officer.post(&format!("{release}/penarikan"), &[("reason", "Burungnya terbang lagi.")]).await;
    stands_under_no_subject(site).await;
}

/// What shows a release beside its own page.
const LISTS: [&str; 13] = [
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
    "/jejak",
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
        let silent = ["/", "/cari?q=kenari", "/sitemap-berita.xml", "/jejak"].contains(&path);
        assert!(silent || body.contains(&subject(CANARY)), "{path} does not name its subject");
    }
    assert!(site.stranger().get("/api/offices").await.body.contains("Dinas Kominfo"), "it has issued something now");
    assert!(site.stranger().get("/sitemap/2025-05.xml").await.body.contains("kenari-kuning-berembargo"));
}
