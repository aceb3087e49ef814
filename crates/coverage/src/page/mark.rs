//! What an element's name, class and id say about it: menu, comment form, related articles, share buttons…
//! A mark is a suspicion; `content` decides with the amount of text below the element.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use html5ever::local_name;

use super::table;
use crate::article::Reason;
use crate::html::{Dom, NodeId};
use crate::indonesian::lexicon::Fnv;

/// A suspicion about an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) reason: Reason,
    /// Believed even when the element holds much of the page's text.
    pub(crate) strong: bool,
}

/// What a word in a class or id means.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    Suspect(Mark),
    /// The usual name of an article's text.
    Content,
    /// The usual name of its headline.
    Title,
}

static WORDS: LazyLock<HashMap<String, Meaning, BuildHasherDefault<Fnv>>> = LazyLock::new(|| {
    let mut out = HashMap::default();
    for (head, body) in table::sections(include_str!("marks.txt")) {
        let (name, strength) = head.split_once(' ').unwrap_or((head, ""));
        let meaning = match table::reason(name) {
            Some(reason) => Meaning::Suspect(Mark { reason, strong: strength == "strong" }),
            None if name == "headings" => Meaning::Title,
            None => Meaning::Content,
        };
        for word in body.split_whitespace() {
            out.entry(word.to_owned()).or_insert(meaning);
        }
    }
    out
});

/// Words of a class or id: split at anything but letters and digits, and at inner capitals; then each pair joined, so
/// that `author-box` is found as `authorbox`.
fn words(name: &str, mut each: impl FnMut(&str) -> bool) -> bool {
    // All words one after another, so that a pair joined is a piece of it.
    let mut lower = String::with_capacity(name.len());
    let mut starts: Vec<usize> = Vec::with_capacity(8);
    let mut previous_lower = false;
    let mut open = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            (open, previous_lower) = (false, false);
            continue;
        }
        if !open || (c.is_uppercase() && previous_lower) {
            starts.push(lower.len());
            open = true;
        }
        previous_lower = c.is_lowercase();
        if c.is_ascii() { lower.push(c.to_ascii_lowercase()) } else { lower.extend(c.to_lowercase()) }
    }
    starts.push(lower.len());
    let mut piece = |pair: &[usize], last: usize| {
        let range = pair.first().copied().unwrap_or(0)..pair.get(last).copied().unwrap_or(0);
        lower.get(range).is_some_and(&mut each)
    };
    starts.windows(2).any(|pair| piece(pair, 1)) || starts.windows(3).any(|pair| piece(pair, 2))
}

/// What class and id say: a strong word before a weak one, the class before the id; and whether they name an article's text.
fn by_class(class: &str, id: &str) -> (Option<Mark>, bool) {
    let (mut found, mut content) = (None::<Mark>, false);
    for name in [class, id] {
        words(name, |word| {
            match WORDS.get(word) {
                Some(Meaning::Suspect(mark)) if found.is_none_or(|old| mark.strong && !old.strong) => {
                    found = Some(*mark);
                }
                Some(Meaning::Content) => content = true,
                _ => {}
            }
            content
        });
    }
    (found, content)
}

/// What an element is suspected to be.
pub(crate) fn mark(dom: &Dom<'_>, id: NodeId) -> Option<Mark> {
    let name = dom.name(id);
    let by_name = match name {
        local_name!("nav") | local_name!("footer") => Some((Reason::Navigation, true)),
        local_name!("aside") => Some((Reason::RelatedList, true)),
        local_name!("figcaption") => Some((Reason::Caption, true)),
        local_name!("header") => Some((Reason::Navigation, false)),
        local_name!("form") | local_name!("dialog") => Some((Reason::Notice, false)),
        local_name!("body") | local_name!("html") => return None,
        _ => None,
    };
    if let Some((reason, strong)) = by_name {
        return Some(Mark { reason, strong });
    }
    if name == local_name!("blockquote") {
        return embedded(dom, id);
    }
    // Class names of table parts are data; a quoted post belongs to the text whatever frames it.
    if matches!(
        name,
        local_name!("tr") | local_name!("td") | local_name!("th") | local_name!("tbody") | local_name!("blockquote")
    ) {
        return None;
    }
    let class = dom.attribute(id, "class").unwrap_or_default();
    let element_id = dom.attribute(id, "id").unwrap_or_default();
    if class.is_empty() && element_id.is_empty() {
        return hidden(dom, id);
    }
    if is_body(dom, id) {
        return None;
    }
    let (named, content) = by_class(&class, &element_id);
    if content {
        return None;
    }
    let found =
        named.or_else(|| hidden(dom, id)).or_else(|| picture(dom, id, &class)).or_else(|| beneath(dom, id, &class));
    let quoting = || dom.descendants(id).any(|node| dom.name(node) == local_name!("blockquote"));
    found.filter(|mark| !(matches!(mark.reason, Reason::Share | Reason::Embed) && quoting()))
}

/// A box with a picture and a few words: the words are its caption.
fn picture(dom: &Dom<'_>, id: NodeId, class: &str) -> Option<Mark> {
    let named = words(class, |word| {
        matches!(word, "image" | "photo" | "img" | "picture" | "pic" | "foto" | "gambar" | "thumbnail")
    });
    let shows =
        || dom.descendants(id).any(|node| matches!(dom.name(node), local_name!("img") | local_name!("picture")));
    (named && shows()).then_some(Mark { reason: Reason::Caption, strong: false })
}

/// Small or slanted words right below a picture.
fn beneath(dom: &Dom<'_>, id: NodeId, class: &str) -> Option<Mark> {
    let small = class.split_whitespace().any(|word| matches!(word, "small" | "fst-italic" | "text-muted" | "italic"));
    let before = || {
        let siblings = std::iter::successors(dom.previous_sibling(id), |node| dom.previous_sibling(*node));
        siblings.take(4).find(|node| dom.is_element(*node))
    };
    let shown =
        |node: NodeId| matches!(dom.name(node), local_name!("img") | local_name!("picture") | local_name!("figure"));
    (small && before().is_some_and(shown)).then_some(Mark { reason: Reason::Caption, strong: false })
}

/// A post of another page set into this one by its address; what it says is not this text's.
fn embedded(dom: &Dom<'_>, id: NodeId) -> Option<Mark> {
    let class = dom.attribute(id, "class").unwrap_or_default();
    let post = ["wp-embedded-content", "instagram-media", "tiktok-embed"].iter().any(|name| class.contains(name));
    post.then_some(Mark { reason: Reason::Embed, strong: true })
}

fn hidden(dom: &Dom<'_>, id: NodeId) -> Option<Mark> {
    let style = dom.attribute(id, "style").unwrap_or_default();
    let compact: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    let unseen = compact.contains("display:none") || compact.contains("visibility:hidden");
    (unseen || dom.attribute(id, "hidden").is_some()).then_some(Mark { reason: Reason::Other, strong: false })
}

/// True for the usual names of an article's text.
pub(crate) fn is_content(dom: &Dom<'_>, id: NodeId) -> bool {
    let named = |name: &str| words(name, |word| matches!(WORDS.get(word), Some(Meaning::Content)));
    is_body(dom, id)
        || dom.attribute(id, "class").is_some_and(|c| named(&c))
        || dom.attribute(id, "id").is_some_and(|i| named(&i))
}

fn is_body(dom: &Dom<'_>, id: NodeId) -> bool {
    dom.attribute(id, "itemprop").is_some_and(|p| p.eq_ignore_ascii_case("articleBody"))
}

/// True for the usual names of a headline.
pub(crate) fn is_title(dom: &Dom<'_>, id: NodeId) -> bool {
    let named = |name: &str| words(name, |word| matches!(WORDS.get(word), Some(Meaning::Title)));
    dom.attribute(id, "class").is_some_and(|c| named(&c)) || dom.attribute(id, "id").is_some_and(|i| named(&i))
}
