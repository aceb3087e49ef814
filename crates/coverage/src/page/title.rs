//! The headline: the heading that says what the page's metadata say, else the page's first big heading.

use html5ever::local_name;

use super::Page;
use super::byline;
use super::line::{Line, LineKind, Lines};
use super::mark;
use super::mass::running_text;
use super::metadata::Metadata;
use super::phrase;
use super::published::is_time_line;
use super::trim::same_words;
use crate::article::{Disagreement, Reason, Testimony, Witness};
use crate::html::{Dom, NodeId};

/// The line of the headline.
pub(crate) fn line(dom: &Dom<'_>, lines: &Lines, metadata: &Metadata) -> Option<usize> {
    let said: Vec<String> = metadata.title.iter().map(|t| t.value.clone()).chain(parts(metadata)).collect();
    let agrees = |line: &Line| said.iter().any(|s| same_words(s, line.as_str()));
    let heading = |line: &Line| line.kind == LineKind::Heading;
    let first = |line: &Line| dom.name(line.block) == local_name!("h1");
    let plain = |line: &Line| line.link_percent() < 50 && line.as_str().len() > 15;
    let lower: Vec<String> = said.iter().map(|said| said.to_lowercase()).collect();
    let begins = |line: &Line| {
        let text = line.as_str().to_lowercase();
        text.len() > 15 && lower.iter().any(|said| said.starts_with(&text))
    };
    // A label of its own inside the block: `<span id="lblJudul">`.
    let within = |line: &Line| {
        let mut inner = dom.descendants(line.block).skip(1).take(INNER);
        inner.any(|id| dom.is_element(id) && mark::is_title(dom, id) && same_words(&dom.text_of(id), line.as_str()))
    };
    let named =
        |line: &Line| plain(line) && line.as_str().len() < 250 && (mark::is_title(dom, line.block) || within(line));
    let tests: [&dyn Fn(&Line) -> bool; 7] = [
        &|line| first(line) && agrees(line),
        &|line| heading(line) && agrees(line),
        &|line| plain(line) && agrees(line),
        &|line| heading(line) && begins(line),
        &|line| first(line) && plain(line),
        &named,
        &first,
    ];
    // The site's own name may be a part of the `<title>` too; what more words agree on is the headline.
    let worded = |line: &Line| line.as_str().split_whitespace().count() > 4;
    let find = |test: &dyn Fn(&Line) -> bool| {
        let first = lines.all.iter().position(test)?;
        let longer = || lines.all.iter().position(|line| worded(line) && agrees(line) && test(line));
        if lines.all.get(first).is_some_and(|line| !worded(line) && agrees(line)) {
            longer().or(Some(first))
        } else {
            Some(first)
        }
    };
    let found = tests.iter().find_map(|test| find(test));
    // Old sites have one title for all pages: their own name, which also stands at the top.
    let own = |at: &usize| {
        let line = lines.all.get(*at);
        *at < 3
            && parts(metadata).len() == 1
            && line.is_some_and(|line| line.kind != LineKind::Heading && line.as_str().split(' ').count() <= 5)
    };
    found.filter(|at| !own(at)).or_else(|| before_text(lines)).or(found)
}

/// Elements of a block looked at for a headline.
const INNER: usize = 40;

/// Without any heading: the bold line just before the first long paragraph.
fn before_text(lines: &Lines) -> Option<usize> {
    let first = lines.all.iter().position(|line| running_text(line) >= 120)?;
    let fits = |n: &usize| {
        lines.all.get(*n).is_some_and(|line| {
            let text = line.as_str();
            (15..200).contains(&text.len()) && line.emphasised * 10 >= line.text.len() * 9 && !text.ends_with('.')
        })
    };
    (first.saturating_sub(8)..first).rev().find(fits)
}

/// The `<title>` and its pieces without the site's name.
pub(crate) fn parts(metadata: &Metadata) -> Vec<String> {
    let Some(whole) = &metadata.document_title else { return Vec::new() };
    let mut out = vec![whole.clone()];
    for mark in [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • "] {
        if let Some((first, _)) = whole.split_once(mark) {
            out.push(first.to_owned());
        }
        if let Some((first, last)) = whole.rsplit_once(mark) {
            out.push(first.to_owned());
            // Some sites put their own name first; the longer part is the headline.
            out.extend((last.len() > first.len()).then(|| last.to_owned()));
        }
    }
    out
}

/// The headline of scraped text: the last short line before the first sentence that is no date, byline or button.
pub(crate) fn plain_line(lines: &[Line]) -> Option<usize> {
    let first = lines
        .iter()
        .position(|line| line.as_str().len() >= 120 || (running_text(line) >= 60 && line.as_str().ends_with('.')))?;
    let fits = |line: &Line| {
        let text = line.as_str();
        text.len() >= 12
            && text.len() < 200
            && !text.ends_with('.')
            && !is_time_line(text)
            && !text.to_lowercase().contains("foto:")
            && line.clutter().is_none()
            && byline::parse(text).is_none()
    };
    let candidates: Vec<usize> = (0..first).filter(|n| lines.get(*n).is_some_and(fits)).collect();
    // A line of several words is a headline before a single word that is a menu entry.
    let wordy = |n: &&usize| lines.get(**n).is_some_and(|line| line.as_str().split_whitespace().count() >= 4);
    candidates.iter().rfind(wordy).or(candidates.last()).copied()
}

/// The headline's words, and what other witnesses say if they differ.
pub(crate) fn text(page: &Page<'_, '_>) -> (Option<String>, Option<Disagreement>) {
    let metadata = &page.metadata;
    let visible = headline(page.dom, &page.lines, page.title);
    let said = metadata.title.first().map(|t| without_site(&t.value, metadata));
    let fallback = || parts(metadata).into_iter().nth(1).or_else(|| metadata.document_title.clone());
    let title = visible.clone().or(said.clone()).or_else(fallback);
    let differs = match (&visible, &said) {
        (Some(a), Some(b)) => !same_words(a, b) && !same_words(&without_site(b, metadata), a),
        _ => false,
    };
    let disagreement = differs.then(|| {
        let mut values = vec![Testimony { witness: Witness::Visible, value: visible.clone().unwrap_or_default() }];
        values.extend(metadata.title.iter().cloned());
        Disagreement { field: "title".to_owned(), values }
    });
    (title, disagreement)
}

/// The headline as a reader sees it; a heading broken over lines is one.
pub(crate) fn headline(dom: &Dom<'_>, lines: &Lines, title: Option<usize>) -> Option<String> {
    let line = lines.all.get(title?)?;
    let whole = if line.kind == LineKind::Heading { dom.text_of(line.block) } else { line.as_str().to_owned() };
    Some(whole).filter(|text| !text.is_empty())
}

/// `Judul - Nama Situs` without the site's name.
fn without_site(title: &str, metadata: &Metadata) -> String {
    for mark in [" | ", " - ", " – ", " — ", " » "] {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && metadata.site.iter().any(|site| same_words(site, tail))
        {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

/// The line under the headline: an element that says so, or a sentence of its own between the headline and the text.
pub(crate) fn subtitle(page: &Page<'_, '_>) -> Option<String> {
    let Page { dom, lines, .. } = page;
    let at = page.title?;
    let first = page.content.out.iter().position(Option::is_none).unwrap_or(at);
    let window = at.saturating_sub(3)..first.max(at) + 2;
    let inside = |id: &NodeId| dom.is_element(*id) && window.contains(&lines.range(*id).start);
    let mut named =
        dom.descendants(dom.root()).filter(inside).filter(|id| says_subtitle(dom, *id)).map(|id| dom.text_of(id));
    named.find(|text| reads_as_subtitle(text)).or_else(|| under(page, at, first))
}

/// True for an element whose name says that it holds the line under the headline.
pub(crate) fn says_subtitle(dom: &Dom<'_>, id: NodeId) -> bool {
    const PARTS: &str = "sub-title sub-judul anak-judul sub-headline field-sub alternativeheadline";
    let is_one =
        |word: &str| matches!(word, "subtitle" | "subjudul" | "standfirst" | "subheadline" | "deck" | "dek" | "teras");
    let names = ["class", "itemprop", "id"].into_iter().filter_map(|name| dom.attribute(id, name));
    names.map(|name| name.to_lowercase()).any(|name| {
        name.split(|c: char| !c.is_alphanumeric()).any(is_one) || PARTS.split(' ').any(|part| name.contains(part))
    })
}

fn reads_as_subtitle(text: &str) -> bool {
    (15..400).contains(&text.len())
        && text.split_whitespace().count() >= 3
        && !is_time_line(text)
        && !is_record(text)
        && crate::indonesian::calendar::moment(text).is_none_or(|m| m.time.is_none())
        && byline::parse(text).is_none()
        && phrase::reason(text).is_none()
}

/// "Tanggal : 17-09-2025 | Oleh : admin | Dibaca : 56 kali": what a system knows of the text, field by field.
fn is_record(text: &str) -> bool {
    let fields = text.split('|').filter(|part| part.find(':').is_some_and(|at| at < 24)).count();
    fields >= 2 || text.to_lowercase().contains("dibaca :")
}

/// The line right below the headline, outside the text, that reads as a sentence and not as what else stands there.
fn under(page: &Page<'_, '_>, title: usize, first: usize) -> Option<String> {
    let line = page.lines.all.get(title + 1).filter(|_| title + 1 < first && !page.plain)?;
    let text = line.as_str();
    let other = page.content.out.get(title + 1).copied().flatten();
    // "Rina Kartika - Kabar Rinjani"
    let signer = text.split(" - ").next().unwrap_or(text);
    let fits = matches!(other, Some(Reason::Other | Reason::Navigation))
        && matches!(line.kind, LineKind::Paragraph | LineKind::Heading)
        && line.link_percent() == 0
        && line.pieces().len() == 1
        && text.split_whitespace().count() >= 4
        && !byline::reads_as_name(signer)
        && text.chars().any(char::is_lowercase)
        && reads_as_subtitle(text);
    fits.then(|| text.to_owned())
}
