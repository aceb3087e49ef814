//! Small cases of comparing: what an article may do with its release, and what must be named as a difference.
#![expect(clippy::unwrap_used, clippy::too_many_lines, reason = "tests may panic, tables of cases may be long")]

mod article;
mod changes;
mod form;
mod honest;
mod newsroom;
mod quotations;
mod repeated;

use coverage::check::{Check, Finding, Paid, Status};
use coverage::{Release, compare};

/// Compares an article, given as lines of text, with a release.
fn check(release: &str, article: &str) -> Check {
    let release = Release::parse("rilis.md", release.as_bytes()).unwrap();
    compare(&release, &article::of(None, article), Paid::Unknown)
}

/// The finding on the release's words `snippet`: the shortest passage that holds them.
fn find<'c>(check: &'c Check, snippet: &str) -> Option<&'c Finding> {
    let holds = |finding: &&Finding| finding.release.as_ref().is_some_and(|passage| passage.text.contains(snippet));
    check.findings.iter().filter(holds).min_by_key(|finding| finding.release.as_ref().map(|passage| passage.text.len()))
}

/// Name, release, article, and what must become of pieces of the release.
type Case<'c> = (&'c str, &'c str, &'c str, &'c [(&'c str, Status)]);

/// One line for each case that does not come out as it should.
fn failures(cases: &[Case]) -> Vec<String> {
    let mut failures = Vec::new();
    for (name, release, article, expected) in cases {
        let check = check(release, article);
        for (snippet, status) in *expected {
            let finding = find(&check, snippet);
            if finding.map(|finding| finding.status) != Some(*status) {
                failures.push(format!("{name}: {snippet:?} should be {status:?}, is {finding:?}"));
            }
        }
        let unexpected = check.findings.iter().filter(|finding| {
            let text = finding.release.as_ref().map_or("", |passage| passage.text.as_str());
            finding.status.differs() && !expected.iter().any(|(snippet, s)| s.differs() && text.contains(snippet))
        });
        failures.extend(unexpected.map(|finding| format!("{name}: FALSE {finding:?}")));
    }
    failures
}

fn assert_all(cases: &[Case]) {
    let failures = failures(cases);
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}
