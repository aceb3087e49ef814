//! An article while it is read, field after field; the first of several values counts.

use jiff::Timestamp;
use quick_xml::events::BytesStart;
use url::Url;

use super::element::Field;
use super::item::Item;
use super::{address, attribute, date};

/// What is known of it so far.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The page's own address, where the usual field names a counter of clicks.
    pub(super) original: Option<String>,
    pub(super) link: Option<String>,
    /// A name of the article that may be an address too.
    pub(super) identity: Option<String>,
    pub(super) title: Option<String>,
    pub(super) published: Option<Timestamp>,
    pub(super) modified: Option<Timestamp>,
}

impl Draft {
    /// The article, its title still with markup; `None` where it has no address.
    pub(super) fn item(self, base: &Url) -> Option<Item> {
        let identity = self.identity.filter(|text| address::is_whole(text));
        let candidates = [self.original, self.link, identity];
        Some(Item {
            address: candidates.into_iter().flatten().find_map(|text| address::absolute(&text, base))?,
            title: self.title.unwrap_or_default(),
            published: self.published,
            modified: self.modified,
        })
    }

    /// Takes what an element's attributes say; true where its text counts too.
    pub(super) fn take(&mut self, field: Field, start: &BytesStart<'_>) -> bool {
        match field {
            Field::Link => {
                let other = attribute::value(start, "rel").is_some_and(|rel| rel != "alternate");
                let target = attribute::value(start, "href").filter(|_| !other);
                let written = target.is_none();
                self.link = self.link.take().or(target);
                written && !other
            }
            Field::Identity => attribute::value(start, "isPermaLink").is_none_or(|word| word != "false"),
            _ => true,
        }
    }

    /// Puts an element's text into its place.
    pub(super) fn fill(&mut self, field: Field, text: String) {
        if text.trim().is_empty() {
            return;
        }
        match field {
            Field::Link => drop(self.link.get_or_insert(text)),
            Field::Original => drop(self.original.get_or_insert(text)),
            Field::Identity => self.identity = Some(text),
            Field::Title => drop(self.title.get_or_insert(text)),
            Field::Published => self.published = self.published.or_else(|| date::read(&text)),
            Field::Modified => self.modified = self.modified.or_else(|| date::read(&text)),
            Field::Other => {}
        }
    }
}
