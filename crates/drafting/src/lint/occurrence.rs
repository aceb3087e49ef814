//! Where names occur among words: the longest name at each place, in any capitals.

use std::cell::Cell;
use std::collections::HashMap;

use crate::token::Token;

/// Names that begin with the same word.
const MOST_ALIKE: usize = 64;

/// A name in small letters, and whose it is.
#[derive(Debug)]
struct Name {
    words: Vec<String>,
    term: usize,
}

/// All names, by their first word.
#[derive(Debug)]
pub(super) struct Names<'a> {
    all: HashMap<String, Vec<Name>>,
    /// Names that were held against words.
    steps: &'a Cell<usize>,
}

/// Without "-nya".
pub(super) fn stem(word: &str) -> String {
    let lower = word.to_lowercase();
    match lower.strip_suffix("-nya") {
        Some(stem) => stem.to_owned(),
        None => lower,
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(steps: &'a Cell<usize>) -> Self {
        Self { all: HashMap::new(), steps }
    }

    pub(super) fn add(&mut self, words: &[String], term: usize) {
        let Some(first) = words.first() else { return };
        let alike = self.all.entry(first.clone()).or_default();
        if alike.len() < MOST_ALIKE {
            alike.push(Name { words: words.to_vec(), term });
        }
    }

    /// The longest name that begins at a word: whose it is, and how many words it has. Of equal ones the first.
    pub(super) fn at(&self, words: &[String], at: usize) -> Option<(usize, usize)> {
        let alike = self.all.get(words.get(at)?)?;
        self.steps.set(self.steps.get() + alike.len());
        let fits = |name: &&Name| words.get(at..at + name.words.len()).is_some_and(|here| here == name.words);
        let mut best: Option<(usize, usize)> = None;
        for name in alike.iter().filter(fits) {
            if best.is_none_or(|(_, long)| name.words.len() > long) {
                best = Some((name.term, name.words.len()));
            }
        }
        best
    }

    /// All names that begin at a word.
    pub(super) fn all(&self, words: &[String], at: usize) -> impl Iterator<Item = usize> {
        let alike = words.get(at).and_then(|word| self.all.get(word)).map(Vec::as_slice).unwrap_or_default();
        self.steps.set(self.steps.get() + alike.len());
        let here = words.get(at..).unwrap_or_default();
        alike.iter().filter(move |name| here.starts_with(&name.words)).map(|name| name.term)
    }
}

/// The words in small letters.
pub(super) fn stems(tokens: &[Token<'_>]) -> Vec<String> {
    tokens.iter().map(|token| stem(token.text)).collect()
}

/// Whether a sentence begins at a word.
pub(super) fn begins(tokens: &[Token<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    before.is_none_or(|before| matches!(before.text, "." | ":" | ";" | "?" | "!" | "“" | "\"" | "("))
}

/// Whether the word at a place is written with a capital letter.
pub(super) fn is_capital(tokens: &[Token<'_>], at: Option<usize>) -> bool {
    at.and_then(|at| tokens.get(at)).is_some_and(|token| token.is_word() && token.is_capital())
}
