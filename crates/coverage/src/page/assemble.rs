//! Puts the article together: body, fields, what was removed, how sure the reading is.

use super::area::Area;
use super::metadata::Metadata;
use super::{Input, Page, draft, filing, image, kind, labels, language, pager, people, published, title};
use crate::article::{Article, Block, BlockKind, Disagreement, Doubt, PageKind, Sentence, Testimony};
use crate::decode::Decoded;
use crate::quotation::{self, Quoted};
use crate::span::MappedText;

/// The article of a page whose lines are chosen.
pub(super) fn assemble(input: &Input<'_>, decoded: &Decoded<'_>, page: &Page<'_, '_>) -> Article {
    let outlet = page.metadata.outlet();
    let draft = draft::Draft::build(&page.lines.all, &page.content.out, page.indonesian, &outlet);
    let text = body(&draft.blocks);
    let area = Area::of(page);
    let (title, title_differs) = title::text(page);
    let kind = kind::kind(page, title.as_deref(), text.len());
    let times = published::read(page, &area);
    let (bylines, names_differ) = people::read(page, &area, draft.bylines);
    let site = |text: &String| page.metadata.site.iter().any(|site| super::trim::same_words(site, text));
    let above = || filing::kicker(&page.lines, page.title, &page.content.out, area.head.start);
    let section = filing::section(page.dom, &page.lines, &page.metadata, &area.near, &page.content.out)
        .or_else(|| filing::trail(page.dom, &page.lines, page.title))
        .or_else(|| above().filter(|text| !site(text)));
    let tags = filing::tags(page.dom, &page.lines, &area.near, &page.content.out, &page.metadata);
    let fields =
        labels::Fields { headline: title.as_deref(), section: section.as_deref(), tags: &tags, address: input.url };
    let labels = labels::read(page, &area, draft.labels, &fields);
    let part = match kind {
        PageKind::Article | PageKind::LiveBlog => pager::read(page.dom, &page.metadata, input.url),
        _ => pager::Part::default(),
    };
    let doubts = doubts(page, decoded, kind, text.len(), &part);
    let differing = title_differs.into_iter().chain(times.disagreements).chain(names_differ);
    Article {
        input: input.name.to_owned(),
        kind,
        language: language::name(page.indonesian, text.as_str()),
        url: page.metadata.canonical.first().map(|t| t.value.clone()).or_else(|| input.url.map(str::to_owned)),
        subtitle: title::subtitle(page),
        title,
        dateline: draft.dateline,
        body: text.as_str().to_owned(),
        blocks: draft.blocks.iter().map(|(kind, text)| block(*kind, text)).collect(),
        images: image::read(page.dom, decoded, area.frame.unwrap_or(page.content.root)),
        bylines,
        label: labels.first().map(|l| l.word.clone()),
        labels,
        published: times.published,
        updated: times.updated,
        section,
        tags,
        quotations: quotations(&text),
        removed: draft.removed,
        disagreements: differing.chain(url_disagreement(&page.metadata)).collect(),
        confidence: confidence(&doubts),
        doubts,
        next_page: part.next.clone(),
        pages: Vec::new(),
        text,
        part,
        length: input.bytes.len(),
    }
}

/// The blocks as one text, a line each.
fn body(blocks: &[(BlockKind, MappedText)]) -> MappedText {
    let mut text = MappedText::default();
    for (n, (_, block)) in blocks.iter().enumerate() {
        if n > 0 {
            text.push_unmapped("\n");
        }
        text.append(block);
    }
    text
}

fn block(kind: BlockKind, text: &MappedText) -> Block {
    let sentences = crate::indonesian::sentence::split(text.as_str())
        .into_iter()
        .map(|range| Sentence {
            text: text.as_str().get(range.clone()).unwrap_or_default().to_owned(),
            span: text.span(range),
        })
        .collect();
    Block { kind, text: text.as_str().to_owned(), span: text.whole_span(), sentences }
}

/// The quotations of a body.
pub(super) fn quotations(text: &MappedText) -> Vec<Quoted> {
    quotation::find(text.as_str(), &[]).iter().map(|found| quoted(found, text)).collect()
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

fn url_disagreement(metadata: &Metadata) -> Option<Disagreement> {
    let plain = |t: &Testimony| {
        t.value.trim_end_matches('/').trim_start_matches("https:").trim_start_matches("http:").to_owned()
    };
    let first = metadata.canonical.first().map(plain)?;
    let differs = metadata.canonical.iter().any(|t| plain(t) != first);
    differs.then(|| Disagreement { field: "url".to_owned(), values: metadata.canonical.clone() })
}

/// Why the reading may be wrong.
fn doubts(page: &Page<'_, '_>, decoded: &Decoded<'_>, kind: PageKind, length: usize, part: &pager::Part) -> Vec<Doubt> {
    let doubts = [
        (!matches!(kind, PageKind::Article | PageKind::LiveBlog), Doubt::Kind),
        (length < SHORT, Doubt::Short),
        (!page.plain && page.content.share < 0.5, Doubt::WeakBlock),
        (decoded.doubtful, Doubt::Charset),
        (page.dom.cut || page.lines.cut, Doubt::Limits),
        (!page.plain && page.lines.all.len() > 3 && !page.dom.closed, Doubt::Truncated),
        (!page.indonesian, Doubt::Language),
        (page.plain, Doubt::PlainText),
        (part.of > 1, Doubt::MorePages),
    ];
    doubts.into_iter().filter_map(|(when, doubt)| when.then_some(doubt)).collect()
}

/// Bytes of a body that is too little to be sure of.
pub(super) const SHORT: usize = 250;

/// Confidence is a product of what speaks against the reading.
pub(super) fn confidence(doubts: &[Doubt]) -> f64 {
    let factor = |doubt: &Doubt| match doubt {
        Doubt::Kind => 0.2,
        Doubt::Short | Doubt::Limits | Doubt::Language => 0.5,
        Doubt::WeakBlock => 0.7,
        Doubt::Charset => 0.8,
        Doubt::Truncated | Doubt::MorePages => 0.9,
        Doubt::PlainText => 0.95,
    };
    (doubts.iter().map(factor).product::<f64>() * 1000.0).round() / 1000.0
}
