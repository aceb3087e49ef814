//! Numbers as drafts write them: III, 5A, Ketiga Belas, aa.

use crate::draft::Place;

/// III is 3; nothing that is not written the usual way.
pub(crate) fn roman(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 12 {
        return None;
    }
    let value = |letter: u8| match letter {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        b'L' => Some(50),
        b'C' => Some(100),
        b'D' => Some(500),
        b'M' => Some(1000),
        _ => None,
    };
    let (mut sum, mut after) = (0u32, 0);
    for letter in text.bytes().rev() {
        let value = value(letter)?;
        sum = if value < after { sum.checked_sub(value)? } else { sum + value };
        after = after.max(value);
    }
    (write_roman(sum) == text).then_some(sum)
}

/// 3 is III.
pub(crate) fn write_roman(mut number: u32) -> String {
    const STEPS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    for (value, letters) in STEPS {
        while number >= value && text.len() < 16 {
            text.push_str(letters);
            number -= value;
        }
    }
    text
}

/// 5 and 5A; at most four digits.
pub(crate) fn arabic(text: &str) -> Option<Place> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, suffix) = text.split_at_checked(digits).filter(|_| (1..=4).contains(&digits))?;
    let number = number.parse().ok()?;
    let mut letters = suffix.chars();
    let suffix = match (letters.next(), letters.next()) {
        (None, _) => 0,
        (Some(letter), None) if letter.is_ascii_alphabetic() => {
            u32::from(letter.to_ascii_uppercase()).checked_sub(u32::from('A'))? + 1
        }
        _ => return None,
    };
    Some(Place { number, suffix })
}

const UNITS: [&str; 9] = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/// "Kedua Belas" at the start of words: its number and how many words it takes.
pub(crate) fn ordinal(words: &[&str]) -> Option<(u32, usize)> {
    let first = words.first()?.to_lowercase();
    if first == "pertama" {
        return Some((1, 1));
    }
    let stem = first.strip_prefix("ke")?;
    match stem {
        "sepuluh" => return Some((10, 1)),
        "sebelas" => return Some((11, 1)),
        _ => {}
    }
    let is = |word: Option<&&str>, what: &str| word.is_some_and(|word| word.eq_ignore_ascii_case(what));
    let joined = |end: &str| stem.strip_suffix(end).and_then(unit);
    if let Some(unit) = joined("belas") {
        return Some((10 + unit, 1));
    }
    let unit_value = unit(stem)?;
    if is(words.get(1), "belas") {
        return Some((10 + unit_value, 2));
    }
    if is(words.get(1), "puluh") {
        let more = words.get(2).and_then(|word| unit(&word.to_lowercase()));
        return Some((10 * unit_value + more.unwrap_or(0), if more.is_some() { 3 } else { 2 }));
    }
    Some((unit_value, 1))
}

fn unit(word: &str) -> Option<u32> {
    UNITS.iter().zip(1..).find(|(unit, _)| **unit == word).map(|(_, value)| value)
}

/// "Kedua Belas" for 12.
pub(crate) fn write_ordinal(number: u32) -> String {
    let name = |value: u32| {
        let unit = usize::try_from(value).ok().and_then(|value| UNITS.get(value.checked_sub(1)?));
        unit.copied().unwrap_or_default()
    };
    let title = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    };
    match number {
        1..=9 => format!("Ke{}", name(number)),
        10 => "Kesepuluh".to_owned(),
        11 => "Kesebelas".to_owned(),
        12..=19 => format!("Ke{} Belas", name(number - 10)),
        20..=99 if number.is_multiple_of(10) => format!("Ke{} Puluh", name(number / 10)),
        20..=99 => format!("Ke{} Puluh {}", name(number / 10), title(name(number % 10))),
        _ => number.to_string(),
    }
}

/// The number of a letter mark: a is 1, z is 26; then aa, bb, cc or aa, ab, ac, whichever fits what stands before it.
pub(crate) fn letter(mark: &str, before: Option<u32>) -> Option<u32> {
    let bytes = mark.as_bytes();
    let value = |byte: u8| byte.is_ascii_lowercase().then(|| u32::from(byte - b'a') + 1);
    match bytes {
        [one] => value(*one),
        [first, second] => {
            let spread = 26 * value(*first)? + value(*second)?;
            let doubled = (first == second).then_some(26 + value(*first)?);
            let before = before.filter(|before| *before >= 26)?;
            if spread == before + 1 { Some(spread) } else { doubled.or((spread > before).then_some(spread)) }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numbers_are_read_as_they_are_written() {
        for number in 1..400 {
            assert_eq!(roman(&write_roman(number)), Some(number));
        }
        for wrong in ["", "IIII", "VX", "IM", "iv", "A", "IC"] {
            assert_eq!(roman(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn ordinals_are_read_as_they_are_written() {
        for number in 1..100 {
            let text = write_ordinal(number);
            let words: Vec<&str> = text.split(' ').collect();
            assert_eq!(ordinal(&words), Some((number, words.len())), "{text}");
        }
        assert_eq!(ordinal(&["Pertama"]), Some((1, 1)));
        assert_eq!(ordinal(&["Ketigabelas"]), Some((13, 1)));
        assert_eq!(ordinal(&["Kepala"]), None);
    }

    #[test]
    fn letters_go_on_after_z_in_both_usual_ways() {
        assert_eq!(letter("z", Some(25)), Some(26));
        assert_eq!(letter("aa", Some(26)), Some(27));
        assert_eq!(letter("bb", Some(27)), Some(28));
        assert_eq!(letter("ab", Some(27)), Some(28));
        assert_eq!(letter("cb", Some(3)), None);
        assert_eq!(letter("aa", Some(4)), None);
    }

    #[test]
    fn an_inserted_article_stands_between_its_neighbours() {
        let of = |text| arabic(text).unwrap();
        assert!(of("5") < of("5A") && of("5A") < of("5B") && of("5B") < of("6"));
        assert_eq!(arabic("5AB"), None);
        assert_eq!(arabic("A5"), None);
    }
}
