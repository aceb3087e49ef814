//! Whether what was confirmed still stands in the draft. It follows the text: nothing that was confirmed goes in silence.

use super::Proposal;
use crate::check::FindingKind;

/// Something that was confirmed.
#[derive(Debug, Clone, Copy)]
pub struct Confirmed<'a> {
    /// A quotation, or the kind of a fact.
    pub kind: FindingKind,
    /// Its words, as the draft had them.
    pub words: &'a str,
    /// What the engine read beside them then: the speaker, or what a fact is about.
    pub read: &'a str,
    /// What was confirmed in its place.
    pub said: &'a str,
}

/// Where it stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As it was confirmed.
    Stands,
    /// The words stand there, but what is beside them is another.
    Changed,
    /// The words do not stand in the draft any more.
    Gone,
}

impl Proposal {
    /// Where something confirmed stands in this draft.
    pub fn standing(&self, confirmed: &Confirmed<'_>) -> Standing {
        let mut beside: Vec<&str> = Vec::new();
        if confirmed.kind == FindingKind::Quotation {
            let same = self.quotations.iter().filter(|quotation| quotation.words == confirmed.words);
            beside.extend(same.map(|quotation| quotation.speaker.as_str()));
        } else {
            let same = self.facts.iter().filter(|fact| fact.kind == confirmed.kind && fact.words == confirmed.words);
            beside.extend(same.map(|fact| fact.about.as_str()));
        }
        if beside.iter().any(|now| *now == confirmed.read || *now == confirmed.said) {
            Standing::Stands
        } else if !beside.is_empty() || holds(&self.plain, &plain(confirmed.words)) {
            Standing::Changed
        } else {
            Standing::Gone
        }
    }
}

/// The text in one spelling of its spaces and marks.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// True when the words stand in the text as whole words: `2 ruas` is not in `12 ruas`.
fn holds(text: &str, words: &str) -> bool {
    if words.is_empty() {
        return false;
    }
    let whole = |(at, found): (usize, &str)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let mut after = text.get(at + found.len()..).unwrap_or_default().chars();
        let (next, behind) = (after.next(), after.next());
        let goes_on = matches!(next, Some(',' | '.')) && behind.is_some_and(|c| c.is_ascii_digit());
        let decimal = matches!(before, Some(',' | '.')) && found.starts_with(|c: char| c.is_ascii_digit());
        !before.is_some_and(char::is_alphanumeric) && !next.is_some_and(char::is_alphanumeric) && !goes_on && !decimal
    };
    text.match_indices(words).any(whole)
}
