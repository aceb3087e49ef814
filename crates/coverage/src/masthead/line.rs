//! One line of a page that may be a masthead: a role with its names, a role alone, names alone, a certificate.

use super::certificate::{self, Certificate};
use super::name::{self, Named};
use super::role::{self, Duty};
use crate::page::line::{Line as PageLine, LineKind};
use crate::sheet::Sheet;

/// What a line says.
#[derive(Debug)]
pub(super) enum Reading {
    Labelled {
        duty: Duty,
        names: Vec<Named>,
    },
    /// A role without a name; `colon` when it announces one.
    Role {
        duty: Duty,
        colon: bool,
    },
    Names(Vec<Named>),
    Certificate(Certificate),
    Other,
}

/// A line with what it says; the parts of a line that says several things are lines of their own.
#[derive(Debug)]
pub(super) struct Line<'l> {
    pub(super) source: &'l PageLine,
    /// Where it stands among the lines of the page.
    pub(super) at: usize,
    /// It is the next row of the paragraph of the line before.
    is_next_row: bool,
    part: String,
    pub(super) reading: Reading,
}

/// Longer lines are prose.
const MOST_LINE: usize = 2_000;
/// Lines that are read for people.
const MOST_LINES: usize = 20_000;

/// Reads the page's lines, those of menus and columns left out.
pub(super) fn read<'l>(sheet: &'l Sheet<'_, '_>) -> Vec<Line<'l>> {
    let lines = sheet.lines.all.iter().enumerate().take(MOST_LINES);
    let mut out = Vec::new();
    for (at, line) in lines.filter(|(_, line)| !sheet.is_beside(line)) {
        for part in segments(line.as_str()) {
            let reading = if part.len() > MOST_LINE { Reading::Other } else { reading(line, part) };
            out.push(Line { source: line, at, is_next_row: sheet.is_next_row(at), part: part.to_owned(), reading });
        }
    }
    out
}

/// "Pemimpin Redaksi: A | Redaktur: B": each part with a label of its own is a line.
fn segments(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split(['|', ';']).map(str::trim).collect();
    let labelled = |part: &&&str| part.split_once(':').is_some_and(|(label, _)| role::read(label).is_some());
    let several = text.len() <= MOST_LINE && parts.iter().filter(labelled).count() > 1;
    if several { parts } else { vec![text] }
}

fn reading(line: &PageLine, text: &str) -> Reading {
    if text.contains('\t')
        && let Some(reading) = row(text)
    {
        return reading;
    }
    let text = text.replace('\t', " ");
    let found = labelled(&text).or_else(|| emphasised(line, &text)).or_else(|| alone(line, &text));
    found.or_else(|| behind(&text)).unwrap_or_else(|| rest(&text))
}

/// "Reporter: Rina, Budi"; a label with nothing behind it announces names.
fn labelled(text: &str) -> Option<Reading> {
    let (label, rest) = text.split_once([':', '：', '='])?;
    let duty = role::read(label)?;
    // "Reporter: -" says that there is none; only an empty label announces.
    if rest.trim_matches(|c: char| c.is_whitespace() || c == ':').is_empty() {
        return Some(Reading::Role { duty, colon: true });
    }
    let names = name::split(rest);
    Some(if names.is_empty() { Reading::Other } else { Reading::Labelled { duty, names } })
}

/// "<b>Reporter</b> Rina": the style sheet is the colon.
fn emphasised(line: &PageLine, text: &str) -> Option<Reading> {
    if line.emphasised == 0 || line.as_str() != text {
        return None;
    }
    let cut = line.seams.iter().copied().filter(|at| *at > 0 && *at < text.len()).take(8);
    let split = cut.filter_map(|at| text.split_at_checked(at));
    split.into_iter().find_map(|(label, rest)| {
        let duty = role::read(label)?;
        let names = name::only(rest.trim_matches(|c: char| c.is_whitespace() || "-–:".contains(c)))?;
        Some(Reading::Labelled { duty, names })
    })
}

/// A role that is the whole line. Links are menus, unless they announce.
fn alone(line: &PageLine, text: &str) -> Option<Reading> {
    let duty = role::read(text)?;
    let linked = line.link_percent() >= 90;
    Some(if duty.alone && !linked { Reading::Role { duty, colon: false } } else { Reading::Other })
}

/// "Reporter - Rina", "Rina (Reporter)", "Rina, S.H., Pemimpin Redaksi".
fn behind(text: &str) -> Option<Reading> {
    for mark in [" - ", " – ", " — ", " | ", " • "] {
        let Some((left, right)) = text.split_once(mark) else { continue };
        let pair = match (role::read(left), role::read(right)) {
            (Some(duty), None) => Some((duty, right)),
            (None, Some(duty)) => Some((duty, left)),
            _ => None,
        };
        if let Some((duty, names)) = pair {
            return Some(Reading::Labelled { duty, names: name::only(names)? });
        }
    }
    let (left, right) = text.rsplit_once(['(', ','])?;
    let duty = role::read(right.trim_end_matches(')'))?;
    let names = name::only(left).filter(|names| names.len() == 1)?;
    Some(Reading::Labelled { duty, names })
}

fn rest(text: &str) -> Reading {
    match name::only(text.trim_start_matches(['-', '•', '*', '–', ' '])) {
        Some(names) => Reading::Names(names),
        None => certificate::read(text).map_or(Reading::Other, Reading::Certificate),
    }
}

/// A table row: one cell is the role, the cell behind it (or the one before) the name, another perhaps the certificate.
fn row(text: &str) -> Option<Reading> {
    let cells: Vec<&str> = text.split('\t').map(|cell| cell.trim().trim_start_matches(':').trim()).collect();
    let cells: Vec<&str> = cells.into_iter().filter(|cell| !cell.is_empty() && *cell != "-").collect();
    let mut roles = cells.iter().enumerate().filter_map(|(n, cell)| Some((n, role::read(cell)?)));
    let (at, duty) = roles.next()?;
    if roles.next().is_some() {
        return Some(Reading::Other);
    }
    let people =
        |n: usize| cells.get(n).map(|cell| name::split(cell)).filter(|found| !found.is_empty()).map(|f| (n, f));
    // A name on both sides: one of them is a town or an association, and nothing says which.
    let found = match (people(at + 1), at.checked_sub(1).and_then(people)) {
        (Some(found), None) | (None, Some(found)) => Some(found),
        _ => None,
    };
    let Some((place, mut names)) = found else {
        let announces = cells.len() == 1 && !text.contains('-');
        return Some(if announces { Reading::Role { duty, colon: true } } else { Reading::Other });
    };
    let others = cells.iter().enumerate().filter(|(n, _)| *n != at && *n != place).map(|(_, cell)| *cell);
    let said = certificate::read(&others.collect::<Vec<_>>().join(" "));
    if let ([one], Some(said)) = (names.as_mut_slice(), said) {
        one.certificate = one.certificate.take().or(Some(said));
    }
    Some(Reading::Labelled { duty, names })
}

impl Line<'_> {
    pub(super) fn text(&self) -> &str {
        &self.part
    }

    pub(super) fn is_heading(&self) -> bool {
        self.source.kind == LineKind::Heading || self.source.emphasised * 2 > self.source.text.len()
    }

    /// A heading below "Reporter:" begins something else.
    pub(super) fn outranks(&self, role: &Self) -> bool {
        let announces = matches!(role.reading, Reading::Role { colon: true, .. });
        announces && self.source.kind == LineKind::Heading && role.source.kind != LineKind::Heading
    }

    /// The same element and weight: as the items of one list are.
    pub(super) fn is_alike(&self, sheet: &Sheet<'_, '_>, other: &Self) -> bool {
        sheet.dom.name(self.source.block) == sheet.dom.name(other.source.block)
            && self.source.kind == other.source.kind
            && self.is_heading() == other.is_heading()
    }

    /// The next of the names below `role` of which this is the first: built alike, without an empty row between, and in
    /// the role's own paragraph where this one is.
    pub(super) fn is_beside(&self, sheet: &Sheet<'_, '_>, role: &Self, next: &Self) -> bool {
        let inside = self.source.block == role.source.block;
        self.is_alike(sheet, next) && !next.is_apart(self) && (!inside || next.source.block == role.source.block)
    }

    /// An empty row stands between this line and one above it in the same element.
    pub(super) fn is_apart(&self, above: &Self) -> bool {
        self.source.block == above.source.block && !self.is_next_row && self.at != above.at
    }

    /// The next row of the same paragraph.
    pub(super) fn goes_on_from(&self, above: &Self) -> bool {
        self.source.block == above.source.block && self.is_next_row && self.at == above.at + 1
    }
}
