//! The signs for and against "the article says another value of the same thing", each a whole number: yes is 1000.

use super::is_weighed;
use super::misprint::{Misprint, is_neighbour, misprint, telling_figures};
use crate::check::FindingKind;
use crate::compare::document::Document;
use crate::compare::fact::court::Court;
use crate::compare::fact::evidence::window;
use crate::compare::fact::link::of_sentence;
use crate::compare::fact::mention::Mention;
use crate::compare::fact::partner::partner;
use crate::compare::fact::scope::{is_narrowed, is_of_other_paragraph};
use crate::compare::fact::subject::has_other_time;
use crate::compare::fact::value::{Relation, relation};
use crate::facts::Value;

/// Names of the signs, in the order of their values.
pub(super) const NAMES: [&str; 41] = [
    "words_left",
    "words_both",
    "before",
    "second_before",
    "after",
    "unit_same",
    "unit_other",
    "only_of_unit",
    "exchanged",
    "digit",
    "magnitude",
    "cut",
    "neighbour",
    "zone",
    "date_part",
    "three_figures",
    "three_figures_only",
    "alike",
    "in_place",
    "both_quoted",
    "partner_other",
    "foreign_amounts",
    "foreign_names",
    "foreign_times",
    "foreign_elsewhere",
    "other_time",
    "narrowed",
    "other_paragraph",
    "vague",
    "release_has_it",
    "article_has_mine",
    "rivals_of_theirs",
    "rivals_of_mine",
    "date",
    "money",
    "number",
    "organisation",
    "percentage",
    "place",
    "time",
    "year",
];

/// A value that stands more often is looked at so many times.
const SAME: usize = 8;

/// The values of the signs for one pair of facts.
#[derive(Debug)]
pub(super) struct Signs(pub(super) [i32; NAMES.len()]);

impl Signs {
    /// Of the release's fact `l` and the article's `r`.
    pub(super) fn of(court: &Court, l: usize, r: usize) -> Option<Self> {
        let pair = Pair::of(court, l, r)?;
        let (mine, theirs) = (pair.mine, pair.theirs);
        let slip = misprint(&mine.fact.value, &theirs.fact.value);
        let relation = relation(mine, theirs);
        let telling = slip.is_some() && telling_figures(&mine.fact.value) >= 3
            || matches!(relation, Relation::Cut | Relation::Zone);
        let only = unit(mine).is_some()
            && unit(mine) == unit(theirs)
            && is_only(court.left, mine)
            && is_only(court.right, theirs);
        let both = pair.surroundings(l, r);
        let own = both.0 + both.1 + pair.closeness();
        let others = pair.others();
        let kind = |kind| yes(mine.fact.kind == kind);
        Some(Self([
            both.0,
            (own - 1000).max(0),
            yes(pair.same_before(1)),
            yes(pair.same_before(2)),
            yes(pair.same_after()),
            yes(unit(mine).is_some() && unit(mine) == unit(theirs)),
            yes(unit(mine).is_some() && unit(theirs).is_some() && unit(mine) != unit(theirs)),
            yes(only),
            yes(slip == Some(Misprint::Exchanged)),
            yes(slip == Some(Misprint::Digit)),
            yes(slip == Some(Misprint::Magnitude)),
            yes(relation == Relation::Cut),
            yes(is_neighbour(&mine.fact.value, &theirs.fact.value)),
            yes(relation == Relation::Zone),
            yes(slip == Some(Misprint::DatePart)),
            yes(telling),
            yes(telling && only),
            court.statement(mine, theirs).map_or(0, |statement| thousandths(statement.likeness.min(150) * 10)),
            court.links_of(l).find(|link| link.right == r).map_or(0, |link| thousandths(link.context.min(20) * 100)),
            yes(is_quoted(court.release, mine) == is_quoted(court.article, theirs)),
            yes(pair.has_other_partner(l, r)),
            others.amounts.min(3) * 1000,
            others.names.min(3) * 1000,
            others.times.min(3) * 1000,
            others.elsewhere.min(3) * 1000,
            yes(pair.is_other_time()),
            yes(is_narrowed(court, mine, theirs)),
            yes(is_of_other_paragraph(court, mine, theirs)),
            yes(matches!(theirs.fact.value, Value::Quantity { approximate: true, .. })),
            pair.claim(|o| (o != l).then_some((o, r)), court.left.len()),
            pair.claim(|o| (o != r).then_some((l, o)), court.right.len()),
            pair.rivals_of_theirs(r),
            pair.rivals_of_mine(l),
            kind(FindingKind::Date),
            kind(FindingKind::Money),
            kind(FindingKind::Number),
            kind(FindingKind::Organisation),
            kind(FindingKind::Percentage),
            kind(FindingKind::Place),
            kind(FindingKind::Time),
            kind(FindingKind::Year),
        ]))
    }
}

struct Pair<'p, 'c> {
    court: &'p Court<'c>,
    mine: &'p Mention<'c>,
    theirs: &'p Mention<'c>,
}

/// What else stands in the article's sentence that the release has nowhere.
struct Others {
    amounts: i32,
    /// Near the fact.
    names: i32,
    times: i32,
    /// Anywhere in the sentence.
    elsewhere: i32,
}

impl<'p, 'c> Pair<'p, 'c> {
    fn of(court: &'p Court<'c>, l: usize, r: usize) -> Option<Self> {
        let (mine, theirs) = (court.left.get(l)?, court.right.get(r)?);
        is_weighed(mine.fact.kind).then_some(Self { court, mine, theirs })
    }

    fn surroundings(&self, l: usize, r: usize) -> (i32, i32) {
        let both = self.court.scales.surroundings(self.court, l, r);
        both.map_or((0, 0), |(left, right)| (left.covered_by(right), right.covered_by(left)))
    }

    /// How alike the places of two facts are, 0 to 3000.
    fn likeness(&self, l: usize, r: usize) -> i32 {
        let (Some(mine), Some(theirs)) = (self.court.left.get(l), self.court.right.get(r)) else { return 0 };
        let (left, right) = self.surroundings(l, r);
        let pair = Self { mine, theirs, ..*self };
        left + right + pair.closeness()
    }

    /// What one unit and the same words just before add to it.
    fn closeness(&self) -> i32 {
        let unit = if unit(self.mine).is_some() && unit(self.mine) == unit(self.theirs) { 500 } else { 0 };
        let first = if self.same_before(1) { 300 } else { 0 };
        unit + first + if self.same_before(2) { 200 } else { 0 }
    }

    /// The best likeness of a pair with the same value.
    fn claim(&self, pair: impl Fn(usize) -> Option<(usize, usize)>, count: usize) -> i32 {
        let same = |(l, r): &(usize, usize)| {
            let both = self.court.left.get(*l).zip(self.court.right.get(*r));
            both.is_some_and(|(l, r)| relation(l, r) == Relation::Same)
        };
        (0..count).filter_map(pair).filter(same).take(SAME).map(|(l, r)| self.likeness(l, r)).max().unwrap_or(0)
    }

    fn same_before(&self, distance: usize) -> bool {
        let (court, mine, theirs) = (self.court, self.mine, self.theirs);
        let left = mine.words.start.checked_sub(distance).and_then(|at| word(court.release, mine, at));
        left.is_some()
            && left == theirs.words.start.checked_sub(distance).and_then(|at| word(court.article, theirs, at))
    }

    fn same_after(&self) -> bool {
        let left = word(self.court.release, self.mine, self.mine.words.end);
        left.is_some() && left == word(self.court.article, self.theirs, self.theirs.words.end)
    }

    fn has_other_partner(&self, l: usize, r: usize) -> bool {
        let partners =
            partner(self.court.release, self.court.left, l).zip(partner(self.court.article, self.court.right, r));
        let both = partners.and_then(|(l, r)| self.court.left.get(l).zip(self.court.right.get(r)));
        both.is_some_and(|(l, r)| relation(l, r) == Relation::Other)
    }

    fn others(&self) -> Others {
        use FindingKind::{Date, Organisation, Person, Place, Year};
        let sentence = self.court.article.sentences.get(self.theirs.sentence).cloned().unwrap_or_default();
        let near = window(&self.theirs.words, &sentence);
        let mut others = Others { amounts: 0, names: 0, times: 0, elsewhere: 0 };
        for r in of_sentence(self.court.right, self.theirs.sentence) {
            let Some(other) = self.court.right.get(r) else { break };
            if other.words == self.theirs.words || self.court.scales.is_known(self.court, r) {
                continue;
            }
            let inside = near.contains(&other.words.start);
            match other.fact.kind {
                Date | Year => others.times += i32::from(inside),
                Person | Place | Organisation => others.names += i32::from(inside),
                _ if other.is_amount() => others.amounts += 1,
                _ => {}
            }
            others.elsewhere += i32::from(matches!(other.fact.kind, Date | Year | Place | Organisation));
        }
        others
    }

    fn is_other_time(&self) -> bool {
        let left = self.court.release.sentences.get(self.mine.sentence);
        let right = self.court.article.sentences.get(self.theirs.sentence);
        left.zip(right).is_none_or(|(left, right)| has_other_time(self.court, left, right, &self.theirs.words))
    }

    /// Other figures of the article that could be this one of the release.
    fn rivals_of_theirs(&self, r: usize) -> i32 {
        let fresh = |other: &Mention| !self.court.left.iter().any(|mine| is_one(relation(mine, other)));
        let rival = |(at, other): &(usize, &Mention)| {
            *at != r
                && other.fact.kind == self.mine.fact.kind
                && unit(other) == unit(self.theirs)
                && other.fact.value != self.theirs.fact.value
                && relation(self.mine, other) == Relation::Other
                && fresh(other)
        };
        count(self.court.right.iter().enumerate().filter(rival).take(4).count())
    }

    /// Other figures of the release, not in the article, that could be this one of the article.
    fn rivals_of_mine(&self, l: usize) -> i32 {
        let gone = |mine: &Mention| {
            let known = |other: &Mention| is_one(relation(mine, other)) || relation(mine, other) == Relation::Rounded;
            !self.court.right.iter().any(known)
        };
        let rival = |(at, other): &(usize, &Mention)| {
            *at != l
                && other.fact.kind == self.theirs.fact.kind
                && unit(other) == unit(self.mine)
                && other.fact.value != self.mine.fact.value
                && relation(other, self.theirs) == Relation::Other
                && gone(other)
        };
        count(self.court.left.iter().enumerate().filter(rival).take(4).count())
    }
}

fn is_one(relation: Relation) -> bool {
    matches!(relation, Relation::Same | Relation::Bare)
}

fn yes(is: bool) -> i32 {
    i32::from(is) * 1000
}

fn count(of: usize) -> i32 {
    i32::try_from(of).unwrap_or(i32::MAX / 1000) * 1000
}

fn thousandths(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(0)
}

fn unit<'m>(mention: &'m Mention) -> Option<&'m str> {
    match &mention.fact.value {
        Value::Quantity { unit, .. } => unit.as_deref(),
        _ => None,
    }
}

/// True when no other value of the kind and unit stands in the text.
fn is_only(mentions: &[Mention], of: &Mention) -> bool {
    let same = |other: &&Mention| other.fact.kind == of.fact.kind && unit(other) == unit(of);
    mentions.iter().filter(same).all(|other| other.fact.value == of.fact.value)
}

fn is_quoted(document: &Document, mention: &Mention) -> bool {
    let at = mention.fact.range.start;
    document.quotations.iter().any(|quotation| quotation.parts.iter().any(|part| part.contains(&at)))
}

/// The word at `at`, when it is of the mention's sentence.
fn word(document: &Document, mention: &Mention, at: usize) -> Option<u64> {
    let sentence = document.sentences.get(mention.sentence)?;
    sentence.contains(&at).then(|| document.words.get(at)).flatten().map(|word| word.key)
}
