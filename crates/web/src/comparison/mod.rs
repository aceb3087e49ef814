//! A comparison as a reader takes it in, for the desk's pages, the report and the terminal alike: what differs first, what is neutral
//! folded away, each finding's words drawn into both texts.

pub mod findings;
pub mod marked;
mod view;

pub use findings::{Groups, State};
pub use view::{FindingView, Fold, Line, PageView};
