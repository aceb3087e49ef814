//! Half-open ranges of bytes in the input, and the way from a clause's cleaned text back to them.

/// A half-open range of bytes in the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
}

impl Span {
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Whether the other lies inside this one.
    pub fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// From `at` on, a cleaned text stands in the input from `from` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) at: usize,
    pub(crate) from: usize,
}

/// Where bytes `start..end` of a cleaned text stand in the input.
pub(crate) fn source(pieces: &[Piece], start: usize, end: usize) -> Span {
    let place = |at: usize| {
        let count = pieces.partition_point(|piece| piece.at <= at);
        pieces.get(count.saturating_sub(1)).map_or(0, |piece| piece.from + at.saturating_sub(piece.at))
    };
    if end <= start {
        return Span::new(place(start), place(start));
    }
    Span::new(place(start), place(end - 1) + 1)
}
