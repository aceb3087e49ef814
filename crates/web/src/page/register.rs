//! The register of organisations as its keeper sees it: the list, a new one, one of them.

use askama::Template;
use domain::organisation::{Kind, Level};
use domain::table::Sheet;
use domain::{FieldErrors, Refusal};
use locale::{Language, desk, register, texts};

use super::{Choice, Entry, Event, Field, FieldKind, Form, Layout, Moment, Shape};
use crate::{address, asset};

/// An organisation in the list.
#[derive(Debug)]
pub struct RegisteredRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub kind: Kind,
    /// Of an association.
    pub level: Option<Level>,
    /// Whom it belongs to; empty for none.
    pub parent: &'a str,
    /// May be empty.
    pub place: &'a str,
    /// May be empty.
    pub site: &'a str,
    /// When it was closed.
    pub closed: Option<Moment>,
}

impl RegisteredRow<'_> {
    /// Kind, and the level where it has one.
    pub fn kind_told(&self, language: Language) -> String {
        kind_told(language, self.kind, self.level)
    }
}

fn kind_told(language: Language, kind: Kind, level: Option<Level>) -> String {
    let kind = register::kind(language, kind);
    level.map_or_else(|| kind.to_owned(), |level| format!("{kind}, {}", register::level(language, level)))
}

/// A kind that can be shown alone.
#[derive(Debug)]
pub struct KindFilter<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Its part of the list.
    pub address: &'a str,
    /// Shown now.
    pub current: bool,
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "register.html")]
pub struct RegisterPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What was looked for.
    pub query: &'a str,
    /// The word of the kind that is shown alone; empty for all.
    pub kind: &'a str,
    /// All, and each kind.
    pub filters: Vec<KindFilter<'a>>,
    /// The organisations.
    pub rows: Vec<RegisteredRow<'a>>,
    /// The first page, where this is another.
    pub first: Option<&'a str>,
    /// The page that goes on.
    pub next: Option<&'a str>,
}

/// What is typed of an organisation.
#[derive(Debug, Clone, Copy)]
pub struct OrganisationTyped<'a> {
    /// What it is.
    pub kind: Kind,
    /// Full name.
    pub name: &'a str,
    /// Short name.
    pub short_name: &'a str,
    /// The word of the level.
    pub level: &'a str,
    /// Name of the parent.
    pub parent: &'a str,
    /// Place.
    pub place: &'a str,
    /// Site.
    pub site: &'a str,
    /// Names of associations that can be the parent.
    pub parents: &'a [String],
}

impl OrganisationTyped<'_> {
    fn form(&self, language: Language, errors: &FieldErrors) -> Form<'_> {
        let short = Field::new("short_name", texts::field_organisation_short(language), self.short_name);
        let site = Field::new("site", texts::field_site(language), self.site).hint(texts::field_site_hint(language));
        let mut fields = vec![
            Field::new("name", texts::field_organisation_name(language), self.name),
            short.hint(texts::field_organisation_short_hint(language)).optional(),
        ];
        if self.kind == Kind::Association {
            let levels =
                Level::ALL.map(|level| Choice { value: level.as_str(), label: register::level(language, level) });
            let level = Field::new("level", texts::field_level(language), self.level);
            let parent = Field::new("parent", texts::field_parent(language), self.parent);
            fields.push(level.kind(FieldKind::Choice(levels.to_vec())));
            fields.push(
                parent.hint(texts::field_parent_hint(language)).kind(FieldKind::Suggested(self.parents)).optional(),
            );
        }
        fields.push(Field::new("place", texts::field_organisation_place(language), self.place).optional());
        fields.push(site.optional());
        Form::new(language, errors, fields)
    }
}

/// Where one is added.
#[derive(Debug, Template)]
#[template(path = "register_new.html")]
pub struct RegisterNewPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Typed.
    pub typed: OrganisationTyped<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl RegisterNewPage<'_> {
    fn form(&self) -> Form<'_> {
        self.typed.form(self.layout.language, self.errors)
    }
}

/// One of them.
#[derive(Debug, Template)]
#[template(path = "registered.html")]
pub struct RegisteredPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What is known of it.
    pub known: RegisteredRow<'a>,
    /// Its part of public addresses.
    pub slug: &'a str,
    /// Why it was closed; empty where it was not.
    pub closed_reason: &'a str,
    /// Whether it keeps the register.
    pub keeps: bool,
    /// Whether its first administrator can be invited.
    pub lacks_administrator: bool,
    /// Who is invited to be it: address, and how long the link can be used.
    pub invited: Vec<(&'a str, Moment)>,
    /// The address that was typed for it.
    pub email: &'a str,
    /// Those that belong to it.
    pub below: Vec<RegisteredRow<'a>>,
    /// How many outlets name it.
    pub outlets: usize,
    /// What became of it, newest first.
    pub past: Vec<Event<'a>>,
    /// Typed.
    pub typed: OrganisationTyped<'a>,
    /// The reason that was typed to close it.
    pub reason: &'a str,
    /// What is wrong with either.
    pub errors: &'a FieldErrors,
    /// Why it stays, where it was to be removed.
    pub refusal: Option<Refusal>,
}

impl RegisteredPage<'_> {
    fn form(&self) -> Form<'_> {
        self.typed.form(self.layout.language, self.errors)
    }

    fn closing(&self) -> Form<'_> {
        let language = self.layout.language;
        let reason = Field::new("reason", texts::register_close_reason(language), self.reason);
        let hint = texts::register_close_reason_hint(language);
        Form::new(language, self.errors, [reason.kind(FieldKind::Lines(2)).hint(hint)])
    }

    fn inviting(&self) -> Form<'_> {
        let language = self.layout.language;
        let email = Field::new("email", texts::field_email(language), self.email).kind(FieldKind::Email);
        Form::new(language, self.errors, [email.hint(texts::field_invite_hint(language))])
    }

    /// The form that was refused.
    fn refused(&self) -> Form<'_> {
        let others = [self.closing(), self.inviting()];
        others.into_iter().find(|form| !form.refused().is_empty()).unwrap_or_else(|| self.form())
    }

    fn is_refused(&self) -> bool {
        !self.closing().refused().is_empty()
    }
}
