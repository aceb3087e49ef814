//! Joint programmes from their announcement to their count, in a browser; and names, which nobody reads but the office and the organisers.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use domain::id::{ProgrammeDaysId, ProgrammeId};
use domain::partner::ProgrammeDays;
use domain::right::Right;

use crate::databases::on_both;
use crate::matrix::foreigner;
use crate::partner::{EDITOR, after, company, last};
use crate::site::{Browser, OFFICER, Site};
use crate::{agreement, record};

const DAY: i64 = 86_400_000;
/// Stands in a participant’s name, outlet, the place and the note.
const CANARY: &str = "murai batu";

/// A test of two days that begins today, 11 May 2025.
fn fields<'a>(title: &'a str, under: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", "competence-test"),
        ("title", title),
        ("first", "2025-05-11"),
        ("last", "12/5/2025"),
        ("organisers", "PT  Merdu Media\r\n"),
        ("under", under),
        ("place", "Gedung Kenari, Murai Batu"),
        ("note", "Kenari: bawa kartu pers.\r\nMurai Batu."),
    ]
}

async fn entered(officer: &mut Browser<'_>, title: &str, under: &str) -> String {
    let made = officer.post("/meja/mitra/program", &fields(title, under)).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    made.location
}

async fn add(browser: &mut Browser<'_>, at: &str, lines: &str) {
    let added = browser.post(&format!("{at}/peserta"), &[("lines", lines)]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
}

/// Ids of the participants that can be noted, in their order.
fn participants(page: &str) -> Vec<String> {
    page.split("<select id=\"a-").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// Notes these of the participants in their order, all of whom were only registered.
async fn note(officer: &mut Browser<'_>, at: &str, noted: &[&str]) {
    let all = participants(&officer.get(at).await.body);
    let seen: Vec<String> = all.iter().map(|id| format!("seen-{id}")).collect();
    let fields = all.iter().zip(&seen).zip(noted);
    let fields = fields.flat_map(|((id, seen), noted)| [(id.as_str(), *noted), (seen.as_str(), "registered")]);
    let done = officer.post(&format!("{at}/kehadiran"), &fields.collect::<Vec<_>>()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
}

/// For the table of rights: one that runs, with a participant, and one whose last day is over.
pub(crate) async fn made(site: &Site, officer: &mut Browser<'_>) -> BTreeMap<&'static str, String> {
    let (runs, over) = (entered(officer, "Uji di hulu", "").await, entered(officer, "Uji di hilir", "").await);
    add(officer, &runs, "Kenari Kecil; Kenari Merdu").await;
    let who = participants(&officer.get(&runs).await.body).remove(0);
    let desk = &site.app.desk;
    let id: ProgrammeId = last(&over).parse().unwrap();
    let days = ProgrammeDays::parse(["2025-05-01", "2025-05-02"]).unwrap();
    let by = site.actor(OFFICER).await.person.id;
    let mut tx = desk.db.begin().await.unwrap();
    let new = ProgrammeDaysId::new(desk.now(), desk.chance());
    store::programme::move_to(&mut tx, (new, id), days, (by, desk.now())).await.unwrap();
    tx.commit().await.unwrap();
    BTreeMap::from([("programme", last(&runs)), ("participant", who), ("over-programme", last(&over))])
}

#[tokio::test]
async fn a_programme_is_announced_filled_noted_and_counted() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    assert!(officer.get("/meja/mitra/program").await.body.contains("Belum ada program bersama"));
    let things = agreement::made(&mut officer).await;
    let under = format!("commitment/{}", things["promise"]);
    let form = officer.get("/meja/mitra/program").await.body;
    assert!(form.contains(&format!("value=\"{under}\"")), "{form}");
    // What is wrong is told at its field, and what was typed stays.
    let wrong = fields("UKW", &under).into_iter().map(|(name, value)| match name {
        "organisers" => (name, "PT Merdu Media\nPT Entah"),
        _ => (name, value),
    });
    let wrong = officer.post("/meja/mitra/program", &wrong.collect::<Vec<_>>()).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["title-error", "Baris 2 bukan organisasi", "PT Entah", "value=\"UKW\"", "Gedung Kenari", "2025-05-11"]
    {
        assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
    }
    let at = entered(&mut officer, "Uji kompetensi di hulu", &under).await;
    let public = site.stranger().get("/mitra").await.body;
    for told in
        ["Uji kompetensi di hulu", "11–12 Mei 2025", "sedang berlangsung", "PT Merdu Media", "Literasi media di hulu"]
    {
        assert!(public.contains(told), "{told}: {public}");
    }
    assert!(!public.contains("peserta hadir") && !public.contains("Gedung"), "{public}");
    is_filled_and_noted((&mut officer, &mut editor), &at).await;
    site.clock.advance(2 * DAY);
    assert!(site.stranger().get("/mitra").await.body.contains("kehadirannya belum ditutup"));
    assert!(officer.get(&at).await.body.contains("Tutup daftar hadir"));
    assert_eq!(officer.post(&format!("{at}/penutupan"), &[]).await.status, StatusCode::SEE_OTHER);
    let page = officer.get(&at).await.body;
    assert!(page.contains("4 peserta hadir") && participants(&page).is_empty(), "{page}");
    for (path, told) in [
        ("/mitra", ["4 peserta hadir", "3 dinyatakan kompeten"]),
        ("/en/mitra", ["4 participants present", "3 found competent"]),
        ("/direktori/pt-merdu-media", ["4 peserta hadir", "3 dinyatakan kompeten"]),
        ("/api/programmes", ["\"present\":4", "\"passed\":3"]),
    ] {
        let body = site.stranger().get(path).await.body;
        assert!(told.iter().all(|told| body.contains(told)), "{path}: {body}");
    }
    shows_that_a_promise_was_kept(&site, &mut officer, (&things, &at)).await;
}

/// Both sides add participants; a line that is wrong is named and nobody is added.
async fn is_filled_and_noted((officer, editor): (&mut Browser<'_>, &mut Browser<'_>), at: &str) {
    let lines = "Rara Kencana; Kabar Merdu\r\nX\r\nrara  kencana; kabar merdu";
    let wrong = editor.post(&format!("{at}/peserta"), &[("lines", lines)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in [
        "Baris 2: ",
        "Baris 3: Nama dan media ini sudah ada di baris 1.",
        "2 baris perlu diperbaiki",
        "Rara Kencana; Kabar Merdu",
    ] {
        assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
    }
    assert!(!editor.get(at).await.body.contains("Rara Kencana"), "nobody was added");
    add(editor, at, "Rara Kencana; Kabar Merdu\r\nBagus Prakoso").await;
    add(officer, at, "Citra Lejau\r\nDewi Anggun\r\nEka Bening").await;
    let own = editor.get(at).await.body;
    assert!(own.contains("Citra Lejau") && own.contains("didaftarkan PT Merdu Media"), "{own}");
    assert!(participants(&own).is_empty(), "the office notes who was there: {own}");
    assert_eq!(
        editor.post(&format!("{at}/pembatalan"), &[("reason", "Alasannya panjang.")]).await.status,
        StatusCode::NOT_FOUND
    );
    note(officer, at, &["junior", "senior", "intermediate", "not-yet", "absent"]).await;
    let early = officer.post(&format!("{at}/hari"), &[("first", "2025-05-20"), ("last", "2025-05-21")]).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "somebody was there");
    assert_eq!(officer.post(&format!("{at}/penutupan"), &[]).await.status, StatusCode::CONFLICT, "it is not over");
}

/// The programme is the evidence of the promise that it carries out.
async fn shows_that_a_promise_was_kept(
    site: &Site,
    officer: &mut Browser<'_>,
    (things, at): (&BTreeMap<&'static str, String>, &str),
) {
    let agreement = officer.get(&format!("/meja/mitra/perjanjian/{}", things["agreement"])).await.body;
    assert!(agreement.contains(at) && agreement.contains("Program yang menunjukkannya"), "{agreement}");
    let kept = format!("/meja/mitra/janji/{}/pemenuhan", things["promise"]);
    let (agreement, programme) = (things["agreement"].as_str(), last(at));
    let keep = [("agreement", agreement), ("kept_on", "2025-05-12"), ("evidence", ""), ("programme", &programme)];
    let early = [("agreement", agreement), ("kept_on", "2025-05-10"), ("evidence", "ya"), ("programme", &programme)];
    let wrong = officer.post(&kept, &early).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("value=\"ya\""), "{}", wrong.body);
    assert!(wrong.body.contains(&format!("value=\"{programme}\" selected")), "{}", wrong.body);
    assert_eq!(officer.post(&kept, &keep).await.status, StatusCode::SEE_OTHER);
    let public = site.stranger().get("/mitra").await.body;
    assert!(public.contains("Uji kompetensi di hulu, 11/5/2025–12/5/2025"), "{public}");
}

#[tokio::test]
async fn what_was_called_off_says_why_and_few_who_passed_are_no_number() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let mut officer = site.browser(OFFICER).await;
    let (off, few) = (entered(&mut officer, "Uji di hilir", "").await, entered(&mut officer, "Uji di hulu", "").await);
    let moved = [("first", "2025-05-14"), ("last", "2025-05-13")];
    let wrong = officer.post(&format!("{off}/hari"), &moved).await;
    assert!(wrong.body.contains("last-error") && wrong.body.contains("value=\"2025-05-13\""), "{}", wrong.body);
    let moved = [("first", "2025-05-14"), ("last", "2025-05-15")];
    assert_eq!(officer.post(&format!("{off}/hari"), &moved).await.status, StatusCode::SEE_OTHER);
    assert!(site.stranger().get("/mitra").await.body.contains("14–15 Mei 2025"));
    let short = officer.post(&format!("{off}/pembatalan"), &[("reason", "Sakit")]).await;
    assert!(short.body.contains("reason-error") && short.body.contains("value=\"Sakit\""), "{}", short.body);
    let reason = [("reason", "Pengujinya sakit.")];
    assert_eq!(officer.post(&format!("{off}/pembatalan"), &reason).await.status, StatusCode::SEE_OTHER);
    assert_eq!(officer.post(&format!("{off}/peserta"), &[("lines", "Budi")]).await.status, StatusCode::CONFLICT);
    add(&mut officer, &few, "Bagus Prakoso\nCitra Lejau\nDewi Anggun").await;
    note(&mut officer, &few, &["senior", "senior", "registered"]).await;
    let last_one = participants(&officer.get(&few).await.body).pop().unwrap();
    let who = after(&officer.get(&few).await.body, "<select id=\"a-").to_owned();
    let none = officer.post(&format!("{few}/penghapusan"), &[("participant", "")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let erased = officer.post(&format!("{few}/penghapusan"), &[("participant", &who)]).await;
    assert_eq!(erased.status, StatusCode::SEE_OTHER);
    let page = officer.get(&few).await.body;
    assert!(page.contains("(nama dihapus)") && !page.contains("Bagus Prakoso"), "{page}");
    site.clock.advance(2 * DAY);
    let page = officer.get(&few).await.body;
    assert!(page.contains("1 peserta belum dicatat") && page.contains("form=\"attendance\""), "{page}");
    // What was chosen and not saved goes with the count.
    let seen = format!("seen-{last_one}");
    let chosen = [(last_one.as_str(), "not-yet"), (seen.as_str(), "registered")];
    assert_eq!(officer.post(&format!("{few}/penutupan"), &chosen).await.status, StatusCode::SEE_OTHER);
    let public = site.stranger().get("/mitra").await.body;
    for told in ["dibatalkan 11 Mei 2025", "Pengujinya sakit.", "3 peserta hadir", "kurang dari 3 dinyatakan kompeten"]
    {
        assert!(public.contains(told), "{told}: {public}");
    }
    let program = site.stranger().get("/api/programmes").await.body;
    let first = last(&few);
    let older = site.stranger().get(&format!("/api/programmes?before={}", first.max(last(&off)))).await.body;
    assert!(program.contains("\"passed\":null,\"few_passed\":true"), "{program}");
    assert!(program.matches("\"title\"").count() == 2 && older.matches("\"title\"").count() == 1, "{older}");
}

#[test]
fn a_name_is_read_by_the_office_and_the_organisers_and_by_nobody_else() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
        let (mut officer, mut editor) = (site.browser(OFFICER).await, site.browser(EDITOR).await);
        let at = entered(&mut officer, "Uji kompetensi di hulu", "").await;
        add(&mut editor, &at, "Murai Batu; Murai Batu Pos\nBagus Prakoso\nCitra Lejau").await;
        note(&mut officer, &at, &["junior", "junior", "junior"]).await;
        site.clock.advance(2 * DAY);
        assert_eq!(officer.post(&format!("{at}/penutupan"), &[]).await.status, StatusCode::SEE_OTHER);
        for browser in [&mut officer, &mut editor] {
            assert!(browser.get(&at).await.body.to_lowercase().contains(CANARY));
        }
        let (entries, token) = (record::placed(&site).await, foreigner(&site).await);
        for (path, _) in web::paths() {
            let path = path.replace("{slug}", "pt-merdu-media").replace("{id}", &last(&at));
            asked(&site, &path.replace("{position}", "0").replace("{number}", "0"), &token).await;
        }
        for number in 0..entries {
            asked(&site, &format!("/jejak/{number}"), &token).await;
            asked(&site, &format!("/api/record/{number}"), &token).await;
        }
    });
}

async fn asked(site: &Site, path: &str, token: &str) {
    for path in [path.to_owned(), format!("/en{path}")] {
        for answer in [site.stranger().get(&path).await, site.stranger().get_as(&path, &format!("ruhui={token}")).await]
        {
            assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            assert!(!answer.body.to_lowercase().contains(CANARY), "{path}: {}", answer.body);
        }
    }
}
