//! The pages of one article, joined in order. Spans then count the bytes of all pages, one after another, and `pages` tells
//! where each begins; what a page repeats of an earlier one is taken off.

use std::collections::HashSet;

use super::assemble::{SHORT, confidence, quotations};
use crate::article::{Article, Block, Disagreement, Doubt, Joined, Reason, Removed};
use crate::span::{MappedText, Span};

/// Shorter lines may stand in an article twice.
const REPEATED: usize = 25;

/// True when `later` is another page of the article that `earlier` is a page of. Both must say so by their addresses and page
/// numbers; saved pages without an address, by the same headline and the next number.
pub fn continues(earlier: &Article, later: &Article) -> bool {
    if earlier.part.of < 2 || later.part.of < 2 || earlier.part.number == later.part.number {
        return false;
    }
    match (&earlier.part.base, &later.part.base) {
        (Some(earlier), Some(later)) => earlier == later,
        _ => earlier.title.is_some() && earlier.title == later.title && later.part.number == earlier.part.number + 1,
    }
}

/// One article of its pages, whatever their order; none without pages.
pub fn join(mut pages: Vec<Article>) -> Option<Article> {
    pages.sort_by_key(|page| page.part.number);
    let mut pages = pages.into_iter();
    let mut whole = pages.next()?;
    whole.pages = vec![Joined { input: whole.input.clone(), span: Span { start: 0, end: whole.length } }];
    let mut numbers = vec![whole.part.number];
    for page in pages {
        numbers.push(page.part.number);
        whole.take(page);
    }
    let complete = whole.next_page.is_none()
        && numbers.iter().zip(1..).all(|(number, wanted)| *number == wanted)
        && numbers.last() >= Some(&whole.part.of);
    let settled = |doubt: &Doubt| match doubt {
        Doubt::MorePages => complete,
        Doubt::Short => whole.text.len() >= SHORT,
        _ => false,
    };
    whole.doubts.retain(|doubt| !settled(doubt));
    whole.confidence = confidence(&whole.doubts);
    whole.text.as_str().clone_into(&mut whole.body);
    whole.quotations = quotations(&whole.text);
    Some(whole)
}

impl Article {
    /// Puts the next page after this article.
    fn take(&mut self, page: Self) {
        let by = self.length;
        self.take_body(&page, by);
        let moved = |span: Span| span.shifted(by);
        for image in page.images {
            if !self.images.iter().any(|old| old.url == image.url) {
                self.images.push(crate::article::Image { span: moved(image.span), ..image });
            }
        }
        for byline in page.bylines {
            if !self.bylines.iter().any(|old| old.role == byline.role && old.name == byline.name) {
                self.bylines.push(crate::article::Byline { span: byline.span.map(moved), ..byline });
            }
        }
        for label in page.labels {
            if !self.labels.iter().any(|old| old.place == label.place && old.text == label.text) {
                self.labels.push(crate::article::Label { span: label.span.map(moved), ..label });
            }
        }
        self.label = self.labels.first().map(|label| label.word.clone());
        let removed = page.removed.into_iter();
        self.removed.extend(removed.map(|removed| Removed { span: moved(removed.span), ..removed }));
        for tag in page.tags {
            if !self.tags.contains(&tag) {
                self.tags.push(tag);
            }
        }
        self.section = self.section.take().or(page.section);
        self.updated = self.updated.take().or(page.updated);
        let known = |old: &[Disagreement], new: &Disagreement| old.iter().any(|old| old.field == new.field);
        let new: Vec<_> = page.disagreements.into_iter().filter(|new| !known(&self.disagreements, new)).collect();
        self.disagreements.extend(new);
        for doubt in page.doubts {
            if !self.doubts.contains(&doubt) {
                self.doubts.push(doubt);
            }
        }
        self.part.of = self.part.of.max(page.part.of);
        self.next_page = page.next_page;
        self.pages.push(Joined { input: page.input, span: Span { start: by, end: by + page.length } });
        self.length += page.length;
    }

    fn take_body(&mut self, page: &Self, by: usize) {
        let known: HashSet<&str> = self.blocks.iter().map(|block| block.text.as_str()).collect();
        let mut text = MappedText::default();
        let (mut blocks, mut repeated) = (Vec::new(), Vec::new());
        let mut at = 0;
        for block in &page.blocks {
            let line = at..at + block.text.len();
            at = line.end + 1;
            let block = shifted(block, by);
            if block.text.len() >= REPEATED && known.contains(block.text.as_str()) {
                repeated.push(Removed { reason: Reason::Repeated, text: block.text, span: block.span });
                continue;
            }
            text.push_unmapped("\n");
            text.append(&page.text.slice(line).shifted(by));
            blocks.push(block);
        }
        self.text.append(&text);
        self.blocks.extend(blocks);
        self.removed.extend(repeated);
    }
}

fn shifted(block: &Block, by: usize) -> Block {
    let mut block = block.clone();
    block.span = block.span.shifted(by);
    for sentence in &mut block.sentences {
        sentence.span = sentence.span.shifted(by);
    }
    block
}
