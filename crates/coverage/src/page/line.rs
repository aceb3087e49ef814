//! The page as lines: each block's text with its places, how much of it is links, and the range of lines below each node.

use std::cell::OnceCell;
use std::ops::Range;

use html5ever::{LocalName, local_name};

use super::phrase;
use crate::article::Reason;
use crate::decode::Decoded;
use crate::html::{Dom, NodeId, Piece};
use crate::span::MappedText;

/// What kind of block a line stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LineKind {
    Paragraph,
    Heading,
    ListItem,
    Quote,
    TableRow,
    Caption,
}

/// One line of the page as a reader sees it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) text: MappedText,
    pub(crate) kind: LineKind,
    /// The innermost block element.
    pub(crate) block: NodeId,
    /// Ranges of the text inside links.
    pub(crate) links: Vec<Range<usize>>,
    /// Where an inline element begins or ends inside the text.
    pub(crate) seams: Vec<usize>,
    /// Bytes of text in bold or italics.
    pub(crate) emphasised: usize,
    /// The line follows the one before after a single `<br>`.
    pub(crate) continues: bool,
    /// Found when first asked for.
    pub(crate) clutter: OnceCell<Option<Reason>>,
}

impl Line {
    /// The reason it is clutter by its words alone.
    pub(crate) fn clutter(&self) -> Option<Reason> {
        *self.clutter.get_or_init(|| phrase::reason(self.as_str()))
    }

    pub(crate) fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// Share of the text that is links, in percent.
    pub(crate) fn link_percent(&self) -> usize {
        self.links.iter().map(Range::len).sum::<usize>() * 100 / self.text.len().max(1)
    }

    /// The stretches between inline elements and table cells, without the signs that only keep them apart: a line that a
    /// layout puts together says one thing in each.
    pub(crate) fn pieces(&self) -> Vec<Range<usize>> {
        let text = self.as_str();
        let tabs = text.match_indices('\t').flat_map(|(at, _)| [at, at + 1]);
        let mut cuts: Vec<usize> = self.seams.iter().copied().chain(tabs).chain([0, text.len()]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let keeps_apart = |c: char| c.is_whitespace() || "|•·/–—›»".contains(c);
        let mut pieces: Vec<Range<usize>> = Vec::new();
        let mut joins = false;
        for (start, end) in cuts.iter().zip(cuts.iter().skip(1)) {
            let Some(piece) = text.get(*start..*end) else { continue };
            let from = start + piece.len() - piece.trim_start_matches(keeps_apart).len();
            let to = from + piece.trim_matches(keeps_apart).len();
            let Some(bare) = text.get(from..to).filter(|bare| !bare.is_empty()) else { continue };
            // "<span>Rina</span>, <span>Jurnalis</span>", "<a>Rina</a> dan <a>Budi</a>" say one thing together.
            let joined = |c: char| matches!(c, ',' | '&');
            match pieces.last_mut() {
                Some(last) if joins || bare.starts_with(joined) || bare == "dan" => last.end = to,
                _ => pieces.push(from..to),
            }
            joins = bare.ends_with(joined) || bare == "dan" || bare.ends_with(" dan");
        }
        pieces
    }
}

/// All lines, and for each node the range of lines below it.
pub(crate) struct Lines {
    pub(crate) all: Vec<Line>,
    /// True when there were too many.
    pub(crate) cut: bool,
    ranges: Vec<(u32, u32)>,
}

/// Where a word may be broken at the end of a line.
const SOFT_HYPHEN: &str = "\u{ad}";

/// More lines than this are not read: a book has ten thousand.
pub(crate) const MOST_LINES: usize = 200_000;

impl Lines {
    /// Lines without a tree.
    pub(crate) fn flat(lines: Vec<Line>) -> Self {
        Self { cut: lines.len() >= MOST_LINES, all: lines, ranges: Vec::new() }
    }

    /// The lines that begin below `node`.
    pub(crate) fn range(&self, node: NodeId) -> Range<usize> {
        let (start, end) = self.ranges.get(node.index()).copied().unwrap_or((0, 0));
        usize::try_from(start).unwrap_or(0)..usize::try_from(end).unwrap_or(0)
    }
}

/// Reads the whole page.
pub(crate) fn lines(dom: &Dom<'_>, decoded: &Decoded<'_>) -> Lines {
    let mut walk = Walk {
        dom,
        decoded,
        lines: Vec::new(),
        ranges: vec![(0, 0); dom.len()],
        open: MappedText::default(),
        links: Vec::new(),
        seams: Vec::new(),
        emphasised: 0,
        breaks: 0,
        space: None,
        seam: false,
    };
    let context =
        Context { block: dom.root(), kind: LineKind::Paragraph, link: false, emphasis: false, keep_breaks: false };
    walk.node(dom.root(), context);
    walk.flush(context);
    Lines { cut: walk.lines.len() >= MOST_LINES, all: walk.lines, ranges: walk.ranges }
}

#[derive(Clone, Copy)]
struct Context {
    block: NodeId,
    kind: LineKind,
    link: bool,
    emphasis: bool,
    keep_breaks: bool,
}

struct Walk<'d, 'a> {
    dom: &'d Dom<'a>,
    decoded: &'d Decoded<'a>,
    lines: Vec<Line>,
    ranges: Vec<(u32, u32)>,
    open: MappedText,
    links: Vec<Range<usize>>,
    seams: Vec<usize>,
    emphasised: usize,
    /// `<br>`s since the last text.
    breaks: usize,
    /// White space that waits for a word after it.
    space: Option<(usize, usize)>,
    /// An inline element has just ended.
    seam: bool,
}

impl Walk<'_, '_> {
    fn node(&mut self, id: NodeId, context: Context) {
        if let Some(piece) = self.dom.piece(id) {
            self.text(piece, context);
            return;
        }
        let name = self.dom.name(id);
        if is_unseen(&name) || self.dom.is_foreign(id) {
            return;
        }
        if name == local_name!("br") {
            self.line_break(context);
            return;
        }
        let inner = self.enter(id, &name, context);
        let block = inner.block != context.block;
        if block {
            self.flush(context);
        }
        if !block && is_piece(&name) && self.seam && !self.in_prose(context.block) {
            // Two pieces side by side that only the style sheet keeps apart.
            self.space = self.space.or(Some((0, 0)));
        }
        if !block {
            self.seam_here();
        }
        let start = self.mark();
        for child in self.dom.children(id) {
            self.node(child, inner);
        }
        if block {
            self.flush(inner);
        } else if matches!(name, local_name!("td") | local_name!("th")) && !self.open.is_empty() {
            self.open.push_unmapped("\t");
        }
        if !block {
            self.seam_here();
        }
        self.seam = !block && is_piece(&name) && !self.open.is_empty();
        let unfinished = u32::from(!self.open.is_empty());
        let end = self.mark() + unfinished;
        if let Some(range) = self.ranges.get_mut(id.index()) {
            *range = (start, end);
        }
    }

    fn seam_here(&mut self) {
        let at = self.open.len();
        if at > 0 && self.seams.last() != Some(&at) {
            self.seams.push(at);
        }
    }

    /// Paragraphs and headings are written by people: there a missing space is meant.
    fn in_prose(&self, block: NodeId) -> bool {
        let name = self.dom.name(block);
        name == local_name!("p") || is_heading(&name)
    }

    fn mark(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX)
    }

    fn enter(&self, id: NodeId, name: &LocalName, context: Context) -> Context {
        let mut inner = context;
        match *name {
            // Pages built in the browser follow links without an address; a named anchor is a place, no link.
            local_name!("a") => {
                let has = |name: &str| self.dom.attribute(id, name).is_some();
                inner.link = context.link || has("href") || !(has("name") || has("id"));
            }
            local_name!("b") | local_name!("strong") | local_name!("em") | local_name!("i") => inner.emphasis = true,
            local_name!("pre") => inner.keep_breaks = true,
            _ => {}
        }
        // Cells of a table with text alone are one row; a cell with blocks inside is a container.
        let simple_cell = matches!(*name, local_name!("td") | local_name!("th")) && context.kind == LineKind::TableRow;
        if is_block(name) && !simple_cell {
            inner.block = id;
            inner.kind = match *name {
                local_name!("li") | local_name!("dd") | local_name!("dt") => LineKind::ListItem,
                local_name!("blockquote") => LineKind::Quote,
                local_name!("figcaption") | local_name!("caption") => LineKind::Caption,
                local_name!("tr") if self.is_data_row(id) => LineKind::TableRow,
                local_name!("td") | local_name!("th") | local_name!("tr") => LineKind::Paragraph,
                _ if is_heading(name) => LineKind::Heading,
                _ => context.kind,
            };
        }
        inner
    }

    /// A row of several cells without blocks in them.
    fn is_data_row(&self, row: NodeId) -> bool {
        let cells = |id: NodeId| matches!(self.dom.name(id), local_name!("td") | local_name!("th"));
        let mut count = 0;
        for cell in self.dom.children(row).filter(|id| cells(*id)) {
            count += 1;
            let blocks = self.dom.descendants(cell).skip(1).filter(|id| is_block(&self.dom.name(*id))).take(2).count();
            // A cell with many rows of its own lays out the page.
            let rows = self.dom.descendants(cell).filter(|id| self.dom.name(*id) == local_name!("br")).take(4).count();
            if blocks > 1 || rows >= 4 {
                return false;
            }
        }
        count > 1
    }

    fn line_break(&mut self, context: Context) {
        let breaks = self.breaks + 1;
        self.flush(context);
        self.breaks = breaks;
    }

    fn text(&mut self, piece: Piece, context: Context) {
        self.seam = false;
        let (mut start, _, exact) = Dom::piece_place(piece);
        let text = self.dom.piece_text(piece);
        let before = self.open.len();
        if context.keep_breaks && exact {
            for (n, row) in text.split('\n').enumerate() {
                if n > 0 {
                    self.line_break(context);
                }
                self.words(row, start);
                start += row.len() + 1;
            }
        } else if exact {
            self.words(&text, start);
        } else {
            self.reference(&text, piece);
        }
        let added = self.open.len().saturating_sub(before);
        if context.link && added > 0 {
            match self.links.last_mut() {
                Some(last) if last.end == before => last.end += added,
                _ => self.links.push(before..before + added),
            }
        }
        self.emphasised += if context.emphasis { added } else { 0 };
    }

    fn reference(&mut self, text: &str, piece: Piece) {
        let (start, end, _) = Dom::piece_place(piece);
        if text == SOFT_HYPHEN {
            return;
        }
        if text.chars().all(char::is_whitespace) {
            self.space = self.space.or(Some((start, end)));
        } else {
            self.word(text, start, end, false);
        }
    }

    /// Words of a run that stands in the input as it is; white space between them becomes one space.
    fn words(&mut self, text: &str, start: usize) {
        let mut word = None;
        for (at, c) in text.char_indices() {
            match (c.is_whitespace(), word) {
                // A soft hyphen is a place to break the line: the word goes on.
                (false, from) if c == '\u{ad}' => {
                    if let Some(from) = from {
                        self.word(text.get(from..at).unwrap_or_default(), start + from, start + at, true);
                    }
                    word = None;
                }
                (false, None) => word = Some(at),
                (true, Some(from)) => {
                    self.word(text.get(from..at).unwrap_or_default(), start + from, start + at, true);
                    word = None;
                    self.space = Some((start + at, start + at + c.len_utf8()));
                }
                (true, None) => self.space = self.space.or(Some((start + at, start + at + c.len_utf8()))),
                (false, Some(_)) => {}
            }
        }
        if let Some(from) = word {
            self.word(text.get(from..).unwrap_or_default(), start + from, start + text.len(), true);
        }
    }

    fn word(&mut self, word: &str, start: usize, end: usize, verbatim: bool) {
        match self.space.take() {
            Some((from, to)) if !self.open.is_empty() && !self.open.as_str().ends_with('\t') => {
                if to == 0 {
                    self.open.push_unmapped(" ");
                }
                let exact = self.decoded.text.get(from..to) == Some(" ") && self.decoded.is_exact(from, to);
                if to > 0 {
                    self.open.push(" ", self.decoded.span(from, to), exact);
                }
            }
            _ => {}
        }
        let exact = verbatim && self.decoded.is_exact(start, end);
        self.open.push(word, self.decoded.span(start, end), exact);
    }

    /// Ends the open line.
    fn flush(&mut self, context: Context) {
        let text = std::mem::take(&mut self.open);
        let (links, emphasised) = (std::mem::take(&mut self.links), std::mem::take(&mut self.emphasised));
        let seams = std::mem::take(&mut self.seams);
        let continues = std::mem::take(&mut self.breaks) == 1;
        self.space = None;
        if text.as_str().trim().is_empty() {
            self.breaks = 0;
        } else if self.lines.len() < MOST_LINES {
            let (kind, block) = (context.kind, context.block);
            let clutter = OnceCell::new();
            self.lines.push(Line { text, kind, block, links, seams, emphasised, continues, clutter });
        }
    }
}

/// Elements whose contents are not text of the page.
fn is_unseen(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("script")
            | local_name!("style")
            | local_name!("noscript")
            | local_name!("template")
            | local_name!("head")
            | local_name!("iframe")
            | local_name!("object")
            | local_name!("video")
            | local_name!("audio")
            | local_name!("canvas")
            | local_name!("select")
            | local_name!("button")
            | local_name!("textarea")
    )
}

/// Inline elements that layouts put side by side.
fn is_piece(name: &LocalName) -> bool {
    matches!(*name, local_name!("span") | local_name!("a") | local_name!("time") | local_name!("small"))
}

fn is_heading(name: &LocalName) -> bool {
    ["h1", "h2", "h3", "h4", "h5", "h6"].contains(&&**name)
}

/// Elements that begin a line of their own.
pub(crate) fn is_block(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("address")
            | local_name!("article")
            | local_name!("aside")
            | local_name!("blockquote")
            | local_name!("body")
            | local_name!("caption")
            | local_name!("center")
            | local_name!("dd")
            | local_name!("details")
            | local_name!("dialog")
            | local_name!("dir")
            | local_name!("div")
            | local_name!("dl")
            | local_name!("dt")
            | local_name!("fieldset")
            | local_name!("figcaption")
            | local_name!("figure")
            | local_name!("footer")
            | local_name!("form")
            | local_name!("h1")
            | local_name!("h2")
            | local_name!("h3")
            | local_name!("h4")
            | local_name!("h5")
            | local_name!("h6")
            | local_name!("header")
            | local_name!("hgroup")
            | local_name!("hr")
            | local_name!("html")
            | local_name!("legend")
            | local_name!("li")
            | local_name!("main")
            | local_name!("menu")
            | local_name!("nav")
            | local_name!("ol")
            | local_name!("p")
            | local_name!("pre")
            | local_name!("section")
            | local_name!("summary")
            | local_name!("table")
            | local_name!("tbody")
            | local_name!("td")
            | local_name!("tfoot")
            | local_name!("th")
            | local_name!("thead")
            | local_name!("tr")
            | local_name!("ul")
    ) || **name == *"amp-accordion"
}
