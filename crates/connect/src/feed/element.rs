//! The elements that carry an article's fields in RSS, Atom and sitemaps. Their names do not clash, so one table serves
//! all; prefixes are those that everyone uses.

use super::Kind;

/// What an element within an article says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Link,
    Original,
    Identity,
    Title,
    Published,
    Modified,
    /// Nothing that is asked for, but what is within looks like an article's own fields.
    Other,
}

/// The field of an element; `name` has lost the prefix of the feed's own namespace.
pub(super) fn field(name: &str) -> Option<Field> {
    Some(match name {
        "link" | "loc" => Field::Link,
        "feedburner:origLink" => Field::Original,
        "guid" | "id" => Field::Identity,
        "title" | "news:title" => Field::Title,
        "pubDate" | "published" | "issued" | "created" | "dc:date" | "dcterms:issued" | "news:publication_date" => {
            Field::Published
        }
        "updated" | "modified" | "lastmod" | "dcterms:modified" | "atom:updated" | "a10:updated" => Field::Modified,
        "author" | "content" | "content:encoded" | "contributor" | "description" | "source" | "summary" => Field::Other,
        _ => return None,
    })
}

/// A feed's outermost element.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) kind: Kind,
    /// Its full name.
    pub(super) name: String,
    /// The full name of an article's element.
    pub(super) item: String,
    /// With its colon; empty nearly always.
    own: String,
}

impl Root {
    /// The root that an element is, if it is one.
    pub(super) fn of(name: &str) -> Option<Self> {
        let (prefix, local) = name.rsplit_once(':').unwrap_or(("", name));
        let (kind, item) = match local {
            "rss" | "RDF" | "channel" => (Kind::Rss, "item"),
            "feed" => (Kind::Atom, "entry"),
            "urlset" => (Kind::Sitemap, "url"),
            "sitemapindex" => (Kind::SitemapIndex, "sitemap"),
            _ => return None,
        };
        // `rdf:RDF` is in a namespace of its own, its articles are not.
        let own = if prefix.is_empty() || kind == Kind::Rss { String::new() } else { format!("{prefix}:") };
        Some(Self { kind, name: name.to_owned(), item: format!("{own}{item}"), own })
    }

    /// The field that an element is.
    pub(super) fn field(&self, name: &str) -> Option<Field> {
        field(name.strip_prefix(self.own.as_str()).unwrap_or(name))
    }
}
