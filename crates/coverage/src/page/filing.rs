//! Section and tags: where the newsroom filed the article.

use std::ops::Range;

use html5ever::local_name;

use super::line::{Line, LineKind, Lines};
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
    let none = |name: &str| ["uncategorized", "tanpa kategori", "umum"].contains(&name.to_lowercase().as_str());
    if let Some(said) = metadata.section.iter().find(|said| !none(&said.value)) {
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
            "terms-list",
        ]
        .iter()
        .any(|c| class.contains(c))
            && !class.contains("menu")
    };
    if let Some(text) = breadcrumb(dom, lines, metadata) {
        return Some(text);
    }
    if let Some(text) = labelled(lines, near).or_else(|| folder(dom, lines, near)) {
        return Some(text);
    }
    let visible = dom.descendants(dom.root()).find(|id| {
        let range = lines.range(*id);
        dom.is_element(*id)
            && !matches!(dom.name(*id), local_name!("body") | local_name!("article") | local_name!("html"))
            && range.len() <= 2
            && named(*id)
            && !lines.all.get(range.start).is_some_and(|line| line.as_str().to_lowercase().starts_with("tag"))
            && near.contains(&range.start)
            && !matches!(out.get(range.start), Some(Some(Reason::RelatedList | Reason::Comments)))
    })?;
    // "Kanal" may stand in a line of its own above the name.
    let own = lines.all.get(lines.range(visible)).unwrap_or_default();
    let asks = |line: &&Line| {
        ["kanal", "kategori", "rubrik"].contains(&line.as_str().trim_end_matches([':', ' ']).to_lowercase().as_str())
    };
    let named = own.get(1).filter(|_| own.first().is_some_and(|line| asks(&line)));
    let text = named.map_or_else(|| dom.text_of(visible), |line| line.as_str().to_owned());
    let first = text.split(" > ").next().unwrap_or_default().to_owned();
    Some(first).map(|text| bare_section(&text)).filter(|text| !text.is_empty() && text.len() < 60)
}

/// "Kategori: Daerah" among the lines around the text, the name perhaps in the next piece or line.
fn labelled(lines: &Lines, near: &Range<usize>) -> Option<String> {
    let pieces = lines.all.get(near.clone())?.iter().filter(|line| line.as_str().len() < 200).flat_map(|line| {
        let whole = line.as_str();
        line.pieces().into_iter().filter_map(move |piece| whole.get(piece)).collect::<Vec<_>>()
    });
    let mut asked = false;
    for piece in pieces.flat_map(|piece| piece.split(" | ")) {
        let lower = piece.trim().to_lowercase();
        let fits = |name: &str| {
            let tag = name.to_lowercase().starts_with("tag");
            !name.is_empty() && !tag && name.len() < 40 && !name.contains(['.', '!', '?'])
        };
        if asked {
            let name = piece.trim().trim_start_matches(':').trim().to_owned();
            return Some(name).filter(|name| fits(name));
        }
        let word = ["kategori", "rubrik", "kanal", "category"].into_iter().find(|word| lower.starts_with(word));
        let rest = word.and_then(|word| piece.trim().get(word.len()..)).map(str::trim);
        asked = rest.is_some_and(|rest| rest.is_empty() || rest == ":");
        if let Some(name) = rest.and_then(|rest| rest.strip_prefix(':')).map(str::trim).filter(|name| fits(name)) {
            return name.split(',').next().map(|name| name.trim().to_owned());
        }
    }
    None
}

/// The words behind the sign of a folder.
fn folder(dom: &Dom<'_>, lines: &Lines, near: &Range<usize>) -> Option<String> {
    let sign = |id: &NodeId| {
        let class = dom.attribute(*id, "class").unwrap_or_default();
        class.split([' ', '-']).any(|word| word == "folder")
    };
    let icon = dom.descendants(dom.root()).filter(sign).find(|id| near.contains(&lines.range(*id).start))?;
    let after = std::iter::successors(dom.next_sibling(icon), |node| dom.next_sibling(*node));
    let text = after.map(|node| dom.text_of(node)).find(|text| !text.trim().is_empty())?;
    Some(text.trim_matches([' ', '\u{a0}', ':']).to_owned()).filter(|text| !text.is_empty() && text.len() < 40)
}

/// "Beranda › Papua" above the headline, whatever its element is called: the last of at most three steps. A menu has more,
/// or no sign between its words.
pub(crate) fn trail(dom: &Dom<'_>, lines: &Lines, title: Option<usize>) -> Option<String> {
    let title = title?;
    let above = (title.saturating_sub(8)..title).rev();
    for at in above {
        let line = lines.all.get(at)?;
        let text = line.as_str();
        let mut steps: Vec<&str> = line.pieces().into_iter().filter_map(|piece| text.get(piece)).collect();
        if steps.len() == 1 {
            steps = text
                .split([">", "»", "›", "::", " / "].iter().find(|mark| text.contains(**mark)).copied().unwrap_or("\n"))
                .map(str::trim)
                .collect();
        }
        // A list has a step in each line.
        if steps.len() == 1 && is_front(text) && line.kind == LineKind::ListItem {
            let items = lines.all.get(at + 1..title).unwrap_or_default();
            let same = items.iter().take_while(|item| item.kind == line.kind);
            steps.extend(same.map(Line::as_str));
        }
        let short = |step: &&str| !step.is_empty() && step.len() < 40;
        let opens = steps.first().is_some_and(|first| is_front(first));
        let in_menu = |id: NodeId| {
            let class = dom.attribute(id, "class").unwrap_or_default().to_lowercase();
            dom.name(id) == local_name!("nav") || class.contains("nav") || class.contains("menu")
        };
        if dom.ancestors(line.block).take(5).any(in_menu) {
            continue;
        }
        let signs = |c: char| matches!(c, '>' | '»' | '›' | '/' | ':');
        let opens =
            opens && (text.contains(signs) || line.kind == LineKind::ListItem && steps.len() > line.pieces().len());
        if opens && (2..=3).contains(&steps.len()) && steps.iter().all(short) {
            return steps.last().map(|step| (*step).to_owned());
        }
    }
    None
}

/// The last link of the breadcrumb that is not the front page or the headline.
fn breadcrumb(dom: &Dom<'_>, lines: &Lines, metadata: &Metadata) -> Option<String> {
    let crumbs = dom.descendants(dom.root()).find(|id| {
        let class = dom.attribute(*id, "class").unwrap_or_default().to_lowercase();
        let name = dom.attribute(*id, "id").unwrap_or_default().to_lowercase();
        (class.contains("crumb") || name.contains("crumb"))
            && !lines.range(*id).is_empty()
            && lines.range(*id).len() < 12
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
        "dikategorikan sebagai",
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
