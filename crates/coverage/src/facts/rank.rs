//! Ranks and editions: "peringkat ketiga", "juara I", "tiga besar", "Ke-II", "ke-80", "Musda II".

use super::{Fact, Value};
use crate::check::FindingKind;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Case, Kind, Tokens};

/// The rank that begins at `at`, and the token after it.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<(Fact, usize)> {
    // "finis nomor dua", but "nomor 2" is a label and "orang nomor satu" an idiom.
    let counted =
        matches!(tokens.sense(at + 1), Sense::Digit(_) | Sense::Whole(_)) && !tokens.says(at.wrapping_sub(1), "orang");
    let ranking = tokens.sense(at) == Sense::Ranking && (!tokens.says(at, "nomor") || counted);
    let start = if ranking { at + 1 } else { at };
    let found = match within(tokens, start) {
        Some(next) => Some((cardinal(tokens, start)?, true, next)),
        None => number(tokens, start, ranking).map(|(ordinal, next)| (ordinal, false, next)),
    };
    let (ordinal, within, next) = found?;
    if !ranking && !within && !stands_as_rank(tokens, at, next) {
        return None;
    }
    let range = tokens.at(at).start..tokens.at(next.saturating_sub(1)).end;
    Some((
        Fact { kind: FindingKind::Rank, range, value: Value::Rank { ordinal, within, phase: is_phase(tokens, at) } },
        next,
    ))
}

/// "tahap pertama", "hari kedua": what is counted is time or a part of a whole, and nobody stands before another.
fn is_phase(tokens: &Tokens, at: usize) -> bool {
    const PHASES: &[&str] = &[
        "tahap",
        "gelombang",
        "putaran",
        "babak",
        "sesi",
        "angkatan",
        "hari",
        "pekan",
        "minggu",
        "bulan",
        "tahun",
        "semester",
        "triwulan",
        "periode",
        "termin",
        "jilid",
        "edisi",
        "lantai",
        "kelas",
        "anak",
        "kali",
    ];
    PHASES.iter().any(|word| tokens.says(at.wrapping_sub(1), word))
}

/// "tiga besar", "10 besar".
fn within(tokens: &Tokens, at: usize) -> Option<usize> {
    cardinal(tokens, at)?;
    tokens.says(at + 1, "besar").then_some(at + 2)
}

/// The ordinal at `at`: "ketiga", "ke-3", "ke 3", "Ke-II"; after "peringkat" also "3", "tiga", "III".
fn number(tokens: &Tokens, at: usize, ranking: bool) -> Option<(u32, usize)> {
    if let Sense::Ordinal(number) = tokens.sense(at) {
        return Some(tens(tokens, at, u32::from(number)));
    }
    if tokens.says(at, "ke") {
        let dash = usize::from(tokens.is(at + 1, '-') && tokens.glued(at + 1));
        let index = at + 1 + dash;
        // "ke 5 kota" goes there; only the dash is sure.
        if dash == 0 && !ranking {
            return None;
        }
        return plain(tokens, index).or_else(|| roman(tokens.text(index))).map(|number| (number, index + 1));
    }
    let token = tokens.at(at);
    if ranking {
        return cardinal(tokens, at).or_else(|| roman(tokens.text(at))).map(|number| (number, at + 1));
    }
    let edition = token.kind == Kind::Word(Case::Upper) || token.is_capital() && tokens.text(at).len() == 1;
    roman(tokens.text(at)).filter(|_| edition).map(|number| (number, at + 1))
}

/// "kedua puluh", "kedua belas", "kedua puluh tiga".
fn tens(tokens: &Tokens, at: usize, first: u32) -> (u32, usize) {
    match tokens.sense(at + 1) {
        Sense::Teen if first < 10 => (10 + first, at + 2),
        Sense::Ten if first < 10 => match tokens.sense(at + 2) {
            Sense::Digit(digit) => (first * 10 + u32::from(digit), at + 3),
            _ => (first * 10, at + 2),
        },
        _ => (first, at + 1),
    }
}

fn plain(tokens: &Tokens, at: usize) -> Option<u32> {
    let text = tokens.text(at);
    if tokens.at(at).kind != Kind::Number || text.len() > 5 {
        return None;
    }
    text.replace('.', "").parse().ok()
}

fn cardinal(tokens: &Tokens, at: usize) -> Option<u32> {
    match tokens.sense(at) {
        Sense::Digit(digit) if digit > 0 => Some(u32::from(digit)),
        Sense::Whole(number) => Some(u32::from(number)),
        _ => plain(tokens, at).filter(|number| *number > 0 && *number < 1000),
    }
}

/// An ordinal without "peringkat" is one after the thing it numbers: "tahun kedua", "Musda II", "HUT ke-80". "kedua
/// pihak" is both, and "Kedua, …" counts arguments.
fn stands_as_rank(tokens: &Tokens, at: usize, next: usize) -> bool {
    let before = tokens.back(at, 1);
    if tokens.says(at, "ke") {
        return true;
    }
    // "Pekan Olahraga Provinsi (Porprov) IX".
    if before.kind == Kind::Mark(')')
        && tokens.is(at.wrapping_sub(3), '(')
        && tokens.back(at, 2).is_capital()
        && tokens.back(at, 4).is_capital()
    {
        return true;
    }
    // "festival yang kesepuluh", "untuk ketiga kalinya".
    let ordinal = matches!(tokens.sense(at), Sense::Ordinal(3..)) && !tokens.at(at).is_capital();
    let ends = !tokens.at(next).is_word() || tokens.says(next, "dan");
    let times = tokens.says(next, "kali") || tokens.says(next, "kalinya");
    if ordinal && (tokens.says(at.wrapping_sub(1), "yang") && ends || before.is_word() && times) {
        return true;
    }
    // "menjadi yang pertama di Papua"
    let being = ["menjadi", "sebagai", "merupakan"].iter().any(|word| tokens.says(at.wrapping_sub(2), word));
    let ordinal = matches!(tokens.sense(at), Sense::Ordinal(_)) || tokens.says(at, "pertama");
    if ordinal && tokens.says(at.wrapping_sub(1), "yang") && being {
        return true;
    }
    if !before.is_word() || before.sense == Sense::Function || before.sense == Sense::Pronoun {
        return tokens.says(at, "pertama")
            && before.is_word()
            && (tokens.says(next, "kali") || tokens.says(next, "kalinya"));
    }
    // "terbaik kedua se-Jawa", "terbesar ketiga di Indonesia"
    let most = tokens.text(at.wrapping_sub(1)).strip_prefix("ter").is_some_and(|rest| rest.len() > 3);
    if matches!(tokens.sense(at), Sense::Ordinal(_)) && most {
        return true;
    }
    if matches!(tokens.sense(at), Sense::Ordinal(_)) {
        let both = tokens.at(next).kind == Kind::Word(Case::Lower)
            && !matches!(tokens.sense(next), Sense::Function | Sense::Approximate);
        let edition = before.is_capital() && before.sense == Sense::Common;
        let lower = !tokens.at(at).is_capital();
        return tokens.says(at, "pertama") || tokens.says(at, "perdana") || !both && (lower || edition);
    }
    // A Roman number.
    let known = matches!(before.sense, Sense::Common | Sense::Organisation | Sense::PlaceHead | Sense::Acronym);
    let listed = known
        || ["tahap", "golongan", "angkatan", "jilid", "edisi", "gelombang", "babak", "sesi"]
            .iter()
            .any(|word| tokens.says(at.wrapping_sub(1), word));
    if tokens.text(at).len() == 1 { listed } else { listed || before.is_capital() }
}

/// I to XCIX.
fn roman(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 8 {
        return None;
    }
    let value = |byte: u8| match byte {
        b'I' => Some(1_u32),
        b'V' => Some(5),
        b'X' => Some(10),
        b'L' => Some(50),
        b'C' => Some(100),
        _ => None,
    };
    let (mut total, mut highest) = (0_u32, 0_u32);
    for byte in text.bytes().rev() {
        let value = value(byte)?;
        if value < highest {
            total = total.checked_sub(value)?;
        } else {
            (total, highest) = (total + value, value);
        }
    }
    (text == written(total)).then_some(total)
}

/// The one right way to write a number below 400.
fn written(number: u32) -> String {
    let steps = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let (mut rest, mut text) = (number.min(399), String::new());
    for (value, letters) in steps {
        while rest >= value {
            rest -= value;
            text.push_str(letters);
        }
    }
    text
}
