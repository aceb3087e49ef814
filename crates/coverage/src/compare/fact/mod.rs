//! What became of each fact of the release. "Changed" needs evidence that the article says another value of the same
//! thing: the value stands in the release's place of an aligned sentence, with the same words around it, nothing else in
//! that sentence says that it is about another year, place or person, and the release's own value stands nowhere else.

mod abbreviation;
mod court;
mod evidence;
mod exchange;
pub(super) mod headline;
mod link;
mod mention;
mod name;
mod partner;
mod scope;
mod subject;
mod text_index;
mod value;
mod weigh;

use std::collections::BTreeSet;

use crate::check::{Finding, Passage, Rule, Status};
use crate::facts;

use super::document::Document;
use super::statement::Statement;
use court::{Court, Outcome};
use mention::Mention;
use value::{Relation, relation};

/// The findings on facts: those of the release in its order, then the article's own. `people` are the release's spokespersons, `aside` the article's headline,
/// place line and captions: a fact kept only there is kept.
pub(super) fn judge(
    (release, people): (&Document, &[String]),
    article: &Document,
    statements: &[Statement],
    aside: &[&str],
) -> Vec<Finding> {
    let (left, right) = (Mention::all(release, people), Mention::all(article, people));
    let court = Court::new((release, &left), (article, &right), statements);
    let outcomes = court.outcomes();
    let mut findings = Vec::new();
    let mut told: BTreeSet<(String, Status)> = BTreeSet::new();
    let aside: Vec<facts::Fact> = aside.iter().flat_map(|text| facts::find(text, None)).collect();
    for (mine, outcome) in left.iter().zip(&outcomes) {
        let mut outcome = outcome.clone();
        if outcome.status == Status::Missing && aside.iter().any(|fact| same_fact(mine, fact)) {
            outcome = Outcome { status: Status::Kept, rule: Rule::FactSame, right: None, bytes: None };
        }
        if told.insert((mine.identity(), outcome.status)) {
            let theirs = outcome.right.and_then(|r| right.get(r)).map(|theirs| theirs.fact.range.clone());
            let theirs = theirs.or(outcome.bytes.clone()).map(|bytes| article.passage(bytes));
            findings.push(finding(&outcome, release, mine, theirs));
        }
    }
    let used: BTreeSet<usize> = outcomes.iter().filter(|o| o.status.differs()).filter_map(|o| o.right).collect();
    let mut own: BTreeSet<String> = BTreeSet::new();
    for (r, theirs) in right.iter().enumerate() {
        if !used.contains(&r) && own.insert(theirs.identity()) && !court.is_known(r) {
            findings.push(own_finding(article, theirs));
        }
    }
    findings
}

fn same_fact(mine: &Mention, fact: &facts::Fact) -> bool {
    let theirs = Mention::aside(fact);
    // A short form in a headline may stand for anything.
    let whole = theirs.keys.len() >= mine.keys.len() || theirs.keys.len() > 2;
    mine.fact.kind == fact.kind && whole && matches!(relation(mine, &theirs), Relation::Same | Relation::Bare)
}

fn finding(outcome: &Outcome, release: &Document, mine: &Mention, article: Option<Passage>) -> Finding {
    Finding {
        kind: mine.fact.kind,
        status: outcome.status,
        release: Some(release.passage(mine.fact.range.clone())),
        article,
        about: about(release, mine),
        difference: Vec::new(),
        rule: outcome.rule,
    }
}

fn own_finding(article: &Document, theirs: &Mention) -> Finding {
    Finding {
        kind: theirs.fact.kind,
        status: Status::New,
        release: None,
        article: Some(article.passage(theirs.fact.range.clone())),
        about: about(article, theirs),
        difference: Vec::new(),
        rule: if name::is_wrong_weekday(theirs.fact) { Rule::WeekdayMismatch } else { Rule::FactOwn },
    }
}

/// The sentence in which the fact stands.
fn about(document: &Document, mention: &Mention) -> Option<Passage> {
    let sentence = document.sentences.get(mention.sentence)?;
    Some(document.passage(document.bytes(sentence)))
}
