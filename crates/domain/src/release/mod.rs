//! A release (siaran pers): its text, its subjects, its states, its number and its short link.

mod code;
mod number;
mod state;
pub mod subject;
mod text;

pub use code::ShortCode;
pub use number::{LetterNumber, NumberPattern, PatternFault};
pub use state::{State, Step, next};
pub use subject::{Subject, Subjects};
pub use text::{Reason, ReleaseText};
