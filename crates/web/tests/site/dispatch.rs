//! Releases by mail, over HTTP and real mail: ordered with the publication, read by another parser, stopped by the link in it.

use axum::http::StatusCode;
use mail_parser::{Message, MessageParser};
use serde_json::{Value, json};
use store::Db;
use web::App;

use crate::databases::on_both;
use crate::life::submitted;
use crate::outlet::Outlet;
use crate::receiver::Receiver;
use crate::recovery::postman;
use crate::site::{Answer, Browser, OFFICER, Site, WRITER, with_mail};

const HEADLINE: &str = "Jembatan “kenari” dibuka: warga tak lagi memutar – 83,78 km";
const NOW: (&str, &str) = ("version", "2");

/// A site behind TLS whose letters leave.
async fn site(db: Db) -> Site {
    over_tls(Site::on(db, tempfile::tempdir().unwrap()).await)
}

fn over_tls(mut site: Site) -> Site {
    site.app = App::new(site.app.desk.clone(), "https://pers.example", with_mail());
    site
}

/// An outlet with contacts; its address on the desk.
pub(crate) async fn outlet(officer: &mut Browser<'_>, name: &str, emails: &[&str], accredited: bool) -> String {
    let answer = officer.post("/meja/direktori", &[("outlet", name), ("site", ""), ("place", "")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    for email in emails {
        let fields = [("contact", ""), ("office", ""), ("email", *email)];
        assert_eq!(officer.post(&format!("{}/kontak", answer.location), &fields).await.status, StatusCode::SEE_OTHER);
    }
    if accredited {
        officer.post(&format!("{}/akreditasi", answer.location), &[("months", "0")]).await;
    }
    answer.location
}

/// Carries all that is due; the messages, by recipient.
pub(crate) async fn carried(site: &Site) -> Vec<String> {
    let receiver = Receiver::start("250 OK").await;
    web::deliver(&site.app, &postman(&receiver.address)).await.unwrap();
    let mut raw = receiver.raw();
    raw.sort_by_key(|raw| raw.split("To: ").nth(1).map(|rest| rest.lines().next().unwrap().to_owned()));
    raw
}

fn parsed(raw: &str) -> Message<'_> {
    MessageParser::default().parse(raw.as_bytes()).unwrap()
}

pub(crate) fn text(raw: &str) -> String {
    parsed(raw).body_text(0).unwrap().replace("\r\n", "\n")
}

/// The path of the link to stop, as it stands in the header.
fn stop(raw: &str) -> String {
    let header = raw.split("List-Unsubscribe: <https://pers.example").nth(1).unwrap();
    header.split('>').next().unwrap().to_owned()
}

async fn ordered(officer: &mut Browser<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = officer.post(path, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer
}

#[test]
fn a_release_a_correction_and_a_withdrawal_reach_the_mailbox_as_three_short_letters() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        outlet(&mut officer, "Kabar Merdu", &["redaksi@merdu.example"], true).await;
        outlet(&mut officer, "Suara Hilir", &["redaksi@hilir.example"], false).await;
        let release = submitted(&mut writer, HEADLINE).await;
        let page = officer.get(&release).await.body;
        assert!(page.contains("1 alamat di 1 media") && page.contains("1 media belum terakreditasi"), "{page}");
        assert!(page.contains("value=\"accredited\" checked"), "{page}");
        ordered(&mut officer, &format!("{release}/penerbitan"), &[NOW, ("to", "accredited")]).await;
        let page = officer.get(&release).await.body;
        assert!(page.contains("Segera dikirim."), "{page}");
        let sent = carried(&site).await;
        assert_eq!(sent.len(), 1, "{sent:?}");
        let message = parsed(&sent[0]);
        assert_eq!(message.subject(), Some(format!("Siaran pers: {HEADLINE}").as_str()));
        assert_eq!(message.to().unwrap().first().unwrap().address(), Some("redaksi@merdu.example"));
        assert!(message.message_id().is_some() && message.attachment_count() == 0 && message.html_body_count() <= 1);
        assert!(sent[0].contains("\nContent-Type: text/plain; charset=utf-8\n"), "{}", sent[0]);
        let body = text(&sent[0]);
        let link = "https://pers.example/siaran-pers/jembatan-kenari-dibuka-warga-tak-lagi-memutar-83-78-km";
        let begin = format!("{HEADLINE}\n\nWarga tidak memutar.\n\nBaca di situs: {link}\n\nHULU SERAYA – Jembatan");
        assert!(body.starts_with(&begin), "{body}");
        let stopping = format!("Berhenti menerima: https://pers.example{}\n", stop(&sent[0]));
        assert!(body.contains("\n-- \n") && body.trim_end().ends_with(stopping.trim_end()), "{body}");
        assert_eq!(message.header_raw("List-Unsubscribe-Post").map(str::trim), Some("List-Unsubscribe=One-Click"));
        let page = officer.get(&release).await.body;
        assert!(page.contains("1 terkirim") && page.contains("Ratna Wulandari, 11 Mei 2025"), "{page}");

        site.clock.advance(60_000);
        let edit = officer.get(&format!("{release}/naskah")).await.body;
        assert!(edit.contains("name=\"tell\" value=\"yes\" checked"), "{edit}");
        let text = "Jembatan gantung dibuka untuk warga hulu. “Sekarang cukup tujuh menit,” kata Tumini.";
        let reason = "Waktu tempuh semula tertulis lima menit.";
        let fields = [
            NOW,
            ("headline", HEADLINE),
            ("place", "Hulu Seraya"),
            ("body", text),
            ("reason", reason),
            ("tell", "yes"),
        ];
        ordered(&mut officer, &format!("{release}/ralat"), &fields).await;
        let sent = carried(&site).await;
        assert_eq!(parsed(&sent[0]).subject(), Some(format!("Ralat: {HEADLINE}").as_str()));
        let body = self::text(&sent[0]);
        assert!(body.contains("Yang diralat: Waktu tempuh semula") && body.contains("tujuh menit"), "{body}");
        site.clock.advance(60_000);
        assert!(officer.get(&release).await.body.contains("name=\"tell\" value=\"yes\" checked"));
        let reason = [("reason", "Izin jembatan ditunda oleh dinas."), ("tell", "yes")];
        ordered(&mut officer, &format!("{release}/penarikan"), &reason).await;
        let sent = carried(&site).await;
        assert_eq!(parsed(&sent[0]).subject(), Some(format!("Ditarik: {HEADLINE}").as_str()));
        let body = self::text(&sent[0]);
        assert!(body.contains("Alasannya: Izin jembatan ditunda") && !body.contains("menit"), "{body}");
        assert_eq!(carried(&site).await, Vec::<String>::new());
    });
}

#[test]
fn the_link_stops_the_mail_without_account_cookie_or_script_and_the_office_sees_it() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let place = outlet(&mut officer, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"], true).await;
        let release = submitted(&mut writer, "Jembatan dibuka").await;
        ordered(&mut officer, &format!("{release}/penerbitan"), &[NOW, ("to", "accredited")]).await;
        let sent = carried(&site).await;
        let (path, other) = (stop(&sent[0]), stop(&sent[1]));
        let shown = site.stranger().get(&path).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.body.contains("Dinas Kominfo") && !shown.body.contains("merdu"), "no address: {}", shown.body);
        assert!(shown.body.matches("<form").count() == 1 && !shown.body.contains("<script"), "{}", shown.body);
        for header in ["referrer-policy", "x-robots-tag", "cache-control"] {
            let value = shown.headers[header].to_str().unwrap();
            assert!(["no-referrer", "noindex, nofollow", "no-store"].contains(&value), "{header}: {value}");
        }
        assert!(!officer.get(&place).await.body.contains("berhenti menerima"), "reading it stops nothing");
        // As a mailbox does it: no browser, no cookie, no referrer; it follows no redirect.
        let one_click =
            site.stranger().send_plain("application/x-www-form-urlencoded", &path, "List-Unsubscribe=One-Click").await;
        assert_eq!(one_click.status, StatusCode::OK, "{}", one_click.body);
        let page = officer.get(&place).await.body;
        assert!(page.contains("berhenti menerima siaran pers sejak 11 Mei 2025"), "{page}");
        assert!(officer.get("/meja/direktori").await.body.contains("1 berhenti menerima"), "in the list too");
        let button = [("List-Unsubscribe", "One-Click")];
        let part = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        site.stranger().post(&path, &[("again", "yes")]).await;
        let parts = site.stranger().send_plain("multipart/form-data; boundary=x", &path, part).await;
        assert!(parts.status == StatusCode::OK && parts.body.contains("sudah berhenti"), "{}", parts.body);
        let second = site.stranger().post(&format!("/en{other}"), &button).await;
        assert!(second.status == StatusCode::OK && second.body.contains("The mail has stopped"), "{}", second.body);
        let again = submitted(&mut writer, "Jembatan ditutup").await;
        assert!(officer.get(&again).await.body.contains("2 alamat berhenti menerima"));
        ordered(&mut officer, &format!("{again}/penerbitan"), &[NOW, ("to", "accredited")]).await;
        assert_eq!(carried(&site).await, Vec::<String>::new());
        let resumed = site.stranger().post(&path, &[("again", "yes")]).await;
        assert!(resumed.body.contains("Kiriman dilanjutkan"), "{}", resumed.body);
        ordered(&mut officer, &format!("{again}/pengiriman"), &[("to", "accredited")]).await;
        assert_eq!(carried(&site).await.len(), 1);
    });
}

#[tokio::test]
async fn a_link_that_opens_nothing_says_the_same_whatever_the_reason_and_guessing_is_slow() {
    let site = over_tls(Site::new().await);
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let place = outlet(&mut officer, "Kabar Merdu", &["a@merdu.example"], true).await;
    let release = submitted(&mut writer, "Jembatan dibuka").await;
    ordered(&mut officer, &format!("{release}/penerbitan"), &[NOW, ("to", "accredited")]).await;
    let path = stop(&carried(&site).await[0]);
    let key = path.rsplit('/').next().unwrap();
    assert_eq!(key.len(), 64);
    for origin in ["cross-site", "same-site", "none"] {
        let answer = site.stranger().post_from(origin, &path, &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{origin}");
    }
    for _ in 0..60 {
        let answer = site.stranger().of_client("198.51.100.7").post(&path, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "a right key uses nothing up");
        site.stranger().of_client("198.51.100.7").post(&path, &[("again", "yes")]).await;
    }
    ordered(&mut officer, &format!("{place}/penghapusan"), &[]).await;
    let mut told = Vec::new();
    for wrong in [key, "x", "%00", "..%2f", "%27%20OR%201=1", &"a".repeat(4_000)] {
        for client in ["198.51.100.8", "198.51.100.9"] {
            let path = format!("/berhenti/{wrong}");
            let (read, sent) = (
                site.stranger().of_client(client).get(&path).await,
                site.stranger().of_client(client).post(&path, &[]).await,
            );
            assert_eq!((read.status, sent.status), (StatusCode::GONE, StatusCode::GONE), "{wrong}");
            told.extend([read, sent].map(|answer| answer.body.split("<main").nth(1).unwrap().to_owned()));
        }
    }
    told.dedup();
    assert_eq!(told.len(), 1, "all look the same");
    let mut last = StatusCode::OK;
    for _ in 0..60 {
        last = site.stranger().of_client("198.51.100.8").post("/berhenti/x", &[]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn the_page_of_recipients_says_who_is_left_out_and_why_and_takes_a_choice() {
    let site = Site::with_mail().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let merdu = outlet(&mut officer, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"], true).await;
    outlet(&mut officer, "Suara <Hilir>", &["c@hilir.example"], false).await;
    outlet(&mut officer, "Warta Kota", &[], true).await;
    let release = submitted(&mut writer, "Jembatan dibuka").await;
    let page = format!("{release}/penerima");
    let all = officer.get(&page).await.body;
    for part in
        ["2 alamat", "belum terakreditasi", "belum ada alamat", "Suara &#60;Hilir&#62;", "11 Mei 2025, 14.00 WITA"]
    {
        assert!(all.contains(part), "{part}: {all}");
    }
    assert!(!all.contains("@merdu.example"), "addresses are counted, not shown");
    let left = officer.get(&format!("/en{page}?part=left_out&q=warta")).await.body;
    assert!(left.contains("no address yet") && !left.contains("Kabar Merdu"), "{left}");
    let id = merdu.rsplit('/').next().unwrap();
    ordered(&mut officer, &page, &[("shown", id), ("outlet", id), ("outlet", "x")]).await;
    let shown = officer.get(&release).await.body;
    assert!(shown.contains("2 alamat di 1 media") && shown.contains("value=\"chosen\" checked"), "{shown}");
    let readers = writer.get(&page).await.body;
    assert!(readers.contains("dipilih") && !readers.contains("checkbox"), "{readers}");
    for (path, fields) in [
        (page.clone(), vec![("shown", id)]),
        (format!("{release}/pengiriman"), vec![("to", "accredited")]),
        (format!("{release}/pengiriman/ulang"), vec![]),
    ] {
        assert_eq!(writer.post(&path, &fields).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let unmarked = officer.post(&format!("{release}/pengiriman"), &[]).await;
    assert_eq!(unmarked.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing marked takes nothing back");
    let wrong = officer.post(&format!("{release}/penerbitan"), &[NOW, ("to", "everybody")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.stranger().get("/siaran-pers/jembatan-dibuka").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_failed_is_told_with_its_reason_and_sent_again() {
    let site = Site::with_mail().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    outlet(&mut officer, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"], true).await;
    let release = submitted(&mut writer, "Jembatan dibuka").await;
    ordered(&mut officer, &format!("{release}/penerbitan"), &[NOW, ("to", "accredited")]).await;
    let away = web::deliver(&site.app, &postman("smtp://127.0.0.1:9")).await.unwrap();
    assert!(away == 0 && officer.get(&release).await.body.contains("2 menunggu"));
    site.clock.advance(60_000);
    let full = Receiver::start("552 5.2.2 kotak penuh").await;
    web::deliver(&site.app, &postman(&full.address)).await.unwrap();
    let page = officer.get(&release).await.body;
    assert!(
        page.contains("2 surel tidak sampai") && page.contains("kotak penuh") && page.contains("a@merdu.example"),
        "{page}"
    );
    let home = officer.get("/meja").await.body;
    assert!(home.contains("2 surel tidak sampai") && home.contains(&format!("href=\"{release}#mailing\"")), "{home}");
    assert!(!writer.get("/meja").await.body.contains("tidak sampai"), "who may not issue it cannot mend it");
    let readers = writer.get(&release).await.body;
    assert!(readers.contains("2 surel tidak sampai") && !readers.contains("@merdu.example"), "{readers}");
    ordered(&mut officer, &format!("{release}/pengiriman/ulang"), &[]).await;
    assert_eq!(carried_plain(&site).await, 2);
    assert!(officer.get(&release).await.body.contains("2 terkirim"));
    assert!(!officer.get("/meja").await.body.contains("tidak sampai"));
}

async fn carried_plain(site: &Site) -> usize {
    let receiver = Receiver::start("250 OK").await;
    web::deliver(&site.app, &postman(&receiver.address)).await.unwrap()
}

#[tokio::test]
async fn without_mail_the_page_says_so_and_nothing_is_ordered() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    outlet(&mut officer, "Kabar Merdu", &["a@merdu.example"], true).await;
    let release = submitted(&mut writer, "Jembatan dibuka").await;
    let page = officer.get(&release).await.body;
    assert!(page.contains("Situs ini belum mengirim surel") && !page.contains("name=\"to\""), "{page}");
    let refused = officer.post(&format!("{release}/penerbitan"), &[NOW, ("to", "accredited")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(site.stranger().get("/siaran-pers/jembatan-dibuka").await.status, StatusCode::NOT_FOUND);
    ordered(&mut officer, &format!("{release}/penerbitan"), &[NOW]).await;
    assert!(officer.get(&release).await.body.contains("Situs ini belum mengirim surel"));
    let refused = officer.post(&format!("{release}/pengiriman"), &[("to", "accredited")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn mail_is_chosen_ordered_read_and_tried_again_in_json() {
    let site = Site::with_mail().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let place = outlet(&mut officer, "Kabar Merdu", &["a@merdu.example"], true).await;
    let id = place.rsplit('/').next().unwrap();
    let release = submitted(&mut writer, "Jembatan dibuka").await;
    let at = format!("/api/desk/releases/{}", release.rsplit('/').next().unwrap());
    let (token, reader) = (site.token(OFFICER).await, site.token(WRITER).await);
    let ask = async |method: &str, path: &str, token: &str, body: Value| {
        let answer = site.stranger().json(method, path, Some(token), &body.to_string()).await;
        (answer.status, serde_json::from_str::<Value>(&answer.body).unwrap())
    };
    let mail = format!("{at}/mail");
    let (_, known) = ask("GET", &mail, &reader, json!({})).await;
    assert_eq!((&known["has_mail"], &known["outlets"][0]["addresses"]), (&json!(true), &json!(1)), "{known}");
    assert_eq!(known["outlets"][0]["left_out"], Value::Null);
    let chosen = format!("{mail}/outlets");
    let wrong = json!({ "outlets": [id, "01JV0000000000000000000000"] });
    let (status, problem) = ask("PUT", &chosen, &token, wrong).await;
    assert_eq!((status, &problem["errors"][0]["field"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("outlets")));
    let (status, _) = ask("PUT", &chosen, &reader, json!({ "outlets": [id] })).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let (_, known) = ask("PUT", &chosen, &token, json!({ "outlets": [id] })).await;
    assert_eq!(known["outlets"][0]["chosen"], true, "{known}");
    let publication = json!({ "revision": 2, "mail_to": "chosen" });
    let (status, told) = ask("POST", &format!("{at}/publication"), &token, publication).await;
    assert_eq!(status, StatusCode::CREATED, "{told}");
    let full = Receiver::start("550 tidak dikenal").await;
    web::deliver(&site.app, &postman(&full.address)).await.unwrap();
    let (_, known) = ask("GET", &mail, &token, json!({})).await;
    assert_eq!((&known["sendings"][0]["failed"], &known["failed"][0]["email"]), (&json!(1), &json!("a@merdu.example")));
    let letter = known["failed"][0]["id"].clone();
    let (status, known) = ask("POST", &format!("{mail}/retry"), &token, json!({ "letter": letter })).await;
    assert_eq!((status, &known["sendings"][0]["waiting"]), (StatusCode::CREATED, &json!(1)), "{known}");
    assert_eq!(carried_plain(&site).await, 1);
    let (status, known) = ask("POST", &mail, &token, json!({ "to": "accredited" })).await;
    assert_eq!((status, &known["sendings"][0]["sent"]), (StatusCode::CREATED, &json!(1)), "{known}");
    assert_eq!(carried_plain(&site).await, 0, "nobody gets it twice");
    let (status, _) = ask("POST", &mail, &token, json!({ "to": "everybody" })).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let silent = json!({ "reason": "Izin jembatan ditunda.", "tell": false });
    let (status, _) = ask("POST", &format!("{at}/withdrawal"), &token, silent).await;
    assert!(status.is_success(), "{status}");
    assert_eq!(carried_plain(&site).await, 0);
}

#[test]
fn who_carried_a_release_without_a_letter_hears_of_its_correction_and_that_it_was_no_fault() {
    on_both(async |db| {
        let site = site(db).await;
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        let merdu =
            outlet(&mut officer, "Kabar Merdu", &["redaksi@merdu.example", "berhenti@merdu.example"], false).await;
        outlet(&mut officer, "Suara Hilir", &["redaksi@hilir.example"], false).await;
        crate::outlet::at_the_loopback_address(&site, &merdu).await;
        let release = crate::coverage::published(&mut writer, &mut officer).await;
        site.clock.advance(3_600_000);
        assert!(!officer.get(&format!("{release}/naskah")).await.body.contains("name=\"tell\""));
        let newsroom = Outlet::open(&crate::coverage::page(crate::coverage::SAID, "Rp4,2 miliar"));
        let address = newsroom.url("/jembatan");
        ordered(&mut officer, "/meja/liputan", &[("address", &address)]).await;

        let edit = officer.get(&format!("{release}/naskah")).await.body;
        assert!(edit.contains("name=\"tell\" value=\"yes\" checked") && edit.contains("2 alamat"), "{edit}");
        let body = crate::coverage::BODY.replace("Rp4,2 miliar", "Rp4,6 miliar");
        let fields = [
            NOW,
            ("headline", "Jembatan gantung dibuka"),
            ("place", "Hulu Seraya"),
            ("body", body.as_str()),
            ("reason", "Anggaran semula tertulis Rp4,2 miliar."),
            ("tell", "yes"),
        ];
        ordered(&mut officer, &format!("{release}/ralat"), &fields).await;
        let sent = carried(&site).await;
        assert_eq!(sent.len(), 2, "{sent:?}");
        let letter = text(&sent[1]).replace('\n', " ");
        let told =
            format!("Halaman Anda {address} sesuai dengan versi 1; kemudian siaran persnya diralat kantor. Itu bukan");
        assert!(letter.contains("yang dikirim kepada Anda atau Anda muat") && letter.contains(&told), "{letter}");
        // Who follows the correction hears nothing of the next one about an older version, nor does who stopped.
        site.stranger().post(&stop(&sent[0]), &[]).await;
        newsroom.change("Rp4,2", "Rp4,6");
        ordered(&mut officer, "/meja/liputan", &[("address", &address)]).await;
        assert!(carried(&site).await.is_empty());
        let page = officer.get("/meja/liputan").await.body;
        assert!(!page.contains("hal berbeda"), "{page}");
    });
}
