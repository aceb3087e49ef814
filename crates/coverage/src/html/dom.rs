//! The tree: nodes in one vector, linked by index. Text nodes are runs of the input; attributes are read when asked for.

use std::borrow::Cow;

use html5ever::{LocalName, local_name};

use super::attributes::{attribute, decode_value};
use super::wide;

/// A node's index.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(super) u32);

impl NodeId {
    /// Place in a table with one entry for each node.
    pub(crate) fn index(self) -> usize {
        wide(self.0)
    }
}

/// "No node": parent of the document, next of the last child.
pub(super) const NONE: u32 = u32::MAX;

#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) parent: u32,
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) previous: u32,
    pub(super) next: u32,
    /// Index of the start tag (elements) or of the piece (text).
    pub(super) data: u32,
    pub(super) depth: u32,
    pub(super) kind: Kind,
    pub(super) name: LocalName,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Element,
    /// An element of SVG or `MathML`.
    Foreign,
    Text,
}

/// Where a start tag stands; offsets of the decoded text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct StartTag {
    pub(super) start: u32,
    /// After the tag's name.
    pub(super) attributes: u32,
    /// At the closing `>`.
    pub(super) end: u32,
    pub(super) class: (u32, u32),
    pub(super) id: (u32, u32),
}

/// A run of text: bytes of the input, or one character reference.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
    pub(super) start: u32,
    pub(super) end: u32,
    /// What a character reference stands for; NUL where the text is the input itself.
    pub(super) decoded: [char; 2],
}

/// A parsed page.
pub(crate) struct Dom<'a> {
    pub(super) text: &'a str,
    pub(super) nodes: Vec<Node>,
    pub(super) tags: Vec<StartTag>,
    pub(super) pieces: Vec<Piece>,
    /// True when nesting or node limits cut the tree.
    pub(crate) cut: bool,
    /// True when the page ends as pages do, with its closing tag.
    pub(crate) closed: bool,
}

impl<'a> Dom<'a> {
    pub(super) fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(wide(id.0))
    }

    /// The document.
    #[expect(clippy::unused_self, reason = "reads as the other steps through the tree")]
    pub(crate) fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// How many nodes.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The parent; none for the document.
    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        link(self.node(id)?.parent)
    }

    /// The first child.
    pub(crate) fn first_child(&self, id: NodeId) -> Option<NodeId> {
        link(self.node(id)?.first)
    }

    /// The following sibling.
    pub(crate) fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        link(self.node(id)?.next)
    }

    /// The sibling before.
    pub(crate) fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        link(self.node(id)?.previous)
    }

    /// Children, in order.
    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.first_child(id), |child| self.next_sibling(*child))
    }

    /// Ancestors, nearest first.
    pub(crate) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(id), |node| self.parent(*node))
    }

    /// The node and everything below it, in document order.
    pub(crate) fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), move |node| {
            if let Some(child) = self.first_child(*node) {
                return Some(child);
            }
            self.after(*node, id)
        })
    }

    /// The next node in document order that is not below `node`, within `top`.
    pub(crate) fn after(&self, node: NodeId, top: NodeId) -> Option<NodeId> {
        let mut at = node;
        while at != top {
            if let Some(next) = self.next_sibling(at) {
                return Some(next);
            }
            at = self.parent(at)?;
        }
        None
    }

    /// The element's name; the empty name for text and foreign elements.
    pub(crate) fn name(&self, id: NodeId) -> LocalName {
        self.node(id).filter(|n| n.kind == Kind::Element).map_or(local_name!(""), |n| n.name.clone())
    }

    /// True for an HTML element.
    pub(crate) fn is_element(&self, id: NodeId) -> bool {
        self.node(id).is_some_and(|n| n.kind == Kind::Element)
    }

    /// True for elements of SVG and `MathML`.
    pub(crate) fn is_foreign(&self, id: NodeId) -> bool {
        self.node(id).is_some_and(|n| n.kind == Kind::Foreign)
    }

    /// A text node's run.
    pub(crate) fn piece(&self, id: NodeId) -> Option<Piece> {
        let node = self.node(id).filter(|n| n.kind == Kind::Text)?;
        self.pieces.get(wide(node.data)).copied()
    }

    /// The text of a run.
    pub(crate) fn piece_text(&self, piece: Piece) -> Cow<'a, str> {
        match piece.decoded {
            ['\0', _] => Cow::Borrowed(self.text.get(wide(piece.start)..wide(piece.end)).unwrap_or_default()),
            [first, '\0'] => Cow::Owned(first.to_string()),
            [first, second] => Cow::Owned([first, second].iter().collect()),
        }
    }

    /// A run's place in the decoded text, and whether the text is those very bytes.
    pub(crate) fn piece_place(piece: Piece) -> (usize, usize, bool) {
        (wide(piece.start), wide(piece.end), piece.decoded[0] == '\0')
    }

    fn tag(&self, id: NodeId) -> Option<StartTag> {
        let node = self.node(id).filter(|n| matches!(n.kind, Kind::Element | Kind::Foreign))?;
        self.tags.get(wide(node.data)).copied()
    }

    /// Where the start tag begins in the decoded text.
    pub(crate) fn tag_place(&self, id: NodeId) -> (usize, usize) {
        self.tag(id).map_or((0, 0), |tag| (wide(tag.start), wide(tag.end) + 1))
    }

    /// An attribute's value, references decoded.
    pub(crate) fn attribute(&self, id: NodeId, name: &str) -> Option<Cow<'a, str>> {
        let tag = self.tag(id)?;
        let (start, end) = match name {
            "class" => (wide(tag.class.0), wide(tag.class.1)),
            "id" => (wide(tag.id.0), wide(tag.id.1)),
            _ => attribute(self.text, wide(tag.attributes), wide(tag.end), name)?,
        };
        if start == 0 {
            return None;
        }
        Some(decode_value(self.text.get(start..end)?))
    }

    /// All text below a node as it is.
    pub(crate) fn raw_text_of(&self, id: NodeId) -> String {
        self.descendants(id).filter_map(|node| self.piece(node)).map(|piece| self.piece_text(piece)).collect()
    }

    /// All text below a node, runs of white space as one space.
    pub(crate) fn text_of(&self, id: NodeId) -> String {
        let mut out = String::new();
        for node in self.descendants(id) {
            if let Some(piece) = self.piece(node) {
                for c in self.piece_text(piece).chars() {
                    match (c.is_whitespace(), out.ends_with(' ')) {
                        (true, false) if !out.is_empty() => out.push(' '),
                        (true, _) => {}
                        (false, _) => out.push(c),
                    }
                }
            }
        }
        out.truncate(out.trim_end().len());
        out
    }
}

fn link(index: u32) -> Option<NodeId> {
    (index != NONE).then_some(NodeId(index))
}
