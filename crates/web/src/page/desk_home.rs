//! The desk's first page: what needs me now, what happens today, how the week went.

use askama::Template;
use locale::texts;

use super::{Chart, Entry, Event, Layout, Moment, Shape};
use crate::{address, asset};

/// Something that waits for the reader.
#[derive(Debug)]
pub struct Need<'a> {
    /// Its shape.
    pub shape: Shape,
    /// What it is about: a headline.
    pub title: &'a str,
    /// Why it is here, as a sentence: who waits for what.
    pub why: &'a str,
    /// Since when.
    pub since: Moment,
    /// Where it is done.
    pub address: &'a str,
    /// What the link says: `Periksa naskah`.
    pub action: &'a str,
}

/// The desk.
#[derive(Debug, Template)]
#[template(path = "desk_home.html")]
pub struct DeskHomePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Now.
    pub now: Moment,
    /// How much waits.
    pub waiting: usize,
    /// What waits, most urgent first; the first of it where it is much.
    pub needs: Vec<Need<'a>>,
    /// What is not named, with where it is found.
    pub more: Option<(String, &'a str)>,
    /// What happened and will happen today, in order.
    pub today: Vec<Event<'a>>,
    /// Releases published on each day of the last seven days.
    pub week: Option<Chart<'a>>,
    /// Whether the reader may write.
    pub may_write: bool,
}

impl DeskHomePage<'_> {
    fn empty_advice(&self) -> &'static str {
        let language = self.layout.language;
        if self.may_write { texts::desk_empty_advice(language) } else { texts::desk_empty_reader(language) }
    }
}
