//! Clauses without words, groups without articles, lists without a conjunction before their last item.

use super::{fault, is_body};
use crate::draft::{Draft, Node};
use crate::fault::{Fault, FaultKind};
use crate::level::Level;

pub(super) fn faults(draft: &Draft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, node) in draft.nodes.iter().enumerate() {
        let is_bare = node.text.trim().is_empty() && draft.children(at).next().is_none();
        if node.level.is_group() {
            let has_article = draft.below(at).any(|(_, below)| below.level == Level::Article);
            let is_inner = draft.children(at).any(|(_, below)| below.level.is_group());
            if !has_article && !is_inner {
                faults.push(fault(draft, at, None, FaultKind::NoArticle));
            }
        } else if is_bare && (node.level == Level::Article || node.level.is_listed()) {
            faults.push(fault(draft, at, None, FaultKind::Empty));
        }
        if is_body(draft, at) {
            faults.extend(conjunction(draft, at));
        }
    }
    faults
}

/// The last words of a node: its own or those of the last thing below it.
fn last<'a>(draft: &'a Draft, at: usize, node: &'a Node) -> &'a str {
    let below = draft.node(node.next.saturating_sub(1)).filter(|_| node.next > at + 1);
    below.unwrap_or(node).text.trim_end()
}

/// A list whose items all end with a semicolon, the last but one too.
fn conjunction(draft: &Draft, at: usize) -> Option<Fault> {
    let is_item = |level: Level| level.is_listed() && level != Level::Verse;
    let items: Vec<(usize, &Node)> = draft.children(at).filter(|(_, node)| is_item(node.level)).collect();
    let level = items.first()?.1.level;
    if items.len() != draft.children(at).count() || items.iter().any(|(_, node)| node.level != level) {
        return None;
    }
    let (final_item, before) = items.split_last()?;
    let closes = last(draft, final_item.0, final_item.1).ends_with('.');
    let plain = before.iter().all(|(at, node)| last(draft, *at, node).ends_with(';'));
    let leads = |(at, node): &(usize, &Node)| fault(draft, *at, Some((0, node.text.len())), FaultKind::NoConjunction);
    before.last().filter(|_| closes && plain).map(leads)
}
