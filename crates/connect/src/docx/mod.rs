//! Reads the text of a Word document (ECMA-376): paragraphs in order, as a reader sees them with all changes accepted.

use thiserror::Error;

/// A Word document's text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The best guess at its title: a paragraph of style Title, else the first heading, else the title of its properties.
    pub title: Option<String>,
    /// When it was made, as its properties say (ISO 8601).
    pub created: Option<String>,
    /// Everything in it, in order; footnotes at the end.
    pub paragraphs: Vec<Paragraph>,
}

/// One paragraph or table row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Its text; tabs and line breaks kept, cells of a row joined by tabs.
    pub text: String,
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
    /// An item of a list.
    ListItem,
    /// A row of a table.
    TableRow,
    /// A footnote or endnote.
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
    /// A part of it is broken.
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

/// Reads a Word document.
pub fn read(_bytes: &[u8]) -> Result<Document, DocxError> {
    Err(DocxError::NotWord)
}
