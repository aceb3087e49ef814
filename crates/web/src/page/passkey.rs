//! My passkeys, and the form that adds one.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{Entry, Field, FieldKind, Form, Layout, Moment};
use crate::{address, asset};

/// A passkey.
#[derive(Debug)]
pub struct Passkey<'a> {
    /// Its id.
    pub id: &'a str,
    /// What its owner calls it.
    pub name: &'a str,
    /// Since when.
    pub since: Moment,
    /// When it last opened.
    pub used: Option<Moment>,
}

/// My passkeys.
#[derive(Debug, Template)]
#[template(path = "passkey.html")]
pub struct PasskeyPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Whether the desk's address can have passkeys.
    pub available: bool,
    /// The passkeys, the oldest first.
    pub passkeys: Vec<Passkey<'a>>,
}

impl PasskeyPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let name = Field::new("name", texts::passkey_name(language), "").hint(texts::passkey_name_hint(language));
        let password = Field::new("password", texts::field_password(language), "").kind(FieldKind::Password);
        let code = Field::new("code", texts::code_field(language), "").hint(texts::passkey_code_hint(language));
        let fields = [
            name,
            password.autocomplete("current-password"),
            code.kind(FieldKind::Code).autocomplete("one-time-code").optional(),
        ];
        Form::new(language, &FieldErrors::default(), fields)
    }
}
