//! Which first texts a text could be like: by runs of words that they share, found by hash.
//! All work is bounded per text, so that phrases which everybody writes, or one word a thousand times, cost no more than others.

use std::cmp::Reverse;

use crate::compare::reuse::{self, SHORTEST};
use crate::compare::spelling::KeyMap;
use crate::compare::word::Word;

/// A run that stands in more first texts is noted for the earliest only: all letters begin with it.
const POSTINGS: u32 = 16;

/// So many notes are read for one text.
const READ: usize = 4_096;

/// So many first texts are compared in full.
const COMPARED: usize = 8;

/// A text that shares fewer than one of so many runs hardly shares four of five words.
const FEW: u32 = 2;

/// Of so many neighbouring runs one is noted (winnowing), of a long text of more.
const WINDOW: usize = 4;

/// About so many runs of a text are noted at most; of texts with so few, all.
const NOTED: usize = 64;
const ALL: usize = 12;

/// The end of a chain.
const END: usize = usize::MAX;

/// Runs of the first texts. The notes of one run are a chain, the latest first.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    chains: KeyMap<Chain>,
    notes: Vec<Note>,
    /// How many runs of the present text each first text shares; zero between two texts.
    hits: Vec<u32>,
    /// How many runs are noted of each.
    noted: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Chain {
    latest: usize,
    length: u32,
}

#[derive(Debug, Clone, Copy)]
struct Note {
    first: usize,
    before: usize,
}

impl Candidates {
    /// Notes the runs of a first text; `first` counts up from 0.
    pub(super) fn add(&mut self, first: usize, words: &[Word]) {
        self.hits.resize(first + 1, 0);
        let mut count = 0;
        for run in noted(words) {
            let chain = self.chains.entry(run).or_insert(Chain { latest: END, length: 0 });
            if chain.length < POSTINGS {
                self.notes.push(Note { first, before: chain.latest });
                (chain.latest, chain.length) = (self.notes.len() - 1, chain.length + 1);
                count += 1;
            }
        }
        self.noted.resize(first + 1, count);
    }

    /// The first texts that share most runs with `words` and `could` be like it, in their order.
    pub(super) fn find(&mut self, words: &[Word], could: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut met = Vec::new();
        let mut left = READ;
        for window in words.windows(SHORTEST) {
            let mut at = self.chains.get(&reuse::hash(window)).map_or(END, |chain| chain.latest);
            while let Some(note) = self.notes.get(at).filter(|_| left > 0) {
                (at, left) = (note.before, left - 1);
                let Some(hits) = self.hits.get_mut(note.first) else { continue };
                if *hits == 0 {
                    met.push(note.first);
                }
                *hits += 1;
            }
        }
        let hits = &mut self.hits;
        let counted = met.into_iter().map(|first| (Reverse(hits.get_mut(first).map_or(0, std::mem::take)), first));
        let mut counted: Vec<_> = counted.collect();
        let many =
            |first: usize, hits: u32| self.noted.get(first).is_some_and(|noted| hits.saturating_mul(FEW) >= *noted);
        counted.retain(|(Reverse(hits), first)| many(*first, *hits) && could(*first));
        counted.sort_unstable();
        let mut best: Vec<usize> = counted.into_iter().take(COMPARED).map(|(_, first)| first).collect();
        best.sort_unstable();
        best
    }
}

/// The runs that are noted of a text, each once where they stand side by side.
fn noted(words: &[Word]) -> Vec<u64> {
    let runs: Vec<u64> = words.windows(SHORTEST).map(reuse::hash).collect();
    let window = if runs.len() <= ALL { 1 } else { WINDOW.max(runs.len() / NOTED) };
    let mut kept: Vec<u64> = runs.windows(window).filter_map(|window| window.iter().min().copied()).collect();
    kept.sort_unstable();
    kept.dedup();
    kept
}
