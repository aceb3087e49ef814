//! Compares an article with its release: quotations, facts, shared text, form.
//! The rules, with an example of each, are in `docs/format/check.md`.

pub(crate) mod align;
mod document;
mod fact;
mod form;
mod number;
mod order;
pub(crate) mod person;
mod quotation;
pub(crate) mod reuse;
pub(crate) mod slip;
pub(crate) mod spelling;
mod statement;
pub(crate) mod word;

use crate::article::{Article, PageKind, Reason};
use crate::check::{Check, Counts, Finding, FindingKind, Paid, Status, Undecided, Verdict};
use crate::release::Release;
use crate::span::Span;

use document::Document;
use fact::headline::{self, Titles};

/// A release made ready once, to be compared with many pages.
#[derive(Debug)]
pub struct Prepared<'r> {
    release: &'r Release,
    people: Vec<String>,
    document: Document<'r>,
    runs: reuse::Index,
    sentences: statement::SentenceIndex,
}

impl<'r> Prepared<'r> {
    /// Makes `release` ready.
    pub fn new(release: &'r Release) -> Self {
        let people: Vec<String> = release.spokespersons.iter().map(|person| person.name.clone()).collect();
        let document = Document::new(&release.text, &people, release.date);
        let runs = reuse::Index::new(&document.words);
        let sentences = statement::SentenceIndex::new(&document);
        Self { release, people, document, runs, sentences }
    }

    /// Everything that can be said about `article` against the release.
    pub fn check(&self, article: &Article, paid: Paid) -> Check {
        let published = article.published.as_deref().and_then(|day| day.get(..10)).and_then(|day| day.parse().ok());
        let document = Document::new(&article.text, &self.people, published.or(self.release.date));
        let runs = self.runs.runs(&self.document.words, &document.words);
        let statements = self.sentences.statements(&self.document, &document);
        let mut findings = quotation::judge(&self.document, &document, &self.people);
        findings.extend(fact::judge((&self.document, &self.people), &document, &statements, &aside(article)));
        let titles = Titles {
            release: self.release.title.as_deref(),
            article: article.title.as_deref(),
            span: title_span(article),
        };
        findings.extend(headline::judge(&self.document, &document, &titles));
        findings.extend(order::judge(&self.document, &document, &runs));
        findings.extend(form::judge((self.release, &self.document), (article, &document), paid));
        findings.sort_by_key(|finding| finding.status);
        let reason = undecided(article, &findings, runs.is_empty());
        Check {
            input: article.input.clone(),
            release: self.release.name.clone(),
            verdict: verdict(&findings, reason),
            reason,
            counts: counts(&findings),
            findings,
            reuse: reuse::reuse(&self.document, &document, &runs),
        }
    }
}

/// Compares one article; for many pages of one release make a `Prepared` once.
pub fn compare(release: &Release, article: &Article, paid: Paid) -> Check {
    Prepared::new(release).check(article, paid)
}

/// Where the headline stands in the page; 0 to 0 where reading did not note it.
fn title_span(article: &Article) -> Span {
    let titles = article.removed.iter().find(|piece| piece.reason == Reason::Title);
    titles.map_or(Span { start: 0, end: 0 }, |piece| piece.span)
}

/// Text of the article outside its body.
fn aside(article: &Article) -> Vec<&str> {
    let captions = article.images.iter().map(|image| &image.caption);
    [&article.title, &article.subtitle, &article.dateline]
        .into_iter()
        .chain(captions)
        .flatten()
        .map(String::as_str)
        .collect()
}

/// An article read with less confidence is not judged.
const CONFIDENCE: f64 = 0.25;

fn undecided(article: &Article, findings: &[Finding], no_runs: bool) -> Option<Undecided> {
    let found = |finding: &&Finding| {
        let name =
            matches!(finding.kind, FindingKind::Place | FindingKind::Year | FindingKind::Source | FindingKind::Byline);
        finding.release.is_some() && !name && !matches!(finding.status, Status::Missing | Status::Unknown)
    };
    if !matches!(article.kind, PageKind::Article | PageKind::LiveBlog) {
        Some(Undecided::NotAnArticle)
    } else if article.confidence < CONFIDENCE {
        Some(Undecided::ReadPoorly)
    } else if no_runs && findings.iter().filter(found).count() < 2 {
        Some(Undecided::NothingShared)
    } else {
        None
    }
}

fn verdict(findings: &[Finding], reason: Option<Undecided>) -> Verdict {
    match reason {
        Some(_) => Verdict::CannotTell,
        None if findings.iter().any(|finding| finding.status.differs()) => Verdict::Differs,
        None => Verdict::NothingDiffers,
    }
}

fn counts(findings: &[Finding]) -> Counts {
    let mut counts = Counts::default();
    for finding in findings {
        let count = match finding.status {
            Status::Altered => &mut counts.altered,
            Status::Moved => &mut counts.moved,
            Status::Changed => &mut counts.changed,
            Status::Unknown => &mut counts.unknown,
            Status::Partial => &mut counts.partial,
            Status::Missing => &mut counts.missing,
            Status::Added => &mut counts.added,
            Status::New => &mut counts.new,
            Status::Verbatim => &mut counts.verbatim,
            Status::Kept => &mut counts.kept,
        };
        *count += 1;
    }
    counts
}
