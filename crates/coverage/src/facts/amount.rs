//! Numbers in digits and in words, as exact decimals. The comma is decimal and the point groups thousands; "83.78" and
//! "1,234,567" cannot be read that way and are read the other way round.

use super::Decimal;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Kind, Tokens};

/// Digits beyond this are no quantity of the news.
const MOST_DIGITS: usize = 24;

/// A number and the token after it; `parts` is set for "dua pertiga": so many of a third, which no decimal holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) value: Decimal,
    pub(super) parts: Option<u8>,
    pub(super) next: usize,
    /// "ribuan": some, not exactly.
    pub(super) vague: bool,
}

impl Decimal {
    /// `digits × 10^-scale`, without trailing zeros behind the comma.
    pub fn new(digits: i128, scale: u32) -> Self {
        let (mut digits, mut scale) = (digits, scale);
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        Self { digits, scale }
    }

    /// The value times a power of ten; none when it is too large.
    pub(super) fn shifted(self, exponent: u32) -> Option<Self> {
        let cancelled = exponent.min(self.scale);
        let factor = 10_i128.checked_pow(exponent - cancelled)?;
        Some(Self::new(self.digits.checked_mul(factor)?, self.scale - cancelled))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let grown = |value: Self| value.digits.checked_mul(10_i128.checked_pow(scale - value.scale)?);
        Some(Self::new(grown(self)?.checked_add(grown(other)?)?, scale))
    }
}

/// Reads a number token's text.
pub(super) fn digits(text: &str) -> Option<Decimal> {
    if text.len() > MOST_DIGITS {
        return None;
    }
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let (whole, fraction) = match (points, commas) {
        (0, 0) => (text.to_owned(), ""),
        (_, 0) if grouped(text, '.') => (text.replace('.', ""), ""),
        (1, 0) => split(text, '.')?,
        (0, 1) => split(text, ',')?,
        (0, _) if grouped(text, ',') => (text.replace(',', ""), ""),
        (_, 1) if text.rfind(',') > text.rfind('.') => grouped_split(text, '.', ',')?,
        (1, _) if text.rfind('.') > text.rfind(',') => grouped_split(text, ',', '.')?,
        _ => return None,
    };
    // "0541" is a dialling code.
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    let scale = u32::try_from(fraction.len()).ok()?;
    Some(Decimal::new(format!("{whole}{fraction}").parse().ok()?, scale))
}

fn split(text: &str, mark: char) -> Option<(String, &str)> {
    text.split_once(mark).map(|(whole, fraction)| (whole.to_owned(), fraction))
}

fn grouped_split(text: &str, group: char, mark: char) -> Option<(String, &str)> {
    let (whole, fraction) = text.split_once(mark)?;
    grouped(whole, group).then(|| (whole.replace(group, ""), fraction))
}

/// "1.234.567": one to three digits, then groups of three.
fn grouped(text: &str, mark: char) -> bool {
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or("");
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

/// The number that begins at `at`, in digits or words, with "juta" and the like applied.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Amount> {
    if tokens.at(at).kind == Kind::Number {
        let value = digits(tokens.text(at))?;
        return multiplied(tokens, Amount { value, parts: None, next: at + 1, vague: false });
    }
    spelled(tokens, at)
}

/// "12,5 miliar", "2 juta 500 ribu", "1,5 ribu".
fn multiplied(tokens: &Tokens, amount: Amount) -> Option<Amount> {
    let Some(exponent) = magnitude(tokens, amount.next) else { return Some(amount) };
    let mut total = Amount { value: amount.value.shifted(exponent)?, next: amount.next + 1, ..amount };
    let mut smallest = exponent;
    while tokens.at(total.next).kind == Kind::Number {
        let Some(exponent) = magnitude(tokens, total.next + 1).filter(|exponent| *exponent < smallest) else { break };
        let more = digits(tokens.text(total.next))?.shifted(exponent)?;
        total = Amount { value: total.value.plus(more)?, next: total.next + 2, ..total };
        smallest = exponent;
    }
    // "12 juta triliun" is not written; "ribu triliun" is.
    if let Some(exponent) = magnitude(tokens, total.next).filter(|exponent| *exponent > smallest) {
        total = Amount { value: total.value.shifted(exponent)?, next: total.next + 1, ..total };
    }
    Some(total)
}

/// The power of ten at `at`; a lone "M" is a billion only after money, which the caller knows.
pub(super) fn magnitude(tokens: &Tokens, at: usize) -> Option<u32> {
    match tokens.sense(at) {
        Sense::Magnitude(_) if tokens.text(at).len() == 1 => None,
        Sense::Magnitude(exponent) => Some(u32::from(exponent)),
        _ => None,
    }
}

/// The state of reading number words: finished thousands, the hundreds being built, a digit waiting for "puluh".
#[derive(Default)]
struct Words {
    total: i128,
    group: i128,
    digit: Option<i128>,
    smallest: Option<u8>,
    half: bool,
}

fn spelled(tokens: &Tokens, at: usize) -> Option<Amount> {
    let plain = |value: Decimal, parts: Option<u8>, next: usize| Amount { value, parts, next, vague: false };
    match tokens.sense(at) {
        Sense::Vague(exponent) => return vague(tokens, at, exponent),
        Sense::OneShare(parts) => {
            let (value, parts) = share(1, parts)?;
            return multiplied(tokens, plain(value, parts, at + 1));
        }
        _ => {}
    }
    let (mut words, mut next) = (Words::default(), at);
    while next < at + 24 && words.take(tokens.sense(next)) {
        next += 1;
    }
    if next == at {
        return None;
    }
    if let (Sense::Share(parts), Some(count), 0, 0) = (tokens.sense(next), words.digit, words.group, words.total) {
        let (value, parts) = share(count, parts)?;
        return Some(plain(value, parts, next + 1));
    }
    let value = Decimal::new(words.total + words.group + words.digit.unwrap_or(0), 0);
    let half = tokens.sense(next) == Sense::OneShare(2) && tokens.says(next, "setengah") && words.total == 0;
    if half {
        let value = value.plus(Decimal::new(5, 1))?;
        return multiplied(tokens, plain(value, None, next + 1));
    }
    if tokens.says(next, "koma")
        && let Some((value, next)) = decimals(tokens, value, next + 1)
    {
        return multiplied(tokens, plain(value, None, next));
    }
    Some(plain(value, None, next))
}

impl Words {
    /// Takes the next word; false when it does not continue the number.
    fn take(&mut self, sense: Sense) -> bool {
        if self.half {
            return false;
        }
        match (sense, self.digit) {
            (Sense::Digit(digit), None) if self.group % 10 == 0 && !(11..20).contains(&(self.group % 100)) => {
                self.digit = Some(i128::from(digit));
            }
            (Sense::Teen, Some(digit)) => self.settle(10 + digit),
            (Sense::Ten, Some(digit)) => self.settle(digit * 10),
            (Sense::Hundred, Some(digit)) if self.group == 0 => self.settle(digit * 100),
            (Sense::Whole(value), None) if self.group == 0 || value < 100 && self.group % 100 == 0 => {
                self.settle(i128::from(value));
            }
            (Sense::Magnitude(exponent), _) if self.open(exponent) && self.group + self.digit.unwrap_or(0) > 0 => {
                self.total += (self.group + self.digit.take().unwrap_or(0)) * 10_i128.pow(u32::from(exponent));
                self.group = 0;
            }
            (Sense::OneMagnitude(exponent), None) if self.group == 0 && self.open(exponent) => {
                self.total += 10_i128.pow(u32::from(exponent));
            }
            _ => return false,
        }
        true
    }

    fn settle(&mut self, value: i128) {
        self.group += value;
        self.digit = None;
    }

    /// Magnitudes come in falling order.
    fn open(&mut self, exponent: u8) -> bool {
        let open = self.smallest.is_none_or(|smallest| exponent < smallest);
        if open {
            self.smallest = Some(exponent);
        }
        open
    }
}

/// "tiga koma tujuh delapan".
fn decimals(tokens: &Tokens, whole: Decimal, from: usize) -> Option<(Decimal, usize)> {
    let (mut digits, mut scale, mut at) = (whole.digits, 0, from);
    while let Sense::Digit(digit) = tokens.sense(at)
        && scale < 6
    {
        digits = digits.checked_mul(10)?.checked_add(i128::from(digit))?;
        (scale, at) = (scale + 1, at + 1);
    }
    (scale > 0).then(|| (Decimal::new(digits, scale), at))
}

/// "puluhan ribu": at least ten thousand, not exactly.
fn vague(tokens: &Tokens, at: usize, exponent: u8) -> Option<Amount> {
    let mut amount =
        Amount { value: Decimal::new(1, 0).shifted(u32::from(exponent))?, parts: None, next: at + 1, vague: true };
    while let Some(exponent) = magnitude(tokens, amount.next).filter(|_| amount.next < at + 3) {
        amount = Amount { value: amount.value.shifted(exponent)?, next: amount.next + 1, ..amount };
    }
    Some(amount)
}

/// `count` of `parts`: a decimal where one is exact (three quarters), else the count and the parts.
pub(super) fn share(count: i128, parts: u8) -> Option<(Decimal, Option<u8>)> {
    let exact = match parts {
        2 => Some(Decimal::new(count.checked_mul(5)?, 1)),
        4 => Some(Decimal::new(count.checked_mul(25)?, 2)),
        5 => Some(Decimal::new(count.checked_mul(2)?, 1)),
        10 => Some(Decimal::new(count, 1)),
        _ => None,
    };
    Some(exact.map_or((Decimal::new(count, 0), Some(parts)), |value| (value, None)))
}
