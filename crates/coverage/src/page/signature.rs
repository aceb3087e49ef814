//! Names around the text, read line by line: a line, or each piece of one, has a role with its name; the role may stand
//! alone before the name, and one name alone is told by its place.

use std::ops::Range;

use super::byline::{self, Named};
use super::draft::{named, signed};
use super::label;
use super::line::{Line, LineKind};
use super::metadata::Metadata;
use super::people::{each_name, is_desk, is_full_name, nameless};
use crate::article::{Byline, Reason, Role};

/// Reads lines in their order.
pub(super) struct Signatures<'m> {
    metadata: &'m Metadata,
    /// What was found so far.
    pub(super) found: Vec<Byline>,
    /// A role that stood alone, its name to come.
    role: Option<Role>,
    /// A photographer's line whose neighbour must tell whether it is a byline.
    photo: Vec<Byline>,
    /// The line before had names.
    follows: bool,
    /// Each name stands before its role.
    name_first: bool,
    /// Only the first one does.
    once: bool,
    /// A name whose role is to come.
    name: Option<Byline>,
}

impl<'m> Signatures<'m> {
    pub(super) fn new(metadata: &'m Metadata) -> Self {
        Self {
            metadata,
            found: Vec::new(),
            role: None,
            photo: Vec::new(),
            follows: false,
            name_first: false,
            once: false,
            name: None,
        }
    }

    /// Looks over lines that may carry names: "Novia Lestari", "Penulis", "Budi Santoso", "Editor" has each name before its
    /// role, where no further name closes the row.
    pub(super) fn look_over(&mut self, lines: &[(usize, &str)]) {
        let text = |n: usize| lines.get(n).map(|(_, text)| *text);
        let name = |n: usize| {
            text(n).is_some_and(|text| {
                byline::reads_as_name(text)
                    && (2..=5).contains(&text.split_whitespace().count())
                    && byline::role_alone(text, true).is_none()
            })
        };
        let role = |n: usize| text(n).is_some_and(|text| byline::role_alone(text, false).is_some());
        // A name that other lines keep apart from the row is of something else.
        let beside = |n: usize| lines.get(n).zip(lines.get(n + 1)).is_some_and(|((at, _), (next, _))| at + 1 == *next);
        let Some(first) = (0..lines.len()).find(|n| role(*n)) else { return };
        let Some(before) = first.checked_sub(1).filter(|n| name(*n)) else { return };
        let desk = text(before).is_none_or(|text| is_desk(text, self.metadata));
        let closed = name(first + 3) && beside(first + 2);
        // "Novia Lestari", "Penulis", "Editor", "Budi Santoso": only the first name stands before its role.
        self.once = !desk && role(first + 1) && name(first + 2);
        self.name_first = self.once || !desk && name(first + 1) && role(first + 2) && !closed;
    }

    pub(super) fn read(&mut self, line: &Line, reason: Option<Reason>) {
        let text = line.as_str();
        if self.name_first && self.reversed(line) {
            return;
        }
        if reason == Some(Reason::Label) {
            let person = label::in_initials(text).and_then(|mark| mark.person(text));
            let signed = person.and_then(|at| Some((text.get(at.clone())?.to_owned(), line.text.span(at))));
            self.found.extend(signed.map(|(name, at)| Byline {
                role: Role::Unknown,
                word: None,
                name,
                span: Some(at),
            }));
        }
        let whole = byline::parse(text);
        let pieces = line.pieces();
        let crosses =
            |name: &Named| pieces.iter().any(|piece| piece.start > name.name.start && piece.start < name.name.end);
        let torn = whole.as_ref().is_none_or(|names| names.iter().any(crosses));
        let known = self.found.len();
        if torn && (2..=12).contains(&pieces.len()) && text.len() < 260 {
            for piece in pieces {
                self.piece(line, piece, reason);
            }
            self.follows = self.found.len() > known;
        }
        if self.found.len() == known {
            self.piece(line, 0..text.len(), reason);
            if whole.is_none() {
                self.alone(line, reason);
            }
        }
    }

    /// "Foto: Rina Wati" as the last words of the text signs it.
    pub(super) fn close(&mut self, line: &Line) {
        let full = |byline: &Byline| (2..=4).contains(&byline.name.split(' ').count());
        if line.kind == LineKind::Paragraph && self.photo.len() == 1 && self.photo.iter().all(full) {
            self.found.append(&mut self.photo);
        }
    }

    /// A name, or the role of the name before; true when the line is one of them.
    fn reversed(&mut self, line: &Line) -> bool {
        let text = line.as_str();
        if let Some(role) = byline::role_alone(text, false) {
            self.found.extend(self.name.take().map(|name| Byline { role, ..name }));
            self.name_first = !self.once;
            return true;
        }
        let span = Some(line.text.span(0..text.len()));
        let named = byline::reads_as_name(text) && byline::parse(text).is_none();
        let name = || text.trim().trim_end_matches(',').to_owned();
        self.name = named.then(|| Byline { role: Role::Unknown, word: None, name: name(), span });
        named
    }

    /// A role with its names; or a role alone, and the name that follows it.
    fn piece(&mut self, line: &Line, range: Range<usize>, reason: Option<Reason>) {
        let Some(text) = line.as_str().get(range.clone()) else { return };
        let photo = |names: &Vec<Named>| names.iter().all(|n| matches!(n.role, Role::Photographer | Role::Source));
        let names = byline::parse(text).filter(|names| reason != Some(Reason::Caption) || !photo(names));
        let bylines = |names: Vec<Named>| -> Vec<Byline> {
            names.iter().map(|name| named(name, &line.text, range.start)).collect()
        };
        let follows = std::mem::replace(&mut self.follows, names.is_some());
        let before = std::mem::take(&mut self.photo);
        if let Some(names) = names {
            let names = bylines(names);
            let shared = self.role.take().filter(|_| names.iter().all(|name| is_occupation(name.role)));
            self.found.extend(before);
            self.found
                .extend(shared.into_iter().flat_map(|role| names.iter().map(move |n| Byline { role, ..n.clone() })));
            self.found.extend(names);
        } else if let Some(names) = byline::parse_photo(text) {
            let names = bylines(names);
            if follows || reason == Some(Reason::Byline) {
                self.found.extend(names);
            } else {
                self.photo = names;
            }
        } else if let Some(role) = self.role.take().filter(|_| byline::reads_as_name(text)) {
            let (name, span) = (text.trim().trim_end_matches(',').to_owned(), Some(line.text.span(range)));
            self.found.push(Byline { role, word: None, name, span });
            self.follows = true;
        } else {
            self.role = byline::role_alone(text, follows);
        }
    }

    /// A name without a role: before a date, or in the place of the byline.
    fn alone(&mut self, line: &Line, reason: Option<Reason>) {
        if !self.found.is_empty() || self.role.is_some() {
            return;
        }
        let text = line.as_str();
        // "(Rina Wati/Budi)" in a line of its own.
        if text.starts_with('(') && text.ends_with(')') && text.contains(' ') && reason == Some(Reason::Caption) {
            self.found.extend(signed(&line.text));
        }
        if reason == Some(Reason::Byline) {
            self.found.extend(unnamed(line, self.metadata));
        }
        let dated = byline::dated_name(text).filter(|name| self.found.is_empty() && !is_desk(name, self.metadata));
        if let Some(name) = dated {
            let start = text.find(name).unwrap_or_default();
            let span = Some(line.text.span(start..start + name.len()));
            self.found.push(Byline { role: Role::Author, word: None, name: name.to_owned(), span });
        }
    }
}

/// Roles that are a person's occupation and may stand beside another role: "Penulis: Kontributor Mataram, A".
fn is_occupation(role: Role) -> bool {
    matches!(role, Role::Contributor | Role::Correspondent | Role::Reporter)
}

/// Names in the place of the byline, without a role.
pub(super) fn unnamed(line: &Line, metadata: &Metadata) -> Vec<Byline> {
    let text = line.as_str();
    let pieces = line.pieces();
    let read = |part: &str| {
        let byline = nameless(part, metadata)?;
        let start = text.find(&byline.name)?;
        // The name ends where its element ends.
        let end = pieces.iter().find(|piece| piece.contains(&start)).map_or(text.len(), |piece| piece.end);
        let name = text.get(start..end.min(start + byline.name.len()))?.trim_end_matches([' ', ',']).to_owned();
        Some(Byline { span: Some(line.text.span(start..start + name.len())), name, ..byline })
    };
    let leading = line.pieces().into_iter().filter_map(|piece| text.get(piece));
    let names: Vec<&str> = leading.take_while(|piece| is_full_name(piece)).collect();
    let parts = if names.is_empty() { each_name(text) } else { names.into_iter().flat_map(each_name).collect() };
    parts.into_iter().filter_map(read).collect()
}
