//! The page behind the link that stops the mail of releases: one button, no account. A link that opens nothing says so and no more.

use askama::Template;
use locale::texts;

use super::{Entry, Layout};
use crate::{address, asset};

/// The page.
#[derive(Debug, Template)]
#[template(path = "stop.html")]
pub struct StopPage<'a> {
    /// The frame; its title is the headline.
    pub layout: Layout<'a>,
    /// What there is to know.
    pub advice: &'a str,
    /// The link's key; none where there is no button.
    pub key: Option<&'a str>,
    /// Whether the mail is stopped: the button lets it go on.
    pub stopped: bool,
}
