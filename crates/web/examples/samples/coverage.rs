//! Coverage with sample data: a list, an empty one, and a real comparison of an invented article with the sample release.

use coverage::check::Paid;
use coverage::{Input, Release};
use domain::coverage::Outcome;
use locale::{Language, coverage as words, texts};
use web::address;
use web::comparison::PageView;
use web::page::{ComparisonPage, CoveragePage, CoverageRow, Entry, OutcomeFilter};

use crate::sample::{HEADLINE, before, desk, drawn};

const RELEASE: &str = "Gubernur membuka kembali tiga ruas jalan sepanjang 83,78 kilometer di hulu Sungai Merdu, Minggu (11/5/2025).\n\n“Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.\n\nAnggarannya Rp128,4 miliar.";
const ARTICLE: &str = "<html><head><title>Tiga Ruas Jalan Hulu Dibuka</title></head><body><nav><a href='/'>Beranda</a></nav><article><h1>Tiga Ruas Jalan Hulu Dibuka</h1><p>Penulis: Tumini Lestari</p><p>HULU SERAYA – Gubernur membuka kembali tiga ruas jalan sepanjang 83,7 kilometer di hulu Sungai Merdu, Minggu (11/5/2025).</p><p>“Warga di hulu tidak lagi harus memutar berjam-jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.</p><p>Baca juga: Dermaga lama diperbaiki</p><p>Sarinah, pedagang sayur, mengatakan ia kini dapat pulang sebelum gelap.</p></article></body></html>";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("coverage", list(language, true, None)),
        ("coverage-empty", list(language, false, None)),
        ("coverage-refused", list(language, false, Some(texts::coverage_strange(language)))),
        ("comparison", compared(language, true)),
        ("comparison-unreadable", compared(language, false)),
    ]
}

fn list(language: Language, full: bool, wrong: Option<&str>) -> String {
    let path = address::coverage(language);
    let row = |outcome, differs, own| CoverageRow {
        id: "01KB5N0Z7Q3W5X9Y2C4D6F8G0H",
        title: "Tiga Ruas Jalan di Hulu Sungai Merdu Dibuka Lagi Setelah Tujuh Bulan",
        outlet: "Kabar Merdu",
        release: ("01KB5MZK3T8V2B4N6P8R0S2T4V".to_owned(), HEADLINE),
        outcome,
        differs,
        own,
        taken: before(2),
    };
    let filters = Outcome::ALL.map(|outcome| OutcomeFilter {
        label: words::filter(language, outcome),
        address: path.clone(),
        count: 3,
        current: outcome == Outcome::Differs,
    });
    let rows = vec![row(Outcome::Differs, 2, 12), row(Outcome::Unknown, 0, 0), row(Outcome::Same, 0, 64)];
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

fn compared(language: Language, readable: bool) -> String {
    let id = "01KB5N0Z7Q3W5X9Y2C4D6F8G0H";
    let path = address::compared(language, id);
    let view = readable.then(|| Release::from_markdown(HEADLINE, RELEASE).ok()).flatten().map(|release| {
        let input = Input { name: "artikel", bytes: ARTICLE.as_bytes(), release: Some(&release), ..Input::default() };
        let article = coverage::read(&input);
        let check = coverage::compare(&release, &article, Paid::Unknown);
        PageView::new(language, 1, &release, &article, &check)
    });
    drawn(&ComparisonPage {
        layout: desk(language, "Tiga Ruas Jalan Hulu Dibuka", &path, Entry::Coverage),
        id,
        address: "https://kabarmerdu.example/2025/05/11/tiga-ruas-jalan-hulu-dibuka",
        outlet: "Kabar Merdu",
        release: (address::desk_release(language, "01KB5MZK3T8V2B4N6P8R0S2T4V"), HEADLINE),
        version: 1,
        corrected: vec![(before(1), "Panjang ruas semula tertulis 83,87 kilometer.")],
        taken: before(2),
        digest: "7be78a9ce19e890fb8bedb77a528b7816600e8b768efc223230124800116dff7",
        view,
    })
}
