//! Evidence in sentences that were rewritten, where words around two facts no longer stand side by side. Signs for and against
//! "another value of the same thing" are counted, each has its weight, and only a clear sum speaks. The weights come from all
//! looked-at truth (`tools/truth/weigh.py`), each set judged by weights made without it.

mod misprint;
mod signs;
mod surroundings;
mod weights;

use std::cell::OnceCell;

use super::abbreviation::is_joint;
use super::court::Court;
use super::link::of_sentence;
use super::mention::Mention;
use super::subject::akin;
use super::value::{Relation, relation};
use crate::check::FindingKind;
use crate::compare::document::Document;
use crate::compare::spelling::KeyMap;
use crate::facts::Value;
use misprint::{is_neighbour, misprint};
use signs::Signs;
use surroundings::{Places, Surroundings};
use weights::{CLEAR, VERY_CLEAR, points};

/// More candidates for one fact are not weighed.
const CANDIDATES: usize = 16;

/// A sentence with more facts is a list; its facts are compared in their places only.
const FACTS: usize = 24;

/// What is known of the surroundings of every fact of both texts, as far as it was asked for.
pub(super) struct Scales<'c> {
    left: Places<'c>,
    right: Places<'c>,
    /// How often each word stands in both texts together.
    counts: OnceCell<KeyMap<usize>>,
    /// Which facts of the article the release has.
    known: OnceCell<Vec<bool>>,
}

impl<'c> Scales<'c> {
    pub(super) fn new(
        (release, left): (&'c Document<'c>, &'c [Mention<'c>]),
        (article, right): (&'c Document<'c>, &'c [Mention<'c>]),
    ) -> Self {
        Self {
            left: Places::new(release, left),
            right: Places::new(article, right),
            counts: OnceCell::new(),
            known: OnceCell::new(),
        }
    }

    fn counts(&self, court: &Court) -> &KeyMap<usize> {
        self.counts.get_or_init(|| {
            let mut counts = KeyMap::<usize>::default();
            for word in court.release.words.iter().chain(&court.article.words) {
                *counts.entry(word.key).or_default() += 1;
            }
            counts
        })
    }

    /// True when the release has the article's fact `r`, however written.
    fn is_known(&self, court: &Court, r: usize) -> bool {
        let one = |mine: &Mention, other: &Mention| {
            matches!(relation(mine, other), Relation::Same | Relation::Bare | Relation::Rounded | Relation::Slip)
        };
        let known = |other: &Mention| court.left.iter().any(|mine| one(mine, other));
        let all = self.known.get_or_init(|| court.right.iter().map(known).collect());
        all.get(r).copied().unwrap_or(false)
    }

    fn surroundings(&self, court: &Court, l: usize, r: usize) -> Option<(&Surroundings, &Surroundings)> {
        let counts = self.counts(court);
        self.left.of(l, counts).zip(self.right.of(r, counts))
    }
}

/// The article's mention that gives the release's mention `l` otherwise, when the signs for one are clear.
pub(super) fn differing(court: &Court, l: usize) -> Option<usize> {
    let mine = court.left.get(l)?;
    if !is_weighed(mine.fact.kind) {
        return None;
    }
    let weighed = candidates(court, mine).take(CANDIDATES).filter_map(|r| Some((points(&Signs::of(court, l, r)?), r)));
    let least = if is_often_own(mine.fact.kind) { VERY_CLEAR } else { CLEAR };
    weighed.max().filter(|(points, _)| *points >= least).map(|(_, r)| r)
}

/// The article's facts that could be `mine`, wrong.
fn candidates<'c>(court: &'c Court, mine: &'c Mention) -> impl Iterator<Item = usize> + use<'c> {
    let list = |mentions: &[Mention], sentence: usize| of_sentence(mentions, sentence).len() > FACTS;
    let listed = list(court.left, mine.sentence);
    let could_be = move |theirs: &Mention| {
        if listed || list(court.right, theirs.sentence) {
            return false;
        }
        let relation = relation(mine, theirs);
        let other = matches!(relation, Relation::Other | Relation::Cut | Relation::Zone | Relation::Slip);
        other && mine.fact.kind == theirs.fact.kind && is_likely(relation, &mine.fact.value, &theirs.fact.value)
    };
    court.right.iter().enumerate().filter(move |(_, theirs)| could_be(theirs)).map(|(r, _)| r)
}

/// True where a slip of the pen explains the difference: any other value in a rewritten sentence may be of another thing.
fn is_likely(relation: Relation, mine: &Value, theirs: &Value) -> bool {
    let slip = matches!(relation, Relation::Cut | Relation::Zone | Relation::Slip) || misprint(mine, theirs).is_some();
    let neighbour = !matches!(mine, Value::Quantity { .. }) && is_neighbour(mine, theirs);
    slip || neighbour || matches!(mine, Value::Name(_)) && is_of_one_class(mine, theirs)
}

/// True for names that begin with one word ("Lapangan", "PT", "Universitas") and both have a word that the other has not:
/// others are too often short forms or parts of each other.
fn is_of_one_class(mine: &Value, theirs: &Value) -> bool {
    let (Value::Name(mine), Value::Name(theirs)) = (mine, theirs) else { return false };
    let words = |name: &str| name.to_lowercase().split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (mine, theirs) = (words(mine), words(theirs));
    let own =
        |of: &[String], other: &[String]| of.iter().any(|word| !is_joint(word) && !other.iter().any(|o| akin(word, o)));
    mine.first() == theirs.first() && own(&mine, &theirs) && own(&theirs, &mine)
}

/// True where newsrooms often add their own: another year, place or organisation is no slip by itself.
fn is_often_own(kind: FindingKind) -> bool {
    matches!(kind, FindingKind::Year | FindingKind::Place | FindingKind::Organisation)
}

/// A rank is not: every other table has its own.
fn is_weighed(kind: FindingKind) -> bool {
    use FindingKind::{Date, Money, Number, Organisation, Percentage, Place, Time, Year};
    matches!(kind, Date | Money | Number | Organisation | Percentage | Place | Time | Year)
}

#[cfg(test)]
mod table;
