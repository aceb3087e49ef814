//! The second step of signing in: a code.

use askama::Template;
use domain::{FieldErrors, Refusal};
use locale::{desk, texts};

use super::{Entry, Field, FieldKind, Form, Layout};
use crate::{address, asset};

/// The form that asks for it.
#[derive(Debug, Template)]
#[template(path = "code.html")]
pub struct CodePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Where to go afterwards, a path; empty for the desk.
    pub next: &'a str,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
}

impl CodePage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let code = Field::new("code", texts::code_field(language), "").hint(texts::code_field_hint(language));
        let code = code.kind(FieldKind::Code).autocomplete("one-time-code");
        Form::new(language, &FieldErrors::default(), [code])
    }
}
