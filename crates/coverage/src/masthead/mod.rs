//! What an outlet states about itself on its masthead (boks redaksi): company, address, contacts, people by role, each with
//! the line that shows it. UU 40/1999, article 12, asks for name, address and responsible person in the open.
//! What cannot be told is left out: a page that is no masthead states nothing.

mod address;
mod certificate;
mod company;
mod contact;
mod line;
mod link;
mod name;
mod people;
mod role;
mod run;
mod title;

pub use certificate::{Certificate, Level};
pub use company::{Company, LegalForm};
pub use link::{Link, Links, MOST_LINKS, links};
pub use role::Role;

use serde::{Deserialize, Serialize};

use crate::decode::decode;
use crate::guideline;
use crate::html;
use crate::page::Input;
use crate::sheet::{Sheet, fold, has_words, markup, quote};

/// People of one masthead that are kept.
pub const MOST_PEOPLE: usize = 60;

/// A statement and the line that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stated<T> {
    /// What is stated.
    pub value: T,
    /// The line of the page, at most 300 characters; two lines joined where the label stands above.
    pub quote: String,
}

/// A person named with a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// All roles that the label names.
    pub roles: Vec<Role>,
    /// The label as written: `Pemimpin Redaksi/Penanggung Jawab`.
    pub title: String,
    /// The name as written, with its degrees.
    pub name: String,
    /// The competence certificate, where stated.
    pub certificate: Option<Certificate>,
    /// The line, or the lines, that show it.
    pub quote: String,
}

/// How a page has a text: in itself, by a link, or not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Neither link nor text was found.
    #[default]
    NotFound,
    /// A link leads to it.
    Linked(Link),
    /// The page shows it; the line with which it was recognised.
    Shown(String),
}

/// What a page states.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Masthead {
    /// The company that publishes.
    pub company: Option<Stated<Company>>,
    /// The newsroom's address.
    pub address: Option<Stated<String>>,
    /// E-mail addresses, in lower case.
    pub emails: Vec<Stated<String>>,
    /// Telephone numbers as written.
    pub phones: Vec<Stated<String>>,
    /// People by role, in the order of the page, at most [`MOST_PEOPLE`].
    pub people: Vec<Person>,
    /// The Pedoman Pemberitaan Media Siber.
    pub guideline: Presence,
    /// The Kode Etik Jurnalistik.
    pub ethics: Presence,
}

impl Masthead {
    /// True when the page was recognised as a masthead: it names people, the company or the address. When false, nothing is
    /// known of the outlet; it may state all of it elsewhere.
    pub fn is_recognised(&self) -> bool {
        !self.people.is_empty() || self.company.is_some() || self.address.is_some()
    }

    /// The people with a role, in the order of the page.
    pub fn with(&self, role: Role) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.roles.contains(&role))
    }
}

/// Reads a page. `input.release` is not looked at.
pub fn read(input: &Input<'_>) -> Masthead {
    let decoded = decode(input.bytes, input.charset);
    let dom = html::parse(markup(&decoded));
    let sheet = Sheet::open(input, &decoded, &dom);
    let lines = line::read(&sheet);
    let people = people::read(&sheet, &lines);
    let (guideline, ethics) = (guideline_of(&sheet), ethics(&sheet));
    if !title::is_titled(&sheet) && !title::is_newsroom(&sheet, &people) {
        return Masthead { guideline, ethics, ..Masthead::default() };
    }
    Masthead {
        company: company::read(&sheet),
        address: address::read(&sheet),
        emails: contact::emails(&sheet),
        phones: contact::phones(&sheet),
        people,
        guideline,
        ethics,
    }
}

fn guideline_of(sheet: &Sheet<'_, '_>) -> Presence {
    let shown = guideline::of(sheet);
    match shown.points.first() {
        Some(point) if shown.answer == guideline::Answer::Shown => Presence::Shown(point.quote.clone()),
        _ => link::first(sheet, link::Kind::Guideline).map_or(Presence::NotFound, Presence::Linked),
    }
}

/// Articles of the code that must have a line of their own before the page is said to show it: it has eleven.
const FEWEST_ARTICLES: usize = 9;
/// Lines that are read.
const MOST_LINES: usize = 20_000;

fn ethics(sheet: &Sheet<'_, '_>) -> Presence {
    let lines = || sheet.lines.all.iter().take(MOST_LINES).map(crate::page::line::Line::as_str);
    let articles = (1..=11).filter(|n| {
        let head = format!("Pasal {n}");
        lines().any(|text| {
            let rest = text.trim().get(..head.len()).filter(|start| start.eq_ignore_ascii_case(&head));
            rest.is_some()
                && !text.trim().get(head.len()..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        })
    });
    let named = lines().find(|text| text.len() <= 120 && has_words(&fold(text), "kode etik jurnalistik"));
    match named {
        Some(named) if articles.count() >= FEWEST_ARTICLES => Presence::Shown(quote(named)),
        _ => link::first(sheet, link::Kind::Ethics).map_or(Presence::NotFound, Presence::Linked),
    }
}
