//! The overview of a month for programs: the same figures as the page. Outlets by name, releases by date; nothing is ranked.

use ::desk::coverage::overview::{self, Depth, Figures};
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use domain::field::{FieldError, FieldErrors};
use domain::spread::Spread;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::super::super::given::Question;
use super::super::super::shape::Moment;
use crate::address::month_key;
use crate::answer::Answer;
use crate::app::App;
use crate::route::archive::parse;
use crate::visitor::Member;

/// Which month.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SoughtMonth {
    /// `2026-05`, on the site's clock; the running one unless told.
    month: Option<String>,
}

/// Quartiles, divided evenly between two numbers as spreadsheets do.
#[derive(Debug, Serialize, ToSchema)]
struct Quartiles {
    lower: i64,
    median: i64,
    upper: i64,
}

impl Quartiles {
    fn new(Spread { lower, median, upper }: Spread) -> Self {
        Self { lower, median, upper }
    }
}

/// By what it is known when pages were published.
#[derive(Debug, Serialize, ToSchema)]
struct KnownFrom {
    /// The page's own time.
    time: usize,
    /// The page's day alone.
    day: usize,
    /// When it was found.
    found: usize,
}

/// Figures of some pages.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageFigures {
    pages: usize,
    /// Outlets, and hosts that are not in the directory.
    outlets: usize,
    releases: usize,
    known_from: KnownFrom,
    /// Milliseconds from when the release was public to when the page was published; of those that were published since then.
    soon: Option<Quartiles>,
    /// Pages that were published before.
    before: usize,
    /// Of a hundred words, how many are the newsroom's own; of pages that could be compared.
    own: Option<Quartiles>,
    /// Pages that could not be compared.
    unknown: usize,
    /// Pages that need a look of the office.
    look: usize,
    /// Judged differences of which something is still expected.
    open: usize,
    /// Those that were asked and are settled.
    settled: usize,
    /// Those that were excused, or are asked no more.
    dropped: usize,
}

impl CoverageFigures {
    fn new(figures: &Figures) -> Self {
        let [time, day, found] = figures.known_by;
        Self {
            pages: figures.pages,
            outlets: figures.outlets,
            releases: figures.releases,
            known_from: KnownFrom { time, day, found },
            soon: figures.soon.map(Quartiles::new),
            before: figures.before,
            own: figures.own.map(Quartiles::new),
            unknown: figures.unknown,
            look: figures.look,
            open: figures.open,
            settled: figures.settled,
            dropped: figures.dropped,
        }
    }
}

/// A release with its figures.
#[derive(Debug, Serialize, ToSchema)]
struct ReleaseFigures {
    id: String,
    headline: String,
    public_from: Moment,
    withdrawn: bool,
    figures: CoverageFigures,
}

/// An outlet with its figures.
#[derive(Debug, Serialize, ToSchema)]
struct OutletFigures {
    /// None for a host that is not in the directory.
    id: Option<String>,
    /// Its name, or its host.
    name: String,
    figures: CoverageFigures,
}

/// How many pages were published on a day of the site's clock.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageDay {
    #[schema(format = Date)]
    date: String,
    pages: i64,
}

/// How many judged differences of a kind stand somewhere.
#[derive(Debug, Serialize, ToSchema)]
struct FindingCount {
    /// The engine's word for what they are about.
    kind: String,
    standing: &'static str,
    count: usize,
}

/// A month of coverage.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CoverageOverview {
    #[schema(example = "2026-05")]
    month: String,
    figures: CoverageFigures,
    /// Every day of the month.
    days: Vec<CoverageDay>,
    /// Pages in each month of the year, from January on.
    months: Vec<i64>,
    /// By kind and standing, in alphabetical order.
    findings: Vec<FindingCount>,
    /// The oldest first; also those of the month that no page of it carries.
    releases: Vec<ReleaseFigures>,
    /// By name.
    outlets: Vec<OutletFigures>,
}

#[utoipa::path(get, path = "/api/desk/coverage/overview", operation_id = "read_coverage_overview", tag = "desk", params(SoughtMonth),
    responses((status = 200, description = "How many pages, how soon, with how much of their own, and what became of differences",
        body = CoverageOverview)))]
/// A month of coverage in figures
pub(crate) async fn read(State(app): State<App>, member: Member, Question(sought): Question<SoughtMonth>) -> Answer {
    let bad = || FieldErrors::one("month", FieldError::NotAChoice);
    let month = sought
        .month
        .as_deref()
        .map(|month| parse(month).filter(|known| known.0 < 9_999).ok_or_else(bad))
        .transpose()?;
    let seen = overview::of_office(&app.desk, &member.actor, member.office()?, (month, Depth::Figures)).await?;
    let mut findings: Vec<FindingCount> = Vec::new();
    for finding in &seen.findings {
        let (kind, standing) = (&finding.kind, finding.standing.as_str());
        match findings.iter_mut().find(|known| known.kind == *kind && known.standing == standing) {
            Some(known) => known.count += 1,
            None => findings.push(FindingCount { kind: kind.clone(), standing, count: 1 }),
        }
    }
    findings.sort_by(|one, other| (&one.kind, one.standing).cmp(&(&other.kind, other.standing)));
    let releases = seen.by_release().into_iter().map(|(known, figures)| ReleaseFigures {
        id: known.id.to_string(),
        headline: known.headline.clone(),
        public_from: Moment(known.public_from),
        withdrawn: known.withdrawn,
        figures: CoverageFigures::new(&figures),
    });
    let outlets = seen.by_outlet().into_iter().map(|known| OutletFigures {
        id: known.id.map(|id| id.to_string()),
        name: known.name,
        figures: CoverageFigures::new(&known.figures),
    });
    let shown = CoverageOverview {
        month: month_key(seen.month),
        figures: CoverageFigures::new(&seen.figures()),
        days: seen.days.iter().map(|(date, pages)| CoverageDay { date: date.to_string(), pages: *pages }).collect(),
        months: seen.months.to_vec(),
        findings,
        releases: releases.collect(),
        outlets: outlets.collect(),
    };
    Ok(Json(shown).into_response())
}
