//! The public directory, and the page of an organisation in it. No person, no rank: what stands here everybody may know.

use askama::Template;
use domain::organisation::{Kind, Level};
use locale::{Language, register, texts};
use serde_json::{Value, json};

use super::{Entry, Layout, Moment, ProgrammeLine, ReleaseLine};
use crate::{address, asset};

/// An outlet in a list.
#[derive(Debug, Clone)]
pub struct OutletLine<'a> {
    /// By which its page is found; empty on that page.
    pub key: String,
    /// Its name.
    pub name: &'a str,
    /// Its site; empty where nobody knows it.
    pub site: &'a str,
    /// Its town; may be empty.
    pub place: &'a str,
    /// Address and name of its press company.
    pub company: Option<(&'a str, &'a str)>,
}

/// An organisation in a list.
#[derive(Debug, Clone)]
pub struct RegisterLine<'a> {
    /// Its part of addresses.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its name in a byline; empty where it is the same.
    pub short_name: &'a str,
    /// Of an association.
    pub level: Option<Level>,
    /// How many stand above it in its tree.
    pub depth: usize,
    /// Whom it belongs to, where that does not stand above it on the page; empty else.
    pub parent: &'a str,
    /// May be empty.
    pub place: &'a str,
    /// May be empty.
    pub site: &'a str,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// Some of its outlets.
    pub outlets: Vec<OutletLine<'a>>,
    /// How many further ones it has.
    pub further: usize,
}

/// A part of the directory.
#[derive(Debug)]
pub struct Part<'a> {
    /// Its word.
    pub key: &'a str,
    /// What it is called.
    pub label: &'a str,
    /// Organisations.
    pub organisations: Vec<RegisterLine<'a>>,
    /// Outlets that stand under no company here.
    pub outlets: Vec<OutletLine<'a>>,
    /// Where it goes on.
    pub next: Option<String>,
}

impl Part<'_> {
    fn is_empty(&self) -> bool {
        self.organisations.is_empty() && self.outlets.is_empty()
    }
}

/// A part that can be gone to.
#[derive(Debug)]
pub struct PartLink<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Its page.
    pub address: String,
    /// Shown now.
    pub current: bool,
}

/// The directory.
#[derive(Debug, Template)]
#[template(path = "public_directory.html")]
pub struct PublicDirectoryPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What was looked for; empty for everything.
    pub query: &'a str,
    /// The word of the part that is shown alone; empty for all.
    pub part: &'a str,
    /// All parts.
    pub links: Vec<PartLink<'a>>,
    /// What is shown.
    pub parts: Vec<Part<'a>>,
    /// The beginning of the part, where this goes on from it.
    pub first: Option<&'a str>,
}

impl PublicDirectoryPage<'_> {
    fn is_empty(&self) -> bool {
        self.parts.iter().all(Part::is_empty)
    }

    fn is_searched(&self) -> bool {
        !self.query.is_empty()
    }
}

/// An organisation.
#[derive(Debug, Template)]
#[template(path = "organisation.html")]
pub struct OrganisationPage<'a> {
    /// The frame; its title is the name.
    pub layout: Layout<'a>,
    /// What it is.
    pub kind: Kind,
    /// What stands in lists.
    pub line: RegisterLine<'a>,
    /// Address and name of the association it belongs to.
    pub parent: Option<(&'a str, &'a str)>,
    /// Why it was closed; empty where it was not.
    pub closed_reason: &'a str,
    /// Names it had, with when they ended.
    pub former: Vec<(&'a str, Moment)>,
    /// Those that belong to it.
    pub below: Vec<RegisterLine<'a>>,
    /// Where those go on.
    pub next: Option<&'a str>,
    /// An association's members: name, site, and who says so.
    pub members: Vec<(String, String, &'static str)>,
    /// The address of its trust.txt.
    pub trust: Option<String>,
    /// An office's newest releases.
    pub releases: Vec<ReleaseLine<'a>>,
    /// The newest joint programmes that it runs.
    pub programmes: Vec<ProgrammeLine>,
}

impl OrganisationPage<'_> {
    /// Kind, and the level where it has one.
    fn kind_told(&self) -> String {
        let language = self.layout.language;
        let kind = register::kind(language, self.kind);
        self.line.level.map_or_else(|| kind.to_owned(), |level| format!("{kind}, {}", register::level(language, level)))
    }

    fn absolute(&self, slug: &str) -> String {
        format!("{}{}", self.layout.origin, address::organisation(Language::Indonesian, slug))
    }

    /// The page for machines (schema.org), safe inside a script element.
    fn linked_data(&self) -> String {
        let kind = match self.kind {
            Kind::Office => "GovernmentOrganization",
            Kind::PressCompany => "NewsMediaOrganization",
            Kind::Association | Kind::Other => "Organization",
        };
        let address = self.absolute(self.line.slug);
        let mut data = json!({
            "@context": "https://schema.org", "@type": kind, "@id": address, "url": address, "name": self.line.name,
        });
        let mut add = |name: &str, value: Value| {
            if let Some(data) = data.as_object_mut() {
                data.insert(name.to_owned(), value);
            }
        };
        let formers = self.former.iter().map(|(name, _)| *name);
        let names: Vec<_> =
            Some(self.line.short_name).filter(|name| !name.is_empty()).into_iter().chain(formers).collect();
        if !names.is_empty() {
            add("alternateName", json!(names));
        }
        if !self.line.site.is_empty() {
            add("sameAs", json!(format!("https://{}/", self.line.site)));
        }
        if !self.line.place.is_empty() {
            add("location", json!({ "@type": "Place", "name": self.line.place }));
        }
        if let Some((slug, name)) = self.parent {
            add("parentOrganization", json!({ "@type": "Organization", "@id": self.absolute(slug), "name": name }));
        }
        if let Some(closed) = self.line.closed {
            add("dissolutionDate", json!(closed.iso_date()));
        }
        if !self.line.outlets.is_empty() {
            let brand = |outlet: &OutletLine<'_>| json!({ "@type": "Brand", "name": outlet.name });
            add("brand", self.line.outlets.iter().map(brand).collect());
        }
        data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
    }
}
