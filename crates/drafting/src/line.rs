//! The lines of the input, each cleaned of Markdown and of doubled spaces, with the way back to its bytes.

use crate::joined::unjoin;
use crate::span::{Piece, Span, source};

/// The longest address of a link.
const LONGEST_ADDRESS: usize = 300;

/// One line that is not empty.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Without marks of Markdown, spaces single.
    pub(crate) text: String,
    pub(crate) pieces: Vec<Piece>,
    /// From 1.
    pub(crate) number: usize,
    /// An empty line or a heading stands before it.
    pub(crate) apart: bool,
    /// The depth of a Markdown heading; 0 is none.
    pub(crate) hashes: usize,
    /// "- ", "* ", "•".
    pub(crate) bullet: bool,
    /// A row of a table: begins with "|" or has cells between tabs.
    pub(crate) row: bool,
}

impl Line {
    /// What stands from a byte of its text on, as a line of its own.
    pub(crate) fn split_off(&mut self, at: usize) -> Self {
        let text = self.text.split_off(at);
        let from = source(&self.pieces, at, at + 1).start;
        let later = self.pieces.iter().filter(|piece| piece.at > at).copied();
        let later = later.map(|piece| Piece { at: piece.at - at, ..piece });
        let pieces = std::iter::once(Piece { at: 0, from }).chain(later).collect();
        self.pieces.retain(|piece| piece.at < at);
        self.text.truncate(self.text.trim_end().len());
        Self { text, pieces, apart: false, hashes: 0, bullet: false, ..*self }
    }

    pub(crate) fn span(&self, from: usize) -> Span {
        source(&self.pieces, from, self.text.len())
    }
}

/// All lines that say something.
pub(crate) fn lines(input: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut at = 0;
    let mut apart = true;
    let mut turned = false;
    let mut number = 0;
    for raw in input.split_inclusive(['\n', '\r', '\u{2028}', '\u{c}']) {
        let start = at;
        at += raw.len();
        // "\r\n" is one end of a line.
        if raw == "\n" && input.as_bytes().get(start.wrapping_sub(1)) == Some(&b'\r') {
            continue;
        }
        number += 1;
        if is_furniture(raw.trim()) {
            (apart, turned) = (false, true);
            continue;
        }
        match clean(raw, start, number) {
            Some(mut line) => {
                line.apart = apart || line.hashes > 0;
                (apart, turned) = (line.hashes > 0, false);
                lines.push(line);
            }
            // Between two pages a sentence goes on across empty lines.
            None => apart = !turned,
        }
    }
    drop_catchwords(&mut lines);
    unjoin(lines)
}

fn clean(raw: &str, start: usize, number: usize) -> Option<Line> {
    let is_edge = |letter: char| letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}');
    let inner = raw.trim_start_matches(is_edge);
    let mut from = start + (raw.len() - inner.len());
    let mut inner = inner.trim_end_matches(is_edge);
    let row = inner.starts_with('|') || inner.matches('\t').count() >= 2;
    let count = inner.bytes().take_while(|byte| *byte == b'#').count();
    let hashes = if (1..=6).contains(&count) && inner.as_bytes().get(count) == Some(&b' ') { count } else { 0 };
    if hashes > 0 {
        let rest = inner.get(hashes..)?.trim_start_matches(is_edge);
        from += inner.len() - rest.len();
        inner = rest.trim_end_matches('#').trim_end_matches(is_edge);
    }
    let mut letters = inner.chars();
    let bullet = matches!(letters.next(), Some('-' | '*' | '+' | '•' | '·' | '–' | '‣' | '▪'))
        && letters.next().is_some_and(char::is_whitespace);
    if bullet {
        let rest = inner.split_once(char::is_whitespace).map_or("", |(_, rest)| rest).trim_start_matches(is_edge);
        from += inner.len() - rest.len();
        inner = rest;
    }
    let (text, pieces) = plain(inner, from);
    let says = text.chars().any(char::is_alphanumeric) || row;
    (says && !text.is_empty()).then_some(Line { text, pieces, number, apart: false, hashes, bullet, row })
}

/// Without emphasis and escapes, spaces single.
fn plain(inner: &str, from: usize) -> (String, Vec<Piece>) {
    let mut text = String::with_capacity(inner.len());
    let mut pieces = Vec::new();
    let mut joined = false;
    let links = inner.contains("](");
    let mut letters = inner.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if links && matches!(letter, '[' | ']') {
            joined = false;
            let address = inner
                .get(at + 1..)
                .and_then(|rest| rest.strip_prefix('('))
                .and_then(|rest| rest.bytes().take(LONGEST_ADDRESS).position(|byte| byte == b')'));
            if let Some(long) = address.filter(|_| letter == ']') {
                while letters.next_if(|(behind, _)| *behind <= at + 2 + long).is_some() {}
            }
            continue;
        }
        let next = letters.peek().map(|(_, next)| *next);
        let dropped = match letter {
            '*' | '`' | '\u{ad}' | '\u{200b}' | '\u{feff}' => true,
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '_' => text.is_empty() || text.ends_with([' ', '(']) || next.is_none_or(|next| !next.is_alphanumeric()),
            _ => letter.is_whitespace() && (text.is_empty() || text.ends_with(' ')),
        };
        if dropped {
            joined = false;
            continue;
        }
        if !joined {
            pieces.push(Piece { at: text.len(), from: from + at });
        }
        // A wide space is one byte here: what follows begins a piece of its own.
        joined = !letter.is_whitespace() || letter.len_utf8() == 1;
        text.push(if letter.is_whitespace() { ' ' } else { letter });
    }
    text.truncate(text.trim_end().len());
    (text, pieces)
}

/// "- 4 -", "Halaman 2 dari 9", a site's name alone: what a page carries and no sentence does.
fn is_furniture(text: &str) -> bool {
    let inner = text.trim_matches(|letter: char| letter == '-' || letter == '–' || letter == ' ');
    let dashed = inner.len() + 2 <= text.len() && text.starts_with(['-', '–']) && text.ends_with(['-', '–']);
    let is_number = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if dashed && is_number(inner) {
        return true;
    }
    let words: Vec<&str> = text.split(' ').take(5).collect();
    match words.as_slice() {
        [page, one, of, all] => {
            page.eq_ignore_ascii_case("halaman") && matches!(*of, "dari" | "/") && is_number(one) && is_number(all)
        }
        [page, one] => page.eq_ignore_ascii_case("halaman") && is_number(one),
        [site] => site.ends_with(".go.id") && !site.contains('@'),
        _ => false,
    }
}

/// The first words of the next page at the foot of a page ("b. menyusun …"), where the next line begins with them.
fn drop_catchwords(lines: &mut Vec<Line>) {
    let mut keep = Vec::with_capacity(lines.len());
    for (line, next) in lines.iter().zip(lines.iter().skip(1).map(Some).chain([None])) {
        let stem = line.text.trim_end_matches(['.', '…', ' ']);
        let dots = line.text.ends_with('…') || line.text.ends_with("...") || line.text.ends_with(". . .");
        let repeated = next.is_some_and(|next| next.text.starts_with(stem));
        keep.push(!(dots && !stem.is_empty() && stem.len() <= 40 && repeated));
    }
    let mut keep = keep.into_iter();
    lines.retain(|_| keep.next().unwrap_or(true));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(input: &str) -> Vec<String> {
        lines(input).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn markdown_and_wide_spaces_are_taken_off_and_bytes_are_found_again() {
        let input = "## **Pasal 5**\r\n\r\n\\(1\\)  Setiap\u{a0}\u{a0}*Orang* é wajib\n";
        let lines = lines(input);
        assert_eq!(texts(input), ["Pasal 5", "(1) Setiap Orang é wajib"]);
        assert_eq!((lines[0].hashes, lines[0].number, lines[1].number), (2, 1, 3));
        let line = &lines[1];
        for word in ["(1", "Setiap", "Orang", "é", "wajib"] {
            let at = line.text.find(word).unwrap();
            let span = source(&line.pieces, at, at + word.len());
            assert_eq!(input.get(span.start..span.end).unwrap().replace('\\', ""), word);
        }
    }

    #[test]
    fn items_that_lost_their_lines_get_them_back_and_addresses_of_links_are_no_text() {
        let input = "a. satu; dan b. dua.\n(1) Pada [ayat (2)](/a/b) huruf a. (2) Setiap orang. (3) Orang lain.\n(1) Pada ayat (2) saja.";
        let lines = lines(input);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        let expected = [
            "a. satu; dan",
            "b. dua.",
            "(1) Pada ayat (2) huruf a.",
            "(2) Setiap orang.",
            "(3) Orang lain.",
            "(1) Pada ayat (2) saja.",
        ];
        assert_eq!(texts, expected);
        for line in &lines {
            let span = line.span(0);
            assert!(input.get(span.start..span.end).unwrap().starts_with(line.text.get(..5).unwrap()), "{}", line.text);
        }
    }

    #[test]
    fn page_numbers_and_catchwords_are_no_text() {
        let input = "a. satu;\nb. dua . . .\n- 4 -\njdih.contoh.go.id\nb. dua tiga; dan\nHalaman 2 dari 9\nc. empat.";
        assert_eq!(texts(input), ["a. satu;", "b. dua tiga; dan", "c. empat."]);
        assert!(lines(input).iter().skip(1).all(|line| !line.apart));
    }
}
