//! References that do not resolve.

use super::{Words, fault};
use crate::draft::Draft;
use crate::fault::{Fault, FaultKind};
use crate::level::Level;
use crate::reference::{Index, Pointer, Rank, Target};

pub(super) fn faults(draft: &Draft, index: &Index<'_>, words: &[Words<'_>]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for words in words.iter().filter(|words| is_looked_at(draft, words.node)) {
        for pointer in words.pointers.iter().filter(|pointer| pointer.is_sure) {
            if is_own(draft, words.node, pointer) && index.resolve(words.node, pointer) == Target::Missing {
                faults.push(missing(draft, words.node, pointer));
            }
        }
    }
    faults
}

/// Considerations and the body; the laws of the basis are others, and what an explanation quotes nobody knows.
fn is_looked_at(draft: &Draft, node: usize) -> bool {
    [Level::Article, Level::Considering].into_iter().any(|level| draft.within(node, level).is_some())
}

/// Attachments have faults of their own; considerations point at their own letters and at the articles of other laws.
fn is_own(draft: &Draft, node: usize, pointer: &Pointer) -> bool {
    let first = pointer.steps.first().map(|step| step.rank);
    match draft.within(node, Level::Considering) {
        Some(at) => first == Some(Rank::Letter) && draft.children(at).any(|(_, item)| item.level == Level::Letter),
        None => first != Some(Rank::Attachment),
    }
}

fn missing(draft: &Draft, node: usize, pointer: &Pointer) -> Fault {
    let place = (pointer.start, pointer.end);
    let broken = pointer.steps.iter().find(|step| step.rank == Rank::Letter && is_no_letter(&step.mark));
    let written = draft.node(node).and_then(|node| node.text.get(place.0..place.1)).unwrap_or_default().to_owned();
    let own = draft
        .within(node, Level::Article)
        .filter(|_| pointer.steps.first().is_some_and(|step| step.rank > Rank::Article));
    let understood =
        own.map_or_else(|| pointer.write(), |own| format!("{} {}", draft.short_citation(own), pointer.write()));
    let of = match broken {
        Some(step) => FaultKind::Broken(step.mark.clone()),
        None => FaultKind::Unresolved(written, understood),
    };
    fault(draft, node, Some(place), of)
}

/// Two different letters, not as lists go on behind z.
fn is_no_letter(mark: &str) -> bool {
    matches!(mark.as_bytes(), [first, second] if first != second && *first != b'a')
}
