//! A page opened for what it states in lines and links, not for an article: its tree, its lines, its own address.
//! Shared by the readers of mastheads, guidelines and lists.

use html5ever::local_name;
use url::Url;

use crate::decode::Decoded;
use crate::html::{Dom, NodeId};
use crate::page::{Input, line, looks_like_html, metadata, plain, site};

/// An opened page.
pub(crate) struct Sheet<'d, 'a> {
    pub(crate) dom: &'d Dom<'a>,
    pub(crate) lines: line::Lines,
    pub(crate) metadata: metadata::Metadata,
    /// Where the page stands: the caller's word, then the page's own.
    pub(crate) address: Option<Url>,
    site: site::Site,
    base: Option<Url>,
    /// For each line: it is the next row of the same paragraph.
    rows: Vec<bool>,
}

/// A link of the page.
pub(crate) struct Anchor {
    pub(crate) node: NodeId,
    pub(crate) text: String,
    pub(crate) address: Url,
}

/// The text to parse: nothing where the page is no markup.
pub(crate) fn markup<'t>(decoded: &'t Decoded<'_>) -> &'t str {
    if looks_like_html(&decoded.text) { &decoded.text } else { "" }
}

impl<'d, 'a> Sheet<'d, 'a> {
    /// Opens a page whose markup is parsed already.
    pub(crate) fn open(input: &Input<'_>, decoded: &Decoded<'_>, dom: &'d Dom<'a>) -> Self {
        let is_plain = !looks_like_html(&decoded.text);
        let lines = if is_plain { plain::lines(decoded, dom.root()) } else { line::lines(dom, decoded) };
        let metadata = metadata::read(dom);
        let own = metadata.canonical.iter().map(|said| said.value.as_str());
        let web = |address: &str| Url::parse(address).ok().filter(is_web);
        let address = input.url.into_iter().chain(own).find_map(web);
        let said = dom.descendants(dom.root()).find(|id| dom.name(*id) == local_name!("base"));
        let href = said.and_then(|id| dom.attribute(id, "href"));
        let base = address.as_ref().zip(href).and_then(|(own, href)| own.join(href.trim()).ok());
        let base = base.filter(is_web).or_else(|| address.clone());
        let site = site::Site::new(&metadata, address.as_ref().map(Url::as_str));
        let rows = rows(&lines, input.bytes, is_plain);
        Self { dom, lines, metadata, address, site, base, rows }
    }

    /// True when the line follows the one before after a single line break, in the same element.
    pub(crate) fn is_next_row(&self, at: usize) -> bool {
        self.rows.get(at).copied().unwrap_or(false)
    }

    /// True for an address of the page's own site.
    pub(crate) fn owns(&self, address: &Url) -> bool {
        self.site.owns(address.as_str())
    }

    /// A link's address, without the place inside the page; none where the page's own address is not known.
    pub(crate) fn resolve(&self, href: &str) -> Option<Url> {
        let href = href.trim();
        if href.is_empty() || href.starts_with('#') || href.len() > MOST_ADDRESS {
            return None;
        }
        let joined = match &self.base {
            Some(base) => base.join(href).ok(),
            None => Url::parse(href).ok(),
        };
        let mut address = joined.filter(is_web)?;
        address.set_fragment(None);
        Some(address)
    }

    /// All links with an address, in the order of the page.
    pub(crate) fn anchors(&self) -> impl Iterator<Item = Anchor> {
        let dom = self.dom;
        let links = dom.descendants(dom.root()).filter(move |id| dom.name(*id) == local_name!("a"));
        links.take(MOST_ANCHORS).filter_map(move |node| {
            let address = self.resolve(&dom.attribute(node, "href")?)?;
            Some(Anchor { node, text: short_text(dom, node), address })
        })
    }

    /// True for a line of a menu, a column beside the text, or a form.
    pub(crate) fn is_beside(&self, line: &line::Line) -> bool {
        let beside =
            |id: NodeId| matches!(self.dom.name(id), local_name!("nav") | local_name!("aside") | local_name!("form"));
        beside(line.block) || self.dom.ancestors(line.block).any(beside)
    }

    /// How far below the document the nearest element stands that holds both blocks.
    pub(crate) fn shared_depth(&self, one: NodeId, other: NodeId) -> usize {
        let chain = |id: NodeId| {
            let mut chain: Vec<NodeId> = std::iter::once(id).chain(self.dom.ancestors(id)).collect();
            chain.reverse();
            chain
        };
        chain(one).iter().zip(chain(other)).take_while(|(left, right)| **left == *right).count()
    }
}

/// Between two rows of one paragraph stands one `<br>`, in plain text one line feed.
fn rows(lines: &line::Lines, bytes: &[u8], is_plain: bool) -> Vec<bool> {
    let all = &lines.all;
    let single = |(above, line): (&line::Line, &line::Line)| {
        let between = bytes.get(above.text.whole_span().end..line.text.whole_span().start).unwrap_or_default();
        let breaks = if is_plain {
            memchr::memchr_iter(b'\n', between).count()
        } else {
            between.windows(3).filter(|tag| tag.eq_ignore_ascii_case(b"<br")).count()
        };
        above.block == line.block && breaks == 1
    };
    std::iter::once(false).chain(all.iter().zip(all.iter().skip(1)).map(single)).collect()
}

/// Longer addresses lead nowhere a reader would go.
const MOST_ADDRESS: usize = 2_000;
/// More links than this are not looked at.
const MOST_ANCHORS: usize = 20_000;
/// Text nodes of a link that are read.
const MOST_NODES: usize = 60;

fn is_web(address: &Url) -> bool {
    matches!(address.scheme(), "http" | "https") && address.has_host()
}

/// The beginning of an element's text: links around whole pages are not read whole.
pub(crate) fn short_text(dom: &Dom<'_>, node: NodeId) -> String {
    let pieces = dom.descendants(node).take(MOST_NODES).filter_map(|id| dom.piece(id));
    let text: String = pieces.flat_map(|piece| dom.piece_text(piece).chars().take(200).collect::<Vec<_>>()).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lower case, words only: `Ralat, Koreksi & Hak Jawab` is `ralat koreksi hak jawab`.
pub(crate) fn fold(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// True where the folded words stand in the folded text as whole words.
pub(crate) fn has_words(folded: &str, words: &str) -> bool {
    folded.match_indices(words).any(|(at, _)| {
        let before = folded.get(..at).is_some_and(|head| head.is_empty() || head.ends_with(' '));
        let after = folded.get(at + words.len()..).is_some_and(|tail| tail.is_empty() || tail.starts_with(' '));
        before && after
    })
}

/// What a line says, short enough to be shown.
pub(crate) fn quote(text: &str) -> String {
    let cells = text.trim().split('\t').map(str::trim).filter(|cell| !cell.is_empty());
    cells.collect::<Vec<_>>().join(" ").chars().take(MOST_QUOTE).collect()
}

/// Characters of a quote.
const MOST_QUOTE: usize = 300;
