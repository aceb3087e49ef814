//! JSON Feed and the posts of WordPress's REST interface, one article at a time: what was read before a break is kept.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use url::Url;

use super::draft::Draft;
use super::item::Item;
use super::value::Text;
use super::{FeedError, date};

/// Posts of WordPress.
pub(super) fn posts(text: &str, base: &Url) -> Result<Vec<Item>, FeedError> {
    let mut articles = Articles::new(base);
    let read = articles.deserialize(&mut serde_json::Deserializer::from_str(text));
    let named = articles.count == 0;
    articles.kept(read.is_ok(), named)
}

/// JSON Feed.
pub(super) fn feed(text: &str, base: &Url) -> Result<Vec<Item>, FeedError> {
    let mut whole = Whole { articles: Articles::new(base), named: false };
    let read = serde_json::Deserializer::from_str(text).deserialize_map(&mut whole);
    whole.articles.kept(read.is_ok(), whole.named)
}

/// Articles as they are read.
struct Articles<'a> {
    base: &'a Url,
    items: Vec<Item>,
    /// Those without an address too.
    count: usize,
}

impl<'a> Articles<'a> {
    fn new(base: &'a Url) -> Self {
        Self { base, items: Vec::new(), count: 0 }
    }

    /// An error only where nothing was read; `named` is true for what is a feed even without articles.
    fn kept(self, sound: bool, named: bool) -> Result<Vec<Item>, FeedError> {
        match (self.items.is_empty(), sound) {
            (true, false) => Err(FeedError::Broken),
            (true, true) if !named => Err(FeedError::Unknown),
            _ => Ok(self.items),
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Articles<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for &mut Articles<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of articles")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(entry) = list.next_element::<Entry>()? {
            self.count = self.count.saturating_add(1);
            self.items.extend(entry.draft().item(self.base));
        }
        Ok(())
    }
}

/// A JSON Feed as it is read.
struct Whole<'a> {
    articles: Articles<'a>,
    /// It names itself one.
    named: bool,
}

impl<'de> Visitor<'de> for &mut Whole<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON Feed")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "items" => map.next_value_seed(&mut self.articles)?,
                "version" => {
                    let version: Text = map.next_value()?;
                    self.named = version.0.is_some_and(|version| version.contains("jsonfeed.org"));
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// An article in either form.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Entry {
    link: Text,
    url: Text,
    id: Text,
    title: Text,
    date_gmt: Text,
    modified_gmt: Text,
    date_published: Text,
    date_modified: Text,
}

impl Entry {
    fn draft(self) -> Draft {
        let moment = |utc: Text, zoned: Text| {
            let utc = utc.0.and_then(|text| date::read_utc(&text));
            utc.or_else(|| zoned.0.and_then(|text| date::read(&text)))
        };
        Draft {
            original: None,
            link: self.link.0.or(self.url.0),
            identity: self.id.0,
            title: self.title.0,
            published: moment(self.date_gmt, self.date_published),
            modified: moment(self.modified_gmt, self.date_modified),
        }
    }
}
