//! Subjects through the editor: what was used before is offered, also without a script, and a release has one spelling of each.
//! Programs read those of public releases.

use axum::http::StatusCode;
use serde_json::json;

use crate::api::{is_problem, read};
use crate::databases::on_both;
use crate::life::submitted;
use crate::site::{OFFICER, Site, WRITER};

const BODY: &str = "Jembatan gantung dibuka untuk warga hulu, dan mereka menyeberang lima menit lebih cepat.";

#[tokio::test]
async fn what_the_office_used_before_goes_into_the_form_without_a_script_and_saves_nothing() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    submitted(&mut writer, "Jembatan gantung dibuka").await;
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let page = writer.get(&draft).await.body;
    assert!(page.contains("name=\"add\" value=\"Topik Jembatan gantung\""), "{page}");
    let typed = [
        ("version", "1"),
        ("headline", "Judul yang diketik"),
        ("subjects", "Perhubungan, "),
        ("body", "Teks yang diketik."),
        ("add", "Topik Jembatan gantung"),
    ];
    let form = writer.post(&format!("{draft}/topik"), &typed).await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.body.contains("value=\"Perhubungan, Topik Jembatan gantung\""), "{}", form.body);
    assert!(
        form.body.contains("Judul yang diketik") && form.body.contains("Teks yang diketik."),
        "what was typed stays"
    );
    assert!(form.body.contains("Belum disimpan") && !form.body.contains("name=\"add\""), "{}", form.body);
    assert!(!writer.get(&draft).await.body.contains("Judul yang diketik"), "nothing was saved");
    let late = writer.post(&format!("{draft}/topik"), &[("version", "9"), ("add", "Lain")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "somebody else changed it meanwhile");
}

#[tokio::test]
async fn too_many_or_too_short_subjects_are_told_at_the_field() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    let cases = [("1", "a,b,c,d,e,f", "Tulis paling banyak 5."), ("1", "x", "Tulis sedikitnya 2 karakter.")];
    for (version, subjects, told) in cases {
        let fields = [
            ("version", version),
            ("headline", "Jembatan gantung dibuka"),
            ("place", "Hulu Seraya"),
            ("subjects", subjects),
            ("body", BODY),
            ("then", "submission"),
        ];
        let refused = writer.post(&draft, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{subjects}");
        assert!(refused.body.contains("href=\"#subjects\"") && refused.body.contains(told), "{}", refused.body);
        assert!(refused.body.contains(&format!("value=\"{subjects}\"")), "what was typed stays");
    }
}

#[tokio::test]
async fn a_correction_changes_what_a_release_is_about_and_keeps_the_first_spelling() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = submitted(&mut writer, "Jembatan gantung dibuka").await;
    officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    let fields = [
        ("version", "2"),
        ("headline", "Jembatan gantung dibuka"),
        ("place", "Hulu Seraya"),
        ("subjects", "TOPIK  JEMBATAN gantung, Desa <hulu> & “tepi”"),
        ("body", BODY),
        ("reason", "Topiknya semula kurang satu."),
    ];
    assert_eq!(officer.post(&format!("{release}/ralat"), &fields).await.status, StatusCode::SEE_OTHER);
    let page = site.stranger().get("/siaran-pers/jembatan-gantung-dibuka").await.body;
    assert!(
        page.contains("<a href=\"/siaran-pers?topik=topik-jembatan-gantung\">Topik Jembatan gantung</a>"),
        "{page}"
    );
    assert!(
        page.contains("<a href=\"/siaran-pers?topik=desa-hulu-tepi\">Desa &#60;hulu&#62; &#38; “tepi”</a>"),
        "{page}"
    );
    assert!(
        page.contains("\"keywords\":[\"Topik Jembatan gantung\",\"Desa \\u003chulu\\u003e \\u0026 “tepi”\"]"),
        "{page}"
    );
    let atom = site.stranger().get("/umpan/atom.xml").await.body;
    let scheme = "http://pers.example/siaran-pers?topik=";
    assert!(
        atom.contains(&format!(
            "<category term=\"desa-hulu-tepi\" scheme=\"{scheme}\" label=\"Desa &lt;hulu&gt; &amp; “tepi”\"/>"
        )),
        "{atom}"
    );
    let rss = site.stranger().get("/umpan/rss.xml").await.body;
    assert!(rss.contains("<category>Desa &lt;hulu&gt; &amp; “tepi”</category>"), "{rss}");
    let feed: serde_json::Value = serde_json::from_str(&site.stranger().get("/umpan/feed.json").await.body).unwrap();
    assert_eq!(feed["items"][0]["tags"], serde_json::json!(["Topik Jembatan gantung", "Desa <hulu> & “tepi”"]));
    let desk = officer.get(&release).await.body;
    assert!(desk.contains("<ins>, Desa") || desk.contains("<ins>Desa") || desk.contains("gantung, Desa"), "{desk}");
}

#[test]
fn programs_read_the_subjects_with_most_releases_and_nothing_of_an_embargo() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        assert_eq!(read(&site.stranger().get("/api/subjects").await), json!({ "items": [] }));
        for (headline, from) in [
            ("Jembatan gantung dibuka", ""),
            ("Pasar lama pindah", ""),
            ("Pasar lama ramai", ""),
            ("Jembatan gantung ditutup", "2025-05-11T15:00"),
            ("Jembatan gantung dicat", "2025-05-11T15:00"),
            ("Kenari kuning terlihat", "2025-05-11T15:00"),
        ] {
            let release = submitted(&mut writer, headline).await;
            let answer =
                officer.post(&format!("{release}/penerbitan"), &[("version", "2"), ("public_from", from)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        }
        let subject = |key: &str, name: &str, releases: i64| {
            let page = format!("http://pers.example/siaran-pers?topik={key}");
            json!({ "key": key, "name": name, "releases": releases, "page": page })
        };
        let (bridge, market) = ("topik-jembatan-gantung", "topik-pasar-lama");
        let first = site.stranger().get("/en/api/subjects").await;
        let items = [subject(market, "Topik Pasar lama", 2), subject(bridge, "Topik Jembatan gantung", 1)];
        assert_eq!(read(&first), json!({ "items": items }));
        let again = site.stranger().get_again("/api/subjects", first.headers["etag"].to_str().unwrap()).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        assert_eq!(read(&site.stranger().get("/api/subjects?limit=1").await), json!({ "items": items[..1] }));
        let about = read(&site.stranger().get(&format!("/api/releases?subject={market}")).await);
        assert_eq!(about["items"].as_array().unwrap().len(), 2, "its key finds its releases");
        for (query, key) in [("limit=0", "fields"), ("limit=101", "fields"), ("before=x", "unreadable")] {
            let answer = site.stranger().get(&format!("/api/subjects?{query}")).await;
            is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, key);
        }
        site.clock.advance(3_600_000 - 1);
        assert_eq!(read(&site.stranger().get("/api/subjects").await), json!({ "items": items }));
        site.clock.advance(1);
        let all = [
            subject(bridge, "Topik Jembatan gantung", 3),
            subject(market, "Topik Pasar lama", 2),
            subject("topik-kenari-kuning", "Topik Kenari kuning", 1),
        ];
        assert_eq!(read(&site.stranger().get("/api/subjects").await), json!({ "items": all }));
    });
}
