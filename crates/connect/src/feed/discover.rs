//! The feeds that an outlet's home page names; those of comments are left out.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind,
};
use url::Url;

use super::{Kind, address, usual};

/// Most bytes of a page that are looked at: feeds are named in its head.
const LOOKED_AT: usize = 256 << 10;

/// A tag that fills a piece of so many bytes ends the reading: the tokenizer compares each attribute of a tag with all
/// before it, and a long tag would take long.
const PIECE: usize = 16 << 10;

/// Most feeds of a page.
const MOST_FOUND: usize = 20;

/// A feed that a page names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it says to be.
    pub kind: Kind,
    /// Absolute, http or https.
    pub address: String,
}

/// The feeds that a page names, in the page's order; `base` is the page's address.
pub fn discover(page: &[u8], base: &Url) -> Vec<Found> {
    let page = String::from_utf8_lossy(page.get(..LOOKED_AT).unwrap_or(page));
    let tokenizer = Tokenizer::new(Links::new(base), TokenizerOpts::default());
    let queue = BufferQueue::default();
    let mut rest = page.as_ref();
    while let Some((piece, after)) = rest.split_at_checked(rest.floor_char_boundary(PIECE)) {
        queue.push_back(StrTendril::from_slice(piece));
        drop(tokenizer.feed(&queue));
        if piece.is_empty() || tokenizer.sink.tokens.take() == 0 {
            break;
        }
        rest = after;
    }
    tokenizer.sink.found.take()
}

struct Links {
    base: RefCell<Url>,
    based: Cell<bool>,
    found: RefCell<Vec<Found>>,
    /// How many came of the current piece.
    tokens: Cell<usize>,
}

impl TokenSink for Links {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        self.tokens.set(self.tokens.get().saturating_add(1));
        let Token::TagToken(tag) = token else { return TokenSinkResult::Continue };
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        match &*tag.name {
            "link" => self.link(&tag),
            "base" => self.rebase(&tag),
            // What looks like a tag in these is none.
            "script" => return TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => return TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" => return TokenSinkResult::RawData(RawKind::Rcdata),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Links {
    fn new(base: &Url) -> Self {
        Self {
            base: RefCell::new(base.clone()),
            based: Cell::default(),
            found: RefCell::default(),
            tokens: Cell::default(),
        }
    }

    fn link(&self, tag: &Tag) {
        let (Some(rel), Some(href)) = (attribute(tag, "rel"), attribute(tag, "href")) else { return };
        let Some(address) = address::absolute(href, &self.base.borrow()) else { return };
        let is = |word: &str| rel.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word));
        let found = if is("https://api.w.org/") {
            usual::posts(&address).map(|address| Found { kind: Kind::WordPress, address })
        } else if is("alternate") && !is_of_comments(&address, attribute(tag, "title").unwrap_or_default()) {
            attribute(tag, "type").and_then(declared).map(|kind| Found { kind, address })
        } else {
            None
        };
        let mut all = self.found.borrow_mut();
        if let Some(found) = found.filter(|found| all.len() < MOST_FOUND && !all.contains(found)) {
            all.push(found);
        }
    }

    /// The first `<base href>` of a page counts.
    fn rebase(&self, tag: &Tag) {
        let Some(href) = attribute(tag, "href") else { return };
        if !self.based.replace(true) {
            let joined = self.base.borrow().join(href);
            self.base.replace_with(|base| joined.unwrap_or_else(|_| base.clone()));
        }
    }
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

fn declared(media_type: &str) -> Option<Kind> {
    Some(match media_type.split(';').next()?.trim().to_ascii_lowercase().as_str() {
        "application/rss+xml" | "application/rdf+xml" => Kind::Rss,
        "application/atom+xml" => Kind::Atom,
        "application/feed+json" => Kind::Json,
        _ => return None,
    })
}

fn is_of_comments(address: &str, title: &str) -> bool {
    let (address, title) = (address.to_lowercase(), title.to_lowercase());
    let named = |word: &str| address.contains(word) || title.contains(word);
    named("/comments/") || named("komentar") || title.contains("comments")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &str) -> Vec<(Kind, String)> {
        let base = Url::parse("https://kabar.example/beranda/").unwrap();
        discover(page.as_bytes(), &base).into_iter().map(|found| (found.kind, found.address)).collect()
    }

    #[test]
    fn a_home_page_names_its_feeds_and_those_of_comments_are_left_out() {
        let page = r#"<!doctype html><html><head><title>Kabar <link rel=alternate type=application/rss+xml href=/judul></title>
            <LINK REL="alternate" TYPE="application/rss+xml" title="Kabar Desa" HREF="/feed/?a=1&amp;b=2">
            <link rel=alternate type=application/rss+xml title="Kabar Desa &raquo; Umpan Komentar" href=/comments/feed/>
            <link rel=alternate type=application/rss+xml title="Kabar Desa &raquo; Comments Feed" href=/satu/feed/>
            <link rel="alternate home" type="application/atom+xml; charset=utf-8" href=atom.xml>
            <link rel=alternate type=application/feed+json href=https://umpan.example/feed.json>
            <link rel=alternate type=application/feed+json href=https://umpan.example/feed.json>
            <link rel=alternate type=application/json href=/wp-json/wp/v2/pages/7>
            <link rel=alternate type=application/rss+xml href=javascript:alert(1)>
            <link rel=alternate hreflang=en href=/en/><link rel=stylesheet href=a.css>
            <script>document.write('<link rel=alternate type=application/rss+xml href=/tulis>')</script>
            <!-- <link rel=alternate type=application/rss+xml href=/catatan> -->
            <link rel="https://api.w.org/" href="https://kabar.example/wp-json/" />"#;
        let posts = "https://kabar.example/wp-json/wp/v2/posts?per_page=100&orderby=modified&_fields=link,title,date_gmt,modified_gmt";
        let expected = [
            (Kind::Rss, "https://kabar.example/feed/?a=1&b=2"),
            (Kind::Atom, "https://kabar.example/beranda/atom.xml"),
            (Kind::Json, "https://umpan.example/feed.json"),
            (Kind::WordPress, posts),
        ];
        assert_eq!(found(page), expected.map(|(kind, address)| (kind, address.to_owned())));
    }

    #[test]
    fn the_first_base_of_a_page_counts() {
        let page = "<base href=/satu/><base href=/dua/><link rel=alternate type=application/rss+xml href=rss>";
        assert_eq!(found(page), [(Kind::Rss, "https://kabar.example/satu/rss".to_owned())]);
    }

    #[test]
    fn no_page_names_feeds_without_end_and_no_bytes_panic() {
        let many: String =
            (0..100).map(|n| format!("<link rel=alternate type=application/rss+xml href=/{n}>")).collect();
        assert_eq!(found(&many).len(), MOST_FOUND);
        let attributes: String = (0..200_000).map(|n| format!(" {n:x}")).collect();
        assert_eq!(found(&format!("<link rel=alternate type=application/rss+xml href=/1 {attributes}>")), []);
        let late = format!("<p>{}<link rel=alternate type=application/rss+xml href=/1>", "é ".repeat(40_000));
        assert_eq!(found(&late).len(), 1);
        let base = Url::parse("https://kabar.example/").unwrap();
        bolero::check!().with_type::<(u16, Vec<u8>)>().for_each(|(place, bytes)| {
            let mut page = many.clone().into_bytes();
            let at = usize::from(*place) % page.len();
            page.splice(at..at, bytes.iter().copied());
            let _ = discover(&page, &base);
        });
    }
}
