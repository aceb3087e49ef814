//! Consultations over HTTP: from a draft to the decision that everybody reads, what partners see of each other, and what never leaks.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use domain::id::{ConsultationId, OrganisationId};
use domain::organisation::{Kind, OrganisationName};
use domain::right::Right;
use domain::slug::Slug;
use jiff::ToSpan;
use locale::{Language, texts};
use store::organisation;

use crate::affiliation;
use crate::matrix::member;
use crate::partner::{TEXT as PDF, after, last};
use crate::site::{Browser, OFFICER, Site};

pub(crate) const TEXT: &str = "PERATURAN TENTANG KEMITRAAN\n\nPasal 1\nMedia memberi tahu perubahan alamat paling lambat 7 hari.\n\nPasal 2\n(1) Pengajuan diperiksa dalam 14 hari.\n(2) Hasilnya diumumkan.\n";

/// Somebody who signs for an association.
pub(crate) const SECRETARY: &str = "anggota310@kominfo.example";
const OTHER: &str = "anggota320@kominfo.example";

/// An association with somebody who signs for it.
pub(crate) async fn association(site: &Site, name: &str, number: u128) -> OrganisationId {
    let id = OrganisationId::new(site.now(), number);
    let named = OrganisationName::parse(name).unwrap();
    let mut tx = site.app.desk.db.begin().await.unwrap();
    let slug = Slug::from_title(name);
    organisation::insert(&mut tx, (id, Kind::Association), (&named, &named), &slug, site.now()).await.unwrap();
    tx.commit().await.unwrap();
    store::register::catch_up(&site.app.desk.db).await.unwrap();
    member(site, number, id, &[Right::Secretary]).await;
    id
}

/// A day some days from now, as a form sends it.
pub(crate) fn day(site: &Site, days: i64) -> String {
    domain::zone::Zone::Wita.clock(site.now().checked_add((24 * days).hours()).unwrap()).date().to_string()
}

/// A draft of the office; its address on the desk.
pub(crate) async fn drafted(officer: &mut Browser<'_>, title: &str, text: &str) -> String {
    let fields = [
        ("kind", "regulation"),
        ("title", title),
        ("question", "Apakah tenggatnya dapat dijalankan?"),
        ("public", "ya"),
        ("content", ""),
    ];
    let made = officer.form("/meja/koordinasi/baru", &fields, ("file", "naskah.md", text.as_bytes())).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    made.location
}

pub(crate) async fn done(browser: &mut Browser<'_>, path: &str, fields: &[(&str, &str)]) -> String {
    let done = browser.post(path, fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.body);
    done.location
}

/// Signs what an association says about the whole and one clause.
async fn say(browser: &mut Browser<'_>, at: &str, [stance, text, clause, wanted]: [&str; 4]) {
    let whole = [("clause", ""), ("stance", stance), ("text", text), ("wanted", "")];
    let one = [("clause", clause), ("stance", "changes"), ("text", ""), ("wanted", wanted)];
    let mut fields = vec![("board", ""), ("act", "sign")];
    fields.extend(whole);
    if !clause.is_empty() {
        fields.extend(one);
    }
    done(browser, &format!("{at}/sikap"), &fields).await;
}

/// Things of the table of rights: one that is prepared, one that is asked, one that was set.
pub(crate) async fn things(site: &Site) -> BTreeMap<&'static str, String> {
    let organisation = association(site, "Serikat Media Hulu", 310).await;
    let other = association(site, "Aliansi Media Hilir", 320).await;
    let (mut officer, mut secretary) = (site.browser(OFFICER).await, site.browser(SECRETARY).await);
    let prepared = drafted(&mut officer, "Kenari disiapkan", &format!("{TEXT}\nKenari.")).await;
    let asked = drafted(&mut officer, "Tata cara", TEXT).await;
    let set = drafted(&mut officer, "Sudah ditetapkan", TEXT).await;
    for consultation in [&prepared, &asked, &set] {
        // Another line of the table removes this one, which nothing may refer to.
        let page = officer.get(consultation).await.body;
        let unused = after(page.split("Serikat Baru</strong>").nth(1).unwrap(), "name=\"organisation\" value=\"");
        done(&mut officer, &format!("{consultation}/mitra/pengeluaran"), &[("organisation", unused)]).await;
    }
    let out = [("name", "Aliansi Media Hilir"), ("left_out", "Bukan media siber."), ("is_left_out", "ya")];
    done(&mut officer, &format!("{asked}/mitra"), &out).await;
    for consultation in [&asked, &set] {
        done(&mut officer, &format!("{consultation}/pembukaan"), &[("last_day", &day(site, 14))]).await;
    }
    let mut things = BTreeMap::from([
        ("prepared", last(&prepared)),
        ("asked", last(&asked)),
        ("set", last(&set)),
        ("asked-slug", "tata-cara".to_owned()),
        ("set-slug", "sudah-ditetapkan".to_owned()),
        ("asked-organisation", organisation.to_string()),
        ("today", day(site, 0)),
        ("last-day", day(site, 20)),
        ("later-day", day(site, 30)),
    ]);
    things.extend(met(site, &mut officer, &asked, organisation).await);
    things.extend(said(site, &mut secretary, &asked).await);
    decide(site, &mut officer, &set).await;
    let (actor, id) = (site.actor(OFFICER).await, last(&asked).parse().unwrap());
    let seen = desk::consultation::see(&site.app.desk, &actor, id).await.unwrap();
    let line = |of| seen.asked.iter().find(|one| one.organisation == of).unwrap().id.to_string();
    let position = seen.positions(organisation).next().unwrap().id;
    things.extend([
        ("consulted", line(organisation)),
        ("left-out", line(other)),
        ("position", position.to_string()),
        ("comment", seen.contributions.iter().find(|one| one.name == "Warga").unwrap().id.to_string()),
        ("point", seen.points_of(position).next().unwrap().id.to_string()),
        ("asked-owner", site.token(SECRETARY).await),
    ]);
    things.extend(affiliation::made(site, &mut secretary).await);
    things
}

/// A meeting that is over with a line of minutes, and one that is ahead.
async fn met(
    site: &Site,
    officer: &mut Browser<'_>,
    asked: &str,
    organisation: OrganisationId,
) -> BTreeMap<&'static str, String> {
    let starts = site.now().checked_sub(1.hour()).unwrap();
    let starts = domain::zone::Zone::Wita.clock(starts).strftime("%Y-%m-%dT%H:%M").to_string();
    let ahead = format!("{}T09:00", day(site, 5));
    let mut meetings = Vec::new();
    for (title, starts) in [("Dengar pendapat", &starts), ("Rapat kedua", &ahead)] {
        let held = [("title", title), ("place", "Ruang Ulin"), ("starts", starts.as_str()), ("minutes", "60")];
        done(officer, &format!("{asked}/rapat"), &held).await;
        let page = officer.get(asked).await.body;
        let line = page.split(&format!("{title}</strong>")).nth(1).unwrap();
        meetings.push(after(line, &format!("{asked}/rapat/")).trim_end_matches(".ics").to_owned());
    }
    let [meeting, ahead] = meetings.try_into().unwrap();
    let organisation = organisation.to_string();
    let note = [
        ("organisation", organisation.as_str()),
        ("speaker", "Kenari Jamal"),
        ("clause", ""),
        ("stance", "agree"),
        ("text", "Kenari: setuju."),
    ];
    done(officer, &format!("{asked}/rapat/{meeting}/notula"), &note).await;
    BTreeMap::from([("meeting-file", format!("{meeting}.ics")), ("meeting", meeting), ("meeting-ahead", ahead)])
}

/// A board, a position that is signed for it, a line of minutes that waits, and a comment that nobody answered.
async fn said(site: &Site, secretary: &mut Browser<'_>, asked: &str) -> BTreeMap<&'static str, String> {
    let board = [("chair", "Jamal Rasyid"), ("decree", "1/SK"), ("from", "2024-01-01"), ("until", "2028-01-01")];
    done(secretary, "/meja/koordinasi/kepengurusan", &board).await;
    let page = secretary.get("/meja/koordinasi/kepengurusan").await.body;
    let board = after(&page, "/meja/koordinasi/kepengurusan/").to_owned();
    let minutes = after(&secretary.get(asked).await.body, "name=\"which\" value=\"").to_owned();
    let said = [
        ("board", board.as_str()),
        ("act", "sign"),
        ("clause", ""),
        ("stance", "object"),
        ("text", "Kenari: belum jelas."),
        ("wanted", ""),
    ];
    done(secretary, &format!("{asked}/sikap"), &said).await;
    let open = [("name", "Warga"), ("clause", ""), ("stance", "agree"), ("text", "Kenari belum dibaca siapa pun.")];
    done(&mut site.stranger(), "/koordinasi/tata-cara/tanggapan", &open).await;
    BTreeMap::from([("board", board), ("minutes", minutes)])
}

/// A comment is taken down, and the policy is set.
async fn decide(site: &Site, officer: &mut Browser<'_>, set: &str) {
    let secret = [("name", "Kenari"), ("clause", ""), ("stance", "object"), ("text", "Kenari: fitnah.")];
    done(&mut site.stranger(), "/koordinasi/sudah-ditetapkan/tanggapan", &secret).await;
    let page = officer.get(&format!("{set}/matriks")).await.body;
    let point = after(&page, "name=\"points\" value=\"");
    let answered = [("points", point), ("answer", "not-taken"), ("reason", "Tidak berdasar.")];
    done(officer, &format!("{set}/matriks"), &answered).await;
    let down = [("which", after(&page, "name=\"which\" value=\"")), ("reason", "Menyerang pribadi orang.")];
    done(officer, &format!("{set}/penurunan"), &down).await;
    officer.form(&format!("{set}/naskah-akhir"), &[("content", TEXT)], ("file", "", b"")).await;
    done(officer, &format!("{set}/keputusan"), &[("number", "7/2025"), ("day", &day(site, 0))]).await;
}

/// A consultation that is open, with two associations that sign for themselves.
async fn open(site: &Site) -> (String, ConsultationId) {
    association(site, "Serikat Media Hulu", 310).await;
    association(site, "Aliansi Media Hilir", 320).await;
    let mut officer = site.browser(OFFICER).await;
    let at = drafted(&mut officer, "Tata cara", TEXT).await;
    done(&mut officer, &format!("{at}/pembukaan"), &[("last_day", &day(site, 14))]).await;
    let id = last(&at).parse().unwrap();
    (at, id)
}

#[tokio::test]
async fn an_office_asks_two_associations_and_everybody_reads_what_became_of_it() {
    let site = Site::new().await;
    let (at, id) = open(&site).await;
    let (mut officer, mut one, mut other) =
        (site.browser(OFFICER).await, site.browser(SECRETARY).await, site.browser(OTHER).await);
    assert!(one.get("/meja").await.body.contains("Tata cara"), "the first page says what is asked");
    say(&mut one, &at, ["changes", "Tujuh hari terlalu singkat.", "Pasal 1", "14 hari"]).await;
    let before = site.stranger().get("/koordinasi/tata-cara").await.body;
    assert!(before.contains("sudah menjawab") && !before.contains("terlalu singkat"), "{before}");
    assert!(!other.get(&at).await.body.contains("terlalu singkat"));
    say(&mut other, &at, ["agree", "", "", ""]).await;
    let rule = officer.form("/meja/mitra/aturan", &[("rule", "coordination")], ("file", "standar.pdf", PDF)).await;
    assert_eq!(rule.status, StatusCode::SEE_OTHER, "{}", rule.body);
    site.clock.advance(15 * 24 * 3_600_000);
    // The old sign-in is over by then.
    let mut officer = site.browser(OFFICER).await;
    done(&mut officer, &format!("{at}/penutupan"), &[]).await;
    let closed = site.stranger().get("/koordinasi/tata-cara").await.body;
    assert!(closed.contains("Tujuh hari terlalu singkat."), "{closed}");
    let matrix = officer.get(&format!("{at}/matriks")).await.body;
    for points in matrix.split("name=\"points\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let said = [("points", points), ("answer", "taken"), ("reason", "Ditulis di naskah akhir.")];
        done(&mut officer, &format!("{at}/matriks"), &said).await;
        // Who had the page open before that is told, and writes over it only after having seen it.
        let late = [("points", points), ("answer", "partly"), ("reason", "Saya belum melihatnya.")];
        let refused = officer.post(&format!("{at}/matriks"), &late).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
        assert!(refused.body.contains("Orang lain sudah menulis") && refused.body.contains("Saya belum melihatnya."));
        let seen = after(refused.body.split(&format!("value=\"{points}\"")).nth(1).unwrap(), "name=\"seen\" value=\"");
        done(&mut officer, &format!("{at}/matriks"), &[said[0], said[1], said[2], ("seen", seen)]).await;
    }
    let new = TEXT.replace("7 hari", "14 hari");
    officer.form(&format!("{at}/naskah-akhir"), &[("content", "")], ("file", "akhir.md", new.as_bytes())).await;
    done(&mut officer, &format!("{at}/keputusan"), &[("number", "7 Tahun 2025"), ("day", &day(&site, 0))]).await;
    let page = site.stranger().get("/koordinasi/tata-cara").await.body;
    for words in ["sesudah koordinasi", "Ditulis di naskah akhir.", "7 Tahun 2025", "<ins>14</ins>"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let program = site.stranger().get("/api/consultations/tata-cara").await.body;
    let program: serde_json::Value = serde_json::from_str(&program).unwrap();
    assert_eq!(program["consultation"]["decision"]["is_coordinated"], true);
    assert_eq!(program["points"].as_array().unwrap().len(), 3);
    let table = site.stranger().get("/koordinasi/tata-cara/matriks.csv").await.body;
    assert_eq!(table.lines().count(), 4, "{table}");
    crate::record::placed(&site).await;
    let entries = site.stranger().get(&format!("/jejak?tentang=consultation/{id}")).await.body;
    for act in [texts::act_consultation_opened, texts::act_position_signed, texts::act_policy_decided] {
        assert!(entries.contains(act(Language::Indonesian)), "{entries}");
    }
}

#[tokio::test]
async fn what_is_typed_stays_where_a_point_is_refused() {
    let site = Site::new().await;
    let (at, _) = open(&site).await;
    let mut one = site.browser(SECRETARY).await;
    let fields = [
        ("board", ""),
        ("act", "sign"),
        ("clause", ""),
        ("stance", "agree"),
        ("text", "Secara umum baik."),
        ("wanted", ""),
        ("clause", "Pasal 1"),
        ("stance", "object"),
        ("text", ""),
        ("wanted", ""),
    ];
    let refused = one.post(&format!("{at}/sikap"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Secara umum baik."), "{}", refused.body);
    assert!(refused.body.contains("aria-invalid"), "{}", refused.body);
    let page = one.get(&at).await.body;
    assert!(!page.contains("Secara umum baik."), "nothing was kept");
}

#[tokio::test]
async fn a_text_that_is_none_is_refused_with_what_was_typed() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let fields =
        [("kind", "regulation"), ("title", "Harga pemuatan"), ("question", "x"), ("public", ""), ("content", "")];
    for (name, bytes) in [("a.pdf", PDF), ("a.docx", &b"PK\x03\x04broken"[..]), ("a.txt", &[0xff, 0xfe, 0x00][..])] {
        let refused = officer.form("/meja/koordinasi/baru", &fields, ("file", name, bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", refused.body);
        assert!(refused.body.contains("Harga pemuatan"), "{name}");
    }
}

#[tokio::test]
async fn a_meeting_is_a_file_for_the_calendar_of_both_sides() {
    let site = Site::new().await;
    let (at, _) = open(&site).await;
    let (mut officer, mut one) = (site.browser(OFFICER).await, site.browser(SECRETARY).await);
    let starts = domain::zone::Zone::Wita.clock(site.now().checked_add(48.hours()).unwrap());
    let starts = starts.strftime("%Y-%m-%dT%H:%M").to_string();
    let held = [("title", "Dengar pendapat"), ("place", "Ruang Ulin"), ("starts", starts.as_str()), ("minutes", "90")];
    done(&mut officer, &format!("{at}/rapat"), &held).await;
    let page = one.get(&at).await.body;
    let file = format!("{at}/rapat/{}", after(&page, &format!("{at}/rapat/")));
    for browser in [&mut officer, &mut one] {
        let calendar = browser.get(&file).await;
        assert_eq!(calendar.status, StatusCode::OK);
        assert!(calendar.body.starts_with("BEGIN:VCALENDAR") && calendar.body.contains("SUMMARY:Dengar pendapat"));
    }
    assert_eq!(site.browser(crate::site::WRITER).await.get(&file).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_form_never_begins_with_the_words_of_another_organisation() {
    let site = Site::new().await;
    let (at, _) = open(&site).await;
    let (mut officer, mut one, mut other) =
        (site.browser(OFFICER).await, site.browser(SECRETARY).await, site.browser(OTHER).await);
    say(&mut one, &at, ["object", "Rahasia serikat.", "", ""]).await;
    done(&mut officer, &format!("{at}/penutupan"), &[]).await;
    let page = other.get(&at).await.body;
    assert!(!page.contains("Rahasia serikat."), "{page}");
    assert!(one.get(&at).await.body.contains("Rahasia serikat."), "its own words are there to be corrected");
}

#[tokio::test]
async fn a_colleague_is_told_when_somebody_saved_first_and_keeps_the_words() {
    let site = Site::new().await;
    let (at, _) = open(&site).await;
    let mut one = site.browser(SECRETARY).await;
    let whole = |seen: &'static str, text: &'static str, act: &'static str| {
        [
            ("board", ""),
            ("seen", seen),
            ("act", act),
            ("clause", ""),
            ("stance", "agree"),
            ("text", text),
            ("wanted", ""),
        ]
    };
    done(&mut one, &format!("{at}/sikap"), &whole("", "Kata pertama.", "save")).await;
    let refused = one.post(&format!("{at}/sikap"), &whole("", "Kata kedua.", "sign")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("Kata kedua.") && refused.body.contains("menyimpan lebih dulu"), "{}", refused.body);
    let seen = after(&refused.body, "name=\"seen\" value=\"").to_owned();
    let mut fields = whole("", "Kata kedua.", "sign").to_vec();
    fields[1] = ("seen", seen.as_str());
    done(&mut one, &format!("{at}/sikap"), &fields).await;
    assert!(one.get(&at).await.body.contains("Kata kedua."));
}

#[tokio::test]
async fn points_are_kept_once_where_a_number_stands_twice_in_the_draft() {
    let site = Site::new().await;
    association(&site, "Serikat Media Hulu", 310).await;
    let mut officer = site.browser(OFFICER).await;
    let at =
        drafted(&mut officer, "Tata cara", "PERATURAN\n\nPasal 1\nSatu.\n\nPasal 1\nSatu lagi yang sama nomornya.\n")
            .await;
    done(&mut officer, &format!("{at}/pembukaan"), &[("last_day", &day(&site, 14))]).await;
    let mut one = site.browser(SECRETARY).await;
    for _ in 0..4 {
        let page = one.get(&at).await.body;
        let form = page.split("/sikap\"").nth(1).unwrap().split("</form>").next().unwrap();
        let values = |name: &str| -> Vec<String> {
            let field = format!("name=\"{name}\"");
            form.split(&field)
                .skip(1)
                .map(|rest| rest.split('>').nth(1).unwrap().split('<').next().unwrap().trim().to_owned())
                .collect()
        };
        let seen = after(form, "name=\"seen\" value=\"").to_owned();
        let mut fields =
            vec![("board".to_owned(), String::new()), ("seen".to_owned(), seen), ("act".to_owned(), "save".to_owned())];
        let texts = values("text");
        // The whole stands first, then the points of each part with an empty one behind.
        for (number, text) in texts.iter().enumerate() {
            let clause = if number == 0 { "" } else { "Pasal 1" };
            let said = if text.is_empty() && number == 1 && texts.len() == 3 { "Kurang jelas." } else { text.as_str() };
            let stance = if said.is_empty() && number > 0 { "" } else { "changes" };
            for (name, value) in
                [("clause", clause), ("stance", stance), ("text", if number == 0 { "Umum." } else { said })]
            {
                fields.push((name.to_owned(), value.to_owned()));
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        done(&mut one, &format!("{at}/sikap"), &fields).await;
    }
    assert_eq!(one.get(&at).await.body.matches("Kurang jelas.").count(), 1);
}

#[tokio::test]
async fn what_is_taken_down_tells_its_reason_beside_what_nobody_answered() {
    let site = Site::new().await;
    let (at, _) = open(&site).await;
    let mut officer = site.browser(OFFICER).await;
    let path = "/koordinasi/tata-cara/tanggapan";
    for (name, text) in [("Satu", "Fitnah pertama tentang orang."), ("Dua", "Belum dibaca siapa pun di kantor.")] {
        let said = [("name", name), ("clause", ""), ("stance", "object"), ("text", text)];
        done(&mut site.stranger(), path, &said).await;
    }
    let matrix = officer.get(&format!("{at}/matriks")).await.body;
    let first = matrix.split("Fitnah pertama").nth(1).unwrap();
    let down = [("which", after(first, "name=\"which\" value=\"")), ("reason", "Menyerang pribadi orang.")];
    done(&mut officer, &format!("{at}/penurunan"), &down).await;
    done(&mut officer, &format!("{at}/penutupan"), &[]).await;
    done(&mut officer, &format!("{at}/keputusan"), &[("number", "1"), ("day", &day(&site, 0))]).await;
    let page = site.stranger().get("/koordinasi/tata-cara").await.body;
    assert!(page.contains("diturunkan kantor: Menyerang pribadi orang."), "{page}");
    assert!(page.contains("belum dijawab, jadi kata-katanya"), "{page}");
    for words in ["Fitnah", "Belum dibaca siapa pun", "Satu<", "Dua<"] {
        assert!(!page.contains(words), "{words}: {page}");
    }
    for file in ["/koordinasi/tata-cara/matriks.csv", "/api/consultations/tata-cara"] {
        let body = site.stranger().get(file).await.body;
        assert!(!body.contains("Fitnah") && !body.contains("Belum dibaca"), "{file}: {body}");
    }
}

#[tokio::test]
async fn odd_addresses_are_not_found_and_lists_begin_anew() {
    let site = Site::new().await;
    for path in ["/koordinasi/%00", "/api/consultations/%00", "/en/koordinasi/%00/matriks.csv", "/koordinasi/A%20B"] {
        assert_eq!(site.stranger().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in
        ["/koordinasi?before=%00", "/api/consultations?before=%00", "/mitra?before=%00", "/api/partners?before=x"]
    {
        assert_eq!(site.stranger().get(path).await.status, StatusCode::OK, "{path}");
    }
}
