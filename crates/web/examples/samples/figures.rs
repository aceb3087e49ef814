//! The overview of coverage with sample data: a month of an office, its releases and outlets, an empty one; an outlet's; its public page.

use ::coverage::check::FindingKind;
use desk::coverage::overview::Figures;
use domain::judgement::{Standing, Way};
use domain::spread::Spread;
use locale::{Language, format, judgement as words, texts};
use web::address;
use web::page::{
    CarriedLine, Count, Entry, FigureView, FiguresFinding, FiguresLink, FiguresPage, FiguresPageRow, FiguresPart,
    FiguresRow, KindRow, Layout, OutletDifference, OutletLine, PublicOutletPage, Shape, StandingRow,
};

use crate::coverage::judged;
use crate::sample::{HEADLINE, before, desk, drawn, layout};

const OUTLET: &str = "01KB5N0Z7Q3W5X9Y2C4D6F8G0P";
const ARTICLE: &str = "https://borneotimurkini.example/2025/05/11/tiga-ruas-jalan-hulu-dibuka";
const TITLE: &str = "Tiga Ruas Jalan di Hulu Sungai Merdu Dibuka Lagi Setelah Tujuh Bulan";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("figures", office(language, summary(language, true), figures(148, 31), "")),
        ("figures-empty", office(language, summary(language, false), FigureView(Figures::default()), "")),
        ("figures-releases", office(language, FiguresPart::Rows(releases()), figures(148, 31), "siaran-pers")),
        ("figures-outlets", office(language, FiguresPart::Rows(outlets()), figures(148, 31), "media")),
        ("figures-pages", outlet(language, FiguresPart::Pages(pages()), "halaman")),
        ("figures-findings", outlet(language, FiguresPart::Findings(findings(language)), "perbedaan")),
        ("public-outlet", public(language, true)),
        ("public-outlet-empty", public(language, false)),
    ]
}

fn figures(pages: usize, outlets: usize) -> FigureView {
    let spread = |lower, median, upper| Some(Spread { lower, median, upper });
    FigureView(Figures {
        pages,
        outlets,
        releases: 22,
        known_by: [pages - pages / 8, pages / 8, 0],
        soon: spread(3_960_000, 11_520_000, 33_840_000),
        before: pages / 70,
        own: spread(8, 21, 46),
        unknown: pages / 30,
        look: pages / 40,
        open: pages / 20,
        settled: pages / 12,
        dropped: pages / 60,
    })
}

fn summary(language: Language, full: bool) -> FiguresPart<'static> {
    let number = |count: usize| if full { count } else { 0 };
    let months = (1..=12).zip([96, 120, 133, 101, 148, 0, 0, 0, 0, 0, 0, 0]).map(|(month, count)| Count {
        name: format::month(language, month).to_owned(),
        address: (count > 0).then(|| format!("{}?bulan=2025-{month:02}", address::coverage_overview(language))),
        count: number(count),
        current: month == 5,
    });
    let day = |day: usize| {
        let date = jiff::civil::date(2025, 5, i8::try_from(day).unwrap_or(1));
        Count { name: format::date(language, date), address: None, count: number(day * 7 % 13), current: true }
    };
    let kind = |kind, open, settled, dropped| KindRow { kind, open, settled, dropped };
    let of = |known| locale::finding::kind(language, known);
    let standing = |standing: Standing, count| StandingRow {
        word: words::standing(language, Way::Correction, standing, true),
        shape: Shape::of_standing(standing),
        count,
    };
    FiguresPart::Summary {
        months: months.collect(),
        days: (1..=31).map(day).collect(),
        years: vec![("2024".to_owned(), format!("{}?bulan=2024-12", address::coverage_overview(language)))],
        kinds: vec![
            kind(of(FindingKind::Quotation), 4, 7, 1),
            kind(of(FindingKind::Number), 3, 5, 0),
            kind(of(FindingKind::Date), 0, 0, 1),
        ],
        standings: vec![
            standing(Standing::Asked, 5),
            standing(Standing::Edited, 2),
            standing(Standing::Corrected, 11),
            standing(Standing::Withdrawn, 1),
            standing(Standing::Excused, 2),
        ],
    }
}

fn releases() -> Vec<FiguresRow> {
    let row = |hours, withdrawn, figures| FiguresRow {
        name: HEADLINE.to_owned(),
        address: Some("/meja/liputan?siaran=01KB5MZK3T8V2B4N6P8R0S2T4V".to_owned()),
        at: Some(before(hours)),
        withdrawn,
        figures,
    };
    vec![row(200, false, figures(24, 18)), row(100, true, figures(1, 1)), row(9, false, FigureView(Figures::default()))]
}

fn outlets() -> Vec<FiguresRow> {
    let row = |name: &str, known: bool, figures| FiguresRow {
        name: name.to_owned(),
        address: known.then(|| format!("/meja/direktori/{OUTLET}/liputan?bulan=2025-05")),
        at: None,
        withdrawn: false,
        figures,
    };
    vec![
        row("Borneo Timur Kini", true, figures(40, 1)),
        row("kabarpesisir.example", false, figures(3, 1)),
        row("Mingguan Lentera Masyarakat Pedalaman dan Perbatasan", true, figures(12, 1)),
    ]
}

fn pages() -> Vec<FiguresPageRow<'static>> {
    let row = |hours, found, figures| FiguresPageRow {
        address: "/meja/liputan/01KB5N0Z7Q3W5X9Y2C4D6F8G0H".to_owned(),
        title: TITLE,
        release: HEADLINE,
        appeared: (before(hours), found),
        figures,
    };
    vec![row(3, false, figures(1, 1)), row(30, true, FigureView(Figures { pages: 1, open: 2, ..Figures::default() }))]
}

fn findings(language: Language) -> Vec<FiguresFinding<'static>> {
    let one = |standing, answer| {
        let view = judged(language, standing);
        let (source, words) = (view.source.clone(), view.page.clone());
        let standing = (view.standing(language), view.shape());
        let page = ("/meja/liputan/01KB5N0Z7Q3W5X9Y2C4D6F8G0H".to_owned(), TITLE);
        FiguresFinding { page, kind: view.kind, source, words, standing, answer }
    };
    vec![one(Standing::Refused, Some("Kutipan kami dari rekaman wawancara.")), one(Standing::Asked, None)]
}

fn links(base: &str, labels: [&'static str; 3], parts: [&str; 3], current: &str) -> Vec<FiguresLink> {
    let link = |((label, part), count)| FiguresLink {
        label,
        address: format!("{base}?bulan=2025-05&bagian={part}"),
        count,
        current: part == current,
    };
    labels.into_iter().zip(parts).zip([None, Some(22), Some(31)]).map(link).collect()
}

fn page<'a>(
    (base, title, name): (&'a str, &'a str, &'a str),
    (language, entry): (Language, Entry),
    part: FiguresPart<'a>,
    (figures, parts): (FigureView, Vec<FiguresLink>),
) -> FiguresPage<'a> {
    let turn = if matches!(part, FiguresPart::Summary { .. }) {
        [None, None]
    } else {
        [None, Some(format!("{base}?dari=50"))]
    };
    FiguresPage {
        layout: desk(language, title, base, entry),
        outlet: None,
        month: name,
        year: "2025",
        parts,
        figures,
        part,
        files: vec![("XLSX", format!("{base}.xlsx?bulan=2025-05")), ("CSV", format!("{base}.csv?bulan=2025-05"))],
        turn,
    }
}

fn office(language: Language, part: FiguresPart<'_>, figures: FigureView, current: &str) -> String {
    let base = address::coverage_overview(language);
    let name = format!("{} 2025", format::month(language, 5));
    let labels =
        [texts::figures_summary(language), texts::figures_releases(language), texts::figures_outlets(language)];
    let parts = links(&base, labels, ["", "siaran-pers", "media"], current);
    let title = match current {
        "" => texts::figures_title(language),
        "media" => texts::figures_outlets(language),
        _ => texts::figures_releases(language),
    };
    drawn(&page((&base, title, &name), (language, Entry::Coverage), part, (figures, parts)))
}

fn outlet(language: Language, part: FiguresPart<'_>, current: &str) -> String {
    let base = address::outlet_overview(language, OUTLET);
    let name = format!("{} 2025", format::month(language, 5));
    let labels =
        [texts::figures_summary(language), texts::figures_listed_pages(language), texts::figures_findings(language)];
    let parts = links(&base, labels, ["", "halaman", "perbedaan"], current);
    let title =
        if current == "halaman" { texts::figures_listed_pages(language) } else { texts::figures_findings(language) };
    let shown = page((&base, title, &name), (language, Entry::Directory), part, (figures(40, 1), parts));
    drawn(&FiguresPage { outlet: Some((address::outlet(language, OUTLET), "Borneo Timur Kini")), ..shown })
}

fn public(language: Language, full: bool) -> String {
    let path = address::public_outlet(language, "borneotimurkini.example");
    let carried = |hours| CarriedLine {
        slug: "tiga-ruas-jalan",
        headline: HEADLINE,
        published: before(hours),
        office: "Dinas Pekerjaan Umum",
        address: ARTICLE,
        title: TITLE,
    };
    let differs = |standing, pace| {
        let mut view = judged(language, standing);
        view.public = Some((before(0), true));
        OutletDifference { judged: view, release: ["tiga-ruas-jalan", HEADLINE], address: ARTICLE, pace }
    };
    let hours = texts::outlet_page_hours(language, &format::tenths(language, 52));
    let pace = vec![texts::outlet_page_answered(language, &hours), texts::outlet_page_corrected(language, &hours)];
    drawn(&PublicOutletPage {
        layout: Layout { entry: Entry::PublicDirectory, ..layout(language, "Borneo Timur Kini", &path) },
        line: OutletLine {
            key: String::new(),
            name: "Borneo Timur Kini",
            site: "borneotimurkini.example",
            place: "Kota Merdu",
            company: Some(("pt-kini", "PT Borneo Timur Kini Media")),
        },
        carried: if full { vec![carried(3), carried(50)] } else { Vec::new() },
        differs: if full {
            vec![differs(Standing::Corrected, pace), differs(Standing::Refused, Vec::new())]
        } else {
            Vec::new()
        },
        carried_turn: [None, full.then(|| format!("{path}?sebelum=01KB5N0Z7Q3W5X9Y2C4D6F8G0H"))],
        differs_turn: [None, None],
    })
}
