//! Finds the article's lines: marks what is clearly beside the text, then follows the text downwards from the body to
//! the element that holds most of it.

use std::ops::Range;

use html5ever::{LocalName, local_name};

use super::line::{Line, LineKind, Lines, is_block};
use super::mark::{self, Mark};
use crate::article::Reason;
use crate::html::{Dom, NodeId};

/// Which lines are the article's, and why the others are not.
pub(crate) struct Content {
    /// The element that holds the article.
    pub(crate) root: NodeId,
    /// For each line the reason it is out; none for the article's lines.
    pub(crate) out: Vec<Option<Reason>>,
    /// Share of the page's running text that the article's lines hold, 0 to 1.
    pub(crate) share: f64,
}

/// Amounts of running text, summed so that any node's share is one subtraction.
struct Mass {
    before: Vec<usize>,
}

impl Mass {
    fn new(lines: &[Line], out: &[Option<Reason>]) -> Self {
        let mut sum = 0;
        let mut before = vec![0];
        for (line, reason) in lines.iter().zip(out) {
            sum += if reason.is_none() { running_text(line) } else { 0 };
            before.push(sum);
        }
        Self { before }
    }

    fn of(&self, range: Range<usize>) -> usize {
        let at = |n: usize| self.before.get(n).or(self.before.last()).copied().unwrap_or(0);
        at(range.end).saturating_sub(at(range.start))
    }
}

/// How much of a line is text as articles have it: sentences, not labels or links.
pub(crate) fn running_text(line: &Line) -> usize {
    let text = line.as_str();
    let length = text.len();
    let sentence = text.contains(['.', ',', '!', '?', '。', '、', '։', '।']);
    match line.kind {
        LineKind::Heading | LineKind::Caption => 0,
        LineKind::TableRow => length / 4,
        _ if line.link_percent() > 50 || length < 25 => 0,
        LineKind::ListItem if length < 80 => length / 4,
        _ if length < 80 && !sentence => length / 4,
        _ => length.min(1500),
    }
}

/// Finds the article. `title` is the element with the headline, where one is known.
pub(crate) fn find(dom: &Dom<'_>, lines: &Lines, title: Option<NodeId>) -> Content {
    let all = &lines.lines;
    let everything = 0..all.len();
    let marks: Vec<(Range<usize>, Mark)> = dom
        .descendants(dom.root())
        .filter(|id| dom.is_element(*id) && !lines.range(*id).is_empty())
        .filter_map(|id| {
            mark::mark(dom, id)
                .filter(|_| is_block(&dom.name(id)) || stands_alone(dom, id))
                .map(|mark| (lines.range(id), mark))
        })
        .collect();
    let mut listed: Vec<Option<Reason>> = vec![None; all.len()];
    for range in teasers(dom, lines, title) {
        listed.get_mut(range).into_iter().flatten().for_each(|slot| *slot = Some(Reason::RelatedList));
    }
    let title_line = title.map(|id| lines.range(id).start);
    let mut out = listed.clone();
    let total = Mass::new(all, &out);
    apply(&marks, &total, everything.clone(), title_line, &mut out);
    let mass = Mass::new(all, &out);
    let body = dom.descendants(dom.root()).find(|id| dom.name(*id) == local_name!("body")).unwrap_or(dom.root());
    let root = descend(dom, lines, &mass, body, title_line);
    let inside = lines.range(root);
    // What a mark hides is judged again by the article's own amount of text.
    let share = ratio(mass.of(inside.clone()), mass.of(everything.clone()));
    let own = Mass::new(all, &listed);
    let mut out = listed;
    apply(&marks, &own, inside.clone(), title_line, &mut out);
    for (n, slot) in out.iter_mut().enumerate() {
        if slot.is_none() && !inside.contains(&n) {
            *slot = Some(Reason::Other);
        }
    }
    Content { root, out, share }
}

/// Scraped text: the headline is the last short line before the first sentence; what stands above it is the site's.
pub(crate) fn plain(lines: &Lines) -> Content {
    let all = &lines.lines;
    let mut out: Vec<Option<Reason>> = vec![None; all.len()];
    if let Some(at) = super::title::plain_line(all) {
        out.iter_mut().take(at).for_each(|slot| *slot = Some(Reason::Navigation));
        if let Some(slot) = out.get_mut(at) {
            *slot = Some(Reason::Title);
        }
    }
    Content { root: NodeId::default(), out, share: 1.0 }
}

/// Takes out what is marked, unless too much of the text in `scope` would go with it.
fn apply(
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
        for (range, mark) in marks.iter().filter(|(_, m)| m.reason == reason && !m.strong) {
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

fn ratio(part: usize, whole: usize) -> f64 {
    let small = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { small(part) / small(whole) }
}

fn descend(dom: &Dom<'_>, lines: &Lines, mass: &Mass, from: NodeId, title: Option<usize>) -> NodeId {
    let holds_title = |id: NodeId| title.is_some_and(|line| lines.range(id).contains(&line));
    let weight = |id: NodeId| {
        let own = mass.of(lines.range(id));
        if own > 0 && !holds_title(id) && is_collection(dom, id) { own / 4 } else { own }
    };
    let mut at = from;
    loop {
        let children: Vec<(usize, NodeId)> =
            dom.children(at).filter(|id| dom.is_element(*id)).map(|id| (weight(id), id)).collect();
        let here: usize = children.iter().map(|(mass, _)| mass).sum();
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

/// Three or more siblings of one build, each opening with a line that is a link: a list of other articles.
fn teasers(dom: &Dom<'_>, lines: &Lines, title: Option<NodeId>) -> Vec<Range<usize>> {
    let title_line = title.map(|id| lines.range(id).start);
    let opens_with_link = |id: NodeId| {
        let range = lines.range(id);
        let text: usize = lines.lines.get(range.clone()).unwrap_or_default().iter().map(running_text).sum();
        let short = range.len() <= 6 && text < 500;
        short && lines.lines.get(range).is_some_and(|own| own.iter().take(2).any(|line| line.link_percent() >= 80))
    };
    let mut out = Vec::new();
    for parent in dom.descendants(dom.root()).filter(|id| dom.is_element(*id) && lines.range(*id).len() >= 4) {
        let children: Vec<NodeId> =
            dom.children(parent).filter(|id| is_container(&dom.name(*id)) && lines.range(*id).len() >= 2).collect();
        let candidates: Vec<NodeId> = children
            .into_iter()
            .filter(|id| opens_with_link(*id) && !title_line.is_some_and(|line| lines.range(*id).contains(&line)))
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

/// Elements that can be the article's; lists, quotes and paragraphs are parts of one.
fn is_container(name: &LocalName) -> bool {
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

/// An inline element that is all there is in its block.
fn stands_alone(dom: &Dom<'_>, id: NodeId) -> bool {
    let mut at = id;
    loop {
        let blank = |node: NodeId| dom.name(node) == local_name!("br") || dom.text_of(node).is_empty();
        let before = std::iter::successors(dom.previous_sibling(at), |node| dom.previous_sibling(*node)).all(blank);
        let after = std::iter::successors(dom.next_sibling(at), |node| dom.next_sibling(*node)).all(blank);
        let Some(parent) = dom.parent(at).filter(|_| before && after) else { return false };
        if is_block(&dom.name(parent)) {
            return true;
        }
        at = parent;
    }
}
