//! Photos beyond their page: first page, feeds, API; and photos that are taken down, on both databases.

use axum::http::StatusCode;
use media::scene;
use serde_json::{Value, json};
use store::Db;

use crate::databases::on_both;
use crate::life::{photos, submitted_with};
use crate::site::{Browser, OFFICER, Site, WRITER};

const PAGE: &str = "/siaran-pers/dermaga-lama-dibuka";
const REASON: &str = "Orang di foto ini meminta fotonya tidak ditampilkan.";

async fn site(db: Db) -> Site {
    Site::on(db, tempfile::tempdir().unwrap()).await
}

/// A release with two photos that everybody reads: its address on the desk and the names of the photos.
async fn published(site: &Site, officer: &mut Browser<'_>) -> (String, Vec<String>) {
    let mut writer = site.browser(WRITER).await;
    let files = [("a.jpg", &scene(1)[..]), ("b.png", &scene(2)[..])];
    let release = submitted_with(&mut writer, "Dermaga lama dibuka", &files).await;
    let answer = officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let names = photos(&officer.get(&format!("{release}/berkas")).await.body);
    (release, names)
}

async fn read(site: &Site, path: &str) -> Value {
    let answer = site.stranger().get(path).await;
    serde_json::from_str(&answer.body).unwrap_or_else(|why| panic!("{why}: {}", answer.body))
}

/// What stands between two texts.
fn between<'t>(text: &'t str, from: &str, until: &str) -> &'t str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(until)).map_or("", |(inside, _)| inside)
}

#[test]
fn a_photo_stands_on_the_first_page_in_the_feeds_and_in_the_api_with_what_belongs_beside_it() {
    on_both(async |db| {
        let site = site(db).await;
        let mut officer = site.browser(OFFICER).await;
        let (_, names) = published(&site, &mut officer).await;
        let address = |name: &str, width: u32| format!("http://pers.example{PAGE}/foto/{name}-{width}.jpg");
        let large = address(&names[0], 960);
        let file = site.stranger().get(large.trim_start_matches("http://pers.example")).await;
        let length = file.bytes.len();

        let home = site.stranger().get("/").await.body;
        let lead = between(&home, "<article class=\"lead\">", "</article>");
        assert!(lead.contains(&format!("{}-480.jpg 480w", names[0])) && lead.contains("alt=\"Dermaga lama dibuka\""));
        assert!(lead.contains("width=\"960\" height=\"640\"") && lead.contains("Foto: Agus Salim"), "{lead}");
        assert!(!lead.contains(&names[1]) && !lead.contains("lazy"), "{lead}");

        let atom = site.stranger().get("/umpan/atom.xml").await.body;
        let link = format!(
            "<link rel=\"enclosure\" type=\"image/jpeg\" length=\"{length}\" title=\"Dermaga lama dibuka\" href=\"{large}\"/>"
        );
        assert!(atom.contains(&link) && atom.matches("rel=\"enclosure\"").count() == 2, "{atom}");
        let rss = site.stranger().get("/umpan/rss.xml").await.body;
        let enclosure = format!("<enclosure url=\"{large}\" length=\"{length}\" type=\"image/jpeg\"/>");
        assert!(rss.contains(&enclosure) && rss.matches("<enclosure").count() == 1, "{rss}");
        let item = read(&site, "/umpan/feed.json").await["items"][0].clone();
        assert_eq!(item["image"], large);
        let first = json!({
            "url": large, "mime_type": "image/jpeg", "size_in_bytes": length, "title": "Dermaga lama dibuka"
        });
        assert_eq!((&item["attachments"][0], item["attachments"].as_array().unwrap().len()), (&first, 2));

        let photo = json!({
            "sizes": [
                { "address": address(&names[0], 480), "width": 480, "height": 320 },
                { "address": large, "width": 960, "height": 640 },
            ],
            "alternative": "Dermaga lama dibuka", "caption": "Dermaga lama dibuka", "credit": "Agus Salim", "rights": "",
        });
        let whole = read(&site, &format!("/api/releases{}", PAGE.trim_start_matches("/siaran-pers"))).await;
        assert_eq!((&whole["photo"], &whole["photos"][0]), (&photo, &photo), "{whole}");
        assert_eq!((whole["photos"].as_array().unwrap().len(), &whole["photos_taken_down"]), (2, &json!([])));
        for list in ["/api/releases", "/api/search?q=dermaga"] {
            assert_eq!(read(&site, list).await["items"][0]["photo"], photo, "{list}");
        }
    });
}

/// Every public surface that has photos.
const SURFACES: [&str; 12] = [
    "/",
    "/en/",
    PAGE,
    "/en/siaran-pers/dermaga-lama-dibuka",
    "/siaran-pers",
    "/umpan/atom.xml",
    "/umpan/rss.xml",
    "/umpan/feed.json",
    "/api/releases",
    "/api/releases/dermaga-lama-dibuka",
    "/api/search?q=dermaga",
    "/siaran-pers?topik=topik-dermaga-lama",
];

#[test]
fn a_photo_that_was_taken_down_is_gone_everywhere_at_once_and_its_page_says_so() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let (release, names) = published(&site, &mut officer).await;
        for path in SURFACES {
            site.stranger().get(path).await;
        }
        let picture = format!("{PAGE}/foto/{}-480.jpg", names[0]);
        let first = site.stranger().get(&picture).await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        let paper = site.stranger().get(&format!("{PAGE}/naskah.pdf")).await;
        let down = format!("{release}/foto/{}/penurunan", names[0]);
        assert_eq!(writer.post(&down, &[("reason", REASON)]).await.status, StatusCode::FORBIDDEN);
        assert!(!writer.get(&format!("{release}/berkas")).await.body.contains("penurunan"), "no closed door is shown");
        let short = officer.post(&down, &[("reason", "salah")]).await;
        assert!(short.status == StatusCode::UNPROCESSABLE_ENTITY && short.body.contains("salah</textarea>"));
        assert!(site.stranger().get(&picture).await.bytes == first.bytes, "nothing happened yet");
        site.clock.advance(60_000);
        assert_eq!(officer.post(&down, &[("reason", REASON)]).await.status, StatusCode::SEE_OTHER);

        for path in SURFACES {
            let body = site.stranger().get(path).await.body;
            assert!(!body.contains(&names[0]), "{path}: {body}");
        }
        for (path, told) in [(picture.clone(), "Foto ini sudah diturunkan"), (format!("/en{picture}"), "taken down")] {
            let gone = site.stranger().get_again(&path, &tag).await;
            let (release, _) = path.split_once("/foto/").unwrap();
            assert!(gone.status == StatusCode::GONE && gone.body.contains(told), "{path}: {}", gone.body);
            assert!(gone.body.contains(&format!("class=\"button\" href=\"{release}\"")), "{path}: {}", gone.body);
        }
        let other = format!("{PAGE}/foto/{}-481.jpg", names[1]);
        assert_eq!(site.stranger().get(&other).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.stranger().get(&other.replace("481", "480")).await.status, StatusCode::OK);
        let page = site.stranger().get(PAGE).await.body;
        let told = between(&page, "id=\"taken-down\"", "</section>");
        assert!(told.contains(REASON) && told.contains("14.01 WITA") && !told.contains("Ratna"), "{page}");
        let whole = read(&site, "/api/releases/dermaga-lama-dibuka").await;
        assert_eq!(whole["photos_taken_down"], json!([{ "at": "2025-05-11T06:01:00Z", "reason": REASON }]));
        assert_eq!(whole["photos"].as_array().unwrap().len(), 1);
        let anew = site.stranger().get(&format!("{PAGE}/naskah.pdf")).await;
        assert!(anew.headers["etag"] != paper.headers["etag"] && anew.bytes.len() < paper.bytes.len());
        let inside = officer.get(&release).await.body;
        assert!(inside.contains("Foto diturunkan") && inside.contains("Ratna Wulandari"), "the office knows who");
        assert_eq!(officer.get(&format!("{release}/foto/{}-480.jpg", names[0])).await.status, StatusCode::NOT_FOUND);
        assert_eq!(officer.post(&down, &[("reason", REASON)]).await.status, StatusCode::NOT_FOUND, "only once");
    });
}
