//! Comparing: no input breaks it, and text that nobody changed accuses nobody.

use coverage::article::{Article, PageKind};
use coverage::check::{Check, Finding, Paid};
use coverage::span::MappedText;
use coverage::{Input, Prepared, Release, read};

use crate::damage::{Edit, damaged};
use crate::keep::{keep, kept};
use crate::material::{PAGES, RELEASES, TEXT, spaced};

/// An article that is this text.
fn article(text: MappedText) -> Article {
    let body = text.as_str().to_owned();
    let empty = read(&Input { name: "a", bytes: b"a", ..Input::default() });
    Article { kind: PageKind::Article, confidence: 1.0, body, text, title: None, ..empty }
}

fn check_is_sound(check: &Check, release: usize, page: usize) {
    let counts = check.counts;
    let sum = counts.altered + counts.moved + counts.changed + counts.unknown + counts.partial + counts.missing;
    assert_eq!(sum + counts.added + counts.new + counts.verbatim + counts.kept, check.findings.len());
    for finding in &check.findings {
        for (passage, length) in [(&finding.release, release), (&finding.article, page)] {
            let Some(passage) = passage else { continue };
            assert!(passage.span.start <= passage.span.end && passage.span.end <= length, "{finding:?} in {length}");
        }
    }
    for run in &check.reuse.runs {
        assert!(run.release.end <= release && run.article.end <= page && run.words > 0, "{run:?}");
    }
    assert!((0.0..=1.0).contains(&check.reuse.release_reproduced) && (0.0..=1.0).contains(&check.reuse.article_own));
    let _ = serde_json::to_string(check).unwrap();
}

fn both(release: &[u8], page: &[u8]) {
    let Ok(parsed) = Release::parse("a.md", release) else { return };
    let prepared = Prepared::new(&parsed);
    let article = read(&Input { name: "a", bytes: page, release: Some(&parsed), ..Input::default() });
    let check = prepared.check(&article, Paid::Yes);
    check_is_sound(&check, release.len(), page.len());
    assert_eq!(check.findings, prepared.check(&article, Paid::Yes).findings, "the same twice");
}

/// Two inputs in one file, a line of four equals signs between them.
fn joined(release: &[u8], page: &[u8]) -> Vec<u8> {
    [release, b"\n====\n", page].concat()
}

fn accusations(check: &Check) -> Vec<&Finding> {
    check.findings.iter().filter(|finding| finding.status.differs()).collect()
}

#[test]
fn pairs_that_failed_once() {
    for pair in kept("compare") {
        let at = pair.windows(6).position(|window| window == b"\n====\n").unwrap();
        both(&pair[..at], &pair[at + 6..]);
    }
}

#[test]
fn damaged_pages_against_damaged_releases() {
    bolero::check!().with_type::<(u16, u16, Vec<Edit>, Vec<Edit>)>().for_each(|(release, page, left, right)| {
        let release = damaged(&RELEASES[usize::from(*release) % RELEASES.len()], left, &TEXT);
        let page = damaged(&PAGES[usize::from(*page) % PAGES.len()], right, &TEXT);
        keep("compare", &joined(&release, &page), || both(&release, &page));
    });
}

#[test]
fn words_at_random() {
    bolero::check!().with_type::<(Vec<[u16; 4]>, Vec<[u16; 4]>)>().for_each(|(left, right)| {
        let release = spaced(left.as_flattened(), &TEXT);
        let page = spaced(right.as_flattened(), &TEXT);
        keep("compare-words", &joined(release.as_bytes(), page.as_bytes()), || {
            both(release.as_bytes(), page.as_bytes());
        });
    });
}

#[test]
fn a_text_against_itself_differs_in_nothing() {
    bolero::check!().with_type::<Vec<[u16; 4]>>().for_each(|picks| {
        let text = spaced(picks.as_flattened(), &TEXT);
        let Ok(release) = Release::parse("a.md", text.as_bytes()) else { return };
        keep("compare-itself", text.as_bytes(), || {
            let check = Prepared::new(&release).check(&article(release.text.clone()), Paid::Unknown);
            assert!(accusations(&check).is_empty(), "{:#?}", accusations(&check));
        });
    });
}

#[test]
fn paragraphs_left_out_added_or_put_elsewhere_accuse_nobody() {
    bolero::check!().with_type::<(u16, u16, Vec<u8>)>().for_each(|(first, second, picks)| {
        let parse = |n: &u16| Release::parse("a.md", &RELEASES[usize::from(*n) % RELEASES.len()]).unwrap();
        let (release, other) = (parse(first), parse(second));
        let own: Vec<&str> = release.text.as_str().lines().collect();
        let foreign: Vec<&str> = other.text.as_str().lines().collect();
        // Three of four paragraphs are the release's own.
        let pick = |n: &u8| {
            let from = if n.is_multiple_of(4) { &foreign } else { &own };
            from[usize::from(*n / 4) % from.len()]
        };
        let body: Vec<&str> = picks.iter().take(12).map(pick).collect();
        let body = body.join("\n");
        let pair = joined(release.text.as_str().as_bytes(), body.as_bytes());
        keep("compare-paragraphs", &pair, || {
            let check = Prepared::new(&release).check(&article(MappedText::verbatim(&body, 0)), Paid::Unknown);
            assert!(accusations(&check).is_empty(), "{:#?}", accusations(&check));
        });
    });
}
