//! Byline, source, label, order, shares, verdict.

use coverage::article::{Label, LabelPlace};
use coverage::check::{Check, FindingKind, Paid, Rule, Status, Verdict};
use coverage::{Release, compare};

use crate::{article, check};

const RELEASE: &str = "---\noffice: Dinas Perdagangan Borneo Timur\nspokespersons: [\"Rudi Hartawan, Kepala Dinas\"]\n---\nPasar baru \
    itu dibuka oleh gubernur pada hari Minggu dan langsung ramai oleh warga dari empat kecamatan.\n\nRudi Hartawan berharap pasar \
    itu menjadi pusat perdagangan hasil tani dan ikan segar di seluruh wilayah utara.\n";

fn with_label(paid: Paid, label: bool) -> Check {
    let release = Release::parse("rilis.md", RELEASE.as_bytes()).unwrap();
    let mut page = article::of(None, "Pasar baru itu dibuka oleh gubernur.");
    if label {
        page.label = Some("ADV".to_owned());
        let (word, text) = ("ADV".to_owned(), "(ADV)".to_owned());
        page.labels = vec![Label { word, funder: None, place: LabelPlace::Body, text, span: None }];
    }
    compare(&release, &page, paid)
}

#[test]
fn the_label_is_judged_only_when_payment_is_known_and_never_sets_the_verdict() {
    let rule = |paid, label| {
        let check = with_label(paid, label);
        assert_eq!(check.verdict, Verdict::NothingDiffers);
        check.findings.iter().find(|finding| finding.kind == FindingKind::Label).map(|finding| finding.rule)
    };
    assert_eq!(rule(Paid::Unknown, true), None);
    assert_eq!(rule(Paid::Unknown, false), None);
    assert_eq!(rule(Paid::Yes, true), Some(Rule::LabelPresent));
    assert_eq!(rule(Paid::Yes, false), Some(Rule::PaidWithoutLabel));
    assert_eq!(rule(Paid::No, true), Some(Rule::LabelWithoutPayment));
    assert_eq!(rule(Paid::No, false), None);
}

#[test]
fn the_source_is_named_by_its_office_or_its_people() {
    let source = |text| {
        let check = check(RELEASE, text);
        check.findings.iter().find(|finding| finding.kind == FindingKind::Source).map(|finding| finding.status)
    };
    assert_eq!(source("Pasar dibuka, kata Kepala Dinas Perdagangan Borneo Timur."), Some(Status::Kept));
    assert_eq!(source("Pasar baru itu dibuka, ujar Hartawan."), Some(Status::Kept));
    assert_eq!(source("Pasar baru itu dibuka oleh gubernur."), Some(Status::Missing));
}

#[test]
fn shares_are_counted_by_exact_runs() {
    let check = check(
        RELEASE,
        "Pasar baru itu dibuka oleh gubernur pada hari Minggu dan langsung ramai. Cuaca cerah sejak pagi dan \
        pedagang mulai menata dagangan mereka.",
    );
    assert_eq!(check.reuse.runs.len(), 1);
    assert_eq!(check.reuse.runs[0].words, 12);
    assert!((check.reuse.article_own - 0.5).abs() < 0.1, "{}", check.reuse.article_own);
    let all = crate::check(
        RELEASE,
        "Pasar baru itu dibuka oleh gubernur pada hari Minggu dan langsung ramai oleh warga dari empat \
        kecamatan.",
    );
    assert!(all.reuse.article_own < 0.01);
}

#[test]
fn another_order_of_paragraphs_is_said_once_and_is_neutral() {
    let check = check(
        RELEASE,
        "Rudi Hartawan berharap pasar itu menjadi pusat perdagangan hasil tani dan ikan segar di seluruh wilayah \
        utara.\nPasar baru itu dibuka oleh gubernur pada hari Minggu dan langsung ramai oleh warga dari empat kecamatan.",
    );
    let order: Vec<_> = check.findings.iter().filter(|finding| finding.kind == FindingKind::Order).collect();
    assert_eq!(order.len(), 1);
    assert_eq!(check.verdict, Verdict::NothingDiffers);
}

#[test]
fn an_article_about_something_else_cannot_be_told() {
    let check = check(RELEASE, "Tim sepak bola kota itu menang tiga gol tanpa balas dalam laga tandang semalam.");
    assert_eq!(check.verdict, Verdict::CannotTell);
}

#[test]
fn findings_stand_worst_first() {
    let check = check(
        RELEASE,
        "Pasar baru itu dibuka oleh gubernur pada hari Senin dan langsung ramai oleh warga dari lima kecamatan.",
    );
    let statuses: Vec<_> = check.findings.iter().map(|finding| finding.status).collect();
    assert!(statuses.is_sorted(), "{statuses:?}");
    assert_eq!(check.counts.kept, statuses.iter().filter(|status| **status == Status::Kept).count());
}

#[test]
fn a_headline_that_gives_another_figure_than_its_body_is_named() {
    let release = "# Pasar Baru Tampung 240 Pedagang\n\nPasar baru itu menampung 240 pedagang dari empat kecamatan di wilayah utara.\n";
    let headline = |title: &str| {
        let release = Release::parse("rilis.md", release.as_bytes()).unwrap();
        let page =
            article::of(Some(title), "Pasar baru itu menampung 240 pedagang dari empat kecamatan di wilayah utara.");
        let check = compare(&release, &page, Paid::Unknown);
        check.findings.iter().find(|finding| finding.kind == FindingKind::Headline).map(|finding| finding.rule)
    };
    assert_eq!(headline("Pasar Baru Tampung 420 Pedagang"), Some(Rule::HeadlineBody));
    assert_eq!(headline("Pasar Baru Tampung 240 Pedagang"), None);
    assert_eq!(headline("Pasar Baru Tampung 240 Pedagang, 5 Hal yang Perlu Diketahui"), None);
    assert_eq!(headline("Harga Cabai Naik 12 Persen"), None);
    assert_eq!(headline("Ratusan Pedagang Pindah"), None);
}
