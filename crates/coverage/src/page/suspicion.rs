//! What is beside the article by its element: marked elements, and lists of cards. A suspicion is dropped where too much
//! text would go with it.

use std::ops::Range;

use super::descend::is_container;
use super::line::{Lines, is_block};
use super::mark::{self, Mark};
use super::mass::{Mass, running_text};
use crate::article::Reason;
use crate::html::{Dom, NodeId};
use html5ever::local_name;

/// Every marked element with its lines.
pub(crate) fn marks(dom: &Dom<'_>, lines: &Lines) -> Vec<(Range<usize>, Mark)> {
    dom.descendants(dom.root())
        .filter(|id| dom.is_element(*id) && !lines.range(*id).is_empty())
        .filter_map(|id| {
            mark::mark(dom, id)
                .filter(|_| is_block(&dom.name(id)) || stands_alone(dom, id))
                .map(|mark| (lines.range(id), mark))
        })
        .collect()
}

/// Takes out what is marked, unless too much of the text in `scope` would go with it.
pub(crate) fn apply(
    marks: &[(Range<usize>, Mark)],
    mass: &Mass,
    scope: Range<usize>,
    title: Option<usize>,
    out: &mut [Option<Reason>],
) {
    let whole = mass.of(scope.clone());
    let within = |range: &Range<usize>| mass.of(range.start.max(scope.start)..range.end.min(scope.end));
    // A weak word that would take most of the text in many small pieces means something else here.
    let sum = |reason: Reason| -> usize {
        let mut end = 0;
        let mut sum = 0;
        for (range, _mark) in marks.iter().filter(|(_, m)| m.reason == reason && !m.strong) {
            if range.start >= end && within(range) * 100 <= whole * 25 {
                sum += within(range);
                end = range.end;
            }
        }
        sum
    };
    let doubtful: Vec<Reason> = [
        Reason::Navigation,
        Reason::Tags,
        Reason::Caption,
        Reason::Byline,
        Reason::Metadata,
        Reason::Embed,
        Reason::Promo,
        Reason::Other,
    ]
    .into_iter()
    .filter(|reason| sum(*reason) * 100 > whole * 40)
    .collect();
    for (range, mark) in marks {
        if !mark.strong && doubtful.contains(&mark.reason) {
            continue;
        }
        if out.get(range.start).is_some_and(Option::is_some) {
            continue;
        }
        let part = within(range);
        let most = match (mark.reason, mark.strong) {
            (Reason::Comments, _) => 90,
            (_, true) => 40,
            (_, false) => 25,
        };
        let covers = range.start <= scope.start && range.end >= scope.end && scope.len() > 1;
        let holds_title = title.is_some_and(|line| range.contains(&line)) && part > 200;
        if covers || holds_title || part * 100 > whole * most {
            continue;
        }
        for slot in out.get_mut(range.clone()).into_iter().flatten() {
            *slot = Some(mark.reason);
        }
    }
}

/// Three or more siblings of one build, each opening with a line that is a link: a list of other articles.
pub(crate) fn teasers(dom: &Dom<'_>, lines: &Lines, title: Option<usize>) -> Vec<Range<usize>> {
    let opens_with_link = |id: NodeId| {
        let range = lines.range(id);
        let text: usize = lines.all.get(range.clone()).unwrap_or_default().iter().map(running_text).sum();
        let short = range.len() <= 6 && text < 500;
        short && lines.all.get(range).is_some_and(|own| own.iter().take(2).any(|line| line.link_percent() >= 80))
    };
    let mut out = Vec::new();
    for parent in dom.descendants(dom.root()).filter(|id| dom.is_element(*id) && lines.range(*id).len() >= 4) {
        let children: Vec<NodeId> =
            dom.children(parent).filter(|id| is_card(dom, *id) && lines.range(*id).len() >= 2).collect();
        let candidates: Vec<NodeId> = children
            .into_iter()
            .filter(|id| opens_with_link(*id) && !title.is_some_and(|line| lines.range(*id).contains(&line)))
            .collect();
        // A first card may have one class more than the others; the second says what they share.
        let Some(class) = candidates.get(1).map(|id| dom.attribute(*id, "class")) else { continue };
        let alike: Vec<NodeId> = candidates.into_iter().filter(|id| dom.attribute(*id, "class") == class).collect();
        if alike.len() >= 3 {
            out.extend(alike.iter().map(|id| lines.range(*id)));
        }
    }
    out
}

/// What a list of other articles is made of.
fn is_card(dom: &Dom<'_>, id: NodeId) -> bool {
    let name = dom.name(id);
    is_container(&name) || matches!(name, local_name!("li") | local_name!("a") | local_name!("dl"))
}

/// An inline element that is all there is in its line.
fn stands_alone(dom: &Dom<'_>, id: NodeId) -> bool {
    let edge = |node: NodeId| is_block(&dom.name(node)) || dom.name(node) == local_name!("br");
    let mut at = id;
    loop {
        let blank = |node: NodeId| dom.text_of(node).is_empty();
        let mut before = std::iter::successors(dom.previous_sibling(at), |node| dom.previous_sibling(*node));
        let mut after = std::iter::successors(dom.next_sibling(at), |node| dom.next_sibling(*node));
        let (closed_before, closed_after) =
            (before.find(|n| edge(*n) || !blank(*n)), after.find(|n| edge(*n) || !blank(*n)));
        if closed_before.is_some_and(|n| !edge(n)) || closed_after.is_some_and(|n| !edge(n)) {
            return false;
        }
        let Some(parent) = dom.parent(at) else { return false };
        if is_block(&dom.name(parent)) || closed_before.is_some() && closed_after.is_some() {
            return true;
        }
        at = parent;
    }
}
