//! The overview of coverage in a month, of an office or of one outlet: figures, small charts beside their numbers, and the lists behind them. Outlets
//! stand by name and releases by date.

use askama::Template;
use desk::coverage::overview::Figures;
use domain::spread::Spread;
use locale::{Language, format, texts};

use super::{Entry, Layout, Mark, Moment, Shape};
use crate::{address, asset};

/// Milliseconds of a tenth of an hour.
const TENTH: i64 = 360_000;

/// Figures of some pages, as they are read.
#[derive(Debug, Clone)]
pub struct FigureView(pub Figures);

impl FigureView {
    /// The quartiles of how soon, in hours: `1,1`, `3,2`, `9,4`.
    pub fn soon(&self, language: Language) -> Option<[String; 3]> {
        let hours = |milliseconds: i64| format::tenths(language, milliseconds / TENTH);
        let Spread { lower, median, upper } = self.0.soon?;
        Some([lower, median, upper].map(hours))
    }

    /// The quartiles of the share of own words, in per cent.
    pub fn own(&self) -> Option<[usize; 3]> {
        let Spread { lower, median, upper } = self.0.own?;
        Some([lower, median, upper].map(|share| usize::try_from(share).unwrap_or_default()))
    }

    /// By what it is known when the pages were published.
    pub fn known(&self, language: Language) -> String {
        let [time, day, found] = self.0.known_by;
        texts::figures_known(language, day, found, time)
    }

    /// Whether anything was judged.
    pub fn is_judged(&self) -> bool {
        self.0.open + self.0.settled + self.0.dropped > 0
    }
}

/// A release, or an outlet, with its figures.
#[derive(Debug)]
pub struct FiguresRow {
    /// Headline or name.
    pub name: String,
    /// Where more of it is; none for a host that is not in the directory.
    pub address: Option<String>,
    /// A release's moment.
    pub at: Option<Moment>,
    /// It was withdrawn.
    pub withdrawn: bool,
    /// Its figures.
    pub figures: FigureView,
}

/// A month or a day, with how many pages appeared.
#[derive(Debug)]
pub struct Count {
    /// What it is called.
    pub name: String,
    /// Its own overview, where there is something.
    pub address: Option<String>,
    /// How many.
    pub count: usize,
    /// Shown now.
    pub current: bool,
}

/// Bars of some counts, without words: these stand beside it.
#[derive(Debug)]
pub struct Bars<'a>(pub &'a [Count]);

impl Bars<'_> {
    /// Width of the drawing.
    pub fn width(&self) -> usize {
        self.0.len() * 24
    }

    /// Left and upper edge and height of each, scaled to a height of 64; and whether it is the one that is shown.
    pub fn drawn(&self) -> Vec<(usize, usize, usize, bool)> {
        let most = self.0.iter().map(|bar| bar.count).max().unwrap_or_default().max(1);
        let bar = |(at, bar): (usize, &Count)| {
            let height = (bar.count * 64 / most).max(usize::from(bar.count > 0));
            (at * 24 + 3, 66 - height, height, bar.current)
        };
        self.0.iter().enumerate().map(bar).collect()
    }
}

/// How many differences there are of a kind.
#[derive(Debug)]
pub struct KindRow {
    /// What they are about.
    pub kind: &'static str,
    /// Something is still expected.
    pub open: usize,
    /// Asked and settled.
    pub settled: usize,
    /// Excused, or asked no more.
    pub dropped: usize,
}

/// How many differences stand somewhere.
#[derive(Debug)]
pub struct StandingRow {
    /// Where.
    pub word: &'static str,
    /// Its sign.
    pub shape: Shape,
    /// How many.
    pub count: usize,
}

/// A page of one outlet.
#[derive(Debug)]
pub struct FiguresPageRow<'a> {
    /// The comparison.
    pub address: String,
    /// Its headline.
    pub title: &'a str,
    /// The release that it carries.
    pub release: &'a str,
    /// When it appeared; and whether that is only when it was found.
    pub appeared: (Moment, bool),
    /// Its figures.
    pub figures: FigureView,
}

/// A judged difference of one outlet.
#[derive(Debug)]
pub struct FiguresFinding<'a> {
    /// The comparison, and the page's headline.
    pub page: (String, &'a str),
    /// What it is about.
    pub kind: &'static str,
    /// The release's words.
    pub source: Vec<(Mark, String)>,
    /// The page's words.
    pub words: Vec<(Mark, String)>,
    /// Where it stands.
    pub standing: (&'static str, Shape),
    /// What the outlet said last; none where it said nothing.
    pub answer: Option<&'a str>,
}

/// What of the overview is shown.
#[derive(Debug)]
pub enum FiguresPart<'a> {
    /// Figures and charts.
    Summary {
        /// How many pages in each month of the year.
        months: Vec<Count>,
        /// How many on each day of the month.
        days: Vec<Count>,
        /// Other years, each with its overview.
        years: Vec<(String, String)>,
        /// Differences by what they are about.
        kinds: Vec<KindRow>,
        /// And by where they stand.
        standings: Vec<StandingRow>,
    },
    /// Releases, or outlets.
    Rows(Vec<FiguresRow>),
    /// The pages of one outlet.
    Pages(Vec<FiguresPageRow<'a>>),
    /// What was judged in them.
    Findings(Vec<FiguresFinding<'a>>),
}

/// A part that can be gone to.
#[derive(Debug)]
pub struct FiguresLink {
    /// What it is called.
    pub label: &'static str,
    /// Where it is.
    pub address: String,
    /// How many it has.
    pub count: Option<usize>,
    /// Shown now.
    pub current: bool,
}

/// The overview.
#[derive(Debug, Template)]
#[template(path = "figures.html")]
pub struct FiguresPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The outlet: its page in the directory and its name; none for the whole office.
    pub outlet: Option<(String, &'a str)>,
    /// The month: `Mei 2025`.
    pub month: &'a str,
    /// The year.
    pub year: &'a str,
    /// Its parts.
    pub parts: Vec<FiguresLink>,
    /// Figures of the whole month.
    pub figures: FigureView,
    /// What is shown.
    pub part: FiguresPart<'a>,
    /// Where what is shown can be saved: what it is called, and where.
    pub files: Vec<(&'static str, String)>,
    /// The page before and after, where what is shown is long.
    pub turn: [Option<String>; 2],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_scaled_and_nothing_is_flat() {
        let count = |count| Count { name: String::new(), address: None, count, current: false };
        let bars = [count(0), count(1), count(1_000)];
        let heights: Vec<usize> = Bars(&bars).drawn().into_iter().map(|(_, _, height, _)| height).collect();
        assert_eq!(heights, [0, 1, 64]);
        assert_eq!(Bars(&bars).width(), 72);
    }

    #[test]
    fn hours_are_told_in_tenths() {
        let soon = Some(Spread { lower: 0, median: 5_400_000, upper: 3_600_000_000 });
        let view = FigureView(Figures { soon, ..Figures::default() });
        assert_eq!(view.soon(Language::Indonesian).unwrap(), ["0,0", "1,5", "1.000,0"]);
    }
}
