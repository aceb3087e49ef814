//! From a page's bytes to its article. One road for markup and for scraped text: lines, the article's lines among them,
//! what is not text taken off and kept with its reason, then the fields.

mod byline;
mod content;
mod credit;
pub(crate) mod dateline;
mod descend;
mod draft;
mod image;
mod kind;
mod label;
mod language;
mod line;
mod mark;
mod mass;
mod metadata;
mod phrase;
mod plain;
mod published;
mod site;
mod suspicion;
mod table;
mod title;
mod trim;

use crate::article::{Article, Block, Disagreement, Doubt, PageKind, Sentence, Testimony};
use crate::decode::{Decoded, decode};
use crate::html::{self, Dom, NodeId};
use crate::quotation::{self, Quoted};
use crate::release::Release;
use crate::span::MappedText;

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
    title: Option<NodeId>,
    plain: bool,
    indonesian: bool,
}

/// Reads a page.
pub fn read(input: &Input<'_>) -> Article {
    let decoded = decode(input.bytes, input.charset);
    let plain = !looks_like_html(&decoded.text);
    let dom = html::parse(if plain { "" } else { &decoded.text });
    let page = pick(&dom, &decoded, input, plain);
    assemble(input, &decoded, &page)
}

/// Markup has a tag that scraped text would not.
fn looks_like_html(text: &str) -> bool {
    let head: String = text.chars().take(20_000).collect::<String>().to_ascii_lowercase();
    ["<html", "<!doctype", "<body", "<head", "<div", "<p>", "<p ", "<article", "<br", "<span", "<table"]
        .iter()
        .any(|tag| head.contains(tag))
}

fn pick<'d, 'a>(dom: &'d Dom<'a>, decoded: &Decoded<'_>, input: &Input<'_>, plain: bool) -> Page<'d, 'a> {
    let metadata = metadata::read(dom);
    let lines = if plain { plain::lines(decoded, dom.root()) } else { line::lines(dom, decoded) };
    let title = title::element(dom, &lines, &metadata);
    let mut content = if plain { content::plain(&lines) } else { content::find(dom, &lines, title, input.release) };
    let kept = lines.lines.iter().zip(&content.out).filter(|(_, r)| r.is_none()).map(|(line, _)| line.as_str());
    let declared = dom
        .descendants(dom.root())
        .take(4)
        .filter_map(|id| dom.attribute(id, "lang"))
        .any(|lang| lang.starts_with("id") || lang.starts_with("in"));
    let indonesian = language::is_indonesian(kept, declared);
    let site = site::Site::new(&metadata, input.url);
    let headline = title.map(|id| dom.text_of(id));
    trim::trim(
        dom,
        &lines,
        &mut content,
        &trim::Known { title, headline: headline.as_deref(), site: &site, indonesian, plain },
    );
    Page { dom, lines, content, metadata, title, plain, indonesian }
}

fn assemble(input: &Input<'_>, decoded: &Decoded<'_>, page: &Page<'_, '_>) -> Article {
    let draft = draft::Draft::build(&page.lines.lines, &page.content.out, page.indonesian);
    let mut text = MappedText::default();
    for (n, (_, block)) in draft.blocks.iter().enumerate() {
        if n > 0 {
            text.push_unmapped("\n");
        }
        text.append(block);
    }
    let length = text.len();
    let (title, title_disagreement) = title::text(page.dom, page.title, &page.metadata, &page.lines, &page.content.out);
    let kind = kind::kind(page.dom, &page.lines, &page.content, &page.metadata, title.as_deref(), length);
    let kind = if page.plain && length > 0 { PageKind::Article } else { kind };
    let credits = credit::read(
        page.dom,
        &page.lines,
        &page.content.out,
        page.title,
        &page.metadata,
        draft.bylines,
        draft.labels,
        title.as_deref(),
        input.url,
    );
    let times = published::read(
        page.dom,
        &page.lines,
        credits.head.clone(),
        &page.metadata,
        &page.content.out,
        credits.inside.clone(),
    );
    let images = image::read(page.dom, decoded, &credits.image_roots(page.dom, page.content.root));
    let mut disagreements: Vec<Disagreement> =
        title_disagreement.into_iter().chain(times.disagreements).chain(credits.disagreement).collect();
    disagreements.extend(url_disagreement(&page.metadata));
    let (confidence, doubts) = confidence(page, decoded, kind, length);
    let people: Vec<String> = Vec::new();
    let quotations = quotation::find(text.as_str(), &people).iter().map(|q| quoted(q, &text)).collect();
    Article {
        input: input.name.to_owned(),
        kind,
        language: language::name(page.indonesian, text.as_str()),
        url: page.metadata.canonical.first().map(|t| t.value.clone()).or_else(|| input.url.map(str::to_owned)),
        title,
        subtitle: title::subtitle(page.dom, &page.lines, page.title, &page.content.out),
        dateline: draft.dateline,
        body: text.as_str().to_owned(),
        blocks: draft.blocks.iter().map(|(kind, text)| block(*kind, text)).collect(),
        images,
        bylines: credits.bylines,
        label: credits.labels.first().map(|l| l.word.clone()),
        labels: credits.labels,
        published: times.published,
        updated: times.updated,
        section: credits.section,
        tags: credits.tags,
        quotations,
        removed: draft.removed,
        disagreements,
        confidence,
        doubts,
        text,
    }
}

fn block(kind: crate::article::BlockKind, text: &MappedText) -> Block {
    let sentences = crate::indonesian::sentence::split(text.as_str())
        .into_iter()
        .map(|range| Sentence {
            text: text.as_str().get(range.clone()).unwrap_or_default().to_owned(),
            span: text.span(range),
        })
        .collect();
    Block { kind, text: text.as_str().to_owned(), span: text.whole_span(), sentences }
}

fn quoted(found: &quotation::Quotation, text: &MappedText) -> Quoted {
    let get = |range: &std::ops::Range<usize>| text.as_str().get(range.clone()).unwrap_or_default().to_owned();
    Quoted {
        text: found.words(text.as_str()),
        speaker: found.speaker.as_ref().map(|s| s.name.clone()),
        speaker_text: found.speaker.as_ref().map(|s| get(&s.written)),
        cue: found.cue.as_ref().map(get),
        span: text.span(found.range.clone()),
    }
}

fn url_disagreement(metadata: &metadata::Metadata) -> Option<Disagreement> {
    let plain = |t: &Testimony| {
        t.value.trim_end_matches('/').trim_start_matches("https:").trim_start_matches("http:").to_owned()
    };
    let first = metadata.canonical.first().map(plain)?;
    let differs = metadata.canonical.iter().any(|t| plain(t) != first);
    differs.then(|| Disagreement { field: "url".to_owned(), values: metadata.canonical.clone() })
}

/// Confidence is a product of what speaks against the reading; each factor has its reason.
fn confidence(page: &Page<'_, '_>, decoded: &Decoded<'_>, kind: PageKind, length: usize) -> (f64, Vec<Doubt>) {
    let mut doubts = Vec::new();
    let mut value = 1.0;
    let mut doubt = |when: bool, factor: f64, doubt: Doubt| {
        if when {
            value *= factor;
            doubts.push(doubt);
        }
    };
    doubt(!matches!(kind, PageKind::Article | PageKind::LiveBlog), 0.2, Doubt::Kind);
    doubt(length < 250, 0.5, Doubt::Short);
    doubt(!page.plain && page.content.share < 0.5, 0.7, Doubt::WeakBlock);
    doubt(decoded.doubtful, 0.8, Doubt::Charset);
    doubt(page.dom.cut, 0.5, Doubt::Limits);
    doubt(!page.plain && page.lines.lines.len() > 3 && !page.dom.closed, 0.9, Doubt::Truncated);
    doubt(!page.indonesian, 0.8, Doubt::Language);
    doubt(page.plain, 0.95, Doubt::PlainText);
    doubt(page.metadata.has_next, 0.9, Doubt::MorePages);
    ((value * 1000.0_f64).round() / 1000.0, doubts)
}

/// Every line with its fate, for a person who tunes the rules.
#[doc(hidden)]
pub fn explain(bytes: &[u8], charset: Option<&str>) -> String {
    use std::fmt::Write as _;
    let input = Input { bytes, charset, ..Input::default() };
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
    for (line, reason) in page.lines.lines.iter().zip(&page.content.out) {
        let path: Vec<String> =
            std::iter::once(line.block).chain(dom.ancestors(line.block)).take(5).map(describe).collect();
        let text: String = line.as_str().chars().take(90).collect();
        let reason = format!("{reason:?}");
        let _ = writeln!(out, "{reason:<14} {:?} {}% {text} | {}", line.kind, line.link_percent(), path.join(" < "));
    }
    out
}
