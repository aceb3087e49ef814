//! Whether a condition makes sense before any fact is known: every name is declared, kinds fit, compared words are among those a fact
//! can have, and the whole a share is taken of cannot be nothing.

use super::{Comparison, Expression, Function, Part};
use crate::file::Word;
use crate::value::{Kind, Value};

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declared<'a> {
    pub(crate) kind: Kind,
    /// Of a text: what it can be; empty where it can be anything.
    pub(crate) words: &'a [Word],
    /// Of a number: whether it is always more than nothing.
    pub(crate) is_positive: bool,
}

/// What does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Misfit {
    /// Nothing of that name is declared.
    Undeclared(String),
    /// Another kind of value is needed here.
    Kind {
        /// What stands there.
        is: Kind,
        /// What is needed.
        needed: Kind,
    },
    /// Values of two kinds are compared, or of a kind that has no order.
    Compared(Kind, Kind),
    /// The fact never has this word.
    Word(String),
    /// Another number of values than the function takes.
    Arguments,
    /// The whole that a share is taken of can be nothing: the fact needs `least = 1`.
    EmptyWhole,
}

type Misfits = Vec<(usize, Misfit)>;

/// Looks a condition through; `None` as kind where what is wrong hides it.
pub(crate) fn check<'a>(
    expression: &Expression,
    declared: &impl Fn(&str) -> Option<Declared<'a>>,
) -> (Option<Kind>, Misfits) {
    let mut looked = Looked { declared, wrong: Vec::new() };
    let kind = looked.kind(expression);
    (kind, looked.wrong)
}

struct Looked<'f, F> {
    declared: &'f F,
    wrong: Misfits,
}

impl<'a, F: Fn(&str) -> Option<Declared<'a>>> Looked<'_, F> {
    fn kind(&mut self, expression: &Expression) -> Option<Kind> {
        match &expression.of {
            Part::All(parts) | Part::Any(parts) => {
                for part in parts {
                    self.need(part, Kind::Truth);
                }
                Some(Kind::Truth)
            }
            Part::Not(part) => {
                self.need(part, Kind::Truth);
                Some(Kind::Truth)
            }
            Part::Compare(comparison, both) => {
                self.compared(expression.at, *comparison, both);
                Some(Kind::Truth)
            }
            Part::Among(part, values) => {
                self.among(part, values);
                Some(Kind::Truth)
            }
            Part::Calculate(_, both) => {
                both.iter().for_each(|part| self.need(part, Kind::Whole));
                Some(Kind::Whole)
            }
            Part::Minus(part) => {
                self.need(part, Kind::Whole);
                Some(Kind::Whole)
            }
            Part::Call(function, given) => Some(self.call(expression.at, *function, given)),
            Part::Name(name) => {
                let declared = (self.declared)(name).map(|declared| declared.kind);
                if declared.is_none() {
                    self.wrong.push((expression.at, Misfit::Undeclared(name.clone())));
                }
                declared
            }
            Part::Literal(value) => Some(value.kind()),
        }
    }

    fn need(&mut self, part: &Expression, needed: Kind) {
        if let Some(is) = self.kind(part).filter(|is| *is != needed) {
            self.wrong.push((part.at, Misfit::Kind { is, needed }));
        }
    }

    fn compared(&mut self, at: usize, comparison: Comparison, both: &[Expression; 2]) {
        let [left, right] = both;
        if let (Some(one), Some(other)) = (self.kind(left), self.kind(right)) {
            let ordered = matches!(one, Kind::Whole | Kind::Day);
            let equal = matches!(comparison, Comparison::Equal | Comparison::Unequal) && one != Kind::Share;
            if one != other || !(ordered || equal) {
                self.wrong.push((at, Misfit::Compared(one, other)));
            }
        }
        for (name, word) in [(left, right), (right, left)] {
            if let Part::Literal(value) = &word.of {
                self.word(name, word.at, value);
            }
        }
    }

    fn among(&mut self, part: &Expression, values: &[Value]) {
        let kind = self.kind(part);
        for value in values {
            if let Some(kind) = kind.filter(|kind| *kind != value.kind()) {
                self.wrong.push((part.at, Misfit::Compared(kind, value.kind())));
            }
            self.word(part, part.at, value);
        }
    }

    /// Whether the fact can have that word.
    fn word(&mut self, name: &Expression, at: usize, value: &Value) {
        let (Part::Name(name), Value::Text(word)) = (&name.of, value) else { return };
        let words = (self.declared)(name).map(|declared| declared.words).unwrap_or_default();
        if !words.is_empty() && words.iter().all(|known| known.is != *word) {
            self.wrong.push((at, Misfit::Word(word.clone())));
        }
    }

    fn call(&mut self, at: usize, function: Function, given: &[Expression]) -> Kind {
        match (function, given) {
            (Function::AtLeast | Function::MoreThan, [part, whole, share]) => {
                self.part_of(part, whole);
                self.need(share, Kind::Share);
            }
            (Function::AtLeast | Function::MoreThan, [part, whole, above, below]) => {
                self.part_of(part, whole);
                self.need(above, Kind::Whole);
                self.need(below, Kind::Whole);
                if !self.is_positive(below) {
                    self.wrong.push((below.at, Misfit::EmptyWhole));
                }
            }
            (Function::Days | Function::Months | Function::Years, [from, to]) => {
                self.need(from, Kind::Day);
                self.need(to, Kind::Day);
            }
            _ => self.wrong.push((at, Misfit::Arguments)),
        }
        match function {
            Function::AtLeast | Function::MoreThan => Kind::Truth,
            Function::Days | Function::Months | Function::Years => Kind::Whole,
            Function::Day => Kind::Day,
        }
    }

    fn part_of(&mut self, part: &Expression, whole: &Expression) {
        self.need(part, Kind::Whole);
        self.need(whole, Kind::Whole);
        if !self.is_positive(whole) {
            self.wrong.push((whole.at, Misfit::EmptyWhole));
        }
    }

    /// Whether it can only be more than nothing, as far as can be seen from the names.
    fn is_positive(&self, whole: &Expression) -> bool {
        match &whole.of {
            Part::Name(name) => (self.declared)(name).is_none_or(|declared| declared.is_positive),
            Part::Literal(Value::Whole(number)) => *number > 0,
            _ => false,
        }
    }
}
