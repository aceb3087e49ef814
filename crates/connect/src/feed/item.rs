//! One article of a feed, and the order of many.

use std::cmp::Reverse;
use std::collections::HashSet;

use jiff::Timestamp;

use super::title;

/// Most articles of a feed that are kept.
pub const MOST_ITEMS: usize = 500;

/// One article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Absolute, http or https, without fragment, at most 2000 bytes.
    pub address: String,
    /// Plain text of at most 300 characters; empty where there is none.
    pub title: String,
    /// When it was first published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub modified: Option<Timestamp>,
}

/// Newest first, those without a date last and in the feed's order; each address once. Their titles become plain text
/// only here, for of a large feed few articles are kept.
pub(super) fn newest(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_key(|item| Reverse(item.published.or(item.modified)));
    let mut seen = HashSet::new();
    items.retain(|item| seen.len() < MOST_ITEMS && seen.insert(item.address.clone()));
    for item in &mut items {
        item.title = title::plain(&item.title);
    }
    items
}
