//! A press release: what the source said. Markdown with optional front matter, or plain text.

use jiff::civil::Date;

use crate::span::MappedText;

/// A release, read.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// The file's name as the caller gave it.
    pub name: String,
    /// Headline.
    pub title: Option<String>,
    /// Date of issue.
    pub date: Option<Date>,
    /// The issuing office.
    pub office: Option<String>,
    /// Who speaks in it.
    pub spokespersons: Vec<Spokesperson>,
    /// Title line excluded; paragraphs are lines, markup removed; places are bytes of the file.
    pub text: MappedText,
}

/// A person who may be quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spokesperson {
    /// Full name.
    pub name: String,
    /// Office or title, as written.
    pub position: Option<String>,
}
