//! A text with its findings drawn into it: which words belong to which finding, and where the other side has them.
//! Findings overlap (a number inside a quotation); every word is given to the worst finding over it, then the shortest.

use std::ops::Range;

use coverage::check::{Check, Finding, FindingKind, Passage, Side};
use coverage::span::{MappedText, Span};

use super::findings::{self, State};

/// A run of words: plain, or part of a finding.
#[derive(Debug, Default, Clone)]
pub struct Run {
    /// The finding that it belongs to.
    pub mark: Option<Mark>,
    /// Findings that begin here but have no words of their own: worse ones cover them.
    pub anchors: Vec<usize>,
    /// Its words.
    pub pieces: Vec<Piece>,
}

/// Words that both sides have, only this one, or only the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// `ins`, `del`, or nothing.
    pub tag: &'static str,
    /// The words.
    pub text: String,
    /// The other side's words, drawn in for comparison.
    pub foreign: bool,
}

/// The places of a check's findings in one text.
pub struct Places(Vec<Place>);

/// What a run belongs to.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Position of the finding in the check.
    pub finding: usize,
    /// Its state.
    pub state: State,
    /// The first run of its finding carries the anchor.
    pub first: bool,
    /// The other side has words too.
    pub linked: bool,
}

impl Places {
    /// Where the findings stand in a text.
    pub fn of(text: &MappedText, check: &Check, side: Side) -> Self {
        let places = check.findings.iter().enumerate();
        Self(places.filter_map(|(index, finding)| Place::of(text, index, finding, side)).collect())
    }

    /// True when a finding has words in the text.
    pub fn has(&self, finding: usize) -> bool {
        self.0.iter().any(|place| place.finding == finding)
    }
}

/// The lines of `text`, its `places` drawn in; `other` tells which of them have a place in the other text too.
pub fn lines(text: &MappedText, check: &Check, side: Side, places: &Places, other: &Places) -> Vec<Vec<Run>> {
    let mut seen = vec![false; check.findings.len()];
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.as_str().split('\n') {
        let range = start..start + line.len();
        let mut runs = Vec::new();
        for (place, range) in cut(&range, &places.0) {
            let words = text.as_str().get(range.clone()).unwrap_or_default();
            runs.push(match place {
                Some(place) => draw(words, &range, place, check, side, (&mut seen, other)),
                None => Run { pieces: vec![Piece::plain(words)], ..Run::default() },
            });
        }
        anchor(&mut runs, &range, &places.0, &mut seen);
        lines.push(runs);
        start = range.end + 1;
    }
    lines
}

/// A finding's words in the text.
pub struct Place {
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

/// A finding's words on one side.
pub fn passage(finding: &Finding, side: Side) -> Option<&Passage> {
    if side == Side::Release { finding.release.as_ref() } else { finding.article.as_ref() }
}

/// A line in runs: cut wherever a finding begins or ends, each run with the place it is given to.
fn cut<'a>(line: &Range<usize>, places: &'a [Place]) -> Vec<(Option<&'a Place>, Range<usize>)> {
    let inside: Vec<&Place> =
        places.iter().filter(|place| place.range.start < line.end && place.range.end > line.start).collect();
    let mut cuts = vec![line.start, line.end];
    cuts.extend(inside.iter().flat_map(|place| [place.range.start, place.range.end]));
    cuts.retain(|cut| (line.start..=line.end).contains(cut));
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
    runs
}

fn draw(
    words: &str,
    range: &Range<usize>,
    place: &Place,
    check: &Check,
    side: Side,
    (seen, other): (&mut [bool], &Places),
) -> Run {
    let finding = check.findings.get(place.finding).filter(|_| *range == place.range);
    let pieces = finding.and_then(|finding| difference(words, finding, side));
    let first = seen.get_mut(place.finding).is_some_and(|seen| !std::mem::replace(seen, true));
    let linked = other.has(place.finding);
    let mark = Mark { finding: place.finding, state: place.state, first, linked };
    Run { mark: Some(mark), anchors: Vec::new(), pieces: pieces.unwrap_or_else(|| vec![Piece::plain(words)]) }
}

/// Findings that got no words of their own in this line are anchored where they begin.
fn anchor(runs: &mut [Run], line: &Range<usize>, places: &[Place], seen: &mut [bool]) {
    for place in places.iter().filter(|place| line.contains(&place.range.start)) {
        let unseen = seen.get_mut(place.finding).is_some_and(|seen| !std::mem::replace(seen, true));
        let mut at = line.start;
        for run in runs.iter_mut().filter(|_| unseen) {
            let own = run.pieces.iter().filter(|piece| !piece.foreign);
            at += own.map(|piece| piece.text.len()).sum::<usize>();
            if at > place.range.start {
                run.anchors.push(place.finding);
                break;
            }
        }
    }
}

impl Piece {
    /// Words that nothing was found on.
    pub fn plain(text: &str) -> Self {
        Self { tag: "", text: text.to_owned(), foreign: false }
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
                pieces.push(Piece { tag: "", text: " ".to_owned(), foreign: true });
                pieces.push(Piece { tag: "del", text: text.to_owned(), foreign: true });
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
        pieces.push(Piece { tag, text: text.to_owned(), foreign: false });
        rest = after;
    }
    pieces.push(Piece::plain(rest));
    pieces.retain(|piece| !piece.text.is_empty());
    Some(pieces)
}

/// The words that a difference sets against each other, one side's.
pub fn side(finding: &Finding, side: Side) -> Vec<Piece> {
    let Some(passage) = passage(finding, side) else { return Vec::new() };
    let without = |pieces: Vec<Piece>| pieces.into_iter().filter(|piece| !piece.foreign);
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
