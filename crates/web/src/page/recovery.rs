//! The way to a new password: a link is asked for by the account's address. What is said after that is the same for every address.

use askama::Template;
use domain::{FieldErrors, Refusal};
use locale::{desk, texts};

use super::{Entry, Field, FieldKind, Form, Layout};
use crate::{address, asset};

/// The form that asks for a link.
#[derive(Debug, Template)]
#[template(path = "recovery.html")]
pub struct RecoveryPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The address typed.
    pub email: &'a str,
    /// Whether mail is set up here; without it only an administrator can help.
    pub has_mail: bool,
    /// It was asked for.
    pub asked: bool,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// What is wrong with the fields.
    pub errors: &'a FieldErrors,
}

impl RecoveryPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let email = Field::new("email", texts::field_email(language), self.email);
        Form::new(language, self.errors, [email.kind(FieldKind::Email).autocomplete("username")])
    }
}
