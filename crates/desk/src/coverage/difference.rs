//! What a page has otherwise than its release, as judgements know it again in another capture: by its kind and both sides' words.

use coverage::check::{Check, Passage, Status, Verdict};
use domain::coverage::{Attention, Visit, Whole};
use domain::judgement::Standing;
use jiff::Timestamp;
use serde::Serialize;
use store::FileDigest;
use store::judgement::Judgement;

use super::Compared;
use crate::secret;

/// A look at a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// What was found.
    pub(super) found: Visit,
    /// It came after the newest capture.
    pub(super) is_later: bool,
}

/// Looks at a page in their order, as of a capture.
pub(super) fn looks(visits: &[store::visit::Visit], captured: Timestamp) -> Vec<Look> {
    visits.iter().map(|visit| Look { found: visit.result, is_later: visit.at > captured }).collect()
}

/// Something that a person can judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its place among the findings of the comparison; none where it is the page as a whole.
    pub index: Option<usize>,
    /// By which it is known again.
    pub mark: String,
    /// The engine's word for what it is about.
    pub kind: String,
    /// The engine's word for the rule.
    pub rule: String,
    /// The release's words.
    pub source_words: String,
    /// The page's words.
    pub page_words: String,
}

impl Difference {
    /// All that waits for a person: what differs, that the page was there (`given`) before everybody could read its release, and what
    /// looks at it found, in their order.
    pub(super) fn all(
        compared: Option<&Compared>,
        page: &FileDigest,
        (given, public_from): (Timestamp, Option<Timestamp>),
        looks: &[Look],
    ) -> Vec<Self> {
        let early = public_from.is_some_and(|from| given < from).then(|| Self::whole(Whole::Early));
        let since = Self::since(compared.is_some_and(|compared| compared.article.label.is_some()), looks);
        let differs = compared.map(|compared| Self::of(&compared.check, page)).into_iter().flatten();
        early.into_iter().chain(since).chain(differs).collect()
    }

    /// What became of the page as a whole. That it is not there may once be an accident of its site.
    fn since(labelled: bool, looks: &[Look]) -> Option<Self> {
        let seen: Vec<&Look> = looks.iter().filter(|look| look.found != Visit::Unreachable).collect();
        let absent = |look: &Look| look.is_later && matches!(look.found, Visit::Gone | Visit::Redirected);
        let away = seen.iter().rev().take_while(|look| absent(look)).count();
        if away > 1 {
            // Gone once more is another matter than gone before.
            let gone = Self::whole(Whole::Gone);
            return Some(Self { mark: format!("{}-{}", gone.kind, seen.len() - away), ..gone });
        }
        let unlabelled = !labelled && seen.iter().any(|look| look.found == Visit::LabelRemoved);
        unlabelled.then(|| Self::whole(Whole::Unlabelled))
    }

    /// Its correction can be asked: the source said something of its own there.
    pub fn can_be_asked(&self) -> bool {
        self.index.is_some() && !self.source_words.is_empty()
    }

    /// About the page as a whole.
    fn whole(whole: Whole) -> Self {
        let (empty, kind) = (String::new, whole.as_str().to_owned());
        Self { index: None, mark: kind.clone(), kind, rule: empty(), source_words: empty(), page_words: empty() }
    }

    /// What waits for a person in a comparison: each difference, or the page where nothing can be told of it.
    fn of(check: &Check, page: &FileDigest) -> Vec<Self> {
        if check.verdict == Verdict::CannotTell {
            // Another page that cannot be read is another matter.
            let whole = Self::whole(Whole::Unclear);
            return vec![Self { mark: secret::hash(&format!("{}\n{}", whole.kind, page.as_str())), ..whole }];
        }
        let findings = check.findings.iter().enumerate().filter(|(_, finding)| finding.status.differs());
        findings
            .map(|(index, finding)| {
                let (source_words, page_words) = (words(finding.release.as_ref()), words(finding.article.as_ref()));
                let (kind, rule) = (word(&finding.kind), word(&finding.rule));
                let mark = secret::hash(&format!("{kind}\n{source_words}\n{page_words}"));
                Self { index: Some(index), mark, kind, rule, source_words, page_words }
            })
            .collect()
    }

    /// Of what it cannot be told what became of it: kind and words of the source.
    pub(super) fn doubtful(check: &Check) -> Vec<(String, String)> {
        let unknown = check.findings.iter().filter(|finding| finding.status == Status::Unknown);
        unknown.map(|finding| (word(&finding.kind), words(finding.release.as_ref()))).collect()
    }

    /// Whether a judged difference still stands: another wording in its place is the same difference of the source's words.
    pub fn is_of(&self, judged: &Judgement) -> bool {
        let same = self.kind == judged.kind && self.source_words == judged.source_words;
        self.mark == judged.mark || same && !self.source_words.is_empty()
    }
}

/// The words of a passage, a space between them.
fn words(passage: Option<&Passage>) -> String {
    let text = passage.map(|passage| passage.text.split_whitespace());
    text.map(|words| words.collect::<Vec<_>>().join(" ")).unwrap_or_default()
}

/// The word of an enum of the engine, as its JSON has it.
fn word(of: &impl Serialize) -> String {
    serde_json::to_value(of).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What a page needs of its office now.
pub(crate) fn attention(differences: &[Difference], judged: &[Judgement]) -> Attention {
    let unjudged = |difference: &Difference| !judged.iter().any(|known| difference.is_of(known));
    let turn = |known: &Judgement| known.standing.is_open() && known.standing != Standing::Asked;
    if judged.iter().any(turn) || differences.iter().any(unjudged) {
        Attention::Look
    } else if judged.iter().any(|known| known.standing.is_open()) {
        Attention::Waiting
    } else {
        Attention::Quiet
    }
}
