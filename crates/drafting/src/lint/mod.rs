//! Faults of form. Each check is silent where it is not sure.

mod attachment;
mod define;
mod list;
mod number;
mod occurrence;
mod pointer;
mod term;
mod undefined;

use std::cell::Cell;

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
    counted(draft, &Cell::new(0))
}

/// The faults, and in `steps` how many words, names and places were looked at.
fn counted(draft: &Draft, steps: &Cell<usize>) -> Vec<Fault> {
    let mut faults = number::faults(draft);
    if draft.form == Form::Articles && !draft.amends {
        let words = words(draft);
        let index = Index::new(draft);
        steps.set(words.iter().map(|words| 1 + words.tokens.len()).sum());
        faults.extend(list::faults(draft));
        faults.extend(pointer::faults(draft, &index, &words));
        faults.extend(attachment::faults(draft, &index, &words));
        let terms = define::terms(draft, &words);
        faults.extend(term::faults(draft, &words, &terms, steps));
        faults.extend(undefined::faults(draft, &words, &terms));
        steps.set(steps.get() + index.steps());
    } else if draft.nodes.iter().any(|node| node.level == Level::Dictum) {
        faults.extend(list::faults(draft));
        faults.extend(attachment::faults(draft, &Index::new(draft), &words(draft)));
    }
    faults.sort_by_key(|fault| (fault.span.start, fault.node));
    faults
}

/// Whether a node belongs to what the draft itself orders: articles, dictums and what stands in them.
pub(crate) fn is_body(draft: &Draft, node: usize) -> bool {
    [Level::Article, Level::Dictum].into_iter().any(|level| draft.within(node, level).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(text: &str) -> usize {
        let steps = Cell::new(0);
        counted(&crate::read(text).unwrap(), &steps);
        steps.get()
    }

    #[test]
    fn ten_times_the_draft_takes_ten_times_the_steps() {
        let draft = |count: usize| {
            let head = "Pasal 1\nDalam Peraturan ini yang dimaksud dengan:\n";
            let terms: String =
                (1..100).map(|number| format!("{number}. Media Siber A{number} adalah isi.\n")).collect();
            let body = "a. Media Siber A5 pada huruf z, huruf y, dan ayat (9) dalam Lampiran IX;\n".repeat(count);
            format!("{head}{terms}Pasal 2\n(1) Isi:\n{body}")
        };
        let (small, large) = (steps(&draft(200)), steps(&draft(2000)));
        assert!(small > 1000 && large <= 11 * small, "{small} {large}");
        let references =
            |count: usize| format!("Pasal 1\nIsi.\nPasal 2\n{}", "dalam Pasal 1 dan Pasal 7 ayat (2), ".repeat(count));
        let (small, large) = (steps(&references(200)), steps(&references(2000)));
        assert!(small > 1000 && large <= 11 * small, "{small} {large}");
    }
}
