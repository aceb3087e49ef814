//! Partners: a company's outlets, an office's applications, one outlet with its documents and its standing, the rules, and what everybody
//! reads.

use askama::Template;
use domain::FieldErrors;
use domain::partner::{Answer, CredentialKind, Medium};
use locale::{desk, partner, texts};

use super::{AffiliationLine, Choice, Entry, Field, FieldKind, Form, Layout, Moment, PageReadingLine, Shape};
use crate::{address, asset};

/// A clause as it stands.
#[derive(Debug)]
pub struct ClauseLine {
    /// How it stands.
    pub shape: Shape,
    /// The word for it.
    pub word: &'static str,
    /// What it says.
    pub summary: String,
    /// Where that is written, and how sure it is.
    pub cited: String,
    /// What decided it, and what is missing.
    pub reasons: Vec<String>,
}

/// An outcome under one reading.
#[derive(Debug)]
pub struct ReadingLine {
    /// Which clauses are read as those that hold; empty where nothing is open.
    pub holds: String,
    /// Whether a step is reached.
    pub shape: Shape,
    /// The step, or that none is.
    pub word: String,
    /// Whether it only informs.
    pub informs: bool,
    /// The step above, and what it lacks.
    pub next: Option<(String, Vec<(Shape, String)>)>,
}

/// The verdict as it is shown.
#[derive(Debug, Default)]
pub struct StandingView {
    /// Each question with its readings.
    pub outcomes: Vec<(String, String, Vec<ReadingLine>)>,
    /// Where sources differ: the clauses, and what follows.
    pub conflicts: Vec<(Vec<ClauseLine>, String)>,
    /// Each source with its clauses.
    pub sources: Vec<(String, Vec<ClauseLine>)>,
}

/// An outlet in a company's list.
#[derive(Debug)]
pub struct OwnLine {
    /// Its address.
    pub address: String,
    /// Its name.
    pub name: String,
    /// What it is published in.
    pub medium: Medium,
    /// Proposed by the rules.
    pub proposal: (Shape, &'static str),
    /// Whether that rests on rules that nobody read.
    pub informs: bool,
    /// The grade; empty for none.
    pub grade: String,
    /// A document that ends soon.
    pub ending: Option<(Shape, String)>,
    /// Where it applied.
    pub applied: Vec<String>,
}

/// What is typed of a new outlet.
#[derive(Debug, Default, Clone, Copy)]
pub struct PartnerTyped<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its site.
    pub site: &'a str,
    /// Its medium.
    pub medium: &'a str,
}

/// A company's outlets.
#[derive(Debug, Template)]
#[template(path = "partner_own.html")]
pub struct PartnerOwnPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The outlets.
    pub lines: Vec<OwnLine>,
    /// Whether this person may add one.
    pub may_add: bool,
    /// What was typed.
    pub typed: PartnerTyped<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl PartnerOwnPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let media =
            Medium::ALL.map(|medium| Choice { value: medium.as_str(), label: partner::medium(language, medium) });
        let fields = [
            Field::new("outlet", texts::partner_name(language), self.typed.name),
            Field::new("medium", texts::partner_medium(language), self.typed.medium)
                .kind(FieldKind::Choice(media.to_vec())),
            Field::new("site", texts::partner_site(language), self.typed.site).hint(texts::partner_site_hint(language)),
        ];
        Form::new(language, self.errors, fields)
    }
}

/// For an organisation that is neither company nor office.
#[derive(Debug, Template)]
#[template(path = "partner_other.html")]
pub struct PartnerOtherPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Whether it is an association's, which keeps its members.
    pub is_association: bool,
}

/// An application in an office's list.
#[derive(Debug)]
pub struct ApplicationLine {
    /// Its id.
    pub id: String,
    /// The outlet's address on the desk.
    pub address: String,
    /// The outlet.
    pub outlet: String,
    /// Its company.
    pub company: String,
    /// When it came.
    pub since: Moment,
    /// Claims that wait; none where all are settled.
    pub open: usize,
    /// Proposed by the rules.
    pub proposal: (Shape, &'static str),
    /// Whether that rests on rules that nobody read.
    pub informs: bool,
    /// The grade; empty for none.
    pub grade: String,
    /// A document that ends soon.
    pub ending: Option<(Shape, String)>,
    /// The last list that it stands on; empty without.
    pub listed: String,
    /// Whether it may be refused.
    pub may_refuse: bool,
    /// What is chosen: `admit`, `refuse` or nothing.
    pub chosen: &'static str,
    /// A digest of what is shown of it.
    pub seen: String,
}

/// The applications to an office.
#[derive(Debug, Template)]
#[template(path = "partners.html")]
pub struct PartnersPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The applications.
    pub lines: Vec<ApplicationLine>,
    /// Whether this person may sign.
    pub may_sign: bool,
    /// What was typed: number and day.
    pub typed: [&'a str; 2],
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
    /// Why it was refused.
    pub refusal: Option<domain::Refusal>,
    /// The application after which this page begins; empty for the first.
    pub after: &'a str,
    /// The page that goes on.
    pub next: Option<&'a str>,
    /// Objections that wait: address, outlet, what and when.
    pub objections: Vec<(String, String, String)>,
}

impl PartnersPage<'_> {
    fn form(&self) -> Form<'_> {
        let (language, [number, day]) = (self.layout.language, self.typed);
        let fields = [
            Field::new("number", texts::partners_number(language), number),
            Field::new("day", texts::partners_day(language), day).kind(FieldKind::Day),
        ];
        Form::new(language, self.errors, fields)
    }

    fn choices(&self, line: &ApplicationLine) -> Vec<Choice<'static>> {
        let language = self.layout.language;
        let mut choices = vec![
            Choice { value: "", label: texts::partners_leave(language) },
            Choice { value: "admit", label: texts::partners_admit(language) },
        ];
        if line.may_refuse {
            choices.push(Choice { value: "refuse", label: texts::partners_refuse(language) });
        }
        choices
    }
}

/// A claim of an outlet.
#[derive(Debug)]
pub struct ClaimLine {
    /// Its id.
    pub id: String,
    /// What it is about, and its value.
    pub label: String,
    /// The value.
    pub value: String,
    /// Where it stands.
    pub shape: Shape,
    /// The same in words.
    pub word: String,
    /// Why it was refused or revoked; may be empty.
    pub reason: String,
    /// Whether nobody looked at it yet.
    pub is_open: bool,
    /// Whether it was confirmed and counts.
    pub is_confirmed: bool,
    /// The document that it rests on, where another replaced that.
    pub former: Option<String>,
}

/// A document of the checklist.
#[derive(Debug)]
pub struct DocumentLine {
    /// What it is.
    pub kind: CredentialKind,
    /// Its id and what is told of it; none where it was not given.
    pub given: Option<(String, String)>,
    /// Until when it is valid, where it has an end.
    pub ends: Option<(Shape, String)>,
    /// What stands twice: told to the office alone.
    pub clashes: Vec<String>,
    /// What is claimed from it.
    pub claims: Vec<ClaimLine>,
}

/// An objection or an appeal.
#[derive(Debug)]
pub struct ObjectionLine {
    /// Its id.
    pub id: String,
    /// Which, when, and what became of it.
    pub told: String,
    /// The same in a shape.
    pub shape: Shape,
    /// Why it was filed.
    pub grounds: String,
    /// Why it was answered so; may be empty.
    pub reason: String,
    /// Whether it waits.
    pub is_open: bool,
    /// Whether it is an appeal.
    pub is_appeal: bool,
}

/// A list that an outlet stands on.
#[derive(Debug)]
pub struct ListLine {
    /// The id of its line.
    pub line: String,
    /// Admitted or not.
    pub shape: Shape,
    /// Number, day, what was decided.
    pub told: String,
    /// What was filed against it.
    pub objections: Vec<ObjectionLine>,
    /// What the company may file: the words of the button.
    pub next: Option<&'static str>,
}

/// One outlet, for its company or an office.
#[derive(Debug, Template)]
#[template(path = "partner.html")]
pub struct PartnerPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its company.
    pub company: &'a str,
    /// Its site; may be empty.
    pub site: &'a str,
    /// What it is published in.
    pub medium: Medium,
    /// Whether its company looks at it.
    pub is_own: bool,
    /// Whether this person may change it, or settle claims.
    pub may_act: bool,
    /// The day it is judged for, and whose confirmations of texts count.
    pub day: String,
    /// The verdict; none for who sees no papers.
    pub standing: Option<StandingView>,
    /// The checklist.
    pub documents: Vec<DocumentLine>,
    /// Associations that name it as a member, and whether its company may answer now.
    pub affiliations: (Vec<AffiliationLine>, bool),
    /// The address of its trust.txt; none where nothing is confirmed.
    pub trust: Option<String>,
    /// Pages that were read for it.
    pub readings: Vec<PageReadingLine>,
    /// What became of reading them just now, if they were; none for who may not have them read.
    pub looked: Option<Vec<(Shape, String)>>,
    /// Applications: where to, and the id of one that can be taken back.
    pub applications: Vec<(String, Option<String>)>,
    /// Lists that it stands on.
    pub lists: Vec<ListLine>,
    /// Whether this person may answer objections.
    pub may_answer: bool,
    /// Offices that it can apply to: id and name.
    pub offices: Vec<(String, String)>,
    /// The claim, line or objection whose form was refused, and what was typed.
    pub refused: Option<(&'a str, &'a str)>,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl PartnerPage<'_> {
    /// The company's documents, and the outlet's own.
    fn parts(&self) -> [(&'static str, Vec<&DocumentLine>); 2] {
        let language = self.layout.language;
        let (company, own) = self.documents.iter().partition(|line| line.kind.is_of_company());
        [(texts::partner_documents_company(language), company), (texts::partner_documents_own(language), own)]
    }

    fn applying(&self) -> Form<'_> {
        let language = self.layout.language;
        let choices = self.offices.iter().map(|(id, name)| Choice { value: id, label: name }).collect();
        let field = Field::new("office", texts::partner_office(language), "").kind(FieldKind::Choice(choices));
        Form::new(language, self.errors, [field])
    }

    /// What was typed into the form of something, and whether that was refused.
    fn tried(&self, id: &str) -> (&str, bool) {
        self.refused.filter(|(of, _)| *of == id).map_or(("", false), |(_, typed)| (typed, true))
    }

    /// A form of one field, with what was typed and is wrong where it was refused.
    fn alone<'s>(&'s self, id: &str, field: impl FnOnce(&'s str) -> Field<'s>) -> Form<'s> {
        let (typed, is_refused) = self.tried(id);
        let none = FieldErrors::default();
        Form::new(self.layout.language, if is_refused { self.errors } else { &none }, [field(typed)])
    }

    fn refusing<'s>(&'s self, claim: &'s ClaimLine) -> Form<'s> {
        let language = self.layout.language;
        let label = if claim.is_open {
            texts::partner_claim_reason(language)
        } else {
            texts::partner_claim_revoke_reason(language)
        };
        self.alone(&claim.id, |typed| {
            Field::new("reason", label, typed).hint(texts::partner_claim_reason_hint(language)).within(&claim.id)
        })
    }

    fn objecting<'s>(&'s self, list: &'s ListLine) -> Form<'s> {
        let language = self.layout.language;
        self.alone(&list.line, |typed| {
            Field::new("grounds", texts::objection_grounds(language), typed)
                .hint(texts::objection_grounds_hint(language))
                .kind(FieldKind::Lines(4))
                .within(&list.line)
        })
    }

    fn answering<'s>(&'s self, objection: &'s ObjectionLine) -> Form<'s> {
        let language = self.layout.language;
        let mut form = self.alone(&objection.id, |typed| {
            Field::new("reason", texts::objection_reason(language), typed)
                .hint(texts::objection_reason_hint(language))
                .kind(FieldKind::Lines(3))
                .within(&objection.id)
        });
        let answers = [Answer::Upheld, Answer::Partly, Answer::Dismissed];
        let choices = answers.map(|to| Choice { value: to.as_str(), label: partner::answer(language, to) });
        let choice =
            Field::new("answer", texts::objection_choice(language), "").kind(FieldKind::Choice(choices.to_vec()));
        form.fields.insert(0, choice.within(&objection.id));
        form
    }

    fn is_refused(&self, id: &str) -> bool {
        self.tried(id).1
    }
}

/// A fact that a document can show, as a field.
#[derive(Debug)]
pub struct ShownField {
    /// The fact.
    pub name: &'static str,
    /// What it says.
    pub label: &'static str,
    /// What was typed.
    pub typed: String,
    /// What it can be: value and word; empty where it is typed.
    pub choices: Vec<(&'static str, &'static str)>,
    /// Whether it is a day.
    pub is_day: bool,
}

/// The form for a document.
#[derive(Debug, Template)]
#[template(path = "credential.html")]
pub struct CredentialPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The outlet: id and name.
    pub partner: [&'a str; 2],
    /// What it is.
    pub kind: CredentialKind,
    /// Number, issuer, date, end.
    pub typed: [&'a str; 4],
    /// What it shows.
    pub shown: Vec<ShownField>,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl CredentialPage<'_> {
    fn form(&self) -> Form<'_> {
        let (language, [number, issuer, dated, until]) = (self.layout.language, self.typed);
        let fields = [
            Field::new("number", texts::credential_number(language), number).optional(),
            Field::new("issuer", texts::credential_issuer(language), issuer).optional(),
            Field::new("dated", texts::credential_dated(language), dated).kind(FieldKind::Day).optional(),
            Field::new("valid_until", texts::credential_until(language), until)
                .kind(FieldKind::Day)
                .hint(texts::credential_until_hint(language))
                .optional(),
        ];
        Form::new(language, self.errors, fields)
    }

    fn showing(&self) -> Form<'_> {
        let language = self.layout.language;
        let fields = self.shown.iter().map(|shown| {
            let field = Field::new(shown.name, shown.label, &shown.typed).optional();
            if shown.is_day {
                return field.kind(FieldKind::Day);
            }
            if shown.choices.is_empty() {
                return field;
            }
            let none = Choice { value: "", label: texts::credential_unsaid(language) };
            let choices = shown.choices.iter().map(|(value, label)| Choice { value, label });
            field.kind(FieldKind::Choice(std::iter::once(none).chain(choices).collect()))
        });
        Form::new(language, self.errors, fields)
    }

    fn file(&self) -> Form<'_> {
        let language = self.layout.language;
        let file = Field::new("file", texts::credential_file(language), "")
            .kind(FieldKind::File(".pdf,.jpg,.jpeg,.png,.webp"))
            .hint(texts::credential_file_hint(language));
        Form::new(language, self.errors, [file])
    }
}
