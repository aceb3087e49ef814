//! The first page: the region's masthead, the newest releases, search, and what this place is.

use askama::Template;
use locale::texts;

use super::{Entry, Layout, Moment, Photo, ReleaseLine};
use crate::{address, asset};

/// The public first page.
#[derive(Debug, Template)]
#[template(path = "home.html")]
pub struct HomePage<'a> {
    /// The frame; its title stays empty.
    pub layout: Layout<'a>,
    /// Now, for the masthead's date.
    pub now: Moment,
    /// Who issues releases here.
    pub offices: Vec<&'a str>,
    /// The newest releases, newest first; the first is shown large.
    pub newest: Vec<ReleaseLine<'a>>,
    /// The first photo of the newest release, if it has one.
    pub lead: Option<Photo<'a>>,
}
