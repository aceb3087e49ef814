//! Partners from the company's desk to the public list: documents, claims, the rules, the signed decision; and what never leaks.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use domain::id::OrganisationId;
use domain::organisation::{Kind, OrganisationName};
use domain::right::Right;
use domain::slug::Slug;
use store::organisation;

use crate::matrix::member;
use crate::site::{Answer, Browser, OFFICER, Site, WRITER};
use crate::{agreement, page_reading, ruling};

pub(crate) const SCAN: &[u8] = b"%PDF-1.7\n1 0 obj\n<</Kind (Kenari)>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
pub(crate) const TEXT: &[u8] = b"%PDF-1.7\n1 0 obj\n<</Kind (Pergub)>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// The address of whoever works for the company.
pub(crate) const EDITOR: &str = "anggota300@kominfo.example";

/// A press company with somebody who has these rights in it; the account's token.
pub(crate) async fn company(site: &Site, name: &str, number: u128, rights: &[Right]) -> String {
    let id = OrganisationId::new(site.now(), number);
    let name = OrganisationName::parse(name).unwrap();
    let slug = Slug::from_title(name.as_str());
    let mut tx = site.app.desk.db.begin().await.unwrap();
    organisation::insert(&mut tx, (id, Kind::PressCompany), (&name, &name), &slug, site.now()).await.unwrap();
    tx.commit().await.unwrap();
    member(site, number, id, rights).await
}

pub(crate) fn last(address: &str) -> String {
    address.split('#').next().unwrap().rsplit('/').next().unwrap().to_owned()
}

pub(crate) fn after<'a>(page: &'a str, begin: &str) -> &'a str {
    let rest = page.split(begin).nth(1).unwrap_or_else(|| panic!("no {begin}: {page}"));
    rest.split(['"', '/', '#', '?']).next().unwrap()
}

/// An outlet of the company; its address on the desk.
pub(crate) async fn outlet(editor: &mut Browser<'_>, name: &str) -> String {
    let site = format!("{}.example", name.to_lowercase().replace(' ', ""));
    let fields = [("outlet", name), ("site", site.as_str()), ("medium", "cyber")];
    let added = editor.post("/meja/mitra", &fields).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    added.location
}

pub(crate) async fn give(editor: &mut Browser<'_>, outlet: &str, kind: &str, fields: &[(&str, &str)]) {
    let given = editor.form(&format!("{outlet}/berkas/{kind}"), fields, ("file", "kenari.pdf", SCAN)).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{kind}: {}", given.body);
}

pub(crate) async fn office(site: &Site) -> String {
    site.actor(OFFICER).await.memberships[0].organisation.to_string()
}

/// Every document that the conditions ask for, with what makes them met.
async fn whole(editor: &mut Browser<'_>, outlet: &str) {
    let all: &[(&str, &[(&str, &str)])] = &[
        (
            "deed",
            &[
                ("number", "12"),
                ("issuer", "Notaris Ratna"),
                ("company.legal_form", "pt"),
                ("outlet.active_since", "1/3/2020"),
            ],
        ),
        ("approval", &[("company.is_approved", "true")]),
        ("tax-number", &[("company.has_tax_number", "true")]),
        ("tax-standing", &[("company.is_taxable", "true"), ("valid_until", "2025-06-30")]),
        ("application", &[("company.media_types", "1")]),
        ("domicile", &[("outlet.office_in_region", "true")]),
        ("masthead", &[("outlet.masthead_published", "true")]),
        ("membership", &[("outlet.is_constituent_member", "true")]),
        ("profile", &[("editor_in_chief.outlets", "1")]),
        ("competence-editor-in-chief", &[("editor_in_chief.competence", "senior")]),
        ("identity-editor-in-chief", &[("editor_in_chief.lives_in_region", "true")]),
        ("competence-editors", &[("editors.competence", "intermediate")]),
        ("competence-reporters", &[("reporters.certified", "2")]),
        ("pay-slips", &[("staff.minimum_wage", "true"), ("staff.wage_payments", "13")]),
        ("social-insurance", &[("staff.social_insurance", "true")]),
        ("verification", &[("verification.status", "administrative")]),
    ];
    for (kind, fields) in all {
        give(editor, outlet, kind, fields).await;
    }
}

/// Confirms every claim of an outlet, as the office reads it.
pub(crate) async fn confirm_all(officer: &mut Browser<'_>, outlet: &str) {
    let page = officer.get(outlet).await.body;
    let partner = last(outlet);
    let mut claims: Vec<&str> = page
        .split("/meja/mitra/pernyataan/")
        .skip(1)
        .filter(|rest| rest.contains("value=\"confirmed\""))
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    claims.dedup();
    assert!(!claims.is_empty(), "{page}");
    for claim in claims {
        let fields = [("partner", partner.as_str()), ("standing", "confirmed")];
        let done = officer.post(&format!("/meja/mitra/pernyataan/{claim}"), &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    }
}

/// Things of the table of rights.
pub(crate) async fn things(site: &Site) -> BTreeMap<&'static str, String> {
    let token = company(site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let outlet = outlet(&mut editor, "Kenari Merdu").await;
    give(&mut editor, &outlet, "deed", &[("company.legal_form", "pt")]).await;
    let office = office(site).await;
    editor.post(&format!("{outlet}/permohonan"), &[("office", &office)]).await;
    let page = editor.get(&outlet).await.body;
    let fields = [("kind", "office"), ("name", "Dinas Kedua")];
    let second = officer.post("/meja/organisasi", &fields).await.location;
    officer.form("/meja/mitra/aturan", &[("rule", "pergub-kaltim-49-2024")], ("file", "pergub.pdf", TEXT)).await;
    let ruled =
        ruling::rule_on(&mut officer, "99/2025", "statement-diskominfo-kaltim-2025-05-11/least-verification").await;
    let seen = officer.get(&outlet).await.body;
    let mut things = BTreeMap::from([
        ("ruling", ruled),
        ("partner", last(&outlet)),
        ("credential", after(&page, "/meja/mitra/berkas/").to_owned()),
        ("credential-kind", "approval".to_owned()),
        ("application", after(&page, "/meja/mitra/permohonan/").to_owned()),
        ("claim", after(&seen, "/meja/mitra/pernyataan/").to_owned()),
        ("second-office", last(&second)),
    ]);
    let field = format!("name=\"seen-{}\" value=\"", things["application"]);
    things.insert("seen", after(&officer.get("/meja/mitra").await.body, &field).to_owned());
    things.extend(agreement::made(&mut officer).await);
    things.extend(page_reading::made(site, &mut editor, &mut officer).await);
    things.extend(listed(site, &mut editor, &mut officer, &office).await);
    for owner in [
        "listed-partner-owner",
        "company-owner",
        "partner-owner",
        "credential-owner",
        "application-owner",
        "partner credential-kind-owner",
    ] {
        things.insert(owner, token.clone());
    }
    things
}

/// Two outlets on a signed list: against one the company objected.
async fn listed(
    site: &Site,
    editor: &mut Browser<'_>,
    officer: &mut Browser<'_>,
    office: &str,
) -> BTreeMap<&'static str, String> {
    let mut outlets = Vec::new();
    for name in ["Merdu Satu", "Merdu Dua"] {
        let outlet = outlet(editor, name).await;
        editor.post(&format!("{outlet}/permohonan"), &[("office", office)]).await;
        let application = after(&editor.get(&outlet).await.body, "/meja/mitra/permohonan/").to_owned();
        assert_eq!(sign(officer, name, &application, "admit").await.status, StatusCode::SEE_OTHER);
        let line = after(&editor.get(&outlet).await.body, "name=\"line\" value=\"").to_owned();
        outlets.push((outlet, line));
    }
    let grounds = "Kenari: alasan yang cukup panjang untuk keberatan.";
    editor.post(&format!("{}/keberatan", outlets[0].0), &[("line", &outlets[0].1), ("grounds", grounds)]).await;
    let objection = after(&officer.get(&outlets[0].0).await.body, "/meja/mitra/keberatan/").to_owned();
    assert!(!site.stranger().get("/mitra").await.body.contains("Kenari"), "grounds are not public");
    BTreeMap::from([
        ("objection", objection),
        ("listed-partner", last(&outlets[1].0)),
        ("listed-line", outlets[1].1.clone()),
    ])
}

#[tokio::test]
async fn a_company_objects_the_office_answers_in_public_and_an_appeal_follows() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let office = office(&site).await;
    let things = listed(&site, &mut editor, &mut officer, &office).await;
    let public = site.stranger().get("/mitra").await.body;
    assert!(public.contains("Keberatan diajukan") && public.contains("menunggu jawaban"), "{public}");
    let answer = async |officer: &mut Browser<'_>, id: &str, to: &str, reason: &str| {
        let fields = [("partner", things["listed-partner"].as_str()), ("answer", to), ("reason", reason)];
        officer.post(&format!("/meja/mitra/keberatan/{id}"), &fields).await.status
    };
    let id = things["objection"].as_str();
    assert_eq!(answer(&mut officer, id, "dismissed", "Ya.").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer(&mut officer, id, "dismissed", "Sertifikatnya terbit sesudahnya.").await, StatusCode::SEE_OTHER);
    assert_eq!(answer(&mut officer, id, "upheld", "Sertifikatnya terbit sesudahnya.").await, StatusCode::CONFLICT);
    let public = site.stranger().get("/mitra").await.body;
    assert!(
        public.contains("ditolak; keputusan tetap") && public.contains("Sertifikatnya terbit sesudahnya."),
        "{public}"
    );
    let program = site.stranger().get("/api/partners").await.body;
    assert!(program.contains("\"answer\":\"dismissed\"") && !program.contains("Kenari"), "{program}");
    // What is next is an appeal; against a line without an answer nothing more is filed.
    let own = editor.get("/meja/mitra").await.body;
    let outlet = format!(
        "/meja/mitra/{}",
        own.split("Merdu Satu").next().unwrap().rsplit("/meja/mitra/").next().unwrap().split('"').next().unwrap()
    );
    let page = editor.get(&outlet).await.body;
    assert!(page.contains("Ajukan banding") && page.contains("21 hari kerja"), "{page}");
    let line = after(&page, "name=\"line\" value=\"").to_owned();
    let short = editor.post(&format!("{outlet}/keberatan"), &[("line", &line), ("grounds", "Tidak.")]).await;
    assert!(short.status == StatusCode::UNPROCESSABLE_ENTITY && short.body.contains("Tidak."), "{}", short.body);
    let fields = [("line", line.as_str()), ("grounds", "Kami banding: sertifikat itu sah sejak tanggalnya.")];
    assert_eq!(editor.post(&format!("{outlet}/keberatan"), &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(editor.post(&format!("{outlet}/keberatan"), &fields).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn an_outlet_applies_once_is_checked_and_stands_on_the_signed_list() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let outlet = outlet(&mut editor, "Kenari Merdu").await;
    whole(&mut editor, &outlet).await;
    // What nobody checked does not count, and nobody sees it before the outlet applies.
    let own = editor.get(&outlet).await.body;
    assert!(own.contains("belum diketahui: bentuk badan hukum perusahaan"), "{own}");
    assert_eq!(officer.get(&outlet).await.status, StatusCode::NOT_FOUND);
    let office = office(&site).await;
    let applied = editor.post(&format!("{outlet}/permohonan"), &[("office", &office)]).await;
    assert_eq!(applied.status, StatusCode::SEE_OTHER, "{}", applied.body);
    let again = editor.post(&format!("{outlet}/permohonan"), &[("office", &office)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    let list = officer.get("/meja/mitra").await.body;
    assert!(list.contains("Kenari Merdu") && list.contains("menunggu diperiksa"), "{list}");
    assert!(list.contains("Surat keterangan PKP: berakhir dalam 50 hari"), "{list}");
    // Both first pages say what waits.
    let home = officer.get("/meja").await.body;
    assert!(home.contains("18 pernyataan menunggu diperiksa"), "{home}");
    let home = editor.get("/meja").await.body;
    assert!(home.contains("Kenari Merdu") && home.contains("berakhir dalam 50 hari"), "{home}");
    confirm_all(&mut officer, &outlet).await;
    let checked = officer.get(&outlet).await.body;
    assert!(checked.contains("Grade B") && checked.contains("tidak dapat menolak atau menetapkan"), "{checked}");
    assert!(checked.contains("Akta pendirian dan perubahannya 12; dicatat"), "{checked}");
    let own = editor.get(&outlet).await.body;
    // The company sees what grade A lacks.
    let lacks = own.split("Yang belum untuk: Grade A").nth(1).unwrap();
    assert!(lacks.contains("terverifikasi faktual"), "{own}");
    assert!(own.contains("berakhir dalam 50 hari"), "{own}");
}

/// An outlet that applied and was checked: its address, and the application.
async fn checked(site: &Site, editor: &mut Browser<'_>, officer: &mut Browser<'_>) -> (String, String) {
    let outlet = outlet(editor, "Kenari Merdu").await;
    whole(editor, &outlet).await;
    editor.post(&format!("{outlet}/permohonan"), &[("office", &office(site).await)]).await;
    confirm_all(officer, &outlet).await;
    let list = officer.get("/meja/mitra").await.body;
    assert!(!list.contains("value=\"refuse\""), "nobody may be refused by what is not certain");
    (outlet, after(&list, "id=\"c-").to_owned())
}

async fn sign(officer: &mut Browser<'_>, number: &str, application: &str, choice: &str) -> Answer {
    let field = format!("seen-{application}");
    let seen = after(&officer.get("/meja/mitra").await.body, &format!("name=\"{field}\" value=\"")).to_owned();
    let fields = [("number", number), ("day", "2025-05-10"), (application, choice), (field.as_str(), seen.as_str())];
    officer.post("/meja/mitra/penetapan", &fields).await
}

#[tokio::test]
async fn a_list_publishes_a_grade_once_the_text_of_the_rule_was_read() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let (outlet, application) = checked(&site, &mut editor, &mut officer).await;
    // Signed while the text of the rule was not read: admitted, and no grade is published.
    let none = officer.post("/meja/mitra/penetapan", &[("number", "1"), ("day", "2025-05-10")]).await;
    assert!(
        none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains("sedikitnya satu media"),
        "{}",
        none.body
    );
    let refused = sign(&mut officer, "800/1/2025", &application, "refuse").await;
    assert!(
        refused.status == StatusCode::CONFLICT && refused.body.contains("Tidak ada aturan yang jelas menolak"),
        "{}",
        refused.body
    );
    assert!(refused.body.contains("value=\"800/1/2025\""), "what was typed stays");
    assert_eq!(sign(&mut officer, "800/1/2025", &application, "admit").await.status, StatusCode::SEE_OTHER);
    let public = site.stranger().get("/mitra").await.body;
    assert!(
        public.contains("Kenari Merdu") && public.contains("diterima") && !public.contains("<strong>Grade B"),
        "{public}"
    );
    assert_eq!(
        sign(&mut officer, "800/1/2025", &application, "admit").await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the number is taken"
    );

    // With its text read, the grade is certain.
    let confirmed =
        officer.form("/meja/mitra/aturan", &[("rule", "pergub-kaltim-49-2024")], ("file", "p.pdf", TEXT)).await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "{}", confirmed.body);
    assert_eq!(sign(&mut officer, "800/2/2025", &application, "admit").await.status, StatusCode::SEE_OTHER);
    let public = site.stranger().get("/en/mitra").await.body;
    assert!(
        public.contains("<strong>Grade B") && public.contains("800/2/2025") && public.contains("admitted"),
        "{public}"
    );
    // Reasons are public, papers are not.
    assert!(public.contains("The company is a limited company") && !public.contains("Notaris"), "{public}");
    let program: serde_json::Value = serde_json::from_str(&site.stranger().get("/api/partners").await.body).unwrap();
    let list =
        |number: &str| program["lists"].as_array().unwrap().iter().find(|list| list["number"] == number).unwrap();
    let [newest, first] = ["800/2/2025", "800/1/2025"].map(|number| &list(number)["outlets"][0]);
    assert_eq!((&newest["grade"], &first["grade"]), (&"B".into(), &serde_json::Value::Null), "{program}");
    assert!(newest["clauses"].as_array().unwrap().iter().any(|clause| clause["clause"] == "pergub-kaltim-49-2024/tax"));
    let rules: serde_json::Value = serde_json::from_str(&site.stranger().get("/en/api/rules").await.body).unwrap();
    assert!(rules["sources"][0]["clauses"].as_array().unwrap().len() > 15, "{rules}");
    let own = editor.get(&outlet).await.body;
    assert!(own.contains("800/2/2025") && own.contains("grade B"), "{own}");
    let record = site.stranger().get("/jejak?tindakan=partners.determined").await.body;
    assert!(record.contains("Mitra ditetapkan"), "{record}");
}

#[tokio::test]
async fn documents_are_seen_by_the_company_and_the_offices_it_applied_to_alone() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    company(&site, "PT Lain", 301, &[Right::Administrator]).await;
    let (mut editor, mut officer, mut writer) =
        (site.browser(EDITOR).await, site.browser(OFFICER).await, site.browser(WRITER).await);
    let mut rival = site.browser("anggota301@kominfo.example").await;
    let outlet = outlet(&mut editor, "Kenari Merdu").await;
    give(&mut editor, &outlet, "identity-editor-in-chief", &[("editor_in_chief.lives_in_region", "true")]).await;
    let page = editor.get(&outlet).await.body;
    let document = format!("/meja/mitra/berkas/{}", after(&page, "/meja/mitra/berkas/"));
    assert_eq!(editor.get(&document).await.status, StatusCode::OK);
    for asker in [&mut officer, &mut writer, &mut rival] {
        assert_eq!(asker.get(&document).await.status, StatusCode::NOT_FOUND);
    }
    let office = office(&site).await;
    editor.post(&format!("{outlet}/permohonan"), &[("office", &office)]).await;
    assert_eq!(officer.get(&document).await.status, StatusCode::OK);
    assert_eq!(writer.get(&document).await.status, StatusCode::FORBIDDEN, "a writer checks no partners");
    assert_eq!(rival.get(&document).await.status, StatusCode::NOT_FOUND);
    // Taken back, the office sees nothing any more.
    let application = after(&editor.get(&outlet).await.body, "/meja/mitra/permohonan/").to_owned();
    editor.post(&format!("/meja/mitra/permohonan/{application}/pencabutan"), &[]).await;
    assert_eq!(officer.get(&document).await.status, StatusCode::NOT_FOUND);
    // And a document that is taken back is erased.
    let digest = store::FileDigest::of(SCAN);
    assert!(site.app.desk.files.read(&digest).await.is_ok());
    editor.post(&format!("{document}/penarikan"), &[("partner", &last(&outlet))]).await;
    assert_eq!(editor.get(&document).await.status, StatusCode::NOT_FOUND);
    assert!(site.app.desk.files.read(&digest).await.is_err(), "its file is gone");
}

#[tokio::test]
async fn a_renewed_document_keeps_what_was_confirmed_until_the_new_one_is() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let outlet = outlet(&mut editor, "Kenari Merdu").await;
    let fields = [("editors.competence", "intermediate"), ("dated", "2024-01-05"), ("number", "7")];
    give(&mut editor, &outlet, "competence-editors", &fields).await;
    editor.post(&format!("{outlet}/permohonan"), &[("office", &office(&site).await)]).await;
    confirm_all(&mut officer, &outlet).await;
    let stands = async |editor: &mut Browser<'_>| {
        let page = editor.get(&outlet).await.body;
        let clause = page.split("Redaktur bersertifikat Wartawan Madya.").last().unwrap();
        clause.split("</li>").next().unwrap().to_owned()
    };
    assert!(stands(&mut editor).await.contains("terpenuhi"), "{}", stands(&mut editor).await);
    site.clock.advance(86_400_000);
    // A new one, with an older date and another value: until it is confirmed the old one holds.
    let fields = [("editors.competence", "junior"), ("dated", "2023-01-05"), ("number", "8")];
    give(&mut editor, &outlet, "competence-editors", &fields).await;
    let seen = stands(&mut editor).await;
    assert!(seen.contains("terpenuhi") && !seen.contains("tidak terpenuhi"), "{seen}");
    site.clock.advance(86_400_000);
    confirm_all(&mut officer, &outlet).await;
    let seen = stands(&mut editor).await;
    assert!(seen.contains("tidak terpenuhi") && seen.contains("UKW Muda"), "{seen}");
}

#[tokio::test]
async fn what_is_wrong_with_a_document_is_told_at_its_field_and_nothing_is_half_done() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let mut editor = site.browser(EDITOR).await;
    let outlet = outlet(&mut editor, "Kenari Merdu").await;
    let at = format!("{outlet}/berkas/deed");
    let fields = [("outlet.active_since", "besok"), ("company.capital", "lima"), ("company.legal_form", "pt")];
    let wrong = editor.form(&at, &fields, ("file", "a.pdf", SCAN)).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("id=\"outlet.active_since-error\"") && wrong.body.contains("id=\"company.capital-error\""),
        "{}",
        wrong.body
    );
    assert!(wrong.body.contains("value=\"besok\"") || wrong.body.contains("besok"), "what was typed stays");
    let wrong =
        editor.form(&at, &[("valid_until", "2020-01-01"), ("dated", "2021-01-01")], ("file", "a.exe", b"MZ")).await;
    assert!(
        wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("id=\"file-error\""),
        "{}",
        wrong.body
    );
    assert!(wrong.body.contains("valid_until-error"), "{}", wrong.body);
    // A form that was cut off after its file is no document without claims.
    let cut = "--x1y2\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n%%EOF\n\r\n--x1y2\r\n\
        Content-Disposition: form-data; name=\"company.legal_form\"\r\n\r\np";
    let cut = editor.parts(&at, cut.into()).await;
    assert_eq!(cut.status, StatusCode::BAD_REQUEST, "{}", cut.body);
    let page = editor.get(&outlet).await.body;
    assert!(!page.contains("/meja/mitra/berkas/01"), "nothing was kept: {page}");
    assert_eq!(editor.get(&format!("{outlet}/berkas/no-such")).await.status, StatusCode::NOT_FOUND);
    let twice =
        editor.post("/meja/mitra", &[("outlet", "KENARI merdu"), ("site", "x.example"), ("medium", "cyber")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "the name is taken");
    // A fact that the document does not show is not taken from it.
    give(&mut editor, &outlet, "approval", &[("company.legal_form", "pt"), ("company.is_approved", "true")]).await;
    let page = editor.get(&outlet).await.body;
    assert!(
        page.contains("disahkan kementerian hukum: <strong>ya")
            && !page.contains("bentuk badan hukum perusahaan: <strong>"),
        "{page}"
    );
}

#[tokio::test]
async fn a_refused_claim_has_a_reason_that_the_company_reads() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let outlet = outlet(&mut editor, "Kenari Merdu").await;
    give(&mut editor, &outlet, "tax-number", &[("company.has_tax_number", "true")]).await;
    editor.post(&format!("{outlet}/permohonan"), &[("office", &office(&site).await)]).await;
    let claim = after(&officer.get(&outlet).await.body, "/meja/mitra/pernyataan/").to_owned();
    let partner = last(&outlet);
    let settle = async |officer: &mut Browser<'_>, standing: &str, reason: &str| {
        let fields = [("partner", partner.as_str()), ("standing", standing), ("reason", reason)];
        officer.post(&format!("/meja/mitra/pernyataan/{claim}"), &fields).await
    };
    let bare = settle(&mut officer, "refused", " ").await;
    assert!(
        bare.status == StatusCode::UNPROCESSABLE_ENTITY && bare.body.contains(&format!("{claim}reason-error")),
        "{}",
        bare.body
    );
    assert_eq!(settle(&mut officer, "refused", "Nomornya tidak terbaca.").await.status, StatusCode::SEE_OTHER);
    assert_eq!(settle(&mut officer, "confirmed", "").await.status, StatusCode::CONFLICT, "settled once");
    let page = editor.get(&outlet).await.body;
    assert!(page.contains("Nomornya tidak terbaca.") && page.contains("ditolak"), "{page}");
}
