//! A release as a PDF in the customary form of an office: letterhead with a line below, number, headline, text, contact, signature,
//! photos. Tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-2a); the same bytes for the same input.

mod face;
mod flow;
mod foot;
mod head;
mod line;
mod photo;
mod sheet;
mod table;
mod text;
mod tree;

use jiff::civil::DateTime;

use self::face::Faces;
use self::flow::Flow;

/// What stands on the paper. Labels come in the language of who reads, the text in its own.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'a> {
    /// The text's language, `id`.
    pub language: &'a str,
    /// The labels' language.
    pub labels: &'a str,
    /// The title of the document.
    pub title: &'a str,
    /// What stands above.
    pub head: Head<'a>,
    /// `SIARAN PERS`.
    pub heading: &'a str,
    /// That it is a draft, or was withdrawn; empty on a letter that went out.
    pub mark: &'a str,
    /// The number with its label.
    pub number: &'a str,
    /// The headline.
    pub headline: &'a str,
    /// Under the headline; may be empty.
    pub standfirst: &'a str,
    /// Place and day, before the text.
    pub dateline: &'a str,
    /// Markdown.
    pub body: &'a str,
    /// Corrections in the open, oldest first.
    pub corrections: &'a [String],
    /// What stands below.
    pub foot: Foot<'a>,
    /// Above the photos.
    pub photos_label: &'a str,
    /// The photos, in their order.
    pub photos: &'a [PaperPhoto<'a>],
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
    /// The short link; empty where there is no page.
    pub link: &'a str,
    /// What its code shows, for those who do not see it.
    pub code_alternative: &'a str,
    /// Says which page of how many.
    pub page: fn(usize, usize) -> String,
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

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    /// The program's own letters cannot be read.
    #[error("the letters cannot be read")]
    Letters,
    /// A photo is no JPEG.
    #[error("a photo is no JPEG")]
    Photo,
    /// What was laid out breaks a rule of the format.
    #[error("not written: {0}")]
    Format(String),
}

/// The document. Takes tens of milliseconds.
pub fn pdf(paper: &Paper<'_>) -> Result<Vec<u8>, PdfFault> {
    let faces = Faces::open().ok_or(PdfFault::Letters)?;
    let mut flow = Flow::new(&faces, paper);
    flow.head(&paper.head);
    flow.opening(paper);
    flow.body(paper);
    flow.corrections(paper);
    flow.foot(&paper.foot);
    flow.photos(paper).ok_or(PdfFault::Photo)?;
    sheet::written(flow, paper)
}

#[cfg(test)]
mod tests;
