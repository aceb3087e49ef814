//! Conditions: a strict subset of the Common Expression Language (CEL), without anything that could round, recurse or run long.
//! Arithmetic is exact; what is not known stays unknown and is named.

mod evaluate;
mod kind;
mod parse;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use evaluate::{Reading, Scope, add};
pub use kind::Misfit;
pub(crate) use kind::{Declared, check};
pub use parse::Fault as ExpressionFault;
pub(crate) use parse::parse;

use crate::value::Value;

/// Characters that a condition may have.
pub const LONGEST: usize = 1_000;

/// Brackets within brackets, and signs before signs.
pub const DEEPEST: usize = 8;

/// Parts of a condition, and where each stands: bytes from its beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(crate) at: usize,
    pub(crate) of: Part,
}

/// What a part says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of them.
    All(Vec<Expression>),
    /// At least one of them.
    Any(Vec<Expression>),
    Not(Box<Expression>),
    Compare(Comparison, Box<[Expression; 2]>),
    /// One of these.
    Among(Box<Expression>, Vec<Value>),
    Calculate(Operation, Box<[Expression; 2]>),
    Minus(Box<Expression>),
    Call(Function, Vec<Expression>),
    /// A fact or a parameter, or `today`.
    Name(String),
    Literal(Value),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Plus,
    Minus,
    Times,
}

/// What CEL calls an extension function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    /// `at_least(part, whole, share)`, `at_least(part, whole, 2, 3)`.
    AtLeast,
    /// `more_than(part, whole, share)`, `more_than(part, whole, 1, 2)`.
    MoreThan,
    /// `day("2025-01-31")`.
    Day,
    /// Whole days from one day to another.
    Days,
    /// Whole months.
    Months,
    /// Whole years.
    Years,
}

impl Function {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "at_least" => Self::AtLeast,
            "more_than" => Self::MoreThan,
            "day" => Self::Day,
            "days" => Self::Days,
            "months" => Self::Months,
            "years" => Self::Years,
            _ => return None,
        })
    }
}

impl Expression {
    /// Every name in it, in order, with its place.
    pub(crate) fn names(&self) -> Vec<(&str, usize)> {
        let mut names = Vec::new();
        self.visit(&mut |part| {
            if let Part::Name(name) = &part.of {
                names.push((name.as_str(), part.at));
            }
        });
        names
    }

    /// Every part of it, outer ones first.
    pub(crate) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        match &self.of {
            Part::All(parts) | Part::Any(parts) | Part::Call(_, parts) => parts.iter().for_each(|part| part.visit(see)),
            Part::Not(part) | Part::Minus(part) | Part::Among(part, _) => part.visit(see),
            Part::Compare(_, both) | Part::Calculate(_, both) => both.iter().for_each(|part| part.visit(see)),
            Part::Name(_) | Part::Literal(_) => {}
        }
    }
}
