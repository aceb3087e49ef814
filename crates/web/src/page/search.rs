//! What a search found, with the words found marked.

use askama::Template;
use locale::texts;

use super::{Entry, Layout, Mark, Piece, ReleaseLine};
use crate::{address, asset};

/// A release that was found.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The release.
    pub line: ReleaseLine<'a>,
    /// Words around the first place; what was looked for is [`Mark::New`].
    pub words: Vec<Piece<'a>>,
}

/// The search page.
#[derive(Debug, Template)]
#[template(path = "search.html")]
pub struct SearchPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What was looked for; empty at first.
    pub query: &'a str,
    /// What was found, newest first.
    pub hits: Vec<Hit<'a>>,
    /// The page with newer hits.
    pub newer: Option<&'a str>,
    /// The page with older hits.
    pub more: Option<&'a str>,
}
