//! From a page's bytes to its article.

mod content;
mod line;
mod mark;
mod metadata;
mod phrase;
mod site;
mod title;
mod trim;

use crate::decode::{Decoded, decode};
use crate::html::{self, Dom, NodeId};

struct Page<'d, 'a> {
    dom: &'d Dom<'a>,
    lines: line::Lines,
    content: content::Content,
}

fn pick<'d, 'a>(dom: &'d Dom<'a>, decoded: &Decoded<'_>) -> Page<'d, 'a> {
    let metadata = metadata::read(dom);
    let lines = line::lines(dom, decoded);
    let title = title::element(dom, &lines, &metadata);
    let mut content = content::find(dom, &lines, title);
    let site = site::Site::new(&metadata, None);
    trim::trim(dom, &lines, &mut content, title, &site);
    Page { dom, lines, content }
}

/// First version: the body alone.
pub fn body(bytes: &[u8], charset: Option<&str>) -> String {
    let decoded = decode(bytes, charset);
    let dom = html::parse(&decoded.text);
    let page = pick(&dom, &decoded);
    let mut out = String::new();
    for (line, reason) in page.lines.lines.iter().zip(&page.content.out) {
        if reason.is_none() {
            out.push_str(line.as_str());
            out.push('\n');
        }
    }
    out
}

/// Every line with its fate, for a person who tunes the rules.
#[doc(hidden)]
pub fn explain(bytes: &[u8], charset: Option<&str>) -> String {
    use std::fmt::Write as _;
    let decoded = decode(bytes, charset);
    let dom = html::parse(&decoded.text);
    let page = pick(&dom, &decoded);
    let dom = page.dom;
    let describe = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default();
        let name = dom.attribute(id, "id").unwrap_or_default();
        format!("{}.{}#{}", dom.name(id), class.split_whitespace().collect::<Vec<_>>().join("."), name)
    };
    let mut out = format!("root {}\n", describe(page.content.root));
    for (line, reason) in page.lines.lines.iter().zip(&page.content.out) {
        let path: Vec<String> = std::iter::once(line.block).chain(dom.ancestors(line.block)).take(5).map(describe).collect();
        let text: String = line.as_str().chars().take(90).collect();
        let _ = writeln!(out, "{:<14} {:?} {}% {} | {}", format!("{reason:?}"), line.kind, line.link_percent(), text, path.join(" < "));
    }
    out
}
