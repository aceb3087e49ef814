//! The text of a consultation: its parts, what is wrong with its form, and how the text that was set differs from it.

use askama::Template;
use domain::FieldErrors;
use locale::{Language, texts};

use crate::page::{Entry, Field, FieldKind, Form, Layout, Mark, Shape};
use crate::{address, asset};

/// A part of a text.
#[derive(Debug)]
pub struct UnitLine {
    /// Headings before it.
    pub headings: Vec<String>,
    /// How it is cited.
    pub citation: String,
    /// Its words.
    pub text: String,
}

/// Something in the form of a text.
#[derive(Debug)]
pub struct FaultLine {
    /// Its shape: a fault, or a matter of style.
    pub shape: Shape,
    /// Where.
    pub place: String,
    /// What.
    pub why: String,
}

/// A clause that differs.
#[derive(Debug)]
pub struct DifferenceLine {
    /// Which.
    pub clause: String,
    /// What became of it.
    pub what: String,
    /// Its words, where they differ.
    pub pieces: Vec<(Mark, String)>,
}

/// The text.
#[derive(Debug, Template)]
#[template(path = "consultation_text.html")]
pub struct ConsultationTextPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The consultation.
    pub id: &'a str,
    /// What kind of text it is, with how many clauses.
    pub form: String,
    /// Its parts.
    pub units: Vec<UnitLine>,
    /// What is wrong with its form.
    pub faults: Vec<FaultLine>,
    /// How the text that was set differs; none where none is given.
    pub differences: Option<Vec<DifferenceLine>>,
    /// Which text may be given: `naskah`, `naskah-akhir`; empty for none.
    pub may_give: &'static str,
    /// What was typed.
    pub typed: &'a str,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl ConsultationTextPage<'_> {
    fn giving(&self) -> Form<'_> {
        let language = self.layout.language;
        let field = Field::new("content", texts::consultation_content(language), self.typed)
            .kind(FieldKind::Lines(10))
            .hint(texts::consultation_content_hint(language))
            .within("policy-");
        Form::new(language, self.errors, [text_file(language), field])
    }
}

/// The field of a policy's text as a file.
pub(super) fn text_file<'a>(language: Language) -> Field<'a> {
    Field::new("file", texts::consultation_file(language), "")
        .kind(FieldKind::File(".docx,.md,.txt,text/plain"))
        .hint(texts::consultation_file_hint(language))
        .optional()
}
