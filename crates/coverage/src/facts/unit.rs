//! What a number counts: the word after it, in one spelling.

use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Case, Kind, Tokens};

/// Spellings of one unit.
const SPELLINGS: &[(&str, &str)] = &[
    ("kilometer", "km"),
    ("hektar", "ha"),
    ("hektare", "ha"),
    ("meter", "m"),
    ("sentimeter", "cm"),
    ("centimeter", "cm"),
    ("milimeter", "mm"),
    ("kilogram", "kg"),
    ("kilo", "kg"),
    ("gram", "g"),
    ("liter", "l"),
    ("megawatt", "mw"),
    ("kilowatt", "kw"),
    ("derajat", "°"),
    ("prosen", "%"),
    ("persen", "%"),
    ("rupiah", "rp"),
    ("dolar", "usd"),
    ("dollar", "usd"),
];

/// Units that may stand glued to digits.
const GLUED: &[&str] = &[
    "kg", "km", "m", "cm", "mm", "ha", "gb", "mb", "tb", "mw", "kw", "kv", "l", "ml", "gram", "ton", "jam", "menit",
    "g",
];

/// The unit at `at` and the token after it.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<(String, usize)> {
    if let Some(share) = share(tokens, at) {
        return Some(share);
    }
    let text = tokens.text(at).to_lowercase();
    if tokens.glued(at) && !GLUED.contains(&text.as_str()) || !is_counted(tokens, at) {
        return None;
    }
    let unit = SPELLINGS.iter().find(|(long, _)| *long == text).map_or(text, |(_, short)| (*short).to_owned());
    match power(tokens, at + 1).filter(|_| matches!(unit.as_str(), "m" | "km" | "cm")) {
        Some((power, next)) => Some((format!("{unit}{power}"), next)),
        None => Some((unit, at + 1)),
    }
}

/// "%", "persen", "poin persen", "°C".
fn share(tokens: &Tokens, at: usize) -> Option<(String, usize)> {
    let token = tokens.at(at);
    if tokens.says(at, "poin") && tokens.sense(at + 1) == Sense::Percent {
        return Some(("poin persen".to_owned(), at + 2));
    }
    if matches!(token.kind, Kind::Mark('°')) {
        return Some(("°".to_owned(), at + 1 + usize::from(tokens.says(at + 1, "C") && tokens.glued(at + 1))));
    }
    if !matches!(token.kind, Kind::Mark('%')) && token.sense != Sense::Percent {
        return None;
    }
    let points = tokens.says(at + 1, "poin");
    Some((if points { "poin persen" } else { "%" }.to_owned(), at + 1 + usize::from(points)))
}

/// True for a word that may be counted.
fn is_counted(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.at(at);
    match token.kind {
        // "9 m" is metres: "M" for billions stands after money only. "dua minggu" are weeks.
        Kind::Word(Case::Lower) if matches!(tokens.text(at), "m" | "minggu") => true,
        Kind::Word(Case::Lower | Case::Upper) => !never_counted(token.sense),
        // "5 Kabupaten", "58.940 TEUs"; but "2024 Faisal" counts nothing.
        Kind::Word(Case::Capital) => {
            let capitals = tokens.text(at).chars().filter(|c| c.is_uppercase()).count();
            matches!(token.sense, Sense::Common | Sense::PlaceHead | Sense::Organisation) || capitals > 1
        }
        _ => false,
    }
}

fn never_counted(sense: Sense) -> bool {
    use Sense::{Approximate, Cue, Currency, DayPart, Digit, Direction, Function, Magnitude, Month, MonthShort};
    use Sense::{Ordinal, Pronoun, Weekday, Whole, Zone};
    let when = matches!(sense, Month(_) | MonthShort(_) | Weekday(_) | DayPart(_) | Zone(_));
    let number = matches!(sense, Digit(_) | Whole(_) | Magnitude(_) | Ordinal(_) | Currency(_));
    when || number || matches!(sense, Function | Pronoun | Approximate | Direction | Cue(_))
}

/// "²", "2", "persegi" after a length.
fn power(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    match tokens.at(at).kind {
        Kind::Mark('²') => Some(("2", at + 1)),
        Kind::Mark('³') => Some(("3", at + 1)),
        Kind::Number if tokens.glued(at) && tokens.text(at) == "2" => Some(("2", at + 1)),
        Kind::Number if tokens.glued(at) && tokens.text(at) == "3" => Some(("3", at + 1)),
        Kind::Word(_) if tokens.says(at, "persegi") => Some(("2", at + 1)),
        Kind::Word(_) if tokens.says(at, "kubik") => Some(("3", at + 1)),
        _ => None,
    }
}
