//! A fact where it stands: its words, its sentence, and its name taken apart.

use std::ops::Range;

use crate::check::FindingKind;
use crate::compare::document::Document;
use crate::compare::person::name_words;
use crate::compare::word::words;
use crate::facts::{Fact, Value};

/// A fact of one side.
#[derive(Debug)]
pub(super) struct Mention<'d> {
    pub(super) fact: &'d Fact,
    /// Its words in the document.
    pub(super) words: Range<usize>,
    /// Its sentence.
    pub(super) sentence: usize,
    /// Words of an organisation, place or office.
    pub(super) keys: Vec<u64>,
    /// Words of a person's name.
    pub(super) name: Vec<String>,
}

impl<'d> Mention<'d> {
    /// Every fact of a document, in order. `people` are full names known beforehand.
    pub(super) fn all(document: &'d Document, people: &[String]) -> Vec<Self> {
        let people: Vec<Vec<String>> = people.iter().map(|name| name_words(name)).collect();
        let mention = |fact: &'d Fact| {
            let words = document.words_in(&fact.range);
            let sentence = document.sentence_at(fact.range.start)?;
            let name = name(fact);
            // A reader of names may take the word before a name for a part of it.
            let known = people.iter().find(|known| known.len() > 1 && known.iter().all(|word| name.contains(word)));
            let name = known.cloned().unwrap_or(name);
            Some(Self { fact, words, sentence, keys: keys(fact), name })
        };
        document.facts.iter().filter_map(mention).collect()
    }

    /// The same for every mention of one value: it is told once.
    pub(super) fn identity(&self) -> String {
        match &self.fact.value {
            Value::Name(_) if self.fact.kind == FindingKind::Person => {
                format!("{:?} {}", self.fact.kind, self.name.join(" "))
            }
            Value::Name(_) | Value::Position { .. } => format!("{:?} {:?}", self.fact.kind, self.keys),
            value => format!("{:?} {value:?}", self.fact.kind),
        }
    }

    /// A fact that stands outside the body.
    pub(super) fn aside(fact: &'d Fact) -> Self {
        Self { fact, words: 0..0, sentence: 0, keys: keys(fact), name: name(fact) }
    }

    /// True for how many, which rank, what time.
    pub(super) fn is_amount(&self) -> bool {
        use FindingKind::{Money, Number, Percentage, Rank, Time};
        matches!(self.fact.kind, Money | Number | Percentage | Rank | Time)
    }
}

fn keys(fact: &Fact) -> Vec<u64> {
    let text = match &fact.value {
        Value::Name(name) if fact.kind != FindingKind::Person => name,
        Value::Position { office, .. } => office,
        _ => return Vec::new(),
    };
    words(text).iter().map(|word| word.key).collect()
}

fn name(fact: &Fact) -> Vec<String> {
    match &fact.value {
        Value::Name(name) if fact.kind == FindingKind::Person => name_words(name),
        Value::Position { holder: Some(holder), .. } => name_words(holder),
        _ => Vec::new(),
    }
}
