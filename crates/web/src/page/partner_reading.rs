//! Pages of the web that were read for an outlet, and the list of verification that an office has read.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{ClaimLine, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A page that was read.
#[derive(Debug)]
pub struct PageReadingLine {
    /// Its id.
    pub id: String,
    /// Which page.
    pub kind: &'static str,
    /// Where it is.
    pub address: String,
    /// When it was read.
    pub taken: String,
    /// What it says, each in a shape and words.
    pub says: Vec<(Shape, String)>,
    /// What is claimed from it.
    pub claims: Vec<ClaimLine>,
    /// Whom it names: name and role, and where else that name stands.
    pub people: Vec<(String, String, Vec<String>)>,
}

/// How an outlet stands on a list.
#[derive(Debug)]
pub struct RosterOutlet {
    /// Its address on the desk.
    pub address: String,
    /// Its name.
    pub name: String,
    /// How it stands there.
    pub standing: (Shape, &'static str),
    /// Since when, and when that was last seen.
    pub days: String,
    /// The line that says so; may be empty.
    pub line: String,
}

/// One time that the list was read.
#[derive(Debug)]
pub struct RosterTime {
    /// The address of its archive.
    pub archive: String,
    /// When.
    pub taken: String,
    /// Pages, lines and outlets.
    pub told: String,
    /// Whether its last page was reached.
    pub is_whole: bool,
}

/// The list of verification.
#[derive(Debug, Template)]
#[template(path = "roster.html")]
pub struct RosterPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// When it is read next; empty where none is set.
    pub next: String,
    /// Why it was not read whole the last time; empty where it was.
    pub fault: String,
    /// Whether pages can be fetched here.
    pub is_on: bool,
    /// How outlets stand on it: what changed first.
    pub outlets: Vec<RosterOutlet>,
    /// The times it was read, the newest first.
    pub times: Vec<RosterTime>,
    /// The address, as typed or as it is set.
    pub typed: &'a str,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl RosterPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let field = Field::new("address", texts::roster_address(language), self.typed);
        Form::new(language, self.errors, [field.hint(texts::roster_address_hint(language))])
    }
}
