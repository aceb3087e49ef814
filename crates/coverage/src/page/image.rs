//! Pictures of the article: the real file behind lazy loading and AMP, the caption, and the credit split from it.

use html5ever::local_name;

use crate::article::Image;
use crate::decode::Decoded;
use crate::html::{Dom, NodeId};

const SOURCES: &[&str] = &[
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-full-url",
    "data-large-file",
    "data-echo",
    "data-image",
    "data-srcset",
    "srcset",
    "src",
];

/// Pictures below `root`, each once, in order.
pub(crate) fn read(dom: &Dom<'_>, decoded: &Decoded<'_>, root: NodeId) -> Vec<Image> {
    let mut out: Vec<Image> = Vec::new();
    for id in dom.descendants(root) {
        let is_image = dom.name(id) == local_name!("img") || &*dom.name(id) == "amp-img";
        if let Some(image) = is_image.then(|| image(dom, decoded, id)).flatten()
            && !out.iter().any(|old| old.url == image.url)
        {
            out.push(image);
        }
    }
    out
}

fn image(dom: &Dom<'_>, decoded: &Decoded<'_>, id: NodeId) -> Option<Image> {
    let url = SOURCES.iter().filter_map(|name| dom.attribute(id, name)).find_map(|value| best(&value))?;
    let tiny = |name: &str| dom.attribute(id, name).and_then(|v| v.parse::<u32>().ok()).is_some_and(|n| n < 60);
    if tiny("width") || tiny("height") {
        return None;
    }
    let alt = dom.attribute(id, "alt").map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
    let (caption, credit) = caption(dom, id).map_or((None, None), |text| split_credit(&text));
    let (start, end) = dom.tag_place(id);
    Some(Image { url, alt, caption, credit, span: decoded.span(start, end) })
}

/// The largest file of a `srcset`, or the address itself; placeholders are no files.
fn best(value: &str) -> Option<String> {
    let value = value.trim();
    if value.is_empty() || value.starts_with("data:") || value.contains("placeholder") || value.ends_with("blank.gif") {
        return None;
    }
    if !value.contains(", ") && !value.contains(' ') {
        return Some(value.to_owned());
    }
    let size = |entry: &str| {
        let digits = entry.rsplit(' ').next().unwrap_or_default().trim_end_matches(['w', 'x']).to_owned();
        digits.parse::<f64>().unwrap_or(0.0)
    };
    let largest = value.split(", ").map(str::trim).max_by(|a, b| size(a).total_cmp(&size(b)))?;
    largest.split(' ').next().map(|url| url.trim_end_matches(',').to_owned())
}

/// Text of the `<figcaption>` or caption element that belongs to the picture.
fn caption(dom: &Dom<'_>, id: NodeId) -> Option<String> {
    for frame in dom.ancestors(id).take(4) {
        let is_caption = |node: NodeId| {
            dom.name(node) == local_name!("figcaption")
                || dom
                    .attribute(node, "class")
                    .is_some_and(|c| c.contains("caption-text") || c.split([' ', '-', '_']).any(|w| w == "caption"))
        };
        let found =
            dom.descendants(frame).find(|node| *node != frame && is_caption(*node)).map(|node| dom.text_of(node));
        if found.as_ref().is_some_and(|text| !text.is_empty()) {
            return found;
        }
        if dom.name(frame) == local_name!("figure") {
            return None;
        }
    }
    None
}

/// `Suasana rapat. (Foto: Ist)` → caption and credit.
pub(crate) fn split_credit(text: &str) -> (Option<String>, Option<String>) {
    let some = |s: &str| Some(s.trim().to_owned()).filter(|s| !s.is_empty());
    let trimmed = text.trim().trim_end_matches('.');
    if let Some(open) = trimmed.rfind(['(', '[']).filter(|_| trimmed.ends_with([')', ']'])) {
        let inside = trimmed.get(open + 1..trimmed.len() - 1).unwrap_or_default();
        return (some(trimmed.get(..open).unwrap_or_default()), some(strip_word(inside)));
    }
    for mark in ["Foto:", "Foto :", "foto:", "FOTO:", "Sumber foto:", "Dok.", "/Foto:"] {
        if let Some((before, after)) = trimmed.split_once(mark) {
            let credit = if mark == "Dok." { format!("Dok.{after}") } else { after.to_owned() };
            return (some(before.trim_end_matches(['/', '|', '-', '–', ' '])), some(&credit));
        }
    }
    (some(text), None)
}

fn strip_word(text: &str) -> &str {
    let lower = text.to_lowercase();
    let start = ["foto:", "foto :", "sumber:", "dok:", "photo:", "foto/"]
        .iter()
        .find(|w| lower.starts_with(**w))
        .map_or(0, |w| w.len());
    text.get(start..).unwrap_or(text)
}
