//! Order of paragraphs. Another order is the editor's right: it is said only when it is clear, and it is neutral.

use super::align::Run;
use super::document::Document;
use crate::check::{Finding, FindingKind, Rule, Status};

/// A paragraph counts when at least this many words of it come from one paragraph of the release.
const WORDS: usize = 12;

/// A finding at the first paragraph that stands before one it follows in the release.
pub(super) fn judge(release: &Document, article: &Document, runs: &[Run]) -> Option<Finding> {
    let mut last: Option<usize> = None;
    for (paragraph, source) in sources(release, article, runs) {
        if last.is_some_and(|last| source < last) {
            let place = |document: &Document, paragraph: usize| {
                let words = document.paragraphs.get(paragraph)?;
                Some(document.passage(document.bytes(words)))
            };
            return Some(Finding {
                kind: FindingKind::Order,
                status: Status::New,
                release: place(release, source),
                article: place(article, paragraph),
                about: None,
                difference: Vec::new(),
                rule: Rule::ParagraphOrder,
            });
        }
        last = Some(source);
    }
    None
}

/// For each paragraph of the article that is mostly taken from one of the release: both indices, in the article's order.
fn sources(release: &Document, article: &Document, runs: &[Run]) -> Vec<(usize, usize)> {
    let paragraph_of = |document: &Document, word: usize| document.paragraphs.partition_point(|p| p.end <= word);
    let mut sources: Vec<(usize, usize, usize)> = Vec::new();
    for run in runs {
        let pair = (paragraph_of(article, run.right.start), paragraph_of(release, run.left.start));
        match sources.iter_mut().rev().take(8).find(|(a, r, _)| (*a, *r) == pair) {
            Some((_, _, words)) => *words += run.len(),
            None => sources.push((pair.0, pair.1, run.len())),
        }
    }
    let length = |paragraph: usize| article.paragraphs.get(paragraph).map_or(0, std::ops::Range::len);
    let clear = sources.into_iter().filter(|(paragraph, _, words)| *words >= WORDS && words * 2 > length(*paragraph));
    clear.map(|(paragraph, source, _)| (paragraph, source)).collect()
}
