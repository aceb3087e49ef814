//! What was copied from a web page or from Word, as clean Markdown. `ammonia` first leaves nothing but text and a few tags;
//! what it writes is simple enough to be read here in one pass.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

use crate::block::{Block, Run, push, words};
use crate::markdown::markdown;

/// Most bytes and tags that are looked at; a release's text is far smaller. Reading tags nested in each other takes the square
/// of their number.
const MOST: usize = 1 << 20;
const MOST_TAGS: usize = 20_000;

const TAGS: [&str; 24] = [
    "a",
    "b",
    "blockquote",
    "br",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "li",
    "ol",
    "p",
    "strong",
    "table",
    "td",
    "th",
    "tr",
    "ul",
    "pre",
];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::new();
    let bodiless: HashSet<&str> = ["script", "style", "title", "noscript", "svg", "math", "iframe", "template"].into();
    builder.tags(TAGS.into()).clean_content_tags(bodiless).generic_attributes(HashSet::new());
    builder.tag_attributes([("a", ["href"].into())].into()).link_rel(None);
    builder.url_schemes(["https", "http", "mailto"].into()).strip_comments(true);
    builder
});

/// The Markdown of an HTML text.
pub fn paste(html: &str) -> String {
    let html = html.get(..html.floor_char_boundary(MOST)).unwrap_or_default();
    let end = html.match_indices('<').nth(MOST_TAGS).map_or(html.len(), |(end, _)| end);
    let html = html.get(..end).unwrap_or_default();
    // Google Docs wraps everything in a `b` that is not bold.
    let strong_is_meant = !html.contains("docs-internal-guid");
    let clean = CLEANER.clean(html).to_string();
    let mut pasted = Pasted { strong_is_meant, ..Pasted::default() };
    let mut rest = clean.as_str();
    while let Some((text, tail)) = rest.split_once('<') {
        pasted.say(&unescaped(text));
        let Some((tag, tail)) = tail.split_once('>') else { break };
        pasted.tag(tag);
        rest = tail;
    }
    pasted.say(&unescaped(rest));
    pasted.close();
    markdown(&pasted.done)
}

/// What has begun and not ended.
#[derive(Default)]
struct Pasted {
    done: Vec<Block>,
    runs: Vec<Run>,
    strong_is_meant: bool,
    strong: usize,
    emphatic: usize,
    link: Option<String>,
    heading: Option<u8>,
    quotes: usize,
    lists: Vec<Option<u64>>,
    in_item: bool,
    tables: usize,
    rows: Vec<Vec<Vec<Run>>>,
}

impl Pasted {
    /// White space is one space, as in a page.
    fn say(&mut self, text: &str) {
        let mut spaced = String::new();
        for c in text.chars() {
            if c == '\u{a0}' || c.is_whitespace() {
                if !spaced.ends_with(' ') {
                    spaced.push(' ');
                }
            } else if !c.is_control() {
                spaced.push(c);
            }
        }
        if spaced.starts_with(' ') && words(&self.runs).ends_with([' ', '\n']) {
            spaced.remove(0);
        }
        if !spaced.is_empty() {
            let (strong, emphatic) = (self.strong_is_meant && self.strong > 0, self.emphatic > 0);
            push(&mut self.runs, Run { text: spaced, strong, emphatic, link: self.link.clone() });
        }
    }

    fn tag(&mut self, tag: &str) {
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        match name {
            "b" | "strong" => self.strong += 1,
            "/b" | "/strong" => self.strong = self.strong.saturating_sub(1),
            "i" | "em" => self.emphatic += 1,
            "/i" | "/em" => self.emphatic = self.emphatic.saturating_sub(1),
            "a" => self.link = address(attributes),
            "/a" => self.link = None,
            "br" => push(&mut self.runs, Run::plain("\n")),
            _ if self.tables > 0 => self.table_tag(name),
            "table" => {
                self.close();
                self.tables = 1;
            }
            _ => self.block_tag(name),
        }
    }

    /// Inside a table only its own cells count; a table within it is text of the cell.
    fn table_tag(&mut self, name: &str) {
        match name {
            "table" => self.tables += 1,
            "/table" => {
                self.tables -= 1;
                if self.tables == 0 {
                    self.close_table();
                }
            }
            "tr" if self.tables == 1 => self.rows.push(Vec::new()),
            "td" | "th" if self.tables == 1 => self.runs.clear(),
            "/td" | "/th" if self.tables == 1 => {
                let cell = trimmed(std::mem::take(&mut self.runs));
                self.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            _ => self.say(" "),
        }
    }

    /// A table of one column lays out and holds text.
    fn close_table(&mut self) {
        let mut rows = std::mem::take(&mut self.rows);
        rows.retain(|row| row.iter().any(|cell| !words(cell).trim().is_empty()));
        if rows.iter().all(|row| row.len() < 2) {
            self.done.extend(rows.into_iter().flatten().map(Block::Paragraph));
        } else {
            self.done.push(Block::Table(rows));
        }
    }

    fn block_tag(&mut self, name: &str) {
        self.close();
        match name {
            "blockquote" => self.quotes += 1,
            "/blockquote" => self.quotes = self.quotes.saturating_sub(1),
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some(1)),
            "/ul" | "/ol" => drop(self.lists.pop()),
            "li" => self.in_item = true,
            "/li" => self.in_item = false,
            "h1" | "h2" => self.heading = Some(2),
            "h3" | "h4" | "h5" | "h6" => self.heading = Some(3),
            _ if name.starts_with("/h") => self.heading = None,
            _ => {}
        }
    }

    /// Ends the block that was being filled.
    fn close(&mut self) {
        let runs = trimmed(std::mem::take(&mut self.runs));
        if runs.is_empty() {
            return;
        }
        let depth = self.lists.len().saturating_sub(1);
        let block = match (self.heading, self.lists.last_mut()) {
            (Some(level), _) => Block::Heading(level, runs),
            (None, Some(number)) if self.in_item => {
                let own = *number;
                *number = own.map(|own| own + 1);
                self.in_item = false;
                Block::Item(depth, own, runs)
            }
            _ if self.quotes > 0 => Block::Quote(runs),
            _ => bullet(runs),
        };
        self.done.push(block);
    }
}

/// Runs without white space at their ends; none when nothing else is there.
fn trimmed(mut runs: Vec<Run>) -> Vec<Run> {
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    runs.retain(|run| !run.text.is_empty());
    if words(&runs).trim().is_empty() { Vec::new() } else { runs }
}

/// Word writes a list as paragraphs that begin with a drawn mark and spaces.
fn bullet(mut runs: Vec<Run>) -> Block {
    let Some(first) = runs.first_mut() else { return Block::Paragraph(runs) };
    match first.text.split_once(' ') {
        Some(("·" | "•" | "▪" | "●" | "○" | "§" | "\u{f0b7}", rest)) => {
            first.text = rest.trim_start().to_owned();
            Block::Item(0, None, runs)
        }
        _ => Block::Paragraph(runs),
    }
}

fn address(attributes: &str) -> Option<String> {
    let (_, rest) = attributes.split_once("href=\"")?;
    rest.split_once('"').map(|(address, _)| unescaped(address))
}

/// The five that `ammonia` writes.
fn unescaped(text: &str) -> String {
    text.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_clean_markdown() {
        let page = "<html><head><style>p{color:red}</style><title>x</title></head><body><!--StartFragment--><h1>Judul</h1>\
            <p style='margin:0' onclick='x()'>Kami <b> siap</b>&nbsp;melayani, <a href='https://a.example/?a=1&amp;b=2'>Sari</a>.<br>Baris dua</p>\
            <ul><li>satu<ol><li>dalam</li><li>lagi</li></ol></li><li><p>dua</p></li></ul><blockquote><p>kutip</p></blockquote>\
            <script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:x'>klik</a>";
        assert_eq!(
            paste(page),
            "## Judul\n\nKami **siap** melayani, [Sari](<https://a.example/?a=1&b=2>).\\\nBaris dua\n\n- satu\n    1. dalam\n    2. lagi\n\
             - dua\n\n> kutip\n\nklik"
        );
    }

    #[test]
    fn text_of_word_keeps_its_lists_and_tables() {
        let word = "<p class=MsoNormal><b><span style='mso-bidi'>BONTARA</span></b> – Dinas <o:p></o:p></p>\
            <p class=MsoListParagraphCxSpFirst><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Ruas satu</p>\
            <p class=MsoListParagraphCxSpLast>·&nbsp;&nbsp; Ruas dua</p>\
            <table><tr><td><p>Ruas</p></td><td>Km</td></tr><tr><td>A|B</td><td><p>3</p><p>4</p></td></tr></table>";
        assert_eq!(
            paste(word),
            "**BONTARA** – Dinas\n\n- Ruas satu\n- Ruas dua\n\n| Ruas | Km |\n|---|---|\n| A\\|B | 3 4 |"
        );
    }

    #[test]
    fn google_wraps_everything_in_a_b_that_is_none() {
        let docs = "<b style='font-weight:normal' id='docs-internal-guid-1'><p>Teks</p></b>";
        assert_eq!(paste(docs), "Teks");
    }

    #[test]
    fn nothing_makes_it_stop_or_grow() {
        for text in [
            "<b>".repeat(300_000),
            "<ul><li>".repeat(100_000),
            "<table><tr><td>".repeat(60_000),
            "<p>\u{0}<".repeat(200_000),
        ] {
            let begun = std::time::Instant::now();
            let _ = paste(&text);
            assert!(begun.elapsed().as_secs() < 20, "{text:.20}: {:?}", begun.elapsed());
        }
        assert_eq!(paste(""), "");
        assert_eq!(paste("<<<>>>&&amp;amp;"), "\\<\\<\\<\\>\\>\\>\\&\\&amp;");
    }
}
