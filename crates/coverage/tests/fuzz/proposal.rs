//! `proposal::read` on anything: what it proposes stands in the draft it was read from.

use coverage::check::FindingKind;
use coverage::proposal::{Confirmed, Draft, Standing, read};

use crate::damage::{Edit, damaged};
use crate::keep::{keep, kept};
use crate::material::{RELEASES, TEXT, joined};

fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (headline, body) = text.split_once('\n').unwrap_or(("", &text));
    let proposal = read(&Draft { headline, standfirst: "", body, day: None });
    let quotations = proposal.quotations.iter().map(|q| (FindingKind::Quotation, &q.words, &q.speaker));
    let facts = proposal.facts.iter().map(|fact| (fact.kind, &fact.words, &fact.about));
    for (kind, words, read) in quotations.chain(facts) {
        let confirmed = Confirmed { kind, words, read, said: "" };
        assert_eq!(proposal.standing(&confirmed), Standing::Stands, "{words}");
    }
    assert!(proposal.warnings.iter().all(|warning| !warning.place().sentence.contains('\n')));
}

#[test]
fn drafts_that_failed_once() {
    kept("proposal").iter().for_each(|bytes| check(bytes));
}

#[test]
fn damaged_drafts() {
    bolero::check!().with_type::<(u16, Vec<Edit>)>().for_each(|(release, edits)| {
        let bytes = damaged(&RELEASES[usize::from(*release) % RELEASES.len()], edits, &TEXT);
        keep("proposal", &bytes, || check(&bytes));
    });
}

#[test]
fn drafts_at_random() {
    bolero::check!().with_type::<Vec<[u16; 4]>>().for_each(|picks| {
        let text = joined(picks.as_flattened(), &TEXT);
        keep("proposal-text", text.as_bytes(), || check(text.as_bytes()));
    });
}
