//! Outlet by outlet: who gets a release by mail, who is left out and why, and who is chosen for it.

use askama::Template;
use locale::{format, texts};

use super::{Entry, Layout, Shape};
use crate::{address, asset};

/// An outlet.
#[derive(Debug)]
pub struct RecipientRow<'a> {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: &'a str,
    /// Whether it gets mail.
    pub shape: Shape,
    /// How many addresses, or why not.
    pub told: String,
    /// It is chosen.
    pub chosen: bool,
}

/// A part of the list.
#[derive(Debug)]
pub struct RecipientPart {
    /// What it holds.
    pub label: &'static str,
    /// How many.
    pub count: usize,
    /// Where it is.
    pub target: String,
    /// It is shown.
    pub current: bool,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "recipients.html")]
pub struct RecipientsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Where all of what is shown is saved as a table.
    pub file: String,
    /// The release's id.
    pub id: &'a str,
    /// Its headline.
    pub headline: &'a str,
    /// The moment it is worked out for.
    pub moment: String,
    /// What was looked for.
    pub query: &'a str,
    /// The part that is shown, as a word.
    pub part: &'a str,
    /// All parts.
    pub parts: Vec<RecipientPart>,
    /// The outlets, by name.
    pub rows: Vec<RecipientRow<'a>>,
    /// How many outlets are chosen.
    pub chosen: usize,
    /// Whether the reader may choose.
    pub may_choose: bool,
    /// The page that goes on.
    pub next: Option<String>,
}
