//! Where the words of names stand in the article, so that a name is found also where no fact was recognised.

use std::ops::Range;

use crate::compare::document::Document;
use crate::compare::spelling::KeyMap;
use crate::compare::word::{key, words};

/// Only the first places of a word are kept.
const PLACES: usize = 24;

/// Words before a place's name that may be left out.
const CLASSES: [&str; 10] =
    ["kota", "kabupaten", "provinsi", "kecamatan", "kelurahan", "desa", "kampung", "pulau", "sungai", "gedung"];

/// The article's words by their keys.
pub(super) struct TextIndex<'d> {
    document: &'d Document<'d>,
    places: KeyMap<Vec<usize>>,
}

impl<'d> TextIndex<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        let mut places = KeyMap::<Vec<usize>>::default();
        for (at, word) in document.words.iter().enumerate().filter(|(_, word)| word.weight > 1) {
            let list = places.entry(word.key).or_default();
            if list.len() < PLACES {
                list.push(at);
            }
        }
        Self { document, places }
    }

    /// Bytes where the words of `name` stand in a row, the first one with a capital.
    pub(super) fn name(&self, name: &str) -> Option<Range<usize>> {
        let sought: Vec<u64> = words(name).iter().map(|word| word.key).collect();
        self.sequence(&sought)
    }

    /// The same, where a place may stand without "Kota", "Kabupaten".
    pub(super) fn place(&self, name: &str) -> Option<Range<usize>> {
        let sought: Vec<u64> = words(name).iter().map(|word| word.key).collect();
        let class = |first: &u64| CLASSES.iter().any(|class| key(class.as_bytes()) == *first);
        let bare = sought.split_first().filter(|(first, _)| class(first)).map(|(_, rest)| rest);
        self.sequence(&sought).or_else(|| self.sequence(bare?))
    }

    /// Where a single word stands with a capital.
    pub(super) fn capital(&self, word: &str) -> Option<Range<usize>> {
        self.sequence(&[key(word.as_bytes())])
    }

    fn sequence(&self, sought: &[u64]) -> Option<Range<usize>> {
        let first = sought.first()?;
        let fits = |at: usize| {
            let run = self.document.words.get(at..at + sought.len());
            run.is_some_and(|run| run.iter().zip(sought).all(|(word, key)| word.key == *key))
        };
        let capital = |range: &Range<usize>| {
            let text = self.document.str().get(range.clone());
            text.is_some_and(|text| text.starts_with(char::is_uppercase))
        };
        let found = self.places.get(first)?.iter().copied().filter(|at| fits(*at));
        found.map(|at| self.document.bytes(&(at..at + sought.len()))).find(capital)
    }
}
