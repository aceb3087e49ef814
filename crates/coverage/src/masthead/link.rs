//! Where a page leads to the masthead, the guideline and the code of ethics of its own site: by the words of a link and by
//! the name of its address. Lists of articles and articles are left out.

use serde::{Deserialize, Serialize};
use url::Url;

use super::title;
use crate::decode::decode;
use crate::html;
use crate::page::Input;
use crate::sheet::{Anchor, Sheet, fold, markup, quote};

/// A link as a reader follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// The whole address.
    pub address: String,
    /// The link's words.
    pub text: String,
}

/// Links of one page, the likeliest first, at most [`MOST_LINKS`] of each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Links {
    /// To the masthead.
    pub masthead: Vec<Link>,
    /// To the guideline (Pedoman Pemberitaan Media Siber).
    pub guideline: Vec<Link>,
}

/// Links of each kind that are kept.
pub const MOST_LINKS: usize = 3;

/// What a link may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Masthead,
    Guideline,
    Ethics,
}

/// Words of a link and names of an address with their weight.
const MASTHEAD: [(&str, u32); 26] = [
    ("susunan redaksi", 100),
    ("boks redaksi", 100),
    ("box redaksi", 100),
    ("redaksi", 95),
    ("tim redaksi", 90),
    ("struktur redaksi", 90),
    ("redaksi kami", 90),
    ("redaksional", 80),
    ("tentang redaksi", 80),
    ("dewan redaksi", 80),
    ("manajemen dan redaksi", 80),
    ("redaksi dan manajemen", 80),
    ("manajemen redaksi", 80),
    ("struktur organisasi", 60),
    ("tim kami", 60),
    ("tentang kami", 50),
    ("about us", 50),
    ("tentang", 40),
    ("about", 40),
    ("profil perusahaan", 40),
    ("kontak redaksi", 40),
    ("alamat redaksi", 40),
    ("manajemen", 35),
    ("profil", 30),
    ("company profile", 30),
    ("hubungi redaksi", 30),
];
const GUIDELINE: [(&str, u32); 11] = [
    ("pedoman pemberitaan media siber", 100),
    ("pedoman media siber", 100),
    ("pedoman pemberitaan siber", 90),
    ("pedoman siber", 90),
    ("pedoman media cyber", 90),
    ("pedoman pemberitaan media cyber", 90),
    ("pedoman cyber", 80),
    ("pedoman pemberitaan", 60),
    ("cyber media guidelines", 60),
    ("cyber media guideline", 60),
    ("pedoman", 40),
];
const ETHICS: [(&str, u32); 4] =
    [("kode etik jurnalistik", 100), ("kode etik jurnalis", 90), ("kode etik wartawan", 80), ("kode etik", 60)];

/// The links of a page, usually the front page. Without the page's address only absolute links can be followed, and then
/// nothing says that they are of the same site: the answer is empty.
pub fn links(input: &Input<'_>) -> Links {
    let decoded = decode(input.bytes, input.charset);
    let dom = html::parse(markup(&decoded));
    let sheet = Sheet::open(input, &decoded, &dom);
    Links { masthead: best(&sheet, Kind::Masthead), guideline: best(&sheet, Kind::Guideline) }
}

/// The likeliest link.
pub(super) fn first(sheet: &Sheet<'_, '_>, kind: Kind) -> Option<Link> {
    best(sheet, kind).into_iter().next()
}

fn best(sheet: &Sheet<'_, '_>, kind: Kind) -> Vec<Link> {
    let mut found: Vec<(u32, Link)> = Vec::new();
    for anchor in sheet.anchors().filter(|anchor| sheet.owns(&anchor.address)) {
        let weight = weight(&anchor, kind);
        if weight == 0 {
            continue;
        }
        let link = Link { address: anchor.address.to_string(), text: quote(&anchor.text) };
        match found.iter_mut().find(|(_, known)| known.address == link.address) {
            Some(known) if known.0 < weight => *known = (weight, link),
            Some(_) => {}
            None => found.push((weight, link)),
        }
        // A stable order: the first of the page among equals.
        found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        found.truncate(MOST_KEPT);
    }
    found.into_iter().take(MOST_LINKS).map(|(_, link)| link).collect()
}

/// Links that are compared.
const MOST_KEPT: usize = 12;

/// How likely a link leads there; 0 when nothing says so.
fn weight(anchor: &Anchor, kind: Kind) -> u32 {
    let table: &[(&str, u32)] = match kind {
        Kind::Masthead => &MASTHEAD,
        Kind::Guideline => &GUIDELINE,
        Kind::Ethics => &ETHICS,
    };
    if title::is_list(&anchor.address) {
        return 0;
    }
    let of = |folded: &str| table.iter().find(|(words, _)| *words == folded).map_or(0, |(_, weight)| *weight);
    let name = name(&anchor.address);
    let text = fold(&anchor.text);
    let joined = text.split(" dan ").map(of).max().unwrap_or(0);
    let begins = |(words, weight): &(&str, u32)| {
        let few = text.split(' ').count() <= words.split(' ').count() + 2;
        (few && text.starts_with(&format!("{words} "))).then_some(weight / 2)
    };
    let loosely = table.iter().filter_map(begins).max().unwrap_or(0);
    let said = of(&text).max(joined).max(if is_article(&anchor.address) { 0 } else { loosely });
    if said == 0 && is_article(&anchor.address) { 0 } else { said * 2 + of(&name) }
}

/// The last part of an address as words, or what its query names: `/p/pedoman-media-siber.html`, `?page=redaksi`.
fn name(address: &Url) -> String {
    let last = address.path_segments().and_then(|parts| parts.rev().find(|part| !part.is_empty()).map(str::to_owned));
    let last = last.map(|last| fold(last.split('.').next().unwrap_or_default()));
    let scripts = ["index", "page", "home", "statis", "halaman"];
    match last.filter(|last| !last.is_empty() && !scripts.contains(&last.as_str())) {
        Some(last) => last,
        None => address.query_pairs().next().map(|(_, value)| fold(&value)).unwrap_or_default(),
    }
}

/// An address with a date, or with a name of many words: an article's.
fn is_article(address: &Url) -> bool {
    let year = |part: &str| part.len() == 4 && part.starts_with("20") && part.bytes().all(|b| b.is_ascii_digit());
    let long = |part: &str| part.split('-').count() > 6;
    address.path_segments().is_some_and(|mut parts| parts.any(|part| year(part) || long(part)))
}
