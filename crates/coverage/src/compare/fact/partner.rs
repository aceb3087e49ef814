//! What a figure is said of: the year, date, place or person nearest to it, and the other way round.
//! "82 kasus pada 2023 dan 97 kasus pada 2024" may be told in the other order as long as the pairs stay.

use super::link::of_sentence;
use super::mention::Mention;
use crate::check::FindingKind;
use crate::compare::document::Document;

/// A comma or "dan" between two facts counts as so many words.
const BARRIER: usize = 4;

/// No partner is farther away.
const FARTHEST: usize = 8;

/// Index of the nearest fact of the other sort in the same sentence.
pub(super) fn partner(document: &Document, mentions: &[Mention], of: usize) -> Option<usize> {
    let mine = mentions.get(of)?;
    nearest(document, mentions, of, |other| if mine.is_amount() { is_key(other) } else { other.is_amount() })
}

/// The year that a figure is given for; a place or person may stand nearer.
pub(super) fn year<'m, 'd>(document: &Document, mentions: &'m [Mention<'d>], of: usize) -> Option<&'m Mention<'d>> {
    mentions.get(nearest(document, mentions, of, |other| other.fact.kind == FindingKind::Year)?)
}

fn nearest(document: &Document, mentions: &[Mention], of: usize, wanted: impl Fn(&Mention) -> bool) -> Option<usize> {
    let mine = mentions.get(of)?;
    let others = of_sentence(mentions, mine.sentence).filter(|other| *other != of);
    let near = others.filter_map(|other| {
        let theirs = mentions.get(other).filter(|theirs| wanted(theirs))?;
        Some((distance(document, mine, theirs)?, other))
    });
    near.min().map(|(_, other)| other)
}

fn is_key(mention: &Mention) -> bool {
    use FindingKind::{Date, Organisation, Person, Place, Year};
    matches!(mention.fact.kind, Date | Organisation | Person | Place | Year)
}

fn distance(document: &Document, mine: &Mention, theirs: &Mention) -> Option<usize> {
    let (first, second) = if mine.words.start <= theirs.words.start { (mine, theirs) } else { (theirs, mine) };
    let words = second.words.start.checked_sub(first.words.end)?;
    let between = document.str().get(first.fact.range.end..second.fact.range.start)?;
    let barrier =
        between.contains([',', ';', ':']) || between.split_whitespace().any(|word| matches!(word, "dan" | "serta"));
    let distance = words + if barrier { BARRIER } else { 0 };
    (distance <= FARTHEST).then_some(distance)
}
