//! Whether what two texts do not share could make one say other than the other. What stands between shared spans is judged strictly; a
//! salutation before them and a signature after them may be anything that takes no side.

use std::collections::HashSet;
use std::ops::Range;

use super::{Letter, telling};
use crate::compare::align::{self, Gap, Run};
use crate::compare::word::Word;

/// True where the words outside `runs` may not be overlooked.
pub(super) fn differ(left: &Letter, right: &Letter, runs: &[Run]) -> bool {
    let gaps = align::gaps(runs, left.words.len(), right.words.len());
    gaps.iter().any(|gap| {
        let (l, r) = (Side::of(left, gap.left.clone()), Side::of(right, gap.right.clone()));
        l.takes_side()
            || r.takes_side()
            || l.completes_a_side()
            || r.completes_a_side()
            || says_other(&l, &r, is_end(gap, left, right))
    })
}

fn is_end(gap: &Gap, left: &Letter, right: &Letter) -> bool {
    (gap.left.start == 0 && gap.right.start == 0)
        || (gap.left.end == left.words.len() && gap.right.end == right.words.len())
}

fn says_other(left: &Side, right: &Side, is_end: bool) -> bool {
    let (in_left, in_right) = (left.keys(), right.keys());
    let named = is_end || left.is_introduced();
    let common = |side: &Side, other: &HashSet<u64>| -> Vec<u64> {
        let words = side.words.iter().filter(|word| !(named && side.is_name(word)));
        words.map(|word| word.key).filter(|key| other.contains(key)).collect()
    };
    let shared = common(left, &in_right);
    if shared != common(right, &in_left) {
        return true;
    }
    // At the ends only the same sentence with another word in it is suspicious: "bangunlah jembatan itu", "robohkan jembatan itu".
    if is_end && shared.iter().all(|key| telling::is_courtesy(*key)) {
        return false;
    }
    !left.is_harmless_beside(&in_right, named) || !right.is_harmless_beside(&in_left, named)
}

/// So many words before a gap are looked at.
const NEAR: usize = 3;

/// One text's words in a gap.
struct Side<'t> {
    text: &'t str,
    words: &'t [Word],
    /// The last words before them.
    before: &'t [Word],
}

impl<'t> Side<'t> {
    fn of(letter: &'t Letter, range: Range<usize>) -> Self {
        let before = letter.words.get(range.start.saturating_sub(NEAR)..range.start).unwrap_or_default();
        Self { text: letter.text, words: letter.words.get(range).unwrap_or_default(), before }
    }

    fn keys(&self) -> HashSet<u64> {
        self.words.iter().map(|word| word.key).collect()
    }

    fn takes_side(&self) -> bool {
        self.words.iter().any(|word| telling::tells(self.text.get(word.start..word.end).unwrap_or_default()))
    }

    /// True where they are what the sentence takes a side on: "kami mendukung Ibu" with another name after it.
    fn completes_a_side(&self) -> bool {
        let (Some(first), Some(start)) = (self.words.first(), self.before.first()) else { return false };
        let near = self.text.get(start.start..first.start).unwrap_or_default();
        let sentence = near.rsplit(['.', '!', '?', ';', '\n']).next().unwrap_or_default();
        sentence.split_whitespace().any(telling::tells)
    }

    /// A name is to be expected after "saya", "di bawah ini", "Yth."; elsewhere it is what the letter is about.
    fn is_introduced(&self) -> bool {
        self.before.last().is_some_and(|before| telling::introduces(before.key))
    }

    /// True where the words that `other` has not are courtesies, or, where they may be, names.
    fn is_harmless_beside(&self, other: &HashSet<u64>, named: bool) -> bool {
        let own = self.words.iter().filter(|word| !other.contains(&word.key));
        own.into_iter().all(|word| telling::is_courtesy(word.key) || (named && self.is_name(word)))
    }

    /// Written as a name, and not because a sentence begins.
    fn is_name(&self, word: &Word) -> bool {
        let written = self.text.get(word.start..word.end).unwrap_or_default();
        let mut letters = written.chars();
        let capital = letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase);
        let before = self.text.get(..word.start).unwrap_or_default().trim_end();
        capital && (!before.ends_with(['.', '!', '?']) || ends_with_abbreviation(before))
    }
}

/// "Yth.", "Sdr.", "Dr.", "H.": no vowel.
fn ends_with_abbreviation(text: &str) -> bool {
    let letters = text.trim_end_matches('.').chars().rev().take_while(|c| c.is_alphabetic());
    let mut count = 0;
    letters.inspect(|_| count += 1).all(|c| !"aiueoAIUEO".contains(c)) && count > 0
}
