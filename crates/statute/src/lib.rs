//! Rules as data: each clause with its citation, a condition over named facts, and its cases. Facts in, a verdict per clause out, with what
//! decided it. What is not known stays unknown; what sources leave open stays open. No I/O: texts in, values out.

mod act;
mod expression;
mod fact;
mod fault;
pub mod file;
mod judge;
mod rules;
mod value;

pub use act::{Acts, Confirmation, Ruling};
pub use expression::{DEEPEST, ExpressionFault, LONGEST, Misfit};
pub use fact::{Fact, Facts, Held, Moment};
pub use fault::{Fault, FaultKind};
pub use judge::{ClauseVerdict, Conflict, Lack, NameVerdict, OutcomeVerdict, Reading, Standing, StepVerdict, Verdict};
pub use rules::{Clause, Dated, Days, FactKind, Name, NameKind, Outcome, Rules, Source, Step};
pub use value::{Kind, Share, Value};
