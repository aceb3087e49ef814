//! Follows the text downwards from the body to the element that holds most of it.

use html5ever::{LocalName, local_name};

use super::line::Lines;
use super::mark;
use super::mass::Mass;
use crate::html::{Dom, NodeId};

/// The element that holds the article; `title` is the line of the headline.
pub(crate) fn descend(dom: &Dom<'_>, lines: &Lines, mass: &Mass, from: NodeId, title: Option<usize>) -> NodeId {
    let holds_title = |id: NodeId| title.is_some_and(|line| lines.range(id).contains(&line));
    let weight = |id: NodeId| {
        let own = mass.of(lines.range(id));
        if own > 0 && !holds_title(id) && is_collection(dom, id) { own / 4 } else { own }
    };
    let mut at = from;
    loop {
        let children: Vec<(usize, NodeId)> =
            dom.children(at).filter(|id| dom.is_element(*id)).map(|id| (weight(id), id)).collect();
        // Text beside the children counts too: "text<br>text<span>1 2</span>".
        let inside: usize = dom.children(at).filter(|id| dom.is_element(*id)).map(|id| mass.of(lines.range(id))).sum();
        let bare = mass.of(lines.range(at)).saturating_sub(inside);
        let here: usize = children.iter().map(|(mass, _)| mass).sum::<usize>() + bare;
        let Some((most, child)) = children.iter().copied().max_by_key(|(mass, _)| *mass) else { return at };
        if most == 0 || !is_container(&dom.name(child)) {
            return at;
        }
        let loose: usize = children.iter().filter(|(_, id)| !is_container(&dom.name(*id))).map(|(mass, _)| mass).sum();
        let content = |id: NodeId| mark::is_content(dom, id);
        let twins = children.iter().filter(|(mass, id)| *mass > 0 && content(*id)).take(2).count() > 1;
        let twin = |(mass, id): &(usize, NodeId)| {
            *id != child && *mass * 10 >= here && dom.attribute(*id, "class") == dom.attribute(child, "class")
        };
        if content(child) && children.iter().any(twin) {
            return at;
        }
        let needed = if content(child) && !twins { 45 } else { 70 };
        if loose * 100 > here * 12 && (content(at) || !content(child)) {
            return at;
        }
        if most * 100 >= here * needed {
            at = child;
            continue;
        }
        // No child holds most: the one with the headline and a fair part of the text is the article, the others are its like.
        match children.iter().find(|(_, id)| holds_title(*id)) {
            Some((mass, id)) if *mass > 120 && mass * 100 > here * 12 && loose * 100 < here * 20 => at = *id,
            _ => return at,
        }
    }
}

/// Elements that can be the article's; lists, quotes and paragraphs are parts of one.
pub(crate) fn is_container(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("div")
            | local_name!("section")
            | local_name!("article")
            | local_name!("main")
            | local_name!("table")
            | local_name!("tbody")
    ) || matches!(
        *name,
        local_name!("tr")
            | local_name!("td")
            | local_name!("form")
            | local_name!("center")
            | local_name!("span")
            | local_name!("aside")
    ) || name.contains('-')
        || matches!(*name, local_name!("font") | local_name!("header"))
}

/// Several articles in one element: a list of other articles, or comments.
fn is_collection(dom: &Dom<'_>, id: NodeId) -> bool {
    dom.descendants(id).skip(1).filter(|node| dom.name(*node) == local_name!("article")).take(3).count() == 3
}
