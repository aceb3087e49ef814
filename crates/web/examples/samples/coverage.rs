//! Coverage with sample data: a list, an empty one, and a real comparison of an invented article with the sample release.

use coverage::check::Paid;
use coverage::{Input, Release};
use domain::coverage::{Attention, Outcome, Whole};
use domain::judgement::{Standing, Way};
use domain::{FieldError, FieldErrors};
use locale::{Language, judgement as words, texts};
use web::address;
use web::comparison::PageView;
use web::page::{
    ComparisonPage, CoverageFilter, CoveragePage, CoveragePapersPage, CoverageRow, DifferenceView, Entry, JudgedView,
    OutletAnswerPage, Ready, Shape, StepView, VisitView, Wrong,
};

use crate::sample::{HEADLINE, before, desk, drawn};

const RELEASE: &str = "Gubernur membuka kembali tiga ruas jalan sepanjang 83,78 kilometer di hulu Sungai Merdu, Minggu (11/5/2025).\n\n“Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.\n\nAnggarannya Rp128,4 miliar.";
const ARTICLE: &str = "<html><head><title>Tiga Ruas Jalan Hulu Dibuka</title></head><body><nav><a href='/'>Beranda</a></nav><article><h1>Tiga Ruas Jalan Hulu Dibuka</h1><p>Penulis: Tumini Lestari</p><p>HULU SERAYA – Gubernur membuka kembali tiga ruas jalan sepanjang 83,7 kilometer di hulu Sungai Merdu, Minggu (11/5/2025).</p><p>“Warga di hulu tidak lagi harus memutar berjam-jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.</p><p>Baca juga: Dermaga lama diperbaiki</p><p>Sarinah, pedagang sayur, mengatakan ia kini dapat pulang sebelum gelap.</p></article></body></html>";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("coverage", list(language, true, None)),
        ("coverage-empty", list(language, false, None)),
        ("coverage-refused", list(language, false, Some(texts::coverage_strange(language)))),
        ("coverage-papers", papers(language, true, &FieldErrors::default())),
        ("coverage-papers-empty", papers(language, false, &FieldErrors::default())),
        ("coverage-papers-refused", papers(language, true, &FieldErrors::one("sampai", FieldError::BeforeFirst))),
        ("comparison", compared(language, Some(Standing::Asked), Wrong::default())),
        ("comparison-judged", compared(language, Some(Standing::Refused), wrong(language, "withdraw"))),
        ("comparison-refused", compared(language, Some(Standing::Asked), wrong(language, "wanted"))),
        ("comparison-unreadable", compared(language, None, Wrong::default())),
        ("outlet-answer", asked(language, Standing::Asked, Wrong::default())),
        ("outlet-answer-refused", asked(language, Standing::Answered, wrong(language, "reason"))),
        ("outlet-answer-settled", asked(language, Standing::Corrected, Wrong::default())),
    ]
}

fn list(language: Language, full: bool, wrong: Option<&str>) -> String {
    let path = address::coverage(language);
    let row = |outcome, attention, differs, own| CoverageRow {
        id: "01KB5N0Z7Q3W5X9Y2C4D6F8G0H",
        title: "Tiga Ruas Jalan di Hulu Sungai Merdu Dibuka Lagi Setelah Tujuh Bulan",
        outlet: "Kabar Merdu",
        release: ("01KB5MZK3T8V2B4N6P8R0S2T4V".to_owned(), HEADLINE),
        outcome,
        attention,
        differs,
        own,
        taken: before(2),
    };
    let filters = [Attention::Quiet, Attention::Look, Attention::Waiting].map(|needs| CoverageFilter {
        label: words::attention(language, needs),
        address: path.clone(),
        count: (needs != Attention::Quiet).then_some(3),
        current: needs == Attention::Look,
    });
    let rows = vec![
        row(Outcome::Differs, Attention::Look, 2, 12),
        row(Outcome::Unknown, Attention::Waiting, 0, 0),
        row(Outcome::Same, Attention::Quiet, 0, 64),
    ];
    drawn(&CoveragePage {
        layout: desk(language, texts::coverage_title(language), &path, Entry::Coverage),
        filters: filters.into(),
        release: None,
        may_give: true,
        typed: if wrong.is_some() { "https://kabarmerdu.example/cabai" } else { "" },
        wrong,
        rows: if full { rows } else { Vec::new() },
        older: full.then_some("/meja/liputan?before=01KB5N0Z7Q3W5X9Y2C4D6F8G0H"),
    })
}

fn papers(language: Language, full: bool, errors: &FieldErrors) -> String {
    let path = address::coverage_papers(language);
    let ready = |name, days: i64, pages| Ready {
        name,
        day: before(days * 24).date(language),
        key: before(days * 24).iso_date(),
        pages,
    };
    let outlets = [("01KB5N0Z7Q3W5X9Y2C4D6F8G0H", "Kabar Merdu"), ("warta-hulu.example", "warta-hulu.example")];
    let outlets = outlets.map(|(key, name)| (key.to_owned(), name.to_owned()));
    let (from, until) = (before(20 * 24).iso_date(), before(0).iso_date());
    let typed = [&before(24).iso_date(), &until, &from, &until, "warta-hulu.example"];
    drawn(&CoveragePapersPage {
        layout: desk(language, texts::papers_title(language), &path, Entry::Coverage),
        ready: vec![
            ready(texts::papers_yesterday(language), 1, Some(texts::paper_pages(language, 7))),
            ready(texts::papers_today(language), 0, None),
        ],
        outlets: if full { &outlets } else { &[] },
        typed,
        errors,
    })
}

fn wrong(language: Language, field: &str) -> Wrong {
    let whose = if field == "wanted" { "b" } else { JUDGED };
    let told = locale::desk::field_error(language, domain::FieldError::TooShort { least: 10 });
    Wrong { whose: whose.to_owned(), field: field.to_owned(), typed: "belum".to_owned(), told }
}

const JUDGED: &str = "01KB5N0Z7Q3W5X9Y2C4D6F8G0J";
const OTHER: &str = "01KB5N0Z7Q3W5X9Y2C4D6F8G0K";

pub(crate) fn judged(language: Language, standing: Standing) -> JudgedView<'static> {
    let step =
        |step, by, reason, address| StepView::new(language, (Way::Correction, step), by, [reason, address], before(2));
    let [source, page] = web::page::beside(
        "Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas",
        "Warga di hulu tidak lagi harus memutar berjam-jam untuk sampai ke puskesmas",
    );
    let noticed = standing == Standing::Corrected;
    JudgedView {
        id: JUDGED.to_owned(),
        outlet: None,
        seen: None,
        kind: locale::finding::kind(language, coverage::check::FindingKind::Quotation),
        rule: locale::finding::rule(language, coverage::check::Rule::QuotationReworded),
        source,
        page,
        way: if noticed { Way::RightOfReply } else { Way::Correction },
        wanted: if noticed {
            "Ruas ketiga dibuka 11 Mei 2025, bukan 12 Mei 2025 seperti tertulis di berita."
        } else {
            ""
        },
        standing,
        told: Some(before(2)),
        public: Some((before(0), noticed)),
        notice: noticed.then(|| {
            ["Ralat: kutipan kepala dinas diperbaiki.", "https://kabarmerdu.example/ralat", ""].map(str::to_owned)
        }),
        steps: vec![
            step(domain::judgement::Step::Ask, "Yusran Effendi", "", ""),
            step(domain::judgement::Step::Tell, "", "", ""),
            step(
                domain::judgement::Step::Refuse,
                "",
                "Kutipan kami dari rekaman wawancara.",
                "https://kabarmerdu.example/a",
            ),
        ],
    }
}

fn asked(language: Language, standing: Standing, wrong: Wrong) -> String {
    let path = address::outlet_answer(language, "kunci");
    let told = match standing {
        Standing::Answered if wrong.told.is_empty() => texts::outlet_answered(language),
        Standing::Corrected => texts::outlet_moved(language),
        _ => "",
    };
    drawn(&OutletAnswerPage {
        layout: desk(language, "Tiga Ruas Jalan Hulu Dibuka", &path, Entry::None),
        key: "kunci",
        office: "Dinas Komunikasi dan Informatika",
        outlet: "Kabar Merdu",
        address: "https://kabarmerdu.example/2025/05/11/tiga-ruas-jalan-hulu-dibuka",
        release: (address::release(language, "tiga-ruas"), HEADLINE),
        told,
        public: true,
        public_from: (standing != Standing::Corrected).then(|| before(0)),
        judged: vec![judged(language, standing)],
        wrong,
        view: view(language),
    })
}

fn view(language: Language) -> Option<PageView> {
    let release = Release::from_markdown(HEADLINE, RELEASE).ok()?;
    let input = Input { name: "artikel", bytes: ARTICLE.as_bytes(), release: Some(&release), ..Input::default() };
    let article = coverage::read(&input);
    let check = coverage::compare(&release, &article, Paid::Unknown);
    Some(PageView::new(language, 1, &release, &article, &check))
}

/// A comparison with a difference that nobody judged yet and one that stands as told; none where the evidence cannot be read.
fn compared(language: Language, standing: Option<Standing>, wrong: Wrong) -> String {
    let id = "01KB5N0Z7Q3W5X9Y2C4D6F8G0H";
    let path = address::compared(language, id);
    let mut view = standing.and_then(|_| view(language));
    let refused = standing == Some(Standing::Refused);
    if let Some(view) = view.as_mut().filter(|_| refused) {
        (view.parts, view.is_part) = (texts::article_part(language).to_owned(), true);
    }
    let shown: Vec<usize> = view.iter().flat_map(|view| view.findings.iter().map(|finding| finding.index)).collect();
    let difference = |at: usize, mark, judged| DifferenceView {
        index: shown.get(at).copied().or(Some(99)),
        mark,
        whole: None,
        can_be_asked: true,
        is_over: false,
        judged,
    };
    let mut differences = standing
        .map(|standing| vec![difference(0, "a", Some(judged(language, standing))), difference(1, "b", None)])
        .unwrap_or_default();
    for whole in [Whole::Gone, Whole::Unlabelled].into_iter().filter(|_| refused) {
        let (index, mark, whole) = (None, whole.as_str(), Some(whole));
        differences.push(DifferenceView { index, mark, whole, can_be_asked: false, is_over: false, judged: None });
    }
    let visit = |found, shape, detail| VisitView { found: words::visit(language, found), shape, detail, at: before(1) };
    drawn(&ComparisonPage {
        withdrawn: false,
        layout: desk(language, "Tiga Ruas Jalan Hulu Dibuka", &path, Entry::Coverage),
        id,
        address: "https://kabarmerdu.example/2025/05/11/tiga-ruas-jalan-hulu-dibuka",
        outlet: "Kabar Merdu",
        release: (address::desk_release(language, "01KB5MZK3T8V2B4N6P8R0S2T4V"), HEADLINE),
        version: 1,
        corrected: vec![(before(1), "Panjang ruas semula tertulis 83,87 kilometer.")],
        taken: before(2),
        digest: "7be78a9ce19e890fb8bedb77a528b7816600e8b768efc223230124800116dff7",
        pictured: false,
        view,
        differences,
        before: standing
            .map(|_| JudgedView { id: OTHER.to_owned(), ..judged(language, Standing::Edited) })
            .into_iter()
            .collect(),
        may_judge: true,
        untold: usize::from(standing == Some(Standing::Asked)),
        mailed: 2,
        failed: false,
        asked: standing.is_some(),
        visits: vec![
            visit(domain::coverage::Visit::Unchanged, Shape::Met, ""),
            visit(domain::coverage::Visit::Unreachable, Shape::Unknown, "Situs tidak menjawab."),
        ],
        next: Some(before(0)),
        wrong,
    })
}
