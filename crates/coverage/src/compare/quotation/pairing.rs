//! One quotation of the release beside one of the article: which words both have, and what became of each sentence.

use std::ops::Range;

use super::quote::Quote;
use super::speaker::Stranger;
use crate::check::{Piece, Side};
use crate::compare::align::{Gap, Run, align, gaps};
use crate::compare::slip::{is_slip, same_letters};
use crate::compare::word::Word;

/// Left-out words that turn a sentence into its opposite.
const NEGATIONS: [&str; 9] = ["tidak", "tak", "bukan", "belum", "jangan", "tanpa", "kurang", "nggak", "enggak"];

/// A sentence is reworded when at least this share of it stands in the article's words, in order.
const REWORDED: (u32, u32) = (6, 10);

/// With this share no three words in a row are needed.
const NEARLY: (u32, u32) = (8, 10);

/// Below this share it is another sentence.
const OTHER: (u32, u32) = (45, 100);

/// More words left out in one place are a cut, not a word lost.
const SILENT: usize = 6;

/// A shorter sentence alone is no evidence.
const ANSWER: usize = 9;

/// What became of a sentence of the release's quotation in one quotation of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// Not there.
    Absent,
    /// Words in common, but it may be another sentence.
    Doubtful,
    /// There, with other words.
    Reworded,
    /// There, unchanged as far as it is used.
    Kept,
}

/// Two quotations aligned.
#[derive(Debug)]
pub(super) struct Pairing {
    /// Index of the release's quotation.
    pub(super) release: usize,
    /// Index of the article's quotation.
    pub(super) article: usize,
    pub(super) runs: Vec<Run>,
    /// One for each sentence of the release's quotation.
    pub(super) fates: Vec<Fate>,
    /// Weight of the words both have.
    pub(super) weight: u32,
    /// True when a slip of the finger was passed over.
    pub(super) slip: bool,
}

impl Pairing {
    /// Aligns two quotations, the words in `taken` of the article's left out; none when they share too little.
    pub(super) fn new(
        (release, left): (usize, &Quote),
        (article, right): (usize, &Quote),
        taken: &[Range<usize>],
    ) -> Option<Self> {
        let mut pairing = Self { release, article, runs: Vec::new(), fates: Vec::new(), weight: 0, slip: false };
        let Some(mut runs) = align(&left.words, &right.words) else {
            pairing.fates = vec![Fate::Doubtful; left.sentences.len()];
            return Some(pairing);
        };
        runs.retain(|run| !taken.iter().any(|t| t.start < run.right.end && run.right.start < t.end));
        slide(&mut runs, left, right);
        pairing.slip = mend(&mut runs, left, right);
        drop_weak(&mut runs, left, right);
        pairing.runs = runs;
        pairing.judge(left, right);
        pairing.weight = pairing.runs.iter().map(|run| weight(&left.words, &run.left)).sum();
        pairing.fates.iter().any(|fate| *fate > Fate::Absent).then_some(pairing)
    }

    /// Words that differ tell less when someone else speaks: then it may be that person's own quotation.
    pub(super) fn limited(mut self, stranger: Stranger) -> Option<Self> {
        for fate in self.fates.iter_mut().filter(|fate| **fate < Fate::Kept) {
            *fate = match (stranger, *fate) {
                (Stranger::No, fate) => fate,
                (Stranger::Perhaps, Fate::Reworded) => Fate::Doubtful,
                _ => Fate::Absent,
            };
        }
        self.fates.iter().any(|fate| *fate > Fate::Absent).then_some(self)
    }

    /// Words of the article's quotation from the first to the last that both have.
    pub(super) fn hull(&self) -> Range<usize> {
        let start = self.runs.first().map_or(0, |run| run.right.start);
        start..self.runs.last().map_or(start, |run| run.right.end)
    }

    fn judge(&mut self, left: &Quote, right: &Quote) {
        let gaps = gaps(&self.runs, left.words.len(), right.words.len());
        let faults: Vec<&Gap> = gaps.iter().filter(|gap| is_fault(gap, left, right)).collect();
        self.fates = left.sentences.iter().map(|sentence| self.fate(sentence, &faults, left, right)).collect();
        self.replaced(left, right);
        // One short sentence of several, with other words, may be the speaker's answer to a reporter.
        let alone = left.sentences.len() > 1 && self.fates.iter().filter(|fate| **fate > Fate::Absent).count() == 1;
        for (fate, sentence) in self.fates.iter_mut().zip(&left.sentences) {
            if alone && *fate == Fate::Reworded && sentence.len() < ANSWER {
                *fate = Fate::Doubtful;
            }
        }
        // Words of sentences that are not there are chance.
        let absent = |at: usize| {
            let sentence = left.sentences.iter().position(|s| s.contains(&at));
            sentence.and_then(|s| self.fates.get(s)).is_none_or(|fate| *fate == Fate::Absent)
        };
        self.runs =
            self.runs.iter().filter(|run| !absent(run.left.start) || !absent(run.left.end - 1)).cloned().collect();
    }

    /// In a quotation that is otherwise kept, a doubtful sentence in its own place is this sentence, reworded.
    fn replaced(&mut self, left: &Quote, right: &Quote) {
        let gaps = gaps(&self.runs, left.words.len(), right.words.len());
        let kept = self.fates.clone();
        for (s, sentence) in left.sentences.iter().enumerate() {
            let beside = [s.checked_sub(1), Some(s + 1)].into_iter().flatten().filter_map(|s| kept.get(s));
            let theirs: usize = gaps.iter().filter(|gap| touches(gap, sentence)).map(|gap| gap.right.len()).sum();
            let alike = theirs <= sentence.len() + sentence.len() / 2;
            if kept.get(s) == Some(&Fate::Doubtful) && alike && beside.into_iter().any(|fate| *fate > Fate::Doubtful) {
                self.fates.get_mut(s).into_iter().for_each(|fate| *fate = Fate::Reworded);
            }
        }
    }

    fn fate(&self, sentence: &Range<usize>, faults: &[&Gap], left: &Quote, right: &Quote) -> Fate {
        let inside: Vec<Run> = self.runs.iter().filter_map(|run| cut(run, sentence)).collect();
        let (Some(first), Some(last)) = (inside.first(), inside.last()) else { return Fate::Absent };
        let shared: u32 = inside.iter().map(|run| weight(&left.words, &run.left)).sum();
        let whole = weight(&left.words, sentence);
        let faults: Vec<&&Gap> = faults.iter().filter(|gap| touches(gap, sentence)).collect();
        if faults.is_empty() {
            return if shared == whole || self.tells(&inside, left, right) { Fate::Kept } else { Fate::Absent };
        }
        let theirs = beside(&faults, first.right.start..last.right.end, right);
        let known = inside.iter().map(Run::len).max().unwrap_or(0) >= 3;
        let telling = inside.iter().map(|run| weight(&left.words, &run.left) / 3).sum::<u32>();
        let nearly = at_least(shared, whole, NEARLY) && telling >= 3;
        if at_least(shared, whole, REWORDED) && at_least(shared, theirs, REWORDED) && (known || nearly) {
            Fate::Reworded
        } else if at_least(shared, whole, OTHER) && at_least(shared, theirs, OTHER) && (known || telling >= 3) {
            Fate::Doubtful
        } else {
            Fate::Absent
        }
    }

    /// Unchanged words tell that this is the quotation when they are many, or all that the article quotes.
    fn tells(&self, inside: &[Run], left: &Quote, right: &Quote) -> bool {
        let longest = inside.iter().max_by_key(|run| run.len());
        let content = longest.map_or(0, |run| weight(&left.words, &run.left) / 3);
        let everything = self.runs.iter().map(Run::len).sum::<usize>() == right.words.len();
        let length = longest.map_or(0, Run::len);
        content >= 2 && (length >= 4 || (everything && length >= 3))
    }
}

/// The word diff of two quotations, the article's words where both are the same.
pub(super) fn difference(runs: &[Run], left: &Quote, right: &Quote) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut l, mut r) = (0, 0);
    let end = Run { left: left.words.len()..left.words.len(), right: right.words.len()..right.words.len() };
    for run in runs.iter().chain([&end]) {
        let sides = [
            (Side::Release, left.text(&(l..run.left.start))),
            (Side::Article, right.text(&(r..run.right.start))),
            (Side::Both, right.text(&run.right)),
        ];
        pieces.extend(sides.into_iter().filter(|(_, text)| !text.is_empty()).map(|(side, text)| Piece { side, text }));
        (l, r) = (run.left.end, run.right.end);
    }
    pieces
}

/// "A b. A c." published as "A c.": of the two places where the left-out words may begin, the end of a sentence is right.
fn slide(runs: &mut Vec<Run>, left: &Quote, right: &Quote) {
    for at in 1..runs.len() {
        let (Some(before), Some(after)) = (runs.get(at - 1).cloned(), runs.get(at).cloned()) else { return };
        let cut = before.left.end..after.left.start;
        let key = |at: usize| left.words.get(at).map(|word| word.key);
        let same = (1..=before.left.len()).take_while(|n| key(cut.start - n) == key(cut.end - n));
        let ends = |n: &usize| left.is_border(cut.start - n) && left.is_border(cut.end - n);
        let best = same.filter(|n| ends(n) || right.is_break(before.right.end - n)).max();
        if let (Some(n), true) = (best, before.right.end == after.right.start && !right.is_break(before.right.end)) {
            let moved = |run: &Run, start: usize, end: usize| Run {
                left: run.left.start - start..run.left.end - end,
                right: run.right.start - start..run.right.end - end,
            };
            if let Some(run) = runs.get_mut(at) {
                *run = moved(&after, n, 0);
            }
            if let Some(run) = runs.get_mut(at - 1) {
                *run = moved(&before, 0, n);
            }
        }
    }
    runs.retain(|run| !run.left.is_empty());
}

/// Joins runs across gaps that only differ in spaces, hyphens or a slip. True when there was a slip.
fn mend(runs: &mut Vec<Run>, left: &Quote, right: &Quote) -> bool {
    let mut slip = false;
    for gap in gaps(runs, left.words.len(), right.words.len()) {
        if gap.left.is_empty() || gap.right.is_empty() || gap.left.len() + gap.right.len() > 8 {
            continue;
        }
        let (l, r) = (left.text(&gap.left), right.text(&gap.right));
        let slipped = gap.left.len() == 1 && gap.right.len() == 1 && left.words.len() >= 6 && is_slip(&l, &r);
        if slipped || same_letters(&l, &r) {
            slip |= slipped;
            runs.push(Run { left: gap.left, right: gap.right });
        }
    }
    runs.sort_by_key(|run| run.left.start);
    slip
}

/// Drops function words that stand alone between differences: they match by chance.
fn drop_weak(runs: &mut Vec<Run>, left: &Quote, right: &Quote) {
    loop {
        let mut before = (0, 0);
        let ends: Vec<(usize, usize)> = runs.iter().map(|run| (run.left.start, run.right.start)).collect();
        let weak = runs.iter().enumerate().position(|(i, run)| {
            let after = ends.get(i + 1).copied().unwrap_or((left.words.len(), right.words.len()));
            let gap_before = (run.left.start - before.0).min(run.right.start - before.1);
            let gap_after = (after.0 - run.left.end).min(after.1 - run.right.end);
            before = (run.left.end, run.right.end);
            weight(&left.words, &run.left) < 3 && gap_before + gap_after >= 3
        });
        match weak {
            Some(weak) => drop(runs.remove(weak)),
            None => return,
        }
    }
}

/// True for words of the article that stand in the place of the release's, or among them; and for a lost negation.
fn is_fault(gap: &Gap, left: &Quote, right: &Quote) -> bool {
    if gap.right.is_empty() {
        return is_silent_cut(gap, left, right);
    }
    let edge = gap.left.start == 0 && gap.right.start == 0
        || gap.left.end == left.words.len() && gap.right.end == right.words.len();
    let own = right.is_border(gap.right.start) && right.is_border(gap.right.end);
    let whole = left.is_border(gap.left.start) && left.is_border(gap.left.end);
    !(gap.left.is_empty() && edge || own && (whole || edge))
}

/// Weight of the article's words from the first to the last fault, no further than the sentence goes.
fn beside(faults: &[&&Gap], inside: Range<usize>, right: &Quote) -> u32 {
    let start = faults.iter().map(|gap| gap.right.start).min().map_or(inside.start, |start| start.min(inside.start));
    let end = faults.iter().map(|gap| gap.right.end).max().map_or(inside.end, |end| end.max(inside.end));
    let borders = right.sentences.iter().map(|sentence| sentence.start);
    let from = borders.filter(|border| *border <= inside.start).max().unwrap_or(0);
    let to = right.sentences.iter().map(|sentence| sentence.end).find(|border| *border >= inside.end).unwrap_or(end);
    weight(&right.words, &(start.max(from)..end.min(to)))
}

/// Words taken out of the middle of a sentence without a mark, and not merely small ones.
fn is_silent_cut(gap: &Gap, left: &Quote, right: &Quote) -> bool {
    let inner = gap.left.start > 0 && gap.left.end < left.words.len();
    let whole = (gap.left.start..=gap.left.end).any(|at| left.is_border(at));
    if !inner || whole || gap.left.len() > SILENT || right.is_break(gap.right.start) {
        return false;
    }
    let telling = weight(&left.words, &gap.left) > u32::try_from(gap.left.len()).unwrap_or(u32::MAX);
    is_negation(&left.text(&gap.left)) || telling
}

fn is_negation(words: &str) -> bool {
    words
        .split_whitespace()
        .any(|word| NEGATIONS.contains(&word.to_lowercase().trim_matches(|c: char| !c.is_alphabetic())))
}

fn touches(gap: &Gap, sentence: &Range<usize>) -> bool {
    // Words put in at the end of a sentence belong to it.
    let inserted = gap.left.is_empty() && sentence.start < gap.left.start && gap.left.start <= sentence.end;
    inserted || (gap.left.start < sentence.end && sentence.start < gap.left.end)
}

fn cut(run: &Run, to: &Range<usize>) -> Option<Run> {
    let (start, end) = (run.left.start.max(to.start), run.left.end.min(to.end));
    let shift = |at: usize| run.right.start + at - run.left.start;
    let right = if run.left.len() == run.right.len() { shift(start)..shift(end.max(start)) } else { run.right.clone() };
    (start < end).then_some(Run { left: start..end, right })
}

pub(super) fn weight(words: &[Word], range: &Range<usize>) -> u32 {
    words.get(range.clone()).unwrap_or_default().iter().map(|word| word.weight).sum()
}

fn at_least(part: u32, whole: u32, (times, of): (u32, u32)) -> bool {
    part * of >= whole * times
}
