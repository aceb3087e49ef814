//! Numbers with what they count, money and percentages. Numbers that are part of a name, a telephone number or a score
//! are none; a statute's number ("Nomor 49 Tahun 2024") has the unit `nomor`.

use super::amount::{self, Amount};
use super::{Fact, Value, unit};
use crate::check::FindingKind;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::sentence;
use crate::indonesian::token::{Case, Kind, Tokens};

/// Words before a number that make it a label.
const LABELS: &[&str] = &[
    "nomor", "no", "pasal", "ayat", "bab", "halaman", "lantai", "kelas", "rt", "rw", "blok", "tipe", "seri", "grup",
    "urut", "angka",
];

/// Units that tell a count of about two thousand from a year.
const COUNTED: &[&str] = &[
    "orang",
    "peserta",
    "unit",
    "ton",
    "meter",
    "km",
    "kilometer",
    "hektare",
    "hektar",
    "ha",
    "kali",
    "buah",
    "ekor",
    "jiwa",
    "kk",
    "siswa",
    "mahasiswa",
    "rumah",
    "paket",
    "lembar",
    "warga",
    "personel",
    "pelaku",
    "kepala",
    "keluarga",
    "kasus",
    "titik",
    "desa",
    "media",
    "umkm",
    "liter",
    "kg",
    "gram",
    "butir",
    "batang",
    "pohon",
    "bibit",
    "kursi",
    "suara",
    "pemilih",
    "relawan",
    "anggota",
    "pelajar",
    "pegawai",
    "guru",
    "atlet",
    "kendaraan",
];

/// The quantity that begins at `at`, as one fact or, for a range, two; and the token after it.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<(Vec<Fact>, usize)> {
    let money = currency(tokens, at);
    let start = money.map_or(at, |(_, next)| next);
    if !starts_number(tokens, start, money.is_some()) {
        return None;
    }
    if money.is_none() && tokens.at(start).kind == Kind::Number {
        if let Some((fact, next)) = to_one(tokens, start) {
            return Some((vec![fact], next));
        }
        if let Some(skipped) = chain(tokens, start) {
            return Some((Vec::new(), skipped));
        }
        if let Some(found) = year(tokens, start) {
            return Some(found);
        }
    }
    if let Some((fact, next)) = written_fraction(tokens, start) {
        return Some((vec![fact], next));
    }
    // "buka 24/7".
    let ratio = tokens.is(start + 1, '/') && tokens.glued(start + 1) && tokens.glued(start + 2);
    if money.is_none() && ratio && tokens.at(start + 2).kind == Kind::Number {
        return Some((Vec::new(), start + 3));
    }
    let mut first = amount::read(tokens, start)?;
    first = billions(tokens, first, money.is_some())?;
    if money.is_none() && is_part_of_name(tokens, start, first.next) {
        return Some((Vec::new(), first.next));
    }
    let code = money.map(|(code, _)| code);
    let Some((earlier, later)) = range_end(tokens, &first, code) else {
        let (fact, _, next) = finish(tokens, at, start, first, code);
        return Some(match duration(tokens, &fact, next) {
            Some((whole, next)) => (vec![whole], next),
            None => (vec![fact], next),
        });
    };
    let both =
        [finish(tokens, at, start, earlier, code), finish(tokens, earlier.next + 1, earlier.next + 1, later, code)];
    let unit = both.last().and_then(|(_, unit, _)| unit.clone());
    let next = both.last().map_or(later.next, |(_, _, next)| *next);
    Some((both.into_iter().map(|(fact, _, _)| with_unit(fact, unit.as_ref())).collect(), next))
}

fn starts_number(tokens: &Tokens, at: usize, money: bool) -> bool {
    let token = tokens.at(at);
    match token.kind {
        Kind::Number => money || !tokens.glued(at) || !tokens.back(at, 1).is_word(),
        Kind::Word(_) => {
            let joined = tokens.is(at + 1, '-') && tokens.glued(at + 1)
                || tokens.is(at.wrapping_sub(1), '-') && tokens.glued(at);
            let name = token.is_capital() && !sentence::opens(tokens, at);
            let number = matches!(
                token.sense,
                Sense::Digit(_) | Sense::Whole(_) | Sense::OneMagnitude(_) | Sense::Vague(_) | Sense::OneShare(_)
            );
            number && !joined && !name && !is_article(tokens, at)
        }
        _ => false,
    }
}

/// "salah satu", "satu sama lain", "satu pintu": no number is meant.
fn is_article(tokens: &Tokens, at: usize) -> bool {
    if !tokens.says(at, "satu") {
        return false;
    }
    let before =
        ["salah", "nomor", "pintu", "bersatu", "jadi"].iter().any(|word| tokens.says(at.wrapping_sub(1), word));
    // "satu di antaranya" counts nothing that a comparison could use.
    if unit::read(tokens, at + 1).is_none()
        && !matches!(tokens.sense(at + 1), Sense::Share(_) | Sense::OneShare(_) | Sense::Magnitude(_))
    {
        return !tokens.says(at + 1, "koma");
    }
    let after = ["sama", "per", "demi", "kesatuan", "pintu", "padu", "suara", "kata", "hati", "dua", "hal", "atap"];
    before || after.iter().any(|word| tokens.says(at + 1, word))
}

/// "Rp", "US$", "USD": its code and the token after it.
fn currency(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    match (tokens.at(at).kind, tokens.sense(at)) {
        (_, Sense::Currency(code)) => {
            let dollar = tokens.is(at + 1, '$');
            let point = tokens.is(at + 1, '.') && code == "rp";
            let bare = tokens.says(at, "us") && !dollar;
            (!bare && (tokens.at(at).is_capital() || code == "rp"))
                .then_some((code, at + 1 + usize::from(dollar || point)))
        }
        (Kind::Mark('$'), _) => Some(("usd", at + 1)),
        (Kind::Mark('€'), _) => Some(("eur", at + 1)),
        _ => None,
    }
}

/// A telephone number, score, ratio, path or product: digits tied to digits. Gives the token after it.
fn chain(tokens: &Tokens, at: usize) -> Option<usize> {
    let link = |mark: usize| {
        matches!(tokens.at(mark).kind, Kind::Mark('-' | '/' | ':' | '.' | '+' | '_' | '@' | '=' | '#' | '–'))
            && tokens.glued(mark)
    };
    let (mut end, mut links) = (at + 1, 0);
    while link(end) && tokens.glued(end + 1) && (tokens.at(end + 1).kind == Kind::Number) {
        links += 1;
        end += 2;
    }
    // "-0,02 persen" in a table is a negative number.
    let negative = tokens.is(at.wrapping_sub(1), '-') && !tokens.glued(at.wrapping_sub(1));
    let tied = matches!(tokens.back(at, 1).kind, Kind::Mark('/' | '@' | '=' | '#' | '_' | '+' | '-'));
    let tied_left = tokens.glued(at) && tied && !negative;
    let letters = tokens.glued(end)
        && tokens.at(end).is_word()
        && unit::read(tokens, end).is_none()
        && amount::magnitude(tokens, end).is_none();
    let path =
        matches!(tokens.at(end).kind, Kind::Mark('/' | '_' | '=' | '@')) && tokens.glued(end) && tokens.glued(end + 1);
    // "0541 7771234".
    let dialled = tokens.back(at, 1).kind == Kind::Number
        && tokens.text(at.wrapping_sub(1)).starts_with('0')
        && tokens.text(at).len() > 4;
    let zero = dialled
        || tokens.text(at).len() > 1 && tokens.text(at).starts_with('0') && !tokens.text(at).contains([',', '.']);
    let decade = tokens.is(at + 1, '-') && tokens.glued(at + 1) && tokens.says(at + 2, "an");
    if links >= 2 || tied_left || letters || path || zero || decade && tokens.text(at).len() == 4 {
        return Some(end.max(if decade { at + 3 } else { end }));
    }
    let mark = tokens.at(at + 1).kind;
    let ratio = links == 1 && matches!(mark, Kind::Mark(':' | '.' | '_' | '='));
    // "21-15": a score, unless something is counted.
    let counted = unit::read(tokens, end).is_some() || amount::magnitude(tokens, end).is_some();
    let score = links == 1 && matches!(mark, Kind::Mark('-' | '–')) && !counted && plain_year(tokens, at).is_none();
    (ratio || score).then_some(end)
}

fn plain_year(tokens: &Tokens, at: usize) -> Option<i16> {
    let text = tokens.text(at);
    let digits = tokens.at(at).kind == Kind::Number && text.len() == 4;
    text.parse().ok().filter(|year| digits && (1900..=2100).contains(year))
}

/// "2021", "2019-2024", "2021/2022": years, unless things are counted. Statutes: "Pergub 49/2024".
fn year(tokens: &Tokens, at: usize) -> Option<(Vec<Fact>, usize)> {
    let fact = |at: usize, year: i16| Fact {
        kind: FindingKind::Year,
        range: tokens.at(at).start..tokens.at(at).end,
        value: Value::Date { year: Some(year), month: None, day: None },
    };
    let second =
        matches!(tokens.at(at + 1).kind, Kind::Mark('/' | '-' | '–')) && tokens.at(at + 2).kind == Kind::Number;
    let last = plain_year(tokens, at + 2).filter(|_| second);
    // "tahun 1714"
    let old = || {
        let text = tokens.text(at).parse().ok().filter(|year| (1000..1900).contains(year));
        text.filter(|_| tokens.text(at).len() == 4 && tokens.says(at.wrapping_sub(1), "tahun"))
    };
    let Some(first) = plain_year(tokens, at).or_else(old) else {
        let slash = tokens.is(at + 1, '/') && tokens.glued(at + 1) && tokens.glued(at + 2);
        let last = last.filter(|_| slash && tokens.back(at, 1).is_word())?;
        let number = Value::Quantity {
            amount: amount::digits(tokens.text(at))?,
            unit: Some("nomor".to_owned()),
            approximate: false,
        };
        let number = Fact { kind: FindingKind::Number, range: tokens.at(at).start..tokens.at(at).end, value: number };
        return Some((vec![number, fact(at + 2, last)], at + 3));
    };
    let named = ["tahun", "periode", "anggaran", "sejak"].iter().any(|word| tokens.says(at.wrapping_sub(1), word));
    let counted = COUNTED.iter().any(|word| tokens.says(at + 1, word)) || amount::magnitude(tokens, at + 1).is_some();
    let percent = tokens.is(at + 1, '%') || tokens.sense(at + 1) == Sense::Percent;
    if !named && (counted || percent) {
        return None;
    }
    match last {
        Some(last) => Some((vec![fact(at, first), fact(at + 2, last)], at + 3)),
        None => Some((vec![fact(at, first)], at + 1)),
    }
}

/// "2/3 anggota".
fn written_fraction(tokens: &Tokens, at: usize) -> Option<(Fact, usize)> {
    if !tokens.is(at + 1, '/') || tokens.at(at).kind != Kind::Number {
        return None;
    }
    let (count, parts): (u8, u8) = (tokens.text(at).parse().ok()?, tokens.text(at + 2).parse().ok()?);
    if count >= parts || parts > 10 || tokens.is(at + 3, '/') {
        return None;
    }
    let (value, parts) = amount::share(i128::from(count), parts)?;
    let amount = Amount { value, parts, next: at + 3, vague: false };
    let (fact, _, next) = finish(tokens, at, at, amount, None);
    Some((fact, next))
}

/// "Rp12 M", "Rp2,5 T".
fn billions(tokens: &Tokens, amount: Amount, money: bool) -> Option<Amount> {
    let exponent = match tokens.text(amount.next) {
        "M" => 9,
        "T" => 12,
        _ => return Some(amount),
    };
    if !money {
        return Some(amount);
    }
    Some(Amount { value: amount.value.shifted(exponent)?, next: amount.next + 1, ..amount })
}

/// "Liga 1", "Gate 4": a small number after a name, with nothing counted.
fn is_part_of_name(tokens: &Tokens, at: usize, next: usize) -> bool {
    let before = tokens.back(at, 1);
    let small =
        tokens.at(at).kind == Kind::Number && tokens.text(at).len() <= 3 && !tokens.text(at).contains([',', '.']);
    let label = LABELS.iter().any(|word| tokens.says(at.wrapping_sub(1), word));
    let name = before.is_capital()
        && !sentence::opens(tokens, at.wrapping_sub(1))
        && !label
        && before.sense != Sense::Function;
    small && name && unit::read(tokens, next).is_none()
}

/// The later end of "5-10 juta", "10 hingga 15 persen"; the earlier end takes its magnitude.
fn range_end(tokens: &Tokens, first: &Amount, code: Option<&str>) -> Option<(Amount, Amount)> {
    let joins = matches!(tokens.at(first.next).kind, Kind::Mark('-' | '–'))
        || tokens.says(first.next, "hingga")
        || tokens.says(first.next, "sampai");
    if !joins || first.vague {
        return None;
    }
    let mut start = first.next + 1;
    if code.is_some()
        && let Some((_, next)) = currency(tokens, start)
    {
        start = next;
    }
    if tokens.at(start).kind != Kind::Number && !matches!(tokens.sense(start), Sense::Digit(_) | Sense::Whole(_)) {
        return None;
    }
    // "Rp1,35 miliar hingga 2027": until that year.
    let until = plain_year(tokens, start).is_some() && code.is_some() && tokens.at(first.next).is_word();
    if until && amount::magnitude(tokens, start + 1).is_none() {
        return None;
    }
    let later = billions(tokens, amount::read(tokens, start)?, code.is_some())?;
    let counted = code.is_some() || unit::read(tokens, later.next).is_some();
    let bare = tokens.at(start).kind == Kind::Number && amount::magnitude(tokens, first.next.wrapping_sub(1)).is_none();
    let exponent = amount::magnitude(tokens, start + 1).filter(|_| bare).unwrap_or(0);
    counted.then_some((Amount { value: first.value.shifted(exponent)?, ..*first }, later))
}

fn with_unit(mut fact: Fact, unit: Option<&String>) -> Fact {
    if let Value::Quantity { unit: own @ None, .. } = &mut fact.value {
        *own = unit.cloned();
        if own.as_deref() == Some("%") {
            fact.kind = FindingKind::Percentage;
        }
        if own.as_deref() == Some("rp") {
            fact.kind = FindingKind::Money;
        }
    }
    fact
}

/// The fact of an amount: its unit, kind and whether it is approximate.
fn finish(
    tokens: &Tokens,
    from: usize,
    number: usize,
    amount: Amount,
    code: Option<&str>,
) -> (Fact, Option<String>, usize) {
    let mut next = amount.next;
    let tens = tokens.is(next, '-') && tokens.says(next + 1, "an");
    next += if tens { 2 } else { 0 };
    next = after_repetition(tokens, next, amount.value);
    let counted = unit::read(tokens, next).filter(|_| code.is_none());
    let label = LABELS
        .iter()
        .find(|word| tokens.says(number.wrapping_sub(1 + usize::from(tokens.is(number.wrapping_sub(1), '.'))), word));
    let label = label
        .filter(|_| tokens.at(number).kind == Kind::Number && code.is_none())
        .map(|word| if *word == "no" { "nomor" } else { word });
    let (word, end) = match (&counted, code, label) {
        (_, _, Some(label)) => (Some(label.to_owned()), next),
        (_, Some(code), _) => (Some(code.to_owned()), next),
        (Some((unit, end)), None, None) => (Some(unit.clone()), *end),
        (None, None, None) => (None, next),
    };
    let over = tokens.says(end, "lebih") && !tokens.says(end + 1, "dari") && label.is_none();
    let approximate = amount.vague || tens || over || is_approximate(tokens, from);
    let kind = match word.as_deref() {
        Some("%") => FindingKind::Percentage,
        Some("rp" | "usd" | "eur" | "sgd" | "myr") => FindingKind::Money,
        _ => FindingKind::Number,
    };
    let (word, end) =
        if word.is_none() && is_age(tokens, number, end) { (Some("tahun".to_owned()), end) } else { (word, end) };
    let parts = amount.parts.map(|parts| format!("/{parts}"));
    let range = tokens.at(from).start..tokens.at(end.saturating_sub(1)).end;
    let unit = parts.or(word.clone());
    (Fact { kind, range, value: Value::Quantity { amount: amount.value, unit, approximate } }, word, end)
}

/// "4 menit 31,8 detik", "2 jam 15 menit": one length of time, in its smallest unit.
fn duration(tokens: &Tokens, large: &Fact, at: usize) -> Option<(Fact, usize)> {
    let Value::Quantity { amount, unit, approximate } = &large.value else { return None };
    let small = match unit.as_deref()? {
        "jam" => "menit",
        "menit" => "detik",
        _ => return None,
    };
    let part = amount::read(tokens, at).filter(|part| part.parts.is_none())?;
    let sixty = super::Decimal { digits: amount.digits.checked_mul(60)?, scale: amount.scale };
    let (unit, next) = unit::read(tokens, part.next).filter(|(unit, _)| unit == small)?;
    let whole = Value::Quantity { amount: sixty.plus(part.value)?, unit: Some(unit), approximate: *approximate };
    let fact = Fact { range: large.range.start..tokens.at(next - 1).end, value: whole, ..large.clone() };
    Some(duration(tokens, &fact, next).unwrap_or((fact, next)))
}

/// "Rasio guru dan siswa 1:17": so many to one.
fn to_one(tokens: &Tokens, at: usize) -> Option<(Fact, usize)> {
    let ratio = |index: usize| ["rasio", "perbandingan", "skala"].iter().any(|word| tokens.says(index, word));
    let tied = tokens.text(at) == "1" && tokens.is(at + 1, ':') && tokens.at(at + 2).kind == Kind::Number;
    let named = (1..14).any(|steps| ratio(at.wrapping_sub(steps)));
    let amount = amount::digits(tokens.text(at + 2)).filter(|_| tied && named)?;
    let value = Value::Quantity { amount, unit: Some("1:".to_owned()), approximate: false };
    let range = tokens.at(at).start..tokens.at(at + 2).end;
    Some((Fact { kind: FindingKind::Number, range, value }, at + 3))
}

/// "Budi (34)": how old a person is.
fn is_age(tokens: &Tokens, at: usize, end: usize) -> bool {
    let before = tokens.back(at, 2);
    let name = before.is_capital() && matches!(before.sense, Sense::None | Sense::Given | Sense::Family);
    let bracketed = tokens.is(at.wrapping_sub(1), '(') && tokens.is(end, ')') && name;
    bracketed && tokens.text(at).parse().is_ok_and(|age: u8| (1..=110).contains(&age))
}

/// "32 (tiga puluh dua) orang".
fn after_repetition(tokens: &Tokens, at: usize, value: super::Decimal) -> usize {
    if !tokens.is(at, '(') {
        return at;
    }
    let again = amount::read(tokens, at + 1).filter(|again| again.value == value && tokens.is(again.next, ')'));
    again.map_or(at, |again| again.next + 1)
}

/// "sekitar", "lebih dari", "kurang lebih", "di atas" before the number.
fn is_approximate(tokens: &Tokens, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let from = tokens.says(before, "dari");
    let index = if from { at.wrapping_sub(2) } else { before };
    let above = (tokens.says(before, "atas") || tokens.says(before, "bawah")) && tokens.says(at.wrapping_sub(2), "di");
    let written = tokens.at(index).kind == Kind::Word(Case::Lower) || sentence::opens(tokens, index);
    written && tokens.sense(index) == Sense::Approximate || tokens.sense(index) == Sense::Approximate && !from || above
}
