//! Word documents (ECMA-376), the same bytes for the same text: a release as newsrooms take it, and an office's papers.

mod paper;
mod writing;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::writing::{Writing, xml};
use crate::block::{Run, blocks_behind};

pub use self::paper::docx;

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
        writing.block(block, 0);
    }
    writing.paragraph("Citation", "", &[Run::plain(letter.citation)]);
    let page = r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/>"#;
    packed(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("word/document.xml", main_part(&writing.body, page).as_bytes()),
        ("word/styles.xml", styles(letter.language).as_bytes()),
        ("word/_rels/document.xml.rels", related(&writing.related()).as_bytes()),
    ])
}

/// The main part: what is written, and how the page is.
fn main_part(body: &str, page: &str) -> String {
    format!(
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{body}<w:sectPr>{page}</w:sectPr></w:body></w:document>"#
    )
}

fn styles(language: &str) -> String {
    STYLES.replace("{language}", &xml(language))
}

/// What the main part leads to beside its styles.
fn related(more: &str) -> String {
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>{more}</Relationships>"#
    )
}

/// The parts, packed; those that are XML get their first line.
fn packed(parts: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        zip.start_file(*name, options).ok()?;
        if bytes.starts_with(b"<") {
            zip.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n").ok()?;
        }
        zip.write_all(bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
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
