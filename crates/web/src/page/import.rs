//! A table on its way into the directory: where it is uploaded, and what would happen to each of its lines.

use askama::Template;
use domain::directory::{Column, LARGEST_TABLE, MOST_LINES};
use locale::{Language, directory, texts};

use super::{Entry, Layout, Moment, Shape, StateFilter};
use crate::{address, asset};

/// A table that waits.
#[derive(Debug)]
pub struct WaitingTable<'a> {
    /// Its id.
    pub id: &'a str,
    /// What the file was called.
    pub file_name: &'a str,
    /// When it was uploaded.
    pub at: Moment,
}

/// Where a table is uploaded.
#[derive(Debug, Template)]
#[template(path = "import.html")]
pub struct ImportPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Why the file was not taken, with its name.
    pub refused: Option<(&'a str, &'a str)>,
    /// Outlets and contacts that were just added.
    pub done: Option<(usize, usize)>,
    /// Tables that wait.
    pub waiting: Vec<WaitingTable<'a>>,
}

impl ImportPage<'_> {
    fn largest() -> u64 {
        u64::try_from(LARGEST_TABLE).unwrap_or(u64::MAX)
    }

    /// Each column: its heading, what it is, other headings that are known.
    fn columns(language: Language) -> [(&'static str, &'static str, String); 6] {
        Column::ALL.map(|column| {
            let headings = column.headings();
            let others = headings.iter().skip(1).take(4).copied().collect::<Vec<_>>().join(", ");
            (headings.first().copied().unwrap_or_default(), directory::column(language, column), others)
        })
    }
}

/// A line with what happens to it.
#[derive(Debug)]
pub struct LineRow<'a> {
    /// Its number in the file.
    pub number: usize,
    /// Its cells: outlet, site, place, contact, office, address.
    pub cells: &'a [String; 6],
    /// The sign.
    pub shape: Shape,
    /// What happens.
    pub verdict: String,
    /// What is wrong with it, one sentence each.
    pub faults: Vec<String>,
}

impl LineRow<'_> {
    /// Site and town, what there is of them.
    fn where_it_is(&self) -> String {
        let [_, site, place, ..] = self.cells;
        joined([site, place])
    }

    /// Name, position and address, what there is of them.
    fn person(&self) -> String {
        let [_, _, _, contact, office, email] = self.cells;
        joined([contact, office, email])
    }

    fn outlet(&self) -> &str {
        let [outlet, ..] = self.cells;
        outlet
    }
}

fn joined<const N: usize>(parts: [&String; N]) -> String {
    parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What would happen.
#[derive(Debug, Template)]
#[template(path = "preview.html")]
pub struct PreviewPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The table's id.
    pub id: &'a str,
    /// What the file was called.
    pub file_name: &'a str,
    /// Headings that are not read, with commas between; empty for none.
    pub unread: &'a str,
    /// Whether some letters may be others.
    pub is_guessed: bool,
    /// Outlets and contacts that were just added, where what is left is shown.
    pub done: Option<(usize, usize)>,
    /// Whether the directory changed since it was looked at.
    pub changed: bool,
    /// Parts of the table, the first for all.
    pub filters: Vec<StateFilter<'a>>,
    /// The lines of this part.
    pub rows: Vec<LineRow<'a>>,
    /// The first lines, where these are others.
    pub first: Option<&'a str>,
    /// The lines that go on.
    pub next: Option<&'a str>,
    /// How many lines add something.
    pub adds: usize,
    /// How many are wrong.
    pub wrong: usize,
    /// Stands for what is shown.
    pub seal: &'a str,
}
