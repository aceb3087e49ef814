//! When the page says it was published and updated: its visible line, `<time>`, and its metadata.

use html5ever::local_name;
use jiff::civil::Date;

use super::Page;
use super::area::Area;
use super::kind::is_entry_time;
use super::line::{Line, Lines};
use crate::article::{Disagreement, Reason, Testimony, Witness};
use crate::html::{Dom, NodeId};
use crate::indonesian::calendar::{self, Moment};

/// The times found.
#[derive(Debug, Default)]
pub(crate) struct Times {
    pub(crate) published: Option<String>,
    pub(crate) updated: Option<String>,
    pub(crate) disagreements: Vec<Disagreement>,
}

/// A line that is nothing but a publication time: `Minggu, 11 Mei 2025 | 14:05 WITA`.
pub(crate) fn is_time_line(text: &str) -> bool {
    // Every date has a digit; most lines have none.
    if text.len() > 110 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let mentions = calendar::find(text, None);
    let Some(last) = mentions.iter().rfind(|m| m.date().is_some()) else { return false };
    let covered: usize = mentions.iter().map(|m| m.range.len() + m.time.as_ref().map_or(0, |t| t.range.len())).sum();
    let sentence = text.trim_end().ends_with('.') && text.len() > 60;
    last.range.end > 0 && covered * 100 >= text.len() * 30 && !sentence
}

/// A short line with a complete date and a time, no sentence: "Ulin Kini - Kamis, 13 November 2025 | 11:30 WITA".
pub(crate) fn is_stamp(text: &str) -> bool {
    let open = !text.trim_end().ends_with(['.', '”', '"', '!', '?', ':', ';']);
    text.len() < 110
        && text.bytes().any(|b| b.is_ascii_digit())
        && open
        && calendar::moment(text).is_some_and(|m| m.time.is_some())
        && text.split_whitespace().count() <= 14
}

const UPDATE: &[&str] = &["update", "diperbarui", "diperbaharui", "pembaruan", "modified", "terakhir", "diubah"];

/// What the lines say, each by itself where it tells a time, else each of its pieces; a clock in the piece after a bare day
/// is the day's.
fn told(lines: &[(&Line, Option<Reason>)]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (line, reason) in lines {
        let text = line.as_str();
        let signed = || super::byline::parse(text).is_some();
        let beside = text.len() < 160 && (matches!(reason, Some(Reason::Byline | Reason::Metadata)) || signed());
        let stamped = || text.len() < 160 && calendar::moment(text).is_some_and(|m| m.time.is_some());
        let parts: Vec<&str> = if beside && calendar::moment(text).is_some() || is_time_line(text) || stamped() {
            vec![text]
        } else {
            let pieces = line.pieces().into_iter().filter_map(|piece| text.get(piece));
            // "Tanggal : 17-09-2025 | Oleh : admin | Dibaca : 56 kali"
            let fields = pieces.flat_map(|piece| piece.split(" | ")).map(str::trim);
            fields.filter(|piece| is_time_line(piece) || is_entry_time(piece)).collect()
        };
        for part in parts {
            match out.last_mut() {
                Some(day) if is_entry_time(part) && calendar::moment(day).is_some_and(|m| m.time.is_none()) => {
                    day.push_str(" | ");
                    day.push_str(part);
                }
                _ => out.push(part.to_owned()),
            }
        }
    }
    out
}

/// Visible times in the lines between the headline and the text.
fn visible(lines: &[(&Line, Option<Reason>)]) -> (Option<Moment>, Option<Moment>) {
    let (mut published, mut updated) = (None, None);
    for text in told(lines) {
        let Some(moment) = calendar::moment(&text) else { continue };
        let lower = text.to_lowercase();
        if UPDATE.iter().any(|word| lower.contains(word)) {
            let first = lower.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
            let word = UPDATE.iter().filter_map(|word| lower.find(word)).min().unwrap_or(0);
            let mut all = calendar::find(&text, None).into_iter().filter_map(|m| m.moment());
            // "Terbit … Diperbarui …" on one line gives both.
            match (word > first, all.next(), all.next()) {
                (true, first, Some(second)) => {
                    published = published.or(first);
                    updated = updated.or(Some(second));
                }
                _ => updated = updated.or(Some(moment)),
            }
        } else {
            published = published.or(Some(moment));
        }
    }
    (published, updated)
}

/// Reads all witnesses: the lines of the head, `<time>` elements, metadata.
pub(crate) fn read(page: &Page<'_, '_>, area: &Area) -> Times {
    let Page { dom, lines, metadata, .. } = page;
    let out = &page.content.out;
    let other =
        |reason: &Option<Reason>| matches!(reason, Some(Reason::RelatedList | Reason::RelatedLink | Reason::Comments));
    // "Pasar Dibuka 16 Juni 2025" says not when it was published.
    let headline = page.title.and_then(|at| lines.all.get(at)).map(Line::as_str);
    let is_headline = |line: &Line| Some(line.as_str()) == headline;
    let head = lines.all.iter().zip(out).skip(area.head.start).take(area.head.len());
    let head: Vec<(&Line, Option<Reason>)> = head
        .filter(|(line, reason)| !other(reason) && !is_headline(line))
        .map(|(line, reason)| (line, *reason))
        .collect();
    let (published, updated) = visible(&head);
    let elements = time_elements(dom, lines, area, out);
    let mut said: Vec<Testimony> = published.map(|m| testimony(Witness::Visible, m)).into_iter().collect();
    said.extend(elements.first().map(|m| testimony(Witness::TimeElement, *m)));
    said.extend(metadata.published.iter().filter_map(|t| Some(testimony(t.witness, calendar::moment(&t.value)?))));
    let mut changed: Vec<Testimony> = updated.map(|m| testimony(Witness::Visible, m)).into_iter().collect();
    changed.extend(metadata.updated.iter().filter_map(|t| Some(testimony(t.witness, calendar::moment(&t.value)?))));
    let mut disagreements = Vec::new();
    for (field, values) in [("published", &said), ("updated", &changed)] {
        if values.iter().any(|a| values.iter().any(|b| apart(&a.value, &b.value))) {
            disagreements.push(Disagreement { field: field.to_owned(), values: values.clone() });
        }
    }
    Times { published: choose(&said), updated: choose(&changed), disagreements }
}

fn testimony(witness: Witness, moment: Moment) -> Testimony {
    Testimony { witness, value: moment.to_string() }
}

/// `<time>` in the head; one marked as the publication time anywhere in the article's frame.
fn time_elements(dom: &Dom<'_>, lines: &Lines, area: &Area, out: &[Option<Reason>]) -> Vec<Moment> {
    let (head, frame) = (&area.head, &area.inside);
    let near = |id: NodeId| {
        let at = lines.range(id).start;
        let class = dom.attribute(id, "class").unwrap_or_default();
        let marked = class.contains("published")
            || class.contains("entry-date")
            || dom.ancestors(id).take(2).any(|up| dom.attribute(up, "class").is_some_and(|c| c.contains("post-date")));
        let other = matches!(out.get(at), Some(Some(Reason::RelatedList | Reason::RelatedLink | Reason::Comments)));
        (head.contains(&at) || at == head.end || marked && frame.contains(&at)) && !other
    };
    dom.descendants(dom.root())
        .filter(|id| matches!(dom.name(*id), local_name!("time") | local_name!("abbr")) && near(*id))
        .filter(|id| dom.attribute(*id, "class").is_none_or(|c| !c.contains("updated") || is_first(&c)))
        .filter_map(|id| calendar::moment(&dom.attribute(id, "datetime").or_else(|| dom.attribute(id, "title"))?))
        .collect()
}

/// "entry-date updated" is how themes mark the only date they show, "updated" alone the second one.
fn is_first(class: &str) -> bool {
    class.contains("published") || class.contains("entry-date")
}

/// The day on the wall of the place: a time in UTC is moved to Indonesia's nearest zone before comparing days.
fn day(value: &str) -> Option<Date> {
    value.get(..10)?.parse().ok()
}

/// Different days; a day apart is not held against a witness that speaks in another zone.
fn apart(a: &str, b: &str) -> bool {
    let (Some(first), Some(second)) = (day(a), day(b)) else { return false };
    let zone =
        |v: &str| v.get(16..).and_then(|rest| rest.rfind(['+', '-']).and_then(|at| rest.get(at..))).map(str::to_owned);
    let days = first.until(second).map_or(0, |span| span.get_days().abs());
    if days == 1 { zone(a) == zone(b) || zone(a).is_none() && zone(b).is_none() } else { days > 1 }
}

/// The first witness's day, in the most exact form any witness has for that day.
fn choose(said: &[Testimony]) -> Option<String> {
    let first = said.first()?;
    let same = said.iter().filter(|t| day(&t.value) == day(&first.value));
    // Visible text is believed about its time too; a bare date takes the time of a witness that agrees on the day.
    if first.value.len() > 10 {
        let minute = first.value.get(..16);
        return same.filter(|t| t.value.get(..16) == minute).max_by_key(|t| t.value.len()).map(|t| t.value.clone());
    }
    // Some sites write their metadata in UTC; a witness with the place's own offset is closer to what a reader saw.
    same.max_by_key(|t| (t.value.len(), !t.value.ends_with("+00:00"))).map(|t| t.value.clone())
}
