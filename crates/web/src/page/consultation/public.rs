//! What everybody reads of consultations.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{ConsultationLine, DifferenceLine, GroupLine, UnitLine, stances};
use crate::page::{Choice, ClauseLine, Entry, Field, FieldKind, Form, Layout, Mark, Shape};
use crate::{address, asset};

/// All consultations.
#[derive(Debug, Template)]
#[template(path = "public_consultations.html")]
pub struct PublicConsultationsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The consultations, the newest first.
    pub lines: Vec<ConsultationLine>,
    /// The page with older ones.
    pub older: Option<String>,
}

/// A partner that was asked, or left out.
#[derive(Debug)]
pub struct PublicAsked {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Where it stands, or that it said nothing yet, or why it was left out.
    pub said: Vec<(Shape, String)>,
}

/// Something that happened.
#[derive(Debug)]
pub struct PublicEvent {
    /// When, in words.
    pub when: String,
    /// What.
    pub what: String,
    /// Why; may be empty.
    pub why: String,
}

/// One consultation.
#[derive(Debug, Template)]
#[template(path = "public_consultation.html")]
pub struct PublicConsultationPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its address.
    pub slug: &'a str,
    /// The office: address and name.
    pub office: [String; 2],
    /// Kind of text.
    pub kind: &'static str,
    /// Where it stands.
    pub standing: (Shape, String),
    /// What was asked.
    pub question: &'a str,
    /// What happened, in order.
    pub events: Vec<PublicEvent>,
    /// Who was asked.
    pub asked: Vec<PublicAsked>,
    /// Why what was said is not shown yet; empty where it is.
    pub wait: &'static str,
    /// Comments of the public that wait for the decision.
    pub waiting: usize,
    /// The matrix.
    pub groups: Vec<GroupLine>,
    /// Points, and how many of them are answered.
    pub counts: (usize, usize),
    /// Whether answers are shown.
    pub has_answers: bool,
    /// Whether it may call itself coordinated, once it is set.
    pub coordinated: Option<bool>,
    /// Clauses of the standard as they stood.
    pub verdict: Vec<ClauseLine>,
    /// The parts of the text that was asked about.
    pub units: Vec<UnitLine>,
    /// What differs in the text that was set; none where none is public.
    pub differences: Option<Vec<DifferenceLine>>,
    /// Releases that tell of it: address and headline.
    pub releases: Vec<(String, String)>,
    /// What the record has about it.
    pub record: String,
    /// Clauses that a comment may be about; none where nobody may comment.
    pub commenting: Option<Vec<String>>,
    /// Whether a comment was just kept.
    pub is_thanked: bool,
    /// What was typed: name, clause, stance, text.
    pub typed: [&'a str; 4],
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl PublicConsultationPage<'_> {
    fn comment(&self) -> Form<'_> {
        let (language, [name, clause, stance, text]) = (self.layout.language, self.typed);
        let whole = Choice { value: "", label: texts::consultation_comment_whole(language) };
        let clauses = self.commenting.iter().flatten().map(|clause| Choice { value: clause, label: clause });
        let fields = [
            Field::new("name", texts::consultation_comment_name(language), name).autocomplete("name"),
            Field::new("clause", texts::consultation_comment_clause(language), clause)
                .kind(FieldKind::Choice([whole].into_iter().chain(clauses).collect()))
                .optional(),
            Field::new("stance", texts::position_stance(language), stance).kind(FieldKind::Choice(stances(language))),
            Field::new("text", texts::consultation_matrix_said(language), text).kind(FieldKind::Lines(4)),
        ];
        Form::new(language, self.errors, fields)
    }
}
