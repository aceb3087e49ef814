//! A form as it is shown: fields with what was typed, and what is wrong with them. Kept apart from what a form means.

use domain::FieldErrors;
use locale::{Language, desk};

/// How a field is typed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind<'a> {
    /// One line.
    Line,
    /// An e-mail address.
    Email,
    /// A password.
    Password,
    /// A code of digits, or of letters in groups; never shown again.
    Code,
    /// A date and time on the office's clock.
    Moment,
    /// A day.
    Day,
    /// Many lines, with this many shown.
    Lines(usize),
    /// One of these, as a list.
    Choice(Vec<Choice<'a>>),
    /// One line, for which these are offered.
    Suggested(&'a [String]),
    /// A file of the kinds that a browser's `accept` names.
    File(&'static str),
}

/// One value of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice<'a> {
    /// What is sent.
    pub value: &'a str,
    /// What is read.
    pub label: &'a str,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// The name sent; a form's fields have different names.
    pub name: &'static str,
    /// Set before the name to make the field's id when a page has several forms; usually empty.
    pub prefix: &'a str,
    /// What to type.
    pub label: &'a str,
    /// Help under the label; may be empty.
    pub hint: &'a str,
    /// What was typed.
    pub value: &'a str,
    /// What is wrong, as a sentence.
    pub error: Option<String>,
    /// How it is typed in.
    pub kind: FieldKind<'a>,
    /// Whether it may stay empty.
    pub optional: bool,
    /// The `autocomplete` token; empty for none.
    pub autocomplete: &'static str,
}

impl<'a> Field<'a> {
    /// A line that must be filled in.
    pub fn new(name: &'static str, label: &'a str, value: &'a str) -> Self {
        let kind = FieldKind::Line;
        Self { name, prefix: "", label, hint: "", value, error: None, kind, optional: false, autocomplete: "off" }
    }

    /// With help under its label.
    #[must_use]
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Typed in another way.
    #[must_use]
    pub fn kind(mut self, kind: FieldKind<'a>) -> Self {
        self.kind = kind;
        self
    }

    /// May stay empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// What the browser may fill in.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// In a form beside others.
    #[must_use]
    pub fn within(mut self, prefix: &'a str) -> Self {
        self.prefix = prefix;
        self
    }

    /// Takes its error out of the form's errors.
    #[must_use]
    pub fn judged(mut self, language: Language, errors: &FieldErrors) -> Self {
        self.error = errors.of(self.name).map(|error| desk::field_error(language, error));
        self
    }

    /// The field's id on the page.
    pub fn id(&self) -> String {
        format!("{}{}", self.prefix, self.name)
    }

    /// The ids of what describes the field; empty when nothing does.
    pub fn described(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id()));
        let error = self.error.is_some().then(|| format!("{}-error", self.id()));
        [error, hint].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether what was typed is never shown again.
    pub fn is_secret(&self) -> bool {
        matches!(self.kind, FieldKind::Password | FieldKind::Code)
    }

    /// The `type` of an input.
    pub fn input(&self) -> &'static str {
        match self.kind {
            FieldKind::Email => "email",
            FieldKind::Password => "password",
            FieldKind::Moment => "datetime-local",
            FieldKind::Day => "date",
            FieldKind::File(_) => "file",
            _ => "text",
        }
    }
}

/// The fields of a form, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form<'a> {
    /// The fields.
    pub fields: Vec<Field<'a>>,
}

impl<'a> Form<'a> {
    /// Fields with their errors.
    pub fn new(language: Language, errors: &FieldErrors, fields: impl IntoIterator<Item = Field<'a>>) -> Self {
        Self { fields: fields.into_iter().map(|field| field.judged(language, errors)).collect() }
    }

    /// This form and another that is sent with it.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.fields.extend(other.fields);
        self
    }

    /// The fields that something is wrong with.
    pub fn refused(&self) -> Vec<&Field<'a>> {
        self.fields.iter().filter(|field| field.error.is_some()).collect()
    }
}
