//! A consultation for its office, from draft to decision.

use askama::Template;
use domain::FieldErrors;
use domain::consultation::{State, Way};
use locale::{Language, consultation, desk, texts};

use super::{ConsultationTyped, stances};
use crate::page::{Choice, ClauseLine, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A partner that is listed.
#[derive(Debug)]
pub struct AskedLine {
    /// The id of its line.
    pub id: String,
    /// The organisation's id.
    pub organisation: String,
    /// Its name.
    pub name: String,
    /// Why it is, or was, left out; may be empty.
    pub left_out: String,
    /// Whether it is invited.
    pub invited: bool,
    /// How it was reached.
    pub reached: Vec<(Shape, String)>,
    /// Whether it has nobody with an account.
    pub no_account: bool,
    /// Where it stands, once it said so, with marks.
    pub said: Vec<(Shape, String)>,
}

/// A meeting.
#[derive(Debug)]
pub struct MeetingLine {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When and where.
    pub told: String,
    /// Whether it was called off, and why.
    pub cancelled: Option<String>,
    /// Whether it began: then people came and spoke.
    pub began: bool,
    /// Who came.
    pub attendance: Vec<String>,
    /// What was said: the id of a line that can be struck, empty for none; what, how it counts.
    pub lines: Vec<(String, String, (Shape, &'static str))>,
    /// People of each organisation, for the form: id, name, count.
    pub counts: Vec<(String, String, String)>,
}

/// Which form was refused, and what was typed in it.
#[derive(Debug, Default)]
pub struct Wrong {
    /// `told`, `partner`, `open`, `extend`, `drop`, `decide`, `release`, `meeting`, or an id.
    pub form: String,
    /// What was typed, in the order of its fields.
    pub typed: Vec<String>,
    /// What is wrong.
    pub errors: FieldErrors,
}

/// A consultation for its office.
#[derive(Debug, Template)]
#[template(path = "consultation.html")]
pub struct ConsultationPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its id.
    pub id: &'a str,
    /// Its public address.
    pub slug: &'a str,
    /// Kind of text.
    pub kind: &'static str,
    /// Where it stands.
    pub state: State,
    /// The same in words.
    pub standing: (Shape, String),
    /// What is told of it.
    pub told: ConsultationTyped<'a>,
    /// The one thing to do next.
    pub next: String,
    /// What kind of text it is, with how many clauses; how many faults its form has; whether the text that is set was given.
    pub text: (String, usize, bool),
    /// Partners.
    pub asked: Vec<AskedLine>,
    /// Names that can be added.
    pub names: &'a [String],
    /// Points, and how many of them are answered.
    pub points: (usize, usize),
    /// Meetings.
    pub meetings: Vec<MeetingLine>,
    /// Clauses of the text.
    pub clauses: Vec<String>,
    /// Whether the last day is over.
    pub is_over: bool,
    /// The fewest days of the standard.
    pub least_days: usize,
    /// Clauses of the standard as they stand.
    pub verdict: Vec<ClauseLine>,
    /// Whether the office set the standard.
    pub is_standard: bool,
    /// The decision in words, and whether it may call itself coordinated.
    pub decision: Option<(String, bool)>,
    /// Why it was given up, in words.
    pub dropped: String,
    /// Releases that tell of it: id and headline.
    pub releases: Vec<(String, String)>,
    /// Releases that could be linked.
    pub linkable: Vec<(String, String)>,
    /// Whether this person may act.
    pub may_act: bool,
    /// The form that was refused.
    pub wrong: &'a Wrong,
}

impl ConsultationPage<'_> {
    fn is(&self, state: State) -> bool {
        self.state == state
    }

    fn is_refused(&self, form: &str) -> bool {
        !self.wrong.errors.is_empty() && self.wrong.form == form
    }

    /// A form: its fields with what was typed, and its errors, where it was refused.
    fn form<'s>(&'s self, name: &str, fields: impl FnOnce(&dyn Fn(usize) -> &'s str) -> Vec<Field<'s>>) -> Form<'s> {
        let is_refused = self.is_refused(name);
        let typed = |at: usize| if is_refused { self.wrong.typed.get(at).map_or("", String::as_str) } else { "" };
        let none = FieldErrors::default();
        Form::new(self.layout.language, if is_refused { &self.wrong.errors } else { &none }, fields(&typed))
    }

    fn telling(&self) -> Form<'_> {
        let language = self.layout.language;
        if !self.is_refused("told") {
            return Form::new(language, &FieldErrors::default(), self.told.told(language));
        }
        let mut form = Form::new(language, &self.wrong.errors, self.told.told(language));
        for (field, typed) in form.fields.iter_mut().zip(&self.wrong.typed) {
            field.value = typed;
        }
        form
    }

    fn listing(&self) -> Form<'_> {
        let language = self.layout.language;
        self.form("partner", |typed| {
            let choices = vec![
                Choice { value: "", label: texts::consultation_partner_invited(language) },
                Choice { value: "ya", label: texts::consultation_partner_left_out(language) },
            ];
            vec![
                Field::new("name", texts::consultation_partner_name(language), typed(0))
                    .kind(FieldKind::Suggested(self.names))
                    .hint(texts::consultation_partner_name_hint(language)),
                Field::new("is_left_out", texts::consultation_partner_choice(language), typed(2))
                    .kind(FieldKind::Choice(choices))
                    .optional(),
                Field::new("left_out", texts::consultation_partner_reason(language), typed(1))
                    .hint(texts::consultation_partner_reason_hint(language))
                    .optional(),
            ]
        })
    }

    fn day_hint(&self) -> String {
        texts::consultation_last_day_hint(self.layout.language, self.least_days)
    }

    fn opening<'s>(&'s self, hint: &'s str) -> Form<'s> {
        let label = texts::consultation_last_day(self.layout.language);
        self.form("open", |typed| vec![Field::new("last_day", label, typed(0)).kind(FieldKind::Day).hint(hint)])
    }

    fn extending(&self) -> Form<'_> {
        let language = self.layout.language;
        self.form("extend", |typed| {
            vec![
                Field::new("last_day", texts::consultation_last_day(language), typed(0))
                    .kind(FieldKind::Day)
                    .within("extend-"),
                Field::new("reason", texts::consultation_extend_reason(language), typed(1)).within("extend-"),
            ]
        })
    }

    fn dropping(&self) -> Form<'_> {
        let label = texts::consultation_drop_reason(self.layout.language);
        self.form("drop", |typed| vec![Field::new("reason", label, typed(0)).within("drop-")])
    }

    fn deciding(&self) -> Form<'_> {
        let language = self.layout.language;
        self.form("decide", |typed| {
            vec![
                Field::new("number", texts::consultation_decision_number(language), typed(0)),
                Field::new("day", texts::consultation_decision_day(language), typed(1)).kind(FieldKind::Day),
            ]
        })
    }

    fn reaching<'s>(&'s self, line: &'s AskedLine) -> Form<'s> {
        let language = self.layout.language;
        self.form(&line.id, |typed| {
            let ways = Way::BY_HAND.map(|way| Choice { value: way.as_str(), label: consultation::way(language, way) });
            vec![
                Field::new("way", texts::consultation_reach_way(language), typed(0))
                    .kind(FieldKind::Choice(ways.to_vec()))
                    .within(&line.id),
                Field::new("on", texts::consultation_reach_on(language), typed(1))
                    .kind(FieldKind::Day)
                    .within(&line.id),
                Field::new("note", texts::consultation_reach_note(language), typed(2))
                    .hint(texts::consultation_reach_note_hint(language))
                    .optional()
                    .within(&line.id),
            ]
        })
    }

    fn meeting(&self) -> Form<'_> {
        let language = self.layout.language;
        self.form("meeting", |typed| {
            vec![
                Field::new("title", texts::consultation_meeting_title(language), typed(0)).within("meeting-"),
                Field::new("place", texts::consultation_meeting_place(language), typed(1)).within("meeting-"),
                Field::new("starts", texts::consultation_meeting_starts(language), typed(2))
                    .kind(FieldKind::Moment)
                    .within("meeting-"),
                Field::new("minutes", texts::consultation_meeting_minutes(language), typed(3)).within("meeting-"),
            ]
        })
    }

    fn calling_off<'s>(&'s self, line: &'s MeetingLine) -> Form<'s> {
        let label = texts::consultation_meeting_off_reason(self.layout.language);
        self.form(&format!("off-{}", line.id), |typed| vec![Field::new("reason", label, typed(0)).within(&line.id)])
    }

    /// What is wrong with the numbers of who came.
    fn people_error(&self, line: &MeetingLine) -> Option<String> {
        let is_refused = self.is_refused(&format!("people-{}", line.id));
        let error = self.wrong.errors.of("people").filter(|_| is_refused);
        error.map(|error| desk::field_error(self.layout.language, error))
    }

    /// How many came of an organisation: as it was typed where that was refused.
    fn people_typed<'s>(&'s self, line: &MeetingLine, at: usize, known: &'s str) -> &'s str {
        let is_refused = self.is_refused(&format!("people-{}", line.id));
        self.wrong.typed.get(at).filter(|_| is_refused).map_or(known, String::as_str)
    }

    fn noting<'s>(&'s self, line: &'s MeetingLine) -> Form<'s> {
        let language = self.layout.language;
        self.form(&line.id, |typed| noting(language, (&self.asked, &self.clauses), &line.id, typed))
    }

    fn refused_form(&self) -> Form<'_> {
        let form = self.wrong.form.as_str();
        let meeting = self.meetings.iter().find(|line| line.id == form);
        let off = self.meetings.iter().find(|line| form.strip_prefix("off-") == Some(&line.id));
        let asked = self.asked.iter().find(|line| line.id == form);
        match (form, meeting, off, asked) {
            ("told", ..) => self.telling(),
            ("partner", ..) => self.listing(),
            ("open", ..) => self.opening(""),
            ("extend", ..) => self.extending(),
            ("drop", ..) => self.dropping(),
            ("decide", ..) => self.deciding(),
            ("meeting", ..) => self.meeting(),
            (_, Some(line), ..) => self.noting(line),
            (_, _, Some(line), _) => self.calling_off(line),
            (.., Some(line)) => self.reaching(line),
            _ => Form::default(),
        }
    }
}

/// The form for a line of minutes.
fn noting<'s>(
    language: Language,
    (asked, clauses): (&'s [AskedLine], &'s [String]),
    id: &'s str,
    typed: &dyn Fn(usize) -> &'s str,
) -> Vec<Field<'s>> {
    let organisations = asked.iter().map(|line| Choice { value: &line.organisation, label: &line.name }).collect();
    let whole = Choice { value: "", label: texts::consultation_matrix_whole(language) };
    let clauses = clauses.iter().map(|clause| Choice { value: clause, label: clause });
    vec![
        Field::new("organisation", texts::consultation_meeting_organisation(language), typed(0))
            .kind(FieldKind::Choice(organisations))
            .within(id),
        Field::new("speaker", texts::consultation_meeting_speaker(language), typed(1)).within(id),
        Field::new("clause", texts::position_clause(language), typed(2))
            .kind(FieldKind::Choice([whole].into_iter().chain(clauses).collect()))
            .optional()
            .within(id),
        Field::new("stance", texts::position_stance(language), typed(3))
            .kind(FieldKind::Choice(stances(language)))
            .within(id),
        Field::new("text", texts::consultation_matrix_said(language), typed(4)).kind(FieldKind::Lines(3)).within(id),
        Field::new("wanted", texts::position_wanted(language), typed(5))
            .kind(FieldKind::Lines(2))
            .optional()
            .within(id),
    ]
}
