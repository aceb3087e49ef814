//! Codes after the password: whether they are asked for, the key for the app, the recovery codes, and how to end them.

use askama::Template;
use domain::FieldErrors;
use locale::{Language, texts};

use super::qr::Qr;
use super::{Entry, Field, FieldKind, Form, Layout, Moment, Shape};
use crate::{address, asset};

/// Which of the page's forms was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// None.
    Nothing,
    /// New recovery codes.
    Renewal,
    /// The end of the codes.
    End,
}

/// How it stands, and what can be done.
#[derive(Debug, Template)]
#[template(path = "second_factor.html")]
pub struct SecondFactorPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Since when codes are asked for.
    pub since: Option<Moment>,
    /// Recovery codes that are left.
    pub codes_left: usize,
    /// The form that something is wrong with.
    pub asked: Asked,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

/// The key for the app, and the form that confirms it.
#[derive(Debug, Template)]
#[template(path = "second_factor_key.html")]
pub struct SecondFactorKeyPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The key, to be typed.
    pub key: &'a str,
    /// The same as a picture.
    pub picture: Qr,
    /// What is wrong with the form.
    pub errors: &'a FieldErrors,
}

/// The recovery codes, once.
#[derive(Debug, Template)]
#[template(path = "recovery_codes.html")]
pub struct RecoveryCodesPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The codes.
    pub codes: &'a [String],
}

/// Password and code.
fn proof<'a>(language: Language, prefix: &'a str, hint: &'a str, errors: &FieldErrors) -> Form<'a> {
    let password = Field::new("password", texts::field_password(language), "").kind(FieldKind::Password);
    let code = Field::new("code", texts::code_field(language), "").hint(hint).kind(FieldKind::Code);
    let fields = [password.autocomplete("current-password"), code.autocomplete("one-time-code")];
    Form::new(language, errors, fields.map(|field| field.within(prefix)))
}

impl SecondFactorPage<'_> {
    fn form(&self, of: Asked) -> Form<'_> {
        let language = self.layout.language;
        let prefix = if of == Asked::Renewal { "renewal-" } else { "end-" };
        let none = FieldErrors::default();
        let errors = if of == self.asked { self.errors } else { &none };
        proof(language, prefix, texts::second_factor_either_hint(language), errors)
    }

    fn renewal(&self) -> Form<'_> {
        self.form(Asked::Renewal)
    }

    fn end(&self) -> Form<'_> {
        self.form(Asked::End)
    }
}

impl SecondFactorKeyPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        proof(language, "", texts::second_factor_code_hint(language), self.errors)
    }
}
