//! From a page's bytes to its article. One road for markup and for scraped text: lines, the article's lines among them,
//! what is not text taken off and kept with its reason, then the fields.

mod area;
mod assemble;
mod byline;
mod content;
pub(crate) mod dateline;
mod descend;
mod draft;
mod filing;
mod image;
mod insert;
mod join;
mod kind;
mod label;
mod labels;
mod language;
pub(crate) mod line;
mod mark;
mod mass;
pub(crate) mod metadata;
mod notice;
mod pager;
mod people;
mod phrase;
pub(crate) mod plain;
mod published;
mod seat;
mod signature;
pub(crate) mod site;
mod suspicion;
mod table;
mod title;
mod trim;

pub use join::{continues, join};
pub use notice::{Notice, is_notice, is_same_page, leads_to, notices, without_notices};
pub use pager::Part;

use crate::article::Article;
use crate::decode::{Decoded, decode};
use crate::html::{self, Dom, NodeId};
use crate::release::Release;

/// A page as the caller has it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Input<'a> {
    /// Its name: a path, an address, `-`.
    pub name: &'a str,
    /// Its address, where known.
    pub url: Option<&'a str>,
    /// Character set of the HTTP header, where known.
    pub charset: Option<&'a str>,
    /// The page, decompressed, otherwise as served.
    pub bytes: &'a [u8],
    /// The release it may come from: helps to find the article's place, never adds a word to it.
    pub release: Option<&'a Release>,
}

struct Page<'d, 'a> {
    dom: &'d Dom<'a>,
    lines: line::Lines,
    content: content::Content,
    metadata: metadata::Metadata,
    title: Option<usize>,
    plain: bool,
    indonesian: bool,
}

/// Reads a page.
pub fn read(input: &Input<'_>) -> Article {
    let decoded = decode(input.bytes, input.charset);
    let plain = !looks_like_html(&decoded.text);
    let dom = html::parse(if plain { "" } else { &decoded.text });
    let page = pick(&dom, &decoded, input, plain);
    assemble::assemble(input, &decoded, &page)
}

/// Markup has a tag that scraped text would not.
pub(crate) fn looks_like_html(text: &str) -> bool {
    let head = text.as_bytes().get(..20_000).unwrap_or(text.as_bytes());
    let tags = ["<html", "<!doctype", "<body", "<head", "<div", "<p>", "<p ", "<article", "<br", "<span", "<table"];
    memchr::memchr_iter(b'<', head).any(|at| {
        let rest = head.get(at..).unwrap_or_default();
        tags.iter().any(|tag| rest.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes())))
    })
}

fn pick<'d, 'a>(dom: &'d Dom<'a>, decoded: &Decoded<'_>, input: &Input<'_>, plain: bool) -> Page<'d, 'a> {
    let metadata = metadata::read(dom);
    let lines = if plain { plain::lines(decoded, dom.root()) } else { line::lines(dom, decoded) };
    let title = if plain { title::plain_line(&lines.all) } else { title::line(dom, &lines, &metadata) };
    let mut content =
        if plain { content::plain(&lines, title) } else { content::find(dom, &lines, title, input.release) };
    let kept = lines.all.iter().zip(&content.out).filter(|(_, r)| r.is_none()).map(|(line, _)| line.as_str());
    let declared = dom
        .descendants(dom.root())
        .take(4)
        .filter_map(|id| dom.attribute(id, "lang"))
        .any(|lang| lang.starts_with("id") || lang.starts_with("in"));
    let indonesian = language::is_indonesian(kept, declared);
    let site = site::Site::new(&metadata, input.url);
    let headline = title::headline(dom, &lines, title);
    trim::trim(
        dom,
        &lines,
        &mut content,
        &trim::Known { title, headline: headline.as_deref(), site: &site, indonesian, plain },
    );
    Page { dom, lines, content, metadata, title, plain, indonesian }
}

/// Every line with its fate, for a person who tunes the rules.
#[doc(hidden)]
pub fn explain(bytes: &[u8], charset: Option<&str>) -> String {
    use std::fmt::Write as _;
    let input = Input { charset, bytes, ..Input::default() };
    let decoded = decode(bytes, charset);
    let plain = !looks_like_html(&decoded.text);
    let dom = html::parse(if plain { "" } else { &decoded.text });
    let page = pick(&dom, &decoded, &input, plain);
    let describe = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default();
        let name = dom.attribute(id, "id").unwrap_or_default();
        format!("{}.{}#{}", dom.name(id), class.split_whitespace().collect::<Vec<_>>().join("."), name)
    };
    let mut out = format!("root {}\n", describe(page.content.root));
    for (line, reason) in page.lines.all.iter().zip(&page.content.out) {
        let path: Vec<String> =
            std::iter::once(line.block).chain(dom.ancestors(line.block)).take(5).map(describe).collect();
        let text: String = line.as_str().chars().take(90).collect();
        let reason = format!("{reason:?}");
        let _ = writeln!(out, "{reason:<14} {:?} {}% {text} | {}", line.kind, line.link_percent(), path.join(" < "));
    }
    out
}
