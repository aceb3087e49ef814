//! A draft that was read: its nodes in the order of the text, each with its parent, its place in the input and its words.

use crate::level::Level;
use crate::span::{Piece, Span, source};

/// What kind of text a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Articles (Pasal).
    Articles,
    /// Numbered points without articles: a circular, a decision with dictums.
    Numbered,
    /// Anything else; its paragraphs are its clauses.
    Free,
}

/// The place of a node among its siblings: 5A is number 5, suffix 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The number.
    pub number: u32,
    /// 0, or 1 for A, 2 for B.
    pub suffix: u32,
}

impl Place {
    pub(crate) fn of(number: u32) -> Self {
        Self { number, suffix: 0 }
    }
}

/// One clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub level: Level,
    /// Its number as it is written, without points and brackets: `III`, `5A`, `1`, `b`, `Kesatu`; empty without one.
    pub mark: String,
    /// What that number means; none where it means nothing.
    pub place: Option<Place>,
    /// The heading of a chapter, a part or a paragraph; the first line of an attachment.
    pub heading: String,
    /// Its own words in one line, without its number, without what stands below it.
    pub text: String,
    /// From its number to the end of the last thing below it.
    pub span: Span,
    /// Its number or first words.
    pub head: Span,
    /// Its line, from 1.
    pub line: usize,
    /// The node it stands in.
    pub parent: Option<usize>,
    /// The node behind the last one below it.
    pub next: usize,
    /// Written in another style than the list it stands in.
    pub mixed: bool,
    pub(crate) pieces: Vec<Piece>,
}

impl Node {
    /// Where bytes of `text` stand in the input.
    pub fn source(&self, start: usize, end: usize) -> Span {
        if self.pieces.is_empty() { self.head } else { source(&self.pieces, start, end) }
    }
}

/// A draft that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What kind of text it is.
    pub form: Form,
    /// It changes another law: its articles quote that law's, so their references and numbers mean that law.
    pub amends: bool,
    /// All nodes; each before what stands below it.
    pub nodes: Vec<Node>,
    /// Lines and nodes that were looked at while reading: grows with the text, not with its square.
    pub steps: usize,
}

impl Draft {
    /// A node.
    pub fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// What stands directly below a node.
    pub fn children(&self, at: usize) -> impl Iterator<Item = (usize, &Node)> {
        let (first, end) = self.nodes.get(at).map_or((0, 0), |node| (at + 1, node.next));
        self.row(first, end)
    }

    /// What stands below nothing.
    pub fn roots(&self) -> impl Iterator<Item = (usize, &Node)> {
        self.row(0, self.nodes.len())
    }

    /// Everything below a node, in order.
    pub fn below(&self, at: usize) -> impl Iterator<Item = (usize, &Node)> {
        let end = self.nodes.get(at).map_or(0, |node| node.next);
        (at + 1..end).filter_map(|place| Some((place, self.nodes.get(place)?)))
    }

    /// What a node stands in, from the inside out, itself first.
    pub fn path(&self, at: usize) -> impl Iterator<Item = (usize, &Node)> {
        std::iter::successors(Some(at), |at| self.nodes.get(*at)?.parent)
            .filter_map(|place| Some((place, self.nodes.get(place)?)))
    }

    /// The nearest of that level that a node stands in, or itself.
    pub fn within(&self, at: usize, level: Level) -> Option<usize> {
        self.path(at).find(|(_, node)| node.level == level).map(|(place, _)| place)
    }

    fn row(&self, first: usize, end: usize) -> impl Iterator<Item = (usize, &Node)> {
        let mut at = first;
        std::iter::from_fn(move || {
            let node = self.nodes.get(at).filter(|_| at < end)?;
            let place = at;
            at = node.next.max(at + 1);
            Some((place, node))
        })
    }
}

impl Draft {
    /// The node that a written citation names: "Pasal 5 ayat (1) huruf b", with or without its chapter.
    pub fn find(&self, citation: &str) -> Option<usize> {
        let sought = plain(citation);
        let inner = sought.find("pasal ").and_then(|at| sought.get(at..));
        let is_it = |at: &usize, sought: &str| {
            plain(&self.short_citation(*at)) == sought || plain(&self.citation(*at)) == sought
        };
        let any = |sought: &str| (0..self.nodes.len()).find(|at| is_it(at, sought));
        if sought.is_empty() { None } else { any(&sought).or_else(|| any(inner?)) }
    }
}

/// Words and numbers only, in small letters: "pasal 5 ayat 1".
fn plain(citation: &str) -> String {
    let words = citation.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
