//! A text as plain blocks of runs: what Markdown, pasted pages and Word documents have in common.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading below the headline, 2 or 3.
    Heading(u8, Vec<Run>),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// An item of a list, in a list this deep (from 0), with its number in a numbered one.
    Item(usize, Option<u64>, Vec<Run>),
    /// A paragraph of a long quotation.
    Quote(Vec<Run>),
    /// Rows of cells; the first is the head.
    Table(Vec<Vec<Vec<Run>>>),
}

/// Words of one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words; `\n` begins a line.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphatic: bool,
    /// Where they lead: an address, or `#name` of a heading of the same paper.
    pub link: Option<String>,
}

impl Run {
    /// Words of no look.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Bold words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { strong: true, ..Self::plain(text) }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, to: impl Into<String>) -> Self {
        Self { link: Some(to.into()), ..Self::plain(text) }
    }

    fn is_like(&self, other: &Self) -> bool {
        (self.strong, self.emphatic, &self.link) == (other.strong, other.emphatic, &other.link)
    }
}

/// Adds a run, to the last one where it looks the same.
pub(crate) fn push(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut().filter(|last| last.is_like(&run)) {
        Some(last) => last.text += &run.text,
        None => runs.push(run),
    }
}

/// The words without their looks.
pub(crate) fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// What has begun and not ended.
#[derive(Default)]
struct Reading {
    done: Vec<Block>,
    runs: Vec<Run>,
    look: Run,
    strong: usize,
    emphatic: usize,
    quotes: usize,
    lists: Vec<Option<u64>>,
    rows: Vec<Vec<Vec<Run>>>,
}

/// The blocks of a Markdown text behind its dateline, which stands before the first paragraph or, where the text begins otherwise, by itself.
pub fn blocks_behind(dateline: &str, markdown: &str) -> Vec<Block> {
    let mut blocks = blocks(markdown);
    let place = Run { strong: true, ..Run::plain(dateline) };
    match blocks.first_mut() {
        Some(Block::Paragraph(first)) => drop(first.splice(0..0, [place, Run::plain(" – ")])),
        _ => blocks.insert(0, Block::Paragraph(vec![place])),
    }
    blocks
}

/// The blocks of a Markdown text.
pub(crate) fn blocks(markdown: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(tag) => reading.start(tag),
            Event::End(tag) => reading.end(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => reading.say(&text),
            Event::SoftBreak => reading.say(" "),
            Event::HardBreak => reading.say("\n"),
            _ => {}
        }
    }
    reading.done
}

impl Reading {
    fn say(&mut self, text: &str) {
        let look = Run { strong: self.strong > 0, emphatic: self.emphatic > 0, ..self.look.clone() };
        push(&mut self.runs, Run { text: text.to_owned(), ..look });
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphatic += 1,
            Tag::Link { dest_url, .. } => self.look.link = Some(dest_url.into_string()),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::List(number) => {
                // An item that holds a list says its own words first.
                self.item();
                self.lists.push(number);
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphatic = self.emphatic.saturating_sub(1),
            TagEnd::Link => self.look.link = None,
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::List(_) => drop(self.lists.pop()),
            TagEnd::Item => {
                self.item();
                if let Some(Some(number)) = self.lists.last_mut() {
                    *number += 1;
                }
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.runs);
                self.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            TagEnd::Table => self.done.push(Block::Table(std::mem::take(&mut self.rows))),
            TagEnd::Heading(level) => {
                let level = if matches!(level, HeadingLevel::H1 | HeadingLevel::H2) { 2 } else { 3 };
                self.close(|runs| Block::Heading(level, runs));
            }
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock if !self.lists.is_empty() => self.say("\n"),
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock if self.quotes > 0 => self.close(Block::Quote),
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.close(Block::Paragraph),
            _ => {}
        }
    }

    fn item(&mut self) {
        if let Some(number) = self.lists.last().copied() {
            let depth = self.lists.len().saturating_sub(1);
            self.close(|runs| Block::Item(depth, number, runs));
        }
    }

    fn close(&mut self, block: impl FnOnce(Vec<Run>) -> Block) {
        let mut runs = std::mem::take(&mut self.runs);
        if let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        if !words(&runs).trim().is_empty() {
            self.done.push(block(runs));
        }
    }
}
