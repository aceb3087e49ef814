//! Cuts text into words, numbers and marks, each with its place and the sense of the word.
//! Asking for a token outside the text gives one of kind `End`, so that rules may look ahead and back freely.

use std::ops::Range;

use super::lexicon::{self, Sense};

/// A word, number or mark of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// Offset of its first byte.
    pub(crate) start: usize,
    /// Offset after its last byte.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: Kind,
    /// What the word means; `Sense::None` for unlisted words.
    pub(crate) sense: Sense,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with apostrophes between letters (`Jum'at`).
    Word(Case),
    /// Digits, with points and commas between digits.
    Number,
    /// Any other visible character.
    Mark(char),
    /// The end of a paragraph.
    Break,
    /// Outside the text.
    End,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// `dinas`
    Lower,
    /// `Dinas`, `iNews`, `H`
    Capital,
    /// `DPRD`
    Upper,
}

/// The tokens of a text.
pub(crate) struct Tokens<'t> {
    /// The text they were cut from.
    pub(crate) text: &'t str,
    list: Vec<Token>,
}

impl<'t> Tokens<'t> {
    /// Cuts `text`.
    pub(crate) fn cut(text: &'t str) -> Self {
        let mut list = Vec::with_capacity(text.len() / 5);
        let mut cutter = Cutter { text, at: 0 };
        while let Some(token) = cutter.next() {
            let again = token.kind == Kind::Break && list.last().is_some_and(|last: &Token| last.kind == Kind::Break);
            if !again {
                list.push(token);
            }
        }
        Self { text, list }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The token at `index`.
    pub(crate) fn at(&self, index: usize) -> Token {
        let end = self.text.len();
        self.list.get(index).copied().unwrap_or(Token { start: end, end, kind: Kind::End, sense: Sense::None })
    }

    /// The token `steps` before `index`.
    pub(crate) fn back(&self, index: usize, steps: usize) -> Token {
        self.at(index.wrapping_sub(steps))
    }

    /// The written form.
    pub(crate) fn text(&self, index: usize) -> &'t str {
        let token = self.at(index);
        self.text.get(token.start..token.end).unwrap_or("")
    }

    /// The sense of the word at `index`.
    pub(crate) fn sense(&self, index: usize) -> Sense {
        self.at(index).sense
    }

    /// True for this mark.
    pub(crate) fn is(&self, index: usize, mark: char) -> bool {
        self.at(index).kind == Kind::Mark(mark)
    }

    /// True for this word, whatever its case.
    pub(crate) fn says(&self, index: usize, word: &str) -> bool {
        self.at(index).is_word() && self.text(index).eq_ignore_ascii_case(word)
    }

    /// True when nothing stands between this token and the one before it.
    pub(crate) fn glued(&self, index: usize) -> bool {
        index > 0 && self.back(index, 1).end == self.at(index).start && index < self.len()
    }

    /// The bytes of a range of tokens.
    pub(crate) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        self.at(range.start).start..self.back(range.end, 1).end
    }

    /// The index of the first token that starts at or after `offset`.
    pub(crate) fn index_at(&self, offset: usize) -> usize {
        self.list.partition_point(|token| token.start < offset)
    }
}

impl Token {
    /// True for a word.
    pub(crate) fn is_word(self) -> bool {
        matches!(self.kind, Kind::Word(_))
    }

    /// True for a word that begins with a capital or is all capitals.
    pub(crate) fn is_capital(self) -> bool {
        matches!(self.kind, Kind::Word(Case::Capital | Case::Upper))
    }

    /// True at the end of a paragraph or of the text.
    pub(crate) fn is_break(self) -> bool {
        matches!(self.kind, Kind::Break | Kind::End)
    }
}

struct Cutter<'t> {
    text: &'t str,
    at: usize,
}

impl Cutter<'_> {
    fn peek(&self, offset: usize) -> Option<char> {
        self.text.get(offset..).and_then(|rest| rest.chars().next())
    }

    fn next(&mut self) -> Option<Token> {
        let mut first = self.peek(self.at)?;
        while first.is_whitespace() && !is_break(first) || is_invisible(first) {
            self.at += first.len_utf8();
            first = self.peek(self.at)?;
        }
        let start = self.at;
        self.at += first.len_utf8();
        let kind = if first.is_alphabetic() {
            self.word(first)
        } else if first.is_ascii_digit() {
            self.number()
        } else if is_break(first) {
            Kind::Break
        } else {
            Kind::Mark(first)
        };
        let sense = match kind {
            Kind::Word(_) => lexicon::sense(self.text.get(start..self.at).unwrap_or("")),
            _ => Sense::None,
        };
        Some(Token { start, end: self.at, kind, sense })
    }

    fn word(&mut self, first: char) -> Kind {
        let (mut letters, mut capitals) = (1_usize, usize::from(first.is_uppercase()));
        while let Some(c) = self.peek(self.at) {
            let size = c.len_utf8();
            if c.is_alphabetic() {
                letters += 1;
                capitals += usize::from(c.is_uppercase());
            } else if is_apostrophe(c) {
                // "Jum'at" goes on, "'program'" ends.
                if !self.peek(self.at + size).is_some_and(char::is_alphabetic) {
                    break;
                }
            } else if !is_joined(c) {
                break;
            }
            self.at += size;
        }
        Kind::Word(match capitals {
            0 => Case::Lower,
            n if n == letters && n > 1 => Case::Upper,
            _ => Case::Capital,
        })
    }

    fn number(&mut self) -> Kind {
        while let Some(c) = self.peek(self.at) {
            let digit_follows = || self.peek(self.at + 1).is_some_and(|next| next.is_ascii_digit());
            if !(c.is_ascii_digit() || matches!(c, '.' | ',') && digit_follows()) {
                break;
            }
            self.at += 1;
        }
        Kind::Number
    }
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Between letters these belong to the word.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}') || is_invisible(c)
}

/// Soft hyphen, joiners and byte order marks: seen by nobody.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let tokens = Tokens::cut(text);
        (0..tokens.len()).map(|i| tokens.text(i)).collect()
    }

    #[test]
    fn words_numbers_and_marks_are_cut_apart() {
        assert_eq!(
            pieces("Jum'at (10/11) 'Rp12,5' m."),
            ["Jum'at", "(", "10", "/", "11", ")", "'", "Rp", "12,5", "'", "m", "."]
        );
    }

    #[test]
    fn soft_hyphens_stay_inside_words() {
        assert_eq!(pieces("peme\u{ad}rintah"), ["peme\u{ad}rintah"]);
        assert_eq!(lexicon::sense("Mi\u{ad}nggu"), Sense::Weekday(7));
    }
}
