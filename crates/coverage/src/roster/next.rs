//! The link to a list's next page: by `rel=next`, by its word, last by its arrow. Only of the same site.

use html5ever::local_name;
use url::Url;

use crate::html::NodeId;
use crate::sheet::{Sheet, fold};

/// Links that are looked at.
const MOST_LINKS: usize = 20_000;

/// The address of the next page.
pub(super) fn read(sheet: &Sheet<'_, '_>) -> Option<String> {
    let dom = sheet.dom;
    let of = |id: NodeId| {
        let address = sheet.resolve(&dom.attribute(id, "href")?)?;
        let own = sheet.address.as_ref().is_some_and(|own| same(own, &address));
        (sheet.owns(&address) && !own && !is_disabled(sheet, id)).then_some(address)
    };
    let named = dom.descendants(dom.root()).filter(|id| {
        let rel = |id: NodeId| dom.attribute(id, "rel").unwrap_or_default().to_ascii_lowercase();
        let linked = matches!(dom.name(*id), local_name!("a") | local_name!("link"));
        linked && rel(*id).split_whitespace().any(|word| word == "next")
    });
    if let Some(address) = named.take(MOST_LINKS).find_map(of) {
        return Some(address.into());
    }
    let ranked = sheet.anchors().filter_map(|anchor| Some((rank(&anchor.text)?, anchor.node)));
    let mut ranked: Vec<(u8, NodeId)> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().find_map(|(_, id)| of(id)).map(Into::into)
}

/// How plainly a link's words say "next"; none when they do not.
fn rank(text: &str) -> Option<u8> {
    match fold(text).as_str() {
        "berikutnya"
        | "selanjutnya"
        | "halaman berikutnya"
        | "halaman selanjutnya"
        | "next"
        | "next page"
        | "lanjut" => Some(0),
        "" => match text.trim() {
            "›" | ">" | "→" => Some(1),
            "»" | ">>" => Some(2),
            _ => None,
        },
        _ => None,
    }
}

fn same(one: &Url, other: &Url) -> bool {
    let mut one = one.clone();
    one.set_fragment(None);
    one == *other
}

/// The last page keeps its button and takes its life.
fn is_disabled(sheet: &Sheet<'_, '_>, link: NodeId) -> bool {
    let off = |id: NodeId| {
        let class = sheet.dom.attribute(id, "class").unwrap_or_default();
        class.split_whitespace().any(|word| word == "disabled")
            || sheet.dom.attribute(id, "aria-disabled").is_some_and(|said| said == "true")
    };
    off(link) || sheet.dom.parent(link).is_some_and(off)
}
