//! The clauses of two drafts as numbers that can be compared: their words, with and without the numbers in references.

use std::collections::HashMap;

use crate::draft::Draft;
use crate::level::Level;
use crate::reference::Index;
use crate::reference::{Pointer, pointers};
use crate::token::{Token, tokens};

/// One clause.
pub(super) struct Unit<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    pub(super) pointers: Vec<Pointer>,
    /// Its words in order.
    pub(super) words: Vec<u32>,
    /// Its words without the numbers of references, with its level in front.
    pub(super) masked: Vec<u32>,
    /// The same, sorted.
    pub(super) bag: Vec<u32>,
}

impl Unit<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// The clauses of a draft.
pub(super) struct Units<'a> {
    pub(super) draft: &'a Draft,
    pub(super) index: Index<'a>,
    pub(super) all: Vec<Unit<'a>>,
}

/// Words as numbers; 0 stands for the number of a reference.
#[derive(Default)]
struct Lexicon<'a>(HashMap<&'a str, u32>);

impl<'a> Lexicon<'a> {
    fn number(&mut self, word: &'a str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX).saturating_add(1);
        *self.0.entry(word).or_insert(next)
    }
}

pub(super) fn units<'a>(old: &'a Draft, new: &'a Draft) -> (Units<'a>, Units<'a>) {
    let mut lexicon = Lexicon::default();
    let before = read(old, &mut lexicon);
    (before, read(new, &mut lexicon))
}

fn read<'a>(draft: &'a Draft, lexicon: &mut Lexicon<'a>) -> Units<'a> {
    let mut all = Vec::with_capacity(draft.nodes.len());
    for node in &draft.nodes {
        let text = if node.text.is_empty() { node.heading.as_str() } else { node.text.as_str() };
        let tokens = tokens(text);
        let pointers: Vec<Pointer> = pointers(&tokens).into_iter().filter(|pointer| pointer.is_sure).collect();
        let words: Vec<u32> = tokens.iter().map(|token| lexicon.number(token.text)).collect();
        let mut masked = Vec::with_capacity(words.len() + 1);
        masked.push(lexicon.number(style(node.level)));
        let mut hidden = pointers.iter().peekable();
        for (token, word) in tokens.iter().zip(&words) {
            while hidden.next_if(|pointer| pointer.end <= token.start).is_some() {}
            let is_hidden = hidden.peek().is_some_and(|pointer| pointer.start <= token.start);
            let is_number = token.text.len() <= 2 || token.text.bytes().any(|byte| byte.is_ascii_digit());
            masked.push(if is_hidden && is_number { 0 } else { *word });
        }
        let mut bag = masked.clone();
        bag.sort_unstable();
        all.push(Unit { tokens, pointers, words, masked, bag });
    }
    Units { draft, index: Index::new(draft), all }
}

/// Items of lists may change their style; a paragraph is no article.
fn style(level: Level) -> &'static str {
    match level {
        Level::Chapter | Level::Part | Level::Subpart | Level::Heading => "#group",
        Level::Article => "#article",
        Level::Table => "#table",
        Level::Title => "#title",
        Level::Closing | Level::Explanation | Level::Attachment => "#behind",
        _ => "#clause",
    }
}
