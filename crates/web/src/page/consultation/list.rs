//! The list of consultations, a new one, and the boards of an organisation.

use askama::Template;
use domain::FieldErrors;
use domain::consultation::PolicyKind;
use locale::{consultation, texts};

use super::text::text_file;
use crate::page::{Choice, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A consultation in a list.
#[derive(Debug)]
pub struct ConsultationLine {
    /// Its address.
    pub address: String,
    /// What it is about.
    pub title: String,
    /// Kind, and who asks.
    pub under: String,
    /// Where it stands.
    pub standing: (Shape, String),
    /// How many answered, and what is open.
    pub answers: Vec<(Shape, String)>,
}

/// The consultations of an organisation.
#[derive(Debug, Template)]
#[template(path = "consultations.html")]
pub struct ConsultationsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its own; none where it is no office.
    pub own: Option<Vec<ConsultationLine>>,
    /// Those that it is asked in.
    pub invited: Vec<ConsultationLine>,
    /// Whether this person may make one.
    pub may_add: bool,
}

/// What is typed of a consultation.
#[derive(Debug, Default, Clone, Copy)]
pub struct ConsultationTyped<'a> {
    /// Kind of text.
    pub kind: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What is asked.
    pub question: &'a str,
    /// Whether the public may comment: `ya`.
    pub public: &'a str,
    /// The text.
    pub content: &'a str,
}

/// A new consultation.
#[derive(Debug, Template)]
#[template(path = "consultation_new.html")]
pub struct ConsultationNewPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What was typed.
    pub typed: ConsultationTyped<'a>,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl ConsultationTyped<'_> {
    /// What is told of it, without its text.
    pub(super) fn told(&self, language: locale::Language) -> Vec<Field<'_>> {
        let kinds = PolicyKind::ALL
            .iter()
            .map(|kind| Choice { value: kind.as_str(), label: consultation::policy(language, *kind) });
        let public = vec![
            Choice { value: "tidak", label: texts::consultation_public_no(language) },
            Choice { value: "ya", label: texts::consultation_public_yes(language) },
        ];
        vec![
            Field::new("title", texts::consultation_name(language), self.title)
                .hint(texts::consultation_name_hint(language)),
            Field::new("kind", texts::consultation_kind(language), self.kind).kind(FieldKind::Choice(kinds.collect())),
            Field::new("question", texts::consultation_question(language), self.question)
                .kind(FieldKind::Lines(4))
                .hint(texts::consultation_question_hint(language)),
            Field::new("public", texts::consultation_public(language), self.public)
                .kind(FieldKind::Choice(public))
                .hint(texts::consultation_public_hint(language)),
        ]
    }
}

impl ConsultationNewPage<'_> {
    fn form(&self) -> Form<'_> {
        Form::new(self.layout.language, self.errors, self.typed.told(self.layout.language))
    }

    fn content(&self) -> Form<'_> {
        let language = self.layout.language;
        let field = Field::new("content", texts::consultation_content(language), self.typed.content)
            .kind(FieldKind::Lines(12))
            .hint(texts::consultation_content_hint(language))
            .within("policy-");
        Form::new(language, self.errors, [text_file(language), field])
    }
}

/// A board.
#[derive(Debug)]
pub struct BoardLine {
    /// Its id.
    pub id: String,
    /// Who leads it.
    pub chair: String,
    /// Its decree.
    pub decree: String,
    /// Whether its term runs, and whether another claims the same.
    pub standing: Vec<(Shape, String)>,
}

/// What is typed of a board.
#[derive(Debug, Default, Clone, Copy)]
pub struct BoardTyped<'a> {
    /// Who leads it.
    pub chair: &'a str,
    /// Its decree.
    pub decree: &'a str,
    /// The first day.
    pub from: &'a str,
    /// The last day.
    pub until: &'a str,
    /// Why one is struck out.
    pub reason: &'a str,
}

/// The boards of an organisation.
#[derive(Debug, Template)]
#[template(path = "boards.html")]
pub struct BoardsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Whose; empty for the own organisation.
    pub of: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The boards.
    pub lines: Vec<BoardLine>,
    /// Whether this person may enter one and strike one out.
    pub may_change: bool,
    /// What was typed.
    pub typed: BoardTyped<'a>,
    /// The board whose form was refused; empty for the new one.
    pub refused: &'a str,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl BoardsPage<'_> {
    fn form(&self) -> Form<'_> {
        let (language, typed) = (self.layout.language, self.typed);
        let none = FieldErrors::default();
        let errors = if self.refused.is_empty() { self.errors } else { &none };
        let fields = [
            Field::new("chair", texts::board_chair(language), typed.chair),
            Field::new("decree", texts::board_decree(language), typed.decree),
            Field::new("from", texts::board_from(language), typed.from).kind(FieldKind::Day),
            Field::new("until", texts::board_until(language), typed.until).kind(FieldKind::Day),
        ];
        Form::new(language, errors, fields)
    }

    fn ending<'s>(&'s self, line: &'s BoardLine) -> Form<'s> {
        let language = self.layout.language;
        let none = FieldErrors::default();
        let is_refused = self.refused == line.id;
        let field =
            Field::new("reason", texts::board_end_reason(language), if is_refused { self.typed.reason } else { "" });
        Form::new(language, if is_refused { self.errors } else { &none }, [field.within(&line.id)])
    }

    fn action(&self) -> String {
        if self.of.is_empty() {
            address::boards(self.layout.language)
        } else {
            address::boards_of(self.layout.language, self.of)
        }
    }
}
