//! The overview of coverage in a month, of the office or of one outlet of its directory. Outlets by name, releases by date.

use axum::extract::{Path, Query, State};
use desk::coverage::overview::{self, Depth, Month, YearMonth};
use domain::Refusal;
use domain::appearance::KnownBy;
use domain::judgement::Standing;
use jiff::civil::Date;
use locale::{Language, format, judgement as words, texts};
use serde::Deserialize;
use store::coverage::overview::Finding;

use super::known;
use crate::address::{self, month_key};
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{
    self, Count, Entry, FigureView, FiguresFinding, FiguresLink, FiguresPage, FiguresPageRow, FiguresPart, FiguresRow,
    KindRow, Shape, StandingRow, kind_of,
};
use crate::route::archive::parse;
use crate::visitor::Member;

/// Lines of a part that are shown at once.
const PAGE: usize = 50;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// `2025-05`.
    bulan: String,
    bagian: String,
    /// Lines to leave out: what is shown is held in order, and counted in a moment.
    dari: usize,
}

impl Wanted {
    /// The month; none for the running one.
    pub(super) fn month(&self) -> Result<Option<YearMonth>, Trouble> {
        let none = Trouble::Refused(Refusal::NotFound);
        if self.bulan.is_empty() { Ok(None) } else { parse(&self.bulan).map(Some).ok_or(none) }
    }
}

/// `Mei 2025`.
pub(super) fn month_name(language: Language, (year, month): YearMonth) -> String {
    format!("{} {year}", format::month(language, month))
}

/// Of the whole office.
pub(crate) async fn office(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    let office = member.office()?;
    let month = overview::of_office(&app.desk, &member.actor, office, (wanted.month()?, Depth::Figures)).await?;
    let base = address::coverage_overview(member.visitor.language);
    let parts = ["", "siaran-pers", "media"];
    let view = View { member: &member, month: &month, base: &base, parts, wanted: &wanted, outlet: None };
    let (rows, count) = match wanted.bagian.as_str() {
        "siaran-pers" => view.releases(),
        "media" => view.outlets(),
        _ => (view.summary(), 0),
    };
    view.shown(rows, count)
}

/// Of one outlet.
pub(crate) async fn outlet(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let parts = ["", "halaman", "perbedaan"];
    let depth = if parts.iter().skip(1).any(|part| *part == wanted.bagian) { Depth::Words } else { Depth::Figures };
    let asked = (wanted.month()?, depth);
    let (outlet, month) = overview::of_outlet(&app.desk, &member.actor, known(&id)?, asked).await?;
    let base = address::outlet_overview(member.visitor.language, &id);
    let named = Some((address::outlet(member.visitor.language, &id), outlet.details.name.as_str()));
    let view = View { member: &member, month: &month, base: &base, parts, wanted: &wanted, outlet: named };
    let (rows, count) = match wanted.bagian.as_str() {
        "halaman" => view.pages(),
        "perbedaan" => view.findings(),
        _ => (view.summary(), 0),
    };
    view.shown(rows, count)
}

/// What is shown, and of whom.
struct View<'a> {
    member: &'a Member,
    month: &'a Month,
    base: &'a str,
    /// Words of the parts in addresses.
    parts: [&'static str; 3],
    wanted: &'a Wanted,
    outlet: Option<(String, &'a str)>,
}

impl<'a> View<'a> {
    fn language(&self) -> Language {
        self.member.visitor.language
    }

    /// Where a part of a month is.
    fn at(&self, month: YearMonth, part: &str, from: usize) -> String {
        let part = if part.is_empty() { String::new() } else { format!("&bagian={part}") };
        let from = if from == 0 { String::new() } else { format!("&dari={from}") };
        format!("{}?bulan={}{part}{from}", self.base, month_key(month))
    }

    /// The page with one part of it, which has so many lines in all.
    fn shown(&self, part: FiguresPart<'a>, count: usize) -> Answer {
        let (language, key, now) = (self.language(), month_key(self.month.month), self.wanted.bagian.as_str());
        let (name, year) = (month_name(language, self.month.month), self.month.month.0.to_string());
        let current = if self.parts.contains(&now) { now } else { "" };
        let whole = self.month.figures();
        let of_outlet = self.outlet.is_some();
        let labels = if of_outlet {
            [texts::figures_summary(language), texts::figures_listed_pages(language), texts::figures_findings(language)]
        } else {
            [texts::figures_summary(language), texts::figures_releases(language), texts::figures_outlets(language)]
        };
        let counts = if of_outlet {
            [None, Some(whole.pages), Some(self.month.findings.len())]
        } else {
            [None, Some(self.month.releases.len()), Some(whole.outlets)]
        };
        let parts = self.parts.iter().zip(labels).zip(counts).map(|((part, label), count)| FiguresLink {
            label,
            address: self.at(self.month.month, part, 0),
            count,
            current: *part == current,
        });
        let titled = self.parts.iter().position(|part| *part == current).unwrap_or_default();
        let title =
            if titled == 0 { texts::figures_title(language) } else { labels.get(titled).copied().unwrap_or_default() };
        let from = self.wanted.dari;
        let next = (from.saturating_add(PAGE) < count).then(|| self.at(self.month.month, current, from + PAGE));
        let first = (from > 0).then(|| self.at(self.month.month, current, 0));
        let table = match (of_outlet, current) {
            (false, "siaran-pers") => "siaran-pers",
            (false, "media") => "media",
            (true, "perbedaan") => "temuan",
            _ => "halaman",
        };
        let files = vec![
            ("XLSX", format!("{}.xlsx?bulan={key}", self.base)),
            ("CSV", format!("{}.csv?bulan={key}&tabel={table}", self.base)),
        ];
        answer::page(&FiguresPage {
            layout: self.member.layout(title, if of_outlet { Entry::Directory } else { Entry::Coverage }),
            outlet: self.outlet.clone(),
            month: &name,
            year: &year,
            parts: parts.collect(),
            figures: FigureView(whole),
            part,
            files: if self.month.pages.is_empty() && self.month.releases.is_empty() { Vec::new() } else { files },
            turn: [first, next],
        })
    }

    fn summary(&self) -> FiguresPart<'a> {
        let language = self.language();
        let (year, month) = self.month.month;
        let number = |count: i64| usize::try_from(count).unwrap_or_default();
        let months = (1..).zip(self.month.months).map(|(of, count)| Count {
            name: format::month(language, of).to_owned(),
            address: (count > 0 || of == month).then(|| self.at((year, of), "", 0)),
            count: number(count),
            current: of == month,
        });
        let day = |(day, count): &(Date, i64)| Count {
            name: format::date(language, *day),
            address: None,
            count: number(*count),
            current: true,
        };
        let (first, last) = self.month.years;
        let years = (first..=last).rev().filter(|other| *other != year);
        // The nearest month of another year.
        let near = |other: i16| self.at((other, if other < year { 12 } else { 1 }), "", 0);
        FiguresPart::Summary {
            months: months.collect(),
            days: self.month.days.iter().map(day).collect(),
            years: years.map(|other| (other.to_string(), near(other))).collect(),
            kinds: kinds(language, &self.month.findings),
            standings: standings(language, &self.month.findings),
        }
    }

    fn releases(&self) -> (FiguresPart<'a>, usize) {
        let (language, all) = (self.language(), self.month.by_release());
        let (count, rows) = (all.len(), all.into_iter().skip(self.wanted.dari).take(PAGE));
        let row = rows.map(|(known, figures)| FiguresRow {
            name: known.headline.clone(),
            address: Some(address::coverage_of(language, &known.id.to_string())),
            at: Some(self.member.visitor.moment(known.public_from)),
            withdrawn: known.withdrawn,
            figures: FigureView(figures),
        });
        (FiguresPart::Rows(row.collect()), count)
    }

    fn outlets(&self) -> (FiguresPart<'a>, usize) {
        let (language, all) = (self.language(), self.month.by_outlet());
        let (count, key) = (all.len(), month_key(self.month.month));
        let at = |id: String| format!("{}?bulan={key}", address::outlet_overview(language, &id));
        let row = all.into_iter().skip(self.wanted.dari).take(PAGE).map(|known| FiguresRow {
            name: known.name,
            address: known.id.map(|id| at(id.to_string())),
            at: None,
            withdrawn: false,
            figures: FigureView(known.figures),
        });
        (FiguresPart::Rows(row.collect()), count)
    }

    fn pages(&self) -> (FiguresPart<'a>, usize) {
        let language = self.language();
        let rows = self.month.by_page().into_iter().zip(&self.month.names).skip(self.wanted.dari).take(PAGE);
        let row = rows.map(|((page, figures), named)| FiguresPageRow {
            address: address::compared(language, &page.id.to_string()),
            title: if named.title.is_empty() { &named.address } else { &named.title },
            release: self.month.headline(page.release),
            appeared: (self.member.visitor.moment(page.appeared.at), page.appeared.by == KnownBy::Found),
            figures: FigureView(figures),
        });
        (FiguresPart::Pages(row.collect()), self.month.pages.len())
    }

    fn findings(&self) -> (FiguresPart<'a>, usize) {
        let language = self.language();
        let title = |finding: &Finding| {
            let at = self.month.pages.iter().position(|page| page.id == finding.page);
            let named = at.and_then(|at| self.month.names.get(at));
            named.map_or("", |named| if named.title.is_empty() { &named.address } else { &named.title })
        };
        let rows = self.month.findings.iter().skip(self.wanted.dari).take(PAGE).map(|finding| {
            let [source, page] = page::beside(&finding.words[0], &finding.words[1]);
            FiguresFinding {
                page: (address::compared(language, &finding.page.to_string()), title(finding)),
                kind: kind_of(language, &finding.kind),
                source,
                words: page,
                standing: standing(language, finding),
                answer: self.month.answers.get(&finding.id).map(String::as_str),
            }
        });
        (FiguresPart::Findings(rows.collect()), self.month.findings.len())
    }
}

/// Where a difference stands, as word and sign.
pub(super) fn standing(language: Language, finding: &Finding) -> (&'static str, Shape) {
    let word = words::standing(language, finding.way, finding.standing, finding.told_at.is_some());
    (word, Shape::of_standing(finding.standing))
}

/// How many of each kind, in the engine's order, those about the page as a whole last.
fn kinds(language: Language, findings: &[Finding]) -> Vec<KindRow> {
    let mut rows: Vec<KindRow> = Vec::new();
    for finding in findings {
        let kind = kind_of(language, &finding.kind);
        let at = rows.iter().position(|row| row.kind == kind).unwrap_or_else(|| {
            rows.push(KindRow { kind, open: 0, settled: 0, dropped: 0 });
            rows.len() - 1
        });
        if let Some(row) = rows.get_mut(at) {
            match finding.standing {
                standing if standing.is_open() => row.open += 1,
                standing if standing.is_settled() => row.settled += 1,
                _ => row.dropped += 1,
            }
        }
    }
    rows.sort_by_key(|row| row.kind);
    rows
}

/// How many stand where, in the order of what is done.
fn standings(language: Language, findings: &[Finding]) -> Vec<StandingRow> {
    let order = [
        Standing::Asked,
        Standing::Refused,
        Standing::Answered,
        Standing::Edited,
        Standing::Removed,
        Standing::Corrected,
        Standing::Accepted,
        Standing::Withdrawn,
        Standing::Excused,
    ];
    let row = |standing: Standing| {
        let count = findings.iter().filter(|finding| finding.standing == standing).count();
        let word = words::standing(language, domain::judgement::Way::Correction, standing, true);
        (count > 0).then(|| StandingRow { word, shape: Shape::of_standing(standing), count })
    };
    order.into_iter().filter_map(row).collect()
}
