//! A Word document as the draft of a release: headline, place and Markdown. Which paragraphs are letterhead, date and contact
//! lines is told by `coverage`, as when a release is compared.

use connect::docx::{self, DocxError, Paragraph, ParagraphKind};
use coverage::release::Release;
use domain::media::FileFault;

use crate::block::{Block, Run};
use crate::kind::Kind;
use crate::markdown::markdown;

/// A draft read from a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manuscript {
    /// The headline; empty where none was found.
    pub headline: String,
    /// The dateline's place; empty where none was found.
    pub place: String,
    /// Markdown.
    pub body: String,
}

/// Reads a Word document.
pub fn manuscript(bytes: &[u8]) -> Result<Manuscript, FileFault> {
    if Kind::of(bytes)? != Kind::Docx {
        return Err(FileFault::NotWord);
    }
    let document = docx::read(bytes).map_err(|error| match error {
        DocxError::Zip | DocxError::Broken(_) => FileFault::Damaged,
        DocxError::NotWord => FileFault::NotWord,
        DocxError::TooLarge { .. } | DocxError::Bomb { .. } => FileFault::Bomb,
    })?;
    // What stands above a title of Word's own style is letterhead.
    let titled = document.paragraphs.iter().position(|paragraph| paragraph.kind == ParagraphKind::Title);
    let paragraphs = document.paragraphs.get(titled.unwrap_or(0)..).unwrap_or_default();
    let texts: Vec<&str> = paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let release = Release::from_paragraphs("", &texts).map_err(|_| FileFault::NoText)?;
    let blocks = body(paragraphs, &release);
    let titled = |title: Option<String>| title.filter(|title| title.chars().count() <= 200);
    let headline = titled(release.title).or(titled(document.title)).unwrap_or_default();
    Ok(Manuscript { headline, place: place(release.dateline.as_deref().unwrap_or_default()), body: markdown(&blocks) })
}

/// The paragraphs that belong to the text, each from where it goes on behind a dateline.
fn body(paragraphs: &[Paragraph], release: &Release) -> Vec<Block> {
    let mut starts = Vec::new();
    let mut at = 0;
    for paragraph in paragraphs {
        starts.push(at);
        at += paragraph.text.len() + 1;
    }
    let mut blocks: Vec<Block> = Vec::new();
    let mut from = 0;
    for line in release.text.as_str().split('\n') {
        let place = release.text.span(from..from + line.len()).start;
        from += line.len() + 1;
        let index = starts.partition_point(|start| *start <= place).saturating_sub(1);
        let (Some(paragraph), Some(start)) = (paragraphs.get(index), starts.get(index)) else { continue };
        let Some(text) = paragraph.text.get(place.saturating_sub(*start)..) else { continue };
        block(&mut blocks, paragraph.kind, text);
    }
    blocks
}

fn block(blocks: &mut Vec<Block>, kind: ParagraphKind, text: &str) {
    // Marks drawn by hand, as many lists have them.
    let (kind, text) = match text.trim_start().split_once(['\t', ' ', '\u{a0}']) {
        Some(("•" | "·" | "▪" | "●" | "-" | "–", rest)) if kind != ParagraphKind::TableRow => {
            (ParagraphKind::ListItem, rest.trim_start())
        }
        _ => (kind, text),
    };
    let runs = vec![Run::plain(text.replace('\t', " "))];
    match kind {
        ParagraphKind::Heading(level) => blocks.push(Block::Heading(if level < 3 { 2 } else { 3 }, runs)),
        ParagraphKind::ListItem => blocks.push(Block::Item(0, None, runs)),
        ParagraphKind::TableRow => {
            let row = text.split('\t').map(|cell| vec![Run::plain(cell)]).collect();
            match blocks.last_mut() {
                Some(Block::Table(rows)) => rows.push(row),
                _ => blocks.push(Block::Table(vec![row])),
            }
        }
        ParagraphKind::Title | ParagraphKind::Text | ParagraphKind::Footnote => blocks.push(Block::Paragraph(runs)),
    }
}

/// `KOTA BONTARA, Kominfo` gives `Kota Bontara`.
fn place(dateline: &str) -> String {
    let town = dateline.split([',', '(', '/']).next().unwrap_or_default().trim();
    if town.chars().any(char::is_lowercase) {
        return town.to_owned();
    }
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_string() + &letters.as_str().to_lowercase()).unwrap_or_default()
    };
    town.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Letter, word};

    #[test]
    fn a_document_becomes_headline_place_and_markdown() {
        let body = "Dinas Perhubungan membuka kembali tiga ruas jalan, Minggu (11/5/2025).\n\n## Angkutan *perintis*\n\n- Ruas satu, 31 km\n- Ruas dua, 28 km\n\n| Ruas | Km |\n|---|---|\n| Satu | 31 |\n\n“Warga tidak memutar,” kata Murni Lestari.";
        let letter = Letter {
            kicker: "",
            headline: "Tiga ruas jalan dibuka",
            standfirst: "",
            place: "Kota Bontara",
            body,
            citation: "",
            language: "id",
        };
        let read = manuscript(&word(&letter).unwrap()).unwrap();
        assert_eq!((read.headline.as_str(), read.place.as_str()), ("Tiga ruas jalan dibuka", "Kota Bontara"));
        assert_eq!(read.body, body.replace("*perintis*", "perintis"));
    }

    #[test]
    fn what_is_no_word_document_is_told_apart() {
        assert_eq!(manuscript(b"%PDF-1.7 %%EOF"), Err(FileFault::NotWord));
        assert_eq!(manuscript(b"PK\x03\x04xxxx"), Err(FileFault::Damaged));
        assert_eq!(manuscript(b"Teks biasa"), Err(FileFault::UnknownKind));
    }
}
