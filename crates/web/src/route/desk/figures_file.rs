//! The overview of a month as tables to be saved: releases, outlets, differences, pages. A workbook with all of them, or one as CSV.

use axum::extract::{Path, Query, State};
use desk::coverage::overview::{self, Depth, Figures, Month};
use domain::Refusal;
use domain::appearance::KnownBy;
use domain::spread::Spread;
use jiff::Timestamp;
use locale::{Language, coverage as outcomes, judgement as words, texts};
use media::{BookSheet, Cell};
use serde::Deserialize;
use store::coverage::overview::{Finding, Page};

use super::figures::{Wanted, standing};
use super::{directory, known};
use crate::address::month_key;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::page::kind_of;
use crate::visitor::Member;

/// Names of the sheets, in both languages: what is saved is found again by them.
const SHEETS: [&str; 4] = ["siaran pers", "media", "temuan", "halaman"];
/// Milliseconds of a tenth of an hour.
const TENTH: i64 = 360_000;

/// Which table.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    /// A sheet's name, with a hyphen for the space; pages unless told.
    tabel: String,
}

/// The office's month as CSV.
pub(crate) async fn office_csv(
    State(app): State<App>,
    member: Member,
    Query(wanted): Query<Wanted>,
    Query(chosen): Query<Chosen>,
) -> Answer {
    let month = of_office(&app, &member, &wanted).await?;
    csv(&member, &month, &chosen.tabel, "ikhtisar")
}

/// The office's month as a workbook.
pub(crate) async fn office_xlsx(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    xlsx(&member, &of_office(&app, &member, &wanted).await?, "ikhtisar")
}

/// An outlet's month as CSV.
pub(crate) async fn outlet_csv(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
    Query(chosen): Query<Chosen>,
) -> Answer {
    let month = of_outlet(&app, &member, &id, &wanted).await?;
    csv(&member, &month, &chosen.tabel, "liputan")
}

/// An outlet's month as a workbook.
pub(crate) async fn outlet_xlsx(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    xlsx(&member, &of_outlet(&app, &member, &id, &wanted).await?, "liputan")
}

async fn of_office(app: &App, member: &Member, wanted: &Wanted) -> Result<Month, Trouble> {
    let asked = (wanted.month()?, Depth::Words);
    Ok(overview::of_office(&app.desk, &member.actor, member.office()?, asked).await?)
}

async fn of_outlet(app: &App, member: &Member, id: &str, wanted: &Wanted) -> Result<Month, Trouble> {
    let asked = (wanted.month()?, Depth::Words);
    Ok(overview::of_outlet(&app.desk, &member.actor, known(id)?, asked).await?.1)
}

fn csv(member: &Member, month: &Month, table: &str, named: &str) -> Answer {
    let name = if table.is_empty() { SHEETS[3].to_owned() } else { table.replace('-', " ") };
    let sheet = sheets(member, month).into_iter().find(|sheet| sheet.name == name);
    let sheet = sheet.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let name = format!("{named}-{}-{}.csv", month_key(month.month), name.replace(' ', "-"));
    Ok(directory::csv(member.visitor.language, sheet, &name))
}

fn xlsx(member: &Member, month: &Month, named: &str) -> Answer {
    directory::workbook(&sheets(member, month), format!("{named}-{}.xlsx", month_key(month.month)))
}

/// All tables of a month.
fn sheets<'a>(member: &Member, month: &Month) -> [BookSheet<'a>; 4] {
    let tables = Tables { member, month, language: member.visitor.language };
    [tables.releases(), tables.outlets(), tables.findings(), tables.pages()]
}

struct Tables<'m> {
    member: &'m Member,
    month: &'m Month,
    language: Language,
}

impl Tables<'_> {
    fn clock(&self, at: Timestamp) -> Cell {
        Cell::Text(self.member.visitor.site.zone.clock(at).strftime("%Y-%m-%d %H:%M").to_string())
    }

    /// Headings of figures, and the cells under them.
    fn figure_heads(&self) -> [&'static str; 8] {
        let language = self.language;
        [
            texts::figures_head_lower(language),
            texts::figures_head_median(language),
            texts::figures_head_upper(language),
            texts::figures_head_before(language),
            texts::figures_head_own(language),
            texts::figures_head_open(language),
            texts::figures_head_settled(language),
            texts::figures_head_dropped(language),
        ]
    }

    fn releases<'a>(&self) -> BookSheet<'a> {
        let language = self.language;
        let first = [
            texts::figures_releases(language),
            texts::figures_head_published(language),
            texts::figures_pages(language),
            texts::figures_outlets(language),
        ];
        let row = |(known, figures): (&store::coverage::overview::Carried, Figures)| {
            let counts = [figures.pages, figures.outlets].map(Cell::Count);
            let named = [text(&known.headline), self.clock(known.public_from)];
            named.into_iter().chain(counts).chain(cells(&figures)).collect()
        };
        let rows = self.month.by_release().into_iter().map(row).collect();
        BookSheet { name: SHEETS[0], heads: first.into_iter().chain(self.figure_heads()).collect(), rows }
    }

    fn outlets<'a>(&self) -> BookSheet<'a> {
        let language = self.language;
        let first =
            [texts::figures_outlets(language), texts::figures_pages(language), texts::figures_releases(language)];
        let row = |known: overview::OfOutlet| {
            let counts = [known.figures.pages, known.figures.releases].map(Cell::Count);
            [text(&known.name)].into_iter().chain(counts).chain(cells(&known.figures)).collect()
        };
        let rows = self.month.by_outlet().into_iter().map(row).collect();
        BookSheet { name: SHEETS[1], heads: first.into_iter().chain(self.figure_heads()).collect(), rows }
    }

    fn findings<'a>(&self) -> BookSheet<'a> {
        let language = self.language;
        let heads = vec![
            texts::figures_outlets(language),
            texts::figures_head_address(language),
            texts::figures_releases(language),
            texts::figures_kind(language),
            texts::figures_head_way(language),
            texts::figures_standing(language),
            texts::figures_head_told(language),
            texts::figures_head_public(language),
            texts::judged_source(language),
            texts::judged_page(language),
            texts::figures_answer(language),
        ];
        let row = |finding: &Finding| {
            let at = self.month.pages.iter().position(|page| page.id == finding.page);
            let (page, named) =
                (at.and_then(|at| self.month.pages.get(at)), at.and_then(|at| self.month.names.get(at)));
            let moment = |at: Option<Timestamp>| at.map_or_else(|| text(""), |at| self.clock(at));
            let [source, said] = &finding.words;
            vec![
                text(page.map_or("", |page| &page.name.0)),
                text(named.map_or("", |named| &named.address)),
                text(page.map_or("", |page| self.month.headline(page.release))),
                text(kind_of(language, &finding.kind)),
                text(words::way(language, finding.way).0),
                text(standing(language, finding).0),
                moment(finding.told_at),
                moment(finding.public_from),
                text(source),
                text(said),
                text(self.month.answers.get(&finding.id).map_or("", String::as_str)),
            ]
        };
        BookSheet { name: SHEETS[2], heads, rows: self.month.findings.iter().map(row).collect() }
    }

    fn pages<'a>(&self) -> BookSheet<'a> {
        let language = self.language;
        let heads = vec![
            texts::figures_head_published(language),
            texts::figures_head_known(language),
            texts::figures_outlets(language),
            texts::coverage_page(language),
            texts::figures_head_address(language),
            texts::figures_releases(language),
            texts::figures_head_hours(language),
            texts::figures_head_own(language),
            texts::coverage_outcome(language),
            texts::figures_head_open(language),
            texts::figures_head_settled(language),
            texts::figures_head_dropped(language),
        ];
        let named = self.month.by_page().into_iter().zip(&self.month.names);
        let row = |((page, figures), named): ((&Page, Figures), &store::coverage::overview::Named)| {
            let hours = match figures.soon {
                Some(Spread { median, .. }) => Cell::Tenths(median / TENTH),
                None if figures.before > 0 => text(texts::figures_was_before(language)),
                None => text(""),
            };
            vec![
                self.clock(page.appeared.at),
                text(known_by(language, page.appeared.by)),
                text(&page.name.0),
                text(&named.title),
                text(&named.address),
                text(self.month.headline(page.release)),
                hours,
                share(figures.own),
                text(&outcomes::outcome(language, page.outcome, usize::try_from(named.differs).unwrap_or_default())),
                Cell::Count(figures.open),
                Cell::Count(figures.settled),
                Cell::Count(figures.dropped),
            ]
        };
        BookSheet { name: SHEETS[3], heads, rows: named.map(row).collect() }
    }
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

fn share(own: Option<Spread>) -> Cell {
    own.map_or_else(|| text(""), |own| Cell::Count(usize::try_from(own.median).unwrap_or_default()))
}

/// The figures under [`Tables::figure_heads`].
fn cells(figures: &Figures) -> [Cell; 8] {
    let hours =
        |of: fn(&Spread) -> i64| figures.soon.as_ref().map_or_else(|| text(""), |soon| Cell::Tenths(of(soon) / TENTH));
    [
        hours(|soon| soon.lower),
        hours(|soon| soon.median),
        hours(|soon| soon.upper),
        Cell::Count(figures.before),
        share(figures.own),
        Cell::Count(figures.open),
        Cell::Count(figures.settled),
        Cell::Count(figures.dropped),
    ]
}

/// By what it is known when a page was published.
fn known_by(language: Language, by: KnownBy) -> &'static str {
    match by {
        KnownBy::Time => texts::figures_known_time(language),
        KnownBy::Day => texts::figures_known_day(language),
        KnownBy::Found => texts::figures_known_found(language),
    }
}
