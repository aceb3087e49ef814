//! The office's releases in every state.

use askama::Template;
use domain::release::State;
use locale::{desk, texts};

use super::{Entry, Layout, Moment, Shape};
use crate::{address, asset};

/// A release in the list.
#[derive(Debug)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its headline.
    pub headline: &'a str,
    /// Its state.
    pub state: State,
    /// From when it is public, if that lies ahead.
    pub waits_until: Option<Moment>,
    /// Who changed it last.
    pub person: &'a str,
    /// When.
    pub changed: Moment,
}

impl Row<'_> {
    fn shape(&self) -> Shape {
        Shape::of_release(self.state, self.waits_until.is_some())
    }
}

/// A way to look at fewer.
#[derive(Debug)]
pub struct StateFilter<'a> {
    /// What it says.
    pub label: &'a str,
    /// Where it leads.
    pub address: &'a str,
    /// How many.
    pub count: usize,
    /// In force now.
    pub current: bool,
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "release_list.html")]
pub struct ReleaseListPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Where all of what is shown is saved as a table.
    pub file: &'a str,
    /// Filters by state, the first for all.
    pub filters: Vec<StateFilter<'a>>,
    /// What was looked for.
    pub query: &'a str,
    /// The state that is looked at, as addresses have it; empty for all.
    pub state: &'a str,
    /// The releases, last changed first.
    pub rows: Vec<Row<'a>>,
    /// The first page, where this is another.
    pub newest: Option<&'a str>,
    /// The page with older ones.
    pub older: Option<&'a str>,
    /// Whether the reader may write.
    pub may_write: bool,
}
