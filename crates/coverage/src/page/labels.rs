//! Marks of paid content around the article: headline, section, tags, address, byline, lines beside the text.

use std::ops::Range;

use html5ever::local_name;

use super::Page;
use super::area::Area;
use super::label;
use super::line::Line;
use super::metadata::Metadata;
use crate::article::{Label, LabelPlace, Reason};
use crate::html::NodeId;

/// What else may carry the mark.
pub(crate) struct Fields<'a> {
    pub(crate) headline: Option<&'a str>,
    pub(crate) section: Option<&'a str>,
    pub(crate) tags: &'a [String],
    pub(crate) address: Option<&'a str>,
}

/// Every mark, those in fields first. `closing` are those found at the end of the text.
pub(crate) fn read(page: &Page<'_, '_>, area: &Area, closing: Vec<Label>, fields: &Fields<'_>) -> Vec<Label> {
    use Reason::{Ad, Comments, RelatedLink, RelatedList, Share, Title};
    let beside = |reason: Reason| !matches!(reason, RelatedList | RelatedLink | Comments | Ad | Title | Share);
    let lines = page.lines.all.iter().zip(&page.content.out).skip(area.near.start).take(area.near.len());
    let (mut out, filed): (Vec<Label>, Vec<Label>) =
        field_labels(fields, &page.metadata).into_iter().partition(|label| label.place == LabelPlace::Title);
    out.extend(closing);
    // Between two lines of the text stands an advertisement's slot, no mark of the text's own.
    let kept = || page.content.out.iter().enumerate().filter(|(_, reason)| reason.is_none()).map(|(n, _)| n);
    let text = kept().next().unwrap_or(0)..kept().next_back().unwrap_or(0);
    let lines = lines.enumerate().filter(|(n, (line, reason))| {
        let inside = text.contains(&(n + area.near.start));
        !inside || **reason != Some(Reason::Label) || label::in_initials(line.as_str()).is_some()
    });
    out.extend(
        lines
            .map(|(_, line)| line)
            .filter(|(_, reason)| reason.is_some_and(beside))
            .filter_map(|(line, reason)| line_label(line, *reason)),
    );
    if out.is_empty() {
        out.extend(badge(page, &area.head));
    }
    out.extend(filed);
    out
}

/// A small element above the text that holds the mark and nothing else, inside a line with other things.
fn badge(page: &Page<'_, '_>, head: &Range<usize>) -> Option<Label> {
    let dom = page.dom;
    let small = |id: &NodeId| {
        matches!(dom.name(*id), local_name!("span") | local_name!("b") | local_name!("strong") | local_name!("small"))
            && head.contains(&page.lines.range(*id).start)
    };
    dom.descendants(dom.root()).filter(small).find_map(|id| {
        let text = dom.text_of(id);
        let mark = label::in_phrase(&text, false).or_else(|| label::alone(&text)).filter(|m| m.word == m.whole)?;
        let line = page.lines.all.get(page.lines.range(id).start)?;
        let word = text.get(mark.word)?.to_owned();
        let at = line.as_str().find(&word)?;
        let span = Some(line.text.span(at..at + word.len()));
        Some(Label { word: word.clone(), funder: None, place: LabelPlace::Body, text: word, span })
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
        Some(Reason::Label) => {
            let found = label::in_initials(text).or_else(|| label::in_phrase(text, true));
            (found.or_else(|| label::alone(text))?, LabelPlace::Body)
        }
        Some(Reason::Metadata) if label::in_phrase(text, false).is_none() && label::alone(text).is_none() => {
            // Behind the date: "22 Juli 2025, 18.30 WITA Pariwara".
            let start = text.rfind(' ')? + 1;
            let mark = label::in_phrase(text.get(start..)?, false)?;
            let shift = |r: Range<usize>| r.start + start..r.end + start;
            (label::Mark { word: shift(mark.word), funder: None, whole: shift(mark.whole) }, LabelPlace::Body)
        }
        _ if text.len() < 60 => {
            let alone = || label::alone(text).filter(|_| reason != Some(Reason::Tags) && line.link_percent() < 50);
            (label::in_phrase(text, false).or_else(alone)?, LabelPlace::Body)
        }
        _ => return None,
    };
    let get = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let span = Some(line.text.span(mark.whole.clone()));
    let person = mark.person(text).is_some();
    let funder = mark.funder.filter(|_| !person).map(get);
    Some(Label { word: get(mark.word), funder, place, text: get(mark.whole), span })
}

/// Marks in headline, section, tags and address.
fn field_labels(fields: &Fields<'_>, metadata: &Metadata) -> Vec<Label> {
    let Fields { headline, section, tags, address } = *fields;
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
