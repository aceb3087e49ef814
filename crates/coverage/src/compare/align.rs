//! Word alignment of two short texts: the heaviest common subsequence, runs of words preferred to scattered ones.

use std::ops::Range;

use super::word::Word;

/// More cells than this are not aligned: the answer is then "cannot tell".
const CELLS: usize = 4_000_000;

/// Equal stretches of two texts. Both ranges have the same length unless only a space differs ("di mana", "dimana").
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) left: Range<usize>,
    pub(crate) right: Range<usize>,
}

impl Run {
    /// Number of words on the left.
    pub(crate) fn len(&self) -> usize {
        self.left.len()
    }
}

/// What stands between two runs, or before the first and after the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) left: Range<usize>,
    pub(crate) right: Range<usize>,
}

/// The runs of words that both have, in order; none when the texts are too long to align.
pub(super) fn align(left: &[Word], right: &[Word]) -> Option<Vec<Run>> {
    let same = |(l, r): &(&Word, &Word)| l.key == r.key;
    let head = left.iter().zip(right).take_while(same).count();
    let (left_rest, right_rest) = (left.get(head..)?, right.get(head..)?);
    let tail = left_rest.iter().rev().zip(right_rest.iter().rev()).take_while(same).count();
    let (n, m) = (left_rest.len() - tail, right_rest.len() - tail);
    let mut pairs: Vec<(usize, usize)> = (0..head).map(|i| (i, i)).collect();
    pairs.extend(middle(left_rest.get(..n)?, right_rest.get(..m)?)?.into_iter().map(|(i, j)| (i + head, j + head)));
    pairs.extend((0..tail).map(|i| (head + n + i, head + m + i)));
    Some(runs(&pairs))
}

/// The gaps around `runs` in texts of `left` and `right` words; empty ones are left out.
pub(crate) fn gaps(runs: &[Run], left: usize, right: usize) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let (mut l, mut r) = (0, 0);
    for run in runs.iter().chain([&Run { left: left..left, right: right..right }]) {
        if l < run.left.start || r < run.right.start {
            gaps.push(Gap { left: l..run.left.start, right: r..run.right.start });
        }
        (l, r) = (run.left.end, run.right.end);
    }
    gaps
}

fn runs(pairs: &[(usize, usize)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (l, r) in pairs {
        match runs.last_mut().filter(|last| last.left.end == *l && last.right.end == *r) {
            Some(last) => (last.left.end, last.right.end) = (l + 1, r + 1),
            None => runs.push(Run { left: *l..l + 1, right: *r..r + 1 }),
        }
    }
    runs
}

/// The table of the heaviest common subsequence, one byte a cell, walked back from its end.
fn middle(left: &[Word], right: &[Word]) -> Option<Vec<(usize, usize)>> {
    let width = right.len();
    if left.len().checked_mul(width)? > CELLS {
        return None;
    }
    let mut scores = vec![0_u32; width];
    let mut moves = Vec::with_capacity(left.len() * width);
    for (i, l) in left.iter().enumerate() {
        let (mut diagonal, mut beside) = (0, 0);
        for ((j, r), score) in right.iter().enumerate().zip(&mut scores) {
            let above = *score;
            let taken = if l.key == r.key { diagonal + 4 * l.weight + neighbours(left, right, i, j) } else { 0 };
            let (best, step) = if taken > above && taken > beside {
                (taken, Step::Both)
            } else if above >= beside {
                (above, Step::Left)
            } else {
                (beside, Step::Right)
            };
            moves.push(step);
            (diagonal, beside, *score) = (above, best, best);
        }
    }
    Some(walk(&moves, left.len(), width))
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Both,
    Left,
    Right,
}

fn walk(moves: &[Step], left: usize, width: usize) -> Vec<(usize, usize)> {
    let (mut i, mut j) = (left, width);
    let mut pairs = Vec::new();
    while i > 0 && j > 0 {
        match moves.get((i - 1) * width + j - 1) {
            Some(Step::Both) => {
                (i, j) = (i - 1, j - 1);
                pairs.push((i, j));
            }
            Some(Step::Left) => i -= 1,
            Some(Step::Right) | None => j -= 1,
        }
    }
    pairs.reverse();
    pairs
}

/// A match whose neighbours match too is worth a little more.
fn neighbours(left: &[Word], right: &[Word], i: usize, j: usize) -> u32 {
    let same = |l: Option<&Word>, r: Option<&Word>| l.zip(r).is_some_and(|(l, r)| l.key == r.key);
    let before = i > 0 && j > 0 && same(left.get(i - 1), right.get(j - 1));
    u32::from(before) + u32::from(same(left.get(i + 1), right.get(j + 1)))
}

#[cfg(test)]
mod tests {
    use super::super::word::words;
    use super::*;

    fn shared(left: &str, right: &str) -> Vec<String> {
        let (l, r) = (words(left), words(right));
        let text = |run: Run| left.get(l[run.left.start].start..l[run.left.end - 1].end).unwrap().to_owned();
        align(&l, &r).unwrap().into_iter().map(text).collect()
    }

    #[test]
    fn runs_are_preferred_to_scattered_words() {
        assert_eq!(
            shared("yang kita lakukan yang terbaik", "kita selalu melakukan yang terbaik"),
            ["kita", "yang terbaik"]
        );
        assert_eq!(shared("satu dua tiga", "satu dua tiga"), ["satu dua tiga"]);
        assert!(shared("a b", "c d").is_empty());
    }

    #[test]
    fn gaps_are_what_runs_leave() {
        let (l, r) = (words("aa bb cc dd"), words("aa xx cc"));
        let found = gaps(&align(&l, &r).unwrap(), 4, 3);
        assert_eq!(found, [Gap { left: 1..2, right: 1..2 }, Gap { left: 3..4, right: 3..3 }]);
    }
}
