//! A stand-in until pages are read.

use coverage::Article;
use coverage::article::{Block, BlockKind, PageKind};
use coverage::span::{MappedText, Span};

pub(crate) fn article(name: &str, text: &str) -> Article {
    let mut mapped = MappedText::default();
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        if !line.trim().is_empty() {
            let span = Span { start: at, end: at + line.len() };
            if !mapped.is_empty() {
                mapped.push_unmapped("\n");
            }
            mapped.push(line, span, true);
            blocks.push(Block { kind: BlockKind::Paragraph, text: line.to_owned(), span, sentences: Vec::new() });
        }
        at += line.len() + 1;
    }
    Article {
        input: name.to_owned(),
        kind: PageKind::Article,
        language: None,
        url: None,
        title: blocks.first().map(|block| block.text.clone()),
        subtitle: None,
        dateline: None,
        body: mapped.as_str().to_owned(),
        blocks,
        images: Vec::new(),
        bylines: Vec::new(),
        label: None,
        labels: Vec::new(),
        published: None,
        updated: None,
        section: None,
        tags: Vec::new(),
        quotations: Vec::new(),
        removed: Vec::new(),
        disagreements: Vec::new(),
        confidence: 0.5,
        doubts: vec![coverage::article::Doubt::PlainText],
        text: mapped,
    }
}
