//! The nouns of the desk: parsed types, rights, the release's states, and why a step is refused. No I/O, no clock, no chance.
//! Sentences are not here: errors are keys that `locale` puts into words.

pub mod affiliation;
pub mod appearance;
pub mod approval;
pub mod check;
pub mod confirmation;
pub mod consultation;
pub mod coverage;
pub mod days;
pub mod directory;
pub mod dispatch;
pub mod event;
pub mod field;
pub mod id;
pub mod invitation;
pub mod judgement;
pub mod letterhead;
pub mod media;
pub mod organisation;
pub mod partner;
pub mod person;
pub mod record;
pub mod refusal;
pub mod release;
pub mod right;
pub mod search;
pub mod slug;
pub mod spread;
pub mod table;
pub mod text;
pub mod zone;

pub use field::{FieldError, FieldErrors};
pub use refusal::Refusal;
