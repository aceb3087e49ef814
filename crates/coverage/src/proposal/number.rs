//! A number in two forms. The same value written in two ways costs the reader a second look; a value that is cut in one place is
//! copied wrongly. Numbers that count other things are never compared.

use super::Warning;
use super::text::{Part, Text};
use crate::check::FindingKind;
use crate::facts::{Decimal, Fact, Value};

/// Numerals and what belongs to them; whatever else stands in a quantity is its unit.
const NUMERALS: [&str; 28] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    "belas", "puluh", "ratus", "ribu", "juta", "miliar", "milyar", "triliun", "seratus", "seribu", "sejuta", "koma",
    "persen", "%", "rp", "se",
];

/// More quantities than a release has; each is compared with each.
const MOST: usize = 400;

struct Written<'a> {
    words: &'a str,
    form: String,
    amount: Decimal,
    unit: &'a str,
    at: usize,
    in_headline: bool,
}

pub(super) fn warnings(text: &Text, facts: &[Fact]) -> Vec<Warning> {
    let numbers: Vec<Written<'_>> = facts.iter().filter_map(|fact| written(text, fact)).take(MOST).collect();
    let mut found = Vec::new();
    for (index, second) in numbers.iter().enumerate() {
        let mut earlier = numbers.iter().take(index).filter(|first| first.unit == second.unit);
        let Some((first, same)) = earlier.find_map(|first| Some((first, differs(first, second)?))) else { continue };
        let told =
            |warning: &Warning| matches!(warning, Warning::Number { second: known, .. } if known == second.words);
        if !found.iter().any(told) {
            found.push(warning(text, first, second, same, second.at));
        }
    }
    found.extend(only_in_headline(text, &numbers));
    found
}

fn warning(text: &Text, first: &Written<'_>, second: &Written<'_>, same: bool, at: usize) -> Warning {
    Warning::Number { first: first.words.to_owned(), second: second.words.to_owned(), same, place: text.place(at) }
}

fn written<'a>(text: &'a Text, fact: &'a Fact) -> Option<Written<'a>> {
    let Value::Quantity { amount, unit: Some(unit), approximate: false } = &fact.value else { return None };
    let counts = matches!(fact.kind, FindingKind::Number | FindingKind::Money | FindingKind::Percentage);
    let words = text.words(&fact.range);
    (counts && unit != "nomor" && !unit.starts_with('/')).then(|| Written {
        words,
        form: form(words),
        amount: *amount,
        unit,
        at: fact.range.start,
        in_headline: text.part(fact.range.start) == Part::Headline,
    })
}

/// How the number is written: its digits and numerals, without its unit.
fn form(words: &str) -> String {
    let lower = words.to_lowercase().replace("rp", "rp ").replace("rp .", "rp ").replace('%', " %");
    let part = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) || NUMERALS.contains(word);
    lower.split([' ', '\u{a0}', '-']).filter(part).collect::<Vec<_>>().join(" ").replace("rp ", "")
}

/// True for the same value in another form, false for a value that is cut; none where they are two numbers, or one.
fn differs(first: &Written<'_>, second: &Written<'_>) -> Option<bool> {
    if first.amount == second.amount {
        return (first.form != second.form).then_some(true);
    }
    let (one, other) = (mantissa(&first.form)?, mantissa(&second.form)?);
    let (short, long) = if one.1.len() <= other.1.len() { (one, other) } else { (other, one) };
    let telling = short.0.len() + short.1.len() >= 2;
    (short.2 == long.2 && telling && short.1.len() < long.1.len() && is_cut(short, long)).then_some(false)
}

/// Digits before the comma, behind it, and the words of size: `12`, `5`, `miliar`.
fn mantissa(form: &str) -> Option<(&str, &str, &str)> {
    let (digits, size) = form.split_once(' ').unwrap_or((form, ""));
    let (whole, decimals) = digits.split_once(',').unwrap_or((digits, ""));
    let sound = whole.chars().all(|c| c.is_ascii_digit() || c == '.') && decimals.chars().all(|c| c.is_ascii_digit());
    (sound && !whole.is_empty()).then_some((whole, decimals, size))
}

/// The longer one with some decimals left off, or rounded.
fn is_cut(short: (&str, &str, &str), long: (&str, &str, &str)) -> bool {
    if short.0 == long.0 && long.1.starts_with(short.1) {
        return true;
    }
    let number = |whole: &str, decimals: &str| format!("{}{decimals}", whole.replace('.', "")).parse::<u128>().ok();
    let kept = long.1.get(..short.1.len()).unwrap_or_default();
    let up = long.1.get(short.1.len()..).is_some_and(|rest| rest.starts_with(['5', '6', '7', '8', '9']));
    up && number(long.0, kept).and_then(|cut| cut.checked_add(1)) == number(short.0, short.1)
}

/// A number of the headline whose thing the text counts, but never as many. Shares and sums count too many things.
fn only_in_headline(text: &Text, numbers: &[Written<'_>]) -> Vec<Warning> {
    let mut found = Vec::new();
    for headline in numbers.iter().filter(|number| number.in_headline && !matches!(number.unit, "%" | "rp")) {
        let below: Vec<_> =
            numbers.iter().filter(|number| !number.in_headline && number.unit == headline.unit).collect();
        let fits =
            |number: &&&Written<'_>| number.amount == headline.amount || differs(headline, number) == Some(false);
        if let (Some(first), None) = (below.first(), below.iter().find(fits)) {
            found.push(warning(text, headline, first, false, headline.at));
        }
    }
    found
}
