//! The members of an association.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A member of an association.
#[derive(Debug)]
pub struct AffiliationLine {
    /// Its id.
    pub id: String,
    /// The outlet, or for the outlet the association with what it says.
    pub name: String,
    /// The outlet's site.
    pub site: String,
    /// Since when; may be empty.
    pub since: String,
    /// What the outlet's company says.
    pub answer: (Shape, String),
    /// What the outlet's trust.txt says.
    pub file: (Shape, &'static str),
    /// When that was looked at; empty where it was not.
    pub read: String,
}

/// The members, for their association.
#[derive(Debug, Template)]
#[template(path = "affiliations.html")]
pub struct AffiliationsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The members.
    pub lines: Vec<AffiliationLine>,
    /// Whether this person keeps the list.
    pub may_keep: bool,
    /// The address of the association's trust.txt; none where its site is not known.
    pub trust: Option<String>,
    /// What was typed.
    pub typed: &'a str,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl AffiliationsPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let lines = Field::new("members", texts::affiliation_lines(language), self.typed);
        Form::new(
            language,
            self.errors,
            [lines.kind(FieldKind::Lines(8)).hint(texts::affiliation_lines_hint(language))],
        )
    }
}
