//! Which sentence of the article says what a sentence of the release says: they share rare words, and their words align.

use std::ops::Range;

use super::align::{Run, align};
use super::document::Document;
use super::spelling::KeyMap;
use super::word::Word;

/// A word that stands in more sentences of the release tells nothing.
const COMMON: usize = 40;

/// So many sentences of the article are aligned with one of the release at most.
const BEST: usize = 4;

/// Longer sentences (lists run together, text without stops) are not aligned.
const WORDS: usize = 400;

/// Two sentences that may say the same, aligned. Ranges count words of the documents.
#[derive(Debug)]
pub(super) struct Statement {
    /// Sentence of the release.
    pub(super) release: usize,
    /// Sentence of the article.
    pub(super) article: usize,
    /// The words both have.
    pub(super) runs: Vec<Run>,
    /// Shared weight of rare words, in hundredths of the lighter sentence.
    pub(super) likeness: u32,
}

/// In which sentences of the release each telling word stands.
#[derive(Debug, Default)]
pub(super) struct SentenceIndex {
    places: KeyMap<Vec<usize>>,
    /// Weight of all telling words of each sentence.
    totals: Vec<u32>,
}

impl SentenceIndex {
    /// Of a release.
    pub(super) fn new(document: &Document) -> Self {
        let mut places = KeyMap::<Vec<usize>>::default();
        for (s, sentence) in document.sentences.iter().enumerate() {
            for key in telling(document, sentence) {
                places.entry(key).or_default().push(s);
            }
        }
        let mut index = Self { places, totals: Vec::new() };
        let total =
            |sentence: &Range<usize>| telling(document, sentence).into_iter().map(|key| index.rarity(key)).sum();
        index.totals = document.sentences.iter().map(total).collect();
        index
    }

    /// 4 for a word that stands in one sentence or none, down to 1.
    fn rarity(&self, key: u64) -> u32 {
        match self.places.get(&key).map_or(0, Vec::len) {
            0 | 1 => 4,
            2 | 3 => 3,
            4..=8 => 2,
            _ => 1,
        }
    }

    /// The pairs of sentences that may say the same, by sentence of the release, the most alike first.
    pub(super) fn statements(&self, release: &Document, article: &Document) -> Vec<Statement> {
        let mut near: Vec<(usize, u32, usize)> = Vec::new();
        let mut votes: Vec<u32> = vec![0; release.sentences.len()];
        for (a, sentence) in article.sentences.iter().enumerate() {
            near.extend(self.near(&telling(article, sentence), &mut votes).into_iter().map(|(r, l)| (r, l, a)));
        }
        near.sort_by_key(|(r, likeness, a)| (*r, std::cmp::Reverse(*likeness), *a));
        let mut statements: Vec<Statement> = Vec::new();
        let mut rank = 0;
        for (r, likeness, a) in near {
            rank = if statements.last().is_some_and(|last| last.release == r) { rank + 1 } else { 0 };
            if rank < BEST {
                statements.extend(Statement::new((release, r), (article, a), likeness));
            }
        }
        statements
    }

    /// Sentences of the release that share at least two telling words and a third of the lighter sentence.
    fn near(&self, words: &[u64], votes: &mut [u32]) -> Vec<(usize, u32)> {
        let mut touched: Vec<(usize, u32)> = Vec::new();
        let total: u32 = words.iter().map(|key| self.rarity(*key)).sum();
        for key in words {
            let Some(places) = self.places.get(key).filter(|places| places.len() <= COMMON) else { continue };
            let rarity = self.rarity(*key);
            for place in places {
                if let Some(vote) = votes.get_mut(*place) {
                    if *vote == 0 {
                        touched.push((*place, 0));
                    }
                    *vote += rarity;
                }
            }
        }
        for (place, likeness) in &mut touched {
            let lighter = self.totals.get(*place).copied().unwrap_or(1).min(total).max(1);
            if let Some(vote) = votes.get_mut(*place) {
                *likeness = if *vote > 4 { std::mem::take(vote) * 100 / lighter } else { 0 };
                *vote = 0;
            }
        }
        touched.retain(|(_, likeness)| *likeness >= 33);
        touched
    }
}

impl Statement {
    fn new((release, r): (&Document, usize), (article, a): (&Document, usize), likeness: u32) -> Option<Self> {
        let (left, right) = (release.sentences.get(r)?, article.sentences.get(a)?);
        if left.len() > WORDS || right.len() > WORDS {
            return None;
        }
        let mut runs = align(release.words.get(left.clone())?, article.words.get(right.clone())?)?;
        for run in &mut runs {
            run.left = run.left.start + left.start..run.left.end + left.start;
            run.right = run.right.start + right.start..run.right.end + right.start;
        }
        Some(Self { release: r, article: a, runs, likeness })
    }
}

/// The distinct telling words of a sentence.
fn telling(document: &Document, sentence: &Range<usize>) -> Vec<u64> {
    let words = document.words.get(sentence.clone()).unwrap_or_default();
    let mut keys: Vec<u64> = words.iter().filter(|word: &&Word| word.weight > 1).map(|word| word.key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
