//! The headline: the heading that says what the page's metadata say, else the page's first big heading.

use html5ever::local_name;

use super::line::{LineKind, Lines};
use super::metadata::Metadata;
use super::trim::same_words;
use crate::html::{Dom, NodeId};

/// The element with the headline.
pub(crate) fn element(dom: &Dom<'_>, lines: &Lines, metadata: &Metadata) -> Option<NodeId> {
    let said: Vec<String> = metadata.title.iter().map(|t| t.value.clone()).chain(parts(metadata)).collect();
    let headings = || lines.lines.iter().filter(|line| line.kind == LineKind::Heading);
    let level = |id: NodeId| dom.name(id) == local_name!("h1");
    let agrees = |text: &str| said.iter().any(|s| same_words(s, text));
    let exact = headings().find(|line| level(line.block) && agrees(line.as_str()));
    let exact = exact.or_else(|| headings().find(|line| agrees(line.as_str())));
    let big = || headings().find(|line| level(line.block) && line.link_percent() < 50 && line.as_str().len() > 10);
    let begins = |text: &str| text.len() > 15 && said.iter().any(|s| s.to_lowercase().starts_with(&text.to_lowercase()));
    exact
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
            out.push(last.to_owned());
        }
    }
    out
}
