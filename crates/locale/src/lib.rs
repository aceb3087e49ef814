//! Every text a person reads, in Indonesian and English, one checked function per message.
//! Texts live in `id/*.ftl` and `en/*.ftl`; the build fails when one language lacks what the other has.

pub mod approval;
pub mod consultation;
pub mod coverage;
pub mod desk;
pub mod directory;
pub mod drafting;
pub mod finding;
pub mod format;
pub mod judgement;
mod language;
pub mod media;
pub mod page;
pub mod paper;
pub mod partner;
pub mod programme;
pub mod proposal;
pub mod record;
pub mod register;
pub mod rules;

pub use language::Language;

/// One function for each message of the `.ftl` files.
#[expect(clippy::doc_markdown, clippy::match_same_arms, reason = "texts for people; some are alike in both languages")]
pub mod texts {
    use crate::{Language, format};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
