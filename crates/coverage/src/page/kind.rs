//! What kind of page this is: an article, a running report, a list, a login wall, or "not found".

use html5ever::local_name;

use super::Page;
use super::content::Content;
use super::draft::ends_sentence;
use super::line::{Line, LineKind};
use super::mass::running_text;
use crate::article::{PageKind, Reason};
use crate::indonesian::calendar;

const NOT_FOUND: &str = "404 | halaman tidak ditemukan | tidak ditemukan | page not found | nothing found | not found | halaman tidak \
    tersedia | laman tidak ditemukan | tidak bisa ditemukan | tidak dapat ditemukan | halaman yang anda cari | \
    berita yang anda cari | artikel yang anda cari | konten yang anda cari | oops";

const WALL: &str = "masuk untuk membaca | login untuk | silakan login | silakan masuk | khusus pelanggan | khusus anggota | \
    berlangganan untuk | subscribe to continue | to continue reading | konten premium | artikel ini khusus | \
    lanjutkan membaca dengan | sign in to read | log in to read | untuk membaca artikel | untuk melanjutkan \
    membaca | daftar untuk membaca";

/// What stands between a reader and the page asks who it is; said in the page's own title.
const CHALLENGED: &str = "just a moment | one moment, please | attention required! | security check | robot check";

/// The same, said anywhere on a short page.
const CHALLENGE: &str = "enable javascript and cookies to continue | verifying you are human | verify you are human | your request is being \
    verified | review the security of your connection | checking your browser before | checking if the site connection";

/// Decides by the page's own words and build. `length` is the length of the article's text.
pub(crate) fn kind(page: &Page<'_, '_>, title: Option<&str>, length: usize) -> PageKind {
    // Scraped text has no build to judge by.
    if page.plain && length > 0 {
        return PageKind::Article;
    }
    let Page { dom, lines, content, metadata, .. } = page;
    let head = title.unwrap_or_default().to_lowercase();
    let document = metadata.document_title.clone().unwrap_or_default().to_lowercase();
    let missing = |text: &str| {
        NOT_FOUND.split(" | ").any(|phrase| {
            text.contains(phrase)
                && (phrase.len() > 4
                    || text.split_whitespace().any(|w| w.trim_matches(|c: char| !c.is_alphanumeric()) == phrase))
        })
    };
    let first = lines
        .all
        .iter()
        .zip(&content.out)
        .find(|(_, reason)| reason.is_none())
        .map(|(line, _)| line.as_str().to_lowercase());
    if length < 300 && first.is_some_and(|line| line.len() < 100 && missing(&line)) {
        return PageKind::NotFound;
    }
    let body = dom.descendants(dom.root()).find(|id| dom.name(*id) == local_name!("body"));
    let error_class = body
        .and_then(|id| dom.attribute(id, "class"))
        .is_some_and(|class| class.split_whitespace().any(|c| c.starts_with("error404") || c == "error-404"));
    if error_class || length < 700 && (missing(&head) || missing(&document)) {
        return PageKind::NotFound;
    }
    let says = |phrases: &str| {
        let mut short = lines.all.iter().map(Line::as_str).filter(|line| line.len() < 300).map(str::to_lowercase);
        // "Gulir untuk melanjutkan membaca" stands at an advertisement, "Login untuk memberi komentar" below an article.
        let other =
            |line: &str| ["gulir", "scroll", "komentar", "comment", "diskusi"].iter().any(|word| line.contains(word));
        short.any(|line| phrases.split(" | ").any(|phrase| line.contains(phrase)) && !other(&line))
    };
    let password = || {
        dom.descendants(dom.root()).any(|id| {
            dom.name(id) == local_name!("input")
                && dom.attribute(id, "type").is_some_and(|t| t.eq_ignore_ascii_case("password"))
        })
    };
    if length < 1500 && says(WALL) || length < 300 && password() {
        return PageKind::LoginWall;
    }
    if length < 700 && (says(CHALLENGE) || CHALLENGED.split(" | ").any(|phrase| document.starts_with(phrase))) {
        return PageKind::Unknown;
    }
    if is_live(page, &head) {
        return PageKind::LiveBlog;
    }
    if is_listing(page, length) {
        return PageKind::Listing;
    }
    if length < 60 { PageKind::Unknown } else { PageKind::Article }
}

fn is_live(page: &Page<'_, '_>, head: &str) -> bool {
    let Page { lines, content, metadata, .. } = page;
    let live = ["live", "langsung", "liveblog"]
        .iter()
        .any(|word| head.split(|c: char| !c.is_alphanumeric()).any(|w| w == *word));
    let opens_live = ["live:", "langsung:", "live report", "laporan langsung", "siaran langsung:"]
        .iter()
        .any(|lead| head.starts_with(lead));
    opens_live
        || metadata.types.iter().any(|t| t == "LiveBlogPosting")
        || has_entries(&lines.all, content, if live { 2 } else { 4 })
}

/// So many lines of the text that open with a time.
fn has_entries(lines: &[Line], content: &Content, least: usize) -> bool {
    let opens = |line: &Line| {
        let pieces = line.pieces();
        let first = pieces.first().and_then(|first| line.as_str().get(first.clone())).unwrap_or_default();
        is_entry_time(line.as_str())
            || pieces.len() > 1 && line.link_percent() < 50 && is_entry_time(first)
            || (line.kind == LineKind::Heading
                && calendar::times(line.as_str()).first().is_some_and(|t| t.range.start <= 6))
    };
    let end = content.out.iter().rposition(Option::is_none).unwrap_or(0);
    let first = content.out.iter().position(Option::is_none).unwrap_or(0).saturating_sub(1);
    // The times themselves are taken out of the text, perhaps with the reporter's name.
    let entry =
        |reason: &Option<Reason>| matches!(reason, None | Some(Reason::Metadata | Reason::Byline | Reason::Navigation));
    let inside = lines.iter().zip(&content.out).skip(first).take(end + 1 - first.min(end));
    inside.filter(|(line, reason)| entry(reason) && opens(line)).count() >= least
}

/// A line such as `14.05 WITA` that opens an entry.
pub(crate) fn is_entry_time(text: &str) -> bool {
    let clock = |(hours, minutes): (&str, &str)| {
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        (1..=2).contains(&hours.len()) && minutes.len() == 2 && digits(hours) && digits(minutes)
    };
    if text.trim().split_once([':', '.']).is_some_and(clock) {
        return true;
    }
    let short = text.len() <= 40 && text.bytes().any(|byte| byte.is_ascii_digit());
    short && calendar::times(text).first().is_some_and(|time| time.range.len() * 2 >= text.trim().len())
}

fn is_listing(page: &Page<'_, '_>, length: usize) -> bool {
    let Page { dom, lines, content, metadata, .. } = page;
    let says_article = metadata.page_type.as_deref().is_some_and(|t| t.contains("article"))
        || metadata.types.iter().any(|t| t.ends_with("Article") || t.ends_with("Posting"));
    let says_list = metadata.page_type.as_deref() == Some("website")
        || metadata.types.iter().any(|t| t == "CollectionPage" || t == "SearchResultsPage");
    let headings = lines.all.iter().filter(|line| line.kind == LineKind::Heading && line.link_percent() >= 80).count();
    let articles = dom.descendants(dom.root()).filter(|id| dom.name(*id) == local_name!("article")).count();
    let body_class = dom
        .descendants(dom.root())
        .find(|id| dom.name(*id) == local_name!("body"))
        .and_then(|id| dom.attribute(id, "class"))
        .unwrap_or_default();
    let archive = body_class
        .split_whitespace()
        .any(|c| matches!(c, "archive" | "home" | "blog" | "category" | "tag" | "search" | "search-results"));
    let single = body_class.split_whitespace().any(|c| matches!(c, "single" | "single-post"));
    // Themes call their lists articles too.
    if length < 60 && headings >= 3 {
        return true;
    }
    if single || (says_article && !archive) {
        return false;
    }
    let kept = lines.all.iter().zip(&content.out).filter(|(_, reason)| reason.is_none()).map(|(line, _)| line);
    let (mut all, mut sentences) = (0, 0);
    for line in kept {
        all += 1;
        let long = running_text(line) >= 40 || line.kind == LineKind::TableRow && line.as_str().len() >= 60;
        sentences += usize::from(long && ends_sentence(line.as_str()));
    }
    archive && (headings >= 1 || articles >= 2)
        || says_list && headings >= 4 && length < 1200 && sentences < 3
        || headings >= 8 && length < 600 && sentences < 2
        || headings >= 5 && length < 150 && sentences < 2
        || sentences == 0 && all >= 5
}
