//! A draft as one text: headline, standfirst and the paragraphs of the body, a line each, and where in the draft each line is.

use std::ops::Range;

use super::Draft;
use crate::indonesian::sentence;
use crate::release::paragraphs;

/// A part of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The headline.
    Headline,
    /// The sentence under it.
    Standfirst,
    /// A paragraph of the body, from 1.
    Paragraph(usize),
}

/// Where something stands in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// In which part.
    pub part: Part,
    /// The sentence around it.
    pub sentence: String,
    /// Its first byte in the text, for the order of places.
    pub(super) at: usize,
}

/// The text.
pub(super) struct Text {
    pub(super) whole: String,
    lines: Vec<(usize, Part)>,
    sentences: Vec<Range<usize>>,
}

impl Text {
    pub(super) fn of(draft: &Draft<'_>) -> Self {
        let mut text = Self { whole: String::new(), lines: Vec::new(), sentences: Vec::new() };
        text.add(draft.headline, Part::Headline);
        text.add(draft.standfirst, Part::Standfirst);
        for (number, paragraph) in (1..).zip(paragraphs(draft.body)) {
            text.add(paragraph.as_str(), Part::Paragraph(number));
        }
        text.sentences = sentence::split(&text.whole);
        text
    }

    fn add(&mut self, line: &str, part: Part) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if !self.whole.is_empty() {
            self.whole.push('\n');
        }
        self.lines.push((self.whole.len(), part));
        self.whole.extend(line.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }

    /// The words of a range; empty where it is none of the text’s.
    pub(super) fn words(&self, range: &Range<usize>) -> &str {
        self.whole.get(range.clone()).unwrap_or_default()
    }

    /// The part around a place.
    pub(super) fn part(&self, at: usize) -> Part {
        let next = self.lines.partition_point(|(start, _)| *start <= at);
        next.checked_sub(1).and_then(|index| self.lines.get(index)).map_or(Part::Headline, |(_, part)| *part)
    }

    /// The sentence around a place.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        let next = self.sentences.partition_point(|sentence| sentence.start <= at);
        next.checked_sub(1).and_then(|index| self.sentences.get(index)).cloned().unwrap_or(at..at)
    }

    pub(super) fn place(&self, at: usize) -> Place {
        let sentence = self.words(&self.sentence(at)).to_owned();
        Place { part: self.part(at), sentence, at }
    }
}
