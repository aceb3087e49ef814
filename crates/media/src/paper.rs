//! What stands on a paper of an office, for PDF and Word alike: a letterhead, and below it parts in their order. A release is one
//! such paper, a kliping another. Labels come in the language of who reads, texts in their own.

use jiff::civil::DateTime;

use crate::block::{Block, Run};

/// A paper.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'a> {
    /// The texts' language, `id`.
    pub language: &'a str,
    /// The labels' language.
    pub labels: &'a str,
    /// The title of the document.
    pub title: &'a str,
    /// What stands above.
    pub head: Head<'a>,
    /// What stands below it, in its order.
    pub parts: &'a [Part<'a>],
    /// At the foot of each sheet, beside its number.
    pub below: &'a str,
    /// Says which sheet of how many.
    pub page: fn(usize, usize) -> String,
    /// The sheets lie on their long side, for wide tables.
    pub wide: bool,
    /// When it was made, on the office's clock, with its hours before UTC.
    pub made: (DateTime, i8),
}

/// The letterhead.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// The government above the office; may be empty.
    pub authority: &'a str,
    /// The office, a line each.
    pub name: &'a str,
    /// Address, telephone, site, a line each.
    pub lines: &'a [String],
    /// The picture beside it, a JPEG, and what it shows.
    pub logo: Option<(&'a [u8], &'a str)>,
}

/// In whose language something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// The texts'.
    Text,
    /// The labels'.
    Label,
}

/// A part of a paper.
#[derive(Debug, Clone)]
pub enum Part<'a> {
    /// Lines in the middle above the title, as labels: that it is a draft, what it is (`SIARAN PERS`), its number. Each may be empty.
    Opening([&'a str; 3]),
    /// The title, and a line below it that may be empty. A paper has one, first of all headings.
    Title(Tongue, &'a str, &'a str),
    /// A heading, from level 2 on, with the name by which links of this paper lead to it (`#name`); may be empty.
    Heading(u8, Tongue, String, String),
    /// A text; its subheads stand one level below the heading before it.
    Text(Vec<Block>),
    /// A paragraph.
    Line(Tongue, Vec<Run>),
    /// A small paragraph, as a label.
    Note(Vec<Run>),
    /// Names and values beside each other.
    Facts(Vec<(String, Vec<Run>)>),
    /// Rows of cells under a head. The head stands again on each sheet.
    Rows(Vec<&'a str>, Vec<Vec<Vec<Run>>>),
    /// Photos with a heading before the first.
    Photos(&'a str, &'a [PaperPhoto<'a>]),
    /// A picture that takes what is left of the sheet, as far as its form allows.
    Picture(PaperPhoto<'a>),
    /// Contact, way to a page, signature.
    Foot(Foot<'a>),
}

/// What stands under the text.
#[derive(Debug, Clone, Copy)]
pub struct Foot<'a> {
    /// `Narahubung`.
    pub contact_label: &'a str,
    /// Whom journalists ask, a line each; may be empty.
    pub contact: &'a str,
    /// Place and day over the signature.
    pub signed: &'a str,
    /// The signer's office, a line each.
    pub signer_office: &'a str,
    /// The signer; with an empty one and no office there is no place for a signature.
    pub signer: &'a str,
    /// Before the address of the page.
    pub link_label: &'a str,
    /// The link that its code holds; empty where there is no page.
    pub link: &'a str,
    /// What its code shows, for those who do not see it.
    pub code_alternative: &'a str,
}

impl Foot<'_> {
    /// Nothing.
    pub const NONE: Foot<'static> = Foot {
        contact_label: "",
        contact: "",
        signed: "",
        signer_office: "",
        signer: "",
        link_label: "",
        link: "",
        code_alternative: "",
    };

    /// Without a signer and an office there is no place for a signature.
    pub(crate) fn is_signed(&self) -> bool {
        !self.signer.is_empty() || !self.signer_office.is_empty()
    }

    /// Who signs, or a line for the name.
    pub(crate) fn name(&self) -> &str {
        if self.signer.is_empty() { "(……………………………)" } else { self.signer }
    }

    /// What the code shows; where nobody says it, where it leads.
    pub(crate) fn code_words(&self) -> &str {
        if self.code_alternative.is_empty() { self.link } else { self.code_alternative }
    }

    /// The link as it can be typed: without its scheme it is shorter.
    pub(crate) fn shown_link(&self) -> &str {
        self.link.trim_start_matches("https://").trim_start_matches("http://")
    }
}

/// A photo on the paper.
#[derive(Debug, Clone, Copy)]
pub struct PaperPhoto<'a> {
    /// A JPEG.
    pub bytes: &'a [u8],
    /// What it shows.
    pub alternative: &'a str,
    /// Under it, with who took it.
    pub caption: &'a str,
}
