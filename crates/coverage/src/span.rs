//! Byte ranges in the input, and text that remembers where each piece of it came from.
//! Offsets in a `MappedText` count its own bytes; a `Span` counts bytes of the input as it was given, before decoding.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A half-open byte range in the input as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

impl Span {
    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same range, `by` bytes later.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }
}

/// One run of text that came from one place in the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Where the run begins in the text.
    pub at: usize,
    /// Where it came from.
    pub source: Span,
    /// True when text and input are the same bytes, so that offsets inside the run map one to one.
    pub exact: bool,
}

/// Text with the places it came from, segments in text order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MappedText {
    text: String,
    segments: Vec<Segment>,
}

impl MappedText {
    /// Text that stands in the input as it is, from `start` on.
    pub fn verbatim(text: &str, start: usize) -> Self {
        let mut mapped = Self::default();
        mapped.push(text, Span { start, end: start + text.len() }, true);
        mapped
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// True without text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Appends a run; `exact` says that `text` is the input's bytes unchanged.
    pub fn push(&mut self, text: &str, source: Span, exact: bool) {
        if text.is_empty() {
            return;
        }
        if let Some(last) = self.segments.last()
            && last.exact
            && exact
            && last.source.end == source.start
        {
            if let Some(last) = self.segments.last_mut() {
                last.source.end = source.end;
            }
        } else {
            self.segments.push(Segment { at: self.text.len(), source, exact });
        }
        self.text.push_str(text);
    }

    /// Appends text that stands nowhere in the input, such as the line break between two paragraphs.
    pub fn push_unmapped(&mut self, text: &str) {
        let end = self.segments.last().map_or(0, |last| last.source.end);
        if !text.is_empty() {
            self.segments.push(Segment { at: self.text.len(), source: Span { start: end, end }, exact: false });
            self.text.push_str(text);
        }
    }

    /// Appends another mapped text.
    pub fn append(&mut self, other: &Self) {
        let base = self.text.len();
        self.segments.extend(other.segments.iter().map(|s| Segment { at: s.at + base, ..*s }));
        self.text.push_str(&other.text);
    }

    /// The same text, from a place `by` bytes later.
    #[must_use]
    pub fn shifted(mut self, by: usize) -> Self {
        for segment in &mut self.segments {
            segment.source = segment.source.shifted(by);
        }
        self
    }

    /// The piece in `range`; empty where the range is not one of the text's.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let mut piece = Self::default();
        let Some(text) = self.text.get(range.clone()) else { return piece };
        let first = self.segments.partition_point(|s| s.at <= range.start).saturating_sub(1);
        for (i, segment) in self.segments.iter().enumerate().skip(first) {
            if segment.at >= range.end {
                break;
            }
            let end = self.segments.get(i + 1).map_or(self.text.len(), |next| next.at);
            let (from, to) = (segment.at.max(range.start), end.min(range.end));
            if from < to {
                let source = place(segment, from, to);
                piece.segments.push(Segment { at: from - range.start, source, exact: segment.exact });
            }
        }
        piece.text.push_str(text);
        piece
    }

    /// Where in the input the text in `range` stands; from the first mapped byte to the last.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.slice(range).whole_span()
    }

    /// Where in the input the whole text stands.
    pub fn whole_span(&self) -> Span {
        let mut places = self.segments.iter().map(|s| s.source).filter(|s| s.start < s.end);
        let first = places.next();
        first.map_or(Span { start: 0, end: 0 }, |first| places.fold(first, Span::join))
    }

    /// The runs, in text order.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }
}

/// Where a part of a run stands.
fn place(segment: &Segment, from: usize, to: usize) -> Span {
    if segment.exact {
        Span { start: segment.source.start + (from - segment.at), end: segment.source.start + (to - segment.at) }
    } else {
        segment.source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_points_at_its_own_bytes() {
        let mut text = MappedText::verbatim("Rp12,5", 10);
        text.push("\u{a0}", Span { start: 16, end: 22 }, false);
        text.push("miliar", Span { start: 22, end: 28 }, true);
        assert_eq!(text.span(2..6), Span { start: 12, end: 16 });
        assert_eq!(text.span(4..10), Span { start: 14, end: 24 });
        assert_eq!(text.slice(6..8).whole_span(), Span { start: 16, end: 22 });
    }
}
