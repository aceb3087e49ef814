//! An article made from the truth's own lines, so that the comparison is scored apart from the reading.

use coverage::article::{Article, Byline, PageKind};
use coverage::span::MappedText;

use crate::half::TruePage;

pub(crate) fn article(page: &TruePage) -> Article {
    let truth = &page.truth;
    let body = truth.body.join("\n");
    let bylines = truth.bylines.iter();
    Article {
        input: page.id.clone(),
        kind: PageKind::Article,
        language: Some("id".to_owned()),
        url: None,
        title: truth.title.clone(),
        subtitle: truth.subtitle.clone(),
        dateline: truth.dateline.clone(),
        text: MappedText::verbatim(&body, 0),
        body,
        blocks: Vec::new(),
        images: Vec::new(),
        bylines: bylines.map(|b| Byline { role: b.role, word: None, name: b.name.clone(), span: None }).collect(),
        label: truth.label.clone(),
        labels: Vec::new(),
        published: truth.published.clone(),
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
