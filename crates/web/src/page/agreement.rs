//! Agreements: an office's list with the form for a new one, and one of them with its promises.

use askama::Template;
use domain::FieldErrors;
use domain::partner::{AgreementKind, Side};
use locale::{partner, texts};

use super::{Choice, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// An agreement in a list.
#[derive(Debug)]
pub struct AgreementLine {
    /// Its address; empty where everybody reads it.
    pub address: String,
    /// Kind and number.
    pub title: String,
    /// What it is about.
    pub subject: String,
    /// With whom: name, and address where everybody reads it.
    pub with: (String, String),
    /// Where it stands.
    pub standing: (Shape, String),
    /// Its ceiling; empty without.
    pub ceiling: String,
    /// Why it was ended early; may be empty.
    pub reason: String,
    /// What was promised.
    pub promises: Vec<PromiseLine>,
}

/// A promise.
#[derive(Debug)]
pub struct PromiseLine {
    /// Its id; empty where everybody reads it.
    pub id: String,
    /// Who promised.
    pub side: String,
    /// What.
    pub what: String,
    /// Kept, open or late.
    pub standing: (Shape, String),
    /// What shows that it was kept; may be empty.
    pub evidence: String,
    /// Whether it can be kept yet.
    pub is_open: bool,
}

/// What is typed of a new agreement.
#[derive(Debug, Default, Clone, Copy)]
pub struct AgreementTyped<'a> {
    /// What it is.
    pub kind: &'a str,
    /// Its number.
    pub number: &'a str,
    /// What it is about.
    pub subject: &'a str,
    /// With whom.
    pub with: &'a str,
    /// The first day.
    pub from: &'a str,
    /// The last day.
    pub until: &'a str,
    /// Rupiah.
    pub ceiling: &'a str,
    /// Who signed.
    pub signatories: &'a str,
}

/// The agreements of an office.
#[derive(Debug, Template)]
#[template(path = "agreements.html")]
pub struct AgreementsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The agreements.
    pub lines: Vec<AgreementLine>,
    /// Whether an office looks at its own; else the other side does.
    pub is_office: bool,
    /// Whether this person may enter one.
    pub may_add: bool,
    /// What was typed.
    pub typed: AgreementTyped<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl AgreementsPage<'_> {
    fn form(&self) -> Form<'_> {
        let (language, typed) = (self.layout.language, self.typed);
        let kinds =
            AgreementKind::ALL.map(|kind| Choice { value: kind.as_str(), label: partner::agreement(language, kind) });
        let fields = [
            Field::new("kind", texts::agreement_kind(language), typed.kind).kind(FieldKind::Choice(kinds.to_vec())),
            Field::new("number", texts::agreement_number(language), typed.number),
            Field::new("subject", texts::agreement_subject(language), typed.subject),
            Field::new("with", texts::agreement_with(language), typed.with).hint(texts::agreement_with_hint(language)),
            Field::new("from", texts::agreement_from(language), typed.from).kind(FieldKind::Day),
            Field::new("until", texts::agreement_until(language), typed.until)
                .kind(FieldKind::Day)
                .hint(texts::agreement_until_hint(language))
                .optional(),
            Field::new("ceiling", texts::agreement_ceiling(language), typed.ceiling)
                .hint(texts::agreement_ceiling_hint(language))
                .optional(),
            Field::new("signatories", texts::agreement_signatories(language), typed.signatories)
                .kind(FieldKind::Lines(3))
                .hint(texts::agreement_signatories_hint(language))
                .optional(),
            Field::new("file", texts::agreement_file(language), "")
                .kind(FieldKind::File(".pdf"))
                .hint(texts::agreement_file_hint(language)),
        ];
        Form::new(language, self.errors, fields)
    }
}

/// One agreement.
#[derive(Debug, Template)]
#[template(path = "agreement.html")]
pub struct AgreementPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its id.
    pub id: &'a str,
    /// The agreement.
    pub line: AgreementLine,
    /// Who signed; may be empty.
    pub signatories: Vec<&'a str>,
    /// Name of the other side.
    pub other: &'a str,
    /// Joint programmes that carry it out: address, and title with days.
    pub programmes: Vec<(String, String)>,
    /// Those of them that may show that a promise was kept: id, and title with days.
    pub shows: Vec<(String, String)>,
    /// Whether this person may add promises and end it.
    pub may_change: bool,
    /// Whether this person may say that a promise was kept.
    pub may_keep: bool,
    /// Which form was refused (`promise`, `end`, or a promise's id), and what was typed in it.
    pub refused: Option<(&'a str, [&'a str; 3])>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl AgreementPage<'_> {
    /// What was typed into a form; whether it was refused.
    fn tried(&self, form: &str) -> ([&str; 3], bool) {
        self.refused.filter(|(of, _)| *of == form).map_or(([""; 3], false), |(_, typed)| (typed, true))
    }

    fn judged<'s>(&'s self, form: &str, fields: impl FnOnce([&'s str; 3]) -> Vec<Field<'s>>) -> Form<'s> {
        let (typed, is_refused) = self.tried(form);
        let none = FieldErrors::default();
        Form::new(self.layout.language, if is_refused { self.errors } else { &none }, fields(typed))
    }

    fn promising(&self) -> Form<'_> {
        let language = self.layout.language;
        self.judged("promise", |[side, what, due]| {
            let sides = vec![
                Choice { value: Side::Office.as_str(), label: texts::agreement_side_office(language) },
                Choice { value: Side::Other.as_str(), label: self.other },
            ];
            vec![
                Field::new("side", texts::promise_side(language), side).kind(FieldKind::Choice(sides)),
                Field::new("what", texts::promise_what(language), what),
                Field::new("due", texts::promise_due(language), due).kind(FieldKind::Day),
            ]
        })
    }

    fn keeping<'s>(&'s self, promise: &'s PromiseLine) -> Form<'s> {
        let language = self.layout.language;
        self.judged(&promise.id, |[on, evidence, programme]| {
            let evidence = Field::new("evidence", texts::promise_evidence(language), evidence).within(&promise.id);
            let mut fields = vec![
                Field::new("kept_on", texts::promise_kept_on(language), on).kind(FieldKind::Day).within(&promise.id),
            ];
            if self.shows.is_empty() && programme.is_empty() {
                fields.push(evidence);
                return fields;
            }
            let none = Choice { value: "", label: texts::promise_programme_none(language) };
            let shows = self.shows.iter().map(|(value, label)| Choice { value, label });
            let shows = FieldKind::Choice(std::iter::once(none).chain(shows).collect());
            let programme = Field::new("programme", texts::promise_programme(language), programme).kind(shows);
            let programme = programme.hint(texts::promise_programme_hint(language)).optional().within(&promise.id);
            fields.extend([programme, evidence.optional()]);
            fields
        })
    }

    fn ending(&self) -> Form<'_> {
        let language = self.layout.language;
        self.judged("end", |[reason, ..]| vec![Field::new("reason", texts::agreement_end_reason(language), reason)])
    }

    fn is_refused(&self, form: &str) -> bool {
        self.tried(form).1
    }
}
