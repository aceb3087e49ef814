//! The words of a clause that went and came, in the bytes of both drafts.

use imara_diff::{Algorithm, Diff, InternedInput};

use super::unit::Units;
use crate::span::Span;

pub(super) fn spans(before: &Units<'_>, after: &Units<'_>, old: usize, new: usize) -> (Vec<Span>, Vec<Span>) {
    let (Some(one), Some(other)) = (before.all.get(old), after.all.get(new)) else { return (Vec::new(), Vec::new()) };
    let mut input = InternedInput::default();
    input.update_before(one.words.iter().copied());
    input.update_after(other.words.iter().copied());
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_no_heuristic(&input);
    (collect(before, old, |at| diff.is_removed(at)), collect(after, new, |at| diff.is_added(at)))
}

/// Neighbours are one span. A heading has no bytes of its own words: the number stands for it.
fn collect(units: &Units<'_>, at: usize, is_told: impl Fn(u32) -> bool) -> Vec<Span> {
    let (Some(unit), Some(node)) = (units.all.get(at), units.draft.node(at)) else { return Vec::new() };
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut joins = false;
    for (token, place) in unit.tokens.iter().zip(0..) {
        let told = is_told(place);
        match runs.last_mut().filter(|_| joins && told) {
            Some(run) => run.1 = token.end,
            None if told => runs.push((token.start, token.end)),
            None => {}
        }
        joins = told;
    }
    if node.text.is_empty() && !runs.is_empty() {
        return vec![node.head];
    }
    runs.into_iter().map(|(start, end)| node.source(start, end)).collect()
}
