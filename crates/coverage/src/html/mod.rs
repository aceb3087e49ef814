//! HTML into a tree whose every text knows its bytes. A tokenizer of our own over the decoded text (html5ever's gives
//! line numbers only, and spends most of its time on scripts and attributes nobody reads) feeds html5ever's tree
//! builder, so that the tree is the one a browser builds. `tests/html.rs` holds both against each other.

mod attributes;
mod doctype;
mod dom;
mod raw_text;
mod reference;
mod sink;
#[cfg(test)]
mod tests;
mod tokenizer;

pub(crate) use dom::{Dom, NodeId, Piece};
pub(crate) use reference::decode as decode_references;

use sink::Sink;
use tokenizer::Tokenizer;

/// Parses decoded HTML. Deep nesting and endless trees are cut; `Dom::cut` says so.
pub(crate) fn parse(text: &str) -> Dom<'_> {
    Tokenizer::new(text, Sink::default()).run()
}

/// Offsets are kept in four bytes; inputs are refused long before they reach that size.
fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The way back from `small`.
fn wide(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
