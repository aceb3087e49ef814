//! The headline: the heading that says what the page's metadata say, else the page's first big heading.

use html5ever::local_name;

use super::byline;
use super::line::{Line, LineKind, Lines};
use super::mass::running_text;
use super::metadata::Metadata;
use super::phrase;
use super::published::is_time_line;
use super::trim::same_words;
use crate::article::{Disagreement, Reason, Testimony, Witness};
use crate::html::{Dom, NodeId};

/// The element with the headline.
pub(crate) fn element(dom: &Dom<'_>, lines: &Lines, metadata: &Metadata) -> Option<NodeId> {
    let said: Vec<String> = metadata.title.iter().map(|t| t.value.clone()).chain(parts(metadata)).collect();
    let headings = || lines.lines.iter().filter(|line| line.kind == LineKind::Heading);
    let level = |id: NodeId| dom.name(id) == local_name!("h1");
    let agrees = |text: &str| said.iter().any(|s| same_words(s, text));
    let exact = headings().find(|line| level(line.block) && agrees(line.as_str()));
    let exact = exact.or_else(|| headings().find(|line| agrees(line.as_str())));
    let any = || {
        lines.lines.iter().find(|line| line.as_str().len() > 15 && line.link_percent() < 50 && agrees(line.as_str()))
    };
    let big = || headings().find(|line| level(line.block) && line.link_percent() < 50 && line.as_str().len() > 10);
    let begins =
        |text: &str| text.len() > 15 && said.iter().any(|s| s.to_lowercase().starts_with(&text.to_lowercase()));
    exact
        .or_else(any)
        .or_else(|| headings().find(|line| begins(line.as_str())))
        .or_else(big)
        .or_else(|| headings().find(|line| level(line.block)))
        .map(|line| line.block)
}

/// The `<title>` and its pieces without the site's name.
pub(crate) fn parts(metadata: &Metadata) -> Vec<String> {
    let Some(whole) = &metadata.document_title else { return Vec::new() };
    let mut out = vec![whole.clone()];
    for mark in [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • "] {
        if let Some((first, _)) = whole.split_once(mark) {
            out.push(first.to_owned());
        }
        if let Some((first, last)) = whole.rsplit_once(mark) {
            out.push(first.to_owned());
            // Some sites put their own name first; the longer part is the headline.
            out.extend((last.len() > first.len()).then(|| last.to_owned()));
        }
    }
    out
}

/// The headline of scraped text: the last short line before the first sentence that is no date, byline or button.
pub(crate) fn plain_line(lines: &[Line]) -> Option<usize> {
    let first = lines
        .iter()
        .position(|line| line.as_str().len() >= 120 || (running_text(line) >= 60 && line.as_str().ends_with('.')))?;
    let fits = |line: &Line| {
        let text = line.as_str();
        text.len() >= 12
            && text.len() < 200
            && !text.ends_with('.')
            && !is_time_line(text)
            && !text.to_lowercase().contains("foto:")
            && phrase::reason(text).is_none()
            && byline::parse(text).is_none()
    };
    let candidates: Vec<usize> = (0..first).filter(|n| lines.get(*n).is_some_and(fits)).collect();
    // A line of several words is a headline before a single word that is a menu entry.
    let wordy = |n: &&usize| lines.get(**n).is_some_and(|line| line.as_str().split_whitespace().count() >= 4);
    candidates.iter().rfind(wordy).or(candidates.last()).copied()
}

/// The headline's words, and what other witnesses say if they differ.
pub(crate) fn text(
    dom: &Dom<'_>,
    element: Option<NodeId>,
    metadata: &Metadata,
    lines: &Lines,
    out: &[Option<Reason>],
) -> (Option<String>, Option<Disagreement>) {
    let visible = element.map(|id| dom.text_of(id)).filter(|t| !t.is_empty());
    let plain = || {
        lines.lines.iter().zip(out).find(|(_, r)| **r == Some(Reason::Title)).map(|(line, _)| line.as_str().to_owned())
    };
    let visible = visible.or_else(|| if dom.len() < 5 { plain() } else { None });
    let said = metadata.title.first().map(|t| without_site(&t.value, metadata));
    let fallback = || parts(metadata).into_iter().nth(1).or_else(|| metadata.document_title.clone());
    let title = visible.clone().or(said.clone()).or_else(fallback);
    let differs = match (&visible, &said) {
        (Some(a), Some(b)) => !same_words(a, b) && !same_words(&without_site(b, metadata), a),
        _ => false,
    };
    let disagreement = differs.then(|| {
        let mut values = vec![Testimony { witness: Witness::Visible, value: visible.clone().unwrap_or_default() }];
        values.extend(metadata.title.iter().cloned());
        Disagreement { field: "title".to_owned(), values }
    });
    (title, disagreement)
}

/// `Judul - Nama Situs` without the site's name.
fn without_site(title: &str, metadata: &Metadata) -> String {
    for mark in [" | ", " - ", " – ", " — ", " » "] {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && metadata.site.iter().any(|site| same_words(site, tail))
        {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

/// The line under the headline: an element that says so, before the text.
pub(crate) fn subtitle(dom: &Dom<'_>, lines: &Lines, title: Option<NodeId>, out: &[Option<Reason>]) -> Option<String> {
    let at = title.map(|id| lines.range(id).start)?;
    let first = out.iter().position(Option::is_none).unwrap_or(at);
    let named = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default().to_lowercase();
        [
            "subtitle",
            "sub-title",
            "subjudul",
            "sub-judul",
            "standfirst",
            "subheadline",
            "td-post-sub-title",
            "deck",
            "jeg_post_subtitle",
        ]
        .iter()
        .any(|c| class.contains(c))
    };
    let window = at.saturating_sub(3)..first.max(at) + 2;
    let found = dom
        .descendants(dom.root())
        .find(|id| dom.is_element(*id) && window.contains(&lines.range(*id).start) && named(*id))?;
    Some(dom.text_of(found)).filter(|text| !text.is_empty() && text.len() < 400)
}
