//! Where I am signed in, and how to end what I do not know.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{Entry, Field, FieldKind, Form, Layout, Moment, Shape};
use crate::{address, asset};

/// A sign-in.
#[derive(Debug)]
pub struct Session<'a> {
    /// Its id.
    pub id: &'a str,
    /// The device, as far as it told: `Firefox, Android`.
    pub device: &'a str,
    /// Since when.
    pub since: Moment,
    /// Last seen.
    pub seen: Moment,
    /// This one.
    pub current: bool,
}

/// My sign-ins.
#[derive(Debug, Template)]
#[template(path = "sessions.html")]
pub struct SessionsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The sign-ins, this one first.
    pub sessions: Vec<Session<'a>>,
    /// A program's token, shown once right after it was made.
    pub token: Option<&'a str>,
    /// The program's name, as typed.
    pub name: &'a str,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl SessionsPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let name = Field::new("name", texts::token_name(language), self.name);
        Form::new(language, self.errors, [name.hint(texts::token_name_hint(language))])
    }
}
