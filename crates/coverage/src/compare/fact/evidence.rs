//! Whether two facts in one place are said of the same thing. In doubt they are not.

use std::ops::Range;

use super::court::Court;
use super::link::{Link, of_sentence};
use super::mention::Mention;
use super::partner::{partner, year};
use super::subject::{is_other_subject, is_other_time};
use super::value::{Relation, relation};
use crate::check::FindingKind;
use crate::compare::statement::Statement;

/// So many words on each side of a fact belong to what it is said of.
const CLAUSE: usize = 16;

/// A shorter sentence may be the same by chance.
const COPIED: usize = 10;

/// True when the article says another value of the same thing.
pub(super) fn is_same_thing(court: &Court, link: &Link) -> bool {
    let (Some(mine), Some(theirs)) = (court.left.get(link.left), court.right.get(link.right)) else { return false };
    let Some(statement) = court.statements.get(link.statement) else { return false };
    if is_legitimate(court, link, theirs)
        || is_pair_of_the_release(court, link)
        || is_other_time(court, statement, &theirs.words)
        || is_other_subject(court, statement, mine, theirs)
    {
        return false;
    }
    let others = Others::of(court, link, statement, mine, theirs);
    let whole = copied_words(court, statement);
    let verbatim = whole.is_some() || statement.likeness >= 85;
    let copied = others.same > 0 && others.elsewhere == 0 && whole.is_some_and(|words| words >= COPIED);
    if mine.is_amount() {
        if !verbatim && !keeps_its_year(court, link, statement) {
            return false;
        }
        return copied || (others.foreign == 0 && (others.differing == 0 || others.same > 0 || verbatim));
    }
    match mine.fact.kind {
        FindingKind::Year | FindingKind::Date => {
            let clear = others.elsewhere == 0 && others.differing == 0;
            copied || (clear && is_said_of_the_same(court, link).unwrap_or(verbatim))
        }
        // Another name may be a fuller or a nearer one: only where all else is word for word.
        _ => verbatim && others.foreign == 0 && others.differing == 0 && link.context >= 8,
    }
}

/// True when nothing around the article's fact says that it is about another time or place.
pub(super) fn is_of_this_time(court: &Court, statement: &Statement, mine: &Mention, theirs: &Mention) -> bool {
    let link = Link { left: usize::MAX, right: usize::MAX, relation: Relation::Cut, context: 0, statement: 0 };
    !is_other_time(court, statement, &theirs.words) && Others::of(court, &link, statement, mine, theirs).foreign == 0
}

/// True unless the release gives the figure for a year that the article's sentence does not name: then another figure there
/// may be of anything ("peringkat ketiga pada 2021" and "peringkat keempat klasemen akhir").
fn keeps_its_year(court: &Court, link: &Link, statement: &Statement) -> bool {
    let Some(year) = year(court.release, court.left, link.left) else { return true };
    let mut theirs = of_sentence(court.right, statement.article).filter_map(|right| court.right.get(right));
    theirs.any(|other| relation(year, other) == Relation::Same)
}

/// How many words the release's sentence has, when both are word for word the same but for their facts.
fn copied_words(court: &Court, statement: &Statement) -> Option<usize> {
    let left = court.release.sentences.get(statement.release)?;
    let right = court.article.sentences.get(statement.article)?;
    let free = |mentions: &[Mention], range: Range<usize>, word: usize| {
        !mentions.get(range).unwrap_or_default().iter().any(|mention| mention.words.contains(&word))
    };
    let l_facts = of_sentence(court.left, statement.release);
    let r_facts = of_sentence(court.right, statement.article);
    let mut l_rest = left.clone().filter(|word| !statement.runs.iter().any(|run| run.left.contains(word)));
    let mut r_rest = right.clone().filter(|word| !statement.runs.iter().any(|run| run.right.contains(word)));
    let differs = l_rest.any(|word| free(court.left, l_facts.clone(), word))
        || r_rest.any(|word| free(court.right, r_facts.clone(), word));
    (!differs).then_some(left.len())
}

/// Whether the figures that both dates belong to are the same; none where the release's date belongs to no figure.
fn is_said_of_the_same(court: &Court, link: &Link) -> Option<bool> {
    let mine = court.left.get(partner(court.release, court.left, link.left)?)?;
    let theirs = partner(court.article, court.right, link.right).and_then(|r| court.right.get(r));
    Some(theirs.is_some_and(|theirs| matches!(relation(mine, theirs), Relation::Same | Relation::Bare)))
}

/// True when two facts of the release stand in each other's place.
pub(super) fn is_swap(court: &Court, link: &Link) -> bool {
    let same = |l: usize, r: usize| {
        let pair = court.left.get(l).zip(court.right.get(r));
        pair.is_some_and(|(mine, theirs)| relation(mine, theirs) == Relation::Same)
    };
    let back = |other: &&Link| same(other.left, link.right) && same(link.left, other.right);
    court.links.iter().filter(|other| other.relation == Relation::Other).any(|other| back(&other))
}

/// The article's value is another fact of the release, in a place that fits that one as well.
fn is_legitimate(court: &Court, link: &Link, theirs: &Mention) -> bool {
    let same = |l: usize| court.left.get(l).is_some_and(|mine| relation(mine, theirs) == Relation::Same);
    let rivals = court.links_to(link.right).filter(|other| other.left != link.left);
    let fits = rivals.filter(|other| same(other.left)).map(|other| other.context).max();
    let elsewhere = (0..court.left.len()).any(|l| l != link.left && same(l));
    fits.is_some_and(|context| context >= link.context) || (elsewhere && link.context < 8 && !is_swap(court, link))
}

/// True when the release says the article's value of the same year, place or person: told in another order.
fn is_pair_of_the_release(court: &Court, link: &Link) -> bool {
    let Some(theirs) = partner(court.article, court.right, link.right) else { return false };
    let same = |l: usize, r: usize| {
        let pair = court.left.get(l).zip(court.right.get(r));
        pair.is_some_and(|(mine, theirs)| relation(mine, theirs) == Relation::Same)
    };
    (0..court.left.len()).filter(|l| *l != link.left && same(*l, link.right)).any(|l| {
        let mine = partner(court.release, court.left, l);
        mine.is_some_and(|mine| same(mine, theirs))
    })
}

/// The other facts around the two.
#[derive(Debug, Default)]
struct Others {
    /// Amounts that both have.
    same: usize,
    /// Amounts in one place that differ.
    differing: usize,
    /// Years, dates and places of the article that the release's sentence does not have.
    foreign: usize,
    /// Of these, places and organisations.
    elsewhere: usize,
}

impl Others {
    fn of(court: &Court, link: &Link, statement: &Statement, mine: &Mention, theirs: &Mention) -> Self {
        use FindingKind::{Date, Person, Position, Year};
        let mut others = Self::default();
        let (Some(l_sentence), Some(r_sentence)) =
            (court.release.sentences.get(statement.release), court.article.sentences.get(statement.article))
        else {
            return others;
        };
        let (l_near, r_near) = (window(&mine.words, l_sentence), window(&theirs.words, r_sentence));
        let left = of_sentence(court.left, statement.release);
        for r in of_sentence(court.right, statement.article).filter(|r| *r != link.right) {
            let Some(other) = court.right.get(r).filter(|other| meets(&other.words, &r_near)) else { continue };
            let is = |wanted: &[Relation]| {
                let mut pairs = left.clone().filter_map(|l| court.left.get(l));
                pairs.any(|l| wanted.contains(&relation(l, other)))
            };
            let known = is(&[Relation::Same, Relation::Bare, Relation::Rounded, Relation::Slip]);
            let tells = matches!(other.fact.kind, Person | Position | Year | Date);
            others.same += usize::from(tells && known && !meets(&other.words, &theirs.words));
            if other.is_amount() && !meets(&other.words, &theirs.words) {
                let linked = court.links_to(r).any(|k| {
                    let near = court.left.get(k.left).is_some_and(|l| meets(&l.words, &l_near));
                    k.left != link.left && near && !matches!(k.relation, Relation::Same | Relation::Bare)
                });
                others.same += usize::from(known);
                others.differing += usize::from(!known && linked);
            }
            let key = matches!(
                other.fact.kind,
                FindingKind::Year
                    | FindingKind::Date
                    | FindingKind::Place
                    | FindingKind::Organisation
                    | FindingKind::Person
            );
            let foreign = key && !known && !meets(&other.words, &theirs.words);
            let place = matches!(other.fact.kind, FindingKind::Place | FindingKind::Organisation | FindingKind::Person);
            others.foreign += usize::from(foreign);
            others.elsewhere += usize::from(foreign && place);
        }
        others
    }
}

pub(super) fn window(words: &Range<usize>, sentence: &Range<usize>) -> Range<usize> {
    words.start.saturating_sub(CLAUSE).max(sentence.start)..(words.end + CLAUSE).min(sentence.end)
}

pub(super) fn meets(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}
