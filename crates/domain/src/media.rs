//! Photos and documents of a release: what must stand beside a photo, how much a release may carry, what is wrong with a file.

use crate::field::FieldErrors;
use crate::text;

/// Most bytes of an uploaded file.
pub const LARGEST: u64 = 25_000_000;
/// Most pixels of a photo.
pub const MOST_PIXELS: u64 = 52_000_000;
/// Most photos of a release.
pub const MOST_PHOTOS: usize = 20;
/// Most documents of a release.
pub const MOST_DOCUMENTS: usize = 20;

/// What stands beside a photo. All of it may be empty in a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhotoWords {
    /// What it shows, for those who do not see it: up to 300 characters.
    pub alternative: String,
    /// Under the photo, up to 500 characters.
    pub caption: String,
    /// Who took it, up to 120 characters.
    pub credit: String,
    /// Who may use it how, up to 200 characters.
    pub rights: String,
}

impl PhotoWords {
    /// Reads what was typed.
    pub fn parse(alternative: &str, caption: &str, credit: &str, rights: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let alternative = errors.take("alternative", text::line(alternative, 0, 300));
        let caption = errors.take("caption", text::line(caption, 0, 500));
        let credit = errors.take("credit", text::line(credit, 0, 120));
        let rights = errors.take("rights", text::line(rights, 0, 200));
        match (alternative, caption, credit, rights) {
            (Some(alternative), Some(caption), Some(credit), Some(rights)) => {
                Ok(Self { alternative, caption, credit, rights })
            }
            _ => Err(errors),
        }
    }

    /// True when a release with this photo may be published: who does not see it is told what it shows, and who took it is named.
    pub fn are_whole(&self) -> bool {
        !self.alternative.is_empty() && !self.credit.is_empty()
    }
}

/// What is wrong with an uploaded file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileFault {
    /// No bytes.
    Empty,
    /// More bytes than [`LARGEST`].
    TooLarge,
    /// A photo of more pixels than [`MOST_PIXELS`].
    TooManyPixels,
    /// It begins like a file of its kind and does not go on like one.
    Damaged,
    /// None of the kinds that are taken.
    UnknownKind,
    /// A drawing that can carry a program (SVG).
    Drawing,
    /// A document that carries a program, or an object of another one.
    Macros,
    /// A document of before 2007 (`.doc`, `.xls`).
    OldOffice,
    /// It unpacks to far more than it is.
    Bomb,
    /// A Word document is needed.
    NotWord,
    /// A Word document or plain text is needed.
    NotText,
    /// A PDF is needed.
    NotPdf,
    /// A picture is needed.
    NotAPicture,
    /// A document without text.
    NoText,
    /// The release has it already.
    Known,
    /// The release has as many as it may.
    TooMany,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_needs_its_alternative_and_its_credit() {
        let words = |alternative, credit| PhotoWords::parse(alternative, "", credit, "").unwrap().are_whole();
        assert!(words("Perahu di sungai", "Agus Salim"));
        assert!(!words("Perahu di sungai", " ") && !words("\n", "Agus Salim"));
        let errors = PhotoWords::parse(&"x".repeat(301), "", &"x".repeat(121), "").unwrap_err();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["alternative", "credit"]);
    }
}
