//! What the page says about itself beside its visible text: JSON-LD, `OpenGraph`, `<meta>`, `<link>`, `<time>`.

use html5ever::local_name;
use serde_json::Value;

use crate::article::{Testimony, Witness};
use crate::html::{Dom, NodeId};

/// All testimonies, in the order of the page.
#[derive(Debug, Default)]
pub(crate) struct Metadata {
    pub(crate) title: Vec<Testimony>,
    pub(crate) description: Vec<Testimony>,
    pub(crate) published: Vec<Testimony>,
    pub(crate) updated: Vec<Testimony>,
    pub(crate) authors: Vec<Testimony>,
    pub(crate) section: Vec<Testimony>,
    pub(crate) tags: Vec<String>,
    pub(crate) canonical: Vec<Testimony>,
    pub(crate) site: Vec<String>,
    pub(crate) image: Vec<String>,
    pub(crate) page_type: Option<String>,
    /// `articleBody` of JSON-LD.
    pub(crate) body: Option<String>,
    /// Types named in JSON-LD.
    pub(crate) types: Vec<String>,
    /// Content of the `<title>` element.
    pub(crate) document_title: Option<String>,
}

/// Reads the whole page, not only its head: real pages put these everywhere.
pub(crate) fn read(dom: &Dom<'_>) -> Metadata {
    let mut found = Metadata::default();
    for id in dom.descendants(dom.root()) {
        match dom.name(id) {
            local_name!("meta") => found.meta(dom, id),
            local_name!("link") => found.link(dom, id),
            local_name!("title") if found.document_title.is_none() => {
                found.document_title = Some(dom.text_of(id)).filter(|t| !t.is_empty());
            }
            local_name!("script") if is_json_ld(dom, id) => found.json_ld(&dom.raw_text_of(id)),
            _ => {}
        }
    }
    found
}

fn is_json_ld(dom: &Dom<'_>, id: NodeId) -> bool {
    dom.attribute(id, "type").is_some_and(|t| t.trim().eq_ignore_ascii_case("application/ld+json"))
}

impl Metadata {
    /// What the outlet is called: by the page's own word, or at the end of the document's title.
    pub(crate) fn outlet(&self) -> Vec<String> {
        let title = self.document_title.as_deref().and_then(|title| title.rsplit_once(['|', '-', '–', '—']));
        let end = title.map(|(_, end)| end.trim()).filter(|end| (1..=4).contains(&end.split(' ').count()));
        self.site.iter().cloned().chain(end.map(str::to_owned)).collect()
    }

    fn meta(&mut self, dom: &Dom<'_>, id: NodeId) {
        let key = dom.attribute(id, "property").or_else(|| dom.attribute(id, "name"));
        let key = key.or_else(|| dom.attribute(id, "itemprop")).unwrap_or_default().trim().to_ascii_lowercase();
        let Some(value) = dom.attribute(id, "content").map(|v| v.trim().to_owned()).filter(|v| !v.is_empty()) else {
            return;
        };
        let graph = Testimony { witness: Witness::OpenGraph, value: value.clone() };
        let meta = Testimony { witness: Witness::Meta, value: value.clone() };
        match key.as_str() {
            "og:title" => self.title.push(graph),
            "twitter:title" | "dc.title" | "headline" => self.title.push(meta),
            "og:description" => self.description.push(graph),
            "description" => self.description.push(meta),
            "article:published_time" | "og:published_time" => self.published.push(graph),
            "article:modified_time" | "og:updated_time" => self.updated.push(graph),
            "datepublished" | "dc.date" | "dc.date.issued" | "publish-date" | "publishdate" | "pubdate" => {
                self.published.push(meta);
            }
            "datemodified" | "lastmod" => self.updated.push(meta),
            "author" | "article:author" | "dc.creator" | "content_author" | "parsely-author" => self.authors.push(meta),
            "article:section" | "section" | "articlesection" | "content_category" | "category" => {
                self.section.push(graph);
            }
            "article:tag" | "parsely-tags" | "content_tag" => self.tags.extend(split_list(&value)),
            "keywords" | "news_keywords" if self.tags.is_empty() => self.tags.extend(split_list(&value)),
            "og:url" => self.canonical.push(graph),
            "og:site_name" | "application-name" => self.site.push(value),
            "og:image" => self.image.push(value),
            "og:type" => self.page_type = Some(value),
            _ => {}
        }
    }

    fn link(&mut self, dom: &Dom<'_>, id: NodeId) {
        let rel = dom.attribute(id, "rel").unwrap_or_default().to_ascii_lowercase();
        let Some(href) = dom.attribute(id, "href") else { return };
        if rel.trim() == "canonical" {
            self.canonical.insert(0, Testimony { witness: Witness::Meta, value: href.into_owned() });
        }
    }

    fn json_ld(&mut self, text: &str) {
        // Line breaks inside strings are common and not JSON.
        let clean: String = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let clean = clean.trim().trim_end_matches(';');
        if let Ok(value) = serde_json::from_str::<Value>(clean) {
            self.object(&value, 0);
        }
    }

    fn object(&mut self, value: &Value, depth: usize) {
        if depth > 4 {
            return;
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.object(item, depth + 1)),
            Value::Object(object) => {
                let types = strings(object.get("@type"));
                if let Some(graph) = object.get("@graph") {
                    self.object(graph, depth + 1);
                }
                if types.iter().any(|t| t == "WebSite" || t == "NewsMediaOrganization") {
                    self.site.extend(strings(object.get("name")));
                }
                if types.iter().any(|t| is_article_type(t)) {
                    self.article(object);
                    self.site.extend(strings(object.get("publisher")));
                } else if types.iter().any(|t| t == "WebPage" || t == "ItemPage")
                    && let Some(main) = object.get("mainEntity")
                {
                    self.object(main, depth + 1);
                }
                self.types.extend(types);
            }
            _ => {}
        }
    }

    fn article(&mut self, object: &serde_json::Map<String, Value>) {
        let say = |value: String| Testimony { witness: Witness::JsonLd, value };
        let all = |key: &str| strings(object.get(key)).into_iter().map(say);
        self.title.extend(all("headline"));
        self.description.extend(all("description"));
        self.published.extend(all("datePublished"));
        self.updated.extend(all("dateModified"));
        self.section.extend(all("articleSection"));
        self.authors.extend(all("author"));
        if self.tags.is_empty() {
            self.tags.extend(strings(object.get("keywords")).iter().flat_map(|s| split_list(s)));
        }
        if let Some(body) = strings(object.get("articleBody")).into_iter().next() {
            self.body = Some(body);
        }
    }
}

fn is_article_type(name: &str) -> bool {
    name.ends_with("Article") || name.ends_with("Posting") || name == "Report" || name == "Review"
}

/// The strings of a value: itself, its items, or the names of its objects.
fn strings(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![crate::html::decode_references(text.trim(), false)],
        Some(Value::Array(items)) => items.iter().flat_map(|item| strings(Some(item))).collect(),
        Some(Value::Object(object)) => strings(object.get("name").or_else(|| object.get("@value"))),
        _ => Vec::new(),
    }
    .into_iter()
    .filter(|s| !s.is_empty())
    .collect()
}

fn split_list(text: &str) -> Vec<String> {
    text.split([',', ';']).map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect()
}
