//! Groups answers that are one letter with many names, as a campaign sends them, so that they are read once and counted in full.
//! By the spans that comparing uses. In doubt texts stay apart: nobody's opinion may stand under a text that says the contrary.

mod candidate;
mod contrary;
mod telling;

use crate::compare::align;
use crate::compare::reuse;
use crate::compare::spelling::KeyMap;
use crate::compare::word::{self, Word};

use candidate::Candidates;

/// Texts of fewer words are alike only when all their words are the same.
const FEWEST: usize = 8;

/// So are texts of more words: what would not be looked at could say the contrary.
const MOST: usize = 2_000;

/// Groups texts that share most of their words, by the engine's spans. Each inner list holds indexes in rising order; the first is the text that
/// stands for the others; groups are in the order of their first text; every index stands in exactly one group.
///
/// Texts are alike when spans of five words and more, in the same order, cover four of five words of both, and what is left holds no number and no
/// word that takes a side, differs between the spans by names and small words alone, and does not put another word into the same sentence. Texts of
/// fewer than 8 or more than 2,000 words are alike only when all their words are the same. A text joins the first group whose first text it is
/// alike with, so that a chain of small changes leads nowhere; of the groups, the eight that share most runs with it are looked at, each at least
/// about half of its own.
pub fn alike(texts: &[&str]) -> Vec<Vec<usize>> {
    let mut grouping = Grouping::default();
    for (index, text) in texts.iter().enumerate() {
        grouping.add(index, Letter::new(text));
    }
    grouping.groups
}

/// A text ready to be compared.
#[derive(Debug)]
struct Letter<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// What its signs say beside its words, as a hash.
    tone: u64,
}

impl<'t> Letter<'t> {
    fn new(text: &'t str) -> Self {
        let words = word::words(text);
        let tone = telling::tone(text, &words);
        Self { text, words, tone }
    }

    fn has_fitting_length(&self) -> bool {
        (FEWEST..=MOST).contains(&self.words.len())
    }
}

/// The first text of a group.
#[derive(Debug)]
struct First<'t> {
    letter: Letter<'t>,
    group: usize,
    /// Made when the first text comes that could be like it: most letters of a consultation stay alone.
    runs: Option<reuse::Index>,
}

impl First<'_> {
    fn is_alike(&mut self, other: &Letter) -> bool {
        let own = &self.letter;
        if own.tone != other.tone {
            return false;
        }
        let index = self.runs.get_or_insert_with(|| reuse::Index::new(&own.words));
        let runs = index.runs(&own.words, &other.words);
        let covered: usize = runs.iter().map(align::Run::len).sum();
        is_most(covered, own.words.len())
            && is_most(covered, other.words.len())
            && runs.windows(2).all(|pair| matches!(pair, [one, next] if one.left.end <= next.left.start))
            && !contrary::differ(own, other, &runs)
    }
}

/// Four of five.
fn is_most(part: usize, whole: usize) -> bool {
    part.saturating_mul(5) >= whole.saturating_mul(4)
}

/// A text that was met, for those that are equal to it.
#[derive(Debug)]
struct Known {
    keys: Vec<u64>,
    tone: u64,
    group: usize,
}

#[derive(Debug, Default)]
struct Grouping<'t> {
    groups: Vec<Vec<usize>>,
    firsts: Vec<First<'t>>,
    candidates: Candidates,
    known: KeyMap<Vec<Known>>,
}

impl<'t> Grouping<'t> {
    fn add(&mut self, index: usize, letter: Letter<'t>) {
        let hash = reuse::hash(&letter.words) ^ letter.tone;
        let same =
            |known: &&Known| known.tone == letter.tone && known.keys.iter().eq(letter.words.iter().map(|w| &w.key));
        let equal = self.known.get(&hash).into_iter().flatten().find(same).map(|known| known.group);
        if let Some(group) = equal {
            self.join(group, index);
            return;
        }
        let keys = letter.words.iter().map(|word| word.key).collect();
        let tone = letter.tone;
        let group = self.like(&letter).unwrap_or_else(|| self.open(letter));
        self.join(group, index);
        self.known.entry(hash).or_default().push(Known { keys, tone, group });
    }

    /// The first group whose first text is like `letter`.
    fn like(&mut self, letter: &Letter) -> Option<usize> {
        if !letter.has_fitting_length() {
            return None;
        }
        let firsts = &self.firsts;
        let could = |first: usize| {
            firsts.get(first).is_some_and(|first| {
                let (one, other) = (first.letter.words.len(), letter.words.len());
                is_most(one.min(other), one.max(other))
            })
        };
        let found = self.candidates.find(&letter.words, could);
        found.into_iter().find_map(|first| {
            let first = self.firsts.get_mut(first)?;
            first.is_alike(letter).then_some(first.group)
        })
    }

    /// A new group, for which `letter` stands.
    fn open(&mut self, letter: Letter<'t>) -> usize {
        let group = self.groups.len();
        self.groups.push(Vec::new());
        if letter.has_fitting_length() {
            self.candidates.add(self.firsts.len(), &letter.words);
            self.firsts.push(First { letter, group, runs: None });
        }
        group
    }

    fn join(&mut self, group: usize, index: usize) {
        if let Some(group) = self.groups.get_mut(group) {
            group.push(index);
        }
    }
}
