//! The telling words around a fact, and how many of them stand around another one. Near words count more than far ones,
//! rare ones more than those that both texts are full of.

use std::cell::OnceCell;
use std::ops::Range;

use crate::check::FindingKind;
use crate::compare::document::Document;
use crate::compare::fact::link::of_sentence;
use crate::compare::fact::mention::Mention;
use crate::compare::fact::subject::{akin, is_carrier};
use crate::compare::spelling::KeyMap;
use crate::compare::word::normal;

/// So many words on each side are near.
const NEAR: usize = 12;

/// At this distance a word counts half.
const HALF: usize = 5;

/// Words beyond so many in one sentence are not looked at: no sentence of a newsroom has as many.
const MOST: usize = 120;

/// What a word counts, in thousandths, by how often it stands in both texts together: the inverse of `1 + ln(count)`.
const RARITY: [u32; 8] = [1000, 1000, 591, 476, 419, 383, 358, 339];

/// A telling word near a fact.
#[derive(Debug)]
struct Near {
    text: String,
    weight: u32,
}

/// The telling words of a fact's sentence, in order; facts and people are none.
#[derive(Debug)]
pub(super) struct Surroundings {
    near: Vec<Near>,
    sentence: Vec<String>,
}

impl Surroundings {
    /// In thousandths: how much of the words near this fact stands in the other's sentence.
    pub(super) fn covered_by(&self, other: &Self) -> i32 {
        let total: u32 = self.near.iter().map(|word| word.weight).sum();
        let stands = |word: &&Near| other.sentence.iter().any(|text| akin(&word.text, text));
        let found: u32 = self.near.iter().filter(stands).map(|word| word.weight).sum();
        i32::try_from((found * 1000).checked_div(total).unwrap_or(0)).unwrap_or(0)
    }
}

/// The surroundings of each mention of one text, made when they are asked for.
pub(super) struct Places<'c> {
    document: &'c Document<'c>,
    mentions: &'c [Mention<'c>],
    made: Vec<OnceCell<Surroundings>>,
}

impl<'c> Places<'c> {
    pub(super) fn new(document: &'c Document<'c>, mentions: &'c [Mention<'c>]) -> Self {
        Self { document, mentions, made: mentions.iter().map(|_| OnceCell::new()).collect() }
    }

    /// Of the mention at `index`.
    pub(super) fn of(&self, index: usize, counts: &KeyMap<usize>) -> Option<&Surroundings> {
        let mention = self.mentions.get(index)?;
        Some(self.made.get(index)?.get_or_init(|| self.make(mention, counts)))
    }

    fn make(&self, mention: &Mention, counts: &KeyMap<usize>) -> Surroundings {
        let sentence = self.document.sentences.get(mention.sentence).cloned().unwrap_or_default();
        let near = mention.words.start.saturating_sub(NEAR)..mention.words.end + NEAR;
        let facts: Vec<Range<usize>> = of_sentence(self.mentions, mention.sentence)
            .filter_map(|index| self.mentions.get(index))
            .filter(|other| !matches!(other.fact.kind, FindingKind::Place | FindingKind::Organisation))
            .map(|other| other.words.clone())
            .collect();
        let mut made = Surroundings { near: Vec::new(), sentence: Vec::new() };
        let far = sentence.start.max(mention.words.start.saturating_sub(MOST / 2))
            ..sentence.end.min(mention.words.end + MOST / 2);
        for at in far {
            let Some(word) = self.document.words.get(at) else { break };
            let fact = mention.words.contains(&at) || facts.iter().any(|fact| fact.contains(&at));
            if word.weight < 2 || fact || is_carrier(word.key) {
                continue;
            }
            let text = normal(self.document.str().get(word.start..word.end).unwrap_or_default());
            if near.contains(&at) {
                let distance =
                    if at < mention.words.start { mention.words.start - at } else { at + 1 - mention.words.end };
                let count = counts.get(&word.key).copied().unwrap_or(1);
                let rarity = RARITY.get(count).or(RARITY.last()).copied().unwrap_or(0);
                let half = u32::try_from(HALF).unwrap_or(1);
                let weight = rarity * half / (half + u32::try_from(distance).unwrap_or(half));
                made.near.push(Near { text: text.clone(), weight });
            }
            made.sentence.push(text);
        }
        made
    }
}
