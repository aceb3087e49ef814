//! Where rules differ: both are shown, a ruling closes that for who entered it and is told to everybody, and it is taken back with a reason.

use axum::http::StatusCode;
use domain::right::Right;

use crate::partner::{EDITOR, TEXT, after, company, confirm_all, give, office, outlet};
use crate::site::{Browser, OFFICER, Site};

const HOLDS: &str = "pergub-kaltim-49-2024/least-verification";

/// An outlet that applied with one document, which the office confirmed; its address on the desk.
async fn applied(
    site: &Site,
    editor: &mut Browser<'_>,
    officer: &mut Browser<'_>,
    (kind, fields): (&str, &[(&str, &str)]),
) -> String {
    let outlet = outlet(editor, "Kenari Merdu").await;
    give(editor, &outlet, kind, fields).await;
    editor.post(&format!("{outlet}/permohonan"), &[("office", &office(site).await)]).await;
    confirm_all(officer, &outlet).await;
    outlet
}

/// Enters a ruling of the governor on the least verification; the entry.
pub(crate) async fn rule_on(officer: &mut Browser<'_>, number: &str, holds: &str) -> String {
    let fields = [
        ("subject", "partner/least-verification"),
        ("holds", holds),
        ("organ", "Gubernur Kalimantan Timur"),
        ("number", number),
        ("day", "2025-05-10"),
    ];
    let done = officer.form("/meja/mitra/aturan/putusan", &fields, ("file", "putusan.pdf", TEXT)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    after(&officer.get("/meja/mitra/aturan").await.body, "/meja/mitra/aturan/putusan/").to_owned()
}

#[tokio::test]
async fn a_ruling_closes_a_difference_and_is_told_with_its_author() {
    let site = Site::new().await;
    company(&site, "PT Merdu Media", 300, &[Right::Editor]).await;
    let (mut editor, mut officer) = (site.browser(EDITOR).await, site.browser(OFFICER).await);
    let outlet =
        applied(&site, &mut editor, &mut officer, ("verification", &[("verification.status", "in-process")])).await;
    let open = officer.get(&outlet).await.body;
    assert!(open.contains("Sumber berbeda") && open.contains("sampai diputuskan"), "{open}");
    let ruled = rule_on(&mut officer, "99/2025", HOLDS).await;
    let closed = officer.get(&outlet).await.body;
    let told = "Diputuskan Gubernur Kalimantan Timur Nomor 99/2025, 10 Mei 2025: yang berlaku Pergub Kaltim 49/2024";
    assert!(closed.contains(told) && !closed.contains("sampai diputuskan"), "{closed}");
    // Everybody reads who ruled, and which office entered it; the paper stays inside.
    let public = site.stranger().get("/mitra/aturan").await.body;
    assert!(public.contains(told) && public.contains("Dicatat Dinas Kominfo"), "{public}");
    assert!(!public.contains("naskah.pdf") && !public.contains("pencabutan"), "{public}");
    let api: serde_json::Value = serde_json::from_str(&site.stranger().get("/en/api/rules").await.body).unwrap();
    assert_eq!(api["rulings"][0]["holds"], HOLDS, "{api}");
    let paper = officer.get(&format!("/meja/mitra/aturan/putusan/{ruled}/naskah.pdf")).await;
    assert_eq!((paper.status, paper.bytes.as_ref()), (StatusCode::OK, TEXT));
    // Taken back, it is open again.
    let back = format!("/meja/mitra/aturan/catatan/{ruled}/pencabutan");
    let short = officer.post(&back, &[("reason", "salah")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", short.body);
    assert!(short.body.contains("value=\"salah\""), "what was typed stays: {}", short.body);
    assert_eq!(officer.post(&back, &[("reason", "Berkas yang diunggah keliru.")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(officer.post(&back, &[("reason", "Berkas yang diunggah keliru.")]).await.status, StatusCode::CONFLICT);
    assert!(officer.get(&outlet).await.body.contains("sampai diputuskan"));
    assert!(!site.stranger().get("/mitra/aturan").await.body.contains("99/2025"));
}

#[tokio::test]
async fn what_is_wrong_with_a_ruling_is_told_at_its_field() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let enter = async |officer: &mut crate::site::Browser<'_>, [holds, organ, number, day]: [&str; 4], file: &[u8]| {
        let fields = [
            ("subject", "partner/least-verification"),
            ("holds", holds),
            ("organ", organ),
            ("number", number),
            ("day", day),
        ];
        officer.form("/meja/mitra/aturan/putusan", &fields, ("file", "putusan.pdf", file)).await
    };
    let governor = "Gubernur Kalimantan Timur";
    let wrong: [([&str; 4], &[u8], &str); 5] = [
        ([HOLDS, "Kepala dinas", "1", "2025-05-10"], TEXT, "organ"),
        (["pergub-kaltim-49-2024/tax", governor, "1", "2025-05-10"], TEXT, "holds"),
        ([HOLDS, governor, "", "2025-05-10"], TEXT, "number"),
        ([HOLDS, governor, "1", "2025-05-13"], TEXT, "day"),
        ([HOLDS, governor, "1", "2025-05-10"], b"MZ", "file"),
    ];
    for (typed, file, field) in wrong {
        let refused = enter(&mut officer, typed, file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let errors = refused.body.matches("class=\"error\"").count();
        assert!(
            refused.body.contains(&format!("partner-least-verification{field}-error")) && errors == 1,
            "{field}: {errors}"
        );
    }
    let none = officer.form("/meja/mitra/aturan/putusan", &[("subject", "no-such")], ("file", "p.pdf", TEXT)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    assert!(!site.stranger().get("/mitra/aturan").await.body.contains("Diputuskan"));
}
