//! Forty drafts: eight written by hand, the others put together from chapters about other subjects, in four layouts. Without faults
//! nothing is told of them; of two hundred planted faults each is found where it was planted, and nothing else.

mod chance;
mod compose;
mod hand;
mod piece;
mod plant;

use std::collections::BTreeMap;

use drafting::{FaultKind, Form, lint, read};

pub(crate) use compose::composed;
pub(crate) use hand::{DRAFTS, draft};
pub(crate) use piece::{LAYOUTS, Piece, What, print};

/// A kind of fault and where it stands.
pub(crate) type Planted = (&'static str, String);

/// The name of a kind; of a reference it tells whether it names a letter.
pub(crate) fn name(of: &FaultKind) -> &'static str {
    match of {
        FaultKind::Gap(..) => "gap",
        FaultKind::Twice(..) => "twice",
        FaultKind::Order(..) => "order",
        FaultKind::Mixed(..) => "mixed",
        FaultKind::Broken(_) => "broken",
        FaultKind::OnlyVerse => "only verse",
        FaultKind::Unresolved(..) => "unresolved",
        FaultKind::TermUnused(_) => "term unused",
        FaultKind::TermTwice(..) => "term twice",
        FaultKind::TermBefore(..) => "term before",
        FaultKind::TermCapitals(..) => "term capitals",
        FaultKind::TermUndefined(..) => "term undefined",
        FaultKind::AttachmentMissing(_) => "attachment missing",
        FaultKind::AttachmentUnnamed(_) => "attachment unnamed",
        FaultKind::Empty => "empty",
        FaultKind::NoArticle => "no article",
        FaultKind::NoConjunction => "no conjunction",
    }
}

pub(crate) fn told(text: &str) -> Vec<Planted> {
    let draft = read(text).unwrap();
    assert_eq!(draft.form, Form::Articles);
    let mut told: Vec<Planted> = lint(&draft).iter().map(|fault| (name(&fault.of), fault.citation.clone())).collect();
    told.sort();
    told
}

/// The citation without its chapter, which a planted fault need not know.
fn short((kind, citation): &Planted) -> Planted {
    let from = citation.find("Pasal ").unwrap_or(0);
    (kind, citation.get(from..).unwrap().to_owned())
}

#[test]
fn a_draft_without_faults_is_told_none() {
    let mut count = 0;
    for name in DRAFTS {
        assert_eq!(told(&draft(name)), [], "{name}");
        count += 1;
    }
    for (number, pieces) in composed().iter().enumerate() {
        for layout in LAYOUTS {
            let text = print(pieces, layout);
            assert_eq!(told(&text), [], "draft {number} {layout:?}\n{text}");
        }
        count += 1;
    }
    assert_eq!(count, 40);
}

#[test]
fn every_planted_fault_is_found_where_it_is_and_nothing_else() {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = 0;
    for name in DRAFTS {
        for (from, to, kind, citation) in hand::planted(name) {
            let sound = draft(name);
            assert!(sound.contains(from), "{name}: {from}");
            let text = sound.replacen(from, to, 1);
            let found: Vec<Planted> = told(&text).iter().map(short).collect();
            assert_eq!(found, [(*kind, (*citation).to_owned())], "{name}: {from}");
            *kinds.entry(kind).or_default() += 1;
            count += 1;
        }
    }
    for (number, mut pieces) in composed().into_iter().enumerate() {
        let mut planted = plant::plant(&mut pieces, number);
        planted.sort();
        let text = print(&pieces, LAYOUTS[number % LAYOUTS.len()]);
        let mut found: Vec<Planted> = told(&text).iter().map(short).collect();
        found.sort();
        assert_eq!(found, planted, "draft {number}\n{text}");
        for (kind, _) in planted {
            *kinds.entry(kind).or_default() += 1;
            count += 1;
        }
    }
    assert_eq!(count, 200);
    assert_eq!(kinds.len(), 17, "{kinds:?}");
    assert!(kinds.values().all(|count| *count >= 4), "{kinds:?}");
}
