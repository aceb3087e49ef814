//! What an administrator is told after links were made for others: the links themselves, once, or that mail is on its way.

use askama::Template;
use locale::texts;

use super::{Entry, Layout};
use crate::{address, asset};

/// A link to hand over, or the word that it is mailed.
#[derive(Debug, Template)]
#[template(path = "handed.html")]
pub struct HandedPage<'a> {
    /// The frame; its title says for whom.
    pub layout: Layout<'a>,
    /// What to do with it.
    pub advice: &'a str,
    /// For whom, and the link; none where it is mailed.
    pub links: &'a [(String, String)],
    /// Where WhatsApp opens with a message around the link, where that is customary.
    pub share: Option<&'a str>,
    /// Where to go back to, and what the button says.
    pub back: (&'a str, &'a str),
}
