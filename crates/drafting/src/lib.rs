//! Reads a policy draft as Indonesian legal drafting (UU 12/2011 Lampiran II): clauses with citations, spans and lines; tells faults
//! of form; compares two drafts clause by clause. No I/O: a text in, values out. When in doubt it says nothing.

mod citation;
mod compare;
mod draft;
mod fault;
mod joined;
mod level;
mod line;
mod lint;
mod mark;
mod number;
mod read;
mod reference;
mod span;
mod token;

pub use compare::{Change, Comparison, Kind, compare};
pub use draft::{Draft, Form, Node, Place};
pub use fault::{Fault, FaultKind};
pub use level::Level;
pub use lint::lint;
pub use read::{LONGEST, MOST, Refusal, read};
pub use span::Span;
