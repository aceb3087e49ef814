//! Markup inside a line, taken away: emphasis, links, pictures, code marks, tags, escapes. The words stay as they are.

use std::ops::Range;

use crate::span::MappedText;

/// The line without its markup.
pub(super) fn plain(line: &MappedText) -> MappedText {
    let text = line.as_str();
    if !text.contains(['*', '_', '`', '[', '<', '\\', '~']) {
        return line.clone();
    }
    let mut clean = MappedText::default();
    let mut from = 0;
    for marker in markers(text) {
        if marker.start >= from {
            clean.append(&line.slice(from..marker.start));
            from = marker.end;
        }
    }
    clean.append(&line.slice(from..text.len()));
    clean
}

fn markers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['*', '_', '`', '[', '!', '<', '\\', '~']) {
        let start = text.len() - rest.len() + at;
        let length = match rest.get(at..) {
            Some(tail) => marker(text, start, tail, &mut found),
            None => 1,
        };
        rest = rest.get(at + length.max(1)..).unwrap_or_default();
    }
    found.sort_by_key(|range| range.start);
    found
}

/// Notes what to drop at `start` and says how far the scan may jump.
fn marker(text: &str, start: usize, tail: &str, found: &mut Vec<Range<usize>>) -> usize {
    let Some(first) = tail.chars().next() else { return 1 };
    match first {
        '!' => match link(tail.get(1..).unwrap_or_default()) {
            Some((_, length)) => {
                found.push(start..start + 1 + length);
                1 + length
            }
            None => 1,
        },
        '[' => {
            if let Some((words, length)) = link(tail) {
                found.push(start..start + 1);
                found.push(start + 1 + words..start + length);
            }
            1
        }
        '<' => {
            let is_tag =
                tail.get(1..).is_some_and(|t| t.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'));
            match near(tail).find('>').filter(|end| is_tag && *end < 300) {
                Some(end) => {
                    found.push(start..start + end + 1);
                    end + 1
                }
                None => 1,
            }
        }
        '\\' => {
            let escaped = tail.get(1..).and_then(|t| t.chars().next()).filter(char::is_ascii_punctuation);
            if escaped.is_some() {
                found.push(start..start + 1);
            }
            1 + escaped.map_or(0, char::len_utf8)
        }
        mark => {
            let length = tail.len() - tail.trim_start_matches(mark).len();
            let before = text.get(..start).and_then(|t| t.chars().next_back());
            let after = tail.get(length..).and_then(|t| t.chars().next());
            if mark == '`' || is_emphasis(before, after) {
                found.push(start..start + length);
            }
            length
        }
    }
}

/// No link and no tag is longer, bytes; looking further at each bracket would take for ever.
const LONGEST: usize = 2000;

/// `[words](address)`: length of the words and of the whole.
fn link(tail: &str) -> Option<(usize, usize)> {
    let inner = near(tail).strip_prefix('[')?;
    let words = inner.find(']')?;
    let address = inner.get(words + 1..)?.strip_prefix('(')?;
    let end = address.find(')')?;
    Some((words, 1 + words + 2 + end + 1))
}

fn near(tail: &str) -> &str {
    tail.get(..tail.floor_char_boundary(LONGEST)).unwrap_or(tail)
}

/// A run of marks that touches a word on one side only.
fn is_emphasis(before: Option<char>, after: Option<char>) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    !(word(before) && word(after) || space(before) && space(after))
}
