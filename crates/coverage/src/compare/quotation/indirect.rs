//! Whether the content of a quotation is told in the article without quotation marks. That is never a fault.

use super::quote::Quote;
use crate::compare::document::Document;
use crate::compare::spelling::KeyMap;

/// Work is bounded: quotations are not sought in longer articles.
const WORDS: usize = 200_000;

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
