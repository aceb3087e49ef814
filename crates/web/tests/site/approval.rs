//! Approval by a link, over HTTP: asked from the release's page, answered on a phone without an account, once, about one text.

use axum::http::StatusCode;
use media::scene;
use store::Db;

use crate::databases::on_both;
use crate::life::{photos, submitted, submitted_with};
use crate::receiver::Receiver;
use crate::recovery::{self, postman};
use crate::site::{Browser, OFFICER, Site, WRITER};

const NAMED: [(&str, &str); 2] = [("role", "spokesperson"), ("name", "Murni Lestari")];
const CLOSED: &str = "Tautan ini tidak dapat dibuka";
const HEADLINE: &str = "Jembatan kenari dibuka";

async fn site(db: Db) -> Site {
    Site::on(db, tempfile::tempdir().unwrap()).await
}

/// Asks somebody who is new on the list; the link's path.
async fn handed(officer: &mut Browser<'_>, release: &str) -> String {
    let shown = officer.post(&format!("{release}/persetujuan"), &NAMED).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    link(&shown.body)
}

/// The path of the link that a page shows.
fn link(page: &str) -> String {
    page.split("http://pers.example").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Where the list's forms that end so are sent.
fn acts(page: &str, end: &str) -> Vec<String> {
    let targets = page.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    targets.filter(|to| to.contains("/persetujuan/") && to.ends_with(end)).map(str::to_owned).collect()
}

/// Nothing can be read or answered by a link; what is said instead.
async fn is_closed(site: &Site, path: &str, status: StatusCode) -> String {
    let read = site.stranger().get(path).await;
    let answered = site.stranger().post(path, &[("answer", "approved")]).await;
    assert_eq!((read.status, answered.status), (status, status), "{}", read.body);
    for body in [&read.body, &answered.body] {
        assert!(!body.contains(HEADLINE) && !body.contains("lima menit") && !body.contains("Murni"), "{body}");
    }
    // Around it stands the way to the other language, which names the address that was asked for.
    read.body.split("<main").nth(1).unwrap().to_owned()
}

#[test]
fn somebody_without_an_account_approves_what_was_submitted() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = submitted(&mut writer, HEADLINE).await;
        let path = handed(&mut officer, &release).await;
        let page = officer.get(&release).await.body;
        assert!(page.contains("Belum menjawab, diminta 11 Mei 2025, 14.00 WITA"), "{page}");
        assert!(page.contains("Belum menyetujui: Murni Lestari (juru bicara)."), "{page}");
        let mut phone = site.stranger();
        for path in [path.clone(), format!("/en{path}")] {
            let asked = phone.get(&path).await;
            assert_eq!(asked.status, StatusCode::OK);
            assert!(asked.body.contains(HEADLINE) && asked.body.contains("Sekarang cukup lima menit"));
            assert!(asked.body.contains("Murni Lestari") && asked.body.contains("Ratna Wulandari"));
            assert!(!asked.body.contains("<script"), "it works without");
        }
        let answered = phone.post(&path, &[("answer", "approved")]).await;
        assert_eq!((answered.status, answered.location.as_str()), (StatusCode::SEE_OTHER, "/persetujuan/disetujui"));
        assert!(phone.get(&answered.location).await.body.contains("persetujuan Anda tercatat"));
        let page = officer.get(&format!("/en{release}")).await.body;
        assert!(page.contains("Approved, 11 May 2025, 14:00 WITA") && !page.contains("Not approved yet"), "{page}");
        assert!(
            page.contains("Murni Lestari approved") && page.contains("handed over: Murni Lestari"),
            "history: {page}"
        );
        assert!(is_closed(&site, &path, StatusCode::GONE).await.contains(CLOSED), "answered once");
    });
}

#[test]
fn a_remark_goes_back_to_the_office_and_an_edit_makes_every_answer_void() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = submitted(&mut writer, HEADLINE).await;
        let first = handed(&mut officer, &release).await;
        let second = handed(&mut officer, &release).await;
        let third = handed(&mut officer, &release).await;
        let short = site.stranger().post(&first, &[("answer", "refused"), ("reason", "Salah")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(short.body.contains("\nSalah</textarea>") && short.body.contains("<details class=\"act\" open>"));
        let remark = [("answer", "refused"), ("reason", "Waktunya tujuh menit, bukan lima.")];
        let answered = site.stranger().post(&format!("/en{first}"), &remark).await;
        assert_eq!(answered.location, "/en/persetujuan/dikembalikan");
        assert!(site.stranger().get(&answered.location).await.body.contains("your remark is noted"));
        site.stranger().post(&second, &[("answer", "approved")]).await;
        let page = officer.get(&release).await.body;
        assert!(
            page.contains("Mengembalikan dengan catatan, 11") && page.contains("tujuh menit, bukan lima."),
            "{page}"
        );
        assert!(page.contains("Menyetujui, 11"), "{page}");

        let back = officer.post(&format!("{release}/pengembalian"), &[("reason", "Perbaiki waktu tempuh.")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER);
        let passed = is_closed(&site, &third, StatusCode::CONFLICT).await;
        assert!(passed.contains("Naskahnya sudah berubah"), "an open link asks about a text that will not go out");
        let page = officer.get(&release).await.body;
        assert!(page.contains("Menyetujui versi 1") && page.contains("tidak berlaku lagi"), "{page}");
        assert!(acts(&page, "/permintaan").is_empty(), "nothing to ask about in a draft");
        let body = "Jembatan gantung dibuka untuk warga hulu. “Sekarang cukup tujuh menit,” kata Tumini.";
        let text = [("version", "2"), ("headline", HEADLINE), ("place", "Hulu Seraya"), ("body", body)];
        assert_eq!(writer.post(&format!("{release}/naskah"), &text).await.status, StatusCode::SEE_OTHER);
        assert_eq!(writer.post(&format!("{release}/pengajuan"), &[]).await.status, StatusCode::SEE_OTHER);
        for old in [&first, &second] {
            is_closed(&site, old, StatusCode::GONE).await;
        }
        is_closed(&site, &third, StatusCode::CONFLICT).await;
        let page = officer.get(&release).await.body;
        assert!(page.contains("Belum menyetujui: Murni Lestari") && !page.contains("Menyetujui, 11"), "{page}");
        let again = acts(&page, "/permintaan");
        assert_eq!(again.len(), 3, "all are asked again");
        let new = link(&officer.post(&again[1], &[]).await.body);
        assert!(site.stranger().get(&new).await.body.contains("tujuh menit"));
    });
}

#[test]
fn publishing_does_not_wait_and_the_history_says_what_was_missing() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = submitted(&mut writer, HEADLINE).await;
        let path = handed(&mut officer, &release).await;
        site.clock.advance(60_000);
        let published = officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
        is_closed(&site, &path, StatusCode::CONFLICT).await;
        let page = officer.get(&release).await.body;
        assert!(page.contains("Terbit tanpa persetujuan: Murni Lestari (juru bicara)"), "{page}");
        assert!(page.contains("Tidak menjawab; diminta 11 Mei"), "{page}");
        assert!(acts(&page, "/permintaan").is_empty() && acts(&page, "/pencabutan").is_empty(), "it is over");
        let late = officer.post(&format!("{release}/persetujuan"), &NAMED).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
    });
}

#[test]
fn one_of_many_answers_at_once_counts() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = submitted(&mut writer, HEADLINE).await;
        let path = handed(&mut officer, &release).await;
        let remark = [("answer", "refused"), ("reason", "Waktunya tujuh menit, bukan lima.")];
        let answers: Vec<StatusCode> = at_once(&site, &path, &remark).await;
        let counted = |wanted| answers.iter().filter(|status| **status == wanted).count();
        assert_eq!((counted(StatusCode::SEE_OTHER), counted(StatusCode::GONE)), (1, 7), "{answers:?}");
        let page = officer.get(&release).await.body;
        let said = ["Murni Lestari menyetujui", "Murni Lestari mengembalikan"];
        assert_eq!(said.map(|told| page.matches(told).count()).iter().sum::<usize>(), 1, "{page}");
    });
}

/// Eight answers at the same time, every other one a remark.
async fn at_once(site: &Site, path: &str, remark: &[(&str, &str)]) -> Vec<StatusCode> {
    let answer = async |approves: bool| {
        let fields = if approves { &[("answer", "approved")][..] } else { remark };
        site.stranger().post(path, fields).await.status
    };
    let all: [StatusCode; 8] = tokio::join!(
        answer(true),
        answer(false),
        answer(true),
        answer(false),
        answer(true),
        answer(false),
        answer(true),
        answer(false)
    )
    .into();
    all.to_vec()
}

#[test]
fn a_link_that_is_wrong_ended_replaced_or_withdrawn_shows_nothing() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let release = submitted(&mut writer, HEADLINE).await;
        let path = handed(&mut officer, &release).await;
        let key = path.strip_prefix("/persetujuan/").unwrap();
        assert!(key.len() >= 32, "{key}");
        let mut told = Vec::new();
        for wrong in
            [key.get(1..).unwrap(), &key.to_uppercase(), "x", "%00", "..%2f", "' OR 1=1 --", &"a".repeat(4_000)]
        {
            let wrong = format!("/persetujuan/{}", wrong.replace(' ', "%20"));
            if wrong != path {
                told.push(is_closed(&site, &wrong, StatusCode::GONE).await);
            }
        }
        let page = officer.get(&release).await.body;
        let newer = link(&officer.post(&acts(&page, "/permintaan")[0], &[]).await.body);
        told.push(is_closed(&site, &path, StatusCode::GONE).await);
        assert_eq!(site.stranger().get(&newer).await.status, StatusCode::OK);
        site.clock.advance(3 * 86_400_000);
        told.push(is_closed(&site, &newer, StatusCode::GONE).await);
        let mut officer = site.browser(OFFICER).await;
        let page = officer.get(&release).await.body;
        assert!(page.contains("Tidak menjawab; diminta 11 Mei"), "{page}");
        let last = link(&officer.post(&acts(&page, "/permintaan")[0], &[]).await.body);
        let withdrawn = officer.post(&acts(&page, "/pencabutan")[0], &[]).await;
        assert_eq!(withdrawn.location, format!("{release}#approvals"));
        told.push(is_closed(&site, &last, StatusCode::GONE).await);
        told.dedup();
        assert_eq!(told.len(), 1, "all look the same");
        let page = officer.get(&release).await.body;
        assert!(page.contains("Permintaan persetujuan ditarik: Murni Lestari") && !page.contains("Belum menyetujui"));
    });
}

#[tokio::test]
async fn the_key_is_kept_by_nobody_and_a_page_of_another_site_answers_nothing() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let files = [("kenari.jpg", &scene(1)[..]), ("kenari.pdf", b"%PDF-1.7 kenari kuning %%EOF")];
    let release = submitted_with(&mut writer, HEADLINE, &files).await;
    let path = handed(&mut officer, &release).await;
    let photo = photos(&writer.get(&format!("{release}/berkas")).await.body).remove(0);
    let page = site.stranger().get(&path).await;
    let document = page.body.split("/dokumen/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let files = [format!("{path}/foto/{photo}-480.jpg"), format!("{path}/dokumen/{document}")];
    for asked in [path.clone(), "/persetujuan/salah".to_owned(), files[0].clone(), files[1].clone()] {
        let headers = site.stranger().get(&asked).await.headers;
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        assert_eq!(text("referrer-policy"), "no-referrer", "{asked}");
        assert!(text("x-robots-tag").contains("noindex") && text("cache-control") == "no-store", "{asked}");
        assert!(text("content-security-policy").contains("default-src 'none'"));
    }
    assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\">"));
    for file in &files {
        assert_eq!(site.stranger().get(file).await.status, StatusCode::OK, "{file}");
        let other = file.replace(path.as_str(), "/persetujuan/salah");
        assert_eq!(site.stranger().get(&other).await.status, StatusCode::NOT_FOUND);
    }
    let approves = [("answer", "approved")];
    for origin in ["cross-site", "same-site", "none"] {
        assert_eq!(site.stranger().post_from(origin, &path, &approves).await.status, StatusCode::FORBIDDEN, "{origin}");
    }
    let told = site.stranger().post_of("https://jahat.example", &path, &approves).await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    let elsewhere = officer.post_of("null", &format!("{release}/penarikan"), &[]).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN, "only the key in the address makes up for an origin");
    assert_eq!(site.stranger().post(&path, &[("answer", "mungkin")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let plain = officer.post_of("null", &path, &approves).await;
    assert_eq!(plain.status, StatusCode::SEE_OTHER, "a page without referrer sends no origin: {}", plain.body);
    for file in &files {
        assert_eq!(site.stranger().get(file).await.status, StatusCode::NOT_FOUND, "answered: {file}");
    }
}

#[tokio::test]
async fn only_who_may_issue_asks_and_no_other_office_sees_the_list() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = submitted(&mut writer, HEADLINE).await;
    assert_eq!(writer.post(&format!("{release}/persetujuan"), &NAMED).await.status, StatusCode::FORBIDDEN);
    handed(&mut officer, &release).await;
    let ask = acts(&officer.get(&release).await.body, "/permintaan").remove(0);
    assert_eq!(writer.post(&ask, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(writer.post(&ask.replace("permintaan", "pencabutan"), &[]).await.status, StatusCode::FORBIDDEN);
    let page = writer.get(&release).await.body;
    assert!(page.contains("Belum menjawab") && acts(&page, "").is_empty(), "a writer reads the list: {page}");
    let other = submitted(&mut writer, "Naskah lain").await;
    let id = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    let crossed = officer.post(&ask.replace(&id(&release), &id(&other)), &[]).await;
    assert_eq!(crossed.status, StatusCode::NOT_FOUND, "somebody of another release");
    let wrong = officer.post(&format!("{release}/persetujuan"), &[("role", "wali"), ("name", "M")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#approver-name\"") && wrong.body.contains("value=\"M\""), "{}", wrong.body);
}

#[tokio::test]
async fn with_mail_the_link_goes_to_the_person_and_is_shown_to_nobody_else() {
    let site = Site::with_mail().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = submitted(&mut writer, HEADLINE).await;
    let target = format!("/en{release}/persetujuan");
    let nowhere = officer.post(&target, &NAMED).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY, "an address is needed");
    assert!(nowhere.body.contains("href=\"#approver-email\""), "{}", nowhere.body);
    let named = [NAMED[0], NAMED[1], ("email", "murni@pu.example")];
    let asked = officer.post(&target, &named).await;
    assert_eq!((asked.status, asked.location), (StatusCode::SEE_OTHER, format!("/en{release}#approvals")));
    let receiver = Receiver::start("250 OK").await;
    web::deliver(&site.app, &postman(&receiver.address)).await.unwrap();
    let taken = receiver.taken();
    assert!(taken.len() == 1 && taken[0].contains("RCPT TO:<murni@pu.example>"), "{taken:?}");
    let path = recovery::link(&taken[0]);
    assert!(path.starts_with("/en/persetujuan/"), "{path}");
    let page = officer.get(&release).await.body;
    assert!(
        page.contains("Persetujuan diminta lewat surel: Murni Lestari") && !page.contains("pers.example/persetujuan")
    );
    assert!(!page.contains(path.rsplit('/').next().unwrap()), "nobody in the office holds the key");
    assert_eq!(site.stranger().post(&path, &[("answer", "approved")]).await.status, StatusCode::SEE_OTHER);
    assert!(officer.get(&release).await.body.contains("Murni Lestari menyetujui"));
}
