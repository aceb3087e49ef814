//! Faults of form. Each check is silent where it is not sure.

mod attachment;
mod list;
mod number;
mod occurrence;
mod pointer;
mod term;
mod undefined;

use crate::draft::{Draft, Form};
use crate::fault::{Fault, FaultKind};
use crate::level::Level;
use crate::reference::{Index, Pointer, pointers};
use crate::span::Span;
use crate::token::{Token, tokens};

/// The words and references of one clause.
pub(crate) struct Words<'a> {
    pub(crate) node: usize,
    pub(crate) tokens: Vec<Token<'a>>,
    pub(crate) pointers: Vec<Pointer>,
}

/// The words of all clauses.
pub(crate) fn words(draft: &Draft) -> Vec<Words<'_>> {
    let mut words = Vec::with_capacity(draft.nodes.len());
    for (node, clause) in draft.nodes.iter().enumerate() {
        let tokens = tokens(&clause.text);
        let pointers = pointers(&tokens);
        words.push(Words { node, tokens, pointers });
    }
    words
}

/// A fault at bytes of a node's text, or at its number.
pub(crate) fn fault(draft: &Draft, node: usize, place: Option<(usize, usize)>, of: FaultKind) -> Fault {
    let known = draft.node(node);
    let head = known.map_or(Span::default(), |node| node.head);
    let span = known.zip(place).map_or(head, |(node, (start, end))| node.source(start, end));
    Fault { of, node, citation: draft.citation(node), span, line: known.map_or(1, |node| node.line) }
}

/// Everything that is wrong with a draft, in the order of the text. A draft that changes another law, and a text without
/// articles, are only looked at for what can be told of them.
pub fn lint(draft: &Draft) -> Vec<Fault> {
    let mut faults = number::faults(draft);
    if draft.form == Form::Articles && !draft.amends {
        let words = words(draft);
        let index = Index::new(draft);
        faults.extend(list::faults(draft));
        faults.extend(pointer::faults(draft, &index, &words));
        faults.extend(attachment::faults(draft, &index, &words));
        let terms = term::terms(draft, &words);
        faults.extend(term::faults(draft, &words, &terms));
        faults.extend(undefined::faults(draft, &words, &terms));
    }
    faults.sort_by_key(|fault| (fault.span.start, fault.node));
    faults
}

/// Whether a node belongs to what the draft itself orders: articles and what stands in them.
pub(crate) fn is_body(draft: &Draft, node: usize) -> bool {
    draft.within(node, Level::Article).is_some()
}
