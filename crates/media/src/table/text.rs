//! CSV as it is made here: Excel's with a semicolon and a byte-order mark, Google's with commas, tabs from a copied table, in
//! UTF-8, UTF-16 or Windows-1252.

use csv::ReaderBuilder;
use domain::directory::{MOST_LINES, TableFault};
use domain::field::FieldError;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{ABOVE, COLUMNS, Row, kept};

/// The text, and whether its letters had to be guessed; none where it is no text.
pub(super) fn decoded(bytes: &[u8]) -> Option<(String, bool)> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let (text, broken) = encoding.decode_without_bom_handling(bytes.get(mark..)?);
    let (text, is_guessed) = match broken {
        false => (text, false),
        true if mark == 0 => (WINDOWS_1252.decode_without_bom_handling(bytes).0, true),
        true => return None,
    };
    // A picture or a program holds such signs, a table never.
    let foreign = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    (!text.chars().any(foreign)).then(|| (text.into_owned(), is_guessed))
}

/// The rows, with the line of the file on which each begins.
pub(super) fn rows(text: &str) -> Result<Vec<Row>, FieldError> {
    // Excel's own note of what parts the cells.
    let (skipped, delimiter, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
        Some((sign, rest)) => (1, sign.bytes().next().unwrap_or(b';'), rest),
        None => (0, delimiter(text), text),
    };
    if text.matches('"').count() % 2 == 1 {
        return Err(FieldError::Table(TableFault::OpenQuote));
    }
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        // The text is UTF-8 and rows may differ in length: nothing else can be wrong.
        let Ok(record) = record else { return Err(FieldError::Table(TableFault::UnknownKind)) };
        let line = record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() > MOST_LINES + ABOVE {
            return Err(FieldError::Table(TableFault::TooManyLines));
        }
        rows.push((line + skipped, record.iter().take(COLUMNS).map(kept).collect()));
    }
    Ok(rows)
}

/// What parts the cells: the sign that stands most often, outside quotation marks, on the first lines.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0_usize), (b',', 0), (b'\t', 0)];
    for byte in text.lines().take(ABOVE).flat_map(str::bytes) {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| !quoted && *sign == byte) {
            *count += 1;
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_parts_the_cells_is_counted_outside_quotation_marks() {
        assert_eq!(delimiter("media;situs\n\"a,b,c,d\";x\n"), b';');
        assert_eq!(delimiter("media,situs\n"), b',');
        assert_eq!(delimiter("media\tsitus\n"), b'\t');
        assert_eq!(delimiter("media\n"), b';');
    }
}
