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

/// The power behind a length, and the token after it: "m²", "km2", "meter persegi".
fn power<'a>(tokens: &'a Tokens, next: usize) -> Option<(&'a str, usize)> {
    match tokens.at(next).kind {
        Kind::Mark('²') => Some(("2", next + 1)),
        Kind::Mark('³') => Some(("3", next + 1)),
        Kind::Number if tokens.glued(next) && matches!(tokens.text(next), "2" | "3") => {
            Some((tokens.text(next), next + 1))
        }
        Kind::Word(_) if tokens.says(next, "persegi") => Some(("2", next + 1)),
        Kind::Word(_) if tokens.says(next, "kubik") => Some(("3", next + 1)),
        _ => None,
    }
}

/// The unit at `at` and the token after it.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<(String, usize)> {
    let token = tokens.at(at);
    if matches!(token.kind, Kind::Mark('%')) || token.sense == Sense::Percent {
        let points = usize::from(tokens.says(at + 1, "poin"));
        return Some((if points > 0 { "poin persen" } else { "%" }.to_owned(), at + 1 + points));
    }
    if matches!(token.kind, Kind::Mark('°')) {
        return Some(("°".to_owned(), at + 1 + usize::from(tokens.says(at + 1, "C") && tokens.glued(at + 1))));
    }
    if tokens.says(at, "poin") && tokens.sense(at + 1) == Sense::Percent {
        return Some(("poin persen".to_owned(), at + 2));
    }
    let glued = tokens.glued(at);
    let text = tokens.text(at).to_lowercase();
    if glued && !GLUED.contains(&text.as_str()) {
        return None;
    }
    // "9 m" is metres: "M" for billions stands after money only.
    let metre = tokens.text(at) == "m";
    let never = !metre
        && matches!(
            token.sense,
            Sense::Function
                | Sense::Pronoun
                | Sense::Month(_)
                | Sense::MonthShort(_)
                | Sense::Zone(_)
                | Sense::Approximate
                | Sense::Digit(_)
                | Sense::Whole(_)
                | Sense::Magnitude(_)
                | Sense::Weekday(_)
                | Sense::Currency(_)
                | Sense::Ordinal(_)
                | Sense::Cue(_)
                | Sense::DayPart(_)
                | Sense::Direction
        );
    let counts = match token.kind {
        Kind::Word(Case::Lower | Case::Upper) => !never,
        // "5 Kabupaten", "58.940 TEUs"; but "2024 Faisal" counts nothing.
        Kind::Word(Case::Capital) => {
            let capitals = tokens.text(at).chars().filter(|c| c.is_uppercase()).count();
            matches!(token.sense, Sense::Common | Sense::PlaceHead | Sense::Organisation) || capitals > 1
        }
        _ => false,
    };
    if !counts {
        return None;
    }
    let unit = SPELLINGS.iter().find(|(long, _)| *long == text).map_or(text, |(_, short)| (*short).to_owned());
    match power(tokens, at + 1).filter(|_| matches!(unit.as_str(), "m" | "km" | "cm")) {
        Some((power, next)) => Some((format!("{unit}{power}"), next)),
        None => Some((unit, at + 1)),
    }
}
