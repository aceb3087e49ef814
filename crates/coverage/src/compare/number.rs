//! Numbers as values, written in digits or words: "12,5 miliar", "dua puluh lima", "ke-2", "Ke-II".
//! Only for comparing words of a quotation; what a number is said of is the work of `facts`.

use super::spelling::{self, Number};
use super::word::{Raw, Word, key};

/// A number in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount(i128);

const ONE: i128 = 1_000_000;

impl Amount {
    /// Digits with Indonesian marks (`1.234,5`); the other way round where it can only be that (`83.78`).
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let digits = digits.replace(':', ",");
        let (dots, commas) = (digits.matches('.').count(), digits.matches(',').count());
        let (whole, part) = match (dots, commas) {
            (0, 0) => (digits.as_str(), ""),
            (_, 0) if thousands(&digits, '.') => (digits.as_str(), ""),
            (0, 2..) if thousands(&digits, ',') => (digits.as_str(), ""),
            (1, 0) => digits.split_once('.')?,
            (_, 1) => digits.split_once(',').filter(|(_, part)| !part.contains('.'))?,
            _ => return None,
        };
        let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
        if whole.len() > 24 || part.len() > 6 {
            return None;
        }
        let scale = 10_i128.checked_pow(u32::try_from(6 - part.len()).ok()?)?;
        let part = if part.is_empty() { 0 } else { part.parse::<i128>().ok()? };
        Some(Self(whole.parse::<i128>().ok()?.checked_mul(ONE)? + part * scale))
    }

    fn key(self, prefix: &[u8]) -> u64 {
        let mut bytes = prefix.to_vec();
        bytes.extend(self.0.to_le_bytes());
        key(&bytes)
    }
}

fn thousands(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark);
    groups.next().is_some_and(|first| first.len() <= 3 && first != "0") && groups.all(|group| group.len() == 3)
}

/// A number at the head of a run of words.
#[derive(Debug)]
pub(super) struct Phrase {
    amount: Amount,
    ordinal: bool,
    rupiah: bool,
    taken: usize,
}

impl Phrase {
    /// Appends its words and says how many raw words it took.
    pub(super) fn push(&self, raws: &[Raw], words: &mut Vec<Word>) -> usize {
        let start = raws.first().map_or(0, |raw| raw.start);
        let end = raws.get(self.taken - 1).map_or(start, |raw| raw.end);
        if self.rupiah {
            words.push(Word { key: key(b"rp"), start, end, weight: 3 });
        }
        let prefix: &[u8] = if self.ordinal { b"ke#" } else { b"#" };
        words.push(Word { key: self.amount.key(prefix), start, end, weight: 3 });
        self.taken
    }
}

/// Reads the number that begins at the first of `raws`.
pub(super) fn phrase(text: &str, raws: &[Raw]) -> Option<Phrase> {
    let first = raws.first()?;
    if let Some(Number::Ordinal(n)) = spelling::number(first.key).filter(|_| first.amount.is_none()) {
        return Some(Phrase { amount: Amount(n * ONE), ordinal: true, rupiah: false, taken: 1 });
    }
    if first.key == key(b"ke") {
        let second = raws.get(1)?;
        let amount = second.amount.or_else(|| roman(text.get(second.start..second.end)?))?;
        return (second.start - first.end <= 1).then_some(Phrase { amount, ordinal: true, rupiah: false, taken: 2 });
    }
    let (amount, taken) = cardinal(raws)?;
    let rupiah = raws.get(taken).is_some_and(|next| next.key == key(b"rupiah"));
    Some(Phrase { amount, ordinal: false, rupiah, taken: taken + usize::from(rupiah) })
}

/// A cardinal and how many words it takes: digits or words, then "ribu", "juta", "miliar", "triliun".
fn cardinal(raws: &[Raw]) -> Option<(Amount, usize)> {
    let (mut total, mut group, mut unit) = (0_i128, 0_i128, None);
    let (mut last_scale, mut last_hundred, mut taken) = (i128::MAX, i128::MAX, 0);
    for raw in raws {
        let step = match (raw.amount, spelling::number(raw.key)) {
            (Some(amount), _) if group == 0 && unit.is_none() && taken == 0 => Some(Step::Unit(amount.0)),
            (Some(_), _) | (None, None | Some(Number::Ordinal(_))) => None,
            (None, Some(Number::Unit(n))) => (unit.is_none() && last_hundred > 1).then_some(Step::Unit(n * ONE)),
            (None, Some(Number::Fixed(n))) => (unit.is_none() && last_hundred > n).then_some(Step::Group(n, n * ONE)),
            (None, Some(Number::Teen)) => unit.map(|u| Step::Group(10, u + 10 * ONE)),
            (None, Some(Number::Times(n))) if n < 1000 => {
                unit.filter(|_| n < last_hundred).map(|u| Step::Group(n, u * n))
            }
            (None, Some(Number::Times(n))) => {
                (n < last_scale && group + unit.unwrap_or(0) > 0).then_some(Step::Scale(n))
            }
        };
        match step {
            Some(Step::Unit(value)) => unit = Some(value),
            Some(Step::Group(size, value)) => (group, unit, last_hundred) = (group + value, None, size),
            Some(Step::Scale(n)) => {
                total += group.checked_add(unit.unwrap_or(0))?.checked_mul(n)?;
                (group, unit, last_scale, last_hundred) = (0, None, n, i128::MAX);
            }
            None => break,
        }
        taken += 1;
    }
    (taken > 0).then_some((Amount(total + group + unit.unwrap_or(0)), taken))
}

enum Step {
    Unit(i128),
    Group(i128, i128),
    Scale(i128),
}

/// I to XXXIX, in capitals.
fn roman(text: &str) -> Option<Amount> {
    let (mut value, mut rest) = (0, text);
    for (sign, n) in [("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)] {
        for _ in 0..3 {
            if let Some(tail) = rest.strip_prefix(sign) {
                (value, rest) = (value + n, tail);
            }
        }
    }
    (rest.is_empty() && value > 0).then_some(Amount(value * ONE))
}
