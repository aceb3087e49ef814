//! Reads the text of a Word document (ECMA-376): paragraphs in order, as a reader sees them with all changes accepted,
//! and the numbers that the word processor puts before them.

mod body;
mod counting;
mod draft;
mod number;
mod numbering;
mod package;
mod styles;
mod xml;

use thiserror::Error;

/// A Word document's text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The best guess at its title: a paragraph of style Title, else the first heading of level 1, else the title of its
    /// properties.
    pub title: Option<String>,
    /// When it was made, as its properties say (ISO 8601).
    pub created: Option<String>,
    /// Everything in it, in order; footnotes, then endnotes, at the end. Headers, footers and comments are left out.
    pub paragraphs: Vec<Paragraph>,
    /// The automatic numbers of paragraphs without text, in order: "Pasal 3" on a line of its own.
    pub lone_numbers: Vec<LoneNumber>,
}

/// One paragraph or table row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// The number that the word processor puts before it; none for a bullet, in a table and in notes.
    pub number: Option<Number>,
    /// Its text without that number, never empty; tabs and line breaks kept, cells of a row joined by tabs, the paragraphs of
    /// a cell by spaces.
    pub text: String,
}

/// The number of a paragraph that no one typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// As it is shown, with what stands around it: `Pasal 3`, `(1)`, `a.`; at most 100 characters, never empty.
    pub shown: String,
    /// Whether the paragraph's text begins on the line below: `BAB I`, then `KETENTUAN UMUM`.
    pub own_line: bool,
}

/// An automatic number that stands alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoneNumber {
    /// The index of the paragraph that it stands before; their count where none follows.
    pub before: usize,
    /// As it is shown.
    pub shown: String,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParagraphKind {
    /// The document's title.
    Title,
    /// A heading, 1 to 9.
    Heading(u8),
    /// Running text.
    Text,
    /// An item of a list; its number or mark is not in its text.
    ListItem,
    /// A row of a table.
    TableRow,
    /// A paragraph of a footnote or endnote.
    Footnote,
}

/// Why a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DocxError {
    /// Not a zip file, or a broken one.
    #[error("not a zip file, or a broken one")]
    Zip,
    /// A zip file, but no Word document.
    #[error("not a Word document")]
    NotWord,
    /// The named part of it is broken.
    #[error("{0} is broken")]
    Broken(String),
    /// A part of it is larger than allowed.
    #[error("larger than {limit} bytes when unpacked")]
    TooLarge {
        /// The bound, bytes.
        limit: u64,
    },
    /// A part of it unpacks to too many times its size.
    #[error("unpacks to more than {ratio} times its size")]
    Bomb {
        /// The bound.
        ratio: u64,
    },
}

/// Reads a Word document. A broken main part is an error; what else is broken (styles, notes, properties) is an error too,
/// since text could be missing or mean something else without it. Lists alone may be broken or too large: the document is
/// then read without automatic numbers.
pub fn read(bytes: &[u8]) -> Result<Document, DocxError> {
    let mut package = package::Package::open(bytes)?;
    let main = package.main_part()?;
    let related = package.related(&main)?;
    let text = package.part(&main)?.ok_or(DocxError::NotWord)?;
    let styles = match related.styles {
        Some(part) => package.part(&part)?.map(|text| styles::read(&part, &text)).transpose()?.unwrap_or_default(),
        None => styles::Styles::default(),
    };
    let numbering = related.numbering.map(|part| lists(&mut package, &part)).unwrap_or_default();
    let body::Content { mut paragraphs, lone_numbers } = body::read(&main, &text, &styles, &numbering)?;
    for part in [related.footnotes, related.endnotes].into_iter().flatten() {
        if let Some(text) = package.part(&part)? {
            let notes = body::read(&part, &text, &styles, &numbering)?.paragraphs.into_iter();
            paragraphs.extend(notes.map(|note| Paragraph { kind: ParagraphKind::Footnote, number: None, ..note }));
        }
    }
    let (titled, created) = match package.part("docProps/core.xml")? {
        Some(text) => package::properties("docProps/core.xml", &text)?,
        None => (None, None),
    };
    let of = |kind| paragraphs.iter().find(|paragraph| paragraph.kind == kind).map(|paragraph| paragraph.text.clone());
    let title = of(ParagraphKind::Title).or_else(|| of(ParagraphKind::Heading(1))).or(titled);
    Ok(Document { title, created, paragraphs, lone_numbers })
}

/// The lists; none where they cannot be read.
fn lists(package: &mut package::Package<'_>, part: &str) -> numbering::Numbering {
    let text = package.part(part).ok().flatten();
    text.and_then(|text| numbering::read(part, &text).ok()).unwrap_or_default()
}
