//! What the paper says, in reading order, for screen readers: groups within groups, and in them places for what is drawn.

use krilla::tagging::{AnyTag, Identifier, Node, TagGroup, TagKind, TagTree};

/// A group, by its place in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group(usize);

/// A place in a group for something drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot(usize, usize);

struct Branch {
    tag: TagKind,
    children: Vec<Child>,
}

enum Child {
    Group(Group),
    Drawn(Option<Identifier>),
}

/// The tree as it grows.
#[derive(Default)]
pub(super) struct Tree {
    branches: Vec<Branch>,
    roots: Vec<Group>,
}

impl Tree {
    /// A group at the end of another, or of the document.
    pub(super) fn group(&mut self, parent: Option<Group>, tag: impl Into<TagKind>) -> Group {
        let group = Group(self.branches.len());
        self.branches.push(Branch { tag: tag.into(), children: Vec::new() });
        match parent.and_then(|Group(parent)| self.branches.get_mut(parent)) {
            Some(parent) => parent.children.push(Child::Group(group)),
            None => self.roots.push(group),
        }
        group
    }

    /// A place at the end of a group.
    pub(super) fn slot(&mut self, group: Group) -> Slot {
        let children = self.branches.get_mut(group.0).map(|branch| &mut branch.children);
        let place = children.map_or(0, |children| {
            children.push(Child::Drawn(None));
            children.len() - 1
        });
        Slot(group.0, place)
    }

    /// Says what was drawn in a place.
    pub(super) fn drawn(&mut self, Slot(group, place): Slot, identifier: Identifier) {
        let child = self.branches.get_mut(group).and_then(|branch| branch.children.get_mut(place));
        if let Some(Child::Drawn(drawn)) = child {
            *drawn = Some(identifier);
        }
    }

    /// The tree as the document holds it.
    pub(super) fn grown(self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        let mut branches: Vec<Option<Branch>> = self.branches.into_iter().map(Some).collect();
        for root in self.roots {
            if let Some(group) = grown(&mut branches, root) {
                tree.push(group);
            }
        }
        tree
    }
}

/// Groups are as deep as lists in lists, and those are bounded by who reads the text.
fn grown(branches: &mut [Option<Branch>], Group(at): Group) -> Option<TagGroup> {
    let Branch { tag, children } = branches.get_mut(at)?.take()?;
    let mut group = TagGroup::new(tag);
    for child in children {
        match child {
            Child::Group(inner) => group.children.extend(grown(branches, inner).map(Node::from)),
            Child::Drawn(identifier) => group.children.extend(identifier.map(Node::from)),
        }
    }
    Some(group)
}

/// A tag whose words are in a language of their own.
pub(super) fn in_language(tag: impl Into<TagKind>, language: &str) -> TagKind {
    let mut tag = tag.into();
    let any: &mut AnyTag = tag.as_any_mut();
    any.set_lang(Some(language.to_owned()));
    tag
}
