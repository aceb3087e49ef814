//! The words of a text: runs of letters, and runs of digits. Case and accents are put away, so that `Café` is `cafe`;
//! `Rp38,6` is three words, and so is whatever a reader types of it.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is told apart from others, in bytes.
const LONGEST: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Other,
}

fn kind(c: char) -> Kind {
    if c.is_numeric() {
        Kind::Digit
    } else if c.is_alphabetic() || is_combining_mark(c) {
        Kind::Letter
    } else {
        Kind::Other
    }
}

/// The words of a text with their places in it.
pub(super) fn words(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let mut rest = text.char_indices().peekable();
    let runs = std::iter::from_fn(move || {
        loop {
            let (start, first) = rest.next()?;
            let (kind_of_run, mut end) = (kind(first), start + first.len_utf8());
            while let Some((at, c)) = rest.next_if(|(_, c)| kind(*c) == kind_of_run) {
                end = at + c.len_utf8();
            }
            if kind_of_run != Kind::Other {
                return Some(start..end);
            }
        }
    });
    runs.filter_map(|place| {
        let word = plain(text.get(place.clone())?);
        (!word.is_empty()).then_some((place, word))
    })
}

/// A run in lower case, without accents, cut where it is too long.
fn plain(run: &str) -> String {
    if run.is_ascii() {
        return run.get(..LONGEST).unwrap_or(run).to_ascii_lowercase();
    }
    let mut word = String::new();
    for c in run.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c))
    {
        if word.len() + c.len_utf8() > LONGEST {
            break;
        }
        word.push(c);
    }
    word
}
