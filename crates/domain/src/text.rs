//! Texts that people type, cleaned and bounded once.

use crate::field::FieldError;

/// One line: white space runs become one space; control characters are dropped. Lengths count characters.
pub fn line(text: &str, least: usize, most: usize) -> Result<String, FieldError> {
    let line: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    bounded(line.join(" "), least, most)
}

/// Several lines: line ends become `\n`, other control characters are dropped, the ends are trimmed.
pub fn lines(text: &str, least: usize, most: usize) -> Result<String, FieldError> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    bounded(text.trim().to_owned(), least, most)
}

/// A few short lines: each cleaned as one line is, empty ones dropped.
pub fn short_lines(text: &str, least: usize, most: usize, lines: usize) -> Result<String, FieldError> {
    let cleaned = text.split(['\n', '\r']).filter_map(|part| line(part, 1, usize::MAX).ok());
    let cleaned: Vec<String> = cleaned.collect();
    if cleaned.len() > lines {
        return Err(FieldError::TooManyLines { most: lines });
    }
    bounded(cleaned.join("\n"), least, most)
}

fn bounded(text: String, least: usize, most: usize) -> Result<String, FieldError> {
    match text.chars().count() {
        0 if least > 0 => Err(FieldError::Empty),
        length if length < least => Err(FieldError::TooShort { least }),
        length if length > most => Err(FieldError::TooLong { most }),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_of_printable_text() {
        assert_eq!(line(" Dinas\u{0}  Kominfo\r\n Borneo ", 1, 40).as_deref(), Ok("Dinas Kominfo Borneo"));
        assert_eq!(line(" \u{7} ", 1, 40), Err(FieldError::Empty));
        assert_eq!(line("é", 2, 40), Err(FieldError::TooShort { least: 2 }));
        assert_eq!(line("ééé", 1, 2), Err(FieldError::TooLong { most: 2 }));
    }

    #[test]
    fn short_lines_are_counted() {
        assert_eq!(short_lines(" Jalan  Air 3 \r\n\r\nKota\t", 1, 40, 2).as_deref(), Ok("Jalan Air 3\nKota"));
        assert_eq!(short_lines("a\nb\nc", 0, 40, 2), Err(FieldError::TooManyLines { most: 2 }));
        assert_eq!(short_lines(" \n ", 1, 40, 2), Err(FieldError::Empty));
    }

    #[test]
    fn lines_keep_their_paragraphs() {
        assert_eq!(lines("\r\nSatu\r\n\r\nDua\u{1b}[2J\n", 1, 40).as_deref(), Ok("Satu\n\nDua[2J"));
    }
}
