//! One real thing for every gap of every route. What nobody outside the office may read of it says “kenari”.

use desk::judgement::Decision;
use domain::id::{OrganisationId, PasskeyId, ReleaseId};
use domain::judgement::Way;
use media::scene;
use serde_json::{Value, json};
use store::passkey::{self, Passkey};

use super::line::{Content, Things};
use crate::api::{Program, read};
use crate::consultation;
use crate::dispatch;
use crate::life::{photos, submitted_with};
use crate::outlet::{self, Outlet, article};
use crate::partner;
use crate::phone;
use crate::programme;
use crate::record;
use crate::second_factor;
use crate::site::{Browser, OFFICER, PASSWORD, Site, WRITER};

pub(super) const CONTACT: &str = "tumini@kenari.example";
pub(super) const INVITEE: &str = "kenari.kecil@kominfo.example";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const SCAN: &[u8] = b"%PDF-1.7\n1 0 obj\n<</Kind (Signed)>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const BODY: &str = "Kenari kuning dilepas Senin (11/5/2025). “Sekarang cukup lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.";

/// The part of a page between two others.
pub(super) fn between(page: &str, begin: &str, end: &str) -> String {
    let rest = page.split(begin).nth(1).unwrap_or_else(|| panic!("no {begin}: {page}"));
    rest.split(end).next().unwrap().to_owned()
}

/// What everybody reads of the release that is published.
const PUBLISHED: &str = "Jembatan gantung dibuka untuk warga hulu. Sekarang cukup lima menit, kata Tumini.";

fn last(address: &str) -> String {
    address.trim_end_matches("/naskah").rsplit('/').next().unwrap().to_owned()
}

/// All things, by their names in the table.
pub(super) async fn things(site: &Site) -> Things {
    let office = site.actor(OFFICER).await.memberships[0].organisation;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let mut things = Things::from([
        ("office", office.to_string()),
        ("invitee", INVITEE.to_owned()),
        ("month", "2025-05".to_owned()),
        ("part", "2025-05.xml".to_owned()),
        ("town", "hulu-seraya".to_owned()),
        ("asset", between(&officer.get("/").await.body, "/aset/", "\"")),
    ]);
    things.extend(directory(&mut officer).await);
    things.extend(register(&mut officer).await);
    things.extend(letterhead_and_draft(site).await);
    things.extend(submitted(site, &mut writer).await);
    things.extend(published(site, &mut writer, &mut officer).await);
    things.extend(covered(site, &things["published"]).await);
    things.extend(checked(site).await);
    things.extend(people(site, office).await);
    things.extend(partner::things(site).await);
    things.extend(programme::made(site, &mut officer).await);
    things.extend(consultation::things(site).await);
    things.extend(begun(site, &mut writer).await);
    // From here on the password alone does not open the owner's account.
    things.extend(account(site, &mut officer).await);
    let entries = record::placed(site).await;
    things.extend([("entry", "0".to_owned()), ("tile", format!("entries/000.p/{entries}"))]);
    things.insert("stamp", record::stamped(site).await);
    things
}

async fn directory(officer: &mut Browser<'_>) -> Things {
    let outlet = dispatch::outlet(officer, "Kenari Merdu", &[CONTACT], true).await;
    let contact = between(&officer.get(&outlet).await.body, &format!("{outlet}/kontak/"), "/");
    let contact = contact.split('"').next().unwrap().to_owned();
    let listed = [("outlet", "Kabar Terbuka"), ("site", "kabarterbuka.example"), ("place", "")];
    let shown = officer.post("/meja/direktori", &listed).await.location;
    officer.post("/meja/direktori/tampilan", &[("outlet", &last(&shown))]).await;
    let site = ("listed-site", "kabarterbuka.example".to_owned());
    let mut things = Things::from([("outlet", last(&outlet)), ("contact", contact), site]);
    for (name, seal, sheet, content) in [
        ("table", "table-seal", "outlets", Content::Outlets),
        ("table-people", "table-people-seal", "people", Content::People),
        ("table-register", "table-register-seal", "organisations", Content::Register),
    ] {
        let table = String::from_utf8(content.bytes()).unwrap().replace("Pena", "Kenari");
        let sent = officer.upload(&format!("/meja/impor?sheet={sheet}"), &[("kenari.csv", table.as_bytes())]).await;
        let page = officer.get(&sent.location).await.body;
        things.extend([(name, last(&sent.location)), (seal, between(&page, "name=\"seal\" value=\"", "\""))]);
    }
    things
}

async fn register(officer: &mut Browser<'_>) -> Things {
    let mut added = Vec::new();
    for name in ["Serikat Pena", "Serikat Lama", "Serikat Baru"] {
        let fields = [("kind", "association"), ("name", name), ("level", "national")];
        added.push(officer.post("/meja/organisasi", &fields).await.location);
    }
    let invitee = "kenari.ketua@pena.example";
    officer.post(&format!("{}/administrator", added[0]), &[("email", invitee)]).await;
    officer.post(&format!("{}/penutupan", added[1]), &[("reason", "Bubar menurut kongres.")]).await;
    Things::from([
        ("association", last(&added[0])),
        ("association-slug", "serikat-pena".to_owned()),
        ("association-invitee", invitee.to_owned()),
        ("closed", last(&added[1])),
        ("unused", last(&added[2])),
    ])
}

fn names(files: &Value) -> [String; 2] {
    ["photos", "documents"].map(|kind| files[kind][0]["name"].as_str().unwrap().to_owned())
}

/// A draft that carries everything a draft can carry; and the office's letterhead.
async fn letterhead_and_draft(site: &Site) -> Things {
    let (mut writer, mut officer) = (Program::of(site, WRITER).await, Program::of(site, OFFICER).await);
    officer.send("PUT", "/api/desk/letterhead", &json!({ "name": "Dinas Tenang" })).await;
    let token = officer.token.clone();
    officer.browser.send_file("PUT", "/api/desk/letterhead/logo", &token, &scene(2)).await;
    let text = json!({ "headline": "Kenari rahasia", "standfirst": "Kenari.", "place": "Hulu", "body": BODY });
    let at = writer.act("/api/desk/releases", text).await["id"].as_str().unwrap().to_owned();
    let path = format!("/api/desk/releases/{at}");
    let token = writer.token.clone();
    for (name, content) in [("kenari.jpg", &scene(1)[..]), ("kenari.pdf", PDF)] {
        writer.browser.send_file("POST", &format!("{path}/files?name={name}"), &token, content).await;
    }
    let [photo, document] = names(&read(&writer.send("GET", &format!("{path}/files"), &json!({})).await));
    let words = json!({ "alternative": "Kenari", "caption": "Kenari", "credit": "Kenari" });
    writer.send("PUT", &format!("{path}/photos/{photo}"), &words).await;
    let all = format!("{path}/confirmations");
    let open = read(&writer.send("GET", &all, &json!({})).await)["proposals"].clone();
    let confirm = json!({ "proposal": open[0]["key"], "said": open[0]["said"], "office": open[0]["office"] });
    let known = read(&writer.send("POST", &all, &confirm).await);
    Things::from([
        ("draft", at),
        ("draft-revision", known["revision"].to_string()),
        ("photo-480", format!("{photo}-480.jpg")),
        ("photo", photo),
        ("document", document),
        ("confirmation", known["confirmations"][0]["id"].as_str().unwrap().to_owned()),
        ("proposal", known["proposals"][0]["key"].as_str().unwrap().to_owned()),
    ])
}

/// The names of what a release carries, as the office reads them.
async fn carried(site: &Site, id: &str) -> [String; 2] {
    let mut writer = Program::of(site, WRITER).await;
    names(&read(&writer.send("GET", &format!("/api/desk/releases/{id}/files"), &json!({})).await))
}

async fn submitted(site: &Site, writer: &mut Browser<'_>) -> Things {
    let files = [("kenari.jpg", &scene(3)[..]), ("kenari.pdf", PDF)];
    let id = last(&submitted_with(writer, "Kenari menunggu", &files).await);
    let [photo, document] = carried(site, &id).await;
    let (desk, officer, release) = (&site.app.desk, site.actor(OFFICER).await, id.parse::<ReleaseId>().unwrap());
    let (role, name) = ("head".to_owned(), "Kenari Lestari".to_owned());
    let typed = desk::approval::Typed { role, name, email: String::new() };
    let approver = desk::approval::name(desk, &officer, release, &typed, false).await.unwrap();
    let key = desk::approval::hand_over(desk, &officer, release, approver).await.unwrap();
    Things::from([
        ("submitted", id),
        ("submitted-photo-480", format!("{photo}-480.jpg")),
        ("submitted-document", document),
        ("approver", approver.to_string()),
        ("approval", key),
    ])
}

/// A release that everybody reads, and the link of its letter that stops mail.
async fn published(site: &Site, writer: &mut Browser<'_>, officer: &mut Browser<'_>) -> Things {
    let files = [("dermaga.jpg", &scene(4)[..]), ("tali.jpg", &scene(5)[..]), ("dermaga.pdf", PDF)];
    let release = submitted_with(writer, "Dermaga terbuka", &files).await;
    let [photo, document] = carried(site, &last(&release)).await;
    let photos = photos(&writer.get(&format!("{release}/berkas")).await.body);
    officer.post(&format!("{release}/penerbitan"), &[("version", "2"), ("to", "accredited")]).await;
    officer.upload(&format!("{release}/naskah-bertanda-tangan"), &[("pindai.pdf", SCAN)]).await;
    let letters: String = dispatch::carried(site).await.iter().map(|letter| dispatch::text(letter)).collect();
    let seen = desk::release::see(&site.app.desk, &site.actor(OFFICER).await, last(&release).parse().unwrap()).await;
    Things::from([
        ("published", last(&release)),
        ("slug", "dermaga-terbuka".to_owned()),
        ("code", seen.unwrap().release.code.unwrap()),
        ("public-photo-480", format!("{photo}-480.jpg")),
        ("second-photo", photos[1].clone()),
        ("public-document", format!("{document}.pdf")),
        ("stop", between(&letters, "/berhenti/", "\n")),
    ])
}

/// What an outlet made of the release.
const REWORDED: &str =
    "Jembatan gantung dibuka untuk warga hulu. “Sekarang cukup lima menit,” kata Kepala Dinas Rahmat Hidayat.";

/// Pages of an outlet that carry a release: one with a difference that nobody judged, one whose correction was asked.
async fn covered(site: &Site, release: &str) -> Things {
    let outlet = Outlet::open(&article("Dermaga terbuka", "2025-05-11", &[REWORDED]));
    let (desk, officer) = (&site.app.desk, site.actor(OFFICER).await);
    let (office, release, press) = (officer.memberships[0].organisation, release.parse().unwrap(), outlet::press());
    let mut given = Vec::new();
    for path in ["/dermaga", "/dermaga-lagi"] {
        let added = desk::coverage::add(desk, &officer, &press, (office, Some(release)), &outlet.url(path)).await;
        let desk::coverage::Added::Kept(id) = added.unwrap() else { panic!("it was not kept") };
        given.push(id);
    }
    while desk::coverage::take_picture(desk, &press).await.unwrap() == desk::coverage::Pictured::Taken {}
    let seen = desk::coverage::see(desk, &officer, &press, given[0]).await.unwrap();
    let mark = seen.differences()[0].mark.clone();
    let ask = Decision::Ask { way: Way::Correction, wanted: "", mailed: false };
    desk::judgement::judge(desk, &officer, &press, (given[1], &mark, None), ask).await.unwrap();
    let key = desk::judgement::hand_over(desk, &officer, given[1]).await.unwrap();
    let asked = desk::coverage::see(desk, &officer, &press, given[1]).await.unwrap().judged.judgements[0].id;
    Things::from([
        ("coverage", given[0].to_string()),
        ("outlet-page", outlet.url("/dermaga")),
        ("mark", mark),
        ("asked-coverage", given[1].to_string()),
        ("judgement", asked.to_string()),
        ("outlet-key", key),
    ])
}

/// An answer about a text that was given an address of its own, and the text as a form sends it.
async fn checked(site: &Site) -> Things {
    let checker = desk::check::Checker::default();
    let handed = desk::check::share_text(&site.app.desk, &checker, PUBLISHED, "tamu").await.unwrap();
    Things::from([
        ("checked", PUBLISHED.replace(' ', "+")),
        ("checked-answer", handed.key),
        ("checked-removal", handed.removal),
    ])
}

/// A code that waits to be confirmed, and whose it is.
async fn begun(site: &Site, writer: &mut Browser<'_>) -> Things {
    writer.post("/meja/kode", &[]).await;
    let key = between(&writer.get("/meja/kode/penyiapan").await.body, "<p class=\"key\">", "<");
    // Setting up the owner's takes a minute of the clock.
    let code = phone::code(&key, site.now().as_second() + 60);
    Things::from([("begun-owner", site.token(WRITER).await), ("begun", code)])
}

/// What belongs to one person alone: the owner.
async fn account(site: &Site, officer: &mut Browser<'_>) -> Things {
    officer.post("/meja/token-akses", &[("name", "Kenari"), ("days", "90"), ("password", PASSWORD)]).await;
    let (now, text, person) = (site.now(), str::to_owned, site.actor(OFFICER).await.person.id);
    let (id, credential_id, name) = (PasskeyId::new(now, 5), text("ab"), text("Kenari"));
    let known = Passkey { id, person, credential_id, name, credential: text("{}"), created_at: now, used_at: None };
    let mut tx = site.app.desk.db.begin().await.unwrap();
    passkey::insert(&mut tx, &known).await.unwrap();
    tx.commit().await.unwrap();
    let (_, codes) = second_factor::set_up(site, officer).await;
    Things::from([
        ("passkey", id.to_string()),
        ("session", between(&officer.get("/meja/sesi").await.body, "/meja/sesi/", "/")),
        ("token", between(&officer.get("/meja/token-akses").await.body, "/meja/token-akses/", "/")),
        ("recovery-code", codes[0].clone()),
    ])
}

/// Somebody of the office, and links to join it and to choose a new password.
async fn people(site: &Site, office: OrganisationId) -> Things {
    let (desk, officer, writer) = (&site.app.desk, site.actor(OFFICER).await, site.actor(WRITER).await);
    let (email, right) = (INVITEE.to_owned(), "viewer".to_owned());
    let invite = desk::people::Invite { email, right, office: String::new() };
    Things::from([
        ("invitation", desk::people::invite(desk, &officer, office, &invite).await.unwrap()),
        ("recovery", desk::recovery::make(desk, &officer, office, writer.person.id).await.unwrap()),
        ("person", writer.person.id.to_string()),
        ("membership", writer.memberships[0].id.to_string()),
    ])
}
