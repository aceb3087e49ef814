//! A public release: the page that everything else is for. A withdrawn one keeps its address and says so in place of its text.

use askama::Template;
use locale::{format, judgement, texts};
use serde_json::json;

use super::{Entry, JudgedView, Layout, Mark, Moment, Quotation, RecordMark, Share};
use crate::{address, asset};

/// A fact that can be taken over as it is.
#[derive(Debug)]
pub struct Fact<'a> {
    /// What it is: `Panjang ruas`.
    pub name: &'a str,
    /// Its value: `83,78 km`.
    pub value: &'a str,
}

/// A photo with what must stand beside it.
#[derive(Debug)]
pub struct Photo<'a> {
    /// Where it is, in a middle size.
    pub address: &'a str,
    /// All its sizes, as `srcset` has them; empty when there is one.
    pub sources: &'a str,
    /// What it shows, for those who do not see it.
    pub alternative: &'a str,
    /// Under the photo.
    pub caption: &'a str,
    /// Who took it.
    pub credit: &'a str,
    /// Who may use it how; may be empty.
    pub rights: &'a str,
    /// Where it is in its largest size.
    pub large: &'a str,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// It is loaded only when it comes into sight.
    pub later: bool,
}

/// A file to take along.
#[derive(Debug)]
pub struct Attachment<'a> {
    /// What it is: `Rekapitulasi ruas jalan`.
    pub name: &'a str,
    /// Where it is.
    pub address: &'a str,
    /// `PDF`.
    pub kind: &'a str,
    /// Its size; none where the file is made only when it is asked for.
    pub bytes: Option<u64>,
}

/// A correction, shown in the open.
#[derive(Debug)]
pub struct Correction<'a> {
    /// When.
    pub at: Moment,
    /// What was wrong and why.
    pub reason: &'a str,
}

/// A withdrawal.
#[derive(Debug)]
pub struct Withdrawn<'a> {
    /// When.
    pub at: Moment,
    /// Why.
    pub reason: &'a str,
}

/// An outlet that carries a release.
#[derive(Debug)]
pub struct Carrier<'a> {
    /// Its name, or its host.
    pub outlet: &'a str,
    /// Its article.
    pub address: &'a str,
    /// Its own page here, where it is listed.
    pub own: Option<String>,
    /// The number of the version that it carries, where the office corrected that later.
    pub version: Option<usize>,
}

/// The public page of a release.
#[derive(Debug, Template)]
#[template(path = "release.html")]
pub struct ReleasePage<'a> {
    /// The frame; its title is the headline.
    pub layout: Layout<'a>,
    /// Its number as the office writes it; empty without.
    pub number: &'a str,
    /// The issuing office.
    pub office: &'a str,
    /// Its address.
    pub slug: &'a str,
    /// The headline.
    pub headline: &'a str,
    /// The standfirst; may be empty.
    pub standfirst: &'a str,
    /// The dateline's place.
    pub place: &'a str,
    /// Since when it is public.
    pub published: Moment,
    /// When its text last changed, if it did.
    pub changed: Option<Moment>,
    /// What it is about: names and where the others about it are.
    pub subjects: Vec<(&'a str, String)>,
    /// The text as HTML, rendered and cleaned.
    pub body: &'a str,
    /// Quotations that were confirmed.
    pub quotations: Vec<Quotation<'a>>,
    /// Facts that were confirmed.
    pub facts: Vec<Fact<'a>>,
    /// Photos; the first stands above the text.
    pub photos: Vec<Photo<'a>>,
    /// Documents.
    pub attachments: Vec<Attachment<'a>>,
    /// The text itself as files.
    pub downloads: Vec<Attachment<'a>>,
    /// Corrections, newest first.
    pub corrections: Vec<Correction<'a>>,
    /// Photos that were taken down, newest first.
    pub taken_down: Vec<Correction<'a>>,
    /// Outlets that carry it, each with its article, and its own page where it is listed.
    pub carried: Vec<Carrier<'a>>,
    /// Differences on these pages that the outlets had time to answer.
    pub differs: Vec<JudgedView<'a>>,
    /// Whether and why it was withdrawn: then its text is not shown.
    pub withdrawn: Option<Withdrawn<'a>>,
    /// How it is shared; none when it was withdrawn.
    pub share: Option<Share>,
    /// Policies that it tells of: address and title.
    pub policies: Vec<(String, String)>,
    /// Its entry in the record.
    pub record: Option<RecordMark<'a>>,
}

impl ReleasePage<'_> {
    /// One line that names the release: office, headline, number, day, address.
    pub fn citation(&self) -> String {
        let day = self.published.day(self.layout.language);
        let number = if self.number.is_empty() { String::new() } else { format!(" ({})", self.number) };
        format!("{}, “{}”{number}, {}, {day}. {}", self.office, self.headline, self.place, self.layout.canonical())
    }

    /// What stands in place of the standfirst for machines.
    pub fn description(&self) -> &str {
        if self.withdrawn.is_some() { texts::release_withdrawn(self.layout.language) } else { self.standfirst }
    }

    /// Absolute addresses of the photos in their largest size.
    pub fn images(&self) -> Vec<String> {
        let shown = self.photos.iter().filter(|_| self.withdrawn.is_none());
        shown.map(|photo| format!("{}{}", self.layout.origin, photo.large)).collect()
    }

    /// The page for machines (schema.org), safe inside a script element.
    pub fn linked_data(&self) -> String {
        let subjects: Vec<&str> = self.subjects.iter().map(|(name, _)| *name).collect();
        let mut data = json!({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": self.headline,
            "description": self.description(),
            "inLanguage": "id",
            "datePublished": self.published.iso(),
            "dateModified": self.changed.unwrap_or(self.published).iso(),
            "dateline": self.place,
            "mainEntityOfPage": self.layout.canonical(),
            "image": self.images(),
            "articleSection": subjects,
            "keywords": subjects,
            "publisher": { "@type": "GovernmentOrganization", "name": self.office, "areaServed": self.layout.region },
            "author": { "@type": "GovernmentOrganization", "name": self.office },
        });
        if let (Some(first), Some(data)) = (self.corrections.first(), data.as_object_mut()) {
            data.insert("correction".to_owned(), first.reason.into());
        }
        data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
    }
}
