//! The matrix: points with answers.

use askama::Template;
use domain::FieldErrors;
use domain::consultation::Answer;
use locale::{consultation, texts};

use crate::page::{Choice, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// Who says something.
#[derive(Debug)]
pub struct WhoLine {
    /// Organisation, or the name on the public page.
    pub name: String,
    /// As what it counts, late or not, how the board stands.
    pub marks: Vec<&'static str>,
}

/// Points that say the same.
#[derive(Debug)]
pub struct GroupLine {
    /// Stands for it in addresses and ids: the first point.
    pub key: String,
    /// The clause; empty for the whole.
    pub clause: String,
    /// Where they stand.
    pub stance: (Shape, &'static str),
    /// The words; empty where they are not shown.
    pub text: String,
    /// What is wanted instead.
    pub wanted: String,
    /// Why its words are not shown; empty where they are.
    pub closed: String,
    /// Who says it, the first of them.
    pub who: Vec<WhoLine>,
    /// How many say it.
    pub count: usize,
    /// The answer: what becomes of it, why, where it shows.
    pub answer: Option<(Shape, &'static str, String, String)>,
    /// The word of the answer, for the form.
    pub chosen: &'static str,
    /// Whether they are answered differently.
    pub is_mixed: bool,
    /// All points, for the form.
    pub points: Vec<String>,
    /// The answers that they have as the page shows them.
    pub seen: Vec<String>,
    /// The one comment of a member or the public that it is, which can be taken down; empty where it is none.
    pub open_comment: String,
}

impl GroupLine {
    /// Whether a point, or what is taken down, is of it.
    fn is(&self, key: &str) -> bool {
        self.key == key || self.points.iter().any(|point| point == key)
    }
}

/// The matrix on the desk.
#[derive(Debug, Template)]
#[template(path = "consultation_matrix.html")]
pub struct ConsultationMatrixPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The consultation.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// Points, by clause.
    pub groups: Vec<GroupLine>,
    /// Points, and how many of them are answered.
    pub counts: (usize, usize),
    /// Whether only those not answered are shown.
    pub only_open: bool,
    /// Whether this person may answer.
    pub may_answer: bool,
    /// Whether this person may take comments down.
    pub may_take_down: bool,
    /// Clauses of the text that was set.
    pub clauses: &'a [String],
    /// The group whose form was refused, with what was typed: answer, reason, clause.
    pub refused: Option<(&'a str, [&'a str; 3])>,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl ConsultationMatrixPage<'_> {
    fn answering<'s>(&'s self, group: &'s GroupLine) -> Form<'s> {
        let language = self.layout.language;
        let refused = self.refused.filter(|(key, _)| group.is(key));
        let none = FieldErrors::default();
        let [answer, reason, clause] = match (&refused, &group.answer) {
            (Some((_, typed)), _) => *typed,
            (None, Some((_, _, reason, clause))) => [group.chosen, reason.as_str(), clause.as_str()],
            (None, None) => [""; 3],
        };
        let choices = Answer::ALL
            .iter()
            .map(|answer| Choice { value: answer.as_str(), label: consultation::answer(language, *answer) });
        let fields = [
            Field::new("answer", texts::consultation_matrix_answer(language), answer)
                .kind(FieldKind::Choice(choices.collect()))
                .within(&group.key),
            Field::new("reason", texts::consultation_matrix_reason(language), reason)
                .kind(FieldKind::Lines(3))
                .within(&group.key),
            Field::new("shows_in", texts::consultation_matrix_shows(language), clause)
                .kind(FieldKind::Suggested(self.clauses))
                .hint(texts::consultation_matrix_shows_hint(language))
                .optional()
                .within(&group.key),
        ];
        Form::new(language, if refused.is_some() { self.errors } else { &none }, fields)
    }

    /// Whether an answer names a clause that the text that was set does not have.
    fn is_lost(&self, group: &GroupLine) -> bool {
        let shows = group.answer.as_ref().map(|(.., clause)| clause).filter(|clause| !clause.is_empty());
        shows.is_some_and(|clause| !self.clauses.is_empty() && !self.clauses.contains(clause))
    }

    fn taking_down<'s>(&'s self, group: &'s GroupLine) -> Form<'s> {
        let language = self.layout.language;
        let refused = self.refused.filter(|(key, _)| *key == group.open_comment);
        let none = FieldErrors::default();
        let typed = refused.map_or("", |(_, [_, reason, _])| reason);
        let field =
            Field::new("reason", texts::consultation_take_down_reason(language), typed).within(&group.open_comment);
        Form::new(language, if refused.is_some() { self.errors } else { &none }, [field])
    }

    fn is_taking_down(&self, group: &GroupLine) -> bool {
        self.refused.is_some_and(|(key, _)| key == group.open_comment)
    }

    fn is_refused(&self, group: &GroupLine) -> bool {
        self.refused.is_some_and(|(key, _)| group.is(key))
    }

    /// The form that was refused, for the summary.
    fn refused_form(&self) -> Form<'_> {
        let answering = self.groups.iter().find(|group| self.is_refused(group)).map(|group| self.answering(group));
        let down = || self.groups.iter().find(|group| self.is_taking_down(group)).map(|group| self.taking_down(group));
        answering.or_else(down).unwrap_or_default()
    }
}
