//! The headings of a paper: what readers can go to, one below another, and where links within the paper lead.

use std::iter::Peekable;

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

/// A heading where it stands.
#[derive(Debug, Clone)]
pub(super) struct Headed {
    /// From 1.
    pub(super) level: u16,
    /// Its words.
    pub(super) title: String,
    /// The name by which links of the paper lead to it; may be empty.
    pub(super) name: String,
    /// The sheet, from 0, and the height there.
    pub(super) at: (usize, f32),
}

impl Headed {
    pub(super) fn place(&self) -> XyzDestination {
        XyzDestination::new(self.at.0, Point::from_xy(0.0, self.at.1))
    }
}

/// The headings, those of a lower level below the one before them.
pub(super) fn outline(headings: &[Headed]) -> Outline {
    let mut outline = Outline::new();
    let mut rest = headings.iter().peekable();
    for node in nodes(&mut rest, 1) {
        outline.push_child(node);
    }
    outline
}

/// There are six levels at most.
fn nodes<'h>(rest: &mut Peekable<impl Iterator<Item = &'h Headed>>, least: u16) -> Vec<OutlineNode> {
    let mut found = Vec::new();
    while let Some(heading) = rest.next_if(|heading| heading.level >= least) {
        let mut node = OutlineNode::new(heading.title.clone(), heading.place());
        for child in nodes(rest, heading.level + 1) {
            node.push_child(child);
        }
        found.push(node);
    }
    found
}
