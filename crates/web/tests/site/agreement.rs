//! Agreements of an office and what was promised in them.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use desk::partner::Given;
use domain::partner::{CredentialKind, PartnerDetails};
use domain::right::Right;

use crate::dispatch::{carried, text};
use crate::partner::{EDITOR, TEXT, after, company, last};
use crate::site::{Browser, OFFICER, Site};

/// An agreement with a company, and what the office promised in it.
pub(crate) async fn made(officer: &mut Browser<'_>) -> BTreeMap<&'static str, String> {
    let fields = [
        ("kind", "memorandum"),
        ("number", "1/2025"),
        ("subject", "Literasi media di hulu"),
        ("with", "pt merdu MEDIA"),
        ("from", "2025-01-01"),
        ("until", "31/12/2025"),
        ("ceiling", "Rp150.000.000"),
        ("signatories", "Kenari Lestari"),
    ];
    let made = officer.form("/meja/mitra/perjanjian", &fields, ("file", "mou.pdf", TEXT)).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let promise = [("side", "office"), ("what", "Tempat uji kompetensi"), ("due", "2025-05-01")];
    officer.post(&format!("{}/janji", made.location), &promise).await;
    let page = officer.get(&made.location).await.body;
    BTreeMap::from([("agreement", last(&made.location)), ("promise", after(&page, "/meja/mitra/janji/").to_owned())])
}

#[tokio::test]
async fn an_agreement_and_its_promises_are_public_and_its_paper_is_not() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let things = made(&mut officer).await;
    let at = format!("/meja/mitra/perjanjian/{}", things["agreement"]);
    let public = site.stranger().get("/mitra").await.body;
    for told in [
        "Literasi media di hulu",
        "paling banyak Rp150 juta",
        "sampai 1 Mei 2025; belum tercatat dipenuhi",
        "berlaku sampai 31 Desember 2025",
    ] {
        assert!(public.contains(told), "{told}: {public}");
    }
    assert!(!public.contains("Kenari Lestari"), "{public}");
    // The other side reads the paper; a third reads nothing.
    assert_eq!(editor.get(&format!("{at}/naskah.pdf")).await.status, StatusCode::OK);
    let own = editor.get("/meja/mitra/perjanjian").await.body;
    assert!(own.contains("Literasi media di hulu") && own.contains("Dinas Kominfo"), "{own}");
    assert!(!own.contains("name=\"number\""), "the office enters them: {own}");
    company(&site, "PT Lain", 301, &[Right::Administrator]).await;
    let mut other = site.browser("anggota301@kominfo.example").await;
    assert_eq!(other.get(&format!("{at}/naskah.pdf")).await.status, StatusCode::NOT_FOUND);
    assert!(!other.get("/meja/mitra/perjanjian").await.body.contains("Literasi media di hulu"));
    let kept = format!("/meja/mitra/janji/{}/pemenuhan", things["promise"]);
    let keep = [("agreement", things["agreement"].as_str()), ("kept_on", "2025-05-04"), ("evidence", "ya")];
    let short = officer.post(&kept, &keep).await;
    assert!(
        short.status == StatusCode::UNPROCESSABLE_ENTITY && short.body.contains("evidence-error"),
        "{}",
        short.body
    );
    let keep =
        [("agreement", things["agreement"].as_str()), ("kept_on", "2025-05-04"), ("evidence", "Berita acara 12")];
    assert_eq!(editor.post(&kept, &keep).await.status, StatusCode::NOT_FOUND, "the office says so");
    assert_eq!(officer.post(&kept, &keep).await.status, StatusCode::SEE_OTHER);
    assert_eq!(officer.post(&kept, &keep).await.status, StatusCode::CONFLICT);
    let public = site.stranger().get("/en/mitra").await.body;
    assert!(public.contains("kept 4 May 2025") && public.contains("Berita acara 12"), "{public}");
    let end = [("reason", "Kedua pihak sepakat mengakhirinya.")];
    assert_eq!(officer.post(&format!("{at}/pengakhiran"), &end).await.status, StatusCode::SEE_OTHER);
    let list = officer.get("/meja/mitra/perjanjian").await.body;
    assert!(list.contains("diakhiri") && !list.contains("berlaku sampai"), "{list}");
    let late =
        officer.post(&format!("{at}/janji"), &[("side", "other"), ("what", "Pelatihan"), ("due", "2025-09-01")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let public = site.stranger().get("/mitra").await.body;
    assert!(public.contains("diakhiri") && public.contains("Kedua pihak sepakat"), "{public}");
}

#[tokio::test]
async fn the_letter_about_what_ends_soon_names_it_with_its_day_and_leads_to_where_it_is_renewed() {
    let site = Site::with_mail().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let things = made(&mut site.browser(OFFICER).await).await;
    site.clock.advance(210 * 86_400_000);
    desk::partner::tell_endings(&site.app.desk).await.unwrap();
    let letters = carried(&site).await;
    let to = |address: &str| letters.iter().find(|raw| raw.contains(&format!("To: {address}"))).map(|raw| text(raw));
    let office = to(OFFICER).unwrap_or_else(|| panic!("{letters:?}"));
    assert!(office.contains("- Literasi media di hulu (1/2025): 31 Desember 2025, tersisa 24 hari\n"), "{office}");
    assert!(office.contains("/meja/mitra/perjanjian\n"), "{office}");
    let company = to(EDITOR).unwrap();
    assert!(
        company.contains("Yang segera berakhir untuk PT Merdu Media:") && company.contains("/meja/mitra/perjanjian\n"),
        "{company}"
    );
    // A document beside it: the page of documents is where to go.
    let (desk, editor) = (&site.app.desk, site.actor(EDITOR).await);
    let of = desk::partner::agreed(desk, &editor, things["agreement"].parse().unwrap()).await.unwrap().agreement.other;
    let outlet = PartnerDetails::parse(["Merdu", "merdu.example", "cyber"]).unwrap();
    let outlet = desk::partner::add(desk, &editor, of, &outlet).await.unwrap();
    let details = ["", "", "", "2025-12-10"].map(str::to_owned);
    let (kind, content) = (CredentialKind::Masthead, Ok(TEXT.to_vec()));
    desk::partner::give(desk, &editor, outlet, Given { kind, details, claims: Vec::new(), content }).await.unwrap();
    desk::partner::tell_endings(desk).await.unwrap();
    let letters = carried(&site).await;
    assert_eq!(letters.len(), 1, "documents are the company's matter: {letters:?}");
    let company = text(&letters[0]);
    let name = locale::partner::credential(locale::Language::Indonesian, kind);
    assert!(company.contains(&format!("- {name} (Merdu): 10 Desember 2025, tersisa 3 hari\n- Literasi")), "{company}");
    assert!(company.contains("/meja/mitra\n"), "{company}");
}
