//! Who made the article and what marks it: bylines, labels, section, tags, from the visible page first.

use std::ops::Range;

use html5ever::local_name;

use super::byline;
use super::draft::named;
use super::label;
use super::line::{Line, Lines};
use super::mark;
use super::mass::running_text;
use super::metadata::Metadata;
use crate::article::{Byline, Disagreement, Label, LabelPlace, Reason, Role, Testimony, Witness};
use crate::html::{Dom, NodeId};

/// What was found.
pub(crate) struct Credits {
    pub(crate) bylines: Vec<Byline>,
    pub(crate) labels: Vec<Label>,
    pub(crate) section: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) disagreement: Option<Disagreement>,
    /// Lines from just above the headline to the first sentence.
    pub(crate) head: Range<usize>,
    /// Lines of the smallest element that holds both headline and text.
    pub(crate) inside: Range<usize>,
    frame: Option<NodeId>,
}

impl Credits {
    /// Where the article's pictures are: its text, and the frame around headline and text.
    pub(crate) fn image_roots(&self, dom: &Dom<'_>, root: NodeId) -> Vec<NodeId> {
        let mut roots = vec![root];
        if let Some(frame) = self.frame {
            roots.insert(0, frame);
        }
        roots.retain(|id| !dom.is_foreign(*id));
        roots.truncate(1);
        roots
    }
}

/// Reads the credits. `bylines` and `labels` are those already found in the closing of the text.
#[expect(clippy::too_many_arguments, reason = "one call; a struct would only rename the page")]
pub(crate) fn read(
    dom: &Dom<'_>,
    lines: &Lines,
    out: &[Option<Reason>],
    title: Option<NodeId>,
    metadata: &Metadata,
    mut bylines: Vec<Byline>,
    mut labels: Vec<Label>,
    headline: Option<&str>,
    address: Option<&str>,
) -> Credits {
    let all = &lines.lines;
    let first = out.iter().zip(all).position(|(reason, line)| reason.is_none() && running_text(line) > 0).unwrap_or(0);
    let last = out.iter().rposition(Option::is_none).unwrap_or(0);
    let title_line = title.map_or(first, |id| lines.range(id).start).min(first);
    let frame = title.and_then(|id| frame(dom, lines, id, first));
    let inside = frame.map_or(0..all.len(), |id| lines.range(id));
    let above = title_line.saturating_sub(1);
    let dated = all.get(above).is_some_and(|line| super::published::is_time_line(line.as_str()));
    let start = if dated { above } else { inside.start };
    let head = title_line.saturating_sub(6).max(inside.start.min(start))..first;
    let near = head.start..(last + 40).min(all.len()).min(inside.end.max(last + 6));
    let beside = |reason: &Option<Reason>| {
        !matches!(
            reason,
            Some(
                Reason::RelatedList
                    | Reason::RelatedLink
                    | Reason::Comments
                    | Reason::Ad
                    | Reason::Title
                    | Reason::Share
            )
        )
    };
    let (mut found, mut role, mut after_byline) = (Vec::new(), None, false);
    for (line, reason) in
        all.iter().zip(out).skip(near.start).take(near.len()).filter(|(_, reason)| beside(reason) && reason.is_some())
    {
        if let Some(names) = byline::parse(line.as_str()).filter(|_| *reason != Some(Reason::Caption)) {
            found.extend(names.iter().map(|name| named(name, &line.text, 0)));
            role = None;
            after_byline = true;
            labels.extend(line_label(line, *reason));
            continue;
        } else if let Some(names) = byline::parse_photo(line.as_str()).filter(|_| after_byline) {
            found.extend(names.iter().map(|name| named(name, &line.text, 0)));
        } else if let Some(role) = role.take().filter(|_| byline::reads_as_name(line.as_str())) {
            found.push(Byline {
                role,
                word: None,
                name: line.as_str().trim().to_owned(),
                span: Some(line.text.whole_span()),
            });
        } else if byline::role_alone(line.as_str()).is_some() {
            role = byline::role_alone(line.as_str());
        } else if *reason == Some(Reason::Byline) && found.is_empty() {
            found.extend(unnamed(line, metadata));
        }
        labels.extend(line_label(line, *reason));
        after_byline = false;
    }
    found.append(&mut bylines);
    if found.is_empty() {
        found.extend(author_element(dom, lines, &head, metadata));
    }
    let section = section(dom, lines, metadata, &near, out);
    let tags = tags(dom, lines, &near, out, metadata);
    labels.splice(0..0, field_labels(headline, section.as_deref(), &tags, metadata, address));
    let mut bylines = unique(found);
    bylines.retain(|byline| !is_desk(&byline.name, metadata));
    let disagreement = authors(&mut bylines, metadata);
    Credits { bylines, labels, section, tags, disagreement, head, inside, frame }
}

/// A name in the place of the byline, without a role.
fn unnamed(line: &Line, metadata: &Metadata) -> Option<Byline> {
    let at = |text: &str| line.as_str().find(text);
    let byline = nameless(line.as_str(), metadata)?;
    let start = at(&byline.name)?;
    Some(Byline { span: Some(line.text.span(start..start + byline.name.len())), ..byline })
}

/// The same for a text by itself: the name before a comma, dash or date.
fn nameless(text: &str, metadata: &Metadata) -> Option<Byline> {
    let text = byline::before_date(text).split([',', '|', '-', '•', '–', '/']).next()?.trim();
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    let words = text.split_whitespace().count();
    let fits = capital
        && words <= 5
        && text.len() <= 50
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!' | '@'))
        && !is_desk(text, metadata);
    fits.then(|| Byline { role: Role::Author, word: None, name: text.to_owned(), span: None })
}

/// A name in an element that the page calls its author, inside a line with other things.
fn author_element(dom: &Dom<'_>, lines: &Lines, head: &Range<usize>, metadata: &Metadata) -> Option<Byline> {
    let says = |id: NodeId| {
        let attribute = |name: &str| dom.attribute(id, name).unwrap_or_default().to_lowercase();
        attribute("rel").split_whitespace().any(|r| r == "author")
            || attribute("itemprop").split_whitespace().any(|r| r == "author")
            || attribute("href").contains("/author/")
            || mark::mark(dom, id).is_some_and(|m| m.reason == Reason::Byline)
    };
    let near = |id: NodeId| head.contains(&lines.range(id).start) || lines.range(id).start == head.end;
    let named = |id: NodeId| {
        let text = dom.text_of(id);
        let byline = nameless(&text, metadata).filter(|b| text.len() < 90 && byline::reads_as_name(&b.name))?;
        let line = lines.lines.get(lines.range(id).start)?;
        let at = line.as_str().find(&byline.name)?;
        Some(Byline { span: Some(line.text.span(at..at + byline.name.len())), ..byline })
    };
    dom.descendants(dom.root()).filter(|id| dom.is_element(*id) && near(*id) && says(*id)).find_map(named)
}

/// "Redaksi", "admin" and the site itself are nobody's name.
fn is_desk(name: &str, metadata: &Metadata) -> bool {
    let lower = name.to_lowercase();
    let words = [
        "redaksi",
        "admin",
        "administrator",
        "tim redaksi",
        "tim",
        "editor",
        "share",
        "home",
        "developer",
        "webmaster",
        "superadmin",
    ];
    let bare = |s: &str| s.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let site = |s: &String| {
        !bare(s).is_empty()
            && bare(&lower).trim_start_matches("tim").trim_start_matches("redaksi")
                == bare(s).trim_end_matches("com").trim_end_matches("id")
    };
    words.contains(&lower.as_str()) || metadata.site.iter().any(site)
}

fn line_label(line: &Line, reason: Option<Reason>) -> Option<Label> {
    let text = line.as_str();
    let (mark, place) = match reason {
        Some(Reason::Byline) => {
            // The segment behind the names: "… | ADV Diskominfo Kaltim".
            let start = text.rfind(['|', '/', '•']).map_or(0, |at| at + 1);
            let tail = text.get(start..)?;
            let shift = |r: Range<usize>| r.start + start..r.end + start;
            let mark = label::in_phrase(tail, false).or_else(|| label::in_phrase(text, false))?;
            let mark = if label::in_phrase(tail, false).is_some() {
                label::Mark { word: shift(mark.word), funder: mark.funder.map(shift), whole: shift(mark.whole) }
            } else {
                mark
            };
            (mark, LabelPlace::Byline)
        }
        Some(Reason::Label) => (label::in_initials(text).or_else(|| label::in_phrase(text, true))?, LabelPlace::Body),
        _ if text.len() < 60 => (label::in_phrase(text, false)?, LabelPlace::Body),
        _ => return None,
    };
    let get = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let span = Some(line.text.span(mark.whole.clone()));
    Some(Label { word: get(mark.word), funder: mark.funder.map(get), place, text: get(mark.whole), span })
}

/// Marks in headline, section, tags and address.
fn field_labels(
    headline: Option<&str>,
    section: Option<&str>,
    tags: &[String],
    metadata: &Metadata,
    address: Option<&str>,
) -> Vec<Label> {
    let make = |text: &str, mark: label::Mark, place: LabelPlace| {
        let get = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
        Label { word: get(mark.word), funder: mark.funder.map(get), place, text: get(mark.whole), span: None }
    };
    let mut out = Vec::new();
    if let Some((text, mark)) = headline.and_then(|t| Some((t, label::in_title(t)?))) {
        out.push(make(text, mark, LabelPlace::Title));
    }
    for text in section.into_iter().chain(tags.iter().map(String::as_str)) {
        if let Some(mark) = label::in_phrase(text, true) {
            out.push(make(text, mark, LabelPlace::Section));
        }
    }
    let canonical = metadata.canonical.first().map(|t| t.value.as_str()).or(address);
    if let Some(part) = canonical.and_then(|url| {
        url.split('/').skip(3).find(|part| label::in_phrase(part, false).is_some_and(|m| m.funder.is_none()))
    }) && let Some(mark) = label::in_phrase(part, false)
    {
        out.push(make(part, mark, LabelPlace::Address));
    }
    out
}

/// Each name once for each role. The theme's "Oleh A" is only who posted it where the text itself gives A another role.
fn unique(found: Vec<Byline>) -> Vec<Byline> {
    let posted = |byline: &Byline| {
        byline.role == Role::Unknown
            || byline.role == Role::Author
                && byline.word.as_deref().is_none_or(|w| matches!(w.to_lowercase().as_str(), "oleh" | "by"))
    };
    let same = |a: &Byline, b: &Byline| super::trim::same_words(&a.name, &b.name);
    let mut out: Vec<Byline> = Vec::new();
    for (n, byline) in found.iter().enumerate() {
        let better = found.iter().any(|other| same(other, byline) && other.role != byline.role && !posted(other));
        let repeated =
            found.iter().take(n).any(|other| same(other, byline) && (other.role == byline.role || posted(byline)));
        if !repeated && !(posted(byline) && better) {
            out.push(byline.clone());
        }
    }
    out
}

/// Metadata speaks where the page does not; where both speak and differ, both are shown.
fn authors(bylines: &mut Vec<Byline>, metadata: &Metadata) -> Option<Disagreement> {
    let said: Vec<&Testimony> =
        metadata.authors.iter().filter(|t| !t.value.contains("http") && t.value.len() < 80).collect();
    if bylines.is_empty() {
        let usable = said.iter().find(|t| {
            !is_desk(&t.value, metadata)
                && !t.value.to_lowercase().contains("admin")
                && !t.value.to_lowercase().contains("developer")
        });
        bylines.extend(usable.map(|t| Byline { role: Role::Author, word: None, name: t.value.clone(), span: None }));
        return None;
    }
    let agrees = |t: &&Testimony| bylines.iter().any(|b| super::trim::same_words(&b.name, &t.value));
    if said.is_empty() || said.iter().any(agrees) {
        return None;
    }
    let mut values: Vec<Testimony> =
        bylines.iter().map(|b| Testimony { witness: Witness::Visible, value: b.name.clone() }).collect();
    values.extend(said.into_iter().cloned());
    Some(Disagreement { field: "bylines".to_owned(), values })
}

fn section(
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
            && !matches!(out.get(at), Some(Some(Reason::RelatedList | Reason::Comments | Reason::Navigation)))
    });
    if let Some(text) = linked.map(|id| dom.text_of(id)).filter(|text| !text.is_empty() && text.len() < 60) {
        return Some(text);
    }
    let named = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default().to_lowercase();
        ["cat-links", "category", "kategori", "td-post-category", "post-category", "entry-category", "kanal", "rubrik"]
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
    let links = dom.descendants(crumbs).filter(|id| dom.name(*id) == local_name!("a")).skip(1);
    let texts = links.map(|id| dom.text_of(id)).filter(|text| !text.is_empty() && text.len() < 50 && !headline(text));
    texts.last()
}

/// A link to a category's list.
fn is_category(dom: &Dom<'_>, id: NodeId) -> bool {
    let rel = dom.attribute(id, "rel").unwrap_or_default();
    let href = dom.attribute(id, "href").unwrap_or_default();
    rel.split_whitespace().any(|r| r == "category")
        || ["/category/", "/kategori/", "/kanal/", "/rubrik/", "?cat="].iter().any(|part| href.contains(part))
}

/// The category without the words before it.
fn bare_section(text: &str) -> String {
    let lower = text.to_lowercase();
    let lead = [
        "categorized as",
        "kategori:",
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
fn tags(
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

/// The smallest element that holds both headline and text.
fn frame(dom: &Dom<'_>, lines: &Lines, title: NodeId, first: usize) -> Option<NodeId> {
    dom.ancestors(title).find(|id| lines.range(*id).contains(&first))
}
