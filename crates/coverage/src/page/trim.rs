//! Inside the article's element: takes out the lines that are clutter by their words, lines that are only links, and what
//! hangs at the front and the end.

use html5ever::local_name;

use super::byline;
use super::content::Content;
use super::insert;
use super::kind::is_entry_time;
use super::label;
use super::line::{Line, LineKind, Lines};
use super::mass::running_text;
use super::phrase;
use super::site::Site;
use super::title::says_subtitle;
use crate::article::Reason;
use crate::html::{Dom, NodeId};

/// What the rules may know about the page.
pub(crate) struct Known<'a> {
    pub(crate) title: Option<usize>,
    pub(crate) headline: Option<&'a str>,
    pub(crate) site: &'a Site,
    pub(crate) indonesian: bool,
    pub(crate) plain: bool,
}

/// Applies the rules in their order; each only takes away.
pub(crate) fn trim(dom: &Dom<'_>, lines: &Lines, content: &mut Content, known: &Known<'_>) {
    let all = &lines.all;
    above_title(lines, &mut content.out, known.title);
    aftermath(all, &mut content.out);
    next_article(all, &mut content.out);
    by_words(all, &mut content.out, known);
    links(dom, all, &mut content.out, known.site);
    boxes(dom, lines, &mut content.out);
    lists(all, &mut content.out, known.plain);
    clock_times(all, &mut content.out);
    insert::take(dom, lines, content);
    below_title(dom, all, &mut content.out);
    introduction(dom, lines, &mut content.out, known.title);
    front(all, &mut content.out, known);
    end(all, &mut content.out);
    empty_headings(all, &mut content.out);
    headed_boxes(dom, lines, &mut content.out);
    announced(dom, lines, &mut content.out);
}

/// From the comment form on, nothing is the article's.
fn aftermath(all: &[Line], out: &mut [Option<Reason>]) {
    let text: usize = all.iter().map(running_text).sum();
    let mut seen = 0;
    for (n, line) in all.iter().enumerate() {
        // A form high on the page belongs to something else.
        if phrase::begins_aftermath(line.as_str()) && seen * 3 >= text {
            out.iter_mut().skip(n).filter(|slot| slot.is_none()).for_each(|slot| *slot = Some(Reason::Comments));
            if let Some(slot) = out.get_mut(n) {
                *slot = line.clutter().or(Some(Reason::Comments));
            }
            return;
        }
        seen += running_text(line);
    }
}

/// From the line that announces the next article of an endless page on, nothing is this article's.
fn next_article(all: &[Line], out: &mut [Option<Reason>]) {
    let mut seen = 0;
    for (n, line) in all.iter().enumerate() {
        let says = ["artikel berikutnya", "artikel selanjutnya", "berita berikutnya", "next article"];
        let announces =
            line.as_str().len() < 40 && says.contains(&line.as_str().to_lowercase().trim_matches(':').trim());
        let heads = |line: &Line| line.kind == LineKind::Heading && line.link_percent() < 90;
        if announces && seen > 300 && all.iter().skip(n + 1).take(4).any(heads) {
            out.iter_mut().skip(n + 1).filter(|slot| slot.is_none()).for_each(|slot| *slot = Some(Reason::RelatedList));
            return;
        }
        seen += running_text(line);
    }
}

/// What stands above the headline is not the article's.
fn above_title(lines: &Lines, out: &mut [Option<Reason>], title: Option<usize>) {
    let Some(at) = title else { return };
    let below: usize = lines
        .all
        .iter()
        .zip(out.iter())
        .skip(at)
        .filter(|(_, r)| r.is_none())
        .map(|(line, _)| running_text(line))
        .sum();
    if below > 400 {
        out.iter_mut().take(at).filter(|slot| slot.is_none()).for_each(|slot| *slot = Some(Reason::Navigation));
    }
}

/// "Pilihan Editor: <a>…</a>": a few words, a colon and one link, whatever the words.
fn leads_elsewhere(line: &Line) -> bool {
    let text = line.as_str();
    let [target] = line.links.as_slice() else { return false };
    let label = text.get(..target.start).map(str::trim_end).unwrap_or_default();
    let words = label.split_whitespace().count();
    let arrow = !label.is_empty() && label.chars().all(|c| "→»►▶›>•- ".contains(c));
    let named = arrow || label.ends_with(':') && (1..=4).contains(&words) && label.len() < 40;
    let title = text.get(target.clone()).unwrap_or_default().split_whitespace().count();
    named && title >= 4 && text.get(target.end..).is_some_and(|rest| rest.trim().is_empty()) && text.len() < 200
}

fn by_words(all: &[Line], out: &mut [Option<Reason>], known: &Known<'_>) {
    for (n, line) in all.iter().enumerate() {
        let Some(slot) = out.get_mut(n) else { continue };
        if slot.as_ref().is_some_and(|reason| *reason != Reason::Comments || !known.plain) {
            continue;
        }
        let text = line.as_str();
        let word = if known.headline.is_some_and(|title| same_words(title, text)) {
            Some(Reason::Title)
        } else if byline::parse(text).is_some() {
            Some(Reason::Byline)
        } else if known.indonesian
            && text.len() < 60
            && (label::in_initials(text).is_some()
                || label::in_phrase(text, false).is_some()
                || line.kind == LineKind::Paragraph && label::alone(text).is_some())
        {
            Some(Reason::Label)
        } else if known.indonesian && super::published::is_stamp(text) {
            Some(Reason::Metadata)
        } else if invites(text) {
            Some(Reason::Promo)
        } else if leads_elsewhere(line) {
            Some(Reason::RelatedLink)
        } else if text.len() < 200 && text.split_whitespace().all(|word| word.len() > 2 && word.starts_with('#')) {
            Some(Reason::Tags)
        } else if known.indonesian && is_caption(text) {
            Some(Reason::Caption)
        } else {
            // A year in a rights notice of a foreign agency is part of its text as published.
            line.clutter().filter(|reason| known.indonesian || *reason != Reason::Copyright || !text.contains("20"))
        };
        *slot = word.or(*slot);
    }
}

/// "Ikuti Kabar Rinjani di WhatsApp"
fn invites(text: &str) -> bool {
    if text.len() >= 80 || !text.starts_with(['I', 'i']) {
        return false;
    }
    let lower = text.to_lowercase();
    let elsewhere = ["whatsapp", "telegram", "google news", "instagram", "facebook", "tiktok", "youtube"];
    lower.starts_with("ikuti ") && elsewhere.iter().any(|name| lower.contains(name))
}

/// A line that ends in a picture's credit: "Instalasi pengolahan air. Foto: Ist".
fn is_caption(text: &str) -> bool {
    let lower = text.to_lowercase();
    let at = ["foto:", "foto :", "(foto", "/foto"].iter().filter_map(|word| lower.rfind(word)).max();
    at.is_some_and(|at| lower.len() - at < 60 && text.len() < 260 && !text.contains(['“', '"']))
}

/// Equal but for case, spaces and signs.
pub(crate) fn same_words(a: &str, b: &str) -> bool {
    let mut letters = lower_letters(a).peekable();
    letters.peek().is_some() && letters.eq(lower_letters(b))
}

fn lower_letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Lines that are nothing but a link to the same site lead to another article.
fn links(dom: &Dom<'_>, all: &[Line], out: &mut [Option<Reason>], site: &Site) {
    for (line, slot) in all.iter().zip(out.iter_mut()).filter(|(_, slot)| slot.is_none()) {
        let ends = line.as_str().trim_end().ends_with(['.', '!', '?', '”', '"']);
        let text = matches!(line.kind, LineKind::Paragraph | LineKind::ListItem);
        if text && line.link_percent() >= 90 && !ends && !is_address(line.as_str()) && leads_home(dom, line.block, site)
        {
            *slot = Some(Reason::RelatedLink);
        }
    }
}

/// An address written out is text.
fn is_address(text: &str) -> bool {
    text.starts_with("http") || text.contains('.') && !text.contains(' ')
}

fn leads_home(dom: &Dom<'_>, block: NodeId, site: &Site) -> bool {
    let below = dom
        .descendants(block)
        .find_map(|id| if dom.name(id) == local_name!("a") { dom.attribute(id, "href") } else { None });
    let above =
        || dom.ancestors(block).find(|id| dom.name(*id) == local_name!("a")).and_then(|id| dom.attribute(id, "href"));
    below.or_else(above).is_none_or(|href| site.owns(&href))
}

/// A box whose first line says what it is: comments, a transcript, other articles. All of it goes.
fn boxes(dom: &Dom<'_>, lines: &Lines, out: &mut [Option<Reason>]) {
    let all = &lines.all;
    let kept: usize = all.iter().zip(out.iter()).filter(|(_, r)| r.is_none()).map(|(line, _)| running_text(line)).sum();
    for (n, line) in all.iter().enumerate() {
        let next = ["artikel berikutnya", "artikel selanjutnya", "next article"];
        let said = line.clutter().filter(|reason| match reason {
            Reason::Comments | Reason::Embed => true,
            // A second article under the first.
            _ => next.iter().any(|words| line.as_str().to_lowercase().starts_with(words)),
        });
        let (Some(reason), Some(parent)) = (said, dom.parent(line.block)) else { continue };
        let range = lines.range(parent);
        let rest = n + 1..range.end;
        let inside = || all.iter().zip(out.iter()).skip(rest.start).take(rest.len()).filter(|(_, r)| r.is_none());
        let part: usize = inside().map(|(line, _)| running_text(line)).sum();
        let folded = dom.name(parent) == local_name!("details");
        let opens = n == range.start || line.kind == LineKind::Heading;
        if part > 0 && (folded || opens && part * 100 < kept * 40) && range.contains(&n) {
            out.iter_mut().take(rest.end).skip(rest.start).filter(|r| r.is_none()).for_each(|r| *r = Some(reason));
        }
    }
}

/// After a line that announces other articles: the links that follow it.
fn lists(all: &[Line], out: &mut [Option<Reason>], plain: bool) {
    let mut inside = false;
    for (line, slot) in all.iter().zip(out.iter_mut()) {
        let announces = matches!(slot, Some(Reason::RelatedLink))
            && (line.kind == LineKind::Heading || line.as_str().len() < 60)
            && line.link_percent() < 50;
        if announces {
            inside = true;
        } else if inside && slot.is_none() {
            let other =
                if plain { !line.as_str().ends_with(['.', '!', '?', '”', '"']) } else { line.link_percent() >= 40 };
            inside = other && line.as_str().len() < 300;
            if inside {
                *slot = Some(Reason::RelatedLink);
            }
        }
    }
}

/// The clock times that open the entries of a running report; one alone may be text.
fn clock_times(all: &[Line], out: &mut [Option<Reason>]) {
    let opens = |n: &usize| {
        let line = all.get(*n).filter(|line| line.kind != LineKind::TableRow);
        let begins = |text: &str| crate::indonesian::calendar::times(text).first().is_none_or(|t| t.range.start == 0);
        let opens = |text: &str| is_minute(text) || is_entry_time(text) && begins(text);
        out.get(*n) == Some(&None) && line.is_some_and(|line| opens(line.as_str()))
    };
    let times: Vec<usize> = (0..all.len()).filter(opens).collect();
    if times.len() > 1 {
        for n in times {
            set(out, n, Reason::Metadata);
        }
    }
}

/// "78'", "90+4'": a minute of a match.
fn is_minute(text: &str) -> bool {
    let text = text.trim();
    let minute = text.strip_suffix(['\'', '’', '′']).unwrap_or_default();
    !minute.is_empty() && minute.len() <= 5 && minute.chars().all(|c| c.is_ascii_digit() || c == '+')
}

/// What the page calls its line under the headline is a field of its own.
fn below_title(dom: &Dom<'_>, all: &[Line], out: &mut [Option<Reason>]) {
    let Some(first) = out.iter().position(Option::is_none) else { return };
    if all.get(first).is_some_and(|line| says_subtitle(dom, line.block)) {
        set(out, first, Reason::Other);
    }
}

/// Running text between the lines under the headline and the text itself: the introduction in a box of its own.
fn introduction(dom: &Dom<'_>, lines: &Lines, out: &mut [Option<Reason>], title: Option<usize>) {
    let Some(first) = out.iter().position(Option::is_none) else { return };
    let Some(title) = title.filter(|title| *title < first) else { return };
    let mut told = false;
    for n in title + 1..first {
        let Some(line) = lines.all.get(n) else { return };
        told |= super::published::is_time_line(line.as_str()) || byline::parse(line.as_str()).is_some();
        let prose = dom.name(line.block) == local_name!("p") && super::draft::ends_sentence(line.as_str());
        let loose = matches!(out.get(n), Some(Some(Reason::Other)));
        if told && loose && prose && running_text(line) >= 40 && line.clutter().is_none() {
            set(out, n, None);
        }
    }
}

/// Before the first sentence: dates, names, buttons.
fn front(all: &[Line], out: &mut [Option<Reason>], known: &Known<'_>) {
    let kept: Vec<usize> = out.iter().enumerate().filter(|(_, r)| r.is_none()).map(|(n, _)| n).collect();
    let Some(first) = kept.iter().position(|n| all.get(*n).is_some_and(|line| running_text(line) >= 40)) else {
        return;
    };
    for n in kept.iter().take(first) {
        let Some(line) = all.get(*n) else { continue };
        let digits = line.as_str().bytes().filter(u8::is_ascii_digit).count();
        let open_end = !line.as_str().ends_with(['.', '?', '!', ':', '”', '"']);
        let label = super::published::is_time_line(line.as_str())
            || line.link_percent() > 30
            || digits >= 4
            || line.as_str().len() < 20
            || (open_end && line.as_str().len() < 45);
        let dateline = known.indonesian && super::dateline::alone(line.as_str()).is_some();
        let bold = line.emphasised * 10 >= line.text.len() * 9 && digits < 4;
        if line.as_str().len() < 90 && label && !dateline && !bold && line.kind == LineKind::Paragraph {
            set(out, *n, Reason::Metadata);
        }
    }
}

/// After the last sentence: headings, labels, short lines without an end.
fn end(all: &[Line], out: &mut [Option<Reason>]) {
    let kept: Vec<usize> = out.iter().enumerate().filter(|(_, r)| r.is_none()).map(|(n, _)| n).collect();
    for n in kept.iter().rev() {
        let Some(line) = all.get(*n) else { continue };
        let linked = line.link_percent() >= 90 && line.kind == LineKind::Paragraph && !is_address(line.as_str());
        if line.kind == LineKind::Heading || linked {
            set(out, *n, Reason::Other);
        } else {
            return;
        }
    }
}

/// A heading whose whole section was taken out goes with it.
fn empty_headings(all: &[Line], out: &mut [Option<Reason>]) {
    for n in (0..all.len()).rev() {
        let heads = |line: &Line| {
            line.kind == LineKind::Heading
                || (line.kind == LineKind::Paragraph
                    && line.as_str().len() < 50
                    && !super::draft::ends_sentence(line.as_str()))
        };
        if !all.get(n).is_some_and(heads) || out.get(n) != Some(&None) {
            continue;
        }
        let next = out.get(n + 1).copied().flatten();
        let following = out.iter().skip(n + 1).position(Option::is_none).and_then(|at| all.get(n + 1 + at));
        let section_gone = following.is_none_or(|line| line.kind == LineKind::Heading);
        if section_gone && matches!(next, Some(Reason::RelatedLink | Reason::RelatedList | Reason::Comments)) {
            set(out, n, Reason::RelatedLink);
        }
    }
}

/// The heading of a box in which everything else is links to other articles.
fn headed_boxes(dom: &Dom<'_>, lines: &Lines, out: &mut [Option<Reason>]) {
    for (n, line) in lines.all.iter().enumerate() {
        let short = line.as_str().len() < 50 && !super::draft::ends_sentence(line.as_str());
        let next = out.get(n + 1).copied().flatten();
        if !short || out.get(n) != Some(&None) || !matches!(next, Some(Reason::RelatedLink | Reason::RelatedList)) {
            continue;
        }
        let Some(inside) = dom.parent(line.block).map(|parent| lines.range(parent)) else { continue };
        let others = out.get(inside.clone()).into_iter().flatten().enumerate().filter(|(at, _)| inside.start + at != n);
        let linked = |reason: &Option<Reason>| matches!(reason, Some(Reason::RelatedLink | Reason::RelatedList));
        if inside.len() > 2 && others.into_iter().all(|(_, reason)| linked(reason)) {
            set(out, n, Reason::RelatedLink);
        }
    }
}

/// A box that opens by announcing other articles: its lines are their headlines, links or not.
fn announced(dom: &Dom<'_>, lines: &Lines, out: &mut [Option<Reason>]) {
    for (n, line) in lines.all.iter().enumerate() {
        let announces = line.as_str().len() < 60 && line.clutter() == Some(Reason::RelatedLink);
        let Some(inside) = dom.parent(line.block).filter(|_| announces).map(|parent| lines.range(parent)) else {
            continue;
        };
        let others = lines.all.get(inside.start.max(n) + 1..inside.end).unwrap_or_default();
        let headline = |line: &Line| line.as_str().len() < 200 && !super::draft::ends_sentence(line.as_str());
        if inside.start == n && !others.is_empty() && others.iter().all(headline) {
            for at in n..inside.end {
                let kept = out.get(at) == Some(&None);
                set(out, at, if kept { Some(Reason::RelatedLink) } else { out.get(at).copied().flatten() });
            }
        }
    }
}

fn set(out: &mut [Option<Reason>], at: usize, reason: impl Into<Option<Reason>>) {
    if let Some(slot) = out.get_mut(at) {
        *slot = reason.into();
    }
}
