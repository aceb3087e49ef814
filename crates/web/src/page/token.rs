//! Tokens of my programs, and the form that makes one.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{Choice, Entry, Field, FieldKind, Form, Layout, Moment};
use crate::{address, asset};

/// A token.
#[derive(Debug)]
pub struct Token<'a> {
    /// Its id.
    pub id: &'a str,
    /// What its owner calls it.
    pub name: &'a str,
    /// The office it works for.
    pub office: &'a str,
    /// Last used; none for one that was not used yet.
    pub seen: Option<Moment>,
    /// When it ends.
    pub ends: Moment,
}

/// My tokens.
#[derive(Debug, Template)]
#[template(path = "token.html")]
pub struct TokenPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The tokens, newest first.
    pub tokens: Vec<Token<'a>>,
    /// The token just made; shown once.
    pub made: Option<&'a str>,
    /// Typed.
    pub name: &'a str,
    /// Chosen.
    pub days: &'a str,
    /// The choices: days, and what is read.
    pub choices: &'a [(String, String)],
    /// What is wrong with the form.
    pub errors: &'a FieldErrors,
}

impl TokenPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let choices = self.choices.iter().map(|(value, label)| Choice { value, label });
        let name = Field::new("name", texts::token_name(language), self.name).hint(texts::token_name_hint(language));
        let days = Field::new("days", texts::token_days(language), self.days);
        let password = Field::new("password", texts::field_password(language), "").kind(FieldKind::Password);
        let code = Field::new("code", texts::code_field(language), "").hint(texts::passkey_code_hint(language));
        let fields = [
            name,
            days.kind(FieldKind::Choice(choices.collect())),
            password.autocomplete("current-password"),
            code.kind(FieldKind::Code).autocomplete("one-time-code").optional(),
        ];
        Form::new(language, self.errors, fields)
    }
}
