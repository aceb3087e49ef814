//! Two figures of the release that changed places: "13 perak dan 19 perunggu" printed as "19 perak dan 13 perunggu", "dari
//! Rp38.500 menjadi Rp61.000" the other way round. Both still stand there, so neither is missed where it is sought.

use super::court::Court;
use super::link::of_sentence;
use super::mention::Mention;
use super::value::{Relation, relation};
use crate::compare::document::Document;
use crate::facts::Value;

/// Figures farther apart in the list of facts do not change places by a slip.
const NEAR: usize = 4;

/// The article's mention that stands in the place of the release's fact `l`, where another figure of its sentence stands
/// in the place of that one.
pub(super) fn exchanged(court: &Court, l: usize) -> Option<usize> {
    let mine = court.left.get(l).filter(|mine| mine.is_amount())?;
    let own = only(court, mine)?;
    let others = of_sentence(court.left, mine.sentence).filter(|other| *other != l && other.abs_diff(l) <= NEAR);
    others.filter_map(|other| court.left.get(other)).find_map(|other| {
        let theirs = only(court, other).filter(|_| other.fact.kind == mine.fact.kind && !same(mine, other))?;
        let (at, place) = (court.right.get(own)?, court.right.get(theirs)?);
        let fits = |left: &Mention, right: &Mention| is_fitting(court, left, right);
        let crossed = fits(mine, place) && fits(other, at) && !fits(mine, at) && !fits(other, place);
        (crossed && at.sentence == place.sentence).then_some(theirs)
    })
}

/// The one mention of the article with this value.
fn only(court: &Court, mine: &Mention) -> Option<usize> {
    let mut standing = court.right.iter().enumerate().filter(|(_, theirs)| same(mine, theirs)).map(|(r, _)| r);
    standing.next().filter(|_| standing.next().is_none())
}

/// True for one number of one kind, whatever it counts.
fn same(mine: &Mention, theirs: &Mention) -> bool {
    matches!(relation(mine, theirs), Relation::Same | Relation::Bare)
}

/// True where something around two figures is the same: what they count, the word before or the word behind.
fn is_fitting(court: &Court, left: &Mention, right: &Mention) -> bool {
    let unit = |mention: &Mention| match &mention.fact.value {
        Value::Quantity { unit, .. } => unit.clone().filter(|unit| !matches!(unit.as_str(), "rp" | "%" | "orang")),
        _ => None,
    };
    let counted = unit(left).is_some() && unit(left) == unit(right);
    let (l, r) = (beside(court.release, left), beside(court.article, right));
    counted || l.0.is_some() && l.0 == r.0 || l.1.is_some() && l.1 == r.1
}

/// The words before and behind a mention in its sentence.
fn beside(document: &Document, mention: &Mention) -> (Option<u64>, Option<u64>) {
    let sentence = document.sentences.get(mention.sentence).cloned().unwrap_or_default();
    let word = |at: usize| document.words.get(at).filter(|_| sentence.contains(&at)).map(|word| word.key);
    (mention.words.start.checked_sub(1).and_then(word), word(mention.words.end))
}
