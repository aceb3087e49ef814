//! An office's outlets as a list, and one of them with its contacts.

use askama::Template;
use domain::FieldErrors;
use domain::table::Sheet;
use locale::{Language, texts};

use super::{Choice, Entry, Event, Field, FieldKind, Form, Layout, Moment, Shape};
use crate::{address, asset};

/// An outlet in the list.
#[derive(Debug)]
pub struct OutletRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its site; empty where nobody knows it.
    pub site: &'a str,
    /// Its town; may be empty.
    pub place: &'a str,
    /// How many contacts it has.
    pub contacts: usize,
    /// How many of them want no mail of releases.
    pub stopped: usize,
    /// Whether it is accredited.
    pub standing: Accredited,
    /// Its press company; empty for none.
    pub company: &'a str,
    /// Whether everybody sees it.
    pub listed: bool,
}

/// Whether an outlet is accredited, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accredited {
    /// It is not.
    Not,
    /// It is; none for without an end.
    Until(Option<Moment>),
    /// It was.
    Over(Moment),
}

impl Accredited {
    /// The sign.
    pub fn shape(self) -> Shape {
        match self {
            Self::Not => Shape::Unknown,
            Self::Until(_) => Shape::Met,
            Self::Over(_) => Shape::Look,
        }
    }

    /// What it says.
    pub fn word(self, language: Language) -> String {
        match self {
            Self::Not => texts::accreditation_not(language).to_owned(),
            Self::Until(None) => texts::accreditation_open(language).to_owned(),
            Self::Until(Some(until)) => texts::accreditation_until(language, &until.day(language)),
            Self::Over(until) => texts::accreditation_over(language, &until.day(language)),
        }
    }

    /// Whether it is accredited now.
    pub fn is_given(self) -> bool {
        matches!(self, Self::Until(_))
    }
}

/// What is typed of an outlet.
#[derive(Debug, Clone, Copy, Default)]
pub struct OutletTyped<'a> {
    /// Its name.
    pub outlet: &'a str,
    /// Its site.
    pub site: &'a str,
    /// Its town.
    pub place: &'a str,
    /// Its press company.
    pub company: &'a str,
    /// Names of companies that can be named.
    pub companies: &'a [String],
}

impl OutletTyped<'_> {
    fn form(&self, language: Language, errors: &FieldErrors) -> Form<'_> {
        let site = Field::new("site", texts::field_site(language), self.site).hint(texts::field_site_hint(language));
        let company = Field::new("company", texts::field_company(language), self.company);
        let fields = [
            Field::new("outlet", texts::field_outlet(language), self.outlet),
            site.optional(),
            Field::new("place", texts::field_town(language), self.place).optional(),
            company.hint(texts::field_company_hint(language)).kind(FieldKind::Suggested(self.companies)).optional(),
        ];
        Form::new(language, errors, fields)
    }
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "directory.html")]
pub struct DirectoryPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What was looked for.
    pub query: &'a str,
    /// The outlets, by name.
    pub rows: Vec<OutletRow<'a>>,
    /// How many outlets and contacts there are.
    pub count: (usize, usize),
    /// The first page, where this is another.
    pub first: Option<&'a str>,
    /// The page that goes on.
    pub next: Option<&'a str>,
    /// Whether the reader keeps the directory.
    pub may_keep: bool,
    /// Typed.
    pub typed: OutletTyped<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl DirectoryPage<'_> {
    /// Those shown here that not everybody sees.
    fn unlisted(&self) -> Vec<&str> {
        self.rows.iter().filter(|row| !row.listed).map(|row| row.id).collect()
    }

    fn form(&self) -> Form<'_> {
        self.typed.form(self.layout.language, self.errors)
    }
}

/// A contact, or what is typed of one.
#[derive(Debug)]
pub struct ContactForm<'a> {
    /// Its id; empty for a new one.
    pub id: &'a str,
    /// Before the names of its fields.
    pub prefix: &'a str,
    /// Name.
    pub contact: &'a str,
    /// Position.
    pub office: &'a str,
    /// Address.
    pub email: &'a str,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
    /// Since when no mail of releases is wanted there.
    pub stopped: Option<Moment>,
}

impl ContactForm<'_> {
    /// The fields.
    pub fn form(&self, language: Language) -> Form<'_> {
        let hint = texts::field_contact_hint(language);
        let fields = [
            Field::new("email", texts::field_email(language), self.email).kind(FieldKind::Email),
            Field::new("contact", texts::field_contact(language), self.contact).hint(hint).optional(),
            Field::new("office", texts::field_position(language), self.office).optional(),
        ];
        Form::new(language, self.errors, fields.map(|field| field.within(self.prefix)))
    }

    /// Whether its form was refused.
    pub fn is_refused(&self) -> bool {
        !self.errors.is_empty()
    }

    /// What it is called: a name, or the editors.
    pub fn name(&self, language: Language) -> &str {
        if self.contact.is_empty() { texts::contact_editors(language) } else { self.contact }
    }
}

/// How the feed of an outlet's site stands.
#[derive(Debug, Clone)]
pub struct FeedLine<'a> {
    /// Where it is; empty where none was found.
    pub address: &'a str,
    /// When it was read last.
    pub read: Option<Moment>,
    /// Why it could not be read since, in Indonesian; empty where it could.
    pub trouble: &'a str,
    /// The site of its articles, where none stands on the outlet's own; empty otherwise.
    pub elsewhere: &'a str,
}

/// An outlet.
#[derive(Debug, Template)]
#[template(path = "outlet.html")]
pub struct OutletPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its id.
    pub id: &'a str,
    /// What is known of it.
    pub known: OutletTyped<'a>,
    /// How its feed stands.
    pub feed: Option<FeedLine<'a>>,
    /// How many contacts it has.
    pub count: usize,
    /// Its contacts.
    pub contacts: Vec<ContactForm<'a>>,
    /// A new one.
    pub new: ContactForm<'a>,
    /// Whether the reader keeps the directory.
    pub may_keep: bool,
    /// Since when everybody sees it.
    pub listed: Option<Moment>,
    /// Whether it is accredited.
    pub standing: Accredited,
    /// What became of its accreditations, newest first.
    pub past: Vec<Event<'a>>,
    /// For how long it can be accredited: months, and what is read.
    pub terms: &'a [(String, String)],
    /// Whether the reader accredits.
    pub may_accredit: bool,
    /// Typed.
    pub typed: OutletTyped<'a>,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl OutletPage<'_> {
    fn accreditation(&self) -> Form<'_> {
        let language = self.layout.language;
        let choices = self.terms.iter().map(|(value, label)| Choice { value, label }).collect();
        let term = Field::new("months", texts::accreditation_term(language), "12").kind(FieldKind::Choice(choices));
        Form::new(language, self.errors, [term])
    }

    fn form(&self) -> Form<'_> {
        self.typed.form(self.layout.language, self.errors)
    }

    /// The form that was refused, whichever it is.
    fn refused(&self) -> Form<'_> {
        let refused = self.contacts.iter().chain([&self.new]).find(|contact| contact.is_refused());
        refused.map_or_else(|| self.form(), |contact| contact.form(self.layout.language))
    }
}
