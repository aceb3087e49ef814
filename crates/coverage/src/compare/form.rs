//! Form of the page: is a writer named, is the source named, is paid content labelled. Never part of the verdict.

use super::document::Document;
use super::person::name_words;
use super::word::{key, words};
use crate::article::Article;
use crate::check::{Finding, FindingKind, Paid, Passage, Rule, Status};
use crate::release::Release;
use crate::span::Span;

/// The findings on byline, source and label.
pub(super) fn judge(
    (release, told): (&Release, &Document),
    (article, document): (&Article, &Document),
    paid: Paid,
) -> Vec<Finding> {
    let mut findings = vec![byline(article)];
    findings.extend(source(release, told, document));
    findings.extend(label(article, paid));
    findings
}

fn finding(kind: FindingKind, status: Status, article: Option<Passage>, rule: Rule) -> Finding {
    Finding { kind, status, release: None, article, about: None, difference: Vec::new(), rule }
}

fn byline(article: &Article) -> Finding {
    let first = article.bylines.first();
    let passage = first.and_then(|byline| Some(Passage { text: byline.name.clone(), span: byline.span? }));
    let status = if first.is_some() { Status::New } else { Status::Missing };
    finding(FindingKind::Byline, status, passage, Rule::BylinePresent)
}

/// The office, or a spokesperson, or anyone the release quotes, named in the article; none for a release that names nobody.
fn source(release: &Release, source: &Document, document: &Document) -> Option<Finding> {
    let given = release.spokespersons.iter().map(|person| person.name.as_str());
    let quoted = source.quotations.iter().filter_map(|quotation| quotation.speaker.as_ref()).map(|s| s.name.as_str());
    let mut people = given.chain(quoted).peekable();
    let office = release.office.as_deref();
    if office.is_none() && people.peek().is_none() {
        return None;
    }
    let place = office.and_then(|office| sequence(office, document));
    let place = place.or_else(|| people.find_map(|name| surname(name, document)));
    let status = if place.is_some() { Status::Kept } else { Status::Missing };
    Some(finding(FindingKind::Source, status, place.map(|place| document.passage(place)), Rule::SourceNamed))
}

/// Where the words of `name` stand in a row.
fn sequence(name: &str, document: &Document) -> Option<std::ops::Range<usize>> {
    let sought = words(name);
    let windows = document.words.windows(sought.len().max(1));
    let at = windows.enumerate().find(|(_, window)| window.iter().zip(&sought).all(|(a, b)| a.key == b.key))?.0;
    (!sought.is_empty()).then(|| document.bytes(&(at..at + sought.len())))
}

/// Where the last telling word of a person's name stands.
fn surname(name: &str, document: &Document) -> Option<std::ops::Range<usize>> {
    let sought: Vec<u64> =
        name_words(name).iter().filter(|word| word.len() > 3).map(|word| key(word.as_bytes())).collect();
    let word = document.words.iter().find(|word| sought.contains(&word.key))?;
    Some(word.start..word.end)
}

fn label(article: &Article, paid: Paid) -> Option<Finding> {
    let first = article.labels.first();
    let passage = first.map(|label| {
        let span = label.span.unwrap_or(Span { start: 0, end: 0 });
        Passage { text: label.text.clone(), span }
    });
    let labelled = first.is_some() || article.label.is_some();
    let (status, rule) = match (paid, labelled) {
        (Paid::Yes, true) => (Status::Kept, Rule::LabelPresent),
        (Paid::Yes, false) => (Status::Missing, Rule::PaidWithoutLabel),
        (Paid::No, true) => (Status::New, Rule::LabelWithoutPayment),
        (Paid::No, false) | (Paid::Unknown, _) => return None,
    };
    Some(finding(FindingKind::Label, status, passage, rule))
}
