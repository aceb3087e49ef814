//! How much running text stands where: the measure by which the article is found.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use super::line::{Line, LineKind};
use crate::indonesian::lexicon::Fnv;
use crate::release::Release;

/// Running text of each line; text that the release has counts several times, wherever it stands.
pub(crate) struct Amounts(Vec<usize>);

impl Amounts {
    pub(crate) fn new(lines: &[Line], release: Option<&Release>) -> Self {
        let known = release.map(|release| release.text.as_str().lines().flat_map(runs).collect::<Runs>());
        let amount = |line: &Line| running_text(line) + known.as_ref().map_or(0, |known| 3 * shared(line, known));
        Self(lines.iter().map(amount).collect())
    }
}

/// Bytes of a line that stand in the release, by runs of four words.
fn shared(line: &Line, known: &Runs) -> usize {
    let (mut all, mut hits) = (0, 0);
    for run in runs(line.as_str()) {
        all += 1;
        hits += usize::from(known.contains(&run));
    }
    line.text.len().min(1500) * hits / all.max(1)
}

/// Runs of four words, as numbers.
type Runs = HashSet<u64, BuildHasherDefault<Fnv>>;

/// Every four words in a row, as a number.
fn runs(text: &str) -> impl Iterator<Item = u64> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(number);
    let mut run = [0_u64; 4];
    words.enumerate().filter_map(move |(at, word)| {
        run = [run[1], run[2], run[3], word];
        // The order counts: each step moves what came before.
        (at >= 3).then(|| run.iter().fold(0, |all: u64, word| all.rotate_left(23).wrapping_mul(MIX) ^ word))
    })
}

/// An odd number without a pattern (of the golden section).
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// A word as a number, whatever its case.
fn number(word: &str) -> u64 {
    let mut hasher = Fnv::default();
    for c in word.chars() {
        if c.is_ascii() {
            hasher.write(c.to_ascii_lowercase().encode_utf8(&mut [0]).as_bytes());
        } else {
            c.to_lowercase().for_each(|c| hasher.write(c.encode_utf8(&mut [0; 4]).as_bytes()));
        }
    }
    hasher.finish()
}

/// Amounts of running text, summed so that any node's share is one subtraction.
pub(crate) struct Mass {
    before: Vec<usize>,
}

impl Mass {
    /// Of the lines that are not out.
    pub(crate) fn new<T>(amounts: &Amounts, out: &[Option<T>]) -> Self {
        let mut sum = 0;
        let mut before = vec![0];
        for (amount, reason) in amounts.0.iter().zip(out) {
            sum += if reason.is_none() { *amount } else { 0 };
            before.push(sum);
        }
        Self { before }
    }

    pub(crate) fn of(&self, range: Range<usize>) -> usize {
        let at = |n: usize| self.before.get(n).or(self.before.last()).copied().unwrap_or(0);
        at(range.end).saturating_sub(at(range.start))
    }
}

/// How much of a line is text as articles have it: sentences, not labels or links.
pub(crate) fn running_text(line: &Line) -> usize {
    let text = line.as_str();
    let length = text.len();
    let sentence = text.contains(['.', ',', '!', '?', '。', '、', '։', '।']);
    match line.kind {
        LineKind::Heading | LineKind::Caption => 0,
        LineKind::TableRow => length / 4,
        _ if line.link_percent() > 50 || length < 25 => 0,
        LineKind::ListItem if length < 80 => length / 4,
        _ if length < 80 && !sentence => length / 4,
        _ => length.min(1500),
    }
}
