//! `alike` on anything: each text stands in one group, equal texts together, in order, the same every time.

use coverage::alike;

use crate::keep::{keep, kept};
use crate::material::{TEXT, spaced};

fn check(texts: &[&str]) {
    let groups = alike(texts);
    assert_eq!(groups, alike(texts), "the same every time");
    assert!(groups.iter().all(|group| group.is_sorted() && !group.is_empty()), "{groups:?}");
    assert!(groups.is_sorted_by_key(|group| group[0]), "{groups:?}");
    let mut all = groups.concat();
    all.sort_unstable();
    assert_eq!(all, (0..texts.len()).collect::<Vec<_>>());
    let group = |index: usize| groups.iter().position(|group| group.contains(&index));
    for (index, text) in texts.iter().enumerate() {
        let first = texts.iter().position(|other| other == text).unwrap();
        assert_eq!(group(first), group(index), "{text}");
    }
}

#[test]
fn texts_that_failed_once() {
    kept("alike").iter().for_each(|bytes| check(&String::from_utf8_lossy(bytes).split('\0').collect::<Vec<_>>()));
}

/// Texts that share parts: each is some of the same pieces.
#[test]
fn letters_of_the_same_pieces() {
    bolero::check!().with_type::<(Vec<[u16; 12]>, Vec<[u8; 3]>)>().for_each(|(pieces, letters)| {
        let piece = |pick: &u8| pieces.get(usize::from(*pick) % pieces.len().max(1)).map(|words| spaced(words, &TEXT));
        let texts: Vec<String> = letters.iter().map(|picks| picks.iter().filter_map(piece).collect()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        keep("alike", texts.join("\0").as_bytes(), || check(&texts));
    });
}

#[test]
fn anything_at_random() {
    bolero::check!().with_type::<Vec<String>>().for_each(|texts| {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        keep("alike-letters", texts.join("\0").as_bytes(), || check(&texts));
    });
}
