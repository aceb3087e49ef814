//! Where the words of names stand in the article, so that a name is found also where no fact was recognised.

use std::ops::Range;

use crate::compare::document::Document;
use crate::compare::person::{is_common, is_near};
use crate::compare::spelling::KeyMap;
use crate::compare::word::{Word, key, normal, words};
use crate::indonesian::letters::distance;

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

    /// Where the initials of an organisation stand for it.
    pub(super) fn initials(&self, name: &str) -> Option<Range<usize>> {
        let telling = name.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
        let initials: String = telling.filter_map(|word| word.chars().next()).collect();
        let found = self.capital(&initials.to_lowercase()).filter(|_| initials.chars().count() >= 3)?;
        self.document.str().get(found.clone()).filter(|text| *text == initials).map(|_| found)
    }

    /// Where a single word stands with a capital.
    pub(super) fn capital(&self, word: &str) -> Option<Range<usize>> {
        self.sequence(&[key(word.as_bytes())])
    }

    /// Bytes of as many words in a row, each with a capital, of which one at least is a word of `name` in its place and the
    /// others are nearly; but not the name of someone `known`.
    pub(super) fn almost(&self, name: &[String], known: &dyn Fn(&[String]) -> bool) -> Option<Range<usize>> {
        // Two of three letters tell too little, unless the rest of the name is rare.
        let close = |theirs: &str, mine: &str| {
            let rare = name.iter().any(|word| word != mine && word.len() >= 6 && !is_common(word));
            is_near(theirs, mine) || (rare && mine.len() == 3 && distance(theirs, mine) == 1)
        };
        let exact = name.iter().enumerate().filter(|(_, word)| word.chars().count() > 2);
        let starts = exact.flat_map(|(i, word)| {
            let places = self.places.get(&key(word.as_bytes())).into_iter().flatten();
            places.filter_map(move |at| at.checked_sub(i))
        });
        starts.filter_map(|start| self.row(start, name.len())).find_map(|(words, bytes)| {
            let near = words.iter().zip(name).all(|(theirs, mine)| theirs == mine || close(theirs, mine));
            (near && words.as_slice() != name && !known(&words)).then_some(bytes)
        })
    }

    /// So many words with capitals, in lower case, and their bytes.
    fn row(&self, start: usize, count: usize) -> Option<(Vec<String>, Range<usize>)> {
        let words = self.document.words.get(start..start + count)?;
        let text = |word: &Word| self.document.str().get(word.start..word.end).unwrap_or_default();
        let capitals = words.iter().all(|word| text(word).starts_with(char::is_uppercase));
        let bytes = self.document.bytes(&(start..start + count));
        capitals.then(|| (words.iter().map(|word| normal(text(word))).collect(), bytes))
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
