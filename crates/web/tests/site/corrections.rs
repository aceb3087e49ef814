//! A correction while it is written, over HTTP: what one typed is never overwritten by another who has not seen it.

use axum::http::StatusCode;
use desk::people::{self, Acceptance, Invite};
use serde_json::Value;

use crate::life::submitted;
use crate::site::{Browser, OFFICER, PASSWORD, Site, WRITER};

const EDITOR: &str = "theresia@kominfo.example";
const REASON: &str = "Jumlah semula tertulis keliru.";
const BODY: &str = "Jembatan gantung dibuka untuk warga hulu sejak pagi, kata kepala dinas.";

/// The value of a hidden field of the editor.
fn hidden<'p>(page: &'p str, name: &str) -> &'p str {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap()
}

/// A release that is published, and another one who may correct it.
async fn published(site: &Site) -> String {
    let mut writer = site.browser(WRITER).await;
    let release = submitted(&mut writer, "Jembatan dibuka").await;
    let version = hidden(&site.browser(OFFICER).await.get(&release).await.body, "version").to_owned();
    let answer = site.browser(OFFICER).await.post(&format!("{release}/penerbitan"), &[("version", &version)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let officer = site.actor(OFFICER).await;
    let office = officer.memberships[0].organisation;
    let invite = Invite { email: EDITOR.to_owned(), right: "editor".to_owned(), office: String::new() };
    let link = people::invite(&site.app.desk, &officer, office, &invite).await.unwrap();
    let acceptance = Acceptance { name: "Theresia Nyuk".to_owned(), password: PASSWORD.to_owned() };
    people::accept(&site.app.desk, &link, &acceptance).await.unwrap();
    release
}

async fn keep(
    who: &mut Browser<'_>,
    release: &str,
    (page, headline, reason): (&str, &str, &str),
) -> (StatusCode, Value) {
    let answer = who.post(&format!("{release}/ralat/naskah"), &fields(page, headline, reason)).await;
    (answer.status, serde_json::from_str(&answer.body).unwrap_or_default())
}

fn fields<'f>(page: &'f str, headline: &'f str, reason: &'f str) -> [(&'f str, &'f str); 6] {
    let [version, kept] = ["version", "kept"].map(|name| hidden(page, name));
    [
        ("version", version),
        ("kept", kept),
        ("headline", headline),
        ("place", "Hulu"),
        ("body", BODY),
        ("reason", reason),
    ]
}

#[tokio::test]
async fn who_has_not_seen_what_another_typed_neither_overwrites_nor_publishes_over_it() {
    let site = Site::new().await;
    let release = published(&site).await;
    let (mut officer, mut editor) = (site.browser(OFFICER).await, site.browser(EDITOR).await);
    let (text, correct) = (format!("{release}/naskah"), format!("{release}/ralat"));
    let old = officer.get(&text).await.body;
    assert_eq!(hidden(&old, "kept"), "0");
    let (status, kept) = keep(&mut editor, &release, (&old, "Jembatan ditutup", "Jumlah")).await;
    assert_eq!((status, &kept["wrong"]), (StatusCode::OK, &serde_json::json!(["reason"])));
    assert_eq!(keep(&mut officer, &release, (&old, "Jembatan roboh", "")).await.0, StatusCode::CONFLICT);
    // Refused for its reason: the page has still not seen what the editor typed.
    let refused = officer.post(&correct, &fields(&old, "Jembatan roboh", "x")).await;
    assert_eq!((refused.status, hidden(&refused.body, "kept")), (StatusCode::UNPROCESSABLE_ENTITY, "0"));
    let late = officer.post(&correct, &fields(&refused.body, "Jembatan roboh", REASON)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Jembatan ditutup") && late.body.contains("Jembatan roboh</textarea>"), "both");
    assert!(late.body.contains("Theresia Nyuk"), "who typed it");
    assert_eq!(hidden(&late.body, "kept"), kept["kept"].as_str().unwrap());
    let done = officer.post(&correct, &fields(&late.body, "Jembatan roboh", REASON)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(hidden(&editor.get(&text).await.body, "kept"), "0", "nothing is left of it");
}

#[tokio::test]
async fn what_was_refused_is_kept_and_a_text_changed_meanwhile_is_shown_to_each_who_opens_it() {
    let site = Site::new().await;
    let release = published(&site).await;
    let (mut officer, mut editor) = (site.browser(OFFICER).await, site.browser(EDITOR).await);
    let (text, correct) = (format!("{release}/naskah"), format!("{release}/ralat"));
    let page = officer.get(&text).await.body;
    let refused = officer.post(&correct, &fields(&page, "", "x")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let opened = editor.get(&text).await;
    assert_eq!(hidden(&opened.body, "kept"), hidden(&refused.body, "kept"), "kept by the refusal");
    assert!(!opened.body.contains("Siaran pers tanpa judul"), "a stand-in is no headline");
    let broken = officer.upload(&format!("{text}/unggahan"), &[("naskah.docx", b"bukan dokumen")]).await;
    assert_eq!(
        (broken.status, hidden(&broken.body, "kept")),
        (StatusCode::UNPROCESSABLE_ENTITY, hidden(&opened.body, "kept"))
    );
    assert!(broken.body.contains(BODY), "a document that is not taken takes nothing away");
    // A program corrects the text, and leaves what is kept.
    let token = site.token(OFFICER).await;
    let given = format!(
        r#"{{"revision":{},"reason":"{REASON}","text":{{"headline":"Jembatan lain","place":"Hulu","body":"{BODY}"}}}}"#,
        hidden(&page, "version")
    );
    let id = release.rsplit('/').next().unwrap();
    let answer =
        site.stranger().json("POST", &format!("/api/desk/releases/{id}/correction"), Some(&token), &given).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    for who in [&mut officer, &mut editor] {
        let opened = who.get(&text).await;
        assert_eq!(opened.status, StatusCode::CONFLICT);
        assert!(opened.body.contains("Jembatan lain"), "what the public reads stands beside it");
        assert_eq!(keep(who, &release, (&opened.body, "Jembatan kita", "")).await.0, StatusCode::OK);
    }
    let seen = hidden(&editor.get(&text).await.body, "kept").to_owned();
    let dropped = officer.post(&format!("{release}/ralat/naskah/penghapusan"), &[("kept", "7")]).await;
    assert!(dropped.location.ends_with("/naskah"), "another one than was seen: {}", dropped.location);
    let dropped = officer.post(&format!("{release}/ralat/naskah/penghapusan"), &[("kept", &seen)]).await;
    assert!(dropped.location.ends_with(&release), "{}", dropped.location);
    assert_eq!(officer.get(&text).await.status, StatusCode::OK);
}
