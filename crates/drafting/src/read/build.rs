//! Nodes under construction: what is open, and where the next words belong.

use std::collections::HashMap;

use super::MOST;
use crate::draft::{Node, Place};
use crate::level::Level;
use crate::line::Line;
use crate::span::Piece;

/// An open list: its last item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) node: usize,
    pub(super) level: Level,
    pub(super) value: Option<Place>,
}

#[derive(Debug, Default)]
pub(super) struct Builder {
    nodes: Vec<Node>,
    /// What the next words are added to.
    pub(super) current: Option<usize>,
    /// What lists and paragraphs hang below.
    pub(super) base: Option<usize>,
    pub(super) lists: Vec<Open>,
    ranks: HashMap<(Option<usize>, Level), u32>,
    full: bool,
    pub(super) steps: usize,
}

/// What a node begins as.
pub(super) struct Start {
    pub(super) level: Level,
    pub(super) mark: String,
    pub(super) place: Option<Place>,
    pub(super) parent: Option<usize>,
    /// Where its own words begin in the line.
    pub(super) rest: usize,
}

impl Builder {
    pub(super) fn node(&self, at: Option<usize>) -> Option<&Node> {
        self.nodes.get(at?)
    }

    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    pub(super) fn into_nodes(self) -> (Vec<Node>, usize) {
        (self.nodes, self.steps)
    }

    /// Opens a node and adds the rest of the line to it.
    pub(super) fn open(&mut self, line: &Line, start: Start) -> Option<usize> {
        self.steps += 1;
        if self.nodes.len() >= MOST {
            self.full = true;
            return None;
        }
        let is_ranked = matches!(start.level, Level::Item | Level::Heading | Level::Text | Level::Table);
        let place = if is_ranked { Some(Place::of(self.rank(start.parent, start.level))) } else { start.place };
        let head = if start.rest > 0 && start.rest <= line.text.len() {
            let mark = line.text.get(..start.rest).map_or(0, |mark| mark.trim_end().len());
            crate::span::source(&line.pieces, 0, mark)
        } else {
            line.span(0)
        };
        let at = self.nodes.len();
        self.nodes.push(Node {
            level: start.level,
            mark: start.mark,
            place,
            heading: String::new(),
            text: String::new(),
            span: head,
            head,
            line: line.number,
            parent: start.parent,
            next: 0,
            mixed: false,
            pieces: Vec::new(),
        });
        self.current = Some(at);
        self.add(line, start.rest);
        Some(at)
    }

    pub(super) fn rank(&mut self, parent: Option<usize>, level: Level) -> u32 {
        let rank = self.ranks.entry((parent, level)).or_default();
        *rank += 1;
        *rank
    }

    pub(super) fn mix(&mut self, at: usize) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.mixed = true;
        }
    }

    /// Adds a line from a byte on to the current node. A hyphen at the end of a line joins its word with the next.
    pub(super) fn add(&mut self, line: &Line, from: usize) {
        self.steps += 1;
        let Some(node) = self.current.and_then(|at| self.nodes.get_mut(at)) else { return };
        let Some(words) = line.text.get(from..).filter(|words| !words.is_empty()) else { return };
        let mut ends = node.text.chars().rev();
        let is_broken = ends.next() == Some('-') && ends.next().is_some_and(char::is_alphabetic);
        if !(node.text.is_empty() || is_broken && words.starts_with(char::is_alphabetic)) {
            node.text.push(' ');
        }
        let at = node.text.len();
        node.text.push_str(words);
        let span = line.span(from);
        node.pieces.push(Piece { at, from: span.start });
        let later = line.pieces.iter().filter(|piece| piece.at > from);
        node.pieces.extend(later.map(|piece| Piece { at: at + piece.at - from, from: piece.from }));
        node.span.end = node.span.end.max(span.end);
    }

    /// Adds a line to the heading of the current node.
    pub(super) fn add_heading(&mut self, line: &Line, from: usize) {
        self.steps += 1;
        let Some(node) = self.current.and_then(|at| self.nodes.get_mut(at)) else { return };
        let Some(words) = line.text.get(from..).filter(|words| !words.is_empty()) else { return };
        if !node.heading.is_empty() {
            node.heading.push(' ');
        }
        node.heading.push_str(words);
        node.span.end = node.span.end.max(line.span(from).end);
    }

    /// Opens what has no number: a paragraph, a table, an item with a bullet.
    pub(super) fn open_plain(&mut self, line: &Line, level: Level, parent: Option<usize>) -> Option<usize> {
        self.open(line, Start { level, mark: String::new(), place: None, parent, rest: 0 })
    }

    /// Leaves all lists: what comes hangs below this.
    pub(super) fn rebase(&mut self, base: Option<usize>) {
        self.base = base;
        self.lists.clear();
    }
}
