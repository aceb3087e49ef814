//! The people of a text: who is meant by a name, or by a part of one.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::indonesian::lexicon::Fnv;

/// People who share a word of their names, looked at.
const NAMESAKES: usize = 32;

/// The people known so far, found by any word of their names.
#[derive(Default)]
pub(super) struct Register {
    names: Vec<String>,
    /// The same as they are written: "Jean-Baptiste".
    pub(super) spelled: Vec<String>,
    by_word: HashMap<String, Vec<usize>, BuildHasherDefault<Fnv>>,
}

impl Register {
    pub(super) fn add(&mut self, words: &[&str], spelled: String) {
        if words.is_empty() || self.look_up(words, true).is_some() {
            return;
        }
        let index = self.names.len();
        self.names.push(words.join(" "));
        self.spelled.push(spelled);
        for word in words {
            self.by_word.entry(word.to_lowercase()).or_default().push(index);
        }
    }

    /// The person of whose name these are words, in order. Where several share them: the exact name, else none when a
    /// full mention is not certain.
    pub(super) fn look_up(&self, words: &[&str], strong: bool) -> Option<usize> {
        let first = words.iter().max_by_key(|word| word.len())?;
        let namesakes = self.by_word.get(&first.to_lowercase())?;
        let mut fitting = namesakes
            .iter()
            .copied()
            .take(NAMESAKES)
            .filter(|index| self.names.get(*index).is_some_and(|name| is_part(words, name)));
        let found = fitting.next()?;
        let others = fitting.next().is_some();
        let exact = namesakes
            .iter()
            .take(NAMESAKES)
            .copied()
            .find(|index| self.names.get(*index).is_some_and(|name| name.split(' ').eq(words.iter().copied())));
        if others { exact } else { Some(found) }.filter(|_| strong || !is_common(words))
    }
}

/// A lone "Muhammad" is nobody in particular.
fn is_common(words: &[&str]) -> bool {
    let [word] = words else { return false };
    ["muhammad", "ahmad", "siti", "nur", "abdul", "sri", "andi", "dewi"]
        .iter()
        .any(|name| name.eq_ignore_ascii_case(word))
}

/// True when all words stand in `name` in this order.
fn is_part(words: &[&str], name: &str) -> bool {
    let mut rest = name.split(' ');
    words.iter().all(|word| rest.any(|part| part.eq_ignore_ascii_case(word) || part == *word))
}
