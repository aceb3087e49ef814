//! The first sheet of a workbook, cell by cell as it shows: of a formula only its last result. A sheet may say that it is a million
//! rows wide; room is taken only for cells that are there.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader as _, Xlsx};
use domain::directory::{MOST_LINES, TableFault};
use domain::field::FieldError;
use domain::media::FileFault;
use zip::ZipArchive;

use super::{ABOVE, COLUMNS, Row, kept};

/// Most bytes of all parts together: 5,000 lines are one or two million.
const UNPACKED: u64 = 64 << 20;

/// The rows that hold something, with their numbers.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, FieldError> {
    bounded(bytes).map_err(FieldError::File)?;
    let damaged = |_| FieldError::File(FileFault::Damaged);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let name = book.sheet_names().first().cloned().ok_or(FieldError::Table(TableFault::NoLines))?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        let (row, column) = (number(row) + 1, number(column));
        let text = kept(&shown(cell.get_value()));
        if text.is_empty() || column >= COLUMNS {
            continue;
        }
        if rows.last().is_none_or(|(last, _)| *last != row) {
            if rows.len() > MOST_LINES + ABOVE {
                return Err(FieldError::Table(TableFault::TooManyLines));
            }
            rows.push((row, Vec::new()));
        }
        let Some((_, cells)) = rows.last_mut() else { continue };
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        if let Some(place) = cells.get_mut(column) {
            *place = text;
        }
    }
    Ok(rows)
}

/// Unpacks every part once and keeps none: what a part says of its own size is not believed.
fn bounded(bytes: &[u8]) -> Result<(), FileFault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileFault::Damaged)?;
    let mut unpacked = 0;
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| FileFault::Damaged)?;
        let read = std::io::copy(&mut part.take(UNPACKED - unpacked + 1), &mut std::io::sink());
        unpacked += read.map_err(|_| FileFault::Damaged)?;
        if unpacked > UNPACKED {
            return Err(FileFault::Bomb);
        }
    }
    Ok(())
}

/// What the cell shows. A number is whole where it can be: a town or a name never is one, and is told so where it is read.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::DateTime(moment) => moment.to_string(),
        // A formula without a result is one nobody can read.
        DataRef::Error(_) => "=".to_owned(),
        DataRef::Empty => String::new(),
    }
}

fn number(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}
