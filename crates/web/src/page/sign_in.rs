//! Sign in.

use askama::Template;
use domain::{FieldErrors, Refusal};
use locale::{desk, texts};

use super::{Entry, Field, FieldKind, Form, Layout};
use crate::{address, asset};

/// The sign-in form.
#[derive(Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The address typed.
    pub email: &'a str,
    /// Where to go afterwards, a path; empty for the desk.
    pub next: &'a str,
    /// Whether the desk's address can have passkeys.
    pub passkeys: bool,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// What is wrong with the fields.
    pub errors: &'a FieldErrors,
}

impl SignInPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let email = Field::new("email", texts::field_email(language), self.email);
        let password = Field::new("password", texts::field_password(language), "");
        let fields = [
            email.kind(FieldKind::Email).autocomplete("username"),
            password.kind(FieldKind::Password).autocomplete("current-password"),
        ];
        Form::new(language, self.errors, fields)
    }
}
