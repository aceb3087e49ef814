//! How much text two documents share: runs of at least five words, found by their hash and grown as far as they go.
//! Work grows with the length of the texts, not with their product.

use std::ops::Range;

use super::align::Run;
use super::document::Document;
use super::spelling::KeyMap;
use super::word::Word;
use crate::check::{Reuse, SharedRun};

/// A shared run has at least this many words.
pub(crate) const SHORTEST: usize = 5;

/// A phrase that a release repeats more often is looked up at its first places only.
const PLACES: usize = 16;

/// Where each five words of a release stand.
#[derive(Debug, Default)]
pub(crate) struct Index(KeyMap<Vec<usize>>);

impl Index {
    /// Of the words of a release.
    pub(crate) fn new(words: &[Word]) -> Self {
        let mut map = KeyMap::<Vec<usize>>::default();
        for (at, window) in words.windows(SHORTEST).enumerate() {
            let places = map.entry(hash(window)).or_default();
            if places.len() < PLACES {
                places.push(at);
            }
        }
        Self(map)
    }

    /// The runs shared with `right`, in its order, left ranges in the release. They do not overlap in `right`.
    pub(crate) fn runs(&self, left: &[Word], right: &[Word]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut at = 0;
        while let Some(window) = right.get(at..at + SHORTEST) {
            let places = self.0.get(&hash(window));
            // Growing to the left is not needed: the run would have been met there.
            let longest =
                places.into_iter().flatten().map(|place| Run::grown(left, *place, right, at)).max_by_key(Run::len);
            match longest.filter(|run| count(right, &run.right) >= SHORTEST) {
                Some(run) => {
                    at = run.right.end;
                    runs.push(run);
                }
                None => at += 1,
            }
        }
        runs
    }
}

impl Run {
    fn grown(left: &[Word], l: usize, right: &[Word], r: usize) -> Self {
        let pairs = left.get(l..).unwrap_or_default().iter().zip(right.get(r..).unwrap_or_default());
        let length = pairs.take_while(|(l, r)| l.key == r.key).count();
        Self { left: l..l + length, right: r..r + length }
    }
}

/// The shares and the runs with their places.
pub(super) fn reuse(release: &Document, article: &Document, runs: &[Run]) -> Reuse {
    let mut reproduced = vec![false; release.words.len()];
    for run in runs {
        reproduced.get_mut(run.left.clone()).into_iter().flatten().for_each(|word| *word = true);
    }
    let kept = reproduced.iter().filter(|word| **word).count();
    let copied: usize = runs.iter().map(Run::len).sum();
    let shared = runs.iter().map(|run| SharedRun {
        release: release.text.span(release.bytes(&run.left)),
        article: article.text.span(article.bytes(&run.right)),
        words: count(&article.words, &run.right),
    });
    Reuse {
        release_reproduced: share(kept, release.words.len()),
        article_own: if article.words.is_empty() { 0.0 } else { 1.0 - share(copied, article.words.len()) },
        runs: shared.collect(),
    }
}

/// Words as written: those one abbreviation stands for count once.
fn count(words: &[Word], range: &Range<usize>) -> usize {
    let run = words.get(range.clone()).unwrap_or_default();
    usize::from(!run.is_empty()) + run.windows(2).filter(|pair| matches!(pair, [a, b] if a.start != b.start)).count()
}

fn share(part: usize, whole: usize) -> f64 {
    let number = |n: usize| u32::try_from(n).map_or(f64::from(u32::MAX), f64::from);
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

/// Of a run of words, or of a whole text.
pub(crate) fn hash(window: &[Word]) -> u64 {
    window.iter().fold(0, |hash: u64, word| (hash.rotate_left(13) ^ word.key).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}
