//! A release written as a Word document (ECMA-376), the same bytes for the same text. Only what a release has: headline,
//! standfirst, paragraphs, subheads, lists, long quotations, tables, links.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::block::{Block, Run, blocks_behind};

/// What stands in the document.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// Above the headline: office, number, day.
    pub kicker: &'a str,
    /// The headline.
    pub headline: &'a str,
    /// Under the headline; may be empty.
    pub standfirst: &'a str,
    /// The dateline's place.
    pub place: &'a str,
    /// Markdown.
    pub body: &'a str,
    /// Under the text: how to cite it.
    pub citation: &'a str,
    /// The text's language, `id`.
    pub language: &'a str,
}

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;
const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const STYLES: &str = include_str!("word/styles.xml");

/// The document; none only if memory fails it.
pub fn word(letter: &Letter<'_>) -> Option<Vec<u8>> {
    let mut writing = Writing::default();
    writing.paragraph("Kicker", "", &[Run::plain(letter.kicker)]);
    writing.paragraph("Title", "", &[Run::plain(letter.headline)]);
    if !letter.standfirst.is_empty() {
        writing.paragraph("Subtitle", "", &[Run::plain(letter.standfirst)]);
    }
    for block in &blocks_behind(&letter.place.to_uppercase(), letter.body) {
        writing.block(block);
    }
    writing.paragraph("Citation", "", &[Run::plain(letter.citation)]);
    let document = format!(
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#,
        writing.body
    );
    let styles = STYLES.replace("{language}", &xml(letter.language));
    let links: String = writing.links.iter().enumerate().map(|(index, address)| relationship(index, address)).collect();
    let related = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>{links}</Relationships>"#
    );
    packed(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", PACKAGE),
        ("word/document.xml", &document),
        ("word/styles.xml", &styles),
        ("word/_rels/document.xml.rels", &related),
    ])
}

fn relationship(index: usize, address: &str) -> String {
    format!(
        r#"<Relationship Id="link{index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{}" TargetMode="External"/>"#,
        xml(address)
    )
}

fn packed(parts: &[(&str, &str)]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, text) in parts {
        zip.start_file(*name, options).ok()?;
        zip.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n").ok()?;
        zip.write_all(text.as_bytes()).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

#[derive(Default)]
struct Writing {
    body: String,
    links: Vec<String>,
}

impl Writing {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(2, runs) => self.paragraph("Heading1", "", runs),
            Block::Heading(_, runs) => self.paragraph("Heading2", "", runs),
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
            Block::Table(rows) => self.table(rows),
        }
    }

    fn paragraph(&mut self, style: &str, more: &str, runs: &[Run]) {
        let style = if style.is_empty() { String::new() } else { format!(r#"<w:pStyle w:val="{style}"/>"#) };
        self.body += &format!("<w:p><w:pPr>{style}{more}</w:pPr>");
        for run in runs {
            self.run(run);
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
            Some(address) => {
                self.body += &format!(r#"<w:hyperlink r:id="link{}">{run_text}</w:hyperlink>"#, self.links.len());
                self.links.push(address.clone());
            }
            None => self.body += &run_text,
        }
    }

    fn table(&mut self, rows: &[Vec<Vec<Run>>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let width = 9412 / columns;
        self.body +=
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>"#;
        self.body += &format!(r#"<w:gridCol w:w="{width}"/>"#).repeat(columns);
        self.body += "</w:tblGrid>";
        for (index, row) in rows.iter().enumerate() {
            self.body += "<w:tr>";
            for column in 0..columns {
                self.body += &format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>"#);
                let mut runs = row.get(column).cloned().unwrap_or_default();
                for run in &mut runs {
                    run.strong |= index == 0;
                }
                self.paragraph("", "", &runs);
                self.body += "</w:tc>";
            }
            self.body += "</w:tr>";
        }
        // A table must be followed by a paragraph.
        self.body += "</w:tbl><w:p/>";
    }
}

/// Text as XML; what XML cannot hold is left out.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use connect::docx::{ParagraphKind, read};

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let body = "Kami **siap** & <sigap>, kata [Sari](https://a.example/?a=1&b=2).\n\n## Cara\n\n- satu\n- dua\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAkhir\u{0}.";
        let letter = Letter {
            kicker: "Dinas Kominfo",
            headline: "Tiga ruas dibuka",
            standfirst: "Warga tidak memutar.",
            place: "Kota Bontara",
            body,
            citation: "Dinas, “Tiga ruas”",
            language: "id",
        };
        let bytes = word(&letter).unwrap();
        assert_eq!(Some(bytes.clone()), word(&letter));
        assert_eq!(crate::Kind::of(&bytes), Ok(crate::Kind::Docx));
        let document = read(&bytes).unwrap();
        assert_eq!(document.title.as_deref(), Some("Tiga ruas dibuka"));
        let texts: Vec<_> =
            document.paragraphs.iter().map(|paragraph| (paragraph.kind, paragraph.text.as_str())).collect();
        assert_eq!(
            texts[2..],
            [
                (ParagraphKind::Text, "Warga tidak memutar."),
                (ParagraphKind::Text, "KOTA BONTARA – Kami siap & <sigap>, kata Sari."),
                (ParagraphKind::Heading(1), "Cara"),
                (ParagraphKind::ListItem, "•\tsatu"),
                (ParagraphKind::ListItem, "•\tdua"),
                (ParagraphKind::TableRow, "a\tb"),
                (ParagraphKind::TableRow, "1\t2"),
                (ParagraphKind::Text, "Akhir."),
                (ParagraphKind::Text, "Dinas, “Tiga ruas”"),
            ]
        );
    }
}
