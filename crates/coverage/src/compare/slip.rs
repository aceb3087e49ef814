//! Differences between two words that do not make another word: a space or hyphen more or less, a slip of the finger.

use super::word::normal;

/// Pairs of ordinary words that are one letter apart: never a slip.
const OTHER_WORDS: [(&str, &str); 22] = [
    ("tidak", "tindak"),
    ("membeli", "memberi"),
    ("pemilik", "pemilih"),
    ("peluang", "pejuang"),
    ("sudah", "mudah"),
    ("melihat", "melibat"),
    ("menangani", "menandatangani"),
    ("kelola", "kelolah"),
    ("bekerja", "bekerka"),
    ("pembeli", "pemberi"),
    ("dibeli", "diberi"),
    ("beban", "beben"),
    ("rendah", "rendahan"),
    ("menurun", "menurut"),
    ("penurunan", "penuturan"),
    ("bantuan", "bantahan"),
    ("mengajar", "mengejar"),
    ("diajar", "dikejar"),
    ("terbatas", "terbitas"),
    ("perlu", "peran"),
    ("mampu", "mampir"),
    ("kurang", "kurung"),
];

/// True when both have the same letters and only spaces or hyphens differ: "di mana", "dimana".
pub(super) fn same_letters(left: &str, right: &str) -> bool {
    normal(left) == normal(right)
}

/// True when one word is the other with two neighbouring letters exchanged, one letter lost, doubled or added inside, or
/// (from seven letters on) one inner letter replaced. The first letter and short words never count: there it is mostly
/// another word.
pub(crate) fn is_slip(left: &str, right: &str) -> bool {
    let (left, right) = (normal(left), normal(right));
    let known = OTHER_WORDS
        .iter()
        .any(|pair| *pair == (left.as_str(), right.as_str()) || *pair == (right.as_str(), left.as_str()));
    let (mine, theirs): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let letters = mine.iter().chain(&theirs).all(|letter| letter.is_alphabetic());
    if known || !letters || mine.len().min(theirs.len()) < 5 || mine.first() != theirs.first() {
        return false;
    }
    let head = mine.iter().zip(&theirs).take_while(|(one, other)| one == other).count();
    let (mine, theirs) = (mine.get(head..).unwrap_or_default(), theirs.get(head..).unwrap_or_default());
    let tail = mine.iter().rev().zip(theirs.iter().rev()).take_while(|(one, other)| one == other).count();
    let middle = |word: &[char]| word.get(..word.len() - tail).unwrap_or_default().to_vec();
    match (middle(mine).as_slice(), middle(theirs).as_slice()) {
        // At the end of a word a letter more or less is a suffix or another word: "menjadi", "menjadikan".
        ([_], []) | ([], [_]) => tail > 0,
        ([_], [_]) => tail > 0 && left.chars().count() >= 7,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_words() {
        for (left, right) in [
            ("mengharapkan", "mengharpkan"),
            ("koordinasi", "koodrinasi"),
            ("organisasi", "organiasi"),
            ("pembangunan", "pembanguna\u{ad}n"),
            ("masyarakat", "masyarrakat"),
            ("legitimasi", "legitamasi"),
        ] {
            assert!(is_slip(left, right) || same_letters(left, right), "{left} {right}");
        }
        for (left, right) in [
            ("kita", "kami"),
            ("tidak", "tindak"),
            ("membeli", "memberi"),
            ("sudah", "mudah"),
            ("menjadi", "menjadikan"),
            ("lakukan", "melakukan"),
            ("dapat", "cepat"),
            ("2021", "2012"),
            ("naik", "baik"),
            ("turun", "turut"),
        ] {
            assert!(!is_slip(left, right), "{left} {right}");
        }
        assert!(same_letters("di mana", "dimana") && same_letters("kerja-sama", "kerjasama"));
    }
}
