//! A workbook written for Excel and its like: sheets of rows under headings. Words are words, whatever they begin with: nothing in it runs.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// Longest text that a cell holds, in UTF-16 units (Excel's own bound).
const CELL: usize = 32_767;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words; empty for nothing.
    Text(String),
    /// A whole number, to be counted with.
    Count(usize),
    /// Tenths, to be counted with: 32 stands there as 3.2.
    Tenths(i64),
}

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct BookSheet<'a> {
    /// Its name: at most 31 characters, none of `[]:*?/\`.
    pub name: &'a str,
    /// Headings.
    pub heads: Vec<&'a str>,
    /// Rows.
    pub rows: Vec<Vec<Cell>>,
}

/// The workbook; none where a sheet does not fit the format. The same sheets give the same bytes.
pub fn workbook(sheets: &[BookSheet<'_>]) -> Option<Vec<u8>> {
    written(sheets).ok()
}

fn written(sheets: &[BookSheet<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // When it was made is no matter; the library would ask the system's clock.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let (bold, tenths) = (Format::new().set_bold(), Format::new().set_num_format("0.0"));
    for BookSheet { name, heads, rows } in sheets {
        let sheet = book.add_worksheet().set_name(*name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, head) in (0..).zip(heads) {
            sheet.write_string_with_format(0, column, *head, &bold)?;
            sheet.set_column_width(column, 18)?;
        }
        for (row, cells) in (1..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Cell::Text(text) if text.is_empty() => continue,
                    Cell::Text(text) => sheet.write_string(row, column, short(text))?,
                    Cell::Count(count) => sheet.write_number(row, column, u32::try_from(*count).unwrap_or(u32::MAX))?,
                    Cell::Tenths(value) => {
                        let value = i32::try_from(*value).unwrap_or(i32::MAX);
                        sheet.write_number_with_format(row, column, f64::from(value) / 10.0, &tenths)?
                    }
                };
            }
        }
    }
    book.save_to_buffer()
}

/// As much of a text as a cell holds, without what XML cannot.
fn short(text: &str) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= CELL
    };
    text.chars().filter(|c| !c.is_control() || *c == '\n').take_while(fits).collect()
}

impl Cell {
    /// As it stands in a table of text; `comma` for a decimal comma.
    pub fn told(&self, comma: bool) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Tenths(value) => {
                let sign = if *value < 0 { "-" } else { "" };
                let (whole, tenth) = (value.unsigned_abs() / 10, value.unsigned_abs() % 10);
                format!("{sign}{whole}{}{tenth}", if comma { ',' } else { '.' })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader as _, Xlsx};

    use super::*;

    fn text(words: &str) -> Cell {
        Cell::Text(words.to_owned())
    }

    #[test]
    fn a_workbook_is_read_back_cell_by_cell_and_words_are_words() {
        let long = "é".repeat(40_000);
        let harmful = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x.example\")"];
        let mut rows: Vec<Vec<Cell>> = harmful.map(|words| vec![text(words), Cell::Count(7), Cell::Tenths(-32)]).into();
        rows.push(vec![text(""), text("dua\nbaris\u{0}\u{1b}"), text(&long)]);
        let sheets = [
            BookSheet { name: "siaran pers", heads: vec!["judul", "halaman", "jam"], rows },
            BookSheet { name: "kosong", heads: vec!["=1"], rows: Vec::new() },
        ];
        let file = workbook(&sheets).unwrap();
        assert_eq!(workbook(&sheets).unwrap(), file);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
        assert_eq!(book.sheet_names(), ["siaran pers", "kosong"]);
        assert!(book.worksheet_formula("siaran pers").unwrap().is_empty());
        let read = book.worksheet_range("siaran pers").unwrap();
        let cell = |row: u32, column: u32| read.get_value((row, column)).cloned().unwrap_or(Data::Empty);
        for (row, words) in (1..).zip(harmful) {
            assert_eq!(cell(row, 0), Data::String(words.replace('\t', "")), "{words}");
            assert_eq!((cell(row, 1), cell(row, 2)), (Data::Float(7.0), Data::Float(-3.2)));
        }
        assert_eq!((cell(7, 0), cell(7, 1)), (Data::Empty, Data::String("dua\nbaris".to_owned())));
        assert_eq!(cell(7, 2), Data::String("é".repeat(CELL)));
        assert!(workbook(&[BookSheet { name: "a/b", heads: Vec::new(), rows: Vec::new() }]).is_none());
    }

    #[test]
    fn tenths_are_written_with_either_mark() {
        assert_eq!(Cell::Tenths(32).told(true), "3,2");
        assert_eq!(Cell::Tenths(-5).told(false), "-0.5");
        assert_eq!(Cell::Count(1_520).told(true), "1520");
    }
}
