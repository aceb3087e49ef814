//! Paragraphs, tables and links as `WordprocessingML` (ECMA-376).

use crate::block::{Block, Run};

/// The width between the margins of an upright A4 page, in twentieths of a point.
pub(super) const WIDTH: usize = 9_412;

/// A document as it grows.
#[derive(Default)]
pub(super) struct Writing {
    /// What is written.
    pub(super) body: String,
    links: Vec<String>,
    bookmarks: usize,
}

impl Writing {
    /// A block; a text's subheads stand so many levels lower.
    pub(super) fn block(&mut self, block: &Block, lower: usize) {
        match block {
            Block::Heading(level, runs) => {
                let level = usize::from(*level).saturating_sub(1).max(1) + lower;
                self.paragraph(heading(level), "", runs);
            }
            Block::Paragraph(runs) => self.paragraph("", "", runs),
            Block::Quote(runs) => self.paragraph("Quote", "", runs),
            Block::Item(depth, number, runs) => {
                // The mark is text: a list that is copied elsewhere keeps it.
                let mark = number.map_or("•".to_owned(), |number| format!("{number}."));
                let left = (depth + 1) * 400;
                let indent = format!(r#"<w:ind w:left="{left}" w:hanging="400"/>"#);
                let mut marked = vec![Run::plain(format!("{mark}\t"))];
                marked.extend(runs.iter().cloned());
                self.paragraph("ListParagraph", &indent, &marked);
            }
            Block::Table(rows) => {
                let (head, rows) =
                    rows.split_first().map_or((Vec::new(), rows.as_slice()), |(head, rows)| (head.clone(), rows));
                self.table(&head, rows, WIDTH);
            }
        }
    }

    /// A paragraph in a style, with more of its properties.
    pub(super) fn paragraph(&mut self, style: &str, more: &str, runs: &[Run]) {
        let style = if style.is_empty() { String::new() } else { format!(r#"<w:pStyle w:val="{style}"/>"#) };
        self.body += &format!("<w:p><w:pPr>{style}{more}</w:pPr>");
        for run in runs {
            self.run(run);
        }
        self.body += "</w:p>";
    }

    /// A heading to which links of the document lead by its name; it may be empty.
    pub(super) fn named(&mut self, style: &str, name: &str, runs: &[Run]) {
        let id = self.bookmarks;
        self.bookmarks += 1;
        self.body += &format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>"#);
        if !name.is_empty() {
            self.body += &format!(r#"<w:bookmarkStart w:id="{id}" w:name="{}"/>"#, xml(name));
        }
        for run in runs {
            self.run(run);
        }
        if !name.is_empty() {
            self.body += &format!(r#"<w:bookmarkEnd w:id="{id}"/>"#);
        }
        self.body += "</w:p>";
    }

    fn run(&mut self, run: &Run) {
        let strong = if run.strong { "<w:b/>" } else { "" };
        let emphatic = if run.emphatic { "<w:i/>" } else { "" };
        let linked = if run.link.is_some() { r#"<w:rStyle w:val="Hyperlink"/>"# } else { "" };
        let mut text = String::new();
        for (index, line) in run.text.split('\n').enumerate() {
            text += if index > 0 { "<w:br/>" } else { "" };
            for (index, piece) in line.split('\t').enumerate() {
                text += if index > 0 { "<w:tab/>" } else { "" };
                text += &format!(r#"<w:t xml:space="preserve">{}</w:t>"#, xml(piece));
            }
        }
        let run_text = format!("<w:r><w:rPr>{linked}{strong}{emphatic}</w:rPr>{text}</w:r>");
        match &run.link {
            Some(address) if address.starts_with('#') => {
                let name = xml(address.trim_start_matches('#'));
                self.body += &format!(r#"<w:hyperlink w:anchor="{name}">{run_text}</w:hyperlink>"#);
            }
            Some(address) => {
                self.body += &format!(r#"<w:hyperlink r:id="link{}">{run_text}</w:hyperlink>"#, self.links.len());
                self.links.push(address.clone());
            }
            None => self.body += &run_text,
        }
    }

    /// A table; its head stands again on each page.
    pub(super) fn table(&mut self, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>], whole: usize) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len()).max(1);
        let widths = vec![whole / columns; columns];
        self.begin_table("TableGrid", &widths);
        for (index, row) in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).enumerate() {
            let again = if index == 0 { "<w:trPr><w:tblHeader/></w:trPr>" } else { "" };
            self.body += &format!("<w:tr>{again}");
            for (column, width) in widths.iter().enumerate() {
                let mut runs = row.get(column).cloned().unwrap_or_default();
                for run in &mut runs {
                    run.strong |= index == 0;
                }
                self.cell(*width, &runs);
            }
            self.body += "</w:tr>";
        }
        self.end_table();
    }

    /// Names and values beside each other.
    pub(super) fn facts(&mut self, facts: &[(String, Vec<Run>)], whole: usize) {
        let widths = [whole * 3 / 10, whole * 7 / 10];
        self.begin_table("TableNormal", &widths);
        for (name, value) in facts {
            self.body += "<w:tr>";
            self.cell(widths[0], &[Run::strong(name.as_str())]);
            self.cell(widths[1], value);
            self.body += "</w:tr>";
        }
        self.end_table();
    }

    fn begin_table(&mut self, style: &str, widths: &[usize]) {
        self.body += &format!(
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>"#
        );
        for width in widths {
            self.body += &format!(r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.body += "</w:tblGrid>";
    }

    fn cell(&mut self, width: usize, runs: &[Run]) {
        self.body += &format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>"#);
        self.paragraph("Cell", "", runs);
        self.body += "</w:tc>";
    }

    /// A table must be followed by a paragraph.
    fn end_table(&mut self) {
        self.body += "</w:tbl><w:p/>";
    }

    /// The relationships of the links, in their order.
    pub(super) fn related(&self) -> String {
        let link = |(index, address): (usize, &String)| {
            format!(
                r#"<Relationship Id="link{index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{}" TargetMode="External"/>"#,
                xml(address)
            )
        };
        self.links.iter().enumerate().map(link).collect()
    }
}

/// The style of a heading of a level, from 1.
pub(super) fn heading(level: usize) -> &'static str {
    match level {
        1 => "Heading1",
        2 => "Heading2",
        _ => "Heading3",
    }
}

/// Text as XML; what XML cannot hold is left out.
pub(super) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            // Signs that turn the direction of what follows would turn what is not theirs.
            '\u{fffe}' | '\u{ffff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
