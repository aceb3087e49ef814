//! An article from plain lines, as reading would give it.

use coverage::article::{Article, PageKind};
use coverage::span::MappedText;

pub(crate) fn of(title: Option<&str>, body: &str) -> Article {
    Article {
        input: "halaman".to_owned(),
        kind: PageKind::Article,
        language: Some("id".to_owned()),
        url: None,
        title: title.map(str::to_owned),
        subtitle: None,
        dateline: None,
        text: MappedText::verbatim(body, 0),
        body: body.to_owned(),
        blocks: Vec::new(),
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
        confidence: 1.0,
        doubts: Vec::new(),
        next_page: None,
        pages: Vec::new(),
        part: coverage::page::Part::default(),
        length: 0,
    }
}
