//! Whether a quotation was given to another speaker: only when both are named, and clearly are two persons.

use super::pairing::{Fate, Pairing, weight};
use super::quote::Quote;
use crate::check::{Passage, Rule, Status};
use crate::compare::document::Document;
use crate::compare::person::{Likeness, likeness, name_words};
use crate::compare::word::normal;
use crate::quotation::Speaker;

/// Words in a row that a quotation must share, in weight, before its speaker is compared: about six words.
const ENOUGH: u32 = 12;

/// Who speaks in the release.
#[derive(Debug)]
pub(super) struct Speakers {
    /// True when only one person is quoted in it: then every quotation is theirs.
    only_one: bool,
}

impl Speakers {
    /// `people` are the spokespersons given with the release.
    pub(super) fn new(release: &Document, people: &[String]) -> Self {
        let quoted =
            release.quotations.iter().filter_map(|quotation| quotation.speaker.as_ref()).map(|s| s.name.as_str());
        let mut names = people.iter().map(String::as_str).chain(quoted);
        let first = names.next();
        Self { only_one: first.is_some_and(|first| names.all(|name| likeness(first, name) == Likeness::Same)) }
    }

    /// The status after looking at who speaks.
    pub(super) fn judge(
        &self,
        status: Status,
        quote: &Quote,
        pairings: &[&Pairing],
        right: &[Quote],
    ) -> (Status, Rule) {
        let other = pairings.iter().any(|pairing| {
            let theirs = right.get(pairing.article);
            theirs.is_some_and(|theirs| self.is_moved(quote, theirs) && is_enough(pairing, quote))
        });
        let same =
            pairings.iter().any(|pairing| right.get(pairing.article).is_some_and(|theirs| is_same(quote, theirs)));
        match status {
            Status::Verbatim | Status::Partial if other && !same => (Status::Moved, Rule::QuotationSpeaker),
            // Other words from another person: perhaps another quotation.
            Status::Altered if other => (Status::Unknown, Rule::QuotationReworded),
            Status::Verbatim => (status, Rule::QuotationSame),
            Status::Partial => (status, Rule::QuotationPart),
            Status::Altered | Status::Unknown => (status, Rule::QuotationReworded),
            _ => (status, Rule::QuotationAbsent),
        }
    }

    fn is_moved(&self, left: &Quote, right: &Quote) -> bool {
        let (Some(mine), Some(theirs)) = (&left.quotation.speaker, &right.quotation.speaker) else { return false };
        let sure = (!mine.inferred || self.only_one) && !theirs.inferred;
        sure && likeness(&mine.name, &theirs.name) == Likeness::Other && is_named(theirs) && !stands_near(mine, right)
    }
}

/// The speaker as written beside the quotation.
pub(super) fn written(quote: &Quote) -> Option<Passage> {
    quote.quotation.speaker.as_ref().map(|speaker| quote.document.passage(speaker.written.clone()))
}

fn is_same(left: &Quote, right: &Quote) -> bool {
    let names = left.quotation.speaker.as_ref().zip(right.quotation.speaker.as_ref());
    names.is_some_and(|(mine, theirs)| matches!(likeness(&mine.name, &theirs.name), Likeness::Same | Likeness::Slip))
}

fn is_named(speaker: &Speaker) -> bool {
    name_words(&speaker.name).iter().any(|word| word.chars().count() >= 3)
}

/// True when the release's speaker is named in the sentences of the article's quotation: then the cue may be theirs.
fn stands_near(mine: &Speaker, right: &Quote) -> bool {
    let document = right.document;
    let range = &right.quotation.range;
    let sentence = |at: usize| document.sentence_at(at).and_then(|s| document.sentences.get(s)).cloned();
    let (Some(first), Some(last)) = (sentence(range.start), sentence(range.end.saturating_sub(1))) else {
        return false;
    };
    let around = document.bytes(&(first.start..last.end));
    let before = document.str().get(around.start..range.start).unwrap_or_default();
    let after = document.str().get(range.end..around.end).unwrap_or_default();
    let names = name_words(&mine.name);
    let mut words = before.split_whitespace().chain(after.split_whitespace()).map(normal);
    words.any(|word| word.chars().count() > 3 && names.contains(&word))
}

fn is_enough(pairing: &Pairing, quote: &Quote) -> bool {
    let kept = pairing.fates.contains(&Fate::Kept);
    let longest = pairing.runs.iter().map(|run| weight(&quote.words, &run.left)).max().unwrap_or(0);
    kept && longest >= ENOUGH.min(weight(&quote.words, &(0..quote.words.len())))
}
