//! Facts that stand in the same place of aligned sentences, and how much around them is the same.

use std::ops::Range;

use super::mention::Mention;
use super::value::{Relation, relation};
use crate::compare::align::Run;
use crate::compare::document::Document;
use crate::compare::statement::Statement;

/// So many words on each side are looked at.
const NEAR: usize = 6;

/// A fact of the release and one of the article in its place.
#[derive(Debug)]
pub(super) struct Link {
    /// Index of the release's mention.
    pub(super) left: usize,
    /// Index of the article's mention.
    pub(super) right: usize,
    pub(super) relation: Relation,
    /// Weight of the same words around both.
    pub(super) context: u32,
    /// Index of the statement.
    pub(super) statement: usize,
}

/// Every link of every statement whose surroundings are strong.
pub(super) fn links(
    (release, left): (&Document, &[Mention]),
    (article, right): (&Document, &[Mention]),
    statements: &[Statement],
) -> Vec<Link> {
    let mut links = Vec::new();
    for (index, statement) in statements.iter().enumerate() {
        let (Some(l_words), Some(r_words)) =
            (release.sentences.get(statement.release), article.sentences.get(statement.article))
        else {
            continue;
        };
        for l in of_sentence(left, statement.release) {
            for r in of_sentence(right, statement.article) {
                let (Some(mine), Some(theirs)) = (left.get(l), right.get(r)) else { continue };
                let relation = relation(mine, theirs);
                if relation == Relation::Unlike {
                    continue;
                }
                let place = Place { statement, left: l_words, right: r_words };
                if let Some(context) = place.context(&mine.words, &theirs.words, release) {
                    links.push(Link { left: l, right: r, relation, context, statement: index });
                }
            }
        }
    }
    links
}

/// Indices of the mentions in a sentence; mentions are in order of the text.
pub(super) fn of_sentence(mentions: &[Mention], sentence: usize) -> Range<usize> {
    let start = mentions.partition_point(|mention| mention.sentence < sentence);
    start..mentions.partition_point(|mention| mention.sentence <= sentence)
}

struct Place<'s> {
    statement: &'s Statement,
    left: &'s Range<usize>,
    right: &'s Range<usize>,
}

impl Place<'_> {
    /// Weight of the same words on both sides of two facts; none unless both sides fit closely, or one very well.
    fn context(&self, left: &Range<usize>, right: &Range<usize>, release: &Document) -> Option<u32> {
        let weight = |word: usize| release.words.get(word).map_or(0, |word| word.weight.min(2));
        let (mut before, mut after) = (Side::default(), Side::default());
        for k in 1..=NEAR {
            if let Some(l) = left.start.checked_sub(k).filter(|l| *l >= self.left.start)
                && let Some(distance) = self.partner(l).and_then(|r| right.start.checked_sub(r))
            {
                before.add(k, distance, weight(l));
            }
            let l = left.end + k - 1;
            if l < self.left.end
                && let Some(distance) = self.partner(l).and_then(|r| (r + 1).checked_sub(right.end))
            {
                after.add(k, distance, weight(l));
            }
        }
        // A sentence that begins or ends with both facts.
        if left.start == self.left.start && right.start == self.right.start {
            before.add(1, 1, 2);
        }
        if left.end == self.left.end && right.end == self.right.end {
            after.add(1, 1, 2);
        }
        let both = before.near && after.near && (before.weight + after.weight >= 5 || self.is_all_else(left, right));
        let one = before.near && before.weight >= 6 || after.near && after.weight >= 6;
        (both || one).then_some(before.weight + after.weight)
    }

    /// True when the facts are all that differs in the two sentences.
    fn is_all_else(&self, left: &Range<usize>, right: &Range<usize>) -> bool {
        let same: usize = self.statement.runs.iter().map(Run::len).sum();
        same + left.len() >= self.left.len() && same + right.len() >= self.right.len()
    }

    /// The word of the article that is the same as word `left` of the release.
    fn partner(&self, left: usize) -> Option<usize> {
        let runs = &self.statement.runs;
        let run: &Run = runs.get(runs.partition_point(|run| run.left.end <= left))?;
        run.left.contains(&left).then(|| run.right.start + left - run.left.start)
    }
}

#[derive(Debug, Default)]
struct Side {
    weight: u32,
    near: bool,
}

impl Side {
    /// A same word, so many words away from the facts.
    fn add(&mut self, left: usize, right: usize, weight: u32) {
        if (1..=NEAR + 2).contains(&right) && left.abs_diff(right) <= 2 {
            self.weight += weight;
            self.near |= left <= 2 && right <= 2;
        }
    }
}
