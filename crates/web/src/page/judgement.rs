//! A difference that was judged, as its office, its outlet and everybody see it: words beside words, where it stands, what was done.

use askama::Template;
use coverage::check::FindingKind;
use domain::coverage::Whole;
use domain::judgement::{Standing, Step, Way};
use locale::{Language, finding, format, judgement, texts};

use super::{Entry, Layout, Mark, Moment, Shape};
use crate::comparison::PageView;
use crate::{address, asset, difference};

/// A difference that was judged.
#[derive(Debug)]
pub struct JudgedView<'a> {
    /// Its id.
    pub id: String,
    /// The outlet, where several stand side by side: name and page.
    pub outlet: Option<(&'a str, &'a str)>,
    /// When the page had these words, where that is told.
    pub seen: Option<Moment>,
    /// What it is about.
    pub kind: &'static str,
    /// The rule that was applied, in a sentence; empty for what is about the page as a whole.
    pub rule: &'static str,
    /// The release's words; those that the page does not have are gone.
    pub source: Vec<(Mark, String)>,
    /// The page's words; those that the release does not have are new.
    pub page: Vec<(Mark, String)>,
    /// By which way something was asked.
    pub way: Way,
    /// What is to be published; may be empty.
    pub wanted: &'a str,
    /// Where it stands.
    pub standing: Standing,
    /// When the outlet was told.
    pub told: Option<Moment>,
    /// From when everybody may read it, and whether that is now.
    pub public: Option<(Moment, bool)>,
    /// The notice of a correction: its words, where, and its time; parts may be empty.
    pub notice: Option<[String; 3]>,
    /// What was done, the oldest first.
    pub steps: Vec<StepView<'a>>,
}

/// A step.
#[derive(Debug)]
pub struct StepView<'a> {
    /// What was done.
    pub what: &'static str,
    /// The outlet said it.
    pub answered: bool,
    /// By whom of the office; empty for others.
    pub by: &'a str,
    /// Why, or what was said.
    pub reason: &'a str,
    /// An address that was given with it.
    pub address: &'a str,
    /// When.
    pub at: Moment,
}

impl JudgedView<'_> {
    /// In words.
    pub fn standing(&self, language: Language) -> &'static str {
        judgement::standing(language, self.way, self.standing, self.told.is_some())
    }

    /// As a sign.
    pub fn shape(&self) -> Shape {
        Shape::of_standing(self.standing)
    }

    /// What the outlet said last; none where it said nothing.
    pub fn answer(&self) -> Option<&str> {
        let mut said = self.steps.iter().rev().filter(|step| step.answered && !step.reason.is_empty());
        said.next().map(|step| step.reason)
    }

    /// The office may take the outlet's answer.
    pub fn may_accept(&self) -> bool {
        Step::Accept.from(Some(self.standing)).is_some()
    }

    /// Everybody reads it.
    pub fn is_public(&self) -> bool {
        self.public.as_ref().is_some_and(|(_, now)| *now)
    }

    /// The office may open it again.
    pub fn may_reopen(&self) -> bool {
        Step::Reopen.from(Some(self.standing)).is_some()
    }

    /// The office may ask no more.
    pub fn may_withdraw(&self) -> bool {
        Step::Withdraw.from(Some(self.standing)).is_some()
    }

    /// The outlet may answer.
    pub fn may_answer(&self) -> bool {
        Step::Answer.from(Some(self.standing)).is_some() || self.may_refuse()
    }

    /// The outlet may say no.
    pub fn may_refuse(&self) -> bool {
        Step::Refuse.from(Some(self.standing)).is_some()
    }
}

impl<'a> StepView<'a> {
    /// A step; `by` is empty where it was not the office.
    pub fn new(
        language: Language,
        (way, step): (Way, Step),
        by: &'a str,
        [reason, address]: [&'a str; 2],
        at: Moment,
    ) -> Self {
        let answered = matches!(step, Step::Refuse | Step::Answer);
        Self { what: judgement::step(language, way, step), answered, by, reason, address, at }
    }
}

/// Words beside words, those that only one side has set apart: the release's side, and the page's.
pub fn beside(source: &str, page: &str) -> [Vec<(Mark, String)>; 2] {
    let runs: Vec<(Mark, String)> =
        difference::paragraphs(source, page).into_iter().flatten().map(|run| (run.mark, run.text)).collect();
    [Mark::New, Mark::Gone].map(|other| runs.iter().filter(|(mark, _)| *mark != other).cloned().collect())
}

/// What a difference is about, from the engine's word.
pub fn kind_of(language: Language, word: &str) -> &'static str {
    if let Some(whole) = Whole::parse(word) {
        return judgement::whole_kind(language, whole);
    }
    let kind: Option<FindingKind> = serde_json::from_value(serde_json::Value::from(word)).ok();
    kind.map_or(texts::coverage_page(language), |kind| finding::kind(language, kind))
}

/// A notice as it is shown: its words, where it stands, its time; none where none was found.
pub fn found_notice(language: Language, [words, place, time]: [&str; 3]) -> Option<[String; 3]> {
    let time = if time.is_empty() { String::new() } else { format::published(language, time) };
    (!words.is_empty() || !place.is_empty()).then(|| [words.to_owned(), place.to_owned(), time])
}

/// What was typed in a form of one difference, and what was wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Wrong {
    /// The difference: its mark or id.
    pub whose: String,
    /// The field.
    pub field: String,
    /// What was typed in it.
    pub typed: String,
    /// A sentence.
    pub told: String,
}

impl Wrong {
    /// What was wrong with a field of a difference.
    pub fn of(&self, whose: &str, field: &str) -> Option<&Self> {
        (self.whose == whose && self.field == field && !self.told.is_empty()).then_some(self)
    }
}

/// What an outlet's link opens.
#[derive(Debug, Template)]
#[template(path = "outlet_answer.html")]
pub struct OutletAnswerPage<'a> {
    /// The frame; its title is the page's headline.
    pub layout: Layout<'a>,
    /// The link's key.
    pub key: &'a str,
    /// Who asks.
    pub office: &'a str,
    /// Who is asked.
    pub outlet: &'a str,
    /// Where the page is.
    pub address: &'a str,
    /// The release: its public page, and its headline.
    pub release: (String, &'a str),
    /// What became of the answer that was sent just now; empty without.
    pub told: &'a str,
    /// From when everybody reads it, where that is ahead.
    pub public_from: Option<Moment>,
    /// Something of it is public.
    pub public: bool,
    /// What is asked, and was.
    pub judged: Vec<JudgedView<'a>>,
    /// What was wrong with an answer.
    pub wrong: Wrong,
    /// The comparison; none where the evidence cannot be read.
    pub view: Option<PageView>,
}
