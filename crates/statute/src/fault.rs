//! What is wrong with a rule file or a file of facts: keys with what they need to be told; the sentences are in `locale`.

use crate::expression::{ExpressionFault, Misfit};
use crate::file::Expected;
use crate::value::Kind;

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Place among the files that were read; none in a file of facts.
    pub file: Option<usize>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// What.
    pub of: FaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// It is no TOML, or a field is missing, unknown or of the wrong type; in the words of the reader of TOML.
    Toml(String),
    /// Another version of the format.
    Format(u32),
    /// Not a name: lower-case words, digits and `-` or `_`.
    Name(String),
    /// Declared twice.
    Twice(String),
    /// A fact that another file declares with another kind or other words.
    Differs(String),
    /// A summary, a title or a label without words in one of the languages.
    NoWords(String),
    /// A day with a time, or none that exists.
    NotADay,
    /// A last day before the first.
    EndsBefore(String),
    /// The value does not fit the kind of that fact or parameter.
    NotOfKind(String),
    /// Two values of a parameter hold on one day.
    Overlap(String),
    /// What a fact can only have as another kind: words of a number, the least of a text; or days that are too few or too many.
    Bound(String),
    /// A condition cannot be read: the clause, the column in the condition, why.
    Expression(String, usize, ExpressionFault),
    /// A condition does not make sense: the clause, the column, why.
    Misfit(String, usize, Misfit),
    /// A condition that is not yes or no.
    NotTruth(String, Kind),
    /// A clause that is named and does not exist.
    NoClause(String),
    /// An outcome that is named and does not exist.
    NoOutcome(String),
    /// A step that does not exist.
    NoStep(String),
    /// A fact that is named and does not exist.
    NoFact(String),
    /// Exceptions that lead back to themselves: the clauses, in order.
    Cycle(Vec<String>),
    /// An outcome or a step without anything.
    EmptyStep(String),
    /// A step that requires a clause which judges nothing.
    NoCondition(String),
    /// A source or a clause that says it was read or reported, and not where.
    NotSeen(String),
    /// A fact or a parameter that nothing asks for.
    Unused(String),
    /// A case must name a clause with its verdict or an outcome with its step.
    Case,
    /// A case says otherwise: the clause, expected, found.
    CaseOfClause(String, Expected, Expected),
    /// A case says otherwise: the outcome, expected, found.
    CaseOfOutcome(String, String, String),
}

/// The line of a byte, from 1.
pub(crate) fn line(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}
