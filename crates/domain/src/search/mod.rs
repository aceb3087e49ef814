//! Search by word: what a text is found by and what a reader asks for, as the same plain words. The databases only compare
//! words; nothing of Indonesian is known to them, so that both find the same.

mod form;
mod names;
mod word;

use std::collections::BTreeSet;
use std::ops::Range;

/// Words of a question that are looked for.
const MOST_WORDS: usize = 8;

/// The words a text is found by, each once, in the order of their letters.
pub fn words(texts: &[&str]) -> Vec<String> {
    let words = texts.iter().flat_map(|text| word::words(text)).map(|(_, word)| word);
    // A word is read once, however often it stands there.
    let words: BTreeSet<String> = words.collect();
    let read: BTreeSet<String> = words.iter().flat_map(|word| form::readings(word)).collect();
    read.into_iter().collect()
}

/// What a reader asks for: every word must be there, in any of its readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query(Vec<Vec<String>>);

impl Query {
    /// Reads a question; none without a word.
    pub fn parse(text: &str) -> Option<Self> {
        let words = word::words(text).map(|(_, word)| form::readings(&word)).take(MOST_WORDS);
        let mut words: Vec<Vec<String>> = words.collect();
        words.sort_unstable();
        words.dedup();
        (!words.is_empty()).then_some(Self(words))
    }

    /// The words, each with its readings. A reading is lower-case letters and digits, never empty.
    pub fn words(&self) -> &[Vec<String>] {
        &self.0
    }

    /// Where words that were asked for stand in a text, in order.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        self.found(text).collect()
    }

    /// Where the first of them begins.
    pub fn first(&self, text: &str) -> Option<usize> {
        self.found(text).next().map(|place| place.start)
    }

    fn found<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let readings = || self.0.iter().flatten();
        // Most words can be told apart before anything is taken off them.
        let may_be = move |word: &str| readings().any(|own| word.contains(form::tail(own)));
        let is = move |word: &str| form::readings(word).iter().any(|reading| readings().any(|own| own == reading));
        let asked = move |word: &str| may_be(word) && is(word);
        word::words(text).filter(move |(_, word)| asked(word)).map(|(place, _)| place)
    }
}

#[cfg(test)]
mod tests;
