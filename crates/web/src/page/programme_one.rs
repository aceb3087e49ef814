//! One joint programme on the desk: what it is, who takes part, and what can be done with it. Names stand here and nowhere else.

use askama::Template;
use domain::FieldErrors;
use domain::partner::Attendance;
use locale::{programme, texts};

use super::{Choice, Entry, Field, FieldKind, Form, Layout, ProgrammeLine, Shape};
use crate::{address, asset};

/// A participant.
#[derive(Debug)]
pub struct ParticipantLine {
    /// The id.
    pub id: String,
    /// The name; empty once it was erased.
    pub name: String,
    /// The organisation or outlet; may be empty.
    pub outlet: String,
    /// What became of them.
    pub attendance: Attendance,
    /// Which organiser entered them.
    pub by: String,
}

impl ParticipantLine {
    /// A shape for what became of them.
    pub fn shape(&self) -> Shape {
        match self.attendance {
            Attendance::Registered => Shape::Unknown,
            Attendance::Absent => Shape::NotMet,
            Attendance::NotYet => Shape::Look,
            Attendance::Present | Attendance::Junior | Attendance::Intermediate | Attendance::Senior => Shape::Met,
        }
    }
}

/// Something that this person may do with the programme now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgrammeAct {
    /// Add participants.
    Add,
    /// Note who was there.
    Note,
    /// Erase a name.
    Erase,
    /// Mend the days.
    Move,
    /// Call it off.
    CallOff,
    /// Close the list.
    Count,
}

/// What was refused.
#[derive(Debug, Clone, Copy, Default)]
pub struct ProgrammeRefused<'a> {
    /// In which form: `add`, `move`, `call-off` or `erase`; empty for none.
    pub form: &'a str,
    /// What was typed in it.
    pub typed: [&'a str; 2],
    /// Pasted lines that are wrong, as sentences.
    pub lines: &'a [String],
}

/// One programme.
#[derive(Debug, Template)]
#[template(path = "programme.html")]
pub struct ProgrammePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The programme.
    pub line: ProgrammeLine,
    /// Where; may be empty.
    pub place: &'a str,
    /// A note; may be empty.
    pub note: &'a str,
    /// Address of the agreement that it carries out, where this person reads that, and the promise in it; both may be empty.
    pub under: (String, &'a str),
    /// Who takes part.
    pub participants: Vec<ParticipantLine>,
    /// What may be noted of them.
    pub choices: &'a [Attendance],
    /// What this person may do.
    pub acts: Vec<ProgrammeAct>,
    /// Its days as forms have them.
    pub days: [String; 2],
    /// What was refused.
    pub refused: ProgrammeRefused<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl ProgrammePage<'_> {
    fn may(&self, act: ProgrammeAct) -> bool {
        self.acts.contains(&act)
    }

    fn is_refused(&self, form: &str) -> bool {
        self.refused.form == form
    }

    /// How many it is not noted of whether they were there.
    fn unnoted(&self) -> usize {
        self.participants.iter().filter(|one| one.attendance == Attendance::Registered && !one.name.is_empty()).count()
    }

    /// Those whose name stands.
    fn named(&self) -> Vec<Choice<'_>> {
        let named = self.participants.iter().filter(|one| !one.name.is_empty());
        named.map(|one| Choice { value: &one.id, label: &one.name }).collect()
    }

    fn attendances(&self) -> Vec<Choice<'static>> {
        let label = |one: &Attendance| programme::attendance(self.layout.language, *one);
        self.choices.iter().map(|one| Choice { value: one.as_str(), label: label(one) }).collect()
    }

    /// The fields of a form with what was typed in it and is wrong.
    fn judged<'s>(&'s self, form: &str, fields: impl FnOnce([&'s str; 2]) -> Vec<Field<'s>>) -> Form<'s> {
        let none = FieldErrors::default();
        let is_refused = self.is_refused(form);
        let typed = if is_refused { self.refused.typed } else { [""; 2] };
        Form::new(self.layout.language, if is_refused { self.errors } else { &none }, fields(typed))
    }

    fn adding(&self) -> Form<'_> {
        let language = self.layout.language;
        let mut form = self.judged("add", |[lines, _]| {
            let lines = Field::new("lines", texts::participant_lines(language), lines).kind(FieldKind::Lines(8));
            vec![lines.hint(texts::participant_lines_hint(language))]
        });
        if !self.refused.lines.is_empty() {
            for field in &mut form.fields {
                field.error = Some(texts::participant_lines_wrong(language, self.refused.lines.len()));
            }
        }
        form
    }

    fn moving(&self) -> Form<'_> {
        let language = self.layout.language;
        self.judged("move", |[first, last]| {
            let [of_first, of_last] = self.days.each_ref().map(String::as_str);
            let (first, last) = if self.is_refused("move") { (first, last) } else { (of_first, of_last) };
            vec![
                Field::new("first", texts::programme_first(language), first).kind(FieldKind::Day),
                Field::new("last", texts::programme_last(language), last).kind(FieldKind::Day),
            ]
        })
    }

    fn calling_off(&self) -> Form<'_> {
        let language = self.layout.language;
        let label = texts::programme_call_off_reason(language);
        self.judged("call-off", |[reason, _]| vec![Field::new("reason", label, reason)])
    }

    fn erasing(&self) -> Form<'_> {
        let language = self.layout.language;
        self.judged("erase", |[who, _]| {
            let label = texts::participant_erase_who(language);
            vec![Field::new("participant", label, who).kind(FieldKind::Choice(self.named()))]
        })
    }
}
