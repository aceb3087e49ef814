//! Whether two names mean one person. Short forms, titles, degrees and one or two wrong letters do not make another.

use super::word::normal;
use crate::indonesian::letters::distance;

/// Names that many people share: they tell neither the same nor another person.
const COMMON: [&str; 22] = [
    "muhammad",
    "ahmad",
    "achmad",
    "siti",
    "nur",
    "abdul",
    "sri",
    "dewi",
    "andi",
    "tri",
    "dwi",
    "eka",
    "ibnu",
    "bin",
    "binti",
    "al",
    "abdurrahman",
    "putra",
    "putri",
    "sultan",
    "haji",
    "syarif",
];

/// Titles, degrees and forms of address that stand beside a name.
const TITLES: [&str; 40] = [
    "dr", "drs", "dra", "drg", "drh", "ir", "prof", "h", "hj", "kh", "ust", "ustaz", "hc", "apt", "ns", "bapak", "ibu",
    "pak", "bu", "saudara", "saudari", "ssos", "msi", "sh", "mh", "se", "mm", "spd", "mpd", "st", "mt", "sip", "map",
    "skom", "mkom", "sag", "phd", "ma", "skm", "mkes",
];

/// The words of a name that name: lower case, without titles and degrees, "Moh." and the like written out.
pub(super) fn name_words(name: &str) -> Vec<String> {
    // Degrees follow a comma.
    let name = name.split_once(',').map_or(name, |(name, _)| name);
    let words = name.split(|c: char| c.is_whitespace() || c == '-').map(normal).filter(|word| !word.is_empty());
    let bare: Vec<String> = words.filter(|word| !TITLES.contains(&word.as_str())).map(given_name).collect();
    bare
}

fn given_name(word: String) -> String {
    match word.as_str() {
        "moh" | "mohd" | "muh" | "muhd" | "m" | "mochamad" | "mochammad" | "mohamad" | "mohammad" | "muhamad" => {
            "muhammad".to_owned()
        }
        "abd" => "abdul".to_owned(),
        "st" => "siti".to_owned(),
        _ => word,
    }
}

/// How two names stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// The same, or one is a short form of the other.
    Same,
    /// The same but for one or two letters.
    Slip,
    /// Clearly two persons: no word in common, not even nearly.
    Other,
    /// Cannot be told.
    Unclear,
}

/// Compares two names.
pub(crate) fn likeness(left: &str, right: &str) -> Likeness {
    likeness_of(&name_words(left), &name_words(right))
}

/// Compares two names taken apart by `name_words`.
pub(super) fn likeness_of(left: &[String], right: &[String]) -> Likeness {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    if short.is_empty() {
        return Likeness::Unclear;
    }
    let in_long = |word: &String| long.iter().any(|other| agree(word, other));
    let telling = short.iter().any(|word| !is_common(word) && long.contains(word));
    if short.iter().all(in_long) && (telling || short.len() == long.len()) {
        return Likeness::Same;
    }
    let near = |word: &String| in_long(word) || long.iter().any(|other| is_near(word, other));
    if short.iter().all(near) && short.iter().any(|word| !is_common(word)) {
        return Likeness::Slip;
    }
    // "Pras" may be Prasetyo.
    let called = |word: &String| long.iter().any(|other| is_called(word, other));
    if short.iter().any(|word| near(word) || called(word)) { Likeness::Unclear } else { Likeness::Other }
}

/// True where one word is the beginning of the other, as of a first name in daily use.
fn is_called(left: &str, right: &str) -> bool {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    short.len() >= 3 && long.len() > short.len() && long.starts_with(short)
}

/// True for a word of a name that many people share.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(&word) || word.chars().count() < 3
}

/// The same word, or its initial.
fn agree(left: &str, right: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    left == right || initial(left, right) || initial(right, left)
}

/// One letter apart from four letters on, two from seven on.
pub(super) fn is_near(left: &str, right: &str) -> bool {
    let most = match left.len().min(right.len()) {
        0..=3 => return false,
        4..=6 => 1,
        _ => 2,
    };
    left.len().abs_diff(right.len()) <= most && may_be_near(left, right, most) && distance(left, right) <= most
}

/// Cheap and never wrong when it says no: a letter of one that the other lacks must be replaced or dropped.
fn may_be_near(left: &str, right: &str, most: usize) -> bool {
    let set = |text: &str| text.bytes().fold(0_u32, |set, byte| set | 1 << (byte & 31));
    let (left, right) = (set(left), set(right));
    let lacking = (left & !right).count_ones().max((right & !left).count_ones());
    usize::try_from(lacking).is_ok_and(|lacking| lacking <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart() {
        for (left, right, expected) in [
            ("Muhammad Faisal", "Faisal", Likeness::Same),
            ("Moh. Faisal", "Muhammad Faisal", Likeness::Same),
            ("M. Faisal, S.Sos., M.Si.", "H. Muhammad Faisal", Likeness::Same),
            ("Muhammad Faisal", "Muhammad Faizal", Likeness::Slip),
            ("Rina Wahyuni", "Rina Wahyuini", Likeness::Slip),
            ("Rudi Hartawan", "Sinta Lestari", Likeness::Other),
            ("Muhammad Rizal", "Muhammad Faisal", Likeness::Unclear),
            ("Rudi Hartawan", "Rudi Santosa", Likeness::Unclear),
            ("Muhammad", "Muhammad Faisal", Likeness::Unclear),
            ("Pras", "Prasetyo Hadi", Likeness::Unclear),
            ("Frans", "Fransiskus Laka", Likeness::Unclear),
            ("Kepala Dinas", "", Likeness::Unclear),
        ] {
            assert_eq!(likeness(left, right), expected, "{left} | {right}");
        }
    }
}
