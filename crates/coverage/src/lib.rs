//! Reads a published news page exactly, and says whether it says what its release said.
//! No I/O: bytes in, values out; the same bytes always give the same values.

pub mod alike;
pub mod article;
pub mod check;
pub mod compare;
pub mod decode;
pub mod facts;
pub mod guideline;
mod html;
pub mod indonesian;
pub mod masthead;
pub mod origin;
pub mod page;
mod pasted;
pub mod proposal;
pub mod quotation;
pub mod release;
pub mod roster;
mod sheet;
pub mod span;
#[cfg(test)]
mod truth;

pub use alike::alike;
pub use article::Article;
pub use check::Check;
pub use compare::{Prepared, compare};
pub use page::{Input, read};
pub use pasted::pasted;
pub use release::{Release, ReleaseError};
