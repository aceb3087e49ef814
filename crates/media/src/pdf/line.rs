//! Runs of words become lines of a width. A word that is wider than a line is cut.

use super::face::{Faces, Look};
use crate::block::Run;

/// Words of one look on one line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) look: Look,
    pub(super) link: Option<String>,
}

impl Piece {
    fn is_like(&self, other: &Self) -> bool {
        (self.look, &self.link) == (other.look, &other.link)
    }
}

/// A line.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    pub(super) width: f32,
    /// The paragraph, or a line that the writer broke, ends here.
    pub(super) ends: bool,
}

enum Token {
    Word(Vec<Piece>),
    Break,
}

/// How lines are made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub(super) size: f32,
    pub(super) width: f32,
    /// All of it is at least so.
    pub(super) look: Look,
}

/// The lines of a paragraph.
pub(super) fn lines(faces: &Faces, runs: &[Run], measure: Measure) -> Vec<Line> {
    let (mut lines, mut line) = (Vec::new(), Line::default());
    let space = faces.width(measure.look, measure.size, " ");
    for token in tokens(faces, runs, measure.look) {
        let Token::Word(word) = token else {
            lines.push(Line { ends: true, ..std::mem::take(&mut line) });
            continue;
        };
        for word in cut(faces, word, measure) {
            let width = wide(faces, &word, measure.size);
            if !line.pieces.is_empty() && line.width + space + width > measure.width {
                lines.push(std::mem::take(&mut line));
            }
            if line.pieces.is_empty() {
                line = Line { pieces: word, width, ends: false };
            } else {
                line.width += space + width;
                join(&mut line.pieces, word);
            }
        }
    }
    if !line.pieces.is_empty() {
        lines.push(line);
    }
    if let Some(last) = lines.last_mut() {
        last.ends = true;
    }
    lines
}

fn wide(faces: &Faces, word: &[Piece], size: f32) -> f32 {
    word.iter().map(|piece| faces.width(piece.look, size, &piece.text)).sum()
}

/// Puts a word behind others, with a space between.
fn join(pieces: &mut Vec<Piece>, word: Vec<Piece>) {
    let Some(last) = pieces.last_mut() else { return };
    last.text.push(' ');
    let mut word = word.into_iter();
    if let Some(first) = word.next() {
        if last.is_like(&first) { last.text += &first.text } else { pieces.push(first) }
    }
    pieces.extend(word);
}

/// The words, each in one or more looks.
fn tokens(faces: &Faces, runs: &[Run], look: Look) -> Vec<Token> {
    let (mut tokens, mut word) = (Vec::new(), Vec::<Piece>::new());
    for run in runs {
        let (strong, emphatic) =
            (matches!(look, Look::Strong | Look::Both), matches!(look, Look::Emphatic | Look::Both));
        let look = Look::of(strong || run.strong, emphatic || run.emphatic);
        let text = faces.known(&run.text);
        for part in text.split_inclusive(is_gap) {
            let said = part.trim_end_matches(is_gap);
            if !said.is_empty() {
                let piece = Piece { text: said.to_owned(), look, link: run.link.clone() };
                match word.last_mut().filter(|last| last.is_like(&piece)) {
                    Some(last) => last.text += said,
                    None => word.push(piece),
                }
            }
            if said.len() < part.len() && !word.is_empty() {
                tokens.push(Token::Word(std::mem::take(&mut word)));
            }
            if part.ends_with('\n') {
                tokens.push(Token::Break);
            }
        }
    }
    if !word.is_empty() {
        tokens.push(Token::Word(word));
    }
    tokens
}

/// A line may break here; at a space that holds words together it may not.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && c != '\u{a0}'
}

/// The word in parts that fit a line, each of at least one letter.
fn cut(faces: &Faces, word: Vec<Piece>, measure: Measure) -> Vec<Vec<Piece>> {
    if wide(faces, &word, measure.size) <= measure.width {
        return vec![word];
    }
    let (mut parts, mut part, mut width) = (Vec::new(), Vec::<Piece>::new(), 0.0);
    for piece in word {
        for letter in piece.text.chars() {
            let text = letter.to_string();
            let more = faces.width(piece.look, measure.size, &text);
            if width + more > measure.width && !part.is_empty() {
                let rest = part.last_mut().and_then(tail);
                parts.push(std::mem::replace(&mut part, rest.into_iter().collect()));
                width = wide(faces, &part, measure.size);
            }
            width += more;
            match part.last_mut().filter(|last| last.is_like(&piece)) {
                Some(last) => last.text += &text,
                None => part.push(Piece { text, ..piece.clone() }),
            }
        }
    }
    parts.push(part);
    parts
}

/// What stands behind the last sign at which an address may be broken, where that is not near its beginning.
fn tail(piece: &mut Piece) -> Option<Piece> {
    let at = piece.text.rfind(['/', '-', '_', '?', '&', '=', '.'])? + 1;
    (at < piece.text.len() && at * 2 > piece.text.len())
        .then(|| Piece { text: piece.text.split_off(at), ..piece.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.pieces.iter().map(|piece| piece.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_fill_lines_and_keep_their_looks() {
        let faces = Faces::open().unwrap();
        let measure = Measure { size: 11.0, width: 60.0, look: Look::Plain };
        let runs =
            [Run::plain("Kami si"), Run { strong: true, ..Run::plain("ap, kata") }, Run::plain(" Sari.\nLalu  pergi")];
        let made = lines(&faces, &runs, measure);
        assert_eq!(said(&made), ["Kami siap,", "kata Sari.", "Lalu pergi"]);
        assert_eq!(made.iter().map(|line| line.ends).collect::<Vec<_>>(), [false, true, true]);
        assert!(made.iter().all(|line| line.width <= 60.0));
        assert_eq!(made[1].pieces[0].look, Look::Strong);
        assert_eq!(lines(&faces, &[Run::plain(" ")], measure), []);
    }

    #[test]
    fn a_word_that_is_wider_than_the_line_is_cut() {
        let faces = Faces::open().unwrap();
        for width in [40.0, 0.5] {
            let made = lines(&faces, &[Run::plain("x".repeat(50))], Measure { size: 11.0, width, look: Look::Plain });
            assert_eq!(said(&made).concat().len(), 50);
            assert!(made.len() > 5);
        }
    }

    #[test]
    fn an_address_is_broken_behind_its_signs() {
        let faces = Faces::open().unwrap();
        let address = "https://kabarmerdu.example/2025/05/11/tiga-ruas-jalan-dibuka-kembali?amp=1";
        let made =
            said(&lines(&faces, &[Run::plain(address)], Measure { size: 11.0, width: 130.0, look: Look::Plain }));
        assert_eq!(made.concat(), address);
        let (_, but_last) = made.split_last().unwrap();
        assert!(
            but_last.len() > 1 && but_last.iter().all(|line| line.ends_with(['/', '-', '=', '?', '.'])),
            "{made:?}"
        );
    }
}
