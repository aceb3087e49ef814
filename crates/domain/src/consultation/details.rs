//! What a consultation is about.

use super::words;
use crate::field::{FieldError, FieldErrors};
use crate::text;

words! {
    /// What kind of text is put to the partners. Any text can be.
    PolicyKind {
        /// Peraturan (gubernur, bupati, wali kota).
        Regulation = "regulation",
        /// Keputusan.
        Decision = "decision",
        /// Surat edaran.
        Circular = "circular",
        /// Daftar harga.
        Prices = "prices",
        /// Program kerja.
        Programme = "programme",
        /// Anything else.
        Other = "other",
    }
}

/// What is told of a consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsultationDetails {
    /// What kind of text.
    pub kind: PolicyKind,
    /// What it is about.
    pub title: String,
    /// What the partners are asked, some lines.
    pub question: String,
    /// Whether everybody may comment.
    pub takes_public: bool,
}

/// The same, as typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedConsultation<'a> {
    /// What kind of text.
    pub kind: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What is asked.
    pub question: &'a str,
    /// `ya` where everybody may comment.
    pub public: &'a str,
}

impl ConsultationDetails {
    /// Reads all of it.
    pub fn parse(typed: TypedConsultation<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", PolicyKind::parse(typed.kind).ok_or(FieldError::NotAChoice));
        let title = errors.take("title", text::line(typed.title, 5, 200));
        let question = errors.take("question", text::lines(typed.question, 10, 2_000));
        match (kind, title, question) {
            (Some(kind), Some(title), Some(question)) => {
                Ok(Self { kind, title, question, takes_public: typed.public == "ya" })
            }
            _ => Err(errors),
        }
    }
}
