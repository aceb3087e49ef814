//! A page of a public list of press companies and their verification: rows from tables, from repeated cards, or from a
//! JSON answer, with the status each row states (Peraturan Dewan Pers 01/I/2023: administrative, then factual).
//! A row is matched exactly or not at all: a wrong match would be a false statement about somebody.

mod card;
mod find;
mod json;
mod next;
mod status;
mod table;

pub use find::{By, Found, Index, Sought};
pub use status::Status;

use serde::{Deserialize, Serialize};

use crate::decode::decode;
use crate::html;
use crate::page::Input;
use crate::sheet::{Sheet, markup};

/// Rows of one page that are kept.
pub const MOST_ROWS: usize = 5_000;
/// Cells or links of one row that are kept.
pub const MOST_CELLS: usize = 30;
/// Characters of one cell that are kept.
const MOST_TEXT: usize = 500;

/// One row of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row {
    /// Its cells as written, empty ones left out.
    pub cells: Vec<String>,
    /// Addresses it links to, whole where the page's address is known.
    pub links: Vec<String>,
    /// The status it states; none where it states none, or two that differ.
    pub status: Option<Status>,
    /// The row as a line of text.
    pub quote: String,
}

/// A page of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Roster {
    /// Its rows, in order.
    pub rows: Vec<Row>,
    /// Address of the list's next page.
    pub next: Option<String>,
    /// How many rows the whole list has, where a JSON answer says so: more than `rows` means that this is a part.
    pub total: Option<usize>,
    /// False for a page that is no list; its rows are then empty.
    pub is_list: bool,
    /// Host of the list itself: its own links are nobody's site.
    host: Option<String>,
}

/// Reads a page. `input.release` is not looked at.
pub fn read(input: &Input<'_>) -> Roster {
    let decoded = decode(input.bytes, input.charset);
    let start = decoded.text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if start.starts_with(['{', '[']) {
        return json::read(start, input);
    }
    let dom = html::parse(markup(&decoded));
    let sheet = Sheet::open(input, &decoded, &dom);
    let rows = table::read(&sheet).or_else(|| card::read(&sheet));
    let host = sheet.address.as_ref().and_then(|own| own.host_str()).map(find::bare_host);
    match rows {
        Some(rows) => Roster { rows, next: next::read(&sheet), total: None, is_list: true, host },
        None => Roster { host, ..Roster::default() },
    }
}

impl Row {
    /// A row of these cells and links; the status is read from the cells.
    fn new(cells: impl IntoIterator<Item = String>, links: Vec<String>) -> Self {
        let short = |cell: String| cell.chars().take(MOST_TEXT).collect::<String>().trim().to_owned();
        let cells: Vec<String> =
            cells.into_iter().map(short).filter(|cell| !cell.is_empty()).take(MOST_CELLS).collect();
        let quote = crate::sheet::quote(&cells.join(" "));
        let status = status::of_cells(&cells);
        Self { cells, links, status, quote }
    }
}
