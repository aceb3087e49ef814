//! A release (siaran pers): its text and its states.

mod state;
mod text;

pub use state::{State, Step, next};
pub use text::{Reason, ReleaseText};
