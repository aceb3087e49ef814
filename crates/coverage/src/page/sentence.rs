//! Sentences of a block (to be replaced by the language layer's splitter).

use std::ops::Range;

pub(crate) fn split(text: &str) -> Vec<Range<usize>> {
    vec![0..text.len()]
}
