//! Finds the article's lines: what is clearly beside the text goes first, then the element that holds most of the rest is
//! the article's, and what is marked inside it is judged by the article's own amount of text.

use std::ops::Range;

use html5ever::local_name;

use super::descend::descend;
use super::line::{Line, Lines};
use super::mark::{self, Mark};
use super::mass::{Amounts, Mass, running_text};
use super::suspicion;
use crate::article::Reason;
use crate::html::{Dom, NodeId};
use crate::release::Release;

/// Which lines are the article's, and why the others are not.
pub(crate) struct Content {
    /// The element that holds the article.
    pub(crate) root: NodeId,
    /// For each line the reason it is out; none for the article's lines.
    pub(crate) out: Vec<Option<Reason>>,
    /// Share of the page's running text that the article's lines hold, 0 to 1.
    pub(crate) share: f64,
}

/// Less running text than this in a page with much more of it: the marks were wrong.
const TOO_LITTLE: usize = 300;

/// Finds the article. `title` is the line of the headline, where one is known.
pub(crate) fn find(dom: &Dom<'_>, lines: &Lines, title: Option<usize>, release: Option<&Release>) -> Content {
    let amounts = Amounts::new(&lines.all, release);
    let marks = suspicion::marks(dom, lines);
    let first = choose(dom, lines, &amounts, &marks, title);
    let whole = Mass::new(&amounts, &vec![None::<Reason>; lines.all.len()]).of(0..lines.all.len());
    if kept(&amounts, &first) >= TOO_LITTLE || whole < 5 * TOO_LITTLE {
        return first;
    }
    // Names of elements are believed, words in class names are not.
    let sure: Vec<(Range<usize>, Mark)> = marks
        .iter()
        .filter(|(_, mark)| matches!(mark.reason, Reason::Comments | Reason::Navigation | Reason::Ad | Reason::Caption))
        .cloned()
        .collect();
    let second = choose(dom, lines, &amounts, &sure, title);
    if kept(&amounts, &second) > 4 * kept(&amounts, &first) { second } else { first }
}

fn kept(amounts: &Amounts, content: &Content) -> usize {
    Mass::new(amounts, &content.out).of(0..content.out.len())
}

fn choose(
    dom: &Dom<'_>,
    lines: &Lines,
    amounts: &Amounts,
    marks: &[(Range<usize>, Mark)],
    title: Option<usize>,
) -> Content {
    let everything = 0..lines.all.len();
    let mut listed: Vec<Option<Reason>> = vec![None; lines.all.len()];
    for range in suspicion::teasers(dom, lines, title) {
        listed.get_mut(range).into_iter().flatten().for_each(|slot| *slot = Some(Reason::RelatedList));
    }
    let mut out = listed.clone();
    suspicion::apply(marks, &Mass::new(amounts, &listed), everything.clone(), title, &mut out);
    let mass = Mass::new(amounts, &out);
    let body = dom.descendants(dom.root()).find(|id| dom.name(*id) == local_name!("body")).unwrap_or(dom.root());
    let root = descend(dom, lines, &mass, body, title);
    let inside = lines.range(root);
    let share = ratio(mass.of(inside.clone()), mass.of(everything));
    let twins = twins(dom, lines, root, &out);
    let own = Mass::new(amounts, &listed);
    let mut out = listed;
    suspicion::apply(marks, &own, inside.clone(), title, &mut out);
    for (n, slot) in out.iter_mut().enumerate() {
        if slot.is_none() && !inside.contains(&n) && !twins.contains(&n) {
            *slot = Some(Reason::Other);
        }
    }
    Content { root, out, share }
}

/// Paragraphs of the article's build just outside its element: the free part before a paid one, a second container.
fn twins(dom: &Dom<'_>, lines: &Lines, root: NodeId, out: &[Option<Reason>]) -> Vec<usize> {
    let inside = lines.range(root);
    let build =
        |line: &Line| (dom.name(line.block), dom.attribute(line.block, "class").map(std::borrow::Cow::into_owned));
    let text = |n: &usize| lines.all.get(*n).is_some_and(|line| running_text(line) >= 40) && out.get(*n) == Some(&None);
    let own: Vec<_> = inside.clone().filter(text).filter_map(|n| lines.all.get(n)).map(build).collect();
    let Some(usual) = own.iter().max_by_key(|one| own.iter().filter(|other| other == one).count()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for above in dom.ancestors(root).take(3).filter(|id| dom.name(*id) != local_name!("body")) {
        // A bare <p> is everybody's build: then the element around must say that it holds the text.
        if usual.1.is_none() && !mark::is_content(dom, above) {
            continue;
        }
        let alike = |n: &usize| text(n) && lines.all.get(*n).map(build).as_ref() == Some(usual);
        found = lines.range(above).filter(|n| !inside.contains(n)).filter(alike).collect();
    }
    if found.len() <= own.len() { found } else { Vec::new() }
}

/// Scraped text: the headline is the last short line before the first sentence; what stands above it is the site's.
pub(crate) fn plain(lines: &Lines, title: Option<usize>) -> Content {
    let all = &lines.all;
    let mut out: Vec<Option<Reason>> = vec![None; all.len()];
    if let Some(at) = title {
        out.iter_mut().take(at).for_each(|slot| *slot = Some(Reason::Navigation));
        if let Some(slot) = out.get_mut(at) {
            *slot = Some(Reason::Title);
        }
    }
    Content { root: NodeId::default(), out, share: 1.0 }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let small = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { small(part) / small(whole) }
}
