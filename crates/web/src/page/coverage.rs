//! Coverage: what outlets published of the office's releases, those first that somebody should look at, and one page beside its release.

use askama::Template;
use domain::coverage::Outcome;
use locale::{coverage, texts};

use super::{Entry, Layout, Moment, Shape};
use crate::comparison::PageView;
use crate::{address, asset};

/// A page in the list.
#[derive(Debug)]
pub struct CoverageRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its headline.
    pub title: &'a str,
    /// The outlet, or its host.
    pub outlet: &'a str,
    /// The release that it carries: id and headline.
    pub release: (String, &'a str),
    /// What the comparison came to.
    pub outcome: Outcome,
    /// How many statements differ.
    pub differs: usize,
    /// Of a hundred words, how many are its own.
    pub own: usize,
    /// When it was fetched.
    pub taken: Moment,
}

impl CoverageRow<'_> {
    fn shape(&self) -> Shape {
        match self.outcome {
            Outcome::Same => Shape::Met,
            Outcome::Differs => Shape::NotMet,
            Outcome::Unknown => Shape::Unknown,
        }
    }
}

/// A way to look at fewer.
#[derive(Debug)]
pub struct OutcomeFilter<'a> {
    /// What it says.
    pub label: &'a str,
    /// Where it leads.
    pub address: String,
    /// How many.
    pub count: usize,
    /// In force now.
    pub current: bool,
}

/// The list, with the form that takes one address.
#[derive(Debug, Template)]
#[template(path = "coverage.html")]
pub struct CoveragePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Filters, the first for all.
    pub filters: Vec<OutcomeFilter<'a>>,
    /// The release that is looked at: id and headline.
    pub release: Option<(&'a str, &'a str)>,
    /// Whether the reader may give pages.
    pub may_give: bool,
    /// What was typed.
    pub typed: &'a str,
    /// What was wrong with it, as a sentence.
    pub wrong: Option<&'a str>,
    /// The pages, newest first.
    pub rows: Vec<CoverageRow<'a>>,
    /// The page with older ones.
    pub older: Option<&'a str>,
}

/// A page beside its release.
#[derive(Debug, Template)]
#[template(path = "comparison.html")]
pub struct ComparisonPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The page's id.
    pub id: &'a str,
    /// Where the page is.
    pub address: &'a str,
    /// The outlet, or its host.
    pub outlet: &'a str,
    /// The release: its page on the desk, and its headline.
    pub release: (String, &'a str),
    /// The version that it is compared with.
    pub version: usize,
    /// When the office corrected the release after that, and why.
    pub corrected: Vec<(Moment, &'a str)>,
    /// When it was fetched.
    pub taken: Moment,
    /// The digest of the evidence.
    pub digest: &'a str,
    /// The comparison; none where the evidence cannot be read.
    pub view: Option<PageView>,
}
