//! How one value may have become another by a slip of the pen: a digit wrong, left out or added, two exchanged, the magnitude
//! wrong, one more or less.

use crate::facts::{Decimal, Value};

/// A slip that would make one value of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misprint {
    /// "14.260", "14.620".
    Exchanged,
    /// "45,8", "45,3"; "6.204", "624"; a time that differs in its hour or in its minutes.
    Digit,
    /// "Rp1,86 miliar", "Rp1,86 juta"; "21,5", "215".
    Magnitude,
    /// One part of a date that has two or three.
    DatePart,
}

/// The slip between two values; none where none explains the difference.
pub(super) fn misprint(mine: &Value, theirs: &Value) -> Option<Misprint> {
    match (mine, theirs) {
        (Value::Quantity { amount: left, .. }, Value::Quantity { amount: right, .. }) => of_amounts(*left, *right),
        (Value::Time { minutes: left, .. }, Value::Time { minutes: right, .. }) => {
            let apart = left.abs_diff(*right);
            (apart.is_multiple_of(60) || apart < 60).then_some(Misprint::Digit)
        }
        (Value::Date { year, month, day }, Value::Date { year: y, month: m, day: d }) => {
            let wide = |part: Option<i8>| part.map(i16::from);
            let parts = [(*year, *y), (wide(*month), wide(*m)), (wide(*day), wide(*d))];
            let both = parts.iter().filter(|(l, r)| l.is_some() && r.is_some()).count();
            let same = parts.iter().filter(|(l, r)| l.is_some() && l == r).count();
            (both >= 2 && same + 1 == both).then_some(Misprint::DatePart)
        }
        _ => None,
    }
}

/// True for one more or one less: the next number, year, day or hour.
pub(super) fn is_neighbour(mine: &Value, theirs: &Value) -> bool {
    match (mine, theirs) {
        (Value::Quantity { amount: l, .. }, Value::Quantity { amount: r, .. }) => {
            l.scale == r.scale && l.digits.abs_diff(r.digits) == 1
        }
        (Value::Time { minutes: l, .. }, Value::Time { minutes: r, .. }) => l.abs_diff(*r) == 60,
        (Value::Date { year, month, day }, Value::Date { year: y, day: d, .. }) => {
            let years = month.is_none() && year.zip(*y).is_some_and(|(l, r)| l.abs_diff(r) == 1);
            years || day.zip(*d).is_some_and(|(l, r)| l.abs_diff(r) == 1)
        }
        _ => false,
    }
}

/// How many figures tell in a number: zeros at its end do not.
pub(super) fn telling_figures(value: &Value) -> usize {
    match value {
        Value::Quantity { amount, .. } => figures(*amount).len(),
        _ => 0,
    }
}

fn of_amounts(left: Decimal, right: Decimal) -> Option<Misprint> {
    let (a, b) = (figures(left), figures(right));
    let one_size = a.len() == b.len() && size(left) == size(right);
    let differing: Vec<usize> = a.iter().zip(&b).enumerate().filter(|(_, (x, y))| x != y).map(|(i, _)| i).collect();
    match differing.as_slice() {
        [] if a.len() == b.len() => Some(Misprint::Magnitude),
        [i, j] if one_size && a.get(*i) == b.get(*j) && a.get(*j) == b.get(*i) => Some(Misprint::Exchanged),
        [_] if one_size && a.len() > 1 => Some(Misprint::Digit),
        _ => is_one_more(&a, &b).then_some(Misprint::Digit),
    }
}

/// True when one has a figure more, and is else the same.
fn is_one_more(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let without = |at: usize| long.iter().enumerate().filter(move |(i, _)| *i != at).map(|(_, figure)| figure);
    long.len() == short.len() + 1 && long.len() >= 3 && (0..long.len()).any(|at| without(at).eq(short))
}

/// The figures without zeros at the end.
fn figures(amount: Decimal) -> Vec<u8> {
    amount.digits.unsigned_abs().to_string().trim_end_matches('0').bytes().collect()
}

/// How many figures stand before the comma.
fn size(amount: Decimal) -> i64 {
    let digits = i64::try_from(amount.digits.unsigned_abs().to_string().len()).unwrap_or(i64::MAX);
    digits - i64::from(amount.scale)
}
