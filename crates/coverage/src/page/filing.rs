//! Section and tags: where the newsroom filed the article.

use std::ops::Range;

use html5ever::local_name;

use super::line::Lines;
use super::metadata::Metadata;
use crate::article::Reason;
use crate::html::{Dom, NodeId};

/// The category: metadata first, then links to a category, breadcrumbs, elements called so.
pub(crate) fn section(
    dom: &Dom<'_>,
    lines: &Lines,
    metadata: &Metadata,
    near: &Range<usize>,
    out: &[Option<Reason>],
) -> Option<String> {
    if let Some(said) = metadata.section.first() {
        return Some(said.value.clone());
    }
    let linked = dom.descendants(dom.root()).find(|id| {
        let at = lines.range(*id).start;
        dom.name(*id) == local_name!("a")
            && near.contains(&at)
            && is_category(dom, *id)
            && !matches!(out.get(at), Some(Some(Reason::RelatedList | Reason::Comments)))
            && (out.get(at) != Some(&Some(Reason::Navigation)) || says_category(dom, *id))
    });
    if let Some(text) = linked.map(|id| dom.text_of(id)).filter(|text| !text.is_empty() && text.len() < 60) {
        return Some(text);
    }
    let named = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default().to_lowercase();
        [
            "cat-links",
            "category",
            "kategori",
            "td-post-category",
            "post-category",
            "post-cats",
            "entry-category",
            "kanal",
            "rubrik",
        ]
        .iter()
        .any(|c| class.contains(c))
            && !class.contains("menu")
    };
    if let Some(text) = breadcrumb(dom, lines, metadata) {
        return Some(text);
    }
    let visible = dom.descendants(dom.root()).find(|id| {
        let range = lines.range(*id);
        dom.is_element(*id)
            && !matches!(dom.name(*id), local_name!("body") | local_name!("article") | local_name!("html"))
            && range.len() <= 2
            && named(*id)
            && near.contains(&range.start)
            && !matches!(out.get(range.start), Some(Some(Reason::RelatedList | Reason::Comments)))
    })?;
    Some(dom.text_of(visible)).map(|text| bare_section(&text)).filter(|text| !text.is_empty() && text.len() < 60)
}

/// The last link of the breadcrumb that is not the front page or the headline.
fn breadcrumb(dom: &Dom<'_>, lines: &Lines, metadata: &Metadata) -> Option<String> {
    let crumbs = dom.descendants(dom.root()).find(|id| {
        let class = dom.attribute(*id, "class").unwrap_or_default().to_lowercase();
        class.contains("crumb") && !lines.range(*id).is_empty() && lines.range(*id).len() < 12
    })?;
    let headline = |text: &str| metadata.title.iter().any(|t| super::trim::same_words(&t.value, text));
    let anchors = dom.descendants(crumbs).filter(|id| dom.name(*id) == local_name!("a")).skip(1);
    let texts = anchors.map(|id| dom.text_of(id)).filter(|text| !text.is_empty() && text.len() < 50 && !headline(text));
    texts.last().or_else(|| {
        // "Home / Regional" as bare words, in one line or several.
        let written = lines.all.get(lines.range(crumbs)).unwrap_or_default();
        let words = written.iter().flat_map(|line| line.as_str().split(['/', '›', '»', '>', '|'])).map(str::trim);
        let mut named = words.filter(|text| {
            !text.is_empty() && text.len() < 40 && !headline(text) && !is_front(text) && !text.ends_with(':')
        });
        named.next_back().map(bare_section)
    })
}

fn is_front(text: &str) -> bool {
    ["home", "beranda", "depan"].contains(&text.to_lowercase().as_str())
}

/// A few words of their own in the line above the headline: "Ranah Minang".
pub(crate) fn kicker(lines: &Lines, title: Option<usize>, out: &[Option<Reason>], head: usize) -> Option<String> {
    let title = title?;
    let other =
        |at: usize| matches!(out.get(at), Some(Some(Reason::RelatedList | Reason::RelatedLink | Reason::Share)));
    let fits = |text: &str| {
        let words = text.split_whitespace().count();
        let plain = text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '&' | '-'));
        let label = super::label::in_phrase(text, true).is_some() || super::label::alone(text).is_some();
        (1..=3).contains(&words)
            && plain
            && !label
            && !is_front(text)
            && !["live", "langsung"].iter().any(|word| text.to_lowercase().contains(word))
            && text.chars().next().is_some_and(char::is_uppercase)
    };
    let near = head.max(title.saturating_sub(3))..title;
    let above = near.rev().filter(|at| !other(*at)).filter_map(|at| lines.all.get(at));
    let texts = above.map(|line| line.as_str().rsplit('\t').next().unwrap_or_default().trim());
    texts.map(bare_section).find(|text| fits(text))
}

/// A link to a category's list.
fn is_category(dom: &Dom<'_>, id: NodeId) -> bool {
    let href = dom.attribute(id, "href").unwrap_or_default();
    says_category(dom, id)
        || ["/category/", "/kategori/", "/kanal/", "/rubrik/", "?cat="].iter().any(|part| href.contains(part))
}

/// The theme's own word for the article's category, which no menu has.
fn says_category(dom: &Dom<'_>, id: NodeId) -> bool {
    dom.attribute(id, "rel").unwrap_or_default().split_whitespace().any(|r| r == "category")
}

/// The category without the words before it.
fn bare_section(text: &str) -> String {
    let lower = text.to_lowercase();
    let lead = [
        "categorized as",
        "kategori:",
        "kategori",
        "dalam ",
        "beranda ",
        "home ",
        "rubrik",
        "category:",
        "categories:",
        "posted in",
        "filed under",
        "in ",
        "kanal:",
        "rubrik:",
    ];
    let start = lead.iter().find(|word| lower.starts_with(**word)).map_or(0, |word| word.len());
    text.get(start..).unwrap_or(text).trim_matches([' ', ':', ',']).to_owned()
}

/// Links marked as tags, else what the metadata say.
pub(crate) fn tags(
    dom: &Dom<'_>,
    lines: &Lines,
    near: &Range<usize>,
    reasons: &[Option<Reason>],
    metadata: &Metadata,
) -> Vec<String> {
    let is_tag = |id: NodeId| {
        let rel = dom.attribute(id, "rel").unwrap_or_default();
        let at = lines.range(id).start;
        let marked = reasons.get(at) == Some(&Some(Reason::Tags)) && near.contains(&at);
        !is_category(dom, id) && {
            let href = dom.attribute(id, "href").unwrap_or_default();
            let named = ["/tag/", "/tags/", "/topik/", "/label/", "/tagar/"].iter().any(|part| href.contains(part))
                && near.contains(&at);
            rel.split_whitespace().any(|r| r == "tag") || marked || named
        }
    };
    let visible: Vec<String> = dom
        .descendants(dom.root())
        .filter(|id| dom.name(*id) == local_name!("a") && is_tag(*id))
        .map(|id| dom.text_of(id).trim_start_matches('#').trim_end_matches(',').trim().to_owned())
        .filter(|text| !text.is_empty() && text.len() < 60)
        .collect();
    let mut out: Vec<String> = Vec::new();
    for tag in if visible.is_empty() { &metadata.tags } else { &visible } {
        if !out.iter().any(|old| old.eq_ignore_ascii_case(tag)) && out.len() < 40 {
            out.push(tag.clone());
        }
    }
    out
}
