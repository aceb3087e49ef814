//! Joint programmes: the list of an office or an organiser, with the form for a new one.

use askama::Template;
use domain::FieldErrors;
use domain::partner::{ProgrammeKind, TypedProgramme};
use locale::{programme, texts};

use super::{Choice, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A programme in a list, on the desk or where everybody reads it.
#[derive(Debug)]
pub struct ProgrammeLine {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub kind: &'static str,
    /// When.
    pub days: String,
    /// Its organisers, the office first: name, and address where everybody reads it.
    pub organisers: Vec<(String, String)>,
    /// Where it stands.
    pub standing: (Shape, String),
    /// How many take part, were there, passed.
    pub counts: Vec<String>,
    /// The agreement that it carries out; may be empty.
    pub agreement: String,
    /// Why it was called off; may be empty.
    pub reason: String,
}

/// The programmes of an organisation.
#[derive(Debug, Template)]
#[template(path = "programmes.html")]
pub struct ProgrammesPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The programmes.
    pub lines: Vec<ProgrammeLine>,
    /// Whether an office looks at its own; else an organiser does.
    pub is_office: bool,
    /// Whether this person may enter one.
    pub may_add: bool,
    /// What one may carry out: the value, and what it is called.
    pub carried: Vec<(String, String)>,
    /// What was typed.
    pub typed: TypedProgramme<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl ProgrammesPage<'_> {
    fn form(&self) -> Form<'_> {
        let (language, typed) = (self.layout.language, self.typed);
        let kinds =
            ProgrammeKind::ALL.map(|kind| Choice { value: kind.as_str(), label: programme::kind(language, kind) });
        let none = Choice { value: "", label: texts::programme_under_none(language) };
        let carried = self.carried.iter().map(|(value, label)| Choice { value, label });
        let carried: Vec<_> = std::iter::once(none).chain(carried).collect();
        let under = Field::new("under", texts::programme_under(language), typed.under)
            .kind(FieldKind::Choice(carried))
            .hint(texts::programme_under_hint(language))
            .optional();
        let has_choice = !self.carried.is_empty() || !typed.under.is_empty();
        let about = [
            Field::new("kind", texts::programme_kind(language), typed.kind).kind(FieldKind::Choice(kinds.to_vec())),
            Field::new("title", texts::programme_name(language), typed.title),
            Field::new("first", texts::programme_first(language), typed.first).kind(FieldKind::Day),
            Field::new("last", texts::programme_last(language), typed.last).kind(FieldKind::Day),
            Field::new("organisers", texts::programme_organisers_other(language), typed.organisers)
                .kind(FieldKind::Lines(3))
                .hint(texts::programme_organisers_hint(language)),
        ];
        let inside = [
            Field::new("place", texts::programme_place(language), typed.place)
                .hint(texts::programme_place_hint(language))
                .optional(),
            Field::new("note", texts::programme_note(language), typed.note)
                .kind(FieldKind::Lines(3))
                .hint(texts::programme_note_hint(language))
                .optional(),
        ];
        Form::new(language, self.errors, about.into_iter().chain(has_choice.then_some(under)).chain(inside))
    }
}
