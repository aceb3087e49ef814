//! The headline against the body of the same article: a difference only when the body gives the release's figure, and the
//! headline another one in its place. A figure rounded in a headline is no difference.

use super::court::Court;
use super::mention::Mention;
use super::value::{Relation, relation};
use crate::check::{Finding, FindingKind, Passage, Rule, Status};
use crate::compare::document::Document;
use crate::compare::statement::SentenceIndex;
use crate::span::{MappedText, Span};

/// Headlines of the release and of the article, and where the latter stands.
pub(in crate::compare) struct Titles<'t> {
    pub(in crate::compare) release: Option<&'t str>,
    pub(in crate::compare) article: Option<&'t str>,
    pub(in crate::compare) span: Span,
}

/// The finding, when a figure of the headline differs from what the body and the release say.
pub(in crate::compare) fn judge(release: &Document, article: &Document, titles: &Titles) -> Option<Finding> {
    let shown = titles.article?;
    let text = in_lower_case(shown);
    let title = Document::new(&text, &[], None);
    let (body, headline) = (Mention::all(article, &[]), Mention::all(&title, &[]));
    let stands = |theirs: &Mention| body.iter().any(|mine| is_fair(relation(mine, theirs)));
    let is_strange = |r: &usize| headline.get(*r).is_some_and(|theirs| theirs.is_amount() && !stands(theirs));
    let strange: Vec<usize> = (0..headline.len()).filter(is_strange).collect();
    if strange.is_empty() {
        return None;
    }
    let source = Mention::all(release, &[]);
    let said = |mine: &Mention| source.iter().any(|other| is_one(relation(other, mine)));
    let by_release = || {
        let text = in_lower_case(titles.release?);
        let first = Document::new(&text, &[], None);
        let facts = Mention::all(&first, &[]);
        let (l, r) = against((&first, &facts), (&title, &headline), &strange, &|_| true)?;
        let stated = body.iter().position(|mine| facts.get(l).is_some_and(|f| is_one(relation(f, mine))))?;
        Some((stated, r))
    };
    let (l, r) = against((article, &body), (&title, &headline), &strange, &said).or_else(by_release)?;
    let (stated, theirs) = (body.get(l)?, headline.get(r)?);
    let original = source.iter().find(|mine| is_one(relation(mine, stated)));
    let words = shown.get(theirs.fact.range.clone()).filter(|_| shown.len() == text.len());
    let words = words.map_or_else(|| title.passage(theirs.fact.range.clone()).text, str::to_owned);
    Some(Finding {
        kind: FindingKind::Headline,
        status: Status::Changed,
        release: original.map(|mine| release.passage(mine.fact.range.clone())),
        article: Some(Passage { text: words, span: titles.span }),
        about: Some(article.passage(stated.fact.range.clone())),
        difference: Vec::new(),
        rule: Rule::HeadlineBody,
    })
}

/// A fact of `left` that `right` gives otherwise, among the `strange` ones.
fn against(
    left: (&Document, &[Mention]),
    right: (&Document, &[Mention]),
    strange: &[usize],
    counts: &dyn Fn(&Mention) -> bool,
) -> Option<(usize, usize)> {
    let statements = SentenceIndex::new(left.0).statements(left.0, right.0);
    let outcomes = Court::new(left, right, &statements).aligned_only().outcomes();
    let mut differing = outcomes.into_iter().enumerate().filter(|(_, outcome)| outcome.status == Status::Changed);
    differing.find_map(|(l, outcome)| {
        let r = outcome.right.filter(|r| strange.contains(r))?;
        left.1.get(l).filter(|mine| counts(mine)).map(|_| (l, r))
    })
}

/// In a headline every word has a capital, and what a figure counts would be taken for a name.
fn in_lower_case(headline: &str) -> MappedText {
    MappedText::verbatim(&headline.to_lowercase(), 0)
}

fn is_one(relation: Relation) -> bool {
    matches!(relation, Relation::Same | Relation::Bare)
}

fn is_fair(relation: Relation) -> bool {
    matches!(relation, Relation::Same | Relation::Bare | Relation::Rounded | Relation::Cut)
}
