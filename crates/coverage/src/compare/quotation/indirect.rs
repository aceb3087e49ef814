//! Whether the content of a quotation is told in the article without quotation marks. That is never a fault.

use std::ops::Range;

use super::quote::Quote;
use crate::check::Status;
use crate::compare::document::Document;
use crate::compare::spelling::KeyMap;

/// Work is bounded: quotations are not sought in longer articles.
const WORDS: usize = 200_000;

/// The share of a quotation that stands in marks which were not taken for a quotation: whole sentences of four words or
/// more. None when there is no such sentence.
pub(super) fn in_marks(quote: &Quote, article: &Document) -> Option<Status> {
    if article.words.len() > WORDS {
        return None;
    }
    let stands = |sentence: &&Range<usize>| {
        let sought = quote.words.get((*sentence).clone()).unwrap_or_default();
        sought.len() >= 4
            && article.words.windows(sought.len()).any(|run| {
                let same = run.iter().zip(sought).all(|(word, other)| word.key == other.key);
                same && run.first().is_some_and(|first| is_opened(article, first.start))
            })
    };
    let found = quote.sentences.iter().filter(stands).count();
    match found {
        0 => None,
        all if all == quote.sentences.len() => Some(Status::Verbatim),
        _ => Some(Status::Partial),
    }
}

fn is_opened(article: &Document, at: usize) -> bool {
    let before = article.str().get(..at).and_then(|text| text.chars().next_back());
    before.is_some_and(|c| matches!(c, '“' | '"' | '«' | '‘' | '„'))
}

/// True when one sentence of the article, or two in a row, hold half of the quotation's telling words and at least four.
pub(super) fn is_told(quote: &Quote, article: &Document) -> bool {
    let telling = quote.words.iter().filter(|word| word.weight > 1).map(|word| word.key);
    let sought: KeyMap<usize> = telling.zip(0..).collect();
    if sought.len() < 4 || article.words.len() > WORDS {
        return false;
    }
    let mut previous: Vec<u64> = Vec::new();
    article.sentences.iter().any(|sentence| {
        let words = article.words.get(sentence.clone()).unwrap_or_default();
        let mut found: Vec<u64> = words.iter().map(|word| word.key).filter(|key| sought.contains_key(key)).collect();
        found.sort_unstable();
        found.dedup();
        let mut both = previous.clone();
        both.extend(&found);
        both.sort_unstable();
        both.dedup();
        previous = found;
        both.len() >= 4 && both.len() * 2 >= sought.len()
    })
}
