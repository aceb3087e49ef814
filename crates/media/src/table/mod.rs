//! A table that somebody brings, as CSV or XLSX: the columns that are known by their headings, line by line, as text. What is
//! wrong with a line is no matter here; nothing is left out but empty lines and columns nobody asked for, and those are named.

mod book;
mod sheet;
mod text;
mod written;

pub use book::{BookSheet, Cell, workbook};
pub use written::{sheet, written};

use domain::directory::{LARGEST_TABLE, MOST_LINES, TableFault};
use domain::field::FieldError;
use domain::media::FileFault;
use domain::table::{Line, Sheet};

use crate::kind::Kind;

/// Rows above the headings: a title, a date.
const ABOVE: usize = 20;
/// Most columns that are looked at.
const COLUMNS: usize = 100;
/// Most characters of a cell that are kept; a cell this long is refused where it is read.
const CELL: usize = 2_000;

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The lines.
    pub lines: Vec<Line>,
    /// Headings of columns that are not read.
    pub unread: Vec<String>,
    /// True where the letters are not in UTF-8 or UTF-16, so that some may be others.
    pub is_guessed: bool,
}

/// A row with its number in the file.
type Row = (usize, Vec<String>);

/// Reads a table of a kind.
pub fn table(sheet: Sheet, bytes: &[u8]) -> Result<Table, FieldError> {
    if bytes.is_empty() {
        return Err(FieldError::File(FileFault::Empty));
    }
    if bytes.len() > LARGEST_TABLE {
        return Err(FieldError::Table(TableFault::TooLarge));
    }
    match Kind::of(bytes) {
        Ok(Kind::Xlsx) => arranged(sheet, sheet::rows(bytes)?, false),
        Ok(_) | Err(FileFault::Drawing) => Err(FieldError::Table(TableFault::UnknownKind)),
        Err(FileFault::UnknownKind) => {
            if bytes.starts_with(b"PK") {
                return Err(FieldError::Table(TableFault::UnknownKind));
            }
            let (text, is_guessed) = text::decoded(bytes).ok_or(FieldError::Table(TableFault::UnknownKind))?;
            arranged(sheet, text::rows(&text)?, is_guessed)
        }
        Err(fault) => Err(FieldError::File(fault)),
    }
}

/// Finds the headings and puts the cells in their order.
fn arranged(sheet: Sheet, rows: Vec<Row>, is_guessed: bool) -> Result<Table, FieldError> {
    let mut rows = rows.into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    let is_head = |(_, cells): &Row| cells.iter().any(|cell| sheet.headed(cell) == Some(sheet.needed()));
    let missing = FieldError::Table(TableFault::NoHeading(sheet.needed()));
    let head = rows.by_ref().take(ABOVE).find(is_head).ok_or(missing)?.1;
    // Where two columns have the same heading the first is read.
    let place = |column| head.iter().position(|cell| sheet.headed(cell) == Some(column));
    let places: Vec<Option<usize>> = sheet.columns().iter().copied().map(place).collect();
    let unread = head.iter().enumerate().filter(|(at, cell)| !places.contains(&Some(*at)) && !cell.trim().is_empty());
    let unread = unread.map(|(_, cell)| cell.trim().chars().take(40).collect()).collect();
    let cell = |cells: &[String], place: Option<usize>| place.and_then(|at| cells.get(at)).cloned().unwrap_or_default();
    let lines = rows.map(|(number, cells)| (number, places.iter().map(|place| cell(&cells, *place)).collect()));
    // A line that has something only in columns that are not read stays: it is told that it lacks a name.
    let lines: Vec<Line> = lines.take(MOST_LINES + 1).collect();
    match lines.len() {
        0 => Err(FieldError::Table(TableFault::NoLines)),
        count if count > MOST_LINES => Err(FieldError::Table(TableFault::TooManyLines)),
        _ => Ok(Table { lines, unread, is_guessed }),
    }
}

/// A cell's text within bounds, on one line.
fn kept(text: &str) -> String {
    text.trim().chars().take(CELL).collect()
}
