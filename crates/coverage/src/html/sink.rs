//! The tree builder's view of our tree. Text arrives as a short word that stands for a run of the input ("piece"), so
//! that the builder can hold it back, move it or drop it without ever touching the text itself.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, ExpandedName, LocalName, Namespace, QualName, local_name, ns};

use super::dom::{Kind, NONE, Node, Piece, StartTag};
use super::{small, wide};

/// More nodes than this are not built.
const MOST_NODES: usize = 1_500_000;

/// A node with its name, which the builder asks for at every step.
#[derive(Debug, Clone)]
pub(super) struct Handle {
    id: u32,
    space: Namespace,
    name: LocalName,
}

pub(super) struct Sink {
    pub(super) nodes: RefCell<Vec<Node>>,
    pub(super) tags: RefCell<Vec<StartTag>>,
    pub(super) pieces: RefCell<Vec<Piece>>,
    /// `<annotation-xml encoding=text/html>`: HTML goes on inside.
    annotations: RefCell<Vec<u32>>,
    /// The piece of white space now in the builder's hands.
    pub(super) space: Cell<u32>,
    /// Depth of the innermost open element.
    pub(super) depth: Cell<u32>,
}

impl Default for Sink {
    fn default() -> Self {
        let document = node(Kind::Document, local_name!(""), 0);
        Self {
            nodes: RefCell::new(vec![document]),
            tags: RefCell::new(vec![StartTag::default()]),
            pieces: RefCell::default(),
            annotations: RefCell::default(),
            space: Cell::new(0),
            depth: Cell::new(0),
        }
    }
}

fn node(kind: Kind, name: LocalName, data: u32) -> Node {
    Node { parent: NONE, first: NONE, last: NONE, previous: NONE, next: NONE, data, depth: 0, kind, name }
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";

/// The word for a number: six letters, small enough to live inside a tendril.
pub(super) fn word(number: u32) -> StrTendril {
    let mut letters = String::with_capacity(6);
    for place in 0..6 {
        let digit = wide((number >> (6 * place)) & 63);
        letters.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'A')));
    }
    StrTendril::from_slice(&letters)
}

fn number(word: &str) -> Option<u32> {
    let mut number = 0;
    for (place, letter) in word.bytes().enumerate() {
        let digit = small(DIGITS.iter().position(|d| *d == letter)?);
        number |= digit.checked_shl(small(6 * place))?;
    }
    (word.len() == 6).then_some(number)
}

/// Name of the one attribute that carries a start tag's number.
pub(super) fn tag_attribute(tag: u32) -> Attribute {
    Attribute { name: QualName::new(None, ns!(), LocalName::from("@")), value: word(tag) }
}

impl Sink {
    /// True once the tree is as large as it may get.
    pub(super) fn full(&self) -> bool {
        self.nodes.borrow().len() >= MOST_NODES
    }

    fn add(&self, node: Node) -> u32 {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(node);
        small(nodes.len() - 1)
    }

    fn text_node(&self, text: &str) -> u32 {
        let index = if text.starts_with(|c: char| c.is_ascii_whitespace()) {
            self.space.get()
        } else if let Some(index) = number(text) {
            index
        } else {
            // The builder's own U+FFFD for a NUL.
            let mut pieces = self.pieces.borrow_mut();
            pieces.push(Piece { start: 0, end: 0, decoded: ['\u{fffd}', '\0'] });
            small(pieces.len() - 1)
        };
        self.add(node(Kind::Text, local_name!(""), index))
    }

    fn id_of(&self, child: NodeOrText<Handle>) -> u32 {
        match child {
            NodeOrText::AppendNode(handle) => handle.id,
            NodeOrText::AppendText(text) => self.text_node(&text),
        }
    }

    fn detach(nodes: &mut [Node], id: u32) {
        let Some((parent, previous, next)) = nodes.get(wide(id)).map(|n| (n.parent, n.previous, n.next)) else {
            return;
        };
        match nodes.get_mut(wide(previous)) {
            Some(node) => node.next = next,
            None => {
                if let Some(node) = nodes.get_mut(wide(parent)) {
                    node.first = next;
                }
            }
        }
        match nodes.get_mut(wide(next)) {
            Some(node) => node.previous = previous,
            None => {
                if let Some(node) = nodes.get_mut(wide(parent)) {
                    node.last = previous;
                }
            }
        }
        if let Some(node) = nodes.get_mut(wide(id)) {
            (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
        }
    }

    /// Puts `id` under `parent`, before `next` or, with `NONE`, last.
    fn insert(&self, parent: u32, id: u32, next: u32) {
        let mut nodes = self.nodes.borrow_mut();
        Self::detach(&mut nodes, id);
        let Some((last, depth)) = nodes.get(wide(parent)).map(|n| (n.last, n.depth)) else { return };
        let previous = nodes.get(wide(next)).map_or(last, |n| n.previous);
        if let Some(node) = nodes.get_mut(wide(id)) {
            (node.parent, node.previous, node.next, node.depth) = (parent, previous, next, depth + 1);
            if node.kind != Kind::Text {
                self.depth.set(node.depth);
            }
        }
        match nodes.get_mut(wide(previous)) {
            Some(node) => node.next = id,
            None => {
                if let Some(node) = nodes.get_mut(wide(parent)) {
                    node.first = id;
                }
            }
        }
        match nodes.get_mut(wide(next)) {
            Some(node) => node.previous = id,
            None => {
                if let Some(node) = nodes.get_mut(wide(parent)) {
                    node.last = id;
                }
            }
        }
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { id: 0, space: ns!(), name: local_name!("") }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        ExpandedName { ns: &target.space, local: &target.name }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        let tag = attributes.iter().find(|a| &*a.name.local == "@").and_then(|a| number(&a.value)).unwrap_or(0);
        let kind = if name.ns == ns!(html) { Kind::Element } else { Kind::Foreign };
        let id = self.add(node(kind, name.local.clone(), tag));
        if flags.mathml_annotation_xml_integration_point {
            self.annotations.borrow_mut().push(id);
        }
        Handle { id, space: name.ns, name: name.local }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Handle) -> bool {
        self.annotations.borrow().contains(&handle.id)
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        self.create_pi(StrTendril::new(), StrTendril::new())
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        let id = self.add(node(Kind::Foreign, local_name!(""), 0));
        Handle { id, space: ns!(), name: local_name!("") }
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        let id = self.id_of(child);
        self.insert(parent.id, id, NONE);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.nodes.borrow().get(wide(element.id)).is_some_and(|n| n.parent != NONE);
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn pop(&self, node: &Handle) {
        let depth = self.nodes.borrow().get(wide(node.id)).map_or(0, |n| n.depth);
        self.depth.set(depth.saturating_sub(1));
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        // Templates are not shown; their contents stay below the element and readers skip it.
        target.clone()
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let id = self.id_of(child);
        let parent = self.nodes.borrow().get(wide(sibling.id)).map_or(NONE, |n| n.parent);
        self.insert(parent, id, sibling.id);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        let tag = attributes.iter().find(|a| &*a.name.local == "@").and_then(|a| number(&a.value));
        if let (Some(tag), Some(node)) = (tag, self.nodes.borrow_mut().get_mut(wide(target.id)))
            && node.data == 0
        {
            node.data = tag;
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        Self::detach(&mut self.nodes.borrow_mut(), target.id);
    }

    fn reparent_children(&self, from: &Handle, to: &Handle) {
        loop {
            let child = self.nodes.borrow().get(wide(from.id)).map_or(NONE, |n| n.first);
            if child == NONE {
                return;
            }
            self.insert(to.id, child, NONE);
        }
    }
}
