//! Who made the article: bylines from the visible page, the closing of the text, and last the metadata.

use std::ops::Range;

use html5ever::local_name;

use super::Page;
use super::area::Area;
use super::byline;
use super::line::{Line, LineKind};
use super::mark;
use super::metadata::Metadata;
use super::published::is_time_line;
use super::signature::{Signatures, unnamed};
use super::trim::same_words;
use crate::article::{Byline, Disagreement, Reason, Role, Testimony, Witness};
use crate::html::NodeId;
use crate::indonesian::lexicon::{self, Sense};

/// All bylines, and what the metadata say instead. `closing` are those found at the end of the text.
pub(crate) fn read(page: &Page<'_, '_>, area: &Area, closing: Vec<Byline>) -> (Vec<Byline>, Option<Disagreement>) {
    let mut found = in_lines(page, area);
    found.extend(closing);
    if !found.iter().any(wrote) {
        let near = |range: &Range<usize>| author_element(page, range);
        let placed = near(&area.head).or_else(|| signed_by_icon(page, area)).or_else(|| near(&area.foot()));
        found.extend(placed.or_else(|| beside_time(page, area)).into_iter().flatten());
    }
    let mut bylines = unique(&found);
    bylines.retain(|byline| !is_desk(&byline.name, &page.metadata));
    let disagreement = authors(&mut bylines, &page.metadata);
    (bylines, disagreement)
}

fn wrote(byline: &Byline) -> bool {
    !matches!(byline.role, Role::Editor | Role::Photographer | Role::Source | Role::Unknown)
}

/// Lines that may carry names: not those of other articles, comments or advertisements.
fn may_name(reason: Option<Reason>) -> bool {
    use Reason::{Ad, Comments, RelatedLink, RelatedList, Share, Title};
    reason.is_some_and(|reason| !matches!(reason, RelatedList | RelatedLink | Comments | Ad | Title | Share))
}

fn in_lines(page: &Page<'_, '_>, area: &Area) -> Vec<Byline> {
    let mut signatures = Signatures::new(&page.metadata);
    let lines = page.lines.all.iter().zip(&page.content.out).enumerate();
    let mut others = 0;
    let texts: Vec<(usize, &str)> = lines
        .clone()
        .skip(area.near.start)
        .take(area.near.len())
        .filter(|(_, (_, reason))| may_name(**reason))
        .map(|(at, (line, _))| (at, line.as_str()))
        .collect();
    signatures.look_over(&texts);
    for (at, (line, reason)) in lines.skip(area.near.start).take(area.near.len()) {
        if at > area.last && line.kind == LineKind::Heading && heads_others(line, *reason) {
            others = under(page, line.block).end;
        }
        if at >= others && may_name(*reason) {
            signatures.read(line, *reason);
            if (area.last + 1..area.last + 4).contains(&at) {
                signatures.close(line);
            }
        }
    }
    if signatures.found.is_empty() {
        // A column beside the text may hold them.
        let lines = page.lines.all.iter().zip(&page.content.out).skip(area.inside.start).take(area.inside.len());
        for (line, _) in lines.filter(|(line, reason)| **reason == Some(Reason::RelatedList) && signs(page, line)) {
            signatures.read(line, Some(Reason::Byline));
        }
    }
    signatures.found
}

/// A line in an element that is called after a role, which no list of articles has.
fn signs(page: &Page<'_, '_>, line: &Line) -> bool {
    let class = page.dom.attribute(line.block, "class").unwrap_or_default().to_lowercase();
    let mut words = class.split(|c: char| !c.is_alphanumeric());
    line.link_percent() < 50
        && words.any(|word| ["author", "editor", "penulis", "reporter", "writer", "byline"].contains(&word))
}

/// A heading of other articles, by its element or its words.
fn heads_others(line: &Line, reason: Option<Reason>) -> bool {
    let is_other = |reason: Option<Reason>| matches!(reason, Some(Reason::RelatedLink | Reason::RelatedList));
    is_other(reason) || is_other(line.clutter())
}

/// The lines of a heading and of the element below it.
fn under(page: &Page<'_, '_>, heading: NodeId) -> Range<usize> {
    let dom = page.dom;
    let next =
        std::iter::successors(dom.next_sibling(heading), |node| dom.next_sibling(*node)).find(|id| dom.is_element(*id));
    let own = page.lines.range(heading);
    own.start..next.map_or(own.end, |id| page.lines.range(id).end.max(own.end))
}

/// The name before a comma, dash or date.
pub(super) fn nameless(text: &str, metadata: &Metadata) -> Option<Byline> {
    let lower = text.to_lowercase();
    let lead = [
        "written by",
        "ditulis oleh",
        "diposting oleh",
        "diposkan oleh",
        "diterbitkan oleh",
        "dipublikasikan oleh",
        "dikirim oleh",
        "posted by",
        "oleh",
        "by",
        "penulis",
    ];
    let after = lead.iter().find_map(|word| lower.strip_prefix(word)?.starts_with([' ', ':']).then_some(word.len()));
    let text = text.get(after.unwrap_or(0)..).unwrap_or(text).trim_start_matches([' ', ':', '\u{a0}']).trim();
    let text = byline::before_date(text).split([',', '|', '-', '•', '–', '/']).next()?.trim();
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    let words = text.split_whitespace().count();
    let month = matches!(lexicon::sense(text.split(' ').next().unwrap_or_default()), Sense::Month(_));
    let fits = capital
        && !month
        && byline::role_alone(text, true).is_none()
        && words <= 5
        && text.len() <= 50
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!' | '@'))
        && !is_desk(text, metadata);
    fits.then(|| Byline { role: Role::Author, word: None, name: text.to_owned(), span: None })
}

/// A name in an element that the page calls its author, inside a line with other things.
fn author_element(page: &Page<'_, '_>, place: &Range<usize>) -> Option<Vec<Byline>> {
    let Page { dom, lines, content, metadata, .. } = page;
    let says = |id: NodeId| {
        let attribute = |name: &str| dom.attribute(id, name).unwrap_or_default().to_lowercase();
        attribute("rel").split_whitespace().any(|r| r == "author")
            || attribute("itemprop").split_whitespace().any(|r| r == "author")
            || ["class", "data-qa-id", "data-testid"]
                .iter()
                .any(|name| attribute(name).split([' ', '-', '_']).any(|word| matches!(word, "author" | "username")))
            || ["data-qa-id", "data-testid", "id"].iter().any(|name| attribute(name) == "editor-name")
            || attribute("href").contains("/author/")
            || mark::mark(dom, id).is_some_and(|m| m.reason == Reason::Byline)
    };
    let foreign = |at: usize| {
        let reason = content.out.get(at).copied().flatten();
        matches!(reason, Some(Reason::RelatedList | Reason::RelatedLink | Reason::Comments | Reason::Ad))
    };
    let labels = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default().to_lowercase();
        class.contains("label") || class.contains("tag")
    };
    let near = |id: NodeId| {
        let at = lines.range(id).start;
        (place.contains(&at) || at == place.end) && !foreign(at)
    };
    let named = |id: NodeId| -> Vec<Byline> {
        let range = lines.range(id);
        let Some(line) = lines.all.get(range.start) else { return Vec::new() };
        let text = if range.len() > 1 { line.as_str().to_owned() } else { dom.text_of(id) };
        if text.len() >= 90 {
            return Vec::new();
        }
        let own = |part: &str| {
            let byline = nameless(part, metadata).filter(|byline| byline::reads_as_name(&byline.name))?;
            let at = line.as_str().find(&byline.name)?;
            Some(Byline { span: Some(line.text.span(at..at + byline.name.len())), ..byline })
        };
        each_name(&text).into_iter().filter_map(own).collect()
    };
    let found = dom
        .descendants(dom.root())
        .filter(|id| dom.is_element(*id) && near(*id) && says(*id) && !labels(*id))
        .map(named);
    found.into_iter().find(|names| !names.is_empty())
}

/// The words behind the sign of a person: a name, or the part of an office that wrote.
fn signed_by_icon(page: &Page<'_, '_>, area: &Area) -> Option<Vec<Byline>> {
    let Page { dom, lines, metadata, .. } = page;
    let sign = |id: &NodeId| {
        let class = dom.attribute(*id, "class").unwrap_or_default();
        let drawn = matches!(dom.name(*id), local_name!("i") | local_name!("span") | local_name!("svg"));
        drawn
            && class.split([' ', '-']).any(|word| matches!(word, "user" | "person"))
            && dom.text_of(*id).trim().is_empty()
    };
    let place = area.head.start..area.head.end + 1;
    let icon = dom.descendants(dom.root()).filter(sign).find(|id| place.contains(&lines.range(*id).start))?;
    let after = std::iter::successors(dom.next_sibling(icon), |node| dom.next_sibling(*node));
    let text = after.map(|node| dom.text_of(node)).find(|text| !text.trim().is_empty())?;
    // "Diskominfo" alone is an account.
    let written = |name: &str| byline::reads_as_name(name) && (name.contains(' ') || !byline::is_unit(name));
    let byline = nameless(text.trim(), metadata).filter(|byline| written(&byline.name))?;
    let own = lines.all.get(place)?.iter().find_map(|line| {
        let at = line.as_str().find(&byline.name)?;
        Some(line.text.span(at..at + byline.name.len()))
    });
    Some(vec![Byline { span: own, ..byline }])
}

/// "Rina Kartika | Budi Santoso": each full name by itself; any other text as a whole.
pub(super) fn each_name(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split(['|', ',', '&']).flat_map(|part| part.split(" dan ")).map(str::trim).collect();
    if parts.iter().all(|part| is_full_name(part)) { parts } else { vec![text] }
}

pub(super) fn is_full_name(text: &str) -> bool {
    byline::reads_as_name(text) && text.contains(' ') && byline::parse(text).is_none()
}

/// A line that is a name, in the head beside the line with the time or with another role.
fn beside_time(page: &Page<'_, '_>, area: &Area) -> Option<Vec<Byline>> {
    // The line with the time may be the head's first, with the name above it.
    let head = page.lines.all.get(area.head.start.saturating_sub(1)..area.head.end)?;
    let headline = page.title.and_then(|at| page.lines.all.get(at));
    let elements = |line: &Line| page.dom.descendants(line.block).any(|id| page.dom.name(id) == local_name!("time"));
    let timed = |line: &Line| {
        is_time_line(line.as_str())
            || line.as_str().len() < 80
                && (elements(line) || byline::parse(line.as_str()).is_some_and(|n| !n.is_empty()))
    };
    let named = |line: &Line| {
        let words = line.as_str().split_whitespace().count();
        (2..=5).contains(&words)
            && byline::reads_as_name(line.as_str())
            && line.link_percent() < 100
            && line.as_str().chars().any(char::is_lowercase)
            && line.kind != LineKind::Heading
            && line.clutter().is_none()
            && byline::parse(line.as_str()).is_none()
            && !byline::is_unit(line.as_str())
            && !headline.is_some_and(|title| std::ptr::eq(title, line))
    };
    let pairs = || head.iter().zip(head.iter().skip(1));
    let before = pairs().find(|(name, time)| named(name) && timed(time)).map(|(name, _)| name);
    let line = before.or_else(|| pairs().find(|(time, name)| named(name) && timed(time)).map(|(_, name)| name))?;
    Some(unnamed(line, &page.metadata))
}

/// "Redaksi", "admin" and the site itself are nobody's name.
pub(super) fn is_desk(name: &str, metadata: &Metadata) -> bool {
    let lower = name.to_lowercase();
    let words = [
        "administrator",
        "super user",
        "operator desa",
        "editor",
        "share",
        "home",
        "developer",
        "webmaster",
        "superadmin",
    ];
    let bare = |s: &str| s.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let site = |s: &String| {
        !bare(s).is_empty()
            && bare(&lower).trim_start_matches("tim").trim_start_matches("redaksi")
                == bare(s).trim_end_matches("com").trim_end_matches("id")
    };
    // "Posyandu Bertambah - Kabar Rinjani": the site at the end of the document's title.
    let end = metadata.document_title.as_deref().and_then(|title| title.rsplit(['|', '-', '–', '—']).next());
    let host = metadata.canonical.first().and_then(|t| super::site::name(&t.value));
    let same = |end: &str| bare(end).trim_end_matches("com").trim_end_matches("id") == bare(&lower);
    let titled = end.is_some_and(|end| !bare(&lower).is_empty() && (bare(end) == bare(&lower) || same(end)));
    byline::is_account(name)
        || byline::is_handle(name)
        || words.contains(&lower.as_str())
        || titled
        || host.is_some_and(|host| bare(&host) == bare(&lower))
        || metadata.site.iter().any(site)
}

/// Each name once for each role. The theme's "Oleh A" is only who posted it where the text itself gives A another role.
fn unique(found: &[Byline]) -> Vec<Byline> {
    let posted = |byline: &Byline| {
        byline.role == Role::Unknown
            || byline.role == Role::Author
                && byline
                    .word
                    .as_deref()
                    .is_none_or(|w| matches!(w.to_lowercase().as_str(), "oleh" | "by") || byline::is_posting(w))
    };
    let same = |a: &Byline, b: &Byline| same_words(&a.name, &b.name);
    let mut out: Vec<Byline> = Vec::new();
    for byline in found {
        let better = found.iter().any(|other| same(other, byline) && other.role != byline.role && !posted(other));
        let repeated = out.iter().any(|other| same(other, byline) && (other.role == byline.role || posted(byline)));
        if !(repeated || posted(byline) && better) {
            out.push(byline.clone());
        }
    }
    out
}

/// Metadata speaks where the page does not; where both speak and differ, both are shown.
fn authors(bylines: &mut Vec<Byline>, metadata: &Metadata) -> Option<Disagreement> {
    let said: Vec<&Testimony> =
        metadata.authors.iter().filter(|t| !t.value.contains("http") && t.value.len() < 80).collect();
    if !bylines.iter().any(wrote) {
        let usable = said.iter().find(|t| {
            !is_desk(&t.value, metadata)
                && !t.value.to_lowercase().contains("admin")
                && !t.value.to_lowercase().contains("developer")
        });
        let author = usable.map(|t| Byline { role: Role::Author, word: None, name: t.value.clone(), span: None });
        let news = author.filter(|author| !bylines.iter().any(|other| same_words(&other.name, &author.name)));
        if bylines.is_empty() || news.is_some() {
            bylines.extend(news);
            return None;
        }
    }
    let agrees = |t: &&Testimony| bylines.iter().any(|b| same_words(&b.name, &t.value));
    if said.is_empty() || said.iter().any(agrees) {
        return None;
    }
    let mut values: Vec<Testimony> =
        bylines.iter().map(|b| Testimony { witness: Witness::Visible, value: b.name.clone() }).collect();
    values.extend(said.into_iter().cloned());
    Some(Disagreement { field: "bylines".to_owned(), values })
}
