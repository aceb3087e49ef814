//! A consultation for a partner: what is asked, and what the organisation says.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{GroupLine, stances};
use crate::page::{Choice, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// What is typed about one clause.
#[derive(Debug, Default, Clone)]
pub struct PointTyped {
    /// Which of the form's points it is.
    pub at: usize,
    /// Set before the ids of its fields.
    pub prefix: String,
    /// The clause.
    pub clause: String,
    /// Where it stands.
    pub stance: String,
    /// Why.
    pub text: String,
    /// What is wanted.
    pub wanted: String,
}

/// A part of the draft with what is said about it.
#[derive(Debug)]
pub struct UnitForm {
    /// Headings before it.
    pub headings: Vec<String>,
    /// How it is cited.
    pub citation: String,
    /// Its words.
    pub text: String,
    /// What a point may be about.
    pub clauses: Vec<String>,
    /// What is said already, and an empty one.
    pub points: Vec<PointTyped>,
}

/// A position that was signed.
#[derive(Debug)]
pub struct PositionLine {
    /// Its id.
    pub id: String,
    /// When, by which office, for which board.
    pub told: String,
    /// Late, lapsed, contested.
    pub marks: Vec<(Shape, String)>,
    /// Whether it stands.
    pub stands: bool,
    /// Clause, stance, words, wanted words.
    pub points: Vec<(String, (Shape, &'static str), String, String)>,
}

/// A line of minutes that waits for the organisation.
#[derive(Debug)]
pub struct MinutesLine {
    /// Its id.
    pub id: String,
    /// Meeting and speaker.
    pub told: String,
    /// The clause; empty for the whole.
    pub clause: String,
    /// Where it stands.
    pub stance: (Shape, &'static str),
    /// The word of it.
    pub stance_word: &'static str,
    /// The words.
    pub text: String,
    /// What is wanted.
    pub wanted: String,
}

/// A consultation for a partner.
#[derive(Debug, Template)]
#[template(path = "position.html")]
pub struct PositionPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The consultation.
    pub id: &'a str,
    /// Its public address.
    pub slug: &'a str,
    /// Who asks.
    pub office: &'a str,
    /// What is asked.
    pub question: &'a str,
    /// Until when, or that it is over.
    pub until: (Shape, String),
    /// Whether anything can be said.
    pub hears: bool,
    /// Whether this person may prepare, and sign.
    pub may: (bool, bool),
    /// Boards: id and name.
    pub boards: Vec<(String, String)>,
    /// The one that is chosen; empty for none.
    pub board: &'a str,
    /// What is prepared, as the form was made from it; empty for nothing.
    pub seen: String,
    /// A colleague saved meanwhile.
    pub is_changed: bool,
    /// The whole: the first point.
    pub whole: PointTyped,
    /// The parts of the draft.
    pub units: Vec<UnitForm>,
    /// Whether something is prepared that is not signed.
    pub is_prepared: bool,
    /// What was signed, the newest first.
    pub signed: Vec<PositionLine>,
    /// Minutes that wait.
    pub minutes: Vec<MinutesLine>,
    /// Comments of members.
    pub comments: Vec<GroupLine>,
    /// Meetings: id, name, when and where.
    pub meetings: Vec<(String, String, String)>,
    /// The form that was refused: `position` with the point's place, `comment`, or the id of a line of minutes.
    pub refused: (&'a str, usize),
    /// What was typed in the others.
    pub typed: [&'a str; 4],
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl PositionPage<'_> {
    fn errors_of(&self, form: &str, at: usize) -> FieldErrors {
        if self.refused == (form, at) { self.errors.clone() } else { FieldErrors::default() }
    }

    /// The fields of a point; the clause is chosen where there are several.
    fn point<'s>(&'s self, point: &'s PointTyped, clauses: &'s [String]) -> Form<'s> {
        let language = self.layout.language;
        let mut fields = Vec::new();
        if clauses.len() > 1 {
            let choices = clauses.iter().map(|clause| Choice { value: clause, label: clause }).collect();
            fields.push(
                Field::new("clause", texts::position_clause(language), &point.clause).kind(FieldKind::Choice(choices)),
            );
        }
        fields.push(
            Field::new("stance", texts::position_stance(language), &point.stance)
                .kind(FieldKind::Choice(stances(language))),
        );
        fields.push(
            Field::new("text", texts::position_text(language), &point.text)
                .kind(FieldKind::Lines(3))
                .hint(texts::position_text_hint(language))
                .optional(),
        );
        fields.push(
            Field::new("wanted", texts::position_wanted(language), &point.wanted).kind(FieldKind::Lines(3)).optional(),
        );
        let errors = self.errors_of("position", point.at);
        Form::new(language, &errors, fields.into_iter().map(|field| field.within(&point.prefix)))
    }

    /// Whether a part is shown open: something is said about it, or its form was refused.
    fn is_open(&self, unit: &UnitForm) -> bool {
        let said = |point: &PointTyped| {
            !point.stance.is_empty()
                || !point.text.is_empty()
                || self.refused == ("position", point.at) && !self.errors.is_empty()
        };
        unit.points.iter().any(said)
    }

    fn is_signed(&self) -> bool {
        self.signed.iter().any(|line| line.stands)
    }

    fn has_history(&self) -> bool {
        self.signed.iter().any(|line| !line.stands)
    }

    fn clauses(&self) -> impl Iterator<Item = &String> {
        self.units.iter().flat_map(|unit| &unit.clauses)
    }

    fn commenting(&self) -> Form<'_> {
        let language = self.layout.language;
        let is_refused = self.refused.0 == "comment";
        let [clause, stance, text, wanted] = if is_refused { self.typed } else { [""; 4] };
        let whole = Choice { value: "", label: texts::consultation_matrix_whole(language) };
        let clauses = self.clauses().map(|clause| Choice { value: clause, label: clause });
        let fields = [
            Field::new("clause", texts::position_clause(language), clause)
                .kind(FieldKind::Choice([whole].into_iter().chain(clauses).collect()))
                .optional(),
            Field::new("stance", texts::position_stance(language), stance).kind(FieldKind::Choice(stances(language))),
            Field::new("text", texts::consultation_matrix_said(language), text).kind(FieldKind::Lines(3)),
            Field::new("wanted", texts::position_wanted(language), wanted).kind(FieldKind::Lines(2)).optional(),
        ];
        let errors = self.errors_of("comment", 0);
        Form::new(language, &errors, fields.into_iter().map(|field| field.within("comment-")))
    }

    fn correcting<'s>(&'s self, line: &'s MinutesLine) -> Form<'s> {
        let language = self.layout.language;
        let is_refused = self.refused.0 == line.id;
        let [_, stance, text, wanted] =
            if is_refused { self.typed } else { ["", line.stance_word, &line.text, &line.wanted] };
        let fields = [
            Field::new("stance", texts::position_stance(language), stance).kind(FieldKind::Choice(stances(language))),
            Field::new("text", texts::consultation_matrix_said(language), text).kind(FieldKind::Lines(3)),
            Field::new("wanted", texts::position_wanted(language), wanted).kind(FieldKind::Lines(2)).optional(),
        ];
        let errors = self.errors_of(&line.id, 0);
        Form::new(language, &errors, fields.into_iter().map(|field| field.within(&line.id)))
    }

    /// The form that was refused, for the summary.
    fn refused_form(&self) -> Form<'_> {
        if self.errors.is_empty() {
            return Form::default();
        }
        match self.refused {
            ("comment", _) => self.commenting(),
            ("position", 0) => self.point(&self.whole, &[]),
            ("position", at) => {
                let mut points = self.units.iter().flat_map(|unit| unit.points.iter().map(move |point| (unit, point)));
                let found = points.find(|(_, point)| point.at == at);
                found.map(|(unit, point)| self.point(point, &unit.clauses)).unwrap_or_default()
            }
            (id, _) => {
                self.minutes.iter().find(|line| line.id == id).map(|line| self.correcting(line)).unwrap_or_default()
            }
        }
    }
}
