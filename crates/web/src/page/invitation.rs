//! What a one-time link opens: an invitation to an office, or a new password. The link is used up only when the form is sent.

use askama::Template;
use domain::{FieldErrors, Refusal};
use locale::{desk, texts};

use super::{Entry, Field, FieldKind, Form, Layout};
use crate::{address, asset};

/// The form behind a one-time link.
#[derive(Debug, Template)]
#[template(path = "invitation.html")]
pub struct InvitationPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The key in the link.
    pub key: &'a str,
    /// The office that invites; none where only a new password is set.
    pub office: Option<&'a str>,
    /// The address has an account already: its password is asked for.
    pub known: bool,
    /// The address the account has.
    pub email: &'a str,
    /// The name typed.
    pub name: &'a str,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// What is wrong with the fields.
    pub errors: &'a FieldErrors,
}

impl InvitationPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let name = Field::new("name", texts::field_name(language), self.name).autocomplete("name");
        if self.known {
            let password = Field::new("password", texts::field_password(language), "").kind(FieldKind::Password);
            return Form::new(language, self.errors, [password.autocomplete("current-password")]);
        }
        let password = Field::new("password", texts::field_password_new(language), "").kind(FieldKind::Password);
        let password = password.hint(texts::field_password_hint(language)).autocomplete("new-password");
        let fields = self.office.map(|_| name).into_iter().chain([password]);
        Form::new(language, self.errors, fields)
    }
}
