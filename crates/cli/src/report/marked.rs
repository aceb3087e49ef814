//! A text with its findings drawn into it: which words belong to which finding, and where the other side has them.
//! Findings overlap (a number inside a quotation); every word is given to the worst finding over it, then the shortest.

use std::ops::Range;

use coverage::check::{Check, Finding, FindingKind, Passage, Side};
use coverage::span::{MappedText, Span};

use crate::findings::{self, State};

/// A run of words: plain, or part of a finding.
#[derive(Debug, Default, Clone)]
pub(crate) struct Run {
    pub(crate) mark: Option<Mark>,
    pub(crate) pieces: Vec<Piece>,
}

/// Words that both sides have, only this one, or only the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) tag: &'static str,
    pub(crate) text: String,
}

/// What a run belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    /// Position of the finding in the check.
    pub(crate) finding: usize,
    pub(crate) state: State,
    /// The first run of its finding carries the anchor.
    pub(crate) first: bool,
    /// The other side has words too.
    pub(crate) linked: bool,
}

/// The lines of `text`, the `side` of each finding drawn in.
pub(crate) fn lines(text: &MappedText, check: &Check, side: Side) -> Vec<Vec<Run>> {
    let places: Vec<Place> =
        check.findings.iter().enumerate().filter_map(|(i, f)| Place::of(text, i, f, side)).collect();
    let mut seen = vec![false; check.findings.len()];
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.as_str().split('\n') {
        let range = start..start + line.len();
        lines.push(runs(text.as_str(), &range, &places, check, side, &mut seen));
        start = range.end + 1;
    }
    lines
}

/// A finding's words in the text.
struct Place {
    finding: usize,
    range: Range<usize>,
    state: State,
}

impl Place {
    fn of(text: &MappedText, index: usize, finding: &Finding, side: Side) -> Option<Self> {
        if matches!(finding.kind, FindingKind::Byline | FindingKind::Source | FindingKind::Label | FindingKind::Order) {
            return None;
        }
        let range = locate(text, passage(finding, side)?.span)?;
        Some(Self { finding: index, range, state: State::of(finding) })
    }

    fn rank(&self) -> (usize, usize) {
        let worst = [State::Differs, State::Noted, State::Unknown, State::Own, State::Neutral, State::Same];
        let rank = worst.iter().position(|state| *state == self.state).unwrap_or(worst.len());
        (rank, self.range.len())
    }
}

pub(crate) fn passage(finding: &Finding, side: Side) -> Option<&Passage> {
    if side == Side::Release { finding.release.as_ref() } else { finding.article.as_ref() }
}

/// The runs of one line: cut wherever a finding begins or ends.
fn runs(text: &str, line: &Range<usize>, places: &[Place], check: &Check, side: Side, seen: &mut [bool]) -> Vec<Run> {
    let inside: Vec<&Place> =
        places.iter().filter(|place| place.range.start < line.end && place.range.end > line.start).collect();
    let mut cuts = vec![line.start, line.end];
    cuts.extend(inside.iter().flat_map(|place| [place.range.start, place.range.end]));
    cuts.retain(|cut| line.contains(cut) || *cut == line.end);
    cuts.sort_unstable();
    cuts.dedup();
    let mut runs: Vec<(Option<&Place>, Range<usize>)> = Vec::new();
    for (start, end) in cuts.iter().zip(cuts.iter().skip(1)) {
        let over = inside.iter().filter(|place| place.range.start <= *start && place.range.end >= *end);
        let place = over.min_by_key(|place| place.rank()).copied();
        match runs.last_mut() {
            Some((last, range)) if last.map(|p| p.finding) == place.map(|p| p.finding) => range.end = *end,
            _ => runs.push((place, *start..*end)),
        }
    }
    let draw = |(place, range): (Option<&Place>, Range<usize>)| {
        let words = text.get(range.clone()).unwrap_or_default();
        let Some(place) = place else { return Run { mark: None, pieces: vec![Piece::plain(words)] } };
        let finding = check.findings.get(place.finding);
        let whole = range == place.range;
        let pieces = finding.filter(|_| whole).and_then(|finding| difference(words, finding, side));
        let first = seen.get_mut(place.finding).is_some_and(|seen| !std::mem::replace(seen, true));
        let linked = finding.is_some_and(|finding| finding.release.is_some() && finding.article.is_some());
        let mark = Mark { finding: place.finding, state: place.state, first, linked };
        Run { mark: Some(mark), pieces: pieces.unwrap_or_else(|| vec![Piece::plain(words)]) }
    };
    runs.into_iter().map(draw).collect()
}

impl Piece {
    fn plain(text: &str) -> Self {
        Self { tag: "", text: text.to_owned() }
    }
}

/// The words of a passage with those that only one side has set apart; none when the difference does not fit the words.
/// On the article's side the release's words are drawn in too: a narrow screen shows one text only.
fn difference(words: &str, finding: &Finding, side: Side) -> Option<Vec<Piece>> {
    let difference = findings::difference(finding);
    if difference.is_empty() {
        return None;
    }
    let mut pieces = Vec::new();
    let mut rest = words;
    for piece in difference.iter() {
        let text = piece.text.trim();
        if piece.side != Side::Both && piece.side != side {
            if side == Side::Article {
                pieces.push(Piece { tag: "del", text: text.to_owned() });
                pieces.push(Piece::plain(" "));
            }
            continue;
        }
        let (before, after) = rest.split_once(text)?;
        pieces.push(Piece::plain(before));
        let tag = match piece.side {
            Side::Both => "",
            Side::Release => "del",
            Side::Article => "ins",
        };
        pieces.push(Piece { tag, text: text.to_owned() });
        rest = after;
    }
    pieces.push(Piece::plain(rest));
    pieces.retain(|piece| !piece.text.is_empty());
    Some(pieces)
}

/// The words that a difference sets against each other, one side's.
pub(crate) fn side(finding: &Finding, side: Side) -> Vec<Piece> {
    let Some(passage) = passage(finding, side) else { return Vec::new() };
    let without = |pieces: Vec<Piece>| pieces.into_iter().filter(|piece| side != Side::Article || piece.tag != "del");
    match difference(&passage.text, finding, side) {
        Some(pieces) => without(pieces).collect(),
        None => vec![Piece::plain(&passage.text)],
    }
}

/// Where bytes of the input stand in the text; none when they do not.
fn locate(text: &MappedText, span: Span) -> Option<Range<usize>> {
    let segments = text.segments();
    let mut found: Option<Range<usize>> = None;
    for (i, segment) in segments.iter().enumerate() {
        let source = segment.source;
        if source.start >= source.end || source.end <= span.start || source.start >= span.end {
            continue;
        }
        let end = segments.get(i + 1).map_or(text.len(), |next| next.at);
        let range = if segment.exact {
            let from = span.start.saturating_sub(source.start);
            let to = span.end.min(source.end) - source.start;
            segment.at + from..(segment.at + to).min(end)
        } else {
            segment.at..end
        };
        found = Some(found.map_or(range.clone(), |found| found.start..range.end));
    }
    found.filter(|range| text.as_str().get(range.clone()).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_through_decoded_text() {
        let mut text = MappedText::verbatim("satu ", 100);
        text.push("“", Span { start: 105, end: 112 }, false);
        text.push("dua", Span { start: 112, end: 115 }, true);
        text.push_unmapped("\n");
        text.push("tiga", Span { start: 130, end: 134 }, true);
        let words = |start, end| locate(&text, Span { start, end }).and_then(|range| text.as_str().get(range));
        assert_eq!(words(105, 115), Some("“dua"));
        assert_eq!(words(113, 132), Some("ua\nti"));
        assert_eq!(words(116, 129), None);
        assert_eq!(words(0, 50), None);
        assert_eq!(words(108, 109), Some("“"));
    }
}
