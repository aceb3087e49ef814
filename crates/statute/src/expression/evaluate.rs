//! Evaluates a condition where facts may be missing: Kleene's three-valued logic, which gathers every missing fact in one run and, of what
//! is decided, the facts that decided it.

use jiff::Unit;
use jiff::civil::Date;

use super::{Comparison, Expression, Function, Operation, Part};
use crate::value::{Share, Value};

/// Where values come from: a place in the list of names, and its value; none where nobody knows it.
pub(crate) trait Scope {
    /// The value of a name, with its place among the names; places of what is unknown are told to the reader of the verdict.
    fn value(&self, name: &str) -> (usize, Option<Value>);
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Reading {
    /// None where it is unknown.
    pub(crate) value: Option<Value>,
    /// Names that decided it.
    pub(crate) grounds: Vec<usize>,
    /// Names without a value that would decide it.
    pub(crate) missing: Vec<usize>,
    /// Something could not be computed: too large a number, a share of nothing.
    pub(crate) is_beyond: bool,
}

impl Reading {
    /// Its truth; none where it is unknown.
    pub(crate) fn truth(&self) -> Option<bool> {
        match self.value {
            Some(Value::Truth(truth)) => Some(truth),
            _ => None,
        }
    }

    fn of(value: Value) -> Self {
        Self { value: Some(value), ..Self::default() }
    }

    fn with(self, value: Option<Value>) -> Self {
        Self { is_beyond: self.is_beyond || (value.is_none() && self.missing.is_empty()), value, ..self }
    }

    /// The grounds and gaps of both; the value of neither.
    pub(crate) fn joined(mut self, other: &Self) -> Self {
        add(&mut self.grounds, &other.grounds);
        add(&mut self.missing, &other.missing);
        self.is_beyond |= other.is_beyond;
        self
    }
}

/// Adds those that are not there yet.
pub(crate) fn add(to: &mut Vec<usize>, more: &[usize]) {
    for one in more {
        if !to.contains(one) {
            to.push(*one);
        }
    }
}

impl Expression {
    /// Its value in a scope. It was checked before: kinds fit.
    pub(crate) fn evaluate(&self, scope: &impl Scope) -> Reading {
        match &self.of {
            Part::All(parts) => together(parts, scope, false),
            Part::Any(parts) => together(parts, scope, true),
            Part::Not(part) => {
                let inner = part.evaluate(scope);
                let truth = inner.truth().map(|truth| Value::Truth(!truth));
                Reading { value: truth, ..inner }
            }
            Part::Compare(comparison, both) => {
                let ([left, right], read) = pair(both, scope);
                let truth = left.zip(right).and_then(|(left, right)| compared(*comparison, &left, &right));
                read.with(truth.map(Value::Truth))
            }
            Part::Among(part, values) => {
                let mut read = part.evaluate(scope);
                let truth = read.value.take().map(|value| Value::Truth(values.contains(&value)));
                read.with(truth)
            }
            Part::Calculate(operation, both) => {
                let ([left, right], read) = pair(both, scope);
                read.with(left.zip(right).and_then(|(left, right)| calculated(*operation, &left, &right)))
            }
            Part::Minus(part) => {
                let mut read = part.evaluate(scope);
                let turned = read.value.take().and_then(|value| whole(&value)?.checked_neg()).map(Value::Whole);
                read.with(turned)
            }
            Part::Call(function, given) => call(*function, given, scope),
            Part::Name(name) => match scope.value(name) {
                (place, Some(value)) => Reading { grounds: vec![place], ..Reading::of(value) },
                (place, None) => Reading { missing: vec![place], ..Reading::default() },
            },
            Part::Literal(value) => Reading::of(value.clone()),
        }
    }
}

/// All of them (`decides` false) or any of them (`decides` true): one that has the deciding truth decides alone, whatever the others lack.
fn together(parts: &[Expression], scope: &impl Scope, decides: bool) -> Reading {
    let parts: Vec<Reading> = parts.iter().map(|part| part.evaluate(scope)).collect();
    let joined = |which: &dyn Fn(&Reading) -> bool| {
        parts.iter().filter(|one| which(one)).fold(Reading::default(), Reading::joined)
    };
    if parts.iter().any(|one| one.truth() == Some(decides)) {
        let decisive = joined(&|one| one.truth() == Some(decides));
        // What else is missing or beyond does not matter any more.
        return Reading { value: Some(Value::Truth(decides)), missing: Vec::new(), is_beyond: false, ..decisive };
    }
    if parts.iter().any(|one| one.truth().is_none()) {
        return Reading { value: None, ..joined(&|one| one.truth().is_none()) };
    }
    Reading { value: Some(Value::Truth(!decides)), ..joined(&|_| true) }
}

fn pair(both: &[Expression; 2], scope: &impl Scope) -> ([Option<Value>; 2], Reading) {
    let [left, right] = both;
    let (mut left, mut right) = (left.evaluate(scope), right.evaluate(scope));
    let values = [left.value.take(), right.value.take()];
    (values, left.joined(&right))
}

fn compared(comparison: Comparison, left: &Value, right: &Value) -> Option<bool> {
    let order = match (left, right) {
        (Value::Whole(left), Value::Whole(right)) => left.cmp(right),
        (Value::Day(left), Value::Day(right)) => left.cmp(right),
        (Value::Text(left), Value::Text(right)) => left.cmp(right),
        (Value::Truth(left), Value::Truth(right)) => left.cmp(right),
        _ => return None,
    };
    Some(match comparison {
        Comparison::Equal => order.is_eq(),
        Comparison::Unequal => order.is_ne(),
        Comparison::Less => order.is_lt(),
        Comparison::AtMost => order.is_le(),
        Comparison::More => order.is_gt(),
        Comparison::AtLeast => order.is_ge(),
    })
}

fn calculated(operation: Operation, left: &Value, right: &Value) -> Option<Value> {
    let (left, right) = (whole(left)?, whole(right)?);
    let number = match operation {
        Operation::Plus => left.checked_add(right),
        Operation::Minus => left.checked_sub(right),
        Operation::Times => left.checked_mul(right),
    };
    number.map(Value::Whole)
}

fn call(function: Function, given: &[Expression], scope: &impl Scope) -> Reading {
    let mut read = Reading::default();
    let mut values = Vec::with_capacity(given.len());
    for one in given {
        let mut one = one.evaluate(scope);
        values.push(one.value.take());
        read = read.joined(&one);
    }
    let values: Option<Vec<Value>> = values.into_iter().collect();
    read.with(values.and_then(|values| called(function, &values)))
}

fn called(function: Function, given: &[Value]) -> Option<Value> {
    match (function, given) {
        (Function::AtLeast, [part, of, rest @ ..]) => {
            share(rest)?.is_reached(whole(part)?, whole(of)?).map(Value::Truth)
        }
        (Function::MoreThan, [part, of, rest @ ..]) => {
            share(rest)?.is_passed(whole(part)?, whole(of)?).map(Value::Truth)
        }
        (_, [Value::Day(from), Value::Day(to)]) => between(function, *from, *to).map(Value::Whole),
        _ => None,
    }
}

fn share(given: &[Value]) -> Option<Share> {
    match given {
        [Value::Share(share)] => Some(*share),
        [part, of] => Share::new(whole(part)?, whole(of)?),
        _ => None,
    }
}

/// Whole units from a day to another; less than nothing where it lies before.
fn between(function: Function, from: Date, to: Date) -> Option<i64> {
    let (unit, count): (Unit, fn(jiff::Span) -> i64) = match function {
        Function::Days => (Unit::Day, |span| i64::from(span.get_days())),
        Function::Months => (Unit::Month, |span| i64::from(span.get_months())),
        Function::Years => (Unit::Year, |span| i64::from(span.get_years())),
        _ => return None,
    };
    from.until((unit, to)).ok().map(count)
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Whole(number) => Some(*number),
        _ => None,
    }
}
