//! RSS, Atom and sitemaps as one plain sequence of steps. No depth is followed, only where an article and its fields begin
//! and end, so that bad nesting costs one article at most; no entity is expanded but XML's own five.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use url::Url;

use super::draft::Draft;
use super::element::{Field, Root};
use super::item::Item;
use super::{FeedError, Kind, attribute};

/// Most bytes of a field that are kept; what is needed of it is far shorter.
const LONGEST: usize = 8 << 10;

/// Reads what it can; an error only where nothing was read.
pub(super) fn read(text: &str, base: &Url) -> Result<(Kind, Vec<Item>), FeedError> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.allow_dangling_amp = true;
    config.allow_unmatched_ends = true;
    config.check_end_names = false;
    let mut walk = Walk { base: base.clone(), root: None, items: Vec::new(), article: None, open: None, ended: false };
    loop {
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => break,
            Ok(event) => walk.step(event)?,
        }
    }
    walk.close_article();
    match walk.root {
        None => Err(FeedError::Unknown),
        Some(_) if walk.items.is_empty() && !walk.ended => Err(FeedError::Broken),
        Some(root) => Ok((root.kind, walk.items)),
    }
}

struct Walk {
    base: Url,
    root: Option<Root>,
    items: Vec<Item>,
    article: Option<Article>,
    /// The field that characters belong to.
    open: Option<Open>,
    /// The root was closed.
    ended: bool,
}

struct Article {
    draft: Draft,
    base: Url,
}

struct Open {
    name: String,
    field: Field,
    text: String,
}

impl Article {
    fn close(&mut self, open: Option<Open>) {
        if let Some(Open { field, text, .. }) = open {
            self.draft.fill(field, text);
        }
    }
}

impl Walk {
    fn step(&mut self, event: Event<'_>) -> Result<(), FeedError> {
        match event {
            Event::DocType(kind) if self.root.is_none() && starts_with_html(&kind) => return Err(FeedError::Html),
            Event::Start(start) => self.start(&start)?,
            Event::End(end) => self.end(end.name().0),
            Event::Text(text) => self.characters(&text.xml10_content()),
            Event::CData(text) => self.characters(&text.xml10_content()),
            Event::GeneralRef(reference) => self.reference(reference),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), FeedError> {
        let name = start.name().0;
        let Some(root) = &self.root else {
            if ["html", "head", "body"].iter().any(|page| name.eq_ignore_ascii_case(page)) {
                return Err(FeedError::Html);
            }
            self.root = Root::of(name);
            if self.root.is_some() {
                self.base = attribute::base(start, &self.base);
            }
            return Ok(());
        };
        let is_item = name == root.item;
        let field = root.field(name);
        if is_item {
            self.close_article();
            let draft = Draft { identity: attribute::value(start, "rdf:about"), ..Draft::default() };
            self.article = Some(Article { draft, base: attribute::base(start, &self.base) });
        } else if let (Some(field), Some(article)) = (field, &mut self.article) {
            if self.open.as_ref().is_some_and(|open| open.field == Field::Other) {
                return Ok(());
            }
            // A field within a field: the end of the first was lost.
            article.close(self.open.take());
            if article.draft.take(field, start) {
                self.open = Some(Open { name: name.to_owned(), field, text: String::new() });
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        let Some(root) = &self.root else { return };
        if name == root.item {
            self.close_article();
        } else if name == root.name {
            self.ended = true;
        } else if let (true, Some(article)) =
            (self.open.as_ref().is_some_and(|open| open.name == name), &mut self.article)
        {
            article.close(self.open.take());
        }
    }

    fn close_article(&mut self) {
        let open = self.open.take();
        if let Some(mut article) = self.article.take() {
            article.close(open);
            self.items.extend(article.draft.item(&article.base));
        }
    }

    fn reference(&mut self, reference: BytesRef<'_>) {
        // A number that means no character is left out.
        let Ok(character) = reference.resolve_char_ref() else { return };
        let name = reference.into_inner();
        match (character, resolve_predefined_entity(&name)) {
            (Some(character), _) => self.characters(character.encode_utf8(&mut [0; 4])),
            (None, Some(text)) => self.characters(text),
            // HTML's names are read with the title's markup; names of the feed's own stay as they are.
            (None, None) => self.characters(&format!("&{name};")),
        }
    }

    fn characters(&mut self, text: &str) {
        if let Some(open) = self.open.as_mut().filter(|open| open.field != Field::Other) {
            let room = LONGEST.saturating_sub(open.text.len());
            open.text.push_str(text.get(..text.floor_char_boundary(room)).unwrap_or_default());
        }
    }
}

fn starts_with_html(doctype: &str) -> bool {
    doctype.trim_start().get(..4).is_some_and(|word| word.eq_ignore_ascii_case("html"))
}
