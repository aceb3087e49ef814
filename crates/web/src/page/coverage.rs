//! Coverage: what outlets published of the office's releases, those first that somebody should look at, and one page beside its release.

use askama::Template;
use domain::coverage::{Attention, Outcome, Whole};
use domain::judgement::Way;
use locale::{Language, coverage, judgement, texts};

use super::{Entry, JudgedView, Layout, Mark, Moment, Shape, Wrong};
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
    /// What it needs now.
    pub attention: Attention,
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
pub struct CoverageFilter<'a> {
    /// What it says.
    pub label: &'a str,
    /// Where it leads.
    pub address: String,
    /// How many, where that is counted.
    pub count: Option<usize>,
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
    pub filters: Vec<CoverageFilter<'a>>,
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
#[expect(clippy::struct_excessive_bools, reason = "each says whether one part of the page is shown")]
#[derive(Debug, Template)]
#[template(path = "comparison.html")]
pub struct ComparisonPage<'a> {
    /// Its release was withdrawn: nothing is asked any more.
    pub withdrawn: bool,
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
    /// There is a picture of it.
    pub pictured: bool,
    /// The comparison; none where the evidence cannot be read.
    pub view: Option<PageView>,
    /// What can be judged in it, in the order of the findings.
    pub differences: Vec<DifferenceView<'a>>,
    /// What was judged and is not in it any more.
    pub before: Vec<JudgedView<'a>>,
    /// Whether the reader may judge.
    pub may_judge: bool,
    /// How many things the outlet was not told yet.
    pub untold: usize,
    /// How many contacts a letter goes to.
    pub mailed: usize,
    /// A letter did not reach its mailbox.
    pub failed: bool,
    /// Something is asked of the outlet.
    pub asked: bool,
    /// When it was looked at again, and what was found.
    pub visits: Vec<VisitView<'a>>,
    /// When it is looked at next.
    pub next: Option<Moment>,
    /// What was wrong with a judgement.
    pub wrong: Wrong,
}

impl<'a> ComparisonPage<'a> {
    /// What can be judged of a finding.
    fn difference(&self, index: usize) -> Option<&DifferenceView<'a>> {
        self.differences.iter().find(|known| known.index == Some(index))
    }

    /// What is about the page as a whole, with title and advice.
    fn whole(&self) -> impl Iterator<Item = (&DifferenceView<'a>, [&'static str; 2])> {
        let language = self.layout.language;
        self.differences.iter().filter_map(move |known| Some((known, judgement::whole(language, known.whole?))))
    }
}

/// Something that can be judged.
#[derive(Debug)]
pub struct DifferenceView<'a> {
    /// Its place among the findings; none where it is the page as a whole.
    pub index: Option<usize>,
    /// By which it is known.
    pub mark: &'a str,
    /// What it is about the page as a whole; none where it is a difference between words.
    pub whole: Option<Whole>,
    /// Its correction can be asked.
    pub can_be_asked: bool,
    /// Nothing is asked or noted about it any more: its release was withdrawn.
    pub is_over: bool,
    /// What was judged.
    pub judged: Option<JudgedView<'a>>,
}

impl DifferenceView<'_> {
    /// What is noted of it without asking for anything: what opens the form, and what sends it.
    fn excuse(&self, language: Language) -> [&'static str; 2] {
        match self.whole {
            Some(Whole::Gone | Whole::Unlabelled) => [texts::judge_note(language), texts::judge_note(language)],
            _ => [texts::judge_excuse(language), texts::judge_excuse_send(language)],
        }
    }

    /// It can be asked for: nobody judged it, or it was excused or given up.
    fn may_ask(&self) -> bool {
        let standing = self.judged.as_ref().map(|judged| judged.standing);
        !self.is_over
            && domain::judgement::Step::Ask.from(standing).is_some()
            && !self.judged.as_ref().is_some_and(JudgedView::is_public)
    }

    /// Where it stands, as a form sends it back.
    fn stood(&self) -> &'static str {
        self.judged.as_ref().map_or("", |judged| judged.standing.as_str())
    }

    /// Ways beside a plain correction.
    #[expect(clippy::unused_self, reason = "a template calls methods")]
    fn ways(&self) -> [Way; 2] {
        [Way::RightToCorrect, Way::RightOfReply]
    }
}

/// A look at the page.
#[derive(Debug)]
pub struct VisitView<'a> {
    /// What was found.
    pub found: &'static str,
    /// As a sign.
    pub shape: Shape,
    /// Where it led, or what was said; may be empty.
    pub detail: &'a str,
    /// When.
    pub at: Moment,
}
