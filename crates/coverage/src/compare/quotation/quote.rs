//! A quotation's words, made ready for comparing: editor's brackets left out, sentence ends marked.

use std::ops::Range;

use crate::check::Passage;
use crate::compare::document::{Document, word_range};
use crate::compare::word::Word;
use crate::quotation::Quotation;

/// One quotation of one side.
#[derive(Debug)]
pub(super) struct Quote<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) quotation: &'d Quotation,
    /// The words between the marks, all parts.
    pub(super) words: Vec<Word>,
    /// Ranges of `words`, one for each sentence.
    pub(super) sentences: Vec<Range<usize>>,
    /// Keys of the words that tell something, sorted.
    telling: Vec<u64>,
}

impl<'d> Quote<'d> {
    /// Every quotation of a document that has words.
    pub(super) fn all(document: &'d Document<'d>) -> Vec<Self> {
        document
            .quotations
            .iter()
            .map(|quotation| Self::new(document, quotation))
            .filter(|q| !q.words.is_empty())
            .collect()
    }

    fn new(document: &'d Document<'d>, quotation: &'d Quotation) -> Self {
        let mut words = Vec::new();
        for part in &quotation.parts {
            let inside = document.words.get(word_range(&document.words, part)).unwrap_or_default();
            words.extend(inside.iter().filter(|word| !in_brackets(document.str(), part, word)));
        }
        let sentences = sentences(document, &words);
        let mut telling: Vec<u64> = words.iter().filter(|word| word.weight > 1).map(|word| word.key).collect();
        telling.sort_unstable();
        telling.dedup();
        Self { document, quotation, words, sentences, telling }
    }

    /// True when both have two telling words in common, or all of a very short quotation's.
    pub(super) fn shares(&self, other: &Self) -> bool {
        let common = self.telling.iter().filter(|key| other.telling.binary_search(key).is_ok()).count();
        common >= 2.min(self.telling.len()).min(other.telling.len()).max(1)
    }

    /// The text of some of its words, up to the next word; pieces of different parts joined by a space.
    pub(super) fn text(&self, words: &Range<usize>) -> String {
        let mut pieces: Vec<&str> = Vec::new();
        for part in &self.quotation.parts {
            let inside = word_range(&self.words, part);
            let (from, to) = (inside.start.max(words.start), inside.end.min(words.end));
            let (Some(first), Some(last)) =
                (self.words.get(from), to.checked_sub(1).and_then(|last| self.words.get(last)))
            else {
                continue;
            };
            let end = self.words.get(to).filter(|_| to < inside.end).map_or(part.end, |next| next.start);
            if from < to {
                pieces.extend(self.document.str().get(first.start..end.max(last.end)).map(str::trim));
            }
        }
        pieces.join(" ")
    }

    /// The words between the first and the last mark, with their place.
    pub(super) fn passage(&self) -> Passage {
        let start = self.quotation.parts.first().map_or(self.quotation.range.start, |part| part.start);
        let end = self.quotation.parts.last().map_or(self.quotation.range.end, |part| part.end);
        self.document.passage(start..end)
    }

    /// True where something was left out for all to see before word `at`: an ellipsis, the end of a part or sentence.
    pub(super) fn is_break(&self, at: usize) -> bool {
        let (Some(last), Some(next)) = (at.checked_sub(1).and_then(|at| self.words.get(at)), self.words.get(at)) else {
            return true;
        };
        let between = self.document.str().get(last.end..next.start).unwrap_or_default();
        let parts = self.quotation.parts.iter().any(|part| part.contains(&last.start) && !part.contains(&next.start));
        parts || self.is_border(at) || between.contains(['…', '[', '(']) || between.contains("..")
    }

    /// True where a sentence begins or ends before word `at`.
    pub(super) fn is_border(&self, at: usize) -> bool {
        at == 0 || self.sentences.iter().any(|sentence| sentence.end == at)
    }
}

fn sentences(document: &Document, words: &[Word]) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    let mut current = None;
    for (at, word) in words.iter().enumerate() {
        let sentence = document.sentence_at(word.start);
        match sentences.last_mut().filter(|_| sentence == current) {
            Some(last) => last.end = at + 1,
            None => sentences.push(at..at + 1),
        }
        current = sentence;
    }
    sentences
}

/// True for a word that an editor put into brackets inside the quotation.
fn in_brackets(text: &str, part: &Range<usize>, word: &Word) -> bool {
    let before = text.get(part.start..word.start).unwrap_or_default();
    let after = text.get(word.end..part.end).unwrap_or_default();
    [('(', ')'), ('[', ']')].iter().any(|(open, close)| {
        let opened = before.rfind(*open).is_some_and(|at| before.get(at..).is_some_and(|b| !b.contains(*close)));
        opened && after.contains(*close)
    })
}
