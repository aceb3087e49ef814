//! The rules, for an office: their sources, of what several of them speak, and what was entered about both.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{Choice, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A source of rules as it is shown.
#[derive(Debug)]
pub struct RuleSource {
    /// By which it is named.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// How sure it is.
    pub status: &'static str,
    /// What a reader should know; may be empty.
    pub note: &'static str,
    /// Where it was seen: title and address.
    pub seen: Vec<(&'static str, Option<&'static str>)>,
    /// Its clauses.
    pub clauses: Vec<RuleClause>,
    /// That somebody read its text; everybody is not told.
    pub confirmed: Option<Entered>,
    /// Whether it needs that.
    pub is_open: bool,
}

/// A clause as it is shown.
#[derive(Debug)]
pub struct RuleClause {
    /// Where it stands in its source.
    pub place: String,
    /// What it says.
    pub summary: &'static str,
    /// How sure it is.
    pub status: &'static str,
    /// Its condition as it is written; may be empty.
    pub condition: &'static str,
    /// What a reader should know; may be empty.
    pub note: &'static str,
}

/// That somebody read a text, or a ruling: an act that can be taken back.
#[derive(Debug)]
pub struct Entered {
    /// Which.
    pub id: String,
    /// What was done, by whom and when.
    pub told: String,
    /// Its file; empty for who may not read it.
    pub paper: String,
}

/// Something of which several sources speak.
#[derive(Debug)]
pub struct SharedRule {
    /// Its anchor, and the name of its form.
    pub id: String,
    /// What.
    pub subject: &'static str,
    /// The clauses: by which each is named, where it stands, what it says.
    pub clauses: Vec<(&'static str, String, &'static str)>,
    /// The organs that may rule on it, as they are named and as they are shown.
    pub organs: Vec<(&'static str, &'static str)>,
    /// Their rulings that were entered, the one that holds first; for everybody each with its office.
    pub rulings: Vec<Entered>,
}

/// What is typed on the page: of which form, and its fields.
#[derive(Debug, Default)]
pub struct RulesTyped {
    /// A source, the subject of a ruling, or what is taken back.
    pub form: String,
    /// `holds`, `organ`, `number`, `day`; or `reason`.
    pub fields: [String; 4],
}

/// The rules, for an office.
#[derive(Debug, Template)]
#[template(path = "partner_rules.html")]
pub struct PartnerRulesPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Of what several sources speak.
    pub shared: Vec<SharedRule>,
    /// The sources.
    pub sources: Vec<RuleSource>,
    /// Whether this person may enter what was read or ruled.
    pub may_confirm: bool,
    /// What was typed.
    pub typed: &'a RulesTyped,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl PartnerRulesPage<'_> {
    fn is_refused(&self, form: &str) -> bool {
        self.typed.form == form && !self.errors.is_empty()
    }

    fn built<'f>(&self, form: &str, fields: impl IntoIterator<Item = Field<'f>>) -> Form<'f> {
        let none = FieldErrors::default();
        Form::new(self.layout.language, if self.is_refused(form) { self.errors } else { &none }, fields)
    }

    fn typed(&self, form: &str, at: usize) -> &str {
        if self.typed.form == form { self.typed.fields.get(at).map_or("", String::as_str) } else { "" }
    }

    fn confirming<'f>(&self, source: &'f RuleSource) -> Form<'f> {
        let file = Field::new("file", texts::rules_page_file(self.layout.language), "");
        self.built(source.id, [file.kind(FieldKind::File(".pdf")).within(source.id)])
    }

    fn ruling<'f>(&'f self, about: &'f SharedRule) -> Form<'f> {
        let (language, form) = (self.layout.language, about.id.as_str());
        let clauses = about.clauses.iter().map(|(value, label, _)| Choice { value, label });
        let organs = about.organs.iter().map(|(value, label)| Choice { value, label });
        let file = Field::new("file", texts::ruling_file(language), "").kind(FieldKind::File(".pdf"));
        let fields = [
            Field::new("holds", texts::ruling_holds(language), self.typed(form, 0))
                .kind(FieldKind::Choice(clauses.collect())),
            Field::new("organ", texts::ruling_organ(language), self.typed(form, 1))
                .kind(FieldKind::Choice(organs.collect())),
            Field::new("number", texts::ruling_number(language), self.typed(form, 2)),
            Field::new("day", texts::ruling_day(language), self.typed(form, 3)).kind(FieldKind::Day),
            file,
        ];
        self.built(form, fields.map(|field| field.within(form)))
    }

    fn taking_back<'f>(&'f self, entered: &'f Entered) -> Form<'f> {
        let language = self.layout.language;
        let reason = Field::new("reason", texts::rules_page_back_reason(language), self.typed(&entered.id, 0));
        self.built(&entered.id, [reason.hint(texts::rules_page_back_hint(language)).within(&entered.id)])
    }
}
