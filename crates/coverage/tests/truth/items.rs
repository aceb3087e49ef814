//! Ties each item of the truth to the finding about it.

use std::ops::Range;

use coverage::check::{Check, Finding, FindingKind, Passage};

use crate::half::{FactItem, QuotationItem, ReleaseItems};

/// An item of the truth and the finding about it.
pub(crate) struct Item<'c> {
    pub(crate) id: &'c str,
    pub(crate) kind: FindingKind,
    pub(crate) text: &'c str,
    /// Where it stands in the release file, with the piece around it that the truth shows.
    pub(crate) around: Option<Range<usize>>,
    pub(crate) finding: Option<&'c Finding>,
}

/// Every item of a release.
pub(crate) fn all<'c>(check: &'c Check, file: &str, items: &'c ReleaseItems) -> Vec<Item<'c>> {
    let quotations = items.quotations.iter().map(|item| Item {
        id: &item.id,
        kind: FindingKind::Quotation,
        text: &item.text,
        around: place(file, &item.text, None),
        finding: quotation(check, file, item),
    });
    let facts = items.facts.iter().map(|item| Item {
        id: &item.id,
        kind: item.kind,
        text: &item.text,
        around: place(file, item.around.as_deref().unwrap_or(&item.text), None),
        finding: fact(check, file, item),
    });
    quotations.chain(facts).collect()
}

/// Where a finding stands in the release file.
pub(crate) fn span(finding: &Finding) -> Range<usize> {
    finding.release.as_ref().map_or(0..0, |passage| passage.span.start..passage.span.end)
}

/// One line for a finding.
pub(crate) fn shown(finding: &Finding) -> String {
    let text = |passage: &Option<Passage>| passage.as_ref().map_or("-".to_owned(), |passage| passage.text.clone());
    let (release, article) = (text(&finding.release), text(&finding.article));
    format!("{:?} {:?} {:?}: {release} | {article}", finding.kind, finding.status, finding.rule)
}

/// Where an item stands in the release file: after the front matter and the title.
fn place(file: &str, text: &str, around: Option<&str>) -> Option<Range<usize>> {
    let after = |at: usize| file.get(at..).unwrap_or_default();
    let front = if file.starts_with("---") { file.find("\n---").map_or(0, |at| at + 4) } else { 0 };
    let body = file.len() - after(front).trim_start().len();
    let body = if after(body).starts_with("# ") { body + after(body).find('\n').unwrap_or(0) } else { body };
    let start = match around {
        Some(around) => body + after(body).find(around)? + around.find(text)?,
        None => body + after(body).find(text)?,
    };
    Some(start..start + text.len())
}

fn quotation<'c>(check: &'c Check, file: &str, item: &QuotationItem) -> Option<&'c Finding> {
    let start: String = item.text.chars().take(30).collect();
    let place = place(file, &item.text, None).or_else(|| place(file, &start, None))?;
    let quotations = check.findings.iter().filter(|finding| finding.kind == FindingKind::Quotation);
    best(quotations, &place)
}

/// A value that is told twice has one finding: then the one with the same words, a difference last.
fn fact<'c>(check: &'c Check, file: &str, item: &FactItem) -> Option<&'c Finding> {
    let place = place(file, &item.text, item.around.as_deref())?;
    let of_kind = |wide: bool| {
        check
            .findings
            .iter()
            .filter(move |finding| finding.kind == item.kind || (wide && class(finding.kind) == class(item.kind)))
    };
    let release = |finding: &&Finding| finding.release.is_some();
    let words = |finding: &&Finding| finding.release.as_ref().is_some_and(|passage| alike(&passage.text, &item.text));
    // A weekday that does not fit changes the date that holds it.
    let weekday =
        check.findings.iter().filter(|finding| finding.kind == FindingKind::Weekday && finding.status.differs());
    if item.kind == FindingKind::Date
        && let Some(weekday) = best(weekday, &place)
    {
        return Some(weekday);
    }
    best(of_kind(false).filter(release), &place)
        .or_else(|| best(of_kind(true).filter(release), &place))
        .or_else(|| of_kind(false).filter(words).min_by_key(|finding| finding.status.differs()))
}

fn best<'c>(findings: impl Iterator<Item = &'c Finding>, place: &Range<usize>) -> Option<&'c Finding> {
    let overlap = |finding: &Finding| {
        let span = finding.release.as_ref().map_or(0..0, |passage| passage.span.start..passage.span.end);
        span.end.min(place.end).saturating_sub(span.start.max(place.start))
    };
    findings.filter(|finding| overlap(finding) > 0).max_by_key(|finding| overlap(finding))
}

/// Kinds that a reader may give to the same words.
fn class(kind: FindingKind) -> u8 {
    match kind {
        FindingKind::Number | FindingKind::Percentage | FindingKind::Money | FindingKind::Rank => 1,
        FindingKind::Date | FindingKind::Year => 2,
        FindingKind::Organisation | FindingKind::Place | FindingKind::Position => 3,
        FindingKind::Person => 4,
        FindingKind::Weekday | FindingKind::Time => 5,
        _ => 6,
    }
}

pub(crate) fn alike(left: &str, right: &str) -> bool {
    letters(left) == letters(right)
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
