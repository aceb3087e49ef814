//! Which page of an article this is, and where the next one stands. Only links that lead to this very article's address with
//! a page number count: "next post" of a blog and the pages of a listing look the same but lead elsewhere.

mod address;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use html5ever::local_name;
use url::Url;

use super::metadata::Metadata;
use crate::html::{Dom, NodeId};
use address::{MOST, Place, base, is_whole, may_count};

/// Resolves links of a page without an address.
const NOWHERE: &str = "https://nowhere.invalid/";

/// Where a page stands among the pages of its article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The article's address without page number, scheme and final slash; none where no address is known.
    pub base: Option<String>,
    /// This page's number, from 1.
    pub number: u32,
    /// How many pages the page knows of.
    pub of: u32,
    /// Address of the next page, complete; none on the last page and where no address is known.
    pub next: Option<String>,
}

impl Default for Part {
    fn default() -> Self {
        Self { base: None, number: 1, of: 1, next: None }
    }
}

/// A link to a numbered page.
struct Link {
    place: Place,
    url: Url,
    node: NodeId,
}

/// Reads the page's number from its address and its links.
pub(super) fn read(dom: &Dom<'_>, metadata: &Metadata, address: Option<&str>) -> Part {
    let said = metadata.canonical.iter().map(|said| said.value.as_str());
    let own = address.into_iter().chain(said).find_map(|own| Url::parse(own).ok().filter(Url::has_host));
    let known = own.is_some();
    let Some(own) = own.or_else(|| Url::parse(NOWHERE).ok()) else { return Part::default() };
    let links: Vec<Link> = dom.descendants(dom.root()).filter_map(|id| link(dom, id, &own)).collect();
    let (article, number) = article(&own, known, &links);
    let same = links.iter().filter(|link| link.place.base == article);
    let others: BTreeMap<u32, &Link> = same.filter_map(|link| Some((link.place.number?, link))).collect();
    let number = number.unwrap_or_else(|| unlinked(dom, &others));
    if is_whole(&own) {
        return Part { base: known.then_some(article), number, of: number, next: None };
    }
    let of = others.keys().copied().max().unwrap_or(1).max(number);
    let next = others.get(&(number + 1)).filter(|_| known).map(|link| link.url.to_string());
    Part { base: known.then_some(article), number, of, next }
}

/// The article's address without a page number, and the number where the page's own address has one.
fn article(own: &Url, known: bool, links: &[Link]) -> (String, Option<u32>) {
    if !known {
        // The numbers on a saved page lead to the pages of something, most likely its own.
        let counted = links.iter().find(|link| link.place.named);
        return (counted.map(|link| link.place.base.clone()).unwrap_or_default(), None);
    }
    let place = Place::of(own);
    // The number at the end of `/berita/42` is the article's own, unless a pager says that it is a page's.
    let counts = place.named || links.iter().any(|link| link.place.base == place.base);
    if place.number.is_some() && counts { (place.base, place.number) } else { (base(own), None) }
}

/// The number that the pager does not link to, because this page has it.
fn unlinked(dom: &Dom<'_>, others: &BTreeMap<u32, &Link>) -> u32 {
    let last = others.keys().copied().max().unwrap_or(1);
    let missing = (1..=MOST).find(|number| !others.contains_key(number)).unwrap_or(1);
    let all_are_links = missing > last && last > 1 && !others.values().any(|link| shows(dom, link.node, missing));
    // Where this page is linked too, its address without a number is that of the first.
    if all_are_links { 1 } else { missing }
}

/// True when the pager around a link shows the number too, without a link.
fn shows(dom: &Dom<'_>, link: NodeId, number: u32) -> bool {
    let number = number.to_string();
    let around = dom.ancestors(link).take(2).map(|around| dom.text_of(around));
    let pagers = around.filter(|text| text.len() < 200);
    pagers.into_iter().any(|text| text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == number))
}

fn link(dom: &Dom<'_>, node: NodeId, own: &Url) -> Option<Link> {
    let name = dom.name(node);
    if name != local_name!("a") && name != local_name!("link") {
        return None;
    }
    let href = dom.attribute(node, "href")?;
    let mut said = None;
    let mut says = |number: u32| {
        let digits = || dom.text_of(node).chars().filter(char::is_ascii_digit).collect::<String>().parse().ok();
        *said.get_or_insert_with(digits) == Some(number)
    };
    // Nearly every link of a page leads elsewhere; they are told apart before an address is put together.
    if !may_count(&href) && !says(1) {
        return None;
    }
    let mut url = own.join(href.trim()).ok()?;
    url.set_fragment(None);
    let mut place = Place::of(&url);
    // The first page's link has no number in its address.
    let number = *place.number.get_or_insert(1);
    (place.named || says(number)).then_some(Link { place, url, node })
}
