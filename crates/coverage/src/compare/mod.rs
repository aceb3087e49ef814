//! Compares an article with its release: quotations, facts, shared text, form.
//! The rules, with an example of each, are in `docs/format/check.md`.

mod align;
mod document;
mod fact;
mod form;
mod number;
mod order;
mod person;
mod quotation;
mod reuse;
mod sentence;
mod slip;
mod spelling;
mod statement;
mod word;

use crate::article::Article;
use crate::check::{Check, Counts, Finding, Paid, Status, Verdict};
use crate::release::Release;

use document::Document;

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
        findings.extend(fact::judge(&self.document, &document, &statements, &aside(article)));
        findings.extend(order::judge(&self.document, &document, &runs));
        findings.extend(form::judge(self.release, article, &document, paid));
        findings.sort_by_key(|finding| severity(finding));
        Check {
            input: article.input.clone(),
            release: self.release.name.clone(),
            verdict: verdict(&findings),
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

/// Worst first; findings of one status stay in the order of the release, then of the article.
fn severity(finding: &Finding) -> Status {
    finding.status
}

fn verdict(findings: &[Finding]) -> Verdict {
    if findings.iter().any(|finding| finding.status.differs()) { Verdict::Differs } else { Verdict::NothingDiffers }
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
