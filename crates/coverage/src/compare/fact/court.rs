//! Weighs the evidence for each fact of the release and gives its status.

use std::collections::BTreeSet;
use std::ops::Range;

use super::evidence::{is_same_thing, is_swap};
use super::link::{Link, links};
use super::mention::Mention;
use super::name;
use super::text_index::TextIndex;
use super::value::{Relation, relation};
use super::weigh::{self, Scales};
use crate::check::{FindingKind, Rule, Status};
use crate::compare::document::Document;
use crate::compare::statement::Statement;
use crate::compare::word::Word;
use crate::facts::Value;

/// More comparisons of values than this are not made: what is left is unknown.
const COMPARISONS: usize = 4_000_000;

/// More pairs of facts than this are not searched for evidence in rewritten sentences: no release and no article has as many.
const REWRITTEN: usize = 60_000;

/// Words before and after a fact that tell what it is said of; a sentence may be as long as the page.
const AROUND: usize = 60;

/// What became of a fact.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    pub(super) status: Status,
    pub(super) rule: Rule,
    /// The article's mention.
    pub(super) right: Option<usize>,
    /// Where it stands when it is no mention.
    pub(super) bytes: Option<Range<usize>>,
}

impl Outcome {
    /// Kept, at this place of the article.
    pub(super) fn found(bytes: Range<usize>) -> Self {
        Self { status: Status::Kept, rule: Rule::FactSame, right: None, bytes: Some(bytes) }
    }
}

/// Not in the article.
pub(super) const ABSENT: Outcome =
    Outcome { status: Status::Missing, rule: Rule::FactAbsent, right: None, bytes: None };

/// Both sides with everything known of them.
pub(super) struct Court<'c> {
    pub(super) release: &'c Document<'c>,
    pub(super) article: &'c Document<'c>,
    pub(super) left: &'c [Mention<'c>],
    pub(super) right: &'c [Mention<'c>],
    pub(super) statements: &'c [Statement],
    /// Sorted by the release's mention.
    pub(super) links: Vec<Link>,
    /// Their indices, for each of the article's mentions.
    to: Vec<Vec<usize>>,
    pub(super) text: TextIndex<'c>,
    pub(super) scales: Scales<'c>,
    /// False where only facts in the same place of aligned sentences are compared, as in headlines.
    rewritten: bool,
}

impl<'c> Court<'c> {
    pub(super) fn new(
        (release, left): (&'c Document, &'c [Mention<'c>]),
        (article, right): (&'c Document, &'c [Mention<'c>]),
        statements: &'c [Statement],
    ) -> Self {
        let mut links = links((release, left), (article, right), statements);
        links.sort_by_key(|link| (link.left, std::cmp::Reverse(link.context), link.right));
        let mut to = vec![Vec::new(); right.len()];
        for (index, link) in links.iter().enumerate() {
            to.get_mut(link.right).into_iter().for_each(|list: &mut Vec<usize>| list.push(index));
        }
        let rewritten = left.len() * right.len() <= REWRITTEN;
        let scales = Scales::new((release, left), (article, right));
        Self { release, article, left, right, statements, links, to, text: TextIndex::new(article), scales, rewritten }
    }

    /// The same, without the evidence of rewritten sentences.
    pub(super) fn aligned_only(self) -> Self {
        Self { rewritten: false, ..self }
    }

    /// One for each fact of the release.
    pub(super) fn outcomes(&self) -> Vec<Outcome> {
        let most = COMPARISONS / self.right.len().max(1);
        let unknown = Outcome { status: Status::Unknown, rule: Rule::FactUnclear, right: None, bytes: None };
        let outcome = |(l, mine)| if l < most { self.outcome(l, mine) } else { unknown.clone() };
        let mut outcomes: Vec<Outcome> = self.left.iter().enumerate().map(outcome).collect();
        // A value that stands in the article only in place of another one is not kept.
        let wrong: BTreeSet<usize> = outcomes.iter().filter(|o| o.status.differs()).filter_map(|o| o.right).collect();
        for (mine, outcome) in self.left.iter().zip(&mut outcomes) {
            let only = outcome.right.is_some_and(|r| wrong.contains(&r));
            if outcome.status == Status::Kept && only {
                let other = self.same(mine, &[Relation::Same]).find(|r| !wrong.contains(r));
                *outcome = other.map_or(ABSENT, |r| Outcome { right: Some(r), ..outcome.clone() });
            }
        }
        outcomes
    }

    /// True when the release has the value of the article's mention `r`.
    pub(super) fn is_known(&self, r: usize) -> bool {
        let most = COMPARISONS / self.right.len().max(1);
        let theirs = self.right.get(r);
        let same = |mine: &Mention| {
            let relation = theirs.map_or(Relation::Unlike, |theirs| relation(mine, theirs));
            matches!(relation, Relation::Same | Relation::Bare | Relation::Rounded)
        };
        self.left.iter().take(most).any(same)
    }

    fn outcome(&self, l: usize, mine: &Mention) -> Outcome {
        match mine.fact.kind {
            FindingKind::Person => name::person(self, l, mine),
            FindingKind::Position => name::position(self, mine),
            FindingKind::Weekday => name::weekday(self, l, mine),
            _ => self.named(mine, self.value(l, mine)),
        }
    }

    /// A name that no fact was made of may still stand there.
    fn named(&self, mine: &Mention, outcome: Outcome) -> Outcome {
        let Value::Name(name) = &mine.fact.value else { return outcome };
        let find = || match mine.fact.kind {
            FindingKind::Place => self.text.place(name),
            _ => self.text.name(name).or_else(|| self.text.initials(name)),
        };
        match (outcome.status, find()) {
            (Status::Missing, Some(bytes)) => Outcome::found(bytes),
            _ => outcome,
        }
    }

    fn value(&self, l: usize, mine: &Mention) -> Outcome {
        let kept = |r: usize| Outcome { status: Status::Kept, rule: Rule::FactSame, right: Some(r), bytes: None };
        if let Some(r) = super::exchange::exchanged(self, l) {
            return Outcome { status: Status::Changed, rule: Rule::FactSwapped, right: Some(r), bytes: None };
        }
        let links: Vec<&Link> = self.links_of(l).collect();
        let is_same = |relation: Relation| matches!(relation, Relation::Same | Relation::Bare | Relation::Rounded);
        if let Some(link) = links.iter().find(|link| is_same(link.relation) && !self.is_claimed(link.right, l)) {
            return kept(link.right);
        }
        let same: Vec<usize> = self.same(mine, &[Relation::Same]).collect();
        if let Some(r) = same.iter().find(|r| !self.is_claimed(**r, l)) {
            return kept(*r);
        }
        if let Some(link) = links.iter().find(|link| !is_same(link.relation) && is_same_thing(self, link)) {
            return Outcome { status: Status::Changed, rule: self.rule(link), right: Some(link.right), bytes: None };
        }
        let near = || self.same(mine, &[Relation::Bare, Relation::Rounded]).find(|r| self.is_near(mine, *r));
        // Of the same value said of another thing, only a sentence that says the same is a trace of this fact.
        let here =
            |r: &&usize| !mine.is_amount() || self.right.get(**r).is_some_and(|theirs| self.is_paired(mine, theirs));
        if let Some(r) = same.iter().find(here).copied().or_else(near) {
            return kept(r);
        }
        if !self.rewritten {
            return ABSENT;
        }
        let changed = |r: usize| {
            let relation = self.right.get(r).map_or(Relation::Other, |theirs| relation(mine, theirs));
            Outcome { status: Status::Changed, rule: rule_of(relation), right: Some(r), bytes: None }
        };
        // "187 mahasiswa" is of the release wherever it stands, unless another of its figures stands there.
        let telling = match &mine.fact.value {
            Value::Quantity { amount, unit, .. } => unit.is_some() && amount.digits.unsigned_abs() >= 20,
            _ => false,
        };
        let free = |r: &&usize| !self.links_to(**r).any(|link| is_same(link.relation));
        let anywhere = || same.iter().find(free).filter(|_| telling).map_or(ABSENT, |r| kept(*r));
        let zone = || self.same(mine, &[Relation::Zone]).find(|r| self.is_beside_known(mine, *r)).map(changed);
        weigh::differing(self, l).map(changed).or_else(zone).unwrap_or_else(anywhere)
    }

    /// True where the sentence of an article's mention has a day, place or body of the release's sentence, or of the one
    /// before it.
    fn is_beside_known(&self, mine: &Mention, r: usize) -> bool {
        use FindingKind::{Date, Organisation, Place, Weekday};
        let Some(theirs) = self.right.get(r) else { return false };
        let tells = |mention: &Mention| matches!(mention.fact.kind, Date | Organisation | Place | Weekday);
        let near =
            |left: &&Mention| tells(left) && (mine.sentence.saturating_sub(1)..=mine.sentence).contains(&left.sentence);
        let beside = |right: &Mention| right.sentence == theirs.sentence && tells(right);
        self.left.iter().filter(near).any(|left| {
            self.right.iter().filter(|right| beside(right)).any(|right| relation(left, right) == Relation::Same)
        })
    }

    /// Links of a mention of the release, the strongest first.
    pub(super) fn links_of(&self, l: usize) -> impl Iterator<Item = &Link> {
        let start = self.links.partition_point(|link| link.left < l);
        self.links.iter().skip(start).take_while(move |link| link.left == l)
    }

    /// Links of a mention of the article.
    pub(super) fn links_to(&self, r: usize) -> impl Iterator<Item = &Link> {
        self.to.get(r).into_iter().flatten().filter_map(|index| self.links.get(*index))
    }

    /// Mentions of the article that stand so to `mine`.
    pub(super) fn same(&self, mine: &Mention, wanted: &[Relation]) -> impl Iterator<Item = usize> {
        self.right.iter().enumerate().filter(|(_, theirs)| wanted.contains(&relation(mine, theirs))).map(|(r, _)| r)
    }

    /// True when the article's mention stands in the place of another fact of the release, and fits it better.
    pub(super) fn is_claimed(&self, r: usize, l: usize) -> bool {
        let mine = self.links_of(l).find(|link| link.right == r).map_or(0, |link| link.context);
        self.links_to(r).any(|link| link.left != l && link.context > mine)
    }

    /// True for a number that tells by itself (three figures or more), and for one in a sentence that says the same.
    fn is_near(&self, mine: &Mention, r: usize) -> bool {
        let Some(theirs) = self.right.get(r) else { return false };
        let telling = match theirs.fact.value {
            Value::Quantity { amount, .. } => amount.digits.unsigned_abs() >= 100,
            _ => true,
        };
        let other = self.left.iter().any(|left| relation(left, theirs) == Relation::Same);
        !other && (telling || self.is_paired(mine, theirs))
    }

    /// The aligned sentences of two mentions.
    pub(super) fn statement(&self, mine: &Mention, theirs: &Mention) -> Option<&Statement> {
        self.statements.iter().find(|s| s.release == mine.sentence && s.article == theirs.sentence)
    }

    /// True for sentences that say the same, or have two telling words in common beside the facts.
    fn is_paired(&self, mine: &Mention, theirs: &Mention) -> bool {
        self.shared(mine, theirs) >= 2 || self.statement(mine, theirs).is_some()
    }

    /// How many telling words the sentences of two mentions have in common, beside the facts themselves.
    pub(super) fn shared(&self, mine: &Mention, theirs: &Mention) -> usize {
        let keys = |document: &Document, mention: &Mention| {
            let sentence = document.sentences.get(mention.sentence).cloned().unwrap_or_default();
            let start = sentence.start.max(mention.words.start.saturating_sub(AROUND));
            let words = document.words.get(start..sentence.end.min(mention.words.end + AROUND)).unwrap_or_default();
            let free = |word: &&Word| word.weight > 1 && !mention.fact.range.contains(&word.start);
            words.iter().filter(free).map(|word| word.key).collect::<Vec<_>>()
        };
        let (left, mut right) = (keys(self.release, mine), keys(self.article, theirs));
        right.sort_unstable();
        left.iter().filter(|key| right.binary_search(key).is_ok()).count()
    }

    fn rule(&self, link: &Link) -> Rule {
        match rule_of(link.relation) {
            Rule::FactValue if is_swap(self, link) => Rule::FactSwapped,
            rule => rule,
        }
    }
}

/// The rule that names how one value differs from another.
fn rule_of(relation: Relation) -> Rule {
    match relation {
        Relation::Cut => Rule::FactCut,
        Relation::Zone => Rule::FactZone,
        Relation::Slip => Rule::FactName,
        _ => Rule::FactValue,
    }
}
