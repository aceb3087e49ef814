//! How a count is written (ECMA-376 part 1, §17.18.59): 3 as 3, 03, III, iii, C or c. What is not known here is written in
//! digits.

/// The last number that the Roman way can write without a sign of its own for 5,000.
const LAST_ROMAN: u32 = 3999;
/// A letter is repeated this often at most, as Word does.
const MOST_LETTERS: u32 = 30;
const LETTERS: u32 = 26;

/// A way to write numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    #[default]
    Decimal,
    DecimalZero,
    UpperRoman,
    LowerRoman,
    UpperLetter,
    LowerLetter,
    /// A mark instead of a number.
    Bullet,
    /// No number; words around it are shown.
    None,
}

impl Format {
    pub(super) fn of(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    pub(super) fn write(self, number: u32) -> String {
        match self {
            Self::Decimal => number.to_string(),
            Self::DecimalZero => format!("{number:02}"),
            Self::UpperRoman => roman(number),
            Self::LowerRoman => roman(number).to_ascii_lowercase(),
            Self::UpperLetter => letters(number).to_ascii_uppercase(),
            Self::LowerLetter => letters(number),
            Self::Bullet | Self::None => String::new(),
        }
    }
}

fn roman(number: u32) -> String {
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
    if !(1..=LAST_ROMAN).contains(&number) {
        return number.to_string();
    }
    let (mut rest, mut text) = (number, String::new());
    for (worth, sign) in STEPS {
        while rest >= worth {
            text.push_str(sign);
            rest = rest.saturating_sub(worth);
        }
    }
    text
}

/// a to z, then aa, bb, cc: the letter is said again, not counted on to ab.
fn letters(number: u32) -> String {
    let Some(before) = number.checked_sub(1) else { return number.to_string() };
    let (rounds, at) = (before / LETTERS, before % LETTERS);
    let letter = char::from_u32(u32::from('a').saturating_add(at)).filter(|_| rounds < MOST_LETTERS);
    let Some(letter) = letter else { return number.to_string() };
    (0..=rounds).map(|_| letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_writes_them() {
        let written = |format: Format| [1, 4, 26, 27, 53, 1994].map(|number| format.write(number)).join(" ");
        assert_eq!(written(Format::Decimal), "1 4 26 27 53 1994");
        assert_eq!(written(Format::DecimalZero), "01 04 26 27 53 1994");
        assert_eq!(written(Format::UpperRoman), "I IV XXVI XXVII LIII MCMXCIV");
        assert_eq!(written(Format::LowerRoman), "i iv xxvi xxvii liii mcmxciv");
        assert_eq!(written(Format::LowerLetter), "a d z aa aaa 1994");
        assert_eq!(Format::UpperLetter.write(28), "BB");
        assert_eq!(written(Format::of("chicago")), written(Format::Decimal));
    }

    #[test]
    fn what_letters_and_roman_signs_cannot_say_is_said_in_digits() {
        for format in [Format::UpperRoman, Format::LowerRoman, Format::UpperLetter, Format::LowerLetter] {
            assert_eq!([0, u32::MAX].map(|number| format.write(number)), ["0", "4294967295"]);
        }
        assert_eq!((letters(780).len(), letters(781)), (30, "781".to_owned()));
    }
}
