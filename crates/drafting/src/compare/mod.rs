//! Two drafts, clause by clause: what stayed, moved, was reworded, came and went. An article put in the middle renumbers what
//! stands behind it and changes nothing else.

mod container;
mod kind;
mod order;
mod pair;
mod unit;
mod words;

use crate::draft::Draft;
use crate::span::Span;
use pair::Pairs;
use unit::Units;

/// What became of a clause's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The same words.
    Kept,
    /// The same words but for numbers in references, which mean the same clauses as before.
    References,
    /// Other words.
    Reworded,
    /// Only in the new draft.
    Added,
    /// Only in the old draft.
    Removed,
}

/// What became of one clause. What stands below it has its own changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Of its words.
    pub kind: Kind,
    /// It has another number or stands in another clause.
    pub renumbered: bool,
    /// It stands elsewhere in the order of the text; then it is renumbered too, mostly.
    pub moved: bool,
    /// The node of the old draft.
    pub old: Option<usize>,
    /// The node of the new draft.
    pub new: Option<usize>,
    /// Words of the old draft that went, in its bytes.
    pub gone: Vec<Span>,
    /// Words of the new draft that came, in its bytes.
    pub come: Vec<Span>,
}

/// All changes, in the order of the new draft; what was removed stands where it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The changes: every node of both drafts is in exactly one.
    pub changes: Vec<Change>,
    /// Clauses that were held against each other: grows with the drafts, not with their square.
    pub steps: usize,
}

/// Compares two drafts.
pub fn compare(old: &Draft, new: &Draft) -> Comparison {
    let (before, after) = unit::units(old, new);
    let mut pairs = Pairs::new(old.nodes.len(), new.nodes.len());
    pair::same(&before, &after, &mut pairs);
    pair::alike(&before, &after, &mut pairs);
    pair::elsewhere(&before, &after, &mut pairs);
    container::pair(old, new, &before, &after, &mut pairs);
    let moved = order::moved(&pairs);
    let mut changes = Vec::with_capacity(old.nodes.len().max(new.nodes.len()));
    let mut went = 0;
    for at in 0..new.nodes.len() {
        let from = pairs.old_of(at);
        if let Some(from) = from.filter(|_| moved.get(at) != Some(&true)) {
            changes.extend((went..from).filter(|old| pairs.new_of(*old).is_none()).map(removed));
            went = went.max(from + 1);
        }
        changes.push(match from {
            Some(from) => kept(&before, &after, &pairs, (from, at), moved.get(at) == Some(&true)),
            None => Change { kind: Kind::Added, new: Some(at), ..removed(at) }.without_old(),
        });
    }
    changes.extend((went..old.nodes.len()).filter(|old| pairs.new_of(*old).is_none()).map(removed));
    Comparison { changes, steps: pairs.steps }
}

impl Change {
    fn without_old(self) -> Self {
        Self { old: None, ..self }
    }
}

fn removed(old: usize) -> Change {
    Change {
        kind: Kind::Removed,
        renumbered: false,
        moved: false,
        old: Some(old),
        new: None,
        gone: Vec::new(),
        come: Vec::new(),
    }
}

fn kept(before: &Units<'_>, after: &Units<'_>, pairs: &Pairs, of: (usize, usize), moved: bool) -> Change {
    let (old, new) = of;
    let renumbered = !kind::same_place(before.draft, after.draft, old, new);
    let kind = kind::kind(before, after, pairs, old, new);
    let (gone, come) = match kind {
        Kind::Kept => (Vec::new(), Vec::new()),
        _ => words::spans(before, after, old, new),
    };
    Change { kind, renumbered, moved, old: Some(old), new: Some(new), gone, come }
}
