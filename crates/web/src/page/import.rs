//! A table on its way into a list: where it is uploaded, and what would happen to each of its lines.

use askama::Template;
use domain::directory::{LARGEST_TABLE, MOST_LINES};
use domain::table::{Column, Sheet};
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
    /// What it is about.
    pub sheet: Sheet,
    /// What was just added, as a sentence.
    pub done: Option<&'a str>,
    /// Tables that wait.
    pub waiting: Vec<WaitingTable<'a>>,
}

impl ImportPage<'_> {
    fn largest() -> u64 {
        u64::try_from(LARGEST_TABLE).unwrap_or(u64::MAX)
    }

    /// The list that it goes into.
    fn list(&self) -> (String, &'static str) {
        list(self.layout.language, self.sheet)
    }

    fn needed(&self) -> &'static str {
        self.sheet.needed().headings().first().copied().unwrap_or_default()
    }

    fn has_parents(&self) -> bool {
        self.sheet == Sheet::Organisations
    }

    /// Each column: its heading, what it is, other headings that are known.
    fn columns(&self) -> Vec<(&'static str, &'static str, String)> {
        let column = |column: &Column| {
            let headings = column.headings();
            let others = headings.iter().skip(1).take(4).copied().collect::<Vec<_>>().join(", ");
            let name = directory::column(self.layout.language, *column);
            (headings.first().copied().unwrap_or_default(), name, others)
        };
        self.sheet.columns().iter().map(column).collect()
    }
}

/// The list that a table goes into: its address, and what the way back says.
fn list(language: Language, sheet: Sheet) -> (String, &'static str) {
    match sheet {
        Sheet::Outlets => (address::directory(language), texts::directory_back(language)),
        Sheet::Organisations => (address::register(language), texts::register_back(language)),
        Sheet::People => (address::people(language), texts::handed_back(language)),
    }
}

/// A line with what happens to it.
#[derive(Debug)]
pub struct LineRow<'a> {
    /// Its number in the file.
    pub number: usize,
    /// The name it is about.
    pub name: &'a str,
    /// What else it says of it.
    pub under: String,
    /// What stands beside: a contact, a parent.
    pub beside: String,
    /// The sign.
    pub shape: Shape,
    /// What happens.
    pub verdict: String,
    /// What is wrong with it, one sentence each.
    pub faults: Vec<String>,
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
    /// What it is about.
    pub sheet: Sheet,
    /// What was just added, as a sentence, where what is left is shown.
    pub done: Option<&'a str>,
    /// Whether the list changed since it was looked at.
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

impl PreviewPage<'_> {
    /// What stands beside the name.
    fn beside(&self) -> &'static str {
        match self.sheet {
            Sheet::Outlets => texts::directory_contacts(self.layout.language),
            Sheet::Organisations => texts::field_parent(self.layout.language),
            Sheet::People => texts::field_right(self.layout.language),
        }
    }

    /// What taking it does.
    fn consequence(&self) -> &'static str {
        match self.sheet {
            Sheet::People => texts::import_consequence_people(self.layout.language),
            _ => texts::import_consequence(self.layout.language),
        }
    }
}
