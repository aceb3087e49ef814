//! One side of the comparison, taken apart once: words, sentences, paragraphs, quotations, facts.

use std::ops::Range;

use jiff::civil::Date;

use super::word::{self, Word};
use crate::check::Passage;
use crate::facts::naming::Naming;
use crate::facts::{self, Fact};
use crate::indonesian::sentence;
use crate::indonesian::token::Tokens;
use crate::quotation::{self, Quotation};
use crate::span::MappedText;

/// A text and what stands in it. Ranges of sentences and paragraphs count words.
#[derive(Debug)]
pub(super) struct Document<'t> {
    pub(super) text: &'t MappedText,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<Range<usize>>,
    pub(super) paragraphs: Vec<Range<usize>>,
    pub(super) quotations: Vec<Quotation>,
    pub(super) facts: Vec<Fact>,
    /// A date near which it was written.
    pub(super) written: Option<Date>,
}

impl<'t> Document<'t> {
    /// Takes `text` apart; `people` are names known beforehand, `written` a date near which it was written.
    pub(super) fn new(text: &'t MappedText, people: &[String], written: Option<Date>) -> Self {
        let tokens = Tokens::cut(text.as_str());
        let words = word::words(text.as_str());
        let in_words = |range: &Range<usize>| word_range(&words, range);
        let sentences = sentence::bounds(&tokens).into_iter().map(|sentence| in_words(&tokens.bytes(&sentence)));
        let sentences = sentences.filter(|sentence| !sentence.is_empty()).collect();
        let paragraphs = lines(text.as_str()).iter().map(in_words).filter(|p| !p.is_empty()).collect();
        let naming = Naming::scan(&tokens, people);
        let quotations = quotation::find_in(&tokens, &naming);
        let facts = facts::find_in(&tokens, &naming, written);
        Self { text, words, sentences, paragraphs, quotations, facts, written }
    }

    /// The text as a string.
    pub(super) fn str(&self) -> &'t str {
        self.text.as_str()
    }

    /// The words in a byte range of the text.
    pub(super) fn words_in(&self, bytes: &Range<usize>) -> Range<usize> {
        word_range(&self.words, bytes)
    }

    /// Which sentence holds the byte `at`.
    pub(super) fn sentence_at(&self, at: usize) -> Option<usize> {
        let index = self.words.partition_point(|word| word.end <= at);
        let sentence = self.sentences.partition_point(|sentence| sentence.end <= index);
        (sentence < self.sentences.len()).then_some(sentence)
    }

    /// Bytes from the first to the last of `words`.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        let first = self.words.get(words.start).map_or(0, |word| word.start);
        let last = words.end.checked_sub(1).and_then(|last| self.words.get(last)).map_or(first, |word| word.end);
        first..last.max(first)
    }

    /// The piece of text in a byte range, with its place in the input.
    pub(super) fn passage(&self, bytes: Range<usize>) -> Passage {
        let text = self.str().get(bytes.clone()).unwrap_or_default().to_owned();
        Passage { text, span: self.text.span(bytes) }
    }
}

/// The words of `words` that lie in a byte range.
pub(super) fn word_range(words: &[Word], bytes: &Range<usize>) -> Range<usize> {
    let start = words.partition_point(|word| word.start < bytes.start);
    let end = words.partition_point(|word| word.start < bytes.end);
    start..end.max(start)
}

fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let ends = text.split('\n').map(|line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    });
    ends.collect()
}
