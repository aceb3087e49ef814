//! Where an outlet tells that it carries a release: one field, no account.

use askama::Template;
use locale::texts;

use super::{Entry, Layout};
use crate::{address, asset};

/// The page.
#[derive(Debug, Template)]
#[template(path = "report.html")]
pub struct ReportPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The release: its address and headline.
    pub slug: &'a str,
    /// Its headline.
    pub headline: &'a str,
    /// What was typed.
    pub typed: &'a str,
    /// What was wrong with it.
    pub wrong: Option<&'a str>,
}
