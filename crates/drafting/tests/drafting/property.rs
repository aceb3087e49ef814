//! Any text at all: nothing panics, every byte that is told lies in the input, and work grows with the text, not with its square.

use bolero::check;
use drafting::{Draft, Form, Kind, LONGEST, Refusal, compare, lint, read};

use crate::corpus::{DRAFTS, LAYOUTS, composed, draft, print};

/// Pieces of which drafts are made, so that noise is read as one.
const SCRAPS: [&str; 40] = [
    "BAB I\n",
    "BAB XL\nJUDUL\n",
    "Bagian Kedua Belas\n",
    "Paragraf 1\n",
    "Pasal 1\n",
    "\nPasal 5A\n",
    "Pasal 99\n",
    "(1) ",
    "(1a)",
    "(2) ",
    "a. ",
    "b. ",
    "cb. ",
    "z. ",
    "aa. ",
    "1. ",
    "2.",
    "1) ",
    "a) ",
    "- ",
    "| a | b |\n",
    "\t",
    "LAMPIRAN II\n",
    "PENJELASAN\n",
    "Menimbang : ",
    "Mengingat :\n",
    "MEMUTUSKAN:\n",
    "KESATU : ",
    "Ditetapkan di ",
    "sebagaimana dimaksud dalam Pasal 5 ayat (1) huruf b",
    " sampai dengan Pasal 7",
    " yang dimaksud dengan:\n",
    "X adalah Y",
    "yang selanjutnya disebut Media Siber",
    "media siber ",
    "; dan\n",
    ".\n\n",
    "**",
    "é\u{a0}\u{200b}",
    "[a](/b)",
];

fn build(choices: &[u8]) -> String {
    let mut text = String::new();
    for choice in choices {
        match usize::from(*choice) {
            place if place < SCRAPS.len() * 6 => text += SCRAPS[place % SCRAPS.len()],
            place => text.push(char::from(u8::try_from(place).unwrap())),
        }
    }
    text
}

fn holds(text: &str, draft: &Draft) {
    for (at, node) in draft.nodes.iter().enumerate() {
        assert!(node.span.start <= node.span.end && node.span.end <= text.len(), "{node:?}");
        assert!(text.get(node.span.start..node.span.end).is_some(), "{node:?}");
        assert!(node.span.holds(node.head), "{node:?}");
        assert!(node.next > at && node.next <= draft.nodes.len());
        assert_eq!(node.line, 1 + lines_before(text, node.head.start), "{node:?}");
        if let Some(parent) = node.parent {
            let above = &draft.nodes[parent];
            assert!(parent < at && at < above.next && node.next <= above.next);
            assert!(above.span.holds(node.span), "{above:?} {node:?}");
        }
        assert!(draft.path(at).count() <= 16, "bounded depth");
        assert!(!draft.citation(at).is_empty());
    }
    for fault in lint(draft) {
        assert!(text.get(fault.span.start..fault.span.end).is_some(), "{fault:?}");
        assert!(draft.nodes[fault.node].span.holds(fault.span), "{fault:?}");
    }
}

fn lines_before(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap().replace("\r\n", "\n");
    before.matches(['\n', '\r', '\u{2028}', '\u{c}']).count()
}

#[test]
fn any_scraps_of_drafts_are_read_and_looked_through_without_panic() {
    check!().with_type::<Vec<u8>>().for_each(|choices| {
        let text = build(choices);
        let draft = read(&text).unwrap();
        holds(&text, &draft);
        let again = compare(&draft, &draft);
        assert!(again.changes.iter().all(|change| change.kind == Kind::Kept && !change.renumbered && !change.moved));
    });
}

#[test]
fn any_two_texts_can_be_compared_and_every_clause_is_in_one_change() {
    check!().with_type::<(Vec<u8>, Vec<u8>)>().for_each(|(one, other)| {
        let texts = (build(one), build(other));
        let (old, new) = (read(&texts.0).unwrap(), read(&texts.1).unwrap());
        let changes = compare(&old, &new).changes;
        let mut olds: Vec<usize> = changes.iter().filter_map(|change| change.old).collect();
        let mut news: Vec<usize> = changes.iter().filter_map(|change| change.new).collect();
        olds.sort_unstable();
        news.sort_unstable();
        assert!(olds.into_iter().eq(0..old.nodes.len()) && news.into_iter().eq(0..new.nodes.len()));
        for change in &changes {
            for span in &change.gone {
                assert!(texts.0.get(span.start..span.end).is_some());
            }
            for span in &change.come {
                assert!(texts.1.get(span.start..span.end).is_some());
            }
        }
    });
}

#[test]
fn any_bytes_that_are_text_are_read() {
    check!().with_type::<String>().for_each(|text| {
        let draft = read(text).unwrap();
        holds(text, &draft);
        let _ = draft.find(text);
    });
}

#[test]
fn the_corpus_keeps_the_same_promises() {
    for name in DRAFTS {
        let text = draft(name);
        holds(&text, &read(&text).unwrap());
    }
    for pieces in composed() {
        for layout in LAYOUTS {
            let text = print(&pieces, layout);
            let draft = read(&text).unwrap();
            holds(&text, &draft);
            let again = compare(&draft, &draft);
            assert!(
                again.changes.iter().all(|change| change.kind == Kind::Kept && !change.renumbered && !change.moved)
            );
        }
    }
}

/// Articles with three ayat each, every one with a reference.
pub(crate) fn long(articles: usize) -> String {
    let mut text =
        "BAB I\nKETENTUAN UMUM\nPasal 1\nDalam Peraturan ini yang dimaksud dengan:\n1. Media Siber adalah media.\n"
            .to_owned();
    for number in 2..articles {
        text += &format!(
            "Pasal {number}\n(1) Media Siber nomor {number} wajib melapor.\n(2) Laporan sebagaimana dimaksud pada ayat (1) memuat:\na. nama {number}; dan\nb. alamat.\n(3) Ketentuan dalam Pasal {} ayat (2) huruf b berlaku.\n",
            number - 1
        )
        .replace("Pasal 1 ayat (2) huruf b", "Pasal 1")
        ;
    }
    text
}

#[test]
fn ten_times_the_text_takes_ten_times_the_steps() {
    let (small, large) = (read(&long(100)).unwrap(), read(&long(1000)).unwrap());
    assert!(large.steps <= 11 * small.steps, "{} {}", small.steps, large.steps);
    assert_eq!(lint(&large), []);
    let changed = |count: usize| {
        read(&long(count).replacen("Pasal 50\n", "Pasal 49A\nIsi yang baru sama sekali.\nPasal 50\n", 1)).unwrap()
    };
    let (one, other) = (compare(&small, &changed(100)).steps, compare(&large, &changed(1000)).steps);
    assert!(other <= 11 * one, "{one} {other}");
    // Nothing in common, and everything alike: no pair is held against every other.
    let flat = |word: &str, count: usize| {
        read(&format!("Pasal 1\nx\nPasal 2\nx\n{}", format!("\n{word} isi yang lain\n").repeat(count))).unwrap()
    };
    let worst = |count: usize| compare(&flat("satu", count), &flat("dua", count)).steps;
    assert!(worst(4000) <= 12 * worst(400), "{} {}", worst(400), worst(4000));
}

#[test]
fn letters_inside_letters_end_somewhere() {
    let deep = format!("Pasal 1\nx\nPasal 2\n{}", "a. di bawah ini:\n".repeat(2000));
    let draft = read(&deep).unwrap();
    assert!((0..draft.nodes.len()).all(|at| draft.path(at).count() <= 16));
}

#[test]
fn what_is_too_long_is_refused_and_a_long_draft_with_tables_is_not() {
    assert_eq!(read(&"a".repeat(LONGEST + 1)), Err(Refusal::Long));
    assert_eq!(read(&"1. a\n".repeat(60_000)), Err(Refusal::Many));
    let table = format!("{}LAMPIRAN\n\n{}", long(1000), "| satu | dua | 1.000 |\n".repeat(10_000));
    let draft = read(&table).unwrap();
    assert_eq!(draft.form, Form::Articles);
    assert!(draft.nodes.len() > 5000, "{}", draft.nodes.len());
}
