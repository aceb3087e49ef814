//! What happened with my account: each sign-in, each wrong attempt, each right given or taken, newest first.

use askama::Template;
use locale::texts;

use super::{Entry, Layout, Moment, Shape};
use crate::{address, asset};

/// A line.
#[derive(Debug)]
pub struct Happened<'a> {
    /// Its shape: a wrong attempt needs a look.
    pub shape: Shape,
    /// What, as a sentence.
    pub what: &'a str,
    /// More of it: the device, the right.
    pub detail: &'a str,
    /// Who did it, where it was another.
    pub by: &'a str,
    /// When.
    pub at: Moment,
}

/// My history.
#[derive(Debug, Template)]
#[template(path = "history.html")]
pub struct HistoryPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The lines, newest first.
    pub lines: Vec<Happened<'a>>,
    /// Where the older ones are; empty at the end.
    pub older: &'a str,
}
