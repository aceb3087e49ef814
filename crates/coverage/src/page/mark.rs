//! What an element's name, class and id say about it: menu, comment form, related articles, share buttons…
//! A mark is a suspicion; `content` decides with the amount of text below the element.

use html5ever::local_name;

use crate::article::Reason;
use crate::html::{Dom, NodeId};

/// A suspicion about an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) reason: Reason,
    /// Believed even when the element holds much of the page's text.
    pub(crate) strong: bool,
}

const STRONG: &[(Reason, &[&str])] = &[
    (Reason::Comments, &["comments", "comment", "commentlist", "respond", "disqus", "livefyre", "fbcomments", "coral"]),
    (
        Reason::RelatedList,
        &[
            "related",
            "relatedposts",
            "relateds",
            "recommended",
            "recommendations",
            "recommendation",
            "recirc",
            "recirculation",
            "popular",
            "trending",
            "terkait",
            "terpopuler",
            "terbaru",
            "outbrain",
            "taboola",
            "mgid",
            "zergnet",
            "yarpp",
            "sidebar",
            "bacajuga",
            "bacajugas",
            "morenews",
            "morestories",
            "mostpopular",
            "mostread",
            "relatedarticles",
            "relatedcontent",
            "readnext",
            "upnext",
            "alsoread",
            "seealso",
            "crp",
        ],
    ),
    (
        Reason::Share,
        &[
            "share",
            "sharing",
            "shares",
            "sharedaddy",
            "addtoany",
            "addthis",
            "sharethis",
            "sharebar",
            "social",
            "sosmed",
            "socials",
            "sociallinks",
            "socialshare",
            "heateor",
            "jssocials",
        ],
    ),
    (
        Reason::Navigation,
        &[
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "sitemap",
            "colophon",
            "offcanvas",
            "toolbar",
            "masthead",
            "breaknews",
        ],
    ),
    (Reason::Pager, &["pagination", "pager", "paging", "postnav", "prevnext", "pagelinks"]),
    (
        Reason::Ad,
        &[
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "adslot",
            "adunit",
            "adwrap",
            "iklan",
            "dfp",
            "gpt",
            "adbox",
        ],
    ),
    (
        Reason::Promo,
        &[
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "signup",
            "optin",
            "mailchimp",
            "cta",
            "donate",
            "donation",
            "upsell",
            "promo",
            "promos",
            "promobox",
        ],
    ),
    (Reason::Notice, &["cookie", "cookies", "gdpr", "consent", "modal", "popup", "overlay", "login"]),
    (Reason::AuthorBox, &["authorbox", "authorbio", "bio", "abouttheauthor", "aboutauthor", "biography"]),
];

const WEAK: &[(Reason, &[&str])] = &[
    (Reason::Navigation, &["header", "topbar", "skip", "widget", "widgets", "toc", "printonly"]),
    (Reason::Tags, &["tags", "tag", "tagcloud", "taglist", "keywords", "catlinks", "tagslist"]),
    (Reason::Caption, &["caption", "captions", "credit", "credits", "figcaption", "photocredit", "copyright"]),
    (Reason::Byline, &["byline", "bylines", "author", "authors", "contributors"]),
    (
        Reason::Metadata,
        &[
            "meta",
            "postmeta",
            "timestamp",
            "date",
            "datetime",
            "pubdate",
            "published",
            "dateline",
            "postviews",
            "viewed",
            "counter",
            "kicker",
            "eyebrow",
        ],
    ),
    (
        Reason::Embed,
        &[
            "embed",
            "player",
            "gallery",
            "slideshow",
            "carousel",
            "slider",
            "slick",
            "video",
            "instagram",
            "infobox",
            "factbox",
            "poll",
            "quiz",
        ],
    ),
    (Reason::Promo, &["banner", "sponsor", "sponsored", "promotion", "teaser", "callout"]),
    (
        Reason::Other,
        &[
            "hidden",
            "invisible",
            "screenreadertext",
            "visuallyhidden",
            "sronly",
            "noprint",
            "dnone",
            "tooltip",
            "dropdown",
        ],
    ),
];

/// Words of a class or id: split at anything but letters and digits, and at inner capitals; then each pair joined, so
/// that `author-box` is found as `authorbox`.
fn words(name: &str, mut each: impl FnMut(&str) -> bool) -> bool {
    let mut list: Vec<String> = Vec::new();
    let mut previous_lower = false;
    let mut open = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            (open, previous_lower) = (false, false);
            continue;
        }
        if !open || (c.is_uppercase() && previous_lower) {
            list.push(String::new());
            open = true;
        }
        previous_lower = c.is_lowercase();
        if let Some(last) = list.last_mut() {
            last.extend(c.to_lowercase());
        }
    }
    list.iter().any(|word| each(word)) || list.windows(2).any(|pair| each(&pair.concat()))
}

fn find(name: &str, table: &[(Reason, &[&str])]) -> Option<Reason> {
    let mut reason = None;
    words(name, |word| {
        reason = table.iter().find(|(_, list)| list.contains(&word)).map(|(reason, _)| *reason);
        reason.is_some()
    });
    reason
}

/// What class and id say.
fn by_class(class: &str, id: &str) -> Option<Mark> {
    for (table, strong) in [(STRONG, true), (WEAK, false)] {
        if let Some(reason) = find(class, table).or_else(|| find(id, table)) {
            return Some(Mark { reason, strong });
        }
    }
    None
}

/// What an element is suspected to be.
pub(crate) fn mark(dom: &Dom<'_>, id: NodeId) -> Option<Mark> {
    let name = dom.name(id);
    let by_name = match name {
        local_name!("nav") => Some((Reason::Navigation, true)),
        local_name!("footer") => Some((Reason::Navigation, true)),
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
    let found = by_class(&class, &element_id).or_else(|| hidden(dom, id)).or_else(|| picture(dom, id, &class));
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

fn hidden(dom: &Dom<'_>, id: NodeId) -> Option<Mark> {
    let style = dom.attribute(id, "style").unwrap_or_default();
    let compact: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    let unseen = compact.contains("display:none") || compact.contains("visibility:hidden");
    (unseen || dom.attribute(id, "hidden").is_some()).then_some(Mark { reason: Reason::Other, strong: false })
}

const CONTENT: &[&str] = &[
    "articlebody",
    "entrycontent",
    "postcontent",
    "articlecontent",
    "storybody",
    "postbody",
    "articletext",
    "storycontent",
    "contentbody",
    "bodytext",
    "articlecopy",
    "storytext",
    "detailtext",
    "detailbody",
    "readcontent",
    "postentry",
    "newscontent",
    "contentdetail",
    "isiberita",
    "articleentry",
    "storycopy",
    "artikel",
    "detailkonten",
    "itembody",
    "tdpostcontent",
    "singlecontent",
    "contentarticle",
    "articlesection",
    "bodycontent",
    "bodycopy",
    "richtext",
    "mainentity",
];

/// True for the usual names of an article's text.
pub(crate) fn is_content(dom: &Dom<'_>, id: NodeId) -> bool {
    if dom.attribute(id, "itemprop").is_some_and(|p| p.eq_ignore_ascii_case("articleBody")) {
        return true;
    }
    let named = |name: &str| words(name, |word| CONTENT.contains(&word));
    dom.attribute(id, "class").is_some_and(|c| named(&c)) || dom.attribute(id, "id").is_some_and(|i| named(&i))
}
