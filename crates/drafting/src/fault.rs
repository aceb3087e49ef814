//! What is wrong with a draft, as keys with what they need to be told; the sentences are in `locale`.

use crate::level::Level;
use crate::span::Span;

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub of: FaultKind,
    /// The node, by its place in the draft.
    pub node: usize,
    /// Its citation: "Bab III Pasal 5 ayat (1)".
    pub citation: String,
    /// The bytes in the input.
    pub span: Span,
    /// The line in which the node begins, from 1.
    pub line: usize,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Numbers left out before this one: the level, the first and the last as they would be written.
    Gap(Level, String, String),
    /// A number that stands twice: the level, the number, the line of the first.
    Twice(Level, String, usize),
    /// A number out of order: the level, the number, the last one in order before it.
    Order(Level, String, String),
    /// Another style than the list's: the style of the list, the style here.
    Mixed(Level, Level),
    /// A letter or a number that is none ("cb"), at a list or in a reference.
    Broken(String),
    /// An article with the ayat (1) only.
    OnlyVerse,
    /// A reference to what does not exist: as written, and as it is understood.
    Unresolved(String, String),
    /// A term that is defined and never used.
    TermUnused(String),
    /// A term that is defined twice: the term, the line of the first definition.
    TermTwice(String, usize),
    /// A term that is used before the article that defines it: the term, the citation of its definition.
    TermBefore(String, String),
    /// A term with other capitals than defined: the term, as written here, how often.
    TermCapitals(String, String, usize),
    /// What looks like a term and is not defined: the words, how often.
    TermUndefined(String, usize),
    /// An attachment that is named and not there.
    AttachmentMissing(String),
    /// An attachment that is there and not named.
    AttachmentUnnamed(String),
    /// A clause without words.
    Empty,
    /// A Bab, Bagian or Paragraf without an article.
    NoArticle,
    /// A list without "dan" or "atau" before its last item; a note.
    NoConjunction,
}

impl FaultKind {
    /// A matter of style that harms nobody.
    pub fn is_note(&self) -> bool {
        matches!(self, Self::NoConjunction | Self::TermCapitals(..))
    }
}
