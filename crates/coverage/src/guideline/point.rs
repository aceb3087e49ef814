//! The nine points: words of a heading, and words of the text below it of which some must be there. The patterns are our
//! own; the text of the guideline is not part of this program.

use super::{POINTS, Point};
use crate::sheet::{Sheet, fold, has_words, quote};

/// How one point is recognised.
struct Pattern {
    /// Each group of words must be in the heading; words of one group, separated by `|`, are alternatives.
    heading: &'static [&'static str],
    /// Words of the text below, of which `needed` must be there.
    text: &'static [&'static str],
    needed: usize,
}

const fn pattern(heading: &'static [&'static str], text: &'static [&'static str], needed: usize) -> Pattern {
    Pattern { heading, text, needed }
}

/// In the order of the guideline.
static PATTERNS: [Pattern; 9] = [
    pattern(&["ruang lingkup"], &["internet", "wahana", "standar perusahaan pers", "user generated", "isi buatan"], 2),
    pattern(
        &["verifikasi", "keberimbangan"],
        &["akurasi", "merugikan", "mendesak", "kepentingan publik", "subyek", "subjek"],
        2,
    ),
    pattern(
        &["isi buatan|user generated|konten buatan"],
        &["registrasi", "log in", "login", "keanggotaan", "sadis", "menyunting", "mekanisme pengaduan", "2 x 24"],
        2,
    ),
    pattern(
        &["ralat", "koreksi|hak jawab"],
        &["ditautkan", "dikoreksi", "mengacu", "waktu pemuatan", "media siber lain"],
        2,
    ),
    pattern(
        &["pencabutan"],
        &["penyensoran", "kesusilaan", "masa depan anak", "traumatik", "sara", "alasan pencabutan"],
        2,
    ),
    pattern(
        &["iklan|advertorial"],
        &["advertorial", "bersponsor", "membedakan", "sponsored", "isi berbayar", "iklan"],
        2,
    ),
    pattern(&["hak cipta"], &["menghormati", "perundang undangan", "peraturan"], 1),
    pattern(&["pencantuman"], &["mencantumkan", "terang dan jelas", "medianya"], 1),
    pattern(&["sengketa"], &["penilaian akhir", "diselesaikan", "dewan pers"], 1),
];

/// Words of a heading; longer lines are sentences.
const MOST_WORDS: usize = 10;
/// Lines that are read.
const MOST_LINES: usize = 20_000;
/// Folded bytes of a point's text that are read.
const MOST_TEXT: usize = 12_000;

/// A piece of the page that may be a heading, with the rest of its line.
struct Piece {
    /// Folded, without its number.
    head: String,
    /// Its number, where written.
    number: Option<u8>,
    /// Everything, folded.
    text: String,
    quote: String,
}

/// The points of the page, by number.
pub(super) fn find(sheet: &Sheet<'_, '_>) -> Vec<Point> {
    let pieces: Vec<Piece> = sheet
        .lines
        .all
        .iter()
        .take(MOST_LINES)
        .filter(|line| line.link_percent() < 90)
        .flat_map(|line| cut(line.as_str()))
        .take(MOST_LINES)
        .map(piece)
        .collect();
    let heads: Vec<(usize, u8)> =
        pieces.iter().enumerate().flat_map(|(at, piece)| numbers(piece).map(move |n| (at, n))).collect();
    let mut points: Vec<Point> = Vec::new();
    for (n, (at, number)) in heads.iter().enumerate() {
        let end = heads.iter().skip(n + 1).map(|(next, _)| *next).find(|next| next > at).unwrap_or(pieces.len());
        let known = points.iter().any(|point| point.number == *number);
        if !known && has_text(*number, pieces.get(*at..end).unwrap_or_default()) {
            points.extend(pieces.get(*at).map(|piece| Point { number: *number, quote: piece.quote.clone() }));
        }
    }
    points.sort_by_key(|point| point.number);
    points
}

/// A line with several numbered points in it is cut before each: "… 2. Verifikasi dan keberimbangan".
fn cut(line: &str) -> Vec<&str> {
    let numbered = |at: usize| {
        let mut next = line.get(at..).unwrap_or_default().chars();
        let digit = next.next().is_some_and(|c| ('1'..='9').contains(&c));
        let stop = next.next() == Some('.');
        let space = next.next() == Some(' ');
        let before = line.get(..at).is_none_or(|head| head.is_empty() || head.ends_with(' '));
        digit && stop && space && before && next.next().is_some_and(char::is_uppercase)
    };
    let digits =
        line.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).filter(|at| *at > 0 && numbered(*at));
    let mut parts = Vec::new();
    let mut start = 0;
    for at in digits.take(50) {
        parts.extend(line.get(start..at));
        start = at;
    }
    parts.extend(line.get(start..));
    parts
}

fn piece(text: &str) -> Piece {
    let folded = fold(text.get(..text.floor_char_boundary(MOST_TEXT)).unwrap_or_default());
    let (first, rest) = folded.split_once(' ').unwrap_or((&folded, ""));
    let number = first.parse().ok().filter(|number| (1..=POINTS).contains(number)).or_else(|| roman(first));
    let head = if number.is_some() { rest } else { &folded };
    let head = head.split(' ').take(MOST_WORDS + 1).collect::<Vec<_>>().join(" ");
    Piece { head, number, quote: quote(text), text: folded }
}

fn roman(word: &str) -> Option<u8> {
    let words = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    (1..=POINTS).zip(words).find(|(_, roman)| *roman == word).map(|(number, _)| number)
}

/// The points whose heading a piece can be: its words are the beginning of it. One with a number of its own is only that
/// point, unless the page counts otherwise.
fn numbers(piece: &Piece) -> impl Iterator<Item = u8> {
    let short = piece.text.split(' ').count() <= MOST_WORDS;
    let fits = |pattern: &Pattern, number: u8| {
        let counted = piece.number == Some(number);
        // The words of a heading stand at its beginning; a sentence has them anywhere.
        let head: String =
            piece.head.split(' ').take(if counted { 8 } else { MOST_WORDS }).collect::<Vec<_>>().join(" ");
        let all = pattern.heading.iter().all(|group| group.split('|').any(|words| has_words(&head, words)));
        let begins = pattern.heading.first().is_some_and(|group| group.split('|').any(|words| head.starts_with(words)));
        all && begins && (short || counted)
    };
    let found: Vec<u8> =
        (1..=POINTS).zip(&PATTERNS).filter(|(number, pattern)| fits(pattern, *number)).map(|(n, _)| n).collect();
    found.into_iter()
}

/// True when the text below a heading says what the point says.
fn has_text(number: u8, pieces: &[Piece]) -> bool {
    let Some(pattern) = usize::from(number).checked_sub(1).and_then(|at| PATTERNS.get(at)) else { return false };
    let mut text = String::new();
    for piece in pieces {
        if text.len() > MOST_TEXT {
            break;
        }
        text.push(' ');
        text.push_str(&piece.text);
    }
    let below = text.get(after_heading(pattern, &text)..).unwrap_or_default();
    pattern.text.iter().filter(|words| has_words(below, words)).count() >= pattern.needed
}

/// Where the words of the heading end.
fn after_heading(pattern: &Pattern, text: &str) -> usize {
    let end = |words: &str| text.find(words).map(|at| at + words.len());
    pattern.heading.iter().filter_map(|group| group.split('|').filter_map(end).min()).max().unwrap_or(0)
}
