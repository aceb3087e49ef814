//! Who made the article and what marks it: bylines, labels, section, tags, from the visible page first.

use std::ops::Range;

use html5ever::local_name;

use super::byline;
use super::content::running_text;
use super::draft::named;
use super::label;
use super::line::{Line, Lines};
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
    let head = title_line.saturating_sub(6)..first;
    let near = head.start..(last + 14).min(all.len());
    let beside = |reason: &Option<Reason>| {
        !matches!(
            reason,
            Some(
                Reason::RelatedList
                    | Reason::RelatedLink
                    | Reason::Comments
                    | Reason::Ad
                    | Reason::Caption
                    | Reason::Title
                    | Reason::Share
            )
        )
    };
    let mut found = Vec::new();
    for (line, reason) in
        all.iter().zip(out).skip(near.start).take(near.len()).filter(|(_, reason)| beside(reason) && reason.is_some())
    {
        if let Some(names) = byline::parse(line.as_str()) {
            found.extend(names.iter().map(|name| named(name, &line.text, 0)));
        } else if *reason == Some(Reason::Byline) && found.is_empty() {
            found.extend(unnamed(line, metadata));
        }
        labels.extend(line_label(line, *reason));
    }
    found.append(&mut bylines);
    let section = section(dom, lines, metadata, &near, out);
    let tags = tags(dom, metadata);
    labels.splice(0..0, field_labels(headline, section.as_deref(), &tags, metadata, address));
    let mut bylines = unique(found);
    let disagreement = authors(&mut bylines, metadata);
    let frame = title.and_then(|id| frame(dom, lines, id, first));
    Credits { bylines, labels, section, tags, disagreement, head, frame }
}

/// A name in the place of the byline, without a role.
fn unnamed(line: &Line, metadata: &Metadata) -> Option<Byline> {
    let text = line.as_str().split([',', '|', '-', '•', '–']).next()?.trim();
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    let words = text.split_whitespace().count();
    let site = metadata.site.iter().any(|site| super::trim::same_words(site, text));
    let usual = ["admin", "administrator", "share", "redaksi", "home"].contains(&text.to_lowercase().as_str());
    let fits = capital
        && words <= 5
        && text.len() <= 50
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!' | '@'))
        && !site
        && !usual;
    let at = line.as_str().find(text)?;
    fits.then(|| Byline {
        role: Role::Unknown,
        word: None,
        name: text.to_owned(),
        span: Some(line.text.span(at..at + text.len())),
    })
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

fn unique(found: Vec<Byline>) -> Vec<Byline> {
    let mut out: Vec<Byline> = Vec::new();
    for byline in found {
        let known = out.iter().any(|old| {
            super::trim::same_words(&old.name, &byline.name)
                && (old.role == byline.role || byline.role == Role::Unknown)
        });
        if !known {
            // A role beats no role for the same name.
            out.retain(|old| old.role != Role::Unknown || !super::trim::same_words(&old.name, &byline.name));
            out.push(byline);
        }
    }
    out
}

/// Metadata speaks where the page does not; where both speak and differ, both are shown.
fn authors(bylines: &mut Vec<Byline>, metadata: &Metadata) -> Option<Disagreement> {
    let said: Vec<&Testimony> =
        metadata.authors.iter().filter(|t| !t.value.contains("http") && t.value.len() < 80).collect();
    if bylines.is_empty() {
        let site = |name: &str| metadata.site.iter().any(|s| super::trim::same_words(s, name));
        let usable = said.iter().find(|t| {
            !site(&t.value)
                && !t.value.to_lowercase().contains("admin")
                && !t.value.to_lowercase().contains("developer")
        });
        bylines.extend(usable.map(|t| Byline { role: Role::Unknown, word: None, name: t.value.clone(), span: None }));
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
    let named = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default().to_lowercase();
        ["cat-links", "category", "td-post-category", "post-category", "entry-category", "kanal", "rubrik"]
            .iter()
            .any(|c| class.contains(c))
            && !class.contains("menu")
    };
    let visible = dom.descendants(dom.root()).find(|id| {
        let range = lines.range(*id);
        dom.is_element(*id)
            && !matches!(
                dom.name(*id),
                local_name!("body") | local_name!("article") | local_name!("html") | local_name!("div")
            )
            && named(*id)
            && near.contains(&range.start)
            && !matches!(out.get(range.start), Some(Some(Reason::RelatedList | Reason::Comments)))
    })?;
    Some(dom.text_of(visible)).filter(|text| !text.is_empty() && text.len() < 60)
}

fn tags(dom: &Dom<'_>, metadata: &Metadata) -> Vec<String> {
    let visible: Vec<String> = dom
        .descendants(dom.root())
        .filter(|id| {
            dom.name(*id) == local_name!("a")
                && dom.attribute(*id, "rel").is_some_and(|rel| rel.split_whitespace().any(|r| r == "tag"))
        })
        .filter(|id| !dom.attribute(*id, "rel").is_some_and(|rel| rel.contains("category")))
        .map(|id| dom.text_of(id).trim_start_matches('#').trim().to_owned())
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
